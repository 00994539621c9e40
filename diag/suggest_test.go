package diag

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSuggest(t *testing.T) {
	words := []string{"loop", "lock", ".quad", ".long", ".balign", ".p2align", "r1", "goto", "exit", "u32", "bpf_map_lookup_elem"}
	for word, want := range map[string]string{
		"lopo":               "loop",
		"LOOP":               "loop",
		"loops":              "loop",
		"lo0p":               "loop",
		".qaud":              ".quad",
		".lnog":              ".long",
		".aling":             ".balign",
		".baling":            ".balign",
		"R1":                 "r1",
		"gto":                "goto",
		"bpf_map_lookup_elm": "bpf_map_lookup_elem",
		"completely":         "",
		"r":                  "",
		"":                   "",
		"u32":                "", // itself is no suggestion
		"exit2":              "exit",
	} {
		require.Equal(t, want, Suggest(word, slices.Values(words)), word)
		slices.Reverse(words)
		require.Equal(t, want, Suggest(word, slices.Values(words)), "%s, candidates reversed", word)
	}
	require.Equal(t, "aab", Suggest("aaa", slices.Values([]string{"aac", "aab", "aad"})), "ties go by byte order")
	long := strings.Repeat("x", longest)
	require.Equal(t, long[1:]+"y", Suggest(long, slices.Values([]string{long[1:] + "y", long + "y"})))
	require.Empty(t, Suggest(long+"x", slices.Values([]string{long})))
}

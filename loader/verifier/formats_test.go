package verifier

import (
	"encoding/csv"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// verb is a conversion of the kernel's printf.
var verb = regexp.MustCompile(`%[-+#0 ]*[0-9.*]*(?:hh|h|ll|l|z)?([a-zA-Z%])`)

// filled are values of conversions: each message is made with all of them in turn.
var filled = []map[string][]string{
	{"s": {"R1", "bpf_map_lookup_elem", "task_struct"}, "d": {"1", "2", "8"}, "u": {"1", "7"}, "x": {"a5"}},
	{"s": {"bpf_dynptr_read", "R2", "ptr_cgroup"}, "d": {"-8", "16"}, "u": {"65536"}, "x": {"ff"}},
	{"s": {"arg#0", "STRUCT", "fp"}, "d": {"0"}, "u": {"0"}, "x": {"0"}},
	{"s": {"*(R1+8)", "map_value"}, "d": {"2147483647", "-2147483648"}, "u": {"4294967295"}, "x": {"ffffffffffffffff"}},
}

// printed is a message as the kernel prints a format, with the nth of filled.
func printed(format string, n int) string {
	used := map[string]int{}
	s := verb.ReplaceAllStringFunc(format, func(v string) string {
		kind := v[len(v)-1:]
		switch kind {
		case "%":
			return "%"
		case "i":
			kind = "d"
		case "X", "p":
			kind = "x"
		case "c":
			return "r"
		}
		values := filled[n][kind]
		used[kind]++
		return values[(used[kind]-1)%len(values)]
	})
	return strings.ReplaceAll(strings.ReplaceAll(s, `\n`, "\n"), `\t`, "\t")
}

// said is what the kernel prints before a message.
var said = map[string]string{"bug": "verifier bug: ", "btf_load": "[4] STRUCT foo size=8 vlen=1 "}

// pieces are formats of words that are printed within a message, and of pieces of one, with
// what follows.
var pieces = strings.NewReplacer("misaligned %saccess", "misaligned stack access", "invalid%s stack", "invalid write to stack",
	"%s the register %s is", "At program exit the register %s is")

// words are formats that are no message.
var words = []string{"At callback return", "At bpf_set_retval", "%s type=%s "}

// TestFormats looks up all messages of a kernel, if VERIFIER_MESSAGES names a list of their
// formats with their classes: tab-separated lines with a head, of which the columns class,
// kind ("reject", "bug") and format are read. All have to be known; where the list has another
// class, that is printed.
func TestFormats(t *testing.T) {
	name := os.Getenv("VERIFIER_MESSAGES")
	if name == "" {
		t.Skip("VERIFIER_MESSAGES names no list of the verifier's messages")
	}
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = '\t', true, -1
	rows, err := r.ReadAll()
	require.NoError(t, err)
	column := map[string]int{}
	for i, title := range rows[0] {
		column[title] = i
	}
	for _, row := range rows[1:] {
		want, kind, format := row[column["class"]], row[column["kind"]], row[column["format"]]
		if kind != "reject" && kind != "bug" || slices.Contains(words, format) {
			continue
		}
		format = pieces.Replace(format)
		for n := range filled {
			message := said[kind] + said[want] + printed(format, n)
			got := Explain(Parse("3: (bf) r1 = r2\n"+message), Input{Release: "7.2.0"}).Class.Slug
			assert.NotEqual(t, Unknown, got, message)
			if got != want {
				t.Logf("%s, want %s: %q", got, want, message)
			}
		}
	}
}

package assembler_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
)

// TestAliases: the size of the last of a hundred thousand aliases counts from the one
// that was given a size, however far that is, in either order of the text.
func TestAliases(t *testing.T) {
	const n = 100_000
	var lines []string
	for i := 2; i < n; i++ {
		lines = append(lines, fmt.Sprintf("\t.set a%d, a%d\n", i, i-1))
	}
	for range 2 {
		text := "\t.data\n\t.type a0, @object\n\t.size a0, 8\na0:\t.quad 1\n\t.set a1, a0\n\t.size a1, 2\n" + strings.Join(lines, "")
		f, err := assembler.Assemble("aliases.s", text, assembler.Options{})
		require.NoError(t, err)
		sizes := make(map[string]uint64)
		for _, s := range f.Symbols {
			sizes[s.Name] = s.Size
		}
		require.Equal(t, uint64(8), sizes["a0"])
		require.Equal(t, uint64(2), sizes[fmt.Sprint("a", n-1)])
		for i, j := 0, len(lines)-1; i < j; i, j = i+1, j-1 {
			lines[i], lines[j] = lines[j], lines[i]
		}
	}
}

// TestTooManySections: sections and subsections count against the limit of contents.
func TestTooManySections(t *testing.T) {
	for _, directive := range []string{".section s", ".text "} {
		var text strings.Builder
		for i := range assembler.MaxBytes>>10 + 1 {
			fmt.Fprintf(&text, "\t%s%d\n", directive, i)
		}
		_, err := assembler.Assemble("sections.s", text.String(), assembler.Options{})
		require.ErrorContains(t, err, "the object's contents would grow beyond the limit of 256 MiB")
	}
}

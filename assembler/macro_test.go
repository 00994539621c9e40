package assembler_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
)

// section returns the bytes of a section of the assembled text.
func sectionOf(t *testing.T, text, name string) []byte {
	f, err := assembler.Assemble("test.s", text, assembler.Options{})
	require.NoError(t, err)
	for _, s := range f.Sections {
		if s.Name == name {
			return s.Data
		}
	}
	return nil
}

// codes returns the classes of the errors of a text, and the time it took.
func codes(text string) (list []string, took time.Duration) {
	begin := time.Now()
	_, err := assembler.Assemble("test.s", text, assembler.Options{})
	took = time.Since(begin)
	if err != nil {
		for _, d := range err.(*diag.Error).List {
			list = append(list, d.Code)
		}
	}
	return list, took
}

// TestExpansionLimits: what would make text without end is an error, soon.
func TestExpansionLimits(t *testing.T) {
	var doubling strings.Builder
	doubling.WriteString(".macro m0\n.byte 1\n.endm\n")
	for i := 1; i < 40; i++ {
		fmt.Fprintf(&doubling, ".macro m%d\nm%d\nm%d\n.endm\n", i, i-1, i-1)
	}
	many := strings.Repeat("1,", 5<<20)
	for name, c := range map[string]struct{ text, code string }{
		"calls itself":         {".macro m\nm\nm\nm\n.endm\nm\n", "too-deep"},
		"calls itself, longer": {".macro m x\n.byte 1\nm \\x\\x\n.endm\nm abcdefgh\n", "too-deep"},
		"each calls two":       {doubling.String() + "m18\n", ""},
		"each calls two, deep": {doubling.String() + "m39\n", "too-deep"},
		"many calls":           {doubling.String() + ".rept 1000\nm17\n.endr\n", "too-large"},
		"argument grows":       {".macro m n x\n.if \\n\nm \\n-1, \\x\\x\\x\\x\\x\\x\\x\\x\n.endif\n.endm\nm 18, 12345678\n", "too-large"},
		"loops in loops":       {strings.Repeat(".rept 1000\n", 10) + ".byte 1\n" + strings.Repeat(".endr\n", 10), "too-large"},
		"count":                {".rept 1000000000\n.byte 1\n.endr\n", "too-large"},
		"count of blank lines": {".rept 0x7fffffffffffffff\n\n.endr\n", "too-large"},
		"long list":            {".irp x," + many + "\n.byte \\x\n.endr\n", ""},
		"longer list":          {".irp x," + many + "\n.byte \\x # and a comment\n.endr\n", "too-large"},
		"nested heads":         {strings.Repeat(".rept 1\n", 30000) + strings.Repeat(".endr\n", 30000), "too-large"},
		"unclosed":             {strings.Repeat(".rept 1\n", 100000), "unclosed"},
		"redefines itself":     {".macro m\n.purgem m\n.macro m\n.byte 1\n.endm\nm\n.endm\nm\nm\n", ""},
		"parameters":           {".macro m " + parameterList(100000) + "\n" + strings.Repeat("\\p5 p6\n", 100000) + ".endm\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			got, took := codes(c.text)
			if c.code == "" {
				require.Empty(t, got)
			} else {
				require.Equal(t, []string{c.code}, got)
			}
			require.Less(t, took, 20*time.Second)
		})
	}
}

// TestManyErrors: what is wrong in a loop is reported a limited number of times, soon.
func TestManyErrors(t *testing.T) {
	for _, line := range []string{".unknown", "unknown", ".unknown;", "r1 =", "r1 = .", ".byte 256", ".error"} {
		list, took := codes(".rept 7000000\n" + line + "\n.endr\n")
		require.NotEmpty(t, list, line)
		require.LessOrEqual(t, len(list), assembler.MaxDiagnostics, line)
		require.Less(t, took, 10*time.Second, line)
	}
}

func parameterList(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "p%d ", i)
	}
	return b.String()
}

// TestLongLoop: a long loop takes time in proportion to its text.
func TestLongLoop(t *testing.T) {
	data := sectionOf(t, ".rept 300000\nr1 = 5\n.endr\n.rept 1000\n.rept 100\nr2 = \\+\n.endr\n.endr\n", ".text")
	require.Len(t, data, 400000*8)
}

// TestCountInInnerLoop: an outer expansion fills \+ in before the inner loop is read.
func TestCountInInnerLoop(t *testing.T) {
	require.Equal(t, []byte{0, 0, 1, 1}, sectionOf(t, ".rept 2\n.rept 2\n.byte \\+\n.endr\n.endr\n", ".text"))
}

// TestExpansionPosition: a position in an expansion knows the calls that led to it.
func TestExpansionPosition(t *testing.T) {
	_, err := assembler.Assemble("test.s", ".macro inner\n.byte 1\n .bad\n.endm\n.macro outer\ninner\n.endm\n outer\n", assembler.Options{})
	e := err.(*diag.Error)
	at := e.List[0].Span.Start
	require.Equal(t, "<macro inner>:2:2", e.Sources.Position(at).String())
	var stack []string
	for _, p := range e.Sources.Stack(at) {
		stack = append(stack, p.String())
	}
	require.Equal(t, []string{"<macro outer>:1:1", "test.s:8:2"}, stack)
}

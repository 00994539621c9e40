package assembler_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
)

// TestConditionalComparisons runs every comparison on values around 0.
func TestConditionalComparisons(t *testing.T) {
	for name, holds := range map[string]func(n int) bool{
		"if":   func(n int) bool { return n != 0 },
		"ifne": func(n int) bool { return n != 0 },
		"ifeq": func(n int) bool { return n == 0 },
		"ifge": func(n int) bool { return n >= 0 },
		"ifgt": func(n int) bool { return n > 0 },
		"ifle": func(n int) bool { return n <= 0 },
		"iflt": func(n int) bool { return n < 0 },
	} {
		for n := -1; n <= 1; n++ {
			want := []byte{2}
			if holds(n) {
				want = []byte{1}
			}
			require.Equal(t, want, sectionOf(t, fmt.Sprintf(".%s %d\n.byte 1\n.else\n.byte 2\n.endif\n", name, n), ".text"), "%s %d", name, n)
		}
	}
}

// TestDeepConditionals: nesting has no limit but the text's.
func TestDeepConditionals(t *testing.T) {
	const depth = 100_000
	text := strings.Repeat(".if 1\n", depth) + ".byte 1\n" + strings.Repeat(".else\n.bad\n.endif\n", depth)
	require.Equal(t, []byte{1}, sectionOf(t, text, ".text"))
	text = strings.Repeat(".if 0\n", depth) + ".bad\n" + strings.Repeat(".else\n.byte 1\n.endif\n", depth)
	require.Equal(t, []byte{1}, sectionOf(t, text, ".text"))
}

// TestDefinitionsCount: symbols of Options.Define are defined.
func TestDefinitionsCount(t *testing.T) {
	f, err := assembler.Assemble("test.s", ".ifdef x\n.if x == 5\n.byte 1\n.endif\n.endif\n",
		assembler.Options{Define: []assembler.Definition{{Name: "x", Value: 5}}})
	require.NoError(t, err)
	require.Equal(t, []byte{1}, f.Sections[1].Data)
}

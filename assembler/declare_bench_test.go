package assembler_test

import (
	"fmt"
	"strings"
	"testing"
)

// BenchmarkDeclarations is ten thousand structs.
func BenchmarkDeclarations(b *testing.B) {
	var text strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&text, "struct s%d { u32 a; struct s%d *next; char name[16]; };\n", i, max(i-1, 0))
	}
	benchmark(b, text.String())
}

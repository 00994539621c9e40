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

// BenchmarkDeclaredInstructions is BenchmarkInstructions of a function that is declared:
// each instruction has its line. Without a declaration there is nothing to pay for.
func BenchmarkDeclaredInstructions(b *testing.B) {
	const n = 100_000
	benchmark(b, "int f(void);\n"+instructions(n))
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/inst")
}

package assembler_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// benchmark assembles texts to the bytes of objects.
func benchmark(b *testing.B, texts ...string) {
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	var out []byte
	for b.Loop() {
		for _, text := range texts {
			f, err := assembler.Assemble("bench.s", text, assembler.Options{})
			require.NoError(b, err)
			out, err = object.Append(out[:0], f)
			require.NoError(b, err)
		}
	}
}

// BenchmarkDebug is clang -g output, of which four lines in five are data.
func BenchmarkDebug(b *testing.B) {
	var texts []string
	for _, p := range allPrograms(b) {
		if flags, _ := p.keys.First("flags"); strings.Contains(flags, "-g") {
			texts = append(texts, p.text)
		}
	}
	benchmark(b, texts...)
}

// BenchmarkInstructions is code and nothing else; the time for each instruction
// must not depend on how many there are.
func BenchmarkInstructions(b *testing.B) {
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			benchmark(b, instructions(n))
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/inst")
		})
	}
}

// instructions returns a function of n instructions, with labels and branches.
func instructions(n int) string {
	var text strings.Builder
	text.WriteString("\t.globl f\nf:\n")
	for i := range n / 10 {
		fmt.Fprintf(&text, "LBB0_%d:\n\tr1 = *(u64 *)(r10 - 8)\n\tr2 = r1\n\tr2 += 8\n\tw3 = w2\n\tif r1 == 0 goto LBB0_%d\n\t*(u32 *)(r1 + 16) = w3\n\tr4 = 4294967296 ll\n\tr0 ^= r4\n\tcall 1\n\tr0 s>>= 3\n", i, i+1)
	}
	fmt.Fprintf(&text, "LBB0_%d:\n\texit\n", n/10)
	return text.String()
}

// BenchmarkTiny is what starting costs.
func BenchmarkTiny(b *testing.B) { benchmark(b, "\tr0 = 0\n\texit\n") }

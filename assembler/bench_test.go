package assembler_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// benchmark assembles text to the bytes of an object.
func benchmark(b *testing.B, text string) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	var out []byte
	for b.Loop() {
		f, err := assembler.Assemble("bench.s", text, assembler.Options{})
		require.NoError(b, err)
		out, err = object.Append(out[:0], f)
		require.NoError(b, err)
	}
}

// BenchmarkDebug is clang -g output, of which four lines in five are data.
func BenchmarkDebug(b *testing.B) { benchmark(b, debugText(b)) }

// debugText is a program of the test data that is nearly all debug information,
// several times over in its data.
func debugText(b testing.TB) string {
	text, err := os.ReadFile(os.Getenv("BIG"))
	require.NoError(b, err)
	return string(text)
}

// BenchmarkInstructions is code and nothing else.
func BenchmarkInstructions(b *testing.B) { benchmark(b, instructionText(100_000)) }

func instructionText(n int) string {
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

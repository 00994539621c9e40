package relocator

import (
	"encoding/binary"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
)

// BenchmarkPrograms makes 100 programs that share 20 functions, with 20 references to
// data each.
func BenchmarkPrograms(b *testing.B) {
	var text strings.Builder
	text.WriteString("\t.text\n")
	for i := range 20 {
		body := strings.Repeat("\tr1 = data ll\n\tr2 = *(u64 *)(r1 + 0)\n\tr2 += 1\n", 20)
		if i > 0 {
			body += "\tcall f" + numeral(i-1)
		}
		text.WriteString(local("f"+numeral(i), body))
	}
	for i := range 100 {
		text.WriteString(program("xdp", "p"+numeral(i), "\tcall f19"))
	}
	text.WriteString("\t.data\n\t.globl data\ndata: .quad 1\n")
	f, err := assembler.Assemble("a.s", text.String(), assembler.Options{Order: binary.LittleEndian})
	require.NoError(b, err)
	insns := 0
	b.ReportAllocs()
	for b.Loop() {
		res, err := Relocate(f, nil, Options{})
		require.NoError(b, err)
		insns = 0
		for i := range res.Programs {
			insns += len(res.Programs[i].Insns) / insnSize
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(insns), "ns/insn")
}

package builder_test

import (
	"encoding/binary"
	"testing"

	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/builder"
)

// BenchmarkFile makes an object of a function of 100,000 instructions.
func BenchmarkFile(b *testing.B) {
	var insns asm.Instructions
	for range 20_000 {
		insns = append(insns, asm.LoadMem(asm.R2, asm.R1, 8, asm.Word), asm.JEq.Imm(asm.R2, 7, "out"), asm.Add.Reg(asm.R3, asm.R2),
			asm.LSh.Imm(asm.R3, 1), asm.StoreMem(asm.RFP, -8, asm.R3, asm.DWord))
	}
	b.ReportAllocs()
	for b.Loop() {
		o := builder.New(binary.LittleEndian)
		f := o.Func("socket", function("f", btf.GlobalFunc, "ctx"))
		for at := 0; at < len(insns); at += 100 { // near enough for a branch
			f.Inline(append(insns[at:at+100:at+100], asm.Mov.Imm(asm.R3, 0).WithSymbol("out")))
		}
		f.Emit(asm.Return())
		_, err := o.File()
		require.NoError(b, err)
	}
}

package assembler_test

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// everyInstruction returns all opcodes with all that their fields can be about, those that mean
// nothing, too.
func everyInstruction() (list []isa.Inst) {
	for code := range 256 {
		for _, regs := range []uint8{0x00, 0x10, 0x21, 0x42, 0x93, 0xa4, 0x5a, 0xff} {
			for _, off := range []int16{0, 1, -1, 8, 16, 32, 1<<15 - 1, -1 << 15} {
				for _, imm := range []int64{0, 1, -1, 16, 32, 64, 0x40, 0x50, 0x51, 0xa0, 0xe1, 0xf1, 0x100, 0x110, 5 << 16, 1<<31 - 1, -1 << 31} {
					in := isa.Inst{Code: uint8(code), Dst: regs & 15, Src: regs >> 4, Off: off, Imm: imm}
					list = append(list, in)
					if code == isa.LDImm64 {
						in.Imm = int64(uint32(imm)) | (imm^5)<<32
						list = append(list, in)
					}
				}
			}
		}
	}
	return list
}

// codeObject is an object with instructions in .text.
func codeObject(order binary.ByteOrder, list []isa.Inst) *object.File {
	f := object.New(order)
	var data []byte
	for _, in := range list {
		data = isa.Append(data, in, order)
	}
	f.Sections = append(f.Sections, object.Section{
		Name: ".text", Type: elf.SHT_PROGBITS, Flags: elf.SHF_ALLOC | elf.SHF_EXECINSTR, Align: 8, Data: data, Size: uint64(len(data)),
	})
	return f
}

// TestEveryInstruction lists every instruction in every syntax and byte order, and assembles the
// listing: the bytes are the same, and so is the listing of those.
func TestEveryInstruction(t *testing.T) {
	all := everyInstruction()
	for _, s := range []struct {
		name    string
		syntax  assembler.Syntax
		dialect assembler.Dialect
		says    func(in isa.Inst) bool // the syntax can say all of it
	}{
		{"llvm", assembler.LLVMSyntax, assembler.Auto, func(isa.Inst) bool { return true }},
		{"gnu", assembler.GNUSyntax, assembler.GNU, func(isa.Inst) bool { return true }},
		{"kernel", assembler.KernelSyntax, assembler.Kernel, kernelSays},
	} {
		for _, target := range targets {
			t.Run(s.name+"."+target.triple, func(t *testing.T) {
				var list []isa.Inst
				for _, in := range all {
					if s.says(in) {
						list = append(list, in)
					}
				}
				for len(list) > 0 {
					some := list[:min(len(list), 100_000)]
					list = list[len(some):]
					f := codeObject(target.order, some)
					text := listing(t, f, s.syntax)
					again, err := assembler.Assemble("again.s", text, assembler.Options{Order: target.order, Dialect: s.dialect})
					require.NoError(t, err)
					requireSameCode(t, f, again)
					require.Equal(t, text, listing(t, again, s.syntax))
				}
			})
		}
	}
}

func listing(t testing.TB, f *object.File, syntax assembler.Syntax) string {
	var b bytes.Buffer
	require.NoError(t, assembler.Disassemble(&b, f, assembler.ListingOptions{Syntax: syntax}))
	return b.String()
}

func requireSameCode(t testing.TB, f, again *object.File) {
	want, got := f.Sections[1].Data, again.Sections[1].Data
	for off := 0; off+8 <= min(len(want), len(got)); off += 8 {
		if !bytes.Equal(want[off:off+8], got[off:off+8]) {
			in, _ := isa.Decode(want[off:], f.Order)
			require.Equal(t, want[off:off+8], got[off:off+8], "%s: %+v", isa.Print(nil, in, isa.PrintOptions{}), in)
		}
	}
	require.Equal(t, len(want), len(got))
}

// kernelSays tells the instructions that the kernel's listing says all of: those that it has a
// text for, in which no field is set that it does not show.
func kernelSays(in isa.Inst) bool {
	return in.Exact() && !bytes.HasPrefix(isa.PrintKernel(nil, in), []byte("BUG_"))
}

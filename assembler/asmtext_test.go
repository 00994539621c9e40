package assembler_test

import (
	"bytes"
	"debug/elf"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// The text of an object assembles to the same object.
func ExamplePrint() {
	f, err := assembler.Assemble("pass.s", `
	.section xdp,"ax",@progbits
	.globl pass
	.type pass,@function
pass:
	r1 = limits+4 ll
	r0 = *(u32 *)(r1 + 0)
	if r0 == 0 goto 1f
	r0 = 2
1:	exit
	.size pass, . - pass
	.section .rodata,"a",@progbits
	.globl limits
limits:
	.long 7, 8
`, assembler.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	var text strings.Builder
	if err := assembler.Print(&text, f, assembler.PrintOptions{}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(strings.ReplaceAll(text.String(), "\t", "  "))
	again, err := assembler.Assemble("again.s", text.String(), assembler.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("difference: %q\n", object.Diff(f, again))
	// Output:
	//   .text
	//
	//   .section  xdp,"ax",@progbits
	//   .globl  pass
	//   .type  pass,@function
	//   .size  pass, 48
	// pass:
	//   r1 = limits+4 ll
	//   w0 = *(u32 *)(r1 + 0)
	//   if r0 == 0 goto .LBB2_5
	//   r0 = 2
	// .LBB2_5:
	//   exit
	//
	//   .rodata
	//   .globl  limits
	// limits:
	//   .long  0x7, 0x8
	// difference: ""
}

// printText prints an object and wants nothing of it to be lost.
func printText(t testing.TB, obj []byte) string {
	f, err := object.Read(obj)
	require.NoError(t, err)
	var text bytes.Buffer
	require.NoError(t, assembler.Print(&text, f, assembler.PrintOptions{}))
	return text.String()
}

func TestPrintGolden(t *testing.T) {
	disFiles(t, func(t *testing.T, golden string, obj []byte) {
		checkGolden(t, golden+".asm", printText(t, obj))
	})
}

// TestPrintAgain assembles the text of every program's object to the same bytes.
func TestPrintAgain(t *testing.T) {
	again := func(t *testing.T, obj []byte) {
		order := byteOrder(obj)
		text := printText(t, obj)
		_, got, err := assembleBytes(t, "again.s", text, order)
		require.NoError(t, err)
		require.Empty(t, objectDiff(t, obj, got))
		if len(llvmMC) > 0 {
			got, said := llvmAssemble(t, triple(order), text)
			require.NotNil(t, got, said)
			require.Empty(t, objectDiff(t, obj, got), "by llvm-mc")
		}
	}
	disFiles(t, func(t *testing.T, _ string, obj []byte) { again(t, obj) })
	for _, p := range allPrograms(t) {
		t.Run(p.name, func(t *testing.T) { again(t, p.object(t)) })
	}
}

// TestPrintPeers prints the objects of other tools. What has several forms comes
// back in one of them: the text of that object is the same again.
func TestPrintPeers(t *testing.T) {
	peerObjects(t, func(t *testing.T, obj []byte) {
		text := printText(t, obj)
		_, again, err := assembleBytes(t, "again.s", text, byteOrder(obj))
		require.NoError(t, err)
		require.Equal(t, text, printText(t, again))
	})
}

func TestPrintEncoding(t *testing.T) {
	var text bytes.Buffer
	f := lossObject(t, func(*object.File) {})
	require.NoError(t, assembler.Print(&text, f, assembler.PrintOptions{Encoding: true}))
	require.Contains(t, text.String(), `
	call g                          # encoding: [0x85,0x10,0x00,0x00,0xff,0xff,0xff,0xff]
	r1 = g ll                       # encoding: [0x18,0x01,0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00]
`)
	again, err := assembler.Assemble("again.s", text.String(), assembler.Options{})
	require.NoError(t, err)
	require.Empty(t, object.Diff(f, again))
}

// lossObject is what the tests below change to something that text says less well.
func lossObject(t testing.TB, change func(f *object.File)) *object.File {
	f, err := assembler.Assemble("f.s", `
	exit
	.globl f
f:	call g
	r1 = g ll
	.data
	.globl d
d:	.long d, f
	.quad f
	.section grouped,"aG",@progbits,f
	.long 1
`, assembler.Options{})
	require.NoError(t, err)
	change(f)
	return f
}

// TestPrintLoss prints what no text can say: each is named, by an error and in
// the text, which assembles all the same.
func TestPrintLoss(t *testing.T) {
	for _, c := range []struct {
		name   string
		want   string
		change func(f *object.File)
	}{
		{"symbol type", `symbol 1 "f": no directive gives a symbol STT_COMMON`, func(f *object.File) { f.Symbols[1].Type = elf.STT_COMMON }},
		{"binding", `symbol 1 "f": no directive gives a symbol STB_LOOS`, func(f *object.File) { f.Symbols[1].Bind = elf.STB_LOOS }},
		{"st_other", `symbol 1 "f": st_other is 0x82`, func(f *object.File) { f.Symbols[1].Other = 0x82 }},
		{"line end", `symbol 2 "g\nh": the name does not fit on a line, it is called g?h here`, func(f *object.File) { f.Symbols[2].Name = "g\nh" }},
		{"same name", `symbol 3 "g": it is called g.1 here, because another symbol or a section has the name`, func(f *object.File) { f.Symbols[3].Name = "g" }},
		{"entry size", ".data+0x0: entry size 4, which only a mergeable section can be given", func(f *object.File) { f.Sections[2].EntSize = 4 }},
		{"flags", ".data+0x0: flags are 0x0, and the name adds SHF_WRITE+SHF_ALLOC", func(f *object.File) { f.Sections[2].Flags = 0 }},
		{"info", ".data+0x0: sh_info is 3", func(f *object.File) { f.Sections[2].Info = 3 }},
		{"link", ".data+0x0: it is linked to section 1 without the flag that says so", func(f *object.File) { f.Sections[2].Link = 1 }},
		{"behind the end", ".data+0xc: R_BPF_64_ABS64 against f: its field reaches over the end", func(f *object.File) { f.Sections[2].Relocs[2].Off = 12 }},
		{"number", ".data+0x8: R_BPF_64_ABS64 against g: no text relocates against what has no place", func(f *object.File) {
			f.Symbols[2].Section = object.Abs
			f.Sections[2].Relocs[2].Sym = 2
		}},
		{"no type", ".data+0x8: R_BPF(77) against f: no text has a relocation of this type here", func(f *object.File) { f.Sections[2].Relocs[2].Type = 77 }},
		{"empty group", `group 1 ".group": no section is in it`, func(f *object.File) {
			f.Groups = append(f.Groups, object.Group{Name: ".group", Signature: 1})
		}},
		{"unused signature", `symbol 4 "sign": it is the signature of a group and not defined, and no relocation needs it`, func(f *object.File) {
			f.Symbols = append(f.Symbols, object.Symbol{Name: "sign", Bind: elf.STB_GLOBAL})
			f.Groups[0].Signature = 4
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := lossObject(t, c.change)
			var text bytes.Buffer
			err := assembler.Print(&text, f, assembler.PrintOptions{})
			var loss *assembler.LossError
			require.ErrorAs(t, err, &loss, "%s", text.String())
			require.Contains(t, loss.Losses, c.want)
			require.Contains(t, loss.Error(), c.want)
			_, err = assembler.Assemble("again.s", text.String(), assembler.Options{})
			require.NoError(t, err, "%s", text.String())
		})
	}
}

// TestPrintReloc prints relocations that only .reloc makes.
func TestPrintReloc(t *testing.T) {
	for _, c := range []struct {
		name   string
		want   string
		change func(f *object.File)
	}{
		{"call of the kernel", "\t.reloc\t8, R_BPF_64_32, g\n", func(f *object.File) { f.Sections[1].Data[9] = 0x20 }},
		{"half of ll", "\tr1 = 4294967296 ll\n\t.reloc\t16, R_BPF_64_64, g\n", func(f *object.File) { f.Sections[1].Data[28] = 1 }},
		{"two in one place", "\t.reloc\t20, R_BPF_64_ABS32, g\n", func(f *object.File) {
			again := object.Reloc{Off: 20, Sym: 2, Type: object.R_BPF_64_ABS32}
			f.Sections[1].Relocs = []object.Reloc{again, again}
		}},
		{"type of d", "\t.long\t0x0\n\t.reloc\t0, R_BPF_64_ABS32, d\n", func(f *object.File) { f.Sections[2].Relocs[0].Type = object.R_BPF_64_ABS32 }},
		{"type of f", "\t.long\t0x0\n\t.reloc\t4, R_BPF_64_NODYLD32, f\n", func(f *object.File) { f.Sections[2].Relocs[1].Type = object.R_BPF_64_NODYLD32 }},
		{"no symbol", "\t.reloc\t8, R_BPF_64_ABS64\n", func(f *object.File) { f.Sections[2].Relocs[2].Sym = 0 }},
		{"nothing", "\t.reloc\t8, R_BPF_NONE, f\n", func(f *object.File) { f.Sections[2].Relocs[2].Type = object.R_BPF_NONE }},
		{"call with an addend", "\tcall 6\n\t.reloc\t8, R_BPF_64_32, g+56\n", func(f *object.File) { copy(f.Sections[1].Data[9:], "\x00\x00\x00\x06\x00\x00\x00") }},
		{"section", "\t.long\t0x0\n\t.reloc\t0, R_BPF_64_NODYLD32, grouped\n", func(f *object.File) {
			f.Symbols = append(f.Symbols, object.Symbol{Type: elf.STT_SECTION, Section: 3})
			f.Sections[2].Relocs[0] = object.Reloc{Sym: 4, Type: object.R_BPF_64_NODYLD32}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := lossObject(t, c.change)
			var text bytes.Buffer
			require.NoError(t, assembler.Print(&text, f, assembler.PrintOptions{}))
			require.Contains(t, text.String(), c.want)
			again, err := assembler.Assemble("again.s", text.String(), assembler.Options{})
			require.NoError(t, err, "%s", text.String())
			require.Empty(t, object.Diff(f, again), "%s", text.String())
		})
	}
}

// FuzzPrint prints whatever object.Read takes, without a panic. Where nothing is
// lost, the text assembles.
func FuzzPrint(f *testing.F) {
	for _, text := range []string{
		"a:\n\tcall b\n\tif r1 > 5 goto a\n\tr1 = a+8 ll\n\t.data\nc:\t.long c, .Lc, d\n.Lc:\t.quad 1\n",
		"\t.section x,\"axG\",@progbits,g,comdat\n\texit\n\t.bss\nz:\t.zero 9\n\t.comm y,8,4\n\t.addrsig\n\t.addrsig_sym y\n",
		"\t.file \"f\"\n\t.section s,\"aMS\",@progbits,1\n.La:\t.asciz \"abc\"\n\t.section t,\"\",@progbits\n\t.quad .La, .La+2, .text\n",
	} {
		for _, target := range targets {
			_, obj, err := assembleBytes(f, "seed.s", text, target.order)
			require.NoError(f, err)
			f.Add(obj)
		}
	}
	f.Fuzz(func(t *testing.T, obj []byte) {
		file, err := object.Read(obj)
		if err != nil {
			return
		}
		var listing, objdump, text bytes.Buffer
		require.NoError(t, assembler.Disassemble(&objdump, file, assembler.ListingOptions{Objdump: true, Source: true}))
		require.NoError(t, assembler.Disassemble(&listing, file, assembler.ListingOptions{Name: "f", Source: true}))
		_, listed, err := assembleBytes(t, "listing.s", listing.String(), file.Order)
		require.NoError(t, err, "%s", listing.String())
		if assembler.Print(&text, file, assembler.PrintOptions{}) != nil {
			return
		}
		requireCode(t, obj, listed, listing.String())
		_, err = assembler.Assemble("again.s", text.String(), assembler.Options{Order: file.Order})
		require.NoError(t, err, "%s", text.String())
	})
}

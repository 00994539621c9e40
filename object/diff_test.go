package object_test

import (
	"debug/elf"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/object"
)

func TestDiff(t *testing.T) {
	base := func() *object.File {
		f := tiny()
		f.Symbols = append(f.Symbols, object.Symbol{Name: "LBB0_3", Section: 1, Value: 8}, object.Symbol{Section: 2, Type: elf.STT_SECTION})
		f.Sections[1].Relocs = []object.Reloc{{Off: 0, Sym: 1, Type: object.R_BPF_64_32}}
		f.Groups = []object.Group{{Name: ".group", Signature: 1, Comdat: true, Members: []object.SectionID{1}}}
		f.AddrSig, f.HasAddrSig = []object.SymbolID{1}, true
		return f
	}
	require.Empty(t, object.Diff(base(), base()))
	for _, c := range []struct {
		want   string
		change func(*object.File)
	}{
		{"file header: byte order bpfeb, want bpfel", func(f *object.File) { f.Order = binary.BigEndian }},
		{"file header: OS ABI ELFOSABI_LINUX, want ELFOSABI_NONE", func(f *object.File) { f.OSABI = elf.ELFOSABI_LINUX }},
		{"file header: flags 0x1, want 0x0", func(f *object.File) { f.Flags = 1 }},
		{`section 2 "license" is missing`, func(f *object.File) { f.Sections = f.Sections[:2] }},
		{`section 3 "" is one too many`, func(f *object.File) { f.Sections = append(f.Sections, object.Section{}) }},
		{`section 2: name "licence", want "license"`, func(f *object.File) { f.Sections[2].Name = "licence" }},
		{"license: type SHT_NOTE, want SHT_PROGBITS", func(f *object.File) { f.Sections[2].Type = elf.SHT_NOTE }},
		{"license: flags SHF_ALLOC, want SHF_WRITE+SHF_ALLOC", func(f *object.File) { f.Sections[2].Flags = elf.SHF_ALLOC }},
		{"license: alignment 4, want 1", func(f *object.File) { f.Sections[2].Align = 4 }},
		{"license: entry size 4, want 0", func(f *object.File) { f.Sections[2].EntSize = 4 }},
		{"license: linked to xdp, want UND", func(f *object.File) { f.Sections[2].Link = 1 }},
		{"license: info 1, want 0", func(f *object.File) { f.Sections[2].Info = 1 }},
		{"xdp+0x8: bytes 95 00 00 00 00 00 00 01, want 95 00 00 00 00 00 00 00", func(f *object.File) { f.Sections[1].Data[15] = 1 }},
		{"license+0x3: bytes none, want 00 (size 0x3, want 0x4)", func(f *object.File) { f.Sections[2].Data, f.Sections[2].Size = f.Sections[2].Data[:3], 3 }},
		{`.relxdp entry 0: 0x8 R_BPF_64_32 "pass", want 0x0 R_BPF_64_32 "pass"`, func(f *object.File) { f.Sections[1].Relocs[0].Off = 8 }},
		{`.relxdp entry 0: 0x0 R_BPF_64_32 "pass" is missing`, func(f *object.File) { f.Sections[1].Relocs = nil }},
		{`.relxdp entry 1: 0x8 R_BPF_NONE (license) is one too many`, func(f *object.File) {
			f.Sections[1].Relocs = append(f.Sections[1].Relocs, object.Reloc{Off: 8, Sym: 4})
		}},
		{`symbol 1 "LBB0_3": value 0x10, want 0x8`, func(f *object.File) { f.Symbols[3].Value = 16 }},
		{`symbol 1 "LBB0_3": section license, want xdp`, func(f *object.File) { f.Symbols[3].Section = 2 }},
		{`symbol 1: "LBB0_4", want "LBB0_3"`, func(f *object.File) { f.Symbols[3].Name = "LBB0_4" }},
		{`symbol 2: (xdp), want (license)`, func(f *object.File) { f.Symbols[4].Section = 1 }},
		{`symbol 3 "pass": size 8, want 16`, func(f *object.File) { f.Symbols[1].Size = 8 }},
		{`symbol 3 "pass": binding STB_WEAK, want STB_GLOBAL`, func(f *object.File) { f.Symbols[1].Bind = elf.STB_WEAK }},
		{`symbol 3 "pass": type STT_OBJECT, want STT_FUNC`, func(f *object.File) { f.Symbols[1].Type = elf.STT_OBJECT }},
		{`symbol 3 "pass": other 0x2, want 0x0`, func(f *object.File) { f.Symbols[1].Other = 2 }},
		{`symbol 4 "_license" is missing`, func(f *object.File) { f.Symbols = append(f.Symbols[:2:2], f.Symbols[3:]...) }},
		{`symbol 5 "more" is one too many`, func(f *object.File) { f.Symbols = append(f.Symbols, object.Symbol{Name: "more", Bind: elf.STB_WEAK}) }},
		{"groups: number 0, want 1", func(f *object.File) { f.Groups = nil }},
		{`group 0: signature "_license", want "pass"`, func(f *object.File) { f.Groups[0].Signature = 2 }},
		{"group 0: COMDAT false, want true", func(f *object.File) { f.Groups[0].Comdat = false }},
		{"group 0: members xdp license, want xdp", func(f *object.File) { f.Groups[0].Members = []object.SectionID{1, 2} }},
		{".llvm_addrsig: present: false, want true", func(f *object.File) { f.HasAddrSig = false }},
		{".llvm_addrsig: number of symbols 0, want 1", func(f *object.File) { f.AddrSig = nil }},
		{`.llvm_addrsig entry 0: symbol "_license", want "pass"`, func(f *object.File) { f.AddrSig[0] = 2 }},
	} {
		got := base()
		c.change(got)
		require.Equal(t, c.want, object.Diff(base(), got))
	}
}

// TestDiffBroken: also files that could not be written can be compared.
func TestDiffBroken(t *testing.T) {
	f := tiny()
	f.Order = nil
	f.Symbols[1].Section = 99
	f.Sections[1].Relocs = []object.Reloc{{Sym: -5, Off: 1000}}
	same := *f
	require.Empty(t, object.Diff(f, &same))
	require.NotEmpty(t, object.Diff(tiny(), f))
	require.NotEmpty(t, object.Diff(&object.File{}, f))
	require.Equal(t, "there is no object", object.Diff(f, nil))
	require.Equal(t, "there is an object, want none", object.Diff(nil, f))
	require.Empty(t, object.Diff(nil, nil))
}

package object_test

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/object"
)

// TestWriteLoads: an independent reader finds the program.
func TestWriteLoads(t *testing.T) {
	b, err := object.Append(nil, tiny())
	require.NoError(t, err)
	spec, err := ebpf.LoadCollectionSpecFromReader(bytes.NewReader(b))
	require.NoError(t, err)
	require.Len(t, spec.Programs, 1)
	require.Equal(t, ebpf.XDP, spec.Programs["pass"].Type)
	require.Equal(t, "GPL", spec.Programs["pass"].License)
	require.Len(t, spec.Programs["pass"].Instructions, 2)
}

// TestWritePartition: locals come first whatever the order of the symbols, and
// everything that refers to a symbol follows it.
func TestWritePartition(t *testing.T) {
	f := tiny()
	f.Symbols = append(f.Symbols,
		object.Symbol{Name: "one", Section: 1, Bind: elf.STB_LOCAL},
		object.Symbol{Name: "weak", Bind: elf.STB_WEAK},
		object.Symbol{Section: 1, Type: elf.STT_SECTION},
		object.Symbol{Name: "sig", Section: object.GroupHeader})
	f.Sections[1].Relocs = []object.Reloc{{Off: 0, Sym: 1, Type: object.R_BPF_64_32}, {Off: 8, Sym: 5, Type: object.R_BPF_64_32}, {Off: 8, Type: object.R_BPF_64_32}}
	f.Groups = []object.Group{{Name: ".group", Signature: 6, Comdat: true, Members: []object.SectionID{2, 1}}}
	f.AddrSig, f.HasAddrSig = []object.SymbolID{4, 1, 3}, true

	b, err := object.Append(nil, f)
	require.NoError(t, err)
	got, err := object.Read(b)
	require.NoError(t, err)
	require.Empty(t, object.Diff(f, got))
	names := make([]string, len(got.Symbols))
	for i := range names {
		names[i] = got.Symbols[i].Name
	}
	require.Equal(t, []string{"", "one", "", "sig", "pass", "_license", "weak"}, names)
	require.Equal(t, object.SymbolID(4), got.Sections[1].Relocs[0].Sym)
	require.Equal(t, []object.SymbolID{6, 4, 1}, got.AddrSig)
	require.Equal(t, object.SymbolID(3), got.Groups[0].Signature)
	require.Equal(t, object.GroupHeader, got.Symbols[3].Section)
}

// TestWriteGroupOrder: groups come in the order of their first sections.
func TestWriteGroupOrder(t *testing.T) {
	f := tiny()
	f.Groups = []object.Group{
		{Name: "none", Signature: 1},
		{Name: "second", Signature: 1, Members: []object.SectionID{2}},
		{Name: "first", Signature: 1, Members: []object.SectionID{1}},
	}
	b, err := object.Append(nil, f)
	require.NoError(t, err)
	got, err := object.Read(b)
	require.NoError(t, err)
	require.Empty(t, object.Diff(f, got))
	require.Equal(t, "first", got.Groups[0].Name)
	require.Equal(t, "second", got.Groups[1].Name)
	require.Equal(t, "none", got.Groups[2].Name)
	require.Equal(t, f.Groups[2].Members, got.Groups[0].Members)
}

// TestAppend: the image begins behind what is there, its padding does not show
// what the buffer held before, and an error leaves the buffer alone.
func TestAppend(t *testing.T) {
	want, err := object.Append(nil, tiny())
	require.NoError(t, err)
	dirty := bytes.Repeat([]byte{0xee}, 4096)
	got, err := object.Append(dirty[:3], tiny())
	require.NoError(t, err)
	require.Equal(t, want, got[3:])

	f := tiny()
	f.Order = nil
	got, err = object.Append(dirty[:3], f)
	require.EqualError(t, err, "object has no byte order")
	require.Len(t, got, 3)
	f.Order = binary.NativeEndian
	_, err = object.Append(nil, f)
	require.EqualError(t, err, "object has byte order NativeEndian, expected binary.LittleEndian or binary.BigEndian")
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestWriteError(t *testing.T) {
	require.ErrorIs(t, object.Write(brokenWriter{}, tiny()), os.ErrClosed)
	require.ErrorIs(t, object.Dump(brokenWriter{}, tiny()), os.ErrClosed)
	require.Error(t, object.Write(brokenWriter{}, &object.File{}))
}

// TestManySections: from 0xff00 sections on, symbols need .symtab_shndx, and
// the number of sections needs the first header.
func TestManySections(t *testing.T) {
	f := object.New(binary.BigEndian)
	const n = 0xff00
	for i := range n {
		f.Sections = append(f.Sections, object.Section{Name: "s", Type: elf.SHT_PROGBITS, Align: 1})
		if i%0x1000 == 0 {
			f.Symbols = append(f.Symbols, object.Symbol{Name: fmt.Sprint("x", i), Section: object.SectionID(i + 1)})
		}
	}
	last := len(f.Sections) - 1
	f.Symbols = append(f.Symbols,
		object.Symbol{Name: "last", Section: object.SectionID(last)},
		object.Symbol{Name: "sig", Section: object.GroupHeader},
		object.Symbol{Name: "abs", Section: object.Abs, Bind: elf.STB_GLOBAL},
		object.Symbol{Name: "common", Section: object.Common, Bind: elf.STB_GLOBAL},
		object.Symbol{Name: "undef", Bind: elf.STB_GLOBAL})
	f.Groups = []object.Group{{Name: ".group", Signature: object.SymbolID(len(f.Symbols) - 4), Members: []object.SectionID{object.SectionID(last)}}}

	b, err := object.Append(nil, f)
	require.NoError(t, err)
	got, err := object.Read(b)
	require.NoError(t, err)
	require.Empty(t, object.Diff(f, got))

	std, err := elf.NewFile(bytes.NewReader(b))
	require.NoError(t, err)
	require.Equal(t, n+5, len(std.Sections))
	require.Equal(t, elf.SHT_SYMTAB_SHNDX, std.Sections[n+4].Type)
}

func TestWriteRefuses(t *testing.T) {
	for _, c := range []struct {
		want  string
		spoil func(*object.File)
	}{
		{"section 1 (xdp): size is 17, but there are 16 bytes of data",
			func(f *object.File) { f.Sections[1].Size++ }},
		{"section 1 (xdp): alignment 0x3 is no power of two up to 0x100000000",
			func(f *object.File) { f.Sections[1].Align = 3 }},
		{"section 1 (xdp): alignment 0x200000000 is no power of two up to 0x100000000",
			func(f *object.File) { f.Sections[1].Align = 1 << 33 }},
		{"section 1 (xdp): 16 bytes of data in a SHT_NOBITS section",
			func(f *object.File) { f.Sections[1].Type = elf.SHT_NOBITS }},
		{"section 1 (xdp): relocations in a SHT_NOBITS section",
			func(f *object.File) {
				f.Sections[1] = object.Section{Name: "xdp", Type: elf.SHT_NOBITS, Size: 8, Relocs: make([]object.Reloc, 1)}
			}},
		{"section 1 (xdp): sections of type SHT_SYMTAB are made from other fields of the File",
			func(f *object.File) { f.Sections[1].Type = elf.SHT_SYMTAB }},
		{"section 1 (xdp): it is linked to section 3, which does not exist",
			func(f *object.File) { f.Sections[1].Link = 3 }},
		{"section 1 (xdp): it is linked to section -1, which does not exist",
			func(f *object.File) { f.Sections[1].Link = object.Abs }},
		{"section 1 (xdp): its info names section 3, which does not exist",
			func(f *object.File) { f.Sections[1].Flags, f.Sections[1].Info = elf.SHF_INFO_LINK, 3 }},
		{`section 2 (a` + "\x00" + `b): the name "a\x00b" contains a NUL`,
			func(f *object.File) { f.Sections[2].Name = "a\x00b" }},
		{"section 1 (xdp): relocation 0 at 0x10 lies beyond the section's 0x10 bytes",
			func(f *object.File) { f.Sections[1].Relocs = []object.Reloc{{Off: 16}} }},
		{"section 1 (xdp): relocation 0 at 0x0: there is no symbol 3",
			func(f *object.File) { f.Sections[1].Relocs = []object.Reloc{{Sym: 3}} }},
		{`symbol 1 ("pass"): it is placed in section 3, which does not exist`,
			func(f *object.File) { f.Symbols[1].Section = 3 }},
		{`symbol 1 ("pass"): it is placed in section -4, which does not exist`,
			func(f *object.File) { f.Symbols[1].Section = -4 }},
		{`symbol 1 ("pass"): it is placed in a group header, but no group has it as its signature`,
			func(f *object.File) { f.Symbols[1].Section = object.GroupHeader }},
		{`symbol 1 ("pass"): binding 16 does not fit four bits`,
			func(f *object.File) { f.Symbols[1].Bind = 16 }},
		{`symbol 1 ("pass"): type -1 does not fit four bits`,
			func(f *object.File) { f.Symbols[1].Type = -1 }},
		{`symbol 1 ("\x00"): the name "\x00" contains a NUL`,
			func(f *object.File) { f.Symbols[1].Name = "\x00" }},
		{"group 0: there is no symbol 0 to be its signature",
			func(f *object.File) { f.Groups = make([]object.Group, 1) }},
		{"group 0: its member section 3 does not exist",
			func(f *object.File) {
				f.Groups = []object.Group{{Signature: 1, Members: []object.SectionID{3}}}
			}},
		{"section 1 (xdp): it is in group 0 and again in group 1",
			func(f *object.File) {
				f.Groups = []object.Group{{Signature: 1, Members: []object.SectionID{1}}, {Signature: 2, Members: []object.SectionID{1}}}
			}},
		{`group 0: the name "\x00" contains a NUL`,
			func(f *object.File) { f.Groups = []object.Group{{Signature: 1, Name: "\x00"}} }},
		{"address-significant symbols without HasAddrSig",
			func(f *object.File) { f.AddrSig = []object.SymbolID{1} }},
		{"address-significant symbol 1: there is no symbol -1",
			func(f *object.File) { f.AddrSig, f.HasAddrSig = []object.SymbolID{1, -1}, true }},
		{"the file would be larger than 2147483647 bytes: section license would end at 0x100000004",
			func(f *object.File) { f.Sections[2].Align = 1 << 32 }},
	} {
		f := tiny()
		c.spoil(f)
		_, err := object.Append(nil, f)
		require.EqualError(t, err, c.want)
	}
}

func BenchmarkWrite(b *testing.B) {
	data, f := readObject(b, testdata+"clang.el.o")
	var dst []byte
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		var err error
		if dst, err = object.Append(dst[:0], f); err != nil {
			b.Fatal(err)
		}
	}
}

// TestNoFile: no file is an error.
func TestNoFile(t *testing.T) {
	var f *object.File
	require.EqualError(t, object.Write(io.Discard, f), "there is no object")
	require.EqualError(t, object.Dump(io.Discard, f), "there is no object")
	_, _, err := f.Types()
	require.EqualError(t, err, "there is no object")
	require.EqualError(t, (&object.File{Order: binary.LittleEndian}).Check(), "there is no section 0 or no symbol 0: begin with object.New")
}

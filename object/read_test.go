package object_test

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/object"
)

// image is the bytes of an object, to be spoiled.
type image []byte

func (im image) u16(off int, v uint16) { binary.LittleEndian.PutUint16(im[off:], v) }
func (im image) u32(off int, v uint32) { binary.LittleEndian.PutUint32(im[off:], v) }
func (im image) u64(off int, v uint64) { binary.LittleEndian.PutUint64(im[off:], v) }

// header returns the offset of a section header.
func (im image) header(index int) int {
	return int(binary.LittleEndian.Uint64(im[40:])) + 64*index
}

// section returns the offset of a section's data.
func (im image) section(index int) int {
	return int(binary.LittleEndian.Uint64(im[im.header(index)+24:]))
}

// Section indexes in groups.el.o.
const (
	strtab    = 1
	textF     = 4
	relTextF  = 5
	groupU    = 8
	addrSig   = 23
	symtab    = 24
	nSections = 25
)

// Offsets in a section header.
const (
	shName, shType, shFlags, shOff, shSize = 0, 4, 8, 24, 32
	shLink, shInfo, shAlign, shEntSize     = 40, 44, 48, 56
)

func TestReadRefuses(t *testing.T) {
	good, err := os.ReadFile(testdata + "groups.el.o")
	require.NoError(t, err)
	for _, c := range []struct {
		is    error
		want  string
		spoil func(image)
	}{
		{object.ErrNotELF, `it begins with "\x7fELG", not "\x7fELF"`, func(im image) { im[3] = 'G' }},
		{object.ErrNotBPF, "it is of class ELFCLASS32, BPF is always 64-bit", func(im image) { im[4] = 1 }},
		{object.ErrMalformed, "unknown byte order 3", func(im image) { im[5] = 3 }},
		{object.ErrMalformed, "ELF version 2, want 1", func(im image) { im[6] = 2 }},
		{object.ErrNotBPF, "it is for machine EM_X86_64", func(im image) { im.u16(18, 62) }},
		{object.ErrNotRelocatable, "its type is ET_EXEC, want ET_REL", func(im image) { im.u16(16, 2) }},
		{object.ErrMalformed, "section headers of 56 bytes, want 64", func(im image) { im.u16(58, 56) }},
		{object.ErrMalformed, "section headers at 0xffffffffffffffff lie beyond the file's 2376 bytes", func(im image) { im.u64(40, 1<<64-1) }},
		{object.ErrMalformed, "26 section headers at 0x308 lie beyond the file's 2376 bytes", func(im image) { im.u16(60, 26) }},
		{object.ErrMalformed, "18446744073709551615 section headers at 0x308 lie beyond the file's 2376 bytes",
			func(im image) { im.u16(60, 0); im.u64(im.header(0)+shSize, 1<<64-1) }},
		{object.ErrMalformed, "the file header names section 25 of 25 as its string table", func(im image) { im.u16(62, nSections) }},
		{object.ErrMalformed, "the file header names section 99 of 25 as its string table",
			func(im image) { im.u16(62, 0xffff); im.u32(im.header(0)+shLink, 99) }},
		{object.ErrMalformed, "section 4 (): the file header uses it as string table, but its type is SHT_PROGBITS", func(im image) { im.u16(62, textF) }},
		{object.ErrMalformed, "section 4 (): name at 0xa0 is not in the 160 bytes of section names", func(im image) { im.u32(im.header(textF), 160) }},
		{object.ErrMalformed, "section 4 (): data at 0x40+0x100000 lies beyond the file's 2376 bytes", func(im image) { im.u64(im.header(textF)+shSize, 1<<20) }},
		{object.ErrMalformed, "section 4 (): data at 0xfffffffffffffff8+0x18 lies beyond the file's 2376 bytes", func(im image) { im.u64(im.header(textF)+shOff, 1<<64-8) }},
		{object.ErrMalformed, "section 21 (): sections overlap: up to here they hold 2384 bytes, the file 2376", func(im image) { im.u64(im.header(11)+shSize, 2000) }},
		{object.ErrMalformed, "section 4 (.text.f): alignment 0x6 is no power of two up to 0x100000000", func(im image) { im.u64(im.header(textF)+shAlign, 6) }},
		{object.ErrMalformed, "section 4 (.text.f): it is linked to section 25, which does not exist", func(im image) { im.u32(im.header(textF)+shLink, nSections) }},
		{object.ErrMalformed, "section 4 (.text.f): its info names section 25, which does not exist",
			func(im image) { im.u64(im.header(textF)+shFlags, 0x40); im.u32(im.header(textF)+shInfo, nSections) }},
		{object.ErrMalformed, "section 24 (.symtab): a second symbol table; the first is section 23", func(im image) { im.u32(im.header(addrSig)+shType, 2) }},
		{object.ErrMalformed, "section 5 (.rel.text.f): compact relocations (SHT_CREL) are not supported", func(im image) { im.u32(im.header(relTextF)+shType, 0x40000014) }},
		{object.ErrMalformed, "section 24 (.symtab): 288 bytes in entries of 16, want entries of 24", func(im image) { im.u64(im.header(symtab)+shEntSize, 16) }},
		{object.ErrMalformed, "the symbol table names section 0 of 25 as its string table", func(im image) { im.u32(im.header(symtab)+shLink, 0) }},
		{object.ErrMalformed, "section 24 (.symtab): symbol 4: name at 0xffff is not in the 160 bytes of names", func(im image) { im.u32(im.section(symtab)+4*24, 0xffff) }},
		{object.ErrMalformed, `section 24 (.symtab): symbol 4 ("u"): it is placed in section 25, which does not exist`, func(im image) { im.u16(im.section(symtab)+4*24+6, nSections) }},
		{object.ErrMalformed, `section 24 (.symtab): symbol 4 ("u"): it is placed in section 1 (.strtab), where no symbols can be`, func(im image) { im.u16(im.section(symtab)+4*24+6, strtab) }},
		{object.ErrMalformed, `section 24 (.symtab): symbol 4 ("u"): it is placed in section 8 (.group), where no symbols can be`, func(im image) { im.u16(im.section(symtab)+4*24+6, groupU) }},
		{object.ErrMalformed, `section 24 (.symtab): symbol 4 ("u"): unknown reserved section index 0xff03`, func(im image) { im.u16(im.section(symtab)+4*24+6, 0xff03) }},
		{object.ErrMalformed, `section 24 (.symtab): symbol 4 ("u"): its section index is in a SHT_SYMTAB_SHNDX section, which does not exist`, func(im image) { im.u16(im.section(symtab)+4*24+6, 0xffff) }},
		{object.ErrMalformed, "section 5 (.rel.text.f): 16 bytes in entries of 24, want entries of 16", func(im image) { im.u64(im.header(relTextF)+shEntSize, 24) }},
		{object.ErrMalformed, "section 5 (.rel.text.f): it is linked to section 0, not to the symbol table", func(im image) { im.u32(im.header(relTextF)+shLink, 0) }},
		{object.ErrMalformed, "section 5 (.rel.text.f): section 1, which it relocates, is not one that can be", func(im image) { im.u32(im.header(relTextF)+shInfo, strtab) }},
		{object.ErrMalformed, "section 5 (.rel.text.f): section 25, which it relocates, is not one that can be", func(im image) { im.u32(im.header(relTextF)+shInfo, nSections) }},
		{object.ErrMalformed, "section 5 (.rel.text.f): section 4 (.text.f), which it relocates, has no data", func(im image) { im.u32(im.header(textF)+shType, 8) }},
		{object.ErrMalformed, "section 5 (.rel.text.f): entry 0 at 0x18: it lies beyond the 0x18 bytes of section .text.f", func(im image) { im.u64(im.section(relTextF), 0x18) }},
		{object.ErrMalformed, "section 5 (.rel.text.f): entry 0 at 0x8: relocation type 256 is none of BPF's", func(im image) { im.u32(im.section(relTextF)+8, 256) }},
		{object.ErrMalformed, "section 5 (.rel.text.f): entry 0 at 0x8: there is no symbol 12", func(im image) { im.u32(im.section(relTextF)+12, 12) }},
		{object.ErrMalformed, "section 8 (.group): it is linked to section 1, not to the symbol table", func(im image) { im.u32(im.header(groupU)+shLink, 1) }},
		{object.ErrMalformed, "section 8 (.group): there is no symbol 12 to be the group's signature", func(im image) {
			im.u32(im.header(10)+shInfo, 2)
			im.u32(im.section(symtab)+2*24+4, 0)
			im.u32(im.header(groupU)+shInfo, 12)
		}},
		{object.ErrMalformed, "section 8 (.group): its member section 25 does not exist", func(im image) { im.u32(im.section(groupU)+4, nSections) }},
		{object.ErrMalformed, "section 8 (.group): section 0 () cannot be a member", func(im image) { im.u32(im.section(groupU)+4, 0) }},
		{object.ErrMalformed, "section 8 (.group): its member section 4 (.text.f) is in section 3 too", func(im image) { im.u32(im.section(groupU)+4, textF) }},
		{object.ErrMalformed, "section 8 (.group): a group without its first word, the flags", func(im image) { im.u64(im.header(groupU)+shSize, 0) }},
		{object.ErrMalformed, "section 23 (.llvm_addrsig): there is no symbol 12", func(im image) { im[im.section(addrSig)] = 12 }},
		{object.ErrMalformed, "section 23 (.llvm_addrsig): bad ULEB128 at 0x1", func(im image) { im[im.section(addrSig)+1] = 0x80 }},
	} {
		im := image(bytes.Clone(good))
		c.spoil(im)
		_, err := object.Read(im)
		require.ErrorIs(t, err, c.is)
		require.EqualError(t, err, c.is.Error()+": "+c.want)
	}
	_, err = object.Read(good[:40])
	require.EqualError(t, err, "malformed object: 40 bytes are too few for an ELF header")
}

// TestReadForeign: what only others write.
func TestReadForeign(t *testing.T) {
	good, err := os.ReadFile(testdata + "groups.el.o")
	require.NoError(t, err)
	read := func(spoil func(image)) *object.File {
		im := image(bytes.Clone(good))
		spoil(im)
		f, err := object.Read(im)
		require.NoError(t, err)
		return f
	}

	f := read(func(im image) { im.u64(40, 0); im.u16(60, 0); im.u16(62, 0) })
	require.Len(t, f.Sections, 1, "no section headers")

	f = read(func(im image) { im.u16(62, 0) })
	require.Equal(t, "", f.Sections[2].Name, "no section names")

	f = read(func(im image) { im.u16(18, 0) })
	require.Len(t, f.Sections, 10, "EM_NONE")

	f = read(func(im image) { im.u32(im.header(addrSig)+shLink, 0) })
	require.False(t, f.HasAddrSig, "the symbol table changed below .llvm_addrsig")

	f = read(func(im image) { im.u32(im.header(0)+shType, 9); im.u64(im.header(0)+shSize, 1<<40) })
	require.Len(t, f.Sections, 10, "header 0 is no section")

	f = read(func(im image) { im.u64(im.header(1)+shFlags, 0x20); im.u32(im.header(symtab)+shInfo, 0) })
	require.Len(t, f.Symbols, 12, "bpftool: locals among the others")
}

// rela makes the one relocation of a section a RELA one.
func rela(t *testing.T, order binary.AppendByteOrder, data []byte, typ object.RelocType, addend int64) (*object.File, error) {
	f := tiny()
	f.Order = binary.LittleEndian
	if order.String() == "BigEndian" {
		f.Order = binary.BigEndian
	}
	f.Sections[1].Data, f.Sections[1].Size = data, uint64(len(data))
	f.Sections[1].Relocs = make([]object.Reloc, 2) // 32 bytes, room for 24
	b, err := object.Append(nil, f)
	require.NoError(t, err)

	shoff := f.Order.Uint64(b[40:])
	h := b[shoff+3*64:]
	entry := b[f.Order.Uint64(h[shOff:]):]
	f.Order.PutUint32(h[shType:], uint32(elf.SHT_RELA))
	f.Order.PutUint64(h[shSize:], 24)
	f.Order.PutUint64(h[shEntSize:], 24)
	f.Order.PutUint64(entry, 0)
	f.Order.PutUint64(entry[8:], 1<<32|uint64(typ))
	f.Order.PutUint64(entry[16:], uint64(addend))
	before := bytes.Clone(b)
	got, err := object.Read(b)
	require.Equal(t, before, b, "Read changed its input")
	return got, err
}

func TestReadRela(t *testing.T) {
	ld := func() []byte { return []byte{0x18, 1, 0, 0, 9, 9, 9, 9, 0, 0, 0, 0, 9, 9, 9, 9} }
	for _, c := range []struct {
		typ    object.RelocType
		data   []byte
		addend int64
		want   []byte // little endian
		err    string
	}{
		{object.R_BPF_NONE, ld(), 5, ld(), ""},
		{object.R_BPF_64_64, ld(), 0x1122334455667788, []byte{0x18, 1, 0, 0, 0x88, 0x77, 0x66, 0x55, 0, 0, 0, 0, 0x44, 0x33, 0x22, 0x11}, ""},
		{object.R_BPF_64_64, ld()[:8], 8, nil, "R_BPF_64_64 with an addend is understood for 64-bit immediate loads only"},
		{object.R_BPF_64_ABS64, make([]byte, 8), -2, []byte{0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, ""},
		{object.R_BPF_64_ABS64, make([]byte, 7), 1, nil, "R_BPF_64_ABS64 needs 8 bytes"},
		{object.R_BPF_64_ABS32, make([]byte, 4), -2, []byte{0xfe, 0xff, 0xff, 0xff}, ""},
		{object.R_BPF_64_NODYLD32, make([]byte, 4), 0xffffffff, []byte{0xff, 0xff, 0xff, 0xff}, ""},
		{object.R_BPF_64_ABS32, make([]byte, 3), 1, nil, "R_BPF_64_ABS32 needs 4 bytes"},
		{object.R_BPF_64_NODYLD32, make([]byte, 4), 1 << 32, nil, "addend 0x100000000 of R_BPF_64_NODYLD32 does not fit 32 bits"},
		{object.R_BPF_64_32, []byte{0x85, 0x10, 0, 0, 9, 9, 9, 9}, 0x18, []byte{0x85, 0x10, 0, 0, 2, 0, 0, 0}, ""},
		{object.R_BPF_64_32, make([]byte, 8), 12, nil, "addend 0xc of R_BPF_64_32 is no distance between instructions"},
		{object.R_BPF_64_32, make([]byte, 7), 8, nil, "R_BPF_64_32 needs an 8-byte call instruction"},
		{77, make([]byte, 8), 8, nil, "there is no rule where to put the addend 0x8 of R_BPF(77)"},
	} {
		f, err := rela(t, binary.LittleEndian, c.data, c.typ, c.addend)
		if c.err != "" {
			require.EqualError(t, err, "malformed object: section 3 (.relxdp): entry 0 at 0x0: "+c.err)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, c.want, f.Sections[1].Data)
		require.Equal(t, []object.Reloc{{Sym: 1, Type: c.typ}}, f.Sections[1].Relocs)
	}
	f, err := rela(t, binary.BigEndian, make([]byte, 8), object.R_BPF_64_ABS64, 0x0102030405060708)
	require.NoError(t, err)
	require.Equal(t, []byte{1, 2, 3, 4, 5, 6, 7, 8}, f.Sections[1].Data)
}

// FuzzRead: no input makes Read panic, and what it reads, with debug information
// or without, can be written, read again as the same, printed, and compared with another.
func FuzzRead(f *testing.F) {
	for _, name := range objects(f, "*.o") {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data)
	}
	_, other := readObject(f, testdata+"clang.el.o")
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, read := range []func([]byte) (*object.File, error){object.Read, object.ReadStripped} {
			first, err := read(data)
			if err == nil {
				requireStable(t, first)
				require.NoError(t, object.Dump(io.Discard, first))
				_ = object.Diff(other, first)
			}
		}
	})
}

// requireStable writes a file and reads it again, twice.
func requireStable(t *testing.T, first *object.File) {
	for i := range first.Sections {
		if first.Sections[i].Align > 1<<16 {
			return // a file of mostly padding
		}
	}
	b, err := object.Append(nil, first)
	require.NoError(t, err)
	second, err := object.Read(b)
	require.NoError(t, err)
	require.Empty(t, object.Diff(first, second))
	again, err := object.Append(nil, second)
	require.NoError(t, err)
	require.True(t, bytes.Equal(b, again), "not stable")
}

func BenchmarkRead(b *testing.B) {
	data, _ := readObject(b, testdata+"clang.el.o")
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := object.Read(data); err != nil {
			b.Fatal(err)
		}
	}
}

// TestReadLongNames: a table that is one long string does not make reading slow.
func TestReadLongNames(t *testing.T) {
	f := object.New(binary.LittleEndian)
	for range 20 {
		f.Symbols = append(f.Symbols, object.Symbol{Name: strings.Repeat("x", 70_000), Bind: elf.STB_GLOBAL})
	}
	data, err := object.Append(nil, f)
	require.NoError(t, err)
	_, err = object.Read(data)
	require.ErrorIs(t, err, object.ErrMalformed)
	require.ErrorContains(t, err, "symbol 1: name at 0x1 is longer than 65536 bytes in the names")
}

// TestReadSharedNames: neither does one that many symbols share.
func TestReadSharedNames(t *testing.T) {
	f := object.New(binary.LittleEndian)
	for range 30 {
		f.Symbols = append(f.Symbols, object.Symbol{Name: strings.Repeat("x", 60_000), Bind: elf.STB_GLOBAL})
	}
	data, err := object.Append(nil, f)
	require.NoError(t, err)
	_, err = object.Read(data)
	require.ErrorIs(t, err, object.ErrMalformed)
	require.ErrorContains(t, err, "sections and symbols have names of more than 1292672 bytes together, in a file of 61024")

	f.Symbols = f.Symbols[:20]
	data, err = object.Append(nil, f)
	require.NoError(t, err)
	_, err = object.Read(data)
	require.NoError(t, err)
}

// TestReadStripped: without debug information the rest is what it was.
func TestReadStripped(t *testing.T) {
	paths, err := filepath.Glob(testdata + "*.o")
	require.NoError(t, err)
	left, without := 0, 0 // sections and relocations that are left out
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		whole, err := object.Read(data)
		require.NoError(t, err)
		stripped, err := object.ReadStripped(data)
		require.NoError(t, err, path)

		var sections, symbols []string
		for _, s := range whole.Sections[1:] {
			if s.Debug() {
				left++
				continue
			}
			sections = append(sections, s.Name, string(s.Data))
			for _, r := range s.Relocs {
				sym := &whole.Symbols[r.Sym]
				if s.Name == ".BTF" && (sym.Global() || sym.Value == 0) || s.Name == ".BTF.ext" && sym.Value == 0 {
					without++
					continue
				}
				sections = append(sections, r.Type.String(), sym.Name)
			}
		}
		for _, s := range whole.Symbols[1:] {
			if s.Section <= 0 || !whole.Sections[s.Section].Debug() {
				symbols = append(symbols, s.Name)
			}
		}
		for _, s := range stripped.Sections[1:] {
			require.Equal(t, s.Name, sections[0], path)
			require.Equal(t, string(s.Data), sections[1], path)
			sections = sections[2:]
			for _, r := range s.Relocs {
				require.Equal(t, []string{r.Type.String(), stripped.Symbols[r.Sym].Name}, sections[:2], path)
				sections = sections[2:]
			}
		}
		require.Empty(t, sections, path)
		for i, s := range stripped.Symbols[1:] {
			require.Equal(t, symbols[i], s.Name, path)
		}
		require.Len(t, symbols, len(stripped.Symbols)-1, path)
		_, err = object.Append(nil, stripped)
		require.NoError(t, err, path)
		wantBTF, wantExt := typesOf(t, whole)
		btf, ext := typesOf(t, stripped)
		require.Equal(t, wantBTF, btf, path)
		require.Equal(t, wantExt, ext, path)
	}
	require.Positive(t, left)
	require.Positive(t, without)
}

// typesOf returns what .BTF and .BTF.ext are when their relocations have been applied.
func typesOf(t *testing.T, f *object.File) (btf, ext []byte) {
	types, records, err := f.Types()
	require.NoError(t, err)
	if types != nil {
		btf = types.Append(nil, f.Order)
	}
	if records != nil {
		ext = records.Append(nil, f.Order)
	}
	return btf, ext
}

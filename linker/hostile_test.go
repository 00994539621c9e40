package linker_test

import (
	"debug/elf"
	"encoding/binary"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// TestHostile: what is wrong with an input is said with its name and the place.
func TestHostile(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(t *testing.T, f *object.File)
		want  string
	}{
		"no instructions": {func(t *testing.T, f *object.File) {
			s := sectionOf(f, "xdp")
			s.Data = s.Data[:len(s.Data)-3]
			s.Size = uint64(len(s.Data))
		}, "bad.o: error: section xdp: 277 bytes are no whole number of instructions"},
		"relocation past the end": {func(t *testing.T, f *object.File) {
			s := sectionOf(f, "xdp")
			s.Relocs[0].Off = uint32(s.Size) - 4
		}, "bad.o: error: section xdp: relocation at 0x114: R_BPF_64_64 reaches beyond the section's 0x118 bytes"},
		"relocation of no type": {func(t *testing.T, f *object.File) {
			sectionOf(f, "xdp").Relocs[0].Type = 77
		}, "bad.o: error: section xdp: relocation at 0x40: R_BPF(77) is not known"},
		"relocation of BTF": {func(t *testing.T, f *object.File) {
			s := sectionOf(f, ".BTF.ext")
			f.Symbols[s.Relocs[0].Sym].Value = 8
			s.Relocs[0].Type = object.R_BPF_64_64
		}, "bad.o: error: .BTF.ext: relocation 0 at 0x2c is R_BPF_64_64, which has no place there"},
		"BTF cut short": {func(t *testing.T, f *object.File) {
			s := sectionOf(f, ".BTF")
			s.Data = s.Data[:100]
			s.Relocs, s.Size = nil, 100
		}, "bad.o: error: .BTF: malformed BTF: the types at 0x0+0x2ac lie beyond the 0x4c bytes behind the header"},
		"joined by ld -r": {func(t *testing.T, f *object.File) {
			s := sectionOf(f, ".BTF")
			s.Data = slices.Concat(s.Data, make([]byte, -len(s.Data)&3), s.Data)
			s.Size = uint64(len(s.Data))
		}, "bad.o: error: .BTF: malformed BTF: another one begins at 0x540, as ld -r leaves it: link the objects that this one was made of"},
		"ext record beyond its section": {func(t *testing.T, f *object.File) {
			spoilExt(t, f, func(e *rawbtf.Ext) { rawbtf.SetInsnOff(e.Line.Sections[0].Records, 0x7ffffff8) })
		}, "bad.o: error: .BTF.ext: a record about offset 0x7ffffff8 of section .text, which has 0x30 bytes"},
		"variable beyond its section": {func(t *testing.T, f *object.File) {
			editTypes(t, f, func(b *rawbtf.BTF) {
				for id := b.First(); id < b.End(); id++ {
					if d := b.Type(id); b.Name(d) == ".data" {
						v := d.SecVar(0)
						b.Type(v.Type).SetLinkage(rawbtf.Static)
						v.Offset = 96
						d.SetSecVar(0, v)
					}
				}
			})
		}, "bad.o: error: .BTF: variable 'own_counter' at 0x60 lies beyond the 0x4 bytes of section .data"},
		"padding": {func(t *testing.T, f *object.File) {
			sectionOf(f, ".data").Align = 1 << 30
		}, "bad.o: error: section .data is aligned to 1073741824 bytes, which adds 1073741820 of padding; an output may have 16777216 in all"},
		"zeros": {func(t *testing.T, f *object.File) {
			f.Sections = append(f.Sections, object.Section{Name: ".bss", Type: elf.SHT_NOBITS, Flags: elf.SHF_ALLOC | elf.SHF_WRITE, Size: 1 << 63})
		}, "section .bss would have 1099511627776 bytes; offsets in BTF have 32 bits"},
		"no object": {func(t *testing.T, f *object.File) { f.Order = nil }, "bad.o: error: it is no object"},
	} {
		t.Run(name, func(t *testing.T) {
			good := linker.Input{Name: "good.o", File: assemble(t, filepath.Join(programs, "link_callee.s"))}
			bad := linker.Input{Name: "bad.o", File: assemble(t, filepath.Join(programs, "link_caller.s"))}
			bad.File.Sources = nil // as an object that was read
			c.spoil(t, bad.File)
			_, err := linker.Link([]linker.Input{good, bad}, linker.Options{})
			require.ErrorContains(t, err, c.want)
		})
	}
}

// TestAbsoluteVariable: a variable whose symbol is in no section is in no DATASEC.
func TestAbsoluteVariable(t *testing.T) {
	f := assemble(t, filepath.Join(programs, "link_callee.s"))
	f.Sources = nil
	isShared := func(s object.Symbol) bool { return s.Name == "shared_counter" }
	s := &f.Symbols[slices.IndexFunc(f.Symbols, isShared)]
	s.Section, s.Value = object.Abs, 96
	out, err := linker.Link([]linker.Input{{Name: "a.o", File: f}}, linker.Options{})
	require.NoError(t, err)
	require.Equal(t, object.Abs, out.Symbols[slices.IndexFunc(out.Symbols, isShared)].Section)
	types, _, err := out.Types()
	require.NoError(t, err)
	for id := types.First(); id < types.End(); id++ {
		if d := types.Type(id); d.Kind() == rawbtf.Datasec {
			for i := range d.Vlen() {
				require.NotEqual(t, "shared_counter", types.Name(types.Type(d.SecVar(i).Type)))
			}
		}
	}
}

// TestCodeWithoutBytes: a section of code that has a size only refers to nothing.
func TestCodeWithoutBytes(t *testing.T) {
	f, err := assembler.Assemble("a.s", "\t.section xdp,\"ax\",@nobits\n\t.globl p\n\t.type p,@function\np:\t.zero 64\n\t.size p, 64\n", assembler.Options{})
	require.NoError(t, err)
	for _, gc := range []bool{false, true} {
		out, err := linker.Link([]linker.Input{{Name: "a.o", File: f}}, linker.Options{GC: gc})
		require.NoError(t, err)
		require.EqualValues(t, 64, sectionOf(out, "xdp").Size)
	}
}

// TestJumpTableBeyond: an entry that leads out of the code is an error.
func TestJumpTableBeyond(t *testing.T) {
	f := assemble(t, filepath.Join(programs, "jump_table.s"))
	s := sectionOf(f, ".jumptables")
	f.Order.PutUint64(s.Data[8:], 0x10000)
	_, err := linker.Link([]linker.Input{{Name: "bad.o", File: f}}, linker.Options{})
	require.ErrorContains(t, err, "bad.o: error: section .jumptables: the entry 0x10000 at 0x8 lies beyond the 0x350 bytes of section xdp")
}

// TestJumpTableFarBeyond: tables that begin far behind the section, or before it, have no
// entries, and are no reason to look for some.
func TestJumpTableFarBeyond(t *testing.T) {
	f := assemble(t, filepath.Join(programs, "jump_table.s"))
	id := object.SectionID(slices.IndexFunc(f.Sections, func(s object.Section) bool { return s.Name == ".jumptables" }))
	want := link(t, linker.Input{Name: "good.o", File: f})
	for _, value := range []uint64{1 << 62, 1<<64 - 16, 1<<64 - 1} {
		symbols := append(slices.Clone(f.Symbols), object.Symbol{Name: "far", Section: id, Value: value})
		bad := *f
		bad.Symbols = symbols
		got := link(t, linker.Input{Name: "bad.o", File: &bad})
		require.Equal(t, sectionOf(want, ".jumptables").Data, sectionOf(got, ".jumptables").Data)
	}
}

// TestManyConflicts: the number of errors is bounded.
func TestManyConflicts(t *testing.T) {
	var text strings.Builder
	for i := range 3000 {
		text.WriteString(function(".text", "f"+strings.Repeat("x", i)))
	}
	a, b := fromText(t, "a.o", text.String()), fromText(t, "b.o", text.String())
	_, err := linker.Link([]linker.Input{a, b}, linker.Options{})
	require.Equal(t, 1000, strings.Count(err.Error(), "neither definition is weak"))
}

// editTypes changes the types of a file.
func editTypes(t *testing.T, f *object.File, edit func(*rawbtf.BTF)) {
	s := sectionOf(f, ".BTF")
	b, err := rawbtf.Parse(s.Data, f.Order, nil)
	require.NoError(t, err)
	edit(b)
	s.Data = b.Append(nil, f.Order)
	s.Size, s.Relocs = uint64(len(s.Data)), nil
}

// spoilExt changes what .BTF.ext of a file says.
func spoilExt(t *testing.T, f *object.File, edit func(*rawbtf.Ext)) {
	b, err := rawbtf.Parse(sectionOf(f, ".BTF").Data, f.Order, nil)
	require.NoError(t, err)
	s := sectionOf(f, ".BTF.ext")
	e, err := rawbtf.ParseExt(s.Data, f.Order, b)
	require.NoError(t, err)
	edit(e)
	s.Data = e.Append(nil, f.Order)
	s.Size, s.Relocs = uint64(len(s.Data)), nil
}

// TestCutRelocation: a relocation that reaches beyond its symbol, of which the
// rest is left out, is an error.
func TestCutRelocation(t *testing.T) {
	text := function("xdp", "main", "half") + "\t.data\n\t.globl half\n\t.type half,@object\nhalf:\t.quad half\n\t.size half, 4\n"
	_, err := linker.Link([]linker.Input{fromText(t, "a.o", text)}, linker.Options{GC: true})
	require.ErrorContains(t, err, "section .data: relocation at 0x0 reaches beyond the end of a symbol")
}

// TestNoObject: no file, and one that was not begun with object.New, are errors.
func TestNoObject(t *testing.T) {
	good := fromText(t, "a.s", function("xdp", "p"))
	for _, file := range []*object.File{nil, {}, {Order: binary.LittleEndian}} {
		bad := linker.Input{Name: "b.o", File: file}
		_, err := linker.Link([]linker.Input{good, bad}, linker.Options{})
		require.EqualError(t, err, "b.o: error: it is no object")
		_, err = linker.Splice(good, []linker.Input{bad}, linker.Options{})
		require.ErrorContains(t, err, "b.o: error: it is no object")
		_, err = linker.Splice(bad, []linker.Input{good}, linker.Options{})
		require.ErrorContains(t, err, "b.o: error: it is no object")
		_, err = linker.Resolve(file, nil, linker.ResolveOptions{})
		require.Error(t, err)
	}
}

package builder_test

import (
	"cmp"
	"debug/elf"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/builder"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

// rebuilt are the texts of testdata/decl in which nothing is declared before its place.
var rebuilt = []string{"xdp", "core", "maps_ulong", "globals", "types"}

// TestRebuild tells a builder what an assembled file holds, and gets the same bytes.
func TestRebuild(t *testing.T) {
	for _, name := range rebuilt {
		for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
			t.Run(name+"/"+order.String(), func(t *testing.T) {
				path := filepath.Join("../testdata/decl", name+".s")
				text, err := os.ReadFile(path)
				require.NoError(t, err)
				want, err := assembler.Assemble(path, string(text), assembler.Options{Order: order})
				require.NoError(t, err)
				got := rebuild(t, want)
				dropLabels(want)
				require.Empty(t, object.Diff(got, want))
				a, err := object.Append(nil, want)
				require.NoError(t, err)
				b, err := object.Append(nil, got)
				require.NoError(t, err)
				require.Equal(t, a, b)
			})
		}
	}
}

// dropLabels takes symbols of labels, which a builder makes none of, out of a file.
func dropLabels(f *object.File) {
	kept := f.Symbols[:1:1]
	ids := make([]object.SymbolID, len(f.Symbols))
	for id := 1; id < len(f.Symbols); id++ {
		if s := f.Symbols[id]; s.Section <= 0 || s.Type != elf.STT_NOTYPE {
			ids[id] = object.SymbolID(len(kept))
			kept = append(kept, s)
		}
	}
	f.Symbols = kept
	for i := range f.Sections {
		for j := range f.Sections[i].Relocs {
			f.Sections[i].Relocs[j].Sym = ids[f.Sections[i].Relocs[j].Sym]
		}
	}
}

// rebuild makes a file again from what it says.
func rebuild(t *testing.T, f *object.File) *object.File {
	spec, err := builder.Spec(f)
	require.NoError(t, err)
	types, ext, err := f.Types()
	require.NoError(t, err)
	b := builder.New(f.Order)
	r := &rebuilder{t: t, f: f, b: b, spec: spec, types: types, ext: ext, externs: make(map[string]string)}
	for id := types.First(); id < types.End(); id++ {
		if ds := types.Type(id); ds.Kind() == rawbtf.Datasec {
			for i := range ds.Vlen() {
				r.externs[types.Name(types.Type(ds.SecVar(i).Type))] = types.Name(ds)
			}
		}
	}
	for id := types.First(); id < types.End(); id++ {
		if types.Type(id).Kind() == rawbtf.DeclTag {
			continue // it is in what it is about
		}
		typ, err := spec.TypeByID(btf.TypeID(id))
		require.NoError(t, err)
		switch typ := typ.(type) {
		case *btf.Func:
			r.function(typ)
		case *btf.Var:
			r.variable(typ)
		case *btf.Datasec:
		default:
			b.Types(typ)
		}
	}
	got, err := b.File()
	if err != nil && strings.Contains(err.Error(), "neither defined") {
		t.Skip("it has other names for what it defines")
	}
	require.NoError(t, err)
	return got
}

type rebuilder struct {
	t       *testing.T
	f       *object.File
	b       *builder.Builder
	spec    *btf.Spec
	types   *rawbtf.BTF
	ext     *rawbtf.Ext
	externs map[string]string // sections of names
}

func (r *rebuilder) symbol(name string) *object.Symbol {
	for i := range r.f.Symbols {
		if r.f.Symbols[i].Name == name {
			return &r.f.Symbols[i]
		}
	}
	r.t.Skipf("there is no symbol %s", name)
	return nil
}

func (r *rebuilder) extern(typ btf.Type) {
	switch r.externs[typ.TypeName()] {
	case ".ksyms":
		r.b.Ksym(typ)
	case ".kconfig":
		r.b.Kconfig(typ.(*btf.Var))
	default:
		r.b.Extern(typ)
	}
}

func (r *rebuilder) variable(v *btf.Var) {
	sym := r.symbol(v.Name)
	if sym.Section == 0 {
		r.extern(v)
	} else {
		s := &r.f.Sections[sym.Section]
		var value []byte
		var addrs []builder.Addr
		if s.Data != nil {
			value = s.Data[sym.Value:][:sym.Size]
		}
		for i := range s.Relocs {
			if off := uint64(s.Relocs[i].Off); off >= sym.Value && off < sym.Value+sym.Size {
				a := builder.Addr{Offset: uint32(off - sym.Value), Name: r.target(s, &s.Relocs[i])}
				if r.f.Symbols[s.Relocs[i].Sym].Type != elf.STT_SECTION {
					a.Addend = int64(r.f.Order.Uint64(s.Data[off:]))
				}
				addrs = append(addrs, a)
			}
		}
		r.b.Var(s.Name, v, value, addrs...)
		r.b.Align(v.Name, uint32(min(s.Align, cmp.Or(sym.Value&-sym.Value, s.Align))))
	}
	r.attributes(sym)
}

func (r *rebuilder) attributes(sym *object.Symbol) {
	if sym.Bind == elf.STB_WEAK {
		r.b.Weak(sym.Name)
	}
	if elf.SymVis(sym.Other&3) == elf.STV_HIDDEN {
		r.b.Hidden(sym.Name)
	}
}

// target names what a relocation leads to: a symbol, or the one at a place of a section.
func (r *rebuilder) target(s *object.Section, rel *object.Reloc) string {
	sym := r.f.Symbols[rel.Sym]
	if sym.Type != elf.STT_SECTION {
		return sym.Name
	}
	off := uint64(r.f.Order.Uint32(s.Data[rel.Off+4:]))
	switch rel.Type {
	case object.R_BPF_64_32:
		off = (off + 1) * 8 & 0xffffffff
	case object.R_BPF_64_ABS64:
		off = r.f.Order.Uint64(s.Data[rel.Off:])
	}
	return r.at(sym.Section, off)
}

func (r *rebuilder) at(section object.SectionID, off uint64) string {
	for _, s := range r.f.Symbols {
		if s.Section == section && s.Value == off && s.Size != 0 {
			return s.Name
		}
	}
	r.t.Skipf("what is at %#x of %s has no name", off, r.f.Sections[section].Name)
	return ""
}

func (r *rebuilder) function(typ *btf.Func) {
	sym := r.symbol(typ.Name)
	if sym.Section == 0 {
		r.extern(typ)
	} else {
		s := &r.f.Sections[sym.Section]
		r.body(r.b.Func(s.Name, typ), s, sym)
	}
	r.attributes(sym)
}

// body emits the instructions of a function.
func (r *rebuilder) body(fn *builder.Func, s *object.Section, sym *object.Symbol) {
	refs := make(map[uint64]*object.Reloc)
	for i := range s.Relocs {
		refs[uint64(s.Relocs[i].Off)] = &s.Relocs[i]
	}
	lines, core := r.records(&r.ext.Line, s.Name), r.records(&r.ext.CORE, s.Name)
	for off := sym.Value; off < sym.Value+sym.Size; {
		in, n := isa.Decode(s.Data[off:], r.f.Order)
		if rec := lines[off]; rec != nil {
			l := rawbtf.LineInfo(rec)
			fn.Line(builder.Line{File: string(r.types.Text(l.FileOff())), Text: string(r.types.Text(l.TextOff())), Line: l.Line(), Column: l.Column()})
		}
		ref := ""
		if rel := refs[off]; rel != nil {
			ref = r.target(s, rel)
			if r.f.Symbols[rel.Sym].Type == elf.STT_SECTION {
				in.Imm = 0 // it led to the place
			}
		}
		if in.Code == 0x85 && in.Src == 1 && ref == "" { // within the section
			ref = r.at(sym.Section, uint64(int64(off)+8+in.Imm*8))
		}
		ins := instruction(in)
		switch rec := core[off]; {
		case ref != "":
			fn.Emit(ins.WithReference(ref))
		case rec != nil:
			c := rawbtf.COREReloc(rec)
			root, err := r.spec.TypeByID(btf.TypeID(c.Type()))
			require.NoError(r.t, err)
			kind := builder.CoreKind(c.Kind())
			fn.Core(kind, root, pathOf(r.t, kind, root, string(r.types.Text(c.AccessOff()))), ins)
		default:
			fn.Inst(in)
		}
		off += uint64(n)
	}
}

func (r *rebuilder) records(info *rawbtf.Info, section string) map[uint64][]byte {
	out := make(map[uint64][]byte)
	for _, s := range info.Sections {
		if string(r.types.Text(s.NameOff)) == section {
			for rec := range slices.Chunk(s.Records, int(info.RecordSize)) {
				out[uint64(rawbtf.InsnOff(rec))] = rec
			}
		}
	}
	return out
}

// TestRebuildPrograms tells a builder what clang has compiled. Loaders make the same
// programs and maps of it.
func TestRebuildPrograms(t *testing.T) {
	paths, err := filepath.Glob("../testdata/programs/*.s")
	require.NoError(t, err)
	rebuilt := 0
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			file, err := assembler.Assemble(path, string(text), assembler.Options{})
			require.NoError(t, err)
			// Linking merges types, as the builder does, and fills in what clang leaves to relocations.
			file, err = linker.Link([]linker.Input{{Name: "clang.o", File: file}}, linker.Options{})
			if err != nil {
				t.Skip(err)
			}
			types, ext, err := file.Types()
			if err != nil || types == nil || ext == nil {
				t.Skip("it has no types")
			}
			// A kernel of the program's own types: clang has other numbers for bit fields than
			// libbpf, which puts its own there.
			k, err := kernel.Open(fstest.MapFS{"own.btf": &fstest.MapFile{Data: types.Append(nil, file.Order)}}, "own.btf")
			require.NoError(t, err)
			want, err := relocator.Relocate(file, k, relocator.Options{})
			if want == nil {
				t.Skip(err)
			}
			got, err := relocator.Relocate(rebuild(t, file), k, relocator.Options{})
			require.NotNil(t, got, "%v", err)
			if len(got.Maps) < len(want.Maps) {
				t.Skip("it has data without names")
			}
			require.Equal(t, described(want), described(got))
			rebuilt++
		})
	}
	require.Greater(t, rebuilt, 60)
}

// described is what a loader gets, in an order and with numbers that do not depend on
// where things are in the object.
func described(r *relocator.Result) map[string]any {
	all := map[string]any{"licence": r.License, "version": r.Version}
	for i, m := range r.Maps {
		m.Symbol, m.KeyType, m.ValueType, m.Slots = 0, 0, 0, nil
		if m.Inner != nil {
			inner := *m.Inner
			inner.KeyType, inner.ValueType = 0, 0
			m.Inner = &inner
		}
		all[fmt.Sprintf("map %s %d", m.Name, i)] = m
	}
	for _, p := range r.Programs {
		var lines []string
		for rec := range slices.Chunk(p.LineInfo, rawbtf.LineInfoSize) {
			l := rawbtf.LineInfo(rec)
			lines = append(lines, fmt.Sprintf("%d %s:%d:%d %s", rawbtf.InsnOff(rec), r.Types.Text(l.FileOff()), l.Line(), l.Column(), r.Types.Text(l.TextOff())))
		}
		var functions []string
		for _, f := range p.Funcs {
			functions = append(functions, fmt.Sprintf("%d %s", f.Offset, r.Types.Declaration(f.Type)))
		}
		var places []string
		for _, place := range p.Places {
			path := ""
			if place.Access != nil {
				path = place.Access.Path()
			}
			if place.Access != nil && place.Access.Kind() == relocator.TypeIDLocal {
				copy(p.Insns[place.Offset+4:], "type") // its number is another one
			}
			places = append(places, fmt.Sprintf("%d %d %d %s", place.Offset, place.Kind, place.Index, path))
		}
		all["program "+p.Section+" "+p.Name] = []any{p.Insns, lines, functions, places}
	}
	return all
}

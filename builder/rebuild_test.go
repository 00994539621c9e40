package builder_test

import (
	"debug/elf"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/builder"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// rebuilt are the texts of testdata/decl that say nothing that a builder cannot:
// visibility, alignment of variables, labels that are symbols.
var rebuilt = []string{"xdp", "core", "maps_ulong"}

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
	r.t.Fatalf("there is no symbol %s", name)
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
				addrs = append(addrs, builder.Addr{Offset: uint32(off - sym.Value), Name: r.target(s, &s.Relocs[i])})
			}
		}
		r.b.Var(s.Name, v, value, addrs...)
	}
	if sym.Bind == elf.STB_WEAK {
		r.b.Weak(v.Name)
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
	r.t.Fatalf("there is nothing at %#x of %s", off, r.f.Sections[section].Name)
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
	if sym.Bind == elf.STB_WEAK {
		r.b.Weak(typ.Name)
	}
}

// body emits the instructions of a function.
func (r *rebuilder) body(fn *builder.Func, s *object.Section, sym *object.Symbol) {
	refs := make(map[uint64]string)
	for i := range s.Relocs {
		refs[uint64(s.Relocs[i].Off)] = r.target(s, &s.Relocs[i])
	}
	lines, core := r.records(&r.ext.Line, s.Name), r.records(&r.ext.CORE, s.Name)
	for off := sym.Value; off < sym.Value+sym.Size; {
		in, n := isa.Decode(s.Data[off:], r.f.Order)
		if rec := lines[off]; rec != nil {
			l := rawbtf.LineInfo(rec)
			fn.Line(builder.Line{File: string(r.types.Text(l.FileOff())), Text: string(r.types.Text(l.TextOff())), Line: l.Line(), Column: l.Column()})
		}
		ref := refs[off]
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

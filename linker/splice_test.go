package linker_test

import (
	"bytes"
	"debug/elf"
	"errors"
	"fmt"
	"math/rand"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

// hosts calls each with every object of testdata that there is, linked: those of whole
// programs, and of groups of files.
func hosts(t *testing.T, each func(t *testing.T, f *object.File)) {
	paths, err := filepath.Glob(filepath.Join(programs, "*.s"))
	require.NoError(t, err)
	for _, path := range paths {
		f := assemble(t, path)
		if slices.ContainsFunc(f.Symbols, func(s object.Symbol) bool { return s.Section == object.Common }) {
			continue
		}
		t.Run(filepath.Base(path), func(t *testing.T) { each(t, link(t, linker.Input{Name: "host.o", File: f})) })
	}
	eachGroup(t, func(t *testing.T, g *group) { each(t, g.link(t)) })
}

// functionsOf lists the symbols of functions that something can take the place of.
func functionsOf(f *object.File) (ids []object.SymbolID) {
	for id := range f.Symbols {
		if s := &f.Symbols[id]; s.Type == elf.STT_FUNC && s.Section > 0 && s.Size > 0 && !overlapped(f, s) {
			ids = append(ids, object.SymbolID(id))
		}
	}
	return ids
}

func overlapped(f *object.File, s *object.Symbol) bool {
	return slices.ContainsFunc(f.Symbols, func(o object.Symbol) bool {
		return o.Section == s.Section && o.Size > 0 && o.Name != s.Name && o.Value < s.Value+s.Size && o.Value+o.Size > s.Value
	})
}

// TestSpliceSame: a function that takes its own place changes nothing. Strings of .BTF may
// have another order, and labels in the function are gone.
func TestSpliceSame(t *testing.T) {
	spliced := 0
	hosts(t, func(t *testing.T, f *object.File) {
		dropLabels(f)
		want, meant := withoutTypes(f), meaningOf(t, f)
		for _, id := range functionsOf(f) {
			body := extract(t, f, id)
			if body == nil {
				continue
			}
			got, err := linker.Splice(linker.Input{Name: "host.o", File: f}, []linker.Input{{Name: "body.o", File: body}}, linker.Options{})
			require.NoError(t, err)
			require.Empty(t, object.Diff(want, withoutTypes(got)), f.Symbols[id].Name)
			requireSameMeaning(t, meant, meaningOf(t, got))
			spliced++
		}
	})
	require.Greater(t, spliced, 250)
}

// dropLabels takes symbols of labels out of a linked file, in which nothing refers to them.
func dropLabels(f *object.File) {
	ids := make([]object.SymbolID, len(f.Symbols))
	kept := f.Symbols[:1:1]
	for id := 1; id < len(f.Symbols); id++ {
		if s := f.Symbols[id]; s.Section <= 0 || s.Type != elf.STT_NOTYPE || s.Bind != elf.STB_LOCAL {
			ids[id] = object.SymbolID(len(kept))
			kept = append(kept, s)
		}
	}
	f.Symbols = kept
	for i := range f.Sections {
		for j := range f.Sections[i].Relocs {
			r := &f.Sections[i].Relocs[j]
			r.Sym = ids[r.Sym]
		}
	}
}

// withoutTypes is a file without .BTF and .BTF.ext.
func withoutTypes(f *object.File) *object.File {
	out := *f
	out.Sections = slices.DeleteFunc(slices.Clone(f.Sections), func(s object.Section) bool { return strings.HasPrefix(s.Name, ".BTF") })
	return &out
}

// extract makes an object of one function, to which all else is extern. It returns nil if
// the function refers to what has no name.
func extract(t *testing.T, f *object.File, id object.SymbolID) *object.File {
	sym := f.Symbols[id]
	s := &f.Sections[sym.Section]
	out := object.New(f.Order)
	data := slices.Clone(s.Data[sym.Value:][:sym.Size])
	code := object.Section{Name: s.Name, Type: s.Type, Flags: s.Flags, Align: s.Align, Data: data, Size: sym.Size}
	own := sym
	own.Section, own.Value = 1, 0
	out.Symbols = append(out.Symbols, own)
	undefined := make(map[string]object.SymbolID)
	extern := func(name string) object.SymbolID {
		if undefined[name] == 0 {
			undefined[name] = object.SymbolID(len(out.Symbols))
			out.Symbols = append(out.Symbols, object.Symbol{Name: name, Bind: elf.STB_GLOBAL})
		}
		return undefined[name]
	}
	relocated := make(map[uint64]bool)
	for _, r := range s.Relocs {
		if uint64(r.Off) < sym.Value || uint64(r.Off) >= sym.Value+sym.Size {
			continue
		}
		r.Off -= uint32(sym.Value)
		relocated[uint64(r.Off)] = true
		to := f.Symbols[r.Sym]
		if to.Type == elf.STT_SECTION || to.Name == sym.Name || to.Name == "" || to.Bind == elf.STB_LOCAL {
			return nil // the linker refers to static names through their section
		}
		name := r.Sym
		r.Sym = extern(to.Name)
		out.Symbols[r.Sym].Bind = f.Symbols[name].Bind
		code.Relocs = append(code.Relocs, r)
	}
	for off := uint64(0); off < sym.Size; {
		in, n := isa.Decode(data[off:], f.Order)
		if in.Code == opCall && in.Src == pseudoCall && !relocated[off] {
			return nil // within the section
		}
		off += uint64(n)
	}
	out.Sections = append(out.Sections, code)
	extractTypes(t, f, &sym, out)
	return out
}

// extractTypes gives the object of one function the types of all, and what is said of its
// instructions.
func extractTypes(t *testing.T, f *object.File, sym *object.Symbol, out *object.File) {
	types, ext, err := f.Types()
	require.NoError(t, err)
	if types == nil {
		return
	}
	b := rawbtf.New(nil)
	im := b.Import(types, nil, nil)
	next := b.End()
	for id := types.First(); id < types.End(); id++ {
		switch k := types.Type(id).Kind(); {
		case k == rawbtf.Datasec, k == rawbtf.Var, k == rawbtf.DeclTag && types.Type(types.Type(id).Ref()).Kind() == rawbtf.Var:
		default:
			im.IDs[id] = next
			next++
		}
	}
	for id := types.First(); id < types.End(); id++ {
		if im.IDs[id] != 0 {
			_, err := im.Type(id)
			require.NoError(t, err)
		}
	}
	own := &rawbtf.Ext{}
	if ext != nil {
		section := f.Sections[sym.Section].Name
		for i, from := range []*rawbtf.Info{&ext.Func, &ext.Line, &ext.CORE} {
			to := []*rawbtf.Info{&own.Func, &own.Line, &own.CORE}[i]
			to.RecordSize = from.RecordSize
			var records []byte
			for _, s := range from.Sections {
				if string(types.Text(s.NameOff)) != section {
					continue
				}
				for rec := range slices.Chunk(s.Records, int(from.RecordSize)) {
					off := uint64(rawbtf.InsnOff(rec))
					if off < sym.Value || off >= sym.Value+sym.Size {
						continue
					}
					rec = slices.Clone(rec)
					rawbtf.SetInsnOff(rec, uint32(off-sym.Value))
					switch i {
					case 1:
						l := rawbtf.LineInfo(rec)
						l.SetFileOff(im.String(l.FileOff()))
						l.SetTextOff(im.String(l.TextOff()))
					case 2:
						c := rawbtf.COREReloc(rec)
						c.SetAccessOff(im.String(c.AccessOff()))
						fallthrough
					default:
						r := rawbtf.FuncInfo(rec)
						r.SetType(im.IDs[r.Type()])
					}
					records = append(records, rec...)
				}
			}
			if len(records) > 0 {
				to.Sections = append(to.Sections, rawbtf.InfoSection{NameOff: b.AddString([]byte(section)), Records: records})
			}
		}
	}
	for name, data := range map[string][]byte{".BTF": b.Append(nil, f.Order), ".BTF.ext": own.Append(nil, f.Order)} {
		out.Sections = append(out.Sections, object.Section{Name: name, Type: elf.SHT_PROGBITS, Align: 4, Data: data, Size: uint64(len(data))})
	}
}

// TestSpliceOther: a body of any size in the place of a function leaves all else as it
// was: functions and what is said of their instructions, maps, variables, types, and
// the programs that a loader makes.
func TestSpliceOther(t *testing.T) {
	spliced := 0
	hosts(t, func(t *testing.T, f *object.File) {
		random := rand.New(rand.NewSource(1))
		before, loaded := newMeaning(t, f), loadable(f)
		for _, id := range functionsOf(f) {
			body := randomBody(f, id, random)
			got, err := linker.Splice(linker.Input{Name: "host.o", File: f}, []linker.Input{{Name: "body.o", File: body}}, linker.Options{})
			if err != nil { // a table or variable of the object leads into the function
				require.ErrorContains(t, err, "refers to")
				continue
			}
			requireValid(t, got)
			name := f.Symbols[id].Name
			after := newMeaning(t, got)
			require.Equal(t, allFunctions(before, name), allFunctions(after, name))
			require.ElementsMatch(t, before.printMaps(), after.printMaps())
			require.ElementsMatch(t, before.printVariables(), after.printVariables())
			for name, want := range loaded {
				if !slices.Contains(want.functions, f.Symbols[id].Name) {
					require.Equal(t, want, loadable(got)[name])
				}
			}
			requireBody(t, got, name, body.Sections[1].Data)
			if later, err := linker.Link([]linker.Input{{Name: "out.o", File: got}}, linker.Options{GC: true}); err == nil {
				once, err := linker.Splice(linker.Input{Name: "host.o", File: f}, []linker.Input{{Name: "body.o", File: body}}, linker.Options{GC: true})
				require.NoError(t, err)
				requireSameMeaning(t, meaningOf(t, later), meaningOf(t, once))
			}
			spliced++
		}
	})
	require.Greater(t, spliced, 350)
}

// randomBody is a function of up to 40 instructions in the place of another.
func randomBody(f *object.File, id object.SymbolID, random *rand.Rand) *object.File {
	sym := f.Symbols[id]
	s := &f.Sections[sym.Section]
	var data []byte
	for range random.Intn(40) {
		data = isa.Append(data, isa.Inst{Code: 0xb7, Dst: uint8(random.Intn(10)), Imm: int64(random.Int31())}, f.Order)
		if random.Intn(4) == 0 {
			data = isa.Append(data, isa.Inst{Code: isa.LDImm64, Dst: 1, Imm: random.Int63()}, f.Order)
		}
	}
	data = isa.Append(data, isa.Inst{Code: 0xb7}, f.Order)
	data = isa.Append(data, isa.Inst{Code: 0x95}, f.Order)
	out := object.New(f.Order)
	out.Sections = append(out.Sections, object.Section{Name: s.Name, Type: s.Type, Flags: s.Flags, Align: 8, Data: data, Size: uint64(len(data))})
	out.Symbols = append(out.Symbols, object.Symbol{Name: sym.Name, Section: 1, Size: uint64(len(data)), Bind: elf.STB_GLOBAL, Type: elf.STT_FUNC})
	return out
}

// allFunctions prints all functions but those of a name, live or not.
func allFunctions(m *meaning, but string) (lines []string) {
	for _, ids := range m.functions {
		for _, id := range ids {
			m.live[id] = true
		}
	}
	m.findNames()
	for section, ids := range m.functions {
		for _, id := range ids {
			if m.f.Symbols[id].Name != but {
				lines = append(lines, m.printFunction(section, id))
			}
		}
	}
	slices.Sort(lines)
	return lines
}

// requireBody checks the instructions of a function.
func requireBody(t *testing.T, f *object.File, name string, want []byte) {
	for _, s := range f.Symbols {
		if s.Name == name && s.Section > 0 {
			require.Equal(t, want, f.Sections[s.Section].Data[s.Value:][:s.Size])
			return
		}
	}
	t.Fatalf("there is no %s", name)
}

// program is what a loader makes of a program, without numbers of types.
type program struct {
	insns     []byte
	functions []string
	lines     []string
}

// loadable returns the programs that need nothing of a kernel.
func loadable(f *object.File) map[string]program {
	result, _ := relocator.Relocate(f, nil, relocator.Options{})
	if result == nil {
		return nil
	}
	all := make(map[string]program)
	for _, p := range result.Programs {
		if len(p.Problems) > 0 {
			continue
		}
		out := program{insns: slices.Clone(p.Insns)}
		for _, place := range p.Places {
			switch place.Kind {
			case relocator.PlaceMap, relocator.PlaceMapValue, relocator.PlaceJumpTable, relocator.PlaceConfig:
				copy(out.insns[place.Offset+4:][:4], result.Maps[place.Index].Name+"    ") // maps of functions may be gone
			}
		}
		for _, fn := range p.Funcs {
			out.functions = append(out.functions, fmt.Sprint(fn.Name))
		}
		for rec := range slices.Chunk(p.LineInfo, 16) {
			l := rawbtf.LineInfo(rec)
			out.lines = append(out.lines, fmt.Sprintf("%d %s:%d:%d %s", rawbtf.InsnOff(rec), result.Types.Text(l.FileOff()), l.Line(), l.Column(), result.Types.Text(l.TextOff())))
		}
		all[strings.Join([]string{p.Section, p.Name}, "/")] = out
	}
	return all
}

// stubText has a stub, and what is static beside it.
const stubText = `
char _license[] SEC("license") = "GPL";
static __noinline int stub(void *ctx, int n) {
	r0 = 0
	exit
}
static int helper(int n) {
	r0 = r1
	exit
}
static __noinline int other(void *ctx) {
	r1 = 1
	call helper
	exit
}
static u64 seen;
SEC("socket")
int entry(void *ctx) {
	r6 = r1
	r2 = 1
	call stub
	r1 = r6
	call other
	r1 = seen ll
	exit
}
`

func text(t *testing.T, name, text string) linker.Input {
	f, err := assembler.Assemble(name+".s", text, assembler.Options{})
	require.NoError(t, err)
	return linker.Input{Name: name + ".o", File: f}
}

// TestSplice: a body of text with a subprogram, a map and a variable of its own, that uses
// what is static in the host.
func TestSplice(t *testing.T) {
	host := text(t, "host", stubText)
	body := text(t, "body", `
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 1); __type(key, u32); __type(value, u64); } hits SEC(".maps");
extern u64 seen;
extern int helper(int n);
u64 last;
static int twice(int n) {
	r0 = r1
	r0 += r0
	exit
}
static int stub(void *ctx, int n) {
	r1 = seen ll
	*(u64 *)(r1 + 0) = r2
	r1 = last ll
	*(u64 *)(r1 + 0) = r2
	r1 = r2
	call helper
	r1 = r0
	call twice
	r1 = hits ll
	exit
}
`)
	f, err := linker.Splice(host, []linker.Input{body}, linker.Options{})
	require.NoError(t, err)
	requireValid(t, f)
	checkGolden(t, "../testdata/link/splice.golden", meaningOf(t, f))
	// The same if the compiler put the stub into a section of its own.
	apart := text(t, "host", strings.Replace(stubText, "static __noinline int stub", "SEC(\".text.stub\") static int stub", 1))
	require.NotNil(t, sectionOf(apart.File, ".text.stub").Data)
	g, err := linker.Splice(apart, []linker.Input{body}, linker.Options{})
	require.NoError(t, err)
	requireSameMeaning(t, meaningOf(t, f), meaningOf(t, g))
	// What nothing needs can be left out at once or later.
	once, err := linker.Splice(host, []linker.Input{body}, linker.Options{GC: true})
	require.NoError(t, err)
	later, err := linker.Link([]linker.Input{{Name: "out.o", File: f}}, linker.Options{GC: true})
	require.NoError(t, err)
	requireSameMeaning(t, meaningOf(t, later), meaningOf(t, once))
	_, err = ebpf.LoadCollectionSpecFromReader(bytes.NewReader(elfBytes(t, f)))
	require.NoError(t, err)
}

// spliceBodies are functions for the stub, most of them with a mistake.
var spliceBodies = []string{
	"static int stubb(void *ctx, int n) {\n\tr0 = 1\n\texit\n}",
	"static int stub(void *ctx) {\n\tr0 = 1\n\texit\n}",
	"SEC(\"xdp\")\nint stub(void *ctx, int n) {\n\tr0 = 1\n\texit\n}",
	"\t.globl stub\n\t.type stub,@function\nstub:\n\tr0 = 1\n\texit",
	"static int stub(void *ctx, int n) {\n\tcall missing\n\texit\n}\nextern int missing(void) __ksym;\nint entry2(void) {\n\tr0 = 1\n\texit\n}",
	"u64 entry;\nstatic int stub(void *ctx, int n) {\n\tr1 = entry ll\n\texit\n}",
}

// TestSpliceErrors: what cannot take the place of a function, and why.
func TestSpliceErrors(t *testing.T) {
	var out bytes.Buffer
	for _, body := range spliceBodies {
		fmt.Fprintf(&out, "== %s\n", body)
		f, err := assembler.Assemble("body.s", body+"\n", assembler.Options{})
		require.NoError(t, err)
		_, err = linker.Splice(text(t, "host", stubText), []linker.Input{{Name: "body.o", File: f}}, linker.Options{})
		var d *diag.Error
		if errors.As(err, &d) {
			require.NoError(t, diag.Printer{Sources: d.Sources}.WriteText(&out, d.List))
			continue
		}
		require.NoError(t, err)
		out.WriteString("no error\n")
	}
	host, body := text(t, "host", stubText), text(t, "body", "static int stub(void *ctx, int n) {\n\tr0 = 1\n\texit\n}\n")
	_, err := linker.Splice(host, []linker.Input{body, body}, linker.Options{})
	fmt.Fprintf(&out, "== twice\n%v\n", err)
	checkGolden(t, "../testdata/link/splice_errors.golden", out.String())
}

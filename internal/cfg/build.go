package cfg

import (
	"cmp"
	"debug/elf"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// Build finds the control flow of f. An error is about types that cannot be read, or a
// [*NotFoundError].
func Build(f *object.File, o Options) (*Graph, error) {
	g := &Graph{
		file: f, o: o, at: map[place]int{}, core: map[place]rawbtf.COREReloc{},
		jumps: map[tableKey][]int64{}, tableEdges: maxTableEdges,
	}
	b, ext, err := f.Types()
	if err != nil {
		return nil, err
	}
	if ext != nil {
		g.btf = b
		g.indexCORE(ext)
	}
	g.findFunctions()
	if err := g.choose(); err != nil {
		return nil, err
	}
	for i := range g.Functions {
		g.Functions[i].findBlocks(g)
		g.Functions[i].findLoops()
	}
	g.findCalls()
	return g, nil
}

// indexCORE finds the CO-RE relocations by their instruction.
func (g *Graph) indexCORE(ext *rawbtf.Ext) {
	sections := map[string]object.SectionID{}
	for id := len(g.file.Sections) - 1; id > 0; id-- {
		sections[g.file.Sections[id].Name] = object.SectionID(id)
	}
	for _, s := range ext.CORE.Sections {
		id := sections[string(g.btf.Text(s.NameOff))]
		for rec := range slices.Chunk(s.Records, int(ext.CORE.RecordSize)) {
			g.core[place{id, rawbtf.InsnOff(rec)}] = rawbtf.COREReloc(rec)
		}
	}
}

// findFunctions finds where functions begin: at the beginning of a section with code, at the
// symbols of functions and those known outside, and where calls and the addresses of
// callbacks lead.
func (g *Graph) findFunctions() {
	starts := map[place]string{} // names
	for id := range g.file.Sections {
		if s := &g.file.Sections[id]; isCode(s) {
			starts[place{object.SectionID(id), 0}] = ""
			g.eachCall(object.SectionID(id), 0, uint32(len(s.Data)), func(_ uint32, to place, _ CallKind) {
				starts[to] = ""
			})
		}
	}
	rank := map[place]int{} // of the symbol that gives the name
	for i := 1; i < len(g.file.Symbols); i++ {
		s := &g.file.Symbols[i]
		at := place{s.Section, uint32(s.Value)}
		_, begins := starts[at]
		r := 0
		switch {
		case s.Section <= 0 || int(s.Section) >= len(g.file.Sections) || s.Name == "" || s.Type == elf.STT_SECTION || s.Type == elf.STT_FILE:
			continue
		case s.Type == elf.STT_FUNC && s.Global():
			r = 4
		case s.Type == elf.STT_FUNC:
			r = 3
		case s.Global():
			r = 2
		case begins:
			r = 1
		default:
			continue
		}
		if sec := &g.file.Sections[s.Section]; !isCode(sec) || s.Value >= uint64(len(sec.Data)) || s.Value%slotSize != 0 {
			continue
		}
		if r > rank[at] {
			starts[at], rank[at] = s.Name, r
		}
	}
	for at, name := range starts {
		g.Functions = append(g.Functions, Function{
			Name: name, Section: at.section, Start: at.off,
			Program: rank[at]%2 == 0 && rank[at] > 0 && !g.file.Sections[at.section].Text(),
		})
	}
	slices.SortFunc(g.Functions, func(a, b Function) int {
		return cmp.Or(cmp.Compare(a.Section, b.Section), cmp.Compare(a.Start, b.Start))
	})
	for i := range g.Functions {
		f := &g.Functions[i]
		f.End = uint32(len(g.file.Sections[f.Section].Data))
		if i+1 < len(g.Functions) && g.Functions[i+1].Section == f.Section {
			f.End = g.Functions[i+1].Start
		}
		if f.Name == "" {
			if f.Name = g.file.Sections[f.Section].Name; f.Start > 0 {
				f.Name = fmt.Sprintf("%s+%#x", f.Name, f.Start)
			}
		}
	}
	g.index()
}

// index finds functions by their place.
func (g *Graph) index() {
	clear(g.at)
	for i := range g.Functions {
		g.at[place{g.Functions[i].Section, g.Functions[i].Start}] = i
	}
}

func isCode(s *object.Section) bool { return s.Flags&elf.SHF_EXECINSTR != 0 && len(s.Data) > 0 }

// findCalls lists the calls between functions of the graph.
func (g *Graph) findCalls() {
	for from := range g.Functions {
		f := &g.Functions[from]
		type key struct {
			to   int
			kind CallKind
		}
		calls := map[key]int{} // in g.Calls
		block := 0
		first := len(g.Calls)
		g.eachCall(f.Section, f.Start, f.End, func(off uint32, at place, kind CallKind) {
			to, ok := g.at[at]
			if !ok {
				return
			}
			for f.Blocks[block].End <= off {
				block++
			}
			i, ok := calls[key{to, kind}]
			if !ok {
				i = len(g.Calls)
				calls[key{to, kind}] = i
				g.Calls = append(g.Calls, Call{From: from, To: to, Kind: kind})
			}
			g.Calls[i].Sites = append(g.Calls[i].Sites, Site{block, off})
		})
		slices.SortFunc(g.Calls[first:], func(a, b Call) int {
			return cmp.Or(cmp.Compare(a.To, b.To), cmp.Compare(a.Kind, b.Kind))
		})
	}
}

// eachCall calls found for every instruction between two offsets that calls a place with
// code, or loads its address.
func (g *Graph) eachCall(section object.SectionID, start, end uint32, found func(off uint32, to place, kind CallKind)) {
	c := g.cursor(section, start, end)
	for c.next() {
		if to, kind, ok := g.callee(&c); ok {
			found(c.off, to, kind)
		}
	}
}

const (
	opCall  = 0x85
	opCallx = 0x8d
	opExit  = 0x95
	opGotox = 0x0d

	pseudoCall = 1 // src of a call of a function of the program
	pseudoFunc = 4 // src of a load of a function's address
)

// callee is where the instruction of a cursor calls, or what code's address it loads.
func (g *Graph) callee(c *cursor) (to place, kind CallKind, ok bool) {
	off := int64(0)
	switch {
	case c.in.Code == opCall && c.in.Src == pseudoCall:
		kind, off = Direct, (c.in.Imm+1)*slotSize
	case c.in.Code == isa.LDImm64 && c.reloc != nil:
		kind, off = Callback, int64(int32(c.in.Imm))
	case c.in.Code == isa.LDImm64 && c.in.Src == pseudoFunc:
		kind, off = Callback, (int64(int32(c.in.Imm))+1)*slotSize
	default:
		return to, 0, false
	}
	to.section = c.section
	if c.reloc != nil {
		s := &g.file.Symbols[c.reloc.Sym]
		to.section = s.Section
		off += int64(s.Value)
	} else {
		off += int64(c.off)
	}
	if to.section <= 0 || int(to.section) >= len(g.file.Sections) {
		return to, 0, false
	}
	sec := &g.file.Sections[to.section]
	if !isCode(sec) || off < 0 || off >= int64(len(sec.Data)) || off%slotSize != 0 {
		return to, 0, false
	}
	to.off = uint32(off)
	return to, kind, true
}

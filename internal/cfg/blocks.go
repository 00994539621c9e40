package cfg

import (
	"fmt"
	"maps"
	"slices"
	"sort"
	"strconv"

	"github.com/bpfasm/bpfasm/internal/isa"
)

// leaving is what an instruction does with the flow of control beside going on.
type leaving struct {
	kind   EdgeKind
	to     int64 // where a branch leads, in bytes in the section
	branch bool  // there is such a place
	falls  bool  // the next instruction may be what comes next
	ends   bool  // a block ends here
	exit   bool
	leaves string
}

const (
	opGoto     = 0x05
	opGotoLong = 0x06
	opMayGoto  = 0xe5

	throwKfunc = "bpf_throw" // never returns
)

// leaving finds where the instruction of a cursor leads.
func (g *Graph) leaving(c *cursor) leaving {
	l := leaving{falls: true}
	distance, branch := c.in.Branch()
	switch {
	case !c.known:
	case c.in.Code == opExit:
		l.falls, l.ends, l.exit = false, true, true
	case c.in.Code == opGotox:
		l.falls, l.ends = false, true
	case c.in.Code == opCall && c.reloc != nil && g.file.Symbols[c.reloc.Sym].Section == 0 && g.file.Symbols[c.reloc.Sym].Name == throwKfunc:
		l.falls, l.ends, l.leaves = false, true, "throws an exception"
	case branch:
		l.kind, l.branch, l.ends = Taken, true, true
		if c.in.Code == opGoto && c.in.Src == 0 || c.in.Code == opGotoLong { // with src 1 it is either goto or nothing
			l.kind, l.falls = Goto, false
		}
		l.to = int64(c.end) + distance*slotSize
		if c.reloc != nil {
			s := &g.file.Symbols[c.reloc.Sym]
			if l.to = int64(s.Value) + (distance+1)*slotSize; s.Section != c.section {
				l.branch, l.leaves = false, "goes to "+g.symbolName(c.reloc.Sym)
			}
		}
	}
	return l
}

// findBlocks splits f into blocks and finds the edges between them.
func (f *Function) findBlocks(g *Graph) {
	e := edges{Function: f, graph: g, tables: g.tables(f)}
	e.split()
	e.connect()
}

// edges is a function whose edges are being found.
type edges struct {
	*Function
	graph  *Graph
	tables tables
	block  []int // by slot: the block that begins there, -1 if none does
}

func (e *edges) inside(off int64) bool {
	return off >= int64(e.Start) && off < int64(e.End) && (off-int64(e.Start))%slotSize == 0
}

func (e *edges) slot(off int64) int { return int(off-int64(e.Start)) / slotSize }

// split makes a block of the instructions from each place that something leads to.
func (e *edges) split() {
	n := int(e.End-e.Start+slotSize-1) / slotSize
	leaders, starts := make([]bool, n+1), make([]bool, n+1) // by slot
	leaders[0] = true
	c := e.graph.cursor(e.Section, e.Start, e.End)
	for c.next() {
		starts[e.slot(int64(c.off))] = true
		l := e.graph.leaving(&c)
		if l.ends {
			leaders[e.slot(int64(c.end)+slotSize-1)] = true
		}
		if l.branch && e.inside(l.to) {
			leaders[e.slot(l.to)] = true
		}
	}
	for _, t := range e.tables.all {
		for _, to := range t.entries {
			if e.inside(to) {
				leaders[e.slot(to)] = true
			}
		}
	}
	e.block = make([]int, n+1)
	for i := range n {
		e.block[i] = -1
		if leaders[i] && starts[i] {
			e.block[i] = len(e.Blocks)
			e.Blocks = append(e.Blocks, Block{Start: e.Start + uint32(i)*slotSize, Loop: -1, Region: -1})
		}
	}
	for i := range e.Blocks {
		e.Blocks[i].End = e.End
		if i+1 < len(e.Blocks) {
			e.Blocks[i].End = e.Blocks[i+1].Start
		}
	}
}

// connect adds the edges that leave the last instruction of each block.
func (e *edges) connect() {
	at := 0
	c := e.graph.cursor(e.Section, e.Start, e.End)
	for c.next() {
		for e.Blocks[at].End <= c.off {
			at++
		}
		b := &e.Blocks[at]
		if c.end < b.End {
			continue
		}
		l := e.graph.leaving(&c)
		b.Exit = l.exit
		if l.leaves != "" {
			b.leave(l.leaves)
		}
		if l.falls {
			e.lead(at, int64(c.end), Edge{Kind: Fall})
		}
		if l.branch {
			e.lead(at, l.to, Edge{Kind: l.kind})
		}
		if c.in.Code == opGotox && c.known {
			e.leadByTables(at, c.off)
		}
	}
}

// lead adds an edge from a block to a place, or says what is there instead of a block.
func (e *edges) lead(from int, to int64, edge Edge) {
	b := &e.Blocks[from]
	switch {
	case e.inside(to) && e.block[e.slot(to)] >= 0:
		edge.From, edge.To = from, e.block[e.slot(to)]
		e.Edges = append(e.Edges, edge)
	case e.inside(to) || to%slotSize != 0:
		b.leave("goes into the middle of an instruction")
	case edge.Kind == Fall:
		b.leave("runs past the end of " + e.Name)
	default:
		b.leave("goes to " + e.graph.placeName(e.Function, to))
	}
}

// maxTableEdges is how many edges the jump tables of an object make: a small object can
// have a table of any size, and use it at every instruction.
const maxTableEdges = 1 << 20

// leadByTables adds the edges of the gotox at an offset, one to each block.
func (e *edges) leadByTables(from int, off uint32) {
	entries := map[int64][]byte{} // by where they lead
	for _, table := range e.tables.of(off) {
		if *e.tables.left -= len(table.entries); *e.tables.left < 0 {
			e.Blocks[from].leave("goes to more places than are shown")
			return
		}
		for i, to := range table.entries {
			numbers := entries[to]
			if numbers != nil {
				numbers = append(numbers, ' ')
			}
			entries[to] = strconv.AppendInt(numbers, int64(i), 10)
		}
	}
	if len(entries) == 0 {
		e.Blocks[from].leave("goes to what no jump table tells")
	}
	for _, to := range slices.Sorted(maps.Keys(entries)) {
		e.lead(from, to, Edge{Kind: Table, Entries: string(entries[to])})
	}
}

// leave adds a way out of the function.
func (b *Block) leave(how string) {
	if b.Leaves != "" {
		b.Leaves += "; "
	}
	b.Leaves += how
}

// placeName names a place in the section of f that is not in f.
func (g *Graph) placeName(f *Function, off int64) string {
	name, size := g.file.Sections[f.Section].Name, len(g.file.Sections[f.Section].Data)
	if off < 0 || off >= int64(size) {
		return fmt.Sprintf("%s%+d, outside of the section", name, off)
	}
	i := sort.Search(len(g.Functions), func(i int) bool {
		o := &g.Functions[i]
		return o.Section > f.Section || o.Section == f.Section && int64(o.Start) > off
	}) - 1
	switch o := &g.Functions[max(i, 0)]; {
	case o.Section != f.Section || int64(o.End) <= off: // it is not in the graph
		return fmt.Sprintf("%s+%#x", name, off)
	case off == int64(o.Start):
		return o.Name
	default:
		return fmt.Sprintf("%s+%#x", o.Name, off-int64(o.Start))
	}
}

// isLoad reports whether an instruction loads a register from memory.
func isLoad(in isa.Inst) bool { return in.Code&7 == 1 }

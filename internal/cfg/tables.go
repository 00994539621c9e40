package cfg

import (
	"slices"
	"sort"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// jumpTables is the section of tables for gotox that clang 22 makes of switches (-mcpu=v4). An
// entry is an offset in bytes into the section of the code that uses it, in 64 bits. Addresses of
// labels in other data, as in static void *targets[] = {&&a, &&b}, are relocated.
const jumpTables = ".jumptables"

// table is a jump table that a function uses.
type table struct {
	load    uint32  // offset of the instruction that loads its address
	entries []int64 // offsets in the function's section
}

// tables are the jump tables of a function.
type tables struct {
	all   []table           // by load
	loads map[uint32]uint32 // by the offset of a gotox, where the table it uses is loaded
	left  *int              // how many edges there may be still
}

// tables finds the jump tables of f, and which of its branches use which. Compilers make
//
//	r2 = table ll; r2 += r1; r2 = *(u64 *)(r2 + 0); gotox r2
//
// of a switch, perhaps with something in between. What a register has is followed from the
// load of a table on, over moves, sums and loads, in the order of the instructions.
func (g *Graph) tables(f *Function) tables {
	t := tables{loads: map[uint32]uint32{}, left: &g.tableEdges}
	const none = ^uint32(0)
	from := [16]uint32{} // by register: where the table's address in it was loaded
	for i := range from {
		from[i] = none
	}
	c := g.cursor(f.Section, f.Start, f.End)
	for c.next() {
		in := c.in
		switch {
		case !c.known:
		case in.Code == isa.LDImm64:
			from[in.Dst] = none
			if c.reloc != nil {
				if entries, ok := g.readTable(f.Section, c.reloc.Sym, uint64(uint32(in.Imm))); ok {
					t.all = append(t.all, table{c.off, entries})
					from[in.Dst] = c.off
				}
			}
		case in.Code == opGotox:
			if load := from[in.Dst]; load != none {
				t.loads[c.off] = load
			}
		case in.Code == 0xbf || isLoad(in): // a move, a load
			from[in.Dst] = from[in.Src]
		case in.Code == 0x0f && from[in.Dst] == none: // a sum
			from[in.Dst] = from[in.Src]
		case in.Code == opCall || in.Code == opCallx:
			for r := range 6 {
				from[r] = none
			}
		}
	}
	return t
}

// of returns the tables that a gotox at an offset may use: if it is not known, all that the
// function has.
func (t *tables) of(off uint32) []table {
	if load, ok := t.loads[off]; ok {
		i, _ := slices.BinarySearchFunc(t.all, load, func(t table, off uint32) int { return int(t.load) - int(off) })
		return t.all[i : i+1]
	}
	return t.all
}

// readTable returns the entries of the table that a relocation of a load in a section names.
func (g *Graph) readTable(code object.SectionID, id object.SymbolID, addend uint64) (entries []int64, ok bool) {
	sym := &g.file.Symbols[id]
	if sym.Section <= 0 || int(sym.Section) >= len(g.file.Sections) {
		return nil, false
	}
	s := &g.file.Sections[sym.Section]
	key := tableKey{place{sym.Section, uint32(sym.Value + addend)}, code}
	entries, ok = g.jumps[key]
	switch end := uint64(0); {
	case ok:
	case s.Name == jumpTables:
		end = g.tableEnd(key.place)
		for off := uint64(key.off); off+8 <= end; off += 8 {
			entries = append(entries, int64(g.file.Order.Uint64(s.Data[off:])))
		}
		g.jumps[key] = entries
	case !isCode(s) && len(s.Relocs) > 0:
		end = g.tableEnd(key.place)
		entries = g.labels(s, code, uint64(key.off), end)
		g.jumps[key] = entries
	}
	return entries, s.Name == jumpTables || len(entries) > 0
}

// tableKey is a table as the code of a section uses it.
type tableKey struct {
	place
	code object.SectionID
}

// labels returns the places in a section of code whose addresses follow one another in data.
func (g *Graph) labels(s *object.Section, code object.SectionID, off, end uint64) (entries []int64) {
	i := sort.Search(len(s.Relocs), func(i int) bool { return uint64(s.Relocs[i].Off) >= off })
	for ; i < len(s.Relocs) && uint64(s.Relocs[i].Off) == off && off+8 <= end; i++ {
		r := &s.Relocs[i]
		to := &g.file.Symbols[r.Sym]
		if r.Type != object.R_BPF_64_ABS64 || to.Section != code {
			break
		}
		entries = append(entries, int64(to.Value+g.file.Order.Uint64(s.Data[off:])))
		off += 8
	}
	return entries
}

// tableEnd returns where the table at a place ends: where its symbol does, else at the next
// symbol.
func (g *Graph) tableEnd(at place) uint64 {
	end := uint64(len(g.file.Sections[at.section].Data))
	for i := range g.file.Symbols {
		switch s := &g.file.Symbols[i]; {
		case s.Section != at.section:
		case s.Value == uint64(at.off) && s.Size > 0:
			end = min(end, s.Value+s.Size)
		case s.Value > uint64(at.off):
			end = min(end, s.Value)
		}
	}
	return end
}

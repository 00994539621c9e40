package linker

import (
	"cmp"
	"debug/elf"
	"slices"
	"sort"

	"github.com/bpfasm/bpfasm/object"
)

// piece is a range of an input section that stays or goes as a whole: what one symbol names,
// the bytes between two such, a constant of a mergeable section, or all of the section.
type piece struct {
	from   uint64          // in the input section; it ends where the next begins
	out    uint64          // in the output section
	symbol object.SymbolID // 0: none, or more than one
	live   bool
}

// find returns the index of the piece that an offset is in. What lies beyond
// the section counts to the last piece.
func (p *part) find(off uint64) int {
	if len(p.pieces) == 1 {
		return 0
	}
	return sort.Search(len(p.pieces)-1, func(i int) bool { return p.pieces[i+1].from > off })
}

// at returns the place in the output section of an offset in the input's, and
// whether it is there.
func (p *part) at(off uint64) (out uint64, live bool) {
	piece := &p.pieces[p.find(off)]
	return piece.out + off - piece.from, piece.live
}

// leads returns the place in the output section that a reference to an offset leads to: the
// beginning of a function may be that of another.
func (p *part) leads(off uint64) (out uint64, live bool) {
	i := p.find(off)
	piece := &p.pieces[i]
	return piece.out + off - piece.from, piece.live || off == piece.from && p.replaced(i)
}

// replaced reports whether a piece that is left out has another in its place.
func (p *part) replaced(i int) bool {
	by, ok := p.instead[i]
	return ok && by.at().live
}

// end returns where a piece ends in the input section.
func (p *part) end(i int, size uint64) uint64 {
	if i+1 < len(p.pieces) {
		return p.pieces[i+1].from
	}
	return size
}

// cut divides the input sections. Most are one piece, those that may lose
// something one for each symbol.
func (l *linker) cut() {
	whole := make([]piece, 0, 4*len(l.units))
	for i := range l.sections {
		out := &l.sections[i]
		l.prepareMerge(out)
		for _, p := range out.parts {
			if out.merged != nil {
				continue // cut into its constants
			}
			whole = append(whole, piece{live: !l.GC})
			p.part().pieces = whole[len(whole)-1:][:1:1]
		}
	}
	for _, u := range l.units {
		l.cutUnit(u)
	}
}

// cutUnit cuts the sections of a unit at the symbols that have a size. GC cuts
// all that it may take something from, otherwise only overridden definitions
// make it necessary.
func (l *linker) cutUnit(u *unit) {
	bySection := make(map[object.SectionID][]object.SymbolID)
	if l.GC {
		for id := range u.parts {
			if l.collected(partAt{u, object.SectionID(id)}) {
				bySection[object.SectionID(id)] = nil
			}
		}
	}
	for id := range u.File.Symbols {
		if s := (symbolAt{u, object.SymbolID(id)}); l.overridden(s) || u.spliced[s.id].unit != nil {
			bySection[u.File.Symbols[id].Section] = nil
		}
	}
	if len(bySection) == 0 {
		return
	}
	for id := range u.File.Symbols {
		s := &u.File.Symbols[id]
		if list, cut := bySection[s.Section]; cut && s.Size > 0 && s.Type != elf.STT_SECTION {
			bySection[s.Section] = append(list, object.SymbolID(id))
		}
	}
	for id, symbols := range bySection {
		p := partAt{u, id}
		if l.sections[p.part().out].merged == nil {
			p.part().pieces = u.cutAt(symbols, p.get().Size)
		}
	}
}

// cutAt makes the pieces of a section: symbols that overlap are in one piece.
func (u *unit) cutAt(symbols []object.SymbolID, size uint64) []piece {
	at := func(id object.SymbolID) *object.Symbol { return &u.File.Symbols[id] }
	slices.SortStableFunc(symbols, func(a, b object.SymbolID) int { return cmp.Compare(at(a).Value, at(b).Value) })
	pieces := make([]piece, 0, len(symbols)+1)
	end := uint64(0) // of the pieces so far
	for _, id := range symbols {
		s := at(id)
		if s.Value >= size {
			continue
		}
		to := min(s.Value+min(s.Size, size), size)
		switch {
		case s.Value < end: // in the last piece
			if last := &pieces[len(pieces)-1]; last.symbol != 0 && (at(last.symbol).Value != s.Value || at(last.symbol).Size != s.Size) {
				last.symbol = 0
			}
			end = max(end, to)
			continue
		case s.Value > end:
			pieces = append(pieces, piece{from: end})
		}
		pieces = append(pieces, piece{from: s.Value, symbol: id})
		end = to
	}
	if end < size || len(pieces) == 0 {
		pieces = append(pieces, piece{from: end})
	}
	return pieces
}

// overridden reports whether a symbol is a definition that another one replaces.
func (l *linker) overridden(s symbolAt) bool {
	if s.unit.replaced[s.id].unit != nil {
		return true
	}
	i := s.unit.globals[s.id]
	return i != 0 && s != l.globals[i].winner && s.defined() && !s.twin() && s.part() != nil
}

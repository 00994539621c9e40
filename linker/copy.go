package linker

import (
	"cmp"
	"debug/elf"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/object"
)

// copyContents gives the sections of the output their bytes and relocations.
func (l *linker) copyContents() {
	for i := range l.sections {
		out := &l.sections[i]
		if out.id == 0 || out.first.Type == elf.SHT_NOBITS {
			continue
		}
		to := &l.out.Sections[out.id]
		if out.merged != nil {
			to.Data = out.merged.data
			continue
		}
		to.Data = make([]byte, out.size)
		relocs := 0
		for _, p := range out.parts {
			relocs += len(p.get().Relocs)
		}
		to.Relocs = make([]object.Reloc, 0, relocs)
		for _, p := range out.parts {
			if !p.part().twin {
				l.copyPart(to, p)
			}
		}
		if l.splicing {
			slices.SortStableFunc(to.Relocs, func(a, b object.Reloc) int { return cmp.Compare(a.Off, b.Off) })
		}
	}
	for _, u := range l.units {
		l.shiftJumpTables(u)
	}
}

func (l *linker) copyPart(to *object.Section, p partAt) {
	s, part := p.get(), p.part()
	for i := range part.pieces {
		if piece := &part.pieces[i]; piece.live {
			copy(to.Data[piece.out:], s.Data[piece.from:part.end(i, s.Size)])
		}
	}
	for i := range s.Relocs {
		l.copyReloc(to, p, &s.Relocs[i])
	}
	if len(part.pieces) > 1 && s.Flags&elf.SHF_EXECINSTR != 0 {
		l.redirectBranches(to, p)
	}
}

// copyReloc adds a relocation to a section of the output.
func (l *linker) copyReloc(to *object.Section, p partAt, r *object.Reloc) {
	s := p.get()
	out, live := p.part().at(uint64(r.Off))
	if !live {
		return
	}
	b, err := field(s, r)
	if err != nil {
		l.fail("malformed", p.unit.at, fmt.Sprintf("section %s: relocation at %#x: %v", s.Name, r.Off, err))
		return
	}
	if out+uint64(len(b)) > uint64(len(to.Data)) {
		l.fail("malformed", p.unit.at, fmt.Sprintf("section %s: relocation at %#x reaches beyond the end of a symbol", s.Name, r.Off))
		return
	}
	b = to.Data[out:][:len(b)]
	sym, v, ok := l.retarget(p.unit, s, r)
	switch {
	case ok:
		if v != nil && !setAddend(p.unit.File.Order, r.Type, b, *v) {
			l.fail("out-of-range", p.unit.at, fmt.Sprintf("section %s: relocation at %#x: the offset %#x does not fit its field", s.Name, r.Off, *v))
			return
		}
		to.Relocs = append(to.Relocs, object.Reloc{Off: uint32(out), Sym: sym, Type: r.Type, Pos: p.unit.place(r.Pos)})
	case s.Flags&elf.SHF_ALLOC == 0:
		// As LLVM's linker marks addresses of what is left out.
		for i := range b {
			b[i] = 0xff
		}
		if s.Name == ".debug_loc" || s.Name == ".debug_ranges" { // there -1 begins a list's end
			b[p.unit.lowByte(len(b))]--
		}
	default:
		l.fail("left-out", p.unit.at, fmt.Sprintf("section %s: relocation at %#x refers to %s, which is left out of the output",
			s.Name, r.Off, p.unit.describe(r.Sym)))
	}
}

// lowByte is where the least significant of n bytes stands.
func (u *unit) lowByte(n int) int {
	if isBig(u.File.Order) {
		return n - 1
	}
	return 0
}

// describe names a symbol, or the section that it stands for.
func (u *unit) describe(id object.SymbolID) string {
	s := &u.File.Symbols[id]
	if s.Type == elf.STT_SECTION && s.Section > 0 {
		return "section " + u.File.Sections[s.Section].Name
	}
	return quote(s.Name)
}

// target is the place in its own unit that a relocation leads to.
type target struct {
	partAt
	off    uint64 // in the section
	piece  int    // that off is in; -1 if the section is left out
	addend uint64 // on top of off; 0 for a section symbol, whose addend is off
}

// target finds where a relocation against a local symbol leads to; ok is false
// if that is in no section. An offset before or behind the section keeps its
// distance from it.
func (u *unit) target(s *object.Section, r *object.Reloc) (t target, ok bool) {
	sym := &u.File.Symbols[r.Sym]
	if sym.Section <= 0 {
		return t, false
	}
	t = target{partAt: partAt{u, sym.Section}, off: sym.Value, piece: -1}
	if b, err := field(s, r); err == nil {
		t.addend = addend(u.File.Order, r.Type, b)
	}
	if sym.Type == elf.STT_SECTION {
		t.off, t.addend = t.off+t.addend, 0
	}
	switch part := t.part(); {
	case part.out == 0:
	case int64(t.off) < 0:
		t.piece = 0
	default:
		t.piece = part.find(t.off)
	}
	return t, true
}

// retarget returns the symbol of the output for a relocation, and its new
// addend if that changes. It is not ok if the target is left out.
func (l *linker) retarget(u *unit, s *object.Section, r *object.Reloc) (sym object.SymbolID, v *uint64, ok bool) {
	if r.Sym == 0 {
		return 0, nil, true
	}
	if i := u.globals[r.Sym]; i != 0 {
		g := &l.globals[i]
		if l.GC && !g.needed && !g.winner.defined() {
			return 0, nil, false // an extern that only debug information mentions
		}
		sym = l.globalSymbol(g)
		return sym, nil, sym != 0
	}
	if a := u.aliases[r.Sym]; a.unit != nil {
		at, live := a.part().leads(a.get().Value)
		if b, err := field(s, r); err == nil {
			at += addend(u.File.Order, r.Type, b)
		}
		return l.sectionSymbol(&l.sections[a.part().out]), &at, live
	}
	if out := u.out[r.Sym]; out != 0 {
		return out, nil, true
	}
	t, inSection := u.target(s, r)
	if !inSection || t.piece < 0 {
		return 0, nil, false
	}
	piece := &t.part().pieces[t.piece]
	if !piece.live && (t.off != piece.from || !t.part().replaced(t.piece)) {
		return 0, nil, false
	}
	at := t.off + t.addend - piece.from + piece.out
	return l.sectionSymbol(&l.sections[t.part().out]), &at, true
}

// redirectBranches mends the branches of a part of which something was left
// out: those without a relocation count the instructions up to their target.
func (l *linker) redirectBranches(to *object.Section, p partAt) {
	s, part, order := p.get(), p.part(), p.unit.File.Order
	for i := range part.pieces {
		piece := &part.pieces[i]
		if !piece.live {
			continue
		}
		branches(order, s, piece.from, part.end(i, s.Size), relocsFrom(s.Relocs, piece.from), func(b branch) {
			at, _ := part.at(b.off)
			target, _ := part.at(b.target)
			if i := part.find(b.target); part.replaced(i) && b.target != part.pieces[i].from {
				l.fail("left-out", p.unit.at, fmt.Sprintf("section %s: the branch at %#x leads into a function that another takes the place of", s.Name, b.off))
			}
			distance := (int64(target) - int64(at) - insnSize) / insnSize
			if !b.redirect(order, to.Data[at:], distance) {
				l.fail("out-of-range", p.unit.at, fmt.Sprintf("section %s: the branch at %#x does not reach its target any more", s.Name, b.off))
			}
		})
	}
}

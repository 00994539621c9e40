package linker

import (
	"bytes"
	"debug/elf"
	"fmt"
	"sort"
	"strings"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// marker finds the pieces that stay: the roots and all that they refer to.
type marker struct {
	*linker
	queue  []pieceAt
	arenas bool // data of an arena was found
}

type pieceAt struct {
	partAt
	index int
}

// mark decides which pieces stay.
//
// Without GC that is everything but the definitions that others override, and also those if
// their own unit refers to them by their place and not by their name. With GC it is what an
// entry program needs.
func (l *linker) mark() {
	m := marker{linker: l}
	if l.GC {
		m.rootPrograms()
	} else {
		m.rootAll()
	}
	m.follow()
	if l.Removed != nil {
		l.reportRemoved()
	}
}

// rootAll marks all but overridden definitions.
func (m *marker) rootAll() {
	for _, u := range m.units {
		if !m.dropOverridden(u) {
			continue
		}
		// Only this unit can refer to them by their place.
		for id := range u.parts {
			p := partAt{u, object.SectionID(id)}
			for i := range p.part().pieces {
				if p.part().pieces[i].live && p.get().Flags&elf.SHF_ALLOC != 0 { // debug information keeps nothing
					m.queue = append(m.queue, pieceAt{p, i})
				}
			}
		}
	}
}

// dropOverridden makes all pieces of a unit live but those of overridden
// definitions, and tells whether there are any.
func (m *marker) dropOverridden(u *unit) (found bool) {
	for id := range u.parts {
		for i := range u.parts[id].pieces {
			u.parts[id].pieces[i].live = true
		}
	}
	for id := range u.File.Symbols {
		s := symbolAt{u, object.SymbolID(id)}
		if !m.overridden(s) {
			continue
		}
		if piece := &s.part().pieces[s.part().find(s.get().Value)]; piece.symbol != 0 {
			piece.live, found = false, true
		}
	}
	if !found {
		return false
	}
	for id := range u.File.Symbols {
		s := symbolAt{u, object.SymbolID(id)}
		sym := s.get()
		if s.part() == nil || s.part().out == 0 || m.overridden(s) || sym.Type == elf.STT_SECTION || sym.Size == 0 && sym.Bind == elf.STB_LOCAL {
			continue
		}
		i := s.part().find(sym.Value)
		if _, replaced := s.part().instead[i]; !replaced {
			s.part().pieces[i].live = true // another name of the same
		}
	}
	return true
}

// collected reports whether GC may take something from a section.
func (l *linker) collected(p partAt) bool {
	if p.id == 0 || p.part().out == 0 || p.part().twin {
		return false
	}
	s := p.get()
	if s.Flags&shfRetain != 0 || s.Flags&elf.SHF_ALLOC == 0 {
		return false
	}
	if s.Flags&elf.SHF_EXECINSTR != 0 {
		return true
	}
	for _, name := range []string{".data", ".rodata", ".bss"} {
		if rest, ok := strings.CutPrefix(s.Name, name); ok && (rest == "" || rest[0] == '.') {
			return true
		}
	}
	return s.Name == mapsSection || s.Name == "maps" || s.Name == arenaSection || s.Name == jumpTables
}

// rootPrograms marks the entry programs and what nobody has to refer to:
// struct_ops, the licence, and sections that are not known.
func (m *marker) rootPrograms() {
	programs := 0
	for _, u := range m.units {
		for id := object.SectionID(1); int(id) < len(u.parts); id++ {
			p := partAt{u, id}
			if s := p.get(); !m.collected(p) && p.part().out != 0 && s.Flags&elf.SHF_ALLOC != 0 {
				if strings.HasPrefix(strings.TrimPrefix(s.Name, "?"), ".struct_ops") {
					programs++
				}
				m.reachAll(p)
			} else if s.Flags&elf.SHF_ALLOC == 0 {
				for i := range p.part().pieces {
					p.part().pieces[i].live = true // its references count for nothing
				}
			}
		}
		for id := range u.File.Symbols {
			s := symbolAt{u, object.SymbolID(id)}
			if !s.get().Global() || !s.defined() || s.part() == nil || m.globals[u.globals[id]].winner != s {
				continue
			}
			sec := &u.File.Sections[s.get().Section]
			if sec.Flags&elf.SHF_EXECINSTR != 0 && !sec.Text() {
				programs++
				m.reach(partAt{u, s.get().Section}, s.get().Value)
			}
		}
	}
	if programs == 0 {
		m.fail("no-program", 0, "no entry program: nothing would be left",
			note(0, "an entry program is a global function in a section other than .text, or in a .struct_ops section"))
	}
}

// reach marks the piece that an offset is in.
func (m *marker) reach(p partAt, off uint64) {
	if part := p.part(); part.out != 0 {
		m.reachPiece(p, part.find(off))
	}
}

func (m *marker) reachPiece(p partAt, i int) {
	if by, replaced := p.part().instead[i]; replaced {
		m.reachPiece(by.partAt, by.index)
		return
	}
	if piece := &p.part().pieces[i]; !piece.live {
		piece.live = true
		m.queue = append(m.queue, pieceAt{p, i})
	}
}

func (m *marker) reachAll(p partAt) {
	for i := range p.part().pieces {
		m.reachPiece(p, i)
	}
}

// follow marks what marked pieces refer to.
func (m *marker) follow() {
	var callbacks []callback
	if m.GC {
		callbacks = m.exceptionCallbacks()
	}
	for len(m.queue) > 0 {
		for len(m.queue) > 0 {
			last := len(m.queue) - 1
			p := m.queue[last]
			m.queue = m.queue[:last]
			m.scan(p)
		}
		for _, c := range callbacks {
			p := c.of.part()
			if i := p.find(c.of.get().Value); p.pieces[i].live || p.replaced(i) {
				m.reachSymbol(c.to)
			}
		}
	}
}

func (m *marker) reachSymbol(s symbolAt) {
	if s.part() != nil {
		m.reach(partAt{s.unit, s.get().Section}, s.get().Value)
	}
}

// scan marks what a piece refers to.
func (m *marker) scan(p pieceAt) {
	s := p.get()
	if s.Name == arenaSection && m.GC && !m.arenas {
		m.arenas = true
		m.reachArenas()
	}
	from, to := p.part().pieces[p.index].from, p.part().end(p.index, s.Size)
	relocs := relocsFrom(s.Relocs, from)
	for i := range relocs {
		if uint64(relocs[i].Off) >= to {
			relocs = relocs[:i]
			break
		}
		m.scanReloc(p.unit, s, &relocs[i])
	}
	if s.Flags&elf.SHF_EXECINSTR != 0 {
		branches(p.unit.File.Order, s, from, to, relocs, func(b branch) {
			if b.target < from || b.target >= to {
				m.reach(p.partAt, b.target)
			}
		})
	}
}

// reachArenas marks the maps that are arenas: loaders put the data there, to which
// instructions refer by the section alone.
func (m *marker) reachArenas() {
	for _, u := range m.units {
		for _, t := range u.datasecs {
			if string(u.types.Text(t.NameOff())) != mapsSection {
				continue
			}
			for i := range t.Vlen() {
				id := t.SecVar(i).Type
				if g := m.globalOf(u, id); g != nil && g.winner.unit == u && g.winner.defined() {
					if def, err := u.types.MapDef(u.types.Type(id).Ref()); err == nil && def.Type == mapArena {
						m.reachSymbol(g.winner)
					}
				}
			}
		}
	}
}

// relocsFrom returns the relocations from an offset on.
func relocsFrom(relocs []object.Reloc, from uint64) []object.Reloc {
	return relocs[sort.Search(len(relocs), func(i int) bool { return uint64(relocs[i].Off) >= from }):]
}

func (m *marker) scanReloc(u *unit, sec *object.Section, r *object.Reloc) {
	if r.Sym == 0 {
		return
	}
	if g := u.globals[r.Sym]; g != 0 {
		m.globals[g].needed = true
		m.reachSymbol(m.globals[g].winner)
		return
	}
	if a := u.aliases[r.Sym]; a.unit != nil {
		m.reachSymbol(a)
		return
	}
	t, ok := u.target(sec, r)
	if !ok || t.piece < 0 {
		return
	}
	m.reachPiece(t.partAt, t.piece)
	// An address in data may be the end of the variable before.
	if r.Type == object.R_BPF_64_ABS64 && t.off > 0 && t.get().Size > 0 && t.part().pieces[t.piece].from == t.off {
		m.reach(t.partAt, t.off-1)
	}
}

// callback is an exception callback: a function named in a tag of another.
type callback struct{ of, to symbolAt }

func (m *marker) exceptionCallbacks() (all []callback) {
	var symbols *symbolNames
	for _, u := range m.units {
		if u.types == nil {
			continue
		}
		for id := u.types.First(); id < u.types.End(); id++ {
			t := u.types.Type(id)
			if t.Kind() != rawbtf.DeclTag {
				continue
			}
			name, ok := bytes.CutPrefix(u.types.Text(t.NameOff()), []byte("exception_callback:"))
			if !ok {
				continue
			}
			if symbols == nil || symbols.unit != u {
				symbols = u.symbolsByName()
			}
			of := symbols.find(u.types.Text(u.types.Type(t.Ref()).NameOff()))
			to := symbols.find(name)
			if to.id == 0 || u.globals[to.id] != 0 { // perhaps of another unit, to which only the tag refers
				to = m.globals[m.byName[string(name)]].winner
			}
			if of.id != 0 && to.unit != nil && of.part() != nil && of.part().out != 0 {
				all = append(all, callback{of, to})
			}
		}
	}
	return all
}

// symbolNames finds the symbols of a unit, local ones as well.
type symbolNames struct {
	unit *unit
	ids  map[string]object.SymbolID
}

func (u *unit) symbolsByName() *symbolNames {
	n := &symbolNames{u, make(map[string]object.SymbolID, len(u.File.Symbols))}
	for id := range u.File.Symbols {
		n.ids[u.File.Symbols[id].Name] = object.SymbolID(id)
	}
	delete(n.ids, "")
	return n
}

func (n *symbolNames) find(name []byte) symbolAt { return symbolAt{n.unit, n.ids[string(name)]} }

// reportRemoved reports what is left out.
func (l *linker) reportRemoved() {
	for _, u := range l.units {
		for id := object.SectionID(1); int(id) < len(u.parts); id++ {
			p := partAt{u, id}
			part, s := p.part(), p.get()
			if part.out == 0 || part.twin || l.sections[part.out].merged != nil {
				continue
			}
			for i, piece := range part.pieces {
				r := Removal{Input: u.Name, Section: s.Name, Offset: piece.from, Size: part.end(i, s.Size) - piece.from}
				switch {
				case piece.live:
					continue
				case piece.symbol != 0:
					r.Symbol, r.Type = u.File.Symbols[piece.symbol].Name, u.File.Symbols[piece.symbol].Type
				case s.Data == nil || len(bytes.Trim(s.Data[r.Offset:][:r.Size], "\x00")) == 0:
					continue // padding
				}
				l.Removed(r)
			}
		}
	}
}

func quote(name string) string { return fmt.Sprintf("'%s'", name) }

package linker

import (
	"cmp"
	"debug/elf"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// global is a name that all units share.
type global struct {
	name   string
	winner symbolAt   // the definition, or the first declaration if there is none
	others []symbolAt // the rest, in order
	weak   bool       // all of them are
	needed bool       // something live refers to it; known with GC only
	out    object.SymbolID
	source symbolAt      // whose VAR or FUNC stands for it: the winner, or the first that has any
	typ    rawbtf.TypeID // that in the output
}

// symbolAt is a symbol of a unit.
type symbolAt struct {
	unit *unit
	id   object.SymbolID
}

func (s symbolAt) get() *object.Symbol { return &s.unit.File.Symbols[s.id] }

// defined reports whether the symbol is a definition that takes part.
func (s symbolAt) defined() bool {
	sec := s.get().Section
	return sec == object.Abs || sec > 0 && s.unit.parts[sec].out != 0
}

// part returns the part of the output that the symbol lies in, nil if it is
// undefined or a number.
func (s symbolAt) part() *part {
	if sec := s.get().Section; sec > 0 {
		return &s.unit.parts[sec]
	}
	return nil
}

// choose leaves out the archive members that define nothing that is needed. A
// name that is only wanted weakly does not need a member.
func (l *linker) choose() {
	if !slices.ContainsFunc(l.units, func(u *unit) bool { return u.Lazy }) {
		return
	}
	defines := make(map[string][]*unit)
	taken := make(map[*unit]bool, len(l.units))
	defined := make(map[string]bool)
	var wanted []string
	take := func(u *unit) {
		taken[u] = true
		for id := range u.File.Symbols {
			switch s := &u.File.Symbols[id]; {
			case !s.Global():
			case s.Section != 0:
				defined[s.Name] = true
			case s.Bind != elf.STB_WEAK:
				wanted = append(wanted, s.Name)
			}
		}
	}
	for _, u := range l.units {
		if !u.Lazy {
			continue
		}
		for id := range u.File.Symbols {
			if s := &u.File.Symbols[id]; s.Global() && s.Section != 0 {
				defines[s.Name] = append(defines[s.Name], u)
			}
		}
	}
	for _, u := range l.units {
		if !u.Lazy {
			take(u)
		}
	}
	for len(wanted) > 0 {
		name := wanted[0]
		wanted = wanted[1:]
		if units := defines[name]; len(units) > 0 && !defined[name] {
			take(units[0])
		}
	}
	l.units = slices.DeleteFunc(l.units, func(u *unit) bool { return !taken[u] })
	if len(l.units) == 0 {
		l.fail("no-input", 0, "no objects to link: no member of the archives is needed by another input",
			note(0, "name an object that needs one, or link all members (bpfasm link --whole-archive)"))
	}
}

// resolve finds the definition of every name.
func (l *linker) resolve() {
	defined := 0 // global symbols, most names once
	for _, u := range l.units {
		for id := range u.File.Symbols {
			if s := &u.File.Symbols[id]; s.Section != 0 && s.Global() {
				defined++
			}
		}
	}
	l.byName = make(map[string]int32, min(defined, 1<<16))
	l.globals = make([]global, 1, 1+defined)
	for _, u := range l.units {
		for id := 1; id < len(u.File.Symbols); id++ {
			if s := &u.File.Symbols[id]; s.Global() && u.aliases[object.SymbolID(id)].unit == nil {
				u.globals[id] = l.enter(symbolAt{u, object.SymbolID(id)})
			}
		}
	}
	symbols := make([]symbolAt, len(l.globals))
	for _, u := range l.units {
		l.findTypes(u, symbols)
	}
	for i := range l.globals[1:] {
		g := &l.globals[i+1]
		for s := range g.all {
			if s.typ() != 0 {
				g.source = s
				break
			}
		}
	}
}

// enter adds a symbol to those of its name.
func (l *linker) enter(s symbolAt) int32 {
	sym := s.get()
	weak := sym.Bind == elf.STB_WEAK
	i, known := l.byName[sym.Name]
	if !known {
		i = int32(len(l.globals))
		l.byName[sym.Name] = i
		l.globals = append(l.globals, global{name: sym.Name, winner: s, weak: weak})
		return i
	}
	g := &l.globals[i]
	g.weak = g.weak && weak
	if s.defined() && (!g.winner.defined() || g.winner.get().Bind == elf.STB_WEAK && !weak) {
		g.others = append(g.others, g.winner)
		g.winner = s
	} else {
		g.others = append(g.others, s)
	}
	return i
}

// twin reports whether the symbol lies in a section that is kept once only.
func (s symbolAt) twin() bool { return s.part() != nil && s.part().twin }

// all yields every symbol of the name, the winner first.
func (g *global) all(yield func(symbolAt) bool) {
	if !yield(g.winner) {
		return
	}
	for _, s := range g.others {
		if !yield(s) {
			return
		}
	}
}

// restrictiveness ranks visibilities.
var restrictiveness = [4]uint8{elf.STV_DEFAULT: 0, elf.STV_PROTECTED: 1, elf.STV_HIDDEN: 2, elf.STV_INTERNAL: 3}

// visibility is the most restrictive one of all the name's symbols.
func (g *global) visibility() uint8 {
	other := g.winner.get().Other
	for _, s := range g.others {
		if v := s.get().Other & 3; restrictiveness[v] > restrictiveness[other&3] {
			other = other&^3 | v
		}
	}
	return other
}

// findTypes finds the DATASECs of a unit, and the VAR or FUNC of each global
// symbol. Of two of one name, which no compiler makes, the one that is a
// definition counts. symbols lends memory: a symbol for each name.
func (l *linker) findTypes(u *unit, symbols []symbolAt) {
	if u.types == nil {
		return
	}
	for id, i := range u.globals {
		symbols[i] = symbolAt{u, object.SymbolID(id)}
	}
	datasecs, named := len(l.datasecs), len(l.named)
	for _, id := range u.declared {
		t := u.types.Type(id)
		switch t.Kind() {
		case rawbtf.Datasec:
			l.datasecs = append(l.datasecs, t)
			continue
		case rawbtf.DeclTag:
			continue
		}
		if t.Linkage() == rawbtf.Static || u.unwanted[id] {
			continue
		}
		i := l.byName[string(u.types.Text(t.NameOff()))]
		if i == 0 || symbols[i].unit != u {
			continue
		}
		known := &u.typeOf[symbols[i].id]
		if *known == 0 || u.types.Type(*known).Linkage() == rawbtf.Extern {
			*known = id
			l.named = append(l.named, namedType{id, i})
		}
	}
	u.datasecs = slices.Clip(l.datasecs[datasecs:])
	u.named = slices.DeleteFunc(slices.Clip(l.named[named:]), func(n namedType) bool { return u.typeOf[symbols[n.global].id] != n.id })
}

// namedType is a VAR or FUNC and the name that it is the type of.
type namedType struct {
	id     rawbtf.TypeID
	global int32 // index into linker.globals
}

// nameOf returns the index of the name that a type is the VAR or FUNC of, 0 if
// it is another type.
func (u *unit) nameOf(id rawbtf.TypeID) int32 {
	i, found := slices.BinarySearchFunc(u.named, id, func(n namedType, id rawbtf.TypeID) int { return cmp.Compare(n.id, id) })
	if !found {
		return 0
	}
	return u.named[i].global
}

// typ returns the VAR or FUNC of a symbol, 0 if its unit has none.
func (s symbolAt) typ() rawbtf.TypeID {
	if s.unit.types == nil {
		return 0
	}
	return s.unit.typeOf[s.id]
}

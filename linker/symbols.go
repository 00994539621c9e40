package linker

import (
	"debug/elf"
	"strconv"

	"github.com/bpfasm/bpfasm/object"
)

// makeSymbols makes the symbols of the output, those of each unit in its order.
// Section symbols are made when one is needed.
func (l *linker) makeSymbols() {
	n := 1
	for _, u := range l.units {
		n += len(u.File.Symbols)
	}
	l.out.Symbols = append(make([]object.Symbol, 0, n), object.Symbol{})
	names := make(functionNames)
	for i := range l.globals[1:] {
		g := &l.globals[i+1]
		if p := g.winner.part(); p != nil && p.out != 0 && l.sections[p.out].flags&elf.SHF_EXECINSTR != 0 {
			names[functionName{p.out, g.name}] = 0
		}
	}
	for _, u := range l.units {
		for id := object.SymbolID(1); int(id) < len(u.File.Symbols); id++ {
			s := symbolAt{u, id}
			switch g := u.globals[id]; {
			case g != 0:
				if w := &l.globals[g]; !w.winner.twin() && (w.needed || w.winner.defined() || !l.GC) {
					l.globalSymbol(w)
				}
			case s.get().Type == elf.STT_SECTION || s.get().Section == object.GroupHeader:
			case u.spliced[id].unit != nil:
				u.out[id] = l.units[0].out[u.spliced[id].id]
			case u.aliases[id].unit != nil: // reached through its section
			default:
				u.out[id] = l.localSymbol(s, names)
			}
		}
	}
}

// functionNames has the names of the functions of each section, with the last
// number that was put behind them.
type functionNames map[functionName]int

type functionName struct {
	section int32
	name    string
}

// unique returns a name that no other function of the section has, as LLVM
// does: cilium/ebpf refuses two functions of one name in a section, even if they
// are local.
func (n functionNames) unique(section int32, name string) string {
	last, taken := n[functionName{section, name}]
	if !taken {
		n[functionName{section, name}] = 0
		return name
	}
	for {
		last++
		other := name + "." + strconv.Itoa(last)
		if _, taken := n[functionName{section, other}]; !taken {
			n[functionName{section, name}], n[functionName{section, other}] = last, 0
			return other
		}
	}
}

// localSymbol makes the symbol of the output for a local one, 0 if it lies in
// what is left out.
func (l *linker) localSymbol(s symbolAt, names functionNames) object.SymbolID {
	sym := *s.get()
	sym.Pos = s.unit.pos(s.id)
	if part := s.part(); part != nil {
		out, live := uint64(0), false
		if part.out != 0 && !part.twin {
			out, live = part.leads(sym.Value)
		}
		if !live {
			return 0
		}
		if new := s.unit.replaced[s.id]; new.unit != nil {
			sym.Size = new.get().Size
		}
		sym.Section, sym.Value = l.sections[part.out].id, out
		switch sym.Type {
		case elf.STT_FUNC:
			sym.Name = names.unique(part.out, sym.Name)
		case elf.STT_OBJECT:
			sym.Name = l.staticName(sym.Name)
		}
	}
	return l.addSymbol(sym)
}

// staticName returns the name that a static variable gets: another one if a global symbol of any
// section has its own, for which cilium/ebpf would take it.
func (l *linker) staticName(name string) string {
	if i := l.byName[name]; i != 0 && l.globals[i].winner.defined() {
		return name + ".1"
	}
	return name
}

// globalSymbol returns the symbol of the output for a name, 0 if its definition
// is left out.
func (l *linker) globalSymbol(g *global) object.SymbolID {
	if g.out != 0 {
		return g.out
	}
	sym := *g.winner.get()
	sym.Pos = g.winner.unit.pos(g.winner.id)
	sym.Other = g.visibility()
	sym.Bind = elf.STB_GLOBAL
	if g.weak {
		sym.Bind = elf.STB_WEAK
	}
	if part := g.winner.part(); part != nil && part.out != 0 {
		out, live := part.at(sym.Value)
		if !live {
			return 0
		}
		sym.Section, sym.Value = l.sections[part.out].id, out
	} else if sym.Section != object.Abs { // not defined, or in what is left out
		sym.Section, sym.Value, sym.Size, sym.Type = 0, 0, 0, elf.STT_NOTYPE
	}
	g.out = l.addSymbol(sym)
	return g.out
}

// sectionSymbol returns the section symbol of a section of the output.
func (l *linker) sectionSymbol(out *section) object.SymbolID {
	if out.symbol == 0 {
		out.symbol = l.addSymbol(object.Symbol{Section: out.id, Type: elf.STT_SECTION})
	}
	return out.symbol
}

func (l *linker) addSymbol(s object.Symbol) object.SymbolID {
	l.out.Symbols = append(l.out.Symbols, s)
	return object.SymbolID(len(l.out.Symbols) - 1)
}

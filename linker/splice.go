package linker

import (
	"debug/elf"
	"fmt"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// Splice replaces functions of the host, which are stubs, by functions of other objects, the
// bodies: every function of a body takes the place of the host's function of the same name, in
// the same section. Everything else in a body is linked with the host as by [Link]: its
// subprograms, maps, variables and externs are added. What it leaves undefined is the host's,
// static functions and variables included.
//
// References to a stub become references to its replacement. The replacement keeps the stub's
// symbol and type, which callers and loaders know; a body with another prototype is an error. A
// body without source lines gets the stub's first line.
//
// The inputs are not changed. Errors are as for [Link].
func Splice(host Input, bodies []Input, o Options) (*object.File, error) {
	l := &linker{Options: o, sources: new(diag.Sources), splicing: true}
	return l.link(append([]Input{host}, bodies...))
}

// splice is a function of the host and what is put in its place.
type splice struct{ old, new symbolAt }

// pair finds the functions that take the place of others.
func (l *linker) pair() {
	if !l.splicing || l.errors.HasErrors() {
		return
	}
	host := l.units[0]
	host.replaced = make(map[object.SymbolID]symbolAt)
	for _, u := range l.units[1:] {
		f := *u.File
		f.Symbols = append([]object.Symbol(nil), f.Symbols...)
		u.File = &f
		u.spliced = make(map[object.SymbolID]symbolAt)
		u.aliases = make(map[object.SymbolID]symbolAt)
		u.unwanted = make(map[rawbtf.TypeID]bool)
		for id := range f.Symbols {
			if new := (symbolAt{u, object.SymbolID(id)}); new.function() {
				l.pairFunction(host, new)
			}
		}
		if len(u.spliced) == 0 && !l.errors.HasErrors() {
			l.nothingToSplice(host, u)
		}
		u.findAliases(host)
	}
}

// function reports whether a symbol is that of a function that is defined.
func (s symbolAt) function() bool {
	sym := s.get()
	return sym.Type == elf.STT_FUNC && sym.Section > 0 && sym.Name != "" &&
		s.unit.File.Sections[sym.Section].Flags&elf.SHF_EXECINSTR != 0
}

func (l *linker) nothingToSplice(host, u *unit) {
	var notes []diag.Note
	names := func(yield func(string) bool) {
		for id := range host.File.Symbols {
			if s := (symbolAt{host, object.SymbolID(id)}); s.function() && !yield(s.get().Name) {
				return
			}
		}
	}
	for id := range u.File.Symbols {
		if s := (symbolAt{u, object.SymbolID(id)}); s.function() {
			text := "it defines " + quote(s.get().Name)
			if near := diag.Suggest(s.get().Name, names); near != "" {
				text += "; did you mean " + quote(near) + "?"
			}
			notes = append(notes, note(u.pos(s.id), text))
		}
	}
	l.fail("nothing-to-splice", u.at, fmt.Sprintf("it defines no function that %s has", host.Name), notes...)
}

// pairFunction puts a function in the place of the host's of its name, if there is one.
func (l *linker) pairFunction(host *unit, new symbolAt) {
	name := new.get().Name
	var old symbolAt
	for id := range host.File.Symbols {
		s := symbolAt{host, object.SymbolID(id)}
		if s.get().Name != name || !s.function() {
			continue
		}
		if old.unit != nil {
			l.fail("ambiguous-stub", new.unit.pos(new.id), fmt.Sprintf("%s has two static functions %s", host.Name, quote(name)))
			return
		}
		old = s
	}
	if old.unit == nil {
		return
	}
	if other := host.replaced[old.id]; other.unit != nil {
		l.fail("spliced-twice", new.unit.pos(new.id), fmt.Sprintf("%s of %s takes the place of that of %s already", quote(name), other.unit.Name, host.Name))
		return
	}
	if why := spliceable(old, new); why != "" {
		l.fail("not-spliceable", new.unit.pos(new.id), fmt.Sprintf("%s cannot take the place of that of %s: %s", quote(name), host.Name, why),
			note(old.unit.pos(old.id), "it is defined here"))
		return
	}
	sym := new.get()
	sym.Bind, sym.Other = old.get().Bind, old.get().Other
	host.replaced[old.id], new.unit.spliced[new.id] = new, old
	l.splices = append(l.splices, splice{old, new})
	l.pairTypes(old, new)
}

// spliceable says what keeps one function from taking the place of another.
func spliceable(old, new symbolAt) string {
	section := func(s symbolAt) *object.Section { return &s.unit.File.Sections[s.get().Section] }
	if a, b := section(old), section(new); a.Name != b.Name && !(a.Text() && b.Text()) {
		return fmt.Sprintf("it is in section %s there, and in %s here", a.Name, b.Name)
	}
	for _, s := range []symbolAt{old, new} {
		switch sym, sec := s.get(), section(s); {
		case sym.Size == 0:
			return fmt.Sprintf("its size is not known in %s, which %s would say", s.unit.Name, quote(".size "+sym.Name+", .-"+sym.Name))
		case sym.Value > sec.Size || sym.Size > sec.Size-sym.Value || sym.Value%insnSize != 0 || sym.Size%insnSize != 0:
			return fmt.Sprintf("its place in %s is not in section %s, or is no whole number of instructions", s.unit.Name, sec.Name)
		}
	}
	return ""
}

// pairTypes compares the types of a function and of what takes its place, whose own is
// not wanted then.
func (l *linker) pairTypes(old, new symbolAt) {
	a, b := old.funcType(), new.funcType()
	if a == 0 || b == 0 {
		return
	}
	new.unit.unwanted[b] = true
	c := comparer{a: old.unit.types, b: new.unit.types}
	if why := c.types(c.a.Type(a).Ref(), c.b.Type(b).Ref(), true); why != "" {
		l.fail("type-mismatch", new.unit.pos(new.id), fmt.Sprintf("%s is not what it takes the place of in %s: %s", quote(new.get().Name), old.unit.Name, why),
			note(0, new.unit.Name+": "+c.b.Declaration(b)),
			note(old.unit.pos(old.id), c.a.Declaration(a)))
	}
}

// funcType returns the FUNC of a function, by func_info, 0 if there is none.
func (s symbolAt) funcType() rawbtf.TypeID {
	rec := s.record(funcPart)
	if rec == nil || s.unit.types.Type(rawbtf.FuncInfo(rec).Type()).Kind() != rawbtf.Func {
		return 0
	}
	return rawbtf.FuncInfo(rec).Type()
}

// record returns what a part of .BTF.ext says about the first instruction of a function.
func (s symbolAt) record(part int) []byte {
	if s.unit.ext == nil {
		return nil
	}
	info := parts(s.unit.ext)[part]
	size := int(info.RecordSize)
	for _, section := range info.Sections {
		if string(s.unit.types.Text(section.NameOff)) != s.unit.File.Sections[s.get().Section].Name {
			continue
		}
		for at := 0; at < len(section.Records); at += size {
			if rec := section.Records[at:][:size]; uint64(rawbtf.InsnOff(rec)) == s.get().Value {
				return rec
			}
		}
	}
	return nil
}

// findAliases finds what a body leaves undefined and the host has as a static function or
// variable.
func (u *unit) findAliases(host *unit) {
	known := make(map[string]symbolAt) // no unit: there are several
	global := make(map[string]bool)
	for id := range host.File.Symbols {
		s := symbolAt{host, object.SymbolID(id)}
		sym := s.get()
		switch {
		case sym.Global():
			global[sym.Name] = true
		case sym.Section <= 0 || sym.Type != elf.STT_FUNC && sym.Type != elf.STT_OBJECT:
		default:
			if _, twice := known[sym.Name]; twice {
				s.unit = nil
			}
			known[sym.Name] = s
		}
	}
	for id := range u.File.Symbols {
		sym := &u.File.Symbols[id]
		if s := known[sym.Name]; s.unit != nil && sym.Global() && sym.Section == 0 && !global[sym.Name] {
			u.aliases[object.SymbolID(id)] = s
		}
	}
	if len(u.aliases) == 0 || u.types == nil {
		return
	}
	for id := u.types.First(); id < u.types.End(); id++ {
		t := u.types.Type(id)
		if k := t.Kind(); (k == rawbtf.Var || k == rawbtf.Func) && t.Linkage() == rawbtf.Extern {
			if name := u.types.Name(t); known[name].unit != nil && !global[name] {
				u.unwanted[id] = true
			}
		}
	}
}

// settle makes the functions that take the place of others the definitions of their names.
func (l *linker) settle() {
	for _, s := range l.splices {
		i := s.new.unit.globals[s.new.id]
		if i == 0 {
			continue
		}
		g := &l.globals[i]
		for j := range g.others {
			if g.others[j] == s.new {
				g.others[j], g.winner = g.winner, s.new
			}
		}
	}
}

// join leads the pieces of functions to those that take their place.
func (l *linker) join() {
	for _, s := range l.splices {
		pieces := [2]pieceAt{s.old.piece(), s.new.piece()}
		for i, of := range [2]symbolAt{s.old, s.new} {
			if p := pieces[i]; p.at().symbol == 0 || p.at().from != of.get().Value || p.part().end(p.index, p.get().Size) != of.get().Value+of.get().Size {
				l.fail("not-spliceable", s.new.unit.pos(s.new.id), fmt.Sprintf("%s cannot take the place of that of %s: in %s other symbols overlap it", quote(s.new.get().Name), s.old.unit.Name, of.unit.Name))
				return
			}
		}
		old, new := pieces[0], pieces[1]
		if old.part().instead == nil {
			old.part().instead = make(map[int]pieceAt)
		}
		if new.part().stubs == nil {
			new.part().stubs = make(map[int]pieceAt)
		}
		old.part().instead[old.index], new.part().stubs[new.index] = new, old
	}
}

// piece returns the piece that a symbol begins in.
func (s symbolAt) piece() pieceAt {
	return pieceAt{partAt{s.unit, s.get().Section}, s.part().find(s.get().Value)}
}

func (p pieceAt) at() *piece { return &p.part().pieces[p.index] }

// function returns the function that a piece is.
func (p pieceAt) function() symbolAt { return symbolAt{p.unit, p.at().symbol} }

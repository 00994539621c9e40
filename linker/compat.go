package linker

import (
	"cmp"
	"debug/elf"
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// checkTypes compares every declaration of a name with its definition, or with
// the first declaration if there is no definition.
func (l *linker) checkTypes() {
	for i := 1; i < len(l.globals); i++ {
		g := &l.globals[i]
		if len(g.others) == 0 || l.tooMany() {
			continue
		}
		l.checkDefinitions(g)
		l.checkSections(g)
		source := g.source
		if source.unit == nil || g.winner.twin() {
			continue
		}
		l.checkUntyped(g)
		for s := range g.all {
			if s != source && s.typ() != 0 && !l.tooMany() && !g.conflicts(s) {
				l.checkType(g, source, s)
			}
		}
	}
}

// checkUntyped makes sure that a definition without a type is a function if it is declared as one,
// and no smaller variable than is declared.
func (l *linker) checkUntyped(g *global) {
	if g.winner.typ() != 0 || !g.winner.defined() || g.winner.part() == nil {
		return
	}
	types, id := g.source.unit.types, g.source.typ()
	isFunc := types.Type(id).Kind() == rawbtf.Func
	isCode := l.sections[g.winner.part().out].flags&elf.SHF_EXECINSTR != 0
	var why string
	switch size, _ := types.SizeOf(id, rawbtf.PointerSize); {
	case isFunc && !isCode:
		why = "a function here, a variable there"
	case isCode && !isFunc:
		why = "a variable here, a function there"
	case uint64(size) > g.winner.room():
		why = fmt.Sprintf("%d bytes here, only %d there", size, g.winner.room())
	default:
		return
	}
	l.mismatch("type-mismatch", g.source, g.winner, fmt.Sprintf("%s is not what is defined in %s: %s", quote(g.name), g.winner.unit.Name, why))
}

// room is the size of a symbol, or else that of its section behind it.
func (s symbolAt) room() uint64 {
	sym := s.get()
	return cmp.Or(sym.Size, s.unit.File.Sections[sym.Section].Size-sym.Value)
}

// checkDefinitions makes sure that of several definitions all but one are weak.
func (l *linker) checkDefinitions(g *global) {
	for _, s := range g.others {
		if g.conflicts(s) && !l.tooMany() {
			l.mismatch("defined-twice", s, g.winner, fmt.Sprintf("%s is defined in %s too, and neither definition is weak",
				quote(g.name), g.winner.unit.Name))
		}
	}
}

// conflicts reports whether a symbol other than the winner is a definition that
// demands to be the only one.
func (g *global) conflicts(s symbolAt) bool {
	return s != g.winner && s.defined() && !s.twin() && s.get().Bind != elf.STB_WEAK && s.unit.replaced[s.id].unit == nil
}

func (l *linker) checkType(g *global, source, s symbolAt) {
	c := comparer{a: source.unit.types, b: s.unit.types}
	var why string
	if l.sectionOf(source) == mapsSection && c.a.Type(source.typ()).Kind() == rawbtf.Var {
		why = c.maps(source.typ(), s.typ())
	} else {
		why = c.types(source.typ(), s.typ(), true)
	}
	if why == "" {
		return
	}
	word := "declared"
	if source.defined() {
		word = "defined"
	}
	l.mismatch("type-mismatch", s, source, fmt.Sprintf("%s is not what is %s in %s: %s", quote(g.name), word, source.unit.Name, why))
}

// checkSections makes sure that the sections that declarations name are one,
// that of the definition if there is any.
func (l *linker) checkSections(g *global) {
	var first symbolAt
	for s := range g.all {
		name := l.sectionOf(s)
		switch {
		case name == "" || s.defined() && s != g.winner:
		case first.unit == nil:
			first = s
		case name != l.sectionOf(first):
			l.mismatch("section-mismatch", s, first, fmt.Sprintf("%s is in section %s, but in %s in %s",
				quote(g.name), name, first.unit.Name, l.sectionOf(first)))
		}
	}
}

// sectionOf names the section of the output that a symbol is in, for an extern the
// DATASEC of its BTF; "" if it has none.
func (l *linker) sectionOf(s symbolAt) string {
	switch sym := s.get(); {
	case sym.Section > 0:
		return l.sections[s.part().out].name
	case sym.Section != 0 || s.typ() == 0:
		return ""
	}
	if s.unit.annotated == nil {
		s.unit.annotate()
	}
	return s.unit.annotated[s.typ()]
}

// annotate finds the sections that externs are declared to be in.
func (u *unit) annotate() {
	u.annotated = make(map[rawbtf.TypeID]string)
	for _, t := range u.datasecs {
		if name := u.types.Name(t); name != externs {
			for i := range t.Vlen() {
				if v := t.SecVar(i); u.types.Type(v.Type).Linkage() == rawbtf.Extern {
					u.annotated[v.Type] = name
				}
			}
		}
	}
}

// mismatch adds an error about a symbol that does not go with another of its
// name, and shows both declarations.
func (l *linker) mismatch(code string, s, other symbolAt, msg string) {
	l.fail(code, s.unit.pos(s.id), msg,
		note(0, s.unit.Name+": "+l.declaration(s)),
		note(other.unit.pos(other.id), l.declaration(other)))
}

// declaration is how C declares a symbol, as far as its unit says.
func (l *linker) declaration(s symbolAt) string {
	id := s.typ()
	if id == 0 {
		if s.defined() {
			return "defined without a type"
		}
		return "declared without a type"
	}
	text := s.unit.types.Declaration(id)
	if section := l.sectionOf(s); section != "" && !ordinary(section) && (s.unit.types.Type(id).Kind() == rawbtf.Var || !s.defined()) {
		text += fmt.Sprintf(" SEC(%q)", section)
	}
	return text
}

// ordinary sections are where variables are without an attribute.
func ordinary(section string) bool {
	return section == ".data" || section == ".rodata" || section == ".bss"
}

// comparer compares types of two units as libbpf's linker does.
type comparer struct {
	a, b *rawbtf.BTF
	seen map[pair]bool
}

type pair struct {
	a, b  rawbtf.TypeID
	exact bool
}

// types says what makes two types incompatible, "" if they are not. Typedefs
// and modifiers do not count; below a pointer neither do the members of structs,
// and a forward declaration is as good as what it declares.
func (c *comparer) types(a, b rawbtf.TypeID, exact bool) string {
	a, b = c.a.Skip(a), c.b.Skip(b)
	ta, tb := c.a.Type(a), c.b.Type(b)
	ka, kb := ta.Kind(), tb.Kind()
	if !exact && (ka == rawbtf.Fwd) != (kb == rawbtf.Fwd) {
		return c.forward(ta, tb)
	}
	if ka != kb {
		here, there := describe(c.b, tb), describe(c.a, ta)
		if here == there {
			return fmt.Sprintf("%s has values of %s here, of %s there", here, width(kb), width(ka))
		}
		return fmt.Sprintf("%s here, %s there", here, there)
	}
	switch ka {
	case rawbtf.Struct, rawbtf.Union, rawbtf.Enum, rawbtf.Enum64, rawbtf.Fwd, rawbtf.Func, rawbtf.Var:
		if na, nb := c.a.Name(ta), c.b.Name(tb); na != nb {
			return fmt.Sprintf("%s here, %s there", describe(c.b, tb), describe(c.a, ta))
		}
	}
	if p := (pair{a, b, exact}); c.seen[p] {
		return ""
	} else if ka == rawbtf.Struct || ka == rawbtf.Union || ka == rawbtf.FuncProto {
		if c.seen == nil {
			c.seen = make(map[pair]bool)
		}
		c.seen[p] = true
	}
	switch ka {
	case rawbtf.Void, rawbtf.Fwd:
		return ""
	case rawbtf.Int, rawbtf.Float, rawbtf.Enum, rawbtf.Enum64:
		if ta.Size() != tb.Size() {
			return fmt.Sprintf("%s has %d bytes here, %s %d there", describe(c.b, tb), tb.Size(), describe(c.a, ta), ta.Size())
		}
		return ""
	case rawbtf.Ptr:
		return c.types(ta.Ref(), tb.Ref(), false)
	case rawbtf.Array:
		ea, _, _ := ta.Array()
		eb, _, _ := tb.Array()
		return c.types(ea, eb, exact)
	case rawbtf.Func, rawbtf.Var:
		if (ta.Linkage() == rawbtf.Static) != (tb.Linkage() == rawbtf.Static) {
			return "only one of them is static"
		}
		return c.types(ta.Ref(), tb.Ref(), exact)
	case rawbtf.Struct, rawbtf.Union:
		if !exact {
			return ""
		}
		return c.members(ta, tb)
	case rawbtf.FuncProto:
		return c.parameters(ta, tb, exact)
	}
	return fmt.Sprintf("%s cannot be compared", ka)
}

// width is how wide the values of an enum can be.
func width(k rawbtf.Kind) string {
	if k == rawbtf.Enum64 {
		return "64 bits"
	}
	return "32 bits"
}

func (c *comparer) forward(ta, tb rawbtf.Type) string {
	if na, nb := c.a.Name(ta), c.b.Name(tb); na == nb {
		fwd, other := ta, tb
		if tb.Kind() == rawbtf.Fwd {
			fwd, other = tb, ta
		}
		if k := other.Kind(); k == rawbtf.Union && fwd.Flag() || k == rawbtf.Struct && !fwd.Flag() {
			return ""
		}
	}
	return fmt.Sprintf("%s here, %s there", describe(c.b, tb), describe(c.a, ta))
}

func (c *comparer) members(ta, tb rawbtf.Type) string {
	if ta.Vlen() != tb.Vlen() {
		return fmt.Sprintf("%s has %s here, %d there", describe(c.b, tb), count(tb.Vlen(), "member"), ta.Vlen())
	}
	for i := range ta.Vlen() {
		ma, mb := ta.Member(i), tb.Member(i)
		na, nb := c.a.Text(ma.NameOff), c.b.Text(mb.NameOff)
		switch {
		case string(na) != string(nb):
			return fmt.Sprintf("member %d of %s is %s here, %s there", i+1, describe(c.b, tb), quote(string(nb)), quote(string(na)))
		case ma.Offset != mb.Offset:
			return fmt.Sprintf("member %s of %s: %s here, %s there", quote(string(na)), describe(c.b, tb), at(c.b, tb, mb), at(c.a, ta, ma))
		}
		if why := c.types(ma.Type, mb.Type, true); why != "" {
			return fmt.Sprintf("member %s of %s: %s", quote(string(na)), describe(c.b, tb), why)
		}
	}
	return ""
}

// at says where a member is.
func at(b *rawbtf.BTF, t rawbtf.Type, m rawbtf.Member) string {
	place := fmt.Sprintf("at bit %d", t.BitOffset(m))
	if bits := b.FieldBits(t, m); bits != 0 {
		return count(int(bits), "bit") + " " + place
	}
	return place
}

func (c *comparer) parameters(ta, tb rawbtf.Type, exact bool) string {
	if ta.Vlen() != tb.Vlen() {
		return fmt.Sprintf("%s here, %d there", count(tb.Vlen(), "parameter"), ta.Vlen())
	}
	for i := range ta.Vlen() {
		if why := c.types(ta.Param(i).Type, tb.Param(i).Type, exact); why != "" {
			return fmt.Sprintf("parameter %d: %s", i+1, why)
		}
	}
	if why := c.types(ta.Ref(), tb.Ref(), exact); why != "" {
		return "return value: " + why
	}
	return ""
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// describe names a type as C does, or its kind if it has no name.
func describe(b *rawbtf.BTF, t rawbtf.Type) string {
	name := b.Name(t)
	switch k := t.Kind(); k {
	case rawbtf.Void:
		return "void"
	case rawbtf.Ptr:
		return "a pointer"
	case rawbtf.Array:
		return "an array"
	case rawbtf.FuncProto, rawbtf.Func:
		return "a function"
	case rawbtf.Var:
		return "a variable"
	case rawbtf.Struct, rawbtf.Union, rawbtf.Enum, rawbtf.Enum64, rawbtf.Fwd:
		word := map[rawbtf.Kind]string{rawbtf.Struct: "struct", rawbtf.Union: "union", rawbtf.Enum: "enum", rawbtf.Enum64: "enum", rawbtf.Fwd: "struct"}[k]
		if k == rawbtf.Fwd && t.Flag() {
			word = "union"
		}
		if name == "" {
			return "an anonymous " + word
		}
		return word + " " + name
	default:
		return strings.ToLower(name)
	}
}

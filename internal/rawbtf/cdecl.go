package rawbtf

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Limits in bytes of what is printed as C; what would be more is "…". Types of
// hostile BTF nest without end or have millions of members.
const (
	maxDeclaration = 4 << 10
	maxDefinition  = 64 << 10
	maxPrintedName = 256
	maxNesting     = 16 // of bodies and parameter lists
)

// Declaration returns a VAR, FUNC, TYPEDEF or other type as C declares it, on
// one line and without a semicolon:
//
//	extern int counter[4]
//	static const volatile long x
//	int walk(struct node *from, void (*visit)(struct node *), ...)
//	struct { int (*type)[1]; __u32 *key; } events
//
// Types with a name are printed by it, those without in full. A section
// attribute is not part of it: BTF has it in a DATASEC. Characters that are not
// printable are escaped, and the result has a few KiB at most.
func (b *BTF) Declaration(id TypeID) string {
	p := cPrinter{b: b, left: maxDeclaration}
	t := b.Type(id)
	switch t.Kind() {
	case Var, Func:
		storage := ""
		switch t.Linkage() {
		case Static:
			storage = "static "
		case Extern:
			storage = "extern "
		}
		return storage + p.declare(t.Ref(), p.name(t.NameOff()))
	case Typedef:
		return "typedef " + p.declare(t.Ref(), p.name(t.NameOff()))
	}
	return p.declare(id, "")
}

// TypeName returns a type as C names it in a cast, "struct node *". Of a VAR or
// FUNC it is the name of its type.
func (b *BTF) TypeName(id TypeID) string {
	if t := b.Type(id); t.Kind() == Var || t.Kind() == Func {
		id = t.Ref()
	}
	p := cPrinter{b: b, left: maxDeclaration}
	return p.declare(id, "")
}

// Definition returns a STRUCT, UNION, ENUM or ENUM64 with its members, or a
// TYPEDEF of one without a name, on as many lines as C programmers use and with a
// semicolon. Of anything else it is the declaration.
func (b *BTF) Definition(id TypeID) string {
	p := cPrinter{b: b, left: maxDefinition, lines: true}
	t := b.Type(id)
	switch t.Kind() {
	case Struct, Union, Enum, Enum64:
		return p.tagged(t) + p.body(t) + ";"
	case Typedef:
		return "typedef " + p.declare(t.Ref(), p.name(t.NameOff())) + ";"
	}
	return b.Declaration(id) + ";"
}

// MemberDeclaration returns member i of a STRUCT or UNION as C declares it,
// "unsigned int kind : 3".
func (b *BTF) MemberDeclaration(id TypeID, i int) string {
	p := cPrinter{b: b, left: maxDeclaration}
	return p.member(b.Type(id), i)
}

// cPrinter prints types as C.
type cPrinter struct {
	b     *BTF
	left  int  // how many bytes more it may print
	depth int  // of bodies and parameter lists
	lines bool // bodies have a line for each member
}

const ellipsis = "…"

// full reports whether nothing more may be printed.
func (p *cPrinter) full() bool { return p.left <= 0 }

// spend counts text as printed.
func (p *cPrinter) spend(text string) string {
	p.left -= len(text)
	return text
}

// declare returns the declaration of something of a type. The declarator is its
// name, or what is around it already: C's types are written from the inside out.
func (p *cPrinter) declare(id TypeID, declarator string) string {
	var q qualifiers
	for !p.full() {
		t := p.b.Type(id)
		switch k := t.Kind(); k {
		case Const, Volatile, Restrict, TypeTag:
			q.add(p, t)
			id = t.Ref()
		case Ptr:
			declarator = p.spend("*") + join(q.words, q.tags, declarator)
			q = qualifiers{}
			id = t.Ref()
			if k := p.b.Type(p.b.SkipModifiers(id)).Kind(); k == Array || k == FuncProto {
				declarator = p.spend("(") + declarator + p.spend(")")
			}
		case Array:
			elem, _, n := t.Array()
			declarator += p.length(n)
			id = elem // what qualifies an array qualifies its elements
		case FuncProto:
			declarator += p.parameters(t)
			q = qualifiers{} // nothing qualifies a function
			id = t.Ref()
		default:
			base := join(q.words, p.base(id), q.tags)
			if strings.HasPrefix(declarator, "[") {
				return base + declarator
			}
			return join(base, declarator)
		}
	}
	return join(ellipsis, declarator)
}

// qualifiers are the CONST, VOLATILE and RESTRICT before a type, and the
// TYPE_TAGs, which are written behind it.
type qualifiers struct{ words, tags string }

func (q *qualifiers) add(p *cPrinter, t Type) {
	switch t.Kind() {
	case Const:
		q.words = join(q.words, p.spend("const"))
	case Volatile:
		q.words = join(q.words, p.spend("volatile"))
	case Restrict:
		q.words = join(q.words, p.spend("restrict"))
	case TypeTag:
		tag := p.name(t.NameOff())
		if !t.Flag() {
			tag = `btf_type_tag("` + tag + `")`
		}
		q.tags = join(p.spend("__attribute__(("+tag+"))"), q.tags)
	}
}

// join joins words by spaces, those that are not empty.
func join(words ...string) string {
	n := 0
	for _, w := range words {
		n += len(w) + len(" ")
	}
	var out strings.Builder
	out.Grow(n)
	for _, w := range words {
		if out.Len() != 0 && w != "" {
			out.WriteByte(' ')
		}
		out.WriteString(w)
	}
	return out.String()
}

func (p *cPrinter) length(n uint32) string {
	if n == 0 {
		return p.spend("[]")
	}
	return p.spend("[" + strconv.FormatUint(uint64(n), 10) + "]")
}

func (p *cPrinter) parameters(t Type) string {
	if t.Vlen() == 0 {
		return p.spend("(void)")
	}
	if p.depth == maxNesting {
		return p.spend("(" + ellipsis + ")")
	}
	p.depth++
	defer func() { p.depth-- }()
	var out strings.Builder
	out.WriteString(p.spend("("))
	for i := range t.Vlen() {
		if i != 0 {
			out.WriteString(p.spend(", "))
		}
		if p.full() {
			out.WriteString(ellipsis)
			break
		}
		if param := t.Param(i); param == (Param{}) && i == t.Vlen()-1 {
			out.WriteString(p.spend("..."))
		} else {
			out.WriteString(p.declare(param.Type, p.name(param.NameOff)))
		}
	}
	out.WriteString(p.spend(")"))
	return out.String()
}

// base returns a type that is not made of another one.
func (p *cPrinter) base(id TypeID) string {
	t := p.b.Type(id)
	switch k := t.Kind(); k {
	case Void:
		return p.spend("void")
	case Struct, Union, Enum, Enum64:
		switch tag := p.tagged(t); {
		case t.NameOff() != 0:
			return tag
		case p.depth == maxNesting || p.full():
			return tag + p.spend(" { "+ellipsis+" }")
		default:
			return tag + p.body(t)
		}
	case Fwd:
		return p.tagged(t)
	case Int, Float, Typedef, Var, Func:
		return p.name(t.NameOff())
	case Datasec:
		return p.spend("SEC(") + `"` + p.name(t.NameOff()) + `")`
	case DeclTag:
		return p.spend("__attribute__((btf_decl_tag(") + `"` + p.name(t.NameOff()) + `")))`
	default:
		return p.spend(k.String())
	}
}

// tagged returns the keyword and the name of a STRUCT, UNION, ENUM or FWD.
func (p *cPrinter) tagged(t Type) string {
	keyword := "struct"
	switch k := t.Kind(); {
	case k == Enum || k == Enum64:
		keyword = "enum"
	case k == Union || k == Fwd && t.Flag():
		keyword = "union"
	}
	return join(p.spend(keyword), p.name(t.NameOff()))
}

// body returns a space and the members of a STRUCT or UNION or the enumerators
// of an ENUM in braces.
func (p *cPrinter) body(t Type) string {
	if t.Vlen() == 0 {
		return p.spend(" {}")
	}
	isEnum := t.Kind() == Enum || t.Kind() == Enum64
	next := uint64(0) // the value of an enumerator without one
	var out strings.Builder
	out.WriteString(p.spend(" {"))
	p.depth++
	for i := range t.Vlen() {
		out.WriteString(p.separator())
		if p.full() {
			out.WriteString(ellipsis)
			break
		}
		if !isEnum {
			out.WriteString(p.member(t, i))
			out.WriteString(p.spend(";"))
			continue
		}
		var text string
		text, next = p.enumerator(t, i, next)
		out.WriteString(text)
		if p.lines || i != t.Vlen()-1 {
			out.WriteString(p.spend(","))
		}
	}
	p.depth--
	out.WriteString(p.separator())
	out.WriteString(p.spend("}"))
	return out.String()
}

// separator returns what is before a member or a closing brace.
func (p *cPrinter) separator() string {
	if !p.lines {
		return p.spend(" ")
	}
	return p.spend("\n" + strings.Repeat("\t", p.depth))
}

func (p *cPrinter) member(t Type, i int) string {
	m := t.Member(i)
	text := p.declare(m.Type, p.name(m.NameOff))
	if bits := p.b.FieldBits(t, m); bits != 0 {
		text += p.spend(" : " + strconv.Itoa(int(bits)))
	}
	return text
}

// FieldBits returns how many bits a bit field has, 0 if a member is none.
func (b *BTF) FieldBits(t Type, m Member) uint32 {
	if t.Flag() {
		return m.Offset >> 24
	}
	// Before kind_flag, a bit field had an INT of its own.
	if in := b.Type(b.Skip(m.Type)); in.Kind() == Int {
		if _, _, bits := in.IntEncoding(); uint64(bits) != 8*uint64(in.Size()) {
			return bits
		}
	}
	return 0
}

// enumerator returns enumerator i, with its value unless that is next, and the
// value of one behind it that has none.
func (p *cPrinter) enumerator(t Type, i int, next uint64) (string, uint64) {
	nameOff, value := t.Enumerator(i)
	text := p.name(nameOff)
	if value != next {
		if t.Flag() {
			text += p.spend(fmt.Sprintf(" = %d", int64(value)))
		} else {
			text += p.spend(fmt.Sprintf(" = %d", value))
		}
	}
	return text, value + 1
}

// name returns a name, with escapes for what does not belong on a line.
func (p *cPrinter) name(off uint32) string {
	text := p.b.Text(off)
	end := ""
	if len(text) > maxPrintedName {
		n := maxPrintedName
		for range utf8.UTFMax - 1 {
			if !utf8.RuneStart(text[n]) {
				n--
			}
		}
		text, end = text[:n], ellipsis
	}
	return p.spend(Escape(text) + end)
}

// Escape returns text with escapes for what does not belong on a line.
func Escape(text []byte) string {
	for _, c := range text {
		if c < ' ' || c == '"' || c == '\\' || c >= utf8.RuneSelf-1 {
			quoted := strconv.Quote(string(text))
			return quoted[1 : len(quoted)-1]
		}
	}
	return string(text)
}

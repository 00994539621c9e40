package assembler

import (
	"maps"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// specifiers are what stands before the declarators of a declaration.
type specifiers struct {
	attributes
	typ                     *cType
	typedef, extern, static bool
}

// specs reads a type with its storage class, qualifiers and attributes.
func (d *declarer) specs(tree *decl.Specs) (*specifiers, bool) {
	sp := &specifiers{}
	var mods []modifier
	all := slices.Concat(tree.Before.All, tree.Behind.All)
	for _, one := range all {
		switch one.Word {
		case "typedef":
			sp.typedef = true
		case "extern":
			sp.extern = true
		case "static":
			sp.static = true
		case "inline":
		default:
			if !d.attribute(one, &sp.attributes, &mods) {
				return nil, false
			}
		}
	}
	if sp.typedef && (sp.extern || sp.static) || sp.extern && sp.static {
		return nil, d.fail(tree.Pos.Offset, 0, "declaration", "a declaration is one of typedef, extern and static")
	}
	typ, ok := d.typ(tree.Type)
	if !ok {
		return nil, false
	}
	sp.typ = d.modify(typ, mods)
	return sp, true
}

// modifier is a qualifier or a type tag.
type modifier struct {
	kind rawbtf.Kind
	name string
}

// modify wraps a type. Type tags are outermost, as the kernel wants it, and of
// qualifiers, which count once, it is const.
func (d *declarer) modify(t *cType, mods []modifier) *cType {
	for _, kind := range [...]rawbtf.Kind{rawbtf.Restrict, rawbtf.Volatile, rawbtf.Const, rawbtf.TypeTag} {
		for _, m := range mods {
			if m.kind == kind && (kind == rawbtf.TypeTag || t == nil || t.kind != kind) {
				t = d.derive(derivation{kind: kind, of: t, name: m.name})
			}
		}
	}
	return t
}

// derive returns the type that is made of another one.
func (d *declarations) derive(from derivation) *cType {
	t := d.derived[from]
	if t == nil {
		t = &cType{kind: from.kind, of: from.of, n: from.n, name: from.name}
		d.derived[from] = t
	}
	return t
}

func (d *declarations) pointer(t *cType) *cType { return d.derive(derivation{kind: rawbtf.Ptr, of: t}) }
func (d *declarations) array(t *cType, n uint32) *cType {
	return d.derive(derivation{kind: rawbtf.Array, of: t, n: n})
}

// typ reads a type; nil is void.
func (d *declarer) typ(tree *decl.Type) (*cType, bool) {
	switch {
	case tree.Record != nil:
		return d.record(tree.Record)
	case tree.Enum != nil:
		return d.enum(tree.Enum)
	case tree.Map != nil:
		return d.mapType(tree.Map)
	case tree.Name != "":
		if t := d.named(tree.Name); t != nil {
			return t, true
		}
		x := diag.Diagnostic{Code: "unknown-type", Span: d.span(tree.Pos.Offset, tree.EndPos.Offset)}
		x.Span.End = x.Span.Start + diag.Pos(len(tree.Name))
		x.Msg = "unknown type '" + tree.Name + "'"
		if tag := d.tags[tree.Name]; tag != nil {
			x.Fix = &diag.Fix{Span: x.Span, Text: tag.keyword() + " " + tree.Name}
		} else if near := diag.Suggest(tree.Name, d.typeNames); near != "" {
			x.Fix = &diag.Fix{Span: x.Span, Text: near}
		} else if strings.HasPrefix(d.s.src[tree.EndPos.Offset:], "(") {
			x.Msg = "'" + tree.Name + "' has no type"
			x.Notes = []diag.Note{{Msg: "the head of a function begins with what it returns: int " + tree.Name + "(...)"}}
		} else {
			x.Notes = append([]diag.Note{{Msg: "declare it above: typedef ... " + tree.Name + ";"}}, d.s.e.preprocessed(tree.Name)...)
		}
		return nil, d.s.report(x)
	}
	if len(tree.Basic) == 1 && tree.Basic[0] == "void" {
		return nil, true
	}
	words := strings.Join(tree.Basic, " ")
	if t := d.basic(sortedWords(words)); t != nil {
		return t, true
	}
	return nil, d.fail(tree.Pos.Offset, tree.EndPos.Offset, "unknown-type", "there is no type '%s' in C", words)
}

// basic returns a type of C by its words in alphabetical order, or nil.
func (d *declarations) basic(words string) *cType {
	for i := range basicTypes {
		if b := &basicTypes[i]; b.words == words {
			return d.once(b.name, &cType{kind: rawbtf.Int, name: b.name, size: b.size, align: b.size, encoding: b.encoding})
		}
	}
	for _, f := range floatTypes {
		if f.words == words {
			return d.once(f.name, &cType{kind: rawbtf.Float, name: f.name, size: f.size, align: f.size})
		}
	}
	return nil
}

func (d *declarations) once(name string, t *cType) *cType {
	if known := d.basics[name]; known != nil {
		return known
	}
	d.basics[name] = t
	return t
}

// named returns the type of a typedef: one that is declared, a standard one or one that
// is imported.
func (d *declarations) named(name string) *cType {
	if n := d.names[name]; n != nil {
		if n.kind != aTypedef {
			return nil
		}
		return n.typ
	}
	if t := d.standardType(name); t != nil {
		return t
	}
	return d.importedTypedef(name)
}

// standardType returns a typedef that needs no declaration, or nil.
func (d *declarations) standardType(name string) *cType {
	if t := d.standard[name]; t != nil {
		return t
	}
	of, ok := standardTypes.Load()[name]
	if !ok {
		return nil
	}
	t := &cType{kind: rawbtf.Typedef, name: name}
	if of == "void *" {
		t.of = d.pointer(nil)
	} else if t.of = d.standardType(of); t.of == nil {
		t.of = d.basic(sortedWords(of))
	}
	d.standard[name] = t
	return t
}

func (d *declarer) typeNames(yield func(string) bool) {
	for _, name := range slices.Sorted(maps.Keys(d.names)) {
		if d.names[name].kind == aTypedef && !yield(name) {
			return
		}
	}
	for name := range standardTypes.Load() {
		if !yield(name) {
			return
		}
	}
}

// tag returns the struct, union or enum of a name, which need not have its members. One
// whose body follows is the text's own, another one may be imported.
func (d *declarer) tag(kind rawbtf.Kind, name *decl.Name, at int, body bool) (*cType, bool) {
	t := &cType{kind: kind, pos: d.pos(at)}
	if name == nil {
		return t, true
	}
	t.name, t.pos = name.Text, d.pos(name.Pos.Offset)
	old := d.tags[name.Text]
	if old == nil && !body {
		old = d.importedTag(name.Text, kind)
	}
	if old == nil {
		d.tags[name.Text] = t
		return t, true
	}
	if old.keyword() != t.keyword() {
		return nil, d.s.report(diag.Diagnostic{Code: "redeclared", Span: d.span(name.Pos.Offset, name.Pos.Offset+len(name.Text)),
			Msg:   "'" + name.Text + "' is " + article(old.keyword()) + ", not " + article(t.keyword()),
			Notes: []diag.Note{d.declaredAt(old)}})
	}
	return old, true
}

func article(word string) string {
	if strings.IndexByte("aeio", word[0]) >= 0 {
		return "an " + word
	}
	return "a " + word
}

func (d *declarations) declaredAt(t *cType) diag.Note {
	if t.imported {
		return diag.Note{Span: diag.Span{Start: t.pos}, Msg: "imported here"}
	}
	return diag.Note{Span: diag.Span{Start: t.pos, End: t.pos + diag.Pos(len(t.name))}, Msg: "declared here"}
}

// complete reports a second body of a struct, union or enum.
func (d *declarer) complete(t *cType, name *decl.Name) bool {
	if !t.complete {
		return true
	}
	note := d.declaredAt(t)
	note.Msg += " before"
	return d.s.report(diag.Diagnostic{Code: "redeclared", Span: d.span(name.Pos.Offset, name.Pos.Offset+len(name.Text)),
		Msg: "'" + t.String() + "' is defined twice", Notes: []diag.Note{note}})
}

// record reads a struct or union.
func (d *declarer) record(tree *decl.Record) (*cType, bool) {
	kind := rawbtf.Struct
	if tree.Keyword == "union" {
		kind = rawbtf.Union
	}
	t, ok := d.tag(kind, tree.Name, tree.Pos.Offset, tree.Body)
	if !ok {
		return nil, false
	}
	var own attributes
	if !d.attributesOf(tree.Before.All, &own, nil) || !d.attributesOf(tree.Behind, &own, nil) || !d.only(&own, "a "+tree.Keyword, attrTags|attrLayout) {
		return nil, false
	}
	if !tree.Body {
		if own.packed || own.align != 0 {
			return nil, d.fail(tree.Pos.Offset, 0, "attribute", "packed and aligned stand where the %s has its members", tree.Keyword)
		}
		return t, true
	}
	if !d.complete(t, tree.Name) {
		return nil, false
	}
	if tree.Name != nil {
		t.pos = d.pos(tree.Name.Pos.Offset)
	}
	t.tags = own.declTags()
	l := layouter{t: t, packed: own.packed}
	t.open = true
	t.broken = !d.members(&l, tree)
	if t.open = false; t.broken {
		return nil, false
	}
	l.finish(own.align)
	if t.name != "" {
		d.keep(t)
	}
	return t, true
}

// members reads those of a struct or union.
func (d *declarer) members(l *layouter, tree *decl.Record) bool {
	seen := make(map[string]diag.Pos)
	for _, m := range tree.Members {
		if m.Field != nil {
			if !d.mapField(l, m.Field) {
				return false
			}
		} else if !d.memberLine(l, m, seen) {
			return false
		}
	}
	return true
}

// memberLine reads the members of one line.
func (d *declarer) memberLine(l *layouter, tree *decl.Member, seen map[string]diag.Pos) bool {
	sp, ok := d.specs(tree.Specs)
	if !ok {
		return false
	}
	if sp.typedef || sp.extern || sp.static {
		return d.fail(tree.Pos.Offset, 0, "declaration", "a member has no storage class")
	}
	if len(tree.Items) == 0 {
		if r := sp.typ.skip(); !r.isRecord() || r.name != "" {
			return d.fail(tree.Pos.Offset, tree.Specs.EndPos.Offset, "declaration", "the member has no name")
		}
		return d.member(l, cMember{typ: sp.typ, pos: d.pos(tree.Pos.Offset)}, &sp.attributes, seen)
	}
	for _, item := range tree.Items {
		own := sp.attributes.clone()
		typ, name, ok := d.declarator(sp.typ, &item.Declarator)
		if !ok || !d.attributesOf(item.Specs.All, &own, nil) {
			return false
		}
		m := cMember{typ: typ, pos: d.pos(item.Pos.Offset)}
		if name != nil {
			m.name, m.pos = name.Text, d.pos(name.Pos.Offset)
		}
		switch {
		case item.Init != nil:
			return d.fail(item.Init.Pos.Offset, 0, "declaration", "a member has no value")
		case item.Bits != nil:
			if !d.bits(&m, item.Bits) {
				return false
			}
		case name == nil:
			return d.fail(item.Pos.Offset, 0, "declaration", "the member has no name")
		}
		if !d.member(l, m, &own, seen) {
			return false
		}
	}
	return true
}

// bits reads the width of a bit field.
func (d *declarer) bits(m *cMember, tree *decl.Expr) bool {
	n, ok := d.number(tree)
	if !ok {
		return false
	}
	t := m.typ.skip()
	size, _, sized := m.typ.layout()
	switch {
	case t == nil || t.kind != rawbtf.Int && !t.isEnum() || !sized || size > 8:
		return d.fail(tree.Pos.Offset, 0, "bit-field", "a bit field is of an integer or enum type, not of '%s'", m.typ)
	case n < 0 || n > 8*size || t.encoding == rawbtf.Bool && n > 1:
		return d.fail(tree.Pos.Offset, 0, "bit-field", "a bit field of '%s' cannot have %d bits", m.typ, n)
	case n == 0 && m.name != "":
		return d.fail(tree.Pos.Offset, 0, "bit-field", "bit field '%s' has no bits; only one without a name can", m.name)
	}
	m.field, m.bits = true, n
	return true
}

// member adds one member to a struct or union.
func (d *declarer) member(l *layouter, m cMember, own *attributes, seen map[string]diag.Pos) bool {
	at := int(m.pos - d.s.base)
	if !d.only(own, "a member", attrTags|attrLayout) {
		return false
	}
	if before, twice := seen[m.name]; twice && m.name != "" {
		return d.s.report(diag.Diagnostic{Code: "redeclared", Span: diag.Span{Start: m.pos, End: m.pos + diag.Pos(len(m.name))},
			Msg: "member '" + m.name + "' is declared twice", Notes: []diag.Note{{Span: diag.Span{Start: before}, Msg: "declared here before"}}})
	}
	seen[m.name] = m.pos
	size, _, ok := m.typ.layout()
	if !ok {
		return d.incomplete(at, "member '"+m.name+"'", m.typ)
	}
	if m.typ.skip() != nil && l.bits/8+size > maxSize {
		return d.fail(at, 0, "too-large", "%s '%s' would be larger than %d MiB", l.t.keyword(), l.t.name, maxSize>>20)
	}
	if own.packed && !l.packed {
		one := layouter{t: l.t, packed: true, bits: l.bits}
		one.add(m, own.align)
		l.bits = one.bits
	} else {
		l.add(m, own.align)
	}
	for _, tag := range own.declTags() {
		l.t.tags = append(l.t.tags, cTag{tag.text, len(l.t.members) - 1})
	}
	return true
}

// incomplete reports that something is of a type without a size.
func (d *declarer) incomplete(at int, what string, t *cType) bool {
	x := diag.Diagnostic{Code: "incomplete-type", Span: diag.Span{Start: d.pos(at)}}
	x.Msg = what + " is of type '" + t.String() + "', which has no size"
	for u := t.skip(); u != nil; u = u.of.skip() {
		if u.broken {
			return false // what is wrong has been told
		}
		if u.isRecord() || u.isEnum() {
			note := d.declaredAt(u)
			note.Msg = "its members are not declared above; a pointer to it needs none"
			if u.open {
				note.Msg = "it would be within itself: a pointer to it can be"
			}
			x.Notes = append([]diag.Note{note}, d.s.e.preprocessed(u.name)...)
			break
		}
		if u.kind != rawbtf.Array {
			break
		}
	}
	return d.s.report(x)
}

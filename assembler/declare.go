package assembler

import (
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// declarations are the types, functions and variables that a text declares in C. A text without
// any has none, and pays for none.
//
// The contents of variables go into their sections while the text is read. .BTF and .BTF.ext
// are written when all places are known.
type declarations struct {
	tags     map[string]*cType    // struct, union and enum
	names    map[string]*declared // all else
	derived  map[derivation]*cType
	basics   map[string]*cType
	standard map[string]*cType // typedefs that need no declaration
	kept     []*cType          // declared in the text itself, in its order
	objects  []*declared       // functions and variables, in the order of the text
	rows     []sourceRow
	loc      *location               // what .loc has said last
	files    map[uint32]*locatedFile // that .loc has named
	core     []coreRecord
	imports  []*imported
	taken    []*declared // imported enumerators that the text uses
	body     *declared   // the function whose instructions are being read
	back     subID       // the place to go back to behind it
	unique   int         // values of __ulong so far
}

// derivation finds a pointer, array or modifier that is there already.
type derivation struct {
	kind rawbtf.Kind
	of   *cType
	n    uint32
	name string
}

// declared is the meaning of a name.
type declared struct {
	kind    declaredKind
	name    string
	typ     *cType // of a typedef itself, else of the function or variable
	value   int64  // of an enumerator
	pos     diag.Pos
	sym     Symbol
	size    int64       // of a variable, in bytes
	section string      // it has been said to be there
	at      subID       // a variable's place, or where a function's body is
	off     int64       // a variable's, in at
	specs   *attributes // of a function or variable
	static  bool
	extern  bool // it was said to be defined elsewhere
	defined bool // it has a body or contents here
}

type declaredKind uint8

const (
	aTypedef declaredKind = iota
	anEnumerator
	aFunction
	aVariable
)

func (k declaredKind) String() string {
	return [...]string{"a typedef", "an enumerator", "a function", "a variable"}[k]
}

// declarations returns those of the text, made when there is the first.
func (e *Emitter) declarations() *declarations {
	if e.declared == nil {
		e.declared = &declarations{
			tags:     make(map[string]*cType),
			names:    make(map[string]*declared),
			derived:  make(map[derivation]*cType),
			basics:   make(map[string]*cType),
			standard: make(map[string]*cType),
		}
	}
	return e.declared
}

// declares reports whether the statement, which begins with the word at start and
// is no label and no instruction, is a declaration. It is if the word is C's, or if
// it is a type's name and a declarator follows.
func (s *scanner) declares(start int) bool {
	r := reader{src: s.src, p: start}
	word := r.ident()
	c := r.skip()
	switch {
	case c == '=' || c == ':':
		return false
	case decl.Begins(word):
		return true
	case class[c]&chIdentStart == 0 && c != '*':
		return false
	}
	if e := s.e; e.declared != nil && e.declared.names[word] != nil {
		return e.declared.names[word].kind == aTypedef
	}
	return standardTypes.Load()[word] != ""
}

// declarer reads one declaration into the declarations of a text.
type declarer struct {
	*declarations
	s *scanner
}

func (s *scanner) declarer() *declarer { return &declarer{s.e.declarations(), s} }

// maxReread bounds how much text behind a wrong declaration is read once more.
const maxReread = 64 << 10

// declaration reads the declaration that begins at start.
func (s *scanner) declaration(start int) {
	source, err := decl.Extent(s.src, start)
	if err != nil {
		s.failAt(s.base+diag.Pos(err.Off), s.base+diag.Pos(err.End), "declaration", "%s", err.Msg)
		s.p = err.End
		s.skipLine()
		return
	}
	tree, err := source.Declaration()
	if err != nil {
		s.failAt(s.base+diag.Pos(err.Off), s.base+diag.Pos(err.End), "declaration", "%s", err.Msg)
		s.p = source.End
		if err.Depth == 0 && source.End-err.Off < maxReread {
			s.p = s.resume(start, err.Found)
		}
		if s.p > 0 && s.src[s.p-1] == ';' {
			s.p--
		}
		return
	}
	s.p = source.End
	if !tree.Body {
		s.p-- // the semicolon ends the statement
	}
	d := s.declarer()
	d.declare(tree)
	if tree.Body && d.body == nil { // refused: its instructions are read all the same
		d.body, d.back = &declared{name: tree.Named(), pos: s.start}, s.e.cur.id
	}
	if tree.Body && !s.end() {
		s.statement()
	}
}

// resume returns where to read on behind a mistake outside of all brackets: at the
// end of the last line before it, because a semicolon has been forgotten there.
func (s *scanner) resume(start, mistake int) int {
	if nl := strings.LastIndexByte(s.src[start:mistake], '\n'); nl > 0 {
		return start + nl
	}
	s.p = mistake
	s.skipStatement()
	return s.p
}

// declare declares every name of a declaration.
func (d *declarer) declare(tree *decl.Declaration) {
	sp, ok := d.specs(&tree.Specs)
	if !ok {
		return
	}
	if len(tree.Items) == 0 {
		if tree.Body || tree.Specs.Type.Name != "" || tree.Specs.Type.Basic != nil {
			d.fail(tree.Specs.Pos.Offset, tree.Specs.EndPos.Offset, "declaration", "the declaration names nothing, expected a name behind the type")
		} else if sp.given != 0 {
			d.fail(sp.at, 0, "attribute", "the attribute is of nothing: that of a type stands behind its keyword or its '}', that of a variable beside a name")
		}
		return
	}
	for _, item := range tree.Items {
		own := sp.attributes.clone()
		typ, name, ok := d.declarator(sp.typ, &item.Declarator)
		if !ok || !d.attributesOf(item.Specs.All, &own, nil) {
			return
		}
		if tree.Specs.Type.Map != nil && own.section == "" && !sp.typedef {
			own.section = mapsSection
		}
		switch {
		case name == nil:
			d.fail(item.Pos.Offset, 0, "declaration", "expected a name to declare")
			return
		case item.Bits != nil:
			d.fail(item.Bits.Pos.Offset, 0, "declaration", "only members of a struct or union are bit fields")
			return
		case sp.typedef:
			ok = d.typedef(typ, name, &own, item)
		case typ.skip() != nil && typ.skip().kind == rawbtf.FuncProto:
			ok = d.function(sp, typ, name, own, item, tree.Body)
		case tree.Body:
			d.fail(name.Pos.Offset, 0, "declaration", "'%s' is no function: a '{' stands behind the parameters of one", name.Text)
			return
		default:
			ok = d.variable(sp, typ, name, own, item)
		}
		if !ok {
			return
		}
	}
}

// typedef declares a type's name.
func (d *declarer) typedef(typ *cType, name *decl.Name, own *attributes, item *decl.Item) bool {
	if item.Init != nil {
		return d.fail(item.Init.Pos.Offset, 0, "declaration", "a typedef has no value")
	}
	if !d.only(own, "a typedef", attrTags|attrLayout) || !d.untagged(typ) {
		return false
	}
	if own.packed {
		return d.fail(own.at, 0, "attribute", "a typedef cannot be packed, its type can: the attribute stands behind the keyword or the '}'")
	}
	t := &cType{kind: rawbtf.Typedef, name: name.Text, of: typ, align: own.align, pos: d.pos(name.Pos.Offset), tags: own.declTags()}
	return d.enter(&declared{kind: aTypedef, name: name.Text, typ: t, pos: t.pos}, name)
}

// enter gives a name its meaning. A name has one; only what has no contents can be
// declared again, if it is the same.
func (d *declarer) enter(n *declared, name *decl.Name) bool {
	old := d.names[n.name]
	if old == nil {
		d.names[n.name] = n
		switch {
		case n.kind == aTypedef:
			d.keep(n.typ)
		case n.kind != anEnumerator:
			d.objects = append(d.objects, n)
		}
		return true
	}
	if old.kind == n.kind && n.kind != anEnumerator && old.typ.of.same(n.typ.of) {
		return true
	}
	x := diag.Diagnostic{Code: "redeclared", Span: d.span(name.Pos.Offset, name.Pos.Offset+len(name.Text)),
		Notes: []diag.Note{{Span: diag.Span{Start: old.pos, End: old.pos + diag.Pos(len(old.name))}, Msg: "declared here before"}}}
	switch {
	case old.kind != n.kind:
		x.Msg = "'" + n.name + "' is declared as " + n.kind.String() + ", but is " + old.kind.String() + " already"
	case n.kind == anEnumerator:
		x.Msg = "'" + n.name + "' is declared twice"
	default:
		is, was := n.typ.of.String(), old.typ.of.String()
		x.Msg = "'" + n.name + "' is declared as '" + is + "', but as '" + was + "' before"
		if is == was {
			x.Msg = "'" + n.name + "' is declared twice, with types that differ"
		}
	}
	return d.s.report(x)
}

// keep notes a type that the text itself declares, so that it is in .BTF whether
// something refers to it or not. What an included file declares is there if needed.
func (d *declarer) keep(t *cType) {
	included := slices.ContainsFunc(d.s.stack, func(o outer) bool { return o.kind == includeText })
	t.included = t.included || included
	if !t.wanted && !included {
		t.wanted = true
		d.kept = append(d.kept, t)
	}
}

func (d *declarer) pos(off int) diag.Pos { return d.s.base + diag.Pos(off) }

func (d *declarer) span(from, to int) diag.Span {
	return diag.Span{Start: d.pos(from), End: d.pos(to)}
}

// fail reports an error at a place of the text; if to is 0 it is a single place.
func (d *declarer) fail(from, to int, code, format string, args ...any) bool {
	end := diag.Pos(0)
	if to != 0 {
		end = d.pos(to)
	}
	return d.s.failAt(d.pos(from), end, code, format, args...)
}

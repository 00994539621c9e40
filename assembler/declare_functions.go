package assembler

import (
	"debug/elf"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// ksyms and kconfig are where externs of the kernel are declared to be.
const (
	ksymsSection   = ".ksyms"
	kconfigSection = ".kconfig"
)

// function declares a function; with body its instructions follow.
func (d *declarer) function(sp *specifiers, typ *cType, name *decl.Name, own attributes, item *decl.Item, body bool) bool {
	at := name.Pos.Offset
	if item.Init != nil {
		return d.fail(item.Init.Pos.Offset, 0, "declaration", "a function has no value")
	}
	if !d.only(&own, "a function", attrTags|attrSymbol|attrInline) {
		return false
	}
	proto := typ.skip()
	proto.flag = true
	f := &cType{kind: rawbtf.Func, name: name.Text, of: proto, linkage: rawbtf.Global, tags: append(own.declTags(), proto.tags...), pos: d.pos(at)}
	if sp.static {
		f.linkage = rawbtf.Static
	}
	n := &declared{kind: aFunction, name: name.Text, typ: f, pos: f.pos, specs: &own, static: sp.static, extern: sp.extern, section: own.section}
	if own.section == ksymsSection || own.section == kconfigSection {
		if body || sp.static || own.section == kconfigSection {
			return d.fail(at, at+len(name.Text), "declaration", "a function of the kernel is declared without a body: extern ... %s(...) __ksym;", name.Text)
		}
	}
	n.sym = d.s.e.intern(name.Text, n.pos)
	if label := &d.s.e.symbols[n.sym]; label.defined() && d.names[name.Text] == nil {
		return d.s.report(diag.Diagnostic{Code: "declaration", Span: d.span(at, at+len(name.Text)),
			Msg:   "'" + name.Text + "' is declared behind its instructions, which have been read without: move the declaration above the label",
			Notes: []diag.Note{{Span: diag.Span{Start: label.pos, End: label.pos + diag.Pos(len(label.name))}, Msg: "the label is here"}}})
	}
	if !d.enter(n, name) {
		return false
	}
	if old := d.names[name.Text]; old != n {
		if !d.again(old, n, name) {
			return false
		}
		n = old
	}
	if !body {
		return true
	}
	return d.open(n, proto, name)
}

// again adds what a further declaration of a function or variable says.
func (d *declarer) again(old, n *declared, name *decl.Name) bool {
	if old.static != n.static || old.section != "" && n.section != "" && old.section != n.section {
		return d.s.report(diag.Diagnostic{Code: "redeclared", Span: d.span(name.Pos.Offset, name.Pos.Offset+len(name.Text)),
			Msg:   "'" + n.name + "' is declared with another linkage or section",
			Notes: []diag.Note{{Span: diag.Span{Start: old.pos, End: old.pos + diag.Pos(len(old.name))}, Msg: "declared here before"}}})
	}
	if n.section != "" {
		old.section = n.section
	}
	old.specs.weak = old.specs.weak || n.specs.weak
	old.specs.vis = max(old.specs.vis, n.specs.vis)
	old.extern = old.extern && n.extern
	if !n.extern { // a definition's names of parameters count
		old.typ.of, old.typ.tags = n.typ.of, append(old.typ.tags, n.typ.tags...)
	}
	return true
}

// open begins the instructions of a function.
func (d *declarer) open(n *declared, proto *cType, name *decl.Name) bool {
	e := d.s.e
	if d.body != nil {
		return d.s.report(diag.Diagnostic{Code: "declaration", Span: d.span(name.Pos.Offset, name.Pos.Offset+len(name.Text)),
			Msg:   "'" + n.name + "' begins within '" + d.body.name + "', which a '}' must end first",
			Notes: []diag.Note{{Span: diag.Span{Start: d.body.pos}, Msg: "it begins here"}}})
	}
	section := n.section
	if section == "" {
		section = ".text"
	}
	d.back = e.cur.id
	e.Section(section, elf.SHF_ALLOC|elf.SHF_EXECINSTR)
	e.align(8, noFill, 1, 0, d.s.start)
	if !e.label(n.sym, n.pos) {
		return false
	}
	d.s.labelLine(n.sym, n.pos)
	n.defined, d.body = true, n
	d.bind(e, n)
	return true
}

// closeBody ends the instructions of a function, at its '}'.
func (s *scanner) closeBody() bool {
	d := s.e.declared
	if d == nil || d.body == nil {
		return false
	}
	s.p++
	e := s.e
	end := e.newTemporary(".Lend", s.start)
	e.label(end, s.start)
	if d.body.sym != 0 {
		e.sizes[d.body.sym] = value{a: end, b: d.body.sym}
	}
	back := e.subs[d.back]
	e.enter(back.section, back.number, 0)
	d.body = nil
	return true
}

// bind gives the symbol of what is defined here its binding and type.
func (d *declarations) bind(e *Emitter, n *declared) {
	s := &e.symbols[n.sym]
	b := bindGlobal
	switch {
	case n.static:
		b = bindLocal
	case n.specs.weak:
		b = bindWeak
	}
	s.bind = b
	e.register(n.sym)
	if n.kind == aFunction {
		s.typ = uint8(typeFunc)
	} else {
		s.typ = uint8(typeObject)
	}
	if n.specs.vis != elf.STV_DEFAULT {
		s.vis = uint8(n.specs.vis)
	}
}

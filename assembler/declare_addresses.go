package assembler

import (
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// pointed is an address that is known when a program is linked.
type pointed struct {
	at value
	to *cType // what is there, of which a number that is added counts; nil: bytes
}

// address reads an address: &variable.member[1], or the name of an array or function, perhaps
// with a number added to it, cast, or in parentheses. found is false if there is none.
func (d *declarer) address(tree *decl.Expr) (p pointed, ok, found bool) {
	p, ok, found = d.addressOf(tree.First)
	if !ok || !found || len(tree.Rest) == 0 {
		return p, ok, found
	}
	rest := tree.Rest
	n := integer{}
	if op := rest[0].Op; op == "+" || op == "-" {
		if n, ok = d.binary(n, &rest, cPrecedence.Load()["+"]); !ok {
			return p, false, true
		}
	}
	if len(rest) > 0 {
		return p, d.fail(rest[0].Pos.Offset, 0, "initial-value", "a number can be added to an address or subtracted from it, nothing else"), true
	}
	size, _, sized := p.to.layout()
	if !sized {
		size = 1
	}
	p.at.add += n.v * size
	return p, true, true
}

// addressOf reads an address without the number that is added to it.
func (d *declarer) addressOf(tree *decl.Operand) (p pointed, ok, found bool) {
	switch {
	case tree.Cast != nil:
		if p, ok, found = d.addressOf(tree.Casted); !ok || !found {
			return p, ok, found
		}
		t, ok := d.typeName(tree.Cast)
		if p.to = nil; ok && t.skip() != nil && t.skip().kind == rawbtf.Ptr {
			p.to = t.skip().of
		}
		return p, ok, true
	case tree.Paren != nil:
		return d.address(tree.Paren)
	case len(tree.Unary) == 1 && tree.Unary[0] == "&" && tree.Of.Name != "":
		return d.object(tree.Of, true)
	case tree.Name != "":
		return d.object(tree, false)
	}
	return p, false, false
}

// object reads what has an address: a function, a variable or a part of one. Without a &
// it is an address only if it is a function or an array.
func (d *declarer) object(tree *decl.Operand, taken bool) (p pointed, ok, found bool) {
	at := tree.Pos.Offset
	text := strings.TrimSpace(d.s.src[at:tree.EndPos.Offset])
	end := at + len(text)
	n := d.names[tree.Name]
	switch {
	case n != nil && (n.kind == aFunction || n.kind == aVariable):
	case taken:
		return p, d.s.report(diag.Diagnostic{Code: "undeclared", Span: d.span(at, at+len(tree.Name)), Msg: "'" + tree.Name + "' is not declared above"}), true
	default:
		return p, false, false
	}
	path := memberPath{d: d, typ: n.typ.of, member: cMember{typ: n.typ.of}}
	for _, step := range tree.Steps {
		if !path.step(step) {
			return p, false, true
		}
	}
	if path.member.field {
		return p, d.fail(at, end, "initial-value", "'%s' is a bit field, which has no address", path.member.name), true
	}
	p = pointed{value{a: n.sym, add: path.off / 8, pos: d.pos(at)}, path.typ}
	if taken || n.kind == aFunction {
		return p, true, true
	}
	u := path.typ.skip()
	if u == nil || u.kind != rawbtf.Array {
		return p, d.fail(at, end, "initial-value", "the value of '%s' is no constant; its address is &%s", text, text), true
	}
	p.to = u.of
	return p, true, true
}

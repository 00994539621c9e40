package assembler

import (
	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// declarator makes the type that pointers, arrays and parameters around a name make
// of another one. Nil is a declarator without a name.
func (d *declarer) declarator(t *cType, tree *decl.Declarator) (*cType, *decl.Name, bool) {
	for depth := len(tree.Pointers) + len(tree.Suffixes); ; depth += len(tree.Pointers) + len(tree.Suffixes) {
		if depth > maxChain {
			return nil, nil, d.fail(tree.Pos.Offset, 0, "too-deep", "the declaration has more than %d pointers, arrays and parameter lists", maxChain)
		}
		for _, p := range tree.Pointers {
			var own attributes
			var mods []modifier
			if !d.attributesOf(p.Specs.All, &own, &mods) || !d.only(&own, "a pointer", 0) {
				return nil, nil, false
			}
			if !d.untagged(t) {
				return nil, nil, false
			}
			t = d.modify(d.pointer(t), mods)
		}
		for i := len(tree.Suffixes) - 1; i >= 0; i-- {
			if !d.pointedTo(t, tree.Pos.Offset) {
				return nil, nil, false
			}
			var ok bool
			if t, ok = d.suffix(t, tree.Suffixes[i]); !ok {
				return nil, nil, false
			}
		}
		if tree.Inner == nil {
			return t, tree.Name, d.pointedTo(t, tree.Pos.Offset)
		}
		tree = tree.Inner
	}
}

// pointedTo reports a type tag of what no pointer points to. clang drops it.
func (d *declarer) pointedTo(t *cType, at int) bool {
	if t == nil || t.kind != rawbtf.TypeTag {
		return true
	}
	return d.fail(at, 0, "attribute", "type tag '%s' is about what a pointer points to: it stands before a '*'", t.name)
}

// suffix makes an array or a function of a type.
func (d *declarer) suffix(t *cType, tree *decl.Suffix) (*cType, bool) {
	at := tree.Pos.Offset
	what := t.skip()
	if tree.Func {
		if what != nil && (what.kind == rawbtf.Array || what.kind == rawbtf.FuncProto) {
			return nil, d.fail(at, 0, "declaration", "a function cannot return an array or a function")
		}
		return d.parameters(t, tree.Params)
	}
	if what != nil && what.kind == rawbtf.FuncProto || what == nil {
		return nil, d.fail(at, 0, "declaration", "an array cannot be of functions or of void")
	}
	if tree.Length == nil {
		return d.array(t, 0), true
	}
	n, ok := d.number(tree.Length)
	if !ok {
		return nil, false
	}
	if n < 0 || n >= 1<<32 {
		return nil, d.fail(tree.Length.Pos.Offset, 0, "out-of-range", "an array cannot have %d elements", n)
	}
	return d.array(t, uint32(n)), true
}

// parameters reads those of a function that returns t.
func (d *declarer) parameters(t *cType, list []*decl.Param) (*cType, bool) {
	proto := &cType{kind: rawbtf.FuncProto, of: t}
	for i, p := range list {
		if p.Variadic {
			if i != len(list)-1 || i == 0 {
				return nil, d.fail(p.Pos.Offset, 0, "declaration", "'...' is the last parameter, behind others")
			}
			proto.params = append(proto.params, cParam{})
			break
		}
		sp, ok := d.specs(p.Specs)
		if !ok {
			return nil, false
		}
		typ, name, ok := d.declarator(sp.typ, &p.Declarator)
		if !ok || !d.attributesOf(p.Behind.All, &sp.attributes, nil) || !d.only(&sp.attributes, "a parameter", attrTags) {
			return nil, false
		}
		what := typ.skip()
		if what == nil && name == nil && len(list) == 1 {
			break // (void)
		}
		switch {
		case what == nil:
			return nil, d.fail(p.Pos.Offset, 0, "declaration", "a parameter cannot be void")
		case what.kind == rawbtf.Array:
			typ = d.pointer(what.of)
		case what.kind == rawbtf.FuncProto:
			if !d.untagged(typ) {
				return nil, false
			}
			typ = d.pointer(typ)
		}
		param := cParam{typ: typ}
		if name != nil {
			param.name = name.Text
		}
		for _, tag := range sp.declTags() {
			proto.tags = append(proto.tags, cTag{tag.text, i})
			proto.pos = d.pos(p.Pos.Offset)
		}
		proto.params = append(proto.params, param)
	}
	return proto, true
}

// untagged reports tags of parameters where no function is declared: BTF has them at
// functions only. clang drops them.
func (d *declarer) untagged(t *cType) bool {
	if t == nil || t.kind != rawbtf.FuncProto || len(t.tags) == 0 {
		return true
	}
	return d.fail(int(t.pos-d.s.base), 0, "attribute", "a parameter can have a decl tag where a function is declared, not in the type of one: BTF has no place for it")
}

// typeName reads a type without a name.
func (d *declarer) typeName(tree *decl.TypeName) (*cType, bool) {
	sp, ok := d.specs(&tree.Specs)
	if !ok {
		return nil, false
	}
	t, name, ok := d.declarator(sp.typ, &tree.Declarator)
	if !ok {
		return nil, false
	}
	if name != nil {
		return nil, d.fail(name.Pos.Offset, 0, "declaration", "unexpected '%s', expected a type without a name", name.Text)
	}
	if sp.typedef || sp.extern || sp.static || !d.only(&sp.attributes, "a type", 0) {
		return nil, d.fail(tree.Pos.Offset, 0, "declaration", "a type has no storage class here")
	}
	return t, true
}

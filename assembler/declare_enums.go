package assembler

import (
	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// enum reads an enum.
func (d *declarer) enum(tree *decl.Enum) (*cType, bool) {
	t, ok := d.tag(rawbtf.Enum, tree.Name, tree.Pos.Offset, tree.Body)
	if !ok {
		return nil, false
	}
	var own attributes
	if !d.attributesOf(tree.Before.All, &own, nil) || !d.attributesOf(tree.Behind, &own, nil) || !d.only(&own, "an enum", attrTags|attrLayout|attrMode) {
		return nil, false
	}
	if !tree.Body {
		return t, true
	}
	if !d.complete(t, tree.Name) {
		return nil, false
	}
	if len(tree.Enumerators) == 0 {
		return nil, d.fail(tree.Pos.Offset, 0, "declaration", "an enum has at least one constant")
	}
	t.broken = true // until all is read
	least, most, ok := d.enumerators(t, tree.Enumerators)
	if !ok {
		return nil, false
	}
	t.flag = least.v < 0 && !least.unsigned
	if t.flag && most.unsigned {
		return nil, d.fail(tree.Pos.Offset, 0, "out-of-range", "the enum has a negative value and one of 2^63 or more: no type holds both")
	}
	needs := enumSize(least, most)
	switch {
	case own.align != 0:
		return nil, d.fail(own.at, 0, "attribute", "an enum cannot be aligned, what is of it can")
	case own.size != 0 && own.size < needs:
		return nil, d.fail(own.at, 0, "out-of-range", "the values need %d bytes, the enum has %d", needs, own.size)
	case own.size != 0:
		t.size, t.flag = own.size, true // mode names an integer type, which is signed (clang)
	case own.packed:
		t.size = needs
	default:
		t.size = max(needs, 4)
	}
	if t.size == 8 {
		t.kind = rawbtf.Enum64
	}
	t.align, t.complete, t.broken, t.tags = t.size, true, false, own.declTags()
	if t.name != "" {
		d.keep(t)
	}
	return t, true
}

// enumerators declares the constants of an enum, and returns the least and the greatest.
func (d *declarer) enumerators(t *cType, trees []*decl.Enumerator) (least, most integer, ok bool) {
	next := integer{}
	for i, one := range trees {
		if one.Value != nil {
			if next, ok = d.evaluate(one.Value); !ok {
				return least, most, false
			}
		}
		if i == 0 {
			least, most = next, next
		}
		if next.less(least) {
			least = next
		}
		if most.less(next) {
			most = next
		}
		c := cConst{one.Name, next.v, d.pos(one.Pos.Offset)}
		t.consts = append(t.consts, c)
		n := &declared{kind: anEnumerator, name: c.name, value: c.value, pos: c.pos, typ: t}
		if !d.enter(n, &decl.Name{Pos: one.Pos, Text: one.Name}) {
			return least, most, false
		}
		next.v++
		if next.v == 0 && next.unsigned || next.v == -1<<63 && !next.unsigned {
			if i+1 < len(trees) && trees[i+1].Value == nil {
				return least, most, d.fail(trees[i+1].Pos.Offset, 0, "out-of-range", "the value of '%s' does not fit into 64 bits", trees[i+1].Name)
			}
		}
	}
	return least, most, true
}

// enumSize returns how many bytes the values from least to most need.
func enumSize(least, most integer) int64 {
	for _, size := range [...]int64{1, 2, 4} {
		bits := 8 * size
		switch {
		case most.unsigned:
		case least.v < 0 && least.v >= -1<<(bits-1) && most.v < 1<<(bits-1):
			return size
		case least.v >= 0 && most.v < 1<<bits:
			return size
		}
	}
	return 8
}

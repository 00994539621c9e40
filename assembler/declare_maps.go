package assembler

import (
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

const mapsSection = ".maps"

// mapFields are the members that a map's definition can have, and how each is
// written (parse_btf_map_def in libbpf).
var mapFields = lazy.Value[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		"type": "__uint", "max_entries": "__uint", "map_flags": "__uint", "numa_node": "__uint", "key_size": "__uint",
		"value_size": "__uint", "pinning": "__uint", "map_extra": "__ulong", "key": "__type", "value": "__type", "values": "__array",
	}
}}

// mapField adds what one of libbpf's macros stands for to the struct that defines a
// map: a number is the length of an array or the value of an enum, a type what a
// pointer points to.
func (d *declarer) mapField(l *layouter, tree *decl.Field) bool {
	m := cMember{name: tree.Name + tree.Of, pos: d.pos(tree.Pos.Offset)}
	if tree.Type != nil {
		t, ok := d.typeName(tree.Type)
		if !ok {
			return false
		}
		m.typ = d.pointer(t)
		if tree.Macro == "__array" {
			m.typ = d.array(m.typ, 0)
		}
	} else {
		n, ok := d.evaluate(tree.Value)
		if !ok {
			return false
		}
		if tree.Count == "__ulong" {
			m.typ = d.valueEnum(n.v)
		} else if n.unsigned || n.v < 0 || n.v >= 1<<32 {
			return d.fail(tree.Value.Pos.Offset, tree.Value.EndPos.Offset, "out-of-range", "%s is a number of 32 bits without sign, found %d; __ulong(%s, ...) has 64", tree.Of, n.v, tree.Of)
		} else {
			m.typ = d.pointer(d.array(d.basic("int"), uint32(n.v)))
		}
	}
	for _, other := range l.t.members {
		if other.name == m.name {
			return d.s.report(diag.Diagnostic{Code: "redeclared", Span: diag.Span{Start: m.pos},
				Msg: "'" + m.name + "' is given twice", Notes: []diag.Note{{Span: diag.Span{Start: other.pos}, Msg: "given here before"}}})
		}
	}
	l.add(m, 1)
	l.t.isMap = true
	return true
}

// valueEnum makes the enum with one value that __ulong is.
func (d *declarer) valueEnum(v int64) *cType {
	t := &cType{kind: rawbtf.Enum, size: 4, align: 4, complete: true}
	if v < 0 || v >= 1<<32 {
		t.kind, t.size, t.align = rawbtf.Enum64, 8, 8
	}
	t.consts = []cConst{{name: fmt.Sprintf("__unique_value%d", d.unique), value: v}}
	d.unique++
	return t
}

// Map types that have no key or no value, or neither.
var (
	mapsWithoutKey   = []int64{22, 23, 27, 30, 31, 33} // QUEUE, STACK, RINGBUF, BLOOM_FILTER, USER_RINGBUF, ARENA
	mapsWithoutValue = []int64{27, 31, 33}
	mapsOfMaps       = []int64{12, 13}
	mapsOfPrograms   = []int64{3}
	mapsOfFDs        = []int64{3, 4, 8, 12, 13} // keys and values of 4 bytes, which libbpf knows
	mapsWithoutSize  = []int64{19, 21, 24, 28, 29, 32, 4, 26}
)

// checkMap reports what libbpf or the kernel would refuse in a map's definition.
func (d *declarer) checkMap(n *declared, typ *cType, item *decl.Item) bool {
	at := int(n.pos - d.s.base)
	t := typ.skip()
	if !t.isRecord() || t.kind != rawbtf.Struct {
		return d.fail(at, at+len(n.name), "map", "a map is defined by a struct: struct { __uint(type, ...); ... } %s SEC(\".maps\");", n.name)
	}
	if n.static {
		return d.fail(at, at+len(n.name), "map", "a map cannot be static: libbpf takes global ones only")
	}
	has := make(map[string]cMember)
	for _, m := range t.members {
		if mapFields.Load()[m.name] == "" {
			x := diag.Diagnostic{Code: "map", Span: diag.Span{Start: m.pos}, Msg: "maps have no '" + m.name + "'"}
			if near := diag.Suggest(m.name, mapFieldNames); near != "" {
				x.Notes = []diag.Note{{Msg: "did you mean '" + near + "'?"}}
			}
			return d.s.report(x)
		}
		has[m.name] = m
	}
	kind, ok := mapNumber(has["type"].typ)
	if !ok {
		return d.fail(at, at+len(n.name), "map", "map '%s' has no type: __uint(type, BPF_MAP_TYPE_...)", n.name)
	}
	missing := func(what string) bool {
		return d.fail(at, at+len(n.name), "map", "map '%s' has no %s: __type(%s, ...) or __uint(%s_size, ...)", n.name, what, what, what)
	}
	fds := slices.Contains(mapsOfFDs, kind)
	switch _, key := has["key"]; {
	case !key && has["key_size"].typ == nil && !fds && !slices.Contains(mapsWithoutKey, kind):
		return missing("key")
	case has["value"].typ == nil && has["value_size"].typ == nil && !fds && !slices.Contains(mapsWithoutValue, kind):
		return missing("value")
	case has["max_entries"].typ == nil && !slices.Contains(mapsWithoutSize, kind):
		return d.fail(at, at+len(n.name), "map", "map '%s' has no max_entries: __uint(max_entries, ...)", n.name)
	case slices.Contains(mapsOfMaps, kind) && has["values"].typ == nil:
		return d.fail(at, at+len(n.name), "map", "map '%s' is of maps, but does not say of which: __array(values, struct { ... })", n.name)
	}
	if values, ok := has["values"]; ok {
		if !slices.Contains(mapsOfMaps, kind) && !slices.Contains(mapsOfPrograms, kind) {
			return d.fail(int(values.pos-d.s.base), 0, "map", "only maps of maps and of programs have values")
		}
		if t.members[len(t.members)-1].name != "values" {
			return d.fail(int(values.pos-d.s.base), 0, "map", "values must be the last line of the map")
		}
	}
	return true
}

func mapFieldNames(yield func(string) bool) {
	for name := range mapFields.Load() {
		if !yield(name) {
			return
		}
	}
}

// mapNumber reads int (*)[n].
func mapNumber(t *cType) (int64, bool) {
	if t = t.skip(); t == nil || t.kind != rawbtf.Ptr {
		return 0, false
	}
	if t = t.of.skip(); t == nil || t.kind != rawbtf.Array {
		return 0, false
	}
	return int64(t.n), true
}

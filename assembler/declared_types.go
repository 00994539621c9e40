package assembler

import (
	"cmp"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// cType is a declared type in the terms of BTF.
type cType struct {
	kind     rawbtf.Kind
	name     string
	of       *cType // what a pointer, array, typedef, modifier or function refers to; nil: void
	n        uint32 // elements of an array
	size     int64  // in bytes, of what has a size of its own
	align    int64
	encoding uint32 // of an INT
	flag     bool   // bit fields, a signed enum, parameters that have names as those of a FUNC
	linkage  rawbtf.Linkage
	members  []cMember
	params   []cParam
	consts   []cConst
	tags     []cTag // DECL_TAGs
	pos      diag.Pos
	complete bool // a struct, union or enum that has its members
	open     bool // its members are being read
	broken   bool // what it has has been refused
	isMap    bool // it has fields of a map's definition
	wanted   bool // declared in the text itself, so that it is kept
	imported bool
	included bool // declared in an included file
	reach    reach
	forward  bool   // only its name is in .BTF
	fill     func() // gives an imported struct or union its members, once
	id       rawbtf.TypeID
}

// reach says how much of what a type refers to is in .BTF.
type reach uint8

const (
	reachNone    reach = iota
	reachNames         // of structs the names, since only a pointer leads here
	reachMembers       // all but what pointers lead to
	reachAll
)

// foreign reports whether a type comes from elsewhere than the text itself.
func (t *cType) foreign() bool { return t.imported || t.included }

// cMember is a member of a struct or union. Its offset is in bits.
type cMember struct {
	name  string
	typ   *cType
	off   int64
	bits  int64 // of a bit field
	field bool  // it is a bit field
	pos   diag.Pos
}

type cParam struct {
	name string
	typ  *cType
}

type cConst struct {
	name  string
	value int64
	pos   diag.Pos
}

// cTag is a DECL_TAG; component -1 is the whole.
type cTag struct {
	text      string
	component int
}

// maxSize bounds the size of a type in bytes: BTF has 32 bits for it, and offsets
// in bits have 32 as well.
const maxSize = 1 << 28

// maxChain bounds how many types refer to one another without a name in between.
const maxChain = 30

// skip follows typedefs and modifiers; nil is void.
func (t *cType) skip() *cType {
	for t != nil {
		switch t.kind {
		case rawbtf.Typedef, rawbtf.Const, rawbtf.Volatile, rawbtf.Restrict, rawbtf.TypeTag:
			t = t.of
		default:
			if fill := t.fill; fill != nil {
				t.fill = nil
				fill()
			}
			return t
		}
	}
	return nil
}

// unqualified returns a type without its const, volatile, restrict and type tags.
func (t *cType) unqualified() *cType {
	for t != nil && t.kind.IsModifier() {
		t = t.of
	}
	return t
}

// has reports whether the type itself has a modifier; for an array, whether its elements have.
func (t *cType) has(modifier rawbtf.Kind) bool {
	for t != nil {
		switch {
		case t.kind == modifier:
			return true
		case t.kind == rawbtf.Typedef, t.kind.IsModifier(), t.kind == rawbtf.Array:
			t = t.of
		default:
			return false
		}
	}
	return false
}

// layout returns size and alignment in bytes; ok is false if the type has none. The alignment
// of a typedef takes precedence over that of its type.
func (t *cType) layout() (size, align int64, ok bool) {
	count := int64(1)
	for {
		for ; t != nil && (t.kind == rawbtf.Typedef || t.kind.IsModifier()); t = t.of {
			align = cmp.Or(align, t.align)
		}
		if t = t.skip(); t == nil {
			return 0, 1, false
		}
		switch t.kind {
		case rawbtf.Array:
			if count *= int64(t.n); count > maxSize {
				count = maxSize + 1
			}
			t = t.of
		case rawbtf.Ptr:
			return count * 8, cmp.Or(align, 8), true
		case rawbtf.Int, rawbtf.Float:
			return count * t.size, cmp.Or(align, t.align), true
		case rawbtf.Struct, rawbtf.Union, rawbtf.Enum, rawbtf.Enum64:
			return count * t.size, cmp.Or(align, t.align), t.complete
		default:
			return 0, 1, false
		}
	}
}

// isRecord reports whether t is a struct or union.
func (t *cType) isRecord() bool {
	return t != nil && (t.kind == rawbtf.Struct || t.kind == rawbtf.Union)
}

func (t *cType) isEnum() bool {
	return t != nil && (t.kind == rawbtf.Enum || t.kind == rawbtf.Enum64)
}

// signed reports whether a number of the type can be negative.
func (t *cType) signed() bool { return t.encoding&rawbtf.Signed != 0 || t.isEnum() && t.flag }

// keyword is what a struct, union or enum is declared with.
func (t *cType) keyword() string {
	switch t.kind {
	case rawbtf.Union:
		return "union"
	case rawbtf.Enum, rawbtf.Enum64:
		return "enum"
	}
	return "struct"
}

// String names the type as C does, short of what is inside of it.
func (t *cType) String() string {
	suffix := ""
	for range maxChain {
		if t == nil {
			return "void" + suffix
		}
		switch t.kind {
		case rawbtf.Ptr:
			suffix = " *" + suffix
		case rawbtf.Array:
			suffix += "[]"
		case rawbtf.Const, rawbtf.Volatile, rawbtf.Restrict, rawbtf.TypeTag:
		case rawbtf.FuncProto:
			return t.prototype(suffix)
		case rawbtf.Struct, rawbtf.Union, rawbtf.Enum, rawbtf.Enum64:
			if t.name == "" {
				return t.keyword() + " {...}" + suffix
			}
			return t.keyword() + " " + t.name + suffix
		default:
			return t.name + suffix
		}
		t = t.of
	}
	return "type" + suffix
}

// prototype names a function's type, or that of a pointer to one.
func (t *cType) prototype(pointers string) string {
	var params []string
	for _, p := range t.params {
		switch {
		case p.typ == nil:
			params = append(params, "...")
		case p.typ.skip() != nil && p.typ.skip().kind == rawbtf.Ptr && p.typ.skip().of.skip() != nil && p.typ.skip().of.skip().kind == rawbtf.FuncProto:
			params = append(params, "function *")
		default:
			params = append(params, p.typ.String())
		}
	}
	if pointers != "" {
		pointers = "(" + strings.TrimSpace(pointers) + ")"
	}
	return t.of.String() + " " + pointers + "(" + strings.Join(params, ", ") + ")"
}

// same reports whether two declarations of one name say the same.
func (t *cType) same(u *cType) bool {
	for range maxChain {
		if t == u {
			return true
		}
		if t == nil || u == nil || t.kind != u.kind || t.n != u.n || t.name != u.name || len(t.params) != len(u.params) {
			return false
		}
		switch t.kind {
		case rawbtf.Struct, rawbtf.Union, rawbtf.Enum, rawbtf.Enum64, rawbtf.Int, rawbtf.Float:
			return false // there is one of each
		}
		for i := range t.params {
			if !t.params[i].typ.same(u.params[i].typ) {
				return false
			}
		}
		t, u = t.of, u.of
	}
	return false
}

// layouter lays the members of a struct or union out, as the System V ABI has it for
// BPF: a bit field does not cross a boundary of its type, unless packed.
type layouter struct {
	t      *cType
	packed bool
	bits   int64 // the end of what is there, in bits
}

// add places a member and appends it. A bit field stands at the next bit, but where it
// would cross a boundary of its type, or is aligned itself. One without bits goes to the
// next boundary; of one without a name there is only the room.
func (l *layouter) add(m cMember, align int64) {
	size, natural, _ := m.typ.layout()
	if l.packed && !(m.field && m.bits == 0) {
		natural = 1
	}
	natural = max(natural, align)
	at, unit := l.bits, 8*natural
	if l.t.kind == rawbtf.Union {
		at = 0
	}
	bits := m.bits
	switch {
	case !m.field:
		at, bits = roundUp(at, unit), 8*size
	case bits == 0, !(l.packed && align == 0) && at%unit+bits > 8*size:
		at = roundUp(at, unit)
	case align != 0:
		at = roundUp(at, 8*align)
	}
	l.bits = max(l.bits, at+bits)
	if m.field && m.name == "" {
		return
	}
	m.off = at
	l.t.align = max(l.t.align, natural)
	l.t.flag = l.t.flag || m.field
	l.t.members = append(l.t.members, m)
}

// finish gives the type its size.
func (l *layouter) finish(align int64) {
	l.t.align = max(l.t.align, align, 1)
	l.t.size = roundUp((l.bits+7)/8, l.t.align)
	l.t.complete = true
}

func roundUp(n, to int64) int64 { return (n + to - 1) / to * to }

// member finds a member by name, in nameless members as well. The path leads to
// it; off is in bits.
func (t *cType) member(name string) (path []int, m cMember, ok bool) {
	for i, m := range t.members {
		if m.name == name {
			return []int{i}, m, true
		}
		inner := m.typ.skip()
		if m.name == "" && inner.isRecord() {
			if path, found, ok := inner.member(name); ok {
				found.off += m.off
				return append([]int{i}, path...), found, true
			}
		}
	}
	return nil, cMember{}, false
}

// memberNames yields the names of members, also those of nameless members.
func (t *cType) memberNames(yield func(string) bool) {
	t.yieldNames(yield)
}

func (t *cType) yieldNames(yield func(string) bool) bool {
	for _, m := range t.members {
		if inner := m.typ.skip(); m.name == "" && inner.isRecord() {
			if !inner.yieldNames(yield) {
				return false
			}
		} else if !yield(m.name) {
			return false
		}
	}
	return true
}

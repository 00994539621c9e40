package assembler

import (
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// Kinds of CO-RE relocations (enum bpf_core_relo_kind).
const (
	coreFieldOffset = iota
	coreFieldSize
	coreFieldExists
	coreFieldSigned
	coreFieldLShift
	coreFieldRShift
	coreTypeIDLocal
	coreTypeIDTarget
	coreTypeExists
	coreTypeSize
	coreEnumExists
	coreEnumValue
	coreTypeMatches
)

var coreKinds = lazy.Value[map[string]uint32]{Make: func() map[string]uint32 {
	return map[string]uint32{
		"bpf_core_field_offset": coreFieldOffset, "bpf_core_field_size": coreFieldSize, "bpf_core_field_exists": coreFieldExists,
		"bpf_core_field_signed": coreFieldSigned, "bpf_core_field_lshift": coreFieldLShift, "bpf_core_field_rshift": coreFieldRShift,
		"bpf_core_type_id_local": coreTypeIDLocal, "bpf_core_type_id_kernel": coreTypeIDTarget, "bpf_core_type_exists": coreTypeExists,
		"bpf_core_type_size": coreTypeSize, "bpf_core_enum_value_exists": coreEnumExists, "bpf_core_enum_value": coreEnumValue,
		"bpf_core_type_matches": coreTypeMatches,
	}
}}

// coreRecord is a CO-RE relocation of an instruction.
type coreRecord struct {
	sub    subID
	off    int64
	kind   uint32
	typ    *cType
	access string
}

// asked is the CO-RE operator of the instruction that is being read.
type asked struct {
	statement diag.Pos // where the instruction begins
	operand   int      // which one it is
	record    coreRecord
	name      string
	pos, end  diag.Pos
}

// answer is what a query comes to, with the types of the text itself.
type answer struct {
	value  int64
	typ    *cType
	access string
}

// queryFollows reports whether a word at p has a number for its value: an enumerator
// or what asks something of a type. A sign before it is part of the operand then.
func (s *scanner) queryFollows() bool {
	r := s.reader
	name := r.ident()
	if name == "" {
		return false
	}
	if r.skip() == '(' {
		return decl.IsQuery(name)
	}
	_, ok := s.declaredConstant(name)
	return ok
}

// declaredConstant returns the value of a declared enumerator or, beside
// declarations, of one that the kernel's headers have.
func (s *scanner) declaredConstant(name string) (int64, bool) {
	d := s.e.declared
	if d == nil {
		return 0, false
	}
	if n := d.names[name]; n != nil {
		return n.value, n.kind == anEnumerator
	}
	if s.e.lookup(name) != 0 {
		return 0, false
	}
	if v, ok := knownConstant(name); ok {
		return v, true
	}
	if !d.importsConstant(name) || s.labelFollows(name) {
		return 0, false
	}
	if n := d.importedConstant(name); n != nil {
		return n.value, true
	}
	return 0, false
}

// labelFollows reports whether the text has a label of a name, be it further below: it goes
// before an enumerator of a kernel, which has some that are called as labels are.
func (s *scanner) labelFollows(name string) bool {
	text := s.src
	if len(s.stack) > 0 {
		text = s.stack[0].src
	}
	for {
		i := strings.Index(text, name)
		if i < 0 {
			return false
		}
		before := i == 0 || class[text[i-1]]&chIdent == 0
		text = text[i+len(name):]
		if before && strings.HasPrefix(strings.TrimLeft(text, " \t"), ":") {
			return true
		}
	}
}

// typeQuery reads what asks something of a type, from its name on.
func (s *scanner) typeQuery(name string, pos diag.Pos) (value, bool) {
	source, err := decl.Call(s.src, int(pos-s.base))
	if err == nil {
		var tree *decl.Query
		if tree, err = source.Query(); err == nil {
			s.p = source.End
			if s.layout {
				return value{a: s.e.intern(name, pos), pos: pos}, true
			}
			return s.answerQuery(tree, pos)
		}
	}
	s.failAt(s.base+diag.Pos(err.Off), s.base+diag.Pos(err.End), "declaration", "%s", err.Msg)
	s.skipLine()
	return value{}, false
}

func (s *scanner) answerQuery(tree *decl.Query, pos diag.Pos) (value, bool) {
	d := s.declarer()
	a, ok := d.query(tree)
	if !ok || decl.IsPlain(tree.Name) {
		return number(a.value, pos), ok
	}
	if !s.alone(pos) {
		return value{}, s.failAt(pos, s.pos(), "core-operand", "%s must be the whole operand of an instruction: what is loaded replaces the operand", tree.Name)
	}
	s.asked = asked{statement: s.start, operand: s.match.n, name: tree.Name, pos: pos, end: s.pos(),
		record: coreRecord{kind: coreKinds.Load()[tree.Name], typ: a.typ, access: a.access}}
	return number(a.value, pos), true
}

// alone reports whether what was read from pos on is all of an operand.
func (s *scanner) alone(pos diag.Pos) bool {
	from := s.operandAt
	if from == 0 || from > pos || from < s.start {
		return false
	}
	before := strings.TrimSpace(s.src[from-s.base : pos-s.base])
	op, _ := s.operator()
	return (before == "" || before == "+") && op == opNone
}

// askCORE notes the CO-RE relocation of the instruction that comes next. What the
// loader can patch is the offset of a load or store, or the number that an
// arithmetic, move or wide load instruction has (bpf_core_patch_insn in libbpf).
func (s *scanner) askCORE(row *isa.Row, in isa.Inst) bool {
	a := &s.asked
	class := in.Code & 7
	slot := row.Slots[a.operand]
	switch {
	case slot == isa.MemOff && class <= 3 && class > 0:
	case slot == isa.Imm32 && (class == 4 || class == 7):
	case slot == isa.Imm64 || slot == isa.ImmLow:
	default:
		return s.failAt(a.pos, a.end, "core-operand", "%s cannot stand here: the loader patches the offset of a load or store, or the number of a move, of arithmetic or of a wide load (rX = ... ll)", a.name)
	}
	if slot == isa.MemOff && a.record.kind != coreFieldOffset {
		return s.failAt(a.pos, a.end, "core-operand", "an offset is what bpf_core_field_offset gives, not %s", a.name)
	}
	r := a.record
	r.sub, r.off = s.e.cur.id, s.e.cur.size()
	s.e.declared.core = append(s.e.declared.core, r)
	return true
}

// query finds what is asked of a type.
func (d *declarer) query(tree *decl.Query) (answer, bool) {
	t, ok := d.typeName(tree.Type)
	if !ok {
		return answer{}, false
	}
	at := tree.Pos.Offset
	kind, core := coreKinds.Load()[tree.Name]
	if core {
		t = t.unqualified() // types are looked for by their names
	}
	path := tree.Name == "offsetof" || core && (kind <= coreFieldRShift || kind == coreEnumExists || kind == coreEnumValue)
	switch {
	case path && tree.Path == nil:
		return answer{}, d.fail(at, 0, "declaration", "%s(type, member) needs the member", tree.Name)
	case !path && tree.Path != nil:
		return answer{}, d.fail(tree.Path.Pos.Offset, 0, "declaration", "%s(type) has no member", tree.Name)
	case core && (kind == coreEnumExists || kind == coreEnumValue):
		return d.queryEnum(tree, t, kind)
	case path:
		return d.queryField(tree, t, kind, core)
	}
	a := answer{typ: t, access: "0"}
	size, _, sized := t.layout()
	switch {
	case core && (t == nil || t.name == ""):
		return a, d.fail(tree.Type.Pos.Offset, 0, "core-type", "%s needs a type with a name, by which the kernel's is found", tree.Name)
	case core && (kind == coreTypeExists || kind == coreTypeMatches):
		a.value = 1
	case core && kind != coreTypeSize:
		// A type's number is known when all are.
	case !sized:
		return a, d.incomplete(tree.Type.Pos.Offset, "the operand of "+tree.Name, t)
	default:
		a.value = size
	}
	return a, true
}

func (d *declarer) queryEnum(tree *decl.Query, t *cType, kind uint32) (answer, bool) {
	u := t.skip()
	if !u.isEnum() || !u.complete {
		return answer{}, d.fail(tree.Type.Pos.Offset, 0, "core-type", "expected an enum that is declared above, found '%s'", t)
	}
	if t.name == "" {
		return answer{}, d.fail(tree.Type.Pos.Offset, 0, "core-type", "%s needs an enum with a name, by which the kernel's is found", tree.Name)
	}
	for i, c := range u.consts {
		if c.name == tree.Path.Name && len(tree.Path.Steps) == 0 {
			a := answer{value: 1, typ: t, access: strconv.Itoa(i)}
			if kind == coreEnumValue {
				a.value = c.value
			}
			return a, true
		}
	}
	names := func(yield func(string) bool) {
		for _, c := range u.consts {
			if !yield(c.name) {
				return
			}
		}
	}
	return answer{}, d.unknownMember(tree.Path.Pos.Offset, tree.Path.Name, u, "enumerator", names)
}

// queryField asks something of a member.
func (d *declarer) queryField(tree *decl.Query, root *cType, kind uint32, core bool) (answer, bool) {
	if core && (root == nil || root.name == "") {
		return answer{}, d.fail(tree.Type.Pos.Offset, 0, "core-type", "%s needs a type with a name, by which the kernel's is found", tree.Name)
	}
	p := memberPath{d: d, typ: root, member: cMember{typ: root}, access: []string{"0"}}
	if !p.enter(tree.Path.Pos.Offset, tree.Path.Name) {
		return answer{}, false
	}
	for _, s := range tree.Path.Steps {
		if !p.step(s) {
			return answer{}, false
		}
	}
	a := answer{typ: root, access: strings.Join(p.access, ":")}
	m := p.member
	if !core && m.field {
		return a, d.fail(tree.Path.Pos.Offset, 0, "bit-field", "'%s' is a bit field, which has no offset in bytes", m.name)
	}
	f, ok := p.field(d.s.e.big)
	switch {
	case !core:
		a.value = p.off / 8
	case kind == coreFieldExists:
		a.value = 1
	case !ok && p.typ.skip() != nil && m.field:
		return a, d.fail(tree.Path.Pos.Offset, 0, "bit-field", "no load of up to 8 bytes has all of bit field '%s'", m.name)
	case !ok && kind >= coreFieldSize:
		return a, d.incomplete(tree.Path.Pos.Offset, "the member", p.typ)
	default:
		a.value = [...]int64{coreFieldOffset: f.off, coreFieldSize: f.size, coreFieldSigned: f.signed, coreFieldLShift: f.lshift, coreFieldRShift: f.rshift}[kind]
	}
	return a, true
}

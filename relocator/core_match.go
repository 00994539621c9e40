package relocator

import (
	"bytes"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// matcher looks for what a program's types say in those of a kernel.
type matcher struct {
	program types
	local   spec // what is asked for
	target  spec // where it was found

	// work is how many members and other names may still be looked at: types
	// of hostile BTF form cycles in many ways.
	work int
}

// Bounds of work: of all accesses of an object, which is a second, and of the
// explanation of one. An access takes some hundred, if it is of a type with many
// members some thousand.
const (
	maxWork        = 1 << 24
	maxExplainWork = 1 << 20
)

// candidateWork is what a candidate takes in any case.
const candidateWork = 16

// longName is how many bytes of a name are as much work as a member.
const longName = 64

func newMatcher(program *rawbtf.BTF, work int) *matcher {
	return &matcher{program: types{program, rawbtf.PointerSize}, work: work}
}

// spend reports whether so much work more may be done.
func (m *matcher) spend(n int) bool {
	m.work -= n
	return m.work >= 0
}

// refusal says why a candidate does not match.
type refusal struct {
	why   why
	step  int           // of the local path
	local rawbtf.TypeID // what was compared with typ, if why says so
	typ   rawbtf.TypeID // of the kernel, where the search ended
	index uint32        // of a member or enumerator there
}

type why uint8

const (
	matches        why = iota
	noMember           // typ has no member with the step's name
	otherField         // its member index is of another kind: typ has it, local is the field's type
	notComposite       // typ is no struct or union
	notArray           // typ is no array
	outOfBounds        // typ is an array with fewer elements
	notEnum            // typ is no enum
	noEnumerator       // typ has no enumerator with the name
	otherType          // local and typ are not compatible
	otherName          // local and typ have different names
	otherKind          // local and typ are of different kinds
	otherSize          // local and typ have different sizes, or signs
	fewerElements      // typ has fewer members, enumerators or parameters than local, or another number of elements
	noSuchMember       // typ has no member like number index of local
	noSuchConstant     // typ has no enumerator like number index of local
	notConsidered      // an earlier access has matched others but not this one
	tooDeep            // from here on: an error, as in libbpf
	tooMuchWork
	tooFar
)

// fatal reports whether the access cannot be decided at all.
func (w why) fatal() bool { return w >= tooDeep }

// match looks for the local path in a candidate (bpf_core_spec_match in libbpf).
func (m *matcher) match(kind AccessKind, t *types, id rawbtf.TypeID) refusal {
	m.target.reset(t, id)
	if !m.spend(candidateWork) {
		return refusal{why: tooMuchWork, typ: id}
	}
	switch {
	case kind == TypeMatches:
		return m.typesMatch(m.local.root, id, false, maxLevel)
	case kind.ofType():
		ok := rawbtf.CompatibleWithin(m.program.BTF, m.local.root, t.BTF, id, &m.work)
		if m.work < 0 {
			return refusal{why: tooMuchWork, typ: id}
		}
		return refusal{local: m.local.root, typ: id}.unless(ok, otherType)
	case kind.ofEnumval():
		return m.matchEnumerator(t.Skip(id))
	}
	for i := range m.local.n {
		id = t.Skip(id)
		if m.local.steps[i].member {
			s := &m.local.steps[i]
			name := m.local.name(i)
			field := m.program.Type(s.typ).Member(int(s.index)).Type
			r := m.matchMember(name, field, id, &id)
			if r.why != matches {
				r.step = i
				return r
			}
			continue
		}
		if r := m.matchElement(i, id, &id); r.why != matches {
			r.step = i
			return r
		}
	}
	return refusal{}
}

// matchElement follows a step that is an element of an array, or of what the
// pointer to the root points to, which is an array for C.
func (m *matcher) matchElement(i int, id rawbtf.TypeID, next *rawbtf.TypeID) refusal {
	s, index := &m.target, m.local.steps[i].index
	if i > 0 {
		t := s.types.Type(id)
		if t.Kind() != rawbtf.Array {
			return refusal{why: notArray, typ: id}
		}
		elem, _, n := t.Array()
		if index >= n && !s.flexible(n) {
			return refusal{why: outOfBounds, typ: id}
		}
		id = s.types.Skip(elem)
	}
	if s.nraw == maxSteps {
		return refusal{why: tooDeep, typ: id}
	}
	s.push(id, index, false)
	s.raw[s.nraw] = index
	s.nraw++
	*next = id
	if s.moveElements(index, id) != nil {
		return refusal{why: tooFar, typ: id}
	}
	return refusal{}
}

// matchMember looks for a member with a name and a compatible type in a STRUCT or
// UNION and in those without a name in it (bpf_core_match_member in libbpf).
func (m *matcher) matchMember(name []byte, field, id rawbtf.TypeID, next *rawbtf.TypeID) refusal {
	s := &m.target
	id = s.types.Skip(id)
	t := s.types.Type(id)
	if k := t.Kind(); k != rawbtf.Struct && k != rawbtf.Union {
		return refusal{why: notComposite, typ: id}
	}
	if !m.spend(1 + t.Vlen()) {
		return refusal{why: tooMuchWork, typ: id}
	}
	for i := range t.Vlen() {
		if s.nraw == maxSteps {
			return refusal{why: tooDeep, typ: id}
		}
		member := t.Member(i)
		anonymous := member.NameOff == 0 || s.types.Is(member.NameOff, nil)
		if !anonymous && !s.types.Is(member.NameOff, name) {
			continue
		}
		bits, nraw := s.bits, s.nraw
		s.raw[s.nraw] = uint32(i)
		s.nraw++
		if s.move(uint64(t.BitOffset(member))) != nil {
			return refusal{why: tooFar, typ: id}
		}
		if !anonymous {
			s.push(id, uint32(i), true)
			*next = member.Type
			if ok := m.fieldsCompatible(field, member.Type); m.work < 0 {
				return refusal{why: tooMuchWork, typ: id}
			} else if !ok {
				return refusal{why: otherField, local: field, typ: id, index: uint32(i)}
			}
			return refusal{}
		}
		if r := m.matchMember(name, field, member.Type, next); r.why != noMember && r.why != notComposite {
			return r
		}
		s.bits, s.nraw = bits, nraw
	}
	return refusal{why: noMember, typ: id}
}

// fieldsCompatible reports whether a field of a program can stand for one of the
// kernel (bpf_core_fields_are_compat in libbpf). Typedefs and modifiers do not
// count, and
//
//   - any STRUCT or UNION goes with any, a PTR or FLOAT with one of its kind, an
//     INT with an INT if both begin at bit 0
//   - an ENUM or FWD goes with one of its essential name or without a name
//   - an ARRAY does if its elements do
func (m *matcher) fieldsCompatible(field, id rawbtf.TypeID) bool {
	l, t := &m.program, m.target.types
	for range maxDepth {
		field, id = l.Skip(field), t.Skip(id)
		a, b := l.Type(field), t.Type(id)
		ka, kb := a.Kind(), b.Kind()
		if (ka == rawbtf.Struct || ka == rawbtf.Union) && (kb == rawbtf.Struct || kb == rawbtf.Union) {
			return true
		}
		if !rawbtf.SameKind(ka, kb) {
			return false
		}
		switch ka {
		case rawbtf.Ptr, rawbtf.Float:
			return true
		case rawbtf.Fwd, rawbtf.Enum, rawbtf.Enum64:
			na, nb := l.Text(a.NameOff()), t.Text(b.NameOff())
			m.spend((len(na) + len(nb)) / longName)
			return len(na) == 0 || len(nb) == 0 || bytes.Equal(rawbtf.Essential(na), rawbtf.Essential(nb))
		case rawbtf.Int:
			_, oa, _ := a.IntEncoding()
			_, ob, _ := b.IntEncoding()
			return oa == 0 && ob == 0
		case rawbtf.Array:
			field, _, _ = a.Array()
			id, _, _ = b.Array()
		default:
			return false
		}
	}
	return false
}

// matchEnumerator looks for an enumerator with the essential name of the local one.
func (m *matcher) matchEnumerator(id rawbtf.TypeID) refusal {
	s := &m.target
	t := s.types.Type(id)
	if k := t.Kind(); k != rawbtf.Enum && k != rawbtf.Enum64 {
		return refusal{why: notEnum, typ: id}
	}
	name := rawbtf.Essential(m.local.name(0))
	for i := range t.Vlen() {
		off, _ := t.Enumerator(i)
		text := s.types.Text(off)
		if !m.spend(1 + len(text)/longName) {
			return refusal{why: tooMuchWork, typ: id}
		}
		if bytes.Equal(rawbtf.Essential(text), name) {
			s.push(id, uint32(i), true)
			s.raw[0], s.nraw = uint32(i), 1
			return refusal{}
		}
	}
	return refusal{why: noEnumerator, typ: id}
}

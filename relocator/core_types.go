package relocator

import (
	"bytes"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// Bounds of how deep types are compared, as in libbpf: references that follow one
// another, and members or parameters within members or parameters.
const (
	maxDepth = 32
	maxLevel = 32
)

// typesMatch compares types whose names are the same at the root, which may be
// typedefs (__bpf_core_types_match in libbpf).
//
//   - typedefs and modifiers do not count; names must be the same but for
//     flavors
//   - INTs match if sizes and signs do, ARRAYs if numbers of elements do and what
//     they are of, PTRs if what they refer to does
//   - a STRUCT or UNION matches if for each of its members the kernel's has one of
//     the name that matches; behind a pointer, the name suffices, and one may be
//     a FWD
//   - an ENUM of either kind matches if sizes do and for each of its enumerators
//     the kernel's has one of that name
//   - FUNC_PROTOs match if return values and all parameters do
func (m *matcher) typesMatch(local, id rawbtf.TypeID, pointer bool, level int) refusal {
	if level <= 0 {
		return refusal{why: tooDeep, local: local, typ: id}
	}
	for range maxDepth {
		local, id = m.program.Skip(local), m.target.types.Skip(id)
		l, t := m.program.Type(local), m.target.types.Type(id)
		no := refusal{local: local, typ: id}
		if !m.namesMatch(l.NameOff(), t.NameOff(), &no) {
			return no
		}
		kl, kt := l.Kind(), t.Kind()
		switch kl {
		case rawbtf.Void:
			return no.unless(kt == kl, otherKind)
		case rawbtf.Fwd:
			isUnion := kt == rawbtf.Union || kt == rawbtf.Fwd && t.Flag()
			tagged := kt == rawbtf.Fwd || pointer && (kt == rawbtf.Struct || kt == rawbtf.Union)
			return no.unless(tagged && l.Flag() == isUnion, otherKind)
		case rawbtf.Enum, rawbtf.Enum64:
			if kt != rawbtf.Enum && kt != rawbtf.Enum64 {
				return no.unless(false, otherKind)
			}
			return m.enumsMatch(l, t, no)
		case rawbtf.Struct, rawbtf.Union:
			if pointer {
				return no.unless(kt == kl || kt == rawbtf.Fwd && t.Flag() == (kl == rawbtf.Union), otherKind)
			}
			if kt != kl {
				return no.unless(false, otherKind)
			}
			return m.membersMatch(l, t, no, level)
		}
		if kt != kl {
			return no.unless(false, otherKind)
		}
		switch kl {
		case rawbtf.Int:
			el, _, _ := l.IntEncoding()
			et, _, _ := t.IntEncoding()
			return no.unless(l.Size() == t.Size() && el&rawbtf.Signed == et&rawbtf.Signed, otherSize)
		case rawbtf.Ptr:
			pointer = true
			local, id = l.Ref(), t.Ref()
		case rawbtf.Array:
			var nl, nt uint32
			local, _, nl = l.Array()
			id, _, nt = t.Array()
			if nl != nt {
				return no.unless(false, fewerElements)
			}
		case rawbtf.FuncProto:
			if l.Vlen() != t.Vlen() {
				return no.unless(false, fewerElements)
			}
			for i := range l.Vlen() {
				if r := m.typesMatch(l.Param(i).Type, t.Param(i).Type, pointer, level-1); r.why != matches {
					return r
				}
			}
			local, id = l.Ref(), t.Ref()
		default:
			return no.unless(false, otherType)
		}
	}
	return refusal{why: tooDeep, local: local, typ: id}
}

// unless returns r for a reason, or that there is none.
func (r refusal) unless(ok bool, reason why) refusal {
	if ok {
		return refusal{}
	}
	r.why = reason
	return r
}

// namesMatch compares essential names (bpf_core_names_match in libbpf).
func (m *matcher) namesMatch(local, target uint32, no *refusal) bool {
	a, b := m.program.Text(local), m.target.types.Text(target)
	if !m.spend(1 + (len(a)+len(b))/longName) {
		no.why = tooMuchWork
		return false
	}
	no.why = otherName
	return bytes.Equal(rawbtf.Essential(a), rawbtf.Essential(b))
}

func (m *matcher) enumsMatch(l, t rawbtf.Type, no refusal) refusal {
	if l.Size() != t.Size() {
		return no.unless(false, otherSize)
	}
	if l.Vlen() > t.Vlen() {
		return no.unless(false, fewerElements)
	}
	for i := range l.Vlen() {
		name, _ := l.Enumerator(i)
		found := false
		for j := 0; j < t.Vlen() && !found; j++ {
			other, _ := t.Enumerator(j)
			if found = m.namesMatch(name, other, &no); no.why == tooMuchWork {
				return no
			}
		}
		if !found {
			no.index = uint32(i)
			return no.unless(false, noSuchConstant)
		}
	}
	return refusal{}
}

func (m *matcher) membersMatch(l, t rawbtf.Type, no refusal, level int) refusal {
	if l.Vlen() > t.Vlen() {
		return no.unless(false, fewerElements)
	}
	for i := range l.Vlen() {
		member := l.Member(i)
		nearest := no.unless(false, noSuchMember) // the one of this name that does not match
		nearest.index = uint32(i)
		found := false
		for j := 0; j < t.Vlen() && !found; j++ {
			other := t.Member(j)
			if !m.namesMatch(member.NameOff, other.NameOff, &no) {
				if no.why == tooMuchWork {
					return no
				}
				continue
			}
			r := m.typesMatch(member.Type, other.Type, false, level-1)
			if r.why.fatal() {
				return r
			}
			if found = r.why == matches; !found && nearest.why == noSuchMember {
				nearest = r
			}
		}
		if !found {
			return nearest
		}
	}
	return refusal{}
}

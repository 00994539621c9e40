package assembler

import (
	"strconv"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// memberPath is the current place of a path of members and indices within a type.
type memberPath struct {
	d      *declarer
	typ    *cType   // of what is there
	member cMember  // the last one of the path
	in     *cType   // the struct or union that has it
	inOff  int64    // where that is, in bits
	off    int64    // in bits
	access []string // numbers of members and elements, as CO-RE has them
}

// step follows one part of a path.
func (p *memberPath) step(s *decl.Step) bool {
	if s.Index != nil {
		return p.index(s)
	}
	return p.enter(s.Pos.Offset+1, s.Name)
}

// enter goes to a member.
func (p *memberPath) enter(at int, name string) bool {
	u := p.typ.skip()
	switch {
	case u != nil && u.kind == rawbtf.Ptr && u.of.skip().isRecord():
		return p.d.fail(at, at+len(name), "unknown-member", "'%s' is a pointer, and an instruction follows none: load it, then ask for '%s' of '%s'; core_read follows a chain of them", p.typ, name, u.of)
	case !u.isRecord():
		return p.d.fail(at, at+len(name), "unknown-member", "'%s' is no struct or union, so it has no member '%s'", p.typ, name)
	case !u.complete:
		return p.d.incomplete(at, "what has the member '"+name+"'", p.typ)
	}
	path, found, ok := u.member(name)
	if !ok {
		return p.d.unknownMember(at, name, u, "member", u.memberNames)
	}
	p.in, p.inOff = u, p.off
	for _, i := range path[:len(path)-1] {
		p.inOff += p.in.members[i].off
		p.in = p.in.members[i].typ.skip()
	}
	for _, i := range path {
		p.access = append(p.access, strconv.Itoa(i))
	}
	p.off += found.off
	p.member, p.typ = found, found.typ
	return true
}

// index goes to an element of an array.
func (p *memberPath) index(s *decl.Step) bool {
	n, ok := p.d.number(s.Index)
	u := p.typ.skip()
	switch {
	case !ok:
		return false
	case u == nil || u.kind != rawbtf.Array:
		return p.d.fail(s.Pos.Offset, 0, "unknown-member", "'%s' is no array, so it has no element %d", p.typ, n)
	case n < 0 || n >= int64(u.n) && u.n != 0 || n >= maxSize:
		return p.d.fail(s.Index.Pos.Offset, 0, "out-of-range", "the array has %d elements, there is no %d", u.n, n)
	}
	size, _, sized := u.of.layout()
	if !sized {
		return p.d.incomplete(s.Pos.Offset, "the element", u.of)
	}
	p.off += 8 * n * size
	p.access = append(p.access, strconv.FormatInt(n, 10))
	p.member, p.typ = cMember{typ: u.of}, u.of
	return true
}

func (d *declarer) unknownMember(at int, name string, t *cType, what string, names func(func(string) bool)) bool {
	if t.broken {
		return false // what is wrong has been told
	}
	x := diag.Diagnostic{Code: "unknown-member", Span: d.span(at, at+len(name)), Msg: "'" + t.String() + "' has no " + what + " '" + name + "'", Notes: []diag.Note{d.declaredAt(t)}}
	if near := diag.Suggest(name, names); near != "" {
		x.Fix = &diag.Fix{Span: x.Span, Text: near}
	}
	return d.s.report(x)
}

// field is how a member is loaded. Numbers are in bytes, shifts in bits.
type field struct{ off, size, signed, lshift, rshift int64 }

// field says how to load what the path leads to, here and not in the kernel. A bit field
// is loaded with as many bytes as the alignment of its struct has, as clang does
// (GetStorageBitRange in BPFAbstractMemberAccess.cpp). Where that is not enough clang
// gives up; then it is the smallest load from its type up that has it, as in libbpf
// (bpf_core_calc_field_relo), which a kernel's fields are loaded with.
func (p *memberPath) field(big bool) (f field, ok bool) {
	m, off := p.member, p.off
	f.off = off / 8
	size, _, ok := p.typ.layout()
	u := p.typ.skip()
	if !ok || u == nil {
		return f, false
	}
	bits := 8 * size
	f.size = size
	if m.field {
		bits = m.bits
		if align := min(p.in.align, 8); bits <= 8*align {
			f.size = align
		}
		base := p.inOff / 8
		f.off = base + (off/8-base)/f.size*f.size
		if off+bits-8*f.off > 8*f.size {
			f.size, f.off = size, off/8/size*size
		}
		for off+bits-8*f.off > 8*f.size {
			if f.size >= 8 {
				return f, false
			}
			f.size *= 2
			f.off = off / 8 / f.size * f.size
		}
	}
	if u.signed() {
		f.signed = 1
	}
	f.rshift = 64 - bits
	if big {
		f.lshift = 8*(8-f.size) + off - 8*f.off
	} else {
		f.lshift = 64 - (off + bits - 8*f.off)
	}
	return f, true
}

package verifier

import (
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// accessOfKernel is the step that accesses a structure of the kernel: the blamed one, or the one
// that loads what the blamed one uses as a pointer. -1 if there is none.
func (e *explainer) accessOfKernel() int {
	switch e.report.Class.Slug {
	case "obj_access":
		return e.last
	case "scalar_deref", "helper_arg_type", "kfunc_arg", "rcu_section":
		if e.causeOp().kind == opLoad {
			return e.report.Cause.step
		}
	}
	return -1
}

// adviseLayout is about a structure of the kernel that is laid out in another way than in the
// object's types, where the program accesses it without CO-RE. "" if it is not that.
func (e *explainer) adviseLayout() string {
	p, step := e.in.Program, e.accessOfKernel()
	if p == nil || p.btf == nil || step < 0 || p.relocation(e.Steps[step].Insn) != "" {
		return ""
	}
	s, o := &e.Steps[step], e.op(step)
	base := o.src
	switch o.kind {
	case opLoad:
	case opStore:
		base = o.dst
	default:
		return ""
	}
	v := e.value(step, s.Frame, base)
	_, name, ok := strings.Cut(v.Type, "ptr_")
	off := v.Num + o.off
	if !ok || off < 0 || v.variable() {
		return ""
	}
	member, typ, defined := p.memberAt(name, uint64(off), uint64(o.size))
	if step < e.last && (member == "" || e.agrees(step, typ)) {
		return ""
	}
	text := fmt.Sprintf("instruction %d reads or writes offset %d of struct %s", s.Insn, off, name)
	switch {
	case member != "":
		text += ", which is " + member + " in the object's types, but not in this kernel's"
	case defined:
		return ""
	}
	return text + fmt.Sprintf(". The offset is that of the kernel that the program was compiled for, as the access has no CO-RE: use BPF_CORE_READ, or "+
		"struct %s___my { ... } __attribute__((preserve_access_index)) with the members you need. gcc ignores the #pragma in vmlinux.h that asks for CO-RE", name)
}

// agrees reports whether the kernel's type of what a step loads is that of the object's types.
func (e *explainer) agrees(step int, typ rawbtf.TypeID) bool {
	b, o := e.in.Program.btf, e.op(step)
	v := e.value(step+1, e.Steps[step].Frame, o.dst)
	t := b.Type(b.Skip(typ))
	if t.Kind() != rawbtf.Ptr {
		return !v.IsPointer()
	}
	to := b.Type(b.Skip(t.Ref()))
	_, name, ok := strings.Cut(v.Type, "ptr_")
	switch to.Kind() {
	case rawbtf.Struct, rawbtf.Union, rawbtf.Fwd:
		return ok && name == b.Name(to)
	}
	return !ok
}

// memberAt is the member of a structure of the object's types that has size bytes at an offset,
// "" if there is none, and whether the structure is defined there. gcc leaves out those that
// only pointers lead to.
func (p *Program) memberAt(structure string, off, size uint64) (member string, typ rawbtf.TypeID, defined bool) {
	name, ok := p.btf.Find([]byte(structure))
	if !ok {
		return "", 0, false
	}
	search := leafSearch{p.btf, maxLeafSteps}
	for id := p.btf.First(); id < p.btf.End(); id++ {
		t := p.btf.Type(id)
		if k := t.Kind(); (k == rawbtf.Struct || k == rawbtf.Union) && t.NameOff() == name {
			defined = true
			if path, typ, ok := search.at(id, 8*off, 8*size); ok {
				return strings.TrimPrefix(path, "."), typ, true
			}
		}
	}
	return "", 0, defined
}

// leafSearch looks for a part of a type. As members of unions lie upon each other, there may be
// more of them than can be looked at.
type leafSearch struct {
	*rawbtf.BTF
	steps int // types and members that may still be looked at
}

const maxLeafSteps = 1 << 15

// at is the path to the number or pointer that has n bits at an offset in a type, or to a bit
// field that has some of them, and its type.
func (b *leafSearch) at(id rawbtf.TypeID, off, n uint64) (path string, typ rawbtf.TypeID, ok bool) {
	size, ok := b.SizeOf(id, rawbtf.PointerSize)
	if b.steps--; !ok || off+n > 8*uint64(size) || b.steps < 0 {
		return "", 0, false
	}
	id = b.Skip(id)
	switch t := b.Type(id); t.Kind() {
	case rawbtf.Array:
		elem, _, _ := t.Array()
		size, ok := b.SizeOf(elem, rawbtf.PointerSize)
		if !ok || size == 0 {
			return "", 0, false
		}
		i := off / (8 * uint64(size))
		path, typ, ok = b.at(elem, off-i*8*uint64(size), n)
		return fmt.Sprintf("[%d]%s", i, path), typ, ok
	case rawbtf.Struct, rawbtf.Union:
		for i := range t.Vlen() {
			if b.steps--; b.steps < 0 {
				break
			}
			m := t.Member(i)
			at, name := uint64(t.BitOffset(m)), string(b.Text(m.NameOff))
			if name != "" {
				name = "." + name
			}
			if bits := uint64(b.FieldBits(t, m)); bits != 0 {
				if at < off+n && off < at+bits {
					return name, m.Type, true
				}
			} else if at <= off {
				if path, typ, ok := b.at(m.Type, off-at, n); ok {
					return name + path, typ, true
				}
			}
		}
		return "", 0, false
	}
	return "", id, off == 0 && n == 8*uint64(size)
}

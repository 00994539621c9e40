package verifier

import (
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// accessOfKernel is the step that accesses a structure of the kernel: the blamed one, or the one
// that loads what the blamed one uses as a pointer. -1 if there is none.
func (e *explainer) accessOfKernel() int {
	if e.report.Class.Slug != "scalar_deref" || e.last < 0 {
		return e.last
	}
	if e.causeOp().kind != opLoad {
		return -1
	}
	return e.report.Cause.step
}

// adviseLayout is about a structure of the kernel that is laid out in another way than in the
// object's types, where a step accesses it without CO-RE. "" if it is not that.
func (e *explainer) adviseLayout(step int) string {
	p := e.in.Program
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
	member, defined := p.memberAt(name, uint64(off), uint64(o.size))
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

// memberAt is the member of a structure of the object's types that has size bytes at an offset,
// "" if there is none, and whether the structure is defined there. gcc leaves out those that
// only pointers lead to.
func (p *Program) memberAt(structure string, off, size uint64) (member string, defined bool) {
	name, ok := p.btf.Find([]byte(structure))
	if !ok {
		return "", false
	}
	for id := p.btf.First(); id < p.btf.End(); id++ {
		t := p.btf.Type(id)
		if k := t.Kind(); (k == rawbtf.Struct || k == rawbtf.Union) && t.NameOff() == name {
			defined = true
			if path, ok := leafAt(p.btf, id, 8*off, 8*size, 0); ok {
				return strings.TrimPrefix(path, "."), true
			}
		}
	}
	return "", defined
}

// leafAt is the path to the number or pointer that has n bits at an offset in a type, or to a bit
// field that has some of them.
func leafAt(b *rawbtf.BTF, id rawbtf.TypeID, off, n uint64, depth int) (path string, ok bool) {
	size, ok := b.SizeOf(id, rawbtf.PointerSize)
	if !ok || off+n > 8*uint64(size) || depth > 32 {
		return "", false
	}
	id = b.Skip(id)
	switch t := b.Type(id); t.Kind() {
	case rawbtf.Array:
		elem, _, _ := t.Array()
		size, ok := b.SizeOf(elem, rawbtf.PointerSize)
		if !ok || size == 0 {
			return "", false
		}
		i := off / (8 * uint64(size))
		path, ok = leafAt(b, elem, off-i*8*uint64(size), n, depth+1)
		return fmt.Sprintf("[%d]%s", i, path), ok
	case rawbtf.Struct, rawbtf.Union:
		for i := range t.Vlen() {
			m := t.Member(i)
			at, name := uint64(t.BitOffset(m)), string(b.Text(m.NameOff))
			if name != "" {
				name = "." + name
			}
			if bits := uint64(b.FieldBits(t, m)); bits != 0 {
				if at < off+n && off < at+bits {
					return name, true
				}
			} else if at <= off {
				if path, ok := leafAt(b, m.Type, off-at, n, depth+1); ok {
					return name + path, true
				}
			}
		}
		return "", false
	}
	return "", off == 0 && n == 8*uint64(size)
}

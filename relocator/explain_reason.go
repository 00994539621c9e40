package relocator

import (
	"fmt"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// name is what messages call the kernel.
func (c *core) name() string {
	if c.kernel == nil || c.kernel.Name == "" {
		return "the kernel"
	}
	return "kernel '" + printable([]byte(c.kernel.Name)) + "'"
}

// where names a candidate.
func (c *core) where(cand candidate) string {
	name := describe(cand.types.BTF, cand.id)
	if cand.types.Module != "" {
		return fmt.Sprintf("%s of module %s in %s", name, printable([]byte(cand.types.Module)), c.name())
	}
	return fmt.Sprintf("%s in %s", name, c.name())
}

// ambiguous is that two candidates have what is asked for and do not agree.
func (c *core) ambiguous(a *answer, other candidate, v value, bits uint64) *diag.Diagnostic {
	path := (&Access{base: noBase, answer: a}).Path()
	p := problem("core-ambiguous", "%s is ambiguous: %s has several types of that name, which disagree about %s", path, c.name(), a.kind)
	for _, x := range []struct {
		candidate
		value
		bits uint64
	}{{a.matched, a.new, bits}, {other, v, c.matcher.target.bits}} {
		text := fmt.Sprintf("%s, type %d: %d", c.where(x.candidate), x.id, int64(x.n))
		if a.kind.ofField() && a.kind != FieldOffset {
			text += fmt.Sprintf(", at bit %d", x.bits)
		}
		p.Notes = append(p.Notes, diag.Note{Msg: text})
	}
	return p
}

// reason says why what was looked at last does not match.
func (m *matcher) reason(r refusal) string {
	program, kernel := m.program.BTF, m.target.types.BTF
	both := func(verb string) string {
		return fmt.Sprintf("%s there %s %s in the object", declared(kernel, r.typ), verb, declared(program, r.local))
	}
	switch r.why {
	case noMember:
		name := printable(m.local.name(r.step))
		if r.typ == m.target.types.Skip(m.target.root) {
			return fmt.Sprintf("no member '%s'", name)
		}
		return fmt.Sprintf("%s has no member '%s'", describe(kernel, r.typ), name)
	case otherField:
		return fmt.Sprintf("'%s' is not %s there: %s", printable(m.local.name(r.step)),
			program.TypeName(r.local), kernel.MemberDeclaration(r.typ, int(r.index)))
	case notComposite:
		return fmt.Sprintf("%s is there where '%s' should be a member", describe(kernel, r.typ), printable(m.local.name(r.step)))
	case notArray:
		return fmt.Sprintf("%s is there where the object has an array", describe(kernel, r.typ))
	case outOfBounds:
		_, _, n := kernel.Type(r.typ).Array()
		return fmt.Sprintf("the array has %d elements there, [%d] is behind its end", n, m.local.steps[r.step].index)
	case notEnum:
		return fmt.Sprintf("%s is no enum", describe(kernel, r.typ))
	case noEnumerator:
		return fmt.Sprintf("no enumerator '%s'", printable(rawbtf.Essential(m.local.name(0))))
	case otherType, otherName, otherKind:
		return both("is not compatible with")
	case otherSize:
		return both("is not of the size and sign of")
	case fewerElements:
		return both("does not have the members, elements or parameters of")
	case noSuchMember:
		off := program.Type(r.local).Member(int(r.index)).NameOff
		return fmt.Sprintf("%s there has no member '%s'", describe(kernel, r.typ), printable(program.Text(off)))
	case noSuchConstant:
		off, _ := program.Type(r.local).Enumerator(int(r.index))
		return fmt.Sprintf("%s there has no enumerator '%s'", describe(kernel, r.typ), printable(program.Text(off)))
	case tooDeep:
		return "there are types in types deeper than libbpf follows them"
	case tooMuchWork:
		return "the types form cycles or have so many members that the search was given up"
	case tooFar:
		return "it is more than 512 MiB from the beginning of the type, or a size on the way is not known"
	}
	return ""
}

// declared shows a type that is compared with another.
func declared(b *rawbtf.BTF, id rawbtf.TypeID) string {
	if b.Type(id).Kind() == rawbtf.Typedef {
		return b.Declaration(id)
	}
	return b.TypeName(id)
}

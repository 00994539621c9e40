package rawbtf

import (
	"fmt"
	"strconv"
	"strings"
)

// Symbolize describes r as llvm-objdump of release 22 does (BTFParser::symbolize in LLVM):
//
//	<byte_off> [2] struct task_struct::mm (0:12)
//	<enumval_value> [7] enum pid_type::PIDTYPE_TGID = 1
//
// Of what does not fit together it says how, as there. Values of unsigned enumerators are
// positive, which LLVM makes negative numbers in 64 bits of.
func (r COREReloc) Symbolize(b *BTF) string {
	spec := string(b.Text(r.AccessOff()))
	kind := "<" + r.KindName() + ">"
	if int(r.Kind()) >= len(coreKinds) {
		kind = fmt.Sprintf("<reloc kind #%d>", r.Kind())
	}
	text, problem := r.symbolize(b, spec)
	if problem != "" {
		return fmt.Sprintf("%s [%d] '%s' <%s>", kind, r.Type(), spec, problem)
	}
	return fmt.Sprintf("%s [%d]%s", kind, r.Type(), text)
}

func (r COREReloc) symbolize(b *BTF, spec string) (text, problem string) {
	indexes, problem := specIndexes(spec)
	if problem != "" {
		return "", problem
	}
	var s strings.Builder
	id := r.Type()
	t := b.Type(id)
	for range 32 { // modifiers
		word := modifier(t.Kind())
		if word == "" {
			break
		}
		if s.WriteString(" " + word); t.Kind() == TypeTag {
			fmt.Fprintf(&s, "(\"%s\")", b.Name(t))
		}
		id = t.Ref()
		t = b.Type(id)
	}
	switch t.Kind() {
	case Typedef:
		s.WriteString(" typedef")
	case Struct, Union, Enum, Enum64:
		s.WriteString(" " + keywords[t.Kind()])
	case Fwd:
		word := " fwd struct"
		if t.Flag() {
			word = " fwd union"
		}
		s.WriteString(word)
	}
	if id == 0 {
		s.WriteString(" void")
	} else {
		s.WriteString(" " + nameOr(b, t.NameOff(), int(id)))
	}
	switch k := r.Kind(); {
	case r.ofType():
		if len(indexes) != 1 || indexes[0] != 0 {
			problem = "unexpected type-based relocation spec: should be '0'"
		}
	case k == 10 || k == 11:
		problem = symbolizeEnumerator(&s, b, id, indexes)
	case k < 6:
		if problem = symbolizeField(&s, b, id, indexes); problem == "" {
			s.WriteString(" (" + spec + ")")
		}
	default:
		problem = fmt.Sprintf("unknown relocation kind: %d", k)
	}
	return s.String(), problem
}

func modifier(k Kind) string {
	switch k {
	case Const:
		return "const"
	case Volatile:
		return "volatile"
	case Restrict:
		return "restrict"
	case TypeTag:
		return "type_tag"
	}
	return ""
}

var keywords = [...]string{Struct: "struct", Union: "union", Enum: "enum", Enum64: "enum"}

// specIndexes are the numbers of an access string.
func specIndexes(spec string) (indexes []uint64, problem string) {
	for spec != "" {
		n := 0
		for n < len(spec) && '0' <= spec[n] && spec[n] <= '9' {
			n++
		}
		v, err := strconv.ParseUint(spec[:n], 10, 64)
		if err != nil {
			return nil, "spec string is not a number"
		}
		indexes = append(indexes, uint64(uint32(v)))
		if spec = spec[n:]; spec == "" {
			break
		}
		if spec[0] != ':' {
			return nil, fmt.Sprintf("unexpected spec string delimiter: '%c'", spec[0])
		}
		spec = spec[1:]
	}
	return indexes, ""
}

// nameOr is a name, or what stands for the lack of one.
func nameOr(b *BTF, off uint32, number int) string {
	if name := b.Text(off); len(name) != 0 {
		return string(name)
	}
	return fmt.Sprintf("<anon %d>", number)
}

func symbolizeEnumerator(s *strings.Builder, b *BTF, id TypeID, indexes []uint64) (problem string) {
	s.WriteString("::")
	if len(indexes) != 1 {
		return "unexpected enumval relocation spec size"
	}
	t := b.Type(b.Skip(id))
	if k := t.Kind(); k != Enum && k != Enum64 {
		return fmt.Sprintf("unexpected type kind for enum relocation: %d", k)
	}
	if indexes[0] >= uint64(t.Vlen()) {
		return fmt.Sprintf("bad value index: %d", indexes[0])
	}
	name, value := t.Enumerator(int(indexes[0]))
	fmt.Fprintf(s, "%s = ", nameOr(b, name, int(indexes[0])))
	if t.Flag() {
		fmt.Fprintf(s, "%d", int64(value))
	} else {
		fmt.Fprintf(s, "%d", uint64(value))
	}
	return ""
}

func symbolizeField(s *strings.Builder, b *BTF, id TypeID, indexes []uint64) (problem string) {
	s.WriteString("::")
	if len(indexes) == 0 {
		return "field spec too short"
	}
	if indexes[0] != 0 {
		fmt.Fprintf(s, "[%d]", indexes[0])
	}
	for i, index := range indexes[1:] {
		t := b.Type(b.Skip(id))
		switch t.Kind() {
		case Struct, Union:
			if index >= uint64(t.Vlen()) {
				return fmt.Sprintf("member index %d for spec sub-string %d is out of range", index, i+1)
			}
			if i != 0 || indexes[0] != 0 {
				s.WriteByte('.')
			}
			m := t.Member(int(index))
			s.WriteString(nameOr(b, m.NameOff, int(index)))
			id = m.Type
		case Array:
			fmt.Fprintf(s, "[%d]", index)
			id, _, _ = t.Array()
		default:
			return fmt.Sprintf("unexpected type kind %d for spec sub-string %d", t.Kind(), i+1)
		}
	}
	return ""
}

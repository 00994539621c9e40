package rawbtf

import (
	"strconv"
	"strings"
)

// Path describes in words what r asks about: "struct task_struct.mm" or "enum
// pid_type::PIDTYPE_TGID". Where the access string cannot be followed, its numbers stay.
func (r COREReloc) Path(b *BTF) string {
	path := b.TypeName(r.Type())
	if r.ofType() {
		return path
	}
	id := b.Skip(r.Type())
	spec := string(b.Text(r.AccessOff()))
	for i, word := range strings.Split(spec, ":") {
		n, err := strconv.Atoi(word)
		if err != nil || i > 64 {
			return path + " " + spec
		}
		t := b.Type(id)
		switch kind := t.Kind(); {
		case kind == Enum || kind == Enum64:
			if n < 0 || n >= t.Vlen() {
				return path
			}
			name, _ := t.Enumerator(n)
			return path + "::" + string(b.Text(name))
		case i == 0:
			if n != 0 {
				path += "[" + word + "]"
			}
		case kind == Struct || kind == Union:
			if n < 0 || n >= t.Vlen() {
				return path + " " + spec
			}
			m := t.Member(n)
			if name := string(b.Text(m.NameOff)); name != "" {
				path += "." + name
			}
			id = b.Skip(m.Type)
		case kind == Array:
			elem, _, _ := t.Array()
			path += "[" + word + "]"
			id = b.Skip(elem)
		default:
			return path + " " + spec
		}
	}
	return path
}

// ofType reports whether a kind asks about a type as a whole.
func (r COREReloc) ofType() bool { return 6 <= r.Kind() && r.Kind() <= 9 || r.Kind() == 12 }

// coreKinds are what LLVM calls enum bpf_core_relo_kind.
var coreKinds = [...]string{
	"byte_off", "byte_sz", "field_exists", "signed", "lshift_u64", "rshift_u64",
	"local_type_id", "target_type_id", "type_exists", "type_size",
	"enumval_exists", "enumval_value", "type_matches",
}

// KindName returns what LLVM's tools call the kind, "byte_off", "kind N" if it is not
// known.
func (r COREReloc) KindName() string {
	if k := r.Kind(); k < uint32(len(coreKinds)) {
		return coreKinds[k]
	}
	return "kind " + strconv.FormatUint(uint64(r.Kind()), 10)
}

package verifier

import (
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// accessPath puts a type and an access string, "0:2:1", into words: "struct
// task_struct.mm". What cannot be followed stays a number.
func accessPath(b *rawbtf.BTF, root rawbtf.TypeID, spec string) string {
	path := b.TypeName(root)
	id := b.Skip(root)
	for i, word := range strings.Split(spec, ":") {
		n, err := strconv.Atoi(word)
		if err != nil || i > 64 {
			return path + " " + spec
		}
		t := b.Type(id)
		switch kind := t.Kind(); {
		case kind == rawbtf.Enum || kind == rawbtf.Enum64:
			if n < 0 || n >= t.Vlen() {
				return path
			}
			name, _ := t.Enumerator(n)
			return path + "::" + string(b.Text(name))
		case i == 0:
			if n != 0 {
				path += "[" + word + "]"
			}
		case kind == rawbtf.Struct || kind == rawbtf.Union:
			if n < 0 || n >= t.Vlen() {
				return path + " " + spec
			}
			m := t.Member(n)
			if name := string(b.Text(m.NameOff)); name != "" {
				path += "." + name
			}
			id = b.Skip(m.Type)
		case kind == rawbtf.Array:
			elem, _, _ := t.Array()
			path += "[" + word + "]"
			id = b.Skip(elem)
		default:
			return path + " " + spec
		}
	}
	return path
}

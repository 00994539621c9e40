package object

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// part returns the part of a variable to which a path leads: ".member" and "[3]", one behind
// the other.
func (v Variable) part(types *rawbtf.BTF, path string) (_ Variable, err error) {
	for err == nil && path != "" {
		step, rest := path[0], path[1:]
		switch step {
		case '[':
			index, behind, closed := strings.Cut(rest, "]")
			if !closed {
				return v, errors.New("there is no ']' behind the '['")
			}
			path = behind
			v, err = v.element(types, index)
		case '.':
			var name string
			name, path = cutName(rest)
			v, err = v.member(types, name)
		default:
			return v, fmt.Errorf("expected '.' or '[' before '%s'", path)
		}
	}
	return v, err
}

// cutName takes the name off that a path begins with.
func cutName(path string) (name, rest string) {
	if i := strings.IndexAny(path, ".["); i >= 0 {
		return path[:i], path[i:]
	}
	return path, ""
}

func (v Variable) element(types *rawbtf.BTF, index string) (Variable, error) {
	t := types.Type(types.Skip(v.Type))
	if t.Kind() != rawbtf.Array {
		return v, fmt.Errorf("%s has no elements", types.TypeName(v.Type))
	}
	n, err := strconv.ParseUint(index, 0, 32)
	if err != nil {
		return v, fmt.Errorf("expected the number of an element, found '%s'", index)
	}
	elem, _, count := t.Array()
	size, ok := types.SizeOf(elem, rawbtf.PointerSize)
	if n >= uint64(count) || !ok || (n+1)*uint64(size) > uint64(v.Size) {
		return v, fmt.Errorf("%s has no element %d", types.TypeName(v.Type), n)
	}
	return Variable{elem, v.Map, v.Offset + uint32(n)*size, size}, nil
}

func (v Variable) member(types *rawbtf.BTF, name string) (Variable, error) {
	s := memberSearch{types: types, name: name, seen: make(map[rawbtf.TypeID]bool)}
	if !s.find(types.Skip(v.Type), 0) {
		err := fmt.Errorf("%s has no member '%s'", types.TypeName(v.Type), name)
		if near := diag.Suggest(name, slices.Values(s.names)); near != "" {
			err = fmt.Errorf("%w; did you mean '%s'?", err, near)
		}
		return v, err
	}
	size, ok := types.SizeOf(s.typ, rawbtf.PointerSize)
	if s.bits != 0 || s.offset%8 != 0 {
		return v, fmt.Errorf("member '%s' of %s is a bit field, which has no bytes of its own", name, types.TypeName(v.Type))
	}
	if !ok || s.offset/8+uint64(size) > uint64(v.Size) {
		return v, fmt.Errorf("member '%s' of %s does not lie in its %d bytes", name, types.TypeName(v.Type), v.Size)
	}
	return Variable{s.typ, v.Map, v.Offset + uint32(s.offset/8), size}, nil
}

// memberSearch looks for a member of a STRUCT or UNION, also in members without a name.
type memberSearch struct {
	types *rawbtf.BTF
	name  string
	seen  map[rawbtf.TypeID]bool // types, as they may lead to themselves
	names []string               // of other members

	// The member that was found.
	typ    rawbtf.TypeID
	offset uint64 // in bits
	bits   uint32 // of a bit field, else 0
}

func (s *memberSearch) find(id rawbtf.TypeID, at uint64) bool {
	t := s.types.Type(id)
	if k := t.Kind(); k != rawbtf.Struct && k != rawbtf.Union || s.seen[id] {
		return false
	}
	s.seen[id] = true
	for i := range t.Vlen() {
		m := t.Member(i)
		offset := at + uint64(t.BitOffset(m))
		switch name := string(s.types.Text(m.NameOff)); name {
		case s.name:
			s.typ, s.offset, s.bits = m.Type, offset, s.types.FieldBits(t, m)
			return true
		case "":
			if s.find(s.types.Skip(m.Type), offset) {
				return true
			}
		default:
			s.names = append(s.names, name)
		}
	}
	return false
}

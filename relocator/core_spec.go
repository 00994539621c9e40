package relocator

import (
	"bytes"
	"errors"
	"fmt"
	"math"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// maxSteps is how many indexes an access string has at most, and a path in the
// kernel's types (BPF_CORE_SPEC_MAX_LEN in libbpf).
const maxSteps = 64

// spec is a path from a type (struct bpf_core_spec in libbpf). The path of
//
//	struct sample { int a; struct { int b; int c[7]; }; } *s;  s->c[3]
//
// is 0:1:1:3 in indexes, and has three steps: element 0 of what s points to,
// member c, element 3. Anonymous members are no step.
type spec struct {
	types *types
	root  rawbtf.TypeID
	bits  uint64 // from the beginning of the root to where the path leads, less than 1<<32

	n     int
	steps [maxSteps]step

	nameless bool // it ends at an anonymous member

	nraw int
	raw  [maxSteps]uint32
}

type step struct {
	typ    rawbtf.TypeID // which has the member or enumerator, or that of the element
	index  uint32
	member bool // or enumerator
}

func (s *spec) reset(t *types, root rawbtf.TypeID) {
	s.types, s.root, s.bits, s.n, s.nameless, s.nraw = t, root, 0, 0, false, 0
}

func (s *spec) push(typ rawbtf.TypeID, index uint32, member bool) {
	s.steps[s.n] = step{typ, index, member}
	s.n++
}

// move adds to the offset.
func (s *spec) move(bits uint64) error {
	if s.bits += bits; s.bits > math.MaxUint32 {
		return errors.New("it is more than 512 MiB from the beginning of the type")
	}
	return nil
}

// moveElements adds the size of a number of elements to the offset.
func (s *spec) moveElements(index uint32, elem rawbtf.TypeID) error {
	size, err := s.types.size(elem)
	if err != nil {
		return err
	}
	return s.move(8 * uint64(index) * uint64(size))
}

// name returns the name of the member or enumerator of a step.
func (s *spec) name(i int) []byte {
	st := &s.steps[i]
	return s.types.Text(s.nameOff(st.typ, st.index))
}

func (s *spec) nameOff(typ rawbtf.TypeID, index uint32) uint32 {
	t := s.types.Type(typ)
	if k := t.Kind(); k == rawbtf.Enum || k == rawbtf.Enum64 {
		off, _ := t.Enumerator(int(index))
		return off
	}
	return t.Member(int(index)).NameOff
}

// flexible reports whether an array at the end of the path so far is one of any
// length: it has no elements and is the last member.
func (s *spec) flexible(elements uint32) bool {
	last := &s.steps[s.n-1]
	return elements == 0 && last.member && int(last.index) == s.types.Type(last.typ).Vlen()-1
}

// parse reads the path of a question of a program (bpf_core_parse_spec in libbpf). That of
// a type has no steps.
func (s *spec) parse(program *types, q question) error {
	b := program.BTF
	s.reset(program, q.root)
	text := b.Text(q.spec)
	if q.kind.ofType() {
		if string(text) != "0" {
			return fmt.Errorf("access string %.64q, want \"0\" for a type", text)
		}
		return nil
	}
	if err := s.parseIndexes(text); err != nil {
		return err
	}
	first := s.raw[0]
	id := b.Skip(q.root)
	if q.kind.ofEnumval() {
		t := b.Type(id)
		if k := t.Kind(); k != rawbtf.Enum && k != rawbtf.Enum64 {
			return fmt.Errorf("an enumerator of what is %s", describe(b, id))
		}
		if s.nraw > 1 || uint64(first) >= uint64(t.Vlen()) {
			return fmt.Errorf("access string %.64q, want the number of one of the %d enumerators", text, t.Vlen())
		}
		s.push(id, first, true)
		return nil
	}
	s.push(id, first, false)
	if err := s.moveElements(first, id); err != nil {
		return err
	}
	for _, index := range s.raw[1:s.nraw] {
		var err error
		if id, err = s.follow(b.Skip(id), index); err != nil {
			return fmt.Errorf("access string %.64q: %w", text, err)
		}
	}
	// Where a path has no name, libbpf takes the beginning of the root for it. Of a nameless
	// member that is there, this is right.
	if s.nameless && (s.bits != 0 || q.kind != FieldOffset) {
		return fmt.Errorf("access string %.64q %w", text, errNameless)
	}
	return nil
}

var errNameless = errors.New("ends at a nameless member, for which nothing can be looked up in a kernel")

// parseIndexes reads numbers with colons between them.
func (s *spec) parseIndexes(text []byte) error {
	for rest, more := text, true; more; {
		var digits []byte
		digits, rest, more = bytes.Cut(rest, []byte(":"))
		n := uint64(0)
		for _, c := range digits {
			if c < '0' || c > '9' || n > math.MaxInt32 {
				n = math.MaxUint64
				break
			}
			n = 10*n + uint64(c-'0')
		}
		switch {
		case len(digits) == 0 || n > math.MaxInt32:
			return fmt.Errorf("access string %.64q, want numbers with colons between them", text)
		case s.nraw == maxSteps:
			return fmt.Errorf("access string %.64q… has more than %d numbers", text, maxSteps)
		}
		s.raw[s.nraw] = uint32(n)
		s.nraw++
	}
	return nil
}

// follow goes into a member or element of a type and returns the type of that.
func (s *spec) follow(id rawbtf.TypeID, index uint32) (rawbtf.TypeID, error) {
	t := s.types.Type(id)
	switch t.Kind() {
	case rawbtf.Struct, rawbtf.Union:
		if uint64(index) >= uint64(t.Vlen()) {
			return 0, fmt.Errorf("%s has %d members, none has number %d", describe(s.types.BTF, id), t.Vlen(), index)
		}
		m := t.Member(int(index))
		if s.nameless = len(s.types.Text(m.NameOff)) == 0; !s.nameless {
			s.push(id, index, true)
		}
		return m.Type, s.move(uint64(t.BitOffset(m)))
	case rawbtf.Array:
		elem, _, n := t.Array()
		if index >= n && !s.flexible(n) {
			return 0, fmt.Errorf("an array of %d elements has none with number %d", n, index)
		}
		elem, s.nameless = s.types.Skip(elem), false
		s.push(elem, index, false)
		return elem, s.moveElements(index, elem)
	}
	return 0, fmt.Errorf("number %d is of a member or element of %s, which has none", index, describe(s.types.BTF, id))
}

// bitSize returns how many bits a bit field has, 0 if a member of t is none.
func bitSize(t rawbtf.Type, m rawbtf.Member) uint32 {
	if t.Flag() {
		return m.Offset >> 24
	}
	return 0
}

// types are those of the program or of a kernel, with the size of its pointers.
type types struct {
	*rawbtf.BTF
	pointer uint32 // in bytes
}

// size returns the size in bytes of a variable of a type (btf__resolve_size in
// libbpf).
func (t *types) size(id rawbtf.TypeID) (uint32, error) {
	const maxDepth = 32
	n := uint64(1)
	of := id
	for range maxDepth {
		size := uint32(0)
		switch r := t.Type(id); r.Kind() {
		case rawbtf.Int, rawbtf.Struct, rawbtf.Union, rawbtf.Enum, rawbtf.Enum64, rawbtf.Datasec, rawbtf.Float:
			size = r.Size()
		case rawbtf.Ptr:
			size = t.pointer
		case rawbtf.Typedef, rawbtf.Volatile, rawbtf.Const, rawbtf.Restrict, rawbtf.TypeTag, rawbtf.Var, rawbtf.DeclTag:
			id = r.Ref()
			continue
		case rawbtf.Array:
			elem, _, count := r.Array()
			if n *= uint64(count); n > math.MaxUint32 {
				return 0, fmt.Errorf("%s has more than 4 GiB", describe(t.BTF, of))
			}
			id = elem
			continue
		default:
			return 0, fmt.Errorf("%s has no size", describe(t.BTF, of))
		}
		if n *= uint64(size); n > math.MaxUint32 {
			return 0, fmt.Errorf("%s has more than 4 GiB", describe(t.BTF, of))
		}
		return uint32(n), nil
	}
	return 0, fmt.Errorf("the size of %s is too many types away", describe(t.BTF, of))
}

// describe names a type for an error.
func describe(b *rawbtf.BTF, id rawbtf.TypeID) string {
	t := b.Type(id)
	switch t.Kind() {
	case rawbtf.Struct, rawbtf.Union, rawbtf.Enum, rawbtf.Enum64:
		if t.NameOff() == 0 {
			return "an anonymous " + keyword(t)
		}
	case rawbtf.Fwd:
		return b.TypeName(id) + ", which is only declared,"
	}
	return b.TypeName(id)
}

// keyword is what C calls a kind of types with names of their own.
func keyword(t rawbtf.Type) string {
	switch k := t.Kind(); {
	case k == rawbtf.Enum || k == rawbtf.Enum64:
		return "enum"
	case k == rawbtf.Union || k == rawbtf.Fwd && t.Flag():
		return "union"
	}
	return "struct"
}

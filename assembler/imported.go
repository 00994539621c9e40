package assembler

import (
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// imported is a file of types. A type is taken out of it when the text comes to
// it; a struct's members when they are asked for.
type imported struct {
	btf      *rawbtf.BTF
	names    *rawbtf.Names
	enums    map[string]rawbtf.TypeID // by enumerator, nil until one is asked for
	types    map[rawbtf.TypeID]*cType
	todo     []rawbtf.TypeID // those of types whose parts are not there yet
	depth    int             // of structs within structs that are being laid out
	file     string
	pos, end diag.Pos // of the directive's file name
	d        *declarations
}

// find returns the first complete type of a name and one of the kinds, or 0.
func (m *imported) find(name string, kinds ...rawbtf.Kind) rawbtf.TypeID {
	for _, id := range m.names.Find(name) {
		t := m.btf.Type(id)
		if !m.btf.Is(t.NameOff(), []byte(name)) {
			continue
		}
		for _, k := range kinds {
			if t.Kind() == k {
				return id
			}
		}
	}
	return 0
}

// allNames yields the names of types of the kinds.
func (m *imported) allNames(kinds []rawbtf.Kind) func(func(string) bool) {
	return func(yield func(string) bool) {
		for id := m.btf.First(); id < m.btf.End(); id++ {
			t := m.btf.Type(id)
			for _, k := range kinds {
				if t.Kind() == k && !yield(m.btf.Name(t)) {
					return
				}
			}
		}
	}
}

// enumWith returns the enum that has an enumerator, or 0.
func (m *imported) enumWith(name string) rawbtf.TypeID {
	if m.enums == nil {
		m.enums = make(map[string]rawbtf.TypeID)
		for id := m.btf.First(); id < m.btf.End(); id++ {
			t := m.btf.Type(id)
			if k := t.Kind(); k != rawbtf.Enum && k != rawbtf.Enum64 {
				continue
			}
			for i := range t.Vlen() {
				off, _ := t.Enumerator(i)
				if text := string(m.btf.Text(off)); m.enums[text] == 0 {
					m.enums[text] = id
				}
			}
		}
	}
	return m.enums[name]
}

// complete gives the structs, unions and enums that the text has named before the
// directive what the file says of them.
func (m *imported) complete(d *declarations) {
	m.d = d
	for name, t := range d.tags {
		if t.complete || t.imported {
			continue
		}
		if id := m.find(name, t.kind); id != 0 {
			m.types[id] = t
			m.begin(id, t)
		}
	}
	m.drain()
}

// typ returns the type of an id; nil is void.
func (m *imported) typ(id rawbtf.TypeID) *cType {
	t := m.refer(id)
	m.drain()
	return t
}

// refer returns the type of an id, whose parts come later.
func (m *imported) refer(id rawbtf.TypeID) *cType {
	if id == 0 {
		return nil
	}
	if base := m.btf.Base(); base != nil && id < m.btf.First() {
		for _, other := range m.d.imports {
			if other.btf == base {
				return other.typ(id)
			}
		}
	}
	if t := m.types[id]; t != nil {
		return t
	}
	t := m.known(id)
	if t == nil {
		t = &cType{}
		m.begin(id, t)
	}
	m.types[id] = t
	return t
}

// known returns what C or the standard names have for a type already, or nil.
func (m *imported) known(id rawbtf.TypeID) *cType {
	r := m.btf.Type(id)
	name := m.btf.Name(r)
	switch r.Kind() {
	case rawbtf.Int:
		if t := m.d.basic(sortedWords(name)); t != nil && t.size == int64(r.Size()) {
			return t
		}
	case rawbtf.Typedef:
		if standardTypes.Load()[name] != "" {
			return m.d.standardType(name)
		}
	}
	return nil
}

// begin gives a type all but its parts.
func (m *imported) begin(id rawbtf.TypeID, t *cType) {
	r := m.btf.Type(id)
	t.kind, t.name, t.imported, t.pos = r.Kind(), m.btf.Name(r), true, m.pos
	switch t.kind {
	case rawbtf.Int:
		t.encoding, _, _ = r.IntEncoding()
		t.size, t.align = int64(r.Size()), natural(r.Size())
	case rawbtf.Float:
		t.size, t.align = int64(r.Size()), min(natural(r.Size()), 8)
	case rawbtf.Fwd:
		t.kind = rawbtf.Struct
		if r.Flag() {
			t.kind = rawbtf.Union
		}
	case rawbtf.Struct, rawbtf.Union:
		t.complete, t.size, t.align = true, int64(r.Size()), 1
		t.fill = func() { m.record(t, r) }
	case rawbtf.Enum, rawbtf.Enum64:
		t.size, t.align, t.flag, t.complete = int64(r.Size()), natural(r.Size()), r.Flag(), true
		for i := range r.Vlen() {
			off, v := r.Enumerator(i)
			t.consts = append(t.consts, cConst{string(m.btf.Text(off)), int64(v), m.pos})
		}
	default:
		m.todo = append(m.todo, id)
	}
}

// natural is the alignment of a number of so many bytes, of which BTF may have any number.
func natural(size uint32) int64 { return max(int64(size)&-int64(size), 1) }

// drain gives types what they refer to. It goes no deeper where a type of a chain leads
// to the next.
func (m *imported) drain() {
	for len(m.todo) > 0 {
		id := m.todo[len(m.todo)-1]
		m.todo = m.todo[:len(m.todo)-1]
		t, r := m.types[id], m.btf.Type(id)
		switch t.kind {
		case rawbtf.Array:
			elem, _, n := r.Array()
			t.of, t.n = m.refer(elem), n
		case rawbtf.FuncProto:
			t.of = m.refer(r.Ref())
			for i := range r.Vlen() {
				p := r.Param(i)
				t.params = append(t.params, cParam{string(m.btf.Text(p.NameOff)), m.refer(p.Type)})
			}
		default:
			t.of = m.refer(r.Ref())
		}
	}
}

// record gives a struct or union its members. BTF has no alignments; they are those of
// the members, unless one of these lies elsewhere, as in a packed struct.
func (m *imported) record(t *cType, r rawbtf.Type) {
	if m.depth++; m.depth > maxNested {
		m.depth--
		return // hostile: such a struct has no members
	}
	align, packed := int64(1), false
	for i := range r.Vlen() {
		in := r.Member(i)
		one := cMember{name: string(m.btf.Text(in.NameOff)), typ: m.refer(in.Type), off: int64(in.Offset), pos: m.pos}
		m.drain()
		if r.Flag() {
			one.off &= 0xffffff
		}
		if one.bits = int64(m.btf.FieldBits(r, in)); one.bits != 0 {
			one.field, t.flag = true, true
		}
		_, natural, _ := one.typ.layout()
		packed = packed || !one.field && one.off%(8*natural) != 0
		align = max(align, natural)
		t.members = append(t.members, one)
	}
	if !packed && t.size%align == 0 {
		t.align = align
	}
	m.depth--
}

// maxNested bounds structs within structs; the kernel's go ten deep.
const maxNested = 200

// sortedWords is how [basicTypes] has the words of a type.
func sortedWords(name string) string {
	return strings.Join(slices.Sorted(slices.Values(strings.Fields(name))), " ")
}

package relocator

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// value is an answer in the types of the program or of a kernel.
type value struct {
	n uint64

	// size and typ are those of the field whose offset n is, 0 if it is a bit
	// field. Of an array, size is that of its innermost elements.
	size uint32
	typ  rawbtf.TypeID

	// loose is whether compilers may disagree about it.
	loose bool
}

// calculate answers a question about a path (bpf_core_calc_relo in libbpf), except whether a
// field exists.
func (s *spec) calculate(kind AccessKind, order binary.ByteOrder) (value, error) {
	switch kind {
	case FieldExists, TypeExists, TypeMatches, EnumvalExists:
		return value{n: 1}, nil
	case TypeIDLocal, TypeIDTarget:
		return value{n: uint64(s.root), loose: true}, nil // linkers change the program's
	case TypeSize:
		size, err := s.types.size(s.root)
		return value{n: uint64(size)}, err
	case EnumvalValue:
		return value{n: enumerator(s.types.Type(s.steps[0].typ), int(s.steps[0].index))}, nil
	}
	last := s.steps[s.n-1]
	if !last.member {
		return s.element(kind, last.typ)
	}
	t := s.types.Type(last.typ)
	m := t.Member(int(last.index))
	if bits := bitSize(t, m); bits != 0 {
		return s.bitField(kind, s.types.Type(s.types.Skip(m.Type)), bits, order)
	}
	return s.field(kind, s.types.Skip(m.Type), order)
}

// enumerator returns a value as libbpf reads it: those of an ENUM are signed (struct btf_enum),
// whatever its flag says.
func enumerator(t rawbtf.Type, i int) uint64 {
	_, v := t.Enumerator(i)
	if t.Kind() == rawbtf.Enum {
		return uint64(int32(v))
	}
	return v
}

// element answers for an element of an array.
func (s *spec) element(kind AccessKind, typ rawbtf.TypeID) (value, error) {
	switch kind {
	case FieldOffset:
		size, err := s.innermost(typ)
		return value{n: s.bits / 8, size: size, typ: typ}, err
	case FieldSize:
		size, err := s.types.size(typ)
		return value{n: uint64(size)}, err
	}
	return value{}, fmt.Errorf("%s can be asked about a member, not about an element of an array", kind)
}

// innermost returns the size of what an array is of, or of what is no array.
func (s *spec) innermost(id rawbtf.TypeID) (uint32, error) {
	for range maxDepth {
		if id = s.types.Skip(id); s.types.Type(id).Kind() != rawbtf.Array {
			break
		}
		id, _, _ = s.types.Type(id).Array()
	}
	return s.types.size(id)
}

// field answers for a member that is no bit field. Sizes of more than 64 bits give
// what they do in libbpf.
func (s *spec) field(kind AccessKind, typ rawbtf.TypeID, order binary.ByteOrder) (value, error) {
	size, err := s.types.size(typ)
	if err != nil {
		return value{}, err
	}
	switch kind {
	case FieldOffset:
		inner, err := s.innermost(typ)
		return value{n: s.bits / 8, size: inner, typ: typ}, err
	case FieldSize:
		return value{n: uint64(size)}, nil
	case FieldSigned:
		return value{n: s.signed(s.types.Type(typ))}, nil
	}
	return shift(kind, uint32(s.bits), size*8, uint32(s.bits)/8, size, order), nil
}

// bitField answers for a bit field of a type: for the smallest load that holds all its bits, in
// steps from the size of the type.
func (s *spec) bitField(kind AccessKind, t rawbtf.Type, bits uint32, order binary.ByteOrder) (value, error) {
	if k := t.Kind(); k != rawbtf.Int && k != rawbtf.Enum && k != rawbtf.Enum64 || t.Size() == 0 {
		return value{}, fmt.Errorf("a bit field of kind %s", k)
	}
	off, size := uint32(s.bits), t.Size()
	at := off / 8 / size * size
	for off+bits-at*8 > size*8 {
		if size >= 8 {
			return value{}, errors.New("a load of 8 bytes does not have all of the bit field")
		}
		size *= 2
		at = off / 8 / size * size
	}
	switch kind {
	case FieldOffset:
		return value{n: uint64(at), loose: true}, nil
	case FieldSize:
		return value{n: uint64(size), loose: true}, nil
	case FieldSigned:
		return value{n: s.signed(t)}, nil
	}
	v := shift(kind, off, bits, at, size, order)
	v.loose = kind == FieldLShift
	return v, nil
}

// signed returns 1 if a load must extend values of a type by their sign, else 0.
func (s *spec) signed(t rawbtf.Type) uint64 {
	switch t.Kind() {
	case rawbtf.Enum, rawbtf.Enum64:
		if t.Flag() {
			return 1
		}
	case rawbtf.Int:
		if encoding, _, _ := t.IntEncoding(); encoding&rawbtf.Signed != 0 {
			return 1
		}
	}
	return 0
}

// shift returns by how much to shift a load of size bytes at a byte so that the given number of
// bits from off on remain.
func shift(kind AccessKind, off, bits, at, size uint32, order binary.ByteOrder) value {
	switch {
	case kind == FieldRShift:
		return value{n: uint64(64 - bits)}
	case isBig(order):
		return value{n: uint64((8-size)*8 + (off - at*8))}
	}
	return value{n: uint64(64 - (off + bits - at*8))}
}

func isBig(order binary.ByteOrder) bool { return order.Uint16([]byte{0, 1}) == 1 }

// resizable reports whether a load or store of one field can be made one of
// another size: both are pointers, or unsigned, so that what is not loaded is 0.
func resizable(a, b rawbtf.Type) bool {
	switch {
	case a.Kind() == rawbtf.Ptr && b.Kind() == rawbtf.Ptr:
		return true
	case a.Kind() == rawbtf.Int && b.Kind() == rawbtf.Int:
		ea, _, _ := a.IntEncoding()
		eb, _, _ := b.IntEncoding()
		return ea != rawbtf.Signed && eb != rawbtf.Signed
	}
	return false
}

package rawbtf

import "encoding/binary"

// TypeID names a type of a [BTF]. 0 is void.
type TypeID uint32

// le is the order of records in memory, see [BTF].
var le = binary.LittleEndian

// headSize is the size in bytes of what every record begins with: struct btf_type.
const headSize = 12

// Type is a view of one record. It stays valid until types are appended to its
// BTF, and changes through it are changes of the BTF. Methods that read what
// the kind does not have panic or return nonsense.
type Type struct{ rec []byte }

var void = Type{[]byte{headSize - 1: 0}}

func (t Type) word(i int) uint32       { return le.Uint32(t.rec[4*i:]) }
func (t Type) setWord(i int, v uint32) { le.PutUint32(t.rec[4*i:], v) }

// Kind returns the kind: bits 24 to 30 of the info word.
func (t Type) Kind() Kind { return Kind(t.rec[7] & 0x7f) }

// Vlen returns the number of elements: bits 0 to 23 of the info word. Before
// Linux 7.1 only 16 of them could be set.
func (t Type) Vlen() int { return int(t.word(1) & 0xffffff) }

// Flag returns kind_flag: bit 31 of the info word. It makes the members of a
// STRUCT bit fields, an ENUM signed, a FWD a union.
func (t Type) Flag() bool { return t.rec[7]&0x80 != 0 }

// NameOff returns where the name is in the string table. The name of
// [BTF.Name] is the text itself.
func (t Type) NameOff() uint32 { return t.word(0) }

// Size returns the size in bytes of an INT, STRUCT, UNION, ENUM, ENUM64, FLOAT
// or DATASEC.
func (t Type) Size() uint32 { return t.word(2) }

// Ref returns what a PTR, TYPEDEF, modifier, FUNC, VAR or DECL_TAG refers to,
// and the return type of a FUNC_PROTO.
func (t Type) Ref() TypeID { return TypeID(t.word(2)) }

// SetNameOff sets what [Type.NameOff] returns. This and the other setters edit the
// record in place.
func (t Type) SetNameOff(off uint32) { t.setWord(0, off) }

// SetSize sets what [Type.Size] returns.
func (t Type) SetSize(size uint32) { t.setWord(2, size) }

// SetRef sets what [Type.Ref] returns.
func (t Type) SetRef(id TypeID) { t.setWord(2, uint32(id)) }

// Linkage returns the linkage of a FUNC or VAR.
func (t Type) Linkage() Linkage {
	if t.Kind() == Func {
		return Linkage(t.Vlen())
	}
	return Linkage(t.word(3))
}

// SetLinkage sets the linkage of a FUNC or VAR.
func (t Type) SetLinkage(l Linkage) {
	if t.Kind() == Func {
		t.setWord(1, t.word(1)&^0xffffff|uint32(l))
		return
	}
	t.setWord(3, uint32(l))
}

// Encoding bits of an INT.
const (
	Signed = 1 << iota
	Char
	Bool
)

// IntEncoding returns Signed, Char and Bool, where the number's bits begin and
// how many there are.
func (t Type) IntEncoding() (encoding, offset, bits uint32) {
	w := t.word(3)
	return w >> 24 & 0xf, w >> 16 & 0xff, w & 0xff
}

// Array returns the type of an ARRAY's elements and of its index, and how many
// elements there are.
func (t Type) Array() (elem, index TypeID, n uint32) {
	return TypeID(t.word(3)), TypeID(t.word(4)), t.word(5)
}

// Member is a field of a STRUCT or UNION.
type Member struct {
	NameOff uint32
	Type    TypeID
	Offset  uint32 // in bits; of a bit field, if Flag, bits 0 to 23, its width above them
}

// Member returns field i of a STRUCT or UNION.
func (t Type) Member(i int) Member {
	b := t.rec[headSize+12*i:][:12]
	return Member{le.Uint32(b), TypeID(le.Uint32(b[4:])), le.Uint32(b[8:])}
}

// BitOffset returns where a member of t is.
func (t Type) BitOffset(m Member) uint32 {
	if t.Flag() {
		return m.Offset & 0xffffff
	}
	return m.Offset
}

// Param is a parameter of a FUNC_PROTO. The last one of a variadic function
// has type 0 and no name.
type Param struct {
	NameOff uint32
	Type    TypeID
}

// Param returns parameter i of a FUNC_PROTO.
func (t Type) Param(i int) Param {
	b := t.rec[headSize+8*i:][:8]
	return Param{le.Uint32(b), TypeID(le.Uint32(b[4:]))}
}

// SetParamName names parameter i of a FUNC_PROTO.
func (t Type) SetParamName(i int, off uint32) { le.PutUint32(t.rec[headSize+8*i:], off) }

// Enumerator returns the name and the value of number i of an ENUM or ENUM64;
// the value is sign-extended if Flag says that the enum is signed.
func (t Type) Enumerator(i int) (nameOff uint32, value uint64) {
	if t.Kind() == Enum64 {
		b := t.rec[headSize+12*i:][:12]
		return le.Uint32(b), uint64(le.Uint32(b[8:]))<<32 | uint64(le.Uint32(b[4:]))
	}
	b := t.rec[headSize+8*i:][:8]
	if t.Flag() {
		return le.Uint32(b), uint64(int32(le.Uint32(b[4:])))
	}
	return le.Uint32(b), uint64(le.Uint32(b[4:]))
}

// SecVar is an entry of a DATASEC: a VAR, or a FUNC in .ksyms.
type SecVar struct {
	Type   TypeID
	Offset uint32
	Size   uint32
}

// SecVar returns entry i of a DATASEC.
func (t Type) SecVar(i int) SecVar {
	b := t.rec[headSize+12*i:][:12]
	return SecVar{TypeID(le.Uint32(b)), le.Uint32(b[4:]), le.Uint32(b[8:])}
}

// SetSecVar replaces entry i of a DATASEC.
func (t Type) SetSecVar(i int, v SecVar) {
	b := t.rec[headSize+12*i:][:12]
	le.PutUint32(b, uint32(v.Type))
	le.PutUint32(b[4:], v.Offset)
	le.PutUint32(b[8:], v.Size)
}

// Component returns which member or parameter a DECL_TAG is about; -1 is the
// whole.
func (t Type) Component() int { return int(int32(t.word(3))) }

// Walk replaces every type id and every name offset of a record of a known kind
// by what the functions return for them. A nil function leaves its part alone.
func (t Type) Walk(ids func(TypeID) TypeID, names func(uint32) uint32) {
	s := &shapes[t.Kind()]
	if names != nil {
		t.setWord(0, names(t.word(0)))
	}
	if s.third == 't' && ids != nil {
		t.setWord(2, uint32(ids(TypeID(t.word(2)))))
	}
	rest := t.rec[headSize:]
	for i := range len(s.fixed) {
		walkWords(rest[4*i:4*i+4], s.fixed[i], 4, ids, names)
	}
	if s.elem == "" {
		return
	}
	size := 4 * len(s.elem)
	rest = rest[4*len(s.fixed):][:size*t.Vlen()]
	for i := range len(s.elem) {
		walkWords(rest[min(4*i, len(rest)):], s.elem[i], size, ids, names)
	}
}

// walkWords walks over words that all have one role, one every size bytes.
func walkWords(b []byte, role byte, size int, ids func(TypeID) TypeID, names func(uint32) uint32) {
	switch {
	case role == 't' && ids != nil:
		for at := 0; at < len(b); at += size {
			le.PutUint32(b[at:], uint32(ids(TypeID(le.Uint32(b[at:])))))
		}
	case role == 'n' && names != nil:
		for at := 0; at < len(b); at += size {
			le.PutUint32(b[at:], names(le.Uint32(b[at:])))
		}
	}
}

// Refs yields every type id of a record of a known kind.
func (t Type) Refs(yield func(TypeID) bool) {
	s := &shapes[t.Kind()]
	if s.third == 't' && !yield(t.Ref()) {
		return
	}
	at := 3
	for i := range len(s.fixed) {
		if s.fixed[i] == 't' && !yield(TypeID(t.word(at))) {
			return
		}
		at++
	}
	if s.elem == "" {
		return
	}
	for range t.Vlen() {
		for i := range len(s.elem) {
			if s.elem[i] == 't' && !yield(TypeID(t.word(at))) {
				return
			}
			at++
		}
	}
}

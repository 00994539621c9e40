package rawbtf

import (
	"bytes"
	"encoding/binary"
)

// BTF is a table of types and their strings.
//
// Types are numbered from 1, or in a split BTF from where its base ends; void
// is 0. The records are those of a .BTF section except that they are
// little-endian always: [Parse] swaps the bytes of the others, and [BTF.Append]
// back. So a little-endian section, as the kernel's on nearly every machine, is
// used where it lies.
//
// After [Parse], and after appending types that refer to types that exist, every
// type id in a record of a known kind is that of a type, every name offset has
// its string in the table, and every chain of references ends, or comes to
// itself again, only through a STRUCT or UNION. A FUNC refers to a FUNC_PROTO, a
// DATASEC to VARs and FUNCs, and nothing else but a DECL_TAG to one of those.
//
// After [Open] only the extent of each record is known to be right: see there.
type BTF struct {
	base    *BTF // of a split BTF
	records []byte
	at      []uint32 // by id less first: where the record begins
	first   TypeID
	strings stringTable
	layouts []layout // by kind; none if there is no layout section
}

// New returns a BTF without types, split from base if that is not nil.
func New(base *BTF) *BTF {
	b := &BTF{base: base, first: 1}
	if base != nil {
		b.first = base.End()
		b.strings.first = base.strings.end()
	} else {
		b.strings.text = []byte{0}
	}
	return b
}

// Base returns the BTF that b is split from, or nil.
func (b *BTF) Base() *BTF { return b.base }

// First returns the id of the first type of b itself: 1 without a base.
func (b *BTF) First() TypeID { return b.first }

// End returns the id behind the last type.
func (b *BTF) End() TypeID { return b.first + TypeID(len(b.at)) }

// Type returns the type of an id, or void if there is no such type.
func (b *BTF) Type(id TypeID) Type {
	for id < b.first {
		if id == 0 {
			return void
		}
		b = b.base
	}
	i := id - b.first
	if uint64(i) >= uint64(len(b.at)) {
		return void
	}
	from, to := b.at[i], uint32(len(b.records))
	if int(i+1) < len(b.at) {
		to = b.at[i+1]
	}
	return Type{b.records[from:to:to]}
}

// Text returns the bytes of the string at an offset, or none if there is no such string. They
// must not be changed.
func (b *BTF) Text(off uint32) []byte {
	rest := b.textFrom(off)
	return rest[:max(0, bytes.IndexByte(rest, 0))]
}

// textFrom returns the string at an offset and all behind it.
func (b *BTF) textFrom(off uint32) []byte {
	for off < b.strings.first && b.base != nil {
		b = b.base
	}
	if off -= b.strings.first; uint64(off) >= uint64(len(b.strings.text)) {
		return nil
	}
	return b.strings.text[off:]
}

// Is reports whether the string at an offset is text, in time proportional to the length of
// text.
func (b *BTF) Is(off uint32, text []byte) bool {
	rest := b.textFrom(off)
	return len(rest) > len(text) && rest[len(text)] == 0 && string(rest[:len(text)]) == string(text)
}

// Name returns the name of t, a type of b.
func (b *BTF) Name(t Type) string { return string(b.Text(t.NameOff())) }

// Skip follows typedefs and modifiers from id to another type, which is void if
// the chain does not end.
func (b *BTF) Skip(id TypeID) TypeID {
	for range maxChain {
		t := b.Type(id)
		if k := t.Kind(); k != Typedef && !k.IsModifier() {
			return id
		}
		id = t.Ref()
	}
	return 0
}

// SkipModifiers is [BTF.Skip] that stops at a TYPEDEF.
func (b *BTF) SkipModifiers(id TypeID) TypeID {
	for range maxChain {
		t := b.Type(id)
		if !t.Kind().IsModifier() {
			return id
		}
		id = t.Ref()
	}
	return 0
}

// SizeOf returns the size in bytes of a variable of a type, for pointers of a given size
// ([PointerSize], [BTF.KernelPointer]). ok is false if the type has no size (void, functions,
// forward declarations) or one beyond 32 bits.
func (b *BTF) SizeOf(id TypeID, pointer uint32) (size uint32, ok bool) {
	n := uint64(1)
	for range maxChain {
		id = b.Skip(id)
		t := b.Type(id)
		switch t.Kind() {
		case Int, Struct, Union, Enum, Enum64, Float, Datasec:
			n *= uint64(t.Size())
			return uint32(n), n < 1<<32
		case Ptr:
			n *= uint64(pointer)
			return uint32(n), n < 1<<32
		case Var:
			id = t.Ref()
		case Array:
			elem, _, count := t.Array()
			if n *= uint64(count); n >= 1<<32 {
				return 0, false
			}
			id = elem
		default:
			return 0, false
		}
	}
	return 0, false
}

// Append appends b to dst as the contents of a .BTF section in an order: a
// header of 24 bytes, which every kernel takes, types, strings. Only with types
// of unknown kinds there is a layout section, and a header of 32 bytes.
func (b *BTF) Append(dst []byte, order binary.ByteOrder) []byte {
	out := order.(binary.AppendByteOrder)
	var layouts []byte
	if len(b.layouts) != 0 && b.hasUnknown() {
		layouts = appendLayouts(nil, b.layouts, out)
	}
	words := [...]int{headerSize, 0, len(b.records), len(b.records), len(b.strings.text), 0, 0}
	n := 5
	if layouts != nil {
		words[0], words[5], words[6] = headerLayoutSize, len(b.records), len(layouts)
		words[3] += len(layouts)
		n = 7
	}
	dst = grown(dst, headerLayoutSize+len(b.records)+len(layouts)+len(b.strings.text))
	dst = out.AppendUint16(dst, magic)
	dst = append(dst, version, 0)
	for _, word := range words[:n] {
		dst = out.AppendUint32(dst, uint32(word))
	}
	from := len(dst)
	dst = append(dst, b.records...)
	if isBig(order) {
		swapWords(dst[from:])
	}
	dst = append(dst, layouts...)
	return append(dst, b.strings.text...)
}

func isBig(order binary.ByteOrder) bool { return order.Uint16(bigOne) == 1 }

var bigOne = []byte{0, 1} // not made for each call, as what goes to an interface is

// swapWords reverses the bytes of each 32-bit word.
func swapWords(b []byte) {
	for ; len(b) >= 4; b = b[4:] {
		le.PutUint32(b, binary.BigEndian.Uint32(b))
	}
}

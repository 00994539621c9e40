package dwarf

import "encoding/binary"

// An encoder appends to a section.
type encoder struct {
	Contents
	order binary.ByteOrder
}

func (e *encoder) half(v uint16) {
	e.Data = append(e.Data, 0, 0)
	e.order.PutUint16(e.Data[len(e.Data)-2:], v)
}

func (e *encoder) word(v uint32) {
	e.Data = append(e.Data, 0, 0, 0, 0)
	e.order.PutUint32(e.Data[len(e.Data)-4:], v)
}

func (e *encoder) xword(v uint64) {
	e.Data = append(e.Data, 0, 0, 0, 0, 0, 0, 0, 0)
	e.order.PutUint64(e.Data[len(e.Data)-8:], v)
}

// openLength appends room for a 4-byte length of what follows, for closeLength.
func (e *encoder) openLength() (at int) {
	e.word(0)
	return len(e.Data)
}

func (e *encoder) closeLength(at int) {
	e.order.PutUint32(e.Data[at-4:], uint32(len(e.Data)-at))
}

// address appends an 8-byte address in a section of code.
func (e *encoder) address(section int32, addr uint64) {
	e.Refs = append(e.Refs, Ref{Off: uint32(len(e.Data)), Size: 8, Kind: RefCode, Section: section})
	e.xword(addr)
}

// offset appends a 4-byte offset in a debug section.
func (e *encoder) offset(kind RefKind, off uint32) {
	e.Refs = append(e.Refs, Ref{Off: uint32(len(e.Data)), Size: 4, Kind: kind})
	e.word(off)
}

// lineStr appends a DW_FORM_line_strp.
func (e *encoder) lineStr(strs *Strings, str string) {
	e.offset(RefLineStr, strs.Offset(str))
}

// appendULEB appends v in unsigned LEB128 (7.6).
func appendULEB(b []byte, v uint64) []byte {
	for v >= 0x80 {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v))
}

// appendSLEB appends v in signed LEB128 (7.6).
func appendSLEB(b []byte, v int64) []byte {
	for v < -0x40 || v >= 0x40 {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v)&0x7f)
}

// appendString appends s and a NUL.
func appendString(b []byte, s string) []byte {
	return append(append(b, s...), 0)
}

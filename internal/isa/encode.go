package isa

import (
	"encoding/binary"
	"math/bits"
)

// An instruction slot as one number, its bytes in memory taken as little
// endian: opcode, registers (dst low), off in 16 bits, imm in 32.
func slot(code, regs uint8, off int16, imm uint32) uint64 {
	return uint64(code) | uint64(regs)<<8 | uint64(uint16(off))<<16 | uint64(imm)<<32
}

// swap turns a slot of one byte order into the other: the bytes of the fields
// are exchanged, and so are the two registers within theirs.
func swap(w uint64) uint64 {
	return slot(uint8(w), bits.RotateLeft8(uint8(w>>8), 4),
		int16(bits.ReverseBytes16(uint16(w>>16))), bits.ReverseBytes32(uint32(w>>32)))
}

var probe = []byte{0, 1}

// isBig works for every ByteOrder, the native one included.
func isBig(order binary.ByteOrder) bool { return order.Uint16(probe) == 1 }

// Append appends the bytes of in: 16 for LD_IMM64, else 8.
func Append(dst []byte, in Inst, order binary.ByteOrder) []byte {
	big := isBig(order)
	w := slot(in.Code, in.Src<<4|in.Dst&15, in.Off, uint32(in.Imm))
	if big {
		w = swap(w)
	}
	dst = binary.LittleEndian.AppendUint64(dst, w)
	if in.Code == LDImm64 {
		w = slot(0, 0, 0, uint32(in.Imm>>32))
		if big {
			w = swap(w)
		}
		dst = binary.LittleEndian.AppendUint64(dst, w)
	}
	return dst
}

// Inst returns the instruction with only the fixed fields filled. Each
// operand's value is added with its [Slot.Set].
func (r *Row) Inst() Inst { return Inst{Code: r.Code, Src: r.Src, Off: r.Off, Imm: int64(r.Imm)} }

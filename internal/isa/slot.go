package isa

import "math"

// Slot says where the value of an operand goes.
type Slot uint8

// Slots of operands; a Literal has no value.
const (
	Literal    Slot = iota
	Dst             // register
	Src             // register
	DstTied         // register that must be the one given for Dst
	SrcTied         // register that must be the one given for Src
	Imm32           // imm
	Imm64           // both imms of LD_IMM64
	ImmLow          // imm of the first slot of LD_IMM64; the second gets 0
	CallTarget      // imm; a symbol also sets src to 1 (RFC 9669 section 4.3.2)
	MemOff          // off, in bytes
	OffTarget       // off, in 8-byte slots from the next instruction
	ImmTarget       // imm, in 8-byte slots from the next instruction; no larger than off can be, as LLVM reads it
	FarTarget       // imm, in 8-byte slots from the next instruction
	CallLocal       // imm, in 8-byte slots from the next instruction, of a call with src 1
	Pseudo          // src as a number
	CastDst         // high half of imm: address space
	CastSrc         // low half of imm: address space
)

// Bounds are the least and the greatest value that can be written there
// without loss. Immediates may be meant signed or unsigned.
func (s Slot) Bounds() (lo, hi int64) {
	switch s {
	case Dst, Src, DstTied, SrcTied:
		return 0, 11
	case Imm32, ImmLow, CallTarget:
		return math.MinInt32, math.MaxUint32
	case FarTarget, CallLocal:
		return math.MinInt32, math.MaxInt32
	case MemOff, OffTarget, ImmTarget:
		return math.MinInt16, math.MaxInt16
	case Pseudo:
		return 0, 15
	case CastDst, CastSrc:
		return math.MinInt16, math.MaxUint16
	}
	return math.MinInt64, math.MaxInt64
}

// Fits reports whether v is within the bounds.
func (s Slot) Fits(v int64) bool {
	lo, hi := s.Bounds()
	return lo <= v && v <= hi
}

// Set puts v into its place, cut to the width of the field.
func (s Slot) Set(in *Inst, v int64) {
	switch s {
	case Dst:
		in.Dst = uint8(v)
	case Src, Pseudo:
		in.Src = uint8(v) & 15
	case Imm32, CallTarget, ImmTarget, FarTarget, CallLocal:
		in.Imm = int64(int32(v))
	case Imm64:
		in.Imm = v
	case ImmLow:
		in.Imm = int64(uint32(v))
	case MemOff, OffTarget:
		in.Off = int16(v)
	case CastDst:
		in.Imm = int64(int32(v<<16) | int32(in.Imm)&0xffff)
	case CastSrc:
		in.Imm = int64(int32(in.Imm)&^0xffff | int32(v)&0xffff)
	}
}

// Value is the operand that stands there.
func (s Slot) Value(in Inst) int64 {
	switch s {
	case Dst, DstTied:
		return int64(in.Dst)
	case Src, SrcTied, Pseudo:
		return int64(in.Src)
	case MemOff, OffTarget:
		return int64(in.Off)
	case CastDst:
		return in.Imm >> 16 & 0xffff
	case CastSrc:
		return in.Imm & 0xffff
	case ImmLow:
		return int64(uint32(in.Imm))
	case Literal:
		return 0
	}
	return in.Imm
}

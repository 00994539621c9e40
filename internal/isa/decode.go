package isa

import "encoding/binary"

// Decode reads the instruction at the start of b and returns its length, 0 if
// b is too short. Any bytes make an Inst; [Inst.Row] says whether it means anything.
func Decode(b []byte, order binary.ByteOrder) (in Inst, n int) {
	if len(b) < 8 {
		return Inst{}, 0
	}
	big := isBig(order)
	w := binary.LittleEndian.Uint64(b)
	if big {
		w = swap(w)
	}
	in = Inst{
		Code: uint8(w),
		Dst:  uint8(w>>8) & 15,
		Src:  uint8(w>>12) & 15,
		Off:  int16(w >> 16),
		Imm:  int64(w) >> 32,
	}
	if in.Code != LDImm64 {
		return in, 8
	}
	if len(b) < 16 {
		return Inst{}, 0
	}
	w = binary.LittleEndian.Uint64(b[8:])
	if big {
		w = swap(w)
	}
	in.Imm = int64(w>>32<<32) | int64(uint32(in.Imm))
	in.Dirty = uint32(w) != 0
	return in, 16
}

// Row returns the row that prints in, nil if in is no known instruction.
//
// It is as lenient as llvm-objdump: what the opcode makes no use of may be
// anything. [Inst.Exact] is the strict question.
func (in Inst) Row() *Row {
	prepare()
	for i := decode[in.Code]; i < decode[int(in.Code)+1]; i++ {
		if r := &rows[canonical[i]]; r.fits(in) {
			return r
		}
	}
	return nil
}

func (r *Row) fits(in Inst) bool {
	return (uint16(in.Off)^uint16(r.Off))&r.offMask == 0 &&
		(uint32(in.Imm)^uint32(r.Imm))&r.immMask == 0 &&
		in.Dst <= r.maxDst && in.Src <= r.maxSrc
}

// Exact reports whether the text that Print writes for in assembles to in again.
func (in Inst) Exact() bool {
	r := in.Row()
	if r == nil {
		return false
	}
	again := r.Inst()
	for _, s := range r.Slots {
		v := s.Value(in)
		if !s.Fits(v) {
			return false
		}
		s.Set(&again, v)
	}
	return again == in
}

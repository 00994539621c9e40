package isa

// Inst is one instruction in its raw fields, byte order aside
// (RFC 9669 section 3). LD_IMM64 takes two 8-byte slots; for it, the low 32
// bits of Imm are the first slot's imm, the high 32 the second's.
type Inst struct {
	Code     uint8
	Dst, Src uint8
	Dirty    bool // LD_IMM64 only: the second slot has more than its imm, which is not kept
	Off      int16
	Imm      int64 // sign-extended from 32 bits except for LD_IMM64
}

// LDImm64 is the opcode of the only instruction of 16 bytes.
const LDImm64 = 0x18

// Size returns the length in bytes of an instruction with this opcode.
func Size(code uint8) int {
	if code == LDImm64 {
		return 16
	}
	return 8
}

package isa

import (
	"errors"
	"fmt"
	"math"
)

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

// Check returns an error if there is no opcode, or if a field has more than an instruction has
// room for. A constant of 32 bits may be signed or not.
func (in *Inst) Check() error {
	switch {
	case in.Code == 0:
		return errors.New("it has no opcode")
	case in.Dst > 15 || in.Src > 15:
		return fmt.Errorf("registers %d and %d, expected 0 to 15", in.Dst, in.Src)
	case in.Code != LDImm64 && (in.Imm < math.MinInt32 || in.Imm > math.MaxUint32):
		return fmt.Errorf("constant %d does not fit into 32 bits", in.Imm)
	}
	return nil
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

// Branch returns how many slots behind the next instruction a branch leads; false:
// in is no branch, or not to a place that it says itself.
func (in Inst) Branch() (distance int64, ok bool) {
	if class := in.Code & 7; class != classJmp && class != classJmp32 {
		return 0, false
	}
	if row := in.Row(); row != nil {
		for _, s := range row.Slots {
			if s == OffTarget || s == ImmTarget {
				return s.Value(in), true
			}
		}
	}
	return 0, false
}

// Classes of instructions that branch: the low three bits of the opcode.
const (
	classJmp   = 5
	classJmp32 = 6
)

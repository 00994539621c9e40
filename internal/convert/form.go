package convert

import (
	"strings"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// param is what an argument of a form is about.
type param uint8

const (
	dst param = iota
	src
	off
	imm
	wide   // 64 bits: imm of both slots
	low    // imm of the first slot
	high   // imm of the second
	off2   // off of the second, which has none
	op     // operation of ALU: the high half of the opcode
	opOff  // the same, signed ones as well: with off in the bits above
	jump   // condition: the high half of the opcode
	size   // of memory: two bits of the opcode
	atomic // imm of an atomic operation
	endian // the bit of the opcode that says big
	width  // 16, 32 or 64: imm of byte swaps
	code   // the whole opcode
	number // of a helper function: imm
)

// form is a macro of C or a function of Go with what it gives: fixed fields, and
// what its arguments are. Forms come in the order in which printing tries them.
type form struct {
	name   string
	params []param
	isa.Inst
	method bool // of its first argument (Go)
	rare   bool // read, but not written: not every header has it (C)
}

// fill is the instruction that a form gives. An argument that does not fit is told by its index.
func (f *form) fill(values []int64) (in isa.Inst, bad int) {
	in = f.Inst
	for i, p := range f.params {
		if !p.set(&in, values[i]) {
			return in, i
		}
	}
	return in, -1
}

// solve returns the arguments with which a form gives in, if it can.
func (f *form) solve(in isa.Inst) ([]int64, bool) {
	oneSlot := len(f.params) > 0 && f.params[0] == code
	if in.Dirty || oneSlot && in.Code == isa.LDImm64 {
		return nil, false
	}
	values := make([]int64, len(f.params))
	for i, p := range f.params {
		values[i] = p.value(in)
	}
	again, bad := f.fill(values)
	return values, bad < 0 && again == in
}

func (p param) set(in *isa.Inst, v int64) bool {
	switch p {
	case dst:
		in.Dst = uint8(v) & 15
		return v >= -8 && v <= 15 // as C takes it for 4 bits
	case src:
		in.Src = uint8(v) & 15
		return v >= -8 && v <= 15
	case off:
		in.Off = int16(v)
		return v == int64(int16(v))
	case imm, atomic, width, number:
		in.Imm = int64(int32(v))
		return v == int64(int32(v)) || v == int64(uint32(v))
	case wide:
		in.Imm = v
	case low:
		in.Imm = in.Imm>>32<<32 | int64(uint32(v))
		return v == int64(int32(v)) || v == int64(uint32(v))
	case high:
		in.Imm = v<<32 | int64(uint32(in.Imm))
		return v == int64(int32(v)) || v == int64(uint32(v))
	case off2:
		return v == 0
	case opOff:
		in.Code |= uint8(v) & 0xf0
		in.Off = int16(v >> 8)
	case op, jump:
		in.Code |= uint8(v)
		return v&^0xf0 == 0
	case size:
		in.Code |= uint8(v)
		return v&^0x18 == 0
	case endian:
		in.Code |= uint8(v)
		return v&^0x08 == 0
	case code:
		in.Code = uint8(v)
		return v >= -128 && v <= 255
	}
	return true
}

func (p param) value(in isa.Inst) int64 {
	switch p {
	case dst:
		return int64(in.Dst)
	case src:
		return int64(in.Src)
	case off:
		return int64(in.Off)
	case low:
		return int64(int32(in.Imm))
	case high:
		return int64(uint32(in.Imm >> 32))
	case off2:
		return 0
	case opOff:
		return int64(in.Code&0xf0) | int64(in.Off)<<8
	case op, jump:
		return int64(in.Code & 0xf0)
	case size:
		return int64(in.Code & 0x18)
	case endian:
		return int64(in.Code & 0x08)
	case code:
		return int64(in.Code)
	}
	return in.Imm
}

// operations are those of ALU and of branches by mnemonic, from the table of instructions:
// the high half of the opcode, and off in the bits above.
var operations = lazy.Value[map[string]int64]{Make: func() map[string]int64 {
	m := map[string]int64{}
	for _, i := range isa.Mnemonics() {
		class := i.Code & 7
		arithmetic := class == 7 && (strings.HasPrefix(i.Shape, "r") && (i.Shape == "rr" || i.Name == "neg"))
		branch := class == 5 && i.Shape == "rri"
		if !i.Alias && (arithmetic || branch) && i.Code&8 != 0 || i.Name == "neg" {
			m[i.Name] = int64(i.Code&0xf0) | int64(i.Off)<<8
		}
	}
	return m
}}

package relocator

import "github.com/bpfasm/bpfasm/internal/isa"

// Opcodes and their parts (RFC 9669, sections 3 to 5).
const (
	opExit  = 0x95
	opGotox = 0x0d
	opJA    = 0x05
	opJA32  = 0x06
	opMay   = 0xe5 // may_goto

	classJmp   = 5
	classJmp32 = 6

	modeMem    = 0x60
	modeMemSX  = 0x80
	modeAtomic = 0xc0
)

// known is what is known of a register.
type known struct {
	kind knownKind
	n    uint64 // the constant; the offset in the .kconfig map
}

type knownKind uint8

const (
	unknown       knownKind = iota
	nonZero                 // an address
	configAddress           // in the .kconfig map
	constant
)

func (v known) isNonZero() bool {
	return v.kind == nonZero || v.kind == configAddress || v.kind == constant && v.n != 0
}

// state is what is known of the registers.
type state [11]known

// unknownState is what is known where a function begins that anything may call.
func unknownState() state { return state{10: {kind: nonZero}} }

// forget drops what a call changes.
func (s *state) forget() { clear(s[:6]) }

// join keeps in s only what is true in t as well. It reports whether s has changed.
func (s *state) join(t *state) (changed bool) {
	for i := range s {
		a, b := s[i], t[i]
		if a == b || a.kind == unknown {
			continue
		}
		joined := known{}
		if a.isNonZero() && b.isNonZero() {
			joined.kind = nonZero
		}
		if joined != a {
			s[i], changed = joined, true
		}
	}
	return changed
}

// operand returns the second operand of an instruction.
func (s *state) operand(in isa.Inst) known {
	if in.Code&sourceReg != 0 {
		return s[reg(in.Src)]
	}
	return known{constant, uint64(in.Imm)}
}

// decide reports whether a branch may be taken, and whether it may not be.
func (s *state) decide(in isa.Inst) (taken, passed bool) {
	switch in.Code {
	case opJA, opJA32:
		return true, in.Src != 0 // goto_or_nop
	case opMay:
		return true, true
	}
	a, b := s[reg(in.Dst)], s.operand(in)
	wide := in.Code&7 == classJmp
	if a.kind == constant && b.kind == constant {
		yes, known := compare(in.Code, a.n, b.n, wide)
		return yes || !known, !yes || !known
	}
	if wide && a.isNonZero() && b == (known{constant, 0}) {
		switch in.Code & 0xf0 {
		case 0x10: // ==
			return false, true
		case 0x50: // !=
			return true, false
		}
	}
	return true, true
}

// learn adds what a branch that is taken, or not, says about its register: the number that it
// equals, or that it is not 0.
func (s *state) learn(in isa.Inst, taken bool) {
	op := in.Code & 0xf0
	if in.Code&7 != classJmp || op != 0x10 && op != 0x50 {
		return
	}
	a, b := &s[reg(in.Dst)], s.operand(in)
	switch equal := (op == 0x10) == taken; {
	case a.kind == constant || b.kind != constant:
	case equal:
		*a = b
	case b.n == 0 && a.kind == unknown:
		a.kind = nonZero
	}
}

// compare evaluates the condition of a branch.
func compare(code uint8, a, b uint64, wide bool) (yes, known bool) {
	x, y := int64(a), int64(b)
	if !wide {
		a, b = uint64(uint32(a)), uint64(uint32(b))
		x, y = int64(int32(a)), int64(int32(b))
	}
	switch code & 0xf0 {
	case 0x10:
		return a == b, true
	case 0x20:
		return a > b, true
	case 0x30:
		return a >= b, true
	case 0x40:
		return a&b != 0, true
	case 0x50:
		return a != b, true
	case 0x60:
		return x > y, true
	case 0x70:
		return x >= y, true
	case 0xa0:
		return a < b, true
	case 0xb0:
		return a <= b, true
	case 0xc0:
		return x < y, true
	case 0xd0:
		return x <= y, true
	}
	return false, false
}

// compute returns the result of an arithmetic instruction.
func (s *state) compute(in isa.Inst) known {
	a, b := s[reg(in.Dst)], s.operand(in)
	wide := in.Code&7 == classAlu64
	op := in.Code & 0xf0
	switch {
	case in.Off != 0: // signed division, moves that extend a sign
		return known{}
	case op == 0xb0 && wide:
		return b
	case op == 0 && wide && a.kind == configAddress && b.kind == constant:
		return known{configAddress, a.n + b.n}
	case op == 0xd0 || op != 0xb0 && a.kind != constant || op != 0x80 && b.kind != constant:
		return known{}
	}
	n, ok := arithmetic(op, a.n, b.n, wide)
	if !ok {
		return known{}
	}
	return known{constant, n}
}

// arithmetic computes in 64 bits, or in 32 with the upper half 0.
func arithmetic(op uint8, a, b uint64, wide bool) (n uint64, ok bool) {
	width := uint64(64)
	if !wide {
		width = 32
		a, b = uint64(uint32(a)), uint64(uint32(b))
	}
	switch op {
	case 0x00:
		n = a + b
	case 0x10:
		n = a - b
	case 0x20:
		n = a * b
	case 0x30:
		if b != 0 {
			n = a / b
		}
	case 0x40:
		n = a | b
	case 0x50:
		n = a & b
	case 0x60:
		n = a << (b & (width - 1))
	case 0x70:
		n = a >> (b & (width - 1))
	case 0x80:
		n = -a
	case 0x90:
		if n = a; b != 0 {
			n = a % b
		}
	case 0xa0:
		n = a ^ b
	case 0xb0:
		n = b
	case 0xc0:
		if wide {
			n = uint64(int64(a) >> (b & 63))
		} else {
			n = uint64(int32(a) >> (b & 31))
		}
	default:
		return 0, false
	}
	if !wide {
		n = uint64(uint32(n))
	}
	return n, true
}

package verifier

import (
	"strings"

	"github.com/bpfasm/bpfasm/internal/uapi"
)

// opKind is what an instruction does, as far as the flow of data goes.
type opKind uint8

const (
	opOther    opKind = iota // jumps, exit, what is not known
	opMove                   // dst = src
	opConst                  // dst = imm, of ALU and LD_IMM64
	opALU                    // dst is changed by src or imm
	opLoad                   // dst = *(src + off)
	opStore                  // *(dst + off) = src or imm
	opAtomic                 // *(dst + off) and perhaps src, or R0
	opCall                   // of a helper or kfunc
	opCallFunc               // of a function of the program
	opExit
)

// Registers.
const (
	noReg = -1
	fp    = 10
)

// op is an instruction, read from what the kernel prints.
type op struct {
	kind     opKind
	dst, src int8 // noReg if there is none
	half     bool // 32 bits
	size     uint8
	off      int64
	imm      int64
	operator string // "+=" of opALU
	callee   string // of opCall, without "#1"
	jump     bool   // compares dst with src or imm
}

// The three low bits of an opcode.
const (
	classLD = iota
	classLDX
	classST
	classSTX
	classALU
	classJMP
	classJMP32
	classALU64
)

var sizes = [4]uint8{4, 2, 1, 8} // by bits 3 and 4 of an opcode

// readOp reads an instruction.
func readOp(code uint8, text string) op {
	o := op{dst: noReg, src: noReg}
	switch class := code & 7; class {
	case classLD:
		if code == 0x18 {
			o.kind = opConst
			o.dst, text = register(text)
			o.imm, _ = parseNumber(firstWord(strings.TrimPrefix(text, " = ")))
		} else {
			o.kind, o.dst = opLoad, 0 // LD_ABS and LD_IND
		}
	case classLDX:
		o.kind, o.size = opLoad, sizes[code>>3&3]
		o.dst, text = register(text)
		o.src, o.off = address(text)
	case classST, classSTX:
		o.kind, o.size = opStore, sizes[code>>3&3]
		if class == classSTX && code&0xe0 == 0xc0 {
			o.kind = opAtomic
			o.atomic(text)
			break
		}
		o.dst, o.off = address(text)
		if _, value, ok := strings.Cut(text, " = "); ok {
			if o.src, _ = register(value); o.src == noReg {
				o.imm, _ = parseNumber(firstWord(value))
			}
		}
	case classALU, classALU64:
		o.half = class == classALU
		o.alu(code, text)
	default:
		o.control(code, text)
	}
	return o
}

// alu reads "r1 = r2", "r1 += -8", "w0 = be16 w0", "r1 = (s8)r2".
func (o *op) alu(code uint8, text string) {
	o.kind = opALU
	o.dst, text = register(text)
	operator, value, ok := strings.Cut(strings.TrimPrefix(text, " "), " ")
	if !ok {
		return
	}
	o.operator = operator
	if operator == "=" {
		if code&0xf0 != 0xb0 { // be16, bswap, negation
			o.operator = firstWord(value)
			return
		}
		if o.src, _ = register(value); o.src != noReg {
			o.kind = opMove
		} else if strings.HasPrefix(value, "(") { // sign extension
			_, value, _ = strings.Cut(value, ")")
			o.src, _ = register(value)
			o.operator = "s="
		} else if strings.HasPrefix(value, "addr_space_cast(") {
			o.src, _ = register(value[len("addr_space_cast("):])
		} else {
			o.kind = opConst
			o.imm, _ = parseNumber(firstWord(value))
		}
		return
	}
	if o.src, _ = register(value); o.src == noReg {
		o.imm, _ = parseNumber(firstWord(value))
	}
}

// atomic reads "lock *(u64 *)(r1 +0) += r2", "r0 = atomic64_fetch_add((u64 *)(r1 +0),
// r0)", "r2 = load_acquire((u64 *)(r1 +0))", "store_release((u64 *)(r1 +0), r2)".
func (o *op) atomic(text string) {
	o.dst, o.off = address(text)
	result, rest, ok := strings.Cut(text, " = ")
	switch {
	case ok && strings.Contains(rest, "load_acquire"):
		o.kind, o.src = opLoad, o.dst
		o.dst, _ = register(result)
	case ok && strings.Contains(rest, "atomic"):
		o.src, _ = register(result)
	case strings.HasPrefix(text, "store_release"):
		o.kind = opStore
		if i := strings.LastIndex(text, ", "); i >= 0 {
			o.src, _ = register(text[i+2:])
		}
	}
}

// control reads jumps, calls and exit.
func (o *op) control(code uint8, text string) {
	switch {
	case code == codeExit:
		o.kind = opExit
	case strings.HasPrefix(text, "call "):
		name := firstWord(text[len("call "):])
		if strings.HasPrefix(name, "pc+") || strings.HasPrefix(name, "pc-") {
			o.kind = opCallFunc
			return
		}
		o.kind = opCall
		o.callee, _, _ = strings.Cut(name, "#")
		if list := uapi.Helpers(); isNumber(name) { // until 4.14: "call 14"
			if n, _, _ := number(name); int(n) < len(list) {
				o.callee = list[n].Name
			}
		}
	case strings.HasPrefix(text, "if "):
		o.jump = true
		var rest string
		o.dst, rest = register(text[3:])
		o.half = strings.HasPrefix(text[3:], "w")
		operator, value, _ := strings.Cut(strings.TrimPrefix(rest, " "), " ")
		o.operator = operator
		if o.src, _ = register(value); o.src == noReg {
			o.imm, _ = parseNumber(firstWord(value))
		}
	}
}

// writes reports whether the instruction changes a register. A call leaves nothing in
// R1 to R5.
func (o *op) writes(reg int8) bool {
	switch o.kind {
	case opMove, opConst, opALU, opLoad:
		return o.dst == reg
	case opAtomic:
		return o.src == reg && o.src != noReg
	case opCall, opCallFunc:
		return reg >= 0 && reg <= 5
	}
	return false
}

// register reads the register that s begins with: "r1", "w10".
func register(s string) (reg int8, rest string) {
	if len(s) < 2 || s[0] != 'r' && s[0] != 'w' {
		return noReg, s
	}
	n, rest, ok := number(s[1:])
	if !ok || n > 11 {
		return noReg, s
	}
	return int8(n), rest
}

// address reads "(r10 -8)".
func address(s string) (base int8, off int64) {
	for {
		i := strings.IndexByte(s, '(')
		if i < 0 {
			return noReg, 0
		}
		s = s[i+1:]
		if reg, rest := register(s); reg != noReg {
			word, _, _ := strings.Cut(rest, ")")
			off, _ = parseNumber(strings.TrimSpace(word))
			return reg, off
		}
	}
}

func firstWord(s string) string {
	s, _, _ = strings.Cut(s, " ")
	return s
}

package isa

import "strconv"

// PrintOptions changes how Print writes operands.
type PrintOptions struct {
	Decimal bool   // numbers in decimal instead of hexadecimal
	Imm     string // if not empty, stands for the immediate or the called function
	Target  string // if not empty, stands for the branch target
}

// Print appends the text of in as llvm-objdump writes it, "<unknown>" if it is no instruction.
func Print(dst []byte, in Inst, o PrintOptions) []byte {
	r := in.Row()
	if r == nil {
		return append(dst, "<unknown>"...)
	}
	return r.print(dst, in, o)
}

func (r *Row) print(dst []byte, in Inst, o PrintOptions) []byte {
	base := 16
	if o.Decimal {
		base = 10
	}
	for p := r.Pattern; p != ""; {
		n := 0
		for n < len(p) && (p[n] < 'A' || 'Z' < p[n]) {
			n++
		}
		dst = append(dst, p[:n]...)
		if p = p[n:]; p == "" {
			break
		}
		s, n := operand(p)
		switch v := s.Value(in); s {
		case Dst, Src:
			dst = appendRegister(dst, p[0]|0x20, v)
		case MemOff:
			dst = appendNumber(dst, "+ ", "- ", v, base)
		case OffTarget, ImmTarget:
			if o.Target != "" {
				dst = append(dst, o.Target...)
			} else {
				dst = appendNumber(dst, "+", "-", v, base)
			}
		case Imm32, Imm64, ImmLow, CallTarget:
			if o.Imm != "" {
				dst = append(dst, o.Imm...)
				break
			}
			fallthrough
		default:
			dst = appendNumber(dst, "", "-", v, base)
		}
		p = p[n:]
	}
	return dst
}

func appendRegister(dst []byte, kind byte, n int64) []byte {
	if n < 10 {
		return append(dst, kind, '0'+byte(n))
	}
	return append(dst, kind, '1', '0'+byte(n-10))
}

func appendNumber(dst []byte, plus, minus string, v int64, base int) []byte {
	u := uint64(v)
	if v < 0 {
		dst = append(dst, minus...)
		u = -u
	} else {
		dst = append(dst, plus...)
	}
	if base == 16 {
		dst = append(dst, "0x"...)
	}
	return strconv.AppendUint(dst, u, base)
}

// Fill appends a pattern with texts in place of its operands, in their order.
func Fill(dst []byte, pattern string, operands []string) []byte {
	for p := pattern; p != ""; {
		n := 0
		for n < len(p) && (p[n] < 'A' || 'Z' < p[n]) {
			n++
		}
		dst = append(dst, p[:n]...)
		if p = p[n:]; p == "" {
			break
		}
		_, n = operand(p)
		dst, operands = append(dst, operands[0]...), operands[1:]
		p = p[n:]
	}
	return dst
}

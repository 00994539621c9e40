package isa

// operand reads the capital letter or pair that p begins with.
func operand(p string) (s Slot, n int) {
	switch p[0] {
	case 'R', 'W':
		if p[1] == 'd' {
			return Dst, 2
		}
		return Src, 2
	case 'I':
		return Imm32, 1
	case 'L':
		return Imm64, 1
	case 'K':
		return ImmLow, 1
	case 'C':
		return CallTarget, 1
	case 'O':
		return MemOff, 1
	case 'T':
		return OffTarget, 1
	case 'J':
		return ImmTarget, 1
	case 'F':
		return FarTarget, 1
	case 'G':
		return CallLocal, 1
	case 'P':
		return Pseudo, 1
	case 'A':
		return CastDst, 1
	case 'B':
		return CastSrc, 1
	}
	panic("isa: bad pattern " + p)
}

// operands splits the pattern the way a statement is split: a word or one
// operator character is an operand. It adds new words to the word list and
// limits the registers in use to 0 to 11.
func (r *Row) operands(yield func(Tok, Slot)) {
	p := r.Pattern
	var dst, src bool
	for i := 0; i < len(p); {
		start := i
		switch c := p[i]; {
		case c == ' ' || c == '\t' || c == ',':
			i++
		case 'A' <= c && c <= 'Z':
			s, n := operand(p[i:])
			i += n
			t := Imm
			switch s {
			case Dst, Src:
				if t = RegR; c == 'W' {
					t = RegW
				}
				if s == Dst {
					if dst {
						s = DstTied
					}
					dst, r.maxDst = true, 11
				} else {
					if src {
						s = SrcTied
					}
					src, r.maxSrc = true, 11
				}
			case MemOff:
				t = Off
			case OffTarget, ImmTarget:
				t = Target
			}
			yield(t, s)
		case isWordByte(c):
			for i < len(p) && isWordByte(p[i]) {
				i++
			}
			w := p[start:i]
			if _, t := Register(w); t != 0 {
				yield(t, Literal)
			} else {
				yield(words.add(w, start == 0), Literal)
			}
		default:
			yield(Op(c), Literal)
			i++
		}
	}
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '_'
}

package assembler

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

func octas(s *scanner, _ *directive) {
	limit := new(big.Int).Lsh(big.NewInt(1), 128)
	s.list(func() bool {
		s.skip()
		start := s.pos()
		v, ok := s.octa(start)
		if !ok {
			return false
		}
		if v.CmpAbs(limit) >= 0 {
			return s.failAt(start, s.endOfLast(), "out-of-range", "out of range literal value: %s does not fit into 16 bytes", s.src[start-s.base:s.p])
		}
		if v.Sign() < 0 {
			v.Add(v, limit)
		}
		var b [16]byte
		v.FillBytes(b[:])
		if !s.e.big {
			for i := range 8 {
				b[i], b[15-i] = b[15-i], b[i]
			}
		}
		return s.e.bytes(b[:], start)
	})
}

// octa reads a number of 16 bytes: unsigned, and to GNU as also with signs or as an
// expression of 8 bytes.
func (s *scanner) octa(start diag.Pos) (*big.Int, bool) {
	signs := s.p
	for s.e.gnu && (s.at(s.p) == '-' || s.at(s.p) == '~') {
		s.p++
		s.skip()
	}
	signsEnd := s.p
	l, ok := s.literal()
	if c := s.skip(); s.e.gnu && (!ok || l.float || c != ',' && !s.ends(c)) {
		s.p = int(start - s.base)
		n, ok := s.absolute()
		return big.NewInt(n), ok
	}
	if !ok || l.float {
		s.p = int(start - s.base)
		return nil, s.fail("invalid-number", "expected an unsigned number, found %s", s.token())
	}
	v := l.bigValue()
	for i := signsEnd - 1; i >= signs; i-- {
		switch s.src[i] {
		case '-':
			v.Neg(v)
		case '~':
			v.Not(v)
		}
	}
	return v, true
}

func floats(s *scanner, d *directive) {
	s.list(func() bool {
		s.skip()
		start := s.pos()
		v, ok := s.ieee(d.n)
		return ok && s.e.int(d.n, v.add, start)
	})
}

// ieee reads a floating point number and returns its bits, in so many bytes.
func (s *scanner) ieee(size int) (value, bool) {
	s.skip()
	pos := s.pos()
	if s.e.gnu && s.at(s.p) == '0' && class[s.at(s.p+1)]&chIdentStart != 0 && s.at(s.p+1) != '.' {
		if s.p += 2; s.at(s.p) == ':' { // the letter in 0f1.5 says nothing
			s.p++
			return number(s.floatBits(size), pos), true
		}
	}
	start := s.p
	if c := s.at(s.p); c == '-' || c == '+' {
		s.p++
	}
	for class[s.at(s.p)]&chIdent != 0 || (s.at(s.p) == '-' || s.at(s.p) == '+') && s.at(s.p-1)|0x20 == 'e' {
		s.p++
	}
	text := s.src[start:s.p]
	if text == "" {
		return value{}, s.unexpected("", "a floating point number")
	}
	if n, ok := notANumber(text, size); ok && s.e.gnu {
		return number(n, pos), true
	}
	f, err := strconv.ParseFloat(text, size*8)
	if err != nil && !math.IsInf(f, 0) || strings.Contains(text, "_") {
		return value{}, s.failAt(pos, s.pos(), "invalid-number", "invalid floating point literal '%s'", text)
	}
	if size == 4 {
		return number(int64(math.Float32bits(float32(f))), pos), true
	}
	return number(int64(math.Float64bits(f)), pos), true
}

// floatBits reads the first bits of a float, in hexadecimal.
func (s *scanner) floatBits(size int) int64 {
	bits, n := int64(0), 0
	for ; digitOf(s.at(s.p)) < 16 && n < 2*size; n++ {
		bits = bits<<4 | int64(digitOf(s.at(s.p)))
		s.p++
	}
	return bits << (4 * (2*size - n))
}

// notANumber are the bits of what is none, as GNU as has them.
func notANumber(text string, size int) (int64, bool) {
	bits := int64(1)<<(size*8-1) - 1
	if text[0] == '-' {
		bits |= -1 << (size*8 - 1)
	}
	switch strings.ToLower(strings.TrimLeft(text, "+-")) {
	case "nan", "qnan":
		return bits, true
	case "snan":
		return bits &^ (1 << map[int]int{4: 22, 8: 51}[size]), true // the highest bit of the fraction
	}
	return 0, false
}

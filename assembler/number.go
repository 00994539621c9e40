package assembler

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// literal is a number as it is written.
type literal struct {
	v     uint64 // value, or bits of a float
	float bool
	big   bool   // does not fit into 64 bits; text has it
	text  string // digits with their prefix, without suffix
}

// literal takes the number at p. Decimal, 0x hexadecimal, 0b binary, 0 octal,
// each with an ignored [uU][lL][lL]; a decimal directly followed by '.' or an
// exponent is a float. It takes nothing if there is none, as for 08 or 0x.
func (r *reader) literal() (l literal, ok bool) {
	start := r.p
	p := start
	base := 10
	switch {
	case r.at(p) == '.':
		return r.float()
	case r.at(p) == '0' && r.at(p+1)|0x20 == 'x':
		base, p = 16, p+2
	case r.at(p) == '0' && r.at(p+1)|0x20 == 'b' && class[r.at(p+2)]&chDigit != 0:
		base, p = 2, p+2
	}
	digits := p
	for digitOf(r.at(p)) < base && p < len(r.src) {
		p++
	}
	if base == 10 {
		if r.floatFollows() {
			return r.float()
		}
		if r.at(digits) == '0' && p > digits+1 {
			base = 8
		}
	}
	v, err := strconv.ParseUint(r.src[digits:p], base, 64)
	if err != nil {
		if ne, isRange := err.(*strconv.NumError); !isRange || ne.Err != strconv.ErrRange {
			return l, false
		}
		l.big = true
	}
	l.v, l.text = v, r.src[start:p]
	if r.at(p)|0x20 == 'u' {
		p++
	}
	for range 2 {
		if r.at(p)|0x20 == 'l' {
			p++
		}
	}
	r.p = p
	return l, true
}

// decimal takes a plain decimal number of up to 18 digits, which nearly all
// numbers of a compiler's output are. It takes nothing else.
func (r *reader) decimal() (int64, bool) {
	s := r.src[r.p:]
	n, d := int64(0), 0
	for ; d < len(s) && s[d] >= '0' && s[d] <= '9'; d++ {
		n = n*10 + int64(s[d]-'0')
	}
	if d == 0 || d > 18 || d > 1 && s[0] == '0' || d < len(s) && class[s[d]]&chIdent != 0 {
		return 0, false
	}
	r.p += d
	return n, true
}

// continues reports whether what comes next goes on with an expression: only
// what surely does not is told from it quickly.
func (r *reader) continues() bool {
	switch r.skip() {
	case '\n', ',', '#', ')':
		return false
	}
	return true
}

func digitOf(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return 99
}

// floatFollows reports whether the digits at p begin a float. One that begins
// with 0 has its dot next; else the 0 is a number by itself (0e5).
func (r *reader) floatFollows() bool {
	p := r.p
	for class[r.at(p)]&chDigit != 0 {
		p++
	}
	switch c := r.at(p); {
	case p == r.p:
		return false
	case r.src[r.p] == '0':
		return c == '.' && p == r.p+1
	default:
		return c == '.' || c|0x20 == 'e'
	}
}

// float takes a decimal floating point number.
func (r *reader) float() (l literal, ok bool) {
	n := floatLength(r.src[r.p:])
	if n == 0 {
		return l, false
	}
	text := r.src[r.p : r.p+n]
	f, err := strconv.ParseFloat(strings.TrimRight(text, "eE+-"), 64)
	if err != nil && !math.IsInf(f, 0) {
		return l, false
	}
	r.p += n
	return literal{v: math.Float64bits(f), float: true, text: text}, true
}

// floatLength returns how much of the beginning of s a float takes.
func floatLength(s string) int {
	p := 0
	digits := func() {
		for p < len(s) && s[p] >= '0' && s[p] <= '9' {
			p++
		}
	}
	digits()
	if p < len(s) && s[p] == '.' {
		p++
		digits()
		if p == 1 {
			return 0
		}
	}
	if p < len(s) && s[p]|0x20 == 'e' {
		p++
		if p < len(s) && (s[p] == '+' || s[p] == '-') {
			p++
		}
		digits()
	}
	if p < len(s) && class[s[p]]&chIdent != 0 {
		return 0 // .5a is an identifier
	}
	return p
}

// maxDigits is more than 128 bits have in any base.
const maxDigits = 256

// bigValue returns the value of a literal, some huge number for a huge one.
func (l literal) bigValue() *big.Int {
	if len(l.text) > maxDigits {
		return new(big.Int).Lsh(big.NewInt(1), 4*maxDigits)
	}
	v, ok := new(big.Int).SetString(l.text, 0)
	if !ok {
		return new(big.Int).SetUint64(l.v)
	}
	return v
}

// charLiteral takes a character in single quotes.
func (r *reader) charLiteral() (byte, bool) {
	c := r.at(r.p + 1)
	n := 3
	if c == '\\' {
		n = 4
		switch r.at(r.p + 2) {
		case 'n':
			c = '\n'
		case 't':
			c = '\t'
		case 'b':
			c = '\b'
		case 'f':
			c = '\f'
		case 'r':
			c = '\r'
		default:
			c = r.at(r.p + 2)
		}
	}
	if c == '\n' && n == 3 || r.at(r.p+n-1) != '\'' {
		return 0, false
	}
	r.p += n
	return c, true
}

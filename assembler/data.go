package assembler

import (
	"encoding/base64"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

var dataDirectives = []directive{
	{".byte", "[expression, ...]", "integers of 1 byte", integers, 1},
	{".dc.b", "[expression, ...]", "integers of 1 byte", integers, 1},
	{".short", "[expression, ...]", "integers of 2 bytes", integers, 2},
	{".value", "[expression, ...]", "integers of 2 bytes", integers, 2},
	{".2byte", "[expression, ...]", "integers of 2 bytes", integers, 2},
	{".dc", "[expression, ...]", "integers of 2 bytes", integers, 2},
	{".dc.w", "[expression, ...]", "integers of 2 bytes", integers, 2},
	{".long", "[expression, ...]", "integers or addresses of 4 bytes", integers, 4},
	{".int", "[expression, ...]", "integers or addresses of 4 bytes", integers, 4},
	{".4byte", "[expression, ...]", "integers or addresses of 4 bytes", integers, 4},
	{".dc.l", "[expression, ...]", "integers or addresses of 4 bytes", integers, 4},
	{".quad", "[expression, ...]", "integers or addresses of 8 bytes", integers, 8},
	{".8byte", "[expression, ...]", "integers or addresses of 8 bytes", integers, 8},
	{".dc.a", "[expression, ...]", "integers or addresses of 8 bytes", integers, 8},
	{".octa", "[number, ...]", "unsigned integers of 16 bytes", octas, 16},
	{".single", "[float, ...]", "IEEE floats of 4 bytes", floats, 4},
	{".float", "[float, ...]", "IEEE floats of 4 bytes", floats, 4},
	{".dc.s", "[float, ...]", "IEEE floats of 4 bytes", floats, 4},
	{".double", "[float, ...]", "IEEE floats of 8 bytes", floats, 8},
	{".dc.d", "[float, ...]", "IEEE floats of 8 bytes", floats, 8},
	{".ascii", `["text" ...]`, "bytes of strings", strings_, 0},
	{".asciz", `["text", ...]`, "bytes of strings, each with a NUL behind it", strings_, 1},
	{".string", `["text", ...]`, "bytes of strings, each with a NUL behind it", strings_, 1},
	{".base64", `["text", ...]`, "bytes that base64 text stands for", base64s, 0},
	{".uleb128", "expression, ...", "unsigned LEB128 integers", leb128s, 0},
	{".sleb128", "expression, ...", "signed LEB128 integers", leb128s, 1},
}

func integers(s *scanner, d *directive) { s.integers(d.n) }

// plainInteger is integers for a line with one decimal number and perhaps a
// comment. It takes nothing from any other line.
func (s *scanner) plainInteger(size int) bool {
	if s.carriageReturns || s.e.cur.flags&flagNoBits != 0 {
		return false
	}
	src := s.src[s.p:]
	n, p := int64(0), 0
	for ; p < len(src) && src[p] >= '0' && src[p] <= '9'; p++ {
		n = n*10 + int64(src[p]-'0')
	}
	if p == 0 || p > 18 || p > 1 && src[0] == '0' || size < 8 && n >= 1<<(size*8) {
		return false
	}
	for p < len(src) && src[p] == ' ' {
		p++
		for strings.HasPrefix(src[p:], "        ") {
			p += 8
		}
	}
	if p < len(src) && src[p] == '#' {
		eol := strings.IndexByte(src[p:], '\n')
		if eol < 0 {
			return false
		}
		p += eol
	}
	if p >= len(src) || src[p] != '\n' {
		return false
	}
	s.e.int(size, n, 0)
	s.p += p
	return true
}

// integers reads the operands of .byte and its like.
func (s *scanner) integers(size int) {
	if s.plainInteger(size) {
		return
	}
	c := s.skip()
	if s.ends(c) {
		return
	}
	for {
		c = s.skip()
		start := s.pos()
		v, ok := value{}, false
		if class[c]&chDigit != 0 {
			v.add, ok = s.decimal()
			if ok && s.continues() {
				s.p, ok = int(start-s.base), false
			}
		}
		if !ok {
			if v, ok = s.expression(); !ok {
				return
			}
		}
		if !s.integer(size, v, start) {
			return
		}
		c = s.skip()
		if s.ends(c) {
			return
		}
		if c != ',' {
			s.unexpected("", "',' or end of statement")
			return
		}
		s.p++
	}
}

// integer appends one of them.
func (s *scanner) integer(size int, v value, start diag.Pos) bool {
	n := v.add
	if !v.constant() {
		known := false
		if v.node != 0 || v.b != 0 || s.e.symbols[v.a].is(symEquated) {
			n, known = s.e.absolute(v)
		}
		if !known {
			return s.e.room(int64(size), start) && s.e.data(size, v, start)
		}
		s.e.registerUses(v)
	}
	if size < 8 && !fits(n, uint(size)*8) {
		lo, hi := int64(-1)<<(size*8-1), int64(1)<<(size*8)-1
		return s.failAt(start, s.endOfLast(), "out-of-range", "out of range literal value: %d does not fit into %d byte%s, expected %d to %d", n, size, plural(int64(size)), lo, hi)
	}
	return s.e.int(size, n, start)
}

// operands calls each for the comma list of a directive, which may be empty.
func (s *scanner) list(each func() bool) {
	if s.end() {
		return
	}
	for each() {
		if s.end() {
			return
		}
		if !s.accept(',') {
			s.unexpected("", "',' or end of statement")
			return
		}
	}
}

func octas(s *scanner, _ *directive) {
	limit := new(big.Int).Lsh(big.NewInt(1), 128)
	s.list(func() bool {
		s.skip()
		start := s.pos()
		l, ok := s.literal()
		if !ok || l.float {
			s.p = int(start - s.base)
			return s.fail("invalid-number", "expected an unsigned number, found %s", s.token())
		}
		v := l.bigValue()
		if v.Cmp(limit) >= 0 {
			return s.failAt(start, s.pos(), "out-of-range", "out of range literal value: %s does not fit into 16 bytes", l.text)
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
	start, pos := s.p, s.pos()
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
	f, err := strconv.ParseFloat(text, size*8)
	if err != nil && !math.IsInf(f, 0) || strings.Contains(text, "_") {
		return value{}, s.failAt(pos, s.pos(), "invalid-number", "invalid floating point literal '%s'", text)
	}
	if size == 4 {
		return number(int64(math.Float32bits(float32(f))), pos), true
	}
	return number(int64(math.Float64bits(f)), pos), true
}

func strings_(s *scanner, d *directive) {
	s.list(func() bool {
		for {
			if s.skip() != '"' {
				return s.unexpected("", "a string in double quotes")
			}
			if !s.stringBytes(d.n == 1) {
				return false
			}
			if d.n == 1 || s.skip() != '"' {
				return true // .ascii takes strings without commas, too
			}
		}
	})
}

// stringBytes appends the bytes of the string literal at p.
func (s *scanner) stringBytes(nul bool) bool {
	pos := s.pos()
	raw, ok := s.quoted()
	if !ok {
		return s.fail("unterminated-string", "unterminated string")
	}
	if strings.IndexByte(raw, '\\') >= 0 {
		var b []byte
		if b, ok = s.unescape(raw, pos+1); !ok {
			return false
		}
		if nul {
			b = append(b, 0)
		}
		return s.e.bytes(b, pos)
	}
	e := s.e
	if e.cur.flags&flagNoBits != 0 {
		b := []byte(raw)
		if nul {
			b = append(b, 0)
		}
		return e.bytes(b, pos)
	}
	if !e.room(int64(len(raw)+1), pos) {
		return false
	}
	e.flushLine()
	e.cur.data = append(e.cur.data, raw...)
	if nul {
		e.cur.data = append(e.cur.data, 0)
	}
	return true
}

// unescape resolves the escapes of a string whose text begins at pos.
func (s *scanner) unescape(raw string, pos diag.Pos) ([]byte, bool) {
	return s.unescapeOf(raw, pos, asmEscapes)
}

// Letters and signs that escapes of one character have, in the assembler and in C, and what
// they stand for.
const (
	asmEscapes = `bfnrt"\`
	cEscapes   = asmEscapes + `av'?e`
	escaped    = "\b\f\n\r\t\"\\\a\v'?\x1b"
)

func (s *scanner) unescapeOf(raw string, pos diag.Pos, known string) ([]byte, bool) {
	b := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); i++ {
		if raw[i] != '\\' {
			b = append(b, raw[i])
			continue
		}
		at := i
		i++
		switch c := raw[i]; {
		case c == 'x' || c == 'X':
			v, n := 0, 0
			for ; i+1 < len(raw) && digitOf(raw[i+1]) < 16; n++ {
				i++
				v = (v*16 + digitOf(raw[i])) & 0xff
			}
			if n == 0 {
				return nil, s.escapeError(pos, at, i, "invalid hexadecimal escape sequence, expected a digit behind \\x")
			}
			b = append(b, byte(v))
		case c >= '0' && c <= '7':
			v := int(c - '0')
			for n := 1; n < 3 && i+1 < len(raw) && raw[i+1] >= '0' && raw[i+1] <= '7'; n++ {
				i++
				v = v*8 + int(raw[i]-'0')
			}
			if v > 255 {
				return nil, s.escapeError(pos, at, i, "invalid octal escape sequence (out of range): at most \\377")
			}
			b = append(b, byte(v))
		default:
			k := strings.IndexByte(known, c)
			if k < 0 {
				one := `\` + strings.Join(strings.Split(known, ""), ` \`)
				return nil, s.escapeError(pos, at, i, "invalid escape sequence, expected one of "+one+` \ooo \xhh`)
			}
			b = append(b, escaped[k])
		}
	}
	return b, true
}

// escapeError reports an escape; llvm-mc points at the string, the span at the escape would be finer.
func (s *scanner) escapeError(pos diag.Pos, from, to int, msg string) bool {
	return s.report(diag.Diagnostic{Code: "invalid-escape", Span: diag.Span{Start: pos - 1, End: pos + diag.Pos(to) + 1}, Msg: msg,
		Notes: []diag.Note{{Span: diag.Span{Start: pos + diag.Pos(from), End: pos + diag.Pos(to) + 1}, Msg: "the escape"}}})
}

func base64s(s *scanner, _ *directive) {
	s.list(func() bool {
		if s.skip() != '"' {
			return s.unexpected("", "a string in double quotes")
		}
		pos := s.pos()
		raw, ok := s.quoted()
		if !ok {
			return s.fail("unterminated-string", "unterminated string")
		}
		b, err := base64.StdEncoding.DecodeString(raw)
		if err != nil || raw == "" {
			return s.failAt(pos, s.pos(), "invalid-base64", "failed to base64 decode string data: expected groups of 4 letters, digits, + and /, the last filled up with =")
		}
		return s.e.bytes(b, pos)
	})
}

func leb128s(s *scanner, d *directive) {
	e := s.e
	s.list(func() bool {
		s.skip()
		start := s.pos()
		v, ok := s.expression()
		if !ok {
			return false
		}
		n, known := e.absolute(v)
		if !known {
			if e.cur.flags&flagNoBits != 0 {
				return e.notZero(start)
			}
			kind := gapULEB
			if d.n == 1 {
				kind = gapSLEB
			}
			e.gap(gap{kind: kind, v: v, pos: v.pos})
			return e.room(1, start)
		}
		var b [10]byte
		if d.n == 1 {
			return e.bytes(appendSLEB(b[:0], n, 0), start)
		}
		return e.bytes(appendULEB(b[:0], uint64(n), 0), start)
	})
}

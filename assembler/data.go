package assembler

import (
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
	{".string8", `["text", ...]`, "bytes of strings, each with a NUL behind it", strings_, 1},
	{".string16", `["text", ...]`, "each byte of a string as an integer of 2 bytes, and a 0", wideStrings, 2},
	{".string32", `["text", ...]`, "each byte of a string as an integer of 4 bytes, and a 0", wideStrings, 4},
	{".string64", `["text", ...]`, "each byte of a string as an integer of 8 bytes, and a 0", wideStrings, 8},
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
		if s.e.gnu && -hi <= n && n < lo { // GNU as takes a sign for one more bit
			return s.e.int(size, n, start)
		}
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

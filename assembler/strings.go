package assembler

import (
	"encoding/base64"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// strings_ is .ascii, .asciz and their like. To GNU as strings side by side are one,
// and <number> is a byte.
func strings_(s *scanner, d *directive) {
	nul := d.n == 1
	s.list(func() bool {
		for {
			switch c := s.skip(); {
			case c == '"':
			case c == '<' && s.e.gnu:
				if !s.numberedByte() {
					return false
				}
				if c = s.skip(); c != '<' && c != '"' {
					return true
				}
				continue
			default:
				return s.unexpected("", "a string in double quotes")
			}
			pos := s.pos()
			text, ok := s.quotedString()
			if !ok {
				return false
			}
			more := s.skip() == '"' && (!nul || s.e.gnu)
			if !s.stringBytes(text, nul && !more, pos) {
				return false
			}
			if !more && (s.skip() != '<' || !s.e.gnu) {
				return true
			}
		}
	})
}

// numberedByte appends the byte of <number>.
func (s *scanner) numberedByte() bool {
	s.p++
	s.skip()
	start := s.pos()
	v, ok := s.primary(0)
	if !ok {
		return false
	}
	n, ok := s.e.absolute(v)
	switch {
	case !ok:
		return s.notAbsolute(v, start)
	case !fits(n, 8):
		return s.failAt(start, s.endOfLast(), "out-of-range", "value %d does not fit into 1 byte", n)
	case !s.accept('>'):
		return s.unexpected("", "'>' behind the number of a byte")
	}
	return s.e.int(1, n, start)
}

// wideStrings appends the bytes of strings as integers of more than one byte.
func wideStrings(s *scanner, d *directive) {
	s.list(func() bool {
		s.skip()
		pos := s.pos()
		text, ok := s.quotedString()
		if !ok || !s.e.room(int64(len(text)+1)*int64(d.n), pos) {
			return false
		}
		for i := range len(text) {
			s.e.int(d.n, int64(text[i]), pos)
		}
		return s.e.int(d.n, 0, pos)
	})
}

// quotedString takes a string in quotes, if there is one, and resolves its escapes.
func (s *scanner) quotedString() (string, bool) {
	s.skip()
	pos := s.pos()
	raw, ok := s.quotedText()
	if !ok || strings.IndexByte(raw, '\\') < 0 {
		return raw, ok
	}
	b, ok := s.unescape(raw, pos+1)
	return string(b), ok
}

// stringBytes appends the bytes of a string.
func (s *scanner) stringBytes(text string, nul bool, pos diag.Pos) bool {
	e := s.e
	if e.cur.flags&flagNoBits != 0 {
		b := []byte(text)
		if nul {
			b = append(b, 0)
		}
		return e.bytes(b, pos)
	}
	if !e.room(int64(len(text)+1), pos) {
		return false
	}
	e.flushLine()
	e.cur.data = append(e.cur.data, text...)
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
		s.skip()
		pos := s.pos()
		raw, ok := s.quotedText()
		if !ok {
			return false
		}
		b, err := base64.StdEncoding.DecodeString(raw)
		if err != nil || raw == "" {
			return s.failAt(pos, s.pos(), "invalid-base64", "failed to base64 decode string data: expected groups of 4 letters, digits, + and /, the last filled up with =")
		}
		return s.e.bytes(b, pos)
	})
}

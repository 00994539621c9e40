package convert

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// cKind is what a token of C is.
type cKind uint8

const (
	cEnd cKind = iota
	cWord
	cNumber
	cString
	cSign
)

// cTokens reads tokens of C. Comments are blanks, and so are lines of the preprocessor, but
// that macros which the text defines are expanded.
type cTokens struct {
	src  string
	base diag.Pos
	p    int // behind the token

	macros     map[string]cMacro
	outer      []cOuter
	expansions int
	expanded   int

	kind   cKind
	text   string // of the token; of a string, what is between the quotes
	number int64
	pos    diag.Pos
	bad    *diag.Diagnostic // the first error: nothing is read behind it
}

func newCTokens(text string, base diag.Pos) cTokens {
	t := cTokens{src: text, base: base}
	t.next()
	return t
}

// sign reports whether the token is a sign.
func (t *cTokens) sign(s string) bool { return t.kind == cSign && t.text == s }

// fail reports an error at the token.
func (t *cTokens) fail(msg string) {
	found := "'" + t.text + "'"
	if t.kind == cEnd {
		found = "the end"
	}
	t.failAt(diag.Span{Start: t.pos, End: t.pos + diag.Pos(len(t.text))}, "unexpected %s: %s", found, msg)
}

func (t *cTokens) failAt(span diag.Span, format string, args ...any) {
	if t.bad == nil {
		t.bad = &diag.Diagnostic{Code: "not-readable", Span: span, Msg: fmt.Sprintf(format, args...)}
	}
}

// quoted takes a string, or a character as its number.
func (t *cTokens) quoted(s string) {
	n := 1
	for n < len(s) && s[n] != s[0] && s[n] != '\n' {
		if s[n] == '\\' {
			n++
		}
		n++
	}
	if n >= len(s) || s[n] != s[0] {
		t.kind, t.text = cSign, s[:1]
		t.failAt(diag.Span{Start: t.pos, End: t.pos + 1}, "the quote is never closed on its line")
		return
	}
	n++
	t.kind = cString
	if s[0] == '\'' {
		t.kind = cNumber
		v, _, tail, err := strconv.UnquoteChar(s[1:n-1], '\'')
		if err != nil || tail != "" {
			t.failAt(diag.Span{Start: t.pos, End: t.pos + diag.Pos(n)}, "invalid character")
		}
		t.number = int64(v)
	}
	t.text = s[1 : n-1]
	t.p += n
}

// next goes to the next token.
func (t *cTokens) next() {
	t.skip()
	for t.p >= len(t.src) && len(t.outer) > 0 {
		last := t.outer[len(t.outer)-1]
		t.outer = t.outer[:len(t.outer)-1]
		t.src, t.p = last.src, last.p
		t.skip()
	}
	t.pos = t.base + diag.Pos(t.p)
	if len(t.outer) > 0 {
		t.pos = t.outer[0].at
	}
	s := t.src[t.p:]
	if s == "" || t.bad != nil {
		t.kind, t.text = cEnd, ""
		return
	}
	n := 1
	switch c := s[0]; {
	case isLetter(c) || isDigit(c):
		for n < len(s) && (isLetter(s[n]) || isDigit(s[n])) {
			n++
		}
		t.kind = cWord
		if isDigit(c) {
			t.kind = cNumber
			t.take(s[:n])
		}
	case c == '"' || c == '\'':
		t.quoted(s)
		return
	case strings.HasPrefix(s, "<<"), strings.HasPrefix(s, ">>"), strings.HasPrefix(s, "->"):
		n = 2
		t.kind = cSign
	default:
		t.kind = cSign
	}
	t.text = s[:n]
	t.p += n
	if t.kind == cWord && t.expand() {
		t.next()
	}
}

// take reads a number with its suffix.
func (t *cTokens) take(word string) {
	digits := strings.TrimRight(word, "uUlL")
	v, err := strconv.ParseUint(digits, 0, 64)
	if err != nil || strings.Contains(digits, "_") {
		t.failAt(diag.Span{Start: t.pos, End: t.pos + diag.Pos(len(word))}, "invalid number '%s'", word)
	}
	t.number = int64(v)
}

func (t *cTokens) skip() {
	for t.p < len(t.src) {
		s := t.src[t.p:]
		n := 1
		switch {
		case s[0] == ' ' || s[0] == '\t' || s[0] == '\n' || s[0] == '\r' || strings.HasPrefix(s, "\\\n"):
		case strings.HasPrefix(s, "/*"):
			end := strings.Index(s[2:], "*/")
			if end < 0 {
				t.failAt(diag.Span{Start: t.base + diag.Pos(t.p)}, "the comment is never closed")
				end = len(s) - 4
			}
			n = end + 4
		case strings.HasPrefix(s, "//"), s[0] == '#' && len(t.outer) == 0:
			for n < len(s) && (s[n] != '\n' || s[n-1] == '\\') {
				n++
			}
			if s[0] == '#' {
				t.define(s[1:n])
			}
		default:
			return
		}
		t.p = min(t.p+n, len(t.src))
	}
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }

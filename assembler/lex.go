package assembler

import (
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// reader reads one text. There is no token stream: whoever needs the next word,
// number or character reads it at p.
type reader struct {
	src  string
	p    int
	base diag.Pos // of src[0]

	carriageReturns bool // the text has some, each of which ends a line
}

func newReader(src string, base diag.Pos) reader {
	return reader{src: src, base: base, carriageReturns: strings.IndexByte(src, '\r') >= 0}
}

// Character classes.
const (
	chBlank uint8 = 1 << iota
	chIdentStart
	chIdent
	chDigit
	chSkip // a blank, or what may begin a comment that is one
)

const (
	blank  = chBlank | chSkip
	digit  = chDigit | chIdent
	letter = chIdentStart | chIdent
)

// class is the classes of each character.
var class = [256]uint8{
	0: blank, '\t': blank, ' ': blank,
	'/': chSkip,
	'0': digit, '1': digit, '2': digit, '3': digit, '4': digit, '5': digit, '6': digit, '7': digit, '8': digit, '9': digit,
	'_': letter, '.': letter, '$': chIdent, '?': chIdent, '@': chIdent,
	'A': letter, 'B': letter, 'C': letter, 'D': letter, 'E': letter, 'F': letter, 'G': letter, 'H': letter, 'I': letter,
	'J': letter, 'K': letter, 'L': letter, 'M': letter, 'N': letter, 'O': letter, 'P': letter, 'Q': letter, 'R': letter,
	'S': letter, 'T': letter, 'U': letter, 'V': letter, 'W': letter, 'X': letter, 'Y': letter, 'Z': letter,
	'a': letter, 'b': letter, 'c': letter, 'd': letter, 'e': letter, 'f': letter, 'g': letter, 'h': letter, 'i': letter,
	'j': letter, 'k': letter, 'l': letter, 'm': letter, 'n': letter, 'o': letter, 'p': letter, 'q': letter, 'r': letter,
	's': letter, 't': letter, 'u': letter, 'v': letter, 'w': letter, 'x': letter, 'y': letter, 'z': letter,
}

func (r *reader) pos() diag.Pos { return r.base + diag.Pos(r.p) }

// at returns the byte at offset p, 0 beyond the end.
func (r *reader) at(p int) byte {
	if p < len(r.src) {
		return r.src[p]
	}
	return 0
}

// skip goes to the next byte that is no blank. NUL is one, and so is a /* comment */.
func (r *reader) skip() byte {
	if r.p < len(r.src) && class[r.src[r.p]]&chSkip == 0 {
		return r.src[r.p]
	}
	return r.skipBlanks()
}

func (r *reader) skipBlanks() byte {
	s := r.src
	for p := r.p; p < len(s); {
		c := s[p]
		switch {
		case class[c]&chBlank != 0:
			p++
			for strings.HasPrefix(s[p:], "        ") {
				p += 8 // compilers put comments into a far column
			}
		case c == '/' && strings.HasPrefix(s[p:], "/*"):
			end := strings.Index(s[p+2:], "*/")
			if end < 0 {
				r.p = p
				return c // reported as an unexpected token
			}
			p += 2 + end + 2
		default:
			r.p = p
			return c
		}
	}
	r.p = len(s)
	return '\n'
}

// ends reports whether the statement ends at p, where skip found c.
func (r *reader) ends(c byte) bool {
	switch c {
	case '\n', '\r', ';', '#':
		return true
	case '/':
		return r.at(r.p+1) == '/'
	}
	return false
}

// end skips blanks and reports whether the statement ends there.
func (r *reader) end() bool { return r.ends(r.skip()) }

// accept skips blanks and takes c if it comes next.
func (r *reader) accept(c byte) bool {
	if r.skip() == c && r.p < len(r.src) {
		r.p++
		return true
	}
	return false
}

// ident takes the identifier at p; "" if there is none.
func (r *reader) ident() string {
	s := r.src[r.p:]
	if s == "" || class[s[0]]&chIdentStart == 0 {
		return ""
	}
	n := 1
	for n < len(s) && class[s[n]]&chIdent != 0 {
		n++
	}
	s = s[:n]
	if s[0] == '.' && (n == 1 || class[s[1]]&chDigit != 0 && floatLength(s) == n) {
		return "" // the dot is a token of its own, or begins a float
	}
	r.p += n
	return s
}

// word takes a name where only a name can stand: an identifier, which $ or @
// may begin, or a quoted one.
func (r *reader) name() (name string, ok bool) {
	switch c := r.skip(); {
	case c == '"':
		return r.quotedName()
	case (c == '$' || c == '@') && class[r.at(r.p+1)]&chIdentStart != 0:
		start := r.p
		r.p++
		r.ident()
		return r.src[start:r.p], true
	}
	name = r.ident()
	return name, name != ""
}

// quotedName takes a symbol name in quotes, in which only \\ and \" are escapes.
func (r *reader) quotedName() (string, bool) {
	raw, ok := r.quoted()
	if !ok || !strings.Contains(raw, `\`) {
		return raw, ok
	}
	return strings.NewReplacer(`\\`, `\`, `\"`, `"`).Replace(raw), true
}

// quoted takes a string in double quotes and returns what is between them, as
// it stands. It takes nothing if the quote at p is never closed on its line.
func (r *reader) quoted() (string, bool) {
	for p := r.p + 1; p < len(r.src); p++ {
		switch r.src[p] {
		case '"':
			s := r.src[r.p+1 : p]
			r.p = p + 1
			return s, true
		case '\\':
			p++
		case '\n':
			return "", false
		}
	}
	return "", false
}

// skipStatement goes to the end of the statement, in front of what ends it.
// Quotes and comments hide what is in them.
func (r *reader) skipStatement() {
	for !r.end() {
		switch c := r.src[r.p]; {
		case c == '"':
			if _, ok := r.quoted(); !ok {
				r.skipLine()
				return
			}
		case c == '\'' && r.at(r.p+2) == '\'':
			r.p += 3
		case c == '/' && r.at(r.p+1) == '*': // skip would have passed one that ends
			r.p = len(r.src)
		default:
			r.p++
		}
	}
}

// skipLine goes to the line's end.
func (r *reader) skipLine() {
	rest := r.src[r.p:]
	if i := strings.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.IndexByte(rest, '\r'); i >= 0 {
		rest = rest[:i]
	}
	r.p += len(rest)
}

// token returns what stands at p, for a message: a word, a number, a string,
// or one character.
func (r *reader) token() string {
	start, save := r.p, r.p
	defer func() { r.p = save }()
	if r.p >= len(r.src) {
		return "end of file"
	}
	c := r.src[r.p]
	switch {
	case c == '\n' || c == '\r':
		return "end of line"
	case c == '"':
		if _, ok := r.quoted(); !ok {
			return "unterminated string"
		}
	case class[c]&chIdent != 0:
		for r.p < len(r.src) && class[r.src[r.p]]&chIdent != 0 && r.p-start < 60 {
			r.p++
		}
	case c == '/' && r.at(r.p+1) == '*':
		return "unterminated comment"
	case c >= 0x80:
		for r.p < len(r.src) && r.src[r.p] >= 0x80 && r.p-start < 60 {
			r.p++
		}
	default:
		r.p++
	}
	return "'" + r.src[start:r.p] + "'"
}

// tokenEnd returns the position behind what token names.
func (r *reader) tokenEnd() diag.Pos {
	n := len(r.token()) - 2
	if r.p >= len(r.src) || strings.HasPrefix(r.token(), "end of") {
		n = 0
	}
	return r.pos() + diag.Pos(n)
}

// newline steps over one line end.
func (r *reader) newline() {
	if r.at(r.p) == '\r' && r.at(r.p+1) == '\n' {
		r.p++
	}
	if r.p < len(r.src) {
		r.p++
	}
}

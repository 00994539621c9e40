package assembler

import (
	"encoding/binary"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// FormatOptions say how [Format] lays out a text.
type FormatOptions struct {
	Dialect Dialect // whose layout, and whose meaning of directives; Auto: that of the text
	To      Dialect // LLVM or GNU: also spell statements as that assembler reads them; Auto: as they are
}

// Formatted is a text that was laid out.
type Formatted struct {
	Text     string
	Sources  *diag.Sources // the text as it was
	Warnings diag.List     // what To could keep as a comment only
}

// Format gives a source text its standard layout. It changes blanks between words and at line
// ends, and nothing else, so the text assembles to the same bytes. (Line information follows
// the text: what -g describes, and the lines of declared functions in .BTF.ext.) A line stays a
// line; several empty ones become one. Macros, loops and all branches of conditionals are laid
// out, not expanded. Formatting a result again does not change it.
//
// The error is a *[diag.Error] if the text is no assembly. Names are not looked up and numbers
// are not checked; [Assemble] does that.
func Format(name, text string, o FormatOptions) (*Formatted, error) {
	sources := &diag.Sources{}
	e := newEmitter(binary.LittleEndian, sources, 0)
	if len(text) > MaxText {
		e.fail(0, 0, "too-large", "%d bytes of text, more than the limit of %d MiB", len(text), MaxText>>20)
		return nil, e.list.Err(sources)
	}
	base, err := sources.Add(name, text, 0)
	if err != nil {
		return nil, err
	}
	if listingOf(text, o.Dialect) != noListing {
		e.fail(base, 0, "listing", "this is a listing and no source text")
		return nil, e.list.Err(sources)
	}
	e.Section(".text", 0)
	e.gnu = o.Dialect == GNU || o.Dialect == Auto && byGCC(text)
	l := &formatter{
		s: newScanner(e, &Options{Dialect: o.Dialect}, text, base), to: o.To,
		macros: make(map[string]bool), typedefs: make(map[string]bool), told: make(map[string]bool), locals: make(map[string]bool),
		altmacro: strings.Contains(text, ".altmacro"),
	}
	l.s.layout = true
	l.gnu = l.to == GNU || l.to == Auto && l.s.directivesOf() == GNU
	l.read()
	if err := e.list.Err(sources); err != nil {
		return nil, err
	}
	return &Formatted{l.page.text(), sources, e.list}, nil
}

// formatter reads a text line by line into a page.
type formatter struct {
	s        *scanner // reads statements; its Emitter only takes names and errors
	to       Dialect
	gnu      bool // the layout is gcc's
	page     page
	line     pageLine
	open     []bracket
	body     bool            // in a function that has been declared
	macros   map[string]bool // those defined so far; true: the last parameter takes the rest of the statement
	typedefs map[string]bool
	lenient  bool // what macros and types there are is not known, or the text may end early
	altmacro bool // words without a backslash may be parameters
	told     map[string]bool
	locals   map[string]bool // what .local has named, if it is to be translated
}

// read reads all lines.
func (l *formatter) read() {
	s := l.s
	for s.p < len(s.src) && !s.ended {
		l.line = pageLine{indented: class[s.src[s.p]]&chBlank != 0}
		l.readLine()
		l.page.add(l.line)
	}
	if s.ended {
		l.page.rest = s.src[s.p:]
	}
	l.unclosed()
}

// readLine reads statements to the end of the line, or past it where a comment or
// a declaration goes on.
func (l *formatter) readLine() {
	s := l.s
	for !s.ended {
		for s.p < len(s.src) && class[s.src[s.p]]&chBlank != 0 {
			s.p++
		}
		if s.p >= len(s.src) {
			return
		}
		switch c := s.src[s.p]; {
		case c == '\n' || c == '\r':
			s.newline()
			return
		case c == '#' || c == '/' && s.at(s.p+1) == '/':
			l.comment()
		case c == '/' && s.at(s.p+1) == '*':
			l.blockComment()
		case c == ';':
			s.p++
			l.line.separate()
		default:
			s.hushed = false
			s.start = s.pos()
			l.statement()
		}
	}
}

// farComment is the column from which on a comment by itself goes on with those behind
// statements.
const farComment = 32

// comment takes the rest of the line. Behind a statement it goes into a column; by
// itself it stays in the first one or is indented.
func (l *formatter) comment() {
	s := l.s
	start := s.p
	s.skipLine()
	text := strings.TrimRight(s.src[start:s.p], " \t\x00")
	before := s.src[strings.LastIndexAny(s.src[:start], "\n\r")+1 : start]
	switch {
	case len(l.line.parts) > 0 || width([]byte(before)) >= farComment:
		l.line.trailing = text
	case strings.HasPrefix(text, "#APP"), strings.HasPrefix(text, "#NO_APP"):
		// The blank in front of what surrounds inline assembly says whose text this is.
		l.line.exact = before + text
	default:
		l.ownComment(text)
	}
}

func (l *formatter) ownComment(text string) {
	indent := 0
	if l.line.indented {
		indent = l.indent()
	}
	l.line.add(commentPart, text, indent)
}

// blockComment takes a comment that stands between statements.
func (l *formatter) blockComment() {
	s := l.s
	n := strings.Index(s.src[s.p+2:], "*/")
	if n < 0 {
		s.start = s.pos()
		s.fail("unexpected-token", "unterminated comment")
		s.p = len(s.src)
		return
	}
	l.ownComment(s.src[s.p : s.p+2+n+2])
	s.p += 2 + n + 2
}

// indent is how many tabs are in front of a statement.
func (l *formatter) indent() int { return max(len(l.open), 1) }

// take adds a statement.
func (l *formatter) take(text string) { l.line.add(statementPart, text, l.indent()) }

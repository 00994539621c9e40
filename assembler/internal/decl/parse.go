package decl

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// Limits on one declaration. Hostile input meets an error that names them.
const (
	MaxNesting = 64      // brackets within one another
	MaxTokens  = 1 << 20 // tokens of one declaration
)

// Error says what is wrong with a text, and where.
type Error struct {
	Off, End int // in bytes from the beginning of the text
	Found    int // the token with which the parser does not go on, if Off is before it
	Depth    int // of brackets that are open there
	Msg      string
}

func (e *Error) Error() string { return e.Msg }

// Source is the tokens of one declaration or operand.
type Source struct {
	text   string
	End    int  // offset behind the last token
	line   bool // it ends where its line does
	tokens *lexer.PeekingLexer
	n      int // how many there are
}

// reading is a lexer that ends where a declaration or operand does.
type reading struct {
	tokens
	*Source
	over  func(t lexer.Token) bool // this is the last token
	depth int                      // of brackets that are open
	open  byte                     // the bracket that was opened last, if it is open
	done  bool
}

// Extent reads the tokens of a declaration, which begins at an offset of a text:
// to the semicolon behind it, or to the brace that opens a function's body.
func Extent(text string, from int) (*Source, *Error) {
	r := &reading{tokens: tokens{text: text, p: from}}
	b := record{}
	r.over = func(t lexer.Token) bool {
		if r.depth > 0 {
			return t.Value == ";" && r.open != '{' // the parser says what is missing
		}
		if t.Value == ";" || t.Value == "{" && !b.opens() && b.last != "=" {
			return true
		}
		b.see(t)
		return false
	}
	return r.read()
}

// Call reads the tokens of a word with what is in parentheses behind it.
func Call(text string, from int) (*Source, *Error) {
	r := &reading{tokens: tokens{text: text, p: from}}
	r.over = func(t lexer.Token) bool {
		return r.n > 1 && r.depth+bracket(t) <= 0
	}
	return r.read()
}

// Line reads the tokens of a text that is no longer than they are.
func Line(text string, from int) (*Source, *Error) {
	r := &reading{tokens: tokens{text: text, p: from}}
	r.over = func(lexer.Token) bool { return false }
	s, err := r.read()
	if err == nil {
		s.line = true
	}
	return s, err
}

func (r *reading) read() (*Source, *Error) {
	r.Source = &Source{text: r.tokens.text, End: r.p}
	all, err := lexer.Upgrade(r)
	if err != nil {
		return nil, err.(*Error)
	}
	r.Source.tokens = all
	return r.Source, nil
}

// Next returns the next token of the declaration.
func (r *reading) Next() (lexer.Token, error) {
	t := lexer.EOFToken(lexer.Position{Offset: r.End, Line: 1, Column: 1})
	if r.done {
		return t, nil
	}
	next := r.next()
	if next.EOF() {
		r.done = true
		return t, nil
	}
	if err := r.check(next); err != nil {
		return t, err
	}
	r.n++
	r.End = next.Pos.Offset + len(next.Value)
	r.done = r.over(next)
	r.depth += bracket(next)
	switch {
	case r.depth > MaxNesting:
		return t, &Error{Off: next.Pos.Offset, End: r.End, Msg: fmt.Sprintf("brackets are nested more than %d deep", MaxNesting)}
	case bracket(next) > 0:
		r.open = next.Value[0]
	case closes(next):
		r.depth = max(r.depth, 0)
		r.open = '{' // a semicolon is wrong only right behind an open parenthesis
	}
	return next, nil
}

// check refuses what is no token, and more tokens than there can be.
func (r *reading) check(t lexer.Token) error {
	var msg string
	switch {
	case r.n >= MaxTokens:
		msg = fmt.Sprintf("the declaration has more than %d words and signs", MaxTokens)
	case t.Type != badToken:
		return nil
	case t.Value == `"` || t.Value == "'":
		msg = "the quote is never closed on its line in a declaration"
	case t.Value == "/":
		msg = "the comment is never closed in a declaration"
	default:
		sign, size := utf8.DecodeRuneInString(r.tokens.text[t.Pos.Offset:])
		return &Error{Off: t.Pos.Offset, End: t.Pos.Offset + size, Msg: fmt.Sprintf("unexpected %q in a declaration", sign)}
	}
	return &Error{Off: t.Pos.Offset, End: t.Pos.Offset + len(t.Value), Msg: msg}
}

// bracket returns by how much a token changes the depth.
func bracket(t lexer.Token) int {
	switch t.Value {
	case "(", "{", "[":
		return 1
	case ")", "}", "]":
		return -1
	}
	return 0
}

func closes(t lexer.Token) bool { return bracket(t) < 0 }

// record reports whether a brace is that of a struct, union or enum, not of a function.
type record struct {
	last  string
	state uint8 // 1 behind the keyword or its attributes, 2 behind the name
}

func (r *record) see(t lexer.Token) {
	switch {
	case t.Value == "struct" || t.Value == "union" || t.Value == "enum":
		r.state = 1
	case r.state == 1 && (t.Value == "__attribute__" || t.Value == "(" || t.Value == ")" || t.Type == wordToken):
	case r.state == 1 && t.Type == identToken:
		r.state = 2
	default:
		r.state = 0
	}
	r.last = t.Value
}

func (r *record) opens() bool { return r.state != 0 }

// Declaration parses the tokens of a declaration.
func (s *Source) Declaration() (*Declaration, *Error) {
	d := new(Declaration)
	return d, s.parsed(d.Parse(s.tokens))
}

// Query parses the tokens of a word that asks something of a type.
func (s *Source) Query() (*Query, *Error) {
	q, err := part(&queries, s.tokens)
	return q, s.parsed(err)
}

// Chain parses the tokens of the operands of core_read.
func (s *Source) Chain() (*Chain, *Error) {
	c, err := part(&chains, s.tokens)
	return c, s.parsed(err)
}

// parsed ends the work of a parser, which is to have taken all tokens.
func (s *Source) parsed(err error) *Error {
	if err == nil && !s.tokens.Peek().EOF() {
		err = participle.Errorf(s.tokens.Peek().Pos, "unexpected token %q", s.tokens.Peek().Value)
	}
	if err == nil {
		return nil
	}
	return s.wrong(err)
}

// wrong puts an error of the grammar into the words of the assembler.
func (s *Source) wrong(err error) *Error {
	var at participle.Error
	if !errors.As(err, &at) {
		return &Error{Msg: err.Error()}
	}
	e := &Error{Off: at.Position().Offset, End: at.Position().Offset, Found: at.Position().Offset}
	found, before := "end of file", e.Off // the end of the token before
	for _, t := range s.tokens.Range(0, lexer.RawCursor(s.n)) {
		if t.Pos.Offset >= e.Off {
			e.End = e.Off + len(t.Value)
			found = "'" + t.Value + "'"
			break
		}
		e.Depth = max(e.Depth+bracket(t), 0)
		before = t.Pos.Offset + len(t.Value)
	}
	want := expected(at.Message())
	if (want == "';'" || want == "'{'") && strings.Contains(s.text[before:e.Off], "\n") {
		e.Off, e.End, found = before, before, "end of line"
	}
	e.Msg = "unexpected " + found + " in a declaration"
	if s.line {
		e.Msg = "unexpected " + strings.Replace(found, "end of file", "end of line", 1)
	}
	if want != "" {
		e.Msg += ", expected " + want
	}
	return e
}

// called are the parts of the grammar as people name them.
var called = lazy.Value[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		"Specs": "a type", "Type": "a type", "TypeName": "a type", "Item": "a name", "Declarator": "a name", "Name": "a name",
		"Expr": "a constant", "Operand": "a constant", "Init": "a value", "Enumerator": "a name", "Path": "a member", "Chain": "a register",
		"<ident>": "a name", "<string>": "a string", "Param": "a parameter", "Attr": "an attribute",
	}
}}

// expected takes what the parser expected out of its message: the first thing
// of a sequence.
func expected(msg string) string {
	_, want, ok := strings.Cut(msg, "(expected ")
	if !ok {
		return ""
	}
	want = strings.TrimLeft(want, "(")
	if rest, ok := strings.CutPrefix(want, `"`); ok {
		sign, _, _ := strings.Cut(rest, `"`)
		return "'" + sign + "'"
	}
	if i := strings.IndexAny(want, " )*+?"); i > 0 {
		want = want[:i]
	}
	return called.Load()[want]
}

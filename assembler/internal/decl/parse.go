package decl

import (
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// Limits on one declaration. Hostile input meets an error that names them.
const (
	MaxNesting = 64      // brackets within one another
	MaxTokens  = 1 << 20 // tokens of one declaration
)

// Error says what is wrong with a text, and where.
type Error struct {
	Off, End int // in bytes from the beginning of the text
	Depth    int // of brackets that are open there
	Msg      string
}

func (e *Error) Error() string { return e.Msg }

// Source is the tokens of one declaration or operand.
type Source struct {
	End    int  // offset behind the last token
	open   byte // the bracket that was opened last, if it is open
	tokens []lexer.Token
}

// Extent reads the tokens of a declaration, which begins at an offset of a text:
// to the semicolon behind it, or to the brace that opens a function's body.
func Extent(text string, from int) (*Source, *Error) {
	all := tokens{text: text, p: from}
	s := &Source{}
	depth := 0
	r := record{}
	for {
		t := all.next()
		if err := s.add(t); err != nil {
			return nil, err
		}
		switch {
		case t.EOF(), t.Value == ";" && s.open != '{' && depth > 0:
			return s, nil // the parser says what is missing
		case depth == 0 && t.Value == "{" && !r.opens() && r.last != "=":
			return s, nil
		case depth == 0 && t.Value == ";":
			return s, nil
		}
		if depth == 0 {
			r.see(t)
		}
		if err := s.bracket(t, &depth); err != nil {
			return nil, err
		}
	}
}

// Call reads the tokens of a word with what is in parentheses behind it.
func Call(text string, from int) (*Source, *Error) {
	all := tokens{text: text, p: from}
	s := &Source{}
	depth := 0
	for {
		t := all.next()
		if err := s.add(t); err != nil {
			return nil, err
		}
		if err := s.bracket(t, &depth); err != nil {
			return nil, err
		}
		if t.EOF() || depth == 0 && len(s.tokens) > 1 {
			return s, nil
		}
	}
}

func (s *Source) add(t lexer.Token) *Error {
	end := t.Pos.Offset + len(t.Value)
	if t.EOF() {
		return nil
	}
	if t.Type == badToken {
		msg := fmt.Sprintf("unexpected %q", t.Value)
		switch t.Value {
		case `"`, "'":
			msg = "the quote is never closed on its line"
		case "/":
			msg = "the comment is never closed"
		}
		return &Error{Off: t.Pos.Offset, End: end, Msg: msg + " in a declaration"}
	}
	if len(s.tokens) >= MaxTokens {
		return &Error{Off: t.Pos.Offset, End: end, Msg: fmt.Sprintf("the declaration has more than %d words and signs", MaxTokens)}
	}
	s.tokens = append(s.tokens, t)
	s.End = end
	return nil
}

func (s *Source) bracket(t lexer.Token, depth *int) *Error {
	switch t.Value {
	case "(", "{", "[":
		s.open = t.Value[0]
		if *depth++; *depth > MaxNesting {
			return &Error{Off: t.Pos.Offset, End: t.Pos.Offset + 1, Msg: fmt.Sprintf("brackets are nested more than %d deep", MaxNesting)}
		}
	case ")", "}", "]":
		*depth = max(*depth-1, 0)
		s.open = '{' // a semicolon is wrong only right behind an open parenthesis
	}
	return nil
}

// record tells the brace of a struct, union or enum from that of a function.
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
func (s *Source) Declaration() (*Declaration, *Error) { return parse(declarations(), s) }

// Query parses the tokens of a word that asks something of a type.
func (s *Source) Query() (*Query, *Error) { return parse(queries(), s) }

var (
	declarations = sync.OnceValue(build[Declaration])
	queries      = sync.OnceValue(build[Query])
	attributes   = sync.OnceValue(build[Attribute])
)

func build[T any]() *participle.Parser[T] {
	return participle.MustBuild[T](participle.Lexer(definition{}), participle.UseLookahead(1))
}

// Grammar returns the grammar of declarations as EBNF.
func Grammar() string {
	first, _, _ := strings.Cut(attributes().String(), "\n")
	return declarations().String() + "\nSpecList = (<word> | Attribute)* .\n" + first
}

// Parse takes the list at lex, which is mostly empty: it stands in every place where
// there can be an attribute, and is a loop by hand because of that.
func (l *SpecList) Parse(lex *lexer.PeekingLexer) error {
	for {
		t := lex.Peek()
		switch t.Type {
		case wordToken:
			l.All = append(l.All, &Spec{Pos: t.Pos, Word: t.Value})
			lex.Next()
		case callToken:
			call, err := attributes().ParseFromLexer(lex, participle.AllowTrailing(true))
			if err != nil {
				return err
			}
			l.All = append(l.All, &Spec{Pos: t.Pos, Call: call})
		default:
			return nil
		}
	}
}

func parse[T any](p *participle.Parser[T], s *Source) (*T, *Error) {
	peeking, err := lexer.Upgrade(&list{tokens: s.tokens, end: s.End})
	if err != nil {
		return nil, &Error{Msg: err.Error()}
	}
	tree, err := p.ParseFromLexer(peeking)
	if err == nil {
		return tree, nil
	}
	return nil, s.wrong(err)
}

// wrong puts an error of the grammar into the words of the assembler.
func (s *Source) wrong(err error) *Error {
	var at participle.Error
	if !errors.As(err, &at) {
		return &Error{Msg: err.Error()}
	}
	e := &Error{Off: at.Position().Offset}
	e.End = e.Off
	i := 0
	for i < len(s.tokens) && s.tokens[i].Pos.Offset < e.Off {
		_ = s.bracket(s.tokens[i], &e.Depth)
		i++
	}
	found := "end of file"
	if i < len(s.tokens) {
		e.End = e.Off + len(s.tokens[i].Value)
		found = "'" + s.tokens[i].Value + "'"
	}
	e.Msg = "unexpected " + found + " in a declaration"
	if want := expected(at.Message()); want != "" {
		e.Msg += ", expected " + want
	}
	return e
}

// called are the parts of the grammar as people name them.
var called = map[string]string{
	"Specs": "a type", "Type": "a type", "TypeName": "a type", "Item": "a name", "Declarator": "a name", "Name": "a name",
	"Expr": "a constant", "Operand": "a constant", "Init": "a value", "Enumerator": "a name", "Path": "a member",
	"<ident>": "a name", "<string>": "a string", "Param": "a parameter", "Attr": "an attribute",
}

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
	return called[want]
}

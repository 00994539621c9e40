package decl

import (
	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// The productions below stand in every line of a declaration. Which alternative a text
// has shows in the next token, so they are taken by that. The parser that participle
// makes of the tags tries one alternative after the other, each with a copy of its state.
// The tags are the grammar all the same: the EBNF is printed from them, and
// TestPredict compares what both make of a text.

var (
	queries     = lazy.Value[*participle.Parser[Query]]{Make: build[Query]}
	maps        = lazy.Value[*participle.Parser[Map]]{Make: build[Map]}
	chains      = lazy.Value[*participle.Parser[Chain]]{Make: build[Chain]}
	attributes  = lazy.Value[*participle.Parser[Attribute]]{Make: build[Attribute]}
	fields      = lazy.Value[*participle.Parser[Field]]{Make: build[Field]}
	expressions = lazy.Value[*participle.Parser[Expr]]{Make: build[Expr]}
	inits       = lazy.Value[*participle.Parser[Init]]{Make: build[Init]}
)

func build[T any]() *participle.Parser[T] {
	return participle.MustBuild[T](participle.Lexer(definition{}), participle.UseLookahead(1))
}

// part parses a production that participle has.
func part[T any](p *lazy.Value[*participle.Parser[T]], lex *lexer.PeekingLexer) (*T, error) {
	return p.Load().ParseFromLexer(lex, participle.AllowTrailing(true))
}

// accept takes a sign if it is next.
func accept(lex *lexer.PeekingLexer, sign string) bool {
	if lex.Peek().Value != sign {
		return false
	}
	lex.Next()
	return true
}

// want takes a sign, or says that it is missing.
func want(lex *lexer.PeekingLexer, sign string) error {
	if accept(lex, sign) {
		return nil
	}
	return unexpected(lex, `"`+sign+`"`)
}

// unexpected says what participle says of a token. What was expected is a part of the
// grammar or a sign in quotes.
func unexpected(lex *lexer.PeekingLexer, expected string) error {
	t := lex.Peek()
	return participle.Errorf(t.Pos, "unexpected token %q (expected %s)", t.Value, expected)
}

func (d *Declaration) Parse(lex *lexer.PeekingLexer) (err error) {
	d.Pos = lex.Peek().Pos
	if err = d.Specs.Parse(lex); err != nil {
		return err
	}
	if next := lex.Peek().Value; next != ";" && next != "{" {
		if d.Items, err = items(lex); err != nil {
			return err
		}
	}
	if d.Body = accept(lex, "{"); !d.Body && !accept(lex, ";") {
		if n := len(d.Items); n > 0 && d.Items[n-1].head() {
			return unexpected(lex, `"{"`)
		}
		return unexpected(lex, `";"`)
	}
	return nil
}

// head reports whether an item can be the head of a function.
func (i *Item) head() bool {
	s := i.Declarator.Suffixes
	return i.Init == nil && i.Declarator.Inner == nil && len(s) > 0 && s[0].Func
}

// items parses declarators with commas between them.
func items(lex *lexer.PeekingLexer) (all []*Item, err error) {
	for {
		i := new(Item)
		if err := i.Parse(lex); err != nil {
			return all, err
		}
		if all = append(all, i); !accept(lex, ",") {
			return all, nil
		}
	}
}

func (s *Specs) Parse(lex *lexer.PeekingLexer) (err error) {
	s.Pos = lex.Peek().Pos
	if err = s.Before.Parse(lex); err != nil {
		return err
	}
	s.Type = new(Type)
	if err = s.Type.Parse(lex); err != nil {
		return err
	}
	err = s.Behind.Parse(lex)
	s.EndPos = lex.Peek().Pos
	return err
}

// Parse takes the list at lex, which is mostly empty.
func (l *SpecList) Parse(lex *lexer.PeekingLexer) error {
	for {
		t := lex.Peek()
		switch t.Type {
		case wordToken:
			l.All = append(l.All, &Spec{Pos: t.Pos, Word: t.Value})
			lex.Next()
		case callToken:
			call, err := part(&attributes, lex)
			if err != nil {
				return err
			}
			l.All = append(l.All, &Spec{Pos: t.Pos, Call: call})
		default:
			return nil
		}
	}
}

func (y *Type) Parse(lex *lexer.PeekingLexer) (err error) {
	t := lex.Peek()
	y.Pos = t.Pos
	switch t.Type {
	case identToken:
		y.Name = lex.Next().Value
	case basicToken:
		for lex.Peek().Type == basicToken {
			y.Basic = append(y.Basic, lex.Next().Value)
		}
	case recordToken:
		y.Record = new(Record)
		err = y.Record.Parse(lex)
	case enumToken:
		y.Enum = new(Enum)
		err = y.Enum.Parse(lex)
	case mapToken:
		y.Map, err = part(&maps, lex)
	default:
		return unexpected(lex, "Type")
	}
	y.EndPos = lex.Peek().Pos
	return err
}

// name parses a name if there is one. Words of maps are names where only a name can be:
// the kernel has members that are called so.
func name(lex *lexer.PeekingLexer) *Name {
	t := lex.Peek()
	switch t.Type {
	case identToken, mapToken, typeToken, countToken:
	default:
		return nil
	}
	lex.Next()
	return &Name{Pos: t.Pos, Text: t.Value}
}

// behind parses the attributes behind the brace that ends a type's body. All else there
// is about what is declared.
func behind(lex *lexer.PeekingLexer) (all []*Spec, err error) {
	for {
		t := lex.Peek()
		s := &Spec{Pos: t.Pos}
		switch t.Value {
		case "__packed":
			s.Word = lex.Next().Value
		case "__attribute__":
			if s.Call, err = part(&attributes, lex); err != nil {
				return all, err
			}
		default:
			return all, nil
		}
		all = append(all, s)
	}
}

func (r *Record) Parse(lex *lexer.PeekingLexer) (err error) {
	t := lex.Peek()
	if t.Type != recordToken {
		return participle.NextMatch
	}
	lex.Next()
	r.Pos, r.Keyword = t.Pos, t.Value
	if err := r.Before.Parse(lex); err != nil {
		return err
	}
	r.Name = name(lex)
	if r.Body = accept(lex, "{"); !r.Body {
		return nil
	}
	for !accept(lex, "}") {
		m := new(Member)
		if err := m.Parse(lex); err != nil {
			return err
		}
		r.Members = append(r.Members, m)
	}
	r.Behind, err = behind(lex)
	return err
}

func (m *Member) Parse(lex *lexer.PeekingLexer) (err error) {
	t := lex.Peek()
	m.Pos = t.Pos
	if t.Type == typeToken || t.Type == countToken {
		m.Field, err = part(&fields, lex)
	} else {
		m.Specs = new(Specs)
		if err = m.Specs.Parse(lex); err == nil && lex.Peek().Value != ";" {
			m.Items, err = items(lex)
		}
	}
	if err != nil {
		return err
	}
	return want(lex, ";")
}

func (e *Enum) Parse(lex *lexer.PeekingLexer) (err error) {
	if e.Pos = lex.Peek().Pos; lex.Peek().Type != enumToken {
		return participle.NextMatch
	}
	lex.Next()
	if err := e.Before.Parse(lex); err != nil {
		return err
	}
	e.Name = name(lex)
	if e.Body = accept(lex, "{"); !e.Body {
		return nil
	}
	for more := true; more && !accept(lex, "}"); {
		c := new(Enumerator)
		if err := c.Parse(lex); err != nil {
			return err
		}
		e.Enumerators = append(e.Enumerators, c)
		if more = accept(lex, ","); !more {
			if err := want(lex, "}"); err != nil {
				return err
			}
		}
	}
	e.Behind, err = behind(lex)
	return err
}

func (c *Enumerator) Parse(lex *lexer.PeekingLexer) (err error) {
	t := lex.Peek()
	if t.Type != identToken {
		return unexpected(lex, "Enumerator")
	}
	c.Pos, c.Name = t.Pos, t.Value
	if lex.Next(); accept(lex, "=") {
		c.Value, err = constant(lex)
	}
	return err
}

func (i *Item) Parse(lex *lexer.PeekingLexer) (err error) {
	i.Pos = lex.Peek().Pos
	if err = i.Declarator.Parse(lex); err != nil {
		return err
	}
	if accept(lex, ":") {
		if i.Bits, err = constant(lex); err != nil {
			return err
		}
	}
	if err = i.Specs.Parse(lex); err == nil && accept(lex, "=") {
		i.Init, err = part(&inits, lex)
	}
	return err
}

func (d *Declarator) Parse(lex *lexer.PeekingLexer) (err error) {
	d.Pos = lex.Peek().Pos
	for t := lex.Peek(); t.Value == "*"; t = lex.Peek() {
		lex.Next()
		p := &Pointer{Pos: t.Pos}
		if err = p.Specs.Parse(lex); err != nil {
			return err
		}
		d.Pointers = append(d.Pointers, p)
	}
	if d.Name = name(lex); d.Name == nil {
		before := lex.MakeCheckpoint()
		if accept(lex, "(") && lex.Peek().Value == "*" {
			d.Inner = new(Declarator)
			if err = d.Inner.Parse(lex); err == nil {
				err = want(lex, ")")
			}
		} else {
			lex.LoadCheckpoint(before)
		}
	}
	for err == nil && (lex.Peek().Value == "[" || lex.Peek().Value == "(") {
		s := new(Suffix)
		err = s.Parse(lex)
		d.Suffixes = append(d.Suffixes, s)
	}
	return err
}

func (s *Suffix) Parse(lex *lexer.PeekingLexer) (err error) {
	s.Pos = lex.Peek().Pos
	switch {
	case accept(lex, "["):
		if s.Array = true; accept(lex, "]") {
			return nil
		}
		if s.Length, err = constant(lex); err != nil {
			return err
		}
		return want(lex, "]")
	case accept(lex, "("):
		for s.Func = true; ; {
			if len(s.Params) == 0 && accept(lex, ")") {
				return nil
			}
			p := new(Param)
			if err := p.Parse(lex); err != nil {
				return err
			}
			if s.Params = append(s.Params, p); !accept(lex, ",") {
				return want(lex, ")")
			}
		}
	}
	return participle.NextMatch
}

func (p *Param) Parse(lex *lexer.PeekingLexer) (err error) {
	p.Pos = lex.Peek().Pos
	if p.Variadic = accept(lex, "..."); p.Variadic {
		return nil
	}
	p.Specs = new(Specs)
	if err = p.Specs.Parse(lex); err != nil {
		return err
	}
	if err = p.Declarator.Parse(lex); err != nil {
		return err
	}
	return p.Behind.Parse(lex)
}

// constant parses a constant, which mostly is one number.
func constant(lex *lexer.PeekingLexer) (*Expr, error) {
	before, t := lex.MakeCheckpoint(), lex.Peek()
	if t.Type == intToken {
		if lex.Next(); lex.Peek().Type != opToken {
			end := lex.Peek().Pos
			return &Expr{Pos: t.Pos, First: &Operand{Pos: t.Pos, Number: t.Value, EndPos: end}, EndPos: end}, nil
		}
		lex.LoadCheckpoint(before)
	}
	return part(&expressions, lex)
}

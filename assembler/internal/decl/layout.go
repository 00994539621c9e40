package decl

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// Named returns the name that a declarator declares, nil if none.
func (d *Declarator) Named() *Name {
	for d.Name == nil && d.Inner != nil {
		d = d.Inner
	}
	return d.Name
}

// Layout returns a declaration, with the comments in it, laid out: lines stay lines,
// of several empty ones one, and are indented by the brackets around them and by
// indent more. The first line is not indented.
func (s *Source) Layout(text string, indent int) string {
	p := printer{indent: indent}
	end := 0
	for i, t := range s.tokens.Range(0, lexer.RawCursor(s.n)) {
		if i > 0 {
			p.between(text[end:t.Pos.Offset])
			p.apart = end < t.Pos.Offset
		}
		p.token(t)
		end = t.Pos.Offset + len(t.Value)
	}
	return string(p.out)
}

// printer lays tokens out.
type printer struct {
	out        []byte
	indent     int
	brackets   []byte
	last       lexer.Token
	before     lexer.Token // the one before last
	constant   bool        // in a constant, where * is an operator
	cast       bool        // last is within, or ends, a type or a lone name in parentheses
	castBefore bool        // before ended one, and last touches it
	newlines   int         // between last and what comes next
	apart      bool        // there is something between them
	comment    bool        // last is a comment
}

// between takes what stands between two tokens: blanks and comments.
func (p *printer) between(text string) {
	for text != "" {
		n := 1
		switch {
		case text[0] == '\n':
			p.newlines++
		case text[0] == '\r':
			if !strings.HasPrefix(text, "\r\n") {
				p.newlines++
			}
		case strings.HasPrefix(text, "/*"):
			n = strings.Index(text[2:], "*/") + 4
			p.write(text[:n], true)
			p.comment = true
		case text[0] == '#' || text[0] == '/':
			if n = strings.IndexAny(text, "\n\r"); n < 0 {
				n = len(text)
			}
			p.write(strings.TrimRight(text[:n], " \t\x00"), true)
			p.comment = true
		}
		text = text[n:]
	}
}

// write appends a token or comment, on a new line if there is to be one.
func (p *printer) write(text string, blank bool) {
	switch {
	case p.newlines > 0:
		p.out = append(p.out, "\n\n"[:min(p.newlines, 2)]...)
		depth := p.indent + len(p.brackets)
		for range depth {
			p.out = append(p.out, '\t')
		}
		p.newlines = 0
	case blank && len(p.out) > 0:
		p.out = append(p.out, ' ')
	}
	p.out = append(p.out, text...)
	p.comment = false
}

func (p *printer) token(t lexer.Token) {
	closes := t.Value == "}" || t.Value == ")" || t.Value == "]"
	if closes && len(p.brackets) > 0 {
		p.brackets = p.brackets[:len(p.brackets)-1]
	}
	p.write(t.Value, p.comment || p.last.Value != "" && p.blank(t))
	switch t.Value {
	case "=":
		p.constant = true
	case ";":
		p.constant = false
	case ":":
		p.constant = p.constant || t.Type == punctToken
	case "{", "(", "[":
		p.brackets = append(p.brackets, t.Value[0])
	}
	p.castBefore, p.cast = p.cast && !p.apart, p.casts(t)
	p.before, p.last = p.last, t
}

// casts reports whether t may be a part of a cast, which in a constant is told from
// parentheses around a value by what stands before and in them. An operator behind a lone
// name in them is a sign if it touches them.
func (p *printer) casts(t lexer.Token) bool {
	switch {
	case t.Value == "(":
		return p.constant && (p.last.Type == opToken || p.last.Type == punctToken || p.cast)
	case t.Type == identToken:
		return p.cast && p.last.Value != "*" && p.last.Value != ")"
	}
	return p.cast && (t.Value == "*" || t.Value == ")" || t.Type == basicToken || t.Type == wordToken || t.Type == recordToken || t.Type == enumToken)
}

// blank reports whether a blank is between the last token and t.
func (p *printer) blank(t lexer.Token) bool {
	last := p.last
	if p.cast && last.Value == ")" && !(p.apart && t.Type == opToken) {
		return t.Value == "}"
	}
	wordly := func(t lexer.Token) bool { return t.Type != opToken && t.Type != punctToken }
	inBrackets := len(p.brackets) > 0 && p.brackets[len(p.brackets)-1] == '['
	switch t.Value {
	case ",", ";", ")", "]":
		return false
	case "}":
		return last.Value != "{"
	case "{", ":", "=":
		return true
	case "[":
		return last.Value == "," || last.Value == "{"
	case ".":
		return last.Value == "," || last.Value == "{" || last.Value == "="
	case "(":
		// A call or a function's parameters, or the parentheses of a pointer's name.
		return last.Type == basicToken || last.Value == "," || last.Value == "=" || last.Value == "{" || last.Value == "}" ||
			last.Type == opToken && p.binary(last)
	}
	switch last.Value {
	case "(", "[", ".":
		return false
	case "{":
		return true
	}
	if last.Type == opToken {
		return p.binary(last)
	}
	if t.Type == opToken && t.Value == "*" && !p.constant && !inBrackets {
		return wordly(last) || last.Value == "}" || last.Value == "," || last.Value == ")"
	}
	return true
}

// binary reports whether the last token, an operator, has something on both sides:
// blanks are around it then.
func (p *printer) binary(op lexer.Token) bool {
	inBrackets := len(p.brackets) > 0 && p.brackets[len(p.brackets)-1] == '['
	if op.Value == "*" && !p.constant && !inBrackets || op.Value == "!" || op.Value == "~" {
		return false
	}
	switch p.before.Type {
	case opToken:
		return false
	case punctToken:
		return p.before.Value == "]" || p.before.Value == ")" && !p.castBefore
	}
	return p.before.Value != ""
}

package assembler

import (
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// argument is what a call or a loop's list gives for a parameter. An empty
// string in quotes is given, too.
type argument struct {
	text   string
	tokens int // 0: nothing is given
}

// arguments reads the arguments of a call of m, or with m nil a loop's list of
// any length, to the end of the statement. Commas separate them, or blanks.
func (s *scanner) arguments(m *macro) ([]argument, bool) {
	var args []argument
	if m != nil {
		args = make([]argument, len(m.params))
	}
	keywords := false
	for i := 0; m == nil || len(m.params) == 0 || i < len(m.params); i++ {
		s.skip()
		start := s.pos()
		at := i
		if name, ok := s.keyword(); ok {
			p, known := m.parameter(name)
			if !known {
				return nil, s.noParameter(m, name, start)
			}
			at, keywords = p, true
		} else if keywords {
			return nil, s.failAt(start, s.tokenEnd(), "macro-arguments", "cannot mix positional and keyword arguments: write name=value")
		}
		a, ok := s.argument(m != nil && at == len(m.params)-1 && m.vararg, i == at)
		if !ok {
			return nil, false
		}
		for a.tokens > 0 && at >= len(args) {
			args = append(args, argument{})
		}
		if a.tokens > 0 {
			args[at] = a
		}
		if s.end() {
			return args, m == nil || s.defaults(m, args)
		}
		s.accept(',')
	}
	s.skip()
	return nil, s.report(diag.Diagnostic{Code: "macro-arguments", Span: diag.Span{Start: s.pos(), End: s.tokenEnd()},
		Msg: "too many positional arguments for macro '" + m.name + "', which takes " + strconv.Itoa(len(m.params)), Notes: m.note()})
}

// keyword takes "name =" in front of an argument.
func (s *scanner) keyword() (string, bool) {
	save := s.p
	if name := s.ident(); name != "" && s.skip() == '=' && s.at(s.p+1) != '=' {
		s.p++
		return name, true
	}
	s.p = save
	return "", false
}

func (s *scanner) noParameter(m *macro, name string, start diag.Pos) bool {
	d := diag.Diagnostic{Code: "macro-arguments", Span: diag.Span{Start: start, End: start + diag.Pos(len(name))}, Notes: m.note()}
	if m == nil {
		d.Msg = "unexpected '=' behind '" + name + "': the values of a loop have no names"
		return s.report(d)
	}
	d.Msg = "parameter named '" + name + "' does not exist for macro '" + m.name + "'"
	names := func(yield func(string) bool) {
		for i := range m.params {
			if !yield(m.params[i].name) {
				return
			}
		}
	}
	if near := diag.Suggest(name, names); near != "" {
		d.Fix = &diag.Fix{Span: d.Span, Text: near}
	}
	return s.report(d)
}

// defaults fills in what a call does not give.
func (s *scanner) defaults(m *macro, args []argument) bool {
	if len(args) > len(m.params) {
		return s.report(diag.Diagnostic{Code: "macro-arguments", Span: diag.Span{Start: s.pos()},
			Msg: "wrong number of arguments: macro '" + m.name + "' takes none", Notes: m.note()})
	}
	var missing []string
	for i := range args {
		p := &m.params[i]
		switch {
		case args[i].tokens > 0:
		case p.required:
			missing = append(missing, "'"+p.name+"'")
		default:
			args[i] = p.value
		}
	}
	if missing == nil {
		return true
	}
	return s.report(diag.Diagnostic{Code: "macro-arguments", Span: diag.Span{Start: s.pos()},
		Msg: "missing value for required parameter" + plural(int64(len(missing))) + " " + strings.Join(missing, ", ") + " in macro '" + m.name + "'", Notes: m.note()})
}

// argument reads one argument. For a vararg parameter, verbatim is true and
// strings keep their quotes; last says that it takes the rest of the statement.
func (s *scanner) argument(verbatim, last bool) (argument, bool) {
	c := s.skip()
	switch {
	case s.altmacro && c == '%':
		return s.computed()
	case s.altmacro && c == '<' && operatorLength(s.src[s.p:]) == 1: // <> is an operator (LLVM)
		if a, ok := s.bracketed(); ok {
			return a, true
		}
	}
	if verbatim && last {
		if s.ends(c) {
			return argument{}, true
		}
		start := s.p
		s.skipStatement()
		return argument{s.src[start:s.p], 1}, true
	}
	return s.plainArgument(verbatim)
}

// computed takes %expression, which stands for its value (.altmacro).
func (s *scanner) computed() (argument, bool) {
	start := s.pos()
	s.p++
	v, ok := s.expression()
	if !ok {
		return argument{}, false
	}
	n, ok := s.e.absolute(v)
	if !ok {
		return argument{}, s.notAbsolute(v, start)
	}
	return argument{strconv.FormatInt(n, 10), 1}, true
}

// bracketed takes <text>, in which ! makes the character behind it an ordinary
// one (.altmacro). It takes nothing if there is no > on the line.
func (s *scanner) bracketed() (argument, bool) {
	var text []byte
	for p := s.p + 1; p < len(s.src); p++ {
		switch c := s.src[p]; c {
		case '>':
			s.p = p + 1
			return argument{string(text), 1}, true
		case '\n', '\r', 0:
			return argument{}, false
		case '!':
			if p++; p < len(s.src) {
				text = append(text, s.src[p])
			}
		default:
			text = append(text, c)
		}
	}
	return argument{}, false
}

// plainArgument reads an argument up to a comma or a blank. A blank in front of
// an operator does not end it, nor does one behind, and neither is kept;
// parentheses protect both blanks and commas.
func (s *scanner) plainArgument(quotes bool) (argument, bool) {
	j := joined{src: s.src}
	tokens := 0
	parens := 0
	for s.p < len(s.src) {
		c := s.src[s.p]
		if c == '=' && s.at(s.p+1) != '=' {
			return argument{}, s.unexpected("in macro argument", "")
		}
		if parens == 0 {
			before := s.p
			c = s.skip()
			blank := s.p > before
			if s.ends(c) || c == ',' || s.p == len(s.src) {
				break
			}
			start := s.p
			if n := operatorLength(s.src[s.p:]); n > 0 {
				s.p += n
				j.add(start, s.p)
				tokens++
				s.skip()
				continue
			}
			if blank && tokens > 0 {
				break
			}
		} else if s.ends(c) {
			break
		}
		switch c {
		case '/':
			if s.at(s.p+1) == '*' {
				return argument{}, s.unexpected("in macro argument", "")
			}
		case '(':
			parens++
		case ')':
			parens = max(parens-1, 0)
		}
		start := s.p
		switch {
		case c == '"':
			if _, ok := s.quoted(); !ok {
				return argument{}, s.fail("unterminated-string", "unterminated string")
			}
			if quotes {
				j.add(start, s.p)
			} else {
				j.add(start+1, s.p-1)
			}
		case class[c]&chDigit != 0:
			j.add(start, start+s.skipNumber())
		default:
			s.skipToken()
			j.add(start, s.p)
		}
		tokens++
	}
	if parens > 0 {
		return argument{}, s.unexpected("in macro argument", "')'")
	}
	return argument{j.text(), tokens}, true
}

// joined puts stretches of src together, without a copy if they are one.
type joined struct {
	src      string
	from, to int
	parts    []byte
}

func (j *joined) add(from, to int) {
	switch {
	case j.parts == nil && j.from == j.to:
		j.from, j.to = from, to
	case j.parts == nil && j.to == from:
		j.to = to
	case j.parts == nil:
		j.parts = append([]byte(j.src[j.from:j.to]), j.src[from:to]...)
	default:
		j.parts = append(j.parts, j.src[from:to]...)
	}
}

func (j *joined) text() string {
	if j.parts != nil {
		return string(j.parts)
	}
	return j.src[j.from:j.to]
}

// operatorLength returns the length of the operator that text begins with, 0 if
// with none. A dot by itself is one (LLVM), '%' and '->' are not.
func operatorLength(text string) int {
	next := byte(0)
	if len(text) > 1 {
		next = text[1]
	}
	single, double := false, false
	switch c := text[0]; c {
	case '+', '~', '*', '^':
		single = true
	case '-':
		single = next != '>'
	case '/':
		single = next != '*'
	case '.':
		single = class[next]&chIdent == 0
	case '|', '&':
		single, double = true, next == c
	case '=', '!':
		single, double = true, next == '='
	case '<':
		single, double = true, next == '<' || next == '=' || next == '>'
	case '>':
		single, double = true, next == '>' || next == '='
	}
	switch {
	case double:
		return 2
	case single:
		return 1
	}
	return 0
}

// skipNumber steps over a number and returns its length without a suffix such as
// ull, which llvm-mc drops from an argument.
func (s *scanner) skipNumber() int {
	start := s.p
	if l, ok := s.literal(); ok && !strings.ContainsAny(l.text, "xX") {
		return len(l.text)
	} else if ok {
		return s.p - start // but not from a hexadecimal one
	}
	for s.p < len(s.src) && class[s.src[s.p]]&chDigit != 0 {
		s.p++
	}
	return s.p - start
}

// skipToken steps over a word, a string, a character in quotes, an operator or
// one other byte.
func (s *scanner) skipToken() {
	c := s.src[s.p]
	switch {
	case class[c]&(chIdentStart|chDigit) != 0:
		for s.p < len(s.src) && class[s.src[s.p]]&chIdent != 0 {
			s.p++
		}
		return
	case c == '"':
		if _, ok := s.quoted(); !ok {
			s.skipLine()
		}
		return
	case c == '\'':
		if _, ok := s.charLiteral(); ok {
			return
		}
	case strings.HasPrefix(s.src[s.p:], "->"):
		s.p += 2
		return
	case strings.HasPrefix(s.src[s.p:], "/*"):
		s.p = len(s.src) // a comment that never ends
		return
	}
	s.p += max(1, operatorLength(s.src[s.p:]))
}

// skipTo goes to the next c of the statement that no quotes hide, or to the
// statement's end.
func (s *scanner) skipTo(c byte) {
	for !s.end() && s.src[s.p] != c {
		s.skipToken()
	}
}

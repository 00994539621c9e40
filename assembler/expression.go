package assembler

import (
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
)

// directional is a label N: for a number N, which may be defined many times.
type directional struct {
	last Symbol // what Nb means
	next Symbol // what Nf means, if it was used since
}

// expression reads an expression. It reports what is wrong with it.
func (s *scanner) expression() (value, bool) {
	s.nodes = len(s.e.nodes)
	v, ok := s.primary(0)
	if c := s.skip(); !ok || c == '\n' || c == ',' {
		return v, ok
	}
	return s.binary(v, 1, 0)
}

// binary reads the operators of at least the given precedence that follow x.
func (s *scanner) binary(x value, least uint8, depth int) (value, bool) {
	s.skip()
	pos := s.pos() // the first operator, where LLVM points for all of them
	for {
		op, n := s.operator()
		if op == opNone || precedence[op] < least {
			return x, true
		}
		s.p += n
		y, ok := s.primary(depth)
		if !ok {
			return x, false
		}
		for {
			next, _ := s.operator()
			if next == opNone || precedence[next] <= precedence[op] {
				break
			}
			if depth >= MaxExpression {
				return x, s.tooDeep()
			}
			if y, ok = s.binary(y, precedence[next], depth+1); !ok {
				return x, false
			}
		}
		if len(s.e.nodes) > MaxOperators {
			return x, s.fail("too-large", "the expressions of this text have more than %d operators that wait for labels further on", MaxOperators)
		}
		if len(s.e.nodes)-s.nodes > maxWork {
			return x, s.fail("too-large", "this expression has more than %d operators that wait for labels further on", maxWork)
		}
		x = s.e.combine(op, x, y, pos)
	}
}

func (s *scanner) tooDeep() bool {
	return s.fail("too-deep", "expression is nested more than %d levels deep", MaxExpression)
}

// operator looks at the binary operator at p and its length.
func (s *scanner) operator() (operator, int) {
	c := s.skip()
	d := s.at(s.p + 1)
	switch c {
	case '+':
		return opAdd, 1
	case '-':
		if d == '>' {
			return opNone, 0
		}
		return opSub, 1
	case '*':
		return opMul, 1
	case '/':
		if d == '/' || d == '*' {
			return opNone, 0 // a comment, unterminated
		}
		return opDiv, 1
	case '%':
		return opMod, 1
	case '<':
		switch d {
		case '<':
			return opShl, 2
		case '=':
			return opLe, 2
		case '>':
			return opNe, 2
		}
		return opLt, 1
	case '>':
		switch d {
		case '>':
			return opShr, 2
		case '=':
			return opGe, 2
		}
		return opGt, 1
	case '&':
		if d == '&' {
			return opAndAnd, 2
		}
		return opAnd, 1
	case '|':
		if d == '|' {
			return opOrOr, 2
		}
		return opOr, 1
	case '^':
		return opXor, 1
	case '=':
		if d == '=' {
			return opEq, 2
		}
	case '!':
		if d == '=' {
			return opNe, 2
		}
		return opOrNot, 1
	}
	return opNone, 0
}

// primary reads one operand of an expression with its unary operators.
func (s *scanner) primary(depth int) (value, bool) {
	if depth > MaxExpression {
		return value{}, s.tooDeep()
	}
	c := s.skip()
	pos := s.pos()
	if s.ends(c) {
		return value{}, s.fail("expression", "expected an expression, found %s", s.token())
	}
	switch {
	case class[c]&chDigit != 0:
		return s.number()
	case c == '.' && class[s.at(s.p+1)]&chDigit != 0 && floatLength(s.src[s.p:]) > 0:
		return s.number()
	case class[c]&chIdentStart != 0:
		if name := s.ident(); name != "" {
			return s.symbol(name, pos)
		}
		s.p++ // a dot by itself is this place
		id := s.e.newTemporary(".L0 ", pos)
		s.e.label(id, pos)
		return value{a: id, pos: pos}, true
	case c == '"':
		if name, ok := s.quotedName(); ok {
			return s.symbol(name, pos)
		}
		return value{}, s.fail("unterminated-string", "unterminated string")
	case c == '\'':
		if v, ok := s.charLiteral(); ok {
			return number(int64(v), pos), true
		}
		return value{}, s.fail("expression", "invalid character literal, expected one character between single quotes")
	case c == '(' || c == '[':
		return s.parenthesis(c, depth)
	}
	var op operator
	switch c {
	case '-':
		op = opMinus
	case '+':
		op = opPlus
	case '~':
		op = opNot
	case '!':
		op = opLogicalNot
	}
	if op == opNone || c == '!' && s.at(s.p+1) == '=' {
		return value{}, s.unexpected("in expression", "a number, a symbol or '('")
	}
	s.p++
	v, ok := s.primary(depth + 1)
	if !ok {
		return v, false
	}
	return s.e.unary(op, v, pos), true
}

func (s *scanner) parenthesis(open byte, depth int) (value, bool) {
	pos := s.pos()
	s.p++
	v, ok := s.primary(depth + 1)
	if ok {
		v, ok = s.binary(v, 1, depth+1)
	}
	if !ok {
		return v, false
	}
	close := byte(')')
	if open == '[' {
		close = ']'
	}
	if s.accept(close) {
		return v, true
	}
	return v, s.report(diag.Diagnostic{Code: "unbalanced", Span: diag.Span{Start: s.pos(), End: s.tokenEnd()},
		Msg:   "unexpected " + s.token() + " in parentheses expression, expected '" + string(close) + "'",
		Notes: []diag.Note{{Span: diag.Span{Start: pos, End: pos + 1}, Msg: "to match this '" + string(open) + "'"}}})
}

// number reads an integer, a float (its bits), or a reference to a directional label.
func (s *scanner) number() (value, bool) {
	pos := s.pos()
	l, ok := s.literal()
	switch {
	case !ok:
		return value{}, s.fail("invalid-number", "invalid number %s", s.token())
	case l.big:
		return value{}, s.failAt(pos, s.pos(), "too-large", "%s does not fit into 64 bits", l.text)
	}
	if c := s.at(s.p); !l.float && (c == 'b' || c == 'f') && class[s.at(s.p+1)]&chIdent == 0 {
		s.p++
		return s.directionalUse(int64(l.v), c, pos)
	}
	return number(int64(l.v), pos), true
}

// symbol makes the value of a symbol by name. One equated to a number is that number.
func (s *scanner) symbol(name string, pos diag.Pos) (value, bool) {
	if i := strings.IndexByte(name, '@'); i >= 0 {
		if i > 0 && i < len(name)-1 && s.src[s.p-1] != '"' {
			at := pos + diag.Pos(i) + 1
			return value{}, s.failAt(at, s.pos(), "invalid-variant", "invalid variant '%s': BPF has no relocation specifiers", name[i+1:])
		}
	}
	if s.at(s.p) == '(' && decl.IsQuery(name) {
		return s.typeQuery(name, pos)
	}
	if s.layout {
		return value{a: s.e.intern(name, pos), pos: pos}, true
	}
	if n, ok := s.declaredConstant(name); ok {
		return number(n, pos), true
	}
	id := s.e.intern(name, pos)
	if s.e.symbols[id].is(symReread) {
		return s.reread(id)
	}
	if s.e.symbols[id].is(symEquated) {
		if v, ok := s.e.equates[id]; ok && v.constant() {
			return number(v.add, pos), true
		}
	}
	return value{a: id, pos: pos}, true
}

// absolute reads an expression that must be a number by now.
func (s *scanner) absolute() (int64, bool) {
	s.skip()
	start := s.pos()
	v, ok := s.expression()
	if !ok {
		return 0, false
	}
	n, ok := s.e.absolute(v)
	if !ok {
		return 0, s.notAbsolute(v, start)
	}
	return n, true
}

func (s *scanner) notAbsolute(v value, start diag.Pos) bool {
	d := diag.Diagnostic{Code: "not-absolute", Span: diag.Span{Start: start, End: s.pos()}, Msg: "expected absolute expression: its value must be known here, from numbers, .set constants and differences of labels above"}
	if u := s.e.undefinedIn(v); u != 0 {
		d.Notes = append(d.Notes, s.e.noteUndefined(u))
	}
	return s.report(d)
}

// defineDirectional defines the label N: once more.
func (s *scanner) defineDirectional(n int64, start int) {
	if s.directional == nil {
		s.directional = make(map[int64]directional)
	}
	d := s.directional[n]
	pos := s.base + diag.Pos(start)
	if d.next == 0 {
		d.next = s.e.newTemporary(s.temporaryName(), pos)
	}
	s.e.label(d.next, pos)
	s.directional[n] = directional{last: d.next}
}

func (s *scanner) directionalUse(n int64, direction byte, pos diag.Pos) (value, bool) {
	if s.directional == nil {
		s.directional = make(map[int64]directional)
	}
	d := s.directional[n]
	if direction == 'b' && !s.layout {
		if d.last == 0 {
			return value{}, s.failAt(pos, s.pos(), "undefined-label", "directional label undefined: there is no '%d:' above", n)
		}
		return value{a: d.last, pos: pos}, true
	}
	if d.next == 0 {
		d.next = s.e.newTemporary(s.temporaryName(), pos)
		s.directional[n] = d
	}
	return value{a: d.next, pos: pos}, true
}

// temporaryName names a directional label as LLVM does; it shows only where a
// relocation has to name the label itself.
func (s *scanner) temporaryName() string {
	name := ".Ltmp" + strconv.Itoa(s.temporaries)
	s.temporaries++
	for s.e.lookup(name) != 0 {
		name += "0"
	}
	return name
}

// undefinedDirectional reports each Nf that no N: followed.
func (s *scanner) undefinedDirectional() {
	for n, d := range s.directional {
		if d.next != 0 {
			sym := s.e.symbols[d.next]
			s.e.fail(sym.pos, 0, "undefined-label", "directional label undefined: there is no '%d:' below", n)
		}
	}
}

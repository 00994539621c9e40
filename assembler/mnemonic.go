package assembler

import (
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// Mnemonic syntax, statement by statement beside the other: no word but call,
// callx, lock and exit begins statements of both.

// mnemonicFollows reports whether what comes behind a first word of both
// syntaxes tells that this is mnemonic syntax.
func (s *scanner) mnemonicFollows(name string) bool {
	switch name {
	case "call":
		switch s.skip() {
		case '%':
			return true
		case 'l', 'h', 'r', 'L', 'H', 'R':
			return s.calleeFollows()
		}
	case "callx":
		c := s.skip()
		return c == '%' || c == '+' || c == '-' || class[c]&chDigit != 0
	case "lock":
		if class[s.skip()]&chIdentStart == 0 {
			return false
		}
		save := s.p
		defer func() { s.p = save }()
		word := strings.ToLower(s.ident())
		return word == "fetch" || isa.MnemonicsOf("lock "+word) != nil
	}
	return false
}

// calleeFollows reports whether local, helper or runtime come next and, behind
// them, what is called: they may be symbols as well.
func (s *scanner) calleeFollows() bool {
	save := s.p
	defer func() { s.p = save }()
	word := strings.ToLower(s.ident())
	blank := class[s.at(s.p)]&chBlank != 0
	switch c := s.skip(); word {
	case "local":
		return blank && (class[c]&chIdent != 0 || (c == '+' || c == '-') && class[s.at(s.p+1)]&chDigit != 0)
	case "helper", "runtime":
		return class[c]&chIdent != 0
	}
	return false
}

// mnemonic reads a statement in mnemonic syntax that begins with the word name
// at start. It returns nil after an error, or if the statement is a declaration.
func (s *scanner) mnemonic(name string, start int) *isa.Mnemonic {
	first := name
	switch name {
	case "call", "lock":
		for class[s.skip()]&chIdentStart != 0 {
			name += " " + strings.ToLower(s.ident())
			if !strings.HasSuffix(name, " fetch") {
				break
			}
		}
	}
	forms := isa.MnemonicsOf(name)
	if forms == nil {
		if first == "lock" {
			s.failAt(s.start, s.endOfLast(), "unknown-instruction", "unknown atomic operation '%s', expected add, and, or, xor, xchg or cmpxchg behind 'lock' or 'lock fetch'", name)
			return nil
		}
		s.noInstruction(name, start)
		return nil
	}
	if s.classic(name, start) {
		return nil
	}
	s.match.n = 0
	var shape [maxOperands]byte
	n := 0
	for !s.end() {
		if n == len(shape) || s.match.n+2 > maxOperands {
			s.misfitMnemonic(forms, shape[:n])
			return nil
		}
		kind, ok := s.mnemonicOperand()
		if !ok {
			s.adviseMnemonic(forms)
			return nil
		}
		shape[n] = kind
		n++
		if s.end() {
			break
		}
		if !s.accept(',') {
			if s.unexpected("in instruction", "',' or the end"); s.hushed {
				s.adviseMnemonic(forms)
			}
			return nil
		}
		if s.end() {
			s.fail("too-few-operands", "expected an operand behind ','")
			s.adviseMnemonic(forms)
			return nil
		}
	}
	for _, m := range forms {
		if s.shaped(m, shape[:n]) {
			return m
		}
	}
	s.misfitMnemonic(forms, shape[:n])
	return nil
}

// shaped reports whether the operands read are those of m.
func (s *scanner) shaped(m *isa.Mnemonic, shape []byte) bool {
	if len(shape) != len(m.Shape) {
		return false
	}
	at := 0
	for i, kind := range shape {
		switch want := m.Shape[i]; {
		case want == 'w':
			if o := &s.match.ops[at]; kind != 'i' || !o.value.constant() || o.value.add != m.Width {
				return false
			}
		case kind != want:
			return false
		}
		if at++; kind == 'm' {
			at++
		}
	}
	return true
}

// mnemonicOperand takes an operand and returns its kind, as in [isa.Mnemonic].
func (s *scanner) mnemonicOperand() (kind byte, ok bool) {
	c := s.skip()
	start := s.pos()
	if reg, ok := s.mnemonicRegister(c); ok {
		s.addOperand(operand{reg: reg, start: start, end: s.endOfLast()})
		return 'r', true
	}
	switch c {
	case '%':
		return 0, s.fail("no-register", "no register %s: registers are %%r0 to %%r15 and %%fp, which is %%r10", s.percentWord())
	case '[':
		return 'm', s.memory(start)
	}
	s.operandAt = start
	v, ok := s.expression()
	if !ok {
		return 0, false
	}
	if v.a != 0 && s.exit.wanted == 0 && s.e.name(v.a) == "exit" {
		s.exit.wanted = start
	}
	s.addOperand(operand{expression: true, value: v, start: start, end: s.endOfLast()})
	return 'i', true
}

func (s *scanner) addOperand(o operand) {
	s.match.ops[s.match.n] = o
	s.match.n++
}

// memory takes [register] or [register sign expression].
func (s *scanner) memory(start diag.Pos) bool {
	s.p++
	c := s.skip()
	at := s.pos()
	reg, ok := s.mnemonicRegister(c)
	if !ok {
		return s.unexpected("behind '['", "a register")
	}
	s.addOperand(operand{reg: reg, start: at, end: s.endOfLast()})
	v := number(0, s.pos())
	switch c = s.skip(); c {
	case '+', '-':
		at = s.pos()
		s.operandAt = at
		if v, ok = s.expression(); !ok {
			return false
		}
	case ']':
	default:
		return s.unexpected("behind the register", "'+', '-' or ']'")
	}
	s.addOperand(operand{expression: true, value: v, start: at, end: s.endOfLast()})
	if s.accept(']') {
		return true
	}
	return s.report(diag.Diagnostic{Code: "unbalanced", Span: diag.Span{Start: s.pos(), End: s.tokenEnd()},
		Msg:   "unexpected " + s.token() + " behind the offset, expected ']'",
		Notes: []diag.Note{{Span: diag.Span{Start: start, End: start + 1}, Msg: "to match this '['"}}})
}

// percentWord returns the name in front of which a % stands, with that.
func (s *scanner) percentWord() string {
	r := reader{src: s.src, p: s.p + 1}
	r.ident()
	return "'" + s.src[s.p:r.p] + "'"
}

// mnemonicRegister takes a register: r0 to r15 and fp, with % or without. With
// it, any name does that is one; without, another name, such as r2x, is a symbol.
func (s *scanner) mnemonicRegister(c byte) (uint8, bool) {
	save := s.p
	percent := c == '%'
	if percent {
		s.p++
	}
	if n, ok := registerNumber(s.ident(), percent); ok {
		return n, true
	}
	s.p = save
	return 0, false
}

func registerNumber(name string, percent bool) (uint8, bool) {
	switch {
	case name == "fp" && percent:
		return 10, true
	case len(name) == 2 && name[0] == 'r' && '0' <= name[1] && name[1] <= '9':
		return name[1] - '0', true
	case len(name) == 3 && name[:2] == "r1" && '0' <= name[2] && name[2] <= '5':
		return 10 + name[2] - '0', true
	}
	return 0, false
}

// misfitMnemonic reports operands that no form of the mnemonic has.
func (s *scanner) misfitMnemonic(forms []*isa.Mnemonic, shape []byte) {
	var found []string
	for _, kind := range shape {
		found = append(found, map[byte]string{'r': "a register", 'm': "memory", 'i': "a number or symbol"}[kind])
	}
	what := strings.Join(found, ", ")
	if what == "" {
		what = "no operands"
	}
	for !s.end() {
		s.skipStatement()
	}
	s.failAt(s.start, s.endOfLast(), "invalid-operand", "'%s' does not go with %s", forms[0].Name, what)
	s.adviseMnemonic(forms)
	// A register of the other syntax is a symbol here.
	for i := range s.match.n {
		o := &s.match.ops[i]
		if text := s.e.sources.Text(diag.Span{Start: o.start, End: o.end}); o.expression && isRegisterLike(strings.ToLower(text)) {
			s.note("registers are %r0 to %r10 here; for 32 bits it is the mnemonic that ends in 32")
			break
		}
	}
}

// adviseMnemonic adds to the report of the statement how the instruction is
// written in this syntax, and how in the other.
func (s *scanner) adviseMnemonic(forms []*isa.Mnemonic) {
	var here, there []string
	for _, m := range forms {
		here = append(here, "'"+readableMnemonic.Load().Replace(m.Pattern)+"'")
		if r := m.Row.Inst().Row(); r != nil {
			if text := "'" + readable.Load().Replace(r.Pattern) + "'"; !slices.Contains(there, text) {
				there = append(there, text)
			}
		}
	}
	s.note("read as mnemonic syntax: " + strings.Join(here, " or "))
	if len(there) > 0 {
		s.note("in the C-like syntax: " + strings.Join(there, " or "))
	}
}

// note adds to the report that the statement at hand has got, if it is the last.
func (s *scanner) note(msg string) {
	if n := len(s.e.list); n > 0 && s.hushed && s.e.list[n-1].Severity == diag.Failure {
		s.e.list[n-1].Notes = append(s.e.list[n-1].Notes, diag.Note{Msg: msg})
	}
}

// Patterns in words.
var (
	readableMnemonic = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
		return strings.NewReplacer(" A, B", " 1, 0", "Rd", "%rD", "Rs", "%rS", " O]", "+8]", "I", "5", "L", "symbol", "C", "function", "T", "label", "F", "label", "G", "label")
	}}
	readable = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
		return strings.NewReplacer("Rd", "rD", "Rs", "rS", "Wd", "wD", "Ws", "wS", "O)", "+ 8)", "I", "5", "L", "symbol", "C", "function", "T", "label", "J", "label")
	}}
)

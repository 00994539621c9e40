package assembler

import "github.com/bpfasm/bpfasm/diag"

// A symbol of .eqv or == stands for an expression that is read anew wherever the
// symbol is used: each use has the values of its place, of '.' as well.

func eqvDirective(s *scanner, _ *directive) {
	name, pos, ok := s.symbolAndComma()
	if ok {
		s.eqv(name, pos)
	}
}

// eqv makes name stand for the expression at p. What has used the name before gets
// its value here.
func (s *scanner) eqv(name string, pos diag.Pos) {
	text := s.reader
	if !s.setSymbol(name, pos, false) {
		return
	}
	text.src = text.src[:s.p]
	if s.eqvs == nil {
		s.eqvs = make(map[Symbol]reader)
	}
	id := s.e.lookup(name)
	s.eqvs[id] = text
	s.e.symbols[id].flags |= symReread
}

// reread reads the expression of a symbol of .eqv where the symbol is used. Expressions
// that lead to others count as expansions do.
func (s *scanner) reread(id Symbol) (value, bool) {
	text := s.eqvs[id]
	s.expansion += len(text.src) - text.p + expansionCost
	switch {
	case s.expansion > MaxExpansion:
		return value{}, s.tooMuch()
	case s.rereading >= MaxNesting:
		return value{}, s.fail("too-deep", "symbols of .eqv cannot lead to one another more than %d levels deep", MaxNesting)
	}
	s.rereading++
	use := s.reader
	s.reader = text
	v, ok := s.primary(0)
	if ok {
		v, ok = s.binary(v, 1, 0)
	}
	s.reader = use
	s.rereading--
	return v, ok
}

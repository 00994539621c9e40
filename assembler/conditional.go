package assembler

import (
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// conditions are the conditionals that are open.
type conditions struct {
	open     []condition
	skipping bool // the text at hand is left out
}

// condition is one .if and what came of its arms so far.
type condition struct {
	start  diag.Pos // of the .if
	taken  bool     // an arm has been assembled: the later ones are left out
	closed bool     // .else was there
	out    bool     // it lies in text that is left out, so every arm is
}

// What the directives of one row compare; .if is .ifne.
const (
	ifNotEqual = iota
	ifEqual
	ifGreaterEqual
	ifGreater
	ifLessEqual
	ifLess
)

var conditionalDirectives = []directive{
	{".if", "expression", "assemble what follows if the number is not 0", ifNumber, ifNotEqual},
	{".ifne", "expression", "if the number is not 0", ifNumber, ifNotEqual},
	{".ifeq", "expression", "if the number is 0", ifNumber, ifEqual},
	{".ifge", "expression", "if the number is 0 or more", ifNumber, ifGreaterEqual},
	{".ifgt", "expression", "if the number is more than 0", ifNumber, ifGreater},
	{".ifle", "expression", "if the number is 0 or less", ifNumber, ifLessEqual},
	{".iflt", "expression", "if the number is less than 0", ifNumber, ifLess},
	{".ifb", "[text]", "if there is no text", ifBlank, 1},
	{".ifnb", "[text]", "if there is text", ifBlank, 0},
	{".ifc", "text, text", "if the texts are the same, blanks around them aside", ifSame, 1},
	{".ifnc", "text, text", "if the texts differ", ifSame, 0},
	{".ifeqs", `"text", "text"`, "if the strings are the same", ifSameString, 1},
	{".ifnes", `"text", "text"`, "if the strings differ", ifSameString, 0},
	{".ifdef", "symbol", "if the symbol has been defined above", ifDefined, 1},
	{".ifndef", "symbol", "if the symbol has not been defined above", ifDefined, 0},
	{".ifnotdef", "symbol", "if the symbol has not been defined above", ifDefined, 0},
	{".elseif", "expression", "otherwise, if the number is not 0", elseIf, 0},
	{".else", "", "otherwise", elseDirective, 0},
	{".endif", "", "end what the last .if opened", endIf, 0},
	{".endc", "", "end what the last .if opened", endIf, 0},
	{".elsec", "", "otherwise", elseDirective, 0},
}

// leftOut reads a statement of text that is left out. As in llvm-mc its first
// word alone says whether it is a conditional's directive: one behind a label
// is not.
func (s *scanner) leftOut() {
	s.skip()
	s.start = s.pos()
	if d := conditional(s.ident()); d != nil {
		d.do(s, d)
		return
	}
	s.skipStatement()
}

// conditional returns the directive of that name if it is a conditional's.
func conditional(name string) *directive {
	if len(name) > 2 && name[0] == '.' && (name[1]|0x20 == 'i' || name[1]|0x20 == 'e') {
		for i := range conditionalDirectives {
			if d := &conditionalDirectives[i]; strings.EqualFold(d.name, name) {
				return d
			}
		}
	}
	return nil
}

// when opens a conditional. Holds is asked only where the text is not left out
// anyway; it reports false for ok after an error, which assembles the first arm.
func (s *scanner) when(holds func() (holds, ok bool)) {
	c := condition{start: s.start, out: s.conds.skipping}
	if c.out {
		s.skipStatement()
	} else {
		yes, ok := holds()
		c.taken = yes || !ok
		s.conds.skipping = !c.taken
	}
	s.conds.open = append(s.conds.open, c)
}

func ifNumber(s *scanner, d *directive) {
	s.when(func() (bool, bool) {
		n, ok := s.absolute()
		if !ok || !s.wantEnd() {
			return false, false
		}
		switch d.n {
		case ifEqual:
			return n == 0, true
		case ifGreaterEqual:
			return n >= 0, true
		case ifGreater:
			return n > 0, true
		case ifLessEqual:
			return n <= 0, true
		case ifLess:
			return n < 0, true
		}
		return n != 0, true
	})
}

func ifBlank(s *scanner, d *directive) {
	s.when(func() (bool, bool) {
		blank := s.end()
		s.skipStatement()
		return blank == (d.n == 1), true
	})
}

func ifSame(s *scanner, d *directive) {
	s.when(func() (bool, bool) {
		s.skip()
		start := s.p
		s.skipTo(',')
		first := strings.TrimSpace(s.src[start:s.p])
		if !s.comma() {
			return false, false
		}
		s.skip()
		start = s.p
		s.skipStatement()
		second := strings.TrimSpace(s.src[start:s.p])
		return (first == second) == (d.n == 1), true
	})
}

func ifSameString(s *scanner, d *directive) {
	s.when(func() (bool, bool) {
		first, ok := s.quotedText()
		if !ok || !s.comma() {
			return false, false
		}
		second, ok := s.quotedText()
		if !ok || !s.wantEnd() {
			return false, false
		}
		return (first == second) == (d.n == 1), true
	})
}

func ifDefined(s *scanner, d *directive) {
	s.when(func() (bool, bool) {
		name, ok := s.name()
		if !ok {
			return false, s.unexpected("", "a symbol")
		}
		return s.e.isDefined(name) == (d.n == 1), s.wantEnd()
	})
}

// isDefined reports whether name is a label, or set to something known. A
// common symbol is not: it has no place yet (LLVM).
func (e *Emitter) isDefined(name string) bool {
	id := e.lookup(name)
	if id == 0 || !e.symbols[id].is(symEquated) {
		return id != 0 && e.symbols[id].sub != 0
	}
	e.work = 0
	v, why := e.reduce(e.equates[id])
	return why == reasonNone && (v.a == 0 || e.symbols[v.a].sub != 0)
}

func elseIf(s *scanner, _ *directive) {
	c := s.arm("elseif")
	if c == nil {
		s.skipStatement()
		return
	}
	s.conds.skipping = true
	if c.out || c.taken {
		s.skipStatement()
		return
	}
	n, ok := s.absolute()
	c.taken = !ok || !s.wantEnd() || n != 0
	s.conds.skipping = !c.taken
}

func elseDirective(s *scanner, _ *directive) {
	if !s.wantEnd() {
		return
	}
	if c := s.arm("else"); c != nil {
		s.conds.skipping = c.out || c.taken
		c.taken, c.closed = true, true
	}
}

// arm returns the conditional that the next arm belongs to, nil if there is none.
func (s *scanner) arm(what string) *condition {
	n := len(s.conds.open)
	d := diag.Diagnostic{Code: "conditional", Span: diag.Span{Start: s.start, End: s.endOfLast()}}
	if n == 0 {
		d.Msg = "encountered a ." + what + " that doesn't follow an .if or an .elseif"
		s.report(d)
		return nil
	}
	c := &s.conds.open[n-1]
	if c.closed {
		d.Msg = "encountered a ." + what + " behind .else, which is the last arm of a conditional"
		d.Notes = []diag.Note{{Span: diag.Span{Start: c.start}, Msg: "this conditional"}}
		s.report(d)
		return nil
	}
	return c
}

func endIf(s *scanner, _ *directive) {
	if !s.wantEnd() {
		return
	}
	n := len(s.conds.open)
	if n == 0 {
		s.failAt(s.start, s.endOfLast(), "conditional", "encountered an .endif that doesn't follow an .if or .else")
		return
	}
	s.closeConditions(n - 1)
}

// closeConditions ends the conditionals that were opened when depth were open.
func (s *scanner) closeConditions(depth int) {
	if n := len(s.conds.open); n > depth {
		s.conds.skipping = s.conds.open[depth].out
		s.conds.open = s.conds.open[:depth]
	}
}

// unclosed reports, at the end of a text, the last conditional that was opened
// when depth were open.
func (s *scanner) unclosed(depth int, end diag.Pos) {
	if n := len(s.conds.open); n > depth {
		s.e.report(diag.Diagnostic{Code: "conditional", Span: diag.Span{Start: end}, Msg: "unmatched .if: there is no .endif to the end of the text",
			Notes: []diag.Note{{Span: diag.Span{Start: s.conds.open[n-1].start}, Msg: "opened here"}}})
	}
}

package assembler

import (
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// scanner is the first pass: one loop over the statements of a text, which go
// into an Emitter at once.
type scanner struct {
	reader
	e     *Emitter
	o     *Options
	stack []outer // the texts around the one being read
	conds conditions
	macros
	directional map[int64]directional
	sections    []sectionState // .pushsection
	previous    subID          // what .previous goes back to
	opened      opened         // what the statement at hand goes on with
	includes    int            // .include under way
	included    int            // bytes of included text so far
	expansion   int            // bytes of text that macros and loops made so far
	temporaries int            // directional labels so far
	match       match
	nodes       int      // of expressions before this one
	operandAt   diag.Pos // where the operand that is being read begins
	asked       asked
	start       diag.Pos // of the statement
	hushed      bool     // the statement has been reported already
	identified  bool     // .ident was there
	faults      int      // statements in error so far
	ended       bool     // .end
	flavour     Dialect  // of directives, Auto until one asks or if nothing tells
	looked      bool     // for signs of it
	exit        exitPlace
	alignTold   bool              // that .align is ambiguous has been said
	eqvs        map[Symbol]reader // expressions of .eqv
	rereading   int               // of them within one another
	layout      bool              // statements are read for their layout: names are not looked up
}

// outer is a text that is waiting for an included or expanded one to end.
type outer struct {
	reader
	conds int // open conditionals of the waiting text
	kind  outerKind
}

type outerKind uint8

const (
	includeText outerKind = iota
	macroText
	loopText
)

// scan is the first pass over a file: it begins in .text.
func scan(e *Emitter, o *Options, text string, base diag.Pos) {
	s := newScanner(e, o, text, base)
	s.define()
	e.Section(".text", 0)
	s.read()
}

func newScanner(e *Emitter, o *Options, text string, base diag.Pos) *scanner {
	return &scanner{reader: newReader(text, base), e: e, o: o}
}

// read reads the whole text with all that it includes.
func (s *scanner) read() {
	for !s.ended {
		s.run()
		if !s.leave() {
			break
		}
	}
	s.finish()
}

// run reads statements to the end of the current text.
func (s *scanner) run() {
	for s.p < len(s.src) && !s.ended {
		switch c := s.src[s.p]; {
		case class[c]&chBlank != 0 || c == '\n' || c == ';' || c == '\r':
			s.p++
		case c == '#':
			s.comment()
		default:
			s.hushed = false
			s.statement()
			s.endStatement()
			if s.opened.ready {
				s.push()
			}
		}
	}
}

// comment skips a comment to the end of line. "# 12 "file.c"" in the first
// column is a line marker: what follows comes from there. An expansion has none.
func (s *scanner) comment() {
	start := s.p
	s.skipLine()
	if s.nesting > 0 || start > 0 && s.src[start-1] != '\n' && s.src[start-1] != '\r' {
		return
	}
	r := reader{src: s.src[start+1 : s.p]}
	if class[r.skip()]&chDigit == 0 {
		return
	}
	line, ok := r.literal()
	if !ok || r.skip() != '"' || line.v > 1<<30 {
		return
	}
	if file, ok := r.quoted(); ok {
		s.newline()
		s.e.sources.Marker(s.pos(), int(line.v), file)
		if t := s.e.line.text; t != nil {
			t.Marker(file)
		}
	}
}

// statement reads one statement: labels, then a directive, a macro or an instruction.
func (s *scanner) statement() {
	if s.conds.skipping {
		s.leftOut()
		return
	}
	for c := s.skip(); !s.ends(c); c = s.skip() {
		s.start = s.pos()
		start := s.p
		name := s.ident()
		switch {
		case name == "":
			if !s.oddStart() {
				return
			}
			continue
		case s.skip() == ':' && conditional(name) == nil:
			s.p++
			s.labelled(name, start)
			continue
		case s.isMacro(name):
			s.call(name)
		case name[0] == '.':
			s.directive(name, start)
		default:
			s.instruction(name, start)
		}
		return
	}
}

// labelled defines a label.
func (s *scanner) labelled(name string, start int) {
	e := s.e
	pos := s.base + diag.Pos(start)
	id := e.intern(name, pos)
	if e.symbols[id].is(symEquated) && e.symbols[id].is(symRedefinable) {
		// What used the value as such keeps it; the rest means the label now.
		e.symbols[id].flags &^= symEquated | symRedefinable
		delete(e.equates, id)
	}
	if e.label(id, pos); !e.cur.absolute() {
		s.labelLine(id, pos)
	}
}

// oddStart handles a statement that does not begin with a word. It returns
// true if a label was taken and the statement goes on.
func (s *scanner) oddStart() bool {
	start := s.p
	c := s.src[s.p]
	switch {
	case class[c]&chDigit != 0:
		l, ok := s.literal()
		if ok && s.skip() == ':' && !l.big && !l.float {
			s.p++
			s.defineDirectional(int64(l.v), start)
			return true
		}
		s.p = start
	case c == '"' || c == '$' || c == '@':
		name, ok := s.name()
		if ok && s.skip() == ':' {
			s.p++
			s.labelled(name, start)
			return true
		}
		if ok && s.isMacro(name) {
			s.call(name)
			return false
		}
		if ok && c == '"' {
			s.instruction(name, start)
			return false
		}
		s.p = start
	}
	if c == '*' {
		s.instruction("", start)
		return false
	}
	if c == '%' && s.percentRegister() {
		s.p++
		s.instruction(s.registerName(), start)
		return false
	}
	if c == '}' && s.closeBody() {
		return false
	}
	return s.unexpected("at start of statement", "a label, a directive or an instruction")
}

// endStatement goes to the next statement. What this statement left unread is an error.
func (s *scanner) endStatement() {
	c := s.skip()
	if c == '\n' && s.p < len(s.src) {
		s.p++
		return
	}
	if !s.ends(c) {
		if !s.hushed && !s.conds.skipping {
			s.unexpected("at end of statement", "")
		}
		if c == '/' && s.at(s.p+1) == '*' {
			s.p = len(s.src) // a comment that never ends
			return
		}
		s.skipStatement()
	}
	switch s.skip() {
	case ';':
		s.p++
	case '\n', '\r':
		s.newline()
	default:
		s.skipLine()
	}
}

// fail reports an error at what stands at p. One statement is reported once.
func (s *scanner) fail(code, format string, args ...any) bool {
	return s.failAt(s.pos(), s.tokenEnd(), code, format, args...)
}

func (s *scanner) failAt(start, end diag.Pos, code, format string, args ...any) bool {
	if s.hushed {
		return false
	}
	s.hushed = true
	s.faulty()
	return s.e.fail(start, end, code, format, args...)
}

// report reports a diagnostic unless the statement has been.
func (s *scanner) report(d diag.Diagnostic) bool {
	if s.hushed {
		return false
	}
	s.hushed = true
	if d.Severity == diag.Failure {
		s.faulty()
	}
	return s.e.report(d)
}

// faulty counts a statement in error. The text ends when no more errors would be reported,
// because a loop can make millions.
func (s *scanner) faulty() {
	if s.faults++; s.faults > MaxDiagnostics {
		s.ended = true
	}
}

// unexpected reports the token at p.
func (s *scanner) unexpected(where, wanted string) bool {
	var msg strings.Builder
	msg.WriteString("unexpected " + s.token())
	if where != "" {
		msg.WriteString(" " + where)
	}
	if wanted != "" {
		msg.WriteString(", expected " + wanted)
	}
	return s.fail("unexpected-token", "%s", msg.String())
}

// wantEnd reports what follows a complete directive.
func (s *scanner) wantEnd() bool {
	if s.end() {
		return true
	}
	return s.unexpected("", "end of statement")
}

// comma takes a comma, or reports that there is none.
func (s *scanner) comma() bool {
	if s.accept(',') {
		return true
	}
	return s.unexpected("", "','")
}

// define sets the symbols of Options.Define, before anything else is registered.
func (s *scanner) define() {
	for _, d := range s.o.Define {
		id := s.e.intern(d.Name, 0)
		s.e.symbols[id].flags |= symEquated | symRedefinable
		s.e.equates[id] = number(d.Value, 0)
		s.e.register(id)
	}
}

// finish reports what is left open at the end of the text.
func (s *scanner) finish() {
	main := s.reader
	if len(s.stack) > 0 {
		main = s.stack[0].reader
	}
	s.unclosed(0, main.base+diag.Pos(len(main.src)))
	s.undefinedDirectional()
	s.implicitExit()
	s.e.unfinishedFrame(s.pos())
}

package assembler

import (
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
)

// statement reads a label, or a statement to its end.
func (l *formatter) statement() {
	s := l.s
	start := s.p
	if label, ok := l.label(); ok {
		l.line.add(labelPart, label, 0)
		return
	}
	c := s.src[start]
	if c == '}' && l.body {
		s.p++
		l.body = false
		l.line.add(labelPart, "}", 0)
		return
	}
	end, ok := l.extent()
	if !ok {
		return
	}
	s.p = start
	text := s.src[start:end]
	name, _ := s.name()
	lower := strings.ToLower(name)
	vararg, isMacro := l.macros[name]
	switch {
	case isMacro, name == "core_read":
		l.macroCall(s.src[start:s.p], end, vararg)
	case c == '.' && l.assigns(lower):
		l.assignment(name, end)
	case c == '.' && name != "" && (s.p == end || class[s.src[s.p]]&chBlank != 0 || !l.inMacro()):
		l.directive(name, end)
	case l.inMacro() && (l.altmacro || strings.Contains(text, `\`)):
		if l.to != Auto {
			l.untranslated(diag.Span{Start: s.start, End: s.base + diag.Pos(end)}, "what a statement of a macro is with parameters in it is not known before the macro is called: it cannot be translated")
		}
		if !l.altmacro {
			text = tidied(text)
		}
		l.take(text) // a mention may become any word, and a quote with .altmacro
		s.p = end
	case name == "" && c == '*', l.beginsInstruction(lower):
		l.instruction(name, start, end)
	case name != "" && (s.declares(start) || l.typedefs[name] && class[s.skip()]&chIdentStart != 0 || l.typedefs[name] && s.skip() == '*'):
		l.declaration(start, end)
	case name != "" && c != '"' && c != '.' && s.skip() == '=' && !isRegisterLike(name):
		l.assignment(name, end)
	case len(l.open) > 0 || l.lenient:
		l.asItIs(start, end)
	case name != "" && c != '"':
		s.noInstruction(lower, start)
		s.p = end
	default:
		s.p = start
		s.unexpected("at start of statement", "a label, a directive or an instruction")
		s.p = end
	}
}

// beginsInstruction reports whether an instruction may begin with the word just read.
func (l *formatter) beginsInstruction(word string) bool {
	if word == "" {
		return false
	}
	end := l.s.p
	word = l.s.runTogether(word, true)
	l.s.p = end
	_, reg := isa.Register(word)
	return reg != 0 || isa.Leader(word) != 0 || isa.MnemonicsOf(word) != nil
}

// label takes a label with its colon.
func (l *formatter) label() (string, bool) {
	s := l.s
	start := s.p
	ok := true
	if c := s.src[start]; class[c]&chDigit != 0 {
		var n literal
		n, ok = s.literal()
		ok = ok && !n.big && !n.float
	} else if _, ok = s.name(); l.inMacro() && c != '"' {
		for class[s.at(s.p)]&chIdent != 0 || s.p < len(s.src) && strings.IndexByte(`\()+`, s.src[s.p]) >= 0 {
			s.p++ // a name that mentions have a part in
		}
		ok = s.p > start
	}
	name := s.src[start:s.p]
	if ok && s.skip() == ':' && conditional(name) == nil {
		s.p++
		return name + ":", true
	}
	s.p = start
	return "", false
}

// extent returns where the statement at p ends, without blanks.
func (l *formatter) extent() (int, bool) {
	s := l.s
	start, end := s.p, s.p
	for !s.end() {
		switch {
		case strings.HasPrefix(s.src[s.p:], "/*"):
			return 0, s.fail("unexpected-token", "unterminated comment")
		case s.src[s.p] == '"' && len(l.open) == 0 && !l.lenient:
			if _, ok := s.quoted(); ok {
				break
			}
			if s.p > start && class[s.src[s.p-1]]&chBlank == 0 && (strings.HasPrefix(s.src[start:], ".section") || strings.HasPrefix(s.src[start:], ".pushsection")) {
				s.p++ // in the midst of the section's name
				break
			}
			s.fail("unterminated-string", "unterminated string")
			s.skipLine()
			return 0, false
		default:
			s.skipToken()
		}
		end = s.p
	}
	return end, true
}

// asItIs takes a statement without a change.
func (l *formatter) asItIs(start, end int) {
	l.take(l.s.src[start:end])
	l.s.p = end
}

// macroCall takes a call. What separates its arguments is kept; for a parameter
// that takes the rest of the statement, the blanks at the end belong to it.
func (l *formatter) macroCall(name string, end int, vararg bool) {
	s := l.s
	text := name
	for class[s.at(s.p)]&chBlank != 0 && s.p < end {
		s.p++
	}
	if s.p < end {
		text += " " + s.src[s.p:end]
	}
	l.take(text)
	s.p = end
	if vararg {
		s.skip()
		part := l.line.last()
		part.text += s.src[end:s.p]
		part.tight = true
	}
}

// assigns reports whether a value is given to the name just read, which begins with a dot.
func (l *formatter) assigns(name string) bool {
	s := l.s
	end := s.p
	defer func() { s.p = end }()
	return s.skip() == '=' && name != "" && directives.Load()[name] == nil && !l.inMacro()
}

// assignment takes "name = expression" or "name == expression".
func (l *formatter) assignment(name string, end int) {
	s := l.s
	sign := "="
	s.skip()
	if s.p++; s.at(s.p) == '=' {
		s.p++
		sign = "=="
	}
	value := spaced(s.src[s.p:end], ", ")
	switch {
	case l.to == LLVM && sign == "==":
		l.untranslated(diag.Span{Start: s.start, End: s.base + diag.Pos(end)}, "LLVM has nothing that is evaluated at each use, as '"+name+"' is")
	case l.to == LLVM:
		l.take(".set\t" + name + ", " + value)
	default:
		l.take(name + " " + sign + " " + value)
	}
	s.p = end
}

// declaration takes a declaration, which the semicolon or brace behind it ends.
func (l *formatter) declaration(start, end int) {
	s := l.s
	source, err := decl.Extent(s.src, start)
	var tree *decl.Declaration
	if err == nil {
		tree, err = source.Declaration()
	}
	if err != nil && (len(l.open) > 0 || l.lenient) {
		l.asItIs(start, end) // it may never be read
		return
	}
	if err != nil {
		s.failAt(s.base+diag.Pos(err.Off), s.base+diag.Pos(err.End), "declaration", "%s", err.Msg)
		s.p = len(s.src)
		return
	}
	for _, spec := range tree.Specs.Before.All {
		for _, item := range tree.Items {
			if name := item.Declarator.Named(); spec.Word == "typedef" && name != nil {
				l.typedefs[name.Text] = true
			}
		}
	}
	s.p = source.End
	l.body = l.body || tree.Body
	l.line.add(labelPart, source.Layout(s.src, len(l.open)), len(l.open))
}

// instruction takes an instruction, laid out or translated.
func (l *formatter) instruction(name string, start, end int) {
	s := l.s
	list, failed := s.e.list, s.e.failed
	faults, ended := s.faults, s.ended
	doubtful := len(l.open) > 0 || l.lenient // it may never be read, or mean something else by then
	if doubtful {
		s.e.failed = nil
	}
	row := s.matchInstruction(name, start)
	if row != nil && !s.end() {
		s.unexpected("at end of statement", "")
		row = nil
	}
	s.p = end
	if doubtful {
		s.e.list, s.e.failed = list, failed
		s.faults, s.ended = faults, ended
	}
	switch {
	case row == nil && doubtful:
		l.asItIs(start, end)
	case row == nil: // reported
	case l.to != Auto:
		l.take(l.translated(row, s.src[start:end]))
	case strings.Contains(s.src[start:end], "/*"):
		l.take(s.src[start:end])
	default:
		l.take(l.laidOut(row))
	}
}

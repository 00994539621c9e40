package assembler

import (
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// bracket is something open: what is between is indented.
type bracket struct {
	kind  bracketKind
	start diag.Pos
}

type bracketKind uint8

const (
	noBracket bracketKind = iota
	conditionBracket
	loopBracket
	macroBracket
)

// bracketOf says which bracket a directive is of and what it does there: 1 opens,
// -1 closes, 0 divides.
func bracketOf(name string) (kind bracketKind, does int) {
	switch name {
	case ".else", ".elsec", ".elseif":
		return conditionBracket, 0
	case ".endif", ".endc":
		return conditionBracket, -1
	case ".rept", ".rep", ".irp", ".irpc":
		return loopBracket, 1
	case ".endr":
		return loopBracket, -1
	case ".macro":
		return macroBracket, 1
	case ".endm", ".endmacro":
		return macroBracket, -1
	}
	if conditional(name) != nil {
		return conditionBracket, 1
	}
	return noBracket, 0
}

// inMacro reports whether what is read is in the body of a macro or loop.
func (l *formatter) inMacro() bool {
	return slices.ContainsFunc(l.open, func(b bracket) bool { return b.kind != conditionBracket })
}

// enclosing is the index of the innermost bracket of a kind that a directive here can
// be about: one around the body of a macro is not, and a conditional must be in the
// same text. -1: there is none.
func (l *formatter) enclosing(kind bracketKind) int {
	for i, b := range slices.Backward(l.open) {
		switch {
		case b.kind == kind:
			return i
		case b.kind == macroBracket, kind == conditionBracket && b.kind == loopBracket:
			return -1
		}
	}
	return -1
}

// divide closes or divides a bracket and returns how far the directive is indented.
func (l *formatter) divide(name string, kind bracketKind, does int) int {
	i := l.enclosing(kind)
	switch {
	case i < 0 && (len(l.open) > 0 || l.lenient || kind == conditionBracket && len(l.macros) > 0):
		l.lenient = true // a macro may have opened it
		return len(l.open)
	case i < 0 && kind == conditionBracket:
		l.s.failAt(l.s.start, l.s.pos(), "conditional", "encountered %s that doesn't follow an .if or .else", name)
		return 0
	case i < 0:
		l.s.failAt(l.s.start, l.s.pos(), "unmatched", "unexpected '%s': there is nothing to end", name)
		return 0
	case does < 0:
		l.lenient = l.lenient || len(l.open) > i+1 // a macro that opens what it does not close
		l.open = l.open[:i]
	}
	return i
}

// neverCloses reports whether a directive in a conditional, which may be left out, would open
// what nothing closes.
func (l *formatter) neverCloses(kind bracketKind, does int) bool {
	if does <= 0 || len(l.open) == 0 || l.inMacro() {
		return false
	}
	rest := l.s.src[l.s.p:]
	return kind == macroBracket && !strings.Contains(rest, ".endm") || kind == loopBracket && !strings.Contains(rest, ".endr")
}

// unclosed reports what is open at the end of the text.
func (l *formatter) unclosed() {
	s := l.s
	for _, b := range l.open {
		if l.lenient {
			return
		}
		d := diag.Diagnostic{Code: "unclosed", Span: diag.Span{Start: s.base + diag.Pos(len(s.src))},
			Notes: []diag.Note{{Span: diag.Span{Start: b.start}, Msg: "opened here"}}}
		switch b.kind {
		case macroBracket:
			d.Msg = "no matching '.endm' in definition"
		case loopBracket:
			d.Msg = "no matching '.endr' in definition"
		default:
			if len(l.macros) > 0 {
				continue
			}
			d.Msg = "unmatched .if: there is no .endif to the end of the text"
		}
		s.e.report(d)
		return
	}
}

// operandsAsTheyAre reports whether blanks matter between the operands of a directive: they
// separate arguments, or the text itself is what counts.
func operandsAsTheyAre(name string) bool {
	if kind, _ := bracketOf(name); kind != noBracket {
		return name != ".rept" && name != ".rep"
	}
	return directives.Load()[name] == nil && !isGNUInteger(name)
}

func isGNUInteger(name string) bool {
	return slices.Contains([]string{".half", ".hword", ".word", ".dword"}, strings.ToLower(name))
}

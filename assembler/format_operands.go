package assembler

import (
	"strings"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// directive takes a directive, whose name has been read.
func (l *formatter) directive(name string, end int) {
	s := l.s
	for class[s.at(s.p)]&chBlank != 0 && s.p < end {
		s.p++
	}
	operands := s.src[min(s.p, end):end]
	lower := strings.ToLower(name)
	labelled := len(l.line.parts) > 0 && l.line.last().kind == labelPart
	kind, does := bracketOf(lower)
	if lower != name && kind != conditionBracket && does < 0 || labelled && l.inMacro() {
		kind = noBracket // it closes nothing
	}
	if kind == conditionBracket && labelled {
		kind, l.lenient = noBracket, true // it counts only where the text is read
	}
	if l.neverCloses(kind, does) {
		kind = noBracket
	}
	indent := l.indent()
	switch {
	case kind == noBracket:
	case does > 0:
		indent = len(l.open)
		l.lenient = l.lenient || kind != conditionBracket && len(l.open) > 0 // it may be left out, and so not close
		l.open = append(l.open, bracket{kind, s.start})
	default:
		indent = l.divide(lower, kind, does)
	}
	switch lower {
	case ".macro":
		l.defined(operands)
	case ".include":
		l.lenient = true
	case ".end":
		s.ended = len(l.open) == 0 && operands == ""
		l.lenient = true
	}
	text := name
	if operands != "" {
		operands = l.directiveOperands(lower, operands)
		text += l.gap(lower) + operands
	}
	if l.to != Auto {
		text = l.translatedDirective(lower, operands, text)
	}
	part := statementPart
	if strings.HasPrefix(text, "/*") {
		part = commentPart
	}
	l.line.add(part, text, indent)
	s.p = end
}

// defined notes the name of a macro.
func (l *formatter) defined(head string) {
	r := newReader(head, 0)
	if name, ok := r.name(); ok {
		l.macros[name] = strings.Contains(head[r.p:], "vararg")
	}
	if len(l.open) > 1 && l.inMacro() {
		l.lenient = true // what it is called may be a parameter
	}
}

// gap is what stands between a directive and its operands: what compilers print.
func (l *formatter) gap(name string) string {
	kind, _ := bracketOf(name)
	if kind != noBracket || !l.gnu && (isGNUInteger(name) || name == ".uleb128" || name == ".sleb128" || name == ".addrsig_sym" || strings.HasPrefix(name, ".cfi_")) {
		return " "
	}
	return "\t"
}

// directiveOperands lays the operands of a directive out.
func (l *formatter) directiveOperands(name, operands string) string {
	switch {
	case operandsAsTheyAre(name) || strings.Contains(operands, "/*") || l.inMacro() && l.altmacro:
		return operands
	case l.inMacro() && strings.Contains(operands, `\`):
		return tidied(operands)
	}
	comma := ", "
	switch name {
	case ".section", ".pushsection", ".comm", ".common", ".lcomm":
		comma = ","
	case ".type":
		if !l.gnu {
			comma = ","
		}
	}
	return spaced(operands, comma)
}

// tidied lays out what parameters of a macro have a part in: one blank is where there are
// some, none in front of a comma and one behind. What else blanks mean is not known.
func tidied(text string) string {
	if strings.ContainsAny(text, "'") || strings.Contains(text, `\"`) || strings.Contains(text, "/*") {
		return text // where strings begin and end may not show
	}
	r := scanner{reader: newReader(text, 0)}
	out := make([]byte, 0, len(text)+8)
	for !r.end() {
		start := r.p
		blank := start > 0 && class[text[start-1]]&chBlank != 0
		comma := text[start] == ','
		r.skipToken()
		if blank && !comma || len(out) > 0 && out[len(out)-1] == ',' {
			out = append(out, ' ')
		}
		out = append(out, text[start:r.p]...)
	}
	return string(out)
}

// spaced lays out operands: what is to stand behind a comma does, one blank is between
// words, and none around an operator. It changes blanks only where they mean nothing.
func spaced(text, comma string) string {
	if !strings.ContainsAny(text, " \t,\"'\x00") {
		return text
	}
	r := scanner{reader: newReader(text, 0)}
	out := make([]byte, 0, len(text)+8)
	before := byte(',') // the last byte of what came last
	for !r.end() {
		start := r.p
		blank := start > 0 && class[text[start-1]]&chBlank != 0
		c := text[start]
		if r.skipToken(); c == ',' {
			out = append(out, ',')
			before = ','
			continue
		}
		wordly := class[c]&chIdent != 0 || c == '"' || c == '\'' || c == '%'
		switch {
		case before == ',' && len(out) > 0:
			out = append(out, comma...)[:len(out)-1+len(comma)]
			copy(out[len(out)-len(comma):], comma)
		case blank && len(out) > 0 && (isWordEnd(before) && wordly || !isWordEnd(before) && !wordly && isOperator(before) && isOperator(c) || c == '(' && isWordEnd(before)):
			out = append(out, ' ')
		}
		out = append(out, text[start:r.p]...)
		before = out[len(out)-1]
	}
	return string(out)
}

func isWordEnd(c byte) bool {
	return class[c]&chIdent != 0 || c == '"' || c == '\'' || c == ')' || c == ']'
}

func isOperator(c byte) bool { return strings.IndexByte("()[],", c) < 0 }

// laidOut is the text of the instruction that has been read, as written but for blanks.
func (l *formatter) laidOut(row *isa.Row) string {
	m := &l.s.match
	if m.mnemonic != nil {
		return l.mnemonic(m.mnemonic.Pattern, m.mnemonic.Name, l.operandsOf(row, l.written))
	}
	return l.cLike(row.Pattern, l.operandsOf(row, l.written))
}

// cLike is the text of an instruction in the C-like syntax.
func (l *formatter) cLike(pattern string, operands []string) string {
	if l.gnu {
		pattern = gccPattern.Load().Replace(pattern)
	}
	return string(isa.Fill(nil, pattern, operands))
}

// gccPattern turns the layout of clang into that of gcc.
var gccPattern = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer("((u32 *)(R", "((u32 *)(R", "((u64 *)(R", "((u64 *)(R", " *)(R", " *) (R", " O", "O", ")Rs", ") Rs", ")Ws", ") Ws", "call C", "call\tC")
}}

// mnemonic is the text of an instruction in mnemonic syntax.
func (l *formatter) mnemonic(pattern, name string, operands []string) string {
	rest := strings.ReplaceAll(pattern[len(name):], " O", "O")
	if l.gnu {
		rest = strings.Replace(strings.ReplaceAll(rest, ", ", ","), " ", "\t", 1)
	}
	return name + string(isa.Fill(nil, rest, operands))
}

// operandsOf are the texts of the operands of a row.
func (l *formatter) operandsOf(row *isa.Row, text func(s isa.Slot, i int) string) []string {
	texts := make([]string, 0, 4)
	for i, slot := range row.Slots {
		if slot != isa.Literal {
			texts = append(texts, text(slot, i))
		}
	}
	return texts
}

// written is an operand as it stands in the text, but for blanks.
func (l *formatter) written(slot isa.Slot, i int) string {
	s := l.s
	o := &s.match.ops[i]
	if slot == isa.MemOff && s.match.mnemonic != nil && o.start == s.match.ops[i-1].start {
		return "" // left out
	}
	text := spaced(s.src[o.start-s.base:o.end-s.base], ", ")
	if slot == isa.MemOff && s.match.mnemonic == nil {
		return l.offset(text)
	}
	return text
}

// offset is the offset of an address in the C-like syntax, with its sign if it has one.
func (l *formatter) offset(text string) string {
	signed := text[0] == '+' || text[0] == '-'
	switch {
	case l.gnu && !signed:
		return " " + text
	case l.gnu:
		return text[:1] + strings.TrimLeft(text[1:], " ")
	case signed:
		return text[:1] + " " + strings.TrimLeft(text[1:], " ")
	}
	return text
}

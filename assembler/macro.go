package assembler

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// Macros and loops are textual: a call makes a new text out of the body, which
// is read like any other. A body is split once, when it is defined, so that
// an expansion is one pass of appends.

// macros are the macros that are defined and how they are used.
type macros struct {
	named     map[string]*macro
	calls     int  // so far: \@
	nesting   int  // expansions under way
	macrosOff bool // .macros_off
	altmacro  bool // .altmacro
	spent     bool // MaxExpansion was hit and reported
}

// macro is a body and the parameters it mentions. A loop is one without a name.
type macro struct {
	name   string
	title  string // of its expansions, in diagnostics
	params []parameter
	index  map[string]int // of params
	vararg bool           // the last parameter takes the rest of the statement
	pieces []piece
	fixed  int      // bytes of an expansion that are sure to come
	count  int      // expansions so far: \+
	pos    diag.Pos // of the definition
}

type parameter struct {
	name     string
	required bool
	value    argument // if none is given
}

// piece is a stretch of a body, or a mention of something that an expansion fills in.
type piece struct {
	text string // as it stands in the body
	kind pieceKind
	n    int // index of the parameter
}

type pieceKind uint8

const (
	literalPiece   pieceKind = iota
	argumentPiece            // \name
	barePiece                // name of a parameter, which .altmacro makes a mention
	ampersandPiece           // & behind a mention, which .altmacro drops
	callsPiece               // \@: how many calls there were before
	countPiece               // \+: how many expansions of this body
)

var macroDirectives = []directive{
	{".macro", "name[,] [parameter[:req|:vararg][=value], ...]", "define a macro, to .endm", macroDirective, 0},
	{".endm", "", "end a macro", strayEnd, 0},
	{".endmacro", "", "end a macro", strayEnd, 0},
	{".exitm", "", "end the expansion of a macro or loop", exitMacro, 0},
	{".purgem", "name", "forget a macro", purgeMacro, 0},
	{".macros_on", "", "call macros", macrosOn, 1},
	{".macros_off", "", "take names of macros for instructions", macrosOn, 0},
	{".altmacro", "", "mention parameters without backslash, and take %expression and <text> as arguments", altmacro, 1},
	{".noaltmacro", "", "end .altmacro", altmacro, 0},
	{".rept", "count", "repeat what follows, to .endr", rept, 0},
	{".rep", "count", "repeat what follows, to .endr", rept, 0},
	{".irp", "name, value, ...", "repeat what follows for each value, to .endr", irp, 0},
	{".irpc", "name, text", "repeat what follows for each character, to .endr", irpc, 0},
	{".endr", "", "end a loop", strayEnd, 1},
}

func macroDirective(s *scanner, _ *directive) {
	m := &macro{pos: s.start, index: make(map[string]int)}
	ok := s.macroHead(m)
	if !ok {
		s.skipStatement()
	}
	body, closed := s.body(true)
	if !ok || !closed {
		return
	}
	if old := s.named[m.name]; old != nil {
		s.report(diag.Diagnostic{Code: "redefined", Span: diag.Span{Start: s.start}, Msg: "macro '" + m.name + "' is already defined: .purgem " + m.name + " would forget it", Notes: old.note()})
		return
	}
	m.title = "<macro " + m.name + ">"
	m.split(body, true)
	if !m.mentions() && positional(body) && len(m.params) > 0 {
		s.e.warn(s.start, 0, "macro-unused", "macro '%s' does not use its named parameters: what look like positional parameters ($0, $n) in it have no effect", m.name)
	}
	if s.named == nil {
		s.named = make(map[string]*macro)
	}
	s.named[m.name] = m
}

// macroHead reads name and parameters of a definition.
func (s *scanner) macroHead(m *macro) bool {
	var ok bool
	if m.name, ok = s.name(); !ok {
		return s.unexpected("", "identifier (a macro's name)")
	}
	s.accept(',')
	for !s.end() {
		if m.vararg {
			return s.fail("macro-parameter", "vararg parameter '%s' should be the last parameter", m.params[len(m.params)-1].name)
		}
		if !s.macroParameter(m) {
			return false
		}
		s.accept(',')
	}
	return true
}

// macroParameter reads name[:req|:vararg][=value].
func (s *scanner) macroParameter(m *macro) bool {
	p := parameter{}
	var ok bool
	if p.name, ok = s.name(); !ok {
		return s.unexpected("", "identifier (a parameter)")
	}
	if _, twice := m.parameter(p.name); twice {
		s.skip()
		return s.fail("macro-parameter", "macro '%s' has multiple parameters named '%s'", m.name, p.name)
	}
	if s.accept(':') {
		s.skip()
		at := s.pos()
		switch qualifier, ok := s.name(); {
		case qualifier == "req":
			p.required = true
		case qualifier == "vararg":
			m.vararg = true
		case !ok:
			return s.unexpected("", "req or vararg")
		default:
			return s.failAt(at, s.pos(), "macro-parameter", "'%s' is not a valid parameter qualifier for '%s' in macro '%s', expected req or vararg", qualifier, p.name, m.name)
		}
	}
	if s.skip() == '=' {
		s.p++
		s.skip()
		at := s.pos()
		if p.value, ok = s.plainArgument(m.vararg); !ok {
			return false
		}
		if p.required {
			s.e.warn(at, s.endOfLast(), "macro-parameter", "pointless default value for required parameter '%s' in macro '%s'", p.name, m.name)
		}
	}
	m.index[p.name] = len(m.params)
	m.params = append(m.params, p)
	return true
}

// parameter finds a parameter by name.
func (m *macro) parameter(name string) (int, bool) {
	if m == nil {
		return 0, false
	}
	i, ok := m.index[name]
	return i, ok
}

// note says where a macro was defined.
func (m *macro) note() []diag.Note {
	if m == nil {
		return nil
	}
	return []diag.Note{{Span: diag.Span{Start: m.pos}, Msg: "macro '" + m.name + "' is defined here"}}
}

// body takes the text up to the statement that closes a definition and leaves p
// behind the closing word. As in llvm-mc a definition's directives are lower
// case and the first word of a statement.
func (s *scanner) body(macro bool) (string, bool) {
	opens, closes := []string{".rept", ".rep", ".irp", ".irpc"}, []string{".endr"}
	if macro {
		opens, closes = []string{".macro"}, []string{".endm", ".endmacro"}
	}
	s.separator()
	s.skipLeading()
	start := s.p
	for depth := 0; s.p < len(s.src); {
		c := s.skip()
		at := s.p
		if c == '#' && macro {
			s.comment() // a line marker counts where it stands
			continue
		}
		switch word := s.ident(); {
		case word == "" || word[0] != '.':
		case slices.Contains(opens, word):
			depth++
		case slices.Contains(closes, word):
			if depth == 0 {
				return s.src[start:at], s.wantEnd()
			}
			depth--
		}
		s.skipStatement()
		s.separator()
	}
	return "", s.failAt(s.start, 0, "unclosed", "no matching '%s' in definition", closes[0])
}

// separator steps over what ends a statement.
func (s *scanner) separator() {
	if s.at(s.p) == ';' {
		s.p++
		return
	}
	s.skipLine()
	s.newline()
}

// skipLeading steps over blanks: a body begins with a word or a line's end.
func (s *scanner) skipLeading() {
	for s.p < len(s.src) && class[s.src[s.p]]&chBlank != 0 {
		s.p++
	}
}

// split cuts the body at mentions. Calls says that \@ is one.
func (m *macro) split(body string, calls bool) {
	from := 0
	cut := func(at, end int, kind pieceKind, n int) {
		if at > from {
			m.fixed += at - from
			m.pieces = append(m.pieces, piece{text: body[from:at]})
		}
		if end > at {
			m.pieces = append(m.pieces, piece{text: body[at:end], kind: kind, n: n})
		}
		from = end
	}
	i := 0
	for i < len(body) {
		c := body[i]
		if c != '\\' && !mentionChar(c) {
			i++
			continue
		}
		at := i
		if c == '\\' && i+1 < len(body) {
			i++
			switch next := body[i]; {
			case next == '@' && calls:
				i++
				cut(at, i, callsPiece, 0)
				continue
			case next == '+':
				i++
				cut(at, i, countPiece, 0)
				continue
			case next == '(' && i+1 < len(body) && body[i+1] == ')':
				cut(at, at, literalPiece, 0)
				i += 2
				from = i
				continue
			}
		}
		word := i
		for i < len(body) && mentionChar(body[i]) {
			i++
		}
		n, ok := m.parameter(body[word:i])
		switch {
		case ok && c == '\\':
			cut(at, i, argumentPiece, n)
		case ok:
			cut(at, i, barePiece, n)
		case c == '\\' && i == at:
			i++ // the body's last byte
		}
		if (ok || c == '\\') && i < len(body) && body[i] == '&' {
			cut(i, i+1, ampersandPiece, 0)
			i++
		}
	}
	cut(len(body), len(body), literalPiece, 0)
}

// mentionChar reports whether c can be in the name of a parameter that a body mentions.
func mentionChar(c byte) bool {
	return class[c]&chIdent != 0 && c != '?' && c != '@'
}

// mentions reports whether the body uses a parameter.
func (m *macro) mentions() bool {
	for i := range m.pieces {
		if m.pieces[i].kind == argumentPiece {
			return true
		}
	}
	return false
}

// positional reports whether a body seems to use $0 or $n, which other
// assemblers replace.
func positional(body string) bool {
	for {
		_, after, ok := strings.Cut(body, "$")
		if !ok || after == "" {
			return false
		}
		if after[0] == 'n' || class[after[0]]&chDigit != 0 {
			return true
		}
		body = after[1:]
	}
}

// call expands the macro called name, whose arguments stand at p.
func (s *scanner) call(name string) {
	m := s.named[name]
	if s.skip(); s.nesting >= MaxNesting {
		s.failAt(s.pos(), 0, "too-deep", "macros cannot be nested more than %d levels deep", MaxNesting)
		s.abandon()
		return
	}
	args, ok := s.arguments(m)
	if !ok {
		s.skipStatement()
		return
	}
	var b strings.Builder
	if s.expand(&b, m, args) {
		s.calls++
		s.enter(macroText, m.title, b.String())
	}
}

// expansionCost is what an expansion counts against MaxExpansion beside its text.
const expansionCost = 32

// expand appends one expansion of m. It reports false if that exceeds MaxExpansion.
func (s *scanner) expand(b *strings.Builder, m *macro, args []argument) bool {
	room := MaxExpansion - s.expansion - expansionCost
	for i := range m.pieces {
		p := &m.pieces[i]
		text := p.text
		switch {
		case p.kind == argumentPiece, p.kind == barePiece && s.altmacro:
			text = args[p.n].text
		case p.kind == ampersandPiece && s.altmacro:
			text = ""
		case p.kind == callsPiece:
			text = strconv.Itoa(s.calls)
		case p.kind == countPiece:
			text = strconv.Itoa(m.count)
		}
		if b.Len()+len(text) > room {
			return s.tooMuch()
		}
		b.WriteString(text)
	}
	m.count++
	return true
}

func (s *scanner) tooMuch() bool {
	if !s.spent {
		s.spent = true
		s.failAt(s.start, 0, "too-large", "macros and loops would make more text than the limit of %d MiB", MaxExpansion>>20)
	}
	s.hushed = true
	return false
}

func macrosOn(s *scanner, d *directive) {
	if s.wantEnd() {
		s.macrosOff = d.n == 0
	}
}

func altmacro(s *scanner, d *directive) {
	if s.wantEnd() {
		s.altmacro = d.n == 1
	}
}

func purgeMacro(s *scanner, _ *directive) {
	s.skip()
	name, ok := s.name()
	if !ok {
		s.unexpected("", "identifier (a macro's name)")
		return
	}
	if !s.wantEnd() {
		return
	}
	if s.named[name] == nil {
		d := diag.Diagnostic{Code: "unknown-macro", Span: diag.Span{Start: s.start, End: s.endOfLast()}, Msg: "macro '" + name + "' is not defined"}
		if near := diag.Suggest(name, slices.Values(s.macroNames())); near != "" {
			d.Notes = []diag.Note{{Msg: "did you mean '" + near + "'?"}}
		}
		s.report(d)
		return
	}
	delete(s.named, name)
}

// isMacro reports whether a statement that begins with name is a macro's call.
func (s *scanner) isMacro(name string) bool {
	return len(s.named) > 0 && s.named[name] != nil && !s.macrosOff
}

package verifier

import (
	"strings"
)

// A Log is a verifier's log taken apart, in the order of execution. Its strings share memory
// with the text.
type Log struct {
	// Steps are the instructions on the way to the error. Of a log of level 2,
	// which holds all ways, it is the last one.
	Steps []Step

	// Messages are the lines behind the last step that say what is wrong, without
	// what frames a log.
	Messages []string

	// Remarks are lines like Messages, but before the last step: of types that the
	// verifier looked at and did not need.
	Remarks []string

	// Report is the paragraphs behind the log that Linux 7.3 adds.
	Report *KernelReport

	// Function is the global function that was checked on its own, "" for the
	// program itself.
	Function string

	Depths  string // of the stack of each function, "24+0", "" if not known
	Program string // name in what the loading program says about the log
	Err     string // of the system call, as the loading program says it

	sources []sourceLine
	states  []string // "cur state:" and "old state:" of an endless loop
	hints   era
	level2  bool
	ended   bool // by statistics
}

// A Step is one execution of an instruction.
type Step struct {
	Insn  int32  // number of the instruction in the program
	Code  uint8  // its opcode
	Frame uint8  // depth of calls
	taken bool   // the other branch has been followed as well
	text  string // as the kernel prints it, without opcode

	// What the kernel prints of the registers behind it: those it changed, and
	// all of them at a branch.
	changed, all string

	source int32 // in Log.sources, from 1
}

// sourceLine is a line of the program's source.
type sourceLine struct {
	text string
	file string // base name, "" if not known
	line int
}

// era is what the form of a log tells about the kernel's age.
type era uint16

const (
	scalarsAreInv   era = 1 << iota // until 5.17
	livenessSuffix                  // R1_w=, until 6.14
	statesOnLines                   // from 5.18
	placesInSources                 // "@ file.c:12", from 6.8
	countsInsns                     // "insns processed", from 7.1
	backtracksHere                  // "last_idx 1 first_idx 0" at level 1, until 5.17
)

// maxLines bounds how many messages are kept; nobody reads more.
const maxLines = 1000

// maxSteps bounds how many steps are kept, the last ones, and lines of source. The kernel
// looks at a million instructions.
const maxSteps = 1 << 21

// parser reads a log line by line.
type parser struct {
	*Log
	frame   uint8
	source  int32
	inState bool // the next line is a state of Log.states
	listing bool // within "Live regs before insn:"
	work    int  // steps looked at
	done    bool // behind the trailer

	summary string // of the log, as cilium/ebpf writes it
	lines   int    // that were read
	stateAt int    // the line of the last state of registers
	openAt  int    // the line of registers that are of the last step
	behind  int    // lines behind the statistics
}

// Parse reads a log. Any text is a log: what is not a line of a verifier's is a message.
func Parse(text string) *Log {
	p := &parser{Log: &Log{}}
	text = unescape(text)
	text, p.Report = cutReport(text)
	text = p.unwrap(text)
	p.Steps = make([]Step, 0, min(len(text)/80+1, 1<<20))
	for len(text) > 0 {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		p.line(strings.TrimRight(line, " \r"))
	}
	p.dropFragment()
	if len(p.Messages) == 0 && p.summary != "" && len(p.Steps) > 0 {
		if !hasInstruction(p.summary) && !p.ended {
			p.Steps = p.Steps[:0] // they do not lead up to it
		}
		p.line(strings.TrimSpace(p.summary))
	}
	return p.Log
}

// isNumber tells a number that follows nothing.
func isNumber(s string) bool {
	_, rest, ok := number(s)
	return ok && rest == ""
}

// dropFragment forgets the number that is left of a line where a log is cut.
func (p *parser) dropFragment() {
	if n := len(p.Messages); n > 0 && !p.done && isNumber(strings.TrimSuffix(p.Messages[n-1], ":")) {
		p.Messages = p.Messages[:n-1]
	}
}

func (p *parser) line(line string) {
	p.lines++
	if line != "" && line[0] != ';' { // "<---- here"
		line, _, _ = strings.Cut(line, " <--")
		line = strings.TrimRight(line, " ")
	}
	if line == "" {
		p.listing = false
		return
	}
	switch c := line[0]; {
	case c >= '0' && c <= '9':
		if p.numbered(line) {
			return
		}
	case c == ';':
		p.sourceLine(line[1:])
		return
	case c == ' ' || c == 'R' || c == 'f' || c == 'r' || c == '\t':
		trimmed := strings.TrimLeft(line, " \t")
		if p.listing && len(trimmed) > 0 && isDigit(trimmed[0]) {
			return
		}
		if isState(trimmed) {
			if !p.restOfChanged(trimmed) {
				p.state(trimmed)
			}
			return
		}
		if at, ok := strings.CutPrefix(line, "from "); ok && p.from(at) {
			return
		}
	}
	if p.openAt == p.lines-1 && p.goesOn(line) {
		return
	}
	if !p.noise(line) && !isGap(line) {
		p.message(line)
	}
}

// numbered reads lines that begin with the number of an instruction, and reports
// whether it is one:
//
//	4: (bf) r1 = r6                       ; R1=ctx() R6=ctx()
//	5: (15) if r0 == 0x0 goto pc+3 9: R0=0 R10=fp0
//	0: R1=ctx() R10=fp0
//	1: BUG_db
//	12: safe
func (p *parser) numbered(line string) bool {
	insn, rest, ok := number(line)
	if !ok || !strings.HasPrefix(rest, ": ") {
		return false
	}
	if p.done && insn == 0 { // another log, of another try
		p.Steps, p.done = p.Steps[:0], false
		p.flush()
	}
	rest = rest[2:]
	switch {
	case len(rest) > 4 && rest[0] == '(' && rest[3] == ')' && isHex(rest[1]) && isHex(rest[2]):
		p.step(insn, hexDigit(rest[1])<<4|hexDigit(rest[2]), strings.TrimLeft(rest[4:], " "))
	case strings.HasPrefix(rest, "BUG_"):
		var code uint8
		if len(rest) >= 6 && isHex(rest[4]) && isHex(rest[5]) {
			code = hexDigit(rest[4])<<4 | hexDigit(rest[5])
		}
		p.step(insn, code, rest)
	case strings.HasPrefix(rest, "<invalid "): // libbpf's word for a call that it put there
		p.step(insn, codeCall, rest)
	case isState(rest):
		p.state(rest)
	case rest == "safe":
	default:
		if p.listing {
			return true
		}
		return false
	}
	return true
}

// step appends an execution of an instruction.
func (p *parser) step(insn int32, code uint8, text string) {
	p.flush()
	s := Step{Insn: insn, Code: code, Frame: p.frame, text: text, source: p.source}
	text, s.all = cutState(text)
	if i := strings.IndexByte(text, ';'); i >= 0 {
		text, s.changed = text[:i], strings.TrimLeft(text[i+1:], " ")
		p.hints |= statesOnLines
		if isState(s.changed) {
			s.Frame = frameOf(s.changed)
			p.frame = s.Frame
		}
	}
	if s.all != "" || s.changed != "" {
		p.openAt = p.lines
	}
	if s.all != "" {
		p.stateAt = p.lines
		p.frame = frameOf(s.all)
		p.hints |= statesOnLines
	}
	text, said, _ := strings.Cut(text, ": ") // as in a summary
	s.text = strings.TrimRight(text, " :")
	if len(p.Steps) == maxSteps {
		p.Steps = p.Steps[:copy(p.Steps, p.Steps[maxSteps/2:])]
	}
	p.Steps = append(p.Steps, s)
	if said != "" {
		p.message(said)
	}
}

// cutState cuts the state of all registers, "9: R0=0 R10=fp0", off an instruction
// that it follows on the same line.
func cutState(text string) (rest, state string) {
	for from := 0; ; {
		i := strings.Index(text[from:], ": ")
		if i < 0 {
			return text, ""
		}
		i += from
		from = i + 2
		before := strings.TrimRight(text[:i], "0123456789")
		if len(before) < i && (before == "" || strings.HasSuffix(before, " ")) && isState(text[from:]) {
			return strings.TrimRight(before, " "), text[from:]
		}
	}
}

// flush makes what looked like messages remarks: the verifier went on.
func (p *parser) flush() {
	for _, m := range p.Messages {
		if len(p.Remarks) < maxLines {
			p.Remarks = append(p.Remarks, m)
		}
	}
	p.Messages = p.Messages[:0]
	p.states = p.states[:0]
	p.inState = false
}

// state takes a line of registers as the state behind the last step.
func (p *parser) state(text string) {
	if p.inState {
		p.inState = false
		p.states = append(p.states, text)
		return
	}
	if p.hints&livenessSuffix == 0 && strings.Contains(text, "_w=") {
		p.hints |= livenessSuffix
	}
	if p.hints&scalarsAreInv == 0 && strings.Contains(text, "=inv") {
		p.hints |= scalarsAreInv
	}
	frame := frameOf(text)
	p.frame = frame
	if len(p.Steps) == 0 {
		p.Steps = append(p.Steps, Step{Insn: -1, Frame: frame, all: text})
		return
	}
	last := &p.Steps[len(p.Steps)-1]
	if last.all != "" && p.stateAt == p.lines-1 && continues(last.all, text) {
		text = last.all + " " + text // somebody broke the line
	}
	last.all = text
	p.stateAt, p.openAt = p.lines, p.lines
}

// restOfChanged takes a line as the rest of the registers behind an instruction that
// somebody broke, and reports whether it is.
func (p *parser) restOfChanged(text string) bool {
	if p.openAt != p.lines-1 || len(p.Steps) == 0 {
		return false
	}
	last := &p.Steps[len(p.Steps)-1]
	if last.all != "" || !continues(last.changed, text) {
		return false
	}
	last.changed += " " + text
	p.openAt = p.lines
	return true
}

// goesOn takes a line as the rest of one with registers that somebody broke within
// parentheses, and reports whether it is.
func (p *parser) goesOn(line string) bool {
	if len(p.Steps) == 0 {
		return false
	}
	last := &p.Steps[len(p.Steps)-1]
	state := &last.changed
	if last.all != "" {
		state = &last.all
	}
	const most = 8192 // bytes; the kernel's lines have 1024
	if len(*state) > most || strings.Count(*state, "(") <= strings.Count(*state, ")") || !strings.Contains(line, ")") || match(line) != nil {
		return false // it may as well be cut
	}
	*state += " " + line
	p.openAt = p.lines
	return true
}

// continues tells the rest of a line of registers from another one: it begins with a
// slot of the stack, or with a register behind the last one.
func continues(before, text string) bool {
	if before == "" {
		return false
	}
	if strings.HasPrefix(text, "fp-") || strings.HasPrefix(text, "refs=") {
		return true
	}
	if !strings.HasPrefix(text, "R") {
		return false
	}
	n, _, _ := number(text[1:])
	i := strings.LastIndex(" "+before, " R")
	m, _, ok := number(before[max(i, 0)+1:])
	return i >= 0 && ok && n > m
}

// from reads "12 to 15: R0=..": the verifier goes back to a branch, and on with
// its other side.
func (p *parser) from(rest string) bool {
	a, rest, ok := number(rest)
	if !ok {
		return false
	}
	if rest, ok = strings.CutPrefix(rest, " to "); !ok {
		return false
	}
	if _, rest, ok = number(rest); !ok {
		return false
	}
	i := strings.IndexByte(rest, ':')
	if i < 0 {
		return false
	}
	rest = strings.TrimLeft(rest[i+1:], " ")
	if rest == "safe" {
		return true
	}
	for i := len(p.Steps) - 1; i >= 0; i-- {
		if p.work++; p.work > maxWork {
			break
		}
		if p.Steps[i].Insn == a && !p.Steps[i].taken {
			if i < len(p.Steps)-1 {
				p.level2 = true
				p.Steps = p.Steps[:i+1]
			}
			p.Steps[i].taken = true
			break
		}
	}
	p.flush()
	if isState(rest) {
		p.state(rest)
	}
	return true
}

// sourceLine reads what is behind "; ": a line of the source, from 6.8 with " @
// file.c:12" behind it.
func (p *parser) sourceLine(text string) {
	s := sourceLine{text: strings.TrimPrefix(text, " ")}
	if i := strings.LastIndex(s.text, " @ "); i >= 0 {
		if j := strings.LastIndexByte(s.text, ':'); j > i {
			if n, rest, ok := number(s.text[j+1:]); ok && rest == "" {
				s.file, s.line = s.text[i+3:j], int(n)
				s.text = s.text[:i]
				p.hints |= placesInSources
			}
		}
	}
	if p.source = 0; len(p.sources) < maxSteps {
		p.sources = append(p.sources, s)
		p.source = int32(len(p.sources))
	}
}

// message keeps a line that says something else.
func (p *parser) message(line string) {
	// Two messages have no newline, so that the statistics follow on their line.
	for _, end := range trailers {
		if i := strings.Index(line, end); i > 0 && isTrailer(line[i:]) {
			line = line[:i]
		}
	}
	line, _, _ = strings.Cut(line, omitted)
	if i := strings.LastIndex(line, " ("); i >= 0 && isNumber(strings.TrimPrefix(line[i+2:], "truncated, ")) {
		line = line[:i] // "(truncated, 12 line(s) omitted)"
	}
	// A summary has several messages on a line.
	for i := strings.Index(line, ": R"); i > 0 && isDigit(byteAt(line, i+3)); i = strings.Index(line, ": R") {
		p.keep(line[:i])
		line = line[i+2:]
	}
	p.keep(line)
}

func (p *parser) keep(line string) {
	if len(p.Messages) < maxLines {
		p.Messages = append(p.Messages, strings.Trim(line, " \t"))
	}
}

func byteAt(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}

// number reads the decimal number that s begins with.
func number(s string) (n int32, rest string, ok bool) {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		if n = n*10 + int32(s[i]-'0'); n > 1<<27 {
			return 0, s, false
		}
		i++
	}
	return n, s[i:], i > 0
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
func isHex(c byte) bool   { return isDigit(c) || c >= 'a' && c <= 'f' }

func hexDigit(c byte) uint8 {
	if c >= 'a' {
		return c - 'a' + 10
	}
	return c - '0'
}

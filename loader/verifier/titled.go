package verifier

import "strings"

// A KernelReport holds the paragraphs that Linux 7.3 writes behind a log.
type KernelReport struct {
	Category   string // "Memory Safety"
	Problem    string // "Invalid dereference"
	Reason     string
	Suggestion string
	At         Event   // what is blamed
	Events     []Event // of the causal path, in the order of execution, and the lock that is held
}

// An Event is something that the kernel remembers about an instruction (Linux 7.3).
type Event struct {
	Insn int32  // -1 if it is not told
	Kind string // "error", "update", "invalidated", "acquired", "branch", "context", ...
	What string // "R0 changed from ..."
	File string // as line info has it, "" if not known
	Line int
	Col  int // in bytes, from 1

	indent int // of the line in columns, tabs being 8 of them
}

// indentation is what a line of the source begins with. The kernel prints it with blanks for
// tabs, but columns count bytes: one of them before the first word tells.
func (r *KernelReport) indentation(e *Event) string {
	tabs := r.At.Col-1 < r.At.indent
	for i := range r.Events {
		tabs = tabs || r.Events[i].Col-1 < r.Events[i].indent
	}
	if tabs {
		return strings.Repeat("\t", e.indent/8) + strings.Repeat(" ", e.indent%8)
	}
	return strings.Repeat(" ", e.indent)
}

const reportBegins = "Verification failed: "

// cutReport takes the paragraphs out of a log.
func cutReport(text string) (rest string, r *KernelReport) {
	at := strings.Index(text, reportBegins)
	if at < 0 || strings.IndexByte(text[max(at-40, 0):at], '"') >= 0 {
		return text, nil
	}
	start := strings.LastIndexByte(text[:at], '\n') + 1
	end := len(text)
	for _, trailer := range []string{"\nverification time ", "\nprocessed ", "\nstack depth ", "END PROG LOAD LOG"} {
		if i := strings.Index(text[at:], trailer); i >= 0 {
			end = min(end, at+i+1)
		}
	}
	prefix := text[start:at]
	body := text[at:end]
	if prefix != "" {
		body = stripIndent(body, prefix)
	}
	return text[:start] + text[end:], readReport(body)
}

func stripIndent(body, prefix string) string {
	lines := strings.Split(body, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimPrefix(line, prefix)
	}
	return strings.Join(lines, "\n")
}

// readReport reads paragraphs of text, and of events that each have their place, their
// source with a remark below its line, and their instruction:
//
//	Verification failed: Register Type Safety: Invalid dereference
//
//	Reason:
//	  R0 is an integer scalar here, not a pointer to memory.
//
//	At:
//	  entry @ case.c:128:2
//	  Source context:
//	  >>> 128 |         return *p;
//	          |         ^-- error: invalid dereference of R0 (scalar)
//	  Instruction context:
//	  >>> 4 | (79) r0 = *(u64 *)(r0 +8)
//
//	Causal path:
//	  ...
//
//	Suggestion:
//	  Preserve a pointer-valued register where needed ...
//
// Before it was in a release, the instruction stood on the line of the source.
func readReport(body string) *KernelReport {
	title, body, _ := strings.Cut(strings.TrimPrefix(body, reportBegins), "\n")
	p := reportReader{r: &KernelReport{At: Event{Insn: -1}}, insn: -1}
	p.r.Category, p.r.Problem, _ = strings.Cut(strings.TrimSpace(title), ": ")
	for line := range strings.SplitSeq(body, "\n") {
		p.line(line)
	}
	p.finish()
	return p.r
}

// reportReader reads a report line by line.
type reportReader struct {
	r     *KernelReport
	part  string // the title of the paragraph
	event *Event // which is not complete
	insn  int32  // on the line of the source, -1 if there is none
	said  bool   // the line before is a remark
}

func (p *reportReader) line(line string) {
	text := strings.TrimSpace(line)
	said := p.said
	p.said = false
	if text == "" {
		return
	}
	if title, ok := strings.CutSuffix(text, ":"); ok && line[0] != ' ' && line[0] != '\t' {
		p.finish()
		p.part, p.insn = title, -1
		return
	}
	switch p.part {
	case "Reason":
		p.r.Reason = join(p.r.Reason, text)
		return
	case "Suggestion":
		p.r.Suggestion = join(p.r.Suggestion, text)
		return
	case "":
		return
	}
	before, rest, isSource := strings.Cut(text, "|")
	switch remark, ok := strings.CutPrefix(strings.TrimSpace(rest), "^-- "); {
	case isSource && ok:
		if p.event == nil || p.event.What != "" {
			p.begin(Event{Insn: -1})
		}
		if p.insn >= 0 {
			p.event.Insn = p.insn
		}
		p.event.Kind, p.event.What, _ = strings.Cut(remark, ": ")
		p.said = true
	case isSource && said && before == "": // the remark goes on
		p.event.What = join(p.event.What, strings.TrimSpace(rest))
		p.said = true
	case isSource:
		n, ok := markedInsn(text)
		switch {
		case ok && p.event != nil && p.event.What != "":
			p.event.Insn = n
			p.finish()
		case ok:
			p.insn = n
		}
		if strings.HasPrefix(text, ">>>") && p.event != nil && p.event.What == "" {
			line := strings.TrimPrefix(rest, " ")
			p.event.indent = len(line) - len(strings.TrimLeft(line, " "))
		}
	default:
		if e, ok := readPlace(text); ok {
			p.finish()
			p.begin(e)
		}
	}
}

func (p *reportReader) begin(e Event) {
	p.finish()
	p.event = &e
}

// finish keeps the event that was read.
func (p *reportReader) finish() {
	if p.event == nil || p.event.What == "" {
		p.event = nil
		return
	}
	if p.part == "At" {
		p.r.At = *p.event
	} else if len(p.r.Events) < maxLines {
		p.r.Events = append(p.r.Events, *p.event)
	}
	p.event, p.insn = nil, -1
}

// readPlace reads "entry @ case.c:128:2", "case.c:128:2" and "insn 4".
func readPlace(text string) (Event, bool) {
	if rest, ok := strings.CutPrefix(text, "insn "); ok && isNumber(rest) {
		n, _, _ := number(rest)
		return Event{Insn: n}, true
	}
	if _, place, ok := strings.Cut(text, " @ "); ok {
		text = place
	}
	i := strings.LastIndexByte(text, ':')
	j := strings.LastIndexByte(text[:max(i, 0)], ':')
	if j <= 0 || !isNumber(text[i+1:]) || !isNumber(text[j+1:i]) {
		return Event{}, false
	}
	line, _, _ := number(text[j+1:])
	col, _, _ := number(text[i+1:])
	return Event{Insn: -1, File: text[:j], Line: int(line), Col: int(col)}, true
}

func join(a, b string) string {
	if a == "" {
		return b
	}
	return a + " " + b
}

// markedInsn reads the instruction that a line marks: ">>> 4 | (79) r0 = ...".
func markedInsn(line string) (int32, bool) {
	for {
		_, rest, ok := strings.Cut(line, ">>>")
		if !ok {
			return 0, false
		}
		line = rest
		n, rest, ok := number(strings.TrimLeft(rest, " "))
		if !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " |:")
		if len(rest) > 4 && rest[0] == '(' && isHex(rest[1]) && isHex(rest[2]) && rest[3] == ')' {
			return n, true
		}
	}
}

package verifier

import (
	"slices"
	"strings"
)

// classify finds the class of the messages.
func (e *explainer) classify() {
	if n := len(e.Messages); n > 1 && strings.HasPrefix(e.Messages[0], "magic: 0x") {
		e.Messages = e.Messages[n-1:] // behind all types up to the wrong one
	}
	e.clean()
	e.messages = e.Messages
	e.decide(e.messages)
	if e.found == nil && len(e.messages) == 0 && len(e.Steps) == 0 {
		e.decide(e.Remarks)
	}
	if e.found == nil && e.Report != nil {
		e.decide([]string{e.Report.Reason})
	}
	// Behind what only comes with other messages, the last one is the other.
	if n := len(e.messages); n > 0 && e.ended && e.found != nil && e.found.aside && match(e.messages[n-1]) == nil {
		e.found = nil
	}
	slug := Unknown
	if e.found != nil {
		slug = e.found.class.Slug
	} else if len(e.messages) == 0 {
		slug = e.silent()
	}
	e.report.Class = ByName(slug)
}

// clean takes what a loading program wrote before a message away from it, and drops
// lines that no kernel wrote.
func (e *explainer) clean() {
	messages := e.Messages[:0]
	first, last := -1, -1 // of the known ones
	decided := false      // one of them is no aside
	e.takeQuoted()
	for i := 0; i < len(e.Messages); i++ {
		line := e.Messages[i]
		if i < maxMatched {
			p := match(line)
			if p == nil {
				line, i = e.unbroken(i)
				p = match(line)
			}
			if p == nil || p.parts[0] == "" && !namesArgument(line) {
				line = known(line)
				p = match(line)
			}
			decided = decided || p != nil && !p.aside
			switch {
			case p == nil && isTalk(line):
				continue
			case p == nil:
			case first < 0:
				first = len(messages)
				fallthrough
			default:
				last = len(messages)
			}
		}
		messages = append(messages, line)
	}
	// Where nothing tells the beginning or the end of a log, the known messages do.
	if decided && !e.ended {
		messages = messages[:last+1]
	}
	if decided && len(e.Steps) == 0 {
		messages = messages[first:]
	}
	e.Messages = messages
}

// takeQuoted makes lines of prose the messages within them, where no line is a message.
// A mail program may have put the end of one on the next line.
func (e *explainer) takeQuoted() {
	list := e.Messages[:min(len(e.Messages), maxMatched)]
	if slices.ContainsFunc(list, isKnown) {
		return
	}
	within := make([]string, len(list))
	for i, line := range list {
		within[i] = quoted(line)
	}
	for i, line := range list {
		if within[i] != line || i+1 == len(list) || within[i+1] != list[i+1] {
			continue
		}
		both := line + " " + unmarked(list[i+1])
		if message := quoted(both); message != both {
			within[i] = message
		}
	}
	copy(list, within)
}

// unbroken is the message that begins with a line and goes on in those behind it, which
// somebody broke, and the last one of them; the line itself if there is none.
func (e *explainer) unbroken(i int) (string, int) {
	const most = 3 // lines of a message
	line := e.Messages[i]
	if isKnown(line) {
		return line, i
	}
	for j := i + 1; j < len(e.Messages) && j < i+most; j++ {
		if isKnown(e.Messages[j]) {
			break
		}
		if line += " " + unmarked(e.Messages[j]); isKnown(line) {
			return line, j
		}
	}
	return e.Messages[i], i
}

// unmarked is a line of mail without what marks it as quoted: "> > ".
func unmarked(line string) string {
	for {
		rest, ok := strings.CutPrefix(strings.TrimLeft(line, " \t"), ">")
		if !ok || rest != "" && rest[0] != ' ' && rest[0] != '>' {
			return strings.TrimLeft(line, " \t")
		}
		line = rest
	}
}

// isKnown reports whether a line ends with a message.
func isKnown(line string) bool { return match(known(line)) != nil }

// quoted is the message within a line of prose, the line itself if there is none:
//
//	it fails with `R6 invalid mem access 'inv'`. What is wrong?
func quoted(line string) string {
	const (
		least = 12  // bytes of a message that do not vary
		most  = 100 // words that are looked at
		limit = 40  // bytes that a part may have that varies
	)
	all := patterns.Load()
	rest := line
	for range most {
		rest = strings.TrimLeft(rest, " \t`\"'(")
		named := namesArgument(rest)
		_, behind, ok := strings.Cut(rest, " ")
		var best *pattern
		var length int
		for i := range all {
			p := &all[i]
			if p.literal < least || best != nil && p.literal <= best.literal || len(p.parts[0]) < least/2 && !(named && p.afterWord(behind)) {
				continue
			}
			if n := p.prefix(rest, limit); n >= 0 {
				best, length = p, n
			}
		}
		if best != nil {
			rest = rest[:length]
			if i := strings.IndexAny(rest, "`\""); i >= 0 {
				rest = rest[:i]
			}
			return rest
		}
		if !ok {
			break
		}
		rest = behind
	}
	return line
}

// known is the end of a line that is a message, the line itself if there is none:
//
//	kern: warning: [2026-02-06T01:31:33Z]: verifier bug: REG INVARIANTS VIOLATION ...
func known(line string) string {
	const most = 16 // places that are tried
	rest := line
	for range most {
		i := strings.IndexAny(rest, ":[]>|\t'\"`*")
		if i < 0 {
			break
		}
		open := rest[i]
		rest = strings.TrimLeft(rest[i+1:], " \t")
		for _, text := range []string{enclosed(open, rest), rest} {
			if p := match(text); p != nil && (p.parts[0] != "" || namesArgument(text)) {
				return text
			}
		}
	}
	return line
}

// enclosed is what is before the mark that goes with an opening one, all if there is none.
func enclosed(open byte, text string) string {
	end := -1
	switch open {
	case '`', '"', '*':
		end = strings.IndexByte(text, open)
	case '>':
		end = strings.Index(text, "</")
	case '\'': // as in the message itself
		if strings.HasSuffix(text, "''") {
			end = len(text) - 1
		}
	}
	if end < 0 {
		return text
	}
	return text[:end]
}

// namesArgument reports whether a message begins with what it is about, such as "R1" or
// "arg#0".
func namesArgument(line string) bool {
	for _, begin := range []string{"R", "arg#", "arg"} {
		if rest, ok := strings.CutPrefix(line, begin); ok {
			_, rest, ok = number(rest)
			return ok && strings.HasPrefix(rest, " ")
		}
	}
	return false
}

// maxMatched bounds how many messages are looked at. A real log has up to ten.
const maxMatched = 200

// decide finds the message that tells the class: the first one that is no aside,
// or else the first.
func (e *explainer) decide(lines []string) {
	lines = lines[:min(len(lines), maxMatched)]
	for i, line := range lines {
		p := match(line)
		if p == nil {
			continue
		}
		better := e.found == nil || e.found.aside && !p.aside
		// Until 6.2, types of arguments are tried that nobody needs.
		if i+1 < len(lines) && strings.HasPrefix(lines[i+1], "reg type unsupported for arg#") {
			better = e.found == nil
			p = &pattern{class: p.class, aside: true}
		}
		// Types are loaded before the program, which can do without.
		better = better || e.found.class.Slug == "btf_load" && p.class.Slug != "btf_load" && !p.aside
		switch p.class.Slug {
		case "ptr_leak":
			better = better || e.found.class.Family == "memory"
		case "size_arg":
			better = better || strings.HasPrefix(e.found.class.Slug, "oob_")
		}
		if better {
			e.found, e.line = p, line
		}
	}
}

// silent is the class of an error without a message.
func (e *explainer) silent() string {
	switch e.errno() {
	case 1: // EPERM
		return "privilege_or_attach"
	case 7: // E2BIG
		return "too_large_prog"
	case 95, 524: // EOPNOTSUPP, ENOTSUPP
		return "unsupported"
	}
	return "no_message"
}

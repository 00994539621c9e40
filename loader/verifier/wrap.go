package verifier

import (
	"strings"
)

// unescape makes lines of a log that was copied out of a string literal or JSON.
func unescape(text string) string {
	if strings.Count(text, "\n") > 2 || strings.Count(text, `\n`) < 2 {
		return text
	}
	text = strings.Trim(strings.TrimSpace(text), `"'`)
	return strings.NewReplacer(`\n`, "\n", `\t`, "\t", `\"`, `"`, `\\`, `\`,
		`\u003c`, "<", `\u003e`, ">", `\u0026`, "&", `\u0027`, "'").Replace(text)
}

// The lines that libbpf puts around a log, since 0.4 and before.
var logFrames = [][2]string{
	{"BEGIN PROG LOAD LOG", "END PROG LOAD LOG"},
	{"BEGIN DUMP LOG", "END LOG"},
}

// unwrap returns the log within what a loading program says around it, without
// what stands before each line: "libbpf: ", times, numbers, indentation.
func (p *parser) unwrap(text string) string {
	p.readLoader(text)
	whole := len(text)
	for _, frame := range logFrames {
		for i := strings.Index(text, frame[0]); i >= 0; i = strings.Index(text, frame[0]) {
			text = afterLine(text[i:]) // the last of several
		}
		if len(text) < whole {
			if j := strings.Index(text, frame[1]); j >= 0 {
				text = text[:strings.LastIndexByte(text[:j], '\n')+1]
			}
			break
		}
	}
	if i := strings.Index(text, verifierOutput); i >= 0 {
		text = text[i+len(verifierOutput):]
	}
	text = cutLoadError(text)
	if prefix := prefixOf(text); prefix != "" {
		text = stripEach(text, prefix)
	}
	return text
}

// verifierOutput is what aya writes before a log.
const verifierOutput = "Verifier output: "

// cutLoadError cuts off what cilium/ebpf says before a log or its summary:
//
//	field Count: program count: load program: permission denied: 0: (95) exit: R0 !read_ok (2 line(s) omitted)
func cutLoadError(text string) string {
	const before, omitted = "load program: ", "line(s) omitted)"
	i := strings.Index(text[:min(len(text), 4096)], before)
	if i < 0 {
		return text
	}
	line, rest, _ := strings.Cut(text[i+len(before):], "\n")
	_, line, _ = strings.Cut(line, ":")
	if line = strings.TrimSpace(line); line == "" {
		return rest
	}
	if summary, ok := strings.CutSuffix(line, omitted); ok {
		summary = strings.TrimSpace(summary[:strings.LastIndexByte(summary, '(')+1])
		summary = strings.TrimSpace(strings.TrimSuffix(summary, "("))
		line = ""
		for part := range strings.SplitSeq(summary, ": ") {
			if line += part; isNumber(part) {
				line += ": "
			} else {
				line += "\n"
			}
		}
	}
	return line + "\n" + rest
}

// isNumber tells a number that follows nothing.
func isNumber(s string) bool {
	_, rest, ok := number(s)
	return ok && rest == ""
}

// afterLine is what is behind the first line of s.
func afterLine(s string) string {
	_, rest, _ := strings.Cut(s, "\n")
	return rest
}

// readLoader finds the program's name and the error of the system call in what
// libbpf and cilium/ebpf print:
//
//	libbpf: prog 'count': BPF program load failed: Permission denied
//	libbpf: prog 'count': failed to load: -13
//	program count: load program: permission denied: ...
func (p *parser) readLoader(text string) {
	if i := strings.Index(text, "prog '"); i >= 0 {
		name, rest, ok := strings.Cut(text[i+len("prog '"):], "'")
		if ok && len(name) < 128 && strings.HasPrefix(rest, ":") {
			p.Program = name
		}
	}
	for _, before := range []string{"BPF program load failed: ", "load program: ", "load bpf program failed: "} {
		i := strings.Index(text, before)
		if i < 0 {
			continue
		}
		p.Err, _, _ = strings.Cut(text[i+len(before):], "\n")
		p.Err, _, _ = strings.Cut(p.Err, ":")
		p.Err = strings.TrimSpace(p.Err)
		break
	}
}

// prefixOf is what stands before the first instruction of a log, or before its
// statistics if it has none. "" if there is nothing.
func prefixOf(text string) string {
	for at := 0; at < len(text); {
		i := strings.Index(text[at:], ": (")
		if i < 0 {
			break
		}
		i += at
		at = i + 3
		if !(i+6 < len(text) && isHex(text[i+3]) && isHex(text[i+4]) && text[i+5] == ')' && text[i+6] == ' ') {
			continue
		}
		start := i
		for start > 0 && isDigit(text[start-1]) {
			start--
		}
		if start < i {
			return lineBefore(text, start)
		}
	}
	text = text[max(len(text)-4096, 0):]
	for _, trailer := range []string{"verification time ", "processed "} {
		if i := strings.LastIndex(text, trailer); i >= 0 && isDigit(byteAt(text, i+len(trailer))) {
			return lineBefore(text, i)
		}
	}
	return ""
}

// lineBefore is what is before a place in its line, if it is as short as a prefix is.
func lineBefore(text string, at int) string {
	line := text[strings.LastIndexByte(text[:at], '\n')+1 : at]
	if len(line) > 200 {
		return ""
	}
	return line
}

// stripEach takes away from each line what is like prefix: the same text with
// other numbers, and any blanks where it has blanks. Lines that are not like it
// lose their indentation.
func stripEach(text, prefix string) string {
	var b strings.Builder
	b.Grow(len(text))
	for len(text) > 0 {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		if rest, ok := cutLike(line, prefix); ok {
			line = rest
		}
		line = strings.TrimPrefix(strings.TrimLeft(line, " \t"), "libbpf: ")
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.String()
}

// cutLike cuts what is like prefix off a line.
func cutLike(line, prefix string) (rest string, ok bool) {
	prefix = strings.TrimRight(prefix, " \t")
	for prefix != "" {
		switch c := prefix[0]; {
		case isDigit(c):
			n := len(line)
			line = strings.TrimLeft(line, "0123456789")
			if len(line) == n {
				return "", false
			}
			prefix = strings.TrimLeft(prefix, "0123456789")
		case c == ' ' || c == '\t':
			line = strings.TrimLeft(line, " \t")
			prefix = strings.TrimLeft(prefix, " \t")
		case line != "" && line[0] == c:
			line, prefix = line[1:], prefix[1:]
		default:
			return "", false
		}
	}
	return line, true
}

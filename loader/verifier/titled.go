package verifier

import "strings"

// A KernelReport is the paragraphs that Linux 7.3 writes behind a log.
type KernelReport struct {
	Category   string // "Memory Safety"
	Problem    string // "Invalid dereference"
	Reason     string
	Suggestion string
	Insn       int32   // which is blamed, -1 if it is not told
	Events     []Event // of the causal path, in the order of execution
}

// An Event is what the kernel remembers about the way to an error.
type Event struct {
	Insn int32  // -1 if it is not told
	What string // "update: R0 changed from ..."
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

// readReport reads
//
//	Verification failed: Register Type Safety: Invalid dereference
//	Reason:
//	  R0 is an integer scalar here, not a pointer to memory.
//	At:
//	  >>> 128 | asm volatile ("   >>> 4 | (79) r0 = *(u64 *)(r0 +8)
//	          | ^-- error: invalid dereference of R0 (scalar)
//	Causal path:
//	  ... ^-- update: R0 changed from ... to ...
//	Suggestion:
//	  Preserve a pointer-valued register where needed ...
func readReport(body string) *KernelReport {
	r := &KernelReport{Insn: -1}
	title, body, _ := strings.Cut(strings.TrimPrefix(body, reportBegins), "\n")
	r.Category, r.Problem, _ = strings.Cut(strings.TrimSpace(title), ": ")
	part, insn := "", int32(-1)
	for line := range strings.SplitSeq(body, "\n") {
		text := strings.TrimSpace(line)
		switch text {
		case "":
			continue
		case "Reason:", "At:", "Causal path:", "Suggestion:":
			part, insn = text, -1
			continue
		}
		switch part {
		case "Reason:":
			r.Reason = join(r.Reason, text)
		case "Suggestion:":
			r.Suggestion = join(r.Suggestion, text)
		case "At:", "Causal path:":
			if n, ok := markedInsn(text); ok {
				insn = n
			}
			if _, what, ok := strings.Cut(text, "^-- "); ok {
				if part == "At:" {
					r.Insn = insn
				} else if len(r.Events) < maxLines {
					r.Events = append(r.Events, Event{insn, what})
				}
			}
		}
	}
	return r
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

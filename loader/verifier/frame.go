package verifier

import "strings"

// The lines that libbpf puts around a log, since 0.4 and before.
var logFrames = [][2]string{
	{"BEGIN PROG LOAD LOG", "END PROG LOAD LOG"},
	{"BEGIN DUMP LOG", "END LOG"},
}

// verifierOutput is what aya writes before a log.
const verifierOutput = "Verifier output: "

// unwrap returns the log within what a loading program says around it, without
// what stands before each line: "libbpf: ", times, numbers, indentation.
func (p *parser) unwrap(text string) string {
	p.readLoader(text)
	text = cutFrame(text)
	if i := strings.Index(text, verifierOutput); i >= 0 {
		text = text[i+len(verifierOutput):]
	}
	text = p.cutLoadError(text)
	if prefix := prefixOf(text); prefix != "" {
		text = stripEach(text, prefix)
	}
	return breakLines(text)
}

// cutFrame returns what is between the lines of a frame: of several, of the last.
func cutFrame(text string) string {
	for _, frame := range logFrames {
		if !strings.Contains(text, frame[0]) {
			continue
		}
		i := strings.LastIndex(text, frame[0])
		line, rest, _ := strings.Cut(text[i+len(frame[0]):], "\n")
		// Where lines were joined, the log begins behind the dashes.
		if line = strings.Trim(line, " -\t\r"); line != "" {
			rest = line + "\n" + rest
		}
		if j := strings.Index(rest, frame[1]); j >= 0 {
			rest = strings.TrimRight(rest[:j], " -")
			// What stands before the end's line is the prefix of all lines.
			if k := strings.LastIndexByte(rest, '\n'); k >= 0 && !strings.Contains(rest[k:], "processed ") {
				rest = rest[:k+1]
			}
		}
		return rest
	}
	return text
}

// What is before the error of the system call in what loading programs say.
var beforeErr = []string{
	"BPF program load failed: ",       // libbpf
	"load program: ",                  // cilium/ebpf
	"load bpf program failed: ",       // libbpf until 0.3
	"Failed to load program: ",        // bcc
	"BPF_PROG_LOAD syscall returned ", // aya
	"' rejected: ",                    // iproute2
	"failed to load: ",                // libbpf, as a number
	"(os error ",                      // Rust, as a number
	"bpf_load_program() err=",         // as a number
}

// readLoader finds the program's name and the error of the system call:
//
//	libbpf: prog 'count': BPF program load failed: Permission denied
//	libbpf: prog 'count': failed to load: -13
//	program count: load program: permission denied: ...
//	Error: the BPF_PROG_LOAD syscall returned Permission denied (os error 13). Verifier output: ...
func (p *parser) readLoader(text string) {
	const most = 32 << 10 // bytes that are looked at, at the beginning and at the end
	if len(text) > 2*most {
		text = text[:most] + "\n" + text[len(text)-most:]
	}
	if i := strings.Index(text, "prog '"); i >= 0 {
		name, rest, ok := strings.Cut(text[i+len("prog '"):], "'")
		if ok && len(name) < 128 && strings.HasPrefix(rest, ":") {
			p.Program = name
		}
	}
	for _, before := range beforeErr {
		i := strings.Index(text, before)
		if i < 0 {
			continue
		}
		err := text[i+len(before):]
		err = err[:min(len(err), 80)]
		if end := strings.IndexAny(err, "\n:().!"); end >= 0 {
			err = err[:end]
		}
		err = strings.TrimSpace(err)
		if _, ok := ParseErrno(err); ok && err != "" {
			p.Err = err
			return
		}
	}
}

const (
	loadError = "load program: "    // what cilium/ebpf says before the error of the system call
	omitted   = " line(s) omitted)" // at the end of its summary of a log
)

// cutLoadError cuts off what cilium/ebpf says before a log or its summary:
//
//	field Count: program count: load program: permission denied:
//		0: (95) exit
//	program count: load program: permission denied: 0: (95) exit: R0 !read_ok (2 line(s) omitted)
//
// A summary is of use only where there is no log, or not its end.
func (p *parser) cutLoadError(text string) string {
	log, summary := -1, -1
	for from := 0; ; {
		i := strings.Index(text[from:], loadError)
		if i < 0 {
			break
		}
		i += from
		from = i + len(loadError)
		if at := strings.LastIndex(text[max(i-128, 0):i], "program "); at >= 0 && p.Program == "" {
			name, rest, ok := strings.Cut(text[max(i-128, 0)+at+len("program "):i], ": ")
			if ok && rest == "" && !strings.Contains(name, " ") {
				p.Program = name
			}
		}
		line, _, _ := strings.Cut(text[from:], "\n")
		if strings.Contains(line, omitted) {
			summary = from
		} else {
			log = from
		}
	}
	if summary >= 0 {
		line, _, _ := strings.Cut(text[summary:], "\n")
		line, _, _ = strings.Cut(line, omitted)
		p.summary = behindErrno(line)
	}
	switch {
	case log >= 0:
		return behindErrno(text[log:])
	case summary < 0:
		return text
	}
	begin := strings.LastIndexByte(text[:summary], '\n') + 1
	rest := afterLine(text[summary:])
	if hasInstruction(text[:begin]) || hasInstruction(rest) {
		return text[:begin] + rest
	}
	return p.summary
}

// behindErrno is what follows "permission denied:".
func behindErrno(text string) string {
	line, rest, _ := strings.Cut(text, "\n")
	_, line, _ = strings.Cut(line, ":")
	if line = strings.TrimLeft(line, " "); line == "" {
		return rest
	}
	return line + "\n" + rest
}

// loaderTalk begins lines of loading programs, shells and run-times that are near a log.
var loaderTalk = []string{
	"libbpf:", "bpf:", "HINT:", "Traceback ", "Exception:", "Error: ", "Error fetching program", "ERR: ", "ERROR: ",
	"Failed to ", "failed to load ", "Unable to ", "Caused by:", "bad action", "parse_action:", "Illegal \"action\"",
	"WARNING:", "Warning:", "panic:", "exit status", "```", "$ ", "# ", "raise ", "File \"", "Verifier analysis:",
	"Prog section ", "- Type:", "- Instructions:", "- License:", "- Attach", "Verifier error:", "Verifier log:", "=== RUN",
	"--- FAIL",
}

// isGap reports whether a line stands for lines that somebody left out: "[...]".
func isGap(line string) bool { return strings.Trim(line, ".-[]()<>* …") == "" }

// isTalk reports whether a line is one that no kernel wrote.
func isTalk(line string) bool {
	line = strings.TrimLeft(line, " \t>*")
	for _, begin := range loaderTalk {
		if strings.HasPrefix(line, begin) {
			return true
		}
	}
	return false
}

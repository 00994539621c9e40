package verifier

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// record is a labelled rejection: one JSON object a line.
type record struct {
	ID       string   `json:"id"`
	Kernel   string   `json:"kernel"`
	Errno    int      `json:"errno"`
	Log      string   `json:"log"`
	Error    []string `json:"error"`
	FailInsn *int32   `json:"fail_insn"`
	RootInsn *int32   `json:"root_insn"`
	RootWhy  string   `json:"root_why"`
	Class    string   `json:"class"`
	Sub      string   `json:"sub"`
	FailSrc  labelled `json:"fail_src"`
	RootSrc  labelled `json:"root_src"`
}

// labelled is a line of C.
type labelled struct {
	File string `json:"file"`
	Line int    `json:"line"`
}

// score is how many of a class are right.
type score struct{ n, class, blamed, blames, cause, causes int }

func (s *score) add(o score) {
	s.n += o.n
	s.class += o.class
	s.blamed += o.blamed
	s.blames += o.blames
	s.cause += o.cause
	s.causes += o.causes
}

func percent(a, b int) string {
	if b == 0 {
		return "     -"
	}
	return fmt.Sprintf("%6.1f", 100*float64(a)/float64(b))
}

// wrap makes of a log what people post.
func wrap(log, how string) string {
	lines := strings.Split(strings.TrimSuffix(log, "\n"), "\n")
	for i, line := range lines {
		switch how {
		case "libbpf":
			lines[i] = "libbpf: " + line
		case "indented":
			lines[i] = "      " + line
		case "tab":
			lines[i] = "\t" + line
		case "numbered":
			lines[i] = fmt.Sprintf("%5d | %s", i+1, line)
		case "quoted":
			lines[i] = "> " + line
		case "timed":
			lines[i] = fmt.Sprintf("2024/05/%02d 12:%02d:%02d %s", i%28+1, i%60, i*7%60, line)
		case "logfmt":
			lines[i] = "level=warning msg=" + strconv.Quote(line) + " subsys=datapath-loader"
		case "pod":
			lines[i] = fmt.Sprintf("[pod/agent-x7k2p] 2024-05-01T10:%02d:%02d.%09dZ stderr F %s", i/60%60, i%60, i*7919, line)
		case "compose":
			lines[i] = "agent-1  | " + line
		case "dmesg":
			lines[i] = fmt.Sprintf("Nov 26 03:%02d:%02d host agent[%d]: %s", i%60, i*7%60, 4711, line)
		}
	}
	if how == "tail" { // the last lines alone
		lines = lines[max(len(lines)-12, 0):]
	}
	log = strings.Join(lines, "\n") + "\n"
	switch how {
	case "libbpf":
		log = "libbpf: prog 'x': BPF program load failed: Permission denied\nlibbpf: prog 'x': -- BEGIN PROG LOAD LOG --\n" +
			log + "libbpf: -- END PROG LOAD LOG --\nlibbpf: prog 'x': failed to load: -13\nlibbpf: failed to load object 'x.o'\n"
	case "between":
		log = "libbpf: prog 'x': BPF program load failed: Invalid argument\nlibbpf: prog 'x': -- BEGIN PROG LOAD LOG --\n" +
			log + "-- END PROG LOAD LOG --\nlibbpf: prog 'x': failed to load: -22\nlibbpf: failed to load object 'x.o'\n"
	case "oldlibbpf":
		log = "libbpf: load bpf program failed: Permission denied\nlibbpf: -- BEGIN DUMP LOG ---\nlibbpf: \n" +
			log + "\nlibbpf: -- END LOG --\nlibbpf: failed to load program 'x'\nlibbpf: failed to load object 'x.o'\n"
	case "cilium":
		log = "2024/05/01 12:00:00 loading objects: field Prog: program prog: load program: permission denied:\n\t" +
			strings.ReplaceAll(strings.TrimSuffix(log, "\n"), "\n", "\n\t") + "\n"
	case "aya":
		log = "Error: the BPF_PROG_LOAD syscall returned Permission denied (os error 13). Verifier output: " + log
	case "json":
		b, _ := json.Marshal(log)
		log = string(b)
	case "flat":
		log = strings.ReplaceAll(log, "\n", " ")
	case "html":
		log = "<pre>\n" + html.EscapeString(log) + "</pre>\n"
	case "gotest":
		log = "=== RUN   TestLoad\n    load_test.go:17: verifier error: load program: invalid argument:\n        \t" +
			strings.ReplaceAll(strings.TrimSuffix(log, "\n"), "\n", "\n        \t") + "\n--- FAIL: TestLoad (0.01s)\nFAIL\n"
	case "both": // cilium's agent prints the summary and the log
		log = "Verifier error: program x: load program: permission denied: invalid argument (17 line(s) omitted)\n" +
			"Verifier log: load program: permission denied:\n\t" + strings.ReplaceAll(strings.TrimSuffix(log, "\n"), "\n", "\n\t") + "\n"
	case "python":
		log = "Exception: b'" + strings.ReplaceAll(log, "\n", "\\n") + "'\n"
	case "bcc":
		log = "bpf: Failed to load program: Permission denied\n" + log + "\nTraceback (most recent call last):\n" +
			"  File \"x.py\", line 7, in <module>\n    fn = b.load_func(\"x\", BPF.XDP)\n" +
			"Exception: Failed to load BPF program b'x': Permission denied\n"
	case "broken": // as mail programs do
		log = breakAt(lines, 80, "")
	case "brokenquote":
		log = breakAt(lines, 78, "> ")
	case "list":
		b, _ := json.Marshal(lines)
		log = string(b)
	case "golist":
		log = fmt.Sprintf("%#v", lines)
	case "jsonlines":
		for i, line := range lines {
			b, _ := json.Marshal(map[string]string{"log": line + "\n", "stream": "stderr", "time": "2024-05-01T10:00:00.123456789Z"})
			lines[i] = string(b)
		}
		log = strings.Join(lines, "\n") + "\n"
	case "crlf":
		log = strings.ReplaceAll(log, "\n", "\r\n")
	}
	return log
}

// breakAt breaks lines that are longer than a width at blanks, and puts a quote before each.
func breakAt(lines []string, width int, quote string) string {
	var b strings.Builder
	for _, line := range lines {
		for len(line) > width {
			i := strings.LastIndexByte(line[:width], ' ')
			if i <= 0 {
				break
			}
			b.WriteString(quote + line[:i] + "\n")
			line = line[i+1:]
		}
		b.WriteString(quote + line + "\n")
	}
	return b.String()
}

// TestScore measures the explanations of labelled rejections, if VERIFIER_DATA names
// a file of them. VERIFIER_SHOW is a class whose mistakes are listed.
func TestScore(t *testing.T) {
	name := os.Getenv("VERIFIER_DATA")
	if name == "" {
		t.Skip("VERIFIER_DATA names no file of labelled rejections")
	}
	show := os.Getenv("VERIFIER_SHOW")
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	z, err := gzip.NewReader(f)
	require.NoError(t, err)
	scores := map[string]*score{}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var r record
		require.NoError(t, json.Unmarshal(lines.Bytes(), &r))
		in := Input{Errno: r.Errno, Release: r.Kernel}
		if os.Getenv("VERIFIER_BARE") != "" {
			in = Input{}
		}
		got := Explain(Parse(wrap(r.Log, os.Getenv("VERIFIER_WRAP"))), in)
		s := scores[r.Class]
		if s == nil {
			s = &score{}
			scores[r.Class] = s
		}
		s.n++
		shown := show == r.Class || show == "all"
		if got.Class.Slug == r.Class {
			s.class++
		} else if shown || show == "class" {
			t.Logf("%s: class %s, want %s: %q", r.ID, got.Class.Slug, r.Class, r.Error)
		}
		if r.FailSrc.Line != 0 && got.Source.Line != 0 && got.Source.Line != r.FailSrc.Line && (shown || show == "line") {
			t.Logf("%s: line %s:%d, want %v", r.ID, got.Source.File, got.Source.Line, r.FailSrc)
		}
		if r.RootSrc.Line != 0 && got.Cause.Source.Line != 0 && got.Cause.Source.Line != r.RootSrc.Line && (shown || show == "line") {
			t.Logf("%s: cause's line %s:%d, want %v", r.ID, got.Cause.Source.File, got.Cause.Source.Line, r.RootSrc)
		}
		if r.FailInsn != nil {
			s.blames++
			if got.Insn == *r.FailInsn {
				s.blamed++
			} else if shown || show == "blamed" {
				t.Logf("%s: blamed %d, want %d: %q", r.ID, got.Insn, *r.FailInsn, r.Error)
			}
		}
		if r.RootInsn != nil {
			s.causes++
			if got.Cause.Insn == *r.RootInsn {
				s.cause++
			} else if shown || show == "cause" {
				t.Logf("%s: cause %d (%s), want %d (%s %s): %q", r.ID, got.Cause.Insn, got.Cause.Why, *r.RootInsn, r.Sub, r.RootWhy, r.Error)
			}
		}
	}
	require.NoError(t, lines.Err())
	var b strings.Builder
	var all score
	names := make([]string, 0, len(scores))
	for name := range scores {
		names = append(names, name)
	}
	slices.Sort(names)
	var class, blamed, cause float64
	var blames, causes int
	for _, name := range names {
		s := scores[name]
		all.add(*s)
		fmt.Fprintf(&b, "%-18s %4d  class %s  blamed %s  cause %s of %d\n", name, s.n,
			percent(s.class, s.n), percent(s.blamed, s.blames), percent(s.cause, s.causes), s.causes)
		class += float64(s.class) / float64(s.n)
		if s.blames > 0 {
			blames++
			blamed += float64(s.blamed) / float64(s.blames)
		}
		if s.causes > 0 {
			causes++
			cause += float64(s.cause) / float64(s.causes)
		}
	}
	fmt.Fprintf(&b, "all                %4d  class %s  blamed %s  cause %s of %d\n", all.n,
		percent(all.class, all.n), percent(all.blamed, all.blames), percent(all.cause, all.causes), all.causes)
	fmt.Fprintf(&b, "macro-averaged           class %6.1f  blamed %6.1f  cause %6.1f\n",
		100*class/float64(len(names)), 100*blamed/float64(max(blames, 1)), 100*cause/float64(max(causes, 1)))
	t.Log("\n" + b.String())
}

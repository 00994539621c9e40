//go:build linux

package loader_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/loader/verifier"
	"github.com/bpfasm/bpfasm/object"
)

// rejected is a program in testdata/rejected, and what is expected of its explanation.
type rejected struct {
	name           string
	class, needs   string
	caps, sysctl   string // what it is loaded with
	blamed, causes int    // lines of the source, 0 if there is none
}

// TestRejected: this kernel refuses the programs in testdata/rejected, and the
// explanations are those that the sources expect.
func TestRejected(t *testing.T) {
	k := host(t)
	paths, err := filepath.Glob("../testdata/rejected/*.s")
	require.NoError(t, err)
	for _, path := range paths {
		source := path
		if c := strings.TrimSuffix(path, ".s") + ".c"; exists(c) {
			source = c
		}
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		file, err := assembler.Assemble(filepath.Base(path), string(text), assembler.Options{Order: nativeOrder, Debug: source == path})
		require.NoError(t, err)
		for _, r := range readRejected(t, k, source) {
			t.Run(strings.TrimSuffix(filepath.Base(path), ".s")+"/"+r.name, func(t *testing.T) {
				r.check(t, k, file)
			})
		}
	}
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// readRejected reads what README.md in the folder explains, as it is for a kernel.
func readRejected(t testing.TB, k *kernel.Kernel, path string) (list []rejected) {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	var r rejected
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		line = strings.TrimRight(line, "\n")
		if header, ok := cutComment(line); ok {
			switch key, value, _ := strings.Cut(header, ": "); {
			case key == "needs":
				r.needs = value
			case key == "caps":
				r.caps = value
			case key == "sysctl":
				r.sysctl = value
			case strings.HasPrefix(key, "class") && value != "" && holds(t, k, strings.TrimPrefix(key, "class")):
				r.class = value
			}
			continue
		}
		if name, ok := strings.CutSuffix(line, ":"); ok && r.class != "" && r.name == "" && !strings.ContainsAny(name, " \t") {
			r.name = name
		} else if r.class != "" && r.name == "" && strings.HasPrefix(line, "int ") {
			r.name = strings.TrimPrefix(line[:strings.IndexByte(line, '(')], "int ")
		}
		if i := strings.LastIndexAny(line, "#/"); i >= 0 && r.class != "" {
			for mark := range strings.SplitSeq(line[i+1:], ",") {
				what, condition, _ := strings.Cut(strings.TrimSpace(mark), " ")
				switch {
				case what == "blamed" && holds(t, k, condition):
					r.blamed = n
				case what == "cause" && holds(t, k, condition):
					r.causes = n
				}
			}
		}
		if r.name != "" && (strings.HasPrefix(strings.TrimSpace(line), ".size") || strings.HasPrefix(line, "}")) {
			list = append(list, r)
			r = rejected{}
		}
	}
	require.NotEmpty(t, list, path)
	return list
}

func cutComment(line string) (string, bool) {
	for _, mark := range []string{"# ", "// "} {
		if text, ok := strings.CutPrefix(line, mark); ok {
			return text, true
		}
	}
	return "", false
}

// holds reports whether a kernel is "before VERSION" or "from VERSION", always if that is
// not said.
func holds(t testing.TB, k *kernel.Kernel, condition string) bool {
	words := strings.Fields(condition)
	if len(words) == 0 {
		return true
	}
	require.Len(t, words, 2, condition)
	require.Contains(t, []string{"before", "from"}, words[0])
	return corpus.Older(t, k.Version(), words[1]) == (words[0] == "before")
}

func (r *rejected) check(t *testing.T, k *kernel.Kernel, file *object.File) {
	if r.needs != "" && corpus.Older(t, k.Version(), r.needs) {
		t.Skipf("it needs Linux %s", r.needs)
	}
	img, err := image(file, k)
	require.NoError(t, err)
	img.Programs = slices.DeleteFunc(img.Programs, func(p object.Program) bool { return p.Name != r.name })
	require.Len(t, img.Programs, 1)
	l, err := r.load(t, img, k)
	if r.class == "none" {
		requireLoaded(t, err)
		l.Close()
		return
	}
	var e *loader.Error
	require.ErrorAs(t, err, &e)
	if e.Log == "" && errors.Is(err, syscall.EPERM) && r.caps == "" && !inVM() {
		t.Skip("this machine's kernel permits nobody that: ", err)
	}
	in := verifier.Input{Release: k.Release}
	if errno := syscall.Errno(0); errors.As(e.Err, &errno) {
		in.Errno = int(errno)
	}
	log := verifier.Parse(e.Log)
	in.Program, err = log.FindProgram(file, r.name)
	assert.NoError(t, err)
	why := verifier.Explain(log, in)
	got := *r
	got.class, got.blamed, got.causes = why.Class.Slug, lineOf(&why.Place), lineOf(&why.Cause.Place)
	assert.Equal(t, *r, got, "%v\n%s", err, shortened(e.Log))
}

// load loads it as its source says.
func (r *rejected) load(t *testing.T, img *object.Image, k *kernel.Kernel) (l *loader.Loaded, err error) {
	if r.sysctl != "" {
		name, value, _ := strings.Cut(r.sysctl, "=")
		defer setSysctl(t, name, value)()
	}
	if r.caps == "" {
		return loader.Load(img, k, loader.Options{})
	}
	var keep uint32
	switch r.caps {
	case "bpf":
		keep = 1 << (unix.CAP_BPF - 32)
	case "none":
	default:
		require.Fail(t, "no such capabilities", r.caps)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		runtime.LockOSThread() // which ends with this function
		header := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
		data := [2]unix.CapUserData{1: {Effective: keep, Permitted: keep}}
		if err = unix.Capset(&header, &data[0]); err == nil {
			l, err = loader.Load(img, k, loader.Options{})
		}
	}()
	<-done
	return l, err
}

// setSysctl sets what the whole machine has, where that is the tests' own.
func setSysctl(t *testing.T, name, value string) (restore func()) {
	if !inVM() {
		t.Skipf("%s is changed in machines of make vmtest only", name)
	}
	path := filepath.Join("/proc/sys", name)
	old, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, []byte(value), 0))
	return func() { require.NoError(t, os.WriteFile(path, old, 0)) }
}

// lineOf is the line of the source that an instruction is from.
func lineOf(p *verifier.Place) int {
	if p.Source.Known() {
		return p.Source.Line
	}
	return p.Asm.Line
}

// shortened is a log with the middle left out if it is long.
func shortened(log string) string {
	if len(log) < 4000 {
		return log
	}
	return fmt.Sprintf("%s\n[%d bytes]\n%s", log[:1000], len(log)-3000, log[len(log)-2000:])
}

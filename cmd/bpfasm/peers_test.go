package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestPeers runs bpfasm and llvm-mc in turn as whole processes on the same
// text and tells how they compare (make bench-peers).
func TestPeers(t *testing.T) {
	llvm := strings.Fields(os.Getenv("LLVM_MC"))
	if len(llvm) == 0 {
		t.Skip("LLVM_MC is not set")
	}
	skipUnlessMeasuring(t)
	bpfasm := buildBpfasm(t)

	t.Logf("%-22s %9s %12s %12s %8s %12s %12s", "input", "MB", "bpfasm ms", "llvm-mc ms", "faster", "bpfasm MB", "llvm-mc MB")
	for _, input := range []struct {
		name string
		text []byte
		runs int
	}{
		{"tiny", []byte("\tr0 = 0\n\texit\n"), 51},
		{"one program", readProgram(t), 31},
		{"debug-heavy", copies(readProgram(t), 200), 7},
		{"100000 instructions", code(100_000), 7},
		{"1000000 instructions", code(1_000_000), 3},
	} {
		ours := runs{command: []string{bpfasm, "build", "-o", os.DevNull, "-"}}
		theirs := runs{command: append(slices.Clone(llvm), "-triple=bpfel", "-filetype=obj", "-o", os.DevNull, "-")}
		text := filepath.Join(t.TempDir(), "input.s")
		require.NoError(t, os.WriteFile(text, input.text, 0o666))
		for range input.runs {
			theirs.run(t, text)
			ours.run(t, text)
		}
		t.Logf("%-22s %9.2f %12.1f %12.1f %7.1fx %12s %12s", input.name, float64(len(input.text))/1e6,
			ours.time(), theirs.time(), theirs.time()/ours.time(), ours.memory(t, text), theirs.memory(t, text))
	}
}

func skipUnlessMeasuring(t *testing.T) {
	if !slices.ContainsFunc(os.Args, func(arg string) bool { return strings.HasPrefix(arg, "-test.run=") && strings.Contains(arg, "Peers") }) {
		t.Skip("measures only when asked for with -run Peers")
	}
}

// buildBpfasm builds bpfasm as make does and returns where it is.
func buildBpfasm(t *testing.T) string {
	built := filepath.Join(t.TempDir(), "built")
	out, err := exec.Command("make", "-C", "../..", "build", "OUT="+built).CombinedOutput()
	require.NoError(t, err, "%s", out)
	return installed(t, built)
}

// buildPeer builds a program of this module, by its folder, as bpfasm is built.
func buildPeer(t *testing.T, dir string) string {
	built := filepath.Join(t.TempDir(), "built")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", built, "./"+dir)
	build.Dir, build.Env = "../..", append(os.Environ(), "CGO_ENABLED=0")
	out, err := build.CombinedOutput()
	require.NoError(t, err, "%s", out)
	return installed(t, built)
}

// installed returns a copy of a program. Go's linker writes to a mapped file, of which
// Linux then keeps single pages in memory: every start would take half a millisecond more.
func installed(t *testing.T, built string) string {
	program := filepath.Join(t.TempDir(), "program")
	out, err := exec.Command("cp", built, program).CombinedOutput()
	require.NoError(t, err, "%s", out)
	return program
}

// runs is a command and how long each run of it took.
type runs struct {
	command   []string
	times     []time.Duration
	processor []time.Duration // user and system time
}

func (r *runs) run(t *testing.T, text string) {
	start := time.Now()
	state := execute(t, r.command, text)
	r.times = append(r.times, time.Since(start))
	r.processor = append(r.processor, state.UserTime()+state.SystemTime())
}

// spread is of milliseconds.
type spread struct{ least, median float64 }

// cpu is the processor time of the runs.
func (r *runs) cpu() spread {
	slices.Sort(r.processor)
	ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1e3 }
	return spread{ms(r.processor[0]), ms(r.processor[len(r.processor)/2])}
}

// time is the median in milliseconds.
func (r *runs) time() float64 {
	slices.Sort(r.times)
	return float64(r.times[len(r.times)/2].Microseconds()) / 1e3
}

// memory is the peak of one more run in megabytes. GNU time measures it: a
// process started from here would count the memory of this one as its own.
func (r *runs) memory(t *testing.T, text string) string {
	gnuTime, err := exec.LookPath("time")
	if err != nil {
		return "no time"
	}
	report := filepath.Join(t.TempDir(), "time")
	execute(t, append([]string{gnuTime, "-f", "%M", "-o", report}, r.command...), text)
	out, err := os.ReadFile(report)
	require.NoError(t, err)
	kilobytes, err := strconv.Atoi(strings.TrimSpace(string(out)))
	require.NoError(t, err)
	return fmt.Sprintf("%.1f", float64(kilobytes)/1e3)
}

// execute runs a command with the file text as its standard input.
func execute(t *testing.T, command []string, text string) *os.ProcessState {
	cmd := exec.Command(command[0], command[1:]...)
	input, err := os.Open(text)
	require.NoError(t, err)
	defer input.Close()
	cmd.Stdin = input
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	require.NoError(t, cmd.Run(), "%s: %.2000s", command, &stderr)
	return cmd.ProcessState
}

// readProgram returns clang's output for a program with debug information.
func readProgram(t *testing.T) []byte {
	text, err := os.ReadFile("../../testdata/programs/mixed_v4.s")
	require.NoError(t, err)
	return text
}

var (
	labelLine  = regexp.MustCompile(`(?m)^([\w.$]+):`)
	fileLine   = regexp.MustCompile(`(?m)^\t\.file\t.*\n`)
	identifier = regexp.MustCompile(`[\w.$]+`)
)

// copies returns n copies of a program in one text, each with labels of its own.
func copies(program []byte, n int) []byte {
	labels := make(map[string]bool)
	for _, m := range labelLine.FindAllSubmatch(program, -1) {
		labels[string(m[1])] = true
	}
	all := slices.Clone(program)
	rest := fileLine.ReplaceAll(program, nil)
	for i := range n - 1 {
		all = append(all, identifier.ReplaceAllFunc(rest, func(word []byte) []byte {
			if !labels[string(word)] {
				return word
			}
			return fmt.Appendf(nil, "%s_%d", word, i)
		})...)
	}
	return all
}

// code returns n instructions of the usual kinds, with branches and calls.
func code(n int) []byte {
	var b bytes.Buffer
	b.WriteString("\t.globl\tprog\nprog:\n")
	for i := range n / 10 {
		fmt.Fprintf(&b, ".LBB0_%d:\n\tr1 = *(u64 *)(r10 - 8)\n\tr2 = r1\n\tr2 += 8\n\tw3 = w2\n"+
			"\tif r1 == 0 goto .LBB0_%d\n\t*(u32 *)(r1 + 16) = w3\n\tr4 = 4294967296 ll\n"+
			"\tr0 ^= r4\n\tcall 1\n\tr0 s>>= 3\n", i, i+1)
	}
	fmt.Fprintf(&b, ".LBB0_%d:\n\texit\n", n/10)
	return b.Bytes()
}

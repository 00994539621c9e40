package assembler_test

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
)

// TestGNUCorpus assembles every text below $GNU_CORPUS as GNU's and compares with
// what bpf-as makes of it: contents, symbols and relocations of the object, or the
// lines of errors (make corpus). A test of GNU as itself, name.d, says in which text
// it is about and with which options.
func TestGNUCorpus(t *testing.T) {
	dir := os.Getenv("GNU_CORPUS")
	if dir == "" || len(bpfAS) == 0 {
		t.Skip("GNU_CORPUS names no folder of assembly files, or BPF_AS no bpf-as")
	}
	counts := map[string]int{}
	described := map[string]bool{}
	compare := func(name, path, options string) {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		outcome, why := compareGNU(t, string(text), options)
		counts[outcome]++
		if strings.HasPrefix(outcome, "equal") {
			return
		}
		t.Logf("%s: %s: %s", name, outcome, why)
	}
	list := func(suffix string) (paths []string) {
		require.NoError(t, filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
			if err == nil && strings.HasSuffix(path, suffix) {
				paths = append(paths, path)
			}
			return err
		}))
		return paths
	}
	for _, path := range list(".d") {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		source := strings.TrimSuffix(filepath.Base(path), ".d") + ".s"
		options := ""
		for line := range strings.Lines(string(data)) {
			if value, ok := strings.CutPrefix(line, "#source:"); ok {
				source = strings.TrimSpace(value)
			} else if value, ok := strings.CutPrefix(line, "#as:"); ok {
				options = strings.TrimSpace(value)
			}
		}
		source = filepath.Join(filepath.Dir(path), source)
		described[source] = true
		compare(path, source, options)
	}
	for _, path := range list(".s") {
		if !described[path] {
			compare(path, path, "")
		}
	}
	for _, outcome := range slices.Sorted(maps.Keys(counts)) {
		t.Logf("%d %s", counts[outcome], outcome)
	}
}

// compareGNU tells what bpf-as with options and Assemble make of a text.
func compareGNU(t *testing.T, text, options string) (outcome, why string) {
	order := orders[0]
	words := slices.DeleteFunc(strings.Fields(options), func(o string) bool {
		if o == "-EB" {
			order = orders[1]
		}
		return o == "-EB" || o == "-EL"
	})
	if !strings.Contains(options, "-mdialect") && !strings.Contains(text, "%r") {
		words = append(words, "-mdialect=pseudoc")
	}
	if strings.Contains(options, "--alternate") {
		words = slices.DeleteFunc(words, func(o string) bool { return o == "--alternate" })
		text = ".altmacro;" + text
	}
	want, said := gnuAssemble(t, order, text, words...)
	o := assembler.Options{Order: order, Dialect: assembler.GNU}
	if _, spec, ok := strings.Cut(options, "-misa-spec=v"); ok {
		o.ISA = int(spec[0] - '0')
	}
	if strings.Contains(text, "\t.ident\t\"GCC") {
		o.Dialect = assembler.Auto
	}
	got, err := assembler.Assemble("text.s", text, o)
	var e *diag.Error
	switch errors.As(err, &e); {
	case err != nil && want != nil:
		return "different: refused here only", e.Error()
	case want == nil && err == nil:
		return "different: refused by bpf-as only", said
	case err != nil:
		theirs, ours := gnuErrorLines(said), errorLines(e)
		if slices.Equal(theirs, ours) {
			return "equal: refused", ""
		}
		return "different: lines of errors", fmt.Sprintf("%v here, bpf-as has %v\n%s%v", ours, theirs, said, e)
	}
	a, b := gnuShape(want), gnuShape(got)
	if slices.Equal(a, b) {
		return "equal", ""
	}
	only := func(a, b []string) []string {
		return slices.DeleteFunc(slices.Clone(a), func(l string) bool { return slices.Contains(b, l) })
	}
	theirs, ours := only(a, b), only(b, a)
	var diff strings.Builder
	for i := range max(len(theirs), len(ours)) {
		from, x, y := 0, "", ""
		if i < len(theirs) {
			x = theirs[i]
		}
		if i < len(ours) {
			y = ours[i]
		}
		for from < min(len(x), len(y)) && x[from] == y[from] {
			from++
		}
		from = max(0, from-60)
		fmt.Fprintf(&diff, "\n\t- %.150s\n\t+ %.150s", x[min(from, len(x)):], y[min(from, len(y)):])
	}
	return "different", diff.String()
}

var gnuError = regexp.MustCompile(`(?m)^[^:\n]*:(\d+): Error: `)

// gnuErrorLines are the lines that bpf-as has errors in.
func gnuErrorLines(said string) (lines []int) {
	for _, m := range gnuError.FindAllStringSubmatch(said, -1) {
		n, _ := strconv.Atoi(m[1])
		lines = append(lines, n)
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

func errorLines(e *diag.Error) (lines []int) {
	for _, d := range e.List {
		if d.Severity == diag.Failure {
			lines = append(lines, e.Sources.Position(d.Span.Start).Line)
		}
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

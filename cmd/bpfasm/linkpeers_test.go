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

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// TestLinkPeers has bpfasm and bpftool link the same objects in turn, as whole
// processes, and tells how much processor time and memory each takes (make
// bench-peers).
func TestLinkPeers(t *testing.T) {
	bpftool := strings.Fields(os.Getenv("BPFTOOL"))
	if len(bpftool) == 0 {
		t.Skip("BPFTOOL is not set")
	}
	skipUnlessMeasuring(t)
	ours, theirs := []string{buildBpfasm(t)}, bpftool

	t.Logf("%-22s %7s | %21s | %21s | %6s | %10s %10s", "objects", "MB", "bpfasm ms min/median", "bpftool ms min/median", "less*", "bpfasm MB", "bpftool MB")
	row := func(name string, size int, ours, theirs *runs, less string) {
		a, b := ours.cpu(), theirs.cpu()
		t.Logf("%-22s %7.2f | %10.1f %10.1f | %10.1f %10.1f | %6s | %10s %10s", name, float64(size)/1e6,
			a.least, a.median, b.least, b.median, less, ours.memory(t, os.DevNull), theirs.memory(t, os.DevNull))
	}
	for i, input := range linkInputs(t, bpftool) {
		out := filepath.Join(t.TempDir(), "out.o")
		a := runs{command: append(append(slices.Clone(ours), "link", "-o", out), input.files...)}
		b := runs{command: append(append(slices.Clone(theirs), "gen", "object", out), input.files...)}
		// Between them, as the processor's speed changes from one minute to the next.
		startA, startB := runs{command: append(ours, "version")}, runs{command: append(slices.Clone(theirs), "version")}
		for range input.runs {
			for _, r := range []*runs{&startB, &b, &startA, &a} {
				r.run(t, os.DevNull)
			}
		}
		if i == 0 {
			row("start-up", 0, &startA, &startB, "-")
		}
		less := (b.cpu().least - startB.cpu().least) / (a.cpu().least - startA.cpu().least)
		row(input.name, input.size, &a, &b, fmt.Sprintf("%.1fx", less))
	}
	t.Log("* processor time beyond start-up, of the least")
}

// linkInput is files to link.
type linkInput struct {
	name  string
	files []string
	size  int // of all files together, in bytes
	runs  int
}

// linkInputs makes the objects to measure with.
func linkInputs(t *testing.T, bpftool []string) []linkInput {
	dir := t.TempDir()
	programs := linkablePrograms(t, bpftool)
	var inputs []linkInput
	series := func(name string, counts []int, runs int, text func(i int) []byte) {
		var all []string
		for _, n := range counts {
			for i := len(all); i < n; i++ {
				all = append(all, writeObject(t, dir, fmt.Sprintf("series%d_%03d.o", len(inputs), i), text(i)))
			}
			inputs = append(inputs, linkInput{name: fmt.Sprint(n, name), files: slices.Clone(all), runs: runs})
		}
	}
	program := func(i int) []byte { return numbered(programs[i%len(programs)], i) }
	series("", []int{1, 10, 50, 100, 200}, 21, program)
	series(" with more DWARF", []int{10, 50, 100, 200}, 21, func(i int) []byte { // as where vmlinux.h is included
		return fmt.Appendf(program(i), "\t.section\t.debug_info,\"\",@progbits\n\t.zero\t%d\n", 256<<10)
	})
	series(" of 1000 structs", []int{10, 50, 100, 200}, 11, func(i int) []byte {
		return madeObject{prefix: fmt.Sprint("object", i), globals: 20, structs: 1000, debug: 200_000}.text()
	})
	if objects := linkableObjects(t, bpftool, os.Getenv("LINK_OBJECTS")); len(objects) > 0 {
		for _, n := range []int{1, 10, 50, 100, 200} {
			inputs = append(inputs, linkInput{name: fmt.Sprint(n, " of LINK_OBJECTS"), files: objects[:min(n, len(objects))], runs: 21})
		}
	}
	series(" of 4000 globals", []int{1, 2}, 3, func(i int) []byte {
		return madeObject{prefix: fmt.Sprint("object", i), globals: 4000}.text()
	})
	for i := range inputs {
		for _, file := range inputs[i].files {
			info, err := os.Stat(file)
			require.NoError(t, err)
			inputs[i].size += int(info.Size())
		}
	}
	return inputs
}

func assembleForPeers(t *testing.T, name string, text []byte) []byte {
	file, err := assembler.Assemble(name, string(text), assembler.Options{})
	require.NoError(t, err)
	data, err := object.Append(nil, file)
	require.NoError(t, err)
	return data
}

func writeObject(t *testing.T, dir, name string, text []byte) (path string) {
	path = filepath.Join(dir, name)
	require.NoError(t, os.WriteFile(path, assembleForPeers(t, name, text), 0o666))
	return path
}

var (
	globalLine = regexp.MustCompile(`(?m)^\t\.(?:globl|weak)\t([\w.$]+)`)
	gplLicense = regexp.MustCompile(`(?m)^\t\.section\tlicense,[^\0]*?^\t\.asciz\t"GPL"`)
)

// linkablePrograms returns clang's texts of which many copies can be linked:
// those with types, one and the same licence and names that can be numbered,
// which this bpftool links with themselves and one another.
func linkablePrograms(t *testing.T, bpftool []string) (texts [][]byte) {
	paths, err := filepath.Glob("../../testdata/programs/*.s")
	require.NoError(t, err)
	dir := t.TempDir()
	var linked []string
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		source, err := os.ReadFile(strings.TrimSuffix(path, ".s") + ".c")
		if err != nil || bytes.Contains(source, []byte("bpfeb")) || !bytes.Contains(text, []byte(".section\t.BTF,")) || !gplLicense.Match(text) {
			continue
		}
		if !numberable(text) {
			continue
		}
		twice := []string{writeObject(t, dir, filepath.Base(path)+".0.o", numbered(text, 0)), writeObject(t, dir, filepath.Base(path)+".1.o", numbered(text, 1))}
		link := slices.Concat(bpftool, []string{"gen", "object", filepath.Join(dir, "out.o")}, linked, twice)
		if exec.Command(link[0], link[1:]...).Run() == nil {
			texts = append(texts, text)
			linked = append(linked, twice[0])
		}
	}
	require.Greater(t, len(texts), 10)
	return texts
}

// linkableObjects returns objects of a directory, 200 at most, which this bpftool links
// with one another.
func linkableObjects(t *testing.T, bpftool []string, dir string) (objects []string) {
	if dir == "" {
		return nil
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*.o"))
	require.NoError(t, err)
	require.NotEmpty(t, paths, dir)
	out := filepath.Join(t.TempDir(), "out.o")
	for _, path := range paths {
		link := slices.Concat(bpftool, []string{"gen", "object", out}, objects, []string{path})
		if exec.Command(link[0], link[1:]...).Run() == nil {
			objects = append(objects, path)
		}
		if len(objects) == 200 {
			break
		}
	}
	return objects
}

func definedGlobals(text []byte) (names []string) {
	labels := make(map[string]bool)
	for _, m := range labelLine.FindAllSubmatch(text, -1) {
		labels[string(m[1])] = true
	}
	for _, m := range globalLine.FindAllSubmatch(text, -1) {
		if name := string(m[1]); labels[name] {
			names = append(names, name)
		}
	}
	return names
}

// numberWidth is how many characters of a name become a number of base 36.
const numberWidth = 2

// numberable reports whether names differ in more than what becomes a number, and
// cannot be mistaken for instructions.
func numberable(text []byte) bool {
	stems := make(map[string]bool)
	for _, name := range definedGlobals(text) {
		if len(name) <= len("call") || stems[name[:len(name)-numberWidth]] {
			return false
		}
		stems[name[:len(name)-numberWidth]] = true
	}
	return true
}

// numbered gives the global names of a text, which may also be strings in its
// types, a number instead of their last characters. Names keep their lengths, so
// offsets in string tables stay right.
func numbered(text []byte, number int) []byte {
	names := definedGlobals(text)
	return identifier.ReplaceAllFunc(text, func(word []byte) []byte {
		if !slices.Contains(names, string(word)) {
			return word
		}
		return fmt.Appendf(nil, "%s%0*s", word[:len(word)-numberWidth], numberWidth, strconv.FormatInt(int64(number), 36))
	})
}

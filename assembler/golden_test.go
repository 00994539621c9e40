package assembler_test

import (
	"bytes"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

const asmdata = "../testdata/asm"

// asmFiles calls each for every .s below testdata/asm. Those in a folder
// named include are only there to be included.
func asmFiles(t *testing.T, each func(t *testing.T, path string)) {
	require.NoError(t, filepath.WalkDir(asmdata, func(path string, d os.DirEntry, err error) error {
		if d.IsDir() && d.Name() == "include" {
			return filepath.SkipDir
		}
		if strings.HasSuffix(path, ".s") {
			name, _ := filepath.Rel(asmdata, path)
			t.Run(filepath.ToSlash(name), func(t *testing.T) { each(t, path) })
		}
		return err
	}))
}

// assembled is what came of a file of testdata/asm.
type assembled struct {
	file    *object.File
	sources *diag.Sources
	list    diag.List
	printed bytes.Buffer
}

// assembleFile assembles the text at path, as seen from the folder it lies in.
// A file whose name ends in _be.s is for bpfeb.
func assembleFile(t *testing.T, path string) *assembled {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	a := &assembled{}
	o := assembler.Options{
		Order:    binary.LittleEndian,
		Include:  []string{"include"},
		ReadFile: func(name string) ([]byte, error) { return os.ReadFile(filepath.Join(filepath.Dir(path), name)) },
		WorkDir:  "/src",
		Print:    &a.printed,
	}
	if bigEndian(path) {
		o.Order = binary.BigEndian
	}
	a.file, err = assembler.Assemble(filepath.Base(path), string(text), o)
	if err != nil {
		var e *diag.Error
		require.ErrorAs(t, err, &e)
		a.sources, a.list = e.Sources, e.List
		return a
	}
	a.sources, a.list = a.file.Sources, a.file.Warnings
	return a
}

func bigEndian(path string) bool { return strings.HasSuffix(path, "_be.s") }

// TestGolden compares what each file prints, what is said of it, and the
// object with the .golden beside it.
func TestGolden(t *testing.T) {
	asmFiles(t, func(t *testing.T, path string) {
		a := assembleFile(t, path)
		got := a.printed
		require.NoError(t, diag.Printer{Sources: a.sources}.WriteText(&got, a.list))
		if a.file != nil {
			require.NoError(t, object.Dump(&got, a.file))
		}
		checkGolden(t, strings.TrimSuffix(path, ".s")+".golden", got.String())
	})
}

// TestGoldenPeer confirms the files of testdata/asm against the command in
// $LLVM_MC (llvm-mc of release 22): the same object, or the same lines and
// columns of errors and warnings. A file whose first line begins with
// "# differs:" says in what we chose otherwise.
func TestGoldenPeer(t *testing.T) {
	peer := strings.Fields(os.Getenv("LLVM_MC"))
	if len(peer) == 0 {
		t.Skip("LLVM_MC is not set")
	}
	asmFiles(t, func(t *testing.T, path string) {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		if bytes.HasPrefix(text, []byte("# differs:")) {
			t.Skip(strings.SplitN(string(text), "\n", 2)[0])
		}
		triple := "bpfel"
		if bigEndian(path) {
			triple = "bpfeb"
		}
		cmd := exec.CommandContext(t.Context(), peer[0], append(slices.Clone(peer[1:]), "-triple", triple, "-filetype=obj", "-I", "include", "-")...)
		cmd.Dir = filepath.Dir(path)
		cmd.Stdin = bytes.NewReader(text)
		var stdout, stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		failed := cmd.Run() != nil
		a := assembleFile(t, path)
		require.Equal(t, places(stderr.String()), a.places(), "%s", stderr.String())
		require.Equal(t, failed, a.file == nil)
		if failed {
			return
		}
		printed, ok := bytes.CutPrefix(stdout.Bytes(), a.printed.Bytes())
		require.True(t, ok)
		want, err := object.Read(printed)
		require.NoError(t, err)
		require.Empty(t, object.Diff(want, a.file))
		got, err := object.Append(nil, a.file)
		require.NoError(t, err)
		require.Equal(t, printed, got)
	})
}

var place = regexp.MustCompile(`(?m)^\S*?:(\d+:\d+: (?:error|warning)):`)

// places picks "line:column: severity" out of llvm-mc's output.
func places(output string) []string {
	var list []string
	for _, m := range place.FindAllStringSubmatch(output, -1) {
		list = append(list, m[1])
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func (a *assembled) places() []string {
	var b strings.Builder
	for _, d := range a.list {
		p := a.sources.Position(d.Span.Start)
		p.File = "f"
		b.WriteString(p.String() + ": " + d.Severity.String() + ":\n")
	}
	return places(b.String())
}

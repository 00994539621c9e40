package assembler_test

import (
	"bytes"
	"encoding/binary"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// llvmMC is the command of the peer, perhaps of several words; empty: the
// tests that compare with it compare with their golden files only.
var llvmMC = strings.Fields(os.Getenv("LLVM_MC"))

var targets = []struct {
	triple string
	order  binary.ByteOrder
}{{"bpfel", binary.LittleEndian}, {"bpfeb", binary.BigEndian}}

// llvmAssemble runs llvm-mc on a text; it returns the object, nil if there is
// none, and what llvm-mc said. The text comes through a pipe, so that nothing of
// this machine gets into the object.
func llvmAssemble(t testing.TB, triple, text string) (obj []byte, said string) {
	return llvmRun(t, triple, text, "-")
}

// llvmSays returns what llvm-mc says of a text. The object, which may be
// gigabytes of padding, is thrown away.
func llvmSays(t testing.TB, triple, text string) string {
	_, said := llvmRun(t, triple, text, os.DevNull)
	return said
}

func llvmRun(t testing.TB, triple, text, output string) (stdout []byte, said string) {
	args := append(llvmMC[1:len(llvmMC):len(llvmMC)], "-triple="+triple, "-filetype=obj", "-fdebug-compilation-dir=.", "-o", output)
	cmd := exec.Command(llvmMC[0], args...)
	var out, errs bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(text), &out, &errs
	if err := cmd.Run(); err != nil {
		require.IsType(t, &exec.ExitError{}, err)
		return nil, errs.String()
	}
	return out.Bytes(), errs.String()
}

// assembleBytes assembles a text as llvmAssemble has it done.
func assembleBytes(t testing.TB, name, text string, order binary.ByteOrder) (*object.File, []byte, error) {
	f, err := assembler.Assemble(name, text, assembler.Options{Order: order, WorkDir: "."})
	if err != nil {
		return nil, nil, err
	}
	out, err := object.Append(nil, f)
	require.NoError(t, err)
	return f, out, nil
}

// objectDiff says in what an object differs from the one wanted; "": in nothing.
func objectDiff(t testing.TB, want, got []byte) string {
	if bytes.Equal(want, got) {
		return ""
	}
	wantFile, err := object.Read(want)
	require.NoError(t, err)
	gotFile, err := object.Read(got)
	require.NoError(t, err)
	if diff := object.Diff(wantFile, gotFile); diff != "" {
		return diff
	}
	return "same contents, laid out differently"
}

// acceptable rewrites what clang prints and llvm-mc refuses, so that it can
// be compared all the same: "rX = wY", "a = b", and names that have a meaning
// of their own in "rX = name ll" and "call name".
func acceptable(text string) string {
	lines := strings.SplitAfter(text, "\n")
	for i, line := range lines {
		words := strings.Fields(line)
		if len(words) == 2 && words[0] == "call" && words[1][0] > '9' {
			lines[i] = "\tcall \"" + words[1] + "\"\n"
		}
		if len(words) < 3 || words[1] != "=" {
			continue
		}
		switch dst, src := words[0], words[2]; {
		case len(words) == 4 && words[3] == "ll" && src[0] > '9' && !strings.ContainsAny(src, "+\""):
			lines[i] = "\t" + dst + " = \"" + src + "\" ll\n"
		case len(words) == 3 && register('r', dst) && register('w', src):
			lines[i] = strings.Replace(line, dst, "w"+dst[1:], 1)
		case len(words) == 3 && !register('r', dst) && !register('w', dst):
			lines[i] = "\t.set " + dst + ", " + src + "\n"
		}
	}
	return strings.Join(lines, "")
}

func register(kind byte, s string) bool {
	return len(s) > 1 && s[0] == kind && strings.Trim(s[1:], "0123456789") == ""
}

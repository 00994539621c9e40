package assembler_test

import (
	"bytes"
	"errors"
	"io/fs"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
)

// files reads from a map and records what was asked for.
type files struct {
	contents map[string]string
	asked    []string
}

func (f *files) read(name string) ([]byte, error) {
	f.asked = append(f.asked, name)
	if text, ok := f.contents[name]; ok {
		return []byte(text), nil
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

func TestIncludeOrder(t *testing.T) {
	f := &files{contents: map[string]string{"b/x.s": ".byte 1\n", "a/y.s": ".byte 2\n", "/abs.s": ".byte 3"}}
	o := assembler.Options{Include: []string{"a", "b/"}, ReadFile: f.read}
	file, err := assembler.Assemble("test.s", ".include \"x.s\"\n.include \"y.s\"\n.include \"/abs.s\"\n", o)
	require.NoError(t, err)
	require.Equal(t, []byte{1, 2, 3}, file.Sections[1].Data)
	require.Equal(t, []string{"x.s", "a/x.s", "b/x.s", "y.s", "a/y.s", "/abs.s"}, f.asked)

	_, err = assembler.Assemble("test.s", ".include \"/none\"", o)
	require.EqualError(t, err, "test.s:1:10: error: could not find include file '/none'")
}

func TestNoFiles(t *testing.T) {
	_, err := assembler.Assemble("test.s", ".include \"x\"\n.incbin \"x\"\n", assembler.Options{})
	require.EqualError(t, err, "test.s:1:10: error: cannot read 'x': this text is assembled without access to files\n"+
		"test.s:2:9: error: cannot read 'x': this text is assembled without access to files")
}

// TestIncludeBomb: files that include one another many times end soon.
func TestIncludeBomb(t *testing.T) {
	twice := ".include \"a\"\n.include \"a\"\n"
	macro := ".include \"m\"\n.macro m\n.include \"m\"\n.endm\nm\nm\n"
	for text, contents := range map[string]map[string]string{
		twice:             {"a": twice},
		".include \"a0\"": chain(40),
		macro:             {"m": "m\nm\nm\n"},
	} {
		begin := time.Now()
		f := &files{contents: contents}
		_, err := assembler.Assemble("test.s", text, assembler.Options{ReadFile: f.read})
		require.Error(t, err)
		require.Less(t, time.Since(begin), 20*time.Second)
	}
}

// chain is files of which each includes the next twice.
func chain(n int) map[string]string {
	m := make(map[string]string)
	for i := range n {
		next := ".include \"a" + string(rune('0'+i+1)) + "\"\n"
		m["a"+string(rune('0'+i))] = next + next
	}
	m["a"+string(rune('0'+n))] = ".byte 1\n"
	return m
}

func TestReadError(t *testing.T) {
	o := assembler.Options{ReadFile: func(string) ([]byte, error) { return nil, errors.New("disk is on fire") }}
	_, err := assembler.Assemble("test.s", ".incbin \"x\"", o)
	require.EqualError(t, err, "test.s:1:9: error: could not find incbin file 'x'")
}

func TestPrint(t *testing.T) {
	var b bytes.Buffer
	_, err := assembler.Assemble("test.s", ".print \"one\"\n.rept 2\n.print \"\\+\"\n.endr\n", assembler.Options{Print: &b})
	require.NoError(t, err)
	require.Equal(t, "one\n0\n1\n", b.String())
	_, err = assembler.Assemble("test.s", ".print \"one\"", assembler.Options{Print: failingWriter{}})
	require.ErrorContains(t, err, "no paper")
}

type failingWriter struct{}

func (failingWriter) Write([]byte) (int, error) { return 0, errors.New("no paper") }

func TestEnd(t *testing.T) {
	require.Equal(t, []byte{1}, sectionOf(t, ".byte 1\n.end\n\x80 garbage \"", ".text"))
	require.Equal(t, []byte{1}, sectionOf(t, ".rept 3\n.byte 1\n.end\n.endr\n", ".text"))
	require.Empty(t, sectionOf(t, ".end "+strings.Repeat("\n", 10), ".text"))
}

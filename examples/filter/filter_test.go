package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// expressions, the last of them with mistakes.
var expressions = []string{
	`pid == 7 && comm == "bash" || ctx->len > 100`,
	`task->flags & 0x200000`,
	`!(argc > envc) && task->real_parent->real_parent->tgid != 1`,
	`bprm->filename == "/bin/sh" || comm != "x"`,
	`ctx->number >= 0x1234567890 && -1 < pid`,
	`argc`,

	`pid = 7`,
	`pdi == 7`,
	`task->comn == "x"`,
	`comm == "much longer than sixteen"`,
	`comm < "a"`,
	`comm == 7`,
	`7 == 7`,
	`(pid == 7`,
	`pid == "a`,
	`real_parent.pid == 1 && `,
	`task`,
}

// TestCompile compares the function that takes the place of the stub with its golden.
func TestCompile(t *testing.T) {
	var out bytes.Buffer
	for _, e := range expressions {
		fmt.Fprintf(&out, "== %s\n", e)
		f, err := compile(e)
		if err != nil {
			fmt.Fprintln(&out, err)
			continue
		}
		printFilter(t, &out, f)
	}
	path := "../../testdata/filter/expressions.golden"
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, out.Bytes(), 0o666))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), out.String())
}

func compile(expression string) (*object.File, error) {
	host, err := Stub()
	if err != nil {
		return nil, err
	}
	return Compile(host, "filter", expression)
}

// printFilter prints the instructions of the filter.
func printFilter(t *testing.T, w io.Writer, f *object.File) {
	var text bytes.Buffer
	require.NoError(t, assembler.Disassemble(&text, f, assembler.ListingOptions{}))
	_, rest, found := bytes.Cut(text.Bytes(), []byte("\nfilter:\n"))
	require.True(t, found)
	body, _, found := bytes.Cut(rest, []byte("add:\n"))
	require.True(t, found)
	w.Write(body)
}

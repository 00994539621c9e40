package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

func build(t *testing.T, source string) (path string) {
	text, err := os.ReadFile("../../testdata/core/" + source)
	require.NoError(t, err)
	file, err := assembler.Assemble(source, string(text), assembler.Options{})
	require.NoError(t, err)
	data, err := object.Append(nil, file)
	require.NoError(t, err)
	path = filepath.Join(t.TempDir(), "out.o")
	require.NoError(t, os.WriteFile(path, data, 0o666))
	return path
}

func TestResolve(t *testing.T) {
	prog := build(t, "fields.s")
	var out bytes.Buffer
	require.NoError(t, run(&out, []string{prog, build(t, "kernels/same.s")}))
	require.Contains(t, out.String(), "# program stores, ")
	same := out.String()
	out.Reset()
	require.NoError(t, run(&out, []string{prog, build(t, "kernels/moved.s")}))
	require.Contains(t, out.String(), "# program stores, ")
	require.NotEqual(t, same, out.String())

	require.ErrorContains(t, run(&out, []string{prog, "nowhere.btf"}), "nowhere.btf")
	require.ErrorContains(t, run(&out, []string{"main.go", prog}), "main.go: not an ELF file")
}

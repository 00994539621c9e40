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
	return assemble(t, source, string(text))
}

func assemble(t *testing.T, name, text string) (path string) {
	file, err := assembler.Assemble(name, text, assembler.Options{})
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

// TestUnbound: what the kernel does not have is told at the lines that need it.
func TestUnbound(t *testing.T) {
	prog := assemble(t, "calls.s", `
extern int bpf_no_such_kfunc(void) __ksym;
SEC("syscall")
int calls(void *ctx) {
	call bpf_no_such_kfunc
	exit
}
`)
	err := run(new(bytes.Buffer), []string{prog, build(t, "kernels/same.s")})
	require.EqualError(t, err, "calls.s:5:2: error: the types of kernel out.o have no kfunc 'bpf_no_such_kfunc'")
}

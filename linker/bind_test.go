package linker_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

const bindDir = "../testdata/bind"

// assembleIn assembles a text of clang's, which is the same in both byte orders.
func assembleIn(t testing.TB, path string, order binary.ByteOrder) *object.File {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	f, err := assembler.Assemble(filepath.Base(path), string(text), assembler.Options{Order: order, WorkDir: "."})
	require.NoError(t, err, path)
	return f
}

// typesIn are the types of a text.
func typesIn(t testing.TB, path string, order binary.ByteOrder) *rawbtf.BTF {
	b, _, err := assembleIn(t, path, order).Types()
	require.NoError(t, err)
	return b
}

// smallKernel returns a kernel: that of testdata/bind/kernel or parts of it.
func smallKernel(t testing.TB, order binary.ByteOrder, parts kernel.Parts, modules ...string) *kernel.Kernel {
	dir := t.TempDir()
	vmlinux := typesIn(t, filepath.Join(bindDir, "kernel/vmlinux.s"), order)
	write := func(name string, b *rawbtf.BTF) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), b.Append(nil, order), 0o666))
	}
	write("vmlinux", vmlinux)
	for _, name := range modules {
		own := typesIn(t, filepath.Join(bindDir, "kernel", name+".s"), order)
		split := rawbtf.New(vmlinux)
		im := split.Import(own, nil, nil)
		for id := own.First(); id < own.End(); id++ {
			im.IDs[id] = split.End() + id - own.First()
		}
		for id := own.First(); id < own.End(); id++ {
			_, err := im.Type(id)
			require.NoError(t, err)
		}
		write(name, split)
	}
	k, err := kernel.Load(dir)
	require.NoError(t, err)
	k, err = k.With(parts)
	require.NoError(t, err)
	k.Name = "small"
	return k
}

func wholeKernel(t testing.TB, order binary.ByteOrder) *kernel.Kernel {
	return smallKernel(t, order, kernel.Parts{
		Release: "6.12.9-small",
		Config:  filepath.Join(bindDir, "kernel/config"),
		Symbols: filepath.Join(bindDir, "kernel/kallsyms"),
	}, "testmod")
}

// resolved returns the bindings of a file as text, and what is said about them.
func resolved(t testing.TB, f *object.File, k *kernel.Kernel, o linker.ResolveOptions) string {
	bindings, err := linker.Resolve(f, k, o)
	var said bytes.Buffer
	said.Write(bindings.Append(nil, true))
	var failed *diag.Error
	if errors.As(err, &failed) {
		require.NoError(t, diag.Printer{Sources: failed.Sources}.WriteText(&said, failed.List))
	} else {
		require.NoError(t, err)
	}
	count := 0
	for _, b := range bindings {
		if b.Kind == object.BoundFailed {
			count++
			require.Equal(t, diag.Failure, b.Problem.Severity, b.Name)
		} else if b.Problem != nil {
			require.NotEqual(t, diag.Failure, b.Problem.Severity, b.Name)
			require.NoError(t, diag.Printer{}.WriteText(&said, diag.List{*b.Problem}))
		}
	}
	if bindings != nil && failed != nil {
		require.Len(t, failed.List, count)
	}
	return said.String()
}

// compareGolden compares text with a file, or makes it that with -update.
func compareGolden(t testing.TB, path, got string) {
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o666))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

// TestResolve binds each object of testdata/bind to a kernel, to one of which only
// the types of vmlinux are known, and to none.
func TestResolve(t *testing.T) {
	sources, err := filepath.Glob(filepath.Join(bindDir, "*.s"))
	require.NoError(t, err)
	require.NotEmpty(t, sources)
	for _, path := range sources {
		name := strings.TrimSuffix(filepath.Base(path), ".s")
		t.Run(name, func(t *testing.T) {
			var got strings.Builder
			section := func(title string, order binary.ByteOrder, k *kernel.Kernel) string {
				text := resolved(t, assembleIn(t, path, order), k, linker.ResolveOptions{})
				return "== " + title + "\n" + text
			}
			const title = "small kernel"
			got.WriteString(section(title, binary.LittleEndian, wholeKernel(t, binary.LittleEndian)))
			// In the other byte order only the bytes of values differ.
			other := strings.Split(section(title, binary.BigEndian, wholeKernel(t, binary.BigEndian)), "\n")
			for i, line := range strings.Split(got.String(), "\n") {
				require.Less(t, i, len(other))
				if line != other[i] {
					got.WriteString("big-endian: " + other[i] + "\n")
				}
			}
			got.WriteString(section("types of vmlinux alone", binary.LittleEndian, smallKernel(t, binary.LittleEndian, kernel.Parts{})))
			got.WriteString(section("no kernel", binary.LittleEndian, nil))
			compareGolden(t, filepath.Join(bindDir, name+".golden"), got.String())
		})
	}
}

package relocator

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// TestRelocate compares all of what programs become on a small kernel with the
// golden files beside them.
func TestRelocate(t *testing.T) {
	kernels := map[binary.ByteOrder]*kernel.Kernel{
		binary.LittleEndian: smallKernel(t, binary.LittleEndian),
		binary.BigEndian:    smallKernel(t, binary.BigEndian),
	}
	for _, path := range goldenPrograms(t) {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".s"), func(t *testing.T) {
			f := assembleC(t, path)
			res, err := resolveAll(f, kernels[f.Order], filepath.Base(path))
			require.NotNil(t, res, "%v", err)
			checkResult(t, f, res)
			name := strings.TrimSuffix(filepath.Base(path), ".s")
			golden(t, filepath.Join("../testdata/resolve", name+".golden"), dump(f, res, err))
		})
	}
}

// goldenPrograms are those of testdata/resolve, and some of externs.
func goldenPrograms(t testing.TB) []string {
	paths, err := filepath.Glob("../testdata/resolve/*.s")
	require.NoError(t, err)
	for _, name := range []string{"kfuncs", "kfuncs_wrong", "config", "symbols", "variables", "undefined"} {
		paths = append(paths, "../testdata/bind/"+name+".s")
	}
	return paths
}

// resolveAll binds the externs of a file and relocates it.
func resolveAll(f *object.File, k *kernel.Kernel, name string) (*Result, error) {
	bindings, _ := linker.Resolve(f, k, linker.ResolveOptions{})
	return Relocate(f, k, Options{Name: name, Bindings: bindings})
}

// smallKernel is that of testdata/bind, with its module.
func smallKernel(t testing.TB, order binary.ByteOrder) *kernel.Kernel {
	const dir = "../testdata/bind/kernel"
	types := func(name string) *rawbtf.BTF {
		b, _, err := readFile(t, filepath.Join(dir, name+".s"), assembler.Options{Order: order}).Types()
		require.NoError(t, err)
		return b
	}
	vmlinux, module := types("vmlinux"), types("testmod")
	split := rawbtf.New(vmlinux)
	im := split.Import(module, nil, nil)
	for id := module.First(); id < module.End(); id++ {
		im.IDs[id] = split.End() + id - module.First()
	}
	for id := module.First(); id < module.End(); id++ {
		_, err := im.Type(id)
		require.NoError(t, err)
	}
	to := t.TempDir()
	for name, b := range map[string]*rawbtf.BTF{"vmlinux": vmlinux, "testmod": split} {
		require.NoError(t, os.WriteFile(filepath.Join(to, name), b.Append(nil, order), 0o666))
	}
	k, err := kernel.Load(to)
	require.NoError(t, err)
	k, err = k.With(kernel.Parts{Release: "6.12.9-small", Config: filepath.Join(dir, "config"), Symbols: filepath.Join(dir, "kallsyms")})
	require.NoError(t, err)
	k.Name = "small"
	return k
}

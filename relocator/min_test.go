package relocator

import (
	"bytes"
	"encoding/binary"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// minimalKernel returns the kernel of the minimal BTF for files.
func minimalKernel(t testing.TB, k *kernel.Kernel, files ...*object.File) (*kernel.Kernel, []byte) {
	var inputs []Input
	for _, f := range files {
		inputs = append(inputs, Input{"a.o", f})
	}
	data, err := Minimal(k, inputs)
	require.NoError(t, err)
	order, err := k.Order()
	require.NoError(t, err)
	_, err = rawbtf.Parse(data, order, nil)
	require.NoError(t, err)
	_, err = btf.LoadSpecFromReader(bytes.NewReader(data))
	require.NoError(t, err)
	min, err := kernel.Open(fstest.MapFS{"min": {Data: data}}, "min")
	require.NoError(t, err)
	return min, data
}

// requireSameResults finds that relocating against two kernels does the same, but for
// ids of types.
func requireSameResults(t testing.TB, file *object.File, full, min *kernel.Kernel) {
	a, b := applied(t, file, full), applied(t, file, min)
	require.Equal(t, a.errors, b.errors)
	for id := range a.code {
		for i, s := range a.code[id].sites {
			x, y := s.access, b.code[id].sites[i].access
			require.Equal(t, x.Outcome, y.Outcome, "%s", x.Path())
			if x.Kind() == TypeIDTarget && x.Outcome == Found {
				size := uint32(8)
				if a.code[id].data[s.offset] == 0x18 {
					size = 16
				}
				copy(b.code[id].data[s.offset:][:size], a.code[id].data[s.offset:])
			}
		}
		require.Equal(t, a.code[id].data, b.code[id].data)
	}
}

func TestMinimal(t *testing.T) {
	names, err := filepath.Glob("../testdata/core/*.s")
	require.NoError(t, err)
	for _, k := range coreKernels {
		for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
			full := kernelFrom(t, k, order)
			var files []*object.File
			for _, name := range names {
				file := readFile(t, name, assembler.Options{Order: order})
				min, _ := minimalKernel(t, full, file)
				requireSameResults(t, file, full, min)
				files = append(files, file)
			}
			min, _ := minimalKernel(t, full, files...)
			for _, file := range files {
				requireSameResults(t, file, full, min)
			}
		}
	}
}

func TestMinimalModules(t *testing.T) {
	file := readFile(t, "../testdata/core/modules.s", assembler.Options{})
	full := withModules(t, "moved", map[string]string{"conn": "module", "other": "several"})
	min, one := minimalKernel(t, full, file)
	requireSameResults(t, file, full, min)

	// What several modules have is there once, and so not ambiguous.
	full = withModules(t, "moved", map[string]string{"conn": "module", "copy": "module", "other": "several"})
	min, more := minimalKernel(t, full, file)
	requireSameResults(t, file, full, min)
	require.Equal(t, one, more)
	full = withModules(t, "moved", map[string]string{"conn": "module", "copy": "module"})
	types, err := full.Vmlinux()
	require.NoError(t, err)
	require.Empty(t, types.Named("connection"))
	min, _ = minimalKernel(t, full, file)
	requireSameResults(t, file, full, min)
	types, err = min.Vmlinux()
	require.NoError(t, err)
	require.Len(t, types.Named("connection"), 1)
}

// TestMinimalHost has programs one by one and together.
func TestMinimalHost(t *testing.T) {
	full := host(t)
	var files []*object.File
	for _, file := range hostPrograms(t) {
		min, _ := minimalKernel(t, full, file)
		requireSameResults(t, file, full, min)
		files = append(files, file)
	}
	min, data := minimalKernel(t, full, files...)
	for _, file := range files {
		requireSameResults(t, file, full, min)
	}
	t.Logf("%d bytes for %d objects", len(data), len(files))
}

// TestMinimalContents shows what is left of a kernel.
func TestMinimalContents(t *testing.T) {
	full := kernelFrom(t, "moved", binary.LittleEndian)
	file := readFile(t, "../testdata/core/nesting.s", assembler.Options{})
	_, data := minimalKernel(t, full, file)
	b, err := rawbtf.Parse(data, binary.LittleEndian, nil)
	require.NoError(t, err)
	var text string
	for id := rawbtf.TypeID(1); id < b.End(); id++ {
		if b.Type(id).NameOff() != 0 {
			text += b.Definition(id) + "\n"
		}
	}
	golden(t, "../testdata/core/minimal.txt", text)

	file = object.New(binary.LittleEndian)
	_, data = minimalKernel(t, full, file)
	assert.Len(t, data, 25, "nothing is needed")
}

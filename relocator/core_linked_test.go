package relocator

import (
	"debug/elf"
	"encoding/binary"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// TestCORELinked finds that programs ask for the same after they have been linked with
// others: at other places, with other ids of types.
func TestCORELinked(t *testing.T) {
	names, err := filepath.Glob("../testdata/core/*.s")
	require.NoError(t, err)
	var inputs []linker.Input
	for _, name := range names {
		if !strings.Contains(name, "_be") {
			inputs = append(inputs, linker.Input{Name: name, File: readFile(t, name, assembler.Options{})})
		}
	}
	linked, err := linker.Link(inputs, linker.Options{})
	require.NoError(t, err)
	for _, k := range coreKernels {
		kernel := kernelFrom(t, k, binary.LittleEndian)
		all := applied(t, linked, kernel)
		require.Empty(t, all.result.Warnings)
		n, total := 0, 0
		for _, in := range inputs {
			one := applied(t, in.File, kernel)
			for _, sym := range in.File.Symbols {
				if sym.Type == elf.STT_FUNC {
					i := slices.IndexFunc(linked.Symbols, func(s object.Symbol) bool { return s.Name == sym.Name })
					n += sameSites(t, one, sym, all, linked.Symbols[i])
				}
			}
		}
		for id := range all.code {
			total += len(all.code[id].sites)
		}
		assert.Equal(t, total, n)
	}
}

// sameSites compares what became of the relocations of a function in two files.
func sameSites(t *testing.T, r *relocator, f object.Symbol, s *relocator, g object.Symbol) (n int) {
	there := make(map[uint64]site)
	for _, x := range s.code[g.Section].sites {
		there[uint64(x.offset)-g.Value] = x
	}
	for _, x := range r.code[f.Section].sites {
		at := uint64(x.offset) - f.Value
		if at >= f.Size {
			continue
		}
		n++
		y, ok := there[at]
		require.True(t, ok, "%s+%#x", f.Name, at)
		a, b := x.access, y.access
		assert.Equal(t, a.Path(), b.Path())
		assert.Equal(t, a.Outcome, b.Outcome, a.Path())
		if a.Kind() == TypeIDLocal {
			id, _ := b.Root()
			assert.EqualValues(t, id, b.New)
			continue
		}
		in, _ := isa.Decode(r.code[f.Section].data[x.offset:], r.file.Order)
		as, _ := isa.Decode(s.code[g.Section].data[y.offset:], s.file.Order)
		if a.Outcome != Failed { // that keeps what its object had, an id of its types
			assert.Equal(t, in, as, a.Path())
		}
	}
	return n
}

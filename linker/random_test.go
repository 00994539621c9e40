package linker_test

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// TestProjects links random projects at once and in steps: it makes no difference to the meaning.
func TestProjects(t *testing.T) {
	for seed := range uint64(100) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) { tryProject(t, seed) })
	}
}

// FuzzProjects tries more of them.
func FuzzProjects(f *testing.F) {
	f.Fuzz(tryProject)
}

func tryProject(t *testing.T, seed uint64) {
	order := [...]binary.ByteOrder{binary.LittleEndian, binary.BigEndian}[seed%2]
	inputs := projectInputs(t, seed, order)
	all := link(t, inputs...)
	requireValid(t, all)
	require.Equal(t, elfBytes(t, all), elfBytes(t, link(t, inputs...)))
	want := meaningOf(t, all)
	for _, steps := range inSteps(t, inputs) {
		requireSameMeaning(t, want, meaningOf(t, steps), "seed %d", seed)
	}
}

func projectInputs(t *testing.T, seed uint64, order binary.ByteOrder) (inputs []linker.Input) {
	for i, text := range newProject(seed) {
		name := fmt.Sprintf("%c.o", 'a'+i)
		f, err := assembler.Assemble(name, text, assembler.Options{Order: order})
		require.NoError(t, err, text)
		inputs = append(inputs, linker.Input{Name: name, File: f})
	}
	return inputs
}

// inSteps links inputs in all ways that take two links and keep the order.
func inSteps(t *testing.T, inputs []linker.Input) (all []*object.File) {
	for cut := 1; cut <= len(inputs); cut++ {
		left := linker.Input{Name: "left.o", File: link(t, inputs[:cut]...)}
		right := linker.Input{Name: "right.o", File: link(t, inputs[cut-1:]...)}
		all = append(all, link(t, append([]linker.Input{left}, inputs[cut:]...)...), link(t, append(slices.Clone(inputs[:cut-1]), right)...))
	}
	return all
}

// TestProjectsRun: the kernel loads random projects, and their programs return the same whether
// they are linked at once, in steps, or without what nothing needs. With BPFTOOL, what it links
// returns the same as well, where the kernel takes it: of an extern map that a later input
// defines, for one, it does not.
func TestProjectsRun(t *testing.T) {
	skipUnlessLoads(t)
	host, err := kernel.Host()
	require.NoError(t, err)
	if corpus.Older(t, host.Version(), "5.17") {
		t.Skip("some call bpf_loop, which needs Linux 5.17")
	}
	compared := 0
	for seed := range uint64(16) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			inputs := projectInputs(t, seed, binary.LittleEndian)
			want, err := results(t, link(t, inputs...))
			require.NoError(t, err)
			needed, err := linker.Link(inputs, linker.Options{GC: true})
			require.NoError(t, err)
			steps := inSteps(t, inputs)
			for _, f := range []*object.File{steps[seed%uint64(len(steps))], needed} {
				got, err := results(t, f)
				require.NoError(t, err)
				require.Equal(t, want, got)
			}
			if len(bpftool) == 0 {
				return
			}
			if theirs, _ := peerLink(t, inputs); theirs != nil {
				if got, err := results(t, theirs); err == nil {
					compared++
					require.Equal(t, want, got)
				}
			}
		})
	}
	if len(bpftool) > 0 {
		require.Greater(t, compared, 5)
	}
}

// results loads an object and runs its programs one after the other; they change variables.
func results(t *testing.T, f *object.File) (map[string]uint32, error) {
	coll, err := load(t, f)
	if err != nil {
		return nil, err
	}
	all := make(map[string]uint32)
	for _, name := range slices.Sorted(maps.Keys(coll.Programs)) {
		if all[name], _, err = coll.Programs[name].Test(make([]byte, 64)); err != nil {
			return nil, err
		}
	}
	return all, nil
}

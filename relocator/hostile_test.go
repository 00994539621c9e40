package relocator

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

// TestMutated relocates objects of which a few bytes are wrong, in the places that
// count: never a panic, never without an end, and every result is as the kernel
// demands.
func TestMutated(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	k := smallKernel(t, binary.LittleEndian)
	for _, path := range []string{
		"resolve/maps.s", "resolve/guarded.s", "resolve/switches.s", "resolve/struct_ops.s", "resolve/data.s", "resolve/exception.s",
		"resolve/arena.s", "resolve/subprograms.s", "bind/config.s", "bind/kfuncs.s",
	} {
		data, err := object.Append(nil, assembleC(t, "../testdata/"+path))
		require.NoError(t, err)
		for range 200 {
			f, err := object.ReadStripped(append([]byte(nil), data...))
			require.NoError(t, err)
			mutate(random, f)
			start := time.Now()
			res, err := resolveAll(f, k, "a.o")
			var e *diag.Error
			require.True(t, err == nil || errors.As(err, &e), "%v", err)
			if err == nil {
				checkPrograms(t, f, res)
			}
			require.Less(t, time.Since(start), 5*time.Second)
		}
	}
}

// mutate changes a few things of a file that Read would have let pass.
func mutate(random *rand.Rand, f *object.File) {
	for range 1 + random.IntN(4) {
		s := &f.Sections[1+random.IntN(len(f.Sections)-1)]
		switch random.IntN(7) {
		case 0:
			f.Symbols[random.IntN(len(f.Symbols))].Value = random.Uint64() >> random.IntN(64)
		case 1:
			f.Symbols[random.IntN(len(f.Symbols))].Size = random.Uint64() >> random.IntN(64)
		case 2:
			f.Symbols[random.IntN(len(f.Symbols))].Section = object.SectionID(random.IntN(len(f.Sections)+2) - 2)
		case 3:
			if len(s.Relocs) > 0 {
				s.Relocs[random.IntN(len(s.Relocs))].Sym = object.SymbolID(random.IntN(len(f.Symbols)))
			}
		case 4:
			if len(s.Relocs) > 0 {
				s.Relocs[random.IntN(len(s.Relocs))].Type = object.RelocType(random.IntN(12))
			}
		default:
			if len(s.Data) > 0 {
				s.Data[random.IntN(len(s.Data))] = byte(random.Uint32())
			}
		}
	}
}

// checkPrograms checks the programs of a result of what may be any input.
func checkPrograms(t testing.TB, f *object.File, res *Result) {
	for i := range res.Programs {
		checkProgram(t, f, res, &res.Programs[i])
	}
}

package relocator

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/corpus"
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
			corpus.Mutate(random, f)
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

// checkPrograms checks the programs of a result of what may be any input.
func checkPrograms(t testing.TB, f *object.File, res *Result) {
	for i := range res.Programs {
		checkProgram(t, f, res, &res.Programs[i])
	}
}

package linker_test

import (
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// TestMutated links objects of which a few bytes are wrong, in the places that
// count: never a panic, never without an end.
func TestMutated(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, path := range []string{"programs/link_caller.s", "link/strings/a.s", "link/jump_tables/a.s", "link/core/a.s", "link/weak_functions/b.s"} {
		text, err := os.ReadFile("../testdata/" + path)
		require.NoError(t, err)
		whole, err := assembler.Assemble(path, string(text), assembler.Options{})
		require.NoError(t, err)
		data, err := object.Append(nil, whole)
		require.NoError(t, err)
		for range 2000 {
			file, err := object.ReadStripped(append([]byte(nil), data...))
			require.NoError(t, err)
			corpus.Mutate(random, file)
			start := time.Now()
			out, err := linker.Link([]linker.Input{{Name: "a.o", File: file}, {Name: "b.o", File: whole}}, linker.Options{GC: random.IntN(2) == 0})
			if err == nil {
				_, _ = object.Append(nil, out)
			}
			require.Less(t, time.Since(start), 5*time.Second)
		}
	}
}

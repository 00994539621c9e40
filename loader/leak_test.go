package loader_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/loader"
)

// TestLeaks: a thousand loads that succeed and a thousand that fail leave no file
// descriptors open and no goroutines running.
func TestLeaks(t *testing.T) {
	k := host(t)
	in := input{"globals", []string{"../testdata/programs/globals.s"}}
	good, err := image(in.file(t), k)
	require.NoError(t, err)
	bad, err := image(in.file(t), k)
	require.NoError(t, err)
	last := &bad.Programs[len(bad.Programs)-1]
	last.Insns = last.Insns[:len(last.Insns)-8] // without the exit
	loads := 1000
	if testing.Short() {
		loads = 10
	}
	before, goroutines := openFDs(t), runtime.NumGoroutine()
	for range loads {
		l, err := loader.Load(good, k, loader.Options{})
		require.NoError(t, err)
		l.Close()
		_, err = loader.Load(bad, k, loader.Options{})
		require.Error(t, err)
	}
	require.Equal(t, before, openFDs(t))
	require.LessOrEqual(t, runtime.NumGoroutine(), goroutines)
}

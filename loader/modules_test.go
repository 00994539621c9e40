package loader_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/loader"
)

// TestModules: functions of a module are called and traced, where the kernel has it.
func TestModules(t *testing.T) {
	k := host(t)
	paths, err := filepath.Glob("../testdata/modules/*.s")
	require.NoError(t, err)
	for _, path := range paths {
		if _, err := os.Stat("/sys/kernel/btf/nf_conntrack"); err != nil {
			t.Skip("module nf_conntrack is not loaded, or it has no types")
		}
		in := input{filepath.Base(path), []string{path}}
		in.needs(t, k)
		img, err := image(in.file(t), k)
		require.NoError(t, err)
		require.Equal(t, []string{"nf_conntrack"}, img.Modules)
		l, err := loader.Load(img, k, loader.Options{})
		requireLoaded(t, err)
		for _, line := range corpus.ReadKeys(t, path)["run"] {
			runLine(t, l, line)
		}
		l.Close()
	}
}

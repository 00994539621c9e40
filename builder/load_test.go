package builder_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/loader"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

// TestLoad: every loader takes what a builder makes, and it counts.
func TestLoad(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("loading needs root")
	}
	f, err := count()
	require.NoError(t, err)
	data, err := object.Append(nil, f)
	require.NoError(t, err)

	t.Run("cilium", func(t *testing.T) {
		spec, err := ebpf.LoadCollectionSpecFromReader(bytes.NewReader(data))
		require.NoError(t, err)
		c, err := ebpf.NewCollection(spec)
		require.NoError(t, err)
		defer c.Close()
		for range 3 {
			ret, err := c.Programs["pass"].Run(&ebpf.RunOptions{Data: make([]byte, 64)})
			require.NoError(t, err)
			require.Equal(t, uint32(2), ret)
		}
		var n uint64
		require.NoError(t, c.Maps["packets"].Lookup(uint32(0), &n))
		require.Equal(t, uint64(3), n)
	})
	t.Run("loader", func(t *testing.T) {
		host, err := kernel.Host()
		require.NoError(t, err)
		bindings, err := linker.Resolve(f, host, linker.ResolveOptions{})
		require.NoError(t, err)
		ready, err := relocator.Relocate(f, host, relocator.Options{Bindings: bindings})
		require.NoError(t, err)
		loaded, err := loader.Load(ready.Image(), host, loader.Options{})
		require.NoError(t, err)
		defer loaded.Close()
		result, err := loaded.Programs[0].Run(loader.RunOptions{Data: make([]byte, 64)})
		require.NoError(t, err)
		require.Equal(t, uint32(2), result.Return)
	})
	t.Run("bpftool", func(t *testing.T) {
		bpftool := strings.Fields(os.Getenv("BPFTOOL"))
		if len(bpftool) == 0 {
			t.Skip("BPFTOOL is not set")
		}
		dir, err := os.MkdirTemp("/sys/fs/bpf", "builder")
		if err != nil {
			t.Skip(err)
		}
		defer os.RemoveAll(dir)
		path := filepath.Join(t.TempDir(), "count.o")
		require.NoError(t, os.WriteFile(path, data, 0o666))
		out, err := exec.Command(bpftool[0], append(bpftool[1:], "prog", "load", path, dir+"/pass")...).CombinedOutput()
		require.NoError(t, err, "%s", out)
	})
}

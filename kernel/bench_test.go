package kernel

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// names are as many as a program's relocations have.
var names = []string{"task_struct", "mm_struct", "file", "inode", "sk_buff", "sock", "bpf_map", "cred", "dentry", "pid"}

// host returns the kernel of this machine, if its types are known.
func host(b *testing.B) *Kernel {
	k, err := Host()
	if err == nil {
		_, err = k.Vmlinux()
	}
	if err != nil {
		b.Skip(err)
	}
	return k
}

func findNames(b *testing.B, k *Kernel) {
	types, err := k.Vmlinux()
	require.NoError(b, err)
	types.Expect(names...)
	if len(types.Named("task_struct")) == 0 {
		b.Fatal("no task_struct")
	}
}

// The first look at the types of this machine's kernel.
func BenchmarkHost(b *testing.B) {
	host(b)
	for b.Loop() {
		k, err := Host()
		require.NoError(b, err)
		findNames(b, k)
	}
}

// Symbols of this machine's kernel that are asked for again and again.
func BenchmarkSymbols(b *testing.B) {
	k := host(b)
	for b.Loop() {
		_, err := k.Symbols("jiffies", "bpf_prog_put")
		require.NoError(b, err)
	}
}

func BenchmarkSave(b *testing.B) {
	k := host(b)
	for b.Loop() {
		var out bytes.Buffer
		_, err := k.Save(&out)
		require.NoError(b, err)
		b.ReportMetric(float64(out.Len()), "bytes")
	}
}

// The first look at the types of a saved kernel, then at its symbols.
func BenchmarkLoad(b *testing.B) {
	var out bytes.Buffer
	_, err := host(b).Save(&out)
	require.NoError(b, err)
	file := filepath.Join(b.TempDir(), "host.kernel")
	require.NoError(b, os.WriteFile(file, out.Bytes(), 0o666))
	b.Run("types", func(b *testing.B) {
		for b.Loop() {
			k, err := Load(file)
			require.NoError(b, err)
			findNames(b, k)
		}
	})
	b.Run("symbols", func(b *testing.B) {
		for b.Loop() {
			k, err := Load(file)
			require.NoError(b, err)
			_, err = k.Symbols("jiffies")
			require.NoError(b, err)
		}
	})
	b.Run("symbols again", func(b *testing.B) {
		k, err := Load(file)
		require.NoError(b, err)
		for b.Loop() {
			_, err = k.Symbols("jiffies")
			require.NoError(b, err)
		}
	})
}

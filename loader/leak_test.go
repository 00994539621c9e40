//go:build linux

package loader_test

import (
	"os"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

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

// Where 0 is free the kernel gives it out, which means none in many fields. It is no
// program's, nor left open.
func TestStandardInputClosed(t *testing.T) {
	k := host(t)
	in := input{"globals", []string{"../testdata/programs/globals.s"}}
	img, err := image(in.file(t), k)
	require.NoError(t, err)
	saved, err := unix.FcntlInt(0, unix.F_DUPFD_CLOEXEC, 3)
	require.NoError(t, err)
	defer func() {
		require.NoError(t, unix.Dup3(saved, 0, 0))
		unix.Close(saved)
	}()
	require.NoError(t, unix.Close(0))
	l, err := loader.Load(img, k, loader.Options{})
	_, open := unix.FcntlInt(0, unix.F_GETFD, 0)
	require.NoError(t, err)
	defer l.Close()
	if open == nil {
		is, _ := os.Readlink("/proc/self/fd/0")
		require.NotContains(t, is, "bpf") // but perhaps of the runtime
	}
	for i := range l.Programs {
		require.Greater(t, l.Programs[i].FD, 2)
	}
}

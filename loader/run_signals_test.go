//go:build linux

package loader_test

import (
	"errors"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/bpfasm/bpfasm/loader"
)

// signalled sends signals, as Go's profiler, its scheduler and a terminal do, to each thread
// that calls bpf(2) for as long as it does, ten times as often as the profiler, and returns
// how often that interrupted a call.
func signalled(do func()) (interrupted int) {
	defer loader.Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
		thread, done := unix.Gettid(), make(chan struct{})
		var sender sync.WaitGroup
		sender.Go(func() {
			for {
				select {
				case <-done:
					return
				case <-time.After(time.Millisecond):
					for _, signal := range []syscall.Signal{unix.SIGPROF, unix.SIGURG, unix.SIGWINCH} {
						unix.Tgkill(unix.Getpid(), thread, signal)
					}
				}
			}
		})
		n, err := next()
		close(done)
		sender.Wait()
		if errors.Is(err, syscall.EAGAIN) || errors.Is(err, syscall.EINTR) {
			interrupted++
		}
		return n, err
	})()
	do()
	return interrupted
}

// TestRunSignalled: signals do not interrupt long runs.
func TestRunSignalled(t *testing.T) {
	p := loaded(t, "xdp", returns)
	require.Zero(t, signalled(func() {
		result, err := p.Run(loader.RunOptions{Data: make([]byte, 14), Repeat: 2_000_000})
		require.NoError(t, err)
		require.NotZero(t, result.Duration)
	}))
}

// TestLoadSignalled: nor do they the verifier, which looks for signals as it goes on. Of a log
// that is full nobody would know.
func TestLoadSignalled(t *testing.T) {
	k := host(t)
	img := program(t, k, "xdp", "\tr6 = 0\nagain:\n\tr6 += 1\n\tif r6 < 50000 goto again\n\tr0 = 0\n\texit")
	require.Zero(t, signalled(func() {
		l, err := loader.Load(img, k, loader.Options{})
		require.NoError(t, err)
		l.Close()
	}))
	img = program(t, k, "xdp", "\tr0 = 0\nagain:\n\tr0 += 1\n\tif r0 < 50000 goto again\n\tr0 = r5\n\texit")
	require.Zero(t, signalled(func() {
		_, err := loader.Load(img, k, loader.Options{LogSize: 1000})
		var e *loader.Error
		require.ErrorAs(t, err, &e)
		if loader.LogSize.Probe() == nil {
			require.Contains(t, e.Log, "R5 !read_ok")
		}
	}))
}

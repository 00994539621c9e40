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

// profiled sends the signal of Go's profiler to each thread that calls bpf(2) for as long
// as it does, ten times as often as the profiler, and returns how often that interrupted
// a call.
func profiled(do func()) (interrupted int) {
	defer loader.Intercept(func(cmd uintptr, next func() (int, error)) (int, error) {
		thread, done := unix.Gettid(), make(chan struct{})
		var sender sync.WaitGroup
		sender.Go(func() {
			for {
				select {
				case <-done:
					return
				case <-time.After(time.Millisecond):
					unix.Tgkill(unix.Getpid(), thread, unix.SIGPROF)
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

// preempted is how often Go may interrupt a call of its own: it stops what runs for more
// than 10 ms, perhaps right before the call.
const preempted = 2

// TestRunProfiled: a profiler does not interrupt long runs.
func TestRunProfiled(t *testing.T) {
	p := loaded(t, "xdp", returns)
	require.LessOrEqual(t, profiled(func() {
		result, err := p.Run(loader.RunOptions{Data: make([]byte, 14), Repeat: 2_000_000})
		require.NoError(t, err)
		require.NotZero(t, result.Duration)
	}), preempted)
}

// TestLoadProfiled: nor does it the verifier, which looks for signals as it goes on.
func TestLoadProfiled(t *testing.T) {
	k := host(t)
	img := program(t, k, "xdp", "\tr6 = 0\nagain:\n\tr6 += 1\n\tif r6 < 50000 goto again\n\tr0 = 0\n\texit")
	require.LessOrEqual(t, profiled(func() {
		l, err := loader.Load(img, k, loader.Options{})
		require.NoError(t, err)
		l.Close()
	}), preempted)
}

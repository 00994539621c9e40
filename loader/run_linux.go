package loader

import (
	"runtime"
	"syscall"

	"golang.org/x/sys/unix"
)

// withoutProfiler calls do with the timer of Go's CPU profiler kept from its thread:
// the verifier, and runs of programs, give up where a signal is pending. It waits.
func withoutProfiler(do func()) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	var profiler, old unix.Sigset_t
	profiler.Val[0] = 1 << (syscall.SIGPROF - 1) // all signals up to 32 are in the first word
	if err := unix.PthreadSigmask(unix.SIG_BLOCK, &profiler, &old); err == nil {
		defer unix.PthreadSigmask(unix.SIG_SETMASK, &old, nil)
	}
	do()
}

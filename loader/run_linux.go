package loader

import (
	"runtime"
	"syscall"

	"golang.org/x/sys/unix"
)

// faults are signals that instructions of the thread itself cause, which cannot wait.
const faults = 1<<(syscall.SIGILL-1) | 1<<(syscall.SIGTRAP-1) | 1<<(syscall.SIGBUS-1) | 1<<(syscall.SIGFPE-1) | 1<<(syscall.SIGSEGV-1)

// uninterrupted calls do with signals kept from its thread, as Go's own, of its profiler and
// of its scheduler: the verifier, and runs of programs, give up where one is pending. They
// wait, or go to another thread.
func uninterrupted(do func()) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	var all, old unix.Sigset_t
	for i := range all.Val {
		all.Val[i] = ^all.Val[i]
	}
	all.Val[0] &^= faults // all signals up to 32 are in the first word
	if err := unix.PthreadSigmask(unix.SIG_BLOCK, &all, &old); err == nil {
		defer unix.PthreadSigmask(unix.SIG_SETMASK, &old, nil)
	}
	do()
}

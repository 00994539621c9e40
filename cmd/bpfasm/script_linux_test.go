package main

import (
	"errors"
	"os"
	"runtime"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/sys/unix"
)

// bpffs makes a directory with a BPF file system of its own, for as long as the script
// runs:
//
//	bpffs pins
func bpffs(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: bpffs directory")
	}
	dir := ts.MkAbs(args[0])
	ts.Check(os.Mkdir(dir, 0o777))
	ts.Check(unix.Mount("bpf", dir, "bpf", 0, ""))
	ts.Defer(func() { unix.Unmount(dir, unix.MNT_DETACH) })
}

// unprivileged is exits for a command that has no right to do anything with BPF:
//
//	unprivileged 1 bpfasm load prog.o
func unprivileged(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: unprivileged code command [args...]")
	}
	done := make(chan error)
	go func() {
		runtime.LockOSThread() // and never unlocked: the thread ends with the goroutine
		var err error
		for _, c := range []uintptr{unix.CAP_BPF, unix.CAP_PERFMON, unix.CAP_NET_ADMIN, unix.CAP_SYS_ADMIN} {
			err = errors.Join(err, unix.Prctl(unix.PR_CAPBSET_DROP, c, 0, 0, 0))
		}
		if err == nil {
			err = mustExit(ts, args[0], args[1:])
		}
		done <- err
	}()
	ts.Check(<-done)
}

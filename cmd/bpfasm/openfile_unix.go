//go:build unix

package main

import (
	"io/fs"
	"os"
	"syscall"
)

// openFile is [os.OpenFile] without the system calls that make the poller watch the
// file, eight for the first one. It cannot watch regular ones, and reading others may
// block here.
func openFile(name string, flag int, perm fs.FileMode) (*os.File, error) {
	for {
		fd, err := syscall.Open(name, flag|syscall.O_CLOEXEC, uint32(perm.Perm()))
		switch err {
		case nil:
			return os.NewFile(uintptr(fd), name), nil
		case syscall.EINTR:
		default:
			return nil, &fs.PathError{Op: "open", Path: name, Err: err}
		}
	}
}

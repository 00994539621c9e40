//go:build unix

package main

import (
	"io/fs"
	"os"
	"syscall"
)

// openFile is [os.Open] without five system calls that make the poller watch the
// file. It cannot watch regular ones, and reading others may block here.
func openFile(name string) (*os.File, error) {
	for {
		fd, err := syscall.Open(name, syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
		switch err {
		case nil:
			return os.NewFile(uintptr(fd), name), nil
		case syscall.EINTR:
		default:
			return nil, &fs.PathError{Op: "open", Path: name, Err: err}
		}
	}
}

//go:build unix

package main

import (
	"io"
	"io/fs"
	"syscall"
)

// objectFile is an input that is open. It is no [os.File]: that takes a system call
// and four allocations more for each of hundreds of objects.
type objectFile struct {
	name string
	fd   int
	stat syscall.Stat_t
}

func openObject(name string) (*objectFile, error) {
	f := &objectFile{name: name}
	err := f.retry("open", func() (err error) {
		f.fd, err = syscall.Open(name, syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := f.retry("stat", func() error { return syscall.Fstat(f.fd, &f.stat) }); err != nil {
		f.close()
		return nil, err
	}
	return f, nil
}

// retry has do make a system call until no signal interrupts it.
func (f *objectFile) retry(op string, do func() error) error {
	for {
		switch err := do(); err {
		case nil:
			return nil
		case syscall.EINTR:
		default:
			return &fs.PathError{Op: op, Path: f.name, Err: err}
		}
	}
}

// ReadAt implements [io.ReaderAt].
func (f *objectFile) ReadAt(b []byte, off int64) (n int, err error) {
	for n < len(b) {
		var got int
		err := f.retry("read", func() (err error) {
			got, err = syscall.Pread(f.fd, b[n:], off+int64(n))
			return err
		})
		if err != nil {
			return n, err
		}
		if got == 0 {
			return n, io.EOF
		}
		n += got
	}
	return n, nil
}

func (f *objectFile) close() { _ = syscall.Close(f.fd) }

func (f *objectFile) size() int64 { return f.stat.Size }

func (f *objectFile) isRegular() bool { return f.stat.Mode&syscall.S_IFMT == syscall.S_IFREG }

// is reports whether it is a file that [os.Stat] told of.
func (f *objectFile) is(other fs.FileInfo) bool {
	stat, ok := other.Sys().(*syscall.Stat_t)
	return ok && stat.Dev == f.stat.Dev && stat.Ino == f.stat.Ino
}

package loader

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"syscall"
)

// Errors about pins.
var (
	ErrNotBPFFS = errors.New("it is not on a BPF file system, as /sys/fs/bpf is; mount one there: mount -t bpf bpf DIR")
	ErrPinned   = errors.New("there is a file of that name already")
)

// Pin makes a file that keeps a program in the kernel, even after the process has ended. The
// path must be on a BPF file system, usually below /sys/fs/bpf, where no name may contain a
// dot.
//
// A program that is already pinned moves there. No existing file is ever replaced.
func (p *Program) Pin(path string) error {
	if path == p.pinned {
		return nil
	}
	if err := p.pin(path); err != nil {
		return fmt.Errorf("%s: pinning it to %s: %w", p, path, err)
	}
	p.pinned = path
	return nil
}

func (p *Program) pin(path string) error {
	if p.pinned != "" {
		err := rename(p.pinned, path)
		if !errors.Is(err, syscall.ENOENT) { // somebody else has unpinned it
			return pinError(path, err)
		}
	}
	return pinFD(p.FD, path)
}

// Unpin removes the file that [Program.Pin] made or [OpenProgram] opened. It is no error if
// there is none, or none any more.
func (p *Program) Unpin() error {
	if p.pinned == "" {
		return nil
	}
	if err := syscall.Unlink(p.pinned); err != nil && !errors.Is(err, syscall.ENOENT) {
		return fmt.Errorf("%s: unpinning it from %s: %w", p, p.pinned, err)
	}
	p.pinned = ""
	return nil
}

// Pinned returns the file that this handle pinned the program to, or "" if it did not.
func (p *Program) Pinned() string { return p.pinned }

// OpenProgram opens a program that is pinned to a file.
func OpenProgram(path string) (*Program, error) {
	fd, err := openPin(path, "program")
	if err != nil {
		return nil, err
	}
	p, err := opened(fd)
	if err != nil {
		return nil, err
	}
	p.pinned = path
	return p, nil
}

// pinFD pins what a file descriptor is of.
func pinFD(fd int, path string) error {
	var pin pinner
	defer pin.Unpin()
	_, err := call(objPin, &objAttr{path: pin.bytes(append([]byte(path), 0)), fd: uint32(fd)})
	return pinError(path, err)
}

// openPin opens what is pinned to a file: a "program", "map" or "link".
func openPin(path, kind string) (int, error) {
	var pin pinner
	defer pin.Unpin()
	fd, err := open(objGet, &objAttr{path: pin.bytes(append([]byte(path), 0))})
	if err != nil {
		return none, fmt.Errorf("opening %s: %w", path, openPinError(path, err))
	}
	found, err := kindOf(fd)
	if err == nil && found != kind {
		err = fmt.Errorf("it is a %s and not a %s", found, kind)
	}
	if err != nil {
		closeFD(fd)
		return none, fmt.Errorf("opening %s: %w", path, err)
	}
	return fd, nil
}

// pinError says more about an error of pinning to a file, if there is more to say.
func pinError(path string, err error) error {
	dir, name := filepath.Split(path)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, syscall.EEXIST):
		return ErrPinned
	case errors.Is(err, syscall.ENOENT):
		return fmt.Errorf("there is no directory %s", filepath.Clean(dir))
	case errors.Is(err, syscall.EXDEV) || errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.EPERM):
		if ok, statErr := isBPFFS(filepath.Clean(dir)); statErr == nil && !ok {
			return ErrNotBPFFS
		}
		if errors.Is(err, syscall.EPERM) && strings.Contains(name, ".") {
			return errors.New("names on a BPF file system have no dots")
		}
	}
	return err
}

// openPinError says more about an error of opening a file that should hold something.
func openPinError(path string, err error) error {
	if errors.Is(err, syscall.EACCES) || errors.Is(err, syscall.EINVAL) {
		if ok, statErr := isBPFFS(path); statErr == nil && !ok {
			return ErrNotBPFFS
		}
	}
	return err
}

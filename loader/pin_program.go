package loader

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// Errors about pins.
var (
	ErrNotBPFFS = errors.New("it is not on a BPF file system, as /sys/fs/bpf usually is; mount one there: mount -t bpf bpf DIR")
	ErrPinned   = errors.New("there is a file of that name already; remove it or pin elsewhere")
)

// Pin makes a file that keeps a program in the kernel, even after the process has ended. The
// path must be on a BPF file system, usually below /sys/fs/bpf, where no name may contain a
// dot.
//
// A program that is already pinned moves there. No existing file is ever replaced.
func (p *Program) Pin(path string) error {
	if err := movePin(p.FD, &p.pinned, path); err != nil {
		return fmt.Errorf("%s: %w", p, err)
	}
	return nil
}

// Unpin removes the file that [Program.Pin] made or [OpenProgram] opened. It is no error if
// there is none, or none any more.
func (p *Program) Unpin() error {
	if err := removePin(&p.pinned); err != nil {
		return fmt.Errorf("%s: %w", p, err)
	}
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

// movePin pins what a file descriptor is of to another file than from, which is "" if there is
// none.
func movePin(fd int, from *string, path string) error {
	if path == *from {
		return nil
	}
	err := error(syscall.ENOENT)
	if *from != "" {
		err = rename(*from, path)
	}
	if errors.Is(err, syscall.ENOENT) { // perhaps somebody else has unpinned it
		err = pinFD(fd, path)
	} else {
		err = pinError(path, err)
	}
	if err != nil {
		return fmt.Errorf("pinning it to %s: %w", path, err)
	}
	*from = path
	return nil
}

// removePin removes a pin, if there is one.
func removePin(from *string) error {
	if *from == "" {
		return nil
	}
	if err := syscall.Unlink(*from); err != nil && !errors.Is(err, syscall.ENOENT) {
		return fmt.Errorf("unpinning it from %s: %w", *from, err)
	}
	*from = ""
	return nil
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
	if err == nil {
		return nil
	}
	if errors.Is(err, syscall.EEXIST) {
		return ErrPinned
	}
	dir, name := filepath.Dir(path), filepath.Base(path)
	switch is, statErr := isBPFFS(dir); {
	case errors.Is(statErr, syscall.ENOENT):
		return fmt.Errorf("there is no directory %s", dir)
	case statErr == nil && !is:
		return ErrNotBPFFS
	case errors.Is(err, syscall.EPERM) && strings.Contains(name, "."):
		return errors.New("names on a BPF file system have no dots")
	}
	return err
}

// MakePinDir makes a directory for pins on a BPF file system, in one that is there. It reports
// whether it was not there yet.
func MakePinDir(path string) (made bool, err error) {
	err = sys(func() error { return syscall.Mkdir(path, 0o700) })
	if made = err == nil; !made && !errors.Is(err, syscall.EEXIST) {
		return false, pinError(path, err)
	}
	if err = checkFolder(path); err != nil && made {
		made = false
		_ = syscall.Rmdir(path)
	}
	return made, err
}

// openPinError says more about an error of opening a file that should hold something.
func openPinError(path string, err error) error {
	if info, statErr := os.Stat(path); statErr == nil && info.IsDir() {
		return errors.New("it is a directory")
	}
	if errors.Is(err, syscall.EACCES) || errors.Is(err, syscall.EINVAL) {
		if ok, statErr := isBPFFS(path); statErr == nil && !ok {
			return ErrNotBPFFS
		}
	}
	return err
}

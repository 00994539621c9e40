package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v3"
)

// outputFlag is -o. A second one would leave the first without a file.
func outputFlag(value, usage string) cli.Flag {
	return &cli.StringFlag{Name: "o", Value: value, OnlyOnce: true, Usage: usage}
}

// writeFile has write fill the file name, or standard output for "-".
//
// Readers see the old file or the new one, never a part: data goes to a file
// beside it that is then renamed, with the mode of the old one. Devices, pipes and open files named by way
// of /dev or /proc are written to as they are.
func writeFile(name string, write func(io.Writer) error) error {
	if name == "-" || name == "/dev/stdout" {
		return write(os.Stdout)
	}
	info, err := os.Lstat(name)
	isLink := err == nil && info.Mode().Type() == fs.ModeSymlink
	if isLink {
		info, err = os.Stat(name)
	}
	if err == nil && !info.Mode().IsRegular() || isDevicePath(name) {
		if err == nil && info.IsDir() {
			return &fs.PathError{Op: "write", Path: name, Err: errors.New("is a directory")}
		}
		return writeDevice(name, write)
	}
	if isLink { // it stays one: its target is replaced
		if target, err := filepath.EvalSymlinks(name); err == nil {
			name = target
		}
	}
	temp, err := createBeside(name)
	if err != nil {
		return err
	}
	done := false
	defer func() { // also where reading a mapped input fails meanwhile
		if !done {
			os.Remove(temp.Name())
		}
	}()
	if info != nil {
		_ = temp.Chmod(info.Mode().Perm()) // not every file system has modes
	}
	err = write(temp)
	if closeErr := temp.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(temp.Name(), name)
	}
	done = err == nil
	if linkErr := (*os.LinkError)(nil); errors.As(err, &linkErr) {
		return &fs.PathError{Op: "replace", Path: name, Err: linkErr.Err} // not the file beside it
	}
	return err
}

// isDevicePath tells names such as /dev/fd/3 that mean an open file even where
// that is a regular one, which must not be replaced.
func isDevicePath(name string) bool {
	abs, err := filepath.Abs(name)
	if err != nil {
		return false
	}
	abs = filepath.ToSlash(abs)
	for _, dir := range []string{"/dev/fd/", "/dev/stderr", "/proc/"} {
		if strings.HasPrefix(abs, dir) {
			return true
		}
	}
	return false
}

func writeDevice(name string, write func(io.Writer) error) error {
	f, err := openFile(name, os.O_WRONLY|os.O_TRUNC, 0)
	if err != nil {
		return err
	}
	err = write(f)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}

// createBeside makes a new file in the directory of name, with the mode that
// a plain create gives (os.CreateTemp would make it private).
func createBeside(name string) (*os.File, error) {
	for try := 0; ; try++ {
		temp := fmt.Sprintf("%s.%d.%d.tmp", name, os.Getpid(), try)
		f, err := openFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if errors.Is(err, fs.ErrExist) && try < 100 {
			continue
		}
		if err != nil {
			// Name the file that was asked for, not the one beside it.
			var pathErr *fs.PathError
			if errors.As(err, &pathErr) {
				err = &fs.PathError{Op: "create", Path: name, Err: pathErr.Err}
			}
			return nil, err
		}
		return f, nil
	}
}

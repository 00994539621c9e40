package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"runtime/debug"
	"strings"

	"github.com/bpfasm/bpfasm/assembler"
)

// maxInput is the most bytes taken from one file. Reading stops there, so that
// /dev/zero is an error and not the end of the memory.
const maxInput = assembler.MaxText

var errTooLarge = errors.New("larger than 1 GiB, the most that one input may have")

// readInput returns the text of a file, or of standard input for "-", and the
// name that diagnostics and DWARF call it by.
func readInput(name string) (shown, text string, err error) {
	if name == "-" {
		text, err = readText(os.Stdin)
		return "<stdin>", text, err
	}
	f, err := os.Open(name)
	if err != nil {
		return name, "", err
	}
	defer f.Close()
	text, err = readText(f)
	return name, text, err
}

// readIncluded is what .include and .incbin read with.
func readIncluded(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxInput+1))
	if err == nil && len(data) > maxInput {
		err = &fs.PathError{Op: "read", Path: name, Err: errTooLarge}
	}
	return data, err
}

var errChanged = errors.New("the file was cut short while it was read")

// reading calls do, which reads text that may be mapped: a file that shrinks
// meanwhile is an error and not a crash.
func reading(do func()) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		switch fault := recover().(type) {
		case nil:
		case interface{ Addr() uintptr }:
			err = errChanged
		default:
			panic(fault)
		}
	}()
	do()
	return nil
}

// mapFrom is the size from which files are mapped rather than read.
const mapFrom = 1 << 20

// readText makes one string without a second copy.
func readText(f *os.File) (string, error) {
	var b strings.Builder
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
		if info.Size() > maxInput {
			return "", &fs.PathError{Op: "read", Path: f.Name(), Err: errTooLarge}
		}
		// Standard input may be a file of which some has been read already.
		if at, err := f.Seek(0, io.SeekCurrent); err == nil && at == 0 && info.Size() >= mapFrom {
			if text, ok := mapText(f, int(info.Size())); ok {
				return text, nil
			}
		}
		b.Grow(int(info.Size()))
	}
	n, err := io.Copy(&b, io.LimitReader(f, maxInput+1))
	if err == nil && n > maxInput {
		err = &fs.PathError{Op: "read", Path: f.Name(), Err: errTooLarge}
	}
	return b.String(), err
}

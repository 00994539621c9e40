package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"runtime/debug"
	"slices"
	"unsafe"

	"github.com/bpfasm/bpfasm/assembler"
)

// maxInput is the most bytes taken from one file. Reading stops there, so that
// /dev/zero is an error and not the end of the memory.
const maxInput = assembler.MaxText

var errTooLarge = errors.New("larger than 1 GiB, the most that one input may have")

// input is a file that was read.
type input struct {
	name string // that diagnostics and DWARF call it by
	text string
}

// readInput reads a file, or standard input for "-". The name of the result is
// always there.
func readInput(name string) (in input, err error) {
	if name == "-" {
		in.name = "<stdin>"
		return in, in.read(os.Stdin)
	}
	in.name = name
	f, err := openFile(name, os.O_RDONLY, 0)
	if err != nil {
		return in, err
	}
	defer f.Close()
	return in, in.read(f)
}

// bytesOf returns the bytes of a text without a copy. They must not be changed.
func bytesOf(text string) []byte { return unsafe.Slice(unsafe.StringData(text), len(text)) }

// readIncluded is what .include, .incbin, .import_types and .loc read with.
func readIncluded(name string) ([]byte, error) {
	f, err := openFile(name, os.O_RDONLY, 0)
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

// A file that is mapped shrank: the one in question, or one of several.
var (
	errChanged      = errors.New("the file was cut short while it was read")
	errInputChanged = errors.New("one of the inputs was cut short while it was read")
)

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

// read maps f or makes one string of it without a second copy.
func (in *input) read(f *os.File) error {
	size := int64(0)
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
		size = info.Size()
		if size > maxInput {
			return &fs.PathError{Op: "read", Path: f.Name(), Err: errTooLarge}
		}
		// Standard input may be a file of which some has been read already.
		if at, err := f.Seek(0, io.SeekCurrent); err == nil && at == 0 && size >= mapFrom {
			if text, ok := mapText(f, int(size)); ok {
				in.text = text
				return nil
			}
		}
	}
	data := make([]byte, 0, size+bytes.MinRead)
	for {
		n, err := f.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		switch {
		case len(data) > maxInput:
			return &fs.PathError{Op: "read", Path: f.Name(), Err: errTooLarge}
		case err == io.EOF:
			in.text = unsafe.String(unsafe.SliceData(data), len(data))
			return nil
		case err != nil:
			return err
		}
		if len(data) == cap(data) {
			data = slices.Grow(data, len(data))
		}
	}
}

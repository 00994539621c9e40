//go:build !unix

package main

import (
	"io/fs"
	"os"
)

// objectFile is an input that is open.
type objectFile struct {
	*os.File
	info fs.FileInfo
}

func openObject(name string) (*objectFile, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, err
	}
	return &objectFile{f, info}, nil
}

func (f *objectFile) close() { f.Close() }

func (f *objectFile) size() int64 { return f.info.Size() }

func (f *objectFile) isRegular() bool { return f.info.Mode().IsRegular() }

// is reports whether it is a file that [os.Stat] told of.
func (f *objectFile) is(other fs.FileInfo) bool { return os.SameFile(f.info, other) }

package kernel

import (
	"bufio"
	"bytes"
	"debug/elf"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
)

// maxSize is the most bytes taken from one file, after decompression. Reading stops
// there, so that /dev/zero and its compressed relatives are an error and not the
// end of the memory.
const maxSize = 1 << 30

var errTooLarge = fmt.Errorf("larger than %d MiB", maxSize>>20)

// file is a file that may be read later.
type file struct {
	name string // what errors call it
	open func() (io.ReadCloser, error)
}

func fileIn(fsys fs.FS, path, name string) *file {
	return &file{name, func() (io.ReadCloser, error) { return fsys.Open(path) }}
}

// fail returns an error that names the file. Errors of package fs do, but not
// by its whole name.
func (f *file) fail(err error) error {
	if e := (*fs.PathError)(nil); errors.As(err, &e) {
		return &fs.PathError{Op: e.Op, Path: f.name, Err: e.Err}
	}
	return &fs.PathError{Op: "read", Path: f.name, Err: err}
}

// format is what a file is, by what it begins with.
type format uint8

const (
	formatUnknown format = iota
	formatEmpty
	formatBTF
	formatELF
)

// content is what is in a file, open for reading.
type content struct {
	*bufio.Reader
	format format
	file   io.ReadCloser
	at     io.ReaderAt // file, if it can be read at any place; else nil
}

// sniffed is how many bytes tell the format.
const sniffed = 1024

func (f *file) content() (*content, error) {
	opened, err := f.open()
	if err != nil {
		return nil, f.fail(err)
	}
	c := &content{Reader: bufio.NewReaderSize(opened, sniffed), file: opened}
	c.at, _ = opened.(io.ReaderAt)
	head, err := c.Peek(sniffed)
	if err != nil && err != io.EOF {
		c.close()
		return nil, f.fail(err)
	}
	c.format = formatOf(string(head))
	return c, nil
}

func (c *content) close() { c.file.Close() }

func formatOf(head string) format {
	switch {
	case head == "":
		return formatEmpty
	case strings.HasPrefix(head, btfMagicLittle), strings.HasPrefix(head, btfMagicBig):
		return formatBTF
	case strings.HasPrefix(head, elf.ELFMAG):
		return formatELF
	}
	return formatUnknown
}

// all returns all bytes.
func (c *content) all() ([]byte, error) {
	size := int64(0)
	if s, ok := c.file.(interface{ Stat() (fs.FileInfo, error) }); ok && c.at != nil {
		if info, err := s.Stat(); err == nil {
			size = min(info.Size(), maxSize)
		}
	}
	data := bytes.NewBuffer(make([]byte, 0, size+bytes.MinRead))
	if _, err := data.ReadFrom(io.LimitReader(c, maxSize+1)); err != nil {
		return nil, err
	}
	if data.Len() > maxSize {
		return nil, errTooLarge
	}
	return data.Bytes(), nil
}

// types returns the types in a file: BTF, or ELF with a section .BTF.
func (f *file) types(base *Types) (*Types, error) {
	c, err := f.content()
	if err != nil {
		return nil, err
	}
	defer c.close()
	data, err := c.btf()
	if err != nil {
		return nil, f.fail(err)
	}
	t, err := openBTF(data, base)
	if err != nil {
		return nil, f.fail(err)
	}
	return t, nil
}

// btf returns the bytes of BTF.
func (c *content) btf() ([]byte, error) {
	switch c.format {
	case formatBTF:
		return c.all()
	case formatELF:
		return c.section(".BTF")
	}
	return nil, fmt.Errorf("%w: types are wanted here (BTF, or ELF with a section .BTF)", c.unknown())
}

// unknown tells what the content begins with.
func (c *content) unknown() error {
	head, _ := c.Peek(8)
	if len(head) == 0 {
		return errors.New("the file is empty")
	}
	return fmt.Errorf("it begins with %q", head)
}

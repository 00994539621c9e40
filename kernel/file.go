package kernel

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// maxSize is the most bytes taken from one file, after decompression. Reading stops
// there, so that /dev/zero and its compressed relatives are an error and not the
// end of the memory.
var maxSize int64 = 1 << 30 // a variable for tests only

var errTooLarge = errors.New("larger than 1 GiB, the most that is read of a file")

// file is a file that may be read later, and again.
type file struct {
	name string // what errors call it
	open func() (io.ReadCloser, error)
}

func fileNamed(name string) *file {
	return &file{name, func() (io.ReadCloser, error) { return os.Open(name) }}
}

// memory is an open file whose bytes are there.
type memory struct {
	*bytes.Reader
	data []byte
}

func (memory) Close() error { return nil }

func fileOf(name string, data []byte) *file {
	return &file{name, func() (io.ReadCloser, error) { return memory{bytes.NewReader(data), data}, nil }}
}

// fail returns an error that names the file, by its whole name once.
func (f *file) fail(err error) error {
	if e := (*fs.PathError)(nil); errors.As(err, &e) {
		return &fs.PathError{Op: e.Op, Path: f.name, Err: e.Err}
	}
	return &fs.PathError{Op: "read", Path: f.name, Err: err}
}

// read opens a file, has use read its content, and returns an error that names the
// file.
func (f *file) read(use func(c *content) error) error {
	c, err := f.content()
	if err != nil {
		return err
	}
	defer c.close()
	if err := use(c); err != nil {
		return f.fail(err)
	}
	return nil
}

// content is what is in an open file, decompressed.
type content struct {
	*bufio.Reader
	format format
	file   io.ReadCloser
	plain  bool     // not compressed
	booted bool     // the kernel in a boot image
	inner  []func() // closes what decompresses, from the outside in
}

// maxLayers is how often content may be compressed. A tar archive is no layer.
const maxLayers = 2

// content opens a file.
func (f *file) content() (*content, error) {
	opened, err := f.open()
	if err != nil {
		return nil, f.fail(err)
	}
	c := &content{file: opened, plain: true}
	if err := c.unpack(); err != nil {
		c.close()
		return nil, f.fail(err)
	}
	return c, nil
}

// unpack finds the format, below compression.
func (c *content) unpack() error {
	c.Reader = bufio.NewReaderSize(c.file, sniffed)
	for layers := 0; ; {
		head, err := c.Peek(sniffed)
		if err != nil && err != io.EOF {
			return err
		}
		if boot, err := payloadOf(head); err != nil {
			return err
		} else if boot != nil && !c.booted {
			if err := c.enter(boot); err != nil {
				return err
			}
			continue
		}
		method := compressionOf(head)
		if method == nil {
			if c.format = formatOf(head); c.booted {
				c.format = formatBooted
			}
			return nil
		}
		if layers++; layers > maxLayers {
			return fmt.Errorf("compressed more than %d times", maxLayers)
		}
		r, closer, err := method.open(c.Reader)
		if err != nil {
			return method.fail(err)
		}
		if closer != nil {
			c.inner = append(c.inner, closer)
		}
		c.plain = false
		c.Reader = bufio.NewReaderSize(&decompressor{r, method, maxSize}, sniffed)
	}
}

func (c *content) close() {
	for _, closer := range c.inner {
		closer()
	}
	c.file.Close()
}

// all returns all bytes, of which none was read. They must not be changed.
func (c *content) all() ([]byte, error) {
	if m, ok := c.file.(memory); ok && c.plain {
		return m.data, nil
	}
	size := int64(0)
	if s, ok := c.file.(interface{ Stat() (fs.FileInfo, error) }); ok && c.plain {
		if info, err := s.Stat(); err == nil {
			size = min(info.Size(), maxSize)
		}
	}
	data := bytes.NewBuffer(make([]byte, 0, size+bytes.MinRead))
	if _, err := data.ReadFrom(io.LimitReader(c, maxSize+1)); err != nil {
		return nil, err
	}
	if int64(data.Len()) > maxSize {
		return nil, errTooLarge
	}
	return data.Bytes(), nil
}

// lines calls use with each line, until it returns false. A line ends with "\n" or
// "\r\n", which are no part of it.
func (c *content) lines(use func(number int, line []byte) (more bool, err error)) error {
	const longest = 1 << 16
	r := bufio.NewReaderSize(io.LimitReader(c, maxSize+1), longest)
	size := int64(0)
	for number := 1; ; number++ {
		line, err := r.ReadSlice('\n')
		if size += int64(len(line)); size > maxSize {
			return errTooLarge
		}
		switch {
		case err == bufio.ErrBufferFull:
			return fmt.Errorf("line %d has more than %d bytes: no text of a kernel", number, longest)
		case err != nil && err != io.EOF:
			return err
		case err == io.EOF && len(line) == 0:
			return nil
		}
		if more, err := use(number, bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r"))); err != nil || !more {
			return err
		}
	}
}

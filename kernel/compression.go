package kernel

import (
	"bytes"
	"compress/bzip2"
	"compress/gzip"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"
	"github.com/mikelolasagasti/xz"
	"github.com/pierrec/lz4/v4"
)

// compression is a way to compress.
type compression struct {
	name  string
	magic string
	open  func(io.Reader) (r io.Reader, closer func(), err error)
}

// maxWindow bounds what compressed data makes a decompressor allocate: the most
// of "zstd --long" and "xz -9" without further options.
const maxWindow = 1 << 27

const gzipMagic = "\x1f\x8b"

var compressions = []compression{
	{"gzip", gzipMagic, func(r io.Reader) (io.Reader, func(), error) {
		g, err := gzip.NewReader(r)
		return g, nil, err
	}},
	{"xz", "\xfd7zXZ\x00", func(r io.Reader) (io.Reader, func(), error) {
		x, err := xz.NewReader(r, maxWindow)
		return x, nil, err
	}},
	{"zstd", "\x28\xb5\x2f\xfd", func(r io.Reader) (io.Reader, func(), error) {
		z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(maxWindow))
		if err != nil {
			return nil, nil, err
		}
		return z, z.Close, nil
	}},
	// The old frame ("lz4 -l"), as Linux compresses its image.
	{"lz4", "\x02\x21\x4c\x18", func(r io.Reader) (io.Reader, func(), error) { return lz4.NewReader(r), nil, nil }},
	{"bzip2", "BZh", func(r io.Reader) (io.Reader, func(), error) { return bzip2.NewReader(r), nil, nil }},
}

// compressionOf returns how content that begins with head is compressed, nil if it
// is not.
func compressionOf(head []byte) *compression {
	for i := range compressions {
		if bytes.HasPrefix(head, []byte(compressions[i].magic)) {
			return &compressions[i]
		}
	}
	return nil
}

func (c *compression) fail(err error) error {
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) || errors.Is(err, xz.ErrBuf) {
		return fmt.Errorf("the %s data is cut short", c.name)
	}
	return fmt.Errorf("the %s data cannot be decompressed: %w", c.name, err)
}

// decompressor reads what a method decompresses, no more than left bytes of it.
type decompressor struct {
	r      io.Reader
	method *compression
	left   int64
}

func (d *decompressor) Read(p []byte) (int, error) {
	n, err := d.r.Read(p)
	if d.left -= int64(n); d.left < 0 {
		return 0, errTooLarge
	}
	if err != nil && err != io.EOF {
		err = d.method.fail(err)
	}
	return n, err
}

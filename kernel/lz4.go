package kernel

import (
	"encoding/binary"
	"errors"
	"io"
)

// lz4Reader reads what "lz4 -l" writes, as Linux compresses its image: the old frame, whose
// blocks of at most 8 MiB have their length before them and know nothing of each other.
// The blocks are those of lz4_Block_format.md.
type lz4Reader struct {
	r          io.Reader
	compressed []byte
	block      []byte // of what is left to read
	room       []byte // for a block
}

const (
	lz4Magic = "\x02\x21\x4c\x18"

	lz4Block    = 8 << 20
	lz4Longest  = lz4Block + lz4Block/255 + 16 // what does not become shorter
	lz4MinMatch = 4
)

var errLZ4 = errors.New("a malformed block")

func newLZ4Reader(r io.Reader) (*lz4Reader, error) {
	var magic [4]byte
	if _, err := io.ReadFull(r, magic[:]); err != nil {
		return nil, err
	}
	return &lz4Reader{r: r, room: make([]byte, lz4Block)}, nil
}

// Read is that of [io.Reader].
func (z *lz4Reader) Read(p []byte) (int, error) {
	for len(z.block) == 0 {
		if err := z.next(); err != nil {
			return 0, err
		}
	}
	n := copy(p, z.block)
	z.block = z.block[n:]
	return n, nil
}

// next decompresses a block.
func (z *lz4Reader) next() error {
	var head [4]byte
	for string(head[:]) == "\x00\x00\x00\x00" || string(head[:]) == lz4Magic { // frames may follow one another
		if _, err := io.ReadFull(z.r, head[:]); err != nil {
			return err // behind the last block
		}
	}
	n := binary.LittleEndian.Uint32(head[:])
	if n > lz4Longest {
		return errLZ4
	}
	if len(z.compressed) < int(n) {
		z.compressed = make([]byte, n)
	}
	if _, err := io.ReadFull(z.r, z.compressed[:n]); err != nil {
		return io.ErrUnexpectedEOF
	}
	var ok bool
	if z.block, ok = lz4Decode(z.room[:0], z.compressed[:n]); !ok {
		return errLZ4
	}
	return nil
}

// lz4Decode decompresses a block to dst, whose capacity is the most it may have.
func lz4Decode(dst, block []byte) ([]byte, bool) {
	for len(block) != 0 {
		token := block[0]
		literals, rest, ok := lz4Length(int(token>>4), block[1:])
		if !ok || literals > len(rest) || literals > cap(dst)-len(dst) {
			return nil, false
		}
		dst = append(dst, rest[:literals]...)
		if block = rest[literals:]; len(block) == 0 {
			return dst, true // the last one has literals only
		}
		if len(block) < 2 {
			return nil, false
		}
		back := int(binary.LittleEndian.Uint16(block))
		length, rest, ok := lz4Length(int(token&0xf), block[2:])
		length += lz4MinMatch
		if !ok || back == 0 || back > len(dst) || length > cap(dst)-len(dst) {
			return nil, false
		}
		// A match may overlap with what it becomes, which repeats it then.
		for length > 0 {
			n := min(length, back)
			dst = append(dst, dst[len(dst)-back:][:n]...)
			length, back = length-n, back+n
		}
		block = rest
	}
	return dst, false
}

// lz4Length reads the rest of a length that did not fit in 4 bits.
func lz4Length(n int, block []byte) (length int, rest []byte, ok bool) {
	if n != 0xf {
		return n, block, true
	}
	for i, c := range block {
		if n += int(c); c != 0xff {
			return n, block[i+1:], n <= lz4Block
		}
	}
	return 0, nil, false
}

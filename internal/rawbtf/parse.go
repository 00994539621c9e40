package rawbtf

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// ErrMalformed is what every error of [Parse] and [ParseExt] wraps.
var ErrMalformed = errors.New("malformed BTF")

func malformed(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrMalformed, fmt.Sprintf(format, args...))
}

// Parse reads the contents of a .BTF section of a byte order. If base is not nil the types are
// split from it.
//
// A little-endian section is used where it lies: editing the BTF edits data. Parse itself only
// reads data. Memory use is proportional to len(data). The promises of [BTF] have been checked;
// errors name the type that breaks one.
func Parse(data []byte, order binary.ByteOrder, base *BTF) (*BTF, error) {
	b, end, err := open(data, order, base)
	if err != nil {
		return nil, err
	}
	if err := checkAlone(data, end, order); err != nil {
		return nil, err
	}
	if err := b.check(); err != nil {
		return nil, err
	}
	return b, nil
}

// Open is [Parse] without the check of the records, which takes ten times as long. It is for
// looking up a few types of many, as of a kernel.
//
// Type ids may lead to nothing, which [BTF.Type] shows as void, and names to nothing, which is
// the empty name. References may form cycles, at which [BTF.Skip] and [BTF.SizeOf] give up;
// whoever follows references otherwise must bound how many. Nothing may be appended to such a
// BTF.
func Open(data []byte, order binary.ByteOrder, base *BTF) (*BTF, error) {
	b, _, err := open(data, order, base)
	return b, err
}

// open is Open. end is behind the last part of data.
func open(data []byte, order binary.ByteOrder, base *BTF) (b *BTF, end uint64, err error) {
	h, err := readHeader(data, order)
	if err != nil {
		return nil, 0, err
	}
	b = New(base)
	body := data[h.hdrLen:]
	b.records = body[h.types.off:h.types.end:h.types.end]
	b.strings.text = body[h.strings.off:h.strings.end:h.strings.end]
	b.strings.parsed = true
	if isBig(order) {
		b.records = bytes.Clone(b.records)
		swapWords(b.records)
	}
	if err := b.checkStrings(); err != nil {
		return nil, 0, err
	}
	b.layouts = readLayouts(body[h.layouts.off:h.layouts.end], order)
	if err := b.indexRecords(); err != nil {
		return nil, 0, err
	}
	return b, uint64(h.hdrLen) + max(h.types.end, h.strings.end, h.layouts.end), nil
}

// place is a range of bytes.
type place struct{ off, end uint64 }

// header is where the parts are behind struct btf_header.
type header struct {
	hdrLen                  uint32
	types, strings, layouts place
}

const (
	magic            = 0xeb9f
	version          = 1
	headerSize       = 24
	headerLayoutSize = 32 // with layout_off and layout_len (Linux 7.1)
)

// readHeader checks that the parts lie in data, behind the header and, as in the
// kernel, in any order, but none in another.
func readHeader(data []byte, order binary.ByteOrder) (h header, err error) {
	if h.hdrLen, err = readPreamble(data, order, headerSize); err != nil {
		return h, malformed("%v", err)
	}
	room := uint64(len(data)) - uint64(h.hdrLen)
	parts := []struct {
		name string
		at   uint32 // in the header
		unit uint32
		*place
	}{{"types", 8, 4, &h.types}, {"strings", 16, 1, &h.strings}, {"layouts", 24, 4, &h.layouts}}
	if h.hdrLen < headerLayoutSize {
		parts = parts[:2]
	}
	for i, p := range parts {
		off, size := order.Uint32(data[p.at:]), order.Uint32(data[p.at+4:])
		if size == 0 {
			continue
		}
		*p.place = place{uint64(off), uint64(off) + uint64(size)}
		switch {
		case p.end > room:
			return h, malformed("the %s at %#x+%#x lie beyond the %#x bytes behind the header", p.name, off, size, room)
		case off%p.unit != 0 || size%p.unit != 0:
			return h, malformed("the %s at %#x+%#x are not aligned to %d bytes", p.name, off, size, p.unit)
		}
		for _, other := range parts[:i] {
			if p.off < other.end && other.off < p.end {
				return h, malformed("the %s and the %s overlap", other.name, p.name)
			}
		}
	}
	return h, nil
}

// checkAlone makes sure that no other BTF begins in what is behind a section's parts, as ld -r
// leaves it. There may be zeros.
func checkAlone(data []byte, end uint64, order binary.ByteOrder) error {
	rest := bytes.TrimLeft(data[end:], "\x00")
	if len(rest) < headerSize {
		return nil
	}
	if _, err := readPreamble(rest, order, headerSize); err != nil {
		return nil
	}
	return malformed("another one begins at %#x, as ld -r leaves it: link the objects that this one was made of", len(data)-len(rest))
}

// readPreamble reads what the headers of .BTF and .BTF.ext begin with: magic,
// version, flags and the header's length, which is that of least bytes or more.
func readPreamble(data []byte, order binary.ByteOrder, least uint32) (hdrLen uint32, err error) {
	if len(data) < int(least) {
		return 0, fmt.Errorf("%d bytes are too few for a header", len(data))
	}
	switch m := order.Uint16(data); {
	case m == magic>>8|magic&0xff<<8:
		return 0, fmt.Errorf("the bytes of the magic number are swapped: it is of the other byte order")
	case m != magic:
		return 0, fmt.Errorf("it begins with %#04x, not %#04x", m, magic)
	}
	if data[2] != version {
		return 0, fmt.Errorf("version %d, want %d", data[2], version)
	}
	if data[3] != 0 {
		return 0, fmt.Errorf("flags %#02x, want 0", data[3])
	}
	hdrLen = order.Uint32(data[4:])
	if hdrLen < least || uint64(hdrLen) > uint64(len(data)) {
		return 0, fmt.Errorf("a header of %d bytes in a section of %d", hdrLen, len(data))
	}
	return hdrLen, nil
}

func (b *BTF) checkStrings() error {
	text := b.strings.text
	switch {
	case uint64(b.strings.first)+uint64(len(text)) > math.MaxUint32:
		return malformed("strings of %#x bytes behind the %#x of the base", len(text), b.strings.first)
	case len(text) == 0 && b.base != nil:
		return nil
	case len(text) == 0 || text[len(text)-1] != 0:
		return malformed("the string table does not end with a NUL")
	case b.base == nil && text[0] != 0:
		return malformed("the string table does not begin with the empty string")
	}
	return nil
}

// indexRecords finds where each record begins.
func (b *BTF) indexRecords() error {
	records, sizes := b.records, recordSizes()
	b.at = make([]uint32, 0, len(records)/20)
	for off := 0; off < len(records); {
		rest := records[off:]
		if len(rest) < headSize {
			return malformed("type %d: %d bytes are too few for a record", b.End(), len(rest))
		}
		info := le.Uint32(rest[4:])
		s := &sizes[info>>24&0x7f]
		size := uint64(s.fixed) + uint64(s.elem)*uint64(info&0xffffff)
		if size == 0 { // not known
			var err error
			if size, err = b.layoutSize(Type{rest}); err != nil {
				return malformed("type %d: %v", b.End(), err)
			}
		}
		if size > uint64(len(rest)) {
			return malformed("type %d (%s): %d elements make a record of %d bytes, but only %d are left",
				b.End(), Type{rest}.Kind(), Type{rest}.Vlen(), size, len(rest))
		}
		b.at = append(b.at, uint32(off))
		off += int(size)
	}
	return nil
}

// recordSizes returns the size in bytes of a record by kind, and what each element adds to it: a
// table of what [shapes] says, since it is asked for each of a hundred thousand
// types. It is 0 for kinds that are not known, and for void, which has no record.
func recordSizes() (sizes [1 << 7]struct{ fixed, elem uint8 }) {
	for k := Int; k < numKinds; k++ {
		s := &shapes[k]
		sizes[k].fixed = uint8(headSize + 4*len(s.fixed))
		sizes[k].elem = uint8(4 * len(s.elem))
	}
	return sizes
}

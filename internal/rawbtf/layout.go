package rawbtf

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// layout is struct btf_layout (Linux 7.1): how many bytes records of a kind have
// behind the first twelve. The layout section has one for each kind from 0 on,
// so that readers can step over kinds they do not know.
type layout struct {
	fixed, elem uint8
	flags       uint16
}

const layoutSize = 4

func readLayouts(data []byte, order binary.ByteOrder) []layout {
	l := make([]layout, len(data)/layoutSize)
	for i := range l {
		d := data[i*layoutSize:]
		l[i] = layout{d[0], d[1], order.Uint16(d[2:])}
	}
	return l
}

func appendLayouts(dst []byte, l []layout, order binary.AppendByteOrder) []byte {
	for _, l := range l {
		dst = append(dst, l.fixed, l.elem)
		dst = order.AppendUint16(dst, l.flags)
	}
	return dst
}

// layoutSize returns the size in bytes of the record that begins with t, which
// is of a kind not known here. A split BTF without layouts has those of its base.
func (b *BTF) layoutSize(t Type) (uint64, error) {
	if t.Kind() == Void {
		return 0, errors.New("a record of kind 0, which is that of void alone")
	}
	owner := b
	for len(owner.layouts) == 0 && owner.base != nil {
		owner = owner.base
	}
	k := int(t.Kind())
	if k >= len(owner.layouts) {
		return 0, fmt.Errorf("unknown kind %d, and no layout section that tells its size", k)
	}
	l := owner.layouts[k]
	size := headSize + uint64(l.fixed) + uint64(l.elem)*uint64(t.Vlen())
	if size%4 != 0 {
		return 0, fmt.Errorf("a record of kind %d has %d bytes, not a multiple of 4", k, size)
	}
	return size, nil
}

// hasUnknown reports whether readers need layouts to step over types of b.
func (b *BTF) hasUnknown() bool {
	for _, at := range b.at {
		if !(Type{b.records[at:]}).Kind().Known() {
			return true
		}
	}
	return false
}

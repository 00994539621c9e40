package cfg

import (
	"encoding/binary"
	"sort"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// cursor walks over the instructions of a section.
type cursor struct {
	section object.SectionID
	data    []byte // up to the end of the walk
	order   binary.ByteOrder
	relocs  []object.Reloc // not passed yet

	// The instruction at hand.
	off, end uint32
	in       isa.Inst
	known    bool          // in is one
	reloc    *object.Reloc // against a symbol, nil: none
}

// cursor returns a cursor before the first instruction from start on.
func (g *Graph) cursor(section object.SectionID, start, end uint32) cursor {
	s := &g.file.Sections[section]
	i := sort.Search(len(s.Relocs), func(i int) bool { return s.Relocs[i].Off >= start })
	return cursor{section: section, data: s.Data[:end], order: g.file.Order, relocs: s.Relocs[i:], off: start, end: start}
}

// next goes to the next instruction; false: there is none. Bytes that are no instruction
// are passed in eights.
func (c *cursor) next() bool {
	if c.off = c.end; c.off >= uint32(len(c.data)) {
		return false
	}
	in, n := isa.Decode(c.data[c.off:], c.order)
	c.in, c.known = in, n > 0 && in.Row() != nil
	if n == 0 {
		n = min(slotSize, len(c.data)-int(c.off))
	}
	c.end = c.off + uint32(n)
	c.reloc = nil
	for ; len(c.relocs) > 0 && c.relocs[0].Off < c.end; c.relocs = c.relocs[1:] {
		r := &c.relocs[0]
		if c.known && c.reloc == nil && r.Off >= c.off && r.Sym != 0 && r.Type != object.R_BPF_NONE {
			c.reloc = r
		}
	}
	return true
}

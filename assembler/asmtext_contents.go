package assembler

import (
	"debug/elf"
	"math/bits"
	"sort"
	"strconv"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// layout finds out where each section can have labels.
func (t *asmText) layout() {
	for i := 1; i < len(t.f.Symbols); i++ {
		s := &t.f.Symbols[i]
		if s.Section > 0 && t.names[i] != "" && s.Value <= t.size(s.Section) {
			ts := &t.sections[s.Section]
			ts.labels = append(ts.labels, object.SymbolID(i))
		}
	}
	for i := 1; i < len(t.f.Sections); i++ {
		id := object.SectionID(i)
		t.sortLabels(id)
		t.sections[i].wanted = newBitset(min(t.size(id), max(maxMade, uint64(len(t.f.Sections[i].Data)))))
		if t.f.Sections[i].Flags&elf.SHF_EXECINSTR != 0 {
			t.findStarts(id)
		}
	}
	for i := 1; i < len(t.f.Sections); i++ {
		if s := &t.f.Sections[i]; s.Flags&elf.SHF_LINK_ORDER != 0 && s.Link != 0 && t.sections[s.Link].name == "" {
			t.want(s.Link, 0)
		}
	}
}

// size returns how far labels of a section can reach.
func (t *asmText) size(id object.SectionID) uint64 {
	s := &t.f.Sections[id]
	if s.Type == elf.SHT_NOBITS {
		return s.Size
	}
	return uint64(len(s.Data))
}

// maxMade is how far labels are made in a section that has no contents, where
// a small file can say any size.
const maxMade = 1 << 24

// sortLabels sorts the labels of a section and takes out those within what a
// relocation patches.
func (t *asmText) sortLabels(id object.SectionID) {
	sec, labels := &t.f.Sections[id], t.sections[id].labels
	value := func(i int) uint64 { return t.f.Symbols[labels[i]].Value }
	sort.SliceStable(labels, func(i, j int) bool { return value(i) < value(j) })
	kept := labels[:0]
	r := 0
	for i := range labels {
		v := value(i)
		for r < len(sec.Relocs) && uint64(sec.Relocs[r].Off)+t.patched(id, r) <= v {
			r++
		}
		if r == len(sec.Relocs) || uint64(sec.Relocs[r].Off) >= v {
			kept = append(kept, labels[i])
		}
	}
	t.sections[id].labels = kept
}

// patched returns the length of what a section's relocation number i patches, a field
// or an instruction; 0 if there is no such thing.
func (t *asmText) patched(id object.SectionID, i int) uint64 {
	sec := &t.f.Sections[id]
	r := &sec.Relocs[i]
	n := uint64(0)
	switch r.Type {
	case object.R_BPF_64_ABS64:
		n = 8
	case object.R_BPF_64_ABS32, object.R_BPF_64_NODYLD32:
		n = 4
	case object.R_BPF_64_64, object.R_BPF_64_32:
		if uint64(r.Off) < uint64(len(sec.Data)) {
			_, size := isa.Decode(sec.Data[r.Off:], t.f.Order)
			n = uint64(size)
		}
	}
	end := uint64(r.Off) + n
	if end > uint64(len(sec.Data)) || i+1 < len(sec.Relocs) && end > uint64(sec.Relocs[i+1].Off) {
		return 0
	}
	return n
}

// want asks for a label at a place.
func (t *asmText) want(id object.SectionID, off uint64) { t.sections[id].wanted.add(off) }

// labelable reports whether a label can be made at an offset.
func (t *asmText) labelable(id object.SectionID, off uint64) bool {
	ts, sec := &t.sections[id], &t.f.Sections[id]
	if ts.starts != nil || off > t.size(id) || off/64 >= uint64(len(ts.wanted)) {
		return ts.starts.has(off)
	}
	i := sort.Search(len(sec.Relocs), func(i int) bool { return uint64(sec.Relocs[i].Off) >= off }) - 1
	return i < 0 || uint64(sec.Relocs[i].Off)+t.patched(id, i) <= off
}

// unit is a piece of a section that a line of text stands for.
type unit struct {
	off, end uint64
	reloc    int      // index of the relocation that patches it, -1: none
	in       isa.Inst // if inst
	inst     bool
}

// cursor walks over the units of a section.
type cursor struct {
	t     *asmText
	id    object.SectionID
	data  []byte
	code  bool
	reloc int // next
	label int // next
}

func (t *asmText) units(id object.SectionID) cursor {
	s := &t.f.Sections[id]
	return cursor{t: t, id: id, data: s.Data, code: s.Flags&elf.SHF_EXECINSTR != 0}
}

// at returns the unit that begins at off. Offsets must ascend.
func (c *cursor) at(off uint64) unit {
	relocs, labels := c.t.f.Sections[c.id].Relocs, c.t.sections[c.id].labels
	for c.label < len(labels) && c.t.f.Symbols[labels[c.label]].Value <= off {
		c.label++
	}
	limit := uint64(len(c.data))
	if c.label < len(labels) {
		limit = min(limit, c.t.f.Symbols[labels[c.label]].Value)
	}
	for c.reloc < len(relocs) && uint64(relocs[c.reloc].Off) < off {
		c.reloc++ // it patches nothing that is known
	}
	u := unit{off: off, reloc: -1}
	if c.reloc < len(relocs) {
		r := &relocs[c.reloc]
		if uint64(r.Off) == off {
			u.reloc = c.reloc
			n := c.t.patched(c.id, c.reloc)
			c.reloc++
			u.end = off + n
			if n == 0 && !c.code {
				u.end = off + 1
			} else if n == 0 {
				u.end = min(off+8, limit)
				if c.reloc < len(relocs) {
					u.end = min(u.end, max(off+1, uint64(relocs[c.reloc].Off)))
				}
			} else if r.Type == object.R_BPF_64_64 || r.Type == object.R_BPF_64_32 {
				u.in, _ = isa.Decode(c.data[off:], c.t.f.Order)
				u.inst = true
			}
			return u
		}
		limit = min(limit, uint64(r.Off))
	}
	if !c.code {
		u.end = limit
		return u
	}
	in, n := isa.Decode(c.data[off:limit], c.t.f.Order)
	if n > 0 {
		u.end, u.in, u.inst = off+uint64(n), in, true
	} else {
		u.end = min(limit, off+8)
	}
	return u
}

// findStarts finds the places between the units of a code section.
func (t *asmText) findStarts(id object.SectionID) {
	ts := &t.sections[id]
	c := t.units(id)
	ts.starts = newBitset(uint64(len(c.data)))
	for off := uint64(0); off < uint64(len(c.data)); off = c.at(off).end {
		ts.starts.add(off)
	}
	ts.starts.add(uint64(len(c.data)))
}

// contents prints a section's labels, instructions and data.
func (t *asmText) contents(id object.SectionID) {
	sec := &t.f.Sections[id]
	if sec.Type == elf.SHT_NOBITS {
		t.reserve(id)
		return
	}
	size := uint64(len(sec.Data))
	label, reloc := 0, 0
	c := t.units(id)
	for off := uint64(0); off < size; {
		label = t.labelsAt(id, off, label)
		u := c.at(off)
		if u.reloc >= 0 {
			t.askRelocs(id, reloc, u.reloc)
			reloc = u.reloc + 1
		}
		switch {
		case u.reloc >= 0 && u.inst:
			t.relocatedInst(id, &u)
		case u.reloc >= 0:
			t.relocatedField(id, &u)
		case u.inst:
			t.inst(id, &u)
		default:
			u.end = t.nextWanted(id, off+1, u.end)
			t.data(sec.Data[off:u.end], sec.Flags&elf.SHF_STRINGS != 0)
		}
		off = u.end
	}
	t.askRelocs(id, reloc, len(sec.Relocs))
	t.labelsAt(id, size, label)
}

// reserve prints a section without contents.
func (t *asmText) reserve(id object.SectionID) {
	size := t.f.Sections[id].Size
	if size > 1<<40 {
		t.lose(id, 0, "it has %d bytes, more than the assembler makes", size)
		size = 0
	}
	label := 0
	for off := uint64(0); ; {
		label = t.labelsAt(id, off, label)
		if off == size {
			return
		}
		end := size
		if labels := t.sections[id].labels; label < len(labels) {
			end = t.f.Symbols[labels[label]].Value
		}
		end = t.nextWanted(id, off+1, end)
		t.say(".zero", strconv.FormatUint(end-off, 10))
		off = end
	}
}

// nextWanted returns the first offset from off on where a label is wanted, or end.
func (t *asmText) nextWanted(id object.SectionID, off, end uint64) uint64 {
	b := t.sections[id].wanted
	for off < end && off/64 < uint64(len(b)) {
		if w := b[off/64] >> (off % 64); w != 0 {
			return min(end, off+uint64(bits.TrailingZeros64(w)))
		}
		off = (off/64 + 1) * 64
	}
	return end
}

// labelsAt prints the labels at a place, from the section's label number next
// on. It returns the number of the first behind the place.
func (t *asmText) labelsAt(id object.SectionID, off uint64, next int) int {
	ts := &t.sections[id]
	for ; next < len(ts.labels) && t.f.Symbols[ts.labels[next]].Value == off; next++ {
		sym := ts.labels[next]
		t.attributes(sym)
		t.body = append(t.body, t.names[sym]...)
		t.body = append(t.body, ":\n"...)
	}
	if ts.wanted.has(off) {
		t.body = t.appendLabel(t.body, id, off)
		t.body = append(t.body, ":\n"...)
	}
	return next
}

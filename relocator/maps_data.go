package relocator

import (
	"debug/elf"
	"fmt"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// dataMap returns a map of one entry that holds a section.
func dataMap(section string) object.Map {
	return object.Map{Name: section, Section: section, Type: mapArray, KeySize: 4, MaxEntries: 1}
}

// readData makes the map of a data section.
func (r *relocator) readData(id object.SectionID) {
	s := &r.file.Sections[id]
	m := dataMap(s.Name)
	m.ValueSize, m.Data = uint32(s.Size), r.contents(id)
	if isReadOnly(s.Name) {
		m.Flags, m.Frozen = flagReadOnlyProg, true
	}
	if datasec, ok := r.index.datasecs[s.Name]; ok && r.index.sections[s.Name] == id {
		m.ValueType = datasec
		list, _ := r.variables(id, datasec)
		for _, v := range list {
			if r.linkage(v) != rawbtf.Static {
				m.Flags |= flagMmapable
			}
		}
	}
	r.maps.of[id] = r.addMap(m)
}

// linkage is the linkage of a variable for the kernel and for programs that map its memory: a
// hidden variable counts as static.
func (r *relocator) linkage(v variable) rawbtf.Linkage {
	if v.symbol != 0 && isHidden(&r.file.Symbols[v.symbol]) {
		return rawbtf.Static
	}
	return r.types.Type(v.Type).Linkage()
}

func isHidden(s *object.Symbol) bool {
	v := elf.ST_VISIBILITY(s.Other)
	return v == elf.STV_HIDDEN || v == elf.STV_INTERNAL
}

// contents returns the bytes of a data section with relocated numbers filled in. Addresses are
// not known before the program runs; there is a warning about them.
func (r *relocator) contents(id object.SectionID) []byte {
	s := &r.file.Sections[id]
	data := s.Data
	var first *object.Reloc
	count := 0
	for i := range s.Relocs {
		rel := &s.Relocs[i]
		if rel.Type == object.R_BPF_NONE {
			continue
		}
		if sym := &r.file.Symbols[rel.Sym]; sym.Section == object.Abs || rel.Sym == 0 {
			if &data[0] == &s.Data[0] {
				data = append([]byte(nil), data...)
			}
			r.addNumber(s, rel, data, sym.Value)
			continue
		}
		if first == nil {
			first = rel
		}
		count++
	}
	if first != nil {
		_, what := r.pointee(id, first)
		others := ""
		if count > 1 {
			others = fmt.Sprintf(", and so are %d more", count-1)
		}
		r.warn("address-in-data", r.relocated(first), fmt.Sprintf("section %s: the address of %s at %#x is left as it is, because nobody knows it before the program runs%s",
			s.Name, what, first.Off, others))
	}
	return data
}

// addNumber adds a number to the place of a relocation.
func (r *relocator) addNumber(s *object.Section, rel *object.Reloc, data []byte, n uint64) {
	size := 4
	if rel.Type == object.R_BPF_64_ABS64 {
		size = 8
	}
	switch {
	case rel.Type != object.R_BPF_64_ABS64 && rel.Type != object.R_BPF_64_ABS32:
		r.fail("bad-relocation", r.relocated(rel), fmt.Sprintf("section %s: relocation at %#x is %s, which has no place in data", s.Name, rel.Off, rel.Type))
	case int(rel.Off)+size > len(data):
		r.fail("bad-relocation", r.relocated(rel), fmt.Sprintf("section %s: %s at %#x reaches beyond the %#x bytes", s.Name, rel.Type, rel.Off, len(data)))
	case size == 8:
		b := data[rel.Off:]
		r.file.Order.PutUint64(b, r.file.Order.Uint64(b)+n)
	default:
		b := data[rel.Off:]
		sum := uint64(r.file.Order.Uint32(b)) + n
		if sum > 1<<32-1 && int64(sum) != int64(int32(sum)) {
			r.fail("bad-relocation", r.relocated(rel), fmt.Sprintf("section %s: %#x does not fit the 32 bits at %#x", s.Name, sum, rel.Off))
		}
		r.file.Order.PutUint32(b, uint32(sum))
	}
}

// readArena gives the arena its data.
func (r *relocator) readArena(id object.SectionID) {
	s := &r.file.Sections[id]
	if r.maps.arena == noMap {
		r.fail("bad-map", r.at, fmt.Sprintf("section %s has data for an arena, but no map is one: declare it, __uint(type, BPF_MAP_TYPE_ARENA)", s.Name))
		return
	}
	m := &r.result.Maps[r.maps.arena]
	m.Data = r.contents(id)
	r.maps.of[id] = r.maps.arena
}

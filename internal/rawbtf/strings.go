package rawbtf

import (
	"bytes"
	"hash/maphash"
	"math/bits"
)

// stringTable is NUL-terminated strings one after the other, the first of them
// empty unless the BTF is split. Offsets of a split BTF go on where those of its
// base end.
type stringTable struct {
	text   []byte
	first  uint32
	parsed bool // not all of text is from AddString, so strings may be there twice

	// index has 1 + the place in text of each string, where its hash says or
	// else at the next free place; 0 is free. It is made when a string is
	// first looked for.
	index []uint32
	used  int
	seed  maphash.Seed // so that no input can choose collisions
}

func (s *stringTable) end() uint32 { return s.first + uint32(len(s.text)) }

// slot returns where in the index a string is, or else a free place for it.
func (s *stringTable) slot(str []byte) int {
	i := int(maphash.Bytes(s.seed, str)) & (len(s.index) - 1)
	for s.index[i] != 0 && !s.is(s.index[i]-1, str) {
		i = (i + 1) & (len(s.index) - 1)
	}
	return i
}

// is reports whether the string at a place in text is str.
func (s *stringTable) is(at uint32, str []byte) bool {
	rest := s.text[at:]
	return len(rest) > len(str) && rest[len(str)] == 0 && string(rest[:len(str)]) == string(str)
}

// grow makes room in the index for one string more. An index as full as a
// quarter is still quick to search, and cheap to fill.
func (s *stringTable) grow() {
	s.expect(0)
	if 2*(s.used+1) <= len(s.index) {
		return
	}
	old := s.index
	s.index = make([]uint32, 2*len(old))
	for _, place := range old {
		if place != 0 {
			rest := s.text[place-1:]
			s.index[s.slot(rest[:bytes.IndexByte(rest, 0)])] = place
		}
	}
}

// expect makes the index if there is none, of the strings that are there and
// with room for others of so many bytes. Those of BTF have some sixteen bytes each.
func (s *stringTable) expect(size int) {
	if s.index != nil {
		return
	}
	s.seed = maphash.MakeSeed()
	s.index = make([]uint32, max(256, 1<<bits.Len(uint((size+len(s.text))/8))))
	for at := 0; at < len(s.text); {
		n := bytes.IndexByte(s.text[at:], 0)
		s.insert(s.text[at:at+n], uint32(at))
		at += n + 1
	}
}

// insert returns the place in text of a string, which is at unless the index
// has it already.
func (s *stringTable) insert(str []byte, at uint32) uint32 {
	s.grow()
	i := s.slot(str)
	if s.index[i] == 0 {
		s.index[i] = at + 1
		s.used++
	}
	return s.index[i] - 1
}

// Find returns the offset of a string in b or its base.
func (b *BTF) Find(str []byte) (off uint32, ok bool) {
	if b.base != nil {
		if off, ok := b.base.Find(str); ok {
			return off, true
		}
	}
	s := &b.strings
	s.grow()
	place := s.index[s.slot(str)]
	return s.first + place - 1, place != 0
}

// AddString returns the offset of a string, which is appended if neither b nor
// its base has it. A string with a NUL in it ends there.
func (b *BTF) AddString(str []byte) uint32 {
	if nul := bytes.IndexByte(str, 0); nul >= 0 {
		str = str[:nul]
	}
	return b.addString(str)
}

// addString is AddString of a string without a NUL.
func (b *BTF) addString(str []byte) uint32 {
	if b.base != nil {
		if off, ok := b.base.Find(str); ok {
			return off
		}
	}
	s := &b.strings
	end := uint32(len(s.text))
	place := s.insert(str, end)
	if place == end {
		s.text = append(grown(s.text, len(str)+1), str...)
		s.text = append(s.text, 0)
	}
	return s.first + place
}

package object

import (
	"cmp"
	"slices"
	"strings"
)

// strtab is a string table in LLVM's order: the strings sorted by their bytes
// from the last to the first, larger first and a longer string before its own
// suffixes, so that every string that ends another one comes after it and
// points into it.
//
// Strings are added first, each getting the next slot; finish fixes the table.
type strtab struct {
	tails []tail
	offs  []uint32 // by slot
	size  int
}

// tail is a string on its way through the sort.
type tail struct {
	key  uint64 // the eight bytes compared now, the last one on top; zeros before the string's start
	name string
	slot uint32
}

func newStrtab(strings int) *strtab {
	return &strtab{tails: make([]tail, 0, strings), offs: make([]uint32, 0, strings)}
}

// add gives name the next slot. The name must not contain a NUL.
func (t *strtab) add(name string) {
	if name != "" {
		t.tails = append(t.tails, tail{name: name, slot: uint32(len(t.offs))})
	}
	t.offs = append(t.offs, 0)
}

// offset returns where the string of a slot begins; 0 for the empty string.
func (t *strtab) offset(slot int) uint32 { return t.offs[slot] }

// finish orders the strings and gives them their places.
func (t *strtab) finish() {
	sortTails(t.tails, 0)
	t.size = 1
	placed := ""
	for i := range t.tails {
		s := &t.tails[i]
		if strings.HasSuffix(placed, s.name) {
			t.offs[s.slot] = uint32(t.size - 1 - len(s.name))
			s.name = ""
			continue
		}
		placed = s.name
		t.offs[s.slot] = uint32(t.size)
		t.size += len(placed) + 1
	}
}

// appendTo appends the table's t.size bytes.
func (t *strtab) appendTo(dst []byte) []byte {
	dst = append(dst, 0)
	for i := range t.tails {
		if name := t.tails[i].name; name != "" {
			dst = append(dst, name...)
			dst = append(dst, 0)
		}
	}
	return dst
}

// sortTails sorts strings that agree in their last depth bytes. It compares
// eight bytes at a time and goes on with the runs that are still equal, so
// that a shared ending is looked at once a string, not once a comparison.
func sortTails(s []tail, depth int) {
	for len(s) > 1 {
		for i := range s {
			s[i].key = tailKey(s[i].name, depth)
		}
		slices.SortFunc(s, func(a, b tail) int { return cmp.Compare(b.key, a.key) })
		if s[0].key == s[len(s)-1].key { // one run: no need to recurse, which keeps the stack flat
			if byte(s[0].key) == 0 {
				return
			}
			depth += 8
			continue
		}
		for len(s) > 0 {
			run := 1
			for run < len(s) && s[run].key == s[0].key {
				run++
			}
			if byte(s[0].key) != 0 { // else the strings have ended: all the same
				sortTails(s[:run], depth+8)
			}
			s = s[run:]
		}
	}
}

// tailKey returns the eight bytes that end depth bytes before the end of s.
func tailKey(s string, depth int) uint64 {
	s = s[:len(s)-depth]
	if n := len(s); n >= 8 {
		s = s[n-8:]
		return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	}
	var key uint64
	for i := 0; i < len(s); i++ {
		key |= uint64(s[i]) << (64 - 8*(len(s)-i))
	}
	return key
}

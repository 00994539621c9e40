package object

import (
	"cmp"
	"debug/elf"
	"slices"
	"sync"
)

// lent is memory that is lent from one small file to the next, which is read in
// one go: a page of fresh memory costs more time than reading it.
type lent struct {
	data [maxLent]byte
	scratch
}

// maxLent is how many bytes a small file has at most.
const maxLent = 64 << 10

var lentMemory = sync.Pool{New: func() any { return new(lent) }}

// scratch is what a reader needs to know of the file, and the File does not.
type scratch struct {
	headers []header
	section []SectionID // by section index; 0: taken apart or none
	symbol  []SymbolID  // by symbol table index; 0: left out
}

// zeroed returns n elements that are zero, in the memory of s if it has room.
func zeroed[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// load returns a part of the file, which must lie in it. What cannot be read
// is zeros, until the step that wanted it is over.
func (r *reader) load(off, size uint64) []byte {
	if r.file == nil {
		return r.data[off : off+size : off+size]
	}
	b := make([]byte, size)
	if n, err := r.file.ReadAt(b, int64(off)); uint64(n) < size && r.err == nil {
		r.err = err
	}
	return b
}

// maxGap is how many bytes between two sections are read rather than left out.
const maxGap = 64

// fetch reads what is needed of a file, sections that lie together at once.
func (r *reader) fetch() error {
	if r.file == nil {
		return nil
	}
	var needed []int
	for i := range r.headers {
		if r.needs(i) {
			needed = append(needed, i)
		}
	}
	slices.SortFunc(needed, func(a, b int) int { return cmp.Compare(r.headers[a].Off, r.headers[b].Off) })
	r.fetched = make([][]byte, len(r.headers))
	for len(needed) > 0 {
		from, end, n := r.headers[needed[0]].Off, uint64(0), 0
		for n < len(needed) && (n == 0 || r.headers[needed[n]].Off <= end+maxGap) {
			end = max(end, r.headers[needed[n]].Off+r.headers[needed[n]].Size)
			n++
		}
		b := r.load(from, end-from)
		for _, i := range needed[:n] {
			at := r.headers[i].Off - from
			r.fetched[i] = b[at : at+r.headers[i].Size : at+r.headers[i].Size]
		}
		needed = needed[n:]
	}
	return nil
}

// needs reports whether a section has bytes that are looked at, and have not
// been: not those of debug information that is left out, and of its relocations.
func (r *reader) needs(index int) bool {
	h := &r.headers[index]
	switch elf.SectionType(h.Type) {
	case elf.SHT_NULL, elf.SHT_NOBITS:
		return false
	case elf.SHT_REL, elf.SHT_RELA:
		return uint64(h.Info) >= uint64(len(r.headers)) || !r.stripped(h.Info)
	}
	return index != int(r.shstrndx) && !r.stripped(uint32(index))
}

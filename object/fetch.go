package object

import (
	"cmp"
	"debug/elf"
	"fmt"
	"io"
	"slices"
	"unsafe"
)

// Reader reads objects one after the other. It cuts what they need from common pieces of
// memory, because for hundreds of small objects separate allocations take longer than reading.
// The zero value is ready for use.
type Reader struct {
	reader reader
	small  []byte // what a small file is read into
}

// maxSmall is how many bytes a file has at most that is read in one go.
const maxSmall = 64 << 10

// ReadStripped is [ReadStripped] of a file of a size in bytes, of which it
// reads what it needs, or all if that is little. The result shares no memory with
// the file. An error of reading is returned as it is.
func (f *Reader) ReadStripped(file io.ReaderAt, size int64) (*File, error) {
	if size < 0 {
		return nil, fmt.Errorf("%w: it has %d bytes", ErrNotELF, size)
	}
	r := &f.reader
	*r = reader{size: uint64(size), strip: true, memory: r.memory, scratch: r.scratch.empty()}
	r.many = true
	if size > maxSmall {
		r.file = file
		return read(r)
	}
	if f.small == nil {
		f.small = make([]byte, maxSmall)
	}
	r.data, r.lent = f.small[:size], true
	if n, err := file.ReadAt(r.data, 0); n < len(r.data) {
		return nil, err
	}
	return read(r)
}

// memory is where what Files have is appended to.
type memory struct {
	many     bool // files: what one File needs is less than is allocated at once
	bytes    []byte
	sections []Section
	symbols  []Symbol
	relocs   []Reloc
}

// Sizes in bytes of the pieces of memory for many files. They double, so that few
// objects take little, and little is left at the ends of those for many.
const (
	firstPiece = 16 << 10
	lastPiece  = 256 << 10
)

// room returns where n elements can be appended in place: all, or else a new piece of
// memory.
func room[T any](all []T, n int, many bool) []T {
	if n <= cap(all)-len(all) {
		return all
	}
	if many {
		var elem T
		size := int(unsafe.Sizeof(elem))
		n = max(n, firstPiece/size, min(2*cap(all), lastPiece/size))
	}
	return make([]T, 0, n)
}

// scratch is what a reader needs to know of the file, and the File does not.
type scratch struct {
	headers []header
	section []SectionID // by section index; 0: taken apart or none
	symbol  []SymbolID  // by symbol table index; 0: left out
	needed  []int       // section indexes, see fetch
	fetched [][]byte    // by section index; nil: not read yet
	once    []byte      // what is looked at only while the file is read
}

// empty returns the memory of s without what it knows.
func (s scratch) empty() scratch {
	return scratch{s.headers[:0], s.section[:0], s.symbol[:0], s.needed[:0], s.fetched[:0], s.once[:0]}
}

// zeroed returns n elements that are zero, in the memory of s if it has room.
func zeroed[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// load returns a part of the file, which must lie in it. It is good until the
// next file is read.
func (r *reader) load(off, size uint64) []byte {
	if r.file == nil {
		return r.data[off : off+size : off+size]
	}
	return r.appendFile(&r.once, off, size)
}

// appendFile reads a part of the file behind what memory has. What cannot be read is
// zeros, until the step that wanted it is over.
func (r *reader) appendFile(memory *[]byte, off, size uint64) []byte {
	from := len(*memory)
	*memory = slices.Grow(*memory, int(size))[:from+int(size)]
	b := (*memory)[from:len(*memory):len(*memory)]
	if n, err := r.file.ReadAt(b, int64(off)); n < len(b) && r.err == nil {
		r.err = err
		clear(b[n:])
	}
	return b
}

// fetch reads what is needed of a file: what becomes a [Section] into memory that
// stays, all else into memory for once.
func (r *reader) fetch() error {
	if r.file == nil {
		return nil
	}
	r.fetchSections(r.becomesSection, func(off, size uint64) []byte {
		r.bytes = room(r.bytes, int(size), r.many)
		return r.appendFile(&r.bytes, off, size)
	})
	r.fetchSections(func(i uint32) bool { return !r.becomesSection(i) }, r.load)
	return nil
}

// maxGap is how many bytes between two sections are read rather than left out.
const maxGap = 64

// fetchSections reads those of the needed sections that are wanted, and those that lie
// together at once.
func (r *reader) fetchSections(wanted func(index uint32) bool, load func(off, size uint64) []byte) {
	needed := r.needed[:0]
	for i := range r.headers {
		if r.needs(i) && wanted(uint32(i)) {
			needed = append(needed, i)
		}
	}
	r.needed = needed
	slices.SortFunc(needed, func(a, b int) int { return cmp.Compare(r.headers[a].Off, r.headers[b].Off) })
	for len(needed) > 0 {
		from, end, n := r.headers[needed[0]].Off, uint64(0), 0
		for n < len(needed) && (n == 0 || r.headers[needed[n]].Off <= end+maxGap) {
			end = max(end, r.headers[needed[n]].Off+r.headers[needed[n]].Size)
			n++
		}
		b := load(from, end-from)
		for _, i := range needed[:n] {
			at := r.headers[i].Off - from
			r.fetched[i] = b[at : at+r.headers[i].Size : at+r.headers[i].Size]
		}
		needed = needed[n:]
	}
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

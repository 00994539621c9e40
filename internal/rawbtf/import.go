package rawbtf

import (
	"fmt"
	"math/bits"
)

// Import copies types and strings of one BTF into another.
type Import struct {
	// IDs says, by id in the source, which type of the destination stands
	// for it. Whoever imports fills it in before the first type that refers
	// to another is copied: [BTF.End] and those behind it are the types yet to come.
	IDs []TypeID

	dst, src *BTF
	names    []importedName // a power of two of them, each where its hash says
	shift    int            // what leaves of a hash the bits for names
}

// importedName is where a string is in the destination. What another string has
// taken the place of is looked for again: a place for each would be much memory.
type importedName struct{ src, dst uint32 }

// Import returns an import from src, which has no base. ids becomes IDs; if it
// is nil, they are made. An earlier import, or nil, lends its memory and must
// not be used any more.
func (b *BTF) Import(src *BTF, ids []TypeID, earlier *Import) *Import {
	im := &Import{IDs: ids, dst: b, src: src}
	if ids == nil {
		im.IDs = make([]TypeID, src.End())
	}
	size := len(src.strings.text)
	n := 1 << bits.Len(uint(size/8)) // twice what there are, of sixteen bytes each
	im.shift = 32 - bits.Len(uint(size/8))
	if earlier != nil && n <= cap(earlier.names) {
		im.names = earlier.names[:n]
		clear(im.names)
	} else {
		im.names = make([]importedName, n)
	}
	b.strings.expect(size)
	return im
}

// String returns the offset in the destination of the string at an offset in
// the source.
func (im *Import) String(off uint32) uint32 {
	known := &im.names[off*0x9e3779b1>>im.shift]
	if known.src != off { // the string at 0 is there from the beginning
		*known = importedName{off, im.dst.addString(im.src.Text(off))}
	}
	return known.dst
}

// Type appends a copy of a type of the source, which refers to what IDs says.
func (im *Import) Type(id TypeID) (TypeID, error) {
	t := im.src.Type(id)
	if !t.Kind().Known() {
		return 0, fmt.Errorf("type %d is of %s, which cannot be copied: what its words mean is not known", id, t.Kind())
	}
	new := im.dst.appendRecord(t.rec)
	im.translate(Type{im.dst.records[len(im.dst.records)-len(t.rec):]})
	return new, nil
}

// translate puts a record of the source into the terms of the destination. It is
// [Type.Walk] without a call for each word.
func (im *Import) translate(t Type) {
	s := &shapes[t.Kind()]
	t.setWord(0, im.String(t.word(0)))
	if s.third == 't' {
		t.setWord(2, uint32(im.IDs[t.word(2)]))
	}
	rest := t.rec[headSize:]
	for i := range len(s.fixed) {
		im.words(rest[4*i:4*i+4], s.fixed[i], 4)
	}
	if s.elem == "" {
		return
	}
	size := 4 * len(s.elem)
	rest = rest[4*len(s.fixed):][:size*t.Vlen()]
	for i := range len(s.elem) {
		im.words(rest[min(4*i, len(rest)):], s.elem[i], size)
	}
}

// words translates words that all have one role, one every size bytes.
func (im *Import) words(b []byte, role byte, size int) {
	switch role {
	case 't':
		for ; len(b) >= 4; b = b[min(size, len(b)):] {
			le.PutUint32(b, uint32(im.IDs[le.Uint32(b)]))
		}
	case 'n':
		for ; len(b) >= 4; b = b[min(size, len(b)):] {
			le.PutUint32(b, im.String(le.Uint32(b)))
		}
	}
}

// appendRecord appends a record as it is.
func (b *BTF) appendRecord(rec []byte) TypeID {
	id := b.End()
	b.at = append(b.at, uint32(len(b.records)))
	b.records = append(grown(b.records, len(rec)), rec...)
	return id
}

// Size returns how many bytes the records and the strings of b have, without those of
// its base.
func (b *BTF) Size() (records, strings int) { return len(b.records), len(b.strings.text) }

// maxFew is how many bytes of strings or records are those of few inputs, which have little
// in common. The more there are, the more is there already.
const maxFew = 1 << 16

// maxReserved is how many bytes [BTF.Reserve] makes room for at most.
const maxReserved = 1 << 20

// Reserve makes room for records and strings of so many bytes. It may be too much, as
// where most of what is imported is there already: pages that are not written to take no
// memory.
func (b *BTF) Reserve(records, strings int) {
	records, strings = min(records, maxReserved), min(strings, maxReserved)
	b.records = grown(b.records, records)
	b.strings.text = grown(b.strings.text, strings)
	b.strings.expect(max(strings/2, min(strings, maxFew)))
}

// grown returns memory with room for n elements more, and twice as much as before if that
// was too little. Append takes a quarter more at a time, so that what grows to megabytes
// is copied more often and leaves more behind; and append and [slices.Grow] write zeros to
// what is not used yet.
func grown[T any](s []T, n int) []T {
	if n <= cap(s)-len(s) {
		return s
	}
	return append(make([]T, 0, len(s)+max(n, len(s))), s...)
}

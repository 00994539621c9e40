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
	Type{im.dst.records[len(im.dst.records)-len(t.rec):]}.Walk(func(id TypeID) TypeID { return im.IDs[id] }, im.String)
	return new, nil
}

// appendRecord appends a record as it is.
func (b *BTF) appendRecord(rec []byte) TypeID {
	id := b.End()
	b.at = append(b.at, uint32(len(b.records)))
	b.records = append(b.records, rec...)
	return id
}

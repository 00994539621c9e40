package rawbtf

import (
	"fmt"
	"slices"
)

// Import copies types and strings of one BTF into another.
type Import struct {
	// IDs says, by id in the source, which type of the destination stands
	// for it. Whoever imports fills it in before the first type that refers
	// to another is copied: [BTF.End] and those behind it are the types yet to come.
	IDs []TypeID

	dst, src *BTF
	names    []importedName // by offset in the source
	turn     uint32
}

// importedName is where a string is in the destination, if turn is that of the
// import: the list is used again without being cleared.
type importedName struct{ turn, off uint32 }

// Import returns an import from src, which has no base. ids becomes IDs; if it
// is nil, they are made. An earlier import, or nil, lends its memory and must
// not be used any more.
func (b *BTF) Import(src *BTF, ids []TypeID, earlier *Import) *Import {
	im := &Import{IDs: ids, dst: b, src: src}
	if ids == nil {
		im.IDs = make([]TypeID, src.End())
	}
	if earlier != nil {
		im.names, im.turn = earlier.names, earlier.turn
	}
	im.turn++
	if n := int(src.strings.end()); n > len(im.names) {
		im.names = make([]importedName, n+n/2)
	}
	return im
}

// String returns the offset in the destination of the string at an offset in
// the source.
func (im *Import) String(off uint32) uint32 {
	known := &im.names[off]
	if known.turn != im.turn {
		*known = importedName{im.turn, im.dst.AddString(im.src.Text(off))}
	}
	return known.off
}

// Type appends a copy of a type of the source, which refers to what IDs says.
func (im *Import) Type(id TypeID) (TypeID, error) {
	t := im.src.Type(id)
	if !t.Kind().Known() {
		return 0, fmt.Errorf("type %d is of %s, which cannot be copied: what its words mean is not known", id, t.Kind())
	}
	new := im.dst.appendRecord(t.rec)
	im.dst.Type(new).Walk(func(id TypeID) TypeID { return im.IDs[id] }, im.String)
	return new, nil
}

// Grow makes room for a number of types whose records have so many bytes.
func (b *BTF) Grow(types, bytes int) {
	b.at = slices.Grow(b.at, types)
	b.records = slices.Grow(b.records, bytes)
}

// RecordSize returns the size of the type's record in bytes.
func (t Type) RecordSize() int { return len(t.rec) }

// appendRecord appends a record as it is.
func (b *BTF) appendRecord(rec []byte) TypeID {
	id := b.End()
	b.at = append(b.at, uint32(len(b.records)))
	b.records = append(b.records, rec...)
	return id
}

// AppendDatasec appends a DATASEC. Its variables are in the order of their offsets.
func (b *BTF) AppendDatasec(nameOff, size uint32, vars []SecVar) TypeID {
	rec := make([]byte, headSize, headSize+12*len(vars))
	rec = append(rec, make([]byte, 12*len(vars))...)
	t := Type{rec}
	t.setWord(0, nameOff)
	t.setWord(1, uint32(Datasec)<<24|uint32(len(vars)))
	t.setWord(2, size)
	for i, v := range vars {
		t.SetSecVar(i, v)
	}
	return b.appendRecord(rec)
}

package rawbtf

import (
	"bytes"
	"slices"
)

// Clone returns a BTF that changes without b: types and strings can be edited and
// appended. It has the base of b.
func (b *BTF) Clone() *BTF {
	c := *b
	c.records = bytes.Clone(b.records)
	c.at = slices.Clone(b.at)
	c.strings = stringTable{text: bytes.Clone(b.strings.text), first: b.strings.first, parsed: b.strings.parsed}
	return &c
}

// AppendPart appends a copy of a type of any BTF, with those of its elements (members,
// enumerators, parameters) for which keep returns true; a nil keep keeps all. Ids and names are
// still those of the other BTF, for [Type.Walk] to replace.
func (b *BTF) AppendPart(t Type, keep func(i int) bool) TypeID {
	s := &shapes[t.Kind()]
	if keep == nil || s.elem == "" {
		return b.appendRecord(t.rec)
	}
	head, size := headSize+4*len(s.fixed), 4*len(s.elem)
	rec := slices.Clone(t.rec[:head])
	n := 0
	for i := range t.Vlen() {
		if keep(i) {
			rec = append(rec, t.rec[head+size*i:][:size]...)
			n++
		}
	}
	Type{rec}.setWord(1, t.word(1)&^0xffffff|uint32(n))
	return b.appendRecord(rec)
}

// AppendInt appends an INT of a size in bytes, with all its bits. Encoding is
// Signed, Char or Bool, or 0.
func (b *BTF) AppendInt(nameOff, size, encoding uint32) TypeID {
	return b.appendWords(nameOff, uint32(Int)<<24, size, encoding<<24|8*size)
}

// AppendVar appends a VAR of a type.
func (b *BTF) AppendVar(nameOff uint32, id TypeID, linkage Linkage) TypeID {
	return b.appendWords(nameOff, uint32(Var)<<24, uint32(id), uint32(linkage))
}

func (b *BTF) appendWords(words ...uint32) TypeID {
	var rec []byte
	for _, w := range words {
		rec = le.AppendUint32(rec, w)
	}
	return b.appendRecord(rec)
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

// Replace replaces the records of some types, whose ids stay. with is called for each type of b
// itself, in order, and sees all of them as they were. It returns the words of the new record,
// or none to leave the type alone, and may add strings.
func (b *BTF) Replace(with func(id TypeID, t Type) []uint32) {
	records := make([]byte, 0, len(b.records))
	at := make([]uint32, 0, len(b.at))
	for id := b.First(); id < b.End(); id++ {
		t := b.Type(id)
		at = append(at, uint32(len(records)))
		words := with(id, t)
		if words == nil {
			records = append(records, t.rec...)
		}
		for _, w := range words {
			records = le.AppendUint32(records, w)
		}
	}
	b.records, b.at = records, at
}

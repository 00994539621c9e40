package loader

import (
	"strings"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// needs are the features that types need of a kernel that takes BTF at all.
func needs(b *rawbtf.BTF) (list []Feature) {
	var need [numFeatures]bool
	for id := b.First(); id < b.End(); id++ {
		t := b.Type(id)
		switch t.Kind() {
		case rawbtf.Func:
			need[BTFFunctions] = true
			need[BTFGlobalFunctions] = need[BTFGlobalFunctions] || t.Linkage() == rawbtf.Global
		case rawbtf.FuncProto:
			need[BTFFunctions] = true
		case rawbtf.Var:
			need[BTFSections] = true
		case rawbtf.Datasec:
			need[BTFSections] = true
			need[BTFSectionNames] = need[BTFSectionNames] || strings.HasPrefix(b.Name(t), "?")
		case rawbtf.Float:
			need[BTFFloat] = true
		case rawbtf.DeclTag:
			need[BTFDeclTag] = true
		case rawbtf.TypeTag:
			need[BTFTypeTag] = true
		case rawbtf.Enum64:
			need[BTFEnum64] = true
		case rawbtf.Enum:
			need[BTFEnum64] = need[BTFEnum64] || t.Flag()
		}
	}
	for f, needed := range need {
		if needed {
			list = append(list, Feature(f))
		}
	}
	return list
}

// withoutFeatures returns types for a kernel that lacks some features. Ids stay the same: a
// type that the kernel does not know is replaced by one of the same size that it does, as in
// libbpf (bpf_object__sanitize_btf).
func withoutFeatures(b *rawbtf.BTF, lacks func(Feature) bool) *rawbtf.BTF {
	old := b.Clone()
	s := older{old, lacks, 0}
	if lacks(BTFEnum64) {
		for id := b.First(); id < b.End(); id++ {
			if b.Type(id).Kind() == rawbtf.Enum64 {
				s.placeholder = old.AppendInt(old.AddString([]byte("enum64_placeholder")), 1, 0)
				break
			}
		}
	}
	old.Replace(s.replace)
	return old
}

// older makes types for an older kernel.
type older struct {
	*rawbtf.BTF
	lacks       func(Feature) bool
	placeholder rawbtf.TypeID // of members in place of the values of 64-bit enums
}

// words makes a record.
func words(nameOff uint32, kind rawbtf.Kind, vlen int, size uint32, rest ...uint32) []uint32 {
	return append([]uint32{nameOff, uint32(kind)<<24 | uint32(vlen), size}, rest...)
}

// replace returns the record for an older kernel, none if it knows the type.
func (s *older) replace(_ rawbtf.TypeID, t rawbtf.Type) []uint32 {
	const byteInt = 8 // bits
	switch kind := t.Kind(); {
	case kind == rawbtf.Var && s.lacks(BTFSections):
		// A larger one might not fit where a variable of one byte is.
		return words(t.NameOff(), rawbtf.Int, 0, 1, byteInt)
	case kind == rawbtf.DeclTag && s.lacks(BTFDeclTag):
		return words(0, rawbtf.Int, 0, 1, byteInt)
	case kind == rawbtf.Datasec && s.lacks(BTFSections):
		return s.section(t)
	case kind == rawbtf.Datasec && s.lacks(BTFSectionNames) && strings.HasPrefix(s.Name(t), "?"):
		return s.renamed(t)
	case kind == rawbtf.FuncProto && s.lacks(BTFFunctions):
		enum := words(0, rawbtf.Enum, t.Vlen(), 4)
		for i := range t.Vlen() {
			p := t.Param(i)
			enum = append(enum, p.NameOff, uint32(p.Type))
		}
		return enum
	case kind == rawbtf.Func && s.lacks(BTFFunctions):
		return words(t.NameOff(), rawbtf.Typedef, 0, uint32(t.Ref()))
	case kind == rawbtf.Func && t.Linkage() == rawbtf.Global && s.lacks(BTFGlobalFunctions):
		return words(t.NameOff(), rawbtf.Func, 0, uint32(t.Ref()))
	case kind == rawbtf.Float && s.lacks(BTFFloat):
		return words(0, rawbtf.Struct, 0, t.Size())
	case kind == rawbtf.TypeTag && s.lacks(BTFTypeTag):
		return words(0, rawbtf.Const, 0, uint32(t.Ref()))
	case kind == rawbtf.Enum64 && s.lacks(BTFEnum64):
		union := words(t.NameOff(), rawbtf.Union, t.Vlen(), t.Size())
		for i := range t.Vlen() {
			name, _ := t.Enumerator(i)
			union = append(union, name, uint32(s.placeholder), 0)
		}
		return union
	case kind == rawbtf.Enum && t.Flag() && s.lacks(BTFEnum64):
		enum := words(t.NameOff(), rawbtf.Enum, t.Vlen(), t.Size())
		for i := range t.Vlen() {
			name, value := t.Enumerator(i)
			enum = append(enum, name, uint32(value))
		}
		return enum
	}
	return nil
}

// section is a DATASEC as a struct of its variables.
func (s *older) section(t rawbtf.Type) []uint32 {
	record := words(s.identifier(t), rawbtf.Struct, t.Vlen(), t.Size())
	for i := range t.Vlen() {
		v := t.SecVar(i)
		record = append(record, s.Type(v.Type).NameOff(), uint32(v.Type), 8*v.Offset)
	}
	return record
}

// renamed is a DATASEC whose name begins with a '_'.
func (s *older) renamed(t rawbtf.Type) []uint32 {
	record := words(s.AddString([]byte("_"+s.Name(t)[1:])), rawbtf.Datasec, t.Vlen(), t.Size())
	for i := range t.Vlen() {
		v := t.SecVar(i)
		record = append(record, uint32(v.Type), v.Offset, v.Size)
	}
	return record
}

// identifier is the name of a section as a struct may have it.
func (s *older) identifier(t rawbtf.Type) uint32 {
	return s.AddString([]byte(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' {
			return r
		}
		return '_'
	}, s.Name(t))))
}

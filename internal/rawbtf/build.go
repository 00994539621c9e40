package rawbtf

// What follows appends types that are made from nothing. Ids may be those of types
// that come later: whoever appends sees to it that they come.

// AppendFloat appends a FLOAT of a size in bytes.
func (b *BTF) AppendFloat(nameOff, size uint32) TypeID {
	return b.appendWords(nameOff, uint32(Float)<<24, size)
}

// AppendRef appends a PTR, TYPEDEF or modifier of a type.
func (b *BTF) AppendRef(k Kind, nameOff uint32, id TypeID) TypeID {
	return b.appendWords(nameOff, uint32(k)<<24, uint32(id))
}

// AppendArray appends an ARRAY of n elements.
func (b *BTF) AppendArray(elem, index TypeID, n uint32) TypeID {
	return b.appendWords(0, uint32(Array)<<24, 0, uint32(elem), uint32(index), n)
}

// AppendFwd appends a struct or union without its members.
func (b *BTF) AppendFwd(nameOff uint32, union bool) TypeID {
	return b.appendWords(nameOff, uint32(Fwd)<<24|flagBit(union), 0)
}

// AppendComposite appends a STRUCT or UNION of a size in bytes. With flag, the
// offsets of members have the widths of bit fields in them, see [Member].
func (b *BTF) AppendComposite(k Kind, nameOff, size uint32, flag bool, members []Member) TypeID {
	words := []uint32{nameOff, uint32(k)<<24 | flagBit(flag) | uint32(len(members)), size}
	for _, m := range members {
		words = append(words, m.NameOff, uint32(m.Type), m.Offset)
	}
	return b.appendWords(words...)
}

// EnumValue is a constant of an ENUM or ENUM64.
type EnumValue struct {
	NameOff uint32
	Value   uint64 // of an ENUM only the lower 32 bits count
}

// AppendEnum appends an ENUM or ENUM64 of a size in bytes.
func (b *BTF) AppendEnum(k Kind, nameOff, size uint32, signed bool, values []EnumValue) TypeID {
	words := []uint32{nameOff, uint32(k)<<24 | flagBit(signed) | uint32(len(values)), size}
	for _, v := range values {
		words = append(words, v.NameOff, uint32(v.Value))
		if k == Enum64 {
			words = append(words, uint32(v.Value>>32))
		}
	}
	return b.appendWords(words...)
}

// AppendFuncProto appends the parameters of a function that returns a type.
func (b *BTF) AppendFuncProto(result TypeID, params []Param) TypeID {
	words := []uint32{0, uint32(FuncProto)<<24 | uint32(len(params)), uint32(result)}
	for _, p := range params {
		words = append(words, p.NameOff, uint32(p.Type))
	}
	return b.appendWords(words...)
}

// AppendFunc appends a FUNC of a FUNC_PROTO.
func (b *BTF) AppendFunc(nameOff uint32, proto TypeID, linkage Linkage) TypeID {
	return b.appendWords(nameOff, uint32(Func)<<24|uint32(linkage), uint32(proto))
}

// AppendDeclTag appends a DECL_TAG about a type, or about one of its members or
// parameters; component -1 is the whole.
func (b *BTF) AppendDeclTag(nameOff uint32, id TypeID, component int) TypeID {
	return b.appendWords(nameOff, uint32(DeclTag)<<24, uint32(id), uint32(int32(component)))
}

func flagBit(set bool) uint32 {
	if set {
		return 1 << 31
	}
	return 0
}

package rawbtf

import "fmt"

// Kind is the kind of a type: seven bits of its info word.
type Kind uint8

// Kinds of types (include/uapi/linux/btf.h). Void is type 0, which has no record.
const (
	Void Kind = iota
	Int
	Ptr
	Array
	Struct
	Union
	Enum
	Fwd
	Typedef
	Volatile
	Const
	Restrict
	Func
	FuncProto
	Var
	Datasec
	Float
	DeclTag
	TypeTag
	Enum64

	numKinds
)

// shape says what the words of a record are: 'n' the offset of a name, 't' a
// type id, '.' anything else. Every record begins with name, info and one word
// more, all of 32 bits.
type shape struct {
	name  string
	third byte   // the third word: 't' or '.', a size
	fixed string // the words behind it
	elem  string // the words of each of vlen elements

	elemName string // what errors call an element

	refs kindSet // the known kinds that what it refers to can be of
}

// typeKinds are the kinds that variables and members can be of, or what they refer to.
const typeKinds kindSet = 1<<numKinds - 1 - 1<<Func - 1<<Var - 1<<Datasec - 1<<DeclTag

// shapes describes the kinds; every walk over records is derived from it.
var shapes = [numKinds]shape{
	Void:      {"VOID", '.', "", "", "", 0},
	Int:       {"INT", '.', ".", "", "", 0},
	Ptr:       {"PTR", 't', "", "", "", typeKinds},
	Array:     {"ARRAY", '.', "tt.", "", "", typeKinds},
	Struct:    {"STRUCT", '.', "", "nt.", "member", typeKinds},
	Union:     {"UNION", '.', "", "nt.", "member", typeKinds},
	Enum:      {"ENUM", '.', "", "n.", "enumerator", 0},
	Fwd:       {"FWD", '.', "", "", "", 0},
	Typedef:   {"TYPEDEF", 't', "", "", "", typeKinds},
	Volatile:  {"VOLATILE", 't', "", "", "", typeKinds},
	Const:     {"CONST", 't', "", "", "", typeKinds},
	Restrict:  {"RESTRICT", 't', "", "", "", typeKinds},
	Func:      {"FUNC", 't', "", "", "", 1 << FuncProto}, // vlen is the linkage
	FuncProto: {"FUNC_PROTO", 't', "", "nt", "parameter", typeKinds},
	Var:       {"VAR", 't', ".", "", "", typeKinds},
	Datasec:   {"DATASEC", '.', "", "t..", "variable", 1<<Var | 1<<Func},
	Float:     {"FLOAT", '.', "", "", "", 0},
	DeclTag:   {"DECL_TAG", 't', ".", "", "", typeKinds | 1<<Var | 1<<Func},
	TypeTag:   {"TYPE_TAG", 't', "", "", "", typeKinds},
	Enum64:    {"ENUM64", '.', "", "n..", "enumerator", 0},
}

func (k Kind) String() string {
	if k < numKinds {
		return shapes[k].name
	}
	return fmt.Sprintf("KIND(%d)", uint8(k))
}

// Known reports whether k is one of the kinds above. Records of others can be
// stepped over if the BTF has a layout section, and no more.
func (k Kind) Known() bool { return k < numKinds }

// IsModifier reports whether k only qualifies the type it refers to: CONST,
// VOLATILE, RESTRICT and TYPE_TAG.
func (k Kind) IsModifier() bool {
	return k == Const || k == Volatile || k == Restrict || k == TypeTag
}

// Linkage of a FUNC or VAR.
type Linkage uint32

// BTF_FUNC_* and BTF_VAR_* have the same numbers.
const (
	Static Linkage = iota
	Global
	Extern
)

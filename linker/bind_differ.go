package linker

import (
	"fmt"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// differ says what makes a type here and one there, in the kernel, incompatible as of
// [rawbtf.Compatible].
type differ struct{ here, there *rawbtf.BTF }

// prototypes says what differs in the FUNC_PROTOs of two functions.
func (d differ) prototypes(l, t rawbtf.TypeID) []diag.Note {
	here, there := d.here.Type(l), d.there.Type(t)
	switch {
	case there.Kind() != rawbtf.FuncProto:
		return []diag.Note{note(0, "the kernel's types are malformed: its function has no prototype")}
	case here.Vlen() != there.Vlen():
		return []diag.Note{note(0, fmt.Sprintf("%s here, %d there", count(here.Vlen(), "parameter"), there.Vlen()))}
	}
	for i := range here.Vlen() {
		if l, t := here.Param(i).Type, there.Param(i).Type; !rawbtf.Compatible(d.here, l, d.there, t) {
			return d.types(fmt.Sprintf("parameter %d", i+1), l, t)
		}
	}
	return d.types("the return type", here.Ref(), there.Ref())
}

// maxReferences bounds how many pointers and arrays are followed.
const maxReferences = 32

// types says what differs between two types. If that is what they refer to, C may
// name them alike.
func (d differ) types(what string, l, t rawbtf.TypeID) []diag.Note {
	notes := []diag.Note{note(0, fmt.Sprintf("%s is '%s' here, '%s' there", what, d.here.TypeName(l), d.there.TypeName(t)))}
	for range maxReferences {
		here, there := d.here.Type(d.here.Skip(l)), d.there.Type(d.there.Skip(t))
		switch {
		case here.Kind() == rawbtf.Ptr && there.Kind() == rawbtf.Ptr:
			l, t = here.Ref(), there.Ref()
		case here.Kind() == rawbtf.Array && there.Kind() == rawbtf.Array:
			l, _, _ = here.Array()
			t, _, _ = there.Array()
		case here.Kind() == rawbtf.Fwd:
			name := describe(d.here, here)
			return append(notes, note(0, fmt.Sprintf("%s is not defined here; an empty definition will do: %s {};", name, name)))
		default:
			return notes
		}
	}
	return notes
}

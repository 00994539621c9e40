package builder

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// typeWriter gives types their numbers and writes them. A type's number is known before
// it is written, since types refer to one another in cycles. What is there twice is
// merged in the end.
type typeWriter struct {
	b      *rawbtf.BTF
	ids    map[btf.Type]rawbtf.TypeID
	order  []btf.Type // by number, from 1
	whole  map[btf.Type]bool
	inside map[insideKey]btf.Type // see within
	index  *btf.Int
	final  []rawbtf.TypeID // by number: that after merging
	broken string          // a name or line with a NUL, which would end there
	absent btf.Type        // a pointer to a type that is nil
}

func newTypeWriter(kept []btf.Type) *typeWriter {
	w := &typeWriter{b: rawbtf.New(nil), ids: make(map[btf.Type]rawbtf.TypeID), whole: make(map[btf.Type]bool), inside: make(map[insideKey]btf.Type)}
	for _, t := range kept {
		w.whole[t] = true
	}
	return w
}

func isVoid(t btf.Type) bool {
	_, void := t.(*btf.Void)
	return t == nil || void
}

// isNil reports whether a type is a pointer that is nil, as of a type that was not found.
func isNil(t btf.Type) bool {
	v := reflect.ValueOf(t)
	return v.Kind() == reflect.Pointer && v.IsNil()
}

// add gives t and all that it refers to their numbers: first what it is of, then its
// members or parameters.
func (w *typeWriter) add(t btf.Type) {
	work := []btf.Type{t}
	for len(work) > 0 {
		t := work[len(work)-1]
		work = work[:len(work)-1]
		if isVoid(t) || w.ids[t] != 0 {
			continue
		}
		if isNil(t) {
			w.absent = t
			continue
		}
		w.order = append(w.order, t)
		w.ids[t] = rawbtf.TypeID(len(w.order))
		refs := w.refs(t)
		for i := len(refs) - 1; i >= 0; i-- {
			work = append(work, refs[i])
		}
	}
}

// refs returns what a type refers to, in the order in which it is numbered.
func (w *typeWriter) refs(t btf.Type) []btf.Type {
	switch t := t.(type) {
	case *btf.Pointer:
		return []btf.Type{t.Target}
	case *btf.Array:
		return []btf.Type{t.Type, w.indexOf(t)}
	case *btf.Struct:
		return w.memberTypes(t.Members)
	case *btf.Union:
		return w.memberTypes(t.Members)
	case *btf.Typedef:
		return []btf.Type{t.Type}
	case *btf.Volatile:
		return []btf.Type{t.Type}
	case *btf.Const:
		return []btf.Type{t.Type}
	case *btf.Restrict:
		return []btf.Type{t.Type}
	case *btf.TypeTag:
		return []btf.Type{t.Type}
	case *btf.Func:
		return []btf.Type{t.Type}
	case *btf.Var:
		return []btf.Type{t.Type}
	case *btf.FuncProto:
		refs := []btf.Type{t.Return}
		for _, p := range t.Params {
			refs = append(refs, p.Type)
		}
		return refs
	}
	return nil
}

// indexOf is the type of an array's index. clang gives it this name.
func (w *typeWriter) indexOf(t *btf.Array) btf.Type {
	if !isVoid(t.Index) {
		return t.Index
	}
	if w.index == nil {
		w.index = &btf.Int{Name: "__ARRAY_SIZE_TYPE__", Size: 4}
	}
	return w.index
}

func (w *typeWriter) memberTypes(members []btf.Member) []btf.Type {
	refs := make([]btf.Type, len(members))
	for i := range members {
		refs[i] = w.within(members[i].Type, false)
	}
	return refs
}

// insideKey is a type in a member of a struct, and whether a pointer leads to it there.
type insideKey struct {
	t       btf.Type
	pointed bool
}

// within returns what stands for a type in a member of a struct: pointers to a struct or
// union with a name lead to a forward declaration there, as clang has it. So a task_struct
// does not bring all types of the kernel along. Typedefs and pointers with a tag, such
// as __kptr, lead to all that they name; so do those to types that are to be kept whole.
func (w *typeWriter) within(t btf.Type, pointed bool) btf.Type {
	key := insideKey{t, pointed}
	if known, seen := w.inside[key]; seen {
		return known
	}
	if isNil(t) {
		return t
	}
	w.inside[key] = t // types that refer to themselves without a name stay as they are
	other, changed := t, false
	next := func(of btf.Type, pointed bool) btf.Type {
		inner := w.within(of, pointed)
		changed = changed || inner != of
		return inner
	}
	switch t := t.(type) {
	case *btf.Pointer:
		other = &btf.Pointer{Target: next(t.Target, true)}
	case *btf.Const:
		other = &btf.Const{Type: next(t.Type, pointed)}
	case *btf.Volatile:
		other = &btf.Volatile{Type: next(t.Type, pointed)}
	case *btf.Restrict:
		other = &btf.Restrict{Type: next(t.Type, pointed)}
	case *btf.Array:
		other = &btf.Array{Index: t.Index, Type: next(t.Type, pointed), Nelems: t.Nelems}
	case *btf.FuncProto:
		proto := &btf.FuncProto{Return: next(t.Return, false)}
		for _, p := range t.Params {
			proto.Params = append(proto.Params, btf.FuncParam{Name: p.Name, Type: next(p.Type, false)})
		}
		other = proto
	case *btf.Struct:
		if changed = w.cut(t, t.Name, pointed); changed {
			other = &btf.Fwd{Name: t.Name, Kind: btf.FwdStruct}
		}
	case *btf.Union:
		if changed = w.cut(t, t.Name, pointed); changed {
			other = &btf.Fwd{Name: t.Name, Kind: btf.FwdUnion}
		}
	}
	if changed {
		w.inside[key] = other
	}
	return w.inside[key]
}

// cut reports whether a forward declaration will do for a struct or union.
func (w *typeWriter) cut(t btf.Type, name string, pointed bool) bool {
	return pointed && name != "" && !w.whole[t] && w.ids[t] == 0
}

func (w *typeWriter) id(t btf.Type) rawbtf.TypeID {
	if isVoid(t) {
		return 0
	}
	return w.ids[t]
}

// number is a type's number after [typeWriter.merge].
func (w *typeWriter) number(t btf.Type) rawbtf.TypeID { return w.final[w.id(t)] }

func (w *typeWriter) name(s string) uint32 {
	if strings.IndexByte(s, 0) >= 0 {
		w.broken = s
	}
	return w.b.AddString([]byte(s))
}

// write appends the records of all types, then their tags.
func (w *typeWriter) write() error {
	for _, t := range w.order {
		if err := w.record(t); err != nil {
			return err
		}
	}
	for _, t := range w.order {
		w.tags(t)
	}
	return nil
}

func (w *typeWriter) record(t btf.Type) error {
	b, name := w.b, w.name(t.TypeName())
	switch t := t.(type) {
	case *btf.Int:
		if t.Name == "" || t.Size&(t.Size-1) != 0 || t.Size == 0 || t.Size > 16 {
			return fmt.Errorf("integer type '%s' of %d bytes: expected one with a name, of 1, 2, 4, 8 or 16", t.Name, t.Size)
		}
		b.AppendInt(name, t.Size, uint32(t.Encoding))
	case *btf.Float:
		b.AppendFloat(name, t.Size)
	case *btf.Pointer:
		b.AppendRef(rawbtf.Ptr, name, w.id(t.Target))
	case *btf.Array:
		b.AppendArray(w.id(t.Type), w.id(w.indexOf(t)), t.Nelems)
	case *btf.Struct:
		return w.composite(rawbtf.Struct, t, t.Size, t.Members)
	case *btf.Union:
		return w.composite(rawbtf.Union, t, t.Size, t.Members)
	case *btf.Fwd:
		b.AppendFwd(name, t.Kind == btf.FwdUnion)
	case *btf.Enum:
		return w.enum(t)
	case *btf.Typedef:
		b.AppendRef(rawbtf.Typedef, name, w.id(t.Type))
	case *btf.Volatile:
		b.AppendRef(rawbtf.Volatile, name, w.id(t.Type))
	case *btf.Const:
		b.AppendRef(rawbtf.Const, name, w.id(t.Type))
	case *btf.Restrict:
		b.AppendRef(rawbtf.Restrict, name, w.id(t.Type))
	case *btf.TypeTag:
		b.AppendRef(rawbtf.TypeTag, w.name(t.Value), w.id(t.Type))
	case *btf.FuncProto:
		params := make([]rawbtf.Param, len(t.Params))
		for i, p := range t.Params {
			params[i] = rawbtf.Param{NameOff: w.name(p.Name), Type: w.id(p.Type)}
		}
		b.AppendFuncProto(w.id(t.Return), params)
	case *btf.Func:
		if _, ok := t.Type.(*btf.FuncProto); !ok {
			return fmt.Errorf("function '%s' is of type %v, expected a *btf.FuncProto", t.Name, t.Type)
		}
		b.AppendFunc(name, w.id(t.Type), rawbtf.Linkage(t.Linkage))
	case *btf.Var:
		b.AppendVar(name, w.id(t.Type), rawbtf.Linkage(t.Linkage))
	default:
		return fmt.Errorf("%v is no type that a program can have", t)
	}
	return nil
}

func (w *typeWriter) composite(k rawbtf.Kind, t btf.Type, size uint32, members []btf.Member) error {
	bitFields := false
	for i := range members {
		bitFields = bitFields || members[i].BitfieldSize != 0
	}
	out := make([]rawbtf.Member, len(members))
	types := w.memberTypes(members)
	name := w.name(t.TypeName())
	for i, m := range members {
		if isVoid(m.Type) {
			return fmt.Errorf("member '%s' of '%s' has no type", m.Name, t.TypeName())
		}
		bits := uint64(m.BitfieldSize)
		if bits == 0 {
			bytes, _ := btf.Sizeof(m.Type)
			bits = 8 * uint64(bytes)
		}
		if end := uint64(m.Offset) + bits; end > 8*uint64(size) {
			return fmt.Errorf("member '%s' of '%s' ends at bit %d, but the type has %d bytes", m.Name, t.TypeName(), end, size)
		}
		out[i] = rawbtf.Member{NameOff: w.name(m.Name), Type: w.id(types[i]), Offset: uint32(m.Offset)}
		if bitFields {
			if m.Offset >= 1<<24 || m.BitfieldSize > 255 {
				return fmt.Errorf("member '%s' of '%s' is at bit %d: beside bit fields there are 24 bits for that", m.Name, t.TypeName(), m.Offset)
			}
			out[i].Offset |= uint32(m.BitfieldSize) << 24
		}
	}
	w.b.AppendComposite(k, name, size, bitFields, out)
	return nil
}

func (w *typeWriter) enum(t *btf.Enum) error {
	kind, name := rawbtf.Enum, w.name(t.Name)
	switch t.Size {
	case 1, 2, 4:
	case 8:
		kind = rawbtf.Enum64
	default:
		return fmt.Errorf("enum '%s' has a size of %d bytes, expected 1, 2, 4 or 8", t.Name, t.Size)
	}
	values := make([]rawbtf.EnumValue, len(t.Values))
	for i, v := range t.Values {
		values[i] = rawbtf.EnumValue{NameOff: w.name(v.Name), Value: v.Value}
		if unused := 64 - 8*t.Size; int64(v.Value)<<unused>>unused != int64(v.Value) && v.Value<<unused>>unused != v.Value {
			return fmt.Errorf("value '%s' of enum '%s' does not fit into %d bits", v.Name, t.Name, 8*t.Size)
		}
	}
	w.b.AppendEnum(kind, name, t.Size, t.Signed, values)
	return nil
}

// tags appends the DECL_TAGs of a type, of its members or parameters.
func (w *typeWriter) tags(t btf.Type) {
	tag := func(values []string, component int) {
		for _, v := range values {
			w.b.AppendDeclTag(w.name(v), w.id(t), component)
		}
	}
	members := func(own []string, members []btf.Member) {
		tag(own, -1)
		for i := range members {
			tag(members[i].Tags, i)
		}
	}
	switch t := t.(type) {
	case *btf.Struct:
		members(t.Tags, t.Members)
	case *btf.Union:
		members(t.Tags, t.Members)
	case *btf.Typedef:
		tag(t.Tags, -1)
	case *btf.Var:
		tag(t.Tags, -1)
	case *btf.Func:
		tag(t.Tags, -1)
		for i := range t.ParamTags {
			tag(t.ParamTags[i], i)
		}
	}
}

// merge merges what is there more than once; [typeWriter.number] holds from here on.
func (w *typeWriter) merge() (err error) {
	w.final, err = w.b.Dedup()
	return err
}

// maxChain bounds how many types refer to one another without a name in between.
const maxChain = 32

// isConst reports whether a type, or what an array is of, is const.
func isConst(t btf.Type) bool {
	for range maxChain {
		switch of := t.(type) {
		case *btf.Const:
			return true
		case *btf.Volatile:
			t = of.Type
		case *btf.Restrict:
			t = of.Type
		case *btf.TypeTag:
			t = of.Type
		case *btf.Typedef:
			t = of.Type
		case *btf.Array:
			t = of.Type
		default:
			return false
		}
	}
	return false
}

// alignOf is the alignment of a variable in bytes: the largest of any part of it.
func alignOf(t btf.Type) uint32 { return aligner{}.of(t) }

// aligner has the alignments of the structs so far.
type aligner map[btf.Type]uint32

func (a aligner) of(t btf.Type) uint32 {
	t = btf.UnderlyingType(t)
	for range maxChain {
		if array, ok := t.(*btf.Array); ok {
			t = btf.UnderlyingType(array.Type)
		}
	}
	switch t := t.(type) {
	case *btf.Int:
		return ownAlign(t.Size)
	case *btf.Float:
		return ownAlign(t.Size)
	case *btf.Enum:
		return ownAlign(t.Size)
	case *btf.Struct:
		return a.members(t, t.Members, t.Size)
	case *btf.Union:
		return a.members(t, t.Members, t.Size)
	}
	return 8
}

// ownAlign is the alignment of a number of a size: the size, but for odd ones.
func ownAlign(size uint32) uint32 { return max(size&-size, 1) }

func (a aligner) members(t btf.Type, members []btf.Member, size uint32) uint32 {
	if align := a[t]; align != 0 {
		return align
	}
	a[t] = 1 // of what has itself as a member
	align := uint32(1)
	for _, m := range members {
		own := a.of(m.Type)
		if m.BitfieldSize == 0 && m.Offset.Bytes()%own != 0 { // it is packed
			own = 1
		}
		align = max(align, own)
	}
	for size%align != 0 {
		align /= 2
	}
	a[t] = align
	return align
}

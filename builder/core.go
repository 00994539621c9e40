package builder

import (
	"encoding/binary"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
)

// CoreKind is a question about the types of the kernel on which a program will run (enum
// bpf_core_relo_kind; the names are those of libbpf's bpf_core_read.h).
type CoreKind uint32

// Questions about a member of a struct, about a type, about an enumerator.
const (
	FieldOffset CoreKind = iota // in bytes
	FieldSize                   // in bytes
	FieldExists                 // 1 or 0
	FieldSigned                 // 1 or 0
	FieldLShift                 // how far what [FieldOffset] and FieldSize read has to be shifted to the left
	FieldRShift                 // and then to the right, for the value
	TypeIDLocal                 // its number in .BTF
	TypeIDKernel
	TypeExists // 1 or 0
	TypeSize   // in bytes
	EnumExists // 1 or 0
	EnumValue
	TypeMatches // 1 or 0
)

func (k CoreKind) field() bool { return k <= FieldRShift }
func (k CoreKind) enum() bool  { return k == EnumExists || k == EnumValue }
func (k CoreKind) local() bool { return k == TypeIDLocal || k == TypeIDKernel }

// access is a question, as a record of .BTF.ext has it, and its answer here.
type access struct {
	kind  CoreKind
	typ   btf.Type
	spec  string // "0:1:2"
	value int64
}

// answer answers a question for the type itself.
func answer(kind CoreKind, t btf.Type, path string, order binary.ByteOrder) (*access, error) {
	if !isVoid(t) && !isNil(t) {
		t = btf.QualifiedType(t) // without const and its like: the kernel's is found by its name
	}
	a := &access{kind: kind, typ: t, spec: "0", value: 1}
	if isVoid(t) || isNil(t) || t.TypeName() == "" {
		return nil, fmt.Errorf("a question about a type needs one with a name, by which the kernel's is found")
	}
	switch {
	case kind > TypeMatches:
		return nil, fmt.Errorf("there is no question %d about types, expected 0 to %d", kind, TypeMatches)
	case kind.field():
		f, err := FieldOf(t, path, order)
		if err != nil {
			return nil, err
		}
		a.spec = f.spec
		a.value = [...]int64{FieldOffset: int64(f.Offset), FieldSize: int64(f.Size), FieldExists: 1, FieldSigned: btoi(f.Signed), FieldLShift: int64(f.LShift), FieldRShift: int64(f.RShift)}[kind]
		return a, nil
	case kind.enum():
		return a, a.enumerator(path)
	case path != "":
		return nil, fmt.Errorf("a question about a whole type has no path, found '%s'", path)
	case kind == TypeSize:
		size, err := btf.Sizeof(t)
		a.value = int64(size)
		return a, err
	}
	return a, nil
}

func btoi(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

func (a *access) enumerator(name string) error {
	enum, ok := btf.UnderlyingType(a.typ).(*btf.Enum)
	if !ok {
		return fmt.Errorf("expected an enum that has '%s', found %v", name, a.typ)
	}
	for i, v := range enum.Values {
		if v.Name == name {
			a.spec = strconv.Itoa(i)
			if a.kind == EnumValue {
				a.value = int64(v.Value)
			}
			return nil
		}
	}
	return unknown("enumerator", name, a.typ, func(yield func(string) bool) {
		for _, v := range enum.Values {
			if !yield(v.Name) {
				return
			}
		}
	})
}

func unknown(what, name string, t btf.Type, names func(func(string) bool)) error {
	if near := diag.Suggest(name, names); near != "" {
		return fmt.Errorf("'%s' has no %s '%s'; did you mean '%s'?", t.TypeName(), what, name, near)
	}
	return fmt.Errorf("'%s' has no %s '%s'", t.TypeName(), what, name)
}

// write puts the answer where libbpf will put the kernel's (bpf_core_patch_insn): into
// the offset of what reads or writes memory, else into the constant.
func (a *access) write(in *isa.Inst) error {
	const ldx, st, stx, alu, alu64 = 1, 2, 3, 4, 7
	constant := in.Code&8 == 0
	switch class := in.Code & 7; {
	case in.Code == isa.LDImm64:
		in.Imm = a.value
	case class == ldx || class == st || class == stx:
		if a.kind != FieldOffset {
			return fmt.Errorf("it reads or writes memory, where only FieldOffset is an answer")
		}
		if a.value != int64(int16(a.value)) {
			return fmt.Errorf("the answer is %d, which does not fit into the 16 bits of an offset: add it to a register instead", a.value)
		}
		in.Off = int16(a.value)
	case (class == alu || class == alu64) && constant:
		if a.value < math.MinInt32 || a.value > math.MaxUint32 {
			return fmt.Errorf("the answer is %d, which does not fit into 32 bits: use a 64-bit load", a.value)
		}
		in.Imm = int64(int32(a.value))
	default:
		return fmt.Errorf("it has no answer that loaders put there: expected a load, a store, or a move or arithmetic with a constant")
	}
	return nil
}

// Field says how a member is read. Offset and Size are in bytes, shifts in bits.
type Field struct {
	Type   btf.Type
	Offset uint32 // of the bytes to read
	Size   uint32 // of the bytes to read, for a bit field those that have all of it
	Signed bool
	Bits   uint32 // of a bit field, 0 for others
	LShift uint32 // what was read is shifted to the left, then to the right,
	RShift uint32 // with the sign if it is signed

	spec string
}

// FieldOf finds a member of a struct or union by its path, such as "mm.exe_file" or "comm[3]".
// A path leads through anonymous members, but not through pointers: what they point to has to
// be read first.
//
// A nil order is little endian.
func FieldOf(t btf.Type, path string, order binary.ByteOrder) (f Field, err error) {
	if isNil(t) {
		return f, fmt.Errorf("the type is a %T that is nil, so it has no member '%s'", t, path)
	}
	spec := []string{"0"}
	off := uint64(0) // in bits
	m := btf.Member{Type: t}
	for rest := path; ; {
		var name string
		if name, rest = cutStep(rest); name == "" {
			return f, fmt.Errorf("expected a path of members and indices, as 'a.b[1]', found '%s'", path)
		}
		if index, ok := strings.CutPrefix(name, "["); ok {
			array, isArray := btf.UnderlyingType(m.Type).(*btf.Array)
			n, err := strconv.ParseUint(strings.TrimSuffix(index, "]"), 10, 32)
			switch {
			case err != nil || !strings.HasSuffix(index, "]"):
				return f, fmt.Errorf("expected an index in brackets, found '%s'", name)
			case !isArray:
				return f, fmt.Errorf("'%s' is no array, so it has no element %d", path[:len(path)-len(rest)-len(name)], n)
			case n >= uint64(array.Nelems) && array.Nelems != 0:
				return f, fmt.Errorf("the array has %d elements, there is no %d", array.Nelems, n)
			}
			size, err := btf.Sizeof(array.Type)
			if err != nil {
				return f, err
			}
			off += 8 * n * uint64(size)
			spec = append(spec, strconv.FormatUint(n, 10))
			m = btf.Member{Type: array.Type}
		} else {
			indices, found, at, err := member(m.Type, name)
			if err != nil {
				return f, err
			}
			for _, i := range indices {
				spec = append(spec, strconv.Itoa(i))
			}
			off += at
			m = found
		}
		if rest == "" {
			break
		}
	}
	if off/8 > math.MaxInt32 {
		return f, fmt.Errorf("'%s' is at byte %d, further away than 2 GiB", path, off/8)
	}
	f.spec = strings.Join(spec, ":")
	return f, f.layout(m, off, order)
}

// cutStep takes the first step off a path: a name, or an index in its brackets.
func cutStep(path string) (step, rest string) {
	path = strings.TrimPrefix(path, ".")
	if strings.HasPrefix(path, "[") {
		i := strings.IndexByte(path, ']') + 1
		return path[:i], path[i:]
	}
	i := strings.IndexAny(path, ".[")
	if i < 0 {
		i = len(path)
	}
	return path[:i], path[i:]
}

// member finds a member, also one of an anonymous member: the indices that lead to it, and
// its offset in bits.
func member(t btf.Type, name string) (indices []int, m btf.Member, off uint64, err error) {
	members := membersOf(t)
	if members == nil {
		if _, ok := btf.UnderlyingType(t).(*btf.Pointer); ok {
			return nil, m, 0, fmt.Errorf("'%s' is a member of what a pointer leads to: read the pointer first", name)
		}
		return nil, m, 0, fmt.Errorf("%v is no struct or union with members, so it has no member '%s'", t, name)
	}
	if indices, m, off, ok := find(members, name, make(visited)); ok {
		return indices, m, off, nil
	}
	return nil, m, 0, unknown("member", name, t, func(yield func(string) bool) { eachName(members, make(visited), yield) })
}

// visited are anonymous members that have been looked into.
type visited map[btf.Type]bool

func (v visited) first(m btf.Member) bool {
	known := v[m.Type]
	v[m.Type] = true
	return m.Name == "" && !known
}

func membersOf(t btf.Type) []btf.Member {
	switch t := btf.UnderlyingType(t).(type) {
	case *btf.Struct:
		return t.Members
	case *btf.Union:
		return t.Members
	}
	return nil
}

func find(members []btf.Member, name string, seen visited) (indices []int, m btf.Member, off uint64, ok bool) {
	for i, m := range members {
		if m.Name == name {
			return []int{i}, m, uint64(m.Offset), true
		}
		if seen.first(m) {
			if indices, inner, off, ok := find(membersOf(m.Type), name, seen); ok {
				return append([]int{i}, indices...), inner, uint64(m.Offset) + off, true
			}
		}
	}
	return nil, m, 0, false
}

func eachName(members []btf.Member, seen visited, yield func(string) bool) bool {
	for _, m := range members {
		if m.Name != "" && !yield(m.Name) || seen.first(m) && !eachName(membersOf(m.Type), seen, yield) {
			return false
		}
	}
	return true
}

// layout says how a member at an offset in bits is read (bpf_core_calc_field_relo in
// libbpf).
func (f *Field) layout(m btf.Member, off uint64, order binary.ByteOrder) error {
	f.Type = m.Type
	f.Offset = uint32(off / 8)
	under := btf.UnderlyingType(m.Type)
	size, err := btf.Sizeof(m.Type)
	if err != nil {
		return err
	}
	bits := 8 * uint64(size)
	f.Size = uint32(size)
	if f.Bits = uint32(m.BitfieldSize); f.Bits != 0 {
		bits = uint64(f.Bits)
		n := uint64(max(size, 1))
		at := off / 8 / n * n
		for off+bits-8*at > 8*n {
			if n >= 8 {
				return fmt.Errorf("no load of up to 8 bytes has all of bit field '%s'", m.Name)
			}
			n *= 2
			at = off / 8 / n * n
		}
		f.Offset, f.Size = uint32(at), uint32(n)
	}
	switch t := under.(type) {
	case *btf.Int:
		f.Signed = t.Encoding&btf.Signed != 0
	case *btf.Enum:
		f.Signed = t.Signed
	}
	f.RShift = uint32(64 - bits)
	if order == binary.BigEndian {
		f.LShift = uint32(8*(8-uint64(f.Size)) + off - 8*uint64(f.Offset))
	} else {
		f.LShift = uint32(64 - (off + bits - 8*uint64(f.Offset)))
	}
	return nil
}

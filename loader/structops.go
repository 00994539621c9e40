package loader

import (
	"errors"
	"fmt"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// structOpsPrefix begins the name of the kernel's struct that holds another struct of
// operations: the value of a STRUCT_OPS map.
const structOpsPrefix = "bpf_struct_ops_"

// operations are a map of operations, as the kernel has them.
type operations struct {
	typ   typeIn // the struct of operations
	value typeIn // the struct around it
}

// operation is what a program of operations is.
type operation struct {
	typ    typeIn
	member uint32 // which one of the struct
}

// findOperations finds the structs of operations in the kernel, and which member each
// program is. Members go by their names.
func (l *loading) findOperations() error {
	l.operations = make(map[object.SymbolID]operation)
	l.structs = make(map[int]operations)
	for i := range l.image.Maps {
		m := &l.image.Maps[i]
		if m.Type != mapStructOps || m.Optional {
			continue
		}
		if err := l.findOperationsOf(i, m); err != nil {
			return failed("map "+quote(m.Name), err)
		}
	}
	return nil
}

func (l *loading) findOperationsOf(i int, m *object.Map) error {
	if l.image.Types == nil {
		return errors.New("which struct it is of is not known: the image has no types")
	}
	name := operationsName(l.image.Types, m)
	ops, err := structOfOperations(l.kernel, name)
	if err != nil {
		return err
	}
	l.structs[i] = ops
	for _, slot := range m.Slots {
		member, ok := memberAt(l.image.Types, m.ValueType, slot.Index)
		if !ok {
			return fmt.Errorf("no member at %d", slot.Index)
		}
		op := operation{ops.typ, 0}
		if op.member, ok = memberNamed(ops.typ, member); !ok {
			l.skip(slot.Program, fmt.Sprintf("struct %s of this kernel has no member %s", name, quote(member)))
			continue
		}
		if other, twice := l.operations[slot.Program]; twice && other != op {
			return fmt.Errorf("member %s is a program that implements another operation as well", quote(member))
		}
		l.operations[slot.Program] = op
	}
	return nil
}

// operationsName returns the kernel's name of the struct that a map of operations is of.
func operationsName(types *rawbtf.BTF, m *object.Map) string {
	return string(rawbtf.Essential([]byte(types.Name(types.Type(m.ValueType)))))
}

// structOfOperations finds the struct of operations of a name in a kernel.
func structOfOperations(k *kernel.Kernel, name string) (ops operations, err error) {
	if ops.typ, err = findType(k, "", false, "", name, rawbtf.Struct); err != nil {
		return ops, err
	}
	if ops.value, err = findType(k, ops.typ.module, ops.typ.module != "", structOpsPrefix, name, rawbtf.Struct); err != nil {
		return ops, fmt.Errorf("struct %s cannot be implemented by programs: %w", name, err)
	}
	return ops, nil
}

// skip leaves a program out.
func (l *loading) skip(symbol object.SymbolID, why string) {
	for i := range l.image.Programs {
		if l.image.Programs[i].Symbol == symbol {
			l.Programs[i].Skipped = why
		}
	}
}

// memberAt names the member of a struct at an offset in bytes.
func memberAt(b *rawbtf.BTF, id rawbtf.TypeID, offset uint32) (name string, ok bool) {
	t := b.Type(id)
	for i := range t.Vlen() {
		if m := t.Member(i); uint64(m.Offset) == 8*uint64(offset) {
			return string(b.Text(m.NameOff)), true
		}
	}
	return "", false
}

// memberNamed returns which member of a struct has a name.
func memberNamed(in typeIn, name string) (index uint32, ok bool) {
	t := in.Type(in.id)
	for i := range t.Vlen() {
		if string(in.Text(t.Member(i).NameOff)) == name {
			return uint32(i), true
		}
	}
	return 0, false
}

// describeOperations says what a map of operations is.
func (l *loading) describeOperations(attr *mapCreateAttr, ops operations) error {
	fd, err := l.moduleFD(ops.value.module)
	if err != nil {
		return err
	}
	if fd != 0 {
		attr.flags |= flagValueTypeFD
		attr.valueTypeFD = int32(fd)
	}
	attr.kernelValueType = uint32(ops.value.id)
	attr.valueSize = ops.value.Type(ops.value.id).Size()
	return nil
}

// describeOperation says which operation a program is.
func (l *loading) describeOperation(attr *progLoadAttr, p *object.Program) error {
	op, ok := l.operations[p.Symbol]
	if !ok {
		return fmt.Errorf("no map of operations refers to it, which would say which operation it is")
	}
	fd, err := l.moduleFD(op.typ.module)
	if err != nil {
		return err
	}
	attr.attachBTFType, attr.attachFD = uint32(op.typ.id), uint32(fd)
	attr.expectedAttachType = op.member
	return nil
}

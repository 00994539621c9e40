package loader

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// flagLink (BPF_F_LINK) says that a map of operations is registered by a link.
const flagLink = 1 << 13

// Registration is a map of operations that the kernel uses.
type Registration struct {
	// Link is the file descriptor of the link, -1 without one: only maps of the section
	// .struct_ops.link have one.
	Link int

	mapFD int
	name  string // of the map
}

// Pin makes a file on a BPF file system that holds the link, so that the kernel uses the
// operations even after the process has ended.
func (r *Registration) Pin(path string) error {
	err := errors.New("it has no link: it stays registered until it is closed")
	if r.Link != none {
		err = pinFD(r.Link, path)
	}
	if err != nil {
		return failed("map "+quote(r.name), fmt.Errorf("pinning its link to %s: %w", path, err))
	}
	return nil
}

// Register has the kernel use a map of operations (struct_ops) until the registration is
// closed. A map without a link stays registered even after the process has ended.
func (l *Loaded) Register(name string) (*Registration, error) {
	var names []string
	for i := range l.Maps {
		m := &l.Maps[i]
		if m.operations != nil {
			names = append(names, m.Name)
		}
		if m.Name != name {
			continue
		}
		if m.operations == nil {
			return nil, failed("map "+quote(name), errors.New("it was not loaded, or is none of operations"))
		}
		r, err := m.register()
		if err != nil {
			return nil, failed("map "+quote(name), fmt.Errorf("registering it: %w", err))
		}
		return r, nil
	}
	return nil, failed("map "+quote(name), didYouMean(errors.New("there is no such map"), name, slices.Values(names)))
}

func (m *Map) register() (*Registration, error) {
	if err := update(m.FD, 0, m.operations); err != nil {
		return nil, err
	}
	r := &Registration{Link: none, mapFD: m.FD, name: m.Name}
	if m.linked {
		fd, err := open(linkCreate, &linkAttr{fd: uint32(m.FD), attachType: uint32(onStructOps)})
		if err != nil {
			return nil, err
		}
		r.Link = fd
	}
	return r, nil
}

// Close stops the kernel from using the operations, unless somebody else holds the link. If
// there is no link, the map must still be open.
func (r *Registration) Close() error {
	if r.Link != none {
		closeFD(r.Link)
		r.Link = none
		return nil
	}
	var pin pinner
	defer pin.Unpin()
	_, err := call(mapDeleteElem, &mapElemAttr{mapFD: uint32(r.mapFD), key: pin.bytes(make([]byte, 4))})
	return err
}

// fillOperations makes the values that maps of operations are registered with.
func (l *loading) fillOperations() error {
	for i := range l.image.Maps {
		m := &l.image.Maps[i]
		ops, ok := l.structs[i]
		if !ok {
			continue
		}
		value, err := l.kernelValue(m, ops)
		if err != nil {
			return failed("map "+quote(m.Name), err)
		}
		l.Maps[i].operations, l.Maps[i].linked = value, m.Flags&flagLink != 0
	}
	return nil
}

// kernelValue lays the members of a map of operations out as the kernel has them: its
// structs can have other members, and in another order.
func (l *loading) kernelValue(m *object.Map, ops operations) ([]byte, error) {
	data, ok := memberNamed(ops.value, "data")
	if !ok {
		return nil, errors.New("the kernel's struct around the operations has no member 'data'")
	}
	around := ops.value.Type(ops.value.id)
	value := make([]byte, around.Size())
	there := around.Member(int(data)).Offset / 8
	pointer := ops.typ.KernelPointer()
	local := l.image.Types.Type(m.ValueType)
	for i := range local.Vlen() {
		member := local.Member(i)
		name := string(l.image.Types.Text(member.NameOff))
		from, size, err := l.memberIn(m, member, local.Flag())
		if err != nil {
			return nil, fmt.Errorf("member %s: %w", quote(name), err)
		}
		program, isProgram := programAt(m, uint32(from))
		contents := m.Data[from : from+size]
		index, ok := memberNamed(ops.typ, name)
		if !ok {
			if !isProgram && len(bytes.Trim(contents, "\x00")) > 0 {
				return nil, fmt.Errorf("member %s is not in this kernel's struct %s, and it is not zero", quote(name), ops.typ.Name(ops.typ.Type(ops.typ.id)))
			}
			continue // its program was skipped
		}
		kernelMember := ops.typ.Type(ops.typ.id).Member(int(index))
		kernelSize, known := ops.typ.SizeOf(kernelMember.Type, pointer)
		to := uint64(there) + uint64(kernelMember.Offset&0xffffff)/8
		switch {
		case !known || to+uint64(kernelSize) > uint64(len(value)):
			return nil, fmt.Errorf("member %s: its place in the kernel's struct is not known", quote(name))
		case int(kernelSize) != size:
			return nil, fmt.Errorf("member %s has %d bytes, but %d in this kernel", quote(name), size, kernelSize)
		case isProgram:
			if fd := l.programFD(program); fd != none {
				binary.NativeEndian.PutUint64(value[to:], uint64(fd))
			}
		default:
			copy(value[to:], contents)
		}
	}
	return value, nil
}

// memberIn says where in the data of a map a member is.
func (l *loading) memberIn(m *object.Map, member rawbtf.Member, bitFields bool) (from, size int, err error) {
	if bitFields && member.Offset>>24 != 0 {
		return 0, 0, errors.New("it is a bit field, which operations do not have")
	}
	bits := member.Offset
	if bitFields {
		bits &= 0xffffff
	}
	bytes, known := l.image.Types.SizeOf(member.Type, rawbtf.PointerSize)
	from, size = int(bits/8), int(bytes)
	if !known || from+size > len(m.Data) {
		return 0, 0, errors.New("it goes beyond the struct")
	}
	return from, size, nil
}

// programAt returns which program the member at an offset is, if it is one.
func programAt(m *object.Map, offset uint32) (object.SymbolID, bool) {
	for _, slot := range m.Slots {
		if slot.Index == offset {
			return slot.Program, true
		}
	}
	return 0, false
}

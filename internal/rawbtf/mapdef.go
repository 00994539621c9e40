package rawbtf

import "fmt"

// MapDef is a map's definition: the struct of a variable in .maps. A number is the
// length of an array that a member points to, or the value of an enum with one value
// (__uint, __ulong and __type of libbpf's bpf_helpers.h).
type MapDef struct {
	Type       uint32 // BPF_MAP_TYPE_*
	KeySize    uint32 // in bytes
	ValueSize  uint32 // in bytes
	MaxEntries uint32
	Flags      uint32 // BPF_F_*
	NUMANode   uint32
	Pinning    uint32 // PinNone, PinByName
	Extra      uint64

	Key, Value TypeID // 0: not given

	Inner    *MapDef // of the maps in it
	Programs bool    // values are programs

	// Values is where the initial values begin, in bytes behind the variable; 0 if
	// there can be none.
	Values uint32
}

// Values of [MapDef.Pinning]: enum libbpf_pin_type.
const (
	PinNone = iota
	PinByName
)

// Map types that have values: enum bpf_map_type.
const (
	progArray   = 3
	arrayOfMaps = 12
	hashOfMaps  = 13
)

// MapDef reads a type that defines a map, as strictly as parse_btf_map_def in
// libbpf. Errors name the member.
func (b *BTF) MapDef(id TypeID) (*MapDef, error) { return b.mapDef(id, true) }

func (b *BTF) mapDef(id TypeID, outer bool) (*MapDef, error) {
	t := b.Type(b.Skip(id))
	if t.Kind() != Struct {
		return nil, fmt.Errorf("it is of kind %s, not a struct", t.Kind())
	}
	def := new(MapDef)
	for i := range t.Vlen() {
		m := t.Member(i)
		var err error
		switch name := string(b.Text(m.NameOff)); name {
		case "values":
			if err = b.mapValues(def, m, outer); err == nil && i != t.Vlen()-1 {
				err = fmt.Errorf("it is not the last member")
			}
		case "pinning":
			if !outer {
				err = fmt.Errorf("an inner map cannot be pinned")
				break
			}
			fallthrough
		default:
			err = b.mapField(def, name, m.Type)
		}
		if err != nil {
			return nil, fmt.Errorf("member %.64q: %w", b.Text(m.NameOff), err)
		}
	}
	if def.Type == 0 {
		return nil, fmt.Errorf("there is no member \"type\", or it is 0")
	}
	return def, nil
}

// mapField reads a member that is a number or the type of keys or values.
func (b *BTF) mapField(def *MapDef, name string, id TypeID) (err error) {
	switch name {
	case "type":
		def.Type, err = b.mapNumber(id)
	case "max_entries":
		def.MaxEntries, err = b.mapNumber(id)
	case "map_flags":
		def.Flags, err = b.mapNumber(id)
	case "numa_node":
		def.NUMANode, err = b.mapNumber(id)
	case "pinning":
		if def.Pinning, err = b.mapNumber(id); def.Pinning > PinByName {
			err = fmt.Errorf("it is %d, want %d (none) or %d (by name)", def.Pinning, PinNone, PinByName)
		}
	case "map_extra":
		def.Extra, err = b.mapLong(id)
	case "key_size", "value_size":
		var n uint32
		if n, err = b.mapNumber(id); err == nil {
			err = def.setSize(name == "key_size", n)
		}
	case "key", "value":
		ptr := b.Type(b.Skip(id))
		if ptr.Kind() != Ptr {
			return fmt.Errorf("it is of kind %s, not a pointer to the type", ptr.Kind())
		}
		n, ok := b.SizeOf(ptr.Ref(), PointerSize)
		if !ok {
			return fmt.Errorf("type %d (%s) has no size", ptr.Ref(), b.Type(ptr.Ref()).Kind())
		}
		if name == "key" {
			def.Key = ptr.Ref()
		} else {
			def.Value = ptr.Ref()
		}
		err = def.setSize(name == "key", n)
	default:
		err = fmt.Errorf("maps have none of that name")
	}
	return err
}

func (def *MapDef) setSize(key bool, n uint32) error {
	size := &def.ValueSize
	if key {
		size = &def.KeySize
	}
	if *size != 0 && *size != n {
		return fmt.Errorf("%d bytes, but another member says %d", n, *size)
	}
	*size = n
	return nil
}

// mapValues reads the member with initial values: an array without a length of
// pointers to what defines an inner map, or to functions.
func (b *BTF) mapValues(def *MapDef, m Member, outer bool) error {
	maps := def.Type == arrayOfMaps || def.Type == hashOfMaps
	switch {
	case !outer:
		return fmt.Errorf("a map in a map can have no values")
	case !maps && def.Type != progArray:
		return fmt.Errorf("only maps of maps and of programs have values; map type %d has none", def.Type)
	}
	array := b.Type(b.Skip(m.Type))
	if array.Kind() != Array {
		return fmt.Errorf("it is of kind %s, not an array", array.Kind())
	}
	elem, _, n := array.Array()
	if n != 0 {
		return fmt.Errorf("it is an array of %d, want one without a length", n)
	}
	ptr := b.Type(b.Skip(elem))
	if ptr.Kind() != Ptr {
		return fmt.Errorf("its elements are of kind %s, not pointers", ptr.Kind())
	}
	if err := def.setSize(false, 4); err != nil {
		return err
	}
	def.Values = m.Offset / 8
	if maps {
		inner, err := b.mapDef(ptr.Ref(), false)
		if err != nil {
			return fmt.Errorf("inner map: %w", err)
		}
		def.Inner = inner
		return nil
	}
	if k := b.Type(b.Skip(ptr.Ref())).Kind(); k != FuncProto {
		return fmt.Errorf("its elements are pointers to %s, not to functions", k)
	}
	def.Programs = true
	return nil
}

// mapNumber reads __uint(name, n), int (*name)[n].
func (b *BTF) mapNumber(id TypeID) (uint32, error) {
	ptr := b.Type(b.Skip(id))
	if ptr.Kind() != Ptr {
		return 0, fmt.Errorf("it is of kind %s, not a pointer to an array", ptr.Kind())
	}
	array := b.Type(b.Skip(ptr.Ref()))
	if array.Kind() != Array {
		return 0, fmt.Errorf("it is a pointer to %s, not to an array", array.Kind())
	}
	_, _, n := array.Array()
	return n, nil
}

// mapLong reads __ulong(name, n), an enum with the value n, or __uint(name, n).
func (b *BTF) mapLong(id TypeID) (uint64, error) {
	t := b.Type(b.Skip(id))
	if t.Kind() != Enum && t.Kind() != Enum64 {
		n, err := b.mapNumber(id)
		return uint64(n), err
	}
	if t.Vlen() != 1 {
		return 0, fmt.Errorf("it is an enum of %d values, want one", t.Vlen())
	}
	_, n := t.Enumerator(0)
	return n, nil
}

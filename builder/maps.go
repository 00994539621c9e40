package builder

import (
	"fmt"
	"slices"

	"github.com/cilium/ebpf/btf"
)

// Map is the definition of a map, as libbpf reads it from .maps. A field that is 0 is not in
// the definition.
type Map struct {
	Type       uint32 // BPF_MAP_TYPE_*, as uint32(ebpf.Hash)
	Key, Value btf.Type
	KeySize    uint32 // in bytes, where there is no Key
	ValueSize  uint32 // in bytes, where there is no Value
	MaxEntries uint32
	Flags      uint32 // BPF_F_*
	NUMANode   uint32
	Extra      uint64
	Pinned     bool // by its name

	// Inner is what the maps in a map of maps are like.
	Inner *Map

	// Values are what a map of maps, or of programs to jump to, has in it at first: names
	// of maps or functions, "" for none.
	Values []string
}

// progArray is BPF_MAP_TYPE_PROG_ARRAY.
const progArray = 3

// Map defines a map.
func (b *Builder) Map(name string, m Map) {
	t, err := m.definition(true)
	if err != nil {
		b.fail("map", caller(), "map '%s': %v", name, err)
		return
	}
	value := make([]byte, int(t.Size)+8*len(m.Values))
	var addrs []Addr
	for i, of := range m.Values {
		if of != "" {
			addrs = append(addrs, Addr{Offset: t.Size + 8*uint32(i), Name: of})
		}
	}
	b.Var(mapsSection, &btf.Var{Name: name, Type: t, Linkage: btf.GlobalVar}, value, addrs...)
}

// mapStruct is the struct that defines a map: a number is the length of an array that a
// member points to, or the value of an enumerator where it needs 64 bits (__uint, __type,
// __array and __ulong of libbpf's bpf_helpers.h).
type mapStruct struct {
	btf.Struct
	err error
}

// mapInt is what the numbers are arrays of.
func mapInt() *btf.Int { return &btf.Int{Name: "int", Size: 4, Encoding: btf.Signed} }

func (t *mapStruct) add(name string, typ btf.Type, size uint32) {
	t.Members = append(t.Members, btf.Member{Name: name, Type: typ, Offset: btf.Bits(8 * t.Size)})
	t.Size += size
}

func (t *mapStruct) number(name string, n uint64) {
	switch {
	case n > 1<<32-1:
		t.Size = (t.Size + 7) &^ 7
		t.add(name, &btf.Enum{Size: 8, Values: []btf.EnumValue{{Name: "__unique_value0", Value: n}}}, 8)
	case n != 0:
		t.add(name, &btf.Pointer{Target: &btf.Array{Type: mapInt(), Nelems: uint32(n)}}, 8)
	}
}

// typed adds the type of keys or values, or their size where they have none.
func (t *mapStruct) typed(name string, of btf.Type, size uint32) {
	if of == nil {
		t.number(name+"_size", uint64(size))
		return
	}
	if size != 0 && !isNil(of) {
		if n, err := btf.Sizeof(of); err == nil && size != uint32(n) {
			t.err = fmt.Errorf("its %s has %d bytes, but its type %d", name, size, n)
		}
	}
	t.add(name, &btf.Pointer{Target: of}, 8)
}

// definition returns the struct that defines the map.
func (m *Map) definition(outer bool) (*btf.Struct, error) {
	t := &mapStruct{}
	t.number("type", uint64(m.Type))
	t.number("max_entries", uint64(m.MaxEntries))
	t.typed("key", m.Key, m.KeySize)
	t.typed("value", m.Value, m.ValueSize)
	t.number("map_flags", uint64(m.Flags))
	t.number("numa_node", uint64(m.NUMANode))
	if m.Pinned {
		t.number("pinning", 1) // LIBBPF_PIN_BY_NAME
	}
	t.number("map_extra", m.Extra)
	switch {
	case t.err != nil:
		return nil, t.err
	case m.Type == 0:
		return nil, fmt.Errorf("it has no type")
	case !outer && (m.Pinned || m.Inner != nil || m.Values != nil):
		return nil, fmt.Errorf("a map in a map is not pinned, and has no maps in it")
	case m.Inner != nil:
		inner, err := m.Inner.definition(false)
		if err != nil {
			return nil, fmt.Errorf("the maps in it: %w", err)
		}
		t.add("values", &btf.Array{Type: &btf.Pointer{Target: inner}}, 0)
	case m.Type == progArray && slices.ContainsFunc(m.Values, func(s string) bool { return s != "" }):
		program := &btf.FuncProto{Return: mapInt(), Params: []btf.FuncParam{{Type: &btf.Pointer{Target: nil}}}}
		t.add("values", &btf.Array{Type: &btf.Pointer{Target: program}}, 0)
	case m.Values != nil:
		return nil, fmt.Errorf("only maps of maps (with Inner) and maps of programs have values")
	}
	return &t.Struct, nil
}

package linker

import (
	"fmt"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// mapsSection holds maps that are defined by BTF.
const mapsSection = ".maps"

// mapFields are the members of a map's struct that are numbers, in the order in
// which they are compared. map_extra is not compared by libbpf either.
var mapFields = [...]string{"type", "key_size", "value_size", "max_entries", "map_flags", "numa_node", "pinning"}

// mapDef is a map's definition: a number is the length of the array that a
// member points to, or the value of an enum with one value.
type mapDef struct {
	numbers    [len(mapFields)]uint64
	key, value rawbtf.TypeID // 0: not given
	inner      *mapDef
}

// maps says what makes two maps' definitions different, "" if they are not.
func (c *comparer) maps(a, b rawbtf.TypeID) string {
	da, okA := readMapDef(c.a, c.a.Skip(c.a.Type(a).Ref()), true)
	db, okB := readMapDef(c.b, c.b.Skip(c.b.Type(b).Ref()), true)
	if !okA || !okB {
		return c.types(a, b, true)
	}
	return c.mapDefs(da, db)
}

func (c *comparer) mapDefs(a, b *mapDef) string {
	for i, name := range mapFields {
		if a.numbers[i] != b.numbers[i] {
			return fmt.Sprintf("%s is %d here, %d there", name, b.numbers[i], a.numbers[i])
		}
	}
	for _, part := range []struct {
		name string
		a, b rawbtf.TypeID
	}{{"key", a.key, b.key}, {"value", a.value, b.value}} {
		switch {
		case (part.a != 0) != (part.b != 0):
			return fmt.Sprintf("the %s's type is given in only one of them", part.name)
		case part.a != 0:
			if why := c.types(part.a, part.b, true); why != "" {
				return fmt.Sprintf("%s: %s", part.name, why)
			}
		}
	}
	switch {
	case (a.inner != nil) != (b.inner != nil):
		return "only one of them has an inner map"
	case a.inner != nil:
		if why := c.mapDefs(a.inner, b.inner); why != "" {
			return "inner map: " + why
		}
	}
	return ""
}

// readMapDef reads the struct that defines a map. It is not ok if that is none.
func readMapDef(b *rawbtf.BTF, id rawbtf.TypeID, outer bool) (*mapDef, bool) {
	t := b.Type(id)
	if t.Kind() != rawbtf.Struct {
		return nil, false
	}
	def := new(mapDef)
	for i := range t.Vlen() {
		m := t.Member(i)
		name, typ := string(b.Text(m.NameOff)), b.Type(b.Skip(m.Type))
		switch name {
		case "key", "value":
			if typ.Kind() != rawbtf.Ptr {
				return nil, false
			}
			size, _ := b.SizeOf(typ.Ref())
			if name == "key" {
				def.key, def.numbers[1] = typ.Ref(), uint64(size)
			} else {
				def.value, def.numbers[2] = typ.Ref(), uint64(size)
			}
		case "values":
			if outer && typ.Kind() == rawbtf.Array {
				def.inner = readInner(b, typ)
			}
		default:
			for j, field := range mapFields {
				if name != field {
					continue
				}
				n, ok := mapNumber(b, typ)
				if !ok {
					return nil, false
				}
				def.numbers[j] = n
			}
		}
	}
	return def, true
}

// readInner reads the definition of an inner map: values is an array of
// pointers to it. For functions, of a map of programs, there is none.
func readInner(b *rawbtf.BTF, array rawbtf.Type) *mapDef {
	elem, _, _ := array.Array()
	ptr := b.Type(b.Skip(elem))
	if ptr.Kind() != rawbtf.Ptr {
		return nil
	}
	inner, _ := readMapDef(b, b.Skip(ptr.Ref()), false)
	return inner
}

// mapNumber reads __uint(name, n), int (*name)[n], or __ulong(name, n), an enum.
func mapNumber(b *rawbtf.BTF, t rawbtf.Type) (uint64, bool) {
	switch t.Kind() {
	case rawbtf.Ptr:
		if array := b.Type(b.Skip(t.Ref())); array.Kind() == rawbtf.Array {
			_, _, n := array.Array()
			return uint64(n), true
		}
	case rawbtf.Enum, rawbtf.Enum64:
		if t.Vlen() == 1 {
			_, n := t.Enumerator(0)
			return n, true
		}
	}
	return 0, false
}

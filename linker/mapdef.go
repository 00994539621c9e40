package linker

import (
	"fmt"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/internal/uapi"
)

const (
	mapsSection  = ".maps"         // maps that are defined by BTF
	arenaSection = ".addr_space.1" // data in an arena
)

const mapArena = 33 // BPF_MAP_TYPE_ARENA

// maps says what makes two maps' definitions different, "" if they are not.
func (c *comparer) maps(a, b rawbtf.TypeID) string {
	da, errA := c.a.MapDef(c.a.Type(a).Ref())
	db, errB := c.b.MapDef(c.b.Type(b).Ref())
	if errA != nil || errB != nil {
		return c.types(a, b, true)
	}
	return c.mapDefs(da, db)
}

// mapDefs compares what libbpf compares: not map_extra.
func (c *comparer) mapDefs(a, b *rawbtf.MapDef) string {
	if a.Type != b.Type {
		return fmt.Sprintf("type is %s here, %s there", uapi.MapTypeName(b.Type), uapi.MapTypeName(a.Type))
	}
	for _, field := range []struct {
		name string
		a, b uint32
	}{
		{"key_size", a.KeySize, b.KeySize},
		{"value_size", a.ValueSize, b.ValueSize},
		{"max_entries", a.MaxEntries, b.MaxEntries},
		{"map_flags", a.Flags, b.Flags},
		{"numa_node", a.NUMANode, b.NUMANode},
		{"pinning", a.Pinning, b.Pinning},
	} {
		if field.a != field.b {
			return fmt.Sprintf("%s is %d here, %d there", field.name, field.b, field.a)
		}
	}
	for _, part := range []struct {
		name string
		a, b rawbtf.TypeID
	}{{"key", a.Key, b.Key}, {"value", a.Value, b.Value}} {
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
	case (a.Inner != nil) != (b.Inner != nil):
		return "only one of them has an inner map"
	case a.Inner != nil:
		if why := c.mapDefs(a.Inner, b.Inner); why != "" {
			return "inner map: " + why
		}
	}
	return ""
}

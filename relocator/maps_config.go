package relocator

import (
	"cmp"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// configVar is a variable in the .kconfig map.
type configVar struct {
	entry  int // of the DATASEC
	offset uint32
	size   uint32
}

// readConfig makes the map of the kernel's configuration: the values that externs
// are bound to. What the DATASEC has beside, which nothing uses, is put behind them.
func (r *relocator) readConfig() {
	data := []byte{}
	offsets := make(map[string]uint32)
	for i := range r.Bindings {
		b := &r.Bindings[i]
		if b.Kind != object.BoundConfig {
			continue
		}
		if end := int(b.Offset) + len(b.Value); end > len(data) {
			data = append(data, make([]byte, end-len(data))...)
		}
		copy(data[b.Offset:], b.Value)
		offsets[b.Name] = b.Offset
	}
	if len(offsets) == 0 {
		return
	}
	m := dataMap(configSection)
	m.Flags, m.Frozen = flagReadOnlyProg|flagMmapable, true
	if m.ValueType = r.index.datasecs[configSection]; m.ValueType != 0 {
		r.maps.configVars = r.placeConfig(m.ValueType, offsets, len(data))
		if n := len(r.maps.configVars); n > 0 {
			last := r.maps.configVars[n-1]
			data = append(data, make([]byte, max(0, int(last.offset+last.size)-len(data)))...)
		}
	}
	m.ValueSize, m.Data = uint32(len(data)), data
	r.maps.config = r.addMap(m)
}

// placeConfig gives each variable of the DATASEC its offset. They ascend.
func (r *relocator) placeConfig(datasec rawbtf.TypeID, offsets map[string]uint32, size int) []configVar {
	t := r.types.Type(datasec)
	end := uint32(size)
	list := make([]configVar, t.Vlen())
	for i := range list {
		v := t.SecVar(i)
		off, bound := offsets[r.types.Name(r.types.Type(v.Type))]
		if !bound {
			off = (end + 7) &^ 7
			end = off + v.Size
		}
		list[i] = configVar{i, off, v.Size}
	}
	slices.SortStableFunc(list, func(a, b configVar) int { return cmp.Compare(a.offset, b.offset) })
	return list
}

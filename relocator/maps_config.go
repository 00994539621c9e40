package relocator

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// readConfig makes the map of the kernel's configuration: the values that externs are bound to.
// Externs that are in the DATASEC but that nothing uses follow behind them.
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
		var end uint32
		r.maps.configVars, end = r.layOut(m.ValueType, offsets, uint32(len(data)))
		data = append(data, make([]byte, end-uint32(len(data)))...)
	}
	m.ValueSize, m.Data = uint32(len(data)), data
	r.maps.config = r.addMap(m)
}

// maxLaidOut bounds the bytes of variables without a section.
const maxLaidOut = 1 << 24

// layOut gives each variable of a DATASEC that has no section an offset: the one that offsets
// has for its name, or else one behind all of those. The result is sorted by offset. size is
// where the variables of offsets end, end where all end.
func (r *relocator) layOut(datasec rawbtf.TypeID, offsets map[string]uint32, size uint32) (vars []rawbtf.SecVar, end uint32) {
	t := r.types.Type(datasec)
	vars = make([]rawbtf.SecVar, t.Vlen())
	for i := range vars {
		v := t.SecVar(i)
		v.Size = max(v.Size, 1)
		off, known := offsets[r.types.Name(r.types.Type(v.Type))]
		if v.Offset = off; !known {
			v.Offset = (size + 7) &^ 7
			if v.Offset > maxLaidOut || v.Size > maxLaidOut-v.Offset {
				r.fail("too-large", r.at, fmt.Sprintf(".BTF: variables in section %s have more than %d bytes", r.types.Name(t), maxLaidOut))
				return vars, size
			}
			size = v.Offset + v.Size
		}
		vars[i] = v
	}
	slices.SortStableFunc(vars, func(a, b rawbtf.SecVar) int { return cmp.Compare(a.Offset, b.Offset) })
	return vars, size
}

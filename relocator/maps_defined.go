package relocator

import (
	"fmt"
	"sort"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// defined is a map of .maps.
type defined struct {
	variable
	def   *rawbtf.MapDef
	index int // of Result.Maps
}

// readDefinitions reads the maps of .maps.
func (r *relocator) readDefinitions(id object.SectionID) {
	datasec, ok := r.typed(id)
	if !ok {
		return
	}
	for _, v := range r.apart(id, datasec) {
		at := r.at
		if v.symbol != 0 {
			at = r.declared(v.symbol)
		}
		typ := r.types.Type(v.Type)
		switch {
		case v.name == "":
			r.fail("bad-map", at, fmt.Sprintf("the map at %#x in section .maps has no name", v.Offset))
			continue
		case typ.Linkage() == rawbtf.Static:
			r.fail("bad-map", at, fmt.Sprintf("map %s is static: only global ones can be found by their name", quote(v.name)))
			continue
		}
		def, err := r.types.MapDef(typ.Ref())
		if err != nil {
			r.fail("bad-map", at, fmt.Sprintf("map %s: %v", quote(v.name), err))
			continue
		}
		m := mapOf(v.name, def)
		m.Symbol = v.symbol
		if def.Inner != nil {
			inner := mapOf(v.name+".inner", def.Inner)
			m.Inner = &inner
		}
		d := defined{v, def, r.addMap(m)}
		r.maps.defined = append(r.maps.defined, d)
		r.maps.at[place{id, v.Offset}] = d.index
		if m.Type == mapArena {
			if r.maps.arena != noMap {
				r.fail("bad-map", at, fmt.Sprintf("map %s is an arena, and so is %s: programs can have one", quote(v.name), quote(r.result.Maps[r.maps.arena].Name)))
			}
			r.maps.arena = d.index
		}
	}
}

func mapOf(name string, def *rawbtf.MapDef) object.Map {
	return object.Map{
		Name: name, Section: mapsSection,
		Type: def.Type, KeySize: def.KeySize, ValueSize: def.ValueSize, MaxEntries: def.MaxEntries,
		Flags: def.Flags, NUMANode: def.NUMANode, Extra: def.Extra, Pinned: def.Pinning == rawbtf.PinByName,
		KeyType: def.Key, ValueType: def.Value,
	}
}

// readSlots reads the initial entries of maps of maps and of arrays of programs, which are the
// relocations of .maps.
func (r *relocator) readSlots(id object.SectionID) {
	s := &r.file.Sections[id]
	for i := range s.Relocs {
		rel := &s.Relocs[i]
		if rel.Type == object.R_BPF_NONE {
			continue
		}
		at := r.relocated(rel)
		d := r.definedAround(rel.Off)
		if d == nil {
			r.fail("bad-relocation", at, fmt.Sprintf("section .maps: relocation at %#x: there is no map", rel.Off))
			continue
		}
		name := quote(d.name)
		first := uint64(d.Offset) + uint64(d.def.Values)
		switch {
		case d.def.Inner == nil && !d.def.Programs:
			r.fail("bad-map", at, fmt.Sprintf("map %s cannot have values, which its definition does not speak of", name))
			continue
		case rel.Type != object.R_BPF_64_ABS64 || uint64(rel.Off) < first || (uint64(rel.Off)-first)%8 != 0:
			r.fail("bad-relocation", at, fmt.Sprintf("map %s: %s at %#x is no element of its values", name, rel.Type, rel.Off))
			continue
		}
		slot := object.Slot{Index: uint32((uint64(rel.Off) - first) / 8)}
		switch m := &r.result.Maps[d.index]; {
		case m.Type == mapHashOfMaps && m.KeySize != 4:
			r.fail("bad-map", at, fmt.Sprintf("map %s has keys of %d bytes; only a hash with keys of 4 can have values", name, m.KeySize))
			continue
		case m.Type != mapHashOfMaps && m.MaxEntries != 0 && slot.Index >= m.MaxEntries:
			r.fail("bad-map", at, fmt.Sprintf("map %s has a value %d, but only %d entries", name, slot.Index, m.MaxEntries))
			continue
		}
		if why := r.fillSlot(&slot, d, id, rel); why != "" {
			r.fail("bad-map", at, fmt.Sprintf("map %s, value %d: %s", name, slot.Index, why))
			continue
		}
		m := &r.result.Maps[d.index]
		m.Slots = append(m.Slots, slot)
	}
}

// fillSlot finds what a slot refers to. It returns what is wrong with it, or "".
func (r *relocator) fillSlot(slot *object.Slot, d *defined, id object.SectionID, rel *object.Reloc) (why string) {
	to, what := r.pointee(id, rel)
	switch {
	case d.def.Programs:
		f, ok := r.functionAt(to.section, to.offset)
		switch {
		case !ok:
			return what + " is no function"
		case !r.isProgram(&r.functions[f]):
			return what + " is no program, but a function that programs call"
		}
		slot.Program = r.functions[f].symbol
	default:
		index, ok := r.maps.at[to]
		if !ok {
			return what + " is no map"
		}
		slot.Map = index
	}
	return ""
}

// pointee returns what a pointer in data points to, and its name for a message.
func (r *relocator) pointee(id object.SectionID, rel *object.Reloc) (to place, what string) {
	sym := &r.file.Symbols[rel.Sym]
	if sym.Section <= 0 {
		return place{}, quote(sym.Name)
	}
	data := r.file.Sections[id].Data
	off := sym.Value
	if rel.Type == object.R_BPF_64_ABS64 && uint64(rel.Off)+8 <= uint64(len(data)) {
		off += r.file.Order.Uint64(data[rel.Off:])
	}
	if off > 1<<32-1 {
		return place{}, fmt.Sprintf("%#x in section %s", off, r.file.Sections[sym.Section].Name)
	}
	to = place{sym.Section, uint32(off)}
	if sym.Name == "" {
		return to, fmt.Sprintf("%#x in section %s", off, r.file.Sections[sym.Section].Name)
	}
	return to, quote(sym.Name)
}

// definedAround returns the map that 8 bytes of .maps are in.
func (r *relocator) definedAround(off uint32) *defined {
	i := sort.Search(len(r.maps.defined), func(i int) bool { return r.maps.defined[i].Offset > off }) - 1
	if i < 0 || uint64(off)+8 > uint64(r.maps.defined[i].Offset)+uint64(r.maps.defined[i].Size) {
		return nil
	}
	return &r.maps.defined[i]
}

// relocated is the place where a relocation was written, or the file as a whole.
func (r *relocator) relocated(rel *object.Reloc) diag.Pos {
	if rel.Pos != 0 && r.file.Sources != nil {
		return rel.Pos + r.shift
	}
	return r.at
}

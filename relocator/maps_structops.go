package relocator

import (
	"fmt"
	"sort"
	"strings"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// readStructOps makes a map of each variable in a section of operations.
func (r *relocator) readStructOps(id object.SectionID) {
	datasec, ok := r.typed(id)
	if !ok {
		return
	}
	s := &r.file.Sections[id]
	name, optional := strings.CutPrefix(s.Name, "?")
	for _, v := range r.apart(id, datasec) {
		typ := r.types.Skip(r.types.Type(v.Type).Ref())
		t := r.types.Type(typ)
		switch {
		case t.Kind() != rawbtf.Struct:
			r.fail("bad-map", r.at, fmt.Sprintf("variable %s in section %s is of kind %s, not a struct of operations", quote(v.name), s.Name, t.Kind()))
			continue
		case t.NameOff() == 0:
			r.fail("bad-map", r.at, fmt.Sprintf("variable %s in section %s is of a struct without a name: it says which operations they are", quote(v.name), s.Name))
			continue
		case t.Size() > v.Size:
			r.fail("bad-map", r.at, fmt.Sprintf("variable %s in section %s has %d bytes, but its type %d", quote(v.name), s.Name, v.Size, t.Size()))
			continue
		}
		m := object.Map{
			Name: v.name, Section: name, Symbol: v.symbol, Optional: optional,
			Type: mapStructOps, KeySize: 4, ValueSize: t.Size(), MaxEntries: 1, ValueType: typ,
			Data: append([]byte(nil), s.Data[v.Offset:][:t.Size()]...),
		}
		if name == linkedStructOps {
			m.Flags = flagLink
		}
		r.maps.at[place{id, v.Offset}] = r.addMap(m)
		r.maps.operations = append(r.maps.operations, operations{id, v.Offset, len(r.result.Maps) - 1})
	}
}

// operations is where a map of operations is in its section.
type operations struct {
	section object.SectionID
	offset  uint32
	index   int // of Result.Maps
}

// readOperations reads which programs implement the members of the maps of a section, which its
// relocations say.
func (r *relocator) readOperations(id object.SectionID) {
	s := &r.file.Sections[id]
	for i := range s.Relocs {
		rel := &s.Relocs[i]
		if rel.Type == object.R_BPF_NONE {
			continue
		}
		m, off := r.operationsAround(id, rel.Off)
		if m == nil {
			r.fail("bad-relocation", r.relocated(rel), fmt.Sprintf("section %s: relocation at %#x: there is no variable", s.Name, rel.Off))
			continue
		}
		if why := r.readOperation(m, id, off, rel); why != "" {
			r.fail("bad-map", r.relocated(rel), fmt.Sprintf("%s in section %s: %s", quote(m.Name), s.Name, why))
		}
	}
}

// readOperation reads which program implements the member at an offset. It returns what is
// wrong with it, or "".
func (r *relocator) readOperation(m *object.Map, id object.SectionID, off uint32, rel *object.Reloc) (why string) {
	t := r.types.Type(m.ValueType)
	member, ok := r.membersOf(m.ValueType)[8*uint64(off)]
	if !ok {
		return fmt.Sprintf("relocation at %#x: no member of %s begins there", off, quote(r.types.Name(t)))
	}
	name := quote(string(r.types.Text(t.Member(member).NameOff)))
	ptr := r.types.Type(r.types.Skip(t.Member(member).Type))
	if ptr.Kind() != rawbtf.Ptr || r.types.Type(r.types.Skip(ptr.Ref())).Kind() != rawbtf.FuncProto {
		return fmt.Sprintf("member %s is no pointer to a function, the only address that can be filled in", name)
	}
	if rel.Type != object.R_BPF_64_ABS64 {
		return fmt.Sprintf("member %s: %s is no address of 64 bits", name, rel.Type)
	}
	to, what := r.pointee(id, rel)
	f, ok := r.functionAt(to.section, to.offset)
	switch {
	case !ok:
		return fmt.Sprintf("member %s: %s is no function", name, what)
	case !r.isProgram(&r.functions[f]):
		return fmt.Sprintf("member %s: %s is no program: that is a function in a section struct_ops/..., and not static", name, what)
	}
	clear(m.Data[off:][:8])
	m.Slots = append(m.Slots, object.Slot{Index: off, Program: r.functions[f].symbol})
	return ""
}

// operationsAround returns the map of operations that a place is in, and the
// offset in it.
func (r *relocator) operationsAround(id object.SectionID, off uint32) (*object.Map, uint32) {
	i := sort.Search(len(r.maps.operations), func(i int) bool {
		o := &r.maps.operations[i]
		return o.section > id || o.section == id && o.offset > off
	}) - 1
	if i < 0 || r.maps.operations[i].section != id || off-r.maps.operations[i].offset >= r.result.Maps[r.maps.operations[i].index].ValueSize {
		return nil, 0
	}
	return &r.result.Maps[r.maps.operations[i].index], off - r.maps.operations[i].offset
}

// membersOf returns the members of a struct by their offset in bits.
func (r *relocator) membersOf(id rawbtf.TypeID) map[uint64]int {
	if known := r.maps.members[id]; known != nil {
		return known
	}
	t := r.types.Type(id)
	list := make(map[uint64]int, t.Vlen())
	for i := range t.Vlen() {
		list[uint64(t.Member(i).Offset)] = i
	}
	if r.maps.members == nil {
		r.maps.members = make(map[rawbtf.TypeID]map[uint64]int)
	}
	r.maps.members[id] = list
	return list
}

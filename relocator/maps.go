package relocator

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// Map types and flags that are made or looked at here (include/uapi/linux/bpf.h).
const (
	mapArray       = 2
	mapProgArray   = 3
	mapArrayOfMaps = 12
	mapHashOfMaps  = 13
	mapStructOps   = 26
	mapArena       = 33
	mapInsnArray   = 34

	flagReadOnlyProg = 1 << 7
	flagMmapable     = 1 << 10
	flagLink         = 1 << 13
)

// place is a place in a section.
type place struct {
	section object.SectionID
	offset  uint32
}

// mapTable is where maps are in the file. Indexes are those of Result.Maps.
type mapTable struct {
	defined    []defined       // maps of .maps, by offset
	operations []operations    // by section and offset
	at         map[place]int   // maps of variables
	of         []int           // by SectionID: the map that holds it, or noMap
	arena      int             // or noMap
	config     int             // the .kconfig map, or noMap
	configVars []rawbtf.SecVar // what its DATASEC says, with offsets

	// members are those of structs of operations, by their offset in bits.
	members map[rawbtf.TypeID]map[uint64]int
}

// readMaps reads the maps in the order of libbpf: those that are defined, then
// data sections, .kconfig and operations.
func (r *relocator) readMaps() {
	r.maps.at = make(map[place]int)
	r.maps.of = make([]int, len(r.file.Sections))
	r.maps.arena, r.maps.config = noMap, noMap
	for i := range r.maps.of {
		r.maps.of[i] = noMap
	}
	for id, kind := range r.index.kinds {
		if kind == sectionMaps {
			r.readDefinitions(object.SectionID(id))
		}
	}
	for id, kind := range r.index.kinds {
		switch kind {
		case sectionData:
			r.readData(object.SectionID(id))
		case sectionArena:
			r.readArena(object.SectionID(id))
		}
	}
	r.readConfig()
	for id, kind := range r.index.kinds {
		if kind == sectionStructOps {
			r.readStructOps(object.SectionID(id))
		}
	}
	if r.errors.HasErrors() {
		return
	}
	for id, kind := range r.index.kinds {
		switch kind {
		case sectionMaps:
			r.readSlots(object.SectionID(id))
		case sectionStructOps:
			r.readOperations(object.SectionID(id))
		}
	}
	for i := range r.result.Maps {
		slices.SortStableFunc(r.result.Maps[i].Slots, func(a, b object.Slot) int { return cmp.Compare(a.Index, b.Index) })
	}
}

// noMap stands for none in an index of maps.
const noMap = -1

// addMap adds a map and returns its index.
func (r *relocator) addMap(m object.Map) int {
	r.result.Maps = append(r.result.Maps, m)
	return len(r.result.Maps) - 1
}

// variable is an entry of a DATASEC, with the place that its symbol has.
type variable struct {
	name   string
	symbol object.SymbolID // 0: none that others can know
	rawbtf.SecVar
}

// variables returns the entries of the DATASEC of a section, by ascending offset. Global
// variables are placed by their symbols, because clang leaves their offsets 0. Externs that
// nothing defines are an error of whatever uses them.
func (r *relocator) variables(id object.SectionID, datasec rawbtf.TypeID) (list []variable, externs []rawbtf.SecVar) {
	s := &r.file.Sections[id]
	t := r.types.Type(datasec)
	for i := range t.Vlen() {
		v := variable{SecVar: t.SecVar(i)}
		typ := r.types.Type(v.Type)
		if v.name = r.types.Name(typ); typ.Kind() != rawbtf.Var {
			r.fail("malformed", r.at, fmt.Sprintf(".BTF: %s in section %s is of kind %s, not a variable", quote(v.name), s.Name, typ.Kind()))
			continue
		}
		if typ.Linkage() != rawbtf.Static {
			if sym := r.index.globals[v.name]; sym != 0 && r.file.Symbols[sym].Section == id {
				v.symbol, v.Offset = sym, uint32(r.file.Symbols[sym].Value)
			} else if typ.Linkage() == rawbtf.Extern {
				externs = append(externs, v.SecVar)
				continue
			} else if t.Size() == 0 {
				r.fail("malformed", r.at, fmt.Sprintf(".BTF: there is no symbol for variable %s in section %s", quote(v.name), s.Name))
				continue
			}
		}
		if uint64(v.Offset)+uint64(v.Size) > s.Size {
			r.fail("malformed", r.at, fmt.Sprintf(".BTF: variable %s at %#x with %d bytes reaches beyond the %d bytes of section %s",
				quote(v.name), v.Offset, v.Size, s.Size, s.Name))
			continue
		}
		list = append(list, v)
	}
	slices.SortStableFunc(list, func(a, b variable) int { return cmp.Compare(a.Offset, b.Offset) })
	return list, externs
}

// apart returns the variables of a section of definitions, which must not overlap.
func (r *relocator) apart(id object.SectionID, datasec rawbtf.TypeID) []variable {
	list, _ := r.variables(id, datasec)
	for i := 1; i < len(list); i++ {
		if a, b := &list[i-1], &list[i]; uint64(a.Offset)+uint64(a.Size) > uint64(b.Offset) {
			r.fail("malformed", r.at, fmt.Sprintf(".BTF: variables %s and %s in section %s overlap", quote(a.name), quote(b.name), r.file.Sections[id].Name))
			return nil
		}
	}
	return list
}

// typed returns the DATASEC of a section of definitions, without which they mean nothing.
func (r *relocator) typed(id object.SectionID) (datasec rawbtf.TypeID, ok bool) {
	name := r.file.Sections[id].Name
	if r.index.sections[name] != id {
		r.fail("malformed", r.at, fmt.Sprintf("there are two sections %s", name))
		return 0, false
	}
	switch datasec, ok = r.index.datasecs[name]; {
	case r.types == nil:
		r.fail("no-types", r.at, fmt.Sprintf("section %s needs types, but there is no .BTF (compile with -g)", name))
	case !ok:
		r.fail("no-types", r.at, fmt.Sprintf(".BTF has no types of section %s (compile with -g)", name))
	}
	return datasec, ok
}

package relocator

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// Map is a map of the object: what BPF_MAP_CREATE takes, and what is in the map
// then. What depends on the running system is left to the loader:
//
//   - Name is as long and has such characters as in the object, without the object's
//     name before it
//   - a PERF_EVENT_ARRAY of 0 entries has one for each CPU; a ring buffer has a power
//     of two of pages
//   - some types of maps take no types of keys and values, some kernels no F_MMAPABLE
//   - where in an arena its Data go
type Map struct {
	Name    string // of the variable; of the section if it holds all of one
	Section string
	Symbol  object.SymbolID // of the variable, 0 if it has none that others can know

	Type       uint32 // BPF_MAP_TYPE_*
	KeySize    uint32 // in bytes
	ValueSize  uint32 // in bytes
	MaxEntries uint32
	Flags      uint32 // BPF_F_*
	NUMANode   uint32
	Extra      uint64
	Pinned     bool // by its name

	// KeyType and ValueType are of Result.Types, 0 if not known. The value of a
	// section's map is its DATASEC; that of a STRUCT_OPS map is the struct as the
	// program knows it.
	KeyType, ValueType rawbtf.TypeID

	Inner *Map // what maps in this one are like

	// Optional maps are not made unless somebody asks: "?" stood before the
	// section's name.
	Optional bool

	// Data is the values of all entries one after the other, in the file's byte
	// order; of an arena what it has to begin with. nil is zeros.
	Data   []byte
	Slots  []Slot // by ascending Index
	Frozen bool   // programs and the system call only read it when it is filled

	// Program is whose instructions an INSN_ARRAY lists: one of
	// Result.Programs, by its symbol.
	Program object.SymbolID
}

// Slot is a map or program in a map: an entry of an array or hash of maps or of
// an array of programs, or a member of a STRUCT_OPS map.
type Slot struct {
	Index   uint32          // the key; of a STRUCT_OPS map the member's offset in Data
	Map     int             // of Result.Maps, if Program is 0
	Program object.SymbolID // of an entry program
}

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
	defined    []defined     // maps of .maps, by offset
	operations []operations  // by section and offset
	at         map[place]int // maps of variables
	of         []int         // by SectionID: the map that holds it, or noMap
	arena      int           // or noMap
	config     int           // the .kconfig map, or noMap
	configVars []configVar   // by offset

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
	for id, kind := range r.index.kinds {
		switch kind {
		case sectionMaps:
			r.readSlots(object.SectionID(id))
		case sectionStructOps:
			r.readOperations(object.SectionID(id))
		}
	}
	for i := range r.result.Maps {
		slices.SortStableFunc(r.result.Maps[i].Slots, func(a, b Slot) int { return cmp.Compare(a.Index, b.Index) })
	}
}

// noMap stands for none in an index of maps.
const noMap = -1

// addMap adds a map and returns its index.
func (r *relocator) addMap(m Map) int {
	r.result.Maps = append(r.result.Maps, m)
	return len(r.result.Maps) - 1
}

// variable is an entry of a DATASEC, with the place that its symbol has.
type variable struct {
	name   string
	symbol object.SymbolID // 0: none that others can know
	typ    rawbtf.TypeID   // its VAR
	rawbtf.SecVar
}

// variables returns what the DATASEC of a section says, by ascending offset. The
// places of global variables are those of their symbols: clang leaves them 0.
func (r *relocator) variables(id object.SectionID, datasec rawbtf.TypeID) (list []variable) {
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
			} else if t.Size() == 0 {
				r.fail("malformed", r.at, fmt.Sprintf(".BTF: there is no symbol for variable %s in section %s", quote(v.name), s.Name))
				continue
			}
		}
		if uint64(v.Offset)+uint64(v.Size) > s.Size {
			r.fail("malformed", r.at, fmt.Sprintf(".BTF: variable %s at %#x with %d bytes reaches beyond the %#x bytes of section %s",
				quote(v.name), v.Offset, v.Size, s.Size, s.Name))
			continue
		}
		list = append(list, v)
	}
	slices.SortStableFunc(list, func(a, b variable) int { return cmp.Compare(a.Offset, b.Offset) })
	return list
}

// apart makes sure that variables do not overlap.
func (r *relocator) apart(id object.SectionID, list []variable) []variable {
	for i := 1; i < len(list); i++ {
		if a, b := &list[i-1], &list[i]; uint64(a.Offset)+uint64(a.Size) > uint64(b.Offset) {
			r.fail("malformed", r.at, fmt.Sprintf(".BTF: variables %s and %s in section %s overlap", quote(a.name), quote(b.name), r.file.Sections[id].Name))
			return nil
		}
	}
	return list
}

// typed returns the DATASEC of a section of definitions, which are nothing without.
func (r *relocator) typed(id object.SectionID) (datasec rawbtf.TypeID, ok bool) {
	name := r.file.Sections[id].Name
	if r.index.sections[name] != id {
		r.fail("malformed", r.at, fmt.Sprintf("there are two sections %s", name))
		return 0, false
	}
	switch datasec, ok = r.index.datasecs[name]; {
	case r.types == nil:
		r.fail("no-types", r.at, fmt.Sprintf("section %s says nothing without types: there is no .BTF (compile with -g)", name))
	case !ok:
		r.fail("no-types", r.at, fmt.Sprintf(".BTF has no types of section %s", name))
	}
	return datasec, ok
}

package object

import "github.com/bpfasm/bpfasm/internal/rawbtf"

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
	Name    string // of the variable; of the section for a map that holds a section
	Section string
	Symbol  SymbolID // of the variable, 0 if it has none that others can refer to

	Type       uint32 // BPF_MAP_TYPE_*
	KeySize    uint32 // in bytes
	ValueSize  uint32 // in bytes
	MaxEntries uint32
	Flags      uint32 // BPF_F_*
	NUMANode   uint32
	Extra      uint64
	Pinned     bool // by its name

	// KeyType and ValueType are ids in Image.Types, 0 if not known. The value of a map
	// that holds a section is the DATASEC; that of a STRUCT_OPS map is the struct as the
	// program declares it.
	KeyType, ValueType rawbtf.TypeID

	Inner *Map // the definition of the maps inside this one

	// Optional maps, whose section begins with "?", are made only if somebody asks.
	Optional bool

	// Data are the values of all entries one after the other, in the file's byte order;
	// for an arena, its initial contents. nil means zeros.
	Data   []byte
	Slots  []Slot // by ascending Index
	Frozen bool   // read-only for programs and the system call once it is filled

	// Program is the symbol of the one of Image.Programs whose instructions an
	// INSN_ARRAY lists.
	Program SymbolID
}

// Slot is a map or program inside a map: an entry of an array or hash of maps or of an array of
// programs, or a member of a STRUCT_OPS map.
type Slot struct {
	Index   uint32   // the key; of a STRUCT_OPS map the member's offset in Data
	Map     int      // of Image.Maps, if Program is 0
	Program SymbolID // of an entry program
}

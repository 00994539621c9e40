package relocator

import (
	"fmt"

	"github.com/bpfasm/bpfasm/object"
)

// A jump table of clang (-mcpu=v4, gotox) is in .jumptables: entries of 64 bits, each
// the offset in bytes in the section of the code that uses the table. The kernel has
// it as a map of type INSN_ARRAY, of struct bpf_insn_array_value.
const (
	jumpEntrySize = 8
	insnArraySize = 16 // the first 4 bytes are the number of an instruction
)

// jumpTableRef refers to the table at an offset of .jumptables.
func (r *relocator) jumpTableRef(x *ref, section object.SectionID, off uint64, what string) {
	id := r.index.tables[place{section, uint32(off)}]
	sym := &r.file.Symbols[id]
	switch size := r.file.Sections[section].Size; {
	case id == 0:
		x.wrong("bad-jump-table", "a load of %s: no symbol says how large the jump table there is", what)
	case sym.Size > size-off || sym.Size%jumpEntrySize != 0 || off%jumpEntrySize != 0:
		x.wrong("bad-jump-table", "a load of %s: a jump table of %d bytes at %#x in a section of %d", what, sym.Size, off, size)
	default:
		x.kind, x.symbol, x.value = PlaceJumpTable, id, off
	}
}

// tableKey is a jump table of a program, which has its own.
type tableKey struct {
	program object.SymbolID
	table   object.SymbolID
	place   place // of the function that uses it
}

// jumpTable returns the map of the table that a function of the program refers to.
func (a *assembly) jumpTable(number int, x *ref) (index int, why string) {
	r := a.r
	f := &r.functions[a.functions[number]]
	key := tableKey{a.prog.Symbol, x.symbol, place{f.section, f.offset}}
	if index, ok := r.tables[key]; ok {
		return index, ""
	}
	sym := &r.file.Symbols[x.symbol]
	section := &r.file.Sections[sym.Section]
	start := a.prog.Funcs[number].Offset
	n := sym.Size / jumpEntrySize
	if !r.spend(n * insnArraySize) {
		return 0, tooMuch
	}
	data := make([]byte, n*insnArraySize)
	for i := range n {
		entry := r.file.Order.Uint64(section.Data[x.value+i*jumpEntrySize:])
		if entry-uint64(f.offset) >= uint64(f.size) || entry%insnSize != 0 {
			return 0, fmt.Sprintf("entry %d of jump table %s is %#x, which is no instruction of function %s", i, quote(sym.Name), entry, quote(r.name(f)))
		}
		r.file.Order.PutUint32(data[i*insnArraySize:], uint32((entry-uint64(f.offset)+uint64(start))/insnSize))
	}
	index = r.addMap(object.Map{
		Name: section.Name, Section: section.Name, Type: mapInsnArray, KeySize: 4, ValueSize: insnArraySize,
		MaxEntries: uint32(n), Data: data, Frozen: true, Program: a.prog.Symbol,
	})
	r.tables[key] = index
	return index, ""
}

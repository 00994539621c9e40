package relocator

import (
	"cmp"
	"debug/elf"
	"fmt"
	"slices"
	"sort"

	"github.com/bpfasm/bpfasm/object"
)

// function is a function of the file: a program or a subprogram.
type function struct {
	symbol       object.SymbolID
	section      object.SectionID
	offset, size uint32 // in bytes
}

// loadFunction adds the function of a symbol.
func (r *relocator) loadFunction(id object.SymbolID) {
	sym := &r.file.Symbols[id]
	s := &r.file.Sections[sym.Section]
	switch at := r.declared(id); {
	case sym.Size == 0:
		r.fail("malformed", at, fmt.Sprintf("function %s in section %s has a size of 0: there is no .size for it", quote(sym.Name), s.Name))
	case sym.Value%insnSize != 0 || sym.Size%insnSize != 0:
		r.fail("malformed", at, fmt.Sprintf("function %s in section %s at %#x with %d bytes is no whole number of instructions",
			quote(sym.Name), s.Name, sym.Value, sym.Size))
	case sym.Value >= s.Size || sym.Size > s.Size-sym.Value:
		r.fail("malformed", at, fmt.Sprintf("function %s at %#x with %d bytes reaches beyond the %d bytes of section %s",
			quote(sym.Name), sym.Value, sym.Size, s.Size, s.Name))
	default:
		r.functions = append(r.functions, function{id, sym.Section, uint32(sym.Value), uint32(sym.Size)})
	}
}

// sortFunctions puts the functions in the order of libbpf's programs: by section,
// then by offset. Those of one place, which are aliases, stay in the order of
// their symbols.
func (r *relocator) sortFunctions() {
	slices.SortStableFunc(r.functions, func(a, b function) int {
		return cmp.Or(cmp.Compare(a.section, b.section), cmp.Compare(a.offset, b.offset))
	})
}

// search returns the index of the first function that does not lie before a place.
func (r *relocator) search(section object.SectionID, offset uint32) int {
	return sort.Search(len(r.functions), func(i int) bool {
		f := &r.functions[i]
		return f.section > section || f.section == section && f.offset >= offset
	})
}

// functionAt returns the function that begins at a place.
func (r *relocator) functionAt(section object.SectionID, offset uint32) (index int, ok bool) {
	i := r.search(section, offset)
	return i, i < len(r.functions) && r.functions[i].section == section && r.functions[i].offset == offset
}

// functionAround returns the last function that begins at a place or before it, if
// the place is in it.
func (r *relocator) functionAround(section object.SectionID, offset uint32) (index int, ok bool) {
	i := r.search(section, offset)
	if i == len(r.functions) || r.functions[i].section != section || r.functions[i].offset != offset {
		i--
	}
	if i < 0 || r.functions[i].section != section || offset-r.functions[i].offset >= r.functions[i].size {
		return 0, false
	}
	return i, true
}

// name returns what a function is called.
func (r *relocator) name(f *function) string { return r.file.Symbols[f.symbol].Name }

// isProgram reports whether a function is loaded as a program: what is not in
// .text and can be known outside.
func (r *relocator) isProgram(f *function) bool {
	return !r.file.Sections[f.section].Text() && r.file.Symbols[f.symbol].Bind != elf.STB_LOCAL
}

package object

import (
	"debug/elf"
	"encoding/binary"
	"fmt"
	"slices"
)

// readSymbols makes the Symbols. Section symbols of sections that are no
// Sections are left out.
func (r *reader) readSymbols() error {
	if r.symtab == 0 {
		r.f.Symbols = make([]Symbol, 1)
		return nil
	}
	b, n, err := r.records(r.symtab, symSize)
	if err != nil {
		return err
	}
	table, err := r.stringTable(r.headers[r.symtab].Link, "the symbol table")
	if err != nil {
		return err
	}
	wide, err := r.wideIndexes(n)
	if err != nil {
		return err
	}
	r.symbol = zeroed(r.symbol, n)
	r.symbols = room(r.symbols, max(1, n), r.many)
	r.f.Symbols = append(r.symbols[len(r.symbols):], Symbol{})
	for i := 1; i < n; i++ {
		e := b[i*symSize:][:symSize]
		s := Symbol{
			Value: r.u64(e[8:]), Size: r.u64(e[16:]),
			Bind: elf.ST_BIND(e[4]), Type: elf.ST_TYPE(e[4]), Other: e[5],
		}
		name, ok := table.at(r.u32(e))
		if !ok {
			return r.errorf(r.symtab, "symbol %d: name at %#x %s names", i, r.u32(e), table.lacks(r.u32(e)))
		}
		if s.Type != elf.STT_SECTION {
			s.Name = name
		}
		if err := r.spend(r.symtab, name); err != nil {
			return err
		}
		index := elf.SectionIndex(r.u16(e[6:]))
		keep, err := true, error(nil)
		switch {
		case index == elf.SHN_ABS:
			s.Section = Abs
		case index == elf.SHN_COMMON:
			s.Section = Common
		case index == elf.SHN_XINDEX && wide == nil:
			err = fmt.Errorf("its section index is in a SHT_SYMTAB_SHNDX section, which does not exist")
		case index == elf.SHN_XINDEX:
			s.Section, keep, err = r.place(i, s.Type, r.u32(wide[4*i:]))
		case index >= elf.SHN_LORESERVE:
			err = fmt.Errorf("unknown reserved section index %#x", uint16(index))
		default:
			s.Section, keep, err = r.place(i, s.Type, uint32(index))
		}
		if err != nil {
			return r.errorf(r.symtab, "symbol %d (%q): %v", i, name, err)
		}
		if keep {
			r.symbol[i] = SymbolID(len(r.f.Symbols))
			r.f.Symbols = append(r.f.Symbols, s)
		}
	}
	r.symbols = r.symbols[:len(r.symbols)+len(r.f.Symbols)]
	r.f.Symbols = slices.Clip(r.f.Symbols)
	return nil
}

// wideIndexes returns the section indexes too large for st_shndx: a word for
// each of n symbols, or nil.
func (r *reader) wideIndexes(n int) ([]byte, error) {
	for i := range r.headers {
		if elf.SectionType(r.headers[i].Type) != elf.SHT_SYMTAB_SHNDX {
			continue
		}
		b, words, err := r.records(i, 4)
		if err == nil && words != n {
			err = r.errorf(i, "%d section indexes for %d symbols", words, n)
		}
		return b, err
	}
	return nil, nil
}

// place returns where a symbol in the section of an index lies; keep is false
// for a section symbol that has lost its section.
func (r *reader) place(symbol int, t elf.SymType, index uint32) (id SectionID, keep bool, err error) {
	if index == 0 {
		return 0, true, nil
	}
	if uint64(index) >= uint64(len(r.headers)) {
		return 0, false, fmt.Errorf("it is placed in section %d, which does not exist", index)
	}
	if id := r.section[index]; id != 0 {
		return id, true, nil
	}
	h := &r.headers[index]
	switch {
	case elf.SectionType(h.Type) == elf.SHT_GROUP && h.Info == uint32(symbol):
		return GroupHeader, true, nil
	case t == elf.STT_SECTION || r.stripped(index):
		return 0, false, nil
	}
	return 0, false, fmt.Errorf("it is placed in section %d (%s), where no symbols can be", index, h.name)
}

// readAddrSig reads .llvm_addrsig: symbol table indexes in ULEB128. A tool that
// changes the symbol table without knowing of it clears the section's link;
// then the indexes mean nothing.
func (r *reader) readAddrSig() error {
	for i := range r.headers {
		h := &r.headers[i]
		if elf.SectionType(h.Type) != shtAddrSig || h.Link == 0 || h.Link != uint32(r.symtab) {
			continue
		}
		r.f.HasAddrSig = true
		for b := r.contents(i); len(b) > 0; {
			sym, n := binary.Uvarint(b)
			if n <= 0 {
				return r.errorf(i, "bad ULEB128 at %#x", h.Size-uint64(len(b)))
			}
			b = b[n:]
			switch {
			case sym < uint64(len(r.symbol)) && r.symbol[sym] != 0:
				r.f.AddrSig = append(r.f.AddrSig, r.symbol[sym])
			case !r.strippedSymbol(sym):
				return r.errorf(i, "there is no symbol %d", sym)
			}
		}
	}
	return nil
}

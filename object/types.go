package object

import (
	"cmp"
	"debug/elf"
	"fmt"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// Sections of types, and of what they say about instructions.
const (
	btfSection = ".BTF"
	extSection = ".BTF.ext"
)

// Types returns the contents of .BTF and .BTF.ext, or nil for a section that does not exist.
// Relocations in them have been applied, except those in .BTF against global symbols: offsets
// of variables in a data section have to be looked up by name.
//
// If nothing had to be changed, the types share memory with the section's data.
func (f *File) Types() (*rawbtf.BTF, *rawbtf.Ext, error) {
	if err := f.checkBegun(); err != nil {
		return nil, nil, err
	}
	var types, ext SectionID
	for id := 1; id < len(f.Sections); id++ {
		switch f.Sections[id].Name {
		case btfSection:
			types = cmp.Or(types, SectionID(id))
		case extSection:
			ext = cmp.Or(ext, SectionID(id))
		}
	}
	if types == 0 {
		return nil, nil, nil
	}
	data, err := f.resolved(types)
	if err != nil {
		return nil, nil, err
	}
	b, err := rawbtf.Parse(data, f.Order, nil)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", btfSection, err)
	}
	if ext == 0 {
		return b, nil, nil
	}
	if data, err = f.resolved(ext); err != nil {
		return nil, nil, err
	}
	e, err := rawbtf.ParseExt(data, f.Order, b)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", extSection, err)
	}
	return b, e, nil
}

// resolved returns a section's bytes with its relocations against local symbols
// applied. They are of 32 bits, and for clang's objects, whose symbols are those
// of sections, the bytes are right as they are.
func (f *File) resolved(id SectionID) ([]byte, error) {
	s := &f.Sections[id]
	data := s.Data
	for i := range s.Relocs {
		r := &s.Relocs[i]
		if r.Sym != 0 && !f.hasSymbol(r.Sym) {
			return nil, fmt.Errorf("%s: relocation %d at %#x: there is no symbol %d", s.Name, i, r.Off, r.Sym)
		}
		sym := &f.Symbols[r.Sym]
		if s.inert(sym) {
			continue
		}
		switch {
		case r.Type != R_BPF_64_ABS32 && r.Type != R_BPF_64_NODYLD32:
			return nil, fmt.Errorf("%s: relocation %d at %#x is %s, which has no place there", s.Name, i, r.Off, r.Type)
		case uint64(r.Off)+4 > uint64(len(data)):
			return nil, fmt.Errorf("%s: relocation %d at %#x reaches beyond the section's %#x bytes", s.Name, i, r.Off, len(data))
		}
		if &data[0] == &s.Data[0] {
			data = append([]byte(nil), data...)
		}
		f.Order.PutUint32(data[r.Off:], f.Order.Uint32(data[r.Off:])+uint32(sym.Value))
	}
	return data, nil
}

// hasTypes reports whether the section is .BTF or .BTF.ext.
func (s *Section) hasTypes() bool { return s.Name == btfSection || s.Name == extSection }

// inert reports whether a relocation against a symbol changes nothing in a section of
// types.
func (s *Section) inert(sym *Symbol) bool {
	return sym.Value == 0 || sym.Section <= 0 || sym.Global() && s.Name == btfSection
}

// Global reports whether other objects can refer to the symbol.
func (s *Symbol) Global() bool {
	return s.Bind != elf.STB_LOCAL && s.Type != elf.STT_SECTION && s.Type != elf.STT_FILE && s.Name != ""
}

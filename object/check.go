package object

import (
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
)

// maxAlign is what the largest .p2align of LLVM and GNU as asks for.
const maxAlign = 1 << 32

// Section types of which Write makes the sections itself and Read takes them
// apart, as far as debug/elf has no name for them.
const (
	shtAddrSig = elf.SectionType(0x6fff4c03) // SHT_LLVM_ADDRSIG
	shtCrel    = elf.SectionType(0x40000014) // SHT_CREL, compact relocations
	shfExclude = elf.SectionFlag(0x80000000) // SHF_EXCLUDE
	grpComdat  = 1                           // GRP_COMDAT, in the first word of a group
)

// Derived reports whether [Write] makes sections of a type from other fields of a File. Such
// sections are not in [File].Sections.
func Derived(t elf.SectionType) bool {
	switch t {
	case elf.SHT_SYMTAB, elf.SHT_REL, elf.SHT_RELA, elf.SHT_GROUP, elf.SHT_SYMTAB_SHNDX, shtAddrSig, shtCrel:
		return true
	}
	return false
}

// Check returns an error if f cannot be written, because an id refers to nothing or a size is
// not that of the data.
//
// [Read], the assembler, the builder and the linker make only files that it accepts. Whoever makes
// one by hand calls it before giving the file to linker.Link, which does not.
func (f *File) Check() error {
	if err := f.checkBegun(); err != nil {
		return err
	}
	for id := 1; id < len(f.Sections); id++ {
		if err := f.checkSection(&f.Sections[id]); err != nil {
			return fmt.Errorf("%s: %w", f.describe(SectionID(id)), err)
		}
	}
	signatures, err := f.checkGroups()
	if err != nil {
		return err
	}
	for id := 1; id < len(f.Symbols); id++ {
		s := &f.Symbols[id]
		err := f.checkSymbol(s)
		if s.Section == GroupHeader && !signatures[SymbolID(id)] {
			err = errors.New("it is placed in a group header, but no group has it as its signature")
		}
		if err != nil {
			return fmt.Errorf("symbol %d (%q): %w", id, s.Name, err)
		}
	}
	if len(f.AddrSig) > 0 && !f.HasAddrSig {
		return errors.New("address-significant symbols without HasAddrSig")
	}
	for i, id := range f.AddrSig {
		if !f.hasSymbol(id) {
			return fmt.Errorf("address-significant symbol %d: there is no symbol %d", i, id)
		}
	}
	return nil
}

// checkBegun checks what [New] makes.
func (f *File) checkBegun() error {
	switch {
	case f == nil:
		return errors.New("there is no object")
	case f.Order == nil:
		return errors.New("object has no byte order")
	case f.Order != binary.LittleEndian && f.Order != binary.BigEndian:
		return fmt.Errorf("object has byte order %v, expected binary.LittleEndian or binary.BigEndian", f.Order)
	case len(f.Sections) == 0 || len(f.Symbols) == 0:
		return errors.New("there is no section 0 or no symbol 0: begin with object.New")
	}
	return nil
}

func (f *File) checkSection(s *Section) error {
	switch {
	case Derived(s.Type):
		return fmt.Errorf("sections of type %s are made from other fields of the File", s.Type)
	case s.Align&(s.Align-1) != 0 || s.Align > maxAlign:
		return fmt.Errorf("alignment %#x is no power of two up to %#x", s.Align, uint64(maxAlign))
	case s.Type == elf.SHT_NOBITS && len(s.Data) != 0:
		return fmt.Errorf("%d bytes of data in a SHT_NOBITS section", len(s.Data))
	case s.Type != elf.SHT_NOBITS && s.Size != uint64(len(s.Data)):
		return fmt.Errorf("size is %d, but there are %d bytes of data", s.Size, len(s.Data))
	case s.Type == elf.SHT_NOBITS && len(s.Relocs) != 0:
		return errors.New("relocations in a SHT_NOBITS section")
	case s.Link != 0 && !f.hasSection(s.Link):
		return fmt.Errorf("it is linked to section %d, which does not exist", s.Link)
	case s.Flags&elf.SHF_INFO_LINK != 0 && s.Info != 0 && uint64(s.Info) >= uint64(len(f.Sections)):
		return fmt.Errorf("its info names section %d, which does not exist", s.Info)
	}
	for i := range s.Relocs {
		r := &s.Relocs[i]
		if uint64(r.Off) >= s.Size {
			return fmt.Errorf("relocation %d at %#x lies beyond the section's %#x bytes", i, r.Off, s.Size)
		}
		if r.Sym != 0 && !f.hasSymbol(r.Sym) {
			return fmt.Errorf("relocation %d at %#x: there is no symbol %d", i, r.Off, r.Sym)
		}
	}
	return checkName(s.Name)
}

func (f *File) checkSymbol(s *Symbol) error {
	switch {
	case s.Section < GroupHeader || s.Section > 0 && !f.hasSection(s.Section):
		return fmt.Errorf("it is placed in section %d, which does not exist", s.Section)
	case s.Bind&^15 != 0:
		return fmt.Errorf("binding %d does not fit four bits", int(s.Bind))
	case s.Type&^15 != 0:
		return fmt.Errorf("type %d does not fit four bits", int(s.Type))
	}
	return checkName(s.Name)
}

// checkGroups returns the symbols that are a group's signature.
func (f *File) checkGroups() (map[SymbolID]bool, error) {
	if len(f.Groups) == 0 {
		return nil, nil
	}
	signatures := make(map[SymbolID]bool, len(f.Groups))
	groupOf := make(map[SectionID]int)
	for i := range f.Groups {
		g := &f.Groups[i]
		if !f.hasSymbol(g.Signature) {
			return nil, fmt.Errorf("group %d: there is no symbol %d to be its signature", i, g.Signature)
		}
		signatures[g.Signature] = true
		if err := checkName(g.Name); err != nil {
			return nil, fmt.Errorf("group %d: %w", i, err)
		}
		for _, id := range g.Members {
			if !f.hasSection(id) {
				return nil, fmt.Errorf("group %d: its member section %d does not exist", i, id)
			}
			if other, twice := groupOf[id]; twice {
				return nil, fmt.Errorf("%s: it is in group %d and again in group %d", f.describe(id), other, i)
			}
			groupOf[id] = i
		}
	}
	return signatures, nil
}

func checkName(name string) error {
	if strings.IndexByte(name, 0) >= 0 {
		return fmt.Errorf("the name %q contains a NUL", name)
	}
	return nil
}

func (f *File) hasSection(id SectionID) bool { return id > 0 && int(id) < len(f.Sections) }
func (f *File) hasSymbol(id SymbolID) bool   { return id > 0 && int(id) < len(f.Symbols) }

// describe names a section in an error message.
func (f *File) describe(id SectionID) string {
	return fmt.Sprintf("section %d (%s)", id, f.Sections[id].Name)
}

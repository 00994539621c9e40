package object

import (
	"cmp"
	"debug/elf"
	"fmt"
	"slices"
)

// findSymtab finds the one symbol table that relocations and groups refer to.
func (r *reader) findSymtab() error {
	for i := range r.headers {
		switch elf.SectionType(r.headers[i].Type) {
		case elf.SHT_SYMTAB:
			if r.symtab != 0 {
				return r.errorf(i, "a second symbol table; the first is section %d", r.symtab)
			}
			r.symtab = i
		case shtCrel:
			return r.errorf(i, "compact relocations (SHT_CREL) are not supported")
		}
	}
	return nil
}

// becomesSection reports whether a section becomes a [Section], as all do but those that Write
// makes itself.
func (r *reader) becomesSection(index uint32) bool {
	t := elf.SectionType(r.headers[index].Type)
	return !Derived(t) && (t != elf.SHT_STRTAB || !r.isNameTable(index)) && !r.stripped(index)
}

// readSections makes the Sections.
func (r *reader) readSections() error {
	r.section = zeroed(r.section, len(r.headers))
	kept, size := 1, uint64(0)
	for i := 1; i < len(r.headers); i++ {
		if !r.becomesSection(uint32(i)) {
			continue
		}
		r.section[i] = SectionID(kept)
		kept++
		if elf.SectionType(r.headers[i].Type) != elf.SHT_NOBITS {
			size += r.headers[i].Size
		}
	}
	r.sections = room(r.sections, kept, r.many)
	from := len(r.sections)
	r.sections = r.sections[:from+kept]
	r.f.Sections = r.sections[from:len(r.sections):len(r.sections)]
	if r.lent {
		r.bytes = room(r.bytes, int(size), r.many)
	}
	for i, id := range r.section {
		if id == 0 {
			continue
		}
		if err := r.readSection(i, &r.f.Sections[id]); err != nil {
			return err
		}
	}
	return nil
}

// stripped reports whether a section is left out, with everything that belongs to it.
func (r *reader) stripped(index uint32) bool {
	return r.strip && isDebug(r.headers[index].name)
}

// strippedSymbol reports whether a symbol was left out with its section.
func (r *reader) strippedSymbol(sym uint64) bool {
	return r.strip && sym > 0 && sym < uint64(len(r.symbol)) && r.symbol[sym] == 0
}

func (r *reader) isNameTable(index uint32) bool {
	return index == r.shstrndx || r.symtab != 0 && index == r.headers[r.symtab].Link
}

func (r *reader) readSection(index int, s *Section) error {
	h := &r.headers[index]
	if h.Addralign&(h.Addralign-1) != 0 || h.Addralign > maxAlign {
		return r.errorf(index, "alignment %#x is no power of two up to %#x", h.Addralign, uint64(maxAlign))
	}
	*s = Section{
		Name: h.name, Type: elf.SectionType(h.Type), Flags: elf.SectionFlag(h.Flags),
		Align: h.Addralign, EntSize: h.Entsize, Info: h.Info, Size: h.Size,
	}
	if s.Type != elf.SHT_NOBITS {
		s.Data = r.contents(index)
		if r.lent {
			at := len(r.bytes)
			r.bytes = append(r.bytes, s.Data...)
			s.Data = r.bytes[at:len(r.bytes):len(r.bytes)]
		}
	}
	if uint64(h.Link) >= uint64(len(r.headers)) {
		return r.errorf(index, "it is linked to section %d, which does not exist", h.Link)
	}
	s.Link = r.section[h.Link]
	if s.Flags&elf.SHF_INFO_LINK != 0 {
		if uint64(h.Info) >= uint64(len(r.headers)) {
			return r.errorf(index, "its info names section %d, which does not exist", h.Info)
		}
		s.Info = uint32(r.section[h.Info])
	}
	return nil
}

// readGroups reads the SHT_GROUP sections: a word of flags, then section
// indexes. Those of relocation sections say nothing new.
func (r *reader) readGroups() error {
	groupOf := make(map[SectionID]int)
	for i := range r.headers {
		if elf.SectionType(r.headers[i].Type) != elf.SHT_GROUP || r.strippedSymbol(uint64(r.headers[i].Info)) {
			continue
		}
		b, n, err := r.records(i, 4)
		if err != nil {
			return err
		}
		if n == 0 {
			return r.errorf(i, "a group without its first word, the flags")
		}
		signature, err := r.groupSignature(i)
		if err != nil {
			return err
		}
		g := Group{Name: r.headers[i].name, Signature: signature, Comdat: r.u32(b)&grpComdat != 0}
		for ; n > 1; n-- {
			b = b[4:]
			member := r.u32(b)
			if uint64(member) >= uint64(len(r.headers)) {
				return r.errorf(i, "its member section %d does not exist", member)
			}
			id := r.section[member]
			switch t := elf.SectionType(r.headers[member].Type); {
			case id == 0 && (t == elf.SHT_REL || t == elf.SHT_RELA || r.stripped(member)):
				continue
			case id == 0:
				return r.errorf(i, "section %d (%s) cannot be a member", member, r.headers[member].name)
			case groupOf[id] != 0:
				return r.errorf(i, "its member section %d (%s) is in section %d too", member, r.headers[member].name, groupOf[id])
			}
			groupOf[id] = i
			g.Members = append(g.Members, id)
		}
		r.f.Groups = append(r.f.Groups, g)
	}
	return nil
}

func (r *reader) groupSignature(index int) (SymbolID, error) {
	h := &r.headers[index]
	if h.Link != uint32(r.symtab) {
		return 0, r.errorf(index, "it is linked to section %d, not to the symbol table", h.Link)
	}
	if h.Info == 0 || uint64(h.Info) >= uint64(len(r.symbol)) || r.symbol[h.Info] == 0 {
		return 0, r.errorf(index, "there is no symbol %d to be the group's signature", h.Info)
	}
	return r.symbol[h.Info], nil
}

// readRelocs gives the sections their relocations.
func (r *reader) readRelocs() error {
	r.relocs = room(r.relocs, r.countRelocs(), r.many)
	for i := range r.headers {
		h := &r.headers[i]
		var err error
		switch elf.SectionType(h.Type) {
		case elf.SHT_REL:
			err = r.readRelocSection(i, relSize)
		case elf.SHT_RELA:
			err = r.readRelocSection(i, relaSize)
		}
		if err != nil {
			return err
		}
	}
	for id := range r.f.Sections {
		byOff := func(a, b Reloc) int { return cmp.Compare(a.Off, b.Off) }
		if relocs := r.f.Sections[id].Relocs; !slices.IsSortedFunc(relocs, byOff) {
			slices.SortStableFunc(relocs, byOff)
		}
	}
	return nil
}

// countRelocs returns how many relocations there will be at most, but for those of
// sections of which few are kept.
func (r *reader) countRelocs() (n int) {
	for i := range r.headers {
		h := &r.headers[i]
		switch t := elf.SectionType(h.Type); {
		case t != elf.SHT_REL && t != elf.SHT_RELA || uint64(h.Info) >= uint64(len(r.section)) || r.section[h.Info] == 0:
		case r.strip && r.f.Sections[r.section[h.Info]].hasTypes():
		case t == elf.SHT_REL:
			n += int(h.Size / relSize)
		default:
			n += int(h.Size / relaSize)
		}
	}
	return n
}

func (r *reader) readRelocSection(index int, size uint64) error {
	h := &r.headers[index]
	if uint64(h.Info) < uint64(len(r.headers)) && r.stripped(h.Info) {
		return nil
	}
	b, n, err := r.records(index, size)
	if err != nil {
		return err
	}
	if h.Link != uint32(r.symtab) {
		return r.errorf(index, "it is linked to section %d, not to the symbol table", h.Link)
	}
	if uint64(h.Info) >= uint64(len(r.headers)) || r.section[h.Info] == 0 {
		return r.errorf(index, "section %d, which it relocates, is not one that can be", h.Info)
	}
	s := &r.f.Sections[r.section[h.Info]]
	if s.Type == elf.SHT_NOBITS && n > 0 {
		return r.errorf(index, "section %d (%s), which it relocates, has no data", h.Info, s.Name)
	}
	if size == relaSize && !r.copied[r.section[h.Info]] {
		if r.copied == nil {
			r.copied = make(map[SectionID]bool)
		}
		r.copied[r.section[h.Info]] = true
		s.Data = slices.Clone(s.Data)
	}
	dropInert := r.strip && s.hasTypes()
	if s.Relocs == nil && n > 0 && !dropInert {
		from := len(r.relocs)
		r.relocs = r.relocs[:from+n]
		s.Relocs = r.relocs[from:from:len(r.relocs)]
	}
	for i := range n {
		entry := b[uint64(i)*size:][:size]
		rel, keep, err := r.readReloc(s, entry)
		if err != nil {
			return r.errorf(index, "entry %d at %#x: %v", i, r.u64(entry), err)
		}
		if keep && !(dropInert && s.inert(&r.f.Symbols[rel.Sym])) {
			s.Relocs = append(s.Relocs, rel)
		}
	}
	return nil
}

// readReloc reads an entry, of REL or RELA, about a section. It is not kept if its symbol is left
// out with debug information.
func (r *reader) readReloc(s *Section, entry []byte) (rel Reloc, keep bool, err error) {
	off, info := r.u64(entry), r.u64(entry[8:])
	sym, typ := info>>32, uint32(info)
	if sym < uint64(len(r.symbol)) {
		rel.Sym = r.symbol[sym]
	}
	switch {
	case off >= s.Size || off > 1<<32-1:
		return rel, false, fmt.Errorf("it lies beyond the %#x bytes of section %s", s.Size, s.Name)
	case typ > 1<<8-1:
		return rel, false, fmt.Errorf("relocation type %d is none of BPF's", typ)
	case rel.Sym != 0 || sym == 0:
	case r.strippedSymbol(sym) && s.Flags&elf.SHF_ALLOC == 0:
		return rel, false, nil
	case r.strippedSymbol(sym):
		return rel, false, fmt.Errorf("symbol %d is in debug information, which is left out", sym)
	default:
		return rel, false, fmt.Errorf("there is no symbol %d", sym)
	}
	rel.Off, rel.Type = uint32(off), RelocType(typ)
	if len(entry) == relaSize {
		err = storeAddend(r.order(), s.Data[off:], rel.Type, int64(r.u64(entry[16:])))
	}
	return rel, true, err
}

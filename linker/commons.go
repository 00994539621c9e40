package linker

import (
	"debug/elf"
	"fmt"
	"math"
	"slices"

	"github.com/bpfasm/bpfasm/object"
)

// bss is where storage goes that no object has a section for.
const bss = ".bss"

// common is the demand of all common symbols of a name.
type common struct {
	largest symbolAt // the first of them
	align   uint64
	defined bool // by a definition that is not weak
}

// placeCommons gives common symbols a place, as every linker does: of a name's the
// largest gets one in .bss of its object, with the largest alignment of all, and is
// the definition; the others refer to it. If there is another definition all do; a
// weak one does not count.
func (l *linker) placeCommons() {
	byName := make(map[string]*common)
	for _, u := range l.units {
		l.collectCommons(u, byName)
	}
	if len(byName) == 0 {
		return
	}
	for _, u := range l.units {
		for id := range u.File.Symbols {
			s := &u.File.Symbols[id]
			if c := byName[s.Name]; c != nil && s.Global() && s.Section != 0 && s.Section != object.Common && s.Bind != elf.STB_WEAK {
				c.defined = true
			}
		}
	}
	for _, u := range l.units {
		l.placeCommonsOf(u, byName)
	}
}

// collectCommons adds the common symbols of a unit to those of their names. The unit
// gets a file of its own to change.
func (l *linker) collectCommons(u *unit, byName map[string]*common) {
	if !slices.ContainsFunc(u.File.Symbols, func(s object.Symbol) bool { return s.Section == object.Common }) {
		return
	}
	file := *u.File
	file.Sections, file.Symbols = slices.Clone(file.Sections), slices.Clone(file.Symbols)
	u.File = &file
	for id := range u.File.Symbols {
		s := &u.File.Symbols[id]
		if s.Section != object.Common {
			continue
		}
		at := symbolAt{u, object.SymbolID(id)}
		if s.Value&(s.Value-1) != 0 {
			l.fail("malformed", u.pos(at.id), fmt.Sprintf("%s is common with the alignment %d, which is no power of two", quote(s.Name), s.Value))
		}
		if s.Type == elf.STT_COMMON {
			s.Type = elf.STT_OBJECT
		}
		switch c := byName[s.Name]; {
		case !s.Global(): // no other unit's
		case c == nil:
			byName[s.Name] = &common{largest: at, align: s.Value}
		default:
			c.align = max(c.align, s.Value)
			if s.Size > c.largest.get().Size {
				c.largest = at
			}
		}
	}
}

// placeCommonsOf gives common symbols of a unit their places, or makes them references.
func (l *linker) placeCommonsOf(u *unit, byName map[string]*common) {
	var sec *object.Section
	var section object.SectionID
	for id := range u.File.Symbols {
		s := &u.File.Symbols[id]
		if s.Section != object.Common {
			continue
		}
		align := s.Value
		if c := byName[s.Name]; s.Global() {
			if c.defined || c.largest != (symbolAt{u, object.SymbolID(id)}) {
				s.Section, s.Value, s.Size = 0, 0, 0
				continue
			}
			align = c.align
		}
		if sec == nil {
			section = u.bss()
			sec = &u.File.Sections[section]
		}
		s.Section, s.Value = section, roundUp(sec.Size, align)
		if s.Value > math.MaxUint32 || s.Size > math.MaxUint32 {
			l.fail("too-large", u.pos(object.SymbolID(id)), fmt.Sprintf("%s would have %d bytes at %#x of section %s; offsets in BTF have 32 bits", quote(s.Name), s.Size, s.Value, bss))
			return
		}
		sec.Size, sec.Align = s.Value+s.Size, max(sec.Align, align)
	}
}

// bss returns the unit's section for storage, which it gets if it has none.
func (u *unit) bss() object.SectionID {
	f := u.File
	i := slices.IndexFunc(f.Sections, func(s object.Section) bool { return s.Name == bss && s.Type == elf.SHT_NOBITS })
	if i < 0 {
		i = len(f.Sections)
		f.Sections = append(f.Sections, object.Section{Name: bss, Type: elf.SHT_NOBITS, Flags: elf.SHF_ALLOC | elf.SHF_WRITE, Align: 1})
	}
	return object.SectionID(i)
}

package linker

import (
	"bytes"
	"cmp"
	"debug/elf"
	"fmt"
	"sort"
	"strings"

	"github.com/bpfasm/bpfasm/object"
)

// section is a section of the output.
type section struct {
	name  string
	first *object.Section // the input section that it is named after, for type and flags
	unit  *unit           // of first
	flags elf.SectionFlag
	align uint64
	parts []partAt
	size  uint64
	kept  bool // something in it is live

	id     object.SectionID // in the output; 0: it has no bytes and no symbols
	symbol object.SymbolID  // its section symbol, 0: not needed yet
	merged *merged          // of a section of constants
}

// partAt is a section of a unit.
type partAt struct {
	unit *unit
	id   object.SectionID
}

func (p partAt) get() *object.Section { return &p.unit.File.Sections[p.id] }
func (p partAt) part() *part          { return &p.unit.parts[p.id] }

// part is what becomes of an input section.
type part struct {
	out    int32   // the output section it is in, 0: none
	twin   bool    // it equals an earlier part and lies on top of it
	pieces []piece // in order, all of the section

	// By index into pieces: of a function that another takes the place of, what does,
	// where it has its place then; of that, whose place it takes.
	instead, stubs map[int]pieceAt
}

// once reports whether a section holds a text for all of a program.
func once(name string) bool { return name == "license" || name == "version" }

// assign gives every input section that is kept its output section.
func (l *linker) assign() {
	l.sections = make([]section, 1)
	l.byTitle = make(map[string]int32)
	groups := make(map[string]bool)
	for _, u := range l.units {
		left := u.dropGroups(groups)
		used := u.sectionsWithSymbols()
		whole := l.wholes(u)
		for id := object.SectionID(1); int(id) < len(u.File.Sections); id++ {
			s := &u.File.Sections[id]
			switch {
			case left[id], s.Name == btfSection, s.Name == extSection, s.Debug() && !l.KeepDebug:
			case s.Size == 0 && !used[id]: // such as the .text of every object
			case whole == nil:
				l.assignSection(partAt{u, id}, s.Name)
			default:
				l.assignSection(partAt{u, id}, cmp.Or(whole[id], s.Name))
				u.keep(id)
			}
		}
	}
}

// keep notes the section of a unit whose parts have other names in the output.
func (u *unit) keep(id object.SectionID) {
	if u.keptByName == nil {
		u.keptByName = make(map[string]object.SectionID)
	}
	if name := u.File.Sections[id].Name; u.keptByName[name] == 0 {
		u.keptByName[name] = id
	}
}

// kept returns a unit's first section of a name that is not left out, 0 if it has none.
func (l *linker) kept(u *unit, name []byte) object.SectionID {
	if u.keptByName != nil {
		return u.keptByName[string(name)]
	}
	parts := l.sections[l.byTitle[string(name)]].parts // by ascending unit
	i := sort.Search(len(parts), func(i int) bool { return parts[i].unit.index >= u.index })
	if i == len(parts) || parts[i].unit != u {
		return 0
	}
	return parts[i].id
}

// dropGroups returns the sections of COMDAT groups that an earlier unit has too.
func (u *unit) dropGroups(seen map[string]bool) map[object.SectionID]bool {
	var left map[object.SectionID]bool
	for i := range u.File.Groups {
		g := &u.File.Groups[i]
		if !g.Comdat {
			continue
		}
		name := u.File.Symbols[g.Signature].Name
		if !seen[name] {
			seen[name] = true
			continue
		}
		if left == nil {
			left = make(map[object.SectionID]bool)
		}
		for _, id := range g.Members {
			left[id] = true
		}
	}
	return left
}

func (u *unit) sectionsWithSymbols() []bool {
	used := make([]bool, len(u.File.Sections))
	for id := range u.File.Symbols {
		if s := &u.File.Symbols[id]; s.Section > 0 && s.Type != elf.STT_SECTION {
			used[s.Section] = true
		}
	}
	return used
}

// keptFlags are those that a section of the output has: groups are taken apart,
// and what SHF_EXCLUDE and SHF_INFO_LINK say is not true any more.
const keptFlags = elf.SHF_WRITE | elf.SHF_ALLOC | elf.SHF_EXECINSTR | elf.SHF_MERGE | elf.SHF_STRINGS |
	elf.SHF_TLS | elf.SHF_COMPRESSED | shfRetain

const shfRetain = elf.SectionFlag(0x200000) // SHF_GNU_RETAIN

// assignSection makes a section a part of the output's of a name.
func (l *linker) assignSection(p partAt, name string) {
	s := p.get()
	if s.Flags&elf.SHF_EXECINSTR != 0 && s.Size%8 != 0 {
		l.fail("malformed", p.unit.at, fmt.Sprintf("section %s: %d bytes are no whole number of instructions", s.Name, s.Size))
		return
	}
	i, known := l.byTitle[name]
	if !known {
		i = int32(len(l.sections))
		l.byTitle[name] = i
		l.sections = append(l.sections, section{name: name, first: s, unit: p.unit, flags: s.Flags & keptFlags, align: 1})
	}
	out := &l.sections[i]
	out.align = max(out.align, s.Align)
	if known {
		l.checkFits(out, p)
	}
	p.part().out = i
	p.part().twin = known && once(s.Name)
	out.parts = append(out.parts, p)
}

// checkFits makes sure that a section can go on with another input's section of
// the same name.
func (l *linker) checkFits(out *section, p partAt) {
	s, first := p.get(), out.first
	differ := func(what, here, there string) {
		l.fail("section-mismatch", p.unit.at, fmt.Sprintf("section %s has %s %s, but in %s %s", s.Name, what, here, out.unit.Name, there))
	}
	out.flags |= s.Flags & shfRetain
	switch flags := s.Flags&keptFlags | out.flags&shfRetain; {
	case once(s.Name):
		out.flags |= flags & elf.SHF_WRITE // const or not: the text is the same
		if s.Type != first.Type || !bytes.Equal(s.Data, first.Data) {
			l.fail("section-mismatch", p.unit.at, fmt.Sprintf("%s is %s, but in %s %s", s.Name, p.unit.excerpt(s), out.unit.Name, out.unit.excerpt(first)),
				note(0, "an object has one "+s.Name))
		}
	case s.Type != first.Type:
		differ("type", typeName(s.Type), typeName(first.Type))
	case flags != out.flags:
		differ("flags", flagNames(flags), flagNames(out.flags))
	case s.EntSize != first.EntSize:
		differ("entries of", fmt.Sprint(s.EntSize, " bytes"), fmt.Sprint(first.EntSize, " bytes"))
	}
}

func typeName(t elf.SectionType) string { return strings.TrimPrefix(t.String(), "SHT_") }

func flagNames(f elf.SectionFlag) string {
	if f == 0 {
		return "none"
	}
	return strings.ToLower(strings.ReplaceAll(f.String(), "SHF_", ""))
}

// excerpt is what a section says: the first bytes of a text, or the number of a version.
func (u *unit) excerpt(s *object.Section) string {
	if s.Name == "version" && len(s.Data) == 4 {
		return fmt.Sprintf("%#x", u.File.Order.Uint32(s.Data))
	}
	const most = 60
	text := bytes.TrimRight(s.Data, "\x00")
	if len(text) > most {
		return fmt.Sprintf("%q...", text[:most])
	}
	return fmt.Sprintf("%q", text)
}

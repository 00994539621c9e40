package assembler

import (
	"debug/elf"
	"fmt"
	"math"
	"math/bits"
	"sort"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/object"
)

func newAsmText(f *object.File) *asmText {
	t := &asmText{
		f:         f,
		sections:  make([]textSection, max(1, len(f.Sections))),
		names:     make([]string, max(1, len(f.Symbols))),
		mentioned: make([]int, max(1, len(f.Symbols))),
		used:      make([]bool, max(1, len(f.Symbols))),
		unused:    make(map[object.SymbolID]bool),
		prefix:    ".LBB",
	}
	taken := t.nameSections()
	t.nameSymbols(taken)
	for i := range f.Groups {
		g := &f.Groups[i]
		if g.Signature != 0 && f.Symbols[g.Signature].Section == 0 {
			t.unused[g.Signature] = true
		}
		for _, id := range g.Members {
			t.sections[id].group = g
			if t.names[g.Signature] != "" {
				t.sections[id].signature = g.Signature
			}
		}
	}
	for i := range f.Sections {
		for j := range f.Sections[i].Relocs {
			delete(t.unused, f.Sections[i].Relocs[j].Sym)
		}
	}
	t.writeDirectives()
	return t
}

// nameSections finds out which section each name means as a symbol: the first.
func (t *asmText) nameSections() map[string]bool {
	taken := make(map[string]bool, len(t.f.Sections)+len(t.f.Symbols))
	for i := 1; i < len(t.f.Sections); i++ {
		if name := t.f.Sections[i].Name; !taken[name] {
			taken[name] = true
			t.sections[i].name = string(appendName(nil, sectionText(name)))
		}
	}
	taken[".text"] = true // it always exists
	return taken
}

// writeDirectives writes each section's directive. Sections of one name are
// told apart by a unique number, and so is one that is not what the assembler
// has long known under the name.
func (t *asmText) writeDirectives() {
	twin := make(map[string]int) // sections so far by name and group
	for i := 1; i < len(t.f.Sections); i++ {
		s, ts := &t.f.Sections[i], &t.sections[i]
		grouped := ts.signature != 0
		key := s.Name + "\x00" + strconv.Itoa(int(ts.signature))
		unique := twin[key]
		twin[key]++
		known, ok := predefined.Load()[s.Name]
		if ok && !grouped && s.Link == 0 && unique == 0 && !known.is(s) {
			unique = 1
			twin[key]++
			if s.Name == ".text" {
				ts.name = "" // it means the .text that always exists
			}
		}
		if ok && !grouped && unique == 0 && s.Link == 0 {
			switch s.Name {
			case ".text", ".data", ".bss", ".rodata", ".tdata", ".tbss":
				ts.directive = "\t" + s.Name + "\n"
				continue
			}
		}
		ts.directive = t.directive(object.SectionID(i), unique)
	}
}

func (spec *sectionSpec) is(s *object.Section) bool {
	return spec.typ == s.Type && spec.flags == s.Flags && spec.entSize == s.EntSize
}

// directive writes a .section line.
func (t *asmText) directive(id object.SectionID, unique int) string {
	s, ts := &t.f.Sections[id], &t.sections[id]
	b := append([]byte(nil), "\t.section\t"...)
	b = appendSectionName(b, s.Name)
	b = append(b, `,"`...)
	flags := s.Flags &^ elf.SHF_GROUP
	if ts.signature != 0 {
		flags |= elf.SHF_GROUP
	}
	if s.EntSize-1 >= maxEntSize {
		flags &^= elf.SHF_MERGE
	}
	b = appendSectionFlags(b, flags)
	b = append(b, `",@`...)
	b = appendSectionType(b, s.Type)
	if flags&elf.SHF_MERGE != 0 {
		b = append(b, ',')
		b = strconv.AppendUint(b, s.EntSize, 10)
	}
	if flags&elf.SHF_LINK_ORDER != 0 {
		b = append(b, ',')
		switch {
		case s.Link == 0:
			b = append(b, '0')
		case t.sections[s.Link].name != "":
			b = append(b, t.sections[s.Link].name...)
		default:
			b = t.appendLabel(b, s.Link, 0)
		}
	}
	if ts.signature != 0 {
		b = append(b, ',')
		b = append(b, t.names[ts.signature]...)
		if ts.group.Comdat {
			b = append(b, ",comdat"...)
		}
	}
	if unique != 0 {
		b = append(b, ",unique,"...)
		b = strconv.AppendInt(b, int64(unique), 10)
	}
	return string(append(b, '\n'))
}

// maxEntSize is the greatest entry size that can be written.
const maxEntSize = math.MaxInt64

func appendSectionFlags(b []byte, flags elf.SectionFlag) []byte {
	rest := flags
	for _, f := range sectionFlags {
		rest &^= f.flag
	}
	if rest != 0 {
		return fmt.Appendf(b, "%#x", uint64(flags))
	}
	for _, f := range sectionFlags {
		if flags&f.flag != 0 {
			b = append(b, f.letter)
		}
	}
	return b
}

func appendSectionType(b []byte, typ elf.SectionType) []byte {
	switch typ {
	case elf.SHT_PROGBITS:
		return append(b, "progbits"...)
	case elf.SHT_NOBITS:
		return append(b, "nobits"...)
	case elf.SHT_NOTE:
		return append(b, "note"...)
	case elf.SHT_INIT_ARRAY:
		return append(b, "init_array"...)
	case elf.SHT_FINI_ARRAY:
		return append(b, "fini_array"...)
	case elf.SHT_PREINIT_ARRAY:
		return append(b, "preinit_array"...)
	}
	return fmt.Appendf(b, "%#x", uint32(typ))
}

// enter goes to a section and says what the directive does not.
func (t *asmText) enter(id object.SectionID) {
	s, ts := &t.f.Sections[id], &t.sections[id]
	t.mention(ts.signature)
	t.mention(ts.symbol)
	if id > 1 {
		t.body = append(t.body, '\n')
	}
	t.body = append(t.body, ts.directive...)
	t.checkSection(id)
	if n := bits.TrailingZeros64(s.Align); s.Align > 1 && (s.Name != ".text" || n > 2) {
		t.body = append(t.body, "\t.p2align\t"...)
		t.body = strconv.AppendInt(t.body, int64(n), 10)
		t.body = append(t.body, '\n')
	}
}

func (t *asmText) checkSection(id object.SectionID) {
	s, g := &t.f.Sections[id], t.sections[id].group
	_, byName := defaultsOf(s.Name)
	switch {
	case g != nil && t.sections[id].signature == 0:
		t.lose(id, 0, "the group it is in goes by no name")
	case g != nil && g.Name != ".group":
		t.lose(id, 0, "the group it is in has its header in section %q", g.Name)
	case sectionText(s.Name) != s.Name || s.Name == "":
		t.lose(id, 0, "no text gives a section the name %q", s.Name)
	case byName&^s.Flags != 0:
		t.lose(id, 0, "flags are %s, and the name adds %s", s.Flags, byName&^s.Flags)
	case s.EntSize != 0 && s.Flags&elf.SHF_MERGE == 0:
		t.lose(id, 0, "entry size %d, which only a mergeable section can be given", s.EntSize)
	case s.EntSize-1 >= maxEntSize && s.Flags&elf.SHF_MERGE != 0:
		t.lose(id, 0, "it is mergeable, with entry size %d", s.EntSize)
	case s.Link != 0 && s.Flags&elf.SHF_LINK_ORDER == 0:
		t.lose(id, 0, "it is linked to section %d without the flag that says so", s.Link)
	case s.Info != 0:
		t.lose(id, 0, "sh_info is %d", s.Info)
	case s.Align > 1<<31:
		t.lose(id, 0, "it is aligned to %d", s.Align)
	}
}

// appendLabel appends the label made for a place: .LBB2_5 is the place of
// instruction 5 of section 2, .LBB2_5_4 lies 4 bytes behind.
func (t *asmText) appendLabel(b []byte, id object.SectionID, off uint64) []byte {
	b = append(b, t.prefix...)
	b = strconv.AppendInt(b, int64(id), 10)
	b = append(b, '_')
	b = strconv.AppendUint(b, off/8, 10)
	if off%8 != 0 {
		b = append(b, '_')
		b = strconv.AppendUint(b, off%8, 10)
	}
	return b
}

// localAt returns a named local symbol at a place that stands for the place in
// relocations and branches, 0 if there is none.
func (t *asmText) localAt(id object.SectionID, off uint64) object.SymbolID {
	labels := t.sections[id].labels
	i := sort.Search(len(labels), func(i int) bool { return t.f.Symbols[labels[i]].Value >= off })
	for ; i < len(labels) && t.f.Symbols[labels[i]].Value == off; i++ {
		s := &t.f.Symbols[labels[i]]
		if s.Bind == elf.STB_LOCAL && s.Type != elf.STT_TLS && s.Type != elf.STT_GNU_IFUNC && !strings.HasPrefix(s.Name, ".L") {
			return labels[i]
		}
	}
	return 0
}

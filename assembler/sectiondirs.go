package assembler

import (
	"debug/elf"
	"slices"
	"strconv"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/object"
)

var sectionDirectives = []directive{
	{".text", "[subsection]", "go to .text", namedSection, 0},
	{".data", "[subsection]", "go to .data", namedSection, 0},
	{".bss", "[subsection]", "go to .bss", namedSection, 0},
	{".rodata", "[subsection]", "go to .rodata", namedSection, 0},
	{".tdata", "[subsection]", "go to .tdata", namedSection, 0},
	{".tbss", "[subsection]", "go to .tbss", namedSection, 0},
	{".struct", "[offset]", "go to an offset of no section: labels behind it are numbers", structDirective, 0},
	{".offset", "[offset]", "go to an offset of no section: labels behind it are numbers", structDirective, 0},
	{".section", `name[, "flags"[, @type[, entsize][, symbol][, group[, comdat]][, unique, n]]]`, "go to a section", sectionDirective, 0},
	{".pushsection", "as .section, with [, subsection] behind the name", "go to a section and remember the current one", sectionDirective, 1},
	{".popsection", "", "go back to where .pushsection was", popSection, 0},
	{".previous", "", "go back to the section before this one", previousSection, 0},
	{".subsection", "number", "go to a part of the section that is placed by its number", subsectionDirective, 0},
}

// sectionState is what .previous and .popsection go back to.
type sectionState struct{ cur, before subID }

// switchTo makes a section current and remembers the one before for .previous.
func (s *scanner) switchTo(id sectionID, number int32) {
	s.previous = s.e.cur.id
	s.e.enter(id, number, s.start)
}

func namedSection(s *scanner, d *directive) {
	spec := predefined.Load()[d.name]
	number := int64(0)
	if !s.end() {
		s.skip()
		start := s.pos()
		var ok bool
		if number, ok = s.absolute(); !ok || !s.wantEnd() || !s.subsectionNumber(number, start) {
			return
		}
	}
	s.switchTo(s.e.section(spec, s.start), int32(number))
}

func (s *scanner) subsectionNumber(n int64, start diag.Pos) bool {
	if n < 0 || n > 1<<31-1 {
		return s.failAt(start, s.endOfLast(), "subsection", "subsection number %d is not within [0,2147483647]", n)
	}
	return true
}

func subsectionDirective(s *scanner, _ *directive) {
	number := int64(0)
	if !s.end() {
		start := s.pos()
		var ok bool
		if number, ok = s.absolute(); !ok || !s.wantEnd() || !s.subsectionNumber(number, start) {
			return
		}
	}
	s.switchTo(s.e.cur.section, int32(number))
}

func popSection(s *scanner, _ *directive) {
	if !s.wantEnd() {
		return
	}
	n := len(s.sections)
	if n == 0 {
		s.failAt(s.start, s.pos(), "section-stack", ".popsection without corresponding .pushsection")
		return
	}
	st := s.sections[n-1]
	s.sections = s.sections[:n-1]
	s.enterSub(st.cur)
	s.previous = st.before
}

func previousSection(s *scanner, _ *directive) {
	if !s.wantEnd() {
		return
	}
	if s.previous == 0 {
		s.failAt(s.start, s.pos(), "section-stack", ".previous without corresponding .section")
		return
	}
	to := s.previous
	s.previous = s.e.cur.id
	s.enterSub(to)
}

func (s *scanner) enterSub(id subID) {
	sub := s.e.subs[id]
	s.e.enter(sub.section, sub.number, 0)
}

type sectionFlag struct {
	letter byte
	flag   elf.SectionFlag
}

// sectionFlags are the letters of a .section directive.
var sectionFlags = [...]sectionFlag{
	{'a', elf.SHF_ALLOC}, {'w', elf.SHF_WRITE}, {'x', elf.SHF_EXECINSTR}, {'e', 0x80000000},
	{'o', elf.SHF_LINK_ORDER}, {'M', elf.SHF_MERGE}, {'S', elf.SHF_STRINGS}, {'T', elf.SHF_TLS},
	{'G', elf.SHF_GROUP}, {'R', flagRetain},
}

// flagRetain is SHF_GNU_RETAIN: linkers keep the section.
const flagRetain elf.SectionFlag = 0x200000

var sectionTypes = lazy.Value[map[string]elf.SectionType]{Make: func() map[string]elf.SectionType {
	return map[string]elf.SectionType{
		"progbits": elf.SHT_PROGBITS, "nobits": elf.SHT_NOBITS, "note": elf.SHT_NOTE,
		"init_array": elf.SHT_INIT_ARRAY, "fini_array": elf.SHT_FINI_ARRAY, "preinit_array": elf.SHT_PREINIT_ARRAY,
		"llvm_odrtab": 0x6fff4c00, "llvm_linker_options": 0x6fff4c01, "llvm_call_graph_profile": 0x6fff4c09,
		"llvm_dependent_libraries": 0x6fff4c04, "llvm_sympart": 0x6fff4c05, "llvm_bb_addr_map": 0x6fff4c0a,
		"llvm_offloading": 0x6fff4c0b, "llvm_lto": 0x6fff4c0c, "llvm_jt_sizes": 0x6fff4c0d, "llvm_cfi_jump_table": 0x6fff4c0e,
	}
}}

// sectionSyntax is what a .section directive says in addition to the spec.
type sectionSyntax struct {
	spec           sectionSpec
	flagged, typed bool
	joinsGroup     bool // flag '?'
	subsection     int64
	nameAt         diag.Pos
}

func sectionDirective(s *scanner, d *directive) {
	x := sectionSyntax{spec: sectionSpec{unique: notUnique}}
	s.skip()
	x.nameAt = s.pos()
	name, ok := s.sectionName()
	if !ok {
		s.unexpected("", "identifier (a section name)")
		return
	}
	x.spec.name = name
	if s.accept(',') && !s.sectionArguments(&x, d.n == 1) {
		return
	}
	if !s.wantEnd() {
		return
	}
	from := sectionState{s.e.cur.id, s.previous}
	if s.openSection(&x) && d.n == 1 {
		s.sections = append(s.sections, from)
	}
}

// sectionName takes a string as it stands, or everything up to a comma or blank.
func (s *scanner) sectionName() (string, bool) {
	if s.skip() == '"' {
		return s.quoted()
	}
	start := s.p
	for s.p < len(s.src) {
		c := s.src[s.p]
		if c == ',' || class[c]&chBlank != 0 || s.ends(c) {
			break
		}
		s.p++
	}
	return s.src[start:s.p], s.p > start
}

func (s *scanner) sectionArguments(x *sectionSyntax, push bool) bool {
	if s.skip() != '"' {
		if push {
			start := s.pos()
			var ok bool
			if x.subsection, ok = s.absolute(); !ok || !s.subsectionNumber(x.subsection, start) {
				return false
			}
			if !s.accept(',') {
				return true
			}
		}
		if s.skip() != '"' {
			return s.unexpected("", "section flags in double quotes")
		}
	}
	if !s.sectionFlags(x) {
		return false
	}
	more := s.accept(',')
	if more {
		if c := s.skip(); c != '@' && c != '%' && c != '"' {
			return s.unexpected("", "@type, %type or \"type\"")
		}
		if !s.sectionType(x) {
			return false
		}
		more = s.accept(',')
	}
	for _, operand := range [...]struct {
		flag elf.SectionFlag
		what string
		read func(*scanner, *sectionSyntax) bool
	}{
		{elf.SHF_MERGE, "the entry size, which flag 'M' asks for", (*scanner).entrySize},
		{elf.SHF_LINK_ORDER, "the linked-to symbol, which flag 'o' asks for", (*scanner).linkedTo},
		{elf.SHF_GROUP, "the group name, which flag 'G' asks for", (*scanner).groupName},
	} {
		if x.spec.flags&operand.flag == 0 {
			continue
		}
		if !more {
			return s.unexpected("", operand.what)
		}
		s.skip()
		if !operand.read(s, x) {
			return false
		}
		more = s.accept(',')
	}
	return !more || s.uniqueID(x)
}

func (s *scanner) entrySize(x *sectionSyntax) bool {
	start := s.pos()
	n, ok := s.absolute()
	if ok && n <= 0 {
		return s.failAt(start, s.endOfLast(), "entry-size", "entry size must be positive, found %d", n)
	}
	x.spec.entSize = uint64(n)
	return ok
}

// linkedTo reads the symbol whose section another one is linked to, or 0 for none.
func (s *scanner) linkedTo(x *sectionSyntax) bool {
	pos := s.pos()
	if s.at(s.p) == '0' {
		s.p++
		return true
	}
	name, ok := s.name()
	if !ok {
		return s.unexpected("", "the linked-to symbol")
	}
	x.spec.linked = s.e.intern(name, pos)
	if _, _, ok := s.e.place(x.spec.linked); !ok {
		return s.failAt(pos, s.endOfLast(), "linked-to", "linked-to symbol is not in a section: '%s' must be defined above", name)
	}
	return true
}

// groupName reads the name of a group, and whether it is a COMDAT.
func (s *scanner) groupName(x *sectionSyntax) bool {
	pos, start := s.pos(), s.p
	name, ok := s.name()
	if !ok {
		if _, ok = s.literal(); !ok {
			return s.unexpected("", "a group name")
		}
		name = s.src[start:s.p] // clang names the groups of type units by their hash
	}
	x.spec.group = s.e.intern(name, pos)
	end := s.p
	if !s.accept(',') {
		return true
	}
	s.skip()
	switch s.ident() {
	case "comdat":
		x.spec.comdat = true
	case "unique":
		s.p = end
	default:
		return s.unexpected("", "'comdat' or 'unique'")
	}
	return true
}

// uniqueID reads "unique, N", which tells sections of one name apart.
func (s *scanner) uniqueID(x *sectionSyntax) (ok bool) {
	s.skip()
	if s.ident() != "unique" {
		return s.unexpected("", "'unique'")
	}
	if !s.comma() {
		return false
	}
	s.skip()
	start := s.pos()
	if x.spec.unique, ok = s.absolute(); !ok {
		return false
	}
	if x.spec.unique < 0 || x.spec.unique > 1<<32-2 {
		return s.failAt(start, s.endOfLast(), "unique", "unique id must be within [0,4294967294], found %d", x.spec.unique)
	}
	return true
}

func (s *scanner) sectionFlags(x *sectionSyntax) bool {
	pos := s.pos()
	text, ok := s.quoted()
	if !ok {
		return s.fail("unterminated-string", "unterminated string")
	}
	x.flagged = true
	if text != "" && text[0] >= '0' && text[0] <= '9' {
		r := reader{src: text}
		l, ok := r.literal()
		if !ok || r.p != len(text) {
			return s.failAt(pos, s.pos(), "section-flags", "invalid section flags number %q", text)
		}
		x.spec.flags = elf.SectionFlag(l.v)
		return true
	}
	for i := range len(text) {
		if text[i] == '?' {
			x.joinsGroup = true
			continue
		}
		known := slices.IndexFunc(sectionFlags[:], func(f sectionFlag) bool { return f.letter == text[i] })
		if known < 0 {
			at := pos + 1 + diag.Pos(i)
			return s.report(diag.Diagnostic{Code: "section-flags", Span: diag.Span{Start: pos, End: s.pos()}, Msg: "unknown section flag '" + text[i:i+1] + "', expected letters of awxeoMSTGR?",
				Notes: []diag.Note{{Span: diag.Span{Start: at, End: at + 1}, Msg: "this one"}}})
		}
		x.spec.flags |= sectionFlags[known].flag
	}
	return true
}

func (s *scanner) sectionType(x *sectionSyntax) bool {
	at := s.pos()
	var kind string
	if s.src[s.p] == '"' {
		kind, _ = s.quoted()
	} else {
		s.p++
		start := s.p
		for class[s.at(s.p)]&chIdent != 0 {
			s.p++
		}
		kind = s.src[start:s.p]
	}
	if kind == "" {
		return s.unexpected("", "a section type: progbits, nobits, note or a number")
	}
	t, ok := sectionTypes.Load()[kind]
	if !ok {
		r := reader{src: kind}
		l, num := r.literal()
		if !num || r.p != len(kind) || l.v > 1<<32-1 {
			return s.failAt(at, s.pos(), "section-type", "unknown section type '%s', expected @progbits, @nobits, @note or a number", kind)
		}
		if t = elf.SectionType(l.v); object.Derived(t) {
			return s.failAt(at, s.pos(), "section-type", "sections of type %s are made by the assembler itself", t)
		}
	}
	x.typed, x.spec.typ = true, t
	return true
}

// openSection enters a section, new or known, and checks what the directive says about it.
func (s *scanner) openSection(x *sectionSyntax) bool {
	e := s.e
	typ, flags := defaultsOf(x.spec.name)
	if !x.typed {
		x.spec.typ = typ
	}
	x.spec.flags |= flags
	if x.joinsGroup {
		if cur := &e.sections[e.cur.section]; cur.group != 0 {
			x.spec.group, x.spec.comdat = cur.group, cur.comdat
			x.spec.flags |= elf.SHF_GROUP
		}
	}
	if x.spec.flags&flagRetain != 0 {
		e.osGNU = true
	}
	spec := x.spec
	known, exists := e.sectionIDs[spec.key()]
	var old sectionSpec
	if exists {
		old = e.sections[known].sectionSpec
	} else if old, exists = predefined.Load()[spec.name]; exists && spec.unique == notUnique && spec.group == 0 && spec.linked == 0 {
		spec = old
	} else {
		exists = false
	}
	if exists && !s.sameSection(x, &old) {
		return false
	}
	s.switchTo(e.section(spec, x.nameAt), int32(x.subsection))
	return true
}

// sameSection checks that a directive does not say another thing of a section than was said before.
func (s *scanner) sameSection(x *sectionSyntax, old *sectionSpec) bool {
	changed := func(what string, is, was []byte) bool {
		return s.failAt(s.start, s.endOfLast(), "section-changed", "changed section %s for %s from '%s' to '%s'", what, old.name, was, is)
	}
	ok := true
	if x.typed && x.spec.typ != old.typ {
		ok = changed("type", appendSectionType(nil, x.spec.typ), appendSectionType(nil, old.typ))
	}
	if x.flagged && x.spec.flags != old.flags {
		ok = changed("flags", appendSectionFlags(nil, x.spec.flags), appendSectionFlags(nil, old.flags))
	}
	if x.flagged && x.spec.entSize != old.entSize {
		ok = changed("entry size", strconv.AppendUint(nil, x.spec.entSize, 10), strconv.AppendUint(nil, old.entSize, 10))
	}
	return ok
}

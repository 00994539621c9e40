package assembler

import (
	"debug/elf"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

type (
	sectionID int32
	subID     int32
)

// section is one section of the object being built.
type section struct {
	sectionSpec
	align  uint64
	symbol Symbol
	subs   []subID // the first is number 0; after layout they are in order of number
}

// sectionSpec says which section is meant, and what it is if it is new.
type sectionSpec struct {
	name    string
	typ     elf.SectionType
	flags   elf.SectionFlag
	entSize uint64
	group   Symbol // signature of its group; 0: in none
	comdat  bool
	linked  Symbol // SHF_LINK_ORDER: the symbol whose section this one goes with
	unique  int64  // tells sections of one name apart; notUnique: not said
}

const notUnique = -1

// subKey finds a subsection.
type subKey struct {
	section sectionID
	number  int32
}

// sectionKey distinguishes sections of the same name.
type sectionKey struct {
	name          string
	group, linked Symbol
	unique        int64
}

func (s *sectionSpec) key() sectionKey { return sectionKey{s.name, s.group, s.linked, s.unique} }

// subsection is the contents of a section under one number; .subsection orders
// them, and nearly every section has just number 0.
type subsection struct {
	id      subID
	section sectionID
	number  int32
	flags   subFlag
	data    []byte
	nobits  int64 // the size, where data has no bytes
	gaps    []gap
	fixups  []fixup
	asked   []askedReloc
	base    int64   // offset in the section, once placed
	shifts  []int64 // bytes in the first i gaps, once placed
}

type subFlag uint8

const (
	flagNoBits subFlag = 1 << iota // no contents in the file
	flagTLS                        // labels are thread-local
	flagExec                       // padding is no-ops
	flagCode                       // holds instructions (or an implicit .text)
)

// Values of st_type that LLVM raises a symbol to, never lowers.
const (
	typeObject = elf.STT_OBJECT
	typeFunc   = elf.STT_FUNC
	typeTLS    = elf.STT_TLS
	typeIFunc  = elf.STT_GNU_IFUNC
)

// size is the raw size: without the gaps.
func (s *subsection) size() int64 {
	if s.flags&flagNoBits != 0 {
		return s.nobits
	}
	return int64(len(s.data))
}

// reserve makes room for n more bytes. Contents of megabytes double rather than
// grow by the quarter that append would add: that many copies are garbage.
func (s *subsection) reserve(n int) {
	if cap(s.data)-len(s.data) < n {
		s.data = slices.Grow(s.data, len(s.data)+n)
	}
}

// fixup notes that the field about to be appended waits for a value.
func (s *subsection) fixup(k fixupKind, v value, pos diag.Pos) {
	if len(s.fixups) == cap(s.fixups) {
		s.fixups = slices.Grow(s.fixups, len(s.fixups)+8)
	}
	s.fixups = append(s.fixups, fixup{off: uint32(len(s.data)), kind: k, value: v, pos: pos})
}

// settled reports whether the offsets reached so far are final already, which
// they are until the first gap of the first subsection.
func (s *subsection) settled() bool { return s.number == 0 && len(s.gaps) == 0 }

// Predefined sections: a .section directive cannot change what these are
// (LLVM: MCObjectFileInfo). A name that ends in "*" stands for itself and for
// every longer name that begins with it.
var predefined = lazy.Value[map[string]sectionSpec]{Make: func() map[string]sectionSpec {
	m := make(map[string]sectionSpec)
	add := func(typ elf.SectionType, flags elf.SectionFlag, entSize uint64, names ...string) {
		for _, n := range names {
			m[n] = sectionSpec{name: n, typ: typ, flags: flags, entSize: entSize, unique: notUnique}
		}
	}
	const (
		a, w, x, t = elf.SHF_ALLOC, elf.SHF_WRITE, elf.SHF_EXECINSTR, elf.SHF_TLS
		mergeable  = elf.SHF_MERGE
		str        = elf.SHF_MERGE | elf.SHF_STRINGS
		exclude    = elf.SectionFlag(0x80000000)
	)
	add(elf.SHT_PROGBITS, a|x, 0, ".text")
	add(elf.SHT_PROGBITS, a|w, 0, ".data", ".data.rel.ro")
	add(elf.SHT_NOBITS, a|w, 0, ".bss")
	add(elf.SHT_PROGBITS, a, 0, ".rodata", ".gcc_except_table", ".eh_frame", ".llvm_stackmaps", ".llvm_faultmaps")
	add(elf.SHT_PROGBITS, a|w|t, 0, ".tdata")
	add(elf.SHT_NOBITS, a|w|t, 0, ".tbss")
	add(elf.SHT_PROGBITS, a|mergeable, 4, ".rodata.cst4")
	add(elf.SHT_PROGBITS, a|mergeable, 8, ".rodata.cst8")
	add(elf.SHT_PROGBITS, a|mergeable, 16, ".rodata.cst16")
	add(elf.SHT_PROGBITS, a|mergeable, 32, ".rodata.cst32")
	add(elf.SHT_PROGBITS, str, 1, ".debug_str", ".debug_line_str")
	add(elf.SHT_PROGBITS, str|exclude, 1, ".debug_str.dwo")
	add(0x6ffffff4, a, 0, ".sframe")
	for _, n := range strings.Fields("abbrev info line frame pubnames pubtypes gnu_pubnames gnu_pubtypes loc aranges ranges macinfo macro names str_offsets addr rnglists loclists cu_index tu_index") {
		add(elf.SHT_PROGBITS, 0, 0, ".debug_"+n)
	}
	for _, n := range strings.Fields("info types abbrev line loc str_offsets rnglists loclists macinfo macro") {
		add(elf.SHT_PROGBITS, exclude, 0, ".debug_"+n+".dwo")
	}
	add(elf.SHT_PROGBITS, 0, 0, ".apple_names", ".apple_objc", ".apple_namespaces", ".apple_types",
		".stack_sizes", ".pseudo_probe", ".pseudo_probe_desc", ".llvm_stats")
	return m
}}

// byName gives the type and flags that a section's name brings with it. The
// flags are added to those the directive gives; the type holds if it gives none.
var byName = []struct {
	prefix string // matches the name itself and prefix.anything; ending in "*", any continuation
	typ    elf.SectionType
	flags  elf.SectionFlag
}{
	{".rodata", elf.SHT_PROGBITS, elf.SHF_ALLOC},
	{".rodata1", elf.SHT_PROGBITS, elf.SHF_ALLOC},
	{".text", elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_EXECINSTR},
	{".init", elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_EXECINSTR},
	{".fini", elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_EXECINSTR},
	{".data", elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_WRITE},
	{".data1", elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_WRITE},
	{".bss", elf.SHT_NOBITS, elf.SHF_ALLOC | elf.SHF_WRITE},
	{".init_array", elf.SHT_INIT_ARRAY, elf.SHF_ALLOC | elf.SHF_WRITE},
	{".fini_array", elf.SHT_FINI_ARRAY, elf.SHF_ALLOC | elf.SHF_WRITE},
	{".preinit_array", elf.SHT_PREINIT_ARRAY, elf.SHF_ALLOC | elf.SHF_WRITE},
	{".tdata", elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_WRITE | elf.SHF_TLS},
	{".tbss", elf.SHT_NOBITS, elf.SHF_ALLOC | elf.SHF_WRITE | elf.SHF_TLS},
	{".note*", elf.SHT_NOTE, 0},
}

func defaultsOf(name string) (elf.SectionType, elf.SectionFlag) {
	for _, d := range byName {
		prefix, any := strings.CutSuffix(d.prefix, "*")
		rest, ok := strings.CutPrefix(name, prefix)
		if ok && (any || rest == "" || rest[0] == '.' && prefix != ".init" && prefix != ".fini" && !strings.HasSuffix(prefix, "1")) {
			return d.typ, d.flags
		}
	}
	return elf.SHT_PROGBITS, 0
}

// Section makes the section of that name the current one. A new section gets the type and flags
// that its name implies (.bss has no contents in the file, .text is executable), and flags in
// addition.
func (e *Emitter) Section(name string, flags elf.SectionFlag) {
	spec, ok := predefined.Load()[name]
	if !ok {
		typ, f := defaultsOf(name)
		spec = sectionSpec{name: name, typ: typ, flags: f | flags, unique: notUnique}
	}
	e.enter(e.section(spec, 0), 0, 0)
}

// section returns the section that spec names, new if there was none.
func (e *Emitter) section(spec sectionSpec, pos diag.Pos) sectionID {
	if id, ok := e.sectionIDs[spec.key()]; ok {
		return id
	}
	if !e.spend(sectionCost, pos) {
		return e.cur.section
	}
	if spec.group != 0 {
		e.register(spec.group)
		e.symbols[spec.group].flags |= symSignature
	}
	id := sectionID(len(e.sections))
	align := uint64(1)
	if spec.name == ".text" && spec.unique == notUnique && spec.group == 0 && !e.gnu {
		align = 4
	}
	e.sections = append(e.sections, section{sectionSpec: spec, align: align})
	e.sectionIDs[spec.key()] = id
	sub := e.newSubsection(subKey{id, 0})
	e.sections[id].symbol = e.sectionSymbol(spec.name, sub, pos)
	return id
}

// sectionSymbol makes the section's own symbol. It shares the namespace of all
// symbols: a name used before turns out to have been the section's.
func (e *Emitter) sectionSymbol(name string, sub subID, pos diag.Pos) Symbol {
	id := e.lookup(name)
	switch {
	case id == 0:
		id = e.intern(name, pos)
	case e.symbols[id].is(symSection):
		id = e.newSymbol(name, pos) // a second section of the name: found only through itself
	case e.symbols[id].defined():
		e.redefined(id, pos)
		id = e.newSymbol(name, pos)
	}
	s := &e.symbols[id]
	s.flags = s.flags&(symRegistered|symSignature|symReferenced) | symSection
	s.sub, s.typ, s.bind = sub, uint8(elf.STT_SECTION), bindLocal
	e.register(id)
	return id
}

// sectionCost is what a section or subsection takes of [MaxBytes] before it has any.
const sectionCost = 1 << 10

// subsection returns the section's contents under that number.
func (e *Emitter) subsection(id sectionID, number int32, pos diag.Pos) subID {
	key := subKey{id, number}
	if sub, ok := e.subIDs[key]; ok {
		return sub
	}
	if !e.spend(sectionCost, pos) {
		return e.cur.id
	}
	return e.newSubsection(key)
}

func (e *Emitter) newSubsection(key subKey) subID {
	sec := &e.sections[key.section]
	s := &subsection{id: subID(len(e.subs)), section: key.section, number: key.number}
	if sec.typ == elf.SHT_NOBITS {
		s.flags |= flagNoBits
	}
	if sec.flags&elf.SHF_TLS != 0 {
		s.flags |= flagTLS
	}
	if sec.flags&elf.SHF_EXECINSTR != 0 {
		s.flags |= flagExec
	}
	e.subs = append(e.subs, s)
	sec.subs = append(sec.subs, s.id)
	e.subIDs[key] = s.id
	return s.id
}

// enter makes a subsection current. An armed .loc does not follow to another place.
func (e *Emitter) enter(id sectionID, number int32, pos diag.Pos) {
	sub := e.subs[e.subsection(id, number, pos)]
	if e.cur == sub {
		return
	}
	e.line.armed = false
	e.cur = sub
}

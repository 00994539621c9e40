package linker_test

import (
	"bytes"
	"cmp"
	"debug/elf"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/object"
)

// meaning is what an object says to a loader, as text in which neither offsets
// nor numbers of types, strings or symbols occur: two objects that mean the
// same give the same text, however they are laid out.
type meaning struct {
	f     *object.File
	types *btf.Spec // nil: no BTF
	ext   extInfos

	functions map[object.SectionID][]object.SymbolID // by ascending value
	variables map[object.SectionID][]object.SymbolID
	live      map[object.SymbolID]bool // functions that entry programs, global functions and data need
	names     map[object.SymbolID]string
	relocs    map[place]*object.Reloc
}

// place is an offset in a section.
type place struct {
	section object.SectionID
	off     uint64
}

// meaningOf describes f: programs, variables, maps, externs, types.
func meaningOf(t testing.TB, f *object.File) string {
	m := newMeaning(t, f)
	var b strings.Builder
	for _, part := range []struct {
		title string
		lines []string
	}{
		{"functions", m.printFunctions()},
		{"maps", m.printMaps()},
		{"variables", m.printVariables()},
		{"externs", m.printExterns()},
		{"types", m.printTypes()},
	} {
		slices.Sort(part.lines)
		fmt.Fprintf(&b, "== %s\n", part.title)
		for _, line := range slices.Compact(part.lines) {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}

func newMeaning(t testing.TB, f *object.File) *meaning {
	m := &meaning{
		f:         f,
		functions: map[object.SectionID][]object.SymbolID{},
		variables: map[object.SectionID][]object.SymbolID{},
		live:      map[object.SymbolID]bool{},
		names:     map[object.SymbolID]string{},
		relocs:    map[place]*object.Reloc{},
	}
	for id := range f.Sections {
		for i := range f.Sections[id].Relocs {
			r := &f.Sections[id].Relocs[i]
			m.relocs[place{object.SectionID(id), uint64(r.Off)}] = r
		}
	}
	if s := m.sectionNamed(".BTF"); s != 0 {
		var err error
		m.types, err = btf.LoadSpecFromReader(bytes.NewReader(m.relocated(s)))
		require.NoError(t, err)
		m.ext = readExtInfos(t, m, s)
	}
	for id := 1; id < len(f.Symbols); id++ {
		m.classify(object.SymbolID(id))
	}
	byValue := func(a, b object.SymbolID) int { return cmp.Compare(f.Symbols[a].Value, f.Symbols[b].Value) }
	for _, ids := range m.functions {
		slices.SortStableFunc(ids, byValue)
	}
	for _, ids := range m.variables {
		slices.SortStableFunc(ids, byValue)
	}
	m.findLive()
	m.findNames()
	return m
}

// relocated returns the bytes of .BTF or .BTF.ext with what the compiler left
// to a linker filled in: offsets of symbols.
func (m *meaning) relocated(id object.SectionID) []byte {
	s := &m.f.Sections[id]
	data := slices.Clone(s.Data)
	for _, r := range s.Relocs {
		b := data[r.Off:]
		m.f.Order.PutUint32(b, m.f.Order.Uint32(b)+uint32(m.f.Symbols[r.Sym].Value))
	}
	return data
}

func (m *meaning) sectionNamed(name string) object.SectionID {
	return object.SectionID(max(0, slices.IndexFunc(m.f.Sections, func(s object.Section) bool { return s.Name == name })))
}

func (m *meaning) executable(id object.SectionID) bool {
	return id > 0 && m.f.Sections[id].Flags&elf.SHF_EXECINSTR != 0
}

// classify notes the symbols that stand for a function or a variable; others
// are labels.
func (m *meaning) classify(id object.SymbolID) {
	s := &m.f.Symbols[id]
	switch {
	case s.Section <= 0 || s.Type == elf.STT_SECTION || s.Type == elf.STT_FILE:
	case s.Type == elf.STT_NOTYPE && s.Bind == elf.STB_LOCAL:
	case m.executable(s.Section):
		m.functions[s.Section] = append(m.functions[s.Section], id)
	default:
		m.variables[s.Section] = append(m.variables[s.Section], id)
	}
}

// findLive marks the functions that a loader can reach. What is left of an
// overridden function is none of them.
func (m *meaning) findLive() {
	var todo []object.SymbolID
	mark := func(at place, ok bool) {
		if !ok || !m.executable(at.section) {
			return
		}
		if id := covering(m.f, m.functions[at.section], at.off); id != 0 && !m.live[id] {
			m.live[id] = true
			todo = append(todo, id)
		}
	}
	for section, ids := range m.functions {
		for _, id := range ids {
			s := &m.f.Symbols[id]
			if s.Bind != elf.STB_LOCAL || m.f.Sections[section].Name != ".text" {
				mark(place{section, s.Value}, true)
			}
		}
	}
	for at, r := range m.relocs {
		if !m.executable(at.section) && m.f.Sections[at.section].Flags&elf.SHF_ALLOC != 0 {
			mark(m.target(at, r))
		}
	}
	for len(todo) > 0 {
		id := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, in := range m.instructions(id) {
			if r := m.relocs[in.at]; r != nil {
				mark(m.target(in.at, r))
			} else if in.callsLocal() {
				mark(in.callee(), true)
			}
		}
	}
}

// findNames gives every function and variable a name of its own: local ones
// that share a name are numbered in the order of their places.
func (m *meaning) findNames() {
	for _, kind := range []map[object.SectionID][]object.SymbolID{m.functions, m.variables} {
		byName := map[string][]object.SymbolID{}
		for section, ids := range kind {
			for _, id := range ids {
				if m.live[id] || !m.executable(section) {
					name := m.ownName(id)
					byName[name] = append(byName[name], id)
				}
			}
		}
		for name, ids := range byName {
			slices.SortFunc(ids, func(a, b object.SymbolID) int {
				a1, b1 := &m.f.Symbols[a], &m.f.Symbols[b]
				return cmp.Or(cmp.Compare(m.f.Sections[a1.Section].Name, m.f.Sections[b1.Section].Name),
					cmp.Compare(a1.Value, b1.Value))
			})
			for i, id := range ids {
				m.names[id] = name
				if len(ids) > 1 && m.f.Symbols[id].Bind == elf.STB_LOCAL {
					m.names[id] = fmt.Sprintf("%s~%d", name, i+1)
				}
			}
		}
	}
}

// ownName is the name that a symbol has by its type: that of a static function
// may be another one in the symbol table, where it has to differ from others.
func (m *meaning) ownName(id object.SymbolID) string {
	s := &m.f.Symbols[id]
	if name := m.ext.names[place{s.Section, s.Value}]; name != "" && s.Bind == elf.STB_LOCAL {
		return name
	}
	return s.Name
}

// covering returns the symbol in whose bytes off lies, 0 if in none's.
func covering(f *object.File, sorted []object.SymbolID, off uint64) object.SymbolID {
	for i, id := range sorted {
		s := &f.Symbols[id]
		end := s.Value + s.Size
		if s.Size == 0 {
			end = f.Sections[s.Section].Size
			if i+1 < len(sorted) {
				end = f.Symbols[sorted[i+1]].Value
			}
		}
		if s.Value == off || s.Value < off && off < end {
			return id
		}
	}
	return 0
}

// target returns what a relocation refers to, if that is a place in a section.
func (m *meaning) target(at place, r *object.Reloc) (place, bool) {
	s := &m.f.Symbols[r.Sym]
	return place{s.Section, s.Value + uint64(m.addend(at, r))}, s.Section > 0
}

func (m *meaning) addend(at place, r *object.Reloc) int64 {
	order, b := m.f.Order, m.f.Sections[at.section].Data[at.off:]
	switch r.Type {
	case object.R_BPF_64_64:
		return int64(int32(order.Uint32(b[4:])))
	case object.R_BPF_64_32:
		return 8 * (int64(int32(order.Uint32(b[4:]))) + 1)
	case object.R_BPF_64_ABS64:
		return int64(order.Uint64(b))
	}
	return int64(int32(order.Uint32(b)))
}

// refersTo names what a relocation refers to.
func (m *meaning) refersTo(at place, r *object.Reloc) string {
	s := &m.f.Symbols[r.Sym]
	if to, ok := m.target(at, r); ok {
		return m.name(to, at)
	}
	if addend := m.addend(at, r); addend != 0 {
		return fmt.Sprintf("%s%+d", s.Name, addend)
	}
	return s.Name
}

// name says what is at a place, as seen from an instruction or a variable.
func (m *meaning) name(to, from place) string {
	section := &m.f.Sections[to.section]
	ids := m.variables[to.section]
	if m.executable(to.section) {
		ids = m.functions[to.section]
	}
	id := covering(m.f, ids, to.off)
	switch {
	case section.Name == ".jumptables":
		return m.jumpTable(to, from)
	case section.Flags&elf.SHF_STRINGS != 0 && to.off < section.Size:
		text, _, _ := bytes.Cut(section.Data[to.off:], []byte{0})
		return fmt.Sprintf("%q", text)
	case id != 0 && m.f.Symbols[id].Value != to.off:
		return fmt.Sprintf("%s+%d", m.names[id], to.off-m.f.Symbols[id].Value)
	case id != 0:
		return m.names[id]
	case section.Type == elf.SHT_NOBITS || to.off >= section.Size:
		return section.Name + " without a symbol"
	}
	return fmt.Sprintf("%s{% x}", section.Name, section.Data[to.off:min(to.off+8, section.Size)])
}

// jumpTable lists the entries of a table as instructions of the function that
// uses it.
func (m *meaning) jumpTable(table, user place) string {
	var entries []string
	section := &m.f.Sections[table.section]
	function := covering(m.f, m.functions[user.section], user.off)
	end := section.Size
	for id := range m.f.Symbols {
		if s := &m.f.Symbols[id]; s.Section == table.section && s.Value == table.off && s.Size != 0 {
			end = s.Value + s.Size
		}
	}
	for off := table.off; off+8 <= end; off += 8 {
		to := m.f.Order.Uint64(section.Data[off:])
		entries = append(entries, fmt.Sprint((int64(to)-int64(m.f.Symbols[function].Value))/8))
	}
	return "table[" + strings.Join(entries, " ") + "]"
}

func (m *meaning) linkage(id object.SymbolID) string {
	s := &m.f.Symbols[id]
	words := []string{map[elf.SymBind]string{elf.STB_LOCAL: "static", elf.STB_GLOBAL: "global", elf.STB_WEAK: "weak"}[s.Bind]}
	if elf.ST_VISIBILITY(s.Other) == elf.STV_HIDDEN {
		words = append(words, "hidden")
	}
	return strings.Join(words, " ")
}

// printVariables describes everything in sections that a loader makes data
// maps of, with contents.
func (m *meaning) printVariables() (lines []string) {
	for section, ids := range m.variables {
		s := &m.f.Sections[section]
		switch {
		case s.Name == ".maps" || s.Name == ".jumptables" || s.Flags&(elf.SHF_ALLOC|elf.SHF_MERGE) != elf.SHF_ALLOC:
			continue
		case s.Name == "license" || s.Name == "version":
			lines = append(lines, fmt.Sprintf("%s: %q", s.Name, s.Data))
			continue
		}
		for _, id := range ids {
			v := &m.f.Symbols[id]
			lines = append(lines, fmt.Sprintf("%s: %s = %s", s.Name, m.typed(id), m.contents(section, v.Value, v.Size)))
		}
	}
	return append(lines, m.misplaced()...)
}

// contents are bytes in hexadecimal, with what relocations put there between
// them; the zeroes at the end are left out.
func (m *meaning) contents(section object.SectionID, off, size uint64) string {
	s := &m.f.Sections[section]
	if s.Type == elf.SHT_NOBITS || off+size > s.Size {
		return fmt.Sprintf("%d bytes of zero", size)
	}
	var words []string
	for at := off; at < off+size; {
		if r := m.relocs[place{section, at}]; r != nil {
			words = append(words, "&"+m.refersTo(place{section, at}, r))
			at += 4
			if r.Type == object.R_BPF_64_ABS64 {
				at += 4
			}
			continue
		}
		words = append(words, fmt.Sprintf("%02x", s.Data[at]))
		at++
	}
	for len(words) > 0 && words[len(words)-1] == "00" {
		words = words[:len(words)-1]
	}
	return fmt.Sprintf("%d bytes: %s", size, cmp.Or(strings.Join(words, " "), "zero"))
}

// printExterns describes what the object leaves undefined.
func (m *meaning) printExterns() (lines []string) {
	for id := 1; id < len(m.f.Symbols); id++ {
		s := &m.f.Symbols[id]
		if s.Section == object.Common {
			lines = append(lines, fmt.Sprintf("common %s, %d bytes", s.Name, s.Size))
		}
		if s.Section != 0 || s.Name == "" {
			continue
		}
		lines = append(lines, m.linkage(object.SymbolID(id))+" "+m.declared(s.Name))
	}
	return lines
}

// requireSameMeaning shows what only one of two texts has.
func requireSameMeaning(t testing.TB, want, got string, args ...any) {
	t.Helper()
	if want == got {
		return
	}
	var b strings.Builder
	only := func(mark, in, notIn string) {
		for line := range strings.Lines(in) {
			if !strings.Contains(notIn, line) {
				b.WriteString(mark + line)
			}
		}
	}
	only("-", want, got)
	only("+", got, want)
	require.Fail(t, "not the same meaning\n"+b.String(), args...)
}

package linker

import (
	"debug/elf"
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

// wholeSections are those that compilers take apart: what is in .text otherwise may be in
// .text.f or .text.unlikely.
var wholeSections = []struct {
	name  string
	typ   elf.SectionType
	flags elf.SectionFlag
}{
	{object.Text, elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_EXECINSTR},
	{".data.rel.ro", elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_WRITE},
	{".data", elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_WRITE},
	{".rodata", elf.SHT_PROGBITS, elf.SHF_ALLOC},
	{bss, elf.SHT_NOBITS, elf.SHF_ALLOC | elf.SHF_WRITE},
}

// split takes the name of a section apart: .text and f for .text.f, .text and "" for .text.
// whole is "" for a section of another name or kind.
func split(s *object.Section) (whole, name string) {
	if s.Flags&elf.SHF_ALLOC == 0 {
		return "", ""
	}
	for i := range wholeSections {
		w := &wholeSections[i]
		name, ok := strings.CutPrefix(s.Name, w.name)
		if ok && (name == "" || name[0] == '.') && s.Type == w.typ && s.Flags&keptFlags&^shfRetain == w.flags {
			return w.name, strings.TrimPrefix(name, ".")
		}
	}
	return "", ""
}

// wholes names, by SectionID, the section that each of a unit goes to if a compiler took that
// apart, "" if not; nil if there is none.
//
// A function is in .text.f with -ffunction-sections, and if it is cold, retained or in
// a group. Nobody else puts it there, where libbpf takes none. A variable is in .data.x with
// -fdata-sections and in a group, but also of a programmer who wants a map for it; BTF is
// the same. It goes to .data from a group, and if the compiler took all of the unit apart and it
// is not hidden, as those are that programmers keep from being mapped: locks.
func (l *linker) wholes(u *unit) (wholes []string) {
	if !u.hasFragments() {
		return nil
	}
	wholes = make([]string, len(u.File.Sections))
	made := u.survey()
	for id := range wholes {
		s, alone := &u.File.Sections[id], made.alone[id] != 0
		whole, name := split(s)
		switch {
		case whole == object.Text, isConstant(name), alone && made.grouped[id]:
			wholes[id] = whole
		case !alone || elf.ST_VISIBILITY(u.File.Symbols[made.alone[id]].Other) != elf.STV_DEFAULT:
		case made.apart:
			wholes[id] = whole
		case made.doubtful && s.Flags&shfRetain == 0:
			l.warnApart(u, s)
		}
	}
	return wholes
}

func (u *unit) hasFragments() bool {
	for id := range u.File.Sections {
		s := &u.File.Sections[id]
		if whole, _ := split(s); whole != "" && whole != s.Name {
			return true
		}
	}
	return false
}

// survey is what shows whether a compiler took a unit apart.
type survey struct {
	alone   []object.SymbolID // by SectionID: what it is named after and holds, and nothing else
	grouped []bool            // by SectionID: it is in a group

	apart    bool // it did
	doubtful bool // it may have
}

func (u *unit) survey() survey {
	n := len(u.File.Sections)
	made := survey{alone: make([]object.SymbolID, n), grouped: make([]bool, n)}
	for i := range u.File.Groups {
		for _, id := range u.File.Groups[i].Members {
			made.grouped[id] = true
		}
	}
	var variables, functions bool // in .data and so on, and in .text
	for id := range u.File.Symbols {
		s := &u.File.Symbols[id]
		if s.Section <= 0 || s.Size == 0 {
			continue
		}
		sec := &u.File.Sections[s.Section]
		switch whole, name := split(sec); {
		case whole == "":
		case name == s.Name && s.Size == sec.Size:
			made.alone[s.Section] = object.SymbolID(id)
		case name == "" && whole == object.Text:
			functions = true
		case name == "":
			variables = true
		}
	}
	for id := range n {
		made.apart = made.apart || !variables && u.showsApart(made, object.SectionID(id))
	}
	made.doubtful = !variables && !functions
	return made
}

// showsApart reports whether a section is one that nobody makes but a compiler that takes all
// apart: a function's, a constant's, one of a variable with a compiler's name, and in .bss that of
// a global one that is not hidden.
func (u *unit) showsApart(made survey, id object.SectionID) bool {
	s := &u.File.Sections[id]
	whole, name := split(s)
	if isConstant(name) {
		return true
	}
	if made.alone[id] == 0 || made.grouped[id] || s.Flags&shfRetain != 0 {
		return false
	}
	symbol := &u.File.Symbols[made.alone[id]]
	return whole == object.Text || isCompilers(name) ||
		whole == bss && symbol.Global() && elf.ST_VISIBILITY(symbol.Other) == elf.STV_DEFAULT
}

// isConstant reports whether a name is that of a constant without a symbol:
// .rodata..L__const.f.x.
func isConstant(name string) bool { return strings.HasPrefix(name, ".L") }

// isCompilers reports whether a name is one that no programmer writes: f.count for a variable
// in a function, and those of C++ and Rust.
func isCompilers(name string) bool {
	return strings.Contains(name, ".") || strings.HasPrefix(name, "_Z") || strings.HasPrefix(name, "_R")
}

// warnApart warns of the first section that stays although a compiler may have made it.
func (l *linker) warnApart(u *unit, s *object.Section) {
	if l.errors == nil {
		l.errors.Add(diag.Diagnostic{
			Severity: diag.Warning, Code: "variable-apart", Span: diag.Span{Start: u.at},
			Msg: fmt.Sprintf("section %s stays apart, and loaders make a map of it: if -fdata-sections made it, compile without", s.Name),
		})
	}
}

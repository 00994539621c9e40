package relocator

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

// Bounds of programs. Those of one are the kernel's.
const (
	maxInsns     = 1000000 // BPF_COMPLEXITY_LIMIT_INSNS
	maxFunctions = 256     // BPF_MAX_SUBPROGS

	// maxBytes bounds what all programs of a file are made of. Functions can be in
	// many of them.
	maxBytes = 256 << 20
)

// tooMuch says maxBytes.
const tooMuch = "all programs together have more than 268435456 bytes"

// spend reports whether there is room for so many bytes more.
func (r *relocator) spend(n uint64) bool {
	r.spent += min(n, maxBytes+1)
	return r.spent <= maxBytes
}

// assemble makes the programs.
func (r *relocator) assemble() {
	r.refs = make([][]ref, len(r.file.Sections))
	for id, kind := range r.index.kinds {
		if kind == sectionCode {
			r.refer(object.SectionID(id))
		}
	}
	r.checkEntries()
	wanted := r.wanted()
	for i := range r.functions {
		f := &r.functions[i]
		if !r.isProgram(f) || wanted != nil && !wanted[r.name(f)] {
			continue
		}
		r.result.Programs = append(r.result.Programs, r.program(i))
		if r.spent > maxBytes {
			r.fail("too-large", r.at, tooMuch)
			return
		}
	}
}

// wanted returns the names of the programs to make, nil for all.
func (r *relocator) wanted() map[string]bool {
	if r.Programs == nil {
		return nil
	}
	all := make(map[string]bool)
	for i := range r.functions {
		if f := &r.functions[i]; r.isProgram(f) {
			all[r.name(f)] = true
		}
	}
	wanted := make(map[string]bool)
	for _, name := range r.Programs {
		if !all[name] {
			r.fail("unknown-program", r.at, fmt.Sprintf("there is no program %s", quote(name)), suggestion(name, all)...)
		}
		wanted[name] = true
	}
	for i := range r.result.Maps {
		if m := &r.result.Maps[i]; m.Type == mapProgArray { // it is filled, whoever uses it
			for _, slot := range m.Slots {
				wanted[r.file.Symbols[slot.Program].Name] = true
			}
		}
	}
	return wanted
}

func suggestion(name string, all map[string]bool) []diag.Note {
	if other := diag.Suggest(name, maps.Keys(all)); other != "" {
		return []diag.Note{{Msg: fmt.Sprintf("did you mean %s?", quote(other))}}
	}
	return nil
}

// checkEntries finds functions that were meant to be programs but are none.
func (r *relocator) checkEntries() {
	used := make([]bool, len(r.functions))
	for _, list := range r.refs {
		for i := range list {
			if k := list[i].kind; (k == PlaceCall || k == PlaceFunc) && list[i].problem == nil {
				used[list[i].index] = true
			}
		}
	}
	some := make([]bool, len(r.file.Sections))
	for i := range r.functions {
		f := &r.functions[i]
		some[f.section] = true
		if s := &r.file.Sections[f.section]; !s.Text() && !r.isProgram(f) && !used[i] {
			r.fail("static-program", r.declared(f.symbol), fmt.Sprintf("function %s in section %s is static, and nothing calls it: a program has to be global",
				quote(r.name(f)), s.Name))
		}
	}
	for id, kind := range r.index.kinds {
		if s := &r.file.Sections[id]; kind == sectionCode && !some[id] && !s.Text() {
			r.warn("no-program", r.at, fmt.Sprintf("section %s has code, but no symbol says that it is a function: .type NAME, @function", s.Name))
		}
	}
}

// program makes the program of a function.
func (r *relocator) program(index int) Program {
	f := &r.functions[index]
	p := Program{Program: object.Program{Name: r.name(f), Symbol: f.symbol}}
	p.Section, p.Optional = strings.CutPrefix(r.file.Sections[f.section].Name, "?")
	a := assembly{r: r, prog: &p, index: make(map[int]int), failed: make(map[*object.Binding]bool)}
	if f.size/insnSize > maxInsns {
		a.problem(f, f.offset, diag.Diagnostic{Code: "too-large", Msg: fmt.Sprintf("program %s has %d instructions, more than %d",
			quote(p.Name), f.size/insnSize, maxInsns)})
		return p
	}
	if !r.spend(uint64(f.size)) {
		return p
	}
	a.add(index)
	a.addExceptionCallback()
	a.checkRecursion()
	// Beyond this point every function has its place.
	a.fill()
	a.checkFeatures()
	slices.SortFunc(p.Places, func(a, b Place) int { return cmp.Compare(a.Offset, b.Offset) })
	a.addInfo()
	a.markUnreachable()
	return p
}

// assembly is a program in the making.
type assembly struct {
	r         *relocator
	prog      *Program
	functions []int                    // by index of prog.Funcs: that of relocator.functions
	index     map[int]int              // the other way
	calls     [][]call                 // by index of prog.Funcs: what it calls
	failed    map[*object.Binding]bool // externs that there is a problem about
	size      uint32                   // of all functions so far, in bytes
	full      bool                     // there is a problem about its size
}

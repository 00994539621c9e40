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

var tooMuch = fmt.Sprintf("all programs together have more than %d bytes", maxBytes)

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
		if name := r.file.Sections[f.section].Name; name != textSection && !r.isProgram(f) && !used[i] {
			r.fail("static-program", r.declared(f.symbol), fmt.Sprintf("function %s in section %s is static, and nothing calls it: a program has to be global",
				quote(r.name(f)), name))
		}
	}
	for id, kind := range r.index.kinds {
		if name := r.file.Sections[id].Name; kind == sectionCode && !some[id] && name != textSection {
			r.warn("no-program", r.at, fmt.Sprintf("section %s has code, but no symbol says that it is a function: .type NAME, @function", name))
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
	a.addHelpers()
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
	full      bool                     // there is a problem about its size
}

// add appends a function with all it refers to that is not there yet, in the order
// of libbpf's bpf_object__reloc_code: when a function is first met, it and what it
// refers to come before all that is met later.
func (a *assembly) add(index int) {
	f := &a.r.functions[index]
	code := &a.r.code[f.section]
	start := uint32(len(a.prog.Insns))
	number := len(a.prog.Funcs)
	a.index[index] = number
	a.functions = append(a.functions, index)
	a.calls = append(a.calls, nil)
	a.prog.Insns = append(a.prog.Insns, code.data[f.offset:][:f.size]...)
	a.prog.Funcs = append(a.prog.Funcs, object.Func{Symbol: f.symbol, Name: a.r.name(f), Offset: start})
	a.addSites(f, start)

	refs := a.r.refs[f.section]
	for i := searchRefs(refs, f.offset); i < len(refs) && refs[i].offset-f.offset < f.size; i++ {
		x := &refs[i]
		if x.problem != nil {
			if x.binding == nil || !a.failed[x.binding] {
				a.problem(f, x.offset, *x.problem)
				a.failed[x.binding] = true
			}
			continue
		}
		if x.kind == PlaceCall || x.kind == PlaceFunc {
			if _, there := a.index[x.index]; !there && !a.room(f, x) {
				continue
			} else if !there {
				a.add(x.index)
			}
			if x.kind == PlaceCall {
				a.calls[number] = append(a.calls[number], call{a.index[x.index], x.offset})
			}
		}
		a.relocate(number, x, start+x.offset-f.offset)
	}
}

// room reports whether the program may have what a reference is to.
func (a *assembly) room(f *function, x *ref) bool {
	if a.full {
		return false
	}
	to := &a.r.functions[x.index]
	switch {
	case len(a.prog.Funcs) == maxFunctions:
		a.problem(f, x.offset, diag.Diagnostic{Code: "too-large", Msg: fmt.Sprintf("function %s is one too many: a program has at most %d functions",
			quote(a.r.name(to)), maxFunctions)})
	case (len(a.prog.Insns)+int(to.size))/insnSize > maxInsns:
		a.problem(f, x.offset, diag.Diagnostic{Code: "too-large", Msg: fmt.Sprintf("with function %s the program has more than %d instructions",
			quote(a.r.name(to)), maxInsns)})
	case !a.r.spend(uint64(to.size)):
	default:
		return true
	}
	a.full = true
	return false
}

// addSites records the CO-RE relocations in a function.
func (a *assembly) addSites(f *function, start uint32) {
	sites := a.r.code[f.section].sites
	i, _ := slices.BinarySearchFunc(sites, f.offset, func(s site, off uint32) int { return cmp.Compare(s.offset, off) })
	for ; i < len(sites) && sites[i].offset-f.offset < f.size; i++ {
		s := &sites[i]
		a.prog.Places = append(a.prog.Places, Place{Offset: start + s.offset - f.offset, Kind: PlaceCore, Access: s.access})
		if s.problem != nil && !a.said(s.problem) {
			a.problem(f, s.offset, *s.problem)
		}
	}
}

// said reports whether there is nothing new in a problem: that the kernel's types are
// not known is said once of a program.
func (a *assembly) said(p *diag.Diagnostic) bool {
	return p.Code == noTypes && slices.ContainsFunc(a.prog.Problems, func(d diag.Diagnostic) bool { return d.Code == noTypes })
}

// problem adds a problem of an instruction, whose section and offset are those in
// the file.
func (a *assembly) problem(f *function, off uint32, d diag.Diagnostic) {
	if len(a.prog.Problems) >= maxErrors {
		return
	}
	if d.Span.Start = a.r.pos(f.section, off); d.Span.Start == a.r.at {
		d.Msg = fmt.Sprintf("%s, instruction %d: %s", quote(a.r.name(f)), (off-f.offset)/insnSize, d.Msg)
	}
	a.prog.Problems.Add(d)
}

// call is a call of a function of the program.
type call struct {
	to  int    // index of Program.Funcs
	off uint32 // of the instruction, in the caller's section
}

// checkRecursion finds functions that come to call themselves, for which the kernel
// has no stack.
func (a *assembly) checkRecursion() {
	const (
		unseen = iota
		open
		done
	)
	state := make([]uint8, len(a.prog.Funcs))
	var path []int
	var visit func(int)
	visit = func(i int) {
		state[i] = open
		path = append(path, i)
		for _, c := range a.calls[i] {
			switch state[c.to] {
			case unseen:
				visit(c.to)
			case open:
				a.recursion(path[slices.Index(path, c.to):], c.off)
			}
		}
		path = path[:len(path)-1]
		state[i] = done
	}
	for i := range state {
		if state[i] == unseen {
			visit(i)
		}
	}
}

// recursion adds the problem of functions that call one another in a circle, the
// last one the first at an offset.
func (a *assembly) recursion(circle []int, off uint32) {
	msg := quote(a.prog.Funcs[circle[0]].Name) + " calls "
	for _, i := range circle[1:] {
		msg += quote(a.prog.Funcs[i].Name) + ", which calls "
	}
	msg += quote(a.prog.Funcs[circle[0]].Name) + ": the kernel allows no recursion"
	a.problem(&a.r.functions[a.functions[circle[len(circle)-1]]], off, diag.Diagnostic{Code: "recursion", Msg: msg})
}

package relocator

import (
	"cmp"
	"fmt"
	"iter"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
)

// fill copies the functions of the program, each to its place, and writes what their
// instructions refer to.
func (a *assembly) fill() {
	a.prog.Insns = make([]byte, 0, a.size)
	n := 0
	for _, index := range a.functions {
		f := &a.r.functions[index]
		a.prog.Insns = append(a.prog.Insns, a.r.code[f.section].data[f.offset:][:f.size]...)
		n += a.r.countPlaces(f)
	}
	a.prog.Places = make([]Place, 0, n)
	for number, index := range a.functions {
		a.fillFunction(number, &a.r.functions[index])
	}
}

func (a *assembly) fillFunction(number int, f *function) {
	start := a.prog.Funcs[number].Offset
	sites := a.r.sitesOf(f)
	for x := range a.r.refsOf(f) {
		for ; len(sites) > 0 && sites[0].offset <= x.offset; sites = sites[1:] {
			a.addSite(f, &sites[0], start)
		}
		_, there := a.index[x.index]
		switch refers := x.kind == PlaceCall || x.kind == PlaceFunc; {
		case x.problem == nil && (there || !refers):
			a.relocate(number, x, start+x.offset-f.offset)
		case x.problem != nil && (x.binding == nil || !a.failed[x.binding]):
			a.problem(f, x.offset, *x.problem)
			a.failed[x.binding] = true
		}
	}
	for i := range sites {
		a.addSite(f, &sites[i], start)
	}
}

// refsOf yields the references of a function.
func (r *relocator) refsOf(f *function) iter.Seq[*ref] {
	return func(yield func(*ref) bool) {
		refs := r.refs[f.section]
		for i := searchRefs(refs, f.offset); i < len(refs) && refs[i].offset-f.offset < f.size; i++ {
			if !yield(&refs[i]) {
				return
			}
		}
	}
}

// sitesOf returns the CO-RE relocations of a function.
func (r *relocator) sitesOf(f *function) []site {
	sites := r.code[f.section].sites
	byOffset := func(s site, off uint32) int { return cmp.Compare(s.offset, off) }
	from, _ := slices.BinarySearchFunc(sites, f.offset, byOffset)
	to, _ := slices.BinarySearchFunc(sites, f.offset+f.size, byOffset)
	return sites[from:to]
}

// countPlaces returns how many places a function has at most.
func (r *relocator) countPlaces(f *function) int {
	refs := r.refs[f.section]
	return searchRefs(refs, f.offset+f.size) - searchRefs(refs, f.offset) + len(r.sitesOf(f))
}

// addSite records a CO-RE relocation.
func (a *assembly) addSite(f *function, s *site, start uint32) {
	a.prog.Places = append(a.prog.Places, Place{Offset: start + s.offset - f.offset, Kind: PlaceCore, Access: s.access})
	if s.problem != nil && !a.said(s.problem) {
		a.problem(f, s.offset, *s.problem)
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
	if d.Span.Start = a.r.pos(f.section, off); a.r.result.Sources.Position(d.Span.Start).Line == 0 {
		d.Msg = fmt.Sprintf("%s, instruction %d: %s", quote(a.r.name(f)), (off-f.offset)/insnSize, d.Msg)
	}
	a.prog.Problems.Add(d)
}

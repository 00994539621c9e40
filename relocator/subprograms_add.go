package relocator

import (
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

// add gives a function its place in the program, and all it refers to that is not
// there yet, in the order of libbpf's bpf_object__reloc_code: when a function is first
// met, it and what it refers to come before all that is met later.
func (a *assembly) add(index int) {
	f := &a.r.functions[index]
	number := len(a.prog.Funcs)
	a.index[index] = number
	a.functions = append(a.functions, index)
	a.calls = append(a.calls, nil)
	a.prog.Funcs = append(a.prog.Funcs, object.Func{Symbol: f.symbol, Name: a.r.name(f), Offset: a.size})
	a.size += f.size
	for x := range a.r.refsOf(f) {
		if x.problem != nil || x.kind != PlaceCall && x.kind != PlaceFunc {
			continue
		}
		if _, there := a.index[x.index]; !there {
			if !a.room(f, x) {
				continue
			}
			a.add(x.index)
		}
		if x.kind == PlaceCall {
			a.calls[number] = append(a.calls[number], call{a.index[x.index], x.offset})
		}
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
	case (uint64(a.size)+uint64(to.size))/insnSize > maxInsns:
		a.problem(f, x.offset, diag.Diagnostic{Code: "too-large", Msg: fmt.Sprintf("with function %s the program has more than %d instructions",
			quote(a.r.name(to)), maxInsns)})
	case !a.r.spend(uint64(to.size)):
	default:
		return true
	}
	a.full = true
	return false
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

// recursion adds the problem of functions that call one another in a cycle, the
// last one the first at an offset.
func (a *assembly) recursion(cycle []int, off uint32) {
	msg := quote(a.prog.Funcs[cycle[0]].Name) + " calls "
	for _, i := range cycle[1:] {
		msg += quote(a.prog.Funcs[i].Name) + ", which calls "
	}
	msg += quote(a.prog.Funcs[cycle[0]].Name) + ": the kernel allows no recursion"
	a.problem(&a.r.functions[a.functions[cycle[len(cycle)-1]]], off, diag.Diagnostic{Code: "recursion", Msg: msg})
}

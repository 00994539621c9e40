package verifier

import (
	"fmt"
	"strings"
	"sync"
)

// Opcodes of 64-bit comparisons of two registers.
const (
	codeJEQ = 0x1d
	codeJNE = 0x5d
)

// impossible is the last step that compares two pointers to end a loop, and behind which the
// verifier is where no program gets: it compares addresses with NULL and a packet's end only, and
// goes both ways at any other comparison. -1 if there is none.
//
// Compilers, gcc above all, let a loop over an array end where a pointer to an element is one to
// the end of the array, instead of counting.
func (e *explainer) impossible() int {
	loops := e.branchOfLoop()
	for i := e.last - 1; i >= 0; i-- {
		s := &e.Steps[i]
		if s.Code != codeJEQ && s.Code != codeJNE || e.Steps[i+1].Frame != s.Frame {
			continue
		}
		o := e.op(i)
		equal, ok := samePointer(e.compared(i, o.dst), e.compared(i, o.src))
		if jumps := e.Steps[i+1].Insn != s.Insn+1; ok && jumps != (equal == (s.Code == codeJEQ)) && loops(i) {
			return i
		}
	}
	return -1
}

// branchOfLoop returns what reports whether a branch is one of a loop: it goes back, or was there
// before.
func (e *explainer) branchOfLoop() func(step int) bool {
	type branch struct {
		insn  int32
		frame uint8
	}
	first := sync.OnceValue(func() map[branch]int {
		first := make(map[branch]int)
		for i := e.last; i >= 0; i-- {
			first[branch{e.Steps[i].Insn, e.Steps[i].Frame}] = i
		}
		return first
	})
	return func(step int) bool {
		s := &e.Steps[step]
		return strings.Contains(s.text, "pc-") || first()[branch{s.Insn, s.Frame}] < step
	}
}

// samePointer reports whether two pointers are equal, if they are pointers into one object and
// nothing but constants was added to either.
func samePointer(a, b Value) (equal, ok bool) {
	switch a.Type {
	case "fp", "pkt", "map_value", "mem":
		ok = a.Type == b.Type && !a.OrNull && !b.OrNull && !a.variable() && !b.variable() && a.arg("id") == b.arg("id") && a.arg("map") == b.arg("map")
	}
	return a.Num == b.Num, ok
}

// onImpossiblePath is the class of errors for which a path that no program takes is all there is
// to say: the object is as large as it has to be.
func onImpossiblePath(slug string) bool {
	switch slug {
	case "oob_const", "oob_var", "stack_oob", "stack_uninit", "pkt_bounds", "too_complex", "infinite_loop":
		return true
	}
	return false
}

func (e *explainer) adviseImpossible() string {
	i := e.derailed
	if i < 0 {
		return ""
	}
	s, o := &e.Steps[i], e.op(i)
	is, did := "different", "leaves"
	if equal, _ := samePointer(e.compared(i, o.dst), e.compared(i, o.src)); equal {
		is, did = "equal", "goes on with"
	}
	text := fmt.Sprintf("at instruction %d (%s), the pointers %s and %s are %s, but the verifier compares no pointers, and %s the loop", s.Insn, s.text,
		registerName(o.dst), registerName(o.src), is, did)
	return text + ": count by a number. In C, barrier_var(i) as the first statement of the loop keeps a compiler from ending it by a pointer; with gcc, so does -fno-ivopts"
}

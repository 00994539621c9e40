package verifier

import (
	"strconv"
	"strings"
)

// refine distinguishes classes that have the same messages.
func (e *explainer) refine(slug string) string {
	switch slug {
	case "helper_unavail":
		return e.refineFunc(slug)
	case "readonly":
		// cilium/ebpf replaces a 64-bit load that it cannot relocate by a write
		// to R10.
		if e.last >= 0 && e.line == "frame pointer is read only" && strings.Contains(e.Steps[e.last].text, "0xbad2310") {
			return "core_poison"
		}
	case "verifier_bug":
		if e.line == "kernel subsystem misconfigured verifier" && e.last >= 0 && e.blamedOp().callee == "bpf_tail_call" {
			return "map_mismatch" // it is no array of programs
		}
	case "bad_encoding", "atomic", "btf_info":
		if e.newer() != nil {
			return "isa_too_new"
		}
	case "kfunc_arg":
		if e.says("Caller passes invalid args") {
			return "subprog_args"
		}
	case "scalar_deref", "helper_arg_type":
		if slug == "helper_arg_type" && e.says("Caller passes invalid args") {
			return "subprog_args"
		}
		if e.isStale() {
			return "stale_ptr"
		}
	case "oob_const", "oob_var":
		return e.refineBounds(slug)
	case "stack_oob":
		if off, size, ok := offAndSize(e.line); ok && strings.HasPrefix(e.line, "invalid read from stack R") &&
			off >= -512 && size > 0 && off+size <= 0 {
			return "stack_uninit"
		}
	}
	return slug
}

// says reports whether one of the messages begins with a text.
func (e *explainer) says(prefix string) bool {
	for _, m := range e.messages {
		if strings.HasPrefix(m, prefix) {
			return true
		}
	}
	return false
}

// Numbers of functions that loaders put in place of what they did not find.
const (
	corePoison     = 0xbad2310 // libbpf and cilium/ebpf
	kfuncPoison    = 0xdedc0de // cilium/ebpf
	mapPoison      = 2001      // libbpf, in millions: plus the index of the map
	externPoison   = 2002      // libbpf, in millions: plus the index of the extern
	poisonDivision = 1_000_000
	lastHelper     = 1000 // there are about 220
)

// refineFunc looks at the number of a function that the kernel does not know.
func (e *explainer) refineFunc(slug string) string {
	n, ok := unknownFunc(e.line)
	switch {
	case !ok:
		return slug
	case n == corePoison:
		return "core_poison"
	case n == kfuncPoison || n/poisonDivision == externPoison:
		return "kfunc_poison"
	case n/poisonDivision == mapPoison:
		return "map_poison"
	case n > lastHelper: // a kfunc, by a kernel that has none
		return "isa_too_new"
	}
	return slug
}

// unknownFunc reads N of "invalid func unknown#N".
func unknownFunc(line string) (int64, bool) {
	_, s, ok := strings.Cut(line, "func unknown#")
	if !ok {
		return 0, false
	}
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil
}

// offAndSize reads "off=-8 size=8".
func offAndSize(line string) (off, size int64, ok bool) {
	_, s, ok1 := strings.Cut(line, " off=")
	_, t, ok2 := strings.Cut(line, " size=") // not value_size=
	if !ok1 || !ok2 {
		return 0, 0, false
	}
	off, ok1 = parseNumber(firstWord(s))
	size, ok2 = parseNumber(firstWord(t))
	return off, size, ok1 && ok2
}

// refineBounds looks at the pointer of an access that is out of bounds: whether its
// offset is a number, and whether it points into a packet.
func (e *explainer) refineBounds(slug string) string {
	if strings.HasPrefix(e.line, "math between") {
		return slug
	}
	var v Value
	if e.last >= 0 {
		v = e.value(e.last, e.Steps[e.last].Frame, e.outOfBounds())
	}
	switch {
	case strings.HasPrefix(v.Type, "pkt"):
		return "pkt_bounds"
	case v.IsPointer() && v.variable():
		return "oob_var"
	case v.IsPointer() && v.args != "" && e.hints&statesOnLines != 0:
		return "oob_const"
	}
	// Of a constant offset, the kernel tests the smallest value first.
	for _, m := range e.messages {
		if strings.Contains(m, "max value is outside of the ") && v.Type != "scalar" {
			return "oob_var"
		}
	}
	return slug
}

// outOfBounds is the register of the pointer: the one that a message names, or that the
// access goes through. noReg if it is not known.
func (e *explainer) outOfBounds() int8 {
	for _, m := range e.messages {
		if reg := accused(m); reg != noReg {
			return reg
		}
	}
	return e.base()
}

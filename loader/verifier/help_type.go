package verifier

import (
	"fmt"
	"strings"
)

// adviseValue is about a register without a value.
func (e *explainer) adviseValue() string {
	reg := e.accused()
	if reg == noReg {
		return ""
	}
	name := registerName(reg)
	if at := e.causeAt(); at != "" {
		return fmt.Sprintf("%s lost its value in %s, as any call leaves nothing in R1 to R5: keep it in one of R6 to R9, or on the stack, and load it behind the call", name, at)
	}
	switch {
	case reg == 0 && e.blamedOp().kind == opExit:
		return "R0 has no value at the exit: set it, r0 = 0 at least"
	case e.writer(e.last, e.Steps[e.last].Frame, reg) < 0 && e.Steps[0].Insn <= 0:
		return name + " was never written on this path; at the beginning, only R1 (the context) and R10 (the stack) have a value"
	}
	return name + " has no value on this path"
}

// comparesPointer reports whether the blamed instruction is part of (-p | p) >> 63, which gcc
// makes of p != NULL where its value is wanted as a number.
func (e *explainer) comparesPointer() bool {
	if e.last < 0 {
		return false
	}
	o := e.blamedOp()
	if o.operator != "|=" || o.src == noReg {
		return false
	}
	for _, reg := range []int8{o.dst, o.src} {
		if i := e.writer(e.last, e.Steps[e.last].Frame, reg); i >= 0 && strings.HasPrefix(e.op(i).operator, "-r") {
			return true
		}
	}
	return false
}

func (e *explainer) adviseComparison() string {
	if !e.comparesPointer() {
		return ""
	}
	return `this is p != NULL as a number, which gcc computes as (-p | p) >> 63. Make it a branch that the compiler keeps: ` +
		`int n = 0; if (p) { n = 1; asm volatile("" : "+r"(n)); }`
}

// adviseNumber is about a number that is used as a pointer.
func (e *explainer) adviseNumber() string {
	reg := e.base()
	if reg == noReg || reg >= fp {
		return ""
	}
	name := registerName(reg)
	v := e.lastValue(reg)
	if v.Const && v.Num == 0 {
		return name + " is known to be 0 here, as after a failed lookup: this is the wrong side of the test, or the code behind if (!p) is missing a return"
	}
	if v.Const {
		return fmt.Sprintf("%s is the number %d: an address was expected", name, v.Num)
	}
	o := e.causeOp()
	at := e.causeAt()
	switch {
	case o.kind == opCall && o.callee == "bpf_get_current_task":
		return "bpf_get_current_task gives a number; bpf_get_current_task_btf (Linux 5.11) gives a pointer that can be followed, BPF_CORE_READ reads by a number"
	case o.kind == opCall && e.report.Cause.argument:
		return fmt.Sprintf("%s is a number that %s gives its callback: an address was expected", name, o.callee)
	case o.kind == opCall:
		return fmt.Sprintf("%s is what %s returns, a number for the verifier: read what it points to with bpf_probe_read_kernel or bpf_probe_read_user", name, o.callee)
	case o.kind == opLoad:
		base := e.value(e.report.Cause.step, e.Steps[e.report.Cause.step].Frame, o.src)
		switch {
		case o.size < 8 && base.Type == "ctx":
			return fmt.Sprintf("%s is loaded from the context with %s by %s: for this type of program that is a number, no pointer into a packet", name, byteCount(int64(o.size)), at)
		case o.size < 8:
			return fmt.Sprintf("%s is loaded with %s by %s: a pointer has 8", name, byteCount(int64(o.size)), at)
		case base.Type == "ctx":
			return fmt.Sprintf("%s comes from the context by %s, as a number: copy what it points to with bpf_probe_read_kernel, BPF_CORE_READ or bpf_probe_read_user; fentry, tp_btf and LSM programs get pointers with types instead", name, at)
		case base.Type == "map_value":
			return fmt.Sprintf("%s comes from a map's value by %s: a pointer that is stored there comes back as a number; store what it points to, or use a field marked __kptr", name, at)
		}
		return fmt.Sprintf("%s comes from memory by %s, as a number: copy what it points to with bpf_probe_read_kernel or BPF_CORE_READ", name, at)
	case o.kind == opALU:
		return fmt.Sprintf("%s is computed by %s, which makes a number: add to the pointer, not to a number, and in 64 bits", name, at)
	case o.kind == opMove && o.half:
		return fmt.Sprintf("%s gets 32 bits of a pointer by %s: move it with r registers", name, at)
	}
	return ""
}

// adviseReload is about a pointer that a call made invalid.
func (e *explainer) adviseReload() string {
	reg := e.accused()
	callee := e.op(e.stale).callee
	if reg == noReg {
		return ""
	}
	what := "make the pointer anew"
	switch {
	case strings.Contains(callee, "xdp_") || strings.Contains(callee, "skb_") || strings.Contains(callee, "csum") || strings.Contains(callee, "msg_"):
		what = "load data and data_end from the context again, and compare them again"
	case strings.Contains(callee, "submit") || strings.Contains(callee, "discard"):
		what = "do all with the record before it is submitted"
	case strings.Contains(callee, "unlock"):
		what = "use the pointer before the unlock, or keep a reference"
	case strings.Contains(callee, "release") || strings.Contains(callee, "_put") || strings.Contains(callee, "_drop"):
		what = "use the object before it is released"
	case strings.Contains(callee, "_iter_"):
		what = "use what next gives before the iterator moves on or is destroyed"
	case callee == "":
		what = "load data and data_end from the context again behind the function, and compare them again"
	}
	return fmt.Sprintf("%s is no pointer any more behind %s: %s", registerName(reg), e.causeAt(), what)
}

// adviseOther says which pointer to use in place of one without memory.
func (e *explainer) adviseOther() string {
	reg := e.base()
	v := e.lastValue(reg)
	kind := v.Type
	if kind == "" {
		_, rest, _ := strings.Cut(e.line, "mem access '")
		kind, _, _ = strings.Cut(rest, "'")
	}
	name := registerName(reg)
	switch {
	case kind == "pkt_end":
		return name + " is the packet's end: nothing is behind it; go through data"
	case kind == "map_ptr":
		return name + " is the map itself: bpf_map_lookup_elem gives a value of it"
	case strings.HasPrefix(kind, "percpu_"):
		return name + " is a per-CPU variable: bpf_this_cpu_ptr or bpf_per_cpu_ptr gives the one of a CPU"
	case kind == "func":
		return name + " is a function: it can be passed as a callback only"
	case kind == "dynptr_ptr", strings.HasPrefix(kind, "dynptr"):
		return name + " is a dynptr: bpf_dynptr_data, bpf_dynptr_slice or bpf_dynptr_read get at its bytes"
	}
	return ""
}

// adviseArithmetic is about the operands of an instruction.
func (e *explainer) adviseArithmetic() string {
	o := e.blamedOp()
	if o.dst == noReg || o.kind != opALU {
		return ""
	}
	dst := e.lastValue(o.dst)
	text := registerName(o.dst) + " is " + valueKind(&dst)
	if o.src != noReg && o.src != o.dst {
		if src := e.lastValue(o.src); src.Type != "" {
			text += " and " + registerName(o.src) + " is " + valueKind(&src)
		}
	}
	switch {
	case strings.Contains(e.line, "subtraction from stack pointer"):
		text += ": add a negative number instead, r1 += -8"
	case strings.Contains(e.line, "pointer -= pointer"):
		text += ": the distance of two pointers is for programs with CAP_PERFMON, and not of all kinds of pointers"
	case o.half:
		text += ": use the 64-bit operation, r registers in place of w"
	case strings.Contains(e.line, "subtract pointer from scalar"):
		text += ": write pointer - number, not number - pointer"
	case strings.Contains(e.line, "pointer += pointer"):
		text += ": two addresses cannot be added; one of them was to be a number"
	case o.operator == "<<=" && o.src == noReg && o.imm < 32 && memoryKinds.Load()[dst.Type]: // a cast shifts by 32 at least
		text += ": an address cannot be multiplied, as gcc does where it makes pointers of a loop's counters: compile with -fno-ivopts"
	case strings.Contains(e.line, "bitwise") || strings.Contains(e.line, "operator"):
		text += fmt.Sprintf(": only + and - are possible on pointers; '%s' may come from a pointer that was cast to a shorter type, or from an integer that shares its variable", o.operator)
	case dst.Type == "pkt_end":
		text += ": leave data_end as it is, and add to data"
	case dst.Type == "map_ptr":
		text += ": bpf_map_lookup_elem gives a value of it"
	case strings.HasPrefix(dst.Type, "ptr_") || strings.HasPrefix(dst.Type, "sock"):
		text += ": put the offset into the load, r2 = *(u64 *)(r1 + 16)"
	}
	return text
}

// valueKind is the type of a value in words.
func valueKind(v *Value) string {
	switch v.Type {
	case "":
		return "not known"
	case "scalar":
		return describeRange(v)
	}
	return "a pointer to " + strings.TrimPrefix(kind(v.Type), "a pointer to ")
}

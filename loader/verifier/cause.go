package verifier

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/uapi"
)

// noCause is that of an error that has none but the blamed instruction.
var noCause = Cause{Place: Place{Insn: -1}, step: -1}

// findCause follows the data from the blamed instruction back to the one that is to
// blame.
func (e *explainer) findCause() {
	e.report.Cause = noCause
	switch slug := e.report.Class.Slug; {
	case e.last >= 0:
		e.causeOf(slug)
	case slug == "ref_leak": // the message alone says where
		e.leak()
	}
	if e.report.Cause.Insn < 0 {
		e.tellCause()
	}
	if e.report.Cause.Insn == e.report.Insn || e.report.Cause.Insn < 0 {
		e.report.Cause = noCause
	}
}

// tellCause takes the cause from the kernel's own report: the last event that made a
// pointer invalid, acquired something or began a section, or else the last change.
func (e *explainer) tellCause() {
	if e.Report == nil {
		return
	}
	var best *Event
	for i := range e.Report.Events {
		ev := &e.Report.Events[i]
		if ev.Insn < 0 || ev.Insn == e.report.Insn || ev.Kind == "branch" {
			continue
		}
		if best == nil || ev.Kind != "update" && ev.Kind != "spilled" || best.Kind == "update" || best.Kind == "spilled" {
			best = ev
		}
	}
	if best != nil {
		e.report.Cause = Cause{Place: Place{Insn: best.Insn}, Why: best.What, step: e.lastStepOf(best.Insn)}
	}
}

func (e *explainer) causeOf(slug string) {
	if strings.Contains(e.line, "uninitialized ") && e.blameOccupant() {
		return
	}
	if e.derailed >= 0 && onImpossiblePath(slug) {
		e.report.Cause = e.at(e.derailed, "two pointers end the loop, and the verifier compares none")
		return
	}
	switch slug {
	case "null_deref", "scalar_deref", "bad_deref", "ctx_access", "obj_access":
		e.blameOrigin(e.base())
	case "null_arith":
		e.blameOrigin(e.pointerOfArithmetic())
	case "size_arg":
		e.blameOrigin(e.sizeArgument())
	case "ref_release": // until 5.18 without the register; it is always the first argument
		if reg := e.accused(); reg != noReg {
			e.blameOrigin(reg)
		} else if o := e.blamedOp(); o.kind == opCall && strings.HasPrefix(e.line, "func ") {
			e.blameOrigin(1)
		}
	case "graph_obj":
		if !strings.Contains(e.line, " must be held for ") && !strings.HasPrefix(e.line, "held lock and object ") {
			e.blameOrigin(e.accused())
		} else { // the one that is held is another one
			slug = "lock"
		}
	case "null_arg", "helper_arg_type", "kfunc_arg", "const_arg", "iter", "kptr",
		"dynptr", "timer_wq", "subprog_args", "irq_section", "rcu_section":
		e.blameOrigin(e.accused())
	case "map_mismatch":
		e.blameOrigin(1)
	case "bad_retval":
		e.blameOrigin(max(e.accused(), 0))
	case "stale_ptr":
		why := "the function that is called may move the packet"
		if o := e.op(e.stale); o.kind == opCall {
			why = o.callee + " makes the pointer invalid"
		}
		e.report.Cause = e.at(e.stale, why)
	case "ref_leak":
		e.leak()
	case "uninit_reg":
		e.uninitialized()
	case "oob_var", "ptr_off_range":
		e.unbounded()
	case "oob_const", "stack_oob":
		e.blameSize()
	case "pkt_bounds":
		e.packet()
	}
	if e.report.Cause.Insn < 0 {
		e.section(slug)
	}
}

// at makes a step the cause.
func (e *explainer) at(step int, why string) Cause {
	return Cause{Place: Place{Insn: e.Steps[step].Insn}, Why: why, step: step}
}

func (e *explainer) blamedOp() op { return e.op(e.last) }

// base is the register that the blamed access goes through.
func (e *explainer) base() int8 {
	if reg := e.accused(); reg != noReg {
		return reg
	}
	switch o := e.blamedOp(); o.kind {
	case opLoad:
		return o.src
	case opStore, opAtomic:
		return o.dst
	}
	return noReg
}

func (e *explainer) accusedOr(reg int8) int8 {
	if r := e.accused(); r != noReg {
		return r
	}
	return reg
}

// pointerOfArithmetic is the register with the pointer to which a number is added. The kernel
// names the one that is written to, which may be the number.
func (e *explainer) pointerOfArithmetic() int8 {
	o := e.blamedOp()
	if from, to := e.lastValue(o.src), e.lastValue(o.dst); from.IsPointer() && !to.IsPointer() {
		return o.src
	}
	return e.accusedOr(o.dst)
}

// sizeArgument is the register of the size that a message is about: the second of
// "R1 and R2 memory, len pair" and "arg#0 arg#1 memory, len pair". "invalid zero-sized
// read", until 6.11, names none: it is an argument that may be 0.
func (e *explainer) sizeArgument() int8 {
	first := accused(e.line)
	if strings.Contains(e.line, "memory, len pair") && first != noReg && first < 5 {
		return first + 1
	}
	if first == noReg && e.last >= 0 {
		if h := uapi.HelperNamed(e.blamedOp().callee); h != nil {
			for i, name := range h.Params {
				v := e.lastValue(int8(i) + 1)
				if (strings.Contains(name, "size") || strings.Contains(name, "len")) && v.Type == "scalar" && (!v.Const || v.Num == 0) {
					return int8(i) + 1
				}
			}
		}
	}
	return first
}

// blameOrigin makes what made a register's value the cause.
func (e *explainer) blameOrigin(reg int8) {
	if reg != noReg && reg != fp {
		e.blameStep(reg, e.origin(e.last, reg))
	}
}

func (e *explainer) blameStep(reg int8, r origin) {
	if r.step >= 0 {
		e.report.Cause = e.at(r.step, e.describe(reg, &r))
		e.report.Cause.argument = r.argument
	}
}

// describe says how a register got its value.
func (e *explainer) describe(reg int8, r *origin) string {
	name := registerName(reg)
	switch r.op.kind {
	case opCall:
		if r.argument {
			return name + " is what " + r.op.callee + " gives its callback"
		}
		return name + " is what " + r.op.callee + " returned"
	case opCallFunc:
		if r.argument {
			return name + " is an argument of this call"
		}
		return name + " is what the function returned"
	case opConst:
		v := e.value(r.step+1, e.Steps[r.step].Frame, r.op.dst)
		switch of := v.arg("map"); {
		case v.Type == "map_ptr" && of != "":
			return name + " becomes the map '" + of + "'"
		case v.Type == "map_value" && of != "":
			return name + " becomes an address in the map '" + of + "'"
		case v.IsPointer():
			return name + " becomes " + kind(v.Type)
		}
		return name + " becomes a constant"
	case opLoad:
		if v := e.value(r.step, e.Steps[r.step].Frame, r.op.src); v.IsPointer() && kind(v.Type) != v.Type {
			return name + " is loaded from " + kind(v.Type)
		}
		return name + " is loaded from memory"
	case opStore, opAtomic:
		return "the stack is written, from where " + name + " is loaded"
	case opALU:
		return name + " is computed"
	case opMove:
		return name + " gets 32 bits only"
	}
	return name + " comes from here"
}

// blameOccupant makes what put an iterator, dynptr or flags on the stack the cause,
// where one is to be made anew. It tells whether it was found.
func (e *explainer) blameOccupant() bool {
	frame, reg := e.Steps[e.last].Frame, e.accused()
	if reg == noReg {
		return false
	}
	v := e.value(e.last, frame, reg)
	if v.Type != "fp" || v.Num >= 0 {
		return false
	}
	slot := "fp" + strconv.FormatInt(v.Num, 10)
	for i := e.last - 1; i >= 0 && e.Steps[i].Frame == frame; i-- {
		if find(e.Steps[i].changed, slot) != "" {
			e.report.Cause = e.at(i, "the stack is initialized here")
			return true
		}
	}
	return false
}

func (e *explainer) leak() {
	for _, line := range e.messages {
		if _, rest, ok := strings.Cut(line, "alloc_insn="); ok {
			if n, _, ok := number(rest); ok {
				e.report.Cause = Cause{Place: Place{Insn: n}, Why: "the reference is acquired", step: e.lastStepOf(n)}
				return
			}
		}
	}
	if e.last < 0 {
		return
	}
	// "BPF_LD_[ABS|IND] cannot be mixed with socket references" names none.
	if held := find(e.registersBefore(e.last), "refs"); held != "" {
		e.acquired(held)
	}
}

// lastStepOf is the last execution of an instruction, -1 if there is none.
func (e *explainer) lastStepOf(insn int32) int {
	for i := e.last; i >= 0; i-- {
		if e.Steps[i].Insn == insn {
			return i
		}
	}
	return -1
}

// registersBefore is the line of registers that was printed last before a step.
func (e *explainer) registersBefore(step int) string {
	for i := step - 1; i >= 0; i-- {
		if s := &e.Steps[i]; s.all != "" {
			return s.all
		} else if s.changed != "" {
			return s.changed
		}
	}
	return ""
}

// acquired finds the step since which references are held: "refs=2,4".
func (e *explainer) acquired(held string) {
	for i := e.last - 1; i >= 0; i-- {
		s := &e.Steps[i]
		if s.changed == "" && s.all == "" {
			continue
		}
		if find(s.changed, "refs") == "" && find(s.all, "refs") == "" {
			if i+1 < e.last {
				e.report.Cause = e.at(i+1, "the reference is acquired")
			}
			return
		}
	}
}

func (e *explainer) uninitialized() {
	reg := e.accused()
	if reg == noReg {
		return
	}
	i := e.writer(e.last, e.Steps[e.last].Frame, reg)
	if i < 0 {
		return
	}
	if o := e.op(i); (o.kind == opCall || o.kind == opCallFunc) && reg != 0 && e.Steps[i].Frame == e.Steps[e.last].Frame {
		e.report.Cause = e.at(i, "a call leaves nothing in R1 to R5")
	}
}

// unbounded makes the origin of the number without bounds the cause.
func (e *explainer) unbounded() {
	if at, reg := e.added(); reg != noReg {
		e.blameStep(reg, e.origin(at, reg))
	}
}

// added finds the number that was added to the blamed pointer, and the step that added it. The
// register is noReg if there is none.
func (e *explainer) added() (step int, number int8) {
	at, frame := e.last, e.Steps[e.last].Frame
	if o := e.blamedOp(); o.kind == opALU {
		return at, e.numberOf(at, &o)
	}
	reg := e.outOfBounds()
	for range 1000 {
		i := e.writer(at, frame, reg)
		if i < 0 || e.Steps[i].Frame != frame {
			break
		}
		o := e.op(i)
		switch {
		case o.kind == opMove:
			at, reg = i, o.src
		case o.kind == opALU && o.src == noReg:
			at = i
		case o.kind == opALU:
			if v := e.value(i, frame, o.src); v.Const {
				at = i
				continue
			}
			return i, e.numberOf(i, &o)
		case o.kind == opLoad:
			slot, ok := e.slot(i, o.src, o.off)
			if !ok {
				return at, noReg
			}
			slot.size = o.size
			j := e.storer(i, slot)
			if j < 0 {
				return at, noReg
			}
			if o = e.op(j); o.kind != opStore || o.src == noReg {
				return at, noReg
			}
			at, frame, reg = j, e.Steps[j].Frame, o.src
		default:
			return at, noReg
		}
	}
	return at, noReg
}

// numberOf is the operand that is no pointer.
func (e *explainer) numberOf(at int, o *op) int8 {
	if v := e.value(at, e.Steps[at].Frame, o.src); o.src != noReg && v.IsPointer() {
		return o.dst
	}
	return o.src
}

// blameSize makes the origin of a size that may be too large the cause, if one is passed
// behind the pointer; otherwise that of the pointer on the stack.
func (e *explainer) blameSize() {
	reg := e.outOfBounds()
	if o := e.blamedOp(); o.kind == opCall && reg >= 1 && reg < 5 {
		if v := e.value(e.last, e.Steps[e.last].Frame, reg+1); v.Type == "scalar" && !v.Const {
			e.blameOrigin(reg + 1)
			return
		}
	}
	if e.report.Class.Slug == "stack_oob" {
		e.blameOrigin(reg)
	}
}

// packet finds the last comparison with the packet's end.
func (e *explainer) packet() {
	for i := e.last - 1; i >= 0; i-- {
		o := e.op(i)
		if !o.jump || o.src == noReg {
			continue
		}
		if e.isPacketEnd(i, o.dst) || e.isPacketEnd(i, o.src) {
			e.report.Cause = e.at(i, "the last comparison with the packet's end before it")
			return
		}
	}
}

// isPacketEnd reports whether a register is the packet's end where it is compared.
func (e *explainer) isPacketEnd(step int, reg int8) bool {
	v := e.compared(step, reg)
	return v.Type == "pkt_end"
}

// compared is a register where it is compared. The comparison may be the first to print it.
func (e *explainer) compared(step int, reg int8) Value {
	frame := e.Steps[step].Frame
	if v := e.value(step, frame, reg); v.Type != "" {
		return v
	}
	return e.value(step+1, frame, reg)
}

// A section is what is between two calls.
type section struct {
	class       string
	begin, end  []string
	description string
}

var sections = []section{
	{"lock", []string{"bpf_spin_lock", "bpf_res_spin_lock", "bpf_res_spin_lock_irqsave"},
		[]string{"bpf_spin_unlock", "bpf_res_spin_unlock", "bpf_res_spin_unlock_irqrestore"}, "the lock is taken"},
	{"rcu_section", []string{"bpf_rcu_read_lock"}, []string{"bpf_rcu_read_unlock"}, "the RCU read section begins"},
	{"preempt_section", []string{"bpf_preempt_disable"}, []string{"bpf_preempt_enable"}, "preemption is disabled"},
	{"irq_section", []string{"bpf_local_irq_save"}, []string{"bpf_local_irq_restore"}, "interrupts are disabled"},
}

// section finds where the section began that a message is about.
func (e *explainer) section(slug string) {
	if slug == "irq_section" {
		if _, rest, ok := strings.Cut(e.line, "acquired at insn_idx="); ok {
			if n, err := strconv.ParseInt(firstWord(rest), 10, 32); err == nil {
				e.report.Cause = Cause{Place: Place{Insn: int32(n)}, Why: "interrupts are disabled", step: e.lastStepOf(int32(n))}
				return
			}
		}
	}
	if slug == "sleepable" {
		slug = sectionNamed(e.line)
	}
	for i := range sections {
		s := &sections[i]
		if s.class != slug && slug != anySection {
			continue
		}
		if at := e.open(s); at >= 0 && (e.report.Cause.Insn < 0 || at > e.report.Cause.step) {
			e.report.Cause = e.at(at, s.description)
		}
	}
}

// open is the step at which a section began that has not ended. -1 if there is none.
func (e *explainer) open(s *section) int {
	depth := 0
	for i := e.last - 1; i >= 0; i-- {
		o := e.op(i)
		switch {
		case o.kind != opCall:
		case slices.Contains(s.end, o.callee):
			depth++
		case slices.Contains(s.begin, o.callee):
			if depth == 0 {
				return i
			}
			depth--
		}
	}
	return -1
}

// anySection is the name of any section.
const anySection = "any"

// sectionNamed is the section that a message names in which nothing may sleep.
func sectionNamed(line string) string {
	switch {
	case strings.Contains(line, "rcu_read_lock region"):
		return "rcu_section"
	case strings.Contains(line, "non-preemptible region"):
		return "preempt_section"
	case strings.Contains(line, "IRQ-disabled region"):
		return "irq_section"
	case strings.Contains(line, "holding a lock"), strings.Contains(line, "spin_lock"):
		return "lock"
	case strings.HasPrefix(line, "global functions that may sleep"), strings.HasPrefix(line, "sleepable global function"):
		return anySection
	}
	return ""
}

package verifier

import (
	"cmp"
	"fmt"
	"strings"
)

// help says what to do: first in this case, with the names and numbers of the log, then
// in all of the class.
func (e *explainer) help() (list []string) {
	for _, text := range e.advice() {
		if text != "" {
			list = append(list, text)
		}
	}
	if text := e.mend(); text != "" {
		list = append(list, text)
	}
	if r := e.Report; r != nil && r.Suggestion != "" {
		list = append(list, r.Suggestion)
	}
	return list
}

// mend is what the class has to say, "" if the advice says all.
func (e *explainer) mend() string {
	if e.copied.step >= 0 || e.adviseLayout() != "" || e.derailed >= 0 && onImpossiblePath(e.report.Class.Slug) {
		return ""
	}
	switch e.report.Class.Slug {
	case "stale_ptr":
		if e.accused() != noReg {
			return ""
		}
	case "null_arith", "oob_var", "ptr_arith":
		if e.comparesPointer() {
			return ""
		}
	case "map_compat":
		if e.adviseByMessage() != "" { // it is no map at all
			return ""
		}
	case "sleepable":
		if e.last >= 0 && e.adviseSleep() != "" {
			return ""
		}
	}
	return e.report.Class.Mend
}

// advice is help for this case. Of what is not known, nothing is said.
func (e *explainer) advice() []string {
	if e.last < 0 {
		return []string{cmp.Or(e.adviceWithoutSteps(), e.adviseByMessage())}
	}
	if text := cmp.Or(e.adviseImpossible(), e.adviseCopy(), e.adviseLayout()); text != "" {
		return []string{text}
	}
	switch e.report.Class.Slug {
	case "null_deref", "null_arg":
		return []string{e.adviseTest(e.accusedOr(e.base()))}
	case "null_arith":
		return []string{cmp.Or(e.adviseComparison(), e.adviseTest(e.pointerOfArithmetic()))}
	case "pkt_bounds":
		return []string{e.advisePacket(), e.adviseSize()}
	case "oob_const":
		return []string{e.adviseSize(), e.adviseObject()}
	case "oob_var":
		return []string{cmp.Or(e.adviseComparison(), e.adviseRange())}
	case "size_arg":
		return []string{e.adviseSizeArgument()}
	case "stack_oob":
		return []string{e.adviseStack(), e.adviseSize()}
	case "stack_uninit":
		return []string{e.adviseBytes()}
	case "misaligned":
		return []string{e.adviseAlignment()}
	case "readonly":
		return []string{e.adviseReadOnly()}
	case "ctx_access":
		return []string{cmp.Or(e.adviseContext(), e.adviseByMessage())}
	case "atomic":
		return []string{e.adviseAtomic()}
	case "uninit_reg":
		return []string{e.adviseValue()}
	case "scalar_deref":
		return []string{e.adviseNumber()}
	case "stale_ptr":
		return []string{e.adviseReload()}
	case "bad_deref":
		return []string{e.adviseOther()}
	case "ptr_arith":
		return []string{cmp.Or(e.adviseComparison(), e.adviseArithmetic())}
	case "helper_arg_type", "kfunc_arg", "const_arg", "dynptr", "kptr", "graph_obj", "timer_wq", "ref_release":
		return []string{e.adviseArgument(), e.adviseNoMap()}
	case "iter":
		return []string{e.adviseIterator()}
	case "sleepable":
		return []string{e.adviseSleep()}
	case "helper_unavail", "kfunc_unavail", "gpl":
		return []string{cmp.Or(e.adviseFunction(), e.adviseByMessage())}
	case "map_mismatch":
		return []string{e.adviseMap()}
	case "bad_retval":
		return []string{e.adviseResult()}
	case "ref_leak":
		return []string{e.adviseRelease()}
	case "subprog_args":
		return []string{cmp.Or(e.adviseNotPassed(), e.adviseSizeless(), e.adviceWithoutSteps(), e.adviseByMessage())}
	case "lock":
		return []string{cmp.Or(e.adviseByMessage(), e.adviseSection())}
	case "rcu_section", "preempt_section", "irq_section":
		return []string{e.adviseSection()}
	case "infinite_loop":
		return []string{cmp.Or(e.adviseLoop(), e.adviseByMessage())}
	case "core_poison", "kfunc_poison":
		return []string{e.advisePoison()}
	}
	return []string{cmp.Or(e.adviceWithoutSteps(), e.adviseByMessage())}
}

// before is the blamed instruction in words: "before instruction 7".
func (e *explainer) before() string { return fmt.Sprintf("before instruction %d", e.report.Insn) }

// causeAt is the cause in words: "instruction 6 (call bpf_map_lookup_elem#1)"; "" if there is
// none.
func (e *explainer) causeAt() string {
	c := &e.report.Cause
	if c.Insn < 0 {
		return ""
	}
	if c.step >= 0 {
		return fmt.Sprintf("instruction %d (%s)", c.Insn, e.Steps[c.step].text)
	}
	return fmt.Sprintf("instruction %d", c.Insn)
}

// causeOp is what the cause does.
func (e *explainer) causeOp() op {
	if e.report.Cause.Insn < 0 || e.report.Cause.step < 0 {
		return op{dst: noReg, src: noReg}
	}
	return e.op(e.report.Cause.step)
}

// lastValue is what is known of a register before the blamed instruction.
func (e *explainer) lastValue(reg int8) Value {
	if reg == noReg {
		return Value{}
	}
	return e.value(e.last, e.Steps[e.last].Frame, reg)
}

// adviseTest is about a pointer that is not tested for NULL.
func (e *explainer) adviseTest(reg int8) string {
	if reg == noReg {
		return ""
	}
	name := registerName(reg)
	v := e.lastValue(reg)
	if v.Const {
		return e.argument(reg) + " is 0: pass an address"
	}
	text := fmt.Sprintf("test %s %s", name, e.before())
	if at := e.causeAt(); at != "" {
		text = fmt.Sprintf("test %s between %s, where it comes from, and instruction %d", name, at, e.report.Insn)
	}
	if e.isC() {
		text += ": if (!p) return 0;"
	} else {
		text += fmt.Sprintf(": if r%d == 0 goto", reg)
	}
	if v.arg("id") != "" && v.arg("id") != "0" {
		text += " (a test of any register with id=" + v.arg("id") + " counts)"
	}
	return text
}

// isC reports whether the source of a program is known not to be assembly.
func (e *explainer) isC() bool {
	s := &e.report.Source
	return s.Known() && !isAssembly(s.File)
}

// adviseLoop compares the states of an endless loop.
func (e *explainer) adviseLoop() string {
	if len(e.states) != 2 {
		return ""
	}
	var moved []string
	fields(e.states[0], func(name, value string) {
		old := find(e.states[1], name)
		if strip(old) != strip(value) && len(moved) < 8 {
			moved = append(moved, name+" (was "+old+", is "+value+")")
		}
	})
	if moved == nil {
		return "no register and nothing on the stack is different from one pass to the next: the loop tests what it does not change, or what it changes is not known to the verifier"
	}
	return "from one pass to the next, only this is different, and the older value covers it: " + strings.Join(moved, ", ")
}

// strip takes away what marks a value as needed precisely.
func strip(value string) string { return strings.TrimPrefix(value, "P") }

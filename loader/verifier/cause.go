package verifier

import (
	"strings"
)

// findCause follows the data from the blamed instruction back to the one that is to
// blame.
func (e *explainer) findCause() {
	e.report.Cause.Insn = -1
	if e.last < 0 {
		return
	}
	switch e.report.Class.Slug {
	case "null_deref", "scalar_deref", "bad_deref":
		e.blameOrigin(e.base())
	case "null_arith":
		e.blameOrigin(e.accusedOr(e.blamedOp().dst))
	case "null_arg", "helper_arg_type", "kfunc_arg", "const_arg", "iter", "graph_obj", "kptr", "ref_release",
		"size_arg", "dynptr":
		e.blameOrigin(accused(e.line))
	case "bad_retval":
		e.blameOrigin(max(accused(e.line), 0))
	case "stale_ptr":
		e.report.Cause = Cause{e.Steps[e.stale].Insn, "invalidated"}
	case "ref_leak":
		e.leak()
	case "uninit_reg":
		e.uninitialized()
	case "oob_var":
		e.unbounded()
	case "pkt_bounds":
		e.packet()
	case "lock":
		e.locked()
	}
}

func (e *explainer) blamedOp() op { return e.op(e.last) }

// base is the register that the blamed access goes through.
func (e *explainer) base() int8 {
	if reg := accused(e.line); reg != noReg {
		return reg
	}
	o := e.blamedOp()
	if o.kind == opLoad {
		return o.src
	}
	return o.dst
}

func (e *explainer) accusedOr(reg int8) int8 {
	if r := accused(e.line); r != noReg {
		return r
	}
	return reg
}

// blameOrigin makes what made a register's value the cause.
func (e *explainer) blameOrigin(reg int8) {
	if reg == noReg {
		return
	}
	e.blameStep(e.origin(e.last, reg))
}

func (e *explainer) blameStep(r origin) {
	if r.step < 0 {
		return
	}
	e.report.Cause = Cause{Insn: e.Steps[r.step].Insn, Why: "origin"}
}

func (e *explainer) leak() {
	for _, line := range e.messages {
		if _, rest, ok := strings.Cut(line, "alloc_insn="); ok {
			if n, _, ok := number(rest); ok {
				e.report.Cause = Cause{n, "acquired"}
				return
			}
		}
	}
}

func (e *explainer) uninitialized() {
	reg := accused(e.line)
	if reg == noReg {
		return
	}
	i := e.writer(e.last, e.Steps[e.last].Frame, reg)
	if i < 0 {
		return
	}
	if o := e.op(i); (o.kind == opCall || o.kind == opCallFunc) && reg != 0 {
		e.report.Cause = Cause{e.Steps[i].Insn, "clobbered"}
	}
}

func (e *explainer) unbounded() {
	at, frame := e.last, e.Steps[e.last].Frame
	o := e.blamedOp()
	if o.kind == opALU {
		e.blameStep(e.scalarOf(at, o))
		return
	}
	reg := e.base()
	for range 1000 {
		i := e.writer(at, frame, reg)
		if i < 0 || e.Steps[i].Frame != frame {
			return
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
			e.blameStep(e.scalarOf(i, o))
			return
		default:
			return
		}
	}
}

// scalarOf is the origin of the number that is added to a pointer.
func (e *explainer) scalarOf(at int, o op) origin {
	reg := o.src
	if reg == noReg {
		return origin{step: -1}
	}
	v := e.value(at, e.Steps[at].Frame, reg)
	if v.IsPointer() {
		reg = o.dst
	}
	return e.origin(at, reg)
}

func (e *explainer) packet() {
	frame := e.Steps[e.last].Frame
	for i := e.last - 1; i >= 0; i-- {
		o := e.op(i)
		if !o.jump || o.src == noReg {
			continue
		}
		a, b := e.value(i, e.Steps[i].Frame, o.dst), e.value(i, e.Steps[i].Frame, o.src)
		if a.Type == "pkt_end" || b.Type == "pkt_end" {
			e.report.Cause = Cause{e.Steps[i].Insn, "check"}
			return
		}
	}
	_ = frame
}

func (e *explainer) locked() {
	if !strings.Contains(e.line, "while holding a lock") {
		return
	}
	for i := e.last - 1; i >= 0; i-- {
		if o := e.op(i); o.kind == opCall && strings.Contains(o.callee, "spin_lock") {
			e.report.Cause = Cause{e.Steps[i].Insn, "locked"}
			return
		}
	}
}

package verifier

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// maxWork bounds how many steps all questions about one log look at.
const maxWork = 5_000_000

// place is where a value is: a register of a frame, or bytes of its stack.
type place struct {
	frame uint8
	reg   int8 // noReg: on the stack
	slot  int64
	size  uint8 // in bytes, of what is on the stack
}

// An origin is where a value comes from.
type origin struct {
	step int // in Log.Steps, -1 if it was there from the beginning
	reg  int8
	op   op

	argument bool // the value was given to a function whose caller is not in the log
	spilled  bool // on its way it was on the stack
	clobber  bool // step is a call that left nothing in the register
}

func (e *explainer) op(step int) op {
	s := &e.Steps[step]
	return readOp(s.Code, s.text)
}

// writer is the last step before at that writes a register, or the call that made its
// frame. -1 if there is none.
func (e *explainer) writer(at int, frame uint8, reg int8) int {
	for i := at - 1; i >= 0; i-- {
		if e.work++; e.work > maxWork {
			return -1
		}
		s := &e.Steps[i]
		switch {
		case s.Frame > frame:
		case s.Frame < frame:
			return i
		case s.Insn < 0:
			return -1
		default:
			if o := e.op(i); o.writes(reg) {
				return i
			}
		}
	}
	return -1
}

// origin follows a register back from before a step, through moves, the stack and
// calls of functions, to the instruction that made its value.
func (e *explainer) origin(at int, reg int8) origin {
	return e.originOf(at, place{frame: e.Steps[at].Frame, reg: reg})
}

func (e *explainer) originOf(at int, p place) (r origin) {
	r.step = -1
	more := true
	for steps := 0; more && steps < 10_000; steps++ {
		at, p, more = e.follow(&r, at, p)
	}
	return r
}

// follow takes the way of a value one step back: from a place before a step to where the value
// was before that. r is what is known by then. It returns false where the value was made.
func (e *explainer) follow(r *origin, at int, p place) (int, place, bool) {
	if p.reg == noReg {
		return e.followSlot(r, at, p)
	}
	r.reg = p.reg
	i := e.writer(at, p.frame, p.reg)
	if i < 0 {
		if !r.spilled {
			r.step = -1
		}
		return at, p, false
	}
	if e.Steps[i].Frame < p.frame {
		return e.followArgument(r, i, p)
	}
	o := e.op(i)
	r.step, r.op = i, o
	switch {
	case o.kind == opMove && !(o.half && e.isPointer(i, p.frame, o.src)):
		return i, place{frame: p.frame, reg: o.src}, true
	case o.kind == opLoad:
		slot, ok := e.slot(i, o.src, o.off)
		slot.size = o.size
		return i, slot, ok && e.storer(i, slot) >= 0
	case o.kind == opCallFunc && p.reg == 0:
		exit := e.exitOf(i, at)
		if exit < 0 {
			return at, p, false
		}
		return exit, place{frame: e.Steps[exit].Frame, reg: 0}, true
	}
	r.clobber = (o.kind == opCall || o.kind == opCallFunc) && p.reg != 0
	return at, p, false
}

// followSlot follows a value on the stack to the register that was stored.
func (e *explainer) followSlot(r *origin, at int, p place) (int, place, bool) {
	i := e.storer(at, p)
	if i < 0 {
		return at, p, false
	}
	o := e.op(i)
	r.step, r.op, r.reg, r.spilled = i, o, noReg, true
	return i, place{frame: e.Steps[i].Frame, reg: o.src}, o.kind == opStore && o.src != noReg && o.size == p.size
}

// followArgument follows a register of a function to the call, step i.
func (e *explainer) followArgument(r *origin, i int, p place) (int, place, bool) {
	o := e.op(i)
	if o.kind != opCallFunc && o.kind != opCall {
		r.step = -1 // the log does not have it
		return i, p, false
	}
	r.step, r.op = i, o
	if o.kind != opCallFunc || p.reg > 5 || p.reg < 1 {
		r.argument = true
		return i, p, false
	}
	return i, place{frame: e.Steps[i].Frame, reg: p.reg}, true
}

// exitOf is the exit of the function that step call calls, before step at.
func (e *explainer) exitOf(call, at int) int {
	frame := e.Steps[call].Frame
	for i := at - 1; i > call; i-- {
		if e.work++; e.work > maxWork {
			return -1
		}
		if s := &e.Steps[i]; s.Frame == frame+1 && s.Code == codeExit {
			return i
		}
	}
	return -1
}

// slot is the place on a stack that base+off points to before a step.
func (e *explainer) slot(step int, base int8, off int64) (place, bool) {
	frame := e.Steps[step].Frame
	if base == fp {
		return place{frame: frame, reg: noReg, slot: off}, true
	}
	v := e.value(step, frame, base)
	if v.Type != "fp" || v.variable() {
		return place{}, false
	}
	if _, rest, ok := strings.Cut(v.Text, "fp["); ok {
		if n, _, ok := number(rest); ok {
			frame = uint8(n)
		}
	}
	return place{frame: frame, reg: noReg, slot: v.Num + off}, true
}

// storer is the last step before at that writes to a place on the stack. -1 if there
// is none.
func (e *explainer) storer(at int, p place) int {
	for i := at - 1; i >= 0; i-- {
		if e.work++; e.work > maxWork {
			return -1
		}
		s := &e.Steps[i]
		if s.Frame < p.frame {
			return -1
		}
		if s.Code&7 != classST && s.Code&7 != classSTX {
			continue
		}
		o := e.op(i)
		if o.kind != opStore && o.kind != opAtomic {
			continue
		}
		if o.dst == fp && s.Frame != p.frame {
			continue
		}
		to, ok := e.slot(i, o.dst, o.off)
		if ok && to.frame == p.frame && to.slot < p.slot+int64(p.size) && p.slot < to.slot+int64(o.size) {
			return i
		}
	}
	return -1
}

// value is what is known of a register before a step: what the verifier printed last,
// or what follows from the instructions since.
func (e *explainer) value(at int, frame uint8, reg int8) Value {
	return e.valueDeep(at, frame, reg, 0)
}

func (e *explainer) valueDeep(at int, frame uint8, reg int8, depth int) Value {
	if reg == fp {
		return Value{Text: "fp0", Type: "fp"}
	}
	name := registerName(reg)
	// Until 5.17, what is out of bounds is printed with its registers behind it.
	if at == e.last && at >= 0 && frameOf(e.Steps[at].all) == frame {
		if v := find(e.Steps[at].all, name); v != "" {
			return parseValue(v)
		}
	}
	for i := at - 1; i >= 0; i-- {
		if e.work++; e.work > maxWork {
			return Value{}
		}
		s := &e.Steps[i]
		if s.Frame > frame && s.all == "" {
			continue
		}
		if s.all != "" && frameOf(s.all) == frame {
			if v := find(s.all, name); v != "" {
				return parseValue(v)
			}
			if strings.Contains(s.all, "R10=") {
				return Value{} // it lists all
			}
		}
		if s.Frame > frame {
			continue
		}
		if s.changed != "" && s.Frame == frame {
			if v := find(s.changed, name); v != "" {
				return parseValue(v)
			}
		}
		if s.Frame < frame || s.Insn < 0 {
			if o := e.op(i); o.kind == opCallFunc && reg >= 1 && reg <= 5 && depth < 50 {
				return e.valueDeep(i, s.Frame, reg, depth+1)
			}
			return Value{}
		}
		o := e.op(i)
		if !o.writes(reg) {
			continue
		}
		if depth > 50 {
			return Value{}
		}
		return e.result(i, &o, depth)
	}
	if reg == 1 && at > 0 {
		return Value{Text: "ctx", Type: "ctx"}
	}
	return Value{}
}

// anyScalar is a number of which nothing else is known.
var anyScalar = Value{Text: "scalar", Type: "scalar"}

// result is what an instruction makes, if the verifier does not print it.
func (e *explainer) result(i int, o *op, depth int) Value {
	frame := e.Steps[i].Frame
	switch o.kind {
	case opConst:
		if e.Steps[i].Code == 0x18 {
			return Value{}
		}
		return number64(o.imm)
	case opMove:
		v := e.valueDeep(i, frame, o.src, depth+1)
		if o.half && v.IsPointer() {
			return anyScalar
		}
		return v
	case opALU:
		v, by := e.valueDeep(i, frame, o.dst, depth+1), number64(o.imm)
		if most := o.limit(); most > 0 && !v.Const && !v.IsPointer() {
			return parseValue(fmt.Sprintf("scalar(umax=%d)", most))
		}
		if o.src != noReg {
			by = e.valueDeep(i, frame, o.src, depth+1)
		}
		return o.compute(v, by)
	}
	return Value{}
}

// compute is what arithmetic makes of a value and a second operand.
func (o *op) compute(v, by Value) Value {
	n := by.Num
	switch {
	case !by.Const && v.IsPointer():
		return Value{}
	case !by.Const, o.half && !v.Const:
		return anyScalar
	case o.operator == "+=":
	case o.operator == "-=":
		n = -n
	case v.IsPointer():
		return Value{}
	default:
		return anyScalar
	}
	switch {
	case v.Const:
		return number64(v.Num + n)
	case v.Type == "scalar":
		return anyScalar
	}
	v.Num += n
	if v.Type == "fp" {
		frame, _, ok := strings.Cut(v.Text, "]") // "fp[0]-8" in a function that others call
		if frame += "]"; !ok {
			frame = "fp"
		}
		v.Text = frame + strconv.FormatInt(v.Num, 10)
	}
	return v
}

// limit is the largest number that a mask or a shift by a constant can leave, 0 if it is not
// known.
func (o *op) limit() uint64 {
	bits := uint64(64)
	if o.half {
		bits = 32
	}
	switch {
	case o.src != noReg || o.imm <= 0:
		return 0
	case o.operator == "&=" && o.imm <= math.MaxInt32:
		return uint64(o.imm)
	case o.operator == ">>=" && uint64(o.imm) < bits:
		return math.MaxUint64 >> (64 - bits) >> uint64(o.imm)
	}
	return 0
}

func number64(n int64) Value {
	return Value{Text: strconv.FormatInt(n, 10), Type: "scalar", Const: true, Num: n}
}

func (e *explainer) isPointer(step int, frame uint8, reg int8) bool {
	v := e.value(step, frame, reg)
	return v.IsPointer()
}

func registerName(reg int8) string { return "R" + strconv.Itoa(int(reg)) }

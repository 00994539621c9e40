package verifier

import "fmt"

// A hop is a place that a number was in, up to a step.
type hop struct {
	until int
	place place
}

// trail follows a number back from before a step, also through operations with constants: the
// places it was in, the last first.
func (e *explainer) trail(at int, p place) []hop {
	list := []hop{{at, p}}
	for len(list) < 100 {
		var r origin
		next, q, more := e.follow(&r, at, p)
		switch {
		case more:
			at, p = next, q
		case r.step >= 0 && r.op.kind == opALU && r.op.operator == "s=":
			at, p = r.step, place{frame: p.frame, reg: r.op.src}
		case r.step >= 0 && r.op.kind == opALU && r.op.src == noReg && p.reg != noReg:
			at = r.step
		default:
			return append(list, hop{max(r.step, 0), p})
		}
		list = append(list, hop{at, p})
	}
	return list
}

// testOfCopy is the last branch before the blamed step that tests a copy of a number: what was
// made from the same value, but is not the register that leads to the one at a step. The
// verifier then knows nothing of the number. -1 if there is none.
//
// gcc extends a number to 64 bits, and then tests the 32 bits that it extended.
func (e *explainer) testOfCopy(at int, reg int8) (step int, tested int8) {
	frame := e.Steps[at].Frame
	own := e.trail(at, place{frame: frame, reg: reg})
	from := own[len(own)-1]
	for i := e.last - 1; i > from.until; i-- {
		o := e.op(i)
		if !o.jump || o.src != noReg || e.Steps[i].Frame != frame {
			continue
		}
		if other := e.trail(i, place{frame: frame, reg: o.dst}); other[len(other)-1] == from && !e.tells(i, o.dst, own) {
			return i, o.dst
		}
	}
	return -1, noReg
}

// tells reports whether the test of a register at a step tells something of a number: the number
// is in it, or in a register with the same id.
func (e *explainer) tells(step int, reg int8, number []hop) bool {
	for i := len(number) - 1; i >= 0; i-- {
		if number[i].until < step {
			continue
		}
		p, frame := number[i].place, e.Steps[step].Frame
		if p.reg == reg {
			return true
		}
		tested, own := e.value(step, frame, reg), e.value(step, frame, p.reg)
		return p.reg != noReg && tested.arg("id") != "" && tested.arg("id") == own.arg("id")
	}
	return false
}

// A copyTest is a branch that tests a copy of a number.
type copyTest struct {
	step   int  // -1 if there is none
	tested int8 // register
	number int8 // register of the number that it tells nothing of
	used   int  // the step that uses the number
}

// findCopyTest looks for a test that the blamed number lacks.
func (e *explainer) findCopyTest() {
	e.copied.step = -1
	if e.last < 0 || e.derailed >= 0 {
		return
	}
	at, reg := e.last, int8(noReg)
	switch e.report.Class.Slug {
	case "oob_var", "ptr_off_range", "stack_oob", "pkt_bounds":
		at, reg = e.added()
	case "size_arg":
		reg = e.sizeArgument()
	case "bad_retval":
		reg = max(e.accused(), 0)
	}
	if reg == noReg {
		return
	}
	if v := e.value(at, e.Steps[at].Frame, reg); v.Const {
		return
	}
	e.copied.step, e.copied.tested = e.testOfCopy(at, reg)
	e.copied.number, e.copied.used = reg, at
}

// adviseCopy is about a number of which a copy is tested.
func (e *explainer) adviseCopy() string {
	c := &e.copied
	if c.step < 0 {
		return ""
	}
	test, use := &e.Steps[c.step], &e.Steps[c.used]
	text := fmt.Sprintf("instruction %d (%s) tests R%d, but the number in R%d at instruction %d is another copy, of which that says nothing: ",
		test.Insn, test.text, c.tested, c.number, use.Insn)
	switch {
	case !e.isC():
		return text + fmt.Sprintf("test R%d before it", c.number)
	case c.used < c.step:
		return text + "give this access an index of its own, and test that: __u64 n = i - 1; barrier_var(n); if (n >= size) return 0;"
	case e.report.Class.Slug == "bad_retval":
		return text + "make one of 64 bits of them, and test that: long n = f(); barrier_var(n); if (n) return 0;"
	}
	return text + "make one of 64 bits of them, and test and use that: __u64 n = i; barrier_var(n); if (n >= size) return 0;"
}

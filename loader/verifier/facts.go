package verifier

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/uapi"
)

// facts are what the log says about the class in numbers.
func (e *explainer) facts() (list []string) {
	if e.last >= 0 {
		if text := e.operands(); text != "" {
			list = append(list, text)
		}
	}
	if text := e.fact(); text != "" {
		list = append(list, text)
	}
	switch e.report.Class.Slug {
	case "ref_leak", "lock", "rcu_section", "preempt_section", "irq_section":
		if text := e.branches(); text != "" {
			list = append(list, text)
		}
	}
	return list
}

// branches are the last conditional jumps between the cause and the blamed instruction:
// they lead past what is missing.
func (e *explainer) branches() string {
	const most = 4
	from := e.report.Cause.step
	if from < 0 || e.report.Cause.Insn < 0 {
		return ""
	}
	var list []string
	for i := e.last - 1; i > from && len(list) < most; i-- {
		s := &e.Steps[i]
		if o := e.op(i); !o.jump {
			continue
		}
		how := "does not jump"
		if e.Steps[i+1].Insn != s.Insn+1 {
			how = "jumps"
		}
		list = append(list, fmt.Sprintf("instruction %d (%s) %s", s.Insn, s.text, how))
	}
	if list == nil {
		return ""
	}
	slices.Reverse(list)
	return "on the way there, " + strings.Join(list, ", ")
}

// operands names the blamed instruction with the registers it uses.
func (e *explainer) operands() string {
	text := fmt.Sprintf("instruction %d: %s", e.report.Insn, e.report.Text)
	var regs []int8
	if r := e.accused(); r != noReg && r < fp {
		regs = append(regs, r)
	}
	o := e.blamedOp()
	for _, r := range []int8{o.dst, o.src} {
		if r == noReg || r >= fp || len(regs) > 0 && regs[0] == r || o.kind == opLoad && r == o.dst || o.kind == opCall {
			continue
		}
		regs = append(regs, r)
	}
	word := ", where "
	for _, r := range regs {
		if r == e.accused() && e.report.Class.Slug == "pkt_bounds" {
			continue // the message has it, and a comparison may have changed it unseen
		}
		v, is := e.lastValue(r), " is "
		if e.report.Class.Slug == "stale_ptr" && r == e.accused() { // the log does not say what it is
			if v, is = e.value(e.stale, e.Steps[e.last].Frame, r), " was "; !v.IsPointer() {
				continue
			}
		}
		if v.Text != "" {
			text += word + registerName(r) + is + v.Text
			word = " and "
		}
	}
	return text
}

func (e *explainer) fact() string {
	switch e.report.Class.Slug {
	case "pkt_bounds":
		return e.packetFact()
	case "oob_const", "oob_var":
		return e.objectFact()
	case "size_arg":
		if r := e.sizeArgument(); r != noReg {
			return e.rangeFact(r)
		}
	case "bad_retval":
		if r := max(e.accused(), 0); r != noReg {
			return e.rangeFact(r)
		}
	case "isa_too_new":
		if f := e.newer(); f != nil {
			text := "that is how kernels before " + f.since.String() + " see " + f.what
			if f.cpu != "" {
				text += ", which is of instruction set " + f.cpu
			}
			return text
		}
		return "kernels before 5.13 see a call of a kfunc so"
	case "stack_limit":
		if e.Depths != "" {
			return e.stackFact()
		}
	case "map_mismatch":
		if _, rest, ok := strings.Cut(e.line, "map_type "); ok {
			types := uapi.MapTypes()
			if n, _, ok := number(rest); ok && n > 0 && int(n) < len(types) {
				return fmt.Sprintf("map_type %d is %s", n, types[n].Name)
			}
		}
	case "infinite_loop":
		if len(e.states) == 2 {
			return "the state that came back: " + e.states[0]
		}
	case "too_complex":
		return e.hottest()
	case "verifier_bug":
		return "the kernel contradicts itself; dmesg has more"
	}
	return ""
}

// stackFact is how much stack the functions use, "32+512" in the statistics.
func (e *explainer) stackFact() string {
	depths := strings.Split(e.Depths, "+")
	text := "bytes of stack by function, in the order of the program: "
	for i, depth := range depths {
		if i > 0 {
			text += ", "
		}
		text += depth
		if p := e.in.Program; p != nil && len(p.funcs) == len(depths) {
			text += " in " + p.funcs[i].name
		}
	}
	return text
}

// packetFact reads "invalid access to packet, off=13 size=2, R1(id=0,off=13,r=14)".
func (e *explainer) packetFact() string {
	off, size, ok := offAndSize(strings.ReplaceAll(e.line, ",", " "))
	_, s, ok2 := strings.Cut(e.line, ",r=")
	proven, ok3 := parseNumber(strings.TrimSuffix(s, ")"))
	if !ok || !ok2 || !ok3 {
		return ""
	}
	_, far := e.farOffset(off + size)
	access := fmt.Sprintf("the access needs %s from where the offset is 0", byteCount(off+size))
	switch {
	case off < 0:
		return fmt.Sprintf("the access begins %s before the packet", byteCount(-off))
	case proven > 0:
		return fmt.Sprintf("%s, and %d are proven to be there, %s too few", access, proven, byteCount(off+size-proven))
	case e.last < 0:
		return access + ", and none is proven to be there"
	case far:
		return access + "; that may be too far behind the packet's beginning for a comparison to prove anything"
	case e.report.Cause.Insn >= 0:
		return access + "; the comparison with the packet's end proves nothing about this pointer: it was of another one, or before a variable offset was added"
	}
	return access + ", and nothing on this path compares the pointer with the packet's end"
}

// objectFact reads "invalid access to map value, value_size=48 off=46 size=4".
func (e *explainer) objectFact() string {
	var text string
	for _, m := range e.messages {
		i := strings.Index(m, "_size=")
		if i < 0 || !strings.HasPrefix(m, "invalid access to ") {
			continue
		}
		total, ok1 := parseNumber(firstWord(m[i+len("_size="):]))
		off, size, ok2 := offAndSize(m)
		if ok1 && ok2 {
			what, _, _ := strings.Cut(m[len("invalid access to "):], ",")
			text = fmt.Sprintf("the %s has %s, the access is to bytes %d to %d", what, byteCount(total), off, off+size-1)
			if size == 1 {
				text = fmt.Sprintf("the %s has %s, the access is to byte %d", what, byteCount(total), off)
			}
		}
	}
	if e.report.Class.Slug == "oob_var" && e.report.Cause.step >= 0 && e.report.Cause.Insn >= 0 {
		o := e.op(e.report.Cause.step)
		reg := o.dst
		if o.kind == opCall || o.kind == opCallFunc {
			reg = 0
		}
		if v := e.value(e.report.Cause.step+1, e.Steps[e.report.Cause.step].Frame, reg); v.hasRange() && reg != noReg {
			if text != "" {
				text += "; "
			}
			text += "the number that is added is " + describeRange(&v)
		}
	}
	return text
}

func (e *explainer) rangeFact(reg int8) string {
	if reg == noReg || e.last < 0 {
		return ""
	}
	v := e.value(e.last, e.Steps[e.last].Frame, reg)
	if !v.hasRange() || v.IsPointer() {
		return ""
	}
	return registerName(reg) + " is " + describeRange(&v)
}

// describeRange says in words what is known of a number.
func describeRange(v *Value) string {
	if !v.hasRange() {
		return "a number"
	}
	if v.Const {
		return strconv.FormatInt(v.Num, 10)
	}
	low, high := v.arg("smin"), v.arg("smax")
	ulow, uhigh := v.arg("umin"), v.arg("umax")
	if n, ok := parseNumber(uhigh); ok && n < 0 { // above the largest signed one
		uhigh = ""
	}
	if n, ok := parseNumber(low); ok && n < math.MinInt64/2 && high == "" { // but some low bits
		return "any 64-bit number"
	}
	switch {
	case low != "" && high != "":
		return "between " + low + " and " + high
	case uhigh != "":
		if ulow == "" {
			ulow = "0"
		}
		return "between " + ulow + " and " + uhigh
	case low != "":
		return "at least " + low + ", without an upper bound"
	case high != "":
		return "at most " + high + ", without a lower bound"
	case ulow != "":
		return "at least " + ulow + ", without an upper bound"
	}
	return "any 64-bit number"
}

// hottest are the instructions that the verifier came to most often.
func (e *explainer) hottest() string {
	counts := map[int32]int{}
	var most int32 = -1
	for i := range e.Steps {
		n := e.Steps[i].Insn
		if n < 0 {
			continue
		}
		if counts[n]++; most < 0 || counts[n] > counts[most] {
			most = n
		}
	}
	if most < 0 || counts[most] < 3 {
		return ""
	}
	return fmt.Sprintf("on the last path it came to instruction %d %d times", most, counts[most])
}

// name finds in the object what the log has no name for.
func (e *explainer) name() {
	p := e.in.Program
	if p == nil || e.report.Insn < 0 {
		return
	}
	switch e.report.Class.Slug {
	case "core_poison":
		if what := p.relocation(e.report.Insn); what != "" {
			e.report.Names = append(e.report.Names, "the CO-RE relocation asks for "+what)
		}
	case "kfunc_poison", "kfunc_unavail", "map_poison", "ksym_missing", "isa_too_new", "helper_unavail":
		if what := p.symbol(e.report.Insn); what != "" {
			e.report.Names = append(e.report.Names, "the instruction refers to '"+what+"'")
		}
	}
}

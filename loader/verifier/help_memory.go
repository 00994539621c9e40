package verifier

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/uapi"
)

// advisePacket is about a comparison with the packet's end.
func (e *explainer) advisePacket() string {
	off, size, ok := offAndSize(strings.ReplaceAll(e.line, ",", " "))
	reg := e.outOfBounds()
	if !ok || reg == noReg {
		return ""
	}
	name, need := registerName(reg), off+size
	if off < 0 {
		return fmt.Sprintf("%s points %s before what was checked; add to it first, or load data anew", name, byteCount(-off))
	}
	_, s, _ := strings.Cut(e.line, ",r=")
	proven, _ := parseNumber(strings.TrimSuffix(s, ")"))
	v := e.lastValue(reg)
	if most, ok := e.farOffset(need); ok && proven == 0 {
		text := fmt.Sprintf("the offset in %s may be up to %d: above 65535 a comparison proves nothing; bound it before it is added: n &= 0x7fff", name, most)
		if most <= 0xffff {
			text = fmt.Sprintf("the offset in %s may be up to %d, and with %s behind it that is above 65535, where a comparison proves nothing; bound it before it is added: n &= 0x7fff", name, most, byteCount(need))
		}
		return text
	}
	pointer := name
	if v.Num != 0 {
		pointer = fmt.Sprintf("p, which is %s without its constant offset %d", name, v.Num)
	}
	text := fmt.Sprintf("%s, prove %s: if (p + %d > data_end) return 0; with %s for p", e.before(), byteCount(need), need, pointer)
	if v.Num != 0 {
		text = fmt.Sprintf("%s, prove %s: if (p + %d > data_end) return 0; with %s", e.before(), byteCount(need), need, pointer)
	}
	if at := e.causeAt(); at != "" {
		switch {
		case proven == 0 && need == 1:
			text += "; " + at + " compares another pointer, or p without the byte, or came before a variable offset was added"
		case proven == need-1:
			text += fmt.Sprintf("; %s proves one byte less: p + %d > data_end has to be false, not p + %d >= data_end", at, need, proven)
		case proven > 0:
			text += fmt.Sprintf("; %s proves %d", at, proven)
		default:
			text += "; " + at + " compares another pointer, or came before a variable offset was added"
		}
	}
	return text
}

// farOffset is the largest variable offset of a pointer into the packet, if with the bytes
// behind it that is too far for any comparison.
func (e *explainer) farOffset(bytes int64) (most int64, ok bool) {
	if e.last < 0 || e.outOfBounds() == noReg {
		return 0, false
	}
	v := e.lastValue(e.outOfBounds())
	most, ok = parseNumber(v.arg("umax"))
	if e.report.Cause.Insn < 0 { // nothing is compared
		bytes = 0
	}
	return most, ok && (most < 0 || most > 0xffff-bytes)
}

// adviseSize is about a size that a function gets with a pointer.
func (e *explainer) adviseSize() string {
	o := e.blamedOp()
	reg := e.outOfBounds()
	if o.kind != opCall || reg < 1 || reg > 4 {
		return ""
	}
	size := e.lastValue(reg + 1)
	if size.Type != "scalar" || size.Const {
		return ""
	}
	p := e.lastValue(reg)
	text := fmt.Sprintf("%s is the size, %s", e.argument(reg+1), describeRange(&size))
	_, n, ok := offAndSize(strings.ReplaceAll(e.line, ",", " "))
	if ok && n == 0 {
		return text + ": it may be 0, which is refused; test for it: if (n == 0) return 0;"
	}
	if room, ok := roomBehind(&p); ok {
		return text + fmt.Sprintf("; there are %d bytes behind %s: if (n > %d) return 0;", room, registerName(reg), room)
	}
	return text + "; bound it by what is there"
}

// roomBehind is how many bytes of its object a pointer has before it.
func roomBehind(v *Value) (int64, bool) {
	var total int64
	ok := false
	switch {
	case v.Type == "fp" && v.Num < 0:
		return -v.Num, true
	case v.Type == "map_value":
		total, ok = parseNumber(v.arg("vs"))
	case strings.HasSuffix(v.Type, "mem"):
		total, ok = parseNumber(v.arg("sz"))
		if !ok {
			total, ok = parseNumber(v.arg("mem_size"))
		}
	case v.Type == "pkt":
		total, ok = parseNumber(v.arg("r"))
	}
	if !ok {
		return 0, false
	}
	most := v.Num
	if n, ok := parseNumber(v.arg("umax")); ok {
		most += n
	}
	return total - most, total > most
}

// object is the size of what is accessed, from "value_size=48", and what it is.
func (e *explainer) object() (what string, total int64, ok bool) {
	for _, m := range e.messages {
		i := strings.Index(m, "_size=")
		if i < 0 || !strings.HasPrefix(m, "invalid access to ") {
			continue
		}
		total, ok = parseNumber(firstWord(m[i+len("_size="):]))
		what, _, _ = strings.Cut(m[len("invalid access to "):], ",")
		if ok {
			return what, total, true
		}
	}
	v := e.lastValue(e.outOfBounds())
	if total, ok = parseNumber(v.arg("vs")); ok && v.Type == "map_value" {
		return "map value", total, true
	}
	return "", 0, false
}

// adviseObject is about a constant offset that is too large.
func (e *explainer) adviseObject() string {
	what, total, ok := e.object()
	if !ok {
		return ""
	}
	off, size, ok := e.access()
	if !ok || size <= 0 {
		return ""
	}
	v := e.lastValue(e.outOfBounds())
	if name := v.arg("map"); name != "" {
		what += " of '" + name + "'"
	}
	switch {
	case off < 0:
		return fmt.Sprintf("the access begins %s before the %s", byteCount(-off), what)
	case size > total:
		return fmt.Sprintf("the %s has %s only: access at most as many, or define it with %d", what, byteCount(total), off+size)
	}
	return fmt.Sprintf("with %s, the last offset into the %s is %d; %s would be needed", byteCount(size), what, total-size, byteCount(off+size))
}

// byteCount is a number of bytes in words.
func byteCount(n int64) string {
	if n == 1 {
		return "1 byte"
	}
	return fmt.Sprintf("%d bytes", n)
}

// access reads the offset and size of a message.
func (e *explainer) access() (off, size int64, ok bool) {
	for _, m := range e.messages {
		if off, size, ok = offAndSize(strings.ReplaceAll(m, ",", " ")); ok {
			return off, size, true
		}
	}
	if o := e.blamedOp(); o.kind == opLoad || o.kind == opStore || o.kind == opAtomic {
		return o.off, int64(o.size), true
	}
	return 0, 0, false
}

// adviseRange says which bounds a number needs that is added to a pointer.
func (e *explainer) adviseRange() string {
	at := e.causeAt()
	o := e.causeOp()
	reg := o.dst
	if o.kind == opCall || o.kind == opCallFunc {
		reg = 0
	}
	what := "the number that is added"
	switch {
	case e.report.Cause.argument:
		what += " is an argument given by " + at
	case reg != noReg && at != "":
		what += " is made by " + at
		if v := e.value(e.report.Cause.step+1, e.Steps[e.report.Cause.step].Frame, reg); v.hasRange() {
			what += " and is " + describeRange(&v)
		}
	}
	p := e.lastValue(e.outOfBounds())
	_, total, ok := e.object()
	_, size, ok2 := e.access()
	switch {
	case ok && ok2 && size > 0 && total >= size:
		off := p.Num
		if b := e.blamedOp(); b.kind == opLoad || b.kind == opStore || b.kind == opAtomic {
			off += b.off
		}
		if most := total - size - off; most >= 0 {
			return fmt.Sprintf("%s; it has to be between 0 and %d for an access of %s: if (n > %d) return 0; with an unsigned n", what, most, byteCount(size), most)
		}
	case strings.Contains(e.line, "min value is negative"), strings.Contains(e.line, "unbounded min value"):
		return what + "; it needs a lower bound of 0: make it unsigned, or test if (n < 0) return 0;, and bound it from above as well"
	case strings.Contains(e.line, "unbounded memory access"):
		return what + "; it needs an upper bound: if (n >= size) return 0; or n &= size - 1 where size is a power of two"
	}
	if at == "" {
		return ""
	}
	return what + "; bound it there from below and from above"
}

// adviseSizeArgument says which sizes an argument may have.
func (e *explainer) adviseSizeArgument() string {
	reg := e.sizeArgument()
	if o := e.blamedOp(); reg == noReg && strings.HasPrefix(o.callee, "bpf_map_") {
		return "no size is passed: the map has keys or values of 0 bytes, as ring buffers, queues and stacks have; " + e.adviseMap()
	}
	if reg < 1 || reg > 5 || strings.Contains(e.line, "memory size ") {
		return ""
	}
	v := e.lastValue(reg)
	least := 0
	if strings.Contains(e.line, "zero-sized") {
		least = 1
	}
	text := e.argument(reg)
	if v.Text != "" && !v.IsPointer() {
		text += " is " + describeRange(&v)
	} else {
		text = strings.TrimSuffix(text, ",")
	}
	p := e.lastValue(reg - 1)
	if room, ok := roomBehind(&p); ok {
		return fmt.Sprintf("%s; it has to be between %d and %d, as %s has %d bytes behind it", text, least, room, registerName(reg-1), room)
	}
	if least == 1 {
		return text + "; it has to be 1 at least: if (n == 0) return 0;"
	}
	return text + "; it has to be 0 at least, and not more than the buffer has: make it unsigned and compare it"
}

// adviseStack is about the frame of a function.
func (e *explainer) adviseStack() string {
	if v := e.lastValue(e.outOfBounds()); v.Type == "fp" && v.variable() || strings.Contains(e.line, "unbounded variable-offset") {
		text := "the offset into the stack is variable: bound it right before it is added, by a mask or a comparison with the size of the buffer"
		if e.isC() {
			text += ". Bound a copy that the compiler does not see through: __u64 n = i; barrier_var(n); if (n >= size) return 0;"
		}
		return text
	}
	off, size, ok := e.access()
	if !ok {
		return ""
	}
	switch {
	case size > 0 && off < 0 && off+size > 0:
		return fmt.Sprintf("the buffer at fp%d ends at the top of the stack, %d bytes above; %d are accessed", off, -off, size)
	case off >= 0:
		return fmt.Sprintf("offset %d is not below R10: use negative offsets, down to -512", off)
	case off < -512:
		return fmt.Sprintf("offset %d is below the 512 bytes of the stack", off)
	}
	return ""
}

// adviseBytes says which byte of the stack was not written, from "off -16+14 size 16".
func (e *explainer) adviseBytes() string {
	_, rest, ok := strings.Cut(e.line, "off ")
	if !ok {
		if off, size, ok := e.access(); ok && size > 0 {
			if size == 1 {
				return fmt.Sprintf("write the byte at fp%d first", off)
			}
			return fmt.Sprintf("write all bytes from fp%d to fp%d first", off, off+size-1)
		}
		return ""
	}
	word, rest, _ := strings.Cut(rest, " ")
	i := strings.LastIndexByte(word, '+')
	if i < 0 {
		return ""
	}
	off, ok1 := parseNumber(word[:i])
	at, ok2 := parseNumber(word[i+1:])
	_, rest, ok = strings.Cut(rest, "size ")
	size, ok3 := parseNumber(firstWord(rest))
	if !ok || !ok1 || !ok2 || !ok3 {
		return ""
	}
	text := fmt.Sprintf("the byte at fp%d is not written: it is number %d of the %d from fp%d on", off+at, at, size, off)
	slot := (off + at) &^ 7
	for i := e.last - 1; i >= 0 && e.Steps[i].Frame == e.Steps[e.last].Frame; i-- {
		if v := find(e.Steps[i].changed, "fp"+strconv.FormatInt(slot, 10)); strings.Contains(v, "?") {
			return text + fmt.Sprintf("; fp%d is %s, highest address first, where ? is unwritten", slot, v)
		}
	}
	return text
}

// adviseAlignment sums up "off (0x0; 0x0)+0+-4 size 8".
func (e *explainer) adviseAlignment() string {
	_, rest, ok := strings.Cut(e.line, " off ")
	terms, rest, ok2 := strings.Cut(rest, " size ")
	size, ok3 := parseNumber(rest)
	if !ok || !ok2 || !ok3 {
		return ""
	}
	if i := strings.Index(terms, "; 0x"); i >= 0 && !strings.HasPrefix(terms[i:], "; 0x0)") {
		return fmt.Sprintf("the offset is variable: prove that it is a multiple of %d, as by n &= ~%d, or access single bytes", size, size-1)
	}
	sum := int64(0)
	for term := range strings.SplitSeq(terms, "+") {
		if i := strings.IndexByte(term, ';'); i >= 0 {
			term = strings.TrimPrefix(term[:i], "(")
		}
		n, _ := parseNumber(term)
		sum += n
	}
	return fmt.Sprintf("the offset is %d, and has to be a multiple of %d", sum, size)
}

// adviseReadOnly says what may not be written.
func (e *explainer) adviseReadOnly() string {
	reg := e.accusedOr(e.base())
	v := e.lastValue(reg)
	switch {
	case reg == fp || e.line == "frame pointer is read only":
		return "R10 cannot be changed: copy it to another register and change that"
	case v.Type == "map_value" && strings.HasSuffix(v.arg("map"), ".rodata"):
		return "'" + v.arg("map") + "' holds constants: a variable that the program writes must not be const"
	case v.Type == "map_value" && v.arg("map") != "":
		return "the map '" + v.arg("map") + "' is read-only for programs (BPF_F_RDONLY_PROG, or frozen)"
	case strings.Contains(e.line, "packet"):
		return "this type of program cannot write to packets: XDP, SCHED_CLS, SCHED_ACT, SK_SKB, SK_MSG and LWT_XMIT can"
	case v.IsPointer():
		return fmt.Sprintf("%s points to %s, which is read-only; write to a copy on the stack", registerName(reg), v.Type)
	}
	return ""
}

// adviseAtomic says where atomic operations are possible.
func (e *explainer) adviseAtomic() string {
	if v := e.lastValue(e.accusedOr(e.base())); v.IsPointer() {
		return fmt.Sprintf("%s points to %s; atomic operations are for map values, the stack and memory of the program", registerName(e.accusedOr(e.base())), v.Type)
	}
	return ""
}

// adviseContext names the field of the context, and who may use it.
func (e *explainer) adviseContext() string {
	off, size, ok := e.access()
	if !strings.HasPrefix(e.line, "invalid bpf_context access") || !ok || off < 0 {
		if strings.Contains(e.line, "modified ctx") || strings.Contains(e.line, "variable ctx") {
			if o := e.blamedOp(); o.kind == opCall || o.kind == opCallFunc {
				return "pass the context as the program got it, without an offset"
			}
			return "keep the context's pointer as it is, and put the offset into the access: r2 = *(u32 *)(r1 + 16)"
		}
		return ""
	}
	if e.blamedOp().kind == opCallFunc {
		return "the context is passed where the function's prototype has memory: let the argument be of the context's own type, or mark it __arg_ctx"
	}
	write := e.blamedOp().kind != opLoad
	var list []string
	for _, c := range e.contexts() {
		f := c.At(int(off))
		if f == nil {
			continue
		}
		text := fmt.Sprintf("offset %d of struct %s is %s", off, c.Name, f.Name)
		who, verb := c.Readers(f), "read"
		if write {
			who, verb = c.Writers(f), "written"
		}
		switch {
		case who == "":
			text += ", which no program may write"
		case int(size) != f.Size || (int(off)-f.Offset)%f.Size != 0:
			text += fmt.Sprintf(", of %d bytes; the access has %d", f.Size, size)
		default:
			text += ", which can be " + verb + " by programs of type " + who.String()
		}
		list = append(list, text)
	}
	return strings.Join(list, "; ")
}

// contexts are the structures that the context may be: the one that the source names, or the
// most common.
func (e *explainer) contexts() (list []*uapi.Context) {
	if c := e.contextInSource(); c != nil {
		return []*uapi.Context{c}
	}
	if t := e.in.Program.progType(); t != "" {
		for i, c := range uapi.Contexts() {
			if c.Types.Has(t) {
				return []*uapi.Context{&uapi.Contexts()[i]}
			}
		}
		return nil
	}
	return []*uapi.Context{uapi.ContextNamed("__sk_buff"), uapi.ContextNamed("xdp_md")}
}

// contextInSource is the structure of a context that the source names, nil if it names none.
func (e *explainer) contextInSource() *uapi.Context {
	all := uapi.Contexts()
	for i := range e.sources[:min(len(e.sources), 100)] {
		for j := range all {
			if strings.Contains(e.sources[i].text, "struct "+all[j].Name+" *") {
				return &all[j]
			}
		}
	}
	return nil
}

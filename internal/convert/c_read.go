package convert

import (
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/internal/uapi"
)

// cReader reads arrays of instructions out of C. It is no compiler: what is not an
// array of instructions it passes by.
type cReader struct {
	cTokens
	list []*Program
	p    *Program // being read
	half *isa.Inst
}

// ReadC reads the programs of a text in C: each initializer of an array of struct bpf_insn
// (also one within another initializer, as ".insns = { ... }"), or a list of macros alone.
func ReadC(name, text string) ([]*Program, error) {
	sources := &diag.Sources{}
	base, err := sources.Add(name, text, 0)
	if err != nil {
		return nil, err
	}
	r := &cReader{cTokens: newCTokens(text, base)}
	if r.bare() {
		r.p = &Program{}
		r.instructions("")
	} else {
		for r.kind != cEnd && r.bad == nil {
			r.find()
		}
	}
	if r.bad == nil && len(r.list) == 0 {
		r.fail("found no instructions, expected an array of struct bpf_insn or macros such as BPF_MOV64_IMM(BPF_REG_0, 0)")
	}
	if r.bad != nil {
		return nil, (diag.List{*r.bad}).Err(sources)
	}
	return r.list, nil
}

// bare reports whether the text begins with a macro, without an array around.
func (r *cReader) bare() bool {
	return r.kind == cWord && macroNamed(r.text) != nil
}

// find goes on to the next array of instructions and reads it. Its name is that of the
// variable or the last string before, as in tables of tests.
func (r *cReader) find() {
	var name, before string
	for r.kind != cEnd && r.bad == nil {
		switch {
		case r.kind == cString:
			name = r.text
		case r.kind == cWord && before != "." && r.text != "struct" && r.text != "bpf_insn" && r.text != "static" && r.text != "const":
			if before == "bpf_insn" {
				name = r.text
			}
		}
		before = r.text
		if r.kind == cSign && r.text == "{" {
			r.next()
			if r.kind == cWord && macroNamed(r.text) != nil || r.kind == cSign && r.text == "{" && r.initializes() {
				r.p = &Program{Name: name}
				r.instructions("}")
				return
			}
			before = "{"
			continue
		}
		r.next()
	}
}

// initializes reports whether a brace begins a struct bpf_insn.
func (r *cReader) initializes() bool {
	save := r.cTokens
	defer func() { r.cTokens = save }()
	r.next()
	if r.text != "." {
		return false
	}
	r.next()
	return r.text == "code" || r.text == "dst_reg"
}

// instructions reads instructions with commas between them, to the sign that ends them.
func (r *cReader) instructions(end string) {
	for r.bad == nil && !r.sign(end) && r.kind != cEnd {
		switch {
		case r.kind == cWord:
			r.macro()
		case r.sign("{"):
			r.initializer()
		default:
			r.fail("expected an instruction: a macro or { .code = ... }")
		}
		if r.sign(",") {
			r.next()
		} else if r.bad == nil && !r.sign(end) && r.kind != cEnd {
			r.fail("expected ',' behind the instruction")
		}
	}
	if r.bad != nil {
		return
	}
	switch {
	case end != "" && r.kind == cEnd:
		r.fail("expected '" + end + "' behind the instructions")
	case r.half != nil:
		r.fail("the second half of a wide load is missing")
	case len(r.p.Insts) > 0:
		r.list = append(r.list, r.p)
	}
	r.next()
}

// macro reads a macro with its arguments.
func (r *cReader) macro() {
	f := macroNamed(r.text)
	name, at := r.text, r.pos
	if f == nil {
		r.fail("unknown macro, expected one of linux/filter.h such as BPF_MOV64_IMM")
		return
	}
	r.next()
	if !r.sign("(") {
		r.fail("expected '(' behind " + name)
		return
	}
	r.next()
	var values []int64
	var places []diag.Span
	mapName := ""
	for !r.sign(")") && r.bad == nil {
		places = append(places, diag.Span{Start: r.pos, End: r.pos + diag.Pos(len(r.text))})
		if len(values) < len(f.params) && f.params[len(values)] == low && r.named() {
			mapName = r.text
			values = append(values, 0)
			r.next()
		} else {
			values = append(values, r.expression(0))
		}
		if r.sign(",") {
			r.next()
		} else if !r.sign(")") {
			r.fail("expected ',' or ')' in the arguments of " + name)
		}
	}
	if r.bad != nil {
		return
	}
	r.next()
	if want := len(f.params); len(values) != want {
		r.failAt(diag.Span{Start: at, End: at + diag.Pos(len(name))}, "%s takes %d arguments, found %d", name, want, len(values))
		return
	}
	in, bad := f.fill(values)
	if bad >= 0 {
		r.failAt(places[bad], "%d does not fit where it goes", values[bad])
		return
	}
	if f.params != nil && f.params[0] == code && (in.Code == isa.LDImm64 || r.half != nil) {
		r.raw(in, at)
		return
	}
	r.add(in, mapName, at)
}

// named reports whether an argument is a name that is no number.
func (r *cReader) named() bool { return r.kind == cWord && isVariable(r.text) }

func (r *cReader) add(in isa.Inst, mapName string, at diag.Pos) {
	if r.half != nil {
		r.failAt(diag.Span{Start: at}, "expected the second half of a wide load: a raw instruction with code 0")
		return
	}
	if len(r.p.Insts) >= maxSlots {
		r.failAt(diag.Span{Start: at}, "more than %d instructions", maxSlots)
		return
	}
	r.p.Insts = append(r.p.Insts, Inst{Inst: in, Map: mapName})
}

// raw takes an instruction in its fields: a wide load is two of them.
func (r *cReader) raw(in isa.Inst, at diag.Pos) {
	if r.half == nil && in.Code == isa.LDImm64 {
		r.half = &in
		return
	}
	if r.half == nil {
		r.add(in, "", at)
		return
	}
	wide := *r.half
	r.half = nil
	if in.Code != 0 || in.Dst != 0 || in.Src != 0 || in.Off != 0 {
		r.failAt(diag.Span{Start: at}, "the second half of a wide load has nothing but its imm")
		return
	}
	wide.Imm = in.Imm<<32 | int64(uint32(wide.Imm))
	r.add(wide, "", at)
}

// initializer reads { .code = ..., .dst_reg = ..., ... }.
func (r *cReader) initializer() {
	at := r.pos
	var in isa.Inst
	r.next()
	for !r.sign("}") && r.bad == nil {
		if !r.sign(".") {
			r.fail("expected .code, .dst_reg, .src_reg, .off or .imm")
			return
		}
		r.next()
		p, ok := map[string]param{"code": code, "dst_reg": dst, "src_reg": src, "off": off, "imm": imm}[r.text]
		if !ok {
			r.fail("unknown member, expected code, dst_reg, src_reg, off or imm")
			return
		}
		r.next()
		if !r.sign("=") {
			r.fail("expected '='")
			return
		}
		r.next()
		place := r.pos
		if v := r.expression(0); r.bad == nil && !p.set(&in, v) {
			r.failAt(diag.Span{Start: place}, "%d does not fit where it goes", v)
		}
		if r.sign(",") {
			r.next()
		} else if r.bad == nil && !r.sign("}") {
			r.fail("expected ',' or '}'")
		}
	}
	if r.bad == nil {
		r.next()
		r.raw(in, at)
	}
}

// maxDepth bounds how deep expressions are nested.
const maxDepth = 100

// expression reads a constant expression of C. Binary operators bind as in C from level on.
func (r *cReader) expression(level int) int64 {
	v := r.operand(0)
	return r.binary(v, level)
}

var cLevels = lazy.Value[map[string]int]{Make: func() map[string]int {
	return map[string]int{"|": 1, "^": 2, "&": 3, "<<": 4, ">>": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6}
}}

func (r *cReader) binary(v int64, level int) int64 {
	for r.bad == nil && r.kind == cSign && cLevels.Load()[r.text] > level {
		sign, l := r.text, cLevels.Load()[r.text]
		r.next()
		w := r.binary(r.operand(0), l)
		switch sign {
		case "|":
			v |= w
		case "^":
			v ^= w
		case "&":
			v &= w
		case "<<":
			v <<= uint64(w)
		case ">>":
			v >>= uint64(w)
		case "+":
			v += w
		case "-":
			v -= w
		case "*":
			v *= w
		default:
			if w == 0 || v == -1<<63 && w == -1 {
				r.fail("division by 0")
				return 0
			}
			if sign == "/" {
				v /= w
			} else {
				v %= w
			}
		}
	}
	return v
}

func (r *cReader) operand(depth int) int64 {
	text, kind := r.text, r.kind
	switch {
	case depth > maxDepth:
		r.fail("the expression is nested too deep")
	case kind == cNumber:
		v := r.number
		r.next()
		return v
	case kind == cSign && (text == "-" || text == "~" || text == "+" || text == "!"):
		r.next()
		v := r.operand(depth + 1)
		switch text {
		case "-":
			return -v
		case "~":
			return ^v
		case "!":
			if v == 0 {
				return 1
			}
			return 0
		}
		return v
	case kind == cSign && text == "(":
		r.next()
		if cTypes.Load()[r.text] || strings.HasPrefix(r.text, "__u") || strings.HasPrefix(r.text, "__s") {
			return r.cast(depth)
		}
		v := r.binary(r.operand(depth+1), 0)
		r.want(")")
		return v
	case kind == cWord && (text == "offsetof" || text == "offsetofend" || text == "sizeof"):
		return r.layout(text)
	case kind == cWord:
		if v, ok := constants.Load()[text]; ok {
			r.next()
			return v
		}
		r.fail("it is no number that is known here")
	default:
		r.fail("expected a number")
	}
	return 0
}

var cTypes = lazy.Value[map[string]bool]{Make: func() map[string]bool {
	return map[string]bool{"int": true, "unsigned": true, "long": true, "short": true, "char": true, "u8": true, "u16": true, "u32": true, "u64": true,
		"s8": true, "s16": true, "s32": true, "s64": true, "uint32_t": true, "uint64_t": true, "int32_t": true, "int64_t": true}
}}

// cast reads what stands behind "(": a type, and what becomes of it.
func (r *cReader) cast(depth int) int64 {
	typ := ""
	for r.kind == cWord {
		typ += r.text
		r.next()
	}
	r.want(")")
	v := r.operand(depth + 1)
	unsigned := strings.Contains(typ, "u")
	switch {
	case strings.Contains(typ, "8") || strings.Contains(typ, "char"):
		if unsigned {
			return int64(uint8(v))
		}
		return int64(int8(v))
	case strings.Contains(typ, "16") || strings.Contains(typ, "short"):
		if unsigned {
			return int64(uint16(v))
		}
		return int64(int16(v))
	case strings.Contains(typ, "64") || strings.Contains(typ, "long"):
		return v
	case unsigned:
		return int64(uint32(v))
	}
	return int64(int32(v))
}

// layout reads offsetof(struct __sk_buff, data[1]), offsetofend of a member and sizeof of a
// structure: of those that programs get as their contexts.
func (r *cReader) layout(what string) int64 {
	r.next()
	r.want("(")
	if r.text == "struct" {
		r.next()
	}
	context := uapi.ContextNamed(r.text)
	if context == nil {
		r.fail("the layout of this structure is not known here")
		return 0
	}
	r.next()
	if what == "sizeof" {
		r.want(")")
		end := 0
		for _, f := range context.Fields {
			end = max(end, f.Offset+f.Size*f.Count)
		}
		return int64(end+7) &^ 7
	}
	r.want(",")
	for i := range context.Fields {
		f := &context.Fields[i]
		if f.Name != r.text {
			continue
		}
		r.next()
		v := int64(f.Offset)
		if what == "offsetofend" {
			v += int64(f.Size * f.Count)
		}
		if r.sign("[") {
			r.next()
			v += r.expression(0) * int64(f.Size)
			r.want("]")
		}
		r.want(")")
		return v
	}
	r.fail("struct " + context.Name + " has no such member")
	return 0
}

func (r *cReader) want(sign string) {
	if r.bad != nil {
		return
	}
	if !r.sign(sign) {
		r.fail("expected '" + sign + "'")
		return
	}
	r.next()
}

package main

import (
	"fmt"
	"math"
	"strings"

	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/builder"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// Compile puts an expression into an object, in the place of its function stub: a name
// is a parameter of that, or a member of what one of them points to.
//
// Pointers lead to types of the kernel, whose members are where CO-RE finds them. Only
// what the parameter ctx points to is the program's own.
func Compile(host *object.File, stub, expression string) (*object.File, error) {
	tree, err := parse(expression)
	if err != nil {
		return nil, err
	}
	types, err := builder.Spec(host)
	if err != nil {
		return nil, err
	}
	var fn *btf.Func
	if err := types.TypeByName(stub, &fn); err != nil {
		return nil, fmt.Errorf("the object has no function '%s' with a type: %w", stub, err)
	}
	b := builder.New(host.Order)
	c := &compiler{host: host, source: expression, proto: fn.Type.(*btf.FuncProto), fn: b.Func("", fn)}
	c.prologue()
	no := c.fn.NewLabel("no")
	if err := c.jump(tree, no, false); err != nil {
		return nil, err
	}
	c.fn.Emit(
		asm.Mov.Imm(asm.R0, 1),
		asm.Return(),
		asm.Mov.Imm(asm.R0, 0).WithSymbol(no),
		asm.Return(),
	)
	body, err := b.File()
	if err != nil {
		return nil, err
	}
	return linker.Splice(linker.Input{Name: "stub", File: host}, []linker.Input{{Name: "filter", File: body}}, linker.Options{})
}

// compiler compiles one expression. Parameters stay in R6 and behind; R1 and R2 are for
// values.
type compiler struct {
	host   *object.File
	source string
	proto  *btf.FuncProto
	fn     *builder.Func
}

// maxParams is how many parameters have a register that calls leave alone.
const maxParams = 4

func (c *compiler) prologue() {
	c.fn.Line(builder.Line{File: "filter", Text: c.source, Line: 1})
	for i := range min(len(c.proto.Params), maxParams) {
		c.fn.Emit(asm.Mov.Reg(asm.R6+asm.Register(i), asm.R1+asm.Register(i)))
	}
}

func (c *compiler) fail(n *node, format string, args ...any) error {
	return &syntaxError{n.from + 1, fmt.Sprintf(format, args...)}
}

// jump emits a jump to a label if n is what when says; else it goes on behind.
func (c *compiler) jump(n *node, target string, when bool) error {
	switch n.op {
	case "!":
		return c.jump(n.left, target, !when)
	case "&&", "||":
		if (n.op == "||") == when { // either decides
			if err := c.jump(n.left, target, when); err != nil {
				return err
			}
			return c.jump(n.right, target, when)
		}
		skip := c.fn.NewLabel("skip")
		if err := c.jump(n.left, skip, !when); err != nil {
			return err
		}
		if err := c.jump(n.right, target, when); err != nil {
			return err
		}
		c.fn.Label(skip)
		return nil
	}
	c.fn.Line(builder.Line{File: "filter", Text: c.source, Line: 1, Column: uint32(n.from + 1)})
	switch n.op {
	case "path": // by itself: whether it is not 0
		return c.compare(n, n, "!=", &node{op: "number"}, target, when)
	case "number", "string":
		return c.fail(n, "expected a comparison")
	}
	left, right, op := n.left, n.right, n.op
	if left.op != "path" {
		left, right, op = right, left, mirrored[op]
	}
	switch {
	case left.op != "path":
		return c.fail(n, "expected a name on one side of '%s'", n.op)
	case right.op == "string":
		return c.compareString(n, left, right, op, target, when)
	}
	return c.compare(n, left, op, right, target, when)
}

// mirrored are the operators with their sides exchanged.
var mirrored = map[string]string{"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<=", "&": "&"}

// jumps are the operators as jumps if they hold and if not, without sign and with.
var jumps = map[string]struct{ yes, no, signedYes, signedNo asm.JumpOp }{
	"==": {asm.JEq, asm.JNE, asm.JEq, asm.JNE},
	"!=": {asm.JNE, asm.JEq, asm.JNE, asm.JEq},
	"<":  {asm.JLT, asm.JGE, asm.JSLT, asm.JSGE},
	"<=": {asm.JLE, asm.JGT, asm.JSLE, asm.JSGT},
	">":  {asm.JGT, asm.JLE, asm.JSGT, asm.JSLE},
	">=": {asm.JGE, asm.JLT, asm.JSGE, asm.JSLT},
}

func (c *compiler) compare(n, left *node, op string, right *node, target string, when bool) error {
	signed, err := c.load(left, asm.R1)
	if err != nil {
		return err
	}
	var constant int64
	switch {
	case right.op == "number" && right.number == int64(int32(right.number)):
		constant = right.number
	case right.op == "number":
		c.fn.Emit(asm.LoadImm(asm.R2, right.number, asm.DWord))
	default:
		c.fn.Emit(asm.StoreMem(asm.RFP, -8, asm.R1, asm.DWord)) // the second may need R1
		also, err := c.load(right, asm.R1)
		if err != nil {
			return err
		}
		signed = signed && also
		c.fn.Emit(asm.Mov.Reg(asm.R2, asm.R1), asm.LoadMem(asm.R1, asm.RFP, -8, asm.DWord))
	}
	isConstant := right.op == "number" && right.number == constant
	if op == "&" {
		if isConstant {
			c.fn.Emit(asm.And.Imm(asm.R1, int32(constant)))
		} else {
			c.fn.Emit(asm.And.Reg(asm.R1, asm.R2))
		}
		op, isConstant, constant = "!=", true, 0
	}
	j, known := jumps[op]
	if !known {
		return c.fail(n, "there is no operator '%s'", op)
	}
	jump := j.no
	switch {
	case signed && when:
		jump = j.signedYes
	case signed:
		jump = j.signedNo
	case when:
		jump = j.yes
	}
	if isConstant {
		c.fn.Emit(jump.Imm(asm.R1, int32(constant), target))
	} else {
		c.fn.Emit(jump.Reg(asm.R1, asm.R2, target))
	}
	return nil
}

// place is where a value is: at a member of what a register points to.
type place struct {
	base asm.Register
	root btf.Type // what base points to
	path string
	core bool
	builder.Field
}

// find leads to the place of a path, reading the pointers on the way into R1.
func (c *compiler) find(n *node) (place, error) {
	steps := strings.Split(n.text, ".")
	p, err := c.root(n, &steps)
	if err != nil {
		return p, err
	}
	for i, step := range steps {
		if p.path != "" {
			p.path += "."
		}
		p.path += step
		if p.Field, err = builder.FieldOf(p.root, p.path, c.host.Order); err != nil {
			return p, c.fail(n, "%v", err)
		}
		to, pointer := btf.UnderlyingType(p.Type).(*btf.Pointer)
		if !pointer || i == len(steps)-1 {
			continue
		}
		c.access(p, asm.LoadMem(asm.R1, p.base, int16(p.Offset), asm.DWord))
		p = place{base: asm.R1, root: to.Target, core: p.core}
	}
	return p, nil
}

// root finds the parameter that a path begins at. A name that is none of them is that of
// a member.
func (c *compiler) root(n *node, steps *[]string) (place, error) {
	first := (*steps)[0]
	var names []string
	for i, param := range c.proto.Params {
		to, pointer := btf.UnderlyingType(param.Type).(*btf.Pointer)
		if !pointer || i >= maxParams {
			continue
		}
		names = append(names, param.Name)
		p := place{base: asm.R6 + asm.Register(i), root: to.Target, core: param.Name != "ctx"}
		if param.Name == first {
			if *steps = (*steps)[1:]; len(*steps) == 0 {
				return p, c.fail(n, "'%s' is a pointer, expected a member of it", first)
			}
			return p, nil
		}
		if _, err := builder.FieldOf(p.root, first, c.host.Order); err == nil {
			return p, nil
		}
	}
	return place{}, c.fail(n, "'%s' is no member of %s", first, strings.Join(names, ", "))
}

// access emits an instruction at a place.
func (c *compiler) access(p place, ins asm.Instruction) {
	if p.core {
		c.fn.Core(builder.FieldOffset, p.root, p.path, ins)
	} else {
		c.fn.Emit(ins)
	}
}

var sizes = map[uint32]asm.Size{1: asm.Byte, 2: asm.Half, 4: asm.Word, 8: asm.DWord}

// load reads the value of a path into a register, and says whether it has a sign.
func (c *compiler) load(n *node, to asm.Register) (signed bool, err error) {
	if n.op != "path" {
		return false, c.fail(n, "expected a name")
	}
	p, err := c.find(n)
	if err != nil {
		return false, err
	}
	size, ok := sizes[p.Size]
	if !ok || p.Bits != 0 || p.Offset > math.MaxInt16 {
		return false, c.fail(n, "'%s' is no number that can be compared", n.text)
	}
	c.access(p, asm.LoadMem(to, p.base, int16(p.Offset), size))
	if p.Signed && p.Size < 8 {
		shift := int32(64 - 8*p.Size)
		c.fn.Emit(asm.LSh.Imm(to, shift), asm.ArSh.Imm(to, shift))
	}
	return p.Signed, nil
}

// nameOffset is where on the stack a string is that a pointer leads to.
const (
	nameOffset = -8 - maxName
	maxName    = 128
)

func (c *compiler) compareString(n, left, right *node, op, target string, when bool) error {
	if op != "==" && op != "!=" {
		return c.fail(n, "strings are equal ('==') or not ('!=')")
	}
	p, err := c.find(left)
	if err != nil {
		return err
	}
	text := right.text + "\x00"
	if strings.IndexByte(right.text, 0) >= 0 || len(text) > maxName {
		return c.fail(right, "a string has up to %d bytes, and no NUL", maxName-1)
	}
	differ := c.fn.NewLabel("differ")
	different := differ
	if (op == "!=") == when {
		different = target
	}
	switch t := btf.UnderlyingType(p.Type).(type) {
	case *btf.Array:
		if len(text) > int(t.Nelems) {
			return c.fail(right, "'%s' has %d bytes, the string %d with its end", left.text, t.Nelems, len(text))
		}
		for i := range len(text) {
			at := p
			at.path = fmt.Sprintf("%s[%d]", p.path, i)
			c.access(at, asm.LoadMem(asm.R2, p.base, int16(p.Offset)+int16(i), asm.Byte))
			c.fn.Emit(asm.JNE.Imm(asm.R2, int32(text[i]), different))
		}
	case *btf.Pointer:
		c.access(p, asm.LoadMem(asm.R3, p.base, int16(p.Offset), asm.DWord))
		c.fn.Emit(
			asm.Mov.Reg(asm.R1, asm.RFP),
			asm.Add.Imm(asm.R1, nameOffset),
			asm.Mov.Imm(asm.R2, maxName),
			asm.FnProbeReadKernelStr.Call(),
			asm.JNE.Imm(asm.R0, int32(len(text)), different),
		)
		for i := range len(text) - 1 {
			c.fn.Emit(
				asm.LoadMem(asm.R2, asm.RFP, nameOffset+int16(i), asm.Byte),
				asm.JNE.Imm(asm.R2, int32(text[i]), different),
			)
		}
	default:
		return c.fail(n, "'%s' is no string", left.text)
	}
	if (op == "==") == when {
		c.fn.Emit(asm.Ja.Label(target))
	}
	c.fn.Label(differ)
	return nil
}

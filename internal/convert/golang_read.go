package convert

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// goReader reads literals of type asm.Instructions out of Go.
type goReader struct {
	file *token.File
	base diag.Pos
	skip int // bytes in front of the text that are not the user's
	bad  *diag.Diagnostic
	list []*Program
}

// ReadGo reads the programs of a text in Go: each literal of type asm.Instructions, in a file
// or alone.
func ReadGo(name, text string) ([]*Program, error) {
	sources := &diag.Sources{}
	base, err := sources.Add(name, text, 0)
	if err != nil {
		return nil, err
	}
	r := &goReader{base: base}
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, text, parser.SkipObjectResolution)
	if err != nil && !strings.Contains(text, "package ") { // a literal alone, or statements
		head := "package p; var _ = "
		for _, head = range []string{head, "package p; ", "package p; func _() {\n"} {
			tail := ""
			if strings.HasSuffix(head, "{\n") {
				tail = "\n}"
			}
			again, worse := parser.ParseFile(files, name, head+text+tail, parser.SkipObjectResolution)
			if worse == nil {
				file, err, r.skip = again, nil, len(head)
				break
			}
		}
	}
	if err != nil {
		d := diag.Diagnostic{Code: "not-readable", Msg: err.Error()}
		if list := (scanner.ErrorList)(nil); errors.As(err, &list) && len(list) > 0 {
			d.Msg = list[0].Msg
			d.Span.Start = base + diag.Pos(min(list[0].Pos.Offset, len(text)))
		}
		return nil, (diag.List{d}).Err(sources)
	}
	r.file = files.File(file.FileStart)
	r.find(file)
	if r.bad == nil && len(r.list) == 0 {
		r.bad = &diag.Diagnostic{Code: "not-readable", Msg: "found no instructions, expected a literal of type asm.Instructions"}
	}
	if r.bad != nil {
		return nil, (diag.List{*r.bad}).Err(sources)
	}
	return r.list, nil
}

// find reads all literals of a file.
func (r *goReader) find(file *ast.File) {
	name := ""
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			name = n.Names[0].Name
		case *ast.AssignStmt:
			if id, ok := n.Lhs[0].(*ast.Ident); ok {
				name = id.Name
			}
		case *ast.KeyValueExpr:
			if text, ok := stringOf(n.Key); ok {
				name = text
			}
		case *ast.CompositeLit:
			if !isInstructions(n.Type) {
				return true
			}
			if name == "_" {
				name = ""
			}
			p := &Program{Name: name}
			for _, e := range n.Elts {
				if r.bad == nil {
					r.instruction(p, e)
				}
			}
			r.list = append(r.list, p)
			return false
		}
		return r.bad == nil
	})
}

// isInstructions reports whether a type is asm.Instructions or []asm.Instruction.
func isInstructions(t ast.Expr) bool {
	if array, ok := t.(*ast.ArrayType); ok {
		return named(array.Elt) == "Instruction"
	}
	return named(t) == "Instructions"
}

// named is the name of what is in package asm, whatever that is called, or in this one.
func named(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.SelectorExpr:
		if _, ok := e.X.(*ast.Ident); ok {
			return e.Sel.Name
		}
	case *ast.Ident:
		return e.Name
	}
	return ""
}

func (r *goReader) fail(at ast.Node, msg string) {
	if r.bad == nil {
		place := func(p token.Pos) diag.Pos { return r.base + diag.Pos(max(r.file.Offset(p)-r.skip, 0)) }
		r.bad = &diag.Diagnostic{Code: "not-readable", Span: diag.Span{Start: place(at.Pos()), End: place(at.End())}, Msg: msg}
	}
}

func stringOf(e ast.Expr) (string, bool) {
	if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
		s, err := strconv.Unquote(lit.Value)
		return s, err == nil
	}
	return "", false
}

// instruction reads one element: a call or a literal, with calls of WithSymbol and
// WithReference behind.
func (r *goReader) instruction(p *Program, e ast.Expr) {
	var in Inst
	for {
		call, ok := e.(*ast.CallExpr)
		if !ok {
			break
		}
		method, ok := call.Fun.(*ast.SelectorExpr)
		if !ok || len(call.Args) != 1 {
			break
		}
		name := method.Sel.Name
		if name != "WithSymbol" && name != "Sym" && name != "WithReference" {
			break
		}
		text, ok := stringOf(call.Args[0])
		if !ok || text == "" {
			r.fail(call.Args[0], "expected a name in quotes")
			return
		}
		if name == "WithReference" {
			in.Target = text
		} else {
			in.Label = text
		}
		e = method.X
	}
	reference := in.Target
	in.Target = ""
	if !r.made(&in, e) {
		return
	}
	if reference != "" {
		switch {
		case in.Code == isa.LDImm64 && in.Src == 1:
			in.Map = reference
		case targetSlot(in.Inst) != isa.Literal:
			in.Target = reference
		default:
			r.fail(e, "a reference of this instruction means nothing here, only of loads of maps, branches and calls")
			return
		}
	}
	if len(p.Insts) >= maxSlots {
		r.fail(e, "too many instructions")
		return
	}
	p.Insts = append(p.Insts, in)
}

// made reads the call or literal that makes an instruction.
func (r *goReader) made(in *Inst, e ast.Expr) bool {
	if lit, ok := e.(*ast.CompositeLit); ok {
		return r.fields(in, lit)
	}
	call, ok := e.(*ast.CallExpr)
	if !ok {
		r.fail(e, "expected a call of package asm that makes an instruction, or a literal of asm.Instruction")
		return false
	}
	name, args := named(call.Fun), call.Args
	if method, ok := call.Fun.(*ast.SelectorExpr); ok {
		switch x := method.X.(type) {
		case *ast.SelectorExpr: // asm.Add.Imm
			if receiver := named(x); receiver != "" {
				return r.method(in, call, receiver, method.Sel.Name)
			}
		case *ast.CallExpr: // asm.BuiltinFunc(1).Call
			if named(x.Fun) == "BuiltinFunc" && len(x.Args) == 1 && method.Sel.Name == "Call" {
				v, ok := r.value(x.Args[0])
				in.Inst = isa.Inst{Code: 0x85, Imm: int64(int32(v))}
				return ok
			}
		case *ast.Ident:
			if _, known := goNames.Load().value[x.Name]; known && x.Name != "Call" { // with package asm imported by a dot
				return r.method(in, call, x.Name, method.Sel.Name)
			}
		}
	}
	if name == "LongJump" && len(args) == 1 {
		in.Inst = isa.Inst{Code: 0x06}
		return r.label(in, args[0])
	}
	for _, f := range functions.Load() {
		if f.name == name && !f.method {
			return r.filled(in, call, &f, nil, args)
		}
	}
	r.fail(call, "no function of package asm that is known here makes an instruction of this name")
	return false
}

// method reads a call of a method of an operation, a condition, an atomic operation or a function.
func (r *goReader) method(in *Inst, call *ast.CallExpr, receiver, method string) bool {
	names := goNames.Load()
	v, ok := names.value[receiver]
	args := call.Args
	switch {
	case !ok:
		r.fail(call, "unknown name asm."+receiver)
		return false
	case method == "Label" && len(args) == 1 && receiver == "Call":
		in.Inst = isa.Inst{Code: 0x85, Src: 1}
		return r.label(in, args[0])
	case method == "Label" && len(args) == 1 && (receiver == "Ja" || receiver == "JCOND"):
		in.Inst = isa.Inst{Code: 0x05 | uint8(v)}
		return r.label(in, args[0])
	}
	_, branch := names.condition[v]
	if branch = branch && receiver[0] == 'J'; branch {
		f := form{params: []param{jump, dst, src}, Inst: isa.Inst{Code: 0x0d}}
		if strings.HasPrefix(method, "Imm") {
			f = form{params: []param{jump, dst, imm}, Inst: isa.Inst{Code: 0x05}}
		}
		if strings.HasSuffix(method, "32") {
			f.Code++
		}
		if len(args) != 3 || strings.Trim(method, "32") != "Imm" && strings.Trim(method, "32") != "Reg" {
			r.fail(call, "expected Imm, Imm32, Reg or Reg32 with two operands and a label")
			return false
		}
		return r.filled(in, call, &f, &v, args[:2]) && r.label(in, args[2])
	}
	for _, f := range functions.Load() {
		kind := opOff
		switch {
		case strings.HasPrefix(receiver, "Fn"):
			kind = number
		case strings.HasSuffix(receiver, "Atomic"), strings.HasPrefix(receiver, "Fetch"), strings.HasSuffix(receiver, "Xchg"):
			kind = atomic
		}
		if f.method && f.name == method && f.params[0] == kind {
			return r.filled(in, call, &f, &v, args)
		}
	}
	r.fail(call, "asm."+receiver+" has no method "+method+" that makes an instruction")
	return false
}

func (r *goReader) label(in *Inst, e ast.Expr) bool {
	text, ok := stringOf(e)
	if !ok || text == "" {
		r.fail(e, "expected a label in quotes")
		return false
	}
	in.Target = text
	return true
}

// filled fills a form with arguments, behind the one that is known already.
func (r *goReader) filled(in *Inst, call *ast.CallExpr, f *form, first *int64, args []ast.Expr) bool {
	values := make([]int64, 0, len(f.params))
	if first != nil {
		values = append(values, *first)
	}
	if len(values)+len(args) != len(f.params) {
		r.fail(call, "expected "+strconv.Itoa(len(f.params)-len(values))+" arguments")
		return false
	}
	for _, e := range args {
		v, ok := r.value(e)
		if !ok {
			return false
		}
		if f.params[len(values)] == width {
			for bits, name := range goWidths.Load() {
				if goSizes.Load()[v] == name {
					v = bits
					break
				}
			}
		}
		values = append(values, v)
	}
	var bad int
	if in.Inst, bad = f.fill(values); bad >= 0 {
		r.fail(call, "argument "+strconv.Itoa(bad+1)+" does not fit where it goes")
		return false
	}
	return true
}

// fields reads asm.Instruction{OpCode: ..., ...}.
func (r *goReader) fields(in *Inst, lit *ast.CompositeLit) bool {
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			r.fail(e, "expected a field with its name")
			return false
		}
		if named(kv.Key) == "OpCode" {
			if !r.opCode(in, kv.Value) {
				return false
			}
			continue
		}
		v, ok := r.value(kv.Value)
		if !ok {
			return false
		}
		p, known := map[string]param{"Dst": dst, "Src": src, "Offset": off, "Constant": wide}[named(kv.Key)]
		if !known || !p.set(&in.Inst, v) {
			r.fail(kv, "expected OpCode, Dst, Src, Offset or Constant with a value that fits")
			return false
		}
	}
	if in.Code != isa.LDImm64 {
		if in.Imm != int64(int32(in.Imm)) && in.Imm != int64(uint32(in.Imm)) {
			r.fail(lit, "the constant does not fit into 32 bits")
			return false
		}
		in.Imm = int64(int32(in.Imm))
	}
	return true
}

// opCodes are the functions that make opcodes, and methods of operations: with the bits that
// the operation is or-ed to.
var opCodes = lazy.Value[map[string]int64]{Make: func() map[string]int64 {
	return map[string]int64{
		"LoadImmOp": 0x00, "LoadAbsOp": 0x20, "LoadIndOp": 0x40, "LoadMemOp": 0x61, "LoadMemSXOp": 0x81, "StoreMemOp": 0x63, "StoreImmOp": 0x62,
		"StoreXAddOp": 0xc3, "OpCode": 0xc3, "Op": 0x07, "Op32": 0x04,
	}
}}

// opCode reads an opcode: a number, or a call that makes it.
func (r *goReader) opCode(in *Inst, e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	if !ok {
		v, ok := r.value(e)
		if !ok {
			return false
		}
		in.Code = uint8(v)
		switch more := v >> 8; {
		case more == 0:
		case isAtomic(in.Code) && more <= 0x1ff:
			in.Imm |= more
		default:
			r.fail(e, "expected an opcode of 8 bits")
			return false
		}
		return true
	}
	method, isMethod := call.Fun.(*ast.SelectorExpr)
	name := named(call.Fun)
	if isMethod {
		name = method.Sel.Name
	}
	base, known := opCodes.Load()[name]
	if !known || len(call.Args) != 1 {
		r.fail(e, "expected a function of package asm that makes an opcode")
		return false
	}
	v, ok := r.value(call.Args[0])
	if !ok {
		return false
	}
	if x, ok := methodOf(method, isMethod); ok {
		w, known := goNames.Load().value[x]
		switch {
		case !known:
			r.fail(e, "unknown name asm."+x)
			return false
		case base == 0xc3:
			in.Imm |= w
		case strings.HasPrefix(x, "J") || x == "Call" || x == "Exit":
			base = 0x05 + w
		default:
			base |= w & 0xf0
			in.Off |= int16(w >> 8)
		}
	}
	in.Code = uint8(base | v)
	return true
}

// methodOf is what a method is called of: Add in asm.Add.Op.
func methodOf(method *ast.SelectorExpr, ok bool) (string, bool) {
	if !ok {
		return "", false
	}
	x, ok := method.X.(*ast.SelectorExpr)
	if !ok {
		return "", false
	}
	return x.Sel.Name, true
}

// value is a constant expression of numbers and names of package asm.
func (r *goReader) value(e ast.Expr) (int64, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		if v, err := strconv.ParseInt(e.Value, 0, 64); err == nil && e.Kind == token.INT {
			return v, true
		}
		if v, err := strconv.ParseUint(e.Value, 0, 64); err == nil && e.Kind == token.INT {
			return int64(v), true
		}
		if v, _, _, err := strconv.UnquoteChar(strings.Trim(e.Value, "'"), '\''); err == nil && e.Kind == token.CHAR {
			return int64(v), true
		}
	case *ast.ParenExpr:
		return r.value(e.X)
	case *ast.UnaryExpr:
		v, ok := r.value(e.X)
		switch e.Op {
		case token.SUB:
			return -v, ok
		case token.XOR:
			return ^v, ok
		case token.ADD:
			return v, ok
		}
	case *ast.BinaryExpr:
		return r.binary(e)
	case *ast.CallExpr: // a conversion
		if id, ok := e.Fun.(*ast.Ident); ok && len(e.Args) == 1 && (strings.HasPrefix(id.Name, "int") || strings.HasPrefix(id.Name, "uint")) {
			return r.value(e.Args[0])
		}
	case *ast.SelectorExpr, *ast.Ident:
		if v, ok := goNames.Load().value[named(e)]; ok {
			return v, true
		}
	}
	r.fail(e, "it is no number that is known here")
	return 0, false
}

func (r *goReader) binary(e *ast.BinaryExpr) (int64, bool) {
	x, ok := r.value(e.X)
	y, also := r.value(e.Y)
	if !ok || !also {
		return 0, false
	}
	switch e.Op {
	case token.ADD:
		return x + y, true
	case token.SUB:
		return x - y, true
	case token.MUL:
		return x * y, true
	case token.OR:
		return x | y, true
	case token.AND:
		return x & y, true
	case token.XOR:
		return x ^ y, true
	case token.SHL:
		return x << uint64(y), true
	case token.SHR:
		return x >> uint64(y), true
	}
	r.fail(e, "it is no number that is known here")
	return 0, false
}

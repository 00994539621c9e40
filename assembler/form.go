package assembler

import (
	"errors"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
)

// Inst is one instruction in its raw fields (RFC 9669 section 3): Code, Dst and Src (uint8), Off
// (int16), and Imm (int64), which has both halves of a 64-bit load.
type Inst = isa.Inst

// Form is an instruction with its operands left open. A compiler looks up the forms it needs
// once and fills them in often. The zero Form is none; filling it in is an error.
type Form struct{ row *isa.Row }

// FormOf finds a form by its pattern: the assembler's own syntax with capital letters for
// operands. Rd and Rs are 64-bit registers, Wd and Ws 32-bit ones, I is an immediate, L a
// 64-bit one, C what is called, O a memory offset, T and J a branch target. Examples: "Rd +=
// I", "Wd = Ws", "Rd = *(u32 *)(Rs O)", "if Rd s> Rs goto T", "call C", "Rd = L ll". [Forms]
// lists them all.
func FormOf(pattern string) (Form, error) {
	rows := isa.Rows()
	for i := range rows {
		if rows[i].Pattern == pattern {
			return Form{&rows[i]}, nil
		}
	}
	patterns := func(yield func(string) bool) {
		for i := range rows {
			if !yield(rows[i].Pattern) {
				return
			}
		}
	}
	if near := diag.Suggest(pattern, patterns); near != "" {
		return Form{}, fmt.Errorf("no instruction has the form %q; did you mean %q?", pattern, near)
	}
	return Form{}, fmt.Errorf("no instruction has the form %q", pattern)
}

// MustForm is like [FormOf] but panics if the form does not exist.
func MustForm(pattern string) Form {
	f, err := FormOf(pattern)
	if err != nil {
		panic(err)
	}
	return f
}

// Forms returns every form in the order of the instruction table.
func Forms() []Form {
	rows := isa.Rows()
	forms := make([]Form, len(rows))
	for i := range rows {
		forms[i] = Form{&rows[i]}
	}
	return forms
}

// String returns the pattern, "" of the zero Form.
func (f Form) String() string {
	if f.row == nil {
		return ""
	}
	return f.row.Pattern
}

// Doc says in one line what the instruction does.
func (f Form) Doc() string { return f.row.Doc }

// CPU names the instruction set version that introduced the instruction, as clang's -mcpu does:
// v1 to v4, or "later".
func (f Form) CPU() string { return f.row.CPU.String() }

// Inst fills in the operands in the order in which the pattern names them; one that is named
// twice is given once. An operand that does not fit its field is an error.
func (f Form) Inst(operands ...int64) (Inst, error) {
	if f.row == nil {
		return Inst{}, errNoForm
	}
	in := f.row.Inst()
	rest := operands
	for _, slot := range f.row.Slots {
		switch slot {
		case isa.Literal, isa.DstTied, isa.SrcTied:
			continue
		}
		if len(rest) == 0 {
			return in, fmt.Errorf("%s: %d operands are too few", f, len(operands))
		}
		if !slot.Fits(rest[0]) {
			lo, hi := slot.Bounds()
			return in, fmt.Errorf("%s: operand %d is %d, expected %d to %d", f, len(operands)-len(rest)+1, rest[0], lo, hi)
		}
		slot.Set(&in, rest[0])
		rest = rest[1:]
	}
	if len(rest) > 0 {
		return in, fmt.Errorf("%s: %d operands are too many", f, len(operands))
	}
	return in, nil
}

var errNoForm = errors.New("there is no form: FormOf finds one")

// Emit appends an instruction: a form and its operands.
func (e *Emitter) Emit(f Form, operands ...int64) {
	in, err := f.Inst(operands...)
	if err != nil {
		e.fail(0, 0, "out-of-range", "%v", err)
		return
	}
	e.inst(in, 0)
}

// EmitRef appends an instruction one of whose operands is a symbol plus an addend: the target
// of a branch or a call, or the address that "Rd = L ll" loads. The other operands are given as
// for [Emitter.Emit].
func (e *Emitter) EmitRef(f Form, target Symbol, addend int64, operands ...int64) {
	switch {
	case f.row == nil:
		e.fail(0, 0, "no-form", "%v", errNoForm)
		return
	case !e.has(target):
		return
	}
	slots := f.row.Slots
	at := slices.IndexFunc(slots, func(s isa.Slot) bool { return symbolic[s] != 0 && s != isa.Imm32 })
	if at < 0 {
		e.fail(0, 0, "no-relocation", "%s: no operand of it can be a symbol", f)
		return
	}
	before := 0
	for _, s := range slots[:at] {
		if s != isa.Literal && s != isa.DstTied && s != isa.SrcTied {
			before++
		}
	}
	if before > len(operands) {
		e.fail(0, 0, "out-of-range", "%s: %d operands are too few", f, len(operands))
		return
	}
	in, err := f.Inst(slices.Insert(slices.Clone(operands), before, 0)...)
	if err != nil {
		e.fail(0, 0, "out-of-range", "%v", err)
		return
	}
	v := value{a: target, add: addend}
	e.register(target)
	e.cur.fixup(symbolic[slots[at]], v, 0)
	e.inst(in, 0)
}

// symbolic says which operands may be symbols, and what fixup each takes. The
// kinds of data fixups, 0 among them, do not occur here.
var symbolic = [...]fixupKind{
	isa.Imm32: fixImm, isa.Imm64: fixImm64, isa.CallTarget: fixCall,
	isa.OffTarget: fixBranch, isa.ImmTarget: fixLong, isa.FarTarget: fixLong,
	isa.CallLocal: fixCall, isa.CastSrc: 0,
}

// Text assembles statements at the current place, as if they stood in a file called name. Their
// mistakes are among the errors of [Emitter.Finish].
func (e *Emitter) Text(name, text string) {
	base, err := e.sources.Add(name, text, 0)
	if err != nil {
		e.fail(0, 0, "too-large", "%s: %v", name, err)
		return
	}
	newScanner(e, &Options{}, text, base).read()
}

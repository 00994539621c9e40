package builder

import (
	"fmt"
	"strconv"

	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
)

// Inst is one instruction in its raw fields (RFC 9669 section 3): Code, Dst and Src (uint8), Off
// (int16), and Imm (int64), which has both halves of a 64-bit load.
type Inst = isa.Inst

// Func is a function under construction.
type Func struct {
	b      *Builder
	item   *item
	insns  []insn
	labels map[string]label
	fresh  map[string]int // by name: labels made of it so far
	inline int            // sequences so far
	line   *Line          // of the next instruction
}

// insn is an instruction and what is not known of it yet.
type insn struct {
	Inst
	ref  string // a label, or a name of the object
	kind refKind
	line *Line
	core *access
	at   uintptr
}

// refKind says what a reference is for, and so where it is written.
type refKind uint8

const (
	noRef refKind = iota
	branchOff
	branchImm
	call
	address
)

// label is a place in a function: before an instruction.
type label struct {
	at     int // -1: made, but not placed
	caller uintptr
}

// Line is the place in a source that an instruction comes from, as the verifier's log shows it.
type Line struct {
	File   string
	Text   string // of the line
	Line   uint32 // from 1 up to 4194303
	Column uint32 // from 1 up to 1023; 0, as more than that, is none
}

// Line gives the next instruction its line in a source. It also holds for the instructions that
// follow, up to the next line. Instructions with a source of their own (WithSource: a
// *btf.Line, or an asm.Comment with the line's text) need none.
//
// Mistakes are told at these lines, here and by the packages that link, resolve, relocate and
// explain.
func (f *Func) Line(l Line) {
	if l.Line > maxLine {
		f.fail("line", len(f.insns), caller(), "line %d, expected up to %d", l.Line, maxLine)
	}
	f.line = &l
}

// NewLabel returns a label, made from name, that differs from all others in the function. Place
// it with [Func.Label], or with WithSymbol of an instruction.
func (f *Func) NewLabel(name string) string {
	unique := name
	for {
		if _, taken := f.labels[unique]; !taken && unique != "" {
			break
		}
		if f.fresh == nil {
			f.fresh = make(map[string]int)
		}
		f.fresh[name]++
		unique = name + "." + strconv.Itoa(f.fresh[name])
	}
	f.labels[unique] = label{at: -1}
	return unique
}

// Label places a label before the next instruction.
func (f *Func) Label(name string) { f.place(name, caller()) }

func (f *Func) place(name string, at uintptr) {
	if name == "" {
		f.fail("label", len(f.insns), at, "a label has no name")
	}
	if old, ok := f.labels[name]; ok && old.at >= 0 {
		m := f.mistake("label", len(f.insns), at, "label '%s' is placed twice", name)
		m.Notes = []diag.Note{{Msg: fmt.Sprintf("%sit is at instruction %d already", where(old.caller), old.at)}}
		f.b.report(m)
		return
	}
	f.labels[name] = label{len(f.insns), at}
}

// Emit appends instructions. The symbol of an instruction is a label before it.
func (f *Func) Emit(insns ...asm.Instruction) {
	at := caller()
	for i := range insns {
		f.emit(insns[i], at, nil)
	}
}

// Inline appends instructions whose symbols are labels among themselves: the function and other
// sequences may use the same names. References to other labels lead to those of the function.
func (f *Func) Inline(insns asm.Instructions) {
	at := caller()
	own := make(map[string]string)
	f.inline++
	for i := range insns {
		if name := insns[i].Symbol(); name != "" {
			own[name] = fmt.Sprintf("%s#%d", name, f.inline)
		}
	}
	for i := range insns {
		f.emit(insns[i], at, own)
	}
}

// Inst appends an instruction given by its raw fields, such as those of assembler.Form.Inst.
func (f *Func) Inst(in Inst) {
	at := caller()
	if err := in.Check(); err != nil {
		f.fail("instruction", len(f.insns), at, "%v", err)
	}
	f.append(insn{Inst: in}, at)
}

// Core appends an instruction that asks a question about the types of the kernel it will run
// on. The instruction is a load or store, whose offset is the answer (to [FieldOffset]); or a
// move, arithmetic or a 64-bit load, whose constant is the answer. path names what is asked
// about: for a field its path, such as "mm.exe_file" or "comm[3]", for an enum the enumerator,
// and for a type "".
//
// The instruction gets the answer that holds for t itself, which is right on a kernel with the
// same types.
func (f *Func) Core(kind CoreKind, t btf.Type, path string, ins asm.Instruction) {
	at := caller()
	n := len(f.insns)
	f.emit(ins, at, nil)
	a, err := answer(kind, t, path, f.b.order)
	if err == nil {
		err = a.write(&f.insns[n].Inst)
	}
	if err != nil {
		f.fail("core", n, at, "%v", err)
		return
	}
	f.insns[n].core = a
}

// emit appends an instruction, the names of whose labels are looked up in own first.
func (f *Func) emit(ins asm.Instruction, at uintptr, own map[string]string) {
	rename := func(name string) string {
		if other, ok := own[name]; ok {
			return other
		}
		return name
	}
	if name := ins.Symbol(); name != "" {
		f.place(rename(name), at)
	}
	in, err := convert(&ins)
	if err != nil {
		f.fail("instruction", len(f.insns), at, "%v", err)
	}
	if in.kind == branchOff || in.kind == branchImm {
		in.ref = rename(in.ref)
	}
	f.append(in, at)
}

func (f *Func) append(in insn, at uintptr) {
	in.at = at
	if in.line == nil {
		in.line = f.line
	}
	f.line = nil
	f.insns = append(f.insns, in)
}

func (f *Func) mistake(code string, n int, at uintptr, format string, args ...any) mistake {
	msg := fmt.Sprintf("%sfunction '%s', instruction %d: %s", where(at), f.item.name, n, fmt.Sprintf(format, args...))
	return mistake{Diagnostic: diag.Diagnostic{Code: code, Msg: msg}, fn: f, n: n}
}

func (f *Func) fail(code string, n int, at uintptr, format string, args ...any) {
	f.b.report(f.mistake(code, n, at, format, args...))
}

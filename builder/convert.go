package builder

import (
	"fmt"

	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/internal/isa"
)

// convert takes an instruction of cilium/ebpf apart. There the opcode has bits that are
// in other fields of the instruction: signed division and moves with sign extension
// are told by the offset, atomic operations by the constant.
func convert(ins *asm.Instruction) (insn, error) {
	in := insn{Inst: isa.Inst{Code: uint8(ins.OpCode), Dst: uint8(ins.Dst), Src: uint8(ins.Src), Off: ins.Offset, Imm: ins.Constant}}
	op := ins.OpCode
	switch {
	case op == 0:
		return in, in.Check()
	case op == asm.InvalidOpCode:
		return in, fmt.Errorf("the opcode is invalid: no instruction has these operands")
	case ins.Dst > 11 || ins.Src > 11:
		return in, fmt.Errorf("registers %d and %d, expected 0 to 11", ins.Dst, ins.Src)
	case ins.Map() != nil:
		return in, fmt.Errorf("it refers to a map that is loaded; an object refers to maps by name (WithReference)")
	case op.Class().IsALU():
		if off := aluOffset[op.ALUOp()]; off != 0 {
			if ins.Offset != 0 {
				return in, fmt.Errorf("its offset is %d, expected 0: the opcode determines it", ins.Offset)
			}
			in.Off = off
		}
	case op.Class() == asm.StXClass && op.Mode() == asm.AtomicMode:
		in.Imm = int64(op >> 8)
	}
	if ins.IsBuiltinCall() && ins.Constant >= 1<<28 {
		return in, fmt.Errorf("%v is no function of Linux", asm.BuiltinFunc(ins.Constant))
	}
	switch src := ins.Source().(type) {
	case *btf.Line:
		in.line = &Line{src.FileName(), src.Line(), src.LineNumber(), src.LineColumn()}
	case asm.Comment:
		in.line = &Line{Text: string(src)}
	}
	switch in.ref = ins.Reference(); {
	case in.ref != "":
		if err := in.refer(op); err != nil {
			return in, err
		}
	case ins.IsLoadFromMap():
		return in, fmt.Errorf("it loads a map by file descriptor; an object refers to maps by name (WithReference)")
	case ins.IsFunctionCall() && ins.Constant == -1:
		return in, fmt.Errorf("it calls a function without a name")
	}
	if err := in.Check(); err != nil || op.IsDWordLoad() {
		return in, err
	}
	in.Imm = int64(int32(in.Imm))
	return in, nil
}

// aluOffset is the offset of ALU operations that share an opcode with others.
var aluOffset = map[asm.ALUOp]int16{asm.SDiv: 1, asm.SMod: 1, asm.MovSX8: 8, asm.MovSX16: 16, asm.MovSX32: 32}

// refer makes an instruction ready for its reference: what the constructors of asm put
// into fields that it will fill is taken out.
func (in *insn) refer(op asm.OpCode) error {
	switch {
	case op.IsDWordLoad():
		in.kind = address
		switch asm.Register(in.Src) {
		case asm.PseudoMapFD, asm.PseudoFunc:
			in.Imm = 0
		case asm.PseudoMapValue: // the offset is in the second half
			in.Imm >>= 32
		}
		in.Src = 0
		if in.Imm != int64(int32(in.Imm)) {
			return fmt.Errorf("offset %d from '%s' does not fit into 32 bits", in.Imm, in.ref)
		}
	case op.JumpOp() == asm.Call && op.Class() == asm.JumpClass:
		in.kind, in.Src, in.Imm = call, uint8(asm.PseudoCall), -1
	case op.Class() == asm.Jump32Class && op.JumpOp() == asm.Ja:
		in.kind, in.Imm = branchImm, 0
	case op.Class().IsJump() && op.JumpOp() != asm.Exit:
		in.kind, in.Off = branchOff, 0
	default:
		return fmt.Errorf("it cannot refer to '%s': only branches, calls and 64-bit loads have references", in.ref)
	}
	return nil
}

package relocator

import (
	"fmt"
	"math"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// absentCall is what a call of a kfunc that the kernel does not have becomes: a
// helper that no kernel has, with the number of the extern added
// (POISON_CALL_KFUNC_BASE in libbpf).
const absentCall = 2002000000

// relocate writes a reference into the instruction at an offset of the program,
// which is in the function of a number.
func (a *assembly) relocate(number int, x *ref, off uint32) {
	f := &a.r.functions[a.functions[number]]
	in, n := isa.Decode(a.prog.Insns[off:a.prog.Funcs[number].Offset+f.size], a.r.file.Order)
	if n == 0 {
		a.problem(f, x.offset, diag.Diagnostic{Code: "malformed", Msg: fmt.Sprintf("function %s ends in the middle of an instruction", quote(a.r.name(f)))})
		return
	}
	p := Place{Offset: off, Kind: x.kind, Symbol: x.symbol}
	low, high := uint32(0), uint32(0) // imm of the two halves
	switch x.kind {
	case PlaceMap:
		p.Index = x.index
		in.Src, low = pseudoMap, uint32(x.index)
	case PlaceMapValue, PlaceConfig:
		p.Index = x.index
		in.Src, low, high = pseudoMapValue, uint32(x.index), uint32(x.value)
	case PlaceJumpTable:
		index, why := a.jumpTable(number, x)
		if why != "" {
			a.problem(f, x.offset, diag.Diagnostic{Code: "bad-jump-table", Msg: why})
			return
		}
		p.Index = index
		in.Src, in.Off, low = pseudoMapValue, 0, uint32(index)
	case PlaceFunc, PlaceCall:
		p.Index = a.index[x.index]
		low = uint32((int64(a.prog.Funcs[p.Index].Offset) - int64(off) - insnSize) / insnSize)
		if in.Src = pseudoFunc; x.kind == PlaceCall {
			in.Src = pseudoCall
		}
	case PlaceKfunc, PlaceVariable, PlaceAbsent:
		module := 0
		if x.kind != PlaceAbsent {
			module = a.r.module(x.binding.Module)
		}
		if x.kind == PlaceKfunc && module > math.MaxInt16 {
			a.problem(f, x.offset, diag.Diagnostic{Code: "too-large", Msg: fmt.Sprintf("%s is of module %d, but a call can name %d",
				quote(x.binding.Name), module, math.MaxInt16)})
			return
		}
		a.r.bind(&in, x, module)
		low, high = uint32(in.Imm), uint32(in.Imm>>32)
	case PlaceAddress:
		in.Src, low, high = 0, uint32(x.value), uint32(x.value>>32)
	}
	if in.Imm = int64(int32(low)); in.Code == isa.LDImm64 {
		in.Imm = int64(uint64(high)<<32 | uint64(low))
	}
	isa.Append(a.prog.Insns[:off], in, a.r.file.Order)
	a.prog.Places = append(a.prog.Places, p)
}

// bind writes what a kfunc, a typed variable or an absent extern is bound to into an
// instruction; module is its number.
func (r *relocator) bind(in *isa.Inst, x *ref, module int) {
	switch x.kind {
	case PlaceKfunc:
		in.Src, in.Off, in.Imm = pseudoKfunc, int16(module), int64(int32(x.binding.Type))
	case PlaceVariable:
		in.Src, in.Imm = pseudoVariable, int64(module)<<32|int64(x.binding.Type)
	case PlaceAbsent:
		in.Src, in.Imm = 0, 0
		if in.Code == opCall {
			in.Off, in.Imm = 0, int64(absentCall+r.externNumber(x.binding))
		}
	}
}

// module returns the number of a module: 0 is vmlinux, others are one more than
// their index in Result.Modules.
func (r *relocator) module(name string) int {
	if name == "" {
		return 0
	}
	n, known := r.modules[name]
	if !known {
		r.result.Modules = append(r.result.Modules, name)
		n = len(r.result.Modules)
		r.modules[name] = n
	}
	return n
}

// externNumber returns the number that an extern has in libbpf, which sorts them:
// those of .kconfig, then the others by name.
func (r *relocator) externNumber(b *object.Binding) int {
	if r.externs == nil {
		configs := 0
		for i := range r.Bindings {
			if r.Bindings[i].Kind == object.BoundConfig {
				configs++
			} else {
				r.externs = append(r.externs, r.Bindings[i].Name)
			}
		}
		slices.Sort(r.externs)
		r.configs = configs
	}
	i, _ := slices.BinarySearch(r.externs, b.Name)
	return r.configs + i
}

package relocator

import (
	"bytes"
	"fmt"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// helperEnum numbers the helper functions of a kernel. It has been in the BTF of
// vmlinux ever since there is one.
const helperEnum = "bpf_func_id"

// helperCount is the enumerator behind those of helper functions. An enum without it
// is not all of them.
const helperCount = "__BPF_FUNC_MAX_ID"

// helpers are the names of the kernel's helper functions by their number,
// "bpf_map_lookup_elem"; nil if they are not known.
func (r *relocator) helpers() map[int32]string {
	if r.helperNames != nil || r.kernel == nil {
		return r.helperNames
	}
	types, err := r.kernel.Vmlinux()
	if err != nil || types == nil {
		return nil
	}
	for _, id := range types.Named(helperEnum) {
		t := types.BTF.Type(id)
		if t.Kind() != rawbtf.Enum {
			continue
		}
		names := make(map[int32]string, t.Vlen())
		for i := range t.Vlen() {
			nameOff, number := t.Enumerator(i)
			text := types.BTF.Text(nameOff)
			if name, ok := bytes.CutPrefix(text, []byte("BPF_FUNC_")); ok {
				names[int32(number)] = "bpf_" + string(name)
			} else if string(text) == helperCount {
				r.helperNames = names
			}
		}
		break
	}
	return r.helperNames
}

// helper returns the number of the helper function that an instruction calls.
func helper(in isa.Inst) (number int32, ok bool) {
	return int32(in.Imm), in.Code == opCall && in.Src == 0
}

// everKnown is the last helper function of Linux 5.2, the first whose types are known:
// bpf_sk_storage_delete.
const everKnown = 108

// addHelpers makes places of the calls of helper functions that the kernel does not
// have, if its helper functions are known.
func (a *assembly) addHelpers() {
	if a.r.SkipHelpers || !a.callsNewHelpers() {
		return
	}
	known := a.r.helpers()
	if known == nil {
		return
	}
	taken := make(map[uint32]bool, len(a.prog.Places)) // poisoned and absent calls
	for i := range a.prog.Places {
		taken[a.prog.Places[i].Offset] = true
	}
	for off := 0; off < len(a.prog.Insns); {
		in, n := isa.Decode(a.prog.Insns[off:], a.r.file.Order)
		if n == 0 {
			return
		}
		if number, ok := helper(in); ok && !taken[uint32(off)] && number != poisonCall && known[number] == "" { // a poisoned load is two calls
			a.prog.Places = append(a.prog.Places, Place{Offset: uint32(off), Kind: PlaceHelper})
		}
		off += n
	}
}

// callsNewHelpers reports whether there is a call of a helper function that not every
// kernel has.
func (a *assembly) callsNewHelpers() bool {
	for off := 0; off < len(a.prog.Insns); off += insnSize {
		if insn := a.prog.Insns[off:]; insn[0] == opCall && a.r.file.Order.Uint32(insn[4:]) > everKnown {
			return true
		}
	}
	return false
}

// helperRemark reports a helper function that the kernel does not have.
func (r *Result) helperRemark(p *Program, place *Place) diag.Diagnostic {
	in, _ := isa.Decode(p.Insns[place.Offset:], r.Order)
	return diag.Diagnostic{
		Code: "helper-missing",
		Msg: fmt.Sprintf("kernel %s has no helper function %d, only %d of them: a program that can get here is refused",
			quote(r.from.kernel.Name), in.Imm, len(r.from.helpers())),
	}
}

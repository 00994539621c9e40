package relocator

import (
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/uapi"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// Enums of the kernel that number what programs ask it for. They have been in the BTF of vmlinux
// ever since there is one.
const (
	helperEnum = "bpf_func_id"
	mapEnum    = "bpf_map_type"
)

// helperCount is the enumerator behind those of helper functions. An enum without it
// is not all of them.
const helperCount = "__BPF_FUNC_MAX_ID"

// The last helper function and the last type of maps of Linux 5.2, the first whose types are
// known: bpf_sk_storage_delete and BPF_MAP_TYPE_SK_STORAGE.
const (
	everKnown    = 108
	everKnownMap = 24
)

// vmlinux returns the types of the kernel, nil if they are not known.
func (r *relocator) vmlinux() *kernel.Types {
	if r.kernel == nil {
		return nil
	}
	types, err := r.kernel.Vmlinux()
	if err != nil {
		return nil
	}
	return types
}

// helpers are the names of the kernel's helper functions by their number,
// "bpf_map_lookup_elem"; nil if they are not known.
func (r *relocator) helpers() map[int32]string {
	types := r.vmlinux()
	if r.helperNames != nil || types == nil {
		return r.helperNames
	}
	names := make(map[int32]string)
	for name, number := range types.Enumerators(helperEnum) {
		if short, ok := strings.CutPrefix(name, "BPF_FUNC_"); ok {
			names[int32(number)] = "bpf_" + short
		} else if name == helperCount {
			r.helperNames = names
		}
	}
	return r.helperNames
}

// countMapTypes returns how many types of maps the kernel has, 0 if that is not known: an enum
// without one of those that every kernel has is not all of them.
func (r *relocator) countMapTypes() uint32 {
	if types := r.vmlinux(); types != nil {
		if n := types.CountEnumerators(mapEnum, "BPF_MAP_TYPE_"); n > everKnownMap {
			return n
		}
	}
	return 0
}

// lacks reports whether the kernel cannot make a map, because it does not have its type or that
// of the maps in it.
func (r *relocator) lacks(m *object.Map) bool {
	if m.Inner != nil && r.lacks(m.Inner) {
		return true
	}
	return m.Type > everKnownMap && r.mapTypes() != 0 && m.Type >= r.mapTypes()
}

// helper returns the number of the helper function that an instruction calls.
func helper(in isa.Inst) (number int32, ok bool) {
	return int32(in.Imm), in.Code == opCall && in.Src == 0
}

// checkFeatures finds what the kernel does not have of helper functions and types of maps.
func (a *assembly) checkFeatures() {
	if a.r.SkipFeatures {
		return
	}
	for i := range a.prog.Places {
		if p := &a.prog.Places[i]; p.Kind == PlaceMap || p.Kind == PlaceMapValue {
			p.NoMap = a.r.lacks(&a.r.result.Maps[p.Index])
		}
	}
	a.addHelpers()
}

// addHelpers makes places of the calls of helper functions that the kernel does not
// have, if its helper functions are known.
func (a *assembly) addHelpers() {
	if !a.callsNewHelpers() {
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
		Severity: diag.Remark, Code: "helper-missing",
		Msg: fmt.Sprintf("kernel %s has no helper function %d, only %d of them: a program that can get here is refused",
			quote(r.from.kernel.Name), in.Imm, len(r.from.helpers())),
	}
}

// mapRemark reports a map that the kernel cannot make.
func (r *Result) mapRemark(place *Place) diag.Diagnostic {
	m := &r.Maps[place.Index]
	for m.Inner != nil && r.from.lacks(m.Inner) {
		m = m.Inner
	}
	return diag.Diagnostic{
		Severity: diag.Remark, Code: "map-missing",
		Msg: fmt.Sprintf("kernel %s has no %s maps, so it cannot make map %s: a program that can get here is refused",
			quote(r.from.kernel.Name), uapi.MapTypeName(m.Type), quote(r.Maps[place.Index].Name)),
	}
}

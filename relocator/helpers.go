package relocator

import (
	"bytes"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// helperEnum numbers the helper functions of a kernel. It has been in the BTF of
// vmlinux ever since there is one.
const helperEnum = "bpf_func_id"

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
		r.helperNames = make(map[int32]string, t.Vlen())
		for i := range t.Vlen() {
			nameOff, number := t.Enumerator(i)
			if name, ok := bytes.CutPrefix(types.BTF.Text(nameOff), []byte("BPF_FUNC_")); ok {
				r.helperNames[int32(number)] = "bpf_" + string(name)
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

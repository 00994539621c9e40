package isa

import (
	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/internal/uapi"
)

type helperTable struct {
	names   []string // by number
	numbers map[string]int64
}

var helpers = lazy.Value[helperTable]{Make: func() helperTable {
	list := uapi.Helpers()
	names := make([]string, len(list))
	numbers := make(map[string]int64, len(list))
	for i := range list[1:] {
		names[i+1] = list[i+1].Name
		numbers[names[i+1]] = int64(i) + 1
	}
	return helperTable{names, numbers}
}}

// HelperName returns the name of the helper function that in calls by its number, as
// "bpf_map_lookup_elem"; "" if in is no such call, or the number is not known.
func (in Inst) HelperName() string {
	names := helpers.Load().names
	if in.Code != call || in.Src != 0 || in.Imm < 0 || in.Imm >= int64(len(names)) {
		return ""
	}
	return names[in.Imm]
}

// Helpers finds the numbers of helper functions by their names. It must not be changed.
func Helpers() map[string]int64 { return helpers.Load().numbers }

// call is the opcode of a call: of a helper function if src is 0.
const call = 0x85

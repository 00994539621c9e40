package loader

import (
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/kernel"
)

// everKnown is the last type of programs of Linux 5.2, the first whose types are known. An enum
// without one of those up to it is not all of them, and what it is in are not all types of a kernel.
const everKnown = progRawTracepointWritable

// Lacks returns what a kernel, of any machine, does not have of what the programs of a section are
// loaded for: their type, or the function, tracepoint, hook or iterator that the section names. It
// is nil if the kernel has them, if that is not known, and if the section says nothing about its
// programs.
func Lacks(k *kernel.Kernel, section string) error {
	row, target := findSection(strings.TrimPrefix(section, "?"))
	if row == nil || row.typ <= everKnown {
		return nil
	}
	types, err := k.Vmlinux()
	if types == nil || err != nil {
		return nil
	}
	switch n := types.CountEnumerators("bpf_prog_type", "BPF_PROG_TYPE_"); {
	case n <= uint32(everKnown):
		return nil
	case uint32(row.typ) >= n:
		return fmt.Errorf("it has no programs of type %s", row.typ)
	case row.flags&attachBTF == 0 || row.typ == progExt || target == "":
		return nil
	}
	_, err = findTarget(k, row, target)
	return err
}

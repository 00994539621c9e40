package loader

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// everKnown is the last type of programs of Linux 5.2, the first whose types are known. An enum
// without one of those up to it is not all of them, and what it is in are not all types of a kernel.
const everKnown = progRawTracepointWritable

// Lacks returns what a kernel, of any machine, does not have of what a program of an image is
// loaded for: its type; the function, tracepoint, hook or iterator that its section names; the
// struct of which it is an operation. It is nil if the kernel has them, if that is not known, and if the
// section says nothing about its programs.
func Lacks(k *kernel.Kernel, image *object.Image, p *object.Program) error {
	row, target := findSection(strings.TrimPrefix(p.Section, "?"))
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
	case row.typ == progStructOps:
		return lacksOperation(k, image, p)
	case row.flags&attachBTF == 0 || row.typ == progExt || target == "":
		return nil
	}
	_, err = findTarget(k, row, target)
	return err
}

// lacksOperation returns why a kernel does not have the struct of which a program is an operation.
// If the struct has no such member, the program is left out.
func lacksOperation(k *kernel.Kernel, image *object.Image, p *object.Program) error {
	for i := range image.Maps {
		m := &image.Maps[i]
		implements := func(s object.Slot) bool { return s.Program == p.Symbol }
		if m.Type == mapStructOps && image.Types != nil && slices.ContainsFunc(m.Slots, implements) {
			if _, err := structOfOperations(k, operationsName(image.Types, m)); err != nil {
				return err
			}
		}
	}
	return nil
}

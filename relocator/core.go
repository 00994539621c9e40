package relocator

import (
	"encoding/binary"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
)

// Access is a CO-RE relocation and what became of it.
type Access struct{}

func (r *relocator) applyCore() {}

// core applies the CO-RE relocations of an object against a kernel.
type core struct {
	local   *rawbtf.BTF
	order   binary.ByteOrder
	kernel  *kernel.Kernel
	explain bool
}

package linker

import (
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// ResolveOptions say how externs are bound. The zero value is what libbpf does.
type ResolveOptions struct {
	// Config is text as in a .config, "CONFIG_HZ=100" on a line. It goes before
	// the configuration of the kernel.
	Config string
}

// Resolve binds what stays extern in a file to a kernel: kfuncs, variables of the
// kernel and configuration. The file does not change.
//
// The bindings are there for every extern in any case. The error is a *diag.Error
// with the problems of all that failed.
func Resolve(file *object.File, k *kernel.Kernel, o ResolveOptions) (object.Bindings, error) {
	return nil, nil
}

package builder

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/object"
)

// ErrNoBTF is returned by [Spec] for a file without a .BTF section.
var ErrNoBTF = errors.New("no .BTF section")

// Spec returns the types of the .BTF section of a file, in either byte order, with the ids that
// they have there. The result shares nothing with the file.
//
// Sizes of data sections and offsets of the variables in them are those of .BTF, where
// compilers leave most of them 0. Types of kinds that cilium/ebpf does not know are an error.
func Spec(f *object.File) (*btf.Spec, error) {
	types, _, err := f.Types()
	if err != nil {
		return nil, err
	}
	if types == nil {
		return nil, ErrNoBTF
	}
	// With the header of every kernel, which cilium/ebpf wants.
	spec, err := btf.LoadSpecFromReader(bytes.NewReader(types.Append(nil, f.Order)))
	if err != nil {
		return nil, fmt.Errorf(".BTF: %w", err)
	}
	return spec, nil
}

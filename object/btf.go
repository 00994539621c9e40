package object

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// ErrNoBTF is what [File.BTF] returns for a file without a .BTF section.
var ErrNoBTF = errors.New("no .BTF section")

// BTF returns the types of the .BTF section, in either byte order, by the ids
// that they have there. The result has nothing in common with f afterwards.
//
// Sizes of data sections and offsets of the variables in them are those of
// .BTF; compilers leave most of them 0. Types of kinds that cilium/ebpf does not
// know are an error.
func (f *File) BTF() (*btf.Spec, error) {
	for i := 1; i < len(f.Sections); i++ {
		if f.Sections[i].Name == btfSection {
			return readBTF(f.Sections[i].Data, f.Order)
		}
	}
	return nil, ErrNoBTF
}

// readBTF hands types to cilium/ebpf as it likes them: checked, and with the
// header of every kernel.
func readBTF(data []byte, order binary.ByteOrder) (*btf.Spec, error) {
	types, err := rawbtf.Parse(data, order, nil)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", btfSection, err)
	}
	spec, err := btf.LoadSpecFromReader(bytes.NewReader(types.Append(nil, order)))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", btfSection, err)
	}
	return spec, nil
}

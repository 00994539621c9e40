package kernel

import (
	"archive/tar"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"
)

// Save writes everything known of a kernel in a form that [Load] reads: a tar archive,
// compressed with zstd, of the files
//
//	contents     the names of those that follow
//	release      as uname -r prints it
//	version      "5.4.8", if release does not begin with it
//	config       the configuration
//	btf/vmlinux  BTF of vmlinux
//	btf/NAME     BTF of a module, split from that
//	kallsyms     symbols with their addresses, without those of BPF programs
//
// The same kernel gives the same bytes. Modules that cannot be read, and addresses that are
// hidden ([ErrRestricted]), are left out and returned in left. If anything else cannot be read
// it is an error, and nothing was written.
func (k *Kernel) Save(w io.Writer) (left []error, err error) {
	files, left, err := k.saved()
	if err != nil {
		return nil, err
	}
	z, err := zstd.NewWriter(w, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedBetterCompression), zstd.WithWindowSize(savedWindow))
	if err != nil {
		return nil, err
	}
	t := tar.NewWriter(z)
	for _, f := range files {
		h := tar.Header{Typeflag: tar.TypeReg, Name: f.name, Size: int64(len(f.data)), Mode: 0o644, Format: tar.FormatUSTAR}
		if err := t.WriteHeader(&h); err != nil {
			return nil, err
		}
		if _, err := t.Write(f.data); err != nil {
			return nil, err
		}
	}
	return left, errors.Join(t.Close(), z.Close())
}

// savedWindow is what reading the file takes as memory, beside what is in it.
const savedWindow = 1 << 22

type savedFile struct {
	name string
	data []byte
}

// saved makes the files.
func (k *Kernel) saved() (files []savedFile, left []error, err error) {
	var contents []byte
	add := func(name string, data []byte) {
		files = append(files, savedFile{name, data})
		contents = fmt.Appendln(contents, name)
	}
	files = []savedFile{{contentsName, nil}}
	if k.Release != "" {
		add("release", []byte(k.Release+"\n"))
	}
	if v := k.version; v != 0 {
		add("version", fmt.Appendf(nil, "%d.%d.%d\n", v>>16, v>>8&0xff, v&0xff))
	}
	config, err := k.configText()
	if err != nil {
		return nil, nil, err
	}
	if config != nil {
		add("config", config)
	}
	if left, err = k.saveTypes(add); err != nil {
		return nil, nil, err
	}
	symbols, err := k.saveSymbols()
	switch {
	case errors.Is(err, ErrRestricted):
		left = append(left, err)
	case err != nil:
		return nil, nil, err
	case symbols != nil:
		add("kallsyms", symbols)
	}
	files[0].data = contents
	return files, left, nil
}

func (k *Kernel) saveTypes(add func(name string, data []byte)) (left []error, err error) {
	vmlinux, err := k.Vmlinux()
	if vmlinux == nil || err != nil {
		return nil, err
	}
	add("btf/vmlinux", vmlinux.BTF.Append(nil, vmlinux.order))
	names, err := k.Modules()
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		t, err := k.Module(name)
		if err != nil {
			left = append(left, err)
			continue
		}
		add("btf/"+name, t.BTF.Append(nil, t.order))
	}
	return left, nil
}

// saveSymbols returns lines as of /proc/kallsyms, nil if there are none.
func (k *Kernel) saveSymbols() ([]byte, error) {
	var text bytes.Buffer
	err := k.eachSymbol(func(s *kallsym) bool {
		if s.ofProgram() {
			return true
		}
		fmt.Fprintf(&text, "%016x %c %s", s.address, s.typ, s.name)
		if len(s.module) != 0 {
			fmt.Fprintf(&text, "\t[%s]", s.module)
		}
		text.WriteByte('\n')
		return true
	})
	return text.Bytes(), err
}

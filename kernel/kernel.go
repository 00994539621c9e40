package kernel

import (
	"encoding/binary"
	"os"
)

// Kernel is what a program is resolved against. Parts that are not known are absent, and what
// needs them says so.
//
// Parts are read when they are first asked for. A Kernel may be used by several goroutines at
// once.
//
// Errors about files are of type *[fs.PathError]; in an archive, the path ends with the entry's
// name in parentheses.
type Kernel struct {
	Name    string // what messages call it: "host", "6.12.9-amd64.btf"
	Release string // as uname -r has it, "" if not known

	version uint32 // if it is not that of Release
	vmlinux func() (*Types, error)
	modules modules
	config  *config
	symbols *symbols
}

// Vmlinux returns the types of vmlinux, or nil if they are not known.
func (k *Kernel) Vmlinux() (*Types, error) {
	if k.vmlinux == nil {
		return nil, nil
	}
	return k.vmlinux()
}

// Order returns the byte order of the kernel's types, or nil if they are not known.
func (k *Kernel) Order() (binary.ByteOrder, error) {
	t, err := k.Vmlinux()
	if t == nil || err != nil {
		return nil, err
	}
	return t.order, nil
}

// Parts are parts of a kernel that come from elsewhere, see [Kernel.With]. A part that is empty
// stays as it is.
type Parts struct {
	Release string // as uname -r has it: "6.12.9-amd64"
	Config  string // file: a .config, also compressed
	Symbols string // file: lines as of /proc/kallsyms, also compressed
	Modules string // directory, or archive of one: BTF of modules, or modules themselves
}

// With returns a kernel with some parts from elsewhere. Files are read when they are first
// asked for, but have to exist.
func (k *Kernel) With(p Parts) (*Kernel, error) {
	with := *k
	if p.Release != "" {
		with.Release, with.version = p.Release, 0
	}
	for _, name := range []string{p.Config, p.Symbols} {
		if name != "" {
			if _, err := os.Stat(name); err != nil {
				return nil, err
			}
		}
	}
	itself := func(name string) func() (*file, error) {
		return func() (*file, error) { return fileNamed(name), nil }
	}
	if p.Config != "" {
		with.config = newConfig(itself(p.Config))
	}
	if p.Symbols != "" {
		with.symbols = newSymbols(itself(p.Symbols))
	}
	if p.Modules != "" {
		from, err := treeAt(p.Modules)
		if err != nil {
			return nil, err
		}
		with.modules = newModules(from, k.Vmlinux, elsewhere)
	}
	return &with, nil
}

// Else returns a kernel whose parts that are not known are those of another. Modules go with the
// types of vmlinux.
func (k *Kernel) Else(other *Kernel) *Kernel {
	with := *k
	if k.Release == "" {
		with.Release, with.version = other.Release, other.version
	}
	if k.vmlinux == nil {
		with.vmlinux, with.modules = other.vmlinux, other.modules
	}
	if !k.HasConfig() {
		with.config = other.config
	}
	if !k.HasSymbols() {
		with.symbols = other.symbols
	}
	return &with
}

// WithTypes returns a kernel with the types of another, those of modules as well, and its name.
func (k *Kernel) WithTypes(of *Kernel) *Kernel {
	with := *k
	with.Name, with.vmlinux, with.modules = of.Name, of.vmlinux, of.modules
	return &with
}

package kernel

import (
	"io"
	"os"
)

// Parts are what a kernel has instead of what came with it, see [Kernel.With]. What
// is empty stays as it is.
type Parts struct {
	Release string // as uname -r has it: "6.12.9-amd64"
	Config  string // file: a .config, also compressed
	Symbols string // file: lines as of /proc/kallsyms, also compressed
	Modules string // directory: the BTF of modules
}

// With returns a kernel that has some parts from elsewhere. Files are read when
// they are first asked for, but it is an error if they are not there.
func (k *Kernel) With(p Parts) (*Kernel, error) {
	with := *k
	if p.Release != "" {
		with.Release = p.Release
	}
	for _, name := range []string{p.Config, p.Symbols, p.Modules} {
		if name == "" {
			continue
		}
		if _, err := os.Stat(name); err != nil {
			return nil, err
		}
	}
	if p.Modules != "" {
		dir, err := openDir(os.DirFS(p.Modules), ".", p.Modules)
		if err != nil {
			return nil, err
		}
		with.modules = dir.modules
	}
	return &with, nil
}

func fileNamed(name string) *file {
	return &file{name, func() (io.ReadCloser, error) { return os.Open(name) }}
}

package kernel

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
)

// Load returns the kernel that is in a file or directory. What it is tells its
// contents, not its name:
//
//   - BTF of vmlinux, of either byte order
//   - ELF with a section .BTF, as vmlinux
//   - a directory with the BTF of vmlinux and of modules in it, as /sys/kernel/btf
//
// Nothing but the beginning of a file is read before it is asked for.
func Load(name string) (*Kernel, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return openDir(os.DirFS(name), ".", name)
	}
	f := fileNamed(name)
	if !info.Mode().IsRegular() { // a pipe can be read only once
		if f, err = f.keep(); err != nil {
			return nil, err
		}
	}
	return f.load()
}

// Open is [Load] of a file or directory of a file system.
func Open(fsys fs.FS, name string) (*Kernel, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return openDir(fsys, name, name)
	}
	return fileIn(fsys, name, name).load()
}

// keep reads the whole file.
func (f *file) keep() (*file, error) {
	opened, err := f.open()
	if err != nil {
		return nil, f.fail(err)
	}
	defer opened.Close()
	data, err := io.ReadAll(io.LimitReader(opened, maxSize+1))
	if err == nil && len(data) > maxSize {
		err = errTooLarge
	}
	if err != nil {
		return nil, f.fail(err)
	}
	return &file{f.name, func() (io.ReadCloser, error) { return memory{bytes.NewReader(data)}, nil }}, nil
}

// memory is a file whose bytes are there.
type memory struct{ *bytes.Reader }

func (memory) Close() error { return nil }

// load returns the kernel that is in a file.
func (f *file) load() (*Kernel, error) {
	c, err := f.content()
	if err != nil {
		return nil, err
	}
	defer c.close()
	k := &Kernel{Name: nameOf(f.name)}
	switch c.format {
	case formatBTF, formatELF:
		k.vmlinux = sync.OnceValues(func() (*Types, error) { return f.types(nil) })
		return k, nil
	}
	return nil, f.fail(fmt.Errorf("%w: a kernel is wanted here (BTF, or ELF with a section .BTF)", c.unknown()))
}

// nameOf returns what messages call the kernel in a file: the last part of its
// path, unless that is the same for all kernels.
func nameOf(name string) string {
	if base := filepath.Base(name); !strings.HasPrefix(base, "vmlinux") {
		return base
	}
	return name
}

// openDir returns the kernel in a directory.
func openDir(fsys fs.FS, dir, name string) (*Kernel, error) {
	in := func(file string) *file { return fileIn(fsys, path.Join(dir, file), filepath.Join(name, file)) }
	k := &Kernel{Name: name}
	k.vmlinux = sync.OnceValues(func() (*Types, error) { return in("vmlinux").types(nil) })
	k.modules = sync.OnceValues(func() (modules, error) {
		entries, err := fs.ReadDir(fsys, dir)
		if err != nil {
			return nil, err
		}
		m := modules{}
		for _, e := range entries {
			if name := e.Name(); name != "vmlinux" && !e.IsDir() {
				m.add(k, name, in(name))
			}
		}
		return m, nil
	})
	return k, nil
}

// modules are the modules of a kernel by name.
type modules map[string]func() (*Types, error)

func (m modules) add(k *Kernel, name string, f *file) {
	m[name] = sync.OnceValues(func() (*Types, error) {
		base, err := k.Vmlinux()
		if err == nil && base == nil {
			err = fmt.Errorf("the types of module %s are of use only with those of vmlinux, which are not known", name)
		}
		if err != nil {
			return nil, err
		}
		t, err := f.types(base)
		if err != nil {
			return nil, fmt.Errorf("module %s: %w", name, err)
		}
		t.Module = name
		return t, nil
	})
}

package kernel

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// Load returns the kernel in a file or a directory.
//
// The content of a file says what it is, not its name. It may be compressed with gzip, xz,
// zstd, bzip2 or lz4 -l. It is one of
//
//   - BTF, of either byte order
//   - an ELF file with a section .BTF, such as vmlinux, or an object of clang
//   - a boot image, such as vmlinuz: a bzImage of x86, an EFI image of arm64, riscv or
//     loongarch, or a bare Image of these; it is read at once
//   - an archive of BTFHub: tar with one file that has types
//   - a kernel saved by [Kernel.Save]
//   - a configuration or symbols alone, for what needs no more
//
// A directory, or an archive of one, has the files
//
//   - vmlinux or btf/vmlinux: the types of vmlinux; otherwise the only file *.btf
//   - *.ko, *.btf and files without a suffix: the types of modules; all in btf if vmlinux
//     is
//   - config or .config: the configuration
//   - kallsyms: the symbols
//   - release: a line as uname -r prints it
//   - version: "5.4.8", or the text of /proc/version_signature, if release does not begin
//     with the version
//
// So /sys/kernel/btf is such a directory, and so is the one where a kernel was built. Names may
// end in .gz, .xz or .zst.
//
// Only the beginning of a file is read before its content is asked for.
func Load(name string) (*Kernel, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return directoryAt(name).load()
	}
	f := fileNamed(name)
	if !info.Mode().IsRegular() { // a pipe can be read only once
		if f, err = f.keep(); err != nil {
			return nil, err
		}
	}
	return f.load()
}

// Open is [Load] for a file system.
func Open(fsys fs.FS, name string) (*Kernel, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return directory{fsys, name, name}.load()
	}
	return (&file{name, func() (io.ReadCloser, error) { return fsys.Open(name) }}).load()
}

// ReadTypes returns the types in a file as BTF. The file is a kernel in any of the forms that
// [Load] takes, or a module.
func ReadTypes(name string) (btf []byte, err error) {
	archive := false
	err = fileNamed(name).read(func(c *content) error {
		if archive = c.format == formatTar; archive {
			return nil
		}
		btf, err = c.btf()
		return err
	})
	if !archive || err != nil {
		return btf, err
	}
	k, err := Load(name)
	if err != nil {
		return nil, err
	}
	t, err := k.Vmlinux()
	switch {
	case err != nil:
		return nil, err
	case t == nil:
		return nil, fileNamed(name).fail(errors.New("a kernel whose types are not known"))
	}
	return t.BTF.Append(nil, t.order), nil
}

// keep reads the whole file.
func (f *file) keep() (*file, error) {
	opened, err := f.open()
	if err != nil {
		return nil, f.fail(err)
	}
	defer opened.Close()
	data, err := io.ReadAll(io.LimitReader(opened, maxSize+1))
	if err == nil && int64(len(data)) > maxSize {
		err = errTooLarge
	}
	if err != nil {
		return nil, f.fail(err)
	}
	return fileOf(f.name, data), nil
}

// load returns the kernel that is in a file.
func (f *file) load() (*Kernel, error) {
	c, err := f.content()
	if err != nil {
		return nil, err
	}
	defer c.close()
	k := &Kernel{Name: nameOf(f.name)}
	itself := func() (*file, error) { return f, nil }
	switch c.format {
	case formatBTF, formatELF:
		k.vmlinux = sync.OnceValues(func() (*Types, error) { return f.types(nil) })
	case formatBooted:
		return f.loadBooted(c)
	case formatConfig:
		k.config = newConfig(itself)
	case formatSymbols:
		k.symbols = newSymbols(itself)
	case formatTar:
		a, err := openArchive(f)
		if err != nil {
			return nil, err
		}
		return openTree(a, k.Name)
	default:
		return nil, f.fail(c.unlike("a kernel (BTF, ELF with a section .BTF, vmlinuz, tar with any of these, or what \"bpfasm kernel save\" writes)"))
	}
	return k, nil
}

func directoryAt(name string) directory { return directory{os.DirFS(name), ".", name} }

// load returns the kernel in a directory, which must have something of one.
func (d directory) load() (*Kernel, error) {
	k, err := openTree(d, d.name)
	if err != nil {
		return nil, err
	}
	if _, err := k.findVmlinux(d); err != nil {
		return nil, err
	}
	return k, nil
}

// treeAt returns the tree in a directory or an archive.
func treeAt(name string) (tree, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return directoryAt(name), nil
	}
	f := fileNamed(name)
	err = f.read(func(c *content) error {
		if c.format != formatTar {
			return c.unlike("a directory with modules, or a tar archive of one")
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return openArchive(f)
}

// nameOf returns what messages call the kernel in a file: the last part of the path, unless all
// kernels have that in common.
func nameOf(name string) string {
	if base := filepath.Base(name); !strings.HasPrefix(base, "vmlinux") {
		return base
	}
	return name
}

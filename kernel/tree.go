package kernel

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"path/filepath"
	"strings"
	"sync"
)

// tree is where the files of a kernel are: a directory or an archive.
type tree interface {
	// file returns a file by its path, nil if there is none.
	file(name string) (*file, error)

	// early is file of one that is needed at once: of an archive, there must not be
	// large files before it.
	early(name string) (*file, error)

	// list returns the paths of the files, sorted; of a directory all, or only
	// those directly in it.
	list(all bool) ([]string, error)

	// fail returns an error that names the tree.
	fail(err error) error
}

// directory is a directory of a file system.
type directory struct {
	fsys fs.FS
	path string // in fsys
	name string // what errors call it
}

func (d directory) file(name string) (*file, error) {
	at := path.Join(d.path, name)
	f := &file{filepath.Join(d.name, filepath.FromSlash(name)), func() (io.ReadCloser, error) { return d.fsys.Open(at) }}
	info, err := fs.Stat(d.fsys, at)
	switch {
	case errors.Is(err, fs.ErrNotExist) || err == nil && !info.Mode().IsRegular():
		return nil, nil
	case err != nil:
		return nil, f.fail(err)
	}
	return f, nil
}

func (d directory) early(name string) (*file, error) { return d.file(name) }

func (d directory) fail(err error) error { return (&file{name: d.name}).fail(err) }

func (d directory) list(all bool) (paths []string, err error) {
	err = fs.WalkDir(d.fsys, d.path, func(at string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && at != d.path && !all:
			return fs.SkipDir
		case entry.Type().IsRegular() || entry.Type()&fs.ModeSymlink != 0:
			paths = append(paths, strings.TrimPrefix(strings.TrimPrefix(at, d.path), "/"))
		}
		return nil
	})
	return paths, err
}

// suffixes are what the name of a file may end with that is compressed. What it is
// tells its content.
var suffixes = []string{"", ".gz", ".xz", ".zst"}

// find returns the first of some files that is there, by whatever suffix.
func find(t tree, names ...string) (*file, error) {
	for _, name := range names {
		for _, suffix := range suffixes {
			if f, err := t.file(name + suffix); f != nil || err != nil {
				return f, err
			}
		}
	}
	return nil, nil
}

// openTree returns the kernel whose files are in a tree, see [Load].
func openTree(t tree, name string) (*Kernel, error) {
	k := &Kernel{Name: name}
	where := sync.OnceValues(func() (*file, error) { return k.findVmlinux(t) })
	k.vmlinux = sync.OnceValues(func() (*Types, error) {
		f, err := where()
		if f == nil || err != nil {
			return nil, err
		}
		return f.types(nil)
	})
	k.modules = newModules(t, k.vmlinux, where)
	k.config = newConfig(func() (*file, error) { return find(t, "config", ".config") })
	k.symbols = newSymbols(func() (*file, error) { return find(t, "kallsyms") })
	if err := k.readRelease(t); err != nil {
		return nil, err
	}
	return k, nil
}

func (k *Kernel) readRelease(t tree) error {
	release, err := t.early("release")
	if release != nil {
		k.Release, err = release.line()
	}
	if err != nil {
		return err
	}
	version, err := t.early("version")
	if version == nil || err != nil {
		return err
	}
	text, err := version.line()
	if err != nil {
		return err
	}
	if k.version = parseVersion(text); k.version == 0 {
		return version.fail(fmt.Errorf("found %q, wanted a version such as 5.4.8", text[:min(len(text), 80)]))
	}
	return nil
}

// line returns the only line of a file.
func (f *file) line() (text string, err error) {
	err = f.read(func(c *content) error {
		return c.lines(func(number int, line []byte) (bool, error) {
			if number > 1 {
				return false, errors.New("found more than one line, wanted one")
			}
			text = strings.TrimSpace(string(line))
			return true, nil
		})
	})
	return text, err
}

// errNoKernel is what is wrong with a tree that has nothing of a kernel.
var errNoKernel = errors.New("no kernel in it: vmlinux, btf/vmlinux, *.btf, config or kallsyms")

// findVmlinux returns the file with the types of vmlinux: one with that name, else
// the only one with the name of BTF, as BTFHub has them. It is an error if there is
// nothing else of a kernel either.
func (k *Kernel) findVmlinux(t tree) (*file, error) {
	if f, err := find(t, "btf/vmlinux", "vmlinux", "vmlinux.btf"); f != nil || err != nil {
		return f, err
	}
	paths, err := t.list(false)
	if err != nil {
		return nil, err
	}
	var found []string
	for _, p := range paths {
		if strings.HasSuffix(withoutSuffix(p), ".btf") {
			found = append(found, p)
		}
	}
	switch len(found) {
	case 0:
		if !k.HasConfig() && !k.HasSymbols() {
			return nil, t.fail(errNoKernel)
		}
		return nil, nil
	case 1:
		return t.file(found[0])
	}
	more := ""
	if len(found) > 3 {
		found, more = found[:3], " ..."
	}
	return nil, t.fail(fmt.Errorf("types of several kernels, and none of them vmlinux (%s%s): name one", strings.Join(found, " "), more))
}

func withoutSuffix(name string) string {
	for _, suffix := range suffixes[1:] {
		if short, ok := strings.CutSuffix(name, suffix); ok {
			return short
		}
	}
	return name
}

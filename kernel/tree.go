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

	// list returns the paths of the files, sorted; of a directory all, or only
	// those directly in it.
	list(all bool) ([]string, error)
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
	case errors.Is(err, fs.ErrNotExist) || err == nil && info.IsDir():
		return nil, nil
	case err != nil:
		return nil, f.fail(err)
	}
	return f, nil
}

func (d directory) list(all bool) (paths []string, err error) {
	err = fs.WalkDir(d.fsys, d.path, func(at string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil && at == d.path:
			return err
		case err != nil || entry.IsDir() && at != d.path && !all:
			return fs.SkipDir // what may not be read is not there
		case !entry.IsDir():
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
	k.vmlinux = sync.OnceValues(func() (*Types, error) {
		f, err := findVmlinux(t)
		if f == nil || err != nil {
			return nil, err
		}
		return f.types(nil)
	})
	k.modules = newModules(modulesIn(t), k.vmlinux)
	k.config = newConfig(func() (*file, error) { return find(t, "config", ".config") })
	k.symbols = newSymbols(func() (*file, error) { return find(t, "kallsyms") })
	release, err := t.file("release")
	if err != nil {
		return nil, err
	}
	if release != nil {
		if k.Release, err = release.line(); err != nil {
			return nil, err
		}
	}
	version, err := t.file("version")
	if version != nil && err == nil {
		var text string
		text, err = version.line()
		k.version = parseVersion(text)
	}
	return k, err
}

// line returns the only line of a file.
func (f *file) line() (text string, err error) {
	err = f.read(func(c *content) error {
		return c.lines(func(number int, line []byte) (bool, error) {
			if number > 1 && len(line) != 0 {
				return false, errors.New("one line wanted")
			}
			if number == 1 {
				text = string(line)
			}
			return true, nil
		})
	})
	return text, err
}

// findVmlinux returns the file with the types of vmlinux: one with that name, else
// the only one with the name of BTF, as BTFHub has them.
func findVmlinux(t tree) (*file, error) {
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
		return nil, nil
	case 1:
		return t.file(found[0])
	}
	more := ""
	if len(found) > 3 {
		found, more = found[:3], " ..."
	}
	return nil, fmt.Errorf("types of several kernels, and none of them vmlinux (%s%s): name one", strings.Join(found, " "), more)
}

func withoutSuffix(name string) string {
	for _, suffix := range suffixes[1:] {
		if short, ok := strings.CutSuffix(name, suffix); ok {
			return short
		}
	}
	return name
}

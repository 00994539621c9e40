package kernel

import (
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
)

// modules are the modules of one kernel.
type modules struct {
	files func() (moduleFiles, error)
	types func() (map[string]func() (*Types, error), error)
}

// moduleFiles are the files with the types of modules, by name. It is an error of the module
// if there are two.
type moduleFiles map[string][]*file

func newModules(files func() (moduleFiles, error), vmlinux func() (*Types, error)) *modules {
	m := &modules{files: sync.OnceValues(files)}
	m.types = sync.OnceValues(func() (map[string]func() (*Types, error), error) {
		files, err := m.files()
		if err != nil {
			return nil, err
		}
		types := make(map[string]func() (*Types, error), len(files))
		for name, files := range files {
			types[name] = sync.OnceValues(func() (*Types, error) { return moduleTypes(name, files, vmlinux) })
		}
		return types, nil
	})
	return m
}

func moduleTypes(name string, files []*file, vmlinux func() (*Types, error)) (*Types, error) {
	f := files[0]
	if len(files) > 1 {
		return nil, f.fail(fmt.Errorf("the types of module %s are also in %s", name, files[1].name))
	}
	base, err := vmlinux()
	if err != nil {
		return nil, f.fail(fmt.Errorf("the types of a module are of use only with those of its vmlinux: %v", err))
	}
	if base == nil {
		return nil, f.fail(errors.New("the types of a module are of use only with those of its vmlinux, which are not there"))
	}
	t, err := f.types(base)
	if err != nil {
		return nil, err
	}
	t.Module = name
	return t, nil
}

// Modules returns the names of the modules whose types are known, sorted.
func (k *Kernel) Modules() ([]string, error) {
	if k.modules == nil {
		return nil, nil
	}
	types, err := k.modules.types()
	return slices.Sorted(maps.Keys(types)), err
}

// Module returns the types of a module, which are split from those of vmlinux; nil
// if they are not known. What is wrong with one module is no error of another.
func (k *Kernel) Module(name string) (*Types, error) {
	if k.modules == nil {
		return nil, nil
	}
	types, err := k.modules.types()
	if err != nil || types[name] == nil {
		return nil, err
	}
	return types[name]()
}

// modulesIn finds the modules in a tree: in its directory btf, or if there is none
// anywhere.
func modulesIn(t tree) func() (moduleFiles, error) {
	return func() (moduleFiles, error) {
		paths, err := t.list(true)
		if err != nil {
			return nil, err
		}
		isBTF := func(p string) bool { return strings.HasPrefix(p, "btf/") }
		apart := slices.ContainsFunc(paths, isBTF)
		found := moduleFiles{}
		for _, p := range paths {
			name, sure := moduleName(p)
			if name == "" || apart && !isBTF(p) || !apart && !sure && strings.Contains(p, "/") {
				continue
			}
			f, err := t.file(p)
			if err != nil {
				return nil, err
			}
			if f != nil && (sure || apart || !f.isText()) {
				found[name] = append(found[name], f)
			}
		}
		return found, nil
	}
}

// moduleName returns the name of the module whose types may be in a file, "" if there
// is none. It is sure for ext4.ko.zst, not for ext4.
func moduleName(p string) (name string, sure bool) {
	name = withoutSuffix(path.Base(p))
	for _, ext := range []string{".ko", ".ko.debug", ".btf"} {
		if short, ok := strings.CutSuffix(name, ext); ok {
			// The kernel's names of modules have no dashes.
			name, sure = strings.ReplaceAll(short, "-", "_"), true
			break
		}
	}
	if strings.Contains(name, ".") || strings.HasPrefix(name, "vmlinu") {
		return "", false
	}
	return name, sure
}

func (f *file) isText() bool {
	c, err := f.content()
	if err != nil {
		return false
	}
	defer c.close()
	return c.format >= formatConfig
}

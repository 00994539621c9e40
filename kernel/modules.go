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
type modules func() (map[string]func() (*Types, error), error)

// modulePaths are the paths in a tree of the files with the types of modules, by
// name. It is an error of the module if there are two.
type modulePaths map[string][]string

// newModules returns the modules that are in a tree, for a vmlinux. file is where that
// is, nil if not in the tree.
func newModules(in tree, vmlinux func() (*Types, error), file func() (*file, error)) modules {
	return sync.OnceValues(func() (map[string]func() (*Types, error), error) {
		paths, err := modulesIn(in, file)
		if err != nil {
			return nil, err
		}
		types := make(map[string]func() (*Types, error), len(paths))
		for name, paths := range paths {
			types[name] = sync.OnceValues(func() (*Types, error) { return moduleTypes(name, in, paths, vmlinux) })
		}
		return types, nil
	})
}

func moduleTypes(name string, in tree, paths []string, vmlinux func() (*Types, error)) (*Types, error) {
	f, err := in.file(paths[0])
	if err == nil && f == nil {
		err = in.fail(fmt.Errorf("the file %s is gone", paths[0]))
	}
	if err != nil {
		return nil, err
	}
	if len(paths) > 1 {
		return nil, f.fail(fmt.Errorf("the types of module %s are also in %s", name, paths[1]))
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

// HasModules reports whether the kernel's modules are known; there may be none.
func (k *Kernel) HasModules() bool { return k.modules != nil }

// Modules returns the names of the modules whose types are known, sorted.
func (k *Kernel) Modules() ([]string, error) {
	if k.modules == nil {
		return nil, nil
	}
	types, err := k.modules()
	return slices.Sorted(maps.Keys(types)), err
}

// Module returns the types of a module, which are split from those of vmlinux, or nil if they
// are not known. An error in one module does not affect the others.
func (k *Kernel) Module(name string) (*Types, error) {
	if k.modules == nil {
		return nil, nil
	}
	types, err := k.modules()
	if err != nil || types[name] == nil {
		return nil, err
	}
	return types[name]()
}

// modulesIn finds the modules in a tree: in its directory btf, or if there is none
// anywhere.
func modulesIn(in tree, vmlinux func() (*file, error)) (modulePaths, error) {
	paths, err := in.list(true)
	if err != nil {
		return nil, err
	}
	found := modulePaths{}
	isBTF := func(p string) bool { return strings.HasPrefix(p, "btf/") }
	if slices.ContainsFunc(paths, isBTF) {
		for _, p := range paths {
			if name, _ := moduleName(p); name != "" && isBTF(p) {
				found[name] = append(found[name], p)
			}
		}
		return found, nil
	}
	not := new(file)
	if f, err := vmlinux(); f != nil && err == nil {
		not = f
	}
	for _, p := range paths {
		name, sure := moduleName(p)
		if name == "" || !sure && strings.Contains(p, "/") {
			continue
		}
		f, err := in.file(p)
		if err != nil {
			return nil, err
		}
		if f != nil && f.name != not.name && (sure || !f.isText()) {
			found[name] = append(found[name], p)
		}
	}
	return found, nil
}

// elsewhere is where vmlinux is if it is not in the tree of the modules.
func elsewhere() (*file, error) { return nil, nil }

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
	if strings.ContainsAny(name, ". \t\r\n") || strings.HasPrefix(name, "vmlinu") {
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

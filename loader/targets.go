package loader

import (
	"errors"
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
)

// describeTarget finds what a program is to be attached to.
func (l *loading) describeTarget(attr *progLoadAttr, row *sectionName, target string) error {
	if row.typ == progExt {
		return errors.New("it replaces a function of another program, and there is no way yet to say which program")
	}
	if target == "" {
		return fmt.Errorf("the section's name does not say what it is to be attached to: %s/NAME", strings.TrimSuffix(row.name, "+"))
	}
	prefix, kind := "", rawbtf.Func
	switch row.attach {
	case onTraceRawTracepoint:
		prefix, kind = "btf_trace_", rawbtf.Typedef
	case onLSMMac, onLSMCgroup:
		prefix = "bpf_lsm_"
	case onTraceIter:
		prefix = "bpf_iter_"
	}
	module, name, pinned := strings.Cut(target, ":")
	if !pinned {
		module, name = "", target
	}
	found, err := l.findType(module, pinned, prefix+name, kind)
	if err != nil {
		return err
	}
	fd, err := l.moduleFD(found.module)
	if err != nil {
		return err
	}
	attr.attachBTFType, attr.attachFD = uint32(found.id), uint32(fd)
	return nil
}

// typeIn is a type of the kernel.
type typeIn struct {
	*rawbtf.BTF
	id     rawbtf.TypeID
	module string // "" is vmlinux
}

// findType finds the type of a kind that has a name, in vmlinux, then in modules; if
// it is pinned, in one module alone or in "vmlinux".
func (l *loading) findType(module string, pinned bool, name string, kind rawbtf.Kind) (typeIn, error) {
	if !pinned || module == "vmlinux" {
		types, err := l.kernel.Vmlinux()
		if err != nil {
			return typeIn{}, err
		}
		if types == nil {
			return typeIn{}, errors.New("the types of the kernel are not known, by which it is found")
		}
		if found, err := typeOf(types, name, kind); found.id != 0 || err != nil {
			return found, err
		}
	}
	modules := []string{module}
	if !pinned {
		var err error
		if modules, err = l.kernel.Modules(); err != nil {
			return typeIn{}, err
		}
	}
	for _, module := range modules {
		types, err := l.kernel.Module(module)
		if err != nil {
			return typeIn{}, err
		}
		if types == nil {
			continue
		}
		if found, err := typeOf(types, name, kind); found.id != 0 || err != nil {
			return found, err
		}
	}
	where := "the kernel"
	if pinned {
		where = module
	}
	return typeIn{}, fmt.Errorf("%s has no %s %s", where, strings.ToLower(kind.String()), quote(name))
}

// typeOf finds a type among those of vmlinux or a module; its id is 0 if it is not there.
func typeOf(types *kernel.Types, name string, kind rawbtf.Kind) (found typeIn, err error) {
	for _, id := range types.Named(string(rawbtf.Essential([]byte(name)))) {
		t := types.BTF.Type(id)
		if t.Kind() != kind || types.BTF.Name(t) != name {
			continue
		}
		if found.id != 0 {
			return typeIn{}, fmt.Errorf("%s is not clear: there are several of that name", quote(name))
		}
		found = typeIn{types.BTF, id, types.Module}
	}
	return found, nil
}

package loader

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
)

// Target is a function that a program is attached to (libbpf's bpf_program__set_attach_target).
type Target struct {
	// FD is the file descriptor of the program that has the function (for freplace, and for
	// fentry, fexit and the like on a program); 0 means the kernel.
	FD int

	// Func is the name of the function; "" means the one that the section names behind its
	// first slash.
	Func string
}

// checkTargets refuses targets of programs that are not there.
func (l *loading) checkTargets() error {
	var names []string
	for i := range l.Programs {
		names = append(names, l.Programs[i].Name)
	}
	for name := range l.Targets {
		if !slices.Contains(names, name) {
			err := errors.New("it has a target, but there is no such program")
			return failedProgram(name, didYouMean(err, name, slices.Values(names)))
		}
	}
	return nil
}

// describeTarget finds what a program is to be attached to.
func (l *loading) describeTarget(attr *progLoadAttr, row *sectionName, program, target string) error {
	given := l.Targets[program]
	if target = cmp.Or(given.Func, target); target == "" {
		return fmt.Errorf("neither a target nor the section's name, %s/NAME, says what it is to be attached to", row.head())
	}
	if given.FD != 0 {
		return l.describeFunction(attr, row, target, given.FD)
	}
	if row.typ == progExt {
		return errors.New("it replaces a function of another program, and no target says of which program")
	}
	found, err := findTarget(l.kernel, row, target)
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

// findTarget finds what of a kernel the programs of a section are attached to.
func findTarget(k *kernel.Kernel, row *sectionName, target string) (typeIn, error) {
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
	return findType(k, module, pinned, prefix, name, kind)
}

// describeFunction finds the function of another program that a program is to be
// attached to.
func (l *loading) describeFunction(attr *progLoadAttr, row *sectionName, name string, program int) error {
	switch row.attach {
	case onTraceFentry, onTraceFexit, onTraceFsession, 0: // 0 is that of freplace
	default:
		return fmt.Errorf("what is in section %s is attached to the kernel, never to a program", quote(row.head()))
	}
	types, err := typesOf(program)
	if err != nil {
		return fmt.Errorf("the program that it is attached to: %w", err)
	}
	var found []rawbtf.TypeID
	for id := types.First(); id < types.End(); id++ {
		if t := types.Type(id); t.Kind() == rawbtf.Func && types.Name(t) == name {
			found = append(found, id)
		}
	}
	switch len(found) {
	case 0:
		return missing("the program that it is attached to", rawbtf.Func, "", name, types)
	case 1:
		attr.attachBTFType, attr.attachFD = uint32(found[0]), uint32(program)
		return nil
	}
	return ambiguous(types, name, found)
}

// typesOf returns the types that a program was loaded with.
func typesOf(fd int) (*rawbtf.BTF, error) {
	types, err := (&Program{FD: fd}).TypesFD()
	if err != nil {
		return nil, err
	}
	defer closeFD(types)
	var size btfInfo
	if err := infoOf(types, &size); err != nil {
		return nil, fmt.Errorf("its types: %w", err)
	}
	data := make([]byte, size.btfSize)
	var pin pinner
	defer pin.Unpin()
	if err := infoOf(types, &btfInfo{btf: pin.bytes(data), btfSize: uint32(len(data))}); err != nil {
		return nil, fmt.Errorf("its types: %w", err)
	}
	return rawbtf.Open(data, binary.NativeEndian, nil)
}

// typeIn is a type of the kernel.
type typeIn struct {
	*rawbtf.BTF
	id     rawbtf.TypeID
	module string // "" is vmlinux
}

// findType finds the type of a kind that has a name behind a prefix, in vmlinux, then in
// modules; if it is pinned, in one module alone or in "vmlinux".
func findType(k *kernel.Kernel, module string, pinned bool, prefix, name string, kind rawbtf.Kind) (typeIn, error) {
	var searched []*rawbtf.BTF
	if !pinned || module == "vmlinux" {
		types, err := k.Vmlinux()
		if err != nil {
			return typeIn{}, err
		}
		if types == nil {
			return typeIn{}, errors.New("the types of the kernel are not known, by which it is found")
		}
		if found, err := typeOf(types, prefix+name, kind); found.id != 0 || err != nil {
			return found, err
		}
		searched = append(searched, types.BTF)
	}
	modules := []string{module}
	if !pinned {
		var err error
		if modules, err = k.Modules(); err != nil {
			return typeIn{}, err
		}
	}
	var found []typeIn
	for _, module := range modules {
		types, err := k.Module(module)
		if err != nil {
			return typeIn{}, err
		}
		if types == nil {
			continue
		}
		in, err := typeOf(types, prefix+name, kind)
		if err != nil {
			return typeIn{}, err
		}
		if in.id != 0 {
			found = append(found, in)
		}
		searched = append(searched, types.BTF)
	}
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1:
		return typeIn{}, fmt.Errorf("%s is not clear: modules %s and %s have it; '%s:%s' says which one is meant",
			quote(prefix+name), found[0].module, found[1].module, found[0].module, name)
	}
	where := "the kernel"
	if !k.HasModules() {
		where = "vmlinux (of its modules nothing is known)"
	}
	if pinned {
		if where = module; len(searched) == 0 {
			return typeIn{}, fmt.Errorf("module %s is not loaded, or its types are not known", quote(module))
		}
	}
	return typeIn{}, missing(where, kind, prefix, name, searched...)
}

// typeOf finds a type among those of vmlinux or a module; its id is 0 if it is not there.
func typeOf(types *kernel.Types, name string, kind rawbtf.Kind) (found typeIn, err error) {
	var ids []rawbtf.TypeID
	for _, id := range types.Named(string(rawbtf.Essential([]byte(name)))) {
		if t := types.BTF.Type(id); t.Kind() == kind && types.BTF.Name(t) == name {
			ids = append(ids, id)
		}
	}
	switch len(ids) {
	case 0:
		return typeIn{}, nil
	case 1:
		return typeIn{types.BTF, ids[0], types.Module}, nil
	}
	return typeIn{}, ambiguous(types.BTF, name, ids)
}

// maxCandidates bounds how many types an error lists.
const maxCandidates = 4

// ambiguous is the error about a name that several types have.
func ambiguous(types *rawbtf.BTF, name string, ids []rawbtf.TypeID) error {
	var list []string
	for _, id := range ids[:min(len(ids), maxCandidates)] {
		list = append(list, fmt.Sprintf("%s (type %d)", types.Declaration(id), id))
	}
	if more := len(ids) - maxCandidates; more > 0 {
		list = append(list, fmt.Sprintf("%d more", more))
	}
	return fmt.Errorf("%s is not clear: there are %d of that name, and the kernel attaches to one of them only: %s", quote(name), len(ids), strings.Join(list, ", "))
}

// missing is the error about a name that none of some types of a kind has behind a
// prefix, with the nearest that is there.
func missing(where string, kind rawbtf.Kind, prefix, name string, in ...*rawbtf.BTF) error {
	names := func(yield func(string) bool) {
		for _, types := range in {
			for id := types.First(); id < types.End(); id++ {
				t := types.Type(id)
				if t.Kind() != kind {
					continue
				}
				// Of so many names one would be near by chance.
				rest, ok := strings.CutPrefix(types.Name(t), prefix)
				if ok && strings.HasPrefix(rest, name[:min(len(name), 2)]) && !yield(rest) {
					return
				}
			}
		}
	}
	return didYouMean(fmt.Errorf("%s has no %s %s", where, strings.ToLower(kind.String()), quote(prefix+name)), name, names)
}

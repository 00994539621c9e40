package linker

import (
	"fmt"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// searched are types of the kernel in which names have been looked up.
type searched struct {
	*kernel.Types
	kfuncs map[rawbtf.TypeID]bool // FUNCs; nil if it is not known which are kfuncs
}

// kfuncTag is the DECL_TAG that the FUNC of each kfunc has, in kernels that are not
// too old for such tags.
const kfuncTag = "bpf_kfunc"

func (s *searched) name() string {
	if s.Module == "" {
		return "vmlinux"
	}
	return "module " + s.Module
}

// bindTypes binds what is bound to a type of the kernel: kfuncs, and variables that
// are declared with a type. As in libbpf, modules are looked at only for names
// that vmlinux does not have.
func (b *binder) bindTypes() {
	var open []*extern
	for _, e := range b.open(ksymsSection) {
		if e.kind == rawbtf.Func || b.types.Skip(b.types.Type(e.typ).Ref()) != 0 {
			open = append(open, e)
		}
	}
	if len(open) == 0 {
		return
	}
	var vmlinux *kernel.Types
	var err error
	if b.kernel != nil {
		vmlinux, err = b.kernel.Vmlinux()
	}
	if vmlinux == nil || err != nil {
		for _, e := range open {
			b.unknown(e, "no-types", "BTF", "take a file that has it: there it is /sys/kernel/btf/vmlinux", err)
		}
		return
	}
	open = b.search(vmlinux, b.callable(open))
	b.unfound = b.searchModules(open)
}

// firstKfuncs is the version of Linux from which on programs call functions of the kernel.
const firstKfuncs = 5<<16 | 13<<8

// callable settles that older kernels have no kfuncs, whose types say nothing of it, and
// returns the other externs.
func (b *binder) callable(open []*extern) (rest []*extern) {
	version := b.kernel.Version()
	for _, e := range open {
		if e.kind != rawbtf.Func || !e.called || version == 0 || version >= firstKfuncs {
			rest = append(rest, e)
			continue
		}
		e.lack("no-kfunc", fmt.Sprintf("%s is Linux %d.%d, where programs cannot call %s: the first kfuncs came with Linux 5.13",
			b.kernelName(), version>>16, version>>8&0xff, quoteShort(e.Name)), b.declared(e))
	}
	return rest
}

// searchModules binds externs to types of modules and returns the rest.
func (b *binder) searchModules(open []*extern) []*extern {
	if len(open) == 0 {
		return nil
	}
	modules, err := b.kernel.Modules()
	if err != nil {
		b.skipped = append(b.skipped, fmt.Sprintf("the modules of %s: %v", b.kernelName(), err))
	}
	for _, name := range modules {
		if len(open) == 0 {
			break
		}
		types, err := b.kernel.Module(name)
		if err != nil {
			b.skipped = append(b.skipped, fmt.Sprintf("module %s: %v", name, err))
			continue
		}
		open = b.search(types, open)
	}
	return open
}

// whySkipped says why modules could not be read: of several, as a rule for the same reason.
func (b *binder) whySkipped() []diag.Note {
	notes := []diag.Note{note(0, b.skipped[0])}
	if more := len(b.skipped) - 1; more > 0 {
		notes = append(notes, note(0, "nor can "+count(more, "more module")+" be read"))
	}
	return notes
}

// search binds the externs that some types have and returns the others.
func (b *binder) search(types *kernel.Types, open []*extern) (rest []*extern) {
	s := &searched{Types: types}
	b.searched = append(b.searched, s)
	names := []string{kfuncTag}
	for _, e := range open {
		names = append(names, essential(e.Name))
	}
	types.Expect(names...)
	if tags := types.Named(kfuncTag); len(tags) != 0 {
		s.kfuncs = make(map[rawbtf.TypeID]bool, len(tags))
		for _, id := range tags {
			if t := s.BTF.Type(id); t.Kind() == rawbtf.DeclTag && t.Component() == -1 {
				s.kfuncs[t.Ref()] = true
			}
		}
	}
	for _, e := range open {
		if id := s.find(e); id == 0 {
			rest = append(rest, e)
		} else {
			b.bindType(e, s, id)
		}
	}
	return rest
}

// find returns the type that has an extern's name, of which a kfunc's is without
// flavor; 0 if there is none.
func (s *searched) find(e *extern) rawbtf.TypeID {
	want := e.Name
	if e.kind == rawbtf.Func {
		want = essential(want)
	}
	for _, id := range s.Named(essential(e.Name)) {
		t := s.BTF.Type(id)
		if t.Kind() != e.kind || s.BTF.Name(t) != want {
			continue
		}
		// The address of any function can be taken.
		if e.called && s.kfuncs != nil && !s.kfuncs[id] {
			e.plain = s
			continue
		}
		return id
	}
	return 0
}

// bindType binds an extern to a type if that is compatible.
func (b *binder) bindType(e *extern, s *searched, id rawbtf.TypeID) {
	local, target := b.types.Type(e.typ), s.BTF.Type(id)
	if !rawbtf.Compatible(b.types, local.Ref(), s.BTF, target.Ref()) {
		d := differ{b.types, s.BTF}
		notes := []diag.Note{b.declared(e), note(0, s.name()+" has: "+declarationIn(s.BTF, id))}
		if e.kind == rawbtf.Func {
			e.lack("type-mismatch", fmt.Sprintf("%s has another prototype here than in %s", quoteShort(e.Name), s.name()),
				append(d.prototypes(local.Ref(), target.Ref()), notes...)...)
		} else { // weak or not: libbpf's rule
			e.fail("type-mismatch", fmt.Sprintf("%s has another type here than in %s", quoteShort(e.Name), s.name()),
				append(d.types("the type", local.Ref(), target.Ref()), notes...)...)
		}
		return
	}
	e.Module, e.Type = s.Module, id
	if e.kind == rawbtf.Func {
		e.bind(object.BoundKfunc)
	} else {
		e.bind(object.BoundVariable)
	}
}

// declarationIn is a FUNC or VAR of the kernel as C declares it. That nearly all of
// them are static, as BTF has it, is not so.
func declarationIn(b *rawbtf.BTF, id rawbtf.TypeID) string {
	text := b.Declaration(id)
	for _, storage := range [...]string{"static ", "extern "} {
		if len(text) > len(storage) && text[:len(storage)] == storage {
			return text[len(storage):]
		}
	}
	return text
}

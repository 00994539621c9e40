package relocator

import (
	"errors"
	"fmt"
	"sync"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
)

// question is a CO-RE relocation without its instruction.
type question struct {
	root rawbtf.TypeID
	spec uint32 // where the access string is in the program's strings
	kind AccessKind
}

// answer is the answer to a question in a kernel.
type answer struct {
	question
	core *core

	old, new value
	poison   bool // there is none
	rigid    bool // a load or store of old's size cannot be made one of new's

	list    *candidates
	looked  []candidate // of the list, those that were left
	matched candidate   // the first that has it; no types if there is none
	problem *diag.Diagnostic
}

// candidate is a type of the kernel that has the name of one of the program.
type candidate struct {
	types *kernel.Types // nil: none
	id    rawbtf.TypeID
}

// candidates are those for one type of the program.
type candidates struct {
	all  []candidate
	left []candidate // that every access which any of them has is found in
	err  error

	nearest func() string // name of a type that vmlinux has instead; looked for once
}

// answer answers a question, once (bpf_core_calc_relo_insn in libbpf).
func (c *core) answer(q question) *answer {
	if a := c.answers[q]; a != nil {
		return a
	}
	a := &answer{question: q, core: c}
	c.answers[q] = a
	a.problem = c.decide(a)
	return a
}

func (c *core) decide(a *answer) *diag.Diagnostic {
	if a.kind >= numAccessKinds {
		return problem("core-malformed", "CO-RE relocation of unknown kind %d, want 0 to %d", a.kind, numAccessKinds-1)
	}
	m := c.matcher
	if err := m.local.parse(&m.program, a.question); err != nil {
		p := problem("core-malformed", "CO-RE relocation for %s: %v", describe(c.local, a.root), err)
		switch {
		case errors.Is(err, errNameless):
			p.Notes = []diag.Note{{Msg: "gcc writes that for p->member, where member is in a nameless struct or union of a type with the attribute preserve_access_index: " +
				"read it with BPF_CORE_READ(p, member), or declare a type that has it without the nameless one, struct x___y { int member; }"}}
		case a.root == 0:
			p.Notes = []diag.Note{{Msg: "gcc writes no type where __builtin_preserve_field_info is given an array: give it the first element, p->array[0]"}}
		}
		return p
	}
	var err error
	if a.old, err = m.local.calculate(a.kind, c.order); err != nil {
		return problem("core-malformed", "CO-RE relocation for %s: %v", describe(c.local, a.root), err)
	}
	if a.kind == TypeIDLocal {
		a.new = a.old
		return nil
	}
	if len(c.essential(a.root)) == 0 {
		return problem("core-malformed", "CO-RE relocation for %s: without a name it cannot be found in a kernel", describe(c.local, a.root))
	}
	if c.missing != nil {
		return problem(noTypes, "%v", c.missing)
	}
	a.list = c.candidates(a.root)
	if a.list.err != nil {
		return problem(noTypes, "%v", a.list.err)
	}
	return c.look(a)
}

// look examines the candidates. Those that have what is asked for must agree.
func (c *core) look(a *answer) *diag.Diagnostic {
	a.looked = a.list.left
	m := c.matcher
	var have []candidate
	var bits uint64
	for _, cand := range a.looked {
		r := m.match(a.kind, c.typesOf(cand), cand.id)
		if r.why.fatal() {
			return problem("core-malformed", "%s: %s", c.where(cand), m.reason(r))
		}
		if r.why != matches {
			continue
		}
		v, err := m.target.calculate(a.kind, c.order)
		if err != nil {
			return problem("core-misfit", "%s: %v", c.where(cand), err)
		}
		if c.found != nil {
			c.found(a.kind, cand.types, &m.target)
		}
		if len(have) == 0 {
			a.matched, a.new, bits = cand, v, m.target.bits
		} else if bits != m.target.bits || a.new.n != v.n {
			return c.ambiguous(a, cand, v, bits)
		}
		have = append(have, cand)
	}
	if len(have) == 0 {
		a.poison = !a.kind.answersAbsence()
		return nil
	}
	if len(have) < len(a.looked) {
		a.list.left = have
	}
	a.rigid = a.old.size != a.new.size && !resizable(c.local.Type(a.old.typ), a.matched.types.BTF.Type(a.new.typ))
	return nil
}

// typesOf returns the types that a candidate is one of.
func (c *core) typesOf(cand candidate) *types { return &types{cand.types.BTF, c.pointer} }

// candidates finds the types of vmlinux that have the essential name and the kind
// of one of the program, or if there are none, those of modules
// (bpf_core_find_cands in libbpf). If a module is asked for, its own go first.
func (c *core) candidates(id rawbtf.TypeID) *candidates {
	if l := c.lists[id]; l != nil {
		return l
	}
	l := &candidates{}
	c.lists[id] = l
	name := string(c.essential(id))
	kind := c.local.Type(id).Kind()
	if c.module != nil {
		l.add(c.module, name, kind)
	}
	if len(l.all) == 0 {
		l.add(c.vmlinux, name, kind)
	}
	if len(l.all) == 0 {
		l.err = c.addModules(l, name, kind)
	}
	l.left = l.all
	l.nearest = sync.OnceValue(func() string { return nearest(name, namesOf(c.vmlinux.BTF, kind, len(name))) })
	return l
}

func (c *core) addModules(l *candidates, name string, kind rawbtf.Kind) error {
	modules, err := c.modules()
	for _, t := range modules {
		l.add(t, name, kind)
	}
	return err
}

// openModules returns the types of all modules.
func (c *core) openModules() ([]*kernel.Types, error) {
	names, err := c.kernel.Modules()
	if err != nil {
		return nil, fmt.Errorf("the kernel's modules cannot be read: %w", err)
	}
	modules := make([]*kernel.Types, len(names))
	for i, name := range names {
		if modules[i], err = c.kernel.Module(name); err != nil {
			return nil, fmt.Errorf("the types of module %s cannot be read: %w", name, err)
		}
		modules[i].Expect(c.names...)
	}
	return modules, nil
}

func (l *candidates) add(t *kernel.Types, name string, kind rawbtf.Kind) {
	for _, id := range t.Named(name) {
		if rawbtf.SameKind(t.BTF.Type(id).Kind(), kind) {
			l.all = append(l.all, candidate{t, id})
		}
	}
}

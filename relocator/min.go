package relocator

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// Input is a file and the name that messages call it.
type Input struct {
	Name string
	File *object.File
}

// Minimal returns the part of a kernel's types that relocating the given files needs, as the
// contents of a .BTF section in the kernel's byte order. libbpf and cilium/ebpf take it in
// place of the kernel's own types, and so does [kernel.Load]. Files need what their CO-RE
// relocations and their variables in .kconfig (LINUX_HAS_BPF_COOKIE, LINUX_HAS_SYSCALL_WRAPPER)
// ask about.
//
// A STRUCT or UNION keeps the members that are asked about; types of other kinds are kept
// whole. Types of modules are put among those of vmlinux, and a type that several modules have
// is there once. CO-RE has the same results as with all types of the kernel, except that ids of
// the kernel's types ([TypeIDTarget]) are those of the result; no loader that is given such BTF
// can do better.
func Minimal(k *kernel.Kernel, inputs []Input) ([]byte, error) {
	if k == nil {
		return nil, errors.New("there is no kernel")
	}
	vmlinux, err := k.Vmlinux()
	if err != nil {
		return nil, err
	}
	if vmlinux == nil {
		return nil, fmt.Errorf("the types of %s are not known", k.Name)
	}
	order, err := k.Order()
	if err != nil {
		return nil, err
	}
	m := &minimal{
		vmlinux: vmlinux,
		modules: make(map[*rawbtf.BTF]string),
		marked:  make(map[typeKey]*marked),
	}
	var cores []*core
	var records []*rawbtf.Info
	for _, in := range inputs {
		if err := in.File.Check(); err != nil {
			return nil, fmt.Errorf("%s: %w", in.Name, err)
		}
		types, ext, err := in.File.Types()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", in.Name, err)
		}
		m.variables(in.File)
		if ext == nil || len(ext.CORE.Sections) == 0 {
			continue
		}
		c := newCore(types, in.File.Order, k)
		c.found = m.found
		if err := c.open(&ext.CORE, ""); err != nil {
			return nil, fmt.Errorf("%s: %w", in.Name, err)
		}
		m.pointers = m.pointers || asksTypes(&ext.CORE)
		cores, records = append(cores, c), append(records, &ext.CORE)
	}
	for i, c := range cores {
		for q := range questions(records[i]) {
			c.answer(q)
		}
	}
	if id := vmlinux.BTF.Long(); id != 0 && vmlinux.BTF.Type(id).Size() != rawbtf.PointerSize {
		m.mark(vmlinux.BTF, id) // so that pointers have that size
	}
	out := m.build()
	if m.ofModules() > 1 {
		if _, err := out.Dedup(); err != nil {
			return nil, fmt.Errorf("types of modules cannot be merged: %w", err)
		}
	}
	return out.Append(nil, order), nil
}

// variables marks what variables in .kconfig are known from.
func (m *minimal) variables(file *object.File) {
	for i := range file.Symbols {
		if s := &file.Symbols[i]; s.Section == 0 {
			for _, id := range m.vmlinux.Behind(s.Name) {
				m.mark(m.vmlinux.BTF, id)
			}
		}
	}
}

// ofModules returns of how many modules there are types.
func (m *minimal) ofModules() (n int) {
	for _, name := range m.modules {
		if name != "" {
			n++
		}
	}
	return n
}

// questions yields what records ask, the same again and again.
func questions(info *rawbtf.Info) func(yield func(question) bool) {
	return func(yield func(question) bool) {
		for i := range info.Sections {
			for rec := range slices.Chunk(info.Sections[i].Records, int(info.RecordSize)) {
				reloc := rawbtf.COREReloc(rec)
				if !yield(question{reloc.Type(), reloc.AccessOff(), AccessKind(reloc.Kind())}) {
					return
				}
			}
		}
	}
}

// asksTypes reports whether records ask about kernel's types as a whole.
func asksTypes(info *rawbtf.Info) bool {
	for q := range questions(info) {
		if q.kind.ofType() && q.kind != TypeIDLocal {
			return true
		}
	}
	return false
}

// minimal collects types of a kernel.
type minimal struct {
	vmlinux *kernel.Types
	modules map[*rawbtf.BTF]string // names, of those that have something
	marked  map[typeKey]*marked

	// pointers says that what pointers refer to counts. Else they refer to
	// void: the fields that have them are all compatible with one another.
	pointers bool
}

// typeKey is a type of vmlinux or of a module.
type typeKey struct {
	btf *rawbtf.BTF
	id  rawbtf.TypeID
}

// key returns who has the type that is called id in b.
func key(b *rawbtf.BTF, id rawbtf.TypeID) typeKey {
	for id < b.First() && b.Base() != nil {
		b = b.Base()
	}
	return typeKey{b, id}
}

// marked is what is needed of a type.
type marked struct {
	members map[int]bool // of a STRUCT or UNION
	matched [2]bool      // all of it, as markAll has been through with it: not and behind a pointer
	id      rawbtf.TypeID
}

// found marks what is needed to find a path again (btfgen_record_reloc in bpftool).
func (m *minimal) found(kind AccessKind, types *kernel.Types, path *spec) {
	b := types.BTF
	m.modules[b] = types.Module
	m.mark(b, path.root)
	switch {
	case kind == TypeMatches:
		m.markAll(b, path.root)
	case kind.ofField():
		id := path.root
		for _, index := range path.raw[1:path.nraw] {
			id = b.Skip(id)
			if t := b.Type(id); t.Kind() == rawbtf.Array {
				id, _, _ = t.Array()
			} else {
				id = m.markMember(b, id, int(index))
			}
		}
	}
}

// mark marks a type with what it is made of, but for members.
func (m *minimal) mark(b *rawbtf.BTF, id rawbtf.TypeID) *marked {
	if !copyable(b, id) {
		return &marked{}
	}
	first := m.get(b, id)
	for todo := []rawbtf.TypeID{id}; len(todo) != 0; {
		id, todo = todo[len(todo)-1], todo[:len(todo)-1]
		need := func(id rawbtf.TypeID) bool {
			if copyable(b, id) && m.marked[key(b, id)] == nil {
				m.get(b, id)
				todo = append(todo, id)
			}
			return true
		}
		switch t := b.Type(id); t.Kind() {
		case rawbtf.Ptr:
			if m.pointers {
				need(t.Ref())
			}
		case rawbtf.Struct, rawbtf.Union:
		default:
			t.Refs(need)
		}
	}
	return first
}

// copyable reports whether a type is none of those that only hostile BTF refers to.
// Void is no type that is copied.
func copyable(b *rawbtf.BTF, id rawbtf.TypeID) bool {
	k := b.Type(id).Kind()
	return k.Known() && k != rawbtf.Void
}

func (m *minimal) get(b *rawbtf.BTF, id rawbtf.TypeID) *marked {
	k := key(b, id)
	x := m.marked[k]
	if x == nil {
		x = &marked{}
		m.marked[k] = x
	}
	return x
}

// markMember marks a member of a STRUCT or UNION and returns its type.
func (m *minimal) markMember(b *rawbtf.BTF, id rawbtf.TypeID, index int) rawbtf.TypeID {
	x := m.mark(b, id)
	if x.members == nil {
		x.members = make(map[int]bool)
	}
	t := b.Type(id)
	typ := t.Member(index).Type
	if !x.members[index] {
		x.members[index] = true
		m.mark(b, typ)
		// An array without elements would be of any length as the last member.
		if array := b.Type(b.Skip(typ)); array.Kind() == rawbtf.Array && index != t.Vlen()-1 {
			if _, _, n := array.Array(); n == 0 {
				m.markMember(b, id, t.Vlen()-1)
			}
		}
	}
	return typ
}

// markAll marks all that counts when a type is matched as a whole: members, but not
// behind pointers (btfgen_mark_type_match in bpftool).
func (m *minimal) markAll(b *rawbtf.BTF, id rawbtf.TypeID) {
	type place struct {
		id      rawbtf.TypeID
		pointer int
	}
	for todo := []place{{id, 0}}; len(todo) != 0; {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if !copyable(b, at.id) {
			continue
		}
		x := m.mark(b, at.id)
		if x.matched[at.pointer] {
			continue
		}
		x.matched[at.pointer] = true
		t := b.Type(at.id)
		switch t.Kind() {
		case rawbtf.Struct, rawbtf.Union:
			if at.pointer == 1 {
				continue
			}
			for i := range t.Vlen() {
				todo = append(todo, place{m.markMember(b, at.id, i), 0})
			}
		case rawbtf.Ptr:
			todo = append(todo, place{t.Ref(), 1})
		default:
			for ref := range t.Refs {
				todo = append(todo, place{ref, at.pointer})
			}
		}
	}
}

// build makes BTF of what is marked: types of vmlinux first, all in their order.
func (m *minimal) build() *rawbtf.BTF {
	keys := slices.SortedFunc(maps.Keys(m.marked), func(a, b typeKey) int {
		return cmp.Or(cmp.Compare(m.modules[a.btf], m.modules[b.btf]), cmp.Compare(a.id, b.id))
	})
	out := rawbtf.New(nil)
	for _, k := range keys {
		x, t := m.marked[k], k.btf.Type(k.id)
		switch t.Kind() {
		case rawbtf.Struct, rawbtf.Union:
			x.id = out.AppendPart(t, func(i int) bool { return x.members[i] })
		default:
			x.id = out.AppendPart(t, nil)
		}
	}
	// Beyond this point every type has its id.
	for _, k := range keys {
		t := out.Type(m.marked[k].id)
		t.Walk(
			func(id rawbtf.TypeID) rawbtf.TypeID {
				if x := m.marked[key(k.btf, id)]; x != nil {
					return x.id
				}
				return 0
			},
			func(off uint32) uint32 { return out.AddString(k.btf.Text(off)) },
		)
		if m.hidden(k) {
			t.SetNameOff(0)
		}
	}
	return out
}

// hidden reports whether a type of a module must not be found by its name, as vmlinux
// has one of that name: it is only needed as the type of a member.
func (m *minimal) hidden(k typeKey) bool {
	if k.btf == m.vmlinux.BTF {
		return false
	}
	t := k.btf.Type(k.id)
	switch t.Kind() {
	case rawbtf.Struct, rawbtf.Union, rawbtf.Enum, rawbtf.Enum64:
		name := rawbtf.Essential(k.btf.Text(t.NameOff()))
		return slices.ContainsFunc(m.vmlinux.Named(string(name)), func(id rawbtf.TypeID) bool {
			return rawbtf.SameKind(m.vmlinux.BTF.Type(id).Kind(), t.Kind())
		})
	}
	return false
}

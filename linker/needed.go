package linker

import (
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// neededTypes tells which types of a unit the output needs, nil for all. With
// GC those are the types of what is left, of CO-RE relocations in it, and what
// these refer to. Otherwise all but those that only an overridden or repeated
// VAR or FUNC refers to.
func (l *linker) neededTypes(u *unit) []bool {
	if !l.GC {
		return l.withoutRepeated(u)
	}
	n := needs{unit: u, linker: l, keep: make([]bool, u.types.End())}
	for i := 1; i < len(l.globals); i++ {
		g := &l.globals[i]
		if s := g.source; s.unit == u && g.out != 0 {
			n.add(s.typ())
		}
	}
	n.addExt(l)
	n.addStatic()
	n.follow()
	for id := u.types.First(); id < u.types.End(); id++ {
		if t := u.types.Type(id); t.Kind() == rawbtf.DeclTag && n.keep[t.Ref()] {
			n.keep[id] = true
		}
	}
	return n.keep
}

// withoutRepeated leaves out what only a VAR or FUNC refers to for which that
// of another unit stands, such as the prototype of an extern. Types with names
// stay, as in libbpf.
func (l *linker) withoutRepeated(u *unit) (keep []bool) {
	var queue []rawbtf.TypeID
	for _, n := range u.named {
		// Every unit has a licence; its type is that of the others'.
		if g := &l.globals[n.global]; g.source.unit != u && !once(l.sectionOf(g.source)) {
			queue = append(queue, n.id)
		}
	}
	if len(queue) == 0 {
		return nil
	}
	n := int(u.types.End())
	users := slices.Grow(l.types.users[:0], n)[:n] // of each type
	keep = slices.Grow(l.types.keep[:0], n)[:n]
	l.types.users, l.types.keep = users, keep
	clear(users)
	for id := u.types.First(); id < u.types.End(); id++ {
		keep[id] = true
		if t := u.types.Type(id); t.Kind().Known() {
			for ref := range t.Refs {
				users[ref]++
			}
		}
	}
	if u.ext != nil {
		for i := range u.ext.CORE.Sections {
			for rec := range slices.Chunk(u.ext.CORE.Sections[i].Records, int(u.ext.CORE.RecordSize)) {
				users[rawbtf.COREReloc(rec).Type()]++
			}
		}
	}
	for len(queue) > 0 {
		last := len(queue) - 1
		t := u.types.Type(queue[last])
		queue = queue[:last]
		for ref := range t.Refs {
			users[ref]--
			if users[ref] == 0 && u.types.Type(ref).NameOff() == 0 && ref != 0 {
				keep[ref] = false
				queue = append(queue, ref)
			}
		}
	}
	return keep
}

// needs is a search for the types that a unit needs.
type needs struct {
	*unit
	linker *linker
	keep   []bool
	queue  []rawbtf.TypeID
}

func (n *needs) add(id rawbtf.TypeID) {
	if id != 0 && !n.keep[id] {
		n.keep[id] = true
		n.queue = append(n.queue, id)
	}
}

func (n *needs) follow() {
	for len(n.queue) > 0 {
		last := len(n.queue) - 1
		t := n.types.Type(n.queue[last])
		n.queue = n.queue[:last]
		if !t.Kind().Known() {
			continue // importing it will fail
		}
		for ref := range t.Refs {
			n.add(ref)
		}
	}
}

// addExt adds the functions, and the types of CO-RE relocations, of code that
// is left.
func (n *needs) addExt(l *linker) {
	if n.ext == nil {
		return
	}
	for _, index := range []int{funcPart, corePart} {
		part := parts(n.ext)[index]
		for i := range part.Sections {
			s := &part.Sections[i]
			id := n.linker.kept(n.unit, n.types.Text(s.NameOff))
			if id == 0 {
				continue
			}
			for rec := range slices.Chunk(s.Records, int(part.RecordSize)) {
				if _, live := l.recordAt(partAt{n.unit, id}, index, rec); live {
					n.add(rawbtf.FuncInfo(rec).Type()) // in CO-RE records at the same place
				}
			}
		}
	}
}

// addStatic adds the variables that are left and that other units cannot know.
func (n *needs) addStatic() {
	for _, t := range n.datasecs {
		section := n.linker.kept(n.unit, n.types.Text(t.NameOff()))
		if section == 0 {
			continue
		}
		for i := range t.Vlen() {
			v := t.SecVar(i)
			if _, live := n.parts[section].at(uint64(v.Offset)); live && n.types.Type(v.Type).Linkage() == rawbtf.Static {
				n.add(v.Type)
			}
		}
	}
}

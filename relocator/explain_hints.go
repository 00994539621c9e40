package relocator

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// maxSearched bounds how many members a hint looks at, and how many bytes of names,
// with nameWork more for each. A vmlinux has a million or two.
const (
	maxSearched = 1 << 24
	nameWork    = 16
)

// instead says what a candidate has instead of what was looked for.
func (x *explainer) instead(r refusal) (hints []string) {
	m := x.matcher
	b := m.target.types.BTF
	switch r.why {
	case noMember:
		name := m.local.name(r.step)
		search := memberSearch{b: b, left: maxSearched}
		if other := sameBare(string(name), search.names(r.typ)); other != "" {
			return []string{fmt.Sprintf("there is '%s'", x.declared(r.typ, other))}
		}
		if path := search.moved(r.typ, name); path != "" {
			return []string{fmt.Sprintf("there is '%s'", path)}
		}
		if next := r.step + 1; next < m.local.n && m.local.steps[next].member {
			if path := search.direct(r.typ, m.local.name(next)); path != "" {
				hints = append(hints, fmt.Sprintf("%s has '%s' itself", describe(b, r.typ), path))
			}
		}
		if near := nearest(string(name), search.names(r.typ)); near != "" {
			hints = append(hints, fmt.Sprintf("the nearest member is '%s'", x.declared(r.typ, near)))
		}
	case noEnumerator:
		name := rawbtf.Essential(m.local.name(0))
		if id := enumOf(b, name); id != 0 {
			return []string{fmt.Sprintf("%s has '%s'", describe(b, id), printable(name))}
		}
		if near := nearest(string(name), enumerators(b, b.Type(r.typ))); near != "" {
			return []string{fmt.Sprintf("the nearest enumerator is '%s'", printable([]byte(near)))}
		}
	}
	return hints
}

// declared returns the declaration of the member of a name.
func (x *explainer) declared(id rawbtf.TypeID, name string) string {
	b := x.matcher.target.types.BTF
	search := memberSearch{b: b, left: maxSearched}
	for typ, i := range search.members(id, 0) {
		if b.Is(b.Type(typ).Member(i).NameOff, []byte(name)) {
			return b.MemberDeclaration(typ, i)
		}
	}
	return printable([]byte(name))
}

// memberSearch looks for members.
type memberSearch struct {
	b    *rawbtf.BTF
	left int
}

// maxNested is how deep anonymous members, or members of members, are searched.
const maxNested = 8

// members yields the members of a STRUCT or UNION that have a name, and those of
// its anonymous ones: the type that has it, and its number there.
func (s *memberSearch) members(id rawbtf.TypeID, depth int) iter.Seq2[rawbtf.TypeID, int] {
	return func(yield func(rawbtf.TypeID, int) bool) { s.each(s.b.Skip(id), depth, yield) }
}

func (s *memberSearch) each(id rawbtf.TypeID, depth int, yield func(rawbtf.TypeID, int) bool) bool {
	t := s.b.Type(id)
	if k := t.Kind(); k != rawbtf.Struct && k != rawbtf.Union || depth > maxNested {
		return true
	}
	for i := range t.Vlen() {
		if s.left--; s.left < 0 {
			return false
		}
		m := t.Member(i)
		if m.NameOff != 0 && !s.b.Is(m.NameOff, nil) {
			if !yield(id, i) {
				return false
			}
		} else if !s.each(s.b.Skip(m.Type), depth+1, yield) {
			return false
		}
	}
	return true
}

func (s *memberSearch) names(id rawbtf.TypeID) iter.Seq[string] {
	return func(yield func(string) bool) {
		for typ, i := range s.members(id, 0) {
			name := s.b.Text(s.b.Type(typ).Member(i).NameOff)
			if s.left -= nameWork + len(name); !yield(string(name)) {
				return
			}
		}
	}
}

// direct returns a name if a type has a member of it, else "".
func (s *memberSearch) direct(id rawbtf.TypeID, name []byte) string {
	for typ, i := range s.members(id, 0) {
		if s.b.Is(s.b.Type(typ).Member(i).NameOff, name) {
			return printable(name)
		}
	}
	return ""
}

// moved looks for a member of a name in the members of a type: in those that are
// structs, the nearest first, then in those that are pointers to structs. The
// result is how to get to it, "inner.name", "" if it is nowhere.
func (s *memberSearch) moved(id rawbtf.TypeID, name []byte) string {
	type place struct {
		id    rawbtf.TypeID
		path  string
		depth int
	}
	queue := []place{{id, "", 0}}
	var pointers []place
	seen := map[rawbtf.TypeID]bool{id: true}
	for len(queue) != 0 {
		at := queue[0]
		queue = queue[1:]
		for typ, i := range s.members(at.id, 0) {
			m := s.b.Type(typ).Member(i)
			if at.depth > 0 && s.b.Is(m.NameOff, name) {
				return at.path + printable(name)
			}
			path := func() string { return at.path + printable(s.b.Text(m.NameOff)) }
			inner := s.b.Skip(m.Type)
			switch t := s.b.Type(inner); t.Kind() {
			case rawbtf.Struct, rawbtf.Union:
				if !seen[inner] && at.depth < maxMoved {
					seen[inner] = true
					queue = append(queue, place{inner, path() + ".", at.depth + 1})
				}
			case rawbtf.Ptr:
				if inner := s.b.Skip(t.Ref()); at.depth == 0 && !seen[inner] {
					seen[inner] = true
					pointers = append(pointers, place{inner, path() + "->", maxMoved})
				}
			}
		}
		if len(queue) == 0 {
			queue, pointers = pointers, nil
		}
	}
	return ""
}

// maxMoved is into how many structs in structs a member is followed.
const maxMoved = 3

// hints say what the kernel has instead of a type that none of its own is like.
func (x *explainer) hints() []string {
	c, a := x.core, x.answer
	name := string(c.essential(a.root))
	kind := c.local.Type(a.root).Kind()
	if len(a.list.all) != 0 {
		if a.list.all[0].types.Module == "" {
			return x.inModules(name, kind)
		}
		return nil
	}
	for _, id := range c.vmlinux.Named(name) {
		if hint := x.otherKind(id); hint != "" {
			return []string{hint}
		}
	}
	hints := []string{fmt.Sprintf("%s has no type of that name", c.name())}
	if near := a.list.nearest(); near != "" {
		hints = append(hints, fmt.Sprintf("the nearest name is '%s'", printable([]byte(near))))
	}
	return hints
}

// otherKind says that a type of the kernel has the name and another kind.
func (x *explainer) otherKind(id rawbtf.TypeID) string {
	b := x.core.vmlinux.BTF
	switch b.Type(id).Kind() {
	case rawbtf.Fwd:
		return fmt.Sprintf("%s only declares %s: its members are not in the types of vmlinux, nor of a module that is known",
			x.core.name(), b.TypeName(id))
	case rawbtf.Func, rawbtf.Var, rawbtf.Datasec, rawbtf.DeclTag, rawbtf.TypeTag:
		return ""
	}
	return fmt.Sprintf("%s has %s", x.core.name(), declared(b, id))
}

// inModules names modules that have what vmlinux has not. They count for nothing
// as long as vmlinux has a type of the name.
func (x *explainer) inModules(name string, kind rawbtf.Kind) (hints []string) {
	modules, _ := x.core.modules()
	for _, t := range modules {
		for _, id := range t.Named(name) {
			cand := candidate{t, id}
			if rawbtf.SameKind(t.BTF.Type(id).Kind(), kind) &&
				x.matcher.match(x.answer.kind, x.core.typesOf(cand), id).why == matches {
				hints = append(hints, fmt.Sprintf("module %s has it in its own %s, but that of vmlinux takes precedence",
					printable([]byte(t.Module)), t.BTF.TypeName(id)))
			}
		}
	}
	return hints
}

// enumOf returns the first enum that has an enumerator.
func enumOf(b *rawbtf.BTF, name []byte) rawbtf.TypeID {
	left := maxSearched
	for id := rawbtf.TypeID(1); id < b.End(); id++ {
		t := b.Type(id)
		if k := t.Kind(); k != rawbtf.Enum && k != rawbtf.Enum64 {
			continue
		}
		if left -= t.Vlen(); left < 0 {
			return 0
		}
		for i := range t.Vlen() {
			if off, _ := t.Enumerator(i); b.Is(off, name) {
				return id
			}
		}
	}
	return 0
}

func enumerators(b *rawbtf.BTF, t rawbtf.Type) iter.Seq[string] {
	return func(yield func(string) bool) {
		left := maxSearched
		for i := range t.Vlen() {
			off, _ := t.Enumerator(i)
			name := b.Text(off)
			if left -= nameWork + len(name); left < 0 || !yield(string(name)) {
				return
			}
		}
	}
}

// namesOf yields the names of all types of a kind that are about as long as one.
func namesOf(b *rawbtf.BTF, kind rawbtf.Kind, length int) iter.Seq[string] {
	return func(yield func(string) bool) {
		left := maxSearched
		for id := rawbtf.TypeID(1); id < b.End(); id++ {
			t := b.Type(id)
			if !rawbtf.SameKind(t.Kind(), kind) {
				continue
			}
			name := b.Text(t.NameOff())
			if left -= nameWork + len(name); left < 0 {
				return
			}
			if len(name) != 0 && len(name) <= 2*length && !yield(string(name)) {
				return
			}
		}
	}
}

// sameBare returns the first other name that differs in the underscores around it
// only, as of a member that kernels have renamed to __state.
func sameBare(name string, names iter.Seq[string]) string {
	bare := strings.Trim(name, "_")
	for other := range names {
		if other != name && bare != "" && strings.Trim(other, "_") == bare {
			return other
		}
	}
	return ""
}

// nearest returns the name that most likely is a later or earlier one of the same
// thing: the same but for underscores around it, or a few letters, or longer by
// a word or two on one side; "" if there is none. The order of names does not
// matter.
func nearest(name string, names iter.Seq[string]) string {
	all := slices.Sorted(names)
	if other := sameBare(name, slices.Values(all)); other != "" {
		return other
	}
	if near := diag.Suggest(name, slices.Values(all)); near != "" {
		return near
	}
	bare, longer := strings.Trim(name, "_"), ""
	for _, other := range all {
		if len(bare) >= 4 && (strings.HasPrefix(other, bare+"_") || strings.HasSuffix(other, "_"+bare)) &&
			(longer == "" || len(other) < len(longer)) {
			longer = other
		}
	}
	return longer
}

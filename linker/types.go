package linker

import (
	"debug/elf"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// types is the output's .BTF and .BTF.ext while they are made.
type types struct {
	btf      *rawbtf.BTF
	ext      [3]info // functions, lines, CO-RE relocations
	datasecs []datasec
	byName   map[string]int // index into datasecs
	defined  []int32        // externs that something without types defines: indexes into linker.globals
	anyProto rawbtf.TypeID  // int (...), 0 if nothing needed it yet

	// What withoutRepeated works with, for one unit after the other.
	users []uint32
	keep  []bool
}

// mergeTypes makes .BTF and .BTF.ext.
func (l *linker) mergeTypes() {
	l.types = types{btf: rawbtf.New(nil), byName: make(map[string]int)}
	for _, pass := range []func(){
		l.sizeExt,
		l.importTypes,
		// Beyond this point every type knows its place.
		l.translateExt,
		l.addUntypedFunctions,
		l.orderExt,
		l.addDatasecs,
		l.writeTypes,
	} {
		if !l.errors.HasErrors() {
			pass()
		}
	}
}

// importTypes copies the types of one unit after the other, and merges each
// time those that are there already: there are never more than what the output
// has and one unit. The lines of .BTF.ext come along for their strings.
func (l *linker) importTypes() {
	n, records, strings := 0, 0, 0
	for _, u := range l.units {
		if u.types != nil {
			r, s := u.types.Size()
			n, records, strings = n+int(u.types.End()), records+r, strings+s
		}
	}
	l.types.btf.Reserve(records, strings)
	dedup := rawbtf.NewDedup(l.types.btf)
	var im *rawbtf.Import
	room := make([]rawbtf.TypeID, n)
	for _, u := range l.units {
		if u.types == nil {
			continue
		}
		u.ids = cutOff(&room, int(u.types.End()))
		l.numberTypes(u)
		im = l.types.btf.Import(u.types, u.ids, im)
		for id := u.types.First(); id < u.types.End(); id++ {
			if u.ids[id] == 0 {
				continue
			}
			if _, err := im.Type(id); err != nil {
				l.fail("unknown-type", u.at, fmt.Sprintf("%s: %v", btfSection, err))
				return
			}
		}
		l.importExt(u, im)
		from, ids, err := dedup.Add()
		if err != nil {
			l.fail("unknown-type", u.at, fmt.Sprintf("%s: %v", btfSection, err))
			return
		}
		for i, id := range u.ids {
			if id >= from {
				u.ids[i] = ids[id-from]
			}
		}
	}
	l.importTags(im)
	_, _, err := dedup.Add()
	var ids []rawbtf.TypeID
	if err == nil {
		ids, err = dedup.Finish()
	}
	if err != nil {
		l.fail("unknown-type", 0, fmt.Sprintf("%s: %v", btfSection, err))
		return
	}
	for _, u := range l.units {
		for i, id := range u.ids {
			u.ids[i] = ids[id]
		}
	}
	l.shareNames()
}

// numberTypes decides which types of a unit go into the output, and where.
func (l *linker) numberTypes(u *unit) {
	const leftOut = ^rawbtf.TypeID(0)
	keep := l.neededTypes(u)
	for _, id := range u.declared {
		if keep != nil && !keep[id] || !l.takes(u, id) {
			u.ids[id] = leftOut
		}
	}
	next := l.types.btf.End()
	for id := u.types.First(); id < u.types.End(); id++ {
		if u.ids[id] == leftOut || keep != nil && !keep[id] {
			u.ids[id] = 0
			continue
		}
		u.ids[id] = next
		next++
	}
}

// takes reports whether the output has a VAR, FUNC, DATASEC or DECL_TAG of a unit. A
// name has one VAR or FUNC there, see [global]; tags of those of other units wait for it.
func (l *linker) takes(u *unit, id rawbtf.TypeID) bool {
	switch t := u.types.Type(id); t.Kind() {
	case rawbtf.Datasec: // made anew
		return false
	case rawbtf.DeclTag:
		if u.unwanted[t.Ref()] {
			return false
		}
		g := l.globalOf(u, t.Ref())
		if g == nil || g.isSource(u) {
			return !u.unused(t.Ref())
		}
		if !g.winner.twin() && !g.overrides(u) {
			u.tags = append(u.tags, id)
		}
		return false
	}
	g := l.globalOf(u, id)
	return !u.unwanted[id] && (g == nil && !u.unused(id) || g != nil && g.isSource(u))
}

// unused reports whether a type is that of an extern without a symbol, as gcc declares memcmp even
// if nothing calls it. The kernel takes no types with an extern function.
func (u *unit) unused(id rawbtf.TypeID) bool {
	t := u.types.Type(id)
	return (t.Kind() == rawbtf.Func || t.Kind() == rawbtf.Var) && t.Linkage() == rawbtf.Extern && u.nameOf(id) == 0
}

// importTags copies the tags that wait for a VAR or FUNC of another unit.
func (l *linker) importTags(im *rawbtf.Import) {
	l.shareNames()
	for _, u := range l.units {
		if len(u.tags) == 0 {
			continue
		}
		im = l.types.btf.Import(u.types, u.ids, im)
		for _, id := range u.tags {
			if u.ids[u.types.Type(id).Ref()] == 0 {
				continue // GC has left it out
			}
			if _, err := im.Type(id); err != nil { // nothing refers to it
				l.fail("unknown-type", u.at, fmt.Sprintf("%s: %v", btfSection, err))
			}
		}
	}
}

// shareNames leads the VARs and FUNCs of all units to the one of their name.
func (l *linker) shareNames() {
	for i := range l.globals[1:] {
		g := &l.globals[i+1]
		source := g.source
		if source.unit == nil || source.unit.ids == nil {
			continue
		}
		g.typ = source.unit.ids[source.typ()]
		for s := range g.all {
			if id := s.typ(); id != 0 {
				s.unit.ids[id] = g.typ
			}
		}
		if g.typ != 0 && g.winner.defined() {
			if t := l.types.btf.Type(g.typ); t.Linkage() == rawbtf.Extern {
				t.SetLinkage(rawbtf.Global)
				l.types.defined = append(l.types.defined, int32(i+1))
			}
		}
	}
}

// globalOf returns the name that a type is the VAR or FUNC of, nil if it is
// another type.
func (l *linker) globalOf(u *unit, id rawbtf.TypeID) *global {
	if k := u.types.Type(id).Kind(); k != rawbtf.Var && k != rawbtf.Func {
		return nil
	}
	if i := u.nameOf(id); i != 0 {
		return &l.globals[i]
	}
	return nil
}

// isSource reports whether the VAR or FUNC of a unit stands for the name. Of a
// second licence, which is left out, none does.
func (g *global) isSource(u *unit) bool { return g.source.unit == u && !g.winner.twin() }

// overrides reports whether the name is defined in a unit too: what is said of
// it in tags there does not hold for the definition that counts.
func (g *global) overrides(u *unit) bool {
	return slices.ContainsFunc(g.others, func(s symbolAt) bool { return s.unit == u && s.defined() })
}

// writeTypes adds the two sections to the output.
func (l *linker) writeTypes() {
	if l.types.btf.End() == l.types.btf.First() {
		return
	}
	add := func(name string, data []byte) {
		l.out.Sections = append(l.out.Sections, object.Section{
			Name: name, Type: elf.SHT_PROGBITS, Align: 8, Data: data, Size: uint64(len(data)),
		})
	}
	var ext rawbtf.Ext
	for i, part := range parts(&ext) {
		*part = l.types.ext[i].build(l)
	}
	add(btfSection, l.types.btf.Append(nil, l.out.Order))
	if ext.Func.RecordSize|ext.Line.RecordSize|ext.CORE.RecordSize != 0 {
		add(extSection, ext.Append(nil, l.out.Order))
	}
}

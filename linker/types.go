package linker

import (
	"debug/elf"
	"fmt"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// types is the output's .BTF and .BTF.ext on their way.
type types struct {
	btf      *rawbtf.BTF
	ext      [3]info // functions, lines, CO-RE relocations
	localIDs []localID
	datasecs []datasec
	byName   map[string]int // index into datasecs

	// What withoutRepeated works with, for one unit after the other.
	users []uint32
	keep  []bool
}

// mergeTypes makes .BTF and .BTF.ext.
func (l *linker) mergeTypes() {
	l.types = types{btf: rawbtf.New(nil), byName: make(map[string]int)}
	for _, pass := range []func(){
		l.numberTypes,
		// Beyond this point every type knows its place.
		l.sizeExt,
		l.importTypes,
		l.dedupTypes,
		l.addDatasecs,
		l.writeTypes,
	} {
		if !l.errors.HasErrors() {
			pass()
		}
	}
}

// numberTypes decides which types of the units go into the output, and where.
// A name has one VAR or FUNC there, its definition's if that has any.
func (l *linker) numberTypes() {
	next, size := l.types.btf.End(), 0
	for _, u := range l.units {
		if u.types == nil {
			continue
		}
		keep := l.neededTypes(u)
		u.ids = make([]rawbtf.TypeID, u.types.End())
		for id := u.types.First(); id < u.types.End(); id++ {
			t := u.types.Type(id)
			switch t.Kind() {
			case rawbtf.Datasec: // made anew
				continue
			case rawbtf.DeclTag:
				if l.ofOverridden(u, t.Ref()) {
					continue
				}
			}
			if keep != nil && !keep[id] {
				continue
			}
			if g := l.globalOf(u, id); g != nil {
				if g.source().unit != u || g.winner.twin() {
					continue
				}
				g.typ = next
			}
			u.ids[id] = next
			next++
			size += t.RecordSize()
		}
		u.numbered = next
	}
	l.types.btf.Grow(int(next), size)
	for i := range l.globals[1:] {
		g := &l.globals[i+1]
		for s := range g.all {
			if id := s.typ(); id != 0 {
				s.unit.ids[id] = g.typ
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

// source is the symbol whose VAR or FUNC stands for a name: the definition, or
// the first one that has any.
func (g *global) source() symbolAt {
	for s := range g.all {
		if s.typ() != 0 {
			return s
		}
	}
	return g.winner
}

// ofOverridden reports whether a type is the VAR or FUNC of a definition that
// another one replaces: what is said of it in tags does not hold for that.
func (l *linker) ofOverridden(u *unit, id rawbtf.TypeID) bool {
	g := l.globalOf(u, id)
	if g == nil {
		return false
	}
	if g.winner.twin() {
		return true
	}
	for _, s := range g.others {
		if s.unit == u && s.defined() {
			return true
		}
	}
	return false
}

// importTypes copies the types, and what .BTF.ext says of the code.
func (l *linker) importTypes() {
	var im *rawbtf.Import
	for _, u := range l.units {
		if u.types == nil {
			continue
		}
		im = l.types.btf.Import(u.types, u.ids, im)
		for id := u.types.First(); id < u.types.End(); id++ {
			if end := l.types.btf.End(); u.ids[id] != end || end == u.numbered {
				continue // left out, or another unit's
			}
			if _, err := im.Type(id); err != nil {
				l.fail("unknown-type", u.at, fmt.Sprintf("%s: %v", btfSection, err))
				return
			}
		}
		l.importExt(u, im)
	}
	for i := range l.globals {
		if g := &l.globals[i]; g.typ != 0 && g.winner.defined() {
			if t := l.types.btf.Type(g.typ); t.Linkage() == rawbtf.Extern {
				t.SetLinkage(rawbtf.Global)
			}
		}
	}
}

// dedupTypes merges types that are the same.
func (l *linker) dedupTypes() {
	ids, err := l.types.btf.Dedup()
	if err != nil {
		l.fail("unknown-type", 0, fmt.Sprintf("%s: %v", btfSection, err))
		return
	}
	for _, u := range l.units {
		for i, id := range u.ids {
			u.ids[i] = ids[id]
		}
	}
	for i := range l.globals {
		l.globals[i].typ = ids[l.globals[i].typ]
	}
	l.types.renumber(ids, l.out.Order)
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

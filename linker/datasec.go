package linker

import (
	"cmp"
	"debug/elf"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// datasec is a DATASEC of the output. Those of externs (.kconfig, .ksyms) have
// no section.
type datasec struct {
	name   string
	vars   []rawbtf.SecVar
	shared bool // several may have one place
}

// externs is the DATASEC in which older compilers put externs that no
// attribute gives a section. Newer ones put them in none.
const externs = ".extern"

// addDatasecs makes a DATASEC of those of one name in all units, with the
// variables at their new offsets.
func (l *linker) addDatasecs() {
	placed := make([]bool, len(l.globals))
	for _, u := range l.units {
		for _, t := range u.datasecs {
			if string(u.types.Text(t.NameOff())) != externs {
				l.addDatasec(u, t, placed)
			}
		}
	}
	l.addUntyped(placed)
	for i := range l.types.datasecs {
		d := &l.types.datasecs[i]
		if len(d.vars) == 0 {
			continue
		}
		size := uint64(0)
		if out := l.byTitle[d.name]; out != 0 {
			size = l.sections[out].size
			d.shared = d.shared || l.sections[out].merged != nil
			slices.SortStableFunc(d.vars, func(a, b rawbtf.SecVar) int { return cmp.Compare(a.Offset, b.Offset) })
			if d.shared {
				d.dropShared()
			}
		}
		l.types.btf.AppendDatasec(l.types.btf.AddString([]byte(d.name)), uint32(size), d.vars)
	}
}

// datasec returns the DATASEC of a name.
func (l *linker) datasec(name string) *datasec {
	i, known := l.types.byName[name]
	if !known {
		i = len(l.types.datasecs)
		l.types.byName[name] = i
		l.types.datasecs = append(l.types.datasecs, datasec{name: name})
	}
	return &l.types.datasecs[i]
}

// dropShared leaves out variables that lie upon others: of equal constants one is kept, and an alias
// has no BTF where it is defined. The kernel takes no such DATASEC (btf_datasec_check_meta).
func (d *datasec) dropShared() {
	end := uint32(0)
	d.vars = slices.DeleteFunc(d.vars, func(v rawbtf.SecVar) bool {
		if v.Offset < end {
			return true
		}
		end = v.Offset + v.Size
		return false
	})
}

func (l *linker) addDatasec(u *unit, t rawbtf.Type, placed []bool) {
	name := string(u.types.Text(t.NameOff()))
	section := l.kept(u, u.types.Text(t.NameOff()))
	if section != 0 {
		name = l.sections[u.parts[section].out].name
	}
	to := l.datasec(name)
	to.vars = slices.Grow(to.vars, t.Vlen())
	for i := range t.Vlen() {
		v := t.SecVar(i)
		id := u.ids[v.Type]
		if id == 0 {
			continue
		}
		g := l.globalOf(u, v.Type)
		if g == nil {
			if off, live := l.variableAt(u, section, v); live {
				l.renameStatic(u, v.Type)
				to.vars = append(to.vars, rawbtf.SecVar{Type: id, Offset: off, Size: v.Size})
			}
			continue
		}
		index := u.nameOf(v.Type)
		if placed[index] || g.source.unit != u && g.winner.defined() {
			continue // of an extern, any declaration may say the section
		}
		if g.winner.part() != nil && g.winner.defined() && l.sectionOf(g.winner) != name {
			continue // a common symbol, whose definition has no type
		}
		placed[index] = true
		entry := rawbtf.SecVar{Type: id, Size: v.Size}
		if g.winner.defined() {
			if g.winner.part() == nil {
				continue // at an absolute address, in no section
			}
			off, live := g.winner.part().at(g.winner.get().Value)
			if !live {
				continue
			}
			entry.Offset = uint32(off)
			if g.winner.typ() == 0 {
				if entry.Size = l.untypedSize(g); entry.Size == 0 {
					continue
				}
			}
		}
		to.vars = append(to.vars, entry)
	}
}

// renameStatic gives the VAR of a static variable the name that its symbol has.
func (l *linker) renameStatic(u *unit, id rawbtf.TypeID) {
	t := u.types.Type(id)
	if t.Linkage() != rawbtf.Static {
		return
	}
	if name := u.types.Name(t); l.staticName(name) != name {
		l.types.btf.Type(u.ids[id]).SetNameOff(l.types.btf.AddString([]byte(l.staticName(name))))
	}
}

// variableAt returns the place of a variable without a symbol that others
// could know: its offset is the compiler's.
func (l *linker) variableAt(u *unit, section object.SectionID, v rawbtf.SecVar) (uint32, bool) {
	if section == 0 {
		return v.Offset, true
	}
	p := partAt{u, section}
	switch {
	case p.part().out == 0 || p.part().twin:
		return 0, false
	case uint64(v.Offset) >= p.get().Size && v.Size > 0:
		l.fail("malformed", u.at, fmt.Sprintf("%s: variable %s at %#x lies beyond the %#x bytes of section %s", btfSection,
			quote(u.types.Name(u.types.Type(v.Type))), v.Offset, p.get().Size, p.get().Name))
		return 0, false
	}
	off, live := p.part().at(uint64(v.Offset))
	return uint32(off), live
}

// addUntyped places variables whose definition has no BTF, such as hand-written
// assembly, but whose type another unit declares.
func (l *linker) addUntyped(placed []bool) {
	for i := 1; i < len(l.globals); i++ {
		g := &l.globals[i]
		if placed[i] || g.winner.typ() != 0 || !g.winner.defined() || g.winner.part() == nil {
			continue
		}
		off, live := g.winner.part().at(g.winner.get().Value)
		if g.typ == 0 {
			l.warnUntyped(g, live)
			continue
		}
		if l.types.btf.Type(g.typ).Kind() != rawbtf.Var {
			continue
		}
		if size := l.untypedSize(g); live && size > 0 {
			to := l.datasec(l.sections[g.winner.part().out].name)
			to.shared = true
			to.vars = append(to.vars, rawbtf.SecVar{Type: g.typ, Offset: uint32(off), Size: size})
		}
	}
}

// warnUntyped warns of a map of which no input says in BTF what it is.
func (l *linker) warnUntyped(g *global, live bool) {
	if live && l.sectionOf(g.winner) == mapsSection {
		l.errors.Add(diag.Diagnostic{
			Severity: diag.Warning, Code: "untyped-map", Span: diag.Span{Start: g.winner.unit.pos(g.winner.id)},
			Msg: fmt.Sprintf("map %s has no types (BTF), without which no loader can make it: compile it with -g", quote(g.name)),
		})
	}
}

// untypedSize returns the size of a variable whose definition has no BTF: that of its symbol, as
// the type may be int x[]. libbpf and cilium/ebpf want the symbol to agree with the type.
func (l *linker) untypedSize(g *global) uint32 {
	size, _ := l.types.btf.SizeOf(g.typ, rawbtf.PointerSize)
	size = uint32(cmp.Or(g.winner.get().Size, uint64(size)))
	if g.out != 0 && size > 0 {
		sym := &l.out.Symbols[g.out]
		sym.Type, sym.Size = elf.STT_OBJECT, uint64(size)
	}
	return size
}

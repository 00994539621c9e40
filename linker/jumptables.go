package linker

import (
	"cmp"
	"debug/elf"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/object"
)

// jumpTables is the section of tables for gotox: clang 22 with -mcpu=v4 and
// newer. An entry is an offset in bytes into the section of the code that uses
// the table, of 64 bits and without a relocation.
const jumpTables = ".jumptables"

// shiftJumpTables moves the entries of a unit's jump tables as its code moved.
func (l *linker) shiftJumpTables(u *unit) {
	for id := object.SectionID(1); int(id) < len(u.parts); id++ {
		if p := (partAt{u, id}); p.get().Name == jumpTables && p.part().out != 0 && p.get().Data != nil {
			l.shiftTables(p)
		}
	}
}

// tableStart is where a table begins, and the code that uses it.
type tableStart struct {
	off  uint64
	code partAt // none: it begins, but nothing is known to use it
}

func (l *linker) shiftTables(tables partAt) {
	u, s := tables.unit, tables.get()
	to := l.out.Sections[l.sections[tables.part().out].id].Data
	starts := u.tableStarts(tables.id)
	for i, start := range starts {
		if start.code.unit == nil {
			continue
		}
		end := s.Size
		if i+1 < len(starts) {
			end = min(end, starts[i+1].off)
		}
		for off := start.off; off < end && end-off >= 8; off += 8 {
			at, live := tables.part().at(off)
			if !live || at+8 > uint64(len(to)) {
				continue
			}
			entry := u.File.Order.Uint64(s.Data[off:])
			if entry >= start.code.get().Size {
				l.fail("malformed", u.at, fmt.Sprintf("section %s: the entry %#x at %#x lies beyond the %#x bytes of section %s",
					s.Name, entry, off, start.code.get().Size, start.code.get().Name))
				return
			}
			moved, _ := start.code.part().at(entry)
			u.File.Order.PutUint64(to[at:], moved)
		}
	}
}

// tableStarts lists where tables begin in a section: what code refers to, once
// each, and every symbol.
func (u *unit) tableStarts(tables object.SectionID) (starts []tableStart) {
	for id := object.SectionID(1); int(id) < len(u.parts); id++ {
		code := partAt{u, id}
		s := code.get()
		if s.Flags&elf.SHF_EXECINSTR == 0 || code.part().out == 0 {
			continue
		}
		for i := range s.Relocs {
			if t, ok := u.target(s, &s.Relocs[i]); ok && t.id == tables {
				starts = append(starts, tableStart{t.off, code})
			}
		}
	}
	for id := range u.File.Symbols {
		if sym := &u.File.Symbols[id]; sym.Section == tables {
			starts = append(starts, tableStart{off: sym.Value})
		}
	}
	slices.SortStableFunc(starts, func(a, b tableStart) int { return cmp.Compare(a.off, b.off) })
	return slices.CompactFunc(starts, func(a, b tableStart) bool { return a.off == b.off })
}

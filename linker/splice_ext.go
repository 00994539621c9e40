package linker

import (
	"encoding/binary"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// recordAt returns where in the output what a record of a part of .BTF.ext is about is.
// Of a function that takes the place of another, the type is the other's, and so is the
// first line if it has none itself.
func (l *linker) recordAt(p partAt, part int, rec []byte) (out uint64, live bool) {
	off := uint64(rawbtf.InsnOff(rec))
	out, live = p.part().at(off)
	if !l.splicing {
		return out, live
	}
	i := p.part().find(off)
	stub, moved := p.part().stubs[i]
	switch {
	case off != p.part().pieces[i].from:
	case moved && part == funcPart:
		live = live && !p.unit.unwanted[rawbtf.FuncInfo(rec).Type()]
	case moved && part == linePart:
		live = live && (p.unit.says(rec) || stub.function().record(linePart) == nil)
	case p.part().replaced(i) && part != corePart:
		new := p.part().instead[i].function()
		live = part == funcPart || !new.unit.says(new.record(linePart))
	}
	return out, live
}

// says reports whether a record is about a line: there may be an empty one.
func (u *unit) says(rec []byte) bool {
	return rec != nil && (rawbtf.LineInfo(rec).Line() != 0 || len(u.types.Text(rawbtf.LineInfo(rec).TextOff())) > 0)
}

// orderExt puts the records of .BTF.ext in order, which they are not in where functions took the
// place of others or were apart.
func (l *linker) orderExt() {
	if l.splicing {
		l.addEmptyLines()
	}
	for i := range l.types.ext {
		in := &l.types.ext[i]
		for out, records := range in.sections {
			in.sections[out] = rawbtf.InOrder(records, int(in.recordSize))
		}
	}
}

// addEmptyLines gives lines to functions that have none: of functions beside ones with lines the
// kernel wants at least one line each.
func (l *linker) addEmptyLines() {
	lines := &l.types.ext[linePart]
	for out, funcs := range l.types.ext[funcPart].sections {
		if lines.recordSize == 0 || len(funcs) == 0 {
			continue
		}
		has := offsets(lines.sections[out], lines.recordSize)
		for rec := range slices.Chunk(funcs, int(l.types.ext[funcPart].recordSize)) {
			if off := rawbtf.InsnOff(rec); !has[off] {
				empty := make([]byte, lines.recordSize)
				binary.LittleEndian.PutUint32(empty, off)
				lines.sections[out] = append(lines.sections[out], empty...)
			}
		}
	}
}

// offsets is the set of what records are about.
func offsets(records []byte, recordSize uint32) map[uint32]bool {
	has := make(map[uint32]bool)
	for rec := range slices.Chunk(records, int(recordSize)) {
		has[rawbtf.InsnOff(rec)] = true
	}
	return has
}

package linker

import (
	"cmp"
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
	piece := &p.part().pieces[p.part().find(off)]
	switch {
	case off != piece.from:
	case piece.moved && part == funcPart:
		live = live && !p.unit.unwanted[rawbtf.FuncInfo(rec).Type()]
	case piece.moved && part == linePart:
		live = live && (p.unit.says(rec) || l.stubOf(p.unit, piece).record(linePart) == nil)
	case piece.instead != nil && piece.instead.at().live && part != corePart:
		new := symbolAt{piece.instead.unit, piece.instead.at().symbol}
		live = part == funcPart || !new.unit.says(new.record(linePart))
	}
	return out, live
}

// stubOf returns the function that a piece takes the place of.
func (l *linker) stubOf(u *unit, p *piece) symbolAt {
	for _, s := range l.splices {
		if s.new.unit == u && s.new.get().Value == p.from && s.new.piece().at() == p {
			return s.old
		}
	}
	return symbolAt{l.units[0], 0}
}

// says reports whether a record is about a line: there may be an empty one.
func (u *unit) says(rec []byte) bool {
	return rec != nil && (rawbtf.LineInfo(rec).Line() != 0 || len(u.types.Text(rawbtf.LineInfo(rec).TextOff())) > 0)
}

// orderExt puts the records of .BTF.ext in order where functions took the place of
// others. Of functions beside ones with lines the kernel wants at least one line each.
func (l *linker) orderExt() {
	if !l.splicing {
		return
	}
	lines := &l.types.ext[linePart]
	for out, funcs := range l.types.ext[funcPart].sections {
		if lines.recordSize == 0 || len(funcs) == 0 {
			continue
		}
		has := make(map[uint32]bool)
		for rec := range slices.Chunk(lines.sections[out], int(lines.recordSize)) {
			has[rawbtf.InsnOff(rec)] = true
		}
		for rec := range slices.Chunk(funcs, int(l.types.ext[funcPart].recordSize)) {
			if off := rawbtf.InsnOff(rec); !has[off] {
				empty := make([]byte, lines.recordSize)
				binary.LittleEndian.PutUint32(empty, off)
				lines.sections[out] = append(lines.sections[out], empty...)
			}
		}
	}
	for i := range l.types.ext {
		in := &l.types.ext[i]
		for out, records := range in.sections {
			if len(records) == 0 {
				continue
			}
			list := slices.Collect(slices.Chunk(records, int(in.recordSize)))
			slices.SortStableFunc(list, func(a, b []byte) int { return cmp.Compare(rawbtf.InsnOff(a), rawbtf.InsnOff(b)) })
			in.sections[out] = slices.Concat(list...)
		}
	}
}

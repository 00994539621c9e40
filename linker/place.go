package linker

import (
	"debug/elf"
	"fmt"
	"math"
	"slices"

	"github.com/bpfasm/bpfasm/object"
)

// maxPadding bounds how many bytes alignment may add to an output: 16 MiB.
const maxPadding = 16 << 20

// place places every live piece, and gives every section of the output its size and its id. A
// part begins at a multiple of the largest alignment so far, as in libbpf.
func (l *linker) place() {
	l.out = object.New(l.units[0].File.Order)
	l.out.OSABI = l.units[0].File.OSABI
	for _, u := range l.units {
		l.out.Flags = max(l.out.Flags, u.File.Flags) // the newest CPU version
	}
	padding, most := uint64(0), uint64(0)
	worst := 1 // section, which has most of the padding
	for i := 1; i < len(l.sections); i++ {
		out := &l.sections[i]
		var used uint64
		if out.merged != nil {
			out.placeConstants()
			used = out.size
		} else {
			used = out.placeParts()
		}
		if out.size > math.MaxUint32 {
			l.fail("too-large", out.unit.at, fmt.Sprintf("section %s would have %d bytes; offsets in BTF have 32 bits", out.name, out.size))
		} else if out.first.Type != elf.SHT_NOBITS {
			if padding += out.size - used; out.size-used > most {
				worst, most = i, out.size-used
			}
		}
		if out.kept || !l.GC {
			out.id = object.SectionID(len(l.out.Sections))
			l.out.Sections = append(l.out.Sections, object.Section{
				Name: out.name, Type: out.first.Type, Flags: out.flags, Align: out.align,
				EntSize: out.first.EntSize, Size: out.size,
			})
		}
	}
	if padding > maxPadding {
		out := &l.sections[worst]
		i := slices.IndexFunc(out.parts, func(p partAt) bool { return p.get().Align == out.align })
		l.fail("too-large", out.parts[i].unit.at, fmt.Sprintf("section %s is aligned to %d bytes, which adds %d of padding; an output may have %d in all",
			out.name, out.align, most, uint64(maxPadding)))
	}
}

// placeParts places the pieces of all parts one after the other, and returns
// how many bytes they have. A piece keeps its offset modulo the alignment, so
// that pieces that lie together stay together.
func (out *section) placeParts() (used uint64) {
	align := uint64(1)
	for _, p := range out.parts {
		s, part := p.get(), p.part()
		align = max(align, s.Align)
		if part.twin {
			for j := range part.pieces {
				part.pieces[j].out = out.parts[0].part().pieces[0].out + part.pieces[j].from
			}
			continue
		}
		end := roundUp(out.size, align)
		for j := range part.pieces {
			piece, size := &part.pieces[j], part.end(j, s.Size)-part.pieces[j].from
			if _, placed := part.stubs[j]; placed {
				continue
			}
			if other, replaced := part.instead[j]; replaced {
				piece, size = other.at(), other.part().end(other.index, other.get().Size)-other.at().from
			}
			if !piece.live {
				continue
			}
			out.kept = true
			piece.out = end + (piece.from-end)&(align-1)
			part.pieces[j].out = piece.out
			size = min(size, 1<<40) // so that sums do not overflow
			end = piece.out + size
			out.size = end
			used += size
		}
	}
	return used
}

// placeConstants places the constants of all parts.
func (out *section) placeConstants() {
	for _, p := range out.parts {
		s, part := p.get(), p.part()
		for j := range part.pieces {
			if piece := &part.pieces[j]; piece.live {
				out.kept = true
				piece.out = out.merged.add(s.Data[piece.from:part.end(j, s.Size)], s.Align)
			}
		}
	}
	out.size = uint64(len(out.merged.data))
}

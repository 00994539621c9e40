package linker

import (
	"bytes"
	"debug/elf"
)

// merged is the contents of a section of constants (SHF_MERGE): each of them
// is there once.
type merged struct {
	data  []byte
	known map[string]uint64 // where each constant is
}

// prepareMerge decides whether the constants of a section are merged, and if
// so cuts its parts into them.
func (l *linker) prepareMerge(out *section) {
	if out.flags&elf.SHF_MERGE == 0 || out.first.EntSize == 0 || out.first.Type == elf.SHT_NOBITS {
		return
	}
	unit := out.first.EntSize
	for _, p := range out.parts {
		s := p.get()
		if s.Size%unit != 0 || len(s.Relocs) != 0 {
			return
		}
		if out.flags&elf.SHF_STRINGS != 0 && s.Size > 0 && len(bytes.Trim(s.Data[s.Size-unit:], "\x00")) != 0 {
			return // the last string has no end
		}
	}
	out.merged = &merged{known: make(map[string]uint64)}
	for _, p := range out.parts {
		s := p.get()
		var pieces []piece
		for from := uint64(0); from < s.Size || from == 0; {
			pieces = append(pieces, piece{from: from, live: !l.GC || s.Flags&elf.SHF_ALLOC == 0})
			from += constantSize(s.Data[from:], unit, out.flags&elf.SHF_STRINGS != 0)
			if s.Size == 0 {
				break
			}
		}
		p.part().pieces = pieces
	}
}

// constantSize returns the size of the constant that data begins with: unit
// bytes, or a string with its end, a character of unit bytes that is zero.
func constantSize(data []byte, unit uint64, isString bool) uint64 {
	if !isString || len(data) == 0 {
		return unit
	}
	if unit == 1 {
		return uint64(bytes.IndexByte(data, 0)) + 1
	}
	end := unit
	for len(bytes.Trim(data[end-unit:end], "\x00")) != 0 {
		end += unit
	}
	return end
}

// add returns where a constant is, aligned as the section is.
func (m *merged) add(constant []byte, align uint64) uint64 {
	if at, known := m.known[string(constant)]; known {
		return at
	}
	at := roundUp(uint64(len(m.data)), align)
	m.data = append(m.data, make([]byte, at-uint64(len(m.data)))...)
	m.data = append(m.data, constant...)
	m.known[string(constant)] = at
	return at
}

// roundUp rounds n up to a multiple of align, a power of two or 0.
func roundUp(n, align uint64) uint64 {
	if align == 0 {
		return n
	}
	return (n + align - 1) &^ (align - 1)
}

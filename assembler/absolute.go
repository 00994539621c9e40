package assembler

import "debug/elf"

// The absolute section is e.sections[0], which no object has: nothing is written of
// it, and a label there is the number of bytes before it. It lays out structures.

// structDirective goes to the absolute section, at an offset.
func structDirective(s *scanner, _ *directive) {
	off := int64(0)
	if !s.end() {
		s.skip()
		start := s.pos()
		var ok bool
		if off, ok = s.absolute(); !ok || !s.wantEnd() {
			return
		}
		if off < 0 || off > 1<<40 {
			s.failAt(start, s.endOfLast(), "invalid-count", "offset %d is not within 0 and 1 TiB", off)
			return
		}
	}
	s.e.sections[0].name, s.e.sections[0].typ = "*ABS*", elf.SHT_NOBITS
	s.switchTo(0, 0)
	s.e.cur.nobits = off
}

func (s *subsection) absolute() bool { return s.section == 0 }

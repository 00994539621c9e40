package assembler

import (
	"cmp"
	"debug/elf"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
)

// gap is a place in a subsection whose size waits for layout: it depends on
// labels further on, or on the size of a gap before it.
type gap struct {
	kind gapKind
	unit int32 // bytes of one piece of fill
	off  int64 // raw offset: the number of plain bytes before it
	size int64 // so far; final after layout
	v    value // what is encoded or counted; for gapAlign, add is the alignment
	fill int64
	max  int64 // of gapAlign: skip nothing rather than more than this; 0: no bound
	pos  diag.Pos
}

type gapKind uint8

const (
	gapAlign gapKind = iota
	gapOrg
	gapFill
	gapULEB
	gapSLEB
	gapBranch // relax.go
)

// leb reports whether the gap is a LEB128 field.
func (g *gap) leb() bool { return g.kind == gapULEB || g.kind == gapSLEB }

func (e *Emitter) gap(g gap) {
	if e.cur.absolute() {
		e.fail(g.pos, 0, "not-absolute", "the size of this must be known here: it is in no section, behind .struct")
		return
	}
	g.off = e.cur.size()
	e.cur.gaps = append(e.cur.gaps, g)
}

// place returns the final offset, in the section, of a raw offset behind n gaps.
func (s *subsection) place(n int32, off int64) int64 {
	if n == 0 {
		return s.base + off
	}
	return s.base + off + s.shifts[n]
}

// layout gives every gap its size and every subsection its base. Beyond this
// point no offset changes. It reports false if sizes do not settle.
//
// LLVM's order, which shows where sizes depend on one another: a section is laid
// out with its LEB128 fields as they are, at first empty, then all of them grow
// to what they need, and so on until none does. They never shrink.
func (e *Emitter) layout() bool {
	e.placed = true
	for _, s := range e.subs[1:] {
		s.shifts = make([]int64, len(s.gaps)+1)
	}
	for i := range e.sections[1:] {
		slices.SortFunc(e.sections[i+1].subs, func(a, b subID) int { return cmp.Compare(e.subs[a].number, e.subs[b].number) })
		e.layoutSection(sectionID(i + 1))
	}
	work := 0
	for moved := true; moved; {
		moved = false
		for i := range e.sections[1:] {
			for grows := true; grows; {
				settled := e.settle(sectionID(i+1), &moved, &work)
				if !settled || work > maxLayout {
					return e.unsettled()
				}
				grows = e.growLEBs(sectionID(i + 1))
				moved = moved || grows
			}
		}
	}
	e.epoch++
	e.checkGaps()
	return true
}

// Bounds of layout: how often a section is laid out with its LEB128 fields as
// they are, and how many gaps are looked at in all. Real input needs few of
// them; fills that count one another's bytes may need any number.
const (
	maxRounds = 500
	maxLayout = 50_000_000
)

// settle lays a section out until nothing in it moves.
func (e *Emitter) settle(id sectionID, moved *bool, work *int) bool {
	for range maxRounds {
		for _, sub := range e.sections[id].subs {
			*work += len(e.subs[sub].gaps)
		}
		if !e.layoutSection(id) {
			return true
		}
		*moved = true
	}
	return false
}

// layoutSection places what is in a section once, and reports whether anything moved.
func (e *Emitter) layoutSection(id sectionID) (moved bool) {
	e.epoch++
	base := int64(0)
	for _, sub := range e.sections[id].subs {
		s := e.subs[sub]
		moved = moved || s.base != base
		s.base = base
		for j := range s.gaps {
			g := &s.gaps[j]
			if !g.leb() {
				size := e.gapSize(g, base+g.off+s.shifts[j], false)
				moved = moved || size != g.size
				g.size = size
			}
			shift := s.shifts[j] + g.size
			moved = moved || shift != s.shifts[j+1]
			s.shifts[j+1] = shift
		}
		base += s.size() + s.shifts[len(s.gaps)]
	}
	return moved
}

// growLEBs gives each LEB128 field of a section the size it needs as things
// stand, and reports whether any grew.
func (e *Emitter) growLEBs(id sectionID) (grown bool) {
	e.epoch++
	for _, sub := range e.sections[id].subs {
		s := e.subs[sub]
		for j := range s.gaps {
			if g := &s.gaps[j]; g.leb() {
				size := e.gapSize(g, 0, false)
				grown = grown || size != g.size
				g.size = size
			}
		}
	}
	return grown
}

func (e *Emitter) unsettled() bool {
	for _, s := range e.subs[1:] {
		for i := range s.gaps {
			if g := &s.gaps[i]; g.kind != gapAlign {
				return e.fail(g.pos, 0, "layout", "sizes that depend on one another do not settle")
			}
		}
	}
	return e.fail(0, 0, "layout", "alignments that depend on one another do not settle")
}

// checkGaps reports what is wrong with the gaps, now that labels are final, and
// keeps the whole within MaxBytes.
func (e *Emitter) checkGaps() {
	for _, s := range e.subs[1:] {
		for j := range s.gaps {
			g := &s.gaps[j]
			e.gapSize(g, s.base+g.off+s.shifts[j], true)
			if g.kind == gapAlign {
				e.paddable(s, g.size, g.fill, g.pos)
			}
			if g.size > 0 && s.flags&flagNoBits == 0 && !e.roomIn(s, g.size, g.pos) {
				g.size = 0 // and so for all that follow: there will be no object
			}
		}
	}
}

func (e *Emitter) roomIn(s *subsection, n int64, pos diag.Pos) bool {
	cur := e.cur
	e.cur = s
	defer func() { e.cur = cur }()
	return e.room(n, pos)
}

// gapSize computes what size the gap at offset at needs, as labels stand now.
func (e *Emitter) gapSize(g *gap, at int64, check bool) int64 {
	if g.kind == gapAlign {
		n := padding(at, g.v.add)
		if g.max > 0 && n > g.max {
			n = 0
		}
		return n
	}
	if g.kind == gapBranch {
		return e.branchGap(g, at)
	}
	var n int64
	var ok bool
	if g.kind == gapOrg {
		n, ok = e.offset(g.v)
	} else {
		n, ok = e.absolute(g.v)
	}
	if !ok {
		if check {
			e.failGap(g)
		}
		return g.size
	}
	switch g.kind {
	case gapULEB:
		return max(g.size, int64(len(appendULEB(nil, uint64(n), 0))))
	case gapSLEB:
		return max(g.size, int64(len(appendSLEB(nil, n, 0))))
	case gapOrg:
		if n < at || n > 1<<40 {
			if check {
				e.fail(g.pos, 0, "org-backwards", "invalid .org offset %d: the section is at offset %d here, and .org only goes forward", n, at)
			}
			return 0
		}
		return n - at
	}
	if n < 0 || n > 1<<40/int64(g.unit) {
		if check {
			e.fail(g.pos, 0, "invalid-count", "invalid number of bytes: %d", n)
		}
		return 0
	}
	return n * int64(g.unit)
}

// offset reduces v to an offset in the current section: a number, or a label in it.
func (e *Emitter) offset(v value) (int64, bool) {
	r, why := e.reduce(v)
	if why != reasonNone || r.b != 0 {
		return 0, false
	}
	if r.a == 0 {
		return r.add, true
	}
	_, off, ok := e.place(r.a)
	return off + r.add, ok
}

func (e *Emitter) failGap(g *gap) {
	directive := [...]string{gapOrg: ".org", gapFill: "count", gapULEB: ".uleb128", gapSLEB: ".sleb128"}[g.kind]
	d := diag.Diagnostic{Code: "not-absolute", Span: diag.Span{Start: g.pos}, Msg: directive + " expression is not absolute: it must be a number or a difference of two labels in one section"}
	if u := e.undefinedIn(g.v); u != 0 {
		d.Notes = append(d.Notes, e.noteUndefined(u))
	}
	e.report(d)
}

// padding is the number of bytes from at to the next multiple of align, a power of 2.
func padding(at, align int64) int64 { return -at & (align - 1) }

// contents appends the bytes of the gap that lies at offset at of an (executable) section.
func (e *Emitter) contents(dst []byte, g *gap, exec bool) []byte {
	if g.kind == gapBranch {
		return append(dst, make([]byte, g.size)...) // filled by fix
	}
	v, _ := e.absolute(g.v)
	switch g.kind {
	case gapULEB:
		return appendULEB(dst, uint64(v), int(g.size))
	case gapSLEB:
		return appendSLEB(dst, v, int(g.size))
	case gapAlign:
		return e.appendPadding(dst, g.size, g.fill, g.unit, exec)
	}
	return e.appendPadding(dst, g.size, g.fill, g.unit, false)
}

// noFill asks for the padding that fits the section: no-ops in code, else zeros.
const noFill = -1 << 62

// appendPadding appends n bytes of fill in units of so many bytes; what is less
// than a unit is zero. In code without an explicit fill each 8 bytes are the
// integer 0x15000000 (LLVM's BPF no-op, which no loader ever runs: it is only
// seen between functions).
func (e *Emitter) appendPadding(dst []byte, n, fill int64, unit int32, exec bool) []byte {
	switch {
	case fill == noFill && exec && n%8 == 0 && !e.gnu:
		for ; n > 0; n -= 8 {
			dst = e.appendInt(dst, 8, 0x15000000)
		}
		return dst
	case fill == noFill || fill == 0:
		return appendFill(dst, n, 0)
	case unit == 1:
		return appendFill(dst, n, byte(fill))
	}
	for ; n >= int64(unit); n -= int64(unit) {
		dst = e.appendUnit(dst, unit, fill)
	}
	return appendFill(dst, n, 0)
}

// appendUnit appends one piece of .fill: at most 4 bytes of value, the rest zero (GNU as and LLVM alike).
func (e *Emitter) appendUnit(dst []byte, unit int32, fill int64) []byte {
	dst = e.appendInt(dst, min(int(unit), 4), fill)
	return appendFill(dst, max(int64(unit)-4, 0), 0)
}

// appendULEB appends v in unsigned LEB128, padded with continuation bytes to size.
func appendULEB(dst []byte, v uint64, size int) []byte {
	for n := 1; ; n++ {
		b := byte(v & 0x7f)
		v >>= 7
		if v == 0 && n >= size {
			return append(dst, b)
		}
		dst = append(dst, b|0x80)
	}
}

// appendSLEB appends v in signed LEB128, padded with sign bytes to size.
func appendSLEB(dst []byte, v int64, size int) []byte {
	for n := 1; ; n++ {
		b := byte(v & 0x7f)
		v >>= 7
		if (v == 0 && b&0x40 == 0 || v == -1 && b&0x40 != 0) && n >= size {
			return append(dst, b)
		}
		dst = append(dst, b|0x80)
	}
}

// sectionData joins the subsections and fills the gaps.
func (e *Emitter) sectionData(id sectionID) (data []byte, size uint64) {
	sec := &e.sections[id]
	if sec.typ == elf.SHT_NOBITS {
		last := e.subs[sec.subs[len(sec.subs)-1]]
		return nil, uint64(last.place(int32(len(last.gaps)), last.size()))
	}
	if len(sec.subs) == 1 && len(e.subs[sec.subs[0]].gaps) == 0 {
		data = e.subs[sec.subs[0]].data
		return data, uint64(len(data))
	}
	for _, id := range sec.subs {
		s := e.subs[id]
		from := int64(0)
		for i := range s.gaps {
			g := &s.gaps[i]
			data = append(data, s.data[from:g.off]...)
			data = e.contents(data, g, s.flags&flagExec != 0)
			from = g.off
		}
		data = append(data, s.data[from:]...)
	}
	return data, uint64(len(data))
}

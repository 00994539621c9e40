package assembler

import (
	"math/bits"

	"github.com/bpfasm/bpfasm/diag"
)

var paddingDirectives = []directive{
	{".p2align", "exponent[, fill[, max]]", "pad to a multiple of a power of 2", alignment, alignExponent | 1},
	{".p2alignw", "exponent[, fill[, max]]", "likewise, with a fill of 2 bytes", alignment, alignExponent | 2},
	{".p2alignl", "exponent[, fill[, max]]", "likewise, with a fill of 4 bytes", alignment, alignExponent | 4},
	{".align", "bytes[, fill[, max]]", "pad to a multiple of so many bytes", alignment, 1},
	{".balign", "bytes[, fill[, max]]", "pad to a multiple of so many bytes", alignment, 1},
	{".balignw", "bytes[, fill[, max]]", "likewise, with a fill of 2 bytes", alignment, 2},
	{".balignl", "bytes[, fill[, max]]", "likewise, with a fill of 4 bytes", alignment, 4},
	{".align32", "bytes[, fill[, max]]", "likewise, with a fill of 4 bytes", alignment, 4},
	{".zero", "count[, fill]", "so many bytes", space, 0},
	{".skip", "count[, fill]", "so many bytes", space, 0},
	{".space", "count[, fill]", "so many bytes", space, 0},
	{".fill", "count[, size[, value]]", "so many integers", fills, 0},
	{".org", "offset[, fill]", "go forward to an offset in the section", org, 0},
	{".dcb", "count, value", "so many integers of 2 bytes", repeats, 2},
	{".dcb.b", "count, value", "so many integers of 1 byte", repeats, 1},
	{".dcb.w", "count, value", "so many integers of 2 bytes", repeats, 2},
	{".dcb.l", "count, value", "so many integers of 4 bytes", repeats, 4},
	{".dcb.s", "count, float", "so many floats of 4 bytes", repeats, 4},
	{".dcb.d", "count, float", "so many floats of 8 bytes", repeats, 8},
	{".ds", "count", "so many times 2 zero bytes", reserve, 2},
	{".ds.b", "count", "so many zero bytes", reserve, 1},
	{".ds.w", "count", "so many times 2 zero bytes", reserve, 2},
	{".ds.l", "count", "so many times 4 zero bytes", reserve, 4},
	{".ds.s", "count", "so many times 4 zero bytes", reserve, 4},
	{".ds.d", "count", "so many times 8 zero bytes", reserve, 8},
	{".ds.p", "count", "so many times 12 zero bytes", reserve, 12},
	{".ds.x", "count", "so many times 12 zero bytes", reserve, 12},
}

// alignExponent marks the alignment directives whose operand is a power's exponent.
const alignExponent = 16

// maxAlign is the largest alignment in bytes. sh_addralign could be larger, but such a section
// could not be loaded.
const maxAlign = 1 << 31

// alignOperands are the operands of an alignment directive as they stand.
type alignOperands struct {
	n, fill, max int64
	start, end   diag.Pos // of n
	fillAt       diag.Pos // 0 if no fill is given
	maxAt        diag.Pos // 0 if no maximum is given
}

// alignOperands reads n[, [fill][, max]].
func (s *scanner) alignOperands() (p alignOperands, ok bool) {
	s.skip()
	p.start = s.pos()
	if p.n, ok = s.absolute(); !ok {
		return p, false
	}
	p.end = s.endOfLast()
	p.fill = noFill
	if s.accept(',') {
		if s.skip(); s.at(s.p) != ',' {
			p.fillAt = s.pos()
			if p.fill, ok = s.absolute(); !ok {
				return p, false
			}
		}
		if s.accept(',') {
			s.skip()
			p.maxAt = s.pos()
			if p.max, ok = s.absolute(); !ok {
				return p, false
			}
		}
	}
	return p, s.wantEnd()
}

func alignment(s *scanner, d *directive) {
	unit := d.n &^ alignExponent
	if s.end() && d.n == alignExponent|1 {
		s.e.warn(s.start, s.endOfLast(), "no-operand", "'%s' without an alignment is ignored", d.name)
		return
	}
	p, ok := s.alignOperands()
	if !ok {
		return
	}
	exponent := d.n&alignExponent != 0
	if d.name == ".align" {
		exponent = s.gnuAlign(p.n, p.end, p.maxAt == 0)
	}
	if exponent {
		if p.n < 0 || p.n > 31 {
			s.failAt(p.start, p.end, "invalid-alignment", "invalid alignment value %d, expected an exponent from 0 to 31", p.n)
			return
		}
		p.n = 1 << p.n
	} else if p.n == 0 {
		p.n = 1
	}
	if p.n < 0 || p.n > maxAlign || bits.OnesCount64(uint64(p.n)) != 1 {
		s.failAt(p.start, p.end, "invalid-alignment", "alignment must be a power of 2, at most 2^31; found %d", p.n)
		return
	}
	if p.maxAt != 0 {
		if p.max < 1 {
			s.failAt(p.maxAt, 0, "invalid-alignment", "alignment directive can never be satisfied in this many bytes (%d)", p.max)
			return
		}
		if p.max >= p.n {
			s.e.warn(p.maxAt, 0, "invalid-alignment", "maximum bytes expression exceeds alignment and has no effect")
			p.max = 0
		}
	}
	if p.fillAt != 0 && p.fill != 0 && s.e.cur.flags&flagNoBits != 0 {
		s.e.warn(p.fillAt, 0, "nobits-contents", "ignoring non-zero fill value in nobits section '%s'", s.e.sections[s.e.cur.section].name)
		p.fill = 0
	}
	s.e.align(p.n, p.fill, int32(unit), p.max, s.start)
}

// Align pads the current section with zeros, or in code with no-ops, to a multiple of n bytes,
// a power of two, and gives the section that alignment.
func (e *Emitter) Align(n int64) {
	if n <= 0 || n&(n-1) != 0 || n > maxAlign {
		e.fail(0, 0, "bad-alignment", "an alignment is a power of two up to %d, not %d", int64(maxAlign), n)
		return
	}
	e.align(n, noFill, 1, 0, 0)
}

func (e *Emitter) align(n, fill int64, unit int32, most int64, pos diag.Pos) bool {
	sub := e.cur
	sec := &e.sections[sub.section]
	sec.align = max(sec.align, uint64(n))
	if !sub.settled() {
		e.gap(gap{kind: gapAlign, v: value{add: n}, fill: fill, unit: unit, max: most, pos: pos})
		return true
	}
	pad := padding(sub.size(), n)
	if most > 0 && pad > most || pad == 0 {
		return true
	}
	if sub.flags&flagNoBits != 0 {
		sub.nobits += pad
		return true
	}
	if !e.room(pad, pos) {
		return false
	}
	if !e.paddable(sub, pad, fill, pos) {
		return false
	}
	sub.data = e.appendPadding(sub.data, pad, fill, unit, sub.flags&flagExec != 0)
	return true
}

// paddable reports code that no-ops cannot fill; GNU as fills it with zeros.
func (e *Emitter) paddable(sub *subsection, pad, fill int64, pos diag.Pos) bool {
	if sub.flags&(flagExec|flagNoBits) != flagExec || fill != noFill || pad%8 == 0 || e.gnu {
		return true
	}
	return e.fail(pos, 0, "code-padding", "cannot pad code by %d byte%s: instructions take 8; give a fill value, as in '.p2align 3, 0'", pad, plural(pad))
}

// count reads how many pieces of so many bytes are wanted.
func (s *scanner) count() (v value, start diag.Pos, ok bool) {
	s.skip()
	start = s.pos()
	v, ok = s.expression()
	if ok && v.constant() {
		return v, start, true
	}
	if n, known := s.e.absolute(v); ok && known {
		v = number(n, v.pos)
	}
	return v, start, ok
}

// countAndFill reads the operands of a directive that takes a count and what to fill with.
func (s *scanner) countAndFill() (v value, fill int64, start diag.Pos, ok bool) {
	v, start, ok = s.count()
	if ok && s.accept(',') {
		fill, ok = s.absolute()
	}
	return v, fill, start, ok && s.wantEnd()
}

// fillGap appends count pieces of fill, now or after layout.
func (s *scanner) fillGap(v value, unit int32, fill int64, start diag.Pos, armed bool) {
	e := s.e
	if !v.constant() {
		if e.cur.flags&flagNoBits != 0 && fill != 0 {
			e.notZero(start)
			return
		}
		e.gap(gap{kind: gapFill, v: v, unit: unit, fill: fill, pos: start})
		return
	}
	if v.add < 0 || v.add > 1<<40/int64(unit) {
		s.failAt(start, s.endOfLast(), "invalid-count", "invalid number of bytes: %d", v.add)
		return
	}
	n := v.add * int64(unit)
	if unit == 1 || fill == 0 {
		if armed && n > 0 {
			e.flushLine()
		}
		e.zeros(n, byte(fill), start)
		return
	}
	if e.cur.flags&flagNoBits != 0 {
		e.notZero(start)
		return
	}
	if n > 0 && e.room(n, start) {
		if armed {
			e.flushLine()
		}
		e.cur.data = e.appendPadding(e.cur.data, n, fill, unit, false)
	}
}

func space(s *scanner, _ *directive) {
	v, fill, start, ok := s.countAndFill()
	if ok {
		s.fillGap(v, 1, fill, start, false)
	}
}

func fills(s *scanner, _ *directive) {
	v, start, ok := s.count()
	if !ok {
		return
	}
	size, fill := int64(1), int64(0)
	var sizeAt diag.Pos
	if s.accept(',') {
		s.skip()
		sizeAt = s.pos()
		if size, ok = s.absolute(); !ok {
			return
		}
		if s.accept(',') {
			s.skip()
			fillAt := s.pos()
			if fill, ok = s.absolute(); !ok {
				return
			}
			if size > 4 && !fits(fill, 32) {
				s.e.warn(fillAt, s.endOfLast(), "out-of-range", "'.fill' directive pattern has been truncated to 32 bits")
			}
		}
	}
	if !s.wantEnd() {
		return
	}
	switch {
	case size < 0:
		s.e.warn(sizeAt, 0, "invalid-count", "'.fill' directive with negative size has no effect")
		return
	case size > 8:
		s.e.warn(sizeAt, 0, "invalid-count", "'.fill' directive with size greater than 8 has been truncated to 8")
		size = 8
	}
	if v.constant() && v.add < 0 {
		s.e.warn(start, 0, "invalid-count", "'.fill' directive with negative repeat count has no effect")
		return
	}
	switch {
	case size > 0:
		s.fillGap(v, int32(size), fill, start, true)
	case v.constant() && v.add > 0:
		s.e.flushLine()
	}
}

func repeats(s *scanner, d *directive) {
	s.skip()
	start := s.pos()
	n, ok := s.absolute()
	if !ok {
		return
	}
	if s.e.gnu && s.end() { // the value may be left out
		s.fillGap(number(max(n, 0), start), int32(d.n), 0, start, true)
		return
	}
	if !s.comma() {
		return
	}
	if n < 0 {
		s.e.warn(start, 0, "invalid-count", "'%s' directive with negative repeat count has no effect", d.name)
		s.skipStatement()
		return
	}
	s.skip()
	at := s.pos()
	one := s.expression
	if d.name == ".dcb.s" || d.name == ".dcb.d" {
		one = func() (value, bool) { return s.ieee(d.n) }
	}
	x, ok := one()
	if !ok || !s.wantEnd() {
		return
	}
	limit := int64(MaxBytes / d.n)
	if !x.constant() {
		limit = 1 << 20 // each needs a fixup of its own
	}
	if n > limit {
		s.failAt(start, at-1, "too-large", "'%s' would repeat %d times, more than the limit of %d", d.name, n, limit)
		return
	}
	for range n {
		if !s.integer(d.n, x, at) {
			return
		}
	}
}

func reserve(s *scanner, d *directive) {
	s.skip()
	start := s.pos()
	n, ok := s.absolute()
	end := s.endOfLast()
	fill := int64(0)
	if ok && s.e.gnu && s.accept(',') {
		fill, ok = s.absolute()
	}
	if !ok || !s.wantEnd() {
		return
	}
	if n < 0 {
		s.e.warn(start, end, "invalid-count", "'%s' directive with negative repeat count has no effect", d.name)
		return
	}
	s.fillGap(number(n, start), int32(d.n), fill, start, false)
}

func org(s *scanner, _ *directive) {
	v, fill, start, ok := s.countAndFill()
	if !ok {
		return
	}
	e := s.e
	if !v.constant() || !e.cur.settled() {
		e.gap(gap{kind: gapOrg, v: v, unit: 1, fill: fill, pos: start})
		return
	}
	at := e.cur.size()
	if v.add < at {
		s.failAt(start, s.endOfLast(), "org-backwards", "invalid .org offset %d: the section is at offset %d here, and .org only goes forward", v.add, at)
		return
	}
	e.zeros(v.add-at, byte(fill), start)
}

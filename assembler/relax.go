package assembler

import "github.com/bpfasm/bpfasm/internal/isa"

// Branches that do not reach are made longer in GNU's dialect, as bpf-as does:
//
//	goto far        ->  gotol far
//	if r1 == 5 ...  ->  if r1 == 5 goto +1; goto +1; gotol far
//
// The first takes no room. That the second is needed shows when all is laid out, and
// seldom; then the text is assembled once more, with a gap behind each conditional
// branch to a label, which layout lets grow to two instructions.

const (
	opGoto  = 0x05
	opGotol = 0x06

	longer = 16 // bytes that a conditional branch grows by
)

// relaxBranch leaves a gap behind the branch just emitted.
func (e *Emitter) relaxBranch(target value, in isa.Inst) {
	if e.relaxing && in.Code != opGoto {
		e.gap(gap{kind: gapBranch, v: target, pos: target.pos})
	}
}

// branchGap is the size of the gap behind a conditional branch, given where the gap begins.
func (e *Emitter) branchGap(g *gap, at int64) int64 {
	v, why := e.reduce(g.v)
	if why != reasonNone || v.b != 0 || v.a == 0 {
		return g.size
	}
	_, off, ok := e.place(v.a)
	if slots := (off + v.add - at) >> 3; !ok || slots == int64(int16(slots)) {
		return g.size
	}
	return longer
}

// relaxed reports whether the conditional branch at a raw offset has grown.
func (s *subsection) relaxed(off int64) bool {
	n := int(s.gapsBefore(off))
	return n < len(s.gaps) && s.gaps[n].kind == gapBranch && s.gaps[n].off == off+8 && s.gaps[n].size == longer
}

// patchLong writes a branch over slots that do not fit its own offset, or that layout
// has made longer; false: there is no room yet.
func (e *Emitter) patchLong(slots, at int64, data []byte) bool {
	switch {
	case slots != int64(int32(slots)):
		return false
	case data[at] == opGoto:
		data[at] = opGotol
		e.put(data[at+4:at+8], slots)
	case e.relaxed:
		e.put(data[at+2:at+4], 1)
		data[at+8] = opGoto
		e.put(data[at+10:at+12], 1)
		data[at+16] = opGotol
		e.put(data[at+20:at+24], slots-longer/8)
	default:
		e.relax = true
		return !e.relaxing // nothing to report: the text is assembled again
	}
	return true
}

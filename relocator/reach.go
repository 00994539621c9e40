package relocator

import (
	"slices"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// globalsAreLazy is the first version in which the kernel verifies a global function only if
// something that it reaches calls it (Linux 6.8).
const globalsAreLazy = 6<<16 + 8<<8

// markUnreachable marks the places that no run of the program reaches, whatever its input: the
// verifier does not look at them. The verifier may know of more.
func (a *assembly) markUnreachable() {
	asked := false
	for i := range a.prog.Places {
		asked = asked || a.prog.Places[i].forbidden()
	}
	if !asked {
		return
	}
	n := len(a.prog.Insns) / insnSize
	w := walk{assembly: a, targets: make([]bool, n), at: make(map[uint32]*state), reached: make([]bool, n)}
	w.findTargets()
	w.enter(0, unknownState())
	for i := range a.prog.Funcs {
		if i > 0 && !w.enteredByCalls(i) {
			w.enter(a.prog.Funcs[i].Offset, unknownState())
		}
	}
	for len(w.open) > 0 {
		off := w.open[len(w.open)-1]
		w.open = w.open[:len(w.open)-1]
		w.run(off)
	}
	for i := range a.prog.Places {
		p := &a.prog.Places[i]
		p.Unreachable = p.forbidden() && !w.reached[p.Offset/insnSize]
	}
}

// forbidden reports whether the verifier refuses a place if it comes to it. Loads of what
// is absent are 0, which it lets pass.
func (p *Place) forbidden() bool {
	return p.NoMap || p.Kind == PlaceAbsent || p.Kind == PlaceHelper || p.Kind == PlaceCore && p.Access.Outcome == Poisoned
}

// walk follows a program with what is known about its registers.
type walk struct {
	*assembly
	targets []bool            // by instruction: branches or calls lead there
	jumps   []uint32          // where jump tables lead, in bytes
	at      map[uint32]*state // what is known at targets that have been reached, by their offset in bytes
	jump    *state            // what is known where jump tables are used
	open    []uint32          // targets that are to be looked at again
	reached []bool            // by instruction
}

// findTargets finds where branches lead, and where functions begin.
func (w *walk) findTargets() {
	mark := func(off uint32) {
		if i := off / insnSize; uint64(i) < uint64(len(w.targets)) {
			w.targets[i] = true
		}
	}
	for i := range w.prog.Funcs {
		mark(w.prog.Funcs[i].Offset)
	}
	for off := uint32(0); off < uint32(len(w.prog.Insns)); {
		in, n := w.decode(off)
		if distance, ok := in.Branch(); ok {
			mark(branchTarget(off, distance))
		}
		off += n
	}
	for i := range w.r.result.Maps {
		if m := &w.r.result.Maps[i]; m.Type == mapInsnArray && m.Program == w.prog.Symbol {
			for at := 0; at < len(m.Data); at += insnArraySize {
				to := insnSize * w.r.file.Order.Uint32(m.Data[at:])
				w.jumps = append(w.jumps, to)
				mark(to)
			}
		}
	}
}

// decode returns the instruction at an offset. What is not an instruction has a size of 8.
func (w *walk) decode(off uint32) (in isa.Inst, size uint32) {
	in, n := isa.Decode(w.prog.Insns[off:], w.r.file.Order)
	return in, uint32(max(n, insnSize))
}

func branchTarget(off uint32, distance int64) uint32 {
	return uint32(int64(off) + insnSize + distance*insnSize)
}

// enteredByCalls reports whether a function is entered only by calls in the program that are
// reached. That is not so for exception callbacks, which nothing calls, and for global
// functions on kernels that verify them all.
func (w *walk) enteredByCalls(number int) bool {
	f := &w.r.functions[w.functions[number]]
	referred := slices.ContainsFunc(w.prog.Places, func(p Place) bool {
		return (p.Kind == PlaceCall || p.Kind == PlaceFunc) && p.Index == number
	})
	return referred && (w.isStatic(f) || w.r.kernel != nil && w.r.kernel.Version() >= globalsAreLazy)
}

// isStatic reports whether the verifier knows a function's arguments at each call.
func (w *walk) isStatic(f *function) bool {
	sym := &w.r.file.Symbols[f.symbol]
	return !sym.Global() || isHidden(sym) || w.prog.FuncInfo == nil
}

// enter adds what is known on one more way to an offset.
func (w *walk) enter(off uint32, s state) {
	if uint64(off) >= uint64(len(w.prog.Insns)) {
		return
	}
	if old := w.at[off]; old == nil {
		w.at[off] = &s
	} else if !old.join(&s) {
		return
	}
	w.open = append(w.open, off)
}

// run follows the instructions from an offset up to the next one that branches lead to.
func (w *walk) run(off uint32) {
	s := *w.at[off]
	for first := true; ; first = false {
		if uint64(off) >= uint64(len(w.prog.Insns)) {
			return
		}
		if !first && w.targets[off/insnSize] {
			w.enter(off, s)
			return
		}
		w.reached[off/insnSize] = true
		in, n := w.decode(off)
		next := off + n
		switch class := in.Code & 7; {
		case in.Code == isa.LDImm64:
			s[reg(in.Dst)] = w.load(&s, in, off)
		case in.Code == opCall:
			w.call(&s, in, off)
		case in.Code == opExit:
			return
		case in.Code == opGotox:
			w.useTables(s)
			return
		case class == classJmp || class == classJmp32:
			distance, ok := in.Branch()
			if !ok {
				s = unknownState() // callx, or nothing that there is
				break
			}
			taken, passed := s.decide(in)
			if taken {
				to := s
				to.learn(in, true)
				w.enter(branchTarget(off, distance), to)
			}
			if !passed {
				return
			}
			s.learn(in, false)
		case class == classAlu || class == classAlu64:
			s[reg(in.Dst)] = s.compute(in)
		case class == classLdx:
			s[reg(in.Dst)] = w.loadMemory(&s, in)
		case class == classStx:
			if in.Code&0xe0 == modeAtomic { // may fetch into src, a compare and exchange into r0
				s[reg(in.Src)], s[0] = known{}, known{}
			}
		case class == classLd: // of a packet, as in old socket filters
			s.forget()
		}
		off = next
	}
}

// useTables enters what jump tables lead to.
func (w *walk) useTables(s state) {
	if w.jump == nil {
		w.jump = &s
	} else if !w.jump.join(&s) {
		return
	}
	for _, to := range w.jumps {
		w.enter(to, *w.jump)
	}
}

func reg(n uint8) uint8 { return min(n, 10) }

// load returns what a load of 64 bits gives: an address, which is not 0, or a number.
func (w *walk) load(s *state, in isa.Inst, off uint32) known {
	switch in.Src {
	case 0:
		return known{constant, uint64(in.Imm)}
	case pseudoMapValue:
		if w.r.maps.config != noMap && int(uint32(in.Imm)) == w.r.maps.config {
			return known{configAddress, uint64(in.Imm) >> 32}
		}
	case pseudoFunc:
		to := branchTarget(off, int64(int32(in.Imm)))
		w.enter(to, unknownState())
	}
	return known{kind: nonZero}
}

// call follows a call. The arguments are known in a static function.
func (w *walk) call(s *state, in isa.Inst, off uint32) {
	if in.Src == pseudoCall {
		args := unknownState()
		to := branchTarget(off, in.Imm)
		if i, ok := slices.BinarySearchFunc(w.prog.Funcs, to, func(f object.Func, off uint32) int { return int(f.Offset) - int(off) }); ok &&
			w.isStatic(&w.r.functions[w.functions[i]]) {
			copy(args[1:6], s[1:6])
		}
		w.enter(to, args)
	}
	s.forget()
}

// loadMemory returns what a load from memory gives: what is in the .kconfig map is
// known.
func (w *walk) loadMemory(s *state, in isa.Inst) known {
	from := s[reg(in.Src)]
	signed := in.Code&0xe0 == modeMemSX
	if from.kind != configAddress || in.Code&0xe0 != modeMem && !signed {
		return known{}
	}
	size := int(sizes[in.Code>>3&3])
	m := &w.r.result.Maps[w.r.maps.config]
	at := from.n + uint64(int64(in.Off))
	if at > uint64(len(m.Data)) || uint64(len(m.Data))-at < uint64(size) {
		return known{}
	}
	n := readNumber(w.r.file, m.Data[at:], size)
	if signed {
		shift := 64 - 8*size
		n = uint64(int64(n<<shift) >> shift)
	}
	return known{constant, n}
}

func readNumber(f *object.File, b []byte, size int) uint64 {
	switch size {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(f.Order.Uint16(b))
	case 4:
		return uint64(f.Order.Uint32(b))
	}
	return f.Order.Uint64(b)
}

package relocator

import (
	"encoding/binary"
	"math"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
)

// poisonCall is the number of the helper that a poisoned instruction calls. There
// is none: the verifier says "invalid func unknown#195896080".
const poisonCall = 0xbad2310

// Parts of an opcode (RFC 9669 section 3).
const (
	classMask  = 0x07
	classLd    = 0x00
	classLdx   = 0x01
	classSt    = 0x02
	classStx   = 0x03
	classAlu   = 0x04
	classAlu64 = 0x07
	sizeMask   = 0x18
	sourceReg  = 0x08
	callCode   = 0x85
)

// sizes are the bytes that a load or store moves, by the bits of sizeMask.
var sizes = [...]uint32{4, 2, 1, 8}

// patcher changes instructions of a section (bpf_core_patch_insn in libbpf). The
// bytes are copied before the first one changes.
type patcher struct {
	order binary.ByteOrder
	data  []byte
	own   bool
}

func (p *patcher) write(off int) []byte {
	if !p.own {
		p.data, p.own = slices.Clone(p.data), true
	}
	return p.data[off:]
}

// apply writes an answer into the instruction at an offset.
func (p *patcher) apply(off int, a *Access) *diag.Diagnostic {
	in, n := isa.Decode(p.data[off:], p.order)
	switch in.Code & classMask {
	case classLdx:
		a.base = in.Src
	case classSt, classStx:
		a.base = in.Dst
	}
	if a.answer.problem != nil {
		copied := *a.answer.problem
		return &copied
	}
	if n == 0 {
		return problem("core-malformed", "CO-RE relocation of a 64-bit immediate load whose second half is missing")
	}
	if d := unfit(in, a); d != nil {
		return d
	}
	a.Old = a.old.n
	if a.poison {
		p.poison(off, n)
		a.Outcome = Poisoned
		return nil
	}
	a.New = a.new.n
	if a.matched.types == nil && a.kind != TypeIDLocal {
		a.Outcome = Absent
	}
	switch in.Code & classMask {
	case classAlu, classAlu64:
		return p.immediate(off, in, a)
	case classLdx, classSt, classStx:
		return p.memory(off, in, a)
	}
	return p.wide(off, in, a)
}

// unfit says why an instruction has no place for an answer, even if it would only be poisoned:
// then it is not the instruction that the compiler meant.
func unfit(in isa.Inst, a *Access) *diag.Diagnostic {
	switch in.Code & classMask {
	case classAlu, classAlu64:
		if in.Code&sourceReg != 0 {
			return problem("core-malformed", "CO-RE relocation (%s) of an instruction that has no immediate: opcode %#02x", a.kind, in.Code)
		}
		return nil
	case classLdx, classSt, classStx:
		return nil
	}
	switch {
	case in.Code != isa.LDImm64:
		return problem("core-malformed", "CO-RE relocation (%s) of an instruction that has no place for it: opcode %#02x, want one with an immediate, a load or a store",
			a.kind, in.Code)
	case in.Src != 0 || in.Off != 0 || in.Dirty:
		return problem("core-malformed", "CO-RE relocation (%s) of a 64-bit immediate load that is one of something else: src %d, offset %d",
			a.kind, in.Src, in.Off)
	}
	return nil
}

// poison replaces an instruction of n bytes by calls that the verifier refuses.
func (p *patcher) poison(off, n int) {
	b := p.write(off)
	for ; n > 0; n, b = n-8, b[8:] {
		clear(b[:8])
		b[0] = callCode
		p.order.PutUint32(b[4:], poisonCall)
	}
}

// unexpected is the error about an instruction without what the compiler should have put there.
func unexpected(a *Access, what string, got int64) *diag.Diagnostic {
	return problem("core-malformed", "%s has %s %d, but the object's types make it %d (%s): the compiler's access string, types and instructions do not belong together",
		a.Path(), what, got, int64(a.old.n), a.kind)
}

func (p *patcher) immediate(off int, in isa.Inst, a *Access) *diag.Diagnostic {
	if !a.old.loose && uint64(in.Imm) != a.old.n {
		return unexpected(a, "the immediate", in.Imm)
	}
	fits := int64(a.new.n) == int64(int32(a.new.n)) || in.Code&classMask == classAlu && a.new.n <= math.MaxUint32
	if !fits {
		return problem("core-misfit", "%s is %d in the kernel (%s), which an immediate of 32 bits cannot be", a.Path(), int64(a.new.n), a.kind)
	}
	if uint32(in.Imm) != uint32(a.new.n) {
		p.order.PutUint32(p.write(off)[4:], uint32(a.new.n))
	}
	return nil
}

func (p *patcher) memory(off int, in isa.Inst, a *Access) *diag.Diagnostic {
	if !a.old.loose && uint64(in.Off) != a.old.n {
		return unexpected(a, "offset", int64(in.Off))
	}
	if a.new.n > math.MaxInt16 {
		return problem("core-misfit", "%s is at offset %d in the kernel, but a load or store reaches %d at most: take its address first", a.Path(), a.new.n, math.MaxInt16)
	}
	if a.rigid {
		p.poison(off, 8)
		a.Outcome, a.New = Poisoned, 0
		return nil
	}
	code := in.Code
	if a.old.size != a.new.size {
		if moved := sizes[code&sizeMask>>3]; moved != a.old.size {
			return problem("core-malformed", "%s has %d bytes in the object's types, and %d in the kernel, but the instruction moves %d",
				a.Path(), a.old.size, a.new.size, moved)
		}
		bits := slices.Index(sizes[:], a.new.size)
		if bits < 0 {
			return problem("core-misfit", "%s has %d bytes in the kernel, which no load or store moves", a.Path(), a.new.size)
		}
		code = code&^sizeMask | uint8(bits)<<3
		a.OldSize, a.NewSize = uint8(a.old.size), uint8(a.new.size)
	}
	if code != in.Code || uint16(in.Off) != uint16(a.new.n) {
		b := p.write(off)
		b[0] = code
		p.order.PutUint16(b[2:], uint16(a.new.n))
	}
	return nil
}

func (p *patcher) wide(off int, in isa.Inst, a *Access) *diag.Diagnostic {
	if old := a.old.n; a.kind == EnumvalValue && uint64(in.Imm) != old && uint64(in.Imm) == uint64(uint32(old)) {
		// clang has the enumerators of an unsigned ENUM as C does, for libbpf
		// all are signed.
		a.Old = uint64(uint32(old))
		if a.New == uint64(int32(a.New)) {
			a.New = uint64(uint32(a.New))
		}
	} else if !a.old.loose && uint64(in.Imm) != old {
		return unexpected(a, "the immediate", in.Imm)
	}
	if uint64(in.Imm) != a.New {
		b := p.write(off)
		p.order.PutUint32(b[4:], uint32(a.New))
		p.order.PutUint32(b[12:], uint32(a.New>>32))
	}
	return nil
}

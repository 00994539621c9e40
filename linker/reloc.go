package linker

import (
	"encoding/binary"
	"fmt"

	"github.com/bpfasm/bpfasm/object"
)

// Opcodes that the linker has to know (RFC 9669, section 5).
const (
	opCall    = 0x85
	opCallX   = 0x8d // through a register
	opLdImm64 = 0x18
	opJA32    = 0x06 // its distance is in imm

	classJMP   = 0x05
	classJMP32 = 0x06
	opExit     = 0x95
	opGotox    = 0x0d
	insnSize   = 8

	pseudoCall = 1 // src of a call of a subprogram
)

// field checks that what a relocation patches lies in its section, and returns
// where: in .text its instruction, elsewhere the bytes.
func field(s *object.Section, r *object.Reloc) ([]byte, error) {
	size := uint64(4)
	switch r.Type {
	case object.R_BPF_NONE:
		size = 0
	case object.R_BPF_64_64, object.R_BPF_64_32, object.R_BPF_64_ABS64:
		size = 8
	case object.R_BPF_64_ABS32, object.R_BPF_64_NODYLD32:
	default:
		return nil, fmt.Errorf("%s is not known", r.Type)
	}
	if uint64(r.Off)+size > uint64(len(s.Data)) {
		return nil, fmt.Errorf("%s reaches beyond the section's %#x bytes", r.Type, s.Size)
	}
	return s.Data[r.Off:][:size], nil
}

// addend reads what a relocation adds to its symbol, in bytes. A call counts
// instructions, from the one behind it.
func addend(order binary.ByteOrder, t object.RelocType, b []byte) uint64 {
	switch t {
	case object.R_BPF_64_64:
		return uint64(int32(order.Uint32(b[4:])))
	case object.R_BPF_64_32:
		imm := int64(int32(order.Uint32(b[4:])))
		if b[0] == opCall {
			return uint64(imm+1) * insnSize
		}
		return uint64(imm)
	case object.R_BPF_64_ABS64:
		return order.Uint64(b)
	case object.R_BPF_64_ABS32, object.R_BPF_64_NODYLD32:
		return uint64(order.Uint32(b))
	}
	return 0
}

// setAddend writes what addend reads. It reports whether it fits.
func setAddend(order binary.ByteOrder, t object.RelocType, b []byte, v uint64) bool {
	switch t {
	case object.R_BPF_64_64:
		order.PutUint32(b[4:], uint32(v))
		return v>>32 == 0 || int64(v) == int64(int32(v))
	case object.R_BPF_64_32:
		if b[0] == opCall {
			v = uint64(int64(v)/insnSize - 1)
		}
		order.PutUint32(b[4:], uint32(v))
		return int64(v) == int64(int32(v))
	case object.R_BPF_64_ABS64:
		order.PutUint64(b, v)
	case object.R_BPF_64_ABS32, object.R_BPF_64_NODYLD32:
		order.PutUint32(b, uint32(v))
		return v>>32 == 0
	}
	return true
}

// branch is an instruction that branches within its section without a relocation.
type branch struct {
	off    uint64 // of the instruction
	target uint64
	wide   bool // the distance is in imm, not in off
}

// branches yields the branches of a piece of code whose offsets begin at from
// and end at to. Relocated calls are left out. A section without bytes (SHT_NOBITS) has none.
func branches(order binary.ByteOrder, s *object.Section, from, to uint64, relocs []object.Reloc, yield func(branch)) {
	to = min(to, uint64(len(s.Data)))
	for off := from; off+insnSize <= to; off += insnSize {
		for len(relocs) > 0 && uint64(relocs[0].Off) < off {
			relocs = relocs[1:]
		}
		insn := s.Data[off:][:insnSize]
		op := insn[0]
		if op == opLdImm64 {
			off += insnSize
			continue
		}
		class := op & 7
		if class != classJMP && class != classJMP32 || op == opExit || op == opGotox {
			continue
		}
		b := branch{off: off}
		switch {
		case op == opCall:
			if source(order, insn) != pseudoCall || len(relocs) > 0 && uint64(relocs[0].Off) == off {
				continue
			}
			b.wide = true
		case op == opCallX:
			continue
		case op == opJA32:
			b.wide = true
		}
		distance := int64(int16(order.Uint16(insn[2:])))
		if b.wide {
			distance = int64(int32(order.Uint32(insn[4:])))
		}
		b.target = off + insnSize + uint64(distance*insnSize)
		yield(b)
	}
}

// source returns the src register of an instruction: the high half of its
// second byte, or the low one if big-endian.
func source(order binary.ByteOrder, insn []byte) byte {
	if isBig(order) {
		return insn[1] & 0xf
	}
	return insn[1] >> 4
}

// redirect writes the distance of a branch. It reports whether it fits.
func (b branch) redirect(order binary.ByteOrder, insn []byte, distance int64) bool {
	if b.wide {
		order.PutUint32(insn[4:], uint32(distance))
		return distance == int64(int32(distance))
	}
	order.PutUint16(insn[2:], uint16(distance))
	return distance == int64(int16(distance))
}

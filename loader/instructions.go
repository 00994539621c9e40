package loader

import "encoding/binary"

// Classes, modes and operations of instructions (RFC 9669, section 3).
const (
	classLoad    = 1 // LDX
	classStore   = 3 // STX
	classALU     = 4
	classJump32  = 6
	classALU64   = 7
	modeAtomic   = 0xc0
	modeSigned   = 0x80 // MEMSX
	operationMov = 0xb0
	operationDiv = 0x30
	operationMod = 0x90

	opJumpFar  = 0x06 // JMP32 | JA
	opMayGoto  = 0xe5 // JMP | JCOND
	opFunction = 4    // source register of a load of 64 bits: BPF_PSEUDO_FUNC

	acquire, release = 0x100, 0x110 // immediates of atomic operations
)

// neededBy are the features that instructions need themselves, whatever they are for.
func neededBy(insns []byte) (list []Feature) {
	var need [numFeatures]bool
	for at := 0; at+insnSize <= len(insns); at += insnSize {
		op := insns[at]
		off := int16(binary.NativeEndian.Uint16(insns[at+2:]))
		imm := binary.NativeEndian.Uint32(insns[at+4:])
		class, isMath := op&7, op&7 == classALU || op&7 == classALU64
		switch {
		case op == opLoad64:
			at += insnSize
		case op == opJumpFar, op == opSwapBytes, class == classLoad && op&0xe0 == modeSigned,
			isMath && (op&0xf0 == operationDiv || op&0xf0 == operationMod) && off == 1,
			isMath && op&0xf0 == operationMov && off > 1:
			need[CPUv4] = true
		case isMath && op&0xf0 == operationMov && off == 1: // of an address space to another
			need[Arenas] = true
		case class == classJump32:
			need[Jump32] = true
		case op == opMayGoto:
			need[MayGoto] = true
		case class == classStore && op&0xe0 == modeAtomic && (imm == acquire || imm == release):
			need[AcquireRelease] = true
		case class == classStore && op&0xe0 == modeAtomic && imm != 0:
			need[AtomicOperations] = true
		}
	}
	for f, needed := range need {
		if needed {
			list = append(list, Feature(f))
		}
	}
	return list
}

// takesFunctions reports whether instructions take addresses of functions, as for
// callbacks.
func takesFunctions(insns []byte) bool {
	for at := 0; at+insnSize <= len(insns); at += insnSize {
		if insns[at] == opLoad64 {
			if sourceOf(insns[at+1]) == opFunction {
				return true
			}
			at += insnSize
		}
	}
	return false
}

// sourceOf returns the source register of an instruction in this machine's byte order.
func sourceOf(registers byte) byte {
	if isBig(binary.NativeEndian) {
		return registers & 15
	}
	return registers >> 4
}

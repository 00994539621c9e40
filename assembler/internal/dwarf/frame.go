package dwarf

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// DefaultReturnColumn stands for a frame without .cfi_return_column. It differs
// from column 11, which it is written as: such frames do not share a CIE.
const DefaultReturnColumn = 1<<31 - 1

// returnColumn is r11, the return address register of BPF.
const returnColumn = 11

// dataAlign is the data alignment factor; the code alignment factor is minInst.
const dataAlign = -4

// A Frame is what stands between .cfi_startproc and .cfi_endproc.
type Frame struct {
	Section      int32
	Begin, End   uint64
	Insts        []CFI
	Personality  Pointer
	LSDA         Pointer
	ReturnColumn uint32 // DefaultReturnColumn if none is given
	Signal       bool   // .cfi_signal_frame
	Simple       bool   // .cfi_startproc simple
}

// A Pointer is an encoded reference to a symbol. The zero value is none.
type Pointer struct {
	Set      bool
	Encoding uint8  // DW_EH_PE_*
	Symbol   int32  // for the Ref
	Name     string // of the symbol of a personality: frames are sorted by it
}

// size is the number of bytes of a pointer. On BPF pc-relative and indirect
// encodings become plain addresses.
func (p *Pointer) size() uint8 {
	switch p.Encoding & 0x07 {
	case 0x02: // udata2, sdata2
		return 2
	case 0x03: // udata4, sdata4
		return 4
	default: // absptr, udata8, sdata8
		return 8
	}
}

// A CFI is one call frame instruction.
type CFI struct {
	Op     CFIOp
	Addr   uint64 // where it takes effect, in Frame.Section
	Reg    uint32
	Reg2   uint32 // second register; address space of CFIDefAspaceCFA
	Offset int64  // in bytes, not factored
	Data   []byte // of CFIEscape
	Symbol int32  // that CFILabel defines
}

// CFIOp is the directive that gave a call frame instruction.
type CFIOp uint8

const (
	CFIDefCFA CFIOp = iota
	CFIDefCFAOffset
	CFIAdjustCFAOffset
	CFIDefCFARegister
	CFIDefAspaceCFA // .cfi_llvm_def_aspace_cfa
	CFIOffset
	CFIRelOffset // from the current CFA offset
	CFIValOffset
	CFIRestore
	CFISameValue
	CFIUndefined
	CFIRegister
	CFIRememberState
	CFIRestoreState
	CFIWindowSave
	CFIEscape
	CFILabel
)

// Call frame instructions, 6.4.2 and 7.24.
const (
	cfaAdvanceLoc       = 0x40 // low 6 bits: delta
	cfaOffset           = 0x80 // low 6 bits: register
	cfaRestore          = 0xc0 // low 6 bits: register
	cfaAdvanceLoc1      = 0x02
	cfaAdvanceLoc2      = 0x03
	cfaAdvanceLoc4      = 0x04
	cfaOffsetExtended   = 0x05
	cfaRestoreExtended  = 0x06
	cfaUndefined        = 0x07
	cfaSameValue        = 0x08
	cfaRegister         = 0x09
	cfaRememberState    = 0x0a
	cfaRestoreState     = 0x0b
	cfaDefCFA           = 0x0c
	cfaDefCFARegister   = 0x0d
	cfaDefCFAOffset     = 0x0e
	cfaOffsetExtendedSF = 0x11
	cfaValOffset        = 0x14
	cfaValOffsetSF      = 0x15
	cfaGNUWindowSave    = 0x2d
	cfaLLVMDefAspaceCFA = 0x30
)

// AppendDebugFrame appends frames to dst, the .debug_frame section so far.
// They share one CIE, that of the first frame.
func AppendDebugFrame(dst []byte, order binary.ByteOrder, version int, frames []Frame) Contents {
	e := encoder{Contents{Data: dst}, order}
	var cie uint32
	for i, f := range sorted(frames) {
		if i == 0 {
			cie = uint32(len(e.Data))
			e.debugCIE(version, f)
		}
		at := e.openLength()
		e.offset(RefFrame, cie)
		e.address(f.Section, f.Begin)
		e.xword(f.End - f.Begin)
		e.instructions(f, 0)
		e.pad(8)
		e.closeLength(at)
	}
	return e.Contents
}

// debugCIE writes a common information entry (6.4.1).
func (e *encoder) debugCIE(version int, f *Frame) {
	at := e.openLength()
	e.word(0xffffffff)
	e.Data = append(e.Data, debugCIEVersion(version), 0) // no augmentation
	if version >= 4 {
		e.Data = append(e.Data, 8, 0) // address size, segment selector size
	}
	e.factors(f, version < 3)
	e.pad(8)
	e.closeLength(at)
}

func debugCIEVersion(version int) byte {
	switch {
	case version < 3:
		return 1
	case version == 3:
		return 3
	default:
		return 4
	}
}

// AppendEHFrame appends frames to dst, the .eh_frame section so far: the same
// entries with lengths and pointers as in the Linux Standard Base. A CIE serves
// the frames after it that agree with it. Frames start with CFA offset 0, or, as
// in LLVM, with what the frame before their CIE ended with.
func AppendEHFrame(dst []byte, order binary.ByteOrder, frames []Frame) Contents {
	e := encoder{Contents{Data: dst}, order}
	var cie int
	var owner *Frame
	var initial, cfa int64 // CFA offset at the start and end of a frame
	for _, f := range sorted(frames) {
		if owner == nil || compare(owner, f) != 0 {
			owner, cie = f, len(e.Data)
			initial = cfa
			e.ehCIE(f)
		}
		at := e.openLength()
		e.word(uint32(at - cie))
		e.address(f.Section, f.Begin)
		e.xword(f.End - f.Begin)
		if f.LSDA.Set {
			e.Data = append(e.Data, f.LSDA.size())
			e.pointer(&f.LSDA)
		} else {
			e.Data = append(e.Data, 0)
		}
		cfa = e.instructions(f, initial)
		e.pad(8)
		e.closeLength(at)
	}
	return e.Contents
}

// ehCIE writes a CIE whose augmentation string says what its data holds: P
// personality, L encoding of the LSDA pointer, R encoding of FDE addresses, S
// that the frame is a signal handler's.
func (e *encoder) ehCIE(f *Frame) {
	const sdata8 = 0x0c
	augmentation := []byte("z")
	size := byte(1)
	if f.Personality.Set {
		augmentation = append(augmentation, 'P')
		size += 1 + f.Personality.size()
	}
	if f.LSDA.Set {
		augmentation = append(augmentation, 'L')
		size++
	}
	augmentation = append(augmentation, 'R')
	if f.Signal {
		augmentation = append(augmentation, 'S')
	}

	at := e.openLength()
	e.word(0)
	e.Data = append(e.Data, 1)
	e.Data = append(append(e.Data, augmentation...), 0)
	e.factors(f, true)
	e.Data = append(e.Data, size)
	if f.Personality.Set {
		e.Data = append(e.Data, f.Personality.Encoding)
		e.pointer(&f.Personality)
	}
	if f.LSDA.Set {
		e.Data = append(e.Data, f.LSDA.Encoding)
	}
	e.Data = append(e.Data, sdata8)
	e.pad(4)
	e.closeLength(at)
}

// factors writes the alignment factors and the return column, which is one byte
// in CIE version 1.
func (e *encoder) factors(f *Frame, byteColumn bool) {
	e.Data = append(e.Data, minInst, dataAlign&0x7f)
	column := f.ReturnColumn
	if column == DefaultReturnColumn {
		column = returnColumn
	}
	if byteColumn {
		e.Data = append(e.Data, byte(column))
	} else {
		e.Data = appendULEB(e.Data, uint64(column))
	}
}

func (e *encoder) pointer(p *Pointer) {
	size := p.size()
	e.Refs = append(e.Refs, Ref{Off: uint32(len(e.Data)), Size: size, Kind: RefSymbol, Symbol: p.Symbol})
	e.Data = append(e.Data, make([]byte, size)...)
}

// pad fills the section with zeros up to a multiple of align.
func (e *encoder) pad(align int) {
	for len(e.Data)%align != 0 {
		e.Data = append(e.Data, 0)
	}
}

// sorted returns the frames grouped by their CIE, otherwise in their order.
func sorted(frames []Frame) []*Frame {
	list := make([]*Frame, len(frames))
	for i := range frames {
		list[i] = &frames[i]
	}
	slices.SortStableFunc(list, compare)
	return list
}

// compare orders frames by what a CIE holds; frames that compare equal share one.
// As in LLVM no LSDA equals one with encoding 0 (absptr), so that the latter's
// FDE may follow a CIE that does not announce it.
func compare(a, b *Frame) int {
	return cmp.Or(
		cmp.Compare(a.Personality.Name, b.Personality.Name),
		cmp.Compare(a.Personality.Encoding, b.Personality.Encoding),
		cmp.Compare(a.LSDA.Encoding, b.LSDA.Encoding),
		cmp.Compare(key(a.Signal), key(b.Signal)),
		cmp.Compare(key(a.Simple), key(b.Simple)),
		cmp.Compare(a.ReturnColumn, b.ReturnColumn),
	)
}

func key(b bool) int {
	if b {
		return 1
	}
	return 0
}

// instructions writes the instructions of a frame, each after an advance to its
// address. It returns the CFA offset they leave, which the relative ones use.
func (e *encoder) instructions(f *Frame, cfa int64) int64 {
	at := f.Begin
	for i := range f.Insts {
		inst := &f.Insts[i]
		e.advance((inst.Addr - at) / minInst)
		at = inst.Addr
		switch inst.Op {
		case CFIDefCFA, CFIDefCFAOffset, CFIDefAspaceCFA:
			cfa = inst.Offset
		case CFIAdjustCFAOffset:
			cfa += inst.Offset
		}
		e.instruction(inst, cfa)
	}
	return cfa
}

func (e *encoder) advance(insts uint64) {
	switch {
	case insts == 0:
	case insts < 1<<6:
		e.Data = append(e.Data, cfaAdvanceLoc|byte(insts))
	case insts < 1<<8:
		e.Data = append(e.Data, cfaAdvanceLoc1, byte(insts))
	case insts < 1<<16:
		e.Data = append(e.Data, cfaAdvanceLoc2)
		e.half(uint16(insts))
	default:
		e.Data = append(e.Data, cfaAdvanceLoc4)
		e.word(uint32(insts))
	}
}

func (e *encoder) instruction(inst *CFI, cfa int64) {
	b, reg := e.Data, uint64(inst.Reg)
	switch inst.Op {
	case CFIDefCFA:
		b = appendULEB(appendULEB(append(b, cfaDefCFA), reg), uint64(cfa))
	case CFIDefCFAOffset, CFIAdjustCFAOffset:
		b = appendULEB(append(b, cfaDefCFAOffset), uint64(cfa))
	case CFIDefCFARegister:
		b = appendULEB(append(b, cfaDefCFARegister), reg)
	case CFIDefAspaceCFA:
		b = appendULEB(appendULEB(append(b, cfaLLVMDefAspaceCFA), reg), uint64(cfa))
		b = appendULEB(b, uint64(inst.Reg2))
	case CFIOffset:
		b = appendOffset(b, reg, inst.Offset)
	case CFIRelOffset:
		b = appendOffset(b, reg, inst.Offset-cfa)
	case CFIValOffset:
		if off := inst.Offset / dataAlign; off < 0 {
			b = appendSLEB(appendULEB(append(b, cfaValOffsetSF), reg), off)
		} else {
			b = appendULEB(appendULEB(append(b, cfaValOffset), reg), uint64(off))
		}
	case CFIRestore:
		if reg < 64 {
			b = append(b, cfaRestore|byte(reg))
		} else {
			b = appendULEB(append(b, cfaRestoreExtended), reg)
		}
	case CFISameValue:
		b = appendULEB(append(b, cfaSameValue), reg)
	case CFIUndefined:
		b = appendULEB(append(b, cfaUndefined), reg)
	case CFIRegister:
		b = appendULEB(appendULEB(append(b, cfaRegister), reg), uint64(inst.Reg2))
	case CFIRememberState:
		b = append(b, cfaRememberState)
	case CFIRestoreState:
		b = append(b, cfaRestoreState)
	case CFIWindowSave:
		b = append(b, cfaGNUWindowSave)
	case CFIEscape:
		b = append(b, inst.Data...)
	case CFILabel:
		e.Labels = append(e.Labels, Label{Symbol: inst.Symbol, Off: uint32(len(b))})
	}
	e.Data = b
}

// appendOffset says that reg is saved at offset bytes from the CFA.
func appendOffset(b []byte, reg uint64, offset int64) []byte {
	factored := offset / dataAlign
	switch {
	case factored < 0:
		return appendSLEB(appendULEB(append(b, cfaOffsetExtendedSF), reg), factored)
	case reg < 64:
		return appendULEB(append(b, cfaOffset|byte(reg)), uint64(factored))
	default:
		return appendULEB(appendULEB(append(b, cfaOffsetExtended), reg), uint64(factored))
	}
}

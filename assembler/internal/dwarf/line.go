package dwarf

import (
	"encoding/binary"
	"slices"
)

// A LineTable is one unit of .debug_line: the files and rows of a program.
type LineTable struct {
	Version   int    // of DWARF, 2 to 5
	Dir       string // compilation directory, unless .file 0 names another
	Sequences []Sequence

	fileTable
}

// A Sequence is a run of rows in one section (6.2.2). LLVM writes one for each
// section, or two where .loc_label splits it. One without rows writes nothing
// but defines its label.
type Sequence struct {
	Section int32
	Rows    []Row
	End     uint64 // address of end_sequence
	Label   int32  // symbol to define behind the sequence, 0: none
}

// A Row is one row of the matrix. Programs have a million of them.
type Row struct {
	Addr          uint64 // in Sequence.Section, in bytes
	File          uint32
	Line          uint32
	Discriminator uint32
	Col           uint16
	ISA           uint8
	Flags         RowFlags
}

// RowFlags are the boolean registers of the state machine (6.2.2).
type RowFlags uint8

const (
	IsStmt RowFlags = 1 << iota
	BasicBlock
	PrologueEnd
	EpilogueBegin
)

// Standard opcodes, 6.2.5.2.
const (
	lnsCopy             = 0x01
	lnsAdvancePC        = 0x02
	lnsAdvanceLine      = 0x03
	lnsSetFile          = 0x04
	lnsSetColumn        = 0x05
	lnsNegateStmt       = 0x06
	lnsSetBasicBlock    = 0x07
	lnsConstAddPC       = 0x08
	lnsSetPrologueEnd   = 0x0a
	lnsSetEpilogueBegin = 0x0b
	lnsSetISA           = 0x0c
)

// Extended opcodes, 6.2.5.3.
const (
	lneEndSequence      = 0x01
	lneSetAddress       = 0x02
	lneSetDiscriminator = 0x04
)

// Content types and forms of the version 5 header, 6.2.4.1 and 7.5.6.
const (
	lnctPath           = 0x01
	lnctDirectoryIndex = 0x02
	lnctMD5            = 0x05
	lnctSource         = 0x2001 // DW_LNCT_LLVM_source
	formUdata          = 0x0f
	formData16         = 0x1e
	formLineStrp       = 0x1f
)

// Parameters of the program. A special opcode adds (opcode-opcodeBase)/lineRange
// instructions to the address and lineBase + (opcode-opcodeBase)%lineRange to
// the line (6.2.5.1).
const (
	minInst    = 8 // bytes
	lineBase   = -5
	lineRange  = 14
	opcodeBase = 13

	// maxSpecial is what DW_LNS_const_add_pc adds to the address.
	maxSpecial = (255 - opcodeBase) / lineRange
)

// standardLengths are the operand counts of the standard opcodes from 1 on.
var standardLengths = [opcodeBase - 1]byte{0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1}

// Append appends the unit to dst, the .debug_line section so far; strings go to
// strs in version 5. The table has no Gaps.
func (t *LineTable) Append(dst []byte, order binary.ByteOrder, strs *Strings) Contents {
	e := encoder{Contents{Data: dst}, order}
	rows := 0
	for i := range t.Sequences {
		rows += len(t.Sequences[i].Rows)
	}
	// Most rows take a column (2 bytes) and a special opcode.
	e.Data = slices.Grow(e.Data, 256+4*rows)
	unit := e.openLength()
	e.half(uint16(t.Version))
	if t.Version >= 5 {
		e.Data = append(e.Data, 8, 0) // address size, segment selector size
	}
	header := e.openLength()
	e.Data = append(e.Data, minInst)
	if t.Version >= 4 {
		e.Data = append(e.Data, 1) // operations per instruction
	}
	e.Data = append(e.Data, 1, 256+lineBase, lineRange, opcodeBase) // is_stmt is on at first
	e.Data = append(e.Data, standardLengths[:]...)
	if t.Version >= 5 {
		t.entryFormats(&e, strs)
	} else {
		t.names(&e)
	}
	e.closeLength(header)
	for i := range t.Sequences {
		t.sequence(&e, &t.Sequences[i])
	}
	e.closeLength(unit)
	return e.Contents
}

// names writes the directory and file tables of versions 2 to 4.
func (t *fileTable) names(e *encoder) {
	for _, dir := range t.dirs {
		e.Data = appendString(e.Data, dir)
	}
	e.Data = append(e.Data, 0)
	for n := 1; n < len(t.files); n++ {
		f := &t.files[n]
		e.Data = appendString(e.Data, f.name)
		e.Data = appendULEB(e.Data, uint64(f.dir))
		e.Data = append(e.Data, 0, 0) // no modification time, no size
	}
	e.Data = append(e.Data, 0)
}

// entryFormats writes the self-describing tables of version 5. File 0 is the
// root file; text written for version 4 has none and gets file 1 twice.
func (t *LineTable) entryFormats(e *encoder, strs *Strings) {
	e.Data = append(e.Data, 1, lnctPath, formLineStrp)
	e.Data = appendULEB(e.Data, uint64(len(t.dirs))+1)
	dir := t.rootDir
	if dir == "" {
		dir = t.Dir
	}
	e.lineStr(strs, dir)
	for _, dir := range t.dirs {
		e.lineStr(strs, dir)
	}

	md5 := t.withMD5 && !t.withoutMD5
	formats := []byte{2, lnctPath, formLineStrp, lnctDirectoryIndex, formUdata}
	if md5 {
		formats[0]++
		formats = append(formats, lnctMD5, formData16)
	}
	if t.withSource {
		formats[0]++
		formats = append(appendULEB(formats, lnctSource), formLineStrp)
	}
	e.Data = append(e.Data, formats...)
	e.Data = appendULEB(e.Data, uint64(max(len(t.files), 1)))
	for n := range max(len(t.files), 1) {
		f := &t.root
		if n > 0 || f.name == "" && len(t.files) > 1 {
			f = &t.files[max(n, 1)]
		}
		e.lineStr(strs, f.name)
		e.Data = appendULEB(e.Data, uint64(f.dir))
		if md5 {
			var sum MD5
			if f.md5 != nil {
				sum = *f.md5
			}
			e.Data = append(e.Data, sum[:]...)
		}
		if t.withSource {
			var source string
			if f.source != nil {
				source = *f.source
			}
			e.lineStr(strs, source)
		}
	}
}

// sequence writes the rows of s. The state machine starts afresh (6.2.2) and
// registers are set before the row is appended.
func (t *LineTable) sequence(e *encoder, s *Sequence) {
	reg := Row{File: 1, Line: 1, Flags: IsStmt}
	b := e.Data
	for i := range s.Rows {
		r := &s.Rows[i]
		if r.File != reg.File {
			b = appendULEB(append(b, lnsSetFile), uint64(r.File))
		}
		if r.Col != reg.Col {
			b = appendULEB(append(b, lnsSetColumn), uint64(r.Col))
		}
		if r.Discriminator != 0 && t.Version >= 4 {
			b = append(b, 0, ulebSize(r.Discriminator)+1, lneSetDiscriminator)
			b = appendULEB(b, uint64(r.Discriminator))
		}
		if r.ISA != reg.ISA {
			b = appendULEB(append(b, lnsSetISA), uint64(r.ISA))
		}
		if (r.Flags^reg.Flags)&IsStmt != 0 {
			b = append(b, lnsNegateStmt)
		}
		if r.Flags&BasicBlock != 0 {
			b = append(b, lnsSetBasicBlock)
		}
		if r.Flags&PrologueEnd != 0 {
			b = append(b, lnsSetPrologueEnd)
		}
		if r.Flags&EpilogueBegin != 0 {
			b = append(b, lnsSetEpilogueBegin)
		}
		if i == 0 {
			b = append(b, 0, 9, lneSetAddress)
			e.Data = b
			e.address(s.Section, r.Addr)
			b = e.Data
			reg.Addr = r.Addr
		}
		b = appendRow(b, int64(r.Line)-int64(reg.Line), r.Addr-reg.Addr)
		reg = *r
	}
	if len(s.Rows) > 0 {
		b = appendEnd(b, s.End-reg.Addr)
	}
	e.Data = b
	if s.Label != 0 {
		e.Labels = append(e.Labels, Label{Symbol: s.Label, Off: uint32(len(b))})
	}
}

// appendRow advances line and address and appends a row: by a special opcode,
// by one after DW_LNS_const_add_pc, or by one after DW_LNS_advance_pc. A line
// delta out of a special opcode's reach is advanced first.
func appendRow(b []byte, line int64, bytes uint64) []byte {
	insts := bytes / minInst
	far := line < lineBase || line >= lineBase+lineRange
	if far {
		b = appendSLEB(append(b, lnsAdvanceLine), line)
		line = 0
	}
	if line == 0 && insts == 0 {
		return append(b, lnsCopy)
	}
	special := uint64(line-lineBase) + opcodeBase
	if insts <= 2*maxSpecial {
		if op := special + insts*lineRange; op <= 255 {
			return append(b, byte(op))
		}
		if op := special + (insts-maxSpecial)*lineRange; op <= 255 {
			return append(b, lnsConstAddPC, byte(op))
		}
	}
	b = appendULEB(append(b, lnsAdvancePC), insts)
	if far {
		return append(b, lnsCopy)
	}
	return append(b, byte(special))
}

// appendEnd advances the address and ends the sequence.
func appendEnd(b []byte, bytes uint64) []byte {
	switch insts := bytes / minInst; insts {
	case 0:
	case maxSpecial:
		b = append(b, lnsConstAddPC)
	default:
		b = appendULEB(append(b, lnsAdvancePC), insts)
	}
	return append(b, 0, 1, lneEndSequence)
}

// ulebSize is the number of bytes v takes in unsigned LEB128.
func ulebSize(v uint32) byte {
	n := byte(1)
	for ; v >= 0x80; v >>= 7 {
		n++
	}
	return n
}

package dwarf

import (
	"encoding/binary"
	"slices"
	"strings"
)

// Info describes hand-written text, as llvm-mc -g does: a compilation unit with
// its sections of code and the labels in them.
type Info struct {
	Table    *LineTable // of a Text
	LineOff  uint32     // of the unit in .debug_line
	Producer string
	Code     []CodeSection
	Labels   []CodeLabel
}

// A CodeSection is a section with instructions, all of it.
type CodeSection struct {
	Section int32
	Size    uint64
}

// A CodeLabel is a label in a section of code. One leading underscore of its
// name is left out.
type CodeLabel struct {
	Name    string
	File    uint32
	Line    uint32
	Section int32
	Addr    uint64
}

// An InfoSection is one of the sections that describe text.
type InfoSection struct {
	Name string
	Contents
}

// Tags, attributes and forms, 7.5.3 to 7.5.6.
const (
	tagCompileUnit = 0x11
	tagLabel       = 0x0a

	atName     = 0x03
	atStmtList = 0x10
	atLowPC    = 0x11
	atHighPC   = 0x12
	atLanguage = 0x13
	atCompDir  = 0x1b
	atProducer = 0x25
	atDeclFile = 0x3a
	atDeclLine = 0x3b
	atRanges   = 0x55

	formAddr      = 0x01
	formData2     = 0x05
	formData4     = 0x06
	formString    = 0x08
	formSecOffset = 0x17
)

const (
	abbrevUnit  = 1
	abbrevLabel = 2

	langMipsAssembler = 0x8001
	utCompile         = 0x01 // 7.5.1
	rleStartLength    = 0x07 // 7.25
	rnglistsHeader    = 12   // bytes before the first list of .debug_rnglists
)

// Sections encodes .debug_info, .debug_abbrev, .debug_aranges and, if the unit
// needs it, .debug_ranges or .debug_rnglists, in the order LLVM creates them.
// Text without code has none.
func (in *Info) Sections(order binary.ByteOrder) []InfoSection {
	if len(in.Code) == 0 {
		return nil
	}
	list := []InfoSection{
		{".debug_info", in.info(order)},
		{".debug_abbrev", Contents{Data: in.abbrev()}},
		{".debug_aranges", in.aranges(order)},
	}
	switch {
	case !in.scattered():
	case in.Table.Version < 5:
		list = append(list, InfoSection{".debug_ranges", in.ranges(order)})
	default:
		list = append(list, InfoSection{".debug_rnglists", in.rnglists(order)})
	}
	return list
}

// scattered reports whether the unit has a list of ranges. Version 2 knows no
// lists and is given the first section only.
func (in *Info) scattered() bool { return len(in.Code) > 1 && in.Table.Version >= 3 }

// abbrev writes the two abbreviations (7.5.3).
func (in *Info) abbrev() []byte {
	offset := byte(formSecOffset)
	if in.Table.Version < 4 {
		offset = formData4
	}
	place := []byte{atLowPC, formAddr, atHighPC, formAddr}
	if in.scattered() {
		place = []byte{atRanges, offset}
	}
	return slices.Concat(
		[]byte{abbrevUnit, tagCompileUnit, 1, atStmtList, offset},
		place,
		[]byte{atName, formString},
		in.compDirAttribute(),
		[]byte{atProducer, formString, atLanguage, formData2, 0, 0},
		[]byte{abbrevLabel, tagLabel, 0, atName, formString, atDeclFile, formData4, atDeclLine, formData4, atLowPC, formAddr, 0, 0},
		[]byte{0},
	)
}

func (in *Info) compDirAttribute() []byte {
	if in.Table.Dir == "" {
		return nil
	}
	return []byte{atCompDir, formString}
}

// info writes the unit (7.5.1.1) and its entries.
func (in *Info) info(order binary.ByteOrder) Contents {
	e := encoder{order: order}
	at := e.openLength()
	e.half(uint16(in.Table.Version))
	if in.Table.Version >= 5 {
		e.Data = append(e.Data, utCompile, 8)
		e.offset(RefAbbrev, 0)
	} else {
		e.offset(RefAbbrev, 0)
		e.Data = append(e.Data, 8)
	}

	e.Data = append(e.Data, abbrevUnit)
	e.offset(RefLine, in.LineOff)
	switch {
	case !in.scattered():
		e.address(in.Code[0].Section, 0)
		e.address(in.Code[0].Section, in.Code[0].Size)
	case in.Table.Version < 5:
		e.offset(RefRanges, 0)
	default:
		e.offset(RefRanges, rnglistsHeader)
	}
	e.Data = appendString(e.Data, in.Table.sourceName())
	if in.Table.Dir != "" {
		e.Data = appendString(e.Data, in.Table.Dir)
	}
	e.Data = appendString(e.Data, in.Producer)
	e.half(langMipsAssembler)

	for i := range in.Labels {
		l := &in.Labels[i]
		e.Data = append(e.Data, abbrevLabel)
		e.Data = appendString(e.Data, strings.TrimPrefix(l.Name, "_"))
		e.word(l.File)
		e.word(l.Line)
		e.address(l.Section, l.Addr)
	}
	e.Data = append(e.Data, 0)
	e.closeLength(at)
	return e.Contents
}

// sourceName is the name of the first file in the first directory.
func (t *fileTable) sourceName() string {
	name := t.root.name
	if len(t.files) > 1 {
		name = t.files[1].name
	}
	if len(t.dirs) > 0 {
		name = t.dirs[0] + "/" + name
	}
	return name
}

// aranges writes the address lookup table (6.1.2): the header is padded to the
// size of a pair.
func (in *Info) aranges(order binary.ByteOrder) Contents {
	e := encoder{order: order}
	at := e.openLength()
	e.half(2)
	e.offset(RefInfo, 0)
	e.Data = append(e.Data, 8, 0)
	e.pad(16)
	for _, s := range in.Code {
		e.address(s.Section, 0)
		e.xword(s.Size)
	}
	e.xword(0)
	e.xword(0)
	e.closeLength(at)
	return e.Contents
}

// ranges writes one list of .debug_ranges (DWARF 4, 2.17.3): for each section a
// base address selection and a range from 0.
func (in *Info) ranges(order binary.ByteOrder) Contents {
	e := encoder{order: order}
	for _, s := range in.Code {
		e.xword(1<<64 - 1)
		e.address(s.Section, 0)
		e.xword(0)
		e.xword(s.Size)
	}
	e.xword(0)
	e.xword(0)
	return e.Contents
}

// rnglists writes the same as a version 5 range list (7.28).
func (in *Info) rnglists(order binary.ByteOrder) Contents {
	e := encoder{order: order}
	at := e.openLength()
	e.half(5)
	e.Data = append(e.Data, 8, 0) // address size, segment selector size
	e.word(0)                     // no offset table
	for _, s := range in.Code {
		e.Data = append(e.Data, rleStartLength)
		e.address(s.Section, 0)
		e.Data = appendULEB(e.Data, s.Size)
	}
	e.Data = append(e.Data, 0)
	e.closeLength(at)
	return e.Contents
}

package rawbtf

import "encoding/binary"

// Ext is the contents of a .BTF.ext section: what a program's BTF says about
// its instructions. Records are little-endian, as in [BTF].
type Ext struct {
	Func Info // [FuncInfo]: which function begins where
	Line Info // [LineInfo]: which source line an instruction is from
	CORE Info // [COREReloc]: what an instruction asks of the kernel's types
}

// Info is one of the three parts of an [Ext]. Every record begins with the
// instruction's offset in bytes in its section, see [InsnOff].
//
//	for _, s := range info.Sections {
//		for rec := range slices.Chunk(s.Records, int(info.RecordSize)) {
type Info struct {
	RecordSize uint32 // in bytes, a multiple of 4; 0 if there are no records
	Sections   []InfoSection
}

// InfoSection is the records about one section, by ascending offset; several
// can have the same.
type InfoSection struct {
	NameOff uint32 // of the section's name, in the strings of the BTF
	Records []byte // a multiple of RecordSize
}

// Smallest sizes in bytes of records: struct bpf_func_info, bpf_line_info and
// bpf_core_relo. Later kernels may add fields behind.
const (
	FuncInfoSize  = 8  // offset, type id
	LineInfoSize  = 16 // offset, file name, line's text, line<<10 | column
	CORERelocSize = 16 // offset, type id, access string, kind
)

// InsnOff returns the offset in bytes of the instruction that a record of any
// part is about.
func InsnOff(rec []byte) uint32 { return le.Uint32(rec) }

// SetInsnOff sets what [InsnOff] returns.
func SetInsnOff(rec []byte, off uint32) { le.PutUint32(rec, off) }

// FuncInfo is a view of a record of [Ext.Func].
type FuncInfo []byte

// Type returns the FUNC that begins at the instruction.
func (r FuncInfo) Type() TypeID { return TypeID(le.Uint32(r[4:])) }

// SetType sets what Type returns.
func (r FuncInfo) SetType(id TypeID) { le.PutUint32(r[4:], uint32(id)) }

// LineInfo is a view of a record of [Ext.Line].
type LineInfo []byte

// FileOff returns where the name of the source file is in the strings.
func (r LineInfo) FileOff() uint32 { return le.Uint32(r[4:]) }

// SetFileOff sets what FileOff returns.
func (r LineInfo) SetFileOff(off uint32) { le.PutUint32(r[4:], off) }

// TextOff returns where the text of the source line is in the strings.
func (r LineInfo) TextOff() uint32 { return le.Uint32(r[8:]) }

// SetTextOff sets what TextOff returns.
func (r LineInfo) SetTextOff(off uint32) { le.PutUint32(r[8:], off) }

// Line returns the number of the line, from 1; 0 is none.
func (r LineInfo) Line() uint32 { return le.Uint32(r[12:]) >> 10 }

// Column returns the number of the column, from 1; 0 is none.
func (r LineInfo) Column() uint32 { return le.Uint32(r[12:]) & 0x3ff }

// COREReloc is a view of a record of [Ext.CORE].
type COREReloc []byte

// Type returns the type that the access begins at, of the object's own BTF.
func (r COREReloc) Type() TypeID { return TypeID(le.Uint32(r[4:])) }

// SetType sets what Type returns.
func (r COREReloc) SetType(id TypeID) { le.PutUint32(r[4:], uint32(id)) }

// AccessOff returns where the access string, as "0:1:2", is in the strings.
func (r COREReloc) AccessOff() uint32 { return le.Uint32(r[8:]) }

// SetAccessOff sets what AccessOff returns.
func (r COREReloc) SetAccessOff(off uint32) { le.PutUint32(r[8:], off) }

// Kind returns the number of the relocation's kind (enum bpf_core_relo_kind).
func (r COREReloc) Kind() uint32 { return le.Uint32(r[12:]) }

// Smallest sizes of struct btf_ext_header in bytes: without and with CO-RE.
const (
	extHeaderSize     = 24
	extHeaderCORESize = 32
)

// Append appends e to dst as the contents of a .BTF.ext section in an order, as
// libbpf's linker lays it out: a header of 32 bytes, then functions, lines and
// CO-RE relocations. Parts and sections without records take no room.
func (e *Ext) Append(dst []byte, order binary.ByteOrder) []byte {
	out := order.(binary.AppendByteOrder)
	dst = grown(dst, extHeaderCORESize+int(e.Func.size()+e.Line.size()+e.CORE.size()))
	dst = out.AppendUint16(dst, magic)
	dst = append(dst, version, 0)
	dst = out.AppendUint32(dst, extHeaderCORESize)
	off := uint32(0)
	for _, info := range []*Info{&e.Func, &e.Line, &e.CORE} {
		size := info.size()
		dst = out.AppendUint32(dst, off)
		dst = out.AppendUint32(dst, size)
		off += size
	}
	from := len(dst)
	for _, info := range []*Info{&e.Func, &e.Line, &e.CORE} {
		dst = info.append(dst)
	}
	if isBig(order) {
		swapWords(dst[from:])
	}
	return dst
}

// size returns how many bytes append appends.
func (i *Info) size() uint32 {
	size := 0
	for _, s := range i.Sections {
		if len(s.Records) != 0 {
			size += 8 + len(s.Records)
		}
	}
	if size != 0 {
		size += 4
	}
	return uint32(size)
}

func (i *Info) append(dst []byte) []byte {
	if i.size() == 0 {
		return dst
	}
	dst = le.AppendUint32(dst, i.RecordSize)
	for _, s := range i.Sections {
		if len(s.Records) != 0 {
			dst = le.AppendUint32(dst, s.NameOff)
			dst = le.AppendUint32(dst, uint32(len(s.Records))/i.RecordSize)
			dst = append(dst, s.Records...)
		}
	}
	return dst
}

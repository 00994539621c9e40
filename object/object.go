package object

import (
	"debug/elf"
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// SectionID indexes File.Sections. 0 is no section (undefined); [Abs],
// [Common] and [GroupHeader] are the special places of a symbol.
type SectionID int32

// Places of a symbol that are none of File.Sections.
const (
	Abs    SectionID = -1 // SHN_ABS: Value is a number
	Common SectionID = -2 // SHN_COMMON: Value is the alignment

	// GroupHeader is the SHT_GROUP section of the first group that has the
	// symbol as its signature: where LLVM and GNU as put a signature that
	// no relocation uses and nothing defines.
	GroupHeader SectionID = -3
)

// SymbolID indexes File.Symbols. 0 is no symbol.
type SymbolID int32

// File is one relocatable BPF object.
//
// Sections[0] and Symbols[0] are unused, so that the zero SectionID and
// SymbolID mean none. Sections holds what a program wrote: string tables, the
// symbol table, relocation and group sections and .llvm_addrsig are made by
// [Write] from the other fields and taken apart by [Read].
type File struct {
	Order    binary.ByteOrder // binary.LittleEndian (bpfel) or binary.BigEndian (bpfeb)
	OSABI    elf.OSABI
	Flags    uint32 // e_flags
	Sections []Section
	Symbols  []Symbol
	Groups   []Group

	// AddrSig lists the address-significant symbols of .llvm_addrsig in
	// order; the section exists iff HasAddrSig.
	AddrSig    []SymbolID
	HasAddrSig bool

	// Sources holds the texts that the positions below point into; nil for
	// a file that was read from ELF.
	Sources  *diag.Sources
	Warnings diag.List
}

// Section is a section's header and bytes, the bytes in File.Order.
type Section struct {
	Name    string
	Type    elf.SectionType
	Flags   elf.SectionFlag // SHF_GROUP follows from Groups: Write sets or clears it
	Align   uint64          // sh_addralign: 0 or a power of two up to 1<<32
	EntSize uint64
	Link    SectionID // sh_link where it names another of File.Sections (SHF_LINK_ORDER)
	Info    uint32    // sh_info; a SectionID if Flags has SHF_INFO_LINK
	Data    []byte    // nil for SHT_NOBITS
	Size    uint64    // len(Data), or the size of a SHT_NOBITS section
	Relocs  []Reloc   // by ascending Off; equal ones in the order they apply
}

// Debug reports whether the section is DWARF, which no BPF loader looks at. BTF does not count
// as debug information.
func (s *Section) Debug() bool { return isDebug(s.Name) }

func isDebug(name string) bool {
	return strings.HasPrefix(name, ".debug_") || strings.HasPrefix(name, ".zdebug_")
}

// Text is the section of functions that are no programs.
const Text = ".text"

// Text reports whether the section's functions are no programs by themselves: .text, and
// what compilers put a function into that they keep apart, .text.f and .text.unlikely.
func (s *Section) Text() bool {
	rest, ok := strings.CutPrefix(s.Name, Text)
	return ok && (rest == "" || rest[0] == '.')
}

// Symbol is a symbol table entry. The section symbol of a section has Type
// STT_SECTION, no name and Value 0; a source file name has Type STT_FILE and
// Section Abs.
type Symbol struct {
	Name    string
	Section SectionID // 0: undefined
	Value   uint64    // offset in Section, number if Abs, alignment if Common
	Size    uint64
	Bind    elf.SymBind
	Type    elf.SymType
	Other   uint8 // st_other: visibility in the low two bits
	Pos     diag.Pos
}

// Reloc is one REL entry: the addend lies in the section's Data.
type Reloc struct {
	Off  uint32   // less than the section's Size; for instructions that of the instruction
	Sym  SymbolID // 0: no symbol (an absolute target)
	Type RelocType
	Pos  diag.Pos
}

// RelocType is an R_BPF number (kernel: Documentation/bpf/llvm_reloc.rst).
type RelocType uint8

// BPF relocation types, with the field each one patches.
const (
	R_BPF_NONE        RelocType = 0
	R_BPF_64_64       RelocType = 1  // ld_imm64: low 32 bits of the value at Off+4, high 32 at Off+12
	R_BPF_64_ABS64    RelocType = 2  // 8 bytes of data
	R_BPF_64_ABS32    RelocType = 3  // 4 bytes of data
	R_BPF_64_NODYLD32 RelocType = 4  // 4 bytes of .BTF and .BTF.ext, ignored by run-time linkers
	R_BPF_64_32       RelocType = 10 // call: 32 bits at Off+4, counted in instructions less one
)

func (t RelocType) String() string {
	switch t {
	case R_BPF_NONE:
		return "R_BPF_NONE"
	case R_BPF_64_64:
		return "R_BPF_64_64"
	case R_BPF_64_ABS64:
		return "R_BPF_64_ABS64"
	case R_BPF_64_ABS32:
		return "R_BPF_64_ABS32"
	case R_BPF_64_NODYLD32:
		return "R_BPF_64_NODYLD32"
	case R_BPF_64_32:
		return "R_BPF_64_32"
	}
	return fmt.Sprintf("R_BPF(%d)", uint8(t))
}

// Group is a section group (COMDAT). Write puts its SHT_GROUP header before the
// first of its sections, whatever the order of File.Groups.
type Group struct {
	Name      string // of the group section itself: ".group"
	Signature SymbolID
	Comdat    bool
	Members   []SectionID
}

// New returns an empty file with the two unused zero entries in place.
func New(order binary.ByteOrder) *File {
	return &File{Order: order, Sections: make([]Section, 1), Symbols: make([]Symbol, 1)}
}

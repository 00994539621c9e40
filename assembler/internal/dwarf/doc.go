// Package dwarf encodes the debug sections an assembler writes: the line
// number program (.debug_line, .debug_line_str), call frame information
// (.debug_frame, .eh_frame), and the description of hand-written text
// (.debug_info and its companions).
//
// The encoders are pure: they know neither symbols nor text, are called when
// layout is final, and choose the same bytes as LLVM 22 does for BPF. Sections
// and symbols are numbers the caller chose; what the caller must relocate comes
// back as Refs, with the addend already in the data.
//
// Section numbers in comments (such as 6.2.5.1) are those of the DWARF 5
// standard.
package dwarf

// RefKind says what a Ref points at.
type RefKind uint8

const (
	RefCode    RefKind = iota // the section Ref.Section
	RefSymbol                 // the symbol Ref.Symbol
	RefInfo                   // .debug_info
	RefAbbrev                 // .debug_abbrev
	RefLine                   // .debug_line
	RefLineStr                // .debug_line_str
	RefFrame                  // .debug_frame
	RefRanges                 // .debug_ranges, or .debug_rnglists in DWARF 5
)

// A Ref is a field that holds an address or a section offset: it needs a
// relocation against the start of what Kind names. The field already holds the
// addend.
type Ref struct {
	Off     uint32 // of the field in the section
	Size    uint8  // of the field: 4 or 8, or 2 for a Pointer so encoded
	Kind    RefKind
	Section int32 // RefCode
	Symbol  int32 // RefSymbol
}

// A Label is a symbol whose place an encoder found: .loc_label, .cfi_label.
type Label struct {
	Symbol int32
	Off    uint32 // in the section
}

// Contents is an encoded section. Refs and Labels are in ascending order.
type Contents struct {
	Data   []byte
	Refs   []Ref
	Labels []Label
}

// Strings is the contents of .debug_line_str: NUL-terminated strings in the
// order of first use, each once.
type Strings struct {
	data    []byte
	offsets map[string]uint32
}

// Offset returns where str is, adding it if it is new.
func (s *Strings) Offset(str string) uint32 {
	if off, ok := s.offsets[str]; ok {
		return off
	}
	if s.offsets == nil {
		s.offsets = make(map[string]uint32)
	}
	off := uint32(len(s.data))
	s.offsets[str] = off
	s.data = appendString(s.data, str)
	return off
}

// Bytes returns the section's data.
func (s *Strings) Bytes() []byte { return s.data }

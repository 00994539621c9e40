package assembler

import (
	"cmp"
	"debug/elf"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/bpfasm/bpfasm/object"
)

// ListingOptions say how [Disassemble] writes.
type ListingOptions struct {
	Name     string   // the file's name, for the line at the top; "": it is not named
	Objdump  bool     // write as llvm-objdump -d -r does, which no assembler reads
	Syntax   Syntax   // of the instructions
	Sections []string // names of those to list, if there are such; none: all with code

	// Source puts lines of source before the instructions that are made of them: those of
	// .BTF.ext with their text; without such, those that DWARF tells, whose text ReadFile
	// gives. Without ReadFile, or if it has no such file, they are without text.
	Source   bool
	ReadFile func(name string) ([]byte, error)
}

// lists reports whether a section is to be listed.
func (o *ListingOptions) lists(s *object.Section) bool {
	return s.Flags&elf.SHF_EXECINSTR != 0 && len(s.Data) > 0 && (len(o.Sections) == 0 || slices.Contains(o.Sections, s.Name))
}

// Syntax is a way of writing instructions.
type Syntax uint8

const (
	LLVMSyntax   Syntax = iota
	GNUSyntax           // mnemonics, as GNU as reads them
	KernelSyntax        // as the kernel's verifier and bpftool list them
)

// Disassemble writes a listing of the executable sections of f:
//
//	# bpfel object prog.o
//
//		.section	xdp,"ax",@progbits
//	prog:
//		r1 = 5                              #     0: b7 01 00 00 05 00 00 00
//		if r1 == 7 goto +1                  #     1: 15 01 01 00 07 00 00 00 <prog+0x18>
//		call -1                             #     2: 85 10 00 00 ff ff ff ff R_BPF_64_32 fail
//
// The first number of a comment counts slots of 8 bytes, as branches do. It is followed by the
// bytes, the name of a helper function that is called, the relocation with its symbol and the
// addend from the bytes, or the question of a CO-RE relocation. Bytes that are no instruction's
// text are data; if they have an instruction's text, it is in the comment.
//
// The listing is assembly text. [Assemble] and llvm-mc make the same bytes of it, but no
// relocations; a relocated call becomes a call by number, with src 0. Of symbols that share a
// name, or have the name of a section, all but one are renamed.
func Disassemble(w io.Writer, f *object.File, o ListingOptions) error {
	if err := check(f); err != nil {
		return err
	}
	if o.Objdump {
		return writeObjdump(w, f, &o)
	}
	if o.Syntax == KernelSyntax {
		return writeKernelListing(w, f, &o)
	}
	return writeListing(w, f, &o)
}

// check makes sure that what a file's numbers refer to exists, and that its relocations are in
// order, which those of a malformed file are not.
func check(f *object.File) error {
	if err := f.Check(); err != nil {
		return err
	}
	byOffset := func(a, b object.Reloc) int { return cmp.Compare(a.Off, b.Off) }
	for i := range f.Sections {
		if s := &f.Sections[i]; !slices.IsSortedFunc(s.Relocs, byOffset) {
			return fmt.Errorf("section %d (%s): its relocations are not in the order of their places", i, s.Name)
		}
	}
	return nil
}

func relocationName(f *object.File, id object.SymbolID) string {
	if id <= 0 || int(id) >= len(f.Symbols) {
		return "*ABS*"
	}
	s := &f.Symbols[id]
	if s.Type == elf.STT_SECTION && s.Section > 0 && int(s.Section) < len(f.Sections) {
		return f.Sections[s.Section].Name
	}
	return s.Name
}

// appendHex appends v with so many digits.
func appendHex(dst []byte, v uint64, digits int) []byte {
	for shift := 4 * (digits - 1); shift >= 0; shift -= 4 {
		dst = append(dst, "0123456789abcdef"[v>>shift&15])
	}
	return dst
}

// appendPadded appends v with blanks in front up to a width.
func appendPadded(dst []byte, v uint64, width int) []byte {
	for n := v; width > 1; width-- {
		if n /= 10; n == 0 {
			dst = append(dst, ' ')
		}
	}
	return strconv.AppendUint(dst, v, 10)
}

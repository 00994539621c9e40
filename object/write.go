package object

import (
	"cmp"
	"debug/elf"
	"io"
	"math"
	"slices"
)

// Sizes of ELF64 records.
const (
	ehdrSize = 64
	shdrSize = 64
	symSize  = 24
	relSize  = 16
	relaSize = 24
)

// maxFile bounds a written file, so that its offsets are an int on every host.
const maxFile = math.MaxInt32

// strtabIndex is the section index of the string table, which holds the names
// of sections and symbols alike.
const strtabIndex = 1

// Write writes f to w as an ELF64 relocatable file, the same as [Append] makes
// and without a second copy of the sections' contents. An f that cannot be
// written is found before the first byte is.
func Write(w io.Writer, f *File) error {
	im, err := newImage(f)
	if err != nil {
		return err
	}
	return im.emit(&writer{out: w, b: make([]byte, 0, min(im.size, 2*chunk)), order: appendOrder(f.Order)})
}

// Append appends f to dst as an ELF64 relocatable file (ELF-64 Object File
// Format 1.5, EM_BPF), laid out byte for byte as LLVM 22 does it: the header;
// the sections' contents in the order of f.Sections; groups; the symbol table;
// relocations; address-significant symbols; strings; the section headers.
//
// Local symbols come before all others; apart from that the order of f.Symbols
// is kept. An f that cannot be written, say because a symbol's section does
// not exist, is an error that names the place, and then dst is returned as it was.
func Append(dst []byte, f *File) ([]byte, error) {
	im, err := newImage(f)
	if err != nil {
		return dst, err
	}
	w := writer{b: slices.Grow(dst, im.size), base: len(dst), order: appendOrder(f.Order)}
	err = im.emit(&w)
	return w.b, err
}

// newImage gives everything in f its index and its place in the file.
func newImage(f *File) (*image, error) {
	if err := f.Check(); err != nil {
		return nil, err
	}
	im := &image{File: f}
	im.numberSymbols()
	im.addHeaders()
	// Beyond this point every symbol and section has its index.
	im.linkHeaders()
	return im, im.place()
}

// image is a File on its way to ELF.
type image struct {
	*File
	symbols []SymbolID // in the order of the symbol table, without the null symbol
	locals  int        // how many of them are local
	number  []uint32   // by SymbolID: symbol table index

	headers []header
	section []uint32 // by SectionID: section index; its relocations follow at the next one
	addrSig int      // section index of .llvm_addrsig, 0: none
	symtab  int      // section index of .symtab
	shndx   int      // section index of .symtab_shndx, 0: none

	groups     []int               // indexes into Groups as written
	group      []uint32            // by index into Groups: section index
	groupOf    []int32             // by SectionID: 1 + index into Groups, 0: in none; nil if there are no groups
	groupOfSig map[SymbolID]uint32 // section index of the first group with this signature

	strings *strtab
	shoff   int // section header table
	size    int // whole file
}

// header is a section header; Name and Off stay 0 until [image.place].
type header struct {
	name string
	elf.Section64
}

// symbolOrder returns the symbols in the order of the written symbol table,
// and how many of them are local.
func (f *File) symbolOrder() (order []SymbolID, locals int) {
	if len(f.Symbols) < 2 {
		return nil, 0
	}
	order = make([]SymbolID, 0, len(f.Symbols)-1)
	for id := 1; id < len(f.Symbols); id++ {
		if f.Symbols[id].Bind == elf.STB_LOCAL {
			order = append(order, SymbolID(id))
		}
	}
	locals = len(order)
	if locals == cap(order) {
		return order, locals
	}
	for id := 1; id < len(f.Symbols); id++ {
		if f.Symbols[id].Bind != elf.STB_LOCAL {
			order = append(order, SymbolID(id))
		}
	}
	return order, locals
}

// groupOrder returns the groups, as indexes into Groups, in the order in which
// they are written: by their first sections, those without any last.
func (f *File) groupOrder() []int {
	order := make([]int, len(f.Groups))
	for i := range order {
		order[i] = i
	}
	first := func(i int) SectionID {
		if members := f.Groups[i].Members; len(members) > 0 {
			return slices.Min(members)
		}
		return math.MaxInt32
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(first(a), first(b)) })
	return order
}

func (im *image) numberSymbols() {
	im.symbols, im.locals = im.symbolOrder()
	im.number = make([]uint32, max(1, len(im.Symbols)))
	for i, id := range im.symbols {
		im.number[id] = uint32(i + 1)
	}
}

// addHeaders lists the section headers in their order, with what does not
// depend on where others are.
func (im *image) addHeaders() {
	im.groups = im.groupOrder()
	im.groupOf = im.groupsBySection()
	im.section = make([]uint32, max(1, len(im.Sections)))
	im.group = make([]uint32, len(im.Groups))
	im.headers = make([]header, 0, im.countHeaders())

	im.add(header{})
	im.add(header{name: ".strtab", Section64: elf.Section64{Type: uint32(elf.SHT_STRTAB), Addralign: 1}})
	for id := 1; id < len(im.Sections); id++ {
		im.addSection(SectionID(id))
	}
	for _, i := range im.groups {
		if im.group[i] == 0 { // without members
			im.addGroup(i)
		}
	}
	im.groupOfSig = im.groupsBySignature()
	if im.HasAddrSig {
		im.addrSig = im.add(header{name: ".llvm_addrsig", Section64: elf.Section64{
			Type: uint32(shtAddrSig), Flags: uint64(shfExclude),
			Size: im.addrSigSize(), Addralign: 1,
		}})
	}
	im.symtab = im.add(header{name: ".symtab", Section64: elf.Section64{
		Type: uint32(elf.SHT_SYMTAB), Link: strtabIndex, Info: uint32(im.locals + 1),
		Size: symSize * uint64(len(im.symbols)+1), Addralign: 8, Entsize: symSize,
	}})
	if im.needsShndx() {
		im.shndx = im.add(header{name: ".symtab_shndx", Section64: elf.Section64{
			Type: uint32(elf.SHT_SYMTAB_SHNDX), Link: uint32(im.symtab),
			Size: 4 * uint64(len(im.symbols)+1), Addralign: 4, Entsize: 4,
		}})
	}
}

func (im *image) add(h header) (index int) {
	im.headers = append(im.headers, h)
	return len(im.headers) - 1
}

// addSection adds the headers of a section, its relocations and, if it is the
// first of a group, the group.
func (im *image) addSection(id SectionID) {
	s := &im.Sections[id]
	flags := s.Flags &^ elf.SHF_GROUP
	relFlags := elf.SHF_INFO_LINK
	if im.groupOf != nil && im.groupOf[id] != 0 {
		flags |= elf.SHF_GROUP
		relFlags = elf.SHF_GROUP
		if g := int(im.groupOf[id] - 1); im.group[g] == 0 {
			im.addGroup(g)
		}
	}
	im.section[id] = uint32(im.add(header{name: s.Name, Section64: elf.Section64{
		Type: uint32(s.Type), Flags: uint64(flags), Info: s.Info,
		Size: s.Size, Addralign: s.Align, Entsize: s.EntSize,
	}}))
	if len(s.Relocs) > 0 {
		im.add(header{name: ".rel" + s.Name, Section64: elf.Section64{
			Type: uint32(elf.SHT_REL), Flags: uint64(relFlags), Info: im.section[id],
			Size: relSize * uint64(len(s.Relocs)), Addralign: 8, Entsize: relSize,
		}})
	}
}

func (im *image) addGroup(i int) {
	g := &im.Groups[i]
	words := 1
	for _, id := range g.Members {
		words++
		if len(im.Sections[id].Relocs) > 0 {
			words++
		}
	}
	im.group[i] = uint32(im.add(header{name: g.Name, Section64: elf.Section64{
		Type: uint32(elf.SHT_GROUP), Info: im.number[g.Signature],
		Size: 4 * uint64(words), Addralign: 4, Entsize: 4,
	}}))
}

func (im *image) groupsBySection() []int32 {
	if len(im.Groups) == 0 {
		return nil
	}
	of := make([]int32, len(im.Sections))
	for i := range im.Groups {
		for _, id := range im.Groups[i].Members {
			of[id] = int32(i + 1)
		}
	}
	return of
}

func (im *image) groupsBySignature() map[SymbolID]uint32 {
	if len(im.Groups) == 0 {
		return nil
	}
	of := make(map[SymbolID]uint32, len(im.Groups))
	for _, i := range im.groups {
		if _, known := of[im.Groups[i].Signature]; !known {
			of[im.Groups[i].Signature] = im.group[i]
		}
	}
	return of
}

func (im *image) countHeaders() int {
	n := 5 + len(im.Sections) + len(im.Groups)
	for id := range im.Sections {
		if len(im.Sections[id].Relocs) > 0 {
			n++
		}
	}
	return n
}

// needsShndx reports whether a symbol's section index does not fit st_shndx.
func (im *image) needsShndx() bool {
	if len(im.headers) < int(elf.SHN_LORESERVE) {
		return false
	}
	return slices.ContainsFunc(im.symbols, func(id SymbolID) bool {
		return im.sectionOf(id) >= uint32(elf.SHN_LORESERVE)
	})
}

// sectionOf returns the index of the section that a symbol lies in, 0 if none.
func (im *image) sectionOf(id SymbolID) uint32 {
	switch at := im.Symbols[id].Section; {
	case at > 0:
		return im.section[at]
	case at == GroupHeader:
		return im.groupOfSig[id]
	}
	return 0
}

// linkHeaders fills in the header fields that name other sections.
func (im *image) linkHeaders() {
	for id := 1; id < len(im.Sections); id++ {
		s, h := &im.Sections[id], &im.headers[im.section[id]]
		h.Link = im.section[s.Link]
		if s.Flags&elf.SHF_INFO_LINK != 0 {
			h.Info = im.section[s.Info]
		}
	}
	for i := range im.headers {
		switch h := &im.headers[i]; elf.SectionType(h.Type) {
		case elf.SHT_REL, elf.SHT_GROUP, shtAddrSig:
			h.Link = uint32(im.symtab)
		}
	}
}

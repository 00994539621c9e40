package object

import (
	"debug/elf"
	"encoding/binary"
	"fmt"
	"io"
)

// place gives every section its name and its offset in the file.
func (im *image) place() error {
	im.strings = newStrtab(len(im.headers) + len(im.symbols))
	for i := range im.headers {
		im.strings.add(im.headers[i].name)
	}
	for _, id := range im.symbols {
		if s := &im.Symbols[id]; s.Type != elf.STT_SECTION {
			im.strings.add(s.Name)
		} else {
			im.strings.add("")
		}
	}
	im.strings.finish()
	for i := range im.headers {
		im.headers[i].Name = im.strings.offset(i)
	}
	im.headers[strtabIndex].Size = uint64(im.strings.size)

	at := uint64(ehdrSize)
	for i := range im.contents {
		h := &im.headers[i]
		at = alignUp(at, h.Addralign)
		h.Off = at
		if elf.SectionType(h.Type) != elf.SHT_NOBITS {
			at += h.Size
		}
		if at > maxFile {
			return fmt.Errorf("the file would be larger than %d bytes: section %s would end at %#x", maxFile, h.name, at)
		}
	}
	at = alignUp(at, 8)
	im.shoff = int(at)
	at += shdrSize * uint64(len(im.headers))
	if at > maxFile {
		return fmt.Errorf("the file would be larger than %d bytes: its %d section headers would end at %#x", maxFile, len(im.headers), at)
	}
	im.size = int(at)
	return nil
}

// alignUp rounds n up to a multiple of align: 0 or a power of two.
func alignUp(n, align uint64) uint64 {
	if align == 0 {
		return n
	}
	return (n + align - 1) &^ (align - 1)
}

// contents yields the section headers' indexes in the order in which what they
// describe lies in the file.
func (im *image) contents(yield func(index int) bool) {
	for _, i := range im.section[1:] {
		if !yield(int(i)) {
			return
		}
	}
	for _, i := range im.groups {
		if !yield(int(im.group[i])) {
			return
		}
	}
	if !yield(im.symtab) {
		return
	}
	if im.shndx != 0 && !yield(im.shndx) {
		return
	}
	for id := range im.Sections {
		if len(im.Sections[id].Relocs) > 0 && !yield(int(im.section[id]+1)) {
			return
		}
	}
	if im.addrSig != 0 && !yield(im.addrSig) {
		return
	}
	yield(strtabIndex)
}

// writer is the image as far as it has been written: all of it in b, or the
// end of it that out has not got yet.
type writer struct {
	b     []byte
	base  int // where the image begins in b; negative once out has got some
	order binary.AppendByteOrder
	out   io.Writer // nil: b keeps all
	err   error     // of out
}

// chunk is how many bytes are worth a write of their own.
const chunk = 64 << 10

// flush hands b on if it has grown to a chunk.
func (w *writer) flush(least int) {
	if w.out == nil || len(w.b) < least {
		return
	}
	if w.err == nil {
		_, w.err = w.out.Write(w.b)
	}
	w.base -= len(w.b)
	w.b = w.b[:0]
}

// raw writes the contents of a section.
func (w *writer) raw(data []byte) {
	if w.out == nil || len(data) < chunk {
		w.b = append(w.b, data...)
		w.flush(chunk)
		return
	}
	w.flush(0)
	if w.err == nil {
		_, w.err = w.out.Write(data)
	}
	w.base -= len(data)
}

func (w *writer) u16(v uint16) { w.b = w.order.AppendUint16(w.b, v) }
func (w *writer) u32(v uint32) { w.b = w.order.AppendUint32(w.b, v) }
func (w *writer) u64(v uint64) { w.b = w.order.AppendUint64(w.b, v) }

// padTo fills with zeros up to an offset in the image.
func (w *writer) padTo(off int) {
	w.b = append(w.b, make([]byte, w.base+off-len(w.b))...)
}

// emit writes the file, whose every part has its place by now.
func (im *image) emit(w *writer) error {
	im.writeFileHeader(w)
	for id := 1; id < len(im.Sections); id++ {
		w.padTo(int(im.headers[im.section[id]].Off))
		w.raw(im.Sections[id].Data)
	}
	for _, i := range im.groups {
		w.padTo(int(im.headers[im.group[i]].Off))
		im.writeGroup(w, &im.Groups[i])
	}
	w.padTo(int(im.headers[im.symtab].Off))
	im.writeSymbols(w)
	for id := range im.Sections {
		if relocs := im.Sections[id].Relocs; len(relocs) > 0 {
			w.padTo(int(im.headers[im.section[id]+1].Off))
			im.writeRelocs(w, relocs)
		}
	}
	if im.addrSig != 0 {
		for _, id := range im.AddrSig {
			w.b = binary.AppendUvarint(w.b, uint64(im.number[id]))
		}
	}
	w.b = im.strings.appendTo(w.b)
	w.flush(chunk)
	w.padTo(im.shoff)
	for i := range im.headers {
		w.sectionHeader(&im.headers[i])
	}
	w.flush(0)
	return w.err
}

// appendOrder returns the order of o, which may be of any type.
func appendOrder(o binary.ByteOrder) binary.AppendByteOrder {
	if isBig(o) {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

func isBig(o binary.ByteOrder) bool { return o.Uint16([]byte{0, 1}) == 1 }

func (im *image) writeFileHeader(w *writer) {
	data := elf.ELFDATA2LSB
	if isBig(im.Order) {
		data = elf.ELFDATA2MSB
	}
	w.b = append(w.b, elf.ELFMAG...)
	w.b = append(w.b, byte(elf.ELFCLASS64), byte(data), byte(elf.EV_CURRENT), byte(im.OSABI), 0, 0, 0, 0, 0, 0, 0, 0)
	w.u16(uint16(elf.ET_REL))
	w.u16(uint16(elf.EM_BPF))
	w.u32(uint32(elf.EV_CURRENT))
	w.u64(0) // e_entry
	w.u64(0) // e_phoff
	w.u64(uint64(im.shoff))
	w.u32(im.Flags)
	w.u16(ehdrSize)
	w.u16(0) // e_phentsize
	w.u16(0) // e_phnum
	w.u16(shdrSize)
	if n := len(im.headers); n < int(elf.SHN_LORESERVE) {
		w.u16(uint16(n))
	} else { // the number is the size of section 0
		w.u16(0)
		im.headers[0].Size = uint64(n)
	}
	w.u16(strtabIndex)
}

func (im *image) writeGroup(w *writer, g *Group) {
	if g.Comdat {
		w.u32(grpComdat)
	} else {
		w.u32(0)
	}
	for _, id := range g.Members {
		w.u32(im.section[id])
		if len(im.Sections[id].Relocs) > 0 {
			w.u32(im.section[id] + 1)
		}
	}
}

// writeSymbols writes .symtab and, if there is one, .symtab_shndx right behind it.
func (im *image) writeSymbols(w *writer) {
	var null [symSize]byte
	w.b = append(w.b, null[:]...)
	for i, id := range im.symbols {
		s := &im.Symbols[id]
		w.u32(im.strings.offset(len(im.headers) + i))
		w.b = append(w.b, byte(s.Bind)<<4|byte(s.Type), s.Other)
		w.u16(im.shortIndex(id))
		w.u64(s.Value)
		w.u64(s.Size)
		w.flush(chunk)
	}
	if im.shndx == 0 {
		return
	}
	w.u32(0)
	for _, id := range im.symbols {
		if im.shortIndex(id) == uint16(elf.SHN_XINDEX) {
			w.u32(im.sectionOf(id))
		} else {
			w.u32(0)
		}
	}
}

// shortIndex returns a symbol's st_shndx.
func (im *image) shortIndex(id SymbolID) uint16 {
	switch im.Symbols[id].Section {
	case Abs:
		return uint16(elf.SHN_ABS)
	case Common:
		return uint16(elf.SHN_COMMON)
	}
	if index := im.sectionOf(id); index < uint32(elf.SHN_LORESERVE) {
		return uint16(index)
	}
	return uint16(elf.SHN_XINDEX)
}

func (im *image) writeRelocs(w *writer, relocs []Reloc) {
	for i := range relocs {
		r := &relocs[i]
		w.u64(uint64(r.Off))
		w.u64(uint64(im.number[r.Sym])<<32 | uint64(r.Type))
		w.flush(chunk)
	}
}

func (w *writer) sectionHeader(h *header) {
	w.u32(h.Name)
	w.u32(h.Type)
	w.u64(h.Flags)
	w.u64(h.Addr)
	w.u64(h.Off)
	w.u64(h.Size)
	w.u32(h.Link)
	w.u32(h.Info)
	w.u64(h.Addralign)
	w.u64(h.Entsize)
}

// addrSigSize returns the size of .llvm_addrsig: a ULEB128 a symbol.
func (im *image) addrSigSize() uint64 {
	var b [binary.MaxVarintLen32]byte
	n := 0
	for _, id := range im.AddrSig {
		n += binary.PutUvarint(b[:], uint64(im.number[id]))
	}
	return uint64(n)
}

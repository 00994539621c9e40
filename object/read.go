package object

import (
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Why Read refuses a file; its errors wrap one of these.
var (
	ErrNotELF         = errors.New("not an ELF file")
	ErrNotBPF         = errors.New("not a BPF object")
	ErrNotRelocatable = errors.New("not a relocatable object")
	ErrMalformed      = errors.New("malformed object")
)

// Read takes a relocatable BPF object of either byte order apart, whoever
// wrote it: clang, GNU as, rustc, bpftool or [Write].
//
// The sections' Data and all names share memory with data or one copy of its
// string tables, so data must not be changed as long as the File is in use.
// Memory use is proportional to len(data).
//
// RELA relocations are taken by putting their addends into the section's
// (then copied) Data, where REL has them. Section symbols of string and symbol
// tables are left out. Errors wrap [ErrNotELF], [ErrNotBPF],
// [ErrNotRelocatable] or [ErrMalformed].
func Read(data []byte) (*File, error) {
	return read(&reader{data: data, size: uint64(len(data))})
}

// ReadStripped is [Read] without debug information, see [Section.Debug]: such
// sections, their relocations, the symbols in them and groups that have one of
// these as signature are left out, and so is what refers to them, where that is
// not loaded; else it is an error. The bytes of what is left out are not looked
// at: of a file that is mapped they are never read. Left out as well are relocations in
// .BTF and .BTF.ext that [File.Types] has no use for: nearly all that clang makes.
func ReadStripped(data []byte) (*File, error) {
	return read(&reader{data: data, size: uint64(len(data)), strip: true})
}

func read(r *reader) (*File, error) {
	for _, step := range [...]func(*reader) error{
		(*reader).readFileHeader,
		(*reader).readHeaders,
		(*reader).readNames,
		(*reader).findSymtab,
		(*reader).fetch,
		(*reader).readSections,
		(*reader).readSymbols,
		// Beyond this point every section and symbol index has its id.
		(*reader).readRelocs,
		(*reader).readGroups,
		(*reader).readAddrSig,
	} {
		err := step(r)
		if r.err != nil {
			return nil, r.err
		}
		if err != nil {
			return nil, err
		}
	}
	return r.f, nil
}

// reader is a file on its way from ELF. Indexes into headers are section
// indexes; all of it, also what the headers say, is untrusted.
type reader struct {
	data     []byte
	lent     bool        // data is, so what is kept of it is copied
	file     io.ReaderAt // nil: data is all of the file
	err      error       // of reading file
	size     uint64      // of the file in bytes
	strip    bool        // leave out debug information
	big      bool        // the file's byte order
	f        *File
	shoff    uint64
	shnum    uint32
	shstrndx uint32
	names    names  // of sections
	named    uint64 // bytes of all names so far
	symtab   int    // section index, 0: none
	scratch
	memory

	copied map[SectionID]bool // sections whose Data no longer is the input's
}

// u16, u32 and u64 read a number in the file's byte order, without the calls that a
// [binary.ByteOrder] takes.

func (r *reader) u16(b []byte) uint16 {
	if r.big {
		return binary.BigEndian.Uint16(b)
	}
	return binary.LittleEndian.Uint16(b)
}

func (r *reader) u32(b []byte) uint32 {
	if r.big {
		return binary.BigEndian.Uint32(b)
	}
	return binary.LittleEndian.Uint32(b)
}

func (r *reader) u64(b []byte) uint64 {
	if r.big {
		return binary.BigEndian.Uint64(b)
	}
	return binary.LittleEndian.Uint64(b)
}

func (r *reader) order() binary.ByteOrder {
	if r.big {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

func (r *reader) readFileHeader() error {
	b := r.load(0, min(r.size, ehdrSize))
	if len(b) < len(elf.ELFMAG) || string(b[:len(elf.ELFMAG)]) != elf.ELFMAG {
		return fmt.Errorf("%w: it begins with %q, not %q", ErrNotELF, b[:min(4, len(b))], elf.ELFMAG)
	}
	if len(b) < ehdrSize {
		return fmt.Errorf("%w: %d bytes are too few for an ELF header", ErrMalformed, len(b))
	}
	if class := elf.Class(b[elf.EI_CLASS]); class != elf.ELFCLASS64 {
		return fmt.Errorf("%w: it is of class %s, BPF is always 64-bit", ErrNotBPF, class)
	}
	switch order := elf.Data(b[elf.EI_DATA]); order {
	case elf.ELFDATA2LSB, elf.ELFDATA2MSB:
		r.big = order == elf.ELFDATA2MSB
	default:
		return fmt.Errorf("%w: unknown byte order %d", ErrMalformed, byte(order))
	}
	if v := b[elf.EI_VERSION]; v != byte(elf.EV_CURRENT) {
		return fmt.Errorf("%w: ELF version %d, want %d", ErrMalformed, v, elf.EV_CURRENT)
	}
	// Before it had a number, BPF used EM_NONE; libbpf still takes it.
	if m := elf.Machine(r.u16(b[18:])); m != elf.EM_BPF && m != elf.EM_NONE {
		return fmt.Errorf("%w: it is for machine %s", ErrNotBPF, m)
	}
	if t := elf.Type(r.u16(b[16:])); t != elf.ET_REL {
		return fmt.Errorf("%w: its type is %s, want %s", ErrNotRelocatable, t, elf.ET_REL)
	}
	r.f = &File{Order: r.order(), OSABI: elf.OSABI(b[elf.EI_OSABI]), Flags: r.u32(b[48:])}
	r.shoff = r.u64(b[40:])
	r.shnum = uint32(r.u16(b[60:]))
	r.shstrndx = uint32(r.u16(b[62:]))
	if size := r.u16(b[58:]); r.shoff != 0 && size != shdrSize {
		return fmt.Errorf("%w: section headers of %d bytes, want %d", ErrMalformed, size, shdrSize)
	}
	return nil
}

// readHeaders reads the section header table. From 0xff00 headers on their
// number is the size of header 0, and the string table's index its link.
func (r *reader) readHeaders() error {
	if r.shoff == 0 {
		return nil
	}
	if r.shoff > r.size {
		return fmt.Errorf("%w: section headers at %#x lie beyond the file's %d bytes", ErrMalformed, r.shoff, r.size)
	}
	room := (r.size - r.shoff) / shdrSize
	n := uint64(r.shnum)
	if n == 0 && room > 0 {
		n = r.u64(r.load(r.shoff, shdrSize)[32:])
	}
	if n > room {
		return fmt.Errorf("%w: %d section headers at %#x lie beyond the file's %d bytes", ErrMalformed, n, r.shoff, r.size)
	}
	table := r.load(r.shoff, n*shdrSize)
	r.headers, r.fetched = zeroed(r.headers, int(n)), zeroed(r.fetched, int(n))
	for i := range r.headers {
		b := table[i*shdrSize:][:shdrSize]
		r.headers[i].Section64 = elf.Section64{
			Name: r.u32(b), Type: r.u32(b[4:]), Flags: r.u64(b[8:]),
			Addr: r.u64(b[16:]), Off: r.u64(b[24:]), Size: r.u64(b[32:]),
			Link: r.u32(b[40:]), Info: r.u32(b[44:]),
			Addralign: r.u64(b[48:]), Entsize: r.u64(b[56:]),
		}
	}
	if r.shstrndx == uint32(elf.SHN_XINDEX) && n > 0 {
		r.shstrndx = r.headers[0].Link
	}
	if n > 0 {
		r.headers[0] = header{} // no section, whatever it says
	}
	return r.checkExtents()
}

// checkExtents makes sure that every section lies in the file and that they
// cannot all lie on top of each other: a file must not read as a larger one.
func (r *reader) checkExtents() error {
	room := r.size
	var sum uint64
	for i := range r.headers {
		h := &r.headers[i]
		if elf.SectionType(h.Type) == elf.SHT_NOBITS {
			continue
		}
		if h.Off > room || h.Size > room-h.Off {
			return r.errorf(i, "data at %#x+%#x lies beyond the file's %d bytes", h.Off, h.Size, room)
		}
		if sum += h.Size; sum > room {
			return r.errorf(i, "sections overlap: up to here they hold %d bytes, the file %d", sum, room)
		}
	}
	return nil
}

func (r *reader) readNames() error {
	if r.shstrndx == 0 {
		return nil
	}
	table, err := r.stringTable(r.shstrndx, "the file header")
	if err != nil {
		return err
	}
	r.names = table
	for i := range r.headers {
		name, ok := table.at(r.headers[i].Name)
		if !ok {
			return r.errorf(i, "name at %#x %s section names", r.headers[i].Name, table.lacks(r.headers[i].Name))
		}
		r.headers[i].name = name
		if err := r.spend(i, name); err != nil {
			return err
		}
	}
	return nil
}

// names is the text of a string table.
type names string

// maxName bounds a name in bytes: a table with one string and a million symbols
// that point into it would take hours to read.
const maxName = 64 << 10

// at returns the string at an offset, of at most maxName bytes. A table without
// bytes has the empty string at 0.
func (n names) at(off uint32) (string, bool) {
	if off == 0 && n == "" {
		return "", true
	}
	if uint64(off) >= uint64(len(n)) {
		return "", false
	}
	rest := string(n[off:])
	end := strings.IndexByte(rest[:min(len(rest), maxName+1)], 0)
	if end < 0 {
		return "", false
	}
	return rest[:end], true
}

// spend counts the bytes of a name against what all names may have together. A string
// can be the name of many: comparing them would take hours.
func (r *reader) spend(index int, name string) error {
	limit := 4*r.size + 16*maxName
	if r.named += uint64(len(name)); r.named > limit {
		return r.errorf(index, "sections and symbols have names of more than %d bytes together, in a file of %d", limit, r.size)
	}
	return nil
}

// lacks says why at found nothing at an offset.
func (n names) lacks(off uint32) string {
	if uint64(off)+maxName < uint64(len(n)) {
		return fmt.Sprintf("is longer than %d bytes in the", maxName)
	}
	return fmt.Sprintf("is not in the %d bytes of", len(n))
}

// stringTable returns the string table in the section that user names.
func (r *reader) stringTable(index uint32, user string) (names, error) {
	if index == 0 || uint64(index) >= uint64(len(r.headers)) {
		return "", fmt.Errorf("%w: %s names section %d of %d as its string table", ErrMalformed, user, index, len(r.headers))
	}
	if t := elf.SectionType(r.headers[index].Type); t != elf.SHT_STRTAB {
		return "", r.errorf(int(index), "%s uses it as string table, but its type is %s", user, t)
	}
	if index == r.shstrndx && r.names != "" { // for symbols as well
		return r.names, nil
	}
	return names(r.contents(int(index))), nil
}

// contents returns a section's part of the file.
func (r *reader) contents(index int) []byte {
	if b := r.fetched[index]; b != nil {
		return b
	}
	h := &r.headers[index]
	return r.load(h.Off, h.Size)
}

func (r *reader) errorf(index int, format string, args ...any) error {
	return fmt.Errorf("%w: section %d (%s): %s", ErrMalformed, index, r.headers[index].name, fmt.Sprintf(format, args...))
}

// records checks that a section is an array of records of a size, and returns
// it with their number.
func (r *reader) records(index int, size uint64) ([]byte, int, error) {
	h := &r.headers[index]
	if h.Size%size != 0 || h.Entsize != size && h.Entsize != 0 {
		return nil, 0, r.errorf(index, "%d bytes in entries of %d, want entries of %d", h.Size, h.Entsize, size)
	}
	return r.contents(index), int(h.Size / size), nil
}

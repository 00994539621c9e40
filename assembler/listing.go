package assembler

import (
	"cmp"
	"debug/elf"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// Listings are read back: what the kernel's verifier, bpftool, llvm-objdump and GNU
// objdump print, a line for each instruction with its number and perhaps its bytes.
// Each line is a statement, read where it stands, so that diagnostics point at it.
//
// Where a listing has both bytes and text, both must say the same, as far as the
// text says it: one may have been edited.

// listingKind is whose listing a text is.
type listingKind uint8

const (
	noListing listingKind = iota
	kernelListing
	objdumpListing
)

// listedPart is a section of a listing.
type listedPart struct {
	name   string
	base   int64 // offset in the section where the listing of it begins
	insts  []listedInst
	labels []listedLabel
	relocs []listedReloc
}

// listedInst is an instruction of a listing.
type listedInst struct {
	off  int64     // in bytes, from where its program or section begins
	span diag.Span // of its text
	said string    // its text
	out  string    // that as a statement; "": it is none
	made []byte    // what the text means, if no statement says that
	code int       // its opcode, -1 if the listing does not say it
	data []byte    // its bytes, nil if the listing does not have them
	gap  bool      // "..." stands before it: zeros
}

type listedLabel struct {
	off  int64
	name string
}

type listedReloc struct {
	off  int64
	typ  object.RelocType
	name string
	pos  diag.Pos
}

// listingReader turns a listing into an object.
type listingReader struct {
	src     string
	base    diag.Pos
	order   binary.ByteOrder
	sources *diag.Sources
	list    diag.List
	parts   []listedPart
	fill    bool // what is missing is dead code, as the kernel lists it
	told    map[string]bool
}

// maxListing is how many instruction slots a section of a listing may have (the kernel's limit).
const maxListing = 1 << 20

func assembleListing(name, text string, kind listingKind, o Options) (*object.File, error) {
	l := &listingReader{src: text, order: o.Order, sources: &diag.Sources{}, told: map[string]bool{}}
	if l.order == nil {
		l.order = binary.LittleEndian
	}
	var err error
	if l.base, err = l.sources.Add(name, text, 0); err != nil {
		return nil, err
	}
	if at := strings.IndexByte(text, 0); at >= 0 { // names of an object end with it
		l.fail(l.span(at, 1), "listing", "there is a NUL in the listing, and names of an object cannot have one")
		return nil, l.list.Err(l.sources)
	}
	if o.Debug {
		l.once("no-debug", 0, 0, "a listing gets no line information (-g)")
	}
	if kind == objdumpListing {
		l.readObjdump()
	} else {
		l.readKernel()
	}
	l.statements()
	file := object.New(l.order)
	for i := range l.parts {
		l.section(file, &l.parts[i])
	}
	if !l.list.HasErrors() {
		l.relocations(file)
	}
	if err := l.list.Err(l.sources); err != nil {
		return nil, err
	}
	file.Sources, file.Warnings = l.sources, l.list
	file.Warnings.Sort(l.sources)
	return file, nil
}

func (l *listingReader) span(off, n int) diag.Span {
	return diag.Span{Start: l.base + diag.Pos(off), End: l.base + diag.Pos(off+n)}
}

func (l *listingReader) fail(span diag.Span, code, format string, args ...any) {
	if len(l.list) < MaxDiagnostics {
		l.list.Add(diag.Diagnostic{Code: code, Span: span, Msg: fmt.Sprintf(format, args...)})
	}
}

// once warns of what may be so on every line.
func (l *listingReader) once(code string, off, n int, format string, args ...any) {
	if !l.told[code] {
		l.told[code] = true
		l.list.Add(diag.Diagnostic{Severity: diag.Warning, Code: code, Span: l.span(off, n), Msg: fmt.Sprintf(format, args...)})
	}
}

// statements gives each instruction the bytes that its text says, if it has none, and
// compares the two.
func (l *listingReader) statements() {
	r := newStatementReader(l.order, l.sources)
	for i := range l.parts {
		insts := l.parts[i].insts
		for j := range insts {
			in := &insts[j]
			switch {
			case in.made != nil:
				l.compare(in, in.made)
				continue
			case in.out == "": // only bytes, or reported
				continue
			}
			data, problem := r.bytes(in.out, in.span.Start)
			switch {
			case problem == nil:
				l.compare(in, data)
			case in.data != nil:
				l.once("not-understood", int(in.span.Start-l.base), len(in.said), "'%s' is not understood: its bytes are taken, as of all such lines", in.said)
			default:
				problem.Span.End = min(problem.Span.End, in.span.End)
				if len(l.list) < MaxDiagnostics {
					l.list.Add(*problem)
				}
			}
		}
	}
}

// compare checks what the text of an instruction gives against its opcode and bytes
// in the listing.
func (l *listingReader) compare(in *listedInst, data []byte) {
	if in.code >= 0 && int(data[0]) != in.code {
		l.fail(in.span, "conflict", "'%s' has opcode %02x, the listing says %02x", in.said, data[0], in.code)
		return
	}
	if in.data == nil {
		in.data = data
		return
	}
	text, _ := isa.Decode(data, l.order)
	bytes, n := isa.Decode(in.data, l.order)
	if n == len(in.data) && n == len(data) && sameText(text, bytes) {
		return
	}
	d := diag.Diagnostic{Code: "conflict", Span: in.span, Msg: fmt.Sprintf("'%s' is % x, but the bytes beside it are % x", in.said, data, in.data),
		Notes: []diag.Note{{Msg: "where only the text or only the bytes have been edited, remove the other"}}}
	if other, n := isa.Decode(in.data, otherOrder(l.order)); n == len(in.data) && n == len(data) && sameText(text, other) {
		d.Notes = []diag.Note{{Msg: "the bytes are of the other byte order: assemble with --target " + map[bool]string{true: "bpfeb", false: "bpfel"}[l.order == binary.ByteOrder(binary.LittleEndian)]}}
	}
	if len(l.list) < MaxDiagnostics {
		l.list.Add(d)
	}
}

func otherOrder(order binary.ByteOrder) binary.ByteOrder {
	if order == binary.ByteOrder(binary.LittleEndian) {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

// sameText reports whether an instruction read from its text may be the one whose
// bytes are known: texts leave out what is seldom used.
func sameText(text, bytes isa.Inst) bool {
	if text == bytes || string(isa.Print(nil, text, isa.PrintOptions{})) == string(isa.Print(nil, bytes, isa.PrintOptions{})) && bytes.Row() != nil {
		return true
	}
	switch bytes.Code {
	case opCall, isa.LDImm64: // what is called or loaded
		text.Src, text.Off, text.Dirty = bytes.Src, bytes.Off, bytes.Dirty
	case 0xbf: // GNU as knows no conversion between address spaces
		text.Off, text.Imm = bytes.Off, bytes.Imm
	}
	return text == bytes
}

// section adds a part of the listing to file.
func (l *listingReader) section(file *object.File, p *listedPart) {
	typ, flags := defaultsOf(p.name)
	if flags == 0 || typ == elf.SHT_NOBITS {
		typ, flags = elf.SHT_PROGBITS, elf.SHF_ALLOC|elf.SHF_EXECINSTR
	}
	slices.SortStableFunc(p.insts, func(a, b listedInst) int { return cmp.Compare(a.off, b.off) })
	if n := len(p.insts); n > 0 && (p.insts[n-1].off-p.base)/8 >= maxListing {
		l.fail(p.insts[n-1].span, "out-of-range", "section '%s' would have more than %d instructions", p.name, maxListing)
		return
	}
	var data []byte
	for i := range p.insts {
		in := &p.insts[i]
		at := p.base + int64(len(data))
		switch {
		case in.data == nil: // reported
			return
		case in.off < at:
			l.fail(in.span, "conflict", "'%s' lies within the instruction before, which takes 16 bytes", in.said)
			return
		case in.off > at && in.gap:
			data = append(data, make([]byte, in.off-at)...)
		case in.off > at:
			l.missing(in, at)
			for ; at < in.off; at += 8 {
				data = isa.Append(data, isa.Inst{Code: 0x05, Off: -1}, l.order)
			}
		}
		data = append(data, in.data...)
	}
	section := object.SectionID(len(file.Sections))
	file.Sections = append(file.Sections, object.Section{Name: p.name, Type: typ, Flags: flags, Align: 8, Data: data, Size: uint64(len(data))})
	l.labels(file, p, section)
}

func (l *listingReader) missing(in *listedInst, at int64) {
	d := diag.Diagnostic{Severity: diag.Warning, Code: "missing", Span: in.span,
		Msg: fmt.Sprintf("instructions %d to %d are not in the listing: 'goto -1' stands for each, as Linux puts in the place of dead code", at/8, in.off/8-1)}
	if l.fill {
		d.Notes = []diag.Note{{Msg: "a verifier's log has only what was looked at; bpftool prog dump xlated has all"}}
	}
	l.list.Add(d)
}

// labels adds the symbols that a part defines. A listing does not say which are
// exported: all are that no compiler has made up.
func (l *listingReader) labels(file *object.File, p *listedPart, section object.SectionID) {
	size := file.Sections[section].Size
	last := object.SymbolID(0) // the function that goes on
	for _, label := range p.labels {
		s := object.Symbol{Name: label.name, Section: section, Value: uint64(label.off - p.base), Bind: elf.STB_LOCAL}
		if label.off < p.base || s.Value > size {
			continue
		}
		if !temporaryLabel(s.Name) {
			s.Bind, s.Type, s.Size = elf.STB_GLOBAL, elf.STT_FUNC, size-s.Value
			if last != 0 {
				file.Symbols[last].Size = s.Value - file.Symbols[last].Value
			}
			last = object.SymbolID(len(file.Symbols))
		}
		file.Symbols = append(file.Symbols, s)
	}
}

// relocations adds the relocations of all parts, with the symbols that they name.
func (l *listingReader) relocations(file *object.File) {
	symbols := map[string]object.SymbolID{"*ABS*": 0}
	for i := len(file.Symbols) - 1; i > 0; i-- {
		symbols[file.Symbols[i].Name] = object.SymbolID(i)
	}
	for i := range l.parts {
		p, sec := &l.parts[i], &file.Sections[i+1]
		for _, r := range p.relocs {
			off := r.off - p.base
			if field := relocFields.Load()[r.typ]; off < 0 || off+field.off+field.size > int64(len(sec.Data)) {
				l.fail(diag.Span{Start: r.pos}, "relocation-place", "relocation %s lies outside of the %d bytes that are listed", r.typ, len(sec.Data))
				continue
			}
			id, ok := symbols[r.name]
			if !ok {
				id = l.symbol(file, r)
				symbols[r.name] = id
				sec = &file.Sections[i+1]
			}
			sec.Relocs = append(sec.Relocs, object.Reloc{Off: uint32(off), Sym: id, Type: r.typ, Pos: r.pos})
		}
		slices.SortStableFunc(sec.Relocs, func(a, b object.Reloc) int { return cmp.Compare(a.Off, b.Off) })
	}
	l.unlisted(file, symbols)
}

// symbol adds a symbol that the listing names and does not define: that of a section
// or one of elsewhere.
func (l *listingReader) symbol(file *object.File, r listedReloc) object.SymbolID {
	s := object.Symbol{Name: r.name, Bind: elf.STB_GLOBAL, Pos: r.pos}
	id := slices.IndexFunc(file.Sections, func(s object.Section) bool { return s.Name == r.name })
	if id < 0 && r.name[0] == '.' {
		typ, flags := defaultsOf(r.name)
		id = len(file.Sections)
		file.Sections = append(file.Sections, object.Section{Name: r.name, Type: typ, Flags: cmp.Or(flags, elf.SHF_ALLOC), Align: 8})
	}
	if id > 0 {
		s = object.Symbol{Section: object.SectionID(id), Bind: elf.STB_LOCAL, Type: elf.STT_SECTION}
	}
	file.Symbols = append(file.Symbols, s)
	return object.SymbolID(len(file.Symbols) - 1)
}

// unlisted warns that what the listing does not show is not in the object either.
func (l *listingReader) unlisted(file *object.File, symbols map[string]object.SymbolID) {
	var names []string
	for _, name := range slices.Sorted(maps.Keys(symbols)) {
		if id := symbols[name]; id != 0 && (file.Symbols[id].Section == 0 || file.Sections[file.Symbols[id].Section].Size == 0) {
			names = append(names, name)
		}
	}
	if len(names) > 0 {
		if len(names) > 10 {
			names = append(names[:10], "...")
		}
		l.once("undefined", 0, 0, "a listing has code only, not what its relocations name: %s", strings.Join(names, ", "))
	}
}

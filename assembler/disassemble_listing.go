package assembler

import (
	"cmp"
	"debug/elf"
	"encoding/binary"
	"io"
	"slices"
	"sort"
	"strconv"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// listing is an object on its way to a listing.
type listing struct {
	t      *asmText            // names and directives
	w      io.Writer           //
	gnu    bool                // instructions as mnemonics
	out    []byte              // not written yet
	places [][]object.SymbolID // by section: its labels by Value, exported ones last
	notes  *notes

	// Of the section being listed.
	id     object.SectionID
	data   []byte
	relocs []object.Reloc
	reloc  int // first that is not shown yet
	cut    int // first that has to begin a line of its own
}

func writeListing(w io.Writer, f *object.File, o *ListingOptions) error {
	notes := readNotes(f, o)
	// A section is linked to one that the listing may not have.
	f = &object.File{Order: f.Order, Sections: slices.Clone(f.Sections), Symbols: f.Symbols, Groups: f.Groups}
	for i := range f.Sections {
		f.Sections[i].Flags &^= elf.SHF_LINK_ORDER
		f.Sections[i].Link = 0
	}
	l := &listing{t: newAsmText(f), w: w, gnu: o.Syntax == GNUSyntax, notes: notes, places: make([][]object.SymbolID, len(f.Sections))}
	l.place()
	l.head(o.Name)
	for i := 1; i < len(f.Sections); i++ {
		if !o.lists(&f.Sections[i]) {
			continue
		}
		if err := l.section(object.SectionID(i)); err != nil {
			return err
		}
	}
	_, err := w.Write(l.out)
	return err
}

func (l *listing) head(name string) {
	target := "# bpfel object"
	if l.t.f.Order == binary.ByteOrder(binary.BigEndian) {
		target = "# bpfeb object"
	}
	l.out = append(l.out, target...)
	if name != "" {
		l.out = append(l.out, ' ')
		l.out = append(l.out, onOneLine(name)...)
	}
	l.out = append(l.out, '\n')
}

// place collects the labels of every section.
func (l *listing) place() {
	symbols := l.t.f.Symbols
	for i := 1; i < len(symbols); i++ {
		if s := &symbols[i]; s.Section > 0 && l.t.names[i] != "" {
			l.places[s.Section] = append(l.places[s.Section], object.SymbolID(i))
		}
	}
	for _, places := range l.places {
		slices.SortStableFunc(places, func(a, b object.SymbolID) int {
			return cmp.Compare(symbols[a].Value, symbols[b].Value)
		})
	}
}

// listingChunk is how much of a listing is written at a time.
const listingChunk = 64 << 10

func (l *listing) section(id object.SectionID) error {
	sec := &l.t.f.Sections[id]
	l.id, l.data, l.relocs, l.reloc, l.cut = id, sec.Data, sec.Relocs, 0, 0
	l.out = append(l.out, '\n')
	l.out = append(l.out, l.t.sections[id].directive...)
	labels := l.places[id]
	size := uint64(len(l.data))
	for off := uint64(0); off < size; {
		labels = l.labels(labels, off, off)
		limit := size
		if len(labels) > 0 {
			limit = min(limit, l.value(labels[0]))
		}
		u := l.unit(off, limit)
		labels = l.labels(labels, off, u.end-1)
		if line, ok := l.notes.line(id, off); ok {
			l.out = appendLine(append(l.out, "\t# ; "...), &line)
		}
		l.line(&u)
		off = u.end
		if len(l.out) >= listingChunk {
			if _, err := l.w.Write(l.out); err != nil {
				return err
			}
			l.out = l.out[:0]
		}
	}
	l.labels(labels, size, 1<<64-1)
	return nil
}

func (l *listing) value(id object.SymbolID) uint64 { return l.t.f.Symbols[id].Value }

// labels prints the first of the labels, those at most at last. What lies
// behind the place where the text stands, within what is printed next or behind
// the section, is set.
func (l *listing) labels(labels []object.SymbolID, at, last uint64) []object.SymbolID {
	for ; len(labels) > 0 && l.value(labels[0]) <= last; labels = labels[1:] {
		start, id := len(l.out), labels[0]
		name, v := l.t.names[id], l.value(id)
		if v == at {
			l.out = append(l.out, name...)
			l.out = append(l.out, ':')
		} else {
			l.out = append(l.out, "\t.set\t"...)
			l.out = append(l.out, name...)
			l.out = append(l.out, ", .+"...)
			l.out = strconv.AppendUint(l.out, v-at, 10)
		}
		if s := l.t.f.Symbols[id].Name; string(appendName(nil, s)) != name {
			l.out = appendToComment(l.out, start)
			l.out = append(l.out, onOneLine(cmp.Or(s, "without a name"))...)
		}
		l.out = append(l.out, '\n')
	}
	return labels
}

// unit returns what stands at off; limit is where the next label is.
func (l *listing) unit(off, limit uint64) unit {
	u := unit{off: off, reloc: -1}
	for ; l.cut < len(l.relocs) && uint64(l.relocs[l.cut].Off) <= off; l.cut++ {
		r := &l.relocs[l.cut]
		if u.reloc < 0 && uint64(r.Off) == off && l.patches(&u, r) {
			u.reloc = l.cut
		}
	}
	if u.reloc >= 0 {
		return u
	}
	for l.cut < len(l.relocs) && relocFields.Load()[l.relocs[l.cut].Type].size == 0 {
		l.cut++
	}
	if l.cut < len(l.relocs) {
		limit = min(limit, uint64(l.relocs[l.cut].Off))
	}
	if in, n := isa.Decode(l.data[off:limit], l.t.f.Order); n > 0 && in.Row() != nil {
		u.end, u.in, u.inst = off+uint64(n), in, true
		return u
	}
	u.end = min(limit, off+8)
	if n := uint64(leadingZeros(l.data[off:limit])); n >= 16 {
		u.end = off + n&^7
		if off+n == limit {
			u.end = limit
		}
	}
	return u
}

// patches gives u what relocation r patches; false: it is none of data or of an
// instruction, or its field is cut off.
func (l *listing) patches(u *unit, r *object.Reloc) bool {
	field := relocFields.Load()[r.Type]
	switch {
	case field.size == 0 || field.size > int64(uint64(len(l.data))-u.off):
		return false
	case field.off == 0:
		u.end = u.off + uint64(field.size)
		return true
	}
	in, n := isa.Decode(l.data[u.off:], l.t.f.Order)
	if n == 0 || in.Row() == nil {
		return false
	}
	u.end, u.in, u.inst = u.off+uint64(n), in, true
	return true
}

// line prints a unit, with its relocations and those within.
func (l *listing) line(u *unit) {
	start := len(l.out)
	data := l.data[u.off:u.end]
	raw := false
	switch {
	case u.inst:
		raw = !l.inst(u)
	case u.reloc >= 0 && len(data) == 8:
		l.out = append(l.out, "\t.quad\t0x"...)
		l.out = strconv.AppendUint(l.out, l.t.f.Order.Uint64(data), 16)
	case u.reloc >= 0:
		l.out = append(l.out, "\t.long\t0x"...)
		l.out = strconv.AppendUint(l.out, uint64(l.t.f.Order.Uint32(data)), 16)
	case len(data) > 8 || len(data) == 8 && leadingZeros(data) == 8:
		l.out = append(l.out, "\t.zero\t"...)
		l.out = strconv.AppendInt(l.out, int64(len(data)), 10)
	default:
		for i, c := range data {
			if i == 0 {
				l.out = append(l.out, "\t.byte\t0x"...)
			} else {
				l.out = append(l.out, ", 0x"...)
			}
			l.out = appendHex(l.out, uint64(c), 2)
		}
	}
	l.out = appendToComment(l.out, start)
	l.out = appendPadded(l.out, u.off/8, 5)
	if u.inst {
		l.out = append(l.out, ':')
		for _, c := range data {
			l.out = append(l.out, ' ')
			l.out = appendHex(l.out, uint64(c), 2)
		}
	}
	if raw {
		l.out = append(l.out, ' ')
		l.out = isa.Print(l.out, u.in, isa.PrintOptions{Decimal: true})
	}
	if u.inst && u.reloc < 0 {
		if distance, ok := u.in.Branch(); ok {
			l.target(l.id, u.end+uint64(distance*8))
		}
	}
	if u.inst && u.reloc < 0 {
		if name := u.in.HelperName(); name != "" {
			l.out = append(append(l.out, ' '), name...)
		}
	}
	for ; l.reloc < len(l.relocs) && uint64(l.relocs[l.reloc].Off) < u.end; l.reloc++ {
		l.relocation(u, &l.relocs[l.reloc])
	}
	if u.inst {
		for _, r := range l.notes.coreAt(l.id, u.off) {
			l.out = append(append(l.out, " CO-RE "...), onOneLine(r.Symbolize(l.notes.types))...)
		}
	}
	l.out = append(l.out, '\n')
}

// inst prints an instruction as its text; false: as data, because no text
// gives its bytes.
func (l *listing) inst(u *unit) bool {
	in := u.in
	o := isa.PrintOptions{Decimal: true}
	if in.Code == opCall && in.Src == pseudoCall {
		switch label, behind := l.labelAt(l.id, u.end+uint64(in.Imm*8)); {
		case u.reloc >= 0 && l.relocs[u.reloc].Type == object.R_BPF_64_32:
			in.Src = 0
		case label != 0:
			o.Imm = withAddend(l.t.names[label], int64(behind))
			in.Src, in.Imm = 0, 0
		}
	}
	switch {
	case l.gnu && in.Mnemonic() != nil:
		l.out = append(l.out, '\t')
		l.out = isa.PrintMnemonic(l.out, in, o)
		return true
	case !l.gnu && in.Exact():
		l.out = append(l.out, '\t')
		l.out = isa.Print(l.out, in, o)
		return true
	}
	data := l.data[u.off:u.end]
	l.out = append(l.out, "\t.quad\t0x"...)
	l.out = appendHex(l.out, l.t.f.Order.Uint64(data), 16)
	if len(data) > 8 {
		l.out = append(l.out, ", 0x"...)
		l.out = appendHex(l.out, l.t.f.Order.Uint64(data[8:]), 16)
	}
	return false
}

// labelAt returns the last label that is not behind a place in a section, and
// how far behind the label that is; 0: there is none, or the place is outside.
func (l *listing) labelAt(id object.SectionID, off uint64) (label object.SymbolID, behind uint64) {
	labels := l.places[id]
	i := sort.Search(len(labels), func(i int) bool { return l.value(labels[i]) > off }) - 1
	if i < 0 || off > l.t.f.Sections[id].Size {
		return 0, 0
	}
	return labels[i], off - l.value(labels[i])
}

// target names a place in a section by a label.
func (l *listing) target(id object.SectionID, off uint64) {
	if label, behind := l.labelAt(id, off); label != 0 {
		l.out = append(l.out, " <"...)
		l.out = append(l.out, l.t.names[label]...)
		l.out = appendAddend(l.out, int64(behind))
		l.out = append(l.out, '>')
	}
}

// relocation prints a relocation that lies in u.
func (l *listing) relocation(u *unit, r *object.Reloc) {
	l.out = append(l.out, ' ')
	l.out = append(l.out, r.Type.String()...)
	if behind := uint64(r.Off) - u.off; behind != 0 {
		l.out = append(l.out, " at "...)
		l.out = appendAddend(l.out, int64(behind))
	}
	l.out = append(l.out, ' ')
	addend := l.addend(u, r)
	name, section := "*ABS*", object.SectionID(0)
	if r.Sym != 0 {
		name = l.t.names[r.Sym]
		if s := &l.t.f.Symbols[r.Sym]; s.Type == elf.STT_SECTION && s.Section > 0 {
			section = s.Section
			name = onOneLine(l.t.f.Sections[section].Name)
		}
	}
	l.out = append(l.out, name...)
	l.out = appendAddend(l.out, addend)
	if section != 0 {
		l.target(section, uint64(addend))
	}
}

// addend returns the addend in bytes that the field of r holds.
func (l *listing) addend(u *unit, r *object.Reloc) int64 {
	if uint64(r.Off) != u.off {
		return 0
	}
	distance, branch := u.in.Branch()
	switch data := l.data[u.off:u.end]; {
	case u.inst && r.Type == object.R_BPF_64_32:
		return (u.in.Imm + 1) * 8
	case u.inst && branch:
		return (distance + 1) * 8
	case u.inst:
		return int64(int32(u.in.Imm))
	case u.reloc >= 0 && len(data) == 8:
		return int64(l.t.f.Order.Uint64(data))
	case u.reloc >= 0:
		return int64(int32(l.t.f.Order.Uint32(data)))
	}
	return 0
}

// appendAddend appends an addend with its sign, nothing for 0.
func appendAddend(dst []byte, v int64) []byte {
	switch {
	case v > 0:
		dst = append(dst, "+0x"...)
	case v < 0:
		dst = append(dst, "-0x"...)
		v = -v
	default:
		return dst
	}
	return strconv.AppendUint(dst, uint64(v), 16)
}

// commentColumn is where the comment of a line begins, as in llvm-mc's text.
const commentColumn = 40

// appendToComment fills the line that begins at start up to its comment and begins that.
func appendToComment(dst []byte, start int) []byte {
	column := 0
	for _, c := range dst[start:] {
		if column++; c == '\t' {
			column = (column + 7) &^ 7
		}
	}
	dst = append(dst, ' ')
	for column++; column < commentColumn; column++ {
		dst = append(dst, ' ')
	}
	return append(dst, "# "...)
}

// onOneLine puts a mark for what would end or hide a comment's line.
func onOneLine(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c < ' ' {
			b[i] = '?'
		}
	}
	return string(b)
}

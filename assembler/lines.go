package assembler

import (
	"errors"
	"math"
	"slices"
	"strconv"

	"github.com/bpfasm/bpfasm/assembler/internal/dwarf"
	"github.com/bpfasm/bpfasm/diag"
)

// lineState is what .file and .loc have said: the file table, the registers of
// the row being made, and the rows so far.
type lineState struct {
	armed  bool // a .loc waits for the bytes it is about
	row    dwarf.Row
	isStmt bool // sticky between .loc directives

	table     *dwarf.LineTable
	text      *dwarf.Text // -g: the table is of the text itself
	numbered  bool        // a numbered .file was seen
	lastFile  uint32      // the largest number of one
	lastAt    diag.Pos    // where that was
	rows      []lineRows
	bySection map[subID]int // index in rows
	last      int           // index in rows of the last row's section
	labels    []textLabel   // -g
}

// lineRows is the rows of one subsection and where they are, before layout.
type lineRows struct {
	sub    subID
	rows   []dwarf.Row // Addr is the raw offset
	gaps   []int32     // number of gaps before each row, nil while all are 0
	label  Symbol      // .loc_label that ends these rows, 0: the section's end does
	end    int64
	endGap int32
	ended  bool
}

// textLabel is a label that -g describes.
type textLabel struct {
	id   Symbol
	file uint32
	pos  diag.Pos
}

func (l *lineState) init(o *Options, name, text string) {
	version := o.DWARF
	if version == 0 {
		version = 4
	}
	l.isStmt = true
	l.bySection = make(map[subID]int)
	l.last = -1
	l.table = &dwarf.LineTable{Version: version, Dir: o.WorkDir}
	if o.Debug {
		l.text = dwarf.NewText(version, o.WorkDir, name, text)
	}
}

// flushLine makes the row of an armed .loc at the current place.
func (e *Emitter) flushLine() {
	if e.line.armed && !e.cur.absolute() {
		e.addRow()
	}
}

func (e *Emitter) addRow() {
	l := &e.line
	l.armed = false
	if l.last < 0 || l.rows[l.last].sub != e.cur.id || l.rows[l.last].ended {
		i, ok := l.bySection[e.cur.id]
		if !ok {
			i = len(l.rows)
			l.rows = append(l.rows, lineRows{sub: e.cur.id})
			l.bySection[e.cur.id] = i
		}
		l.last = i
	}
	r := &l.rows[l.last]
	l.row.Addr = uint64(e.cur.size())
	if n := int32(len(e.cur.gaps)); n > 0 || r.gaps != nil {
		for len(r.gaps) < len(r.rows) {
			r.gaps = append(r.gaps, 0)
		}
		r.gaps = append(r.gaps, n)
	}
	r.rows = append(r.rows, l.row)
}

var lineDirectives = []directive{
	{".file", `["name" | number ["directory"] "name" [md5 0x...] [source "..."]]`, "name a source file", fileDirective, 0},
	{".loc", "file [line [column]] [basic_block] [prologue_end] [epilogue_begin] [is_stmt 0|1] [isa n] [discriminator n]", "say where the next bytes come from", locDirective, 0},
	{".loc_label", "symbol", "end a sequence of lines and name that place in .debug_line", locLabel, 0},
	{".line", "", "no effect", ignored, 0},
}

func fileDirective(s *scanner, _ *directive) {
	number := int64(-1)
	s.skip()
	at := s.pos()
	if class[s.at(s.p)]&chDigit != 0 {
		l, ok := s.literal()
		if !ok || l.big || l.float || l.v > math.MaxUint32 {
			s.failAt(at, s.pos(), "invalid-number", "invalid file number")
			return
		}
		number = int64(l.v)
	}
	first, ok := s.fileString()
	if !ok {
		return
	}
	dir, name := "", first
	if s.skip(); s.at(s.p) == '"' && !s.end() {
		dirAt := s.pos()
		if number < 0 {
			s.failAt(dirAt, s.tokenEnd(), "file", "explicit path specified, but no file number")
			return
		}
		if name, ok = s.fileString(); !ok {
			return
		}
		dir = first
	}
	var md5 *dwarf.MD5
	var source *string
	for !s.end() {
		option := s.pos()
		if number < 0 {
			s.failAt(option, s.tokenEnd(), "file", "unexpected %s in '.file' directive: only a file with a number has a checksum or source", s.token())
			return
		}
		switch s.ident() {
		case "md5":
			if md5, ok = s.checksum(); !ok {
				return
			}
		case "source":
			text, ok := s.fileString()
			if !ok {
				return
			}
			if text == "" {
				text = "\n"
			}
			source = &text
		default:
			s.p = int(option - s.base)
			s.unexpected("in '.file' directive", "'md5' or 'source'")
			return
		}
	}
	if number < 0 {
		s.e.File(name)
		return
	}
	s.addFile(uint32(number), dir, name, md5, source)
}

// fileString takes a string with its escapes resolved.
func (s *scanner) fileString() (string, bool) {
	if s.skip() != '"' || s.p >= len(s.src) {
		return "", s.unexpected("", "a string in double quotes")
	}
	pos := s.pos()
	raw, ok := s.quoted()
	if !ok {
		return "", s.fail("unterminated-string", "unterminated string")
	}
	b, ok := s.unescape(raw, pos+1)
	if ok && slices.Contains(b, 0) {
		return "", s.failAt(pos, s.pos(), "invalid-name", "a NUL cannot stand here, because it ends names in an object")
	}
	return string(b), ok
}

// checksum takes the 128-bit number behind md5.
func (s *scanner) checksum() (*dwarf.MD5, bool) {
	s.skip()
	at := s.pos()
	l, ok := s.literal()
	v := l.bigValue()
	if !ok || l.float || v.BitLen() > 128 {
		return nil, s.failAt(at, s.tokenEnd(), "file", "MD5 checksum must be a number of 128 bits such as 0x00112233445566778899aabbccddeeff")
	}
	var sum dwarf.MD5
	v.FillBytes(sum[:])
	return &sum, true
}

func (s *scanner) addFile(n uint32, dir, name string, md5 *dwarf.MD5, source *string) {
	l := &s.e.line
	if l.text != nil {
		l.text = nil // the text describes itself: -g has nothing to add
		l.table = &dwarf.LineTable{Version: l.table.Version, Dir: s.o.WorkDir}
		l.rows, l.last, l.labels = nil, -1, nil
		clear(l.bySection)
	}
	l.numbered = true
	if n >= l.lastFile {
		l.lastFile, l.lastAt = n, s.start
	}
	switch err := l.table.File(n, dir, name, md5, source); {
	case err == nil:
	case errors.Is(err, dwarf.ErrMD5):
		s.e.warn(s.start, s.endOfLast(), "file", "inconsistent use of MD5 checksums: some files have one, some not, so none is written")
	case errors.Is(err, dwarf.ErrAllocated):
		s.failAt(s.start, s.endOfLast(), "file", "file number already allocated: %d names another file", n)
	default:
		s.failAt(s.start, s.endOfLast(), "file", "%v", err)
	}
}

func locDirective(s *scanner, _ *directive) {
	e := s.e
	l := &e.line
	e.flushLine()
	s.skip()
	at := s.pos()
	file, ok := s.locNumber()
	if !ok {
		return
	}
	if !l.table.Assigned(file) {
		if file == 0 && l.table.Version < 5 {
			s.failAt(at, s.endOfLast(), "file", "file number less than one in '.loc' directive: file 0 exists in DWARF 5 only")
		} else {
			s.failAt(at, s.endOfLast(), "file", "unassigned file number in '.loc' directive: no .file %d above", file)
		}
		return
	}
	row := dwarf.Row{File: file}
	if class[s.skip()]&chDigit != 0 && !s.end() {
		if row.Line, ok = s.locNumber(); !ok {
			return
		}
		if class[s.skip()]&chDigit != 0 && !s.end() {
			column, ok := s.locNumber()
			if !ok {
				return
			}
			row.Col = uint16(min(column, math.MaxUint16))
			if column > math.MaxUint16 {
				s.e.warn(s.start, s.endOfLast(), "file", "column %d does not fit into 16 bits; 65535 is written", column)
			}
		}
	}
	for !s.end() {
		if !s.locOption(&row) {
			return
		}
	}
	if l.isStmt {
		row.Flags |= dwarf.IsStmt
	}
	l.row, l.armed = row, true
	if e.declared != nil {
		e.declared.located(s, &row)
	}
}

// locNumber takes an unsigned 32-bit number.
func (s *scanner) locNumber() (uint32, bool) {
	s.skip()
	start := s.pos()
	v, ok := s.decimal()
	if !ok {
		if v, ok = s.absolute(); !ok {
			return 0, false
		}
	}
	if v < 0 || v > math.MaxUint32 {
		return 0, s.failAt(start, s.endOfLast(), "out-of-range", "number %d is not within [0,4294967295]", v)
	}
	return uint32(v), true
}

func (s *scanner) locOption(row *dwarf.Row) bool {
	at := s.pos()
	name := s.ident()
	switch name {
	case "basic_block":
		row.Flags |= dwarf.BasicBlock
	case "prologue_end":
		row.Flags |= dwarf.PrologueEnd
	case "epilogue_begin":
		row.Flags |= dwarf.EpilogueBegin
	case "is_stmt", "isa", "discriminator":
		s.skip()
		valueAt := s.pos()
		v, ok := s.locNumber()
		if !ok {
			return false
		}
		switch {
		case name == "isa":
			row.ISA = uint8(v)
			if v > math.MaxUint8 {
				return s.failAt(valueAt, s.endOfLast(), "out-of-range", "isa number %s is not within [0,255]", strconv.Itoa(int(v)))
			}
		case name == "discriminator":
			row.Discriminator = v
		case v > 1:
			return s.failAt(valueAt, s.endOfLast(), "file", "is_stmt value not 0 or 1")
		default:
			s.e.line.isStmt = v == 1
		}
	default:
		s.p = int(at - s.base)
		return s.fail("file", "unknown sub-directive in '.loc' directive: %s", s.token())
	}
	return true
}

func locLabel(s *scanner, _ *directive) {
	name, pos, ok := s.symbolName()
	if !ok {
		return
	}
	if !s.wantEnd() {
		return
	}
	e, l := s.e, &s.e.line
	id := e.intern(name, pos)
	if e.symbols[id].defined() {
		e.redefined(id, pos)
		return
	}
	if e.cur.absolute() {
		s.failAt(s.start, s.endOfLast(), "no-section", "there are no lines behind .struct, which is no section")
		return
	}
	i, ok := l.bySection[e.cur.id]
	if !ok {
		i = len(l.rows)
		l.rows = append(l.rows, lineRows{sub: e.cur.id})
	}
	r := &l.rows[i]
	r.label, r.ended, r.end, r.endGap = id, true, e.cur.size(), int32(len(e.cur.gaps))
	delete(l.bySection, e.cur.id)
	l.numbered = true
}

// emitLines appends .debug_line (and its strings, and what -g describes).
func (e *Emitter) emitLines() {
	l := &e.line
	if l.text != nil {
		e.describeText()
	}
	if !l.numbered && l.text == nil {
		return
	}
	for _, n := range l.table.Gaps() {
		e.fail(l.lastAt, 0, "file", "unassigned file number: there is a .file %d, but no .file %d", l.lastFile, n)
		return
	}
	l.table.Sequences = e.sequences()
	sub := e.debugSection(".debug_line")
	var strs dwarf.Strings
	c := l.table.Append(sub.data, e.order, &strs)
	e.appendContents(sub, c)
	if len(strs.Bytes()) > 0 {
		s := e.debugSection(".debug_line_str")
		s.data = append(s.data, strs.Bytes()...)
	}
}

// sequences gives the rows their final addresses, and puts those together that
// are of one section and that .loc_label has cut apart.
func (e *Emitter) sequences() []dwarf.Sequence {
	l := &e.line
	first := make(map[subID]int, len(l.rows))
	for i := range slices.Backward(l.rows) {
		first[l.rows[i].sub] = i
	}
	slices.SortStableFunc(l.rows, func(a, b lineRows) int { return first[a.sub] - first[b.sub] })
	seqs := make([]dwarf.Sequence, 0, len(l.rows))
	for i := range l.rows {
		r := &l.rows[i]
		sub := e.subs[r.sub]
		if sub.base != 0 || len(r.gaps) > 0 {
			for j := range r.rows {
				n := int32(0)
				if r.gaps != nil {
					n = r.gaps[j]
				}
				r.rows[j].Addr = uint64(sub.place(n, int64(r.rows[j].Addr)))
			}
		}
		end := sub.place(int32(len(sub.gaps)), sub.size())
		if r.ended {
			end = sub.place(r.endGap, r.end)
		}
		seqs = append(seqs, dwarf.Sequence{Section: int32(sub.section), Rows: r.rows, End: uint64(end), Label: int32(r.label)})
	}
	return seqs
}

// debugSection returns the contents that generated bytes of a section go
// behind. No offset of anything in it changes.
func (e *Emitter) debugSection(name string) *subsection {
	id := e.section(predefined.Load()[name], 0)
	subs := e.sections[id].subs
	sub := e.subs[subs[len(subs)-1]]
	if len(sub.shifts) == 0 {
		sub.shifts = make([]int64, 1)
	}
	return sub
}

// appendContents makes generated bytes the contents of a section: its labels
// are defined, its references become fixups.
func (e *Emitter) appendContents(sub *subsection, c dwarf.Contents) {
	sub.data = c.Data
	for _, r := range c.Refs {
		target := e.refTarget(r)
		e.register(target)
		f := fixup{off: r.Off, kind: dataKind(int(r.Size)), value: value{a: target}}
		f.value.add = e.take(sub.data[r.Off : r.Off+uint32(r.Size)])
		sub.fixups = append(sub.fixups, f)
	}
	for _, label := range c.Labels {
		s := &e.symbols[label.Symbol]
		if s.defined() {
			e.redefined(Symbol(label.Symbol), s.pos)
			continue
		}
		s.sub, s.gap, s.off = sub.id, int32(len(sub.gaps)), int64(label.Off)
		e.register(Symbol(label.Symbol))
	}
}

// take reads a field and clears it.
func (e *Emitter) take(field []byte) int64 {
	v := uint64(0)
	for i := range field {
		j := i
		if !e.big {
			j = len(field) - 1 - i
		}
		v = v<<8 | uint64(field[j])
	}
	clear(field)
	return int64(v)
}

// refTarget is the symbol a reference of an encoder is relocated against.
func (e *Emitter) refTarget(r dwarf.Ref) Symbol {
	names := [...]string{
		dwarf.RefInfo: ".debug_info", dwarf.RefAbbrev: ".debug_abbrev", dwarf.RefLine: ".debug_line",
		dwarf.RefLineStr: ".debug_line_str", dwarf.RefFrame: ".debug_frame", dwarf.RefRanges: ".debug_ranges",
	}
	switch r.Kind {
	case dwarf.RefCode:
		return e.sections[r.Section].symbol
	case dwarf.RefSymbol:
		return Symbol(r.Symbol)
	case dwarf.RefRanges:
		if e.line.table.Version >= 5 {
			return e.sectionSymbolOf(".debug_rnglists")
		}
	}
	return e.sectionSymbolOf(names[r.Kind])
}

// sectionSymbolOf returns the symbol of a section that is there or will be.
func (e *Emitter) sectionSymbolOf(name string) Symbol {
	if id, ok := e.sectionIDs[(&sectionSpec{name: name, unique: notUnique}).key()]; ok {
		return e.sections[id].symbol
	}
	return e.intern(name, 0)
}

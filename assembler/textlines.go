package assembler

import (
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/dwarf"
	"github.com/bpfasm/bpfasm/diag"
)

// What -g adds to hand-written text: a row for each instruction, and a
// compilation unit with the labels. It ends where the text describes itself
// with a numbered .file.

// producer is the DW_AT_producer of what -g writes, the same as llvm-mc's so
// that objects can be compared whole.
const producer = "llvm-mc (based on LLVM 22.1.8)"

// textLine is the line of the file that p goes back to: the call, for what a
// macro or a loop made. Only those texts have a name in angle brackets and a parent.
func (e *Emitter) textLine(p diag.Pos) uint32 {
	at := e.sources.Position(p)
	for _, outer := range e.sources.Stack(p) {
		if !strings.HasPrefix(at.File, "<") {
			break
		}
		at = outer
	}
	return uint32(at.Line)
}

// textRow makes the row of the instruction that begins at s.start.
func (s *scanner) textRow() {
	l := &s.e.line
	if l.text == nil {
		return
	}
	l.row = dwarf.Row{File: l.text.RowFile(), Line: s.e.textLine(s.start), Flags: dwarf.IsStmt}
	s.e.addRow()
}

// labelLine notes a label for -g.
func (s *scanner) labelLine(id Symbol, pos diag.Pos) {
	l := &s.e.line
	if l.text == nil {
		return
	}
	file := l.text.LabelFile()
	if !s.e.symbols[id].is(symTemporary) {
		l.labels = append(l.labels, textLabel{id, file, pos})
	}
}

// describeText appends .debug_info and its companions. They refer to the line
// table that emitLines appends next.
func (e *Emitter) describeText() {
	l := &e.line
	l.table = l.text.Table
	info := dwarf.Info{Table: l.table, Producer: producer}
	if id, ok := e.sectionIDs[(&sectionSpec{name: ".debug_line", unique: notUnique}).key()]; ok {
		_, size := e.sectionData(id)
		info.LineOff = uint32(size)
	}
	for i := range e.sections[1:] {
		id := sectionID(i + 1)
		if !e.hasCode(id) {
			continue
		}
		_, size := e.sectionData(id)
		info.Code = append(info.Code, dwarf.CodeSection{Section: int32(id), Size: size})
	}
	for _, label := range l.labels {
		key, off, ok := e.place(label.id)
		if !ok || !e.hasCode(sectionID(key)) {
			continue
		}
		info.Labels = append(info.Labels, dwarf.CodeLabel{
			Name: e.name(label.id), File: label.file, Line: uint32(e.sources.Position(label.pos).Line),
			Section: int32(key), Addr: uint64(off),
		})
	}
	if l.table.Version == 2 && len(info.Code) > 1 {
		e.warn(0, 0, "dwarf", "DWARF2 only supports one section per compilation unit")
	}
	sections := info.Sections(e.order)
	for _, sec := range sections {
		e.debugSection(sec.Name)
	}
	for _, sec := range sections {
		e.appendContents(e.debugSection(sec.Name), sec.Contents)
	}
}

// hasCode reports whether instructions were emitted into the section.
func (e *Emitter) hasCode(id sectionID) bool {
	for _, sub := range e.sections[id].subs {
		if e.subs[sub].flags&flagCode != 0 {
			return true
		}
	}
	return false
}

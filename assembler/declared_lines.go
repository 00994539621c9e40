package assembler

import (
	"encoding/binary"
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/dwarf"
	"github.com/bpfasm/bpfasm/diag"
)

// sourceRow is where the text of an instruction is.
type sourceRow struct {
	sub subID
	off int64 // raw, in its subsection
	pos diag.Pos
	loc *location // what .loc says instead, or nil
}

// location is a place that .loc names.
type location struct {
	file      *locatedFile
	line, col uint32
}

// locatedFile is a file that .loc has named, with its lines if they are there.
type locatedFile struct {
	path  string
	lines []string
}

// located takes what .loc says for the instructions up to the next .loc, or to the next
// function. Line 0 is of no line of the file: the one before goes on.
func (d *declarations) located(s *scanner, row *dwarf.Row) {
	if row.Line == 0 {
		return
	}
	f := d.files[row.File]
	if f == nil {
		path, text := s.e.line.table.Source(row.File)
		f = &locatedFile{path: path}
		if text == nil && s.o.ReadFile != nil {
			if data, err := s.o.ReadFile(path); err == nil && len(data) <= MaxText {
				read := string(data)
				text = &read
			}
		}
		if text != nil {
			f.lines = strings.Split(*text, "\n")
		}
		if d.files == nil {
			d.files = make(map[uint32]*locatedFile)
		}
		d.files[row.File] = f
	}
	d.loc = &location{f, row.Line, uint32(row.Col)}
}

// begins forgets what .loc has said where a function begins, unless it was said for it.
func (d *declarations) begins(e *Emitter, id Symbol) {
	if n := d.names[e.name(id)]; n != nil && n.kind == aFunction && !e.line.armed {
		d.loc = nil
	}
}

// lineOf returns a line of the file, "" if its text is not there.
func (f *locatedFile) lineOf(n uint32) string {
	if uint64(n) > uint64(len(f.lines)) {
		return ""
	}
	return strings.TrimSuffix(f.lines[n-1], "\r")
}

// lines of the text and columns that line_info has bits for.
const (
	maxInfoLine   = 1<<22 - 1
	maxInfoColumn = 1<<10 - 1
)

// lines makes the records of line_info of the sections that have functions.
func (w *btfWriter) lines(all map[sectionID][]*declared) map[sectionID][]byte {
	le := binary.LittleEndian
	out := make(map[sectionID][]byte)
	var last *location
	for _, row := range w.d.rows {
		id, off := w.final(row.sub, row.off)
		if all[id] == nil || row.loc != nil && row.loc == last {
			continue
		}
		last = row.loc
		file, text, line, column := w.source(row)
		if column > maxInfoColumn {
			column = 0
		}
		b := le.AppendUint32(out[id], off)
		b = le.AppendUint32(b, w.name(file))
		b = le.AppendUint32(b, w.name(text))
		out[id] = le.AppendUint32(b, min(line, maxInfoLine)<<10|column)
	}
	return out
}

// source returns the place of an instruction and its line. What a macro makes has the place
// of the call and the text of the macro.
func (w *btfWriter) source(row sourceRow) (file, text string, line, column uint32) {
	if l := row.loc; l != nil {
		return l.file.path, l.file.lineOf(l.line), l.line, l.col
	}
	sources := w.e.sources
	at := sources.Position(row.pos)
	for _, outer := range sources.Stack(row.pos) {
		if !strings.HasPrefix(at.File, "<") {
			break
		}
		at = outer
	}
	return at.File, sources.Line(row.pos), uint32(min(at.Line, maxInfoLine)), uint32(at.Col)
}

// Package sourceline finds the source lines that the instructions of an object are from: by the
// line information of .BTF.ext, which has the text of the lines, or by DWARF, which has
// their numbers.
package sourceline

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// Line is a line of source.
type Line struct {
	File   string
	Number int    // from 1
	Column int    // from 1; 0: not known
	Text   string // "" if the object does not have it

	// Recorded reports that .BTF.ext has a record for this very instruction, not for one before.
	Recorded bool
}

// Table has the lines of an object.
type Table struct {
	// ReadFile reads files that lines without a text are from; nil: such lines stay without.
	ReadFile func(name string) ([]byte, error)

	btf      bool                       // by .BTF.ext
	sections map[object.SectionID][]row // by offset
	files    map[string][]string        // lines of those that were read
}

// row says that instructions from an offset on are from a line; end, that from there on nothing
// is known.
type row struct {
	off  uint64
	line Line
	end  bool
}

// Read returns the lines that .BTF.ext tells, else those of DWARF. An error is about what is
// malformed; the table has what could be read then.
func Read(f *object.File) (*Table, error) {
	b, ext, err := f.Types()
	if err == nil && ext != nil && len(ext.Line.Sections) > 0 {
		return fromBTF(f, b, &ext.Line), nil
	}
	t, dwarfErr := ReadDWARF(f)
	return t, cmp.Or(err, dwarfErr)
}

func fromBTF(f *object.File, b *rawbtf.BTF, info *rawbtf.Info) *Table {
	ids := map[string]object.SectionID{}
	for id := len(f.Sections) - 1; id > 0; id-- {
		ids[f.Sections[id].Name] = object.SectionID(id)
	}
	texts := map[uint32]string{} // by offset: most are used more than once
	text := func(off uint32) string {
		s, ok := texts[off]
		if !ok {
			s = string(b.Text(off))
			texts[off] = s
		}
		return s
	}
	t := &Table{btf: true, sections: map[object.SectionID][]row{}}
	for _, s := range info.Sections {
		id := ids[string(b.Text(s.NameOff))]
		for rec := range slices.Chunk(s.Records, int(info.RecordSize)) {
			r := rawbtf.LineInfo(rec)
			t.sections[id] = append(t.sections[id], row{
				off:  uint64(rawbtf.InsnOff(rec)),
				line: Line{File: text(r.FileOff()), Number: int(r.Line()), Column: int(r.Column()), Text: text(r.TextOff())},
				end:  r.Line() == 0, // what the compiler added
			})
		}
	}
	t.sort()
	return t
}

// sort puts rows in order. Of several in one place the last counts, and one that ends
// what is before counts less than one that begins.
func (t *Table) sort() {
	for _, rows := range t.sections {
		slices.SortStableFunc(rows, func(a, b row) int {
			switch {
			case a.off != b.off:
				return cmp.Compare(a.off, b.off)
			case a.end == b.end:
				return 0
			case a.end:
				return -1
			}
			return 1
		})
	}
}

// ByBTF reports whether the lines are those of .BTF.ext.
func (t *Table) ByBTF() bool { return t != nil && t.btf }

// Find returns the line that the instruction at an offset is from.
func (t *Table) Find(section object.SectionID, off uint64) (Line, bool) {
	if t == nil {
		return Line{}, false
	}
	rows := t.sections[section]
	i := sort.Search(len(rows), func(i int) bool { return rows[i].off > off }) - 1
	if i < 0 || rows[i].end {
		return Line{}, false
	}
	l := rows[i].line
	l.Recorded = t.btf && rows[i].off == off
	if l.Text == "" && t.ReadFile != nil {
		l.Text = t.read(l.File, l.Number)
	}
	return l, true
}

// read returns a line of a file, "" if there is none.
func (t *Table) read(file string, number int) string {
	lines, ok := t.files[file]
	if !ok {
		if text, err := t.ReadFile(file); err == nil {
			lines = strings.Split(string(text), "\n")
		}
		if t.files == nil {
			t.files = map[string][]string{}
		}
		t.files[file] = lines
	}
	if number < 1 || number > len(lines) {
		return ""
	}
	return strings.TrimSuffix(lines[number-1], "\r")
}

package dwarf

import (
	"crypto/md5"
	"strings"
)

// A Text makes the line table of hand-written text, which has no .file of its
// own: the input is the root file, or what the text's first cpp line marker
// names if that comes early enough.
type Text struct {
	Table *LineTable

	file          uint32 // of labels
	first, marker string
}

// NewText returns the empty table of text, which was read from input ("" or "-"
// for the standard input) in the compilation directory dir. Version 5 has the
// checksum of text.
func NewText(version int, dir, input, text string) *Text {
	if input == "" || input == "-" {
		input = "<stdin>"
	}
	if rest, ok := strings.CutPrefix(input, dir); ok && dir != "" && rest != "" {
		input = strings.TrimPrefix(rest, "/")
	}
	var sum *MD5
	if version >= 5 {
		s := md5.Sum([]byte(text))
		sum = &s
	}
	x := &Text{Table: &LineTable{Version: version, Dir: dir}}
	x.Table.Root(dir, input, sum, nil)
	return x
}

// Marker says that a cpp line marker names the file of the lines that follow.
func (x *Text) Marker(name string) {
	if x.first == "" {
		x.first = name
	}
	x.marker = name
}

// LabelFile returns the file number of a label that the text defines. It is
// asked for every label, in any section: the first label or instruction adds
// the root file to a table below version 5. LLVM gives a label the file of the
// last instruction.
func (x *Text) LabelFile() uint32 {
	t := x.Table
	if x.file == 0 {
		if x.first != "" {
			t.Root(t.Dir, x.first, nil, nil)
		}
		x.file = t.Add(t.Dir, t.root.name, t.root.md5, t.root.source)
	}
	return x.file
}

// RowFile returns the file number of an instruction's row.
func (x *Text) RowFile() uint32 {
	x.LabelFile()
	if x.marker != "" {
		x.file = x.Table.Add("", x.marker, nil, nil)
	}
	return x.file
}

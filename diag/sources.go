package diag

import (
	"cmp"
	"errors"
	"math"
	"slices"
	"sort"
	"strconv"
)

// Sources is every text that positions point into, one after the other.
//
// Each text owns len(text)+1 positions, so that its end is a place of its own
// and not the first byte of the next text. Lines and columns are not stored:
// a text's line table is made when a position in it is first printed.
//
// The zero value is ready for use. A Sources is not safe for concurrent use.
type Sources struct {
	texts []text // by ascending base
}

type text struct {
	name   string
	text   string
	base   Pos // of the first byte
	parent Pos
	binary bool   // no text: its one place is the file as a whole
	lines  *lines // nil until needed
}

// lines is what is only needed to print: where each line but the first
// starts, as offsets, and the cpp line markers by ascending offset.
type lines struct {
	starts  []uint32 // nil until scanned
	scanned bool
	markers []marker
}

type marker struct {
	off  uint32
	line int
	file string
}

// Position is a place as people read it.
type Position struct {
	File   string
	Line   int // 1-based; 0: no place
	Col    int // 1-based, in bytes; a tab is one
	Offset int // 0-based byte offset in the text, whatever line markers say
}

// String gives file:line:col, or as much of it as is known.
func (p Position) String() string {
	if p.Line == 0 {
		return p.File
	}
	s := strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Col)
	if p.File == "" {
		return s
	}
	return p.File + ":" + s
}

// ErrTooLarge is returned by [Sources.Add] when all texts together would pass
// the 4 GiB that a [Pos] can tell apart.
var ErrTooLarge = errors.New("source texts exceed 4 GiB in total")

// Add appends a text; its first byte is at base. Parent is the place of the
// .include or macro call that brought it in, 0 for a text of its own.
//
// A name in angle brackets is no file: "<stdin>", or with a parent the
// expansion of what the brackets say: "<macro push_all>", "<.rept>".
func (s *Sources) Add(name, body string, parent Pos) (base Pos, err error) {
	base = 1
	if n := len(s.texts); n > 0 {
		base = s.texts[n-1].end() + 1
	}
	if uint64(base)+uint64(len(body)) >= math.MaxUint32 {
		return 0, ErrTooLarge
	}
	s.texts = append(s.texts, text{name: name, text: body, base: base, parent: parent})
	return base, nil
}

// AddFile appends a file that is no text, such as an object. Its one place is
// the file as a whole: the Position of base has Line 0.
func (s *Sources) AddFile(name string) (base Pos, err error) {
	base, err = s.Add(name, "", 0)
	if err == nil {
		s.texts[len(s.texts)-1].binary = true
	}
	return base, err
}

// Join appends all texts of other, which stays as it is: what is at p there is
// at p+shift here.
func (s *Sources) Join(other *Sources) (shift Pos, err error) {
	if other == nil || len(other.texts) == 0 {
		return 0, nil
	}
	if n := len(s.texts); n > 0 {
		shift = s.texts[n-1].end()
	}
	if uint64(shift)+uint64(other.texts[len(other.texts)-1].end()) >= math.MaxUint32 {
		return 0, ErrTooLarge
	}
	for _, t := range other.texts {
		t.base += shift
		if t.parent != 0 {
			t.parent += shift
		}
		if t.lines != nil {
			t.lines = &lines{markers: slices.Clone(t.lines.markers)}
		}
		s.texts = append(s.texts, t)
	}
	return shift, nil
}

// Position finds file, line and column of p. The Position of 0, and of a
// place in no text, has Line 0.
func (s *Sources) Position(p Pos) Position {
	t := s.find(p)
	if t == nil {
		return Position{}
	}
	if t.binary {
		return Position{File: t.name}
	}
	off := uint32(p - t.base)
	starts := t.starts()
	line := lineOf(starts, off)
	pos := Position{File: t.name, Line: line + 1, Col: int(off-lineStart(starts, line)) + 1, Offset: int(off)}
	m, ok := t.marker(off)
	if ok {
		pos.Line = m.line + line - lineOf(starts, m.off)
		if m.file != "" {
			pos.File = m.file
		}
	}
	return pos
}

// Text returns what span covers, as far as it lies in one text.
func (s *Sources) Text(span Span) string {
	t := s.find(span.Start)
	if t == nil || span.End <= span.Start {
		return ""
	}
	return t.text[span.Start-t.base : min(span.End, t.end())-t.base]
}

// Marker says that the line starting at p is the given line of file, as cpp's
// `# 12 "foo.c"` does for the line after it. It holds up to the next marker
// of the same text. An empty file keeps the text's name.
func (s *Sources) Marker(p Pos, line int, file string) {
	t := s.find(p)
	if t == nil {
		return
	}
	if t.lines == nil {
		t.lines = new(lines)
	}
	m := marker{uint32(p - t.base), line, file}
	i, found := slices.BinarySearchFunc(t.lines.markers, m, func(a, b marker) int { return cmp.Compare(a.off, b.off) })
	if found {
		t.lines.markers[i] = m
		return
	}
	t.lines.markers = slices.Insert(t.lines.markers, i, m)
}

// Stack lists the places that brought in the text of p: .include lines and
// macro calls, innermost first.
func (s *Sources) Stack(p Pos) []Position {
	var stack []Position
	for t := s.find(p); t != nil; {
		caller := s.caller(t)
		if caller != nil {
			stack = append(stack, s.Position(t.parent))
		}
		t = caller
	}
	return stack
}

// caller returns the text that t was brought in by. A parent is always older
// than its child, so walking up ends.
func (s *Sources) caller(t *text) *text {
	if t.parent >= t.base {
		return nil
	}
	return s.find(t.parent)
}

// find returns the text that p lies in.
func (s *Sources) find(p Pos) *text {
	if s == nil || p == 0 {
		return nil
	}
	i := sort.Search(len(s.texts), func(i int) bool { return s.texts[i].base > p }) - 1
	if i < 0 || p > s.texts[i].end() {
		return nil
	}
	return &s.texts[i]
}

// Line returns the line that p is in, without its end.
func (s *Sources) Line(p Pos) string {
	line, _ := s.line(p)
	return line
}

// line returns the line that p is in, without its end, and where it starts.
func (s *Sources) line(p Pos) (string, Pos) {
	t := s.find(p)
	if t == nil || t.binary {
		return "", 0
	}
	starts := t.starts()
	n := lineOf(starts, uint32(p-t.base))
	from, to := lineStart(starts, n), uint32(len(t.text))
	if n < len(starts) {
		to = starts[n]
	}
	line := t.text[from:to]
	for len(line) > 0 && (line[len(line)-1] == '\n' || line[len(line)-1] == '\r') {
		line = line[:len(line)-1]
	}
	return line, t.base + Pos(from)
}

// end is the place behind the last byte.
func (t *text) end() Pos { return t.base + Pos(len(t.text)) }

// starts lists where each line but the first begins. "\n", "\r\n" and "\r"
// end a line.
func (t *text) starts() []uint32 {
	if t.lines == nil {
		t.lines = new(lines)
	}
	if t.lines.scanned {
		return t.lines.starts
	}
	t.lines.scanned = true
	for i := 0; i < len(t.text); i++ {
		switch t.text[i] {
		case '\r':
			if i+1 < len(t.text) && t.text[i+1] == '\n' {
				i++
			}
			fallthrough
		case '\n':
			t.lines.starts = append(t.lines.starts, uint32(i+1))
		}
	}
	return t.lines.starts
}

// marker returns the last line marker at or before off.
func (t *text) marker(off uint32) (marker, bool) {
	if t.lines == nil {
		return marker{}, false
	}
	m := t.lines.markers
	i := sort.Search(len(m), func(i int) bool { return m[i].off > off }) - 1
	if i < 0 {
		return marker{}, false
	}
	return m[i], true
}

// lineOf returns the 0-based line of off.
func lineOf(starts []uint32, off uint32) int {
	return sort.Search(len(starts), func(i int) bool { return starts[i] > off })
}

func lineStart(starts []uint32, line int) uint32 {
	if line == 0 {
		return 0
	}
	return starts[line-1]
}

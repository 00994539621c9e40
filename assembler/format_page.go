package assembler

import "strings"

// page is the lines of a text that is laid out.
type page struct {
	lines []pageLine
	rest  string // what follows .end, as it is
}

// pageLine is a line: labels, statements and comments, then a comment to its end. A
// comment or a declaration may take more than one line of text.
type pageLine struct {
	parts    []linePart
	trailing string
	exact    string // the whole line, if its blanks matter
	indented bool   // it began with a blank
}

// linePart is one thing on a line.
type linePart struct {
	kind   partKind
	text   string
	indent int  // tabs in front, if it is the first of its line
	tight  bool // blanks behind it matter: the text has them
}

type partKind uint8

const (
	statementPart partKind = iota
	labelPart
	commentPart
	separatorPart
)

func (l *pageLine) add(kind partKind, text string, indent int) {
	l.parts = append(l.parts, linePart{kind: kind, text: text, indent: indent})
}

// separate ends a statement. Nothing need be ended twice, nor an empty one.
func (l *pageLine) separate() {
	if n := len(l.parts); n > 0 && l.parts[n-1].kind == statementPart {
		l.add(separatorPart, ";", 0)
	}
}

func (l *pageLine) empty() bool { return len(l.parts) == 0 && l.trailing == "" && l.exact == "" }

// add appends a line, but no empty one to another or at the beginning.
func (p *page) add(l pageLine) {
	if l.empty() && (len(p.lines) == 0 || p.lines[len(p.lines)-1].empty()) {
		return
	}
	p.lines = append(p.lines, l)
}

// Comments behind statements stand in commentColumn, as in what clang prints. Where
// lines one below the other need more they all go as far as the longest, up to
// maxCommentColumn: what is longer has its comment one blank behind it. So has a
// line with a string: compilers print long ones.
const maxCommentColumn = 60

// text returns the page as one text.
func (p *page) text() string {
	if n := len(p.lines); n > 0 && p.lines[n-1].empty() {
		p.lines = p.lines[:n-1]
	}
	var out []byte
	for i := 0; i < len(p.lines); {
		first := i
		for i < len(p.lines) && p.lines[i].trailing != "" {
			i++
		}
		if i == first {
			out = append(p.lines[i].code(out), '\n')
			i++
			continue
		}
		out = appendRun(out, p.lines[first:i])
	}
	if p.rest != "" {
		out = append(out[:len(out)-1], p.rest...)
	}
	return string(out)
}

// appendRun appends lines all of which have a comment behind.
func appendRun(out []byte, lines []pageLine) []byte {
	widths := make([]int, len(lines))
	column := commentColumn
	var code []byte
	for i := range lines {
		code = lines[i].code(code[:0])
		widths[i] = width(code)
		if widths[i] < maxCommentColumn && strings.IndexByte(string(code), '"') < 0 {
			column = max(column, widths[i]+1)
		}
	}
	for i := range lines {
		out = lines[i].code(out)
		if last := lines[i].last(); last == nil || !last.tight {
			out = append(out, ' ')
			for w := widths[i] + 1; w < column; w++ {
				out = append(out, ' ')
			}
		}
		out = append(append(out, lines[i].trailing...), '\n')
	}
	return out
}

// width returns the column behind the last line of a text as LLVM counts it: a tab
// right behind a tab stop takes none, so what is indented is 8 columns further right.
func width(text []byte) int {
	w := 0
	for _, c := range text {
		switch c {
		case '\n', '\r':
			w = 0
		case '\t':
			w = (w + 7) &^ 7
		default:
			w++
		}
	}
	return w
}

func (l *pageLine) last() *linePart {
	if len(l.parts) == 0 {
		return nil
	}
	return &l.parts[len(l.parts)-1]
}

// code appends the line without the comment at its end.
func (l *pageLine) code(out []byte) []byte {
	if l.exact != "" {
		return append(out, l.exact...)
	}
	for last := l.last(); last != nil && last.kind == separatorPart; last = l.last() {
		l.parts = l.parts[:len(l.parts)-1]
	}
	for i := range l.parts {
		part := &l.parts[i]
		switch {
		case part.kind == separatorPart:
		case i == 0:
			for range part.indent {
				out = append(out, '\t')
			}
		case i == 1 && part.kind == statementPart && l.parts[0].kind == labelPart:
			out = append(out, '\t')
		default:
			out = append(out, ' ')
		}
		out = append(out, part.text...)
	}
	return out
}

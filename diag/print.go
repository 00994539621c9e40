package diag

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Printer shows diagnostics to people (WriteText) and to programs (WriteJSON).
type Printer struct {
	Sources *Sources
	Color   bool // WriteText: ANSI colours
}

// WriteText writes each diagnostic as
//
//	foo.s:3:17: error: undefined label 'lopo' [undefined-label]
//	    3 |         if r1 > 5 goto lopo
//	      |                        ^~~~
//	      = help: did you mean 'loop'?
//	foo.s:1:1: note: 'loop' is here
//	    1 | loop:
//	      | ^~~~
//
// The first line has the form that editors and grep know, with columns in
// bytes; so has every note about a place. The stack of .include lines and
// macro calls that led to the place follows as such notes. Below it, tabs are
// expanded, bytes that a terminal would not show are named as <00> or
// <U+202E>, and a long line is cut down to what surrounds the caret.
func (p Printer) WriteText(w io.Writer, l List) error {
	t := &textWriter{s: p.Sources, color: p.Color}
	for i := range l {
		t.diagnostic(&l[i])
		if t.Len() > 1<<16 || i == len(l)-1 {
			if _, err := io.WriteString(w, t.String()); err != nil {
				return err
			}
			t.Reset()
		}
	}
	return nil
}

// textWriter collects the text form.
type textWriter struct {
	strings.Builder
	s     *Sources
	color bool
}

// SGR parameters. They are the 16-colour ones, which follow the terminal's
// own theme.
const (
	bold      = "1"
	boldRed   = "1;31"
	boldGreen = "1;32"
	boldBlue  = "1;34"
	boldPink  = "1;35"
	boldCyan  = "1;36"
	faint     = "2"
)

func (s Severity) style() string {
	switch s {
	case Failure:
		return boldRed
	case Warning:
		return boldPink
	}
	return boldCyan
}

func (t *textWriter) styled(style, text string) {
	if !t.color || text == "" {
		t.WriteString(text)
		return
	}
	t.WriteString("\x1b[" + style + "m" + text + "\x1b[0m")
}

func (t *textWriter) diagnostic(d *Diagnostic) {
	t.headline(d.Span, d.Severity, d.Msg, d.Code)
	t.excerpt(d.Span, d.Severity.style())
	for _, n := range d.Notes {
		if n.Span.Start == 0 {
			t.aside("note", boldCyan, n.Msg)
		}
	}
	if d.Fix != nil {
		t.aside("help", boldGreen, t.s.advice(*d.Fix, d.Span))
	}
	for _, n := range append(t.s.trail(d.Span.Start), d.Notes...) {
		if n.Span.Start != 0 {
			t.headline(n.Span, Remark, n.Msg, "")
			t.excerpt(n.Span, boldCyan)
		}
	}
}

func (t *textWriter) headline(at Span, sev Severity, msg, code string) {
	t.styled(bold, t.s.where(at.Start))
	t.styled(sev.style(), sev.String()+":")
	t.WriteByte(' ')
	if sev == Remark {
		t.WriteString(visible(msg))
	} else {
		t.styled(bold, visible(msg))
	}
	if code != "" {
		t.WriteByte(' ')
		t.styled(faint, "["+code+"]")
	}
	t.WriteByte('\n')
}

// gutter is the least width of the line numbers: excerpts of one listing
// stand in a column.
const gutter = 5

// excerpt shows the line that span starts in and marks the span under it, unless it is blank.
func (t *textWriter) excerpt(span Span, style string) {
	line, start := t.s.line(span.Start)
	if start == 0 || strings.TrimSpace(line) == "" {
		return // there is nothing to see
	}
	from := int(span.Start - start)
	to := max(from, int(span.End)-int(start))
	cut := excerptOf(line, from, to)

	number := fmt.Sprintf("%*d", gutter, t.s.Position(span.Start).Line)
	t.styled(boldBlue, number+" |")
	if cut.text != "" {
		t.WriteString(" " + cut.text)
	}
	t.WriteByte('\n')
	t.styled(boldBlue, strings.Repeat(" ", len(number))+" |")
	t.WriteString(strings.Repeat(" ", cut.from+1))
	t.styled(style, "^"+strings.Repeat("~", max(1, cut.to-cut.from)-1))
	t.WriteByte('\n')
}

// aside is a line that belongs to the excerpt above it and to no other place.
func (t *textWriter) aside(word, style, msg string) {
	t.WriteString(strings.Repeat(" ", gutter))
	t.styled(boldBlue, " = ")
	t.styled(style, word+":")
	t.WriteString(" " + visible(msg) + "\n")
}

// where is the start of a headline: "file:line:col: ", or "file: " when the
// diagnostic is about the input as a whole.
func (s *Sources) where(p Pos) string {
	at := s.Position(p)
	if at == (Position{}) && s != nil && len(s.texts) > 0 {
		at.File = s.texts[0].name
	}
	if at == (Position{}) {
		return ""
	}
	return visible(at.String()) + ": "
}

// advice puts a fix into words. The place is only named when it is on another
// line than the diagnostic.
func (s *Sources) advice(f Fix, about Span) string {
	old := s.Text(f.Span)
	var msg string
	switch {
	case old == "":
		msg = "insert " + quote(f.Text)
	case f.Text == "":
		msg = "remove " + quote(old)
	default:
		msg = "did you mean " + quote(f.Text) + "?"
	}
	at, of := s.Position(f.Span.Start), s.Position(about.Start)
	if at.Line != 0 && (at.Line != of.Line || at.File != of.File) {
		msg = at.String() + ": " + msg
	}
	return msg
}

// quote marks text that is to be read as it stands.
func quote(s string) string {
	if strings.Contains(s, "'") {
		return `"` + s + `"`
	}
	return "'" + s + "'"
}

// Of a deeper stack than this the middle is left out.
const (
	innermost = 4
	outermost = 2
)

// trail tells how p's text came in: a note for each .include and macro call,
// innermost first.
func (s *Sources) trail(p Pos) []Note {
	var trail []Note
	for t := s.find(p); t != nil; {
		caller := s.caller(t)
		if caller != nil {
			trail = append(trail, Note{Span{Start: t.parent}, t.origin()})
		}
		t = caller
	}
	if n := len(trail) - innermost - outermost; n > 1 {
		left := Note{trail[innermost+n-1].Span, "after " + strconv.Itoa(n-1) + " more levels, " + trail[innermost+n-1].Msg}
		trail = append(append(trail[:innermost:innermost], left), trail[innermost+n:]...)
	}
	return trail
}

// origin says what t's parent place did. See [Sources.Add] for the names.
func (t *text) origin() string {
	if len(t.name) > 2 && t.name[0] == '<' && t.name[len(t.name)-1] == '>' {
		return "in expansion of " + t.name[1:len(t.name)-1]
	}
	return "included from here"
}

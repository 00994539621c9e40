// Package draw writes control-flow graphs for people: as text for graphviz and mermaid, and as
// drawings of its own, SVG and HTML, that need nothing beside themselves.
//
// The same graph is the same bytes on every machine.
package draw

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/bpfasm/bpfasm/internal/cfg"
)

// Form is what a graph is written as.
type Form struct {
	Name  string
	Write func(w io.Writer, g *cfg.Graph, name string) error // name is the object's
}

// Forms lists all of them.
func Forms() []Form {
	return []Form{{"dot", DOT}, {"mermaid", Mermaid}, {"svg", SVG}, {"html", HTML}}
}

// What SVG and HTML show at most: more nobody finds his way in.
const (
	MaxBlocks       = 2000
	MaxInstructions = 50_000
)

// TooLargeError is the error of SVG and HTML for a graph that has too much in it.
type TooLargeError struct{ Blocks, Instructions, Functions int }

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("%s with %s in %s are too many to be drawn, at most %d with %d",
		count(e.Blocks, "block"), count(e.Instructions, "instruction"), count(e.Functions, "function"), MaxBlocks, MaxInstructions)
}

// blockRow is a line of text in a block.
type blockRow struct {
	kind   rowKind
	slot   uint32 // of an instruction
	text   string
	note   string
	callee int // -1: none
}

type rowKind uint8

const (
	instruction rowKind = iota
	source
	leaves // how the function is left
)

// rowsOf returns what a block has to say.
func rowsOf(g *cfg.Graph, f *cfg.Function, b *cfg.Block) []blockRow {
	var rows []blockRow
	for l := range g.Lines(f, b) {
		if l.Source != "" {
			rows = append(rows, blockRow{kind: source, text: oneLine(l.Source), callee: -1})
		}
		rows = append(rows, blockRow{slot: l.Off / 8, text: oneLine(l.Text), note: oneLine(l.Note), callee: l.Callee})
	}
	if b.Leaves != "" {
		rows = append(rows, blockRow{kind: leaves, text: oneLine(b.Leaves), callee: -1})
	}
	return rows
}

// about says what is worth knowing of a block beside its instructions.
func about(f *cfg.Function, number int) []string {
	var list []string
	b := &f.Blocks[number]
	if number == 0 {
		list = append(list, "entry")
	}
	if b.Unreachable {
		list = append(list, "unreachable")
	}
	if b.Loop >= 0 && f.Loops[b.Loop].Header == number {
		l := &f.Loops[b.Loop]
		list = append(list, fmt.Sprintf("loop of %s, depth %d", count(l.Blocks, "block"), l.Depth))
	}
	if b.Entry {
		r := &f.Regions[b.Region]
		list = append(list, fmt.Sprintf("one of %d entries of an irreducible region of %s", r.Entries, count(r.Blocks, "block")))
	}
	return list
}

// summary says how much of what a function has.
func summary(f *cfg.Function) string {
	s := count(int(f.End-f.Start)/8, "instruction") + ", " + count(len(f.Blocks), "block")
	if len(f.Loops) > 0 {
		s += ", " + count(len(f.Loops), "loop")
	}
	if len(f.Regions) > 0 {
		s += ", " + count(len(f.Regions), "irreducible region")
	}
	return s
}

func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

// edgeClass tells edges apart: by their kind, but those that close a loop.
func edgeClass(e *cfg.Edge) string {
	if e.Back {
		return "back"
	}
	return e.Kind.String()
}

// oneLine returns a text without what is no character or ends a line.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case r < ' ' || r == utf8.RuneError || 0x7f <= r && r < 0xa0 || r == '\u2028' || r == '\u2029' || r == 0xfffe || r == 0xffff || 0x202a <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069:
			return '\ufffd'
		}
		return r
	}, s)
}

// out collects the first error of writing.
type out struct {
	w   io.Writer
	buf []byte
	err error
}

func (o *out) printf(format string, args ...any) {
	o.buf = fmt.Appendf(o.buf, format, args...)
	if len(o.buf) >= 1<<16 {
		o.flush()
	}
}

func (o *out) flush() {
	if o.err == nil && len(o.buf) > 0 {
		_, o.err = o.w.Write(o.buf)
	}
	o.buf = o.buf[:0]
}

func (o *out) close() error {
	o.flush()
	return o.err
}

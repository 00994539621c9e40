package draw

import (
	_ "embed"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/cfg"
	"github.com/bpfasm/bpfasm/internal/layered"
)

//go:embed style.css
var styleCSS string

// SVG writes g as a picture that needs nothing beside itself: what the functions call above, then
// the blocks of each. It is an error if there is too much in it.
func SVG(w io.Writer, g *cfg.Graph, name string) error {
	p, err := layOut(g)
	if err != nil {
		return err
	}
	o := &out{w: w}
	o.printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
	p.write(o, name, true)
	return o.close()
}

// picture is a graph laid out.
type picture struct {
	g             *cfg.Graph
	width, height int
	overview      *layered.Drawing // of calls; nil if there are none
	called        []int            // functions in it
	functions     []figure
}

// figure is a function in a picture.
type figure struct {
	*layered.Drawing
	y             int // of its frame
	width, height int
	blocks        []box
}

// box is a block in a picture.
type box struct {
	layered.Size
	title  string // name
	about  string
	rows   []blockRow
	gutter int // width of the numbers of instructions
	notes  int // where notes begin, in characters behind the gutter
}

// Sizes in pixels. Characters of the fonts that style.css names are at most 7.3 wide.
const (
	lineHeight  = 17
	padding     = 10
	headHeight  = 22
	margin      = 24
	titleHeight = 34
	frameGap    = 28
)

func textWidth(chars int) int { return (chars*73 + 9) / 10 }

// Longest texts in characters; what is longer is cut, and shown in full where the mouse rests.
const (
	maxText = 80
	maxNote = 56
)

func layOut(g *cfg.Graph) (*picture, error) {
	if g.Blocks() > MaxBlocks || g.Instructions() > MaxInstructions {
		return nil, &TooLargeError{g.Blocks(), g.Instructions(), len(g.Functions)}
	}
	p := &picture{g: g, width: 320, height: margin}
	if len(g.Calls) > 0 {
		if err := p.layOutCalls(); err != nil {
			return nil, err
		}
	}
	for i := range g.Functions {
		f := &g.Functions[i]
		fig := figure{}
		sizes := make([]layered.Size, len(f.Blocks))
		for j := range f.Blocks {
			b := newBox(g, f, j)
			fig.blocks = append(fig.blocks, b)
			sizes[j] = b.Size
		}
		edges := make([]layered.Edge, len(f.Edges))
		for j := range f.Edges {
			edges[j] = layered.Edge{From: f.Edges[j].From, To: f.Edges[j].To}
		}
		var err error
		if fig.Drawing, err = layered.Draw(sizes, edges); err != nil {
			return nil, fmt.Errorf("function %s: %w", f.Name, err)
		}
		fig.y = p.height
		fig.width, fig.height = 2*margin+max(fig.Width, p.titleWidth(i)), titleHeight+fig.Height+margin
		p.height += fig.height + frameGap
		p.width = max(p.width, fig.width)
		p.functions = append(p.functions, fig)
	}
	p.width += 2 * margin
	p.height += margin - frameGap
	return p, nil
}

// layOutCalls lays out the functions that call or are called.
func (p *picture) layOutCalls() error {
	number := map[int]int{} // in the drawing
	for i := range p.g.Calls {
		number[p.g.Calls[i].From], number[p.g.Calls[i].To] = 0, 0
	}
	var sizes []layered.Size
	for i := range p.g.Functions {
		if _, ok := number[i]; ok {
			number[i] = len(sizes)
			p.called = append(p.called, i)
			sizes = append(sizes, layered.Size{Width: p.boxWidth(i), Height: 2*lineHeight + padding})
		}
	}
	edges := make([]layered.Edge, len(p.g.Calls))
	for i := range p.g.Calls {
		edges[i] = layered.Edge{From: number[p.g.Calls[i].From], To: number[p.g.Calls[i].To]}
	}
	var err error
	if p.overview, err = layered.Draw(sizes, edges); err != nil {
		return fmt.Errorf("calls: %w", err)
	}
	p.width = max(p.width, p.overview.Width+2*margin)
	p.height += titleHeight + p.overview.Height + margin + frameGap
	return nil
}

// boxWidth is the width of a function in the overview.
func (p *picture) boxWidth(i int) int {
	f := &p.g.Functions[i]
	return textWidth(max(runes(cut(f.Name, maxNote)), runes(summary(f)))) + 2*padding
}

// titleWidth is that of what a function's frame says, which is set a little larger.
func (p *picture) titleWidth(i int) int {
	f := &p.g.Functions[i]
	return textWidth(runes(f.Name)+4+runes(summary(f))) * 13 / 12
}

func newBox(g *cfg.Graph, f *cfg.Function, number int) box {
	b := &f.Blocks[number]
	x := box{title: cfg.BlockName(number), about: strings.Join(about(f, number), " · "), rows: rowsOf(g, f, b)}
	longest, note := 0, 0
	for i := range x.rows {
		r := &x.rows[i]
		if n := min(runes(r.text), maxText); r.kind == instruction {
			longest = max(longest, n)
			note = max(note, min(runes(r.note), maxNote))
		} else {
			x.Width = max(x.Width, textWidth(n+2))
		}
	}
	x.gutter = textWidth(len(strconv.Itoa(int(b.End/8)))) + 10
	x.notes = longest + 2
	if note > 0 {
		longest += 2 + note
	}
	x.Width = max(x.Width, textWidth(longest)+x.gutter, textWidth(runes(x.title)+2+runes(x.about))) + 2*padding
	x.Height = headHeight + len(x.rows)*lineHeight + padding
	return x
}

func runes(s string) int { return len([]rune(s)) }

// cut shortens a text.
func cut(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}

// write writes the picture; alone, with a background and a name space.
func (p *picture) write(o *out, name string, alone bool) {
	o.printf("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"graph\" class=\"cfg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"group\" aria-label=\"%s\">\n",
		p.width, p.height, p.width, p.height, escape("control flow of "+name))
	if alone {
		o.printf("<title>%s</title>\n<style>\n%s</style>\n<rect class=\"paper\" width=\"100%%\" height=\"100%%\"/>\n", escape("control flow of "+name), styleCSS)
	}
	o.printf("<defs>\n")
	for _, class := range []string{"fall", "taken", "goto", "table", "back", "call", "callback"} {
		o.printf("<marker id=\"to-%s\" class=\"head %s\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 1L10 5L0 9z\"/></marker>\n", class, class)
	}
	o.printf("</defs>\n")
	if p.overview != nil {
		p.writeCalls(o)
	}
	for i := range p.functions {
		p.writeFunction(o, i)
	}
	o.printf("</svg>\n")
}

func (p *picture) writeCalls(o *out) {
	d := p.overview
	o.printf("<g class=\"calls\" transform=\"translate(%d %d)\">\n", 2*margin, margin)
	o.printf("<rect class=\"frame\" x=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\"/>\n", -margin, max(p.overview.Width, 260)+2*margin, titleHeight+d.Height+margin)
	o.printf("<text class=\"title\" y=\"22\"><tspan class=\"name\">calls</tspan> <tspan class=\"dim\">%s, %s</tspan></text>\n",
		count(len(p.g.Functions), "function"), count(len(p.g.Calls), "edge"))
	for i, line := range d.Edges {
		c := &p.g.Calls[i]
		o.printf("<path class=\"call-edge %s\" data-from=\"f%d\" data-to=\"f%d\" marker-end=\"url(#to-%s)\" d=\"%s\"><title>%s</title></path>\n",
			c.Kind, c.From, c.To, c.Kind, pathOf(line, titleHeight),
			escape(fmt.Sprintf("%s %s %s, in %s", p.g.Functions[c.From].Name, calls[c.Kind], p.g.Functions[c.To].Name, count(len(c.Sites), "place"))))
	}
	for n, at := range d.Nodes {
		i := p.called[n]
		f := &p.g.Functions[i]
		class := "callee"
		if f.Program {
			class = "program"
		}
		o.printf("<a href=\"#f%d\"><g class=\"function-box %s\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>", i, class, at.X, at.Y+titleHeight, p.boxWidth(i), 2*lineHeight+padding)
		o.printf("<text class=\"name\" x=\"%d\" y=\"%d\">%s</text><text class=\"dim\" x=\"%d\" y=\"%d\">%s</text></g></a>\n",
			at.X+padding, at.Y+titleHeight+18, escape(cut(f.Name, maxNote)), at.X+padding, at.Y+titleHeight+18+lineHeight, escape(summary(f)))
	}
	o.printf("</g>\n")
}

var calls = [...]string{cfg.Direct: "calls", cfg.Callback: "takes the address of"}

func (p *picture) writeFunction(o *out, i int) {
	f, fig := &p.g.Functions[i], &p.functions[i]
	o.printf("<g class=\"function\" id=\"f%d\" data-name=\"%s\" transform=\"translate(%d %d)\">\n", i, escape(f.Name), 2*margin, fig.y)
	o.printf("<rect class=\"frame\" x=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\"/>\n", -margin, fig.width, fig.height)
	o.printf("<text class=\"title\" y=\"22\"><tspan class=\"name\">%s</tspan> <tspan class=\"dim\">  %s</tspan></text>\n", escape(oneLine(f.Name)), escape(summary(f)))
	bends := map[arrival]map[layered.Point]bool{}
	for j, line := range fig.Edges {
		e := &f.Edges[j]
		class := edgeClass(e)
		end := arrival{e.To, line[len(line)-1]}
		if bends[end] == nil {
			bends[end] = map[layered.Point]bool{}
		}
		own, rest := joined(line, bends[end])
		o.printf("<path class=\"edge %s\" data-from=\"f%db%d\" data-to=\"f%db%d\"", class, i, e.From, i, e.To)
		if rest == nil {
			o.printf(" marker-end=\"url(#to-%s)\"", class)
		} else {
			o.printf(" data-rest=\"%s\"", pathOf(rest, titleHeight))
		}
		o.printf(" d=\"%s\"><title>%s</title></path>\n", pathOf(own, titleHeight), escape(edgeText(e)))
	}
	for j := range fig.blocks {
		p.writeBlock(o, i, j)
	}
	o.printf("</g>\n")
}

// arrival is where edges end.
type arrival struct {
	to int
	at layered.Point
}

// edgeText says what an edge is.
func edgeText(e *cfg.Edge) string {
	s := cfg.BlockName(e.From) + " → " + cfg.BlockName(e.To) + ": "
	switch e.Kind {
	case cfg.Fall:
		s += "goes on"
	case cfg.Taken:
		s += "branch taken"
	case cfg.Goto:
		s += "goto"
	case cfg.Table:
		s += "jump table, entries " + e.Entries
	}
	if e.Back {
		s += ", back edge of a loop"
	}
	return s
}

func (p *picture) writeBlock(o *out, i, j int) {
	f, x, at := &p.g.Functions[i], &p.functions[i].blocks[j], p.functions[i].Nodes[j]
	b := &f.Blocks[j]
	class := "block"
	switch {
	case b.Unreachable:
		class += " unreachable"
	case b.Entry:
		class += " irreducible"
	case b.Loop >= 0 && f.Loops[b.Loop].Header == j:
		class += " header"
	case j == 0:
		class += " entry"
	case b.Exit || b.Leaves != "":
		class += " exit"
	}
	label := x.title
	if x.about != "" {
		label += ", " + x.about
	}
	o.printf("<g class=\"%s\" id=\"f%db%d\" tabindex=\"0\" role=\"group\" aria-label=\"%s\" transform=\"translate(%d %d)\">", class, i, j, escape(label), at.X, at.Y+titleHeight)
	o.printf("<rect class=\"body\" width=\"%d\" height=\"%d\" rx=\"6\"/>", x.Width, x.Height)
	if b.Loop >= 0 {
		depth := min(f.Loops[b.Loop].Depth, 4)
		o.printf("<rect class=\"depth d%d\" x=\"0\" y=\"5\" width=\"4\" height=\"%d\"/>", depth, x.Height-10)
	}
	o.printf("<text class=\"head\" x=\"%d\" y=\"16\"><tspan class=\"id\">%s</tspan>", padding, x.title)
	if x.about != "" {
		o.printf("<tspan class=\"dim\">  %s</tspan>", escape(x.about))
	}
	o.printf("</text>\n")
	for k := range x.rows {
		x.writeRow(o, &x.rows[k], headHeight+k*lineHeight+13)
	}
	o.printf("</g>\n")
}

func (x *box) writeRow(o *out, r *blockRow, y int) {
	switch r.kind {
	case source, leaves:
		text := "; " + r.text
		if r.kind == leaves {
			text = "→ " + r.text
		}
		o.printf("<text class=\"%s\" x=\"%d\" y=\"%d\">%s%s</text>\n", [...]string{source: "source", leaves: "leaves"}[r.kind], padding, y, tooltip(text, maxText+2), escape(cut(text, maxText+2)))
		return
	}
	left := padding + x.gutter
	o.printf("<text class=\"slot\" x=\"%d\" y=\"%d\">%d</text>", left-10, y, r.slot)
	if r.callee >= 0 {
		o.printf("<a href=\"#f%d\">", r.callee)
	}
	o.printf("<text class=\"insn\" x=\"%d\" y=\"%d\">%s%s</text>", left, y, tooltip(r.text, maxText), colored(cut(r.text, maxText)))
	if r.callee >= 0 {
		o.printf("</a>")
	}
	if r.note != "" {
		o.printf("<text class=\"note\" x=\"%d\" y=\"%d\">%s%s</text>", left+textWidth(x.notes), y, tooltip(r.note, maxNote), escape(cut(r.note, maxNote)))
	}
	o.printf("\n")
}

// tooltip has all of a text that is cut.
func tooltip(s string, most int) string {
	if runes(s) <= most {
		return ""
	}
	return "<title>" + escape(s) + "</title>"
}

package draw

import (
	"fmt"
	"io"
	"strings"

	"github.com/bpfasm/bpfasm/internal/cfg"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// mermaidEdges is how edges look.
var mermaidEdges = lazy.Value[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		"fall": "-->", "taken": "-->|taken|", "goto": "-->|goto|", "table": "-->|%s|", "back": "==>|loop|",
	}
}}

// Mermaid writes g as a flowchart of mermaid, which GitHub and others show in Markdown: a subgraph
// for each function, and dotted edges for calls.
func Mermaid(w io.Writer, g *cfg.Graph, name string) error {
	o := &out{w: w}
	o.printf("%%%% %s\nflowchart TD\n", oneLine(name))
	for i := range g.Functions {
		f := &g.Functions[i]
		o.printf("  subgraph f%d[\"%s\"]\n", i, mermaidEscape(f.Name+": "+summary(f)))
		for j := range f.Blocks {
			b := &f.Blocks[j]
			o.printf("    f%db%d[\"%s", i, j, mermaidEscape(strings.Join(append([]string{cfg.BlockName(j)}, about(f, j)...), ", ")))
			for _, r := range rowsOf(g, f, b) {
				o.printf("<br>%s", mermaidEscape(plainRow(&r)))
			}
			o.printf("\"]%s\n", mermaidClass(f, j))
		}
		for j := range f.Edges {
			e := &f.Edges[j]
			arrow := mermaidEdges.Load()[edgeClass(e)]
			if strings.Contains(arrow, "%") {
				arrow = fmt.Sprintf(arrow, `"`+mermaidEscape(e.Entries)+`"`)
			}
			o.printf("    f%db%d %s f%db%d\n", i, e.From, arrow, i, e.To)
		}
		o.printf("  end\n")
	}
	for i := range g.Calls {
		c := &g.Calls[i]
		for _, site := range c.Sites {
			o.printf("  f%db%d -.->|%s| f%db0\n", c.From, site.Block, c.Kind, c.To)
		}
	}
	o.printf("  classDef default text-align:left,font-family:monospace\n")
	o.printf("  classDef header stroke:#bc4c00,stroke-width:3px\n")
	o.printf("  classDef unreachable stroke-dasharray:4\n")
	return o.close()
}

func mermaidClass(f *cfg.Function, number int) string {
	b := &f.Blocks[number]
	switch {
	case b.Loop >= 0 && f.Loops[b.Loop].Header == number:
		return ":::header"
	case b.Unreachable:
		return ":::unreachable"
	}
	return ""
}

// mermaidEscape writes what may mean something to mermaid, or to HTML, as the number of
// the character.
func mermaidEscape(s string) string {
	var b strings.Builder
	for _, r := range oneLine(s) {
		switch {
		case 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune(" .,:+-=_/()*!|%[]'^~?@$", r):
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "#%d;", r)
		}
	}
	return b.String()
}

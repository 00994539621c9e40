package draw

import (
	"io"
	"strings"

	"github.com/bpfasm/bpfasm/internal/cfg"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// dotEdges is how edges look.
var dotEdges = lazy.Value[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		"fall":  `color="#6e7781"`,
		"taken": `color="#1a7f37"`,
		"goto":  `color="#0969da"`,
		"table": `color="#8250df"`,
		"back":  `color="#bc4c00", penwidth=2`,
	}
}}

// DOT writes g in the language of graphviz: a cluster for each function, and dashed edges for
// calls.
func DOT(w io.Writer, g *cfg.Graph, name string) error {
	o := &out{w: w}
	o.printf("digraph %s {\n", dotString(name))
	o.printf("\tgraph [fontname=\"monospace\", fontsize=12, labeljust=l, style=rounded, color=\"#d0d7de\"]\n")
	o.printf("\tnode [shape=box, fontname=\"monospace\", fontsize=10, color=\"#8c959f\"]\n")
	o.printf("\tedge [fontname=\"monospace\", fontsize=9]\n")
	for i := range g.Functions {
		f := &g.Functions[i]
		o.printf("\n\tsubgraph cluster_%d {\n\t\tlabel=%s\n", i, dotString(f.Name+": "+summary(f)))
		for j := range f.Blocks {
			b := &f.Blocks[j]
			o.printf("\t\tf%db%d [label=\"%s\\l", i, j, dotEscape(strings.Join(append([]string{cfg.BlockName(j)}, about(f, j)...), ", ")))
			for _, r := range rowsOf(g, f, b) {
				o.printf("%s\\l", dotEscape(plainRow(&r)))
			}
			o.printf("\"%s]\n", dotBlock(f, j))
		}
		for j := range f.Edges {
			e := &f.Edges[j]
			o.printf("\t\tf%db%d -> f%db%d [class=%s, %s", i, e.From, i, e.To, edgeClass(e), dotEdges.Load()[edgeClass(e)])
			if e.Entries != "" {
				o.printf(", label=%s", dotString(e.Entries))
			}
			o.printf("]\n")
		}
		o.printf("\t}\n")
	}
	if len(g.Calls) > 0 {
		o.printf("\n")
	}
	for i := range g.Calls {
		c := &g.Calls[i]
		for _, site := range c.Sites {
			o.printf("\tf%db%d -> f%db0 [class=%s, style=dashed, constraint=false, color=\"#bf3989\", label=%s]\n",
				c.From, site.Block, c.To, c.Kind, dotString(c.Kind.String()))
		}
	}
	o.printf("}\n")
	return o.close()
}

func dotBlock(f *cfg.Function, number int) string {
	b := &f.Blocks[number]
	s := ""
	if b.Loop >= 0 && f.Loops[b.Loop].Header == number {
		s += `, penwidth=2, color="#bc4c00"`
	}
	if b.Unreachable {
		s += `, style=dashed`
	}
	return s
}

// plainRow is a line of a block as text alone.
func plainRow(r *blockRow) string {
	switch {
	case r.kind == source:
		return "; " + r.text
	case r.kind == leaves:
		return "# " + r.text
	case r.note != "":
		return r.text + "  # " + r.note
	}
	return r.text
}

func dotString(s string) string { return `"` + dotEscape(oneLine(s)) + `"` }

// graphviz takes entities of HTML in labels.
var dotEscapes = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer(`\`, `\\`, `"`, `\"`, "&", "&amp;")
}}

func dotEscape(s string) string { return dotEscapes.Load().Replace(s) }

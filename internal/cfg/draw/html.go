package draw

import (
	_ "embed"
	"io"

	"github.com/bpfasm/bpfasm/internal/cfg"
)

//go:embed page.css
var pageCSS string

//go:embed page.js
var pageJS string

// HTML writes the picture of [SVG] as a page with a list of the functions, which finds text,
// follows edges and zooms. Nothing is loaded from elsewhere, which the page forbids itself;
// without scripts it is the picture and the list.
func HTML(w io.Writer, g *cfg.Graph, name string) error {
	p, err := layOut(g)
	if err != nil {
		return err
	}
	o := &out{w: w}
	o.printf("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
	o.printf("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n")
	o.printf("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<link rel=\"icon\" href=\"data:,\">\n")
	o.printf("<title>%s: control flow</title>\n<style>\n%s%s</style>\n</head>\n<body class=\"cfg\">\n", escape(name), styleCSS, pageCSS)
	o.printf("<header>\n<h1>%s</h1>\n", escape(name))
	o.printf("<label class=\"scripted\">find <input id=\"find\" type=\"search\" placeholder=\"text of an instruction\" autocomplete=\"off\"></label><output id=\"found\" class=\"scripted\"></output>\n")
	o.printf("<span class=\"space\"></span>\n<span class=\"scripted buttons\"><button id=\"out\" title=\"smaller (-)\">−</button><button id=\"fit\" title=\"whole width (0)\">fit</button><button id=\"in\" title=\"larger (+)\">+</button><button id=\"theme\" title=\"light or dark (d)\">◐</button><button id=\"help\" title=\"keys (?)\">?</button></span>\n</header>\n")
	o.printf("<main>\n<nav aria-label=\"functions\">\n<ul>\n")
	for i := range g.Functions {
		f := &g.Functions[i]
		o.printf("<li><a href=\"#f%d\"><b>%s</b><small>%s</small></a></li>\n", i, escape(f.Name), escape(summary(f)))
	}
	o.printf("</ul>\n<ul class=\"legend\">\n")
	for _, l := range [][2]string{
		{"fall", "goes on"}, {"taken", "branch taken"}, {"goto", "goto"}, {"table", "jump table"}, {"back", "back edge of a loop"}, {"call", "call, callback dashed"},
	} {
		o.printf("<li><i class=\"%s\"></i>%s</li>\n", l[0], l[1])
	}
	o.printf("</ul>\n</nav>\n<div id=\"view\" tabindex=\"-1\">\n")
	p.write(o, name, false)
	o.printf("</div>\n</main>\n")
	o.printf("%s", keys)
	o.printf("<script>\n%s</script>\n</body>\n</html>\n", pageJS)
	return o.close()
}

const keys = `<dialog id="keys"><h2>Keys</h2><dl>
<dt>click, Enter</dt><dd>choose a block: what leads to it and where it leads stay bright</dd>
<dt>j, k</dt><dd>next and previous block</dd>
<dt>s, p</dt><dd>to a successor, to a predecessor; again for the next of them</dd>
<dt>/, n, N</dt><dd>find text, next, previous</dd>
<dt>+, -, 0</dt><dd>larger, smaller, whole width; also the wheel with Ctrl</dd>
<dt>drag, wheel</dt><dd>move</dd>
<dt>d</dt><dd>light or dark</dd>
<dt>Esc</dt><dd>nothing is chosen</dd>
</dl><form method="dialog"><button>close</button></form></dialog>
`

package draw_test

import (
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/cfg"
	"github.com/bpfasm/bpfasm/internal/cfg/draw"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/sourceline"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// graph is the graph of a text.
func graph(t testing.TB, name, text string) *cfg.Graph {
	f, err := assembler.Assemble(name, text, assembler.Options{Order: binary.LittleEndian})
	require.NoError(t, err)
	lines, err := sourceline.Read(f)
	require.NoError(t, err)
	g, err := cfg.Build(f, cfg.Options{Print: isa.Print, Lines: lines})
	require.NoError(t, err)
	return g
}

// samples are texts that have all that is drawn.
func samples(t testing.TB, each func(name string, g *cfg.Graph)) {
	for _, path := range []string{"cfg/corners", "cfg/calls", "cfg/tables", "programs/core_task", "programs/loops", "programs/jump_table"} {
		text, err := os.ReadFile("../../../testdata/" + path + ".s")
		require.NoError(t, err)
		each(path[strings.Index(path, "/")+1:], graph(t, path, string(text)))
	}
	each("hostile", graph(t, "hostile", hostile))
	each("large", graph(t, "large", large(300)))
	each("empty", graph(t, "empty", ""))
}

// hostile has names that mean something to every language that is written.
const hostile = "\t.section xdp,\"ax\",@progbits\n\t.globl \"a\\\"<b>&]]>`\\\\;#{|}%\"\n" +
	"\"a\\\"<b>&]]>`\\\\;#{|}%\":\n\tr1 = \"</script><script>x\" ll\n\tcall \"end --> \\t \\n*/\"\n\tif r1 == 0 goto +1\n\tr0 = 0\n\texit\n"

// large is a function of so many blocks.
func large(blocks int) string {
	var b strings.Builder
	b.WriteString("\t.globl large\nlarge:\n")
	for i := range blocks / 3 {
		fmt.Fprintf(&b, ".L%d:\tr1 += %d\n\tif r1 > %d goto .L%d\n\tr2 = r1\n\tif r2 == %d goto .L%d\n\tr3 = *(u32 *)(r10 - 8)\n", i, i, i*7, i*i*5%(blocks/3), i, (i+9)%(blocks/3))
	}
	b.WriteString("\texit\n")
	return b.String()
}

func write(t testing.TB, form func(io.Writer, *cfg.Graph, string) error, g *cfg.Graph, name string) string {
	var b bytes.Buffer
	require.NoError(t, form(&b, g, name))
	return b.String()
}

func TestGolden(t *testing.T) {
	samples(t, func(name string, g *cfg.Graph) {
		if !slices.Contains([]string{"calls", "tables", "hostile"}, name) {
			return
		}
		for _, form := range draw.Forms() {
			if form.Name == "html" {
				continue // the picture is that of svg
			}
			got := write(t, form.Write, g, name+".o")
			golden := "../../../testdata/cfg/" + name + "." + form.Name
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o666))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			require.Equal(t, string(want), got, golden)
		}
	})
}

// size is how much of what a graph has.
func size(g *cfg.Graph) (blocks, edges, sites int) {
	for i := range g.Functions {
		blocks += len(g.Functions[i].Blocks)
		edges += len(g.Functions[i].Edges)
	}
	for i := range g.Calls {
		sites += len(g.Calls[i].Sites)
	}
	return blocks, edges, sites
}

func TestSVG(t *testing.T) {
	samples(t, func(name string, g *cfg.Graph) {
		text := write(t, draw.SVG, g, name)
		blocks, edges, _ := size(g)
		assert.Equal(t, blocks, strings.Count(text, `<g class="block`), name)
		assert.Equal(t, edges, strings.Count(text, `<path class="edge `), name)
		assert.Equal(t, len(g.Calls), strings.Count(text, `<path class="call-edge `), name)
		assert.Equal(t, text, write(t, draw.SVG, g, name))
		requireXML(t, text)
		assert.NotContains(t, text, "<script")
		for _, m := range regexp.MustCompile(`(?i)(?:href|src)="([^"]*)"|url\(([^)]*)\)|@import`).FindAllStringSubmatch(text, -1) {
			assert.True(t, strings.HasPrefix(m[1]+m[2], "#"), m[0])
		}
	})
}

// requireXML wants a text to be well-formed.
func requireXML(t *testing.T, text string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			require.NoError(t, err)
		}
	}
}

// TestHTML wants the page to ask for nothing from elsewhere.
func TestHTML(t *testing.T) {
	samples(t, func(name string, g *cfg.Graph) {
		text := write(t, draw.HTML, g, name)
		assert.Equal(t, 1, strings.Count(text, "<script"), name)
		assert.NotRegexp(t, `(?i)\bsrc=|@import|https?://[^w]`, strings.ReplaceAll(text, "http://www.w3.org/2000/svg", ""), name)
		from := strings.Index(text, "<svg")
		requireXML(t, text[from:strings.Index(text, "</svg>")+6])
	})
}

func TestTooLarge(t *testing.T) {
	g := graph(t, "large", large(3*draw.MaxBlocks))
	for _, form := range draw.Forms() {
		err := form.Write(io.Discard, g, "large")
		if form.Name == "dot" || form.Name == "mermaid" {
			require.NoError(t, err)
			continue
		}
		require.ErrorAs(t, err, new(*draw.TooLargeError))
	}
}

// mermaidLine is what we write of the language of mermaid: a flowchart's nodes, edges,
// subgraphs and classes.
var mermaidLine = regexp.MustCompile(`^(?:%%.*|flowchart TD|` +
	`  subgraph f\d+\["[^"<>&\x60#;]*(?:#\d+;[^"<>&\x60#;]*)*"\]|  end|` +
	`    (f\d+b\d+)\["(?:[^"<>&\x60#;]|#\d+;|<br>)*"\](?::::(?:header|unreachable))?|` +
	` {2,4}(f\d+b\d+) (?:-->|-->\|(?:taken|goto)\||-->\|"[\d ]+"\||==>\|loop\||-\.->\|(?:call|callback)\|) (f\d+b\d+)|` +
	`  classDef \w+ [\w:,#-]+)$`)

func TestMermaid(t *testing.T) {
	samples(t, func(name string, g *cfg.Graph) {
		nodes, edges, open := map[string]bool{}, 0, 0
		for line := range strings.Lines(write(t, draw.Mermaid, g, name)) {
			line = strings.TrimSuffix(line, "\n")
			m := mermaidLine.FindStringSubmatch(line)
			require.NotNil(t, m, "%s: %s", name, line)
			switch {
			case m[1] != "":
				assert.False(t, nodes[m[1]])
				nodes[m[1]] = true
			case m[2] != "":
				assert.True(t, nodes[m[2]] && nodes[m[3]], line)
				edges++
			case strings.HasPrefix(line, "  subgraph"):
				open++
			case line == "  end":
				open--
			}
		}
		b, e, s := size(g)
		assert.Equal(t, 0, open)
		assert.Len(t, nodes, b)
		assert.Equal(t, e+s, edges)
	})
}

// TestConfirmDOT has graphviz read what is written for it, where it is installed.
func TestConfirmDOT(t *testing.T) {
	path, err := exec.LookPath("dot")
	if err != nil {
		t.Skip("dot of graphviz is not installed")
	}
	samples(t, func(name string, g *cfg.Graph) {
		if name == "large" {
			return // takes graphviz half a minute
		}
		cmd := exec.Command(path, "-Tplain")
		cmd.Stdin = strings.NewReader(write(t, draw.DOT, g, name))
		var out, said bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &said
		require.NoError(t, cmd.Run(), "%s: %s", name, said.String())
		assert.Empty(t, said.String(), name)
		b, e, s := size(g)
		text := "\n" + out.String()
		assert.Equal(t, b, strings.Count(text, "\nnode "), name)
		assert.Equal(t, e+s, strings.Count(text, "\nedge "), name)
	})
}

package draw_test

import (
	"context"
	"encoding/json"
	"html"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/cfg"
	"github.com/bpfasm/bpfasm/internal/cfg/draw"
)

// probe looks at a page from within, as a script behind the page's own, and leaves what it
// saw in an element.
const probe = `<script>
(() => {
  const problems = [], all = s => [...document.querySelectorAll(s)];
  const want = (ok, what) => { if (!ok) problems.push(what); };
  const svg = document.getElementById("graph").getBoundingClientRect();
  const boxes = all(".block > .body").map(e => [e.parentElement.id, e.getBoundingClientRect()]);
  const inside = (r, o) => r.left >= o.left - 1 && r.right <= o.right + 1 && r.top >= o.top - 1 && r.bottom <= o.bottom + 1;
  boxes.forEach(([id, r], i) => {
    want(inside(r, svg), id + " is outside of the drawing");
    for (const [other, o] of boxes.slice(0, i))
      want(!(r.left < o.right && o.left < r.right && r.top < o.bottom && o.top < r.bottom), id + " lies over " + other);
    for (const t of document.getElementById(id).querySelectorAll("text"))
      want(inside(t.getBoundingClientRect(), r), "text of " + id + " is wider: " + t.textContent);
  });
  for (const e of all(".edge, .call-edge, .frame, .title")) want(inside(e.getBoundingClientRect(), svg), "outside: " + e.outerHTML.slice(0, 200));

  // Keys and clicks.
  const key = k => dispatchEvent(new KeyboardEvent("keydown", { key: k }));
  const blocks = all(".block"), edges = all(".edge");
  if (blocks.length > 0) {
    key("j");
    want(blocks[0].classList.contains("chosen") && document.activeElement === blocks[0], "j chooses the first block");
    const follows = edges.filter(e => e.dataset.from === blocks[0].id).map(e => e.dataset.to);
    want(all(".after").length === new Set(follows.filter(f => f !== blocks[0].id)).size, "what follows the first block is marked");
    if (follows.length) {
      key("s");
      want(all(".chosen:not(svg)")[0].id === follows[0], "s goes to the first successor");
      want(all(".before").some(b => b === blocks[0]) || follows[0] === blocks[0].id, "what is before is marked");
    }
    key("Escape");
    want(all(".chosen, .before, .after, .near").length === 0, "Escape takes all marks back");
    blocks[0].dispatchEvent(new MouseEvent("click", { bubbles: true }));
    want(blocks[0].classList.contains("chosen"), "a click chooses");
    const find = document.getElementById("find");
    find.value = "EXIT";
    find.dispatchEvent(new Event("input"));
    want(all(".found").length === blocks.filter(b => b.textContent.includes("exit")).length, "find marks the blocks with a text");
    key("n");
    key("k");
  }
  const width = document.getElementById("graph").getBoundingClientRect().width;
  key("+");
  want(document.getElementById("graph").getBoundingClientRect().width > width, "+ makes larger");
  key("0");
  const ink = () => getComputedStyle(document.querySelector(".legend")).color, before = ink();
  key("d");
  want(ink() !== before, "d changes colours");
  const out = document.createElement("pre");
  out.id = "report";
  out.textContent = JSON.stringify({ problems, blocks: blocks.length, edges: edges.length, calls: all(".call-edge").length, loaded: performance.getEntriesByType("resource").length });
  document.body.append(out);
})();
</script>`

var report = regexp.MustCompile(`(?s)<pre id="report">(.*?)</pre>`)

// TestConfirmBrowser opens the pages in a browser, where one is installed: it has nothing to say
// against them, boxes lie apart and within the drawing, text within its box, and keys do
// what they are said to do. The picture alone is looked at, too.
func TestConfirmBrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("browsers start slowly")
	}
	browser := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil && browser == "" {
			browser = path
		}
	}
	if browser == "" {
		t.Skip("no browser of the Chromium family is installed")
	}
	dir := t.TempDir()
	run := func(args ...string) (out, said string) {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
		defer cancel()
		profile, err := os.MkdirTemp(dir, "profile")
		require.NoError(t, err)
		cmd := exec.CommandContext(ctx, browser, append([]string{
			"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
			"--disable-component-update", "--disable-sync", "--hide-scrollbars", "--enable-logging=stderr", "--user-data-dir=" + profile,
		}, args...)...)
		var stdout, stderr strings.Builder
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		require.NoError(t, cmd.Run(), stderr.String())
		return stdout.String(), stderr.String()
	}
	samples(t, func(name string, g *cfg.Graph) {
		t.Run(name, func(t *testing.T) {
			page := filepath.Join(dir, name+".html")
			text := strings.Replace(write(t, draw.HTML, g, name), "</body>", probe+"</body>", 1)
			require.NoError(t, os.WriteFile(page, []byte(text), 0o666))
			dom, said := run("--window-size=1400,900", "--dump-dom", "file://"+page)
			assert.NotContains(t, said, "CONSOLE")
			m := report.FindStringSubmatch(dom)
			require.NotNil(t, m, "%s", said)
			saw := struct {
				Problems                     []string
				Blocks, Edges, Calls, Loaded int
			}{}
			require.NoError(t, json.Unmarshal([]byte(html.UnescapeString(m[1])), &saw))
			assert.Empty(t, saw.Problems)
			blocks, edges, _ := size(g)
			assert.Equal(t, []int{blocks, edges, len(g.Calls), 0}, []int{saw.Blocks, saw.Edges, saw.Calls, saw.Loaded})
		})
	})
	for _, ext := range []string{"svg", "html"} {
		picture := filepath.Join(dir, "calls."+ext)
		if ext == "svg" {
			samples(t, func(name string, g *cfg.Graph) {
				if name == "calls" {
					require.NoError(t, os.WriteFile(picture, []byte(write(t, draw.SVG, g, name)), 0o666))
				}
			})
		}
		run("--window-size=1000,800", "--screenshot="+picture+".png", "file://"+picture)
		file, err := os.Open(picture + ".png")
		require.NoError(t, err)
		image, err := png.Decode(file)
		require.NoError(t, err)
		require.NoError(t, file.Close())
		colors := map[any]bool{}
		for y := range image.Bounds().Dy() {
			for x := range image.Bounds().Dx() {
				colors[image.At(x, y)] = true
			}
		}
		assert.Greater(t, len(colors), 50, "%s is blank", picture)
	}
}

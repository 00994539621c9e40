package verifier

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const docs = "../../docs/verifier.md"

// Where the part of docs/verifier.md begins that is made from the table of classes.
const generated = "<!-- From here on made from the table of classes: go test ./loader/verifier -update -->\n"

// families are the parts of the page.
var families = []struct{ slug, title string }{
	{"null", "Pointers that may be NULL"},
	{"memory", "Memory and its bounds"},
	{"type", "Registers and their types"},
	{"leak", "Addresses of the kernel"},
	{"call", "Calls of helpers, kfuncs and functions"},
	{"reloc", "What the loader could not resolve"},
	{"lifetime", "Objects and their lifetime"},
	{"context", "Sections of locks, RCU, preemption and interrupts"},
	{"structure", "The form of the program"},
	{"limit", "Limits"},
	{"meta", "Types, hooks, maps and the kernel"},
}

// page is docs/verifier.md behind its introduction.
func page() string {
	var b strings.Builder
	b.WriteString("\n## Classes\n\n| class | what is wrong |\n|---|---|\n")
	for i := range classes.Load() {
		c := &classes.Load()[i]
		b.WriteString("| [" + c.Code + " " + c.Slug + "](#" + anchor(c) + ") | " + c.Title + " |\n")
	}
	for _, f := range families {
		b.WriteString("\n## " + f.title + "\n")
		for i := range classes.Load() {
			c := &classes.Load()[i]
			if c.Family != f.slug {
				continue
			}
			b.WriteString("\n### " + heading(c) + "\n\n" + markdown(c.Why) + "\n")
			if c.Example != "" {
				b.WriteString("\n```\n" + c.Example + "\n```\n")
			}
			b.WriteString("\n" + markdown(c.Mend) + "\n")
		}
	}
	return b.String()
}

func TestDocs(t *testing.T) {
	data, err := os.ReadFile(docs)
	require.NoError(t, err)
	introduction, rest, ok := strings.Cut(string(data), generated)
	require.True(t, ok, "%s has no line %q", docs, generated)
	if *update {
		require.NoError(t, os.WriteFile(docs, []byte(introduction+generated+page()), 0o644))
		return
	}
	assert.Equal(t, page(), rest)
}

func TestClasses(t *testing.T) {
	slugs, codes := map[string]bool{}, map[string]bool{}
	known := map[string]bool{}
	for _, f := range families {
		known[f.slug] = true
	}
	last := ""
	for _, c := range Classes() {
		assert.False(t, slugs[c.Slug], "%s twice", c.Slug)
		assert.False(t, codes[c.Code], "%s twice", c.Code)
		assert.True(t, known[c.Family], "%s: family %s", c.Slug, c.Family)
		assert.Regexp(t, `^V\d{4}$`, c.Code)
		assert.Less(t, last, c.Code)
		assert.NotEmpty(t, c.Title, c.Slug)
		assert.NotEmpty(t, c.Why, c.Slug)
		assert.NotEmpty(t, c.Mend, c.Slug)
		assert.Equal(t, c.Slug, ByName(c.Code).Slug)
		assert.Equal(t, c.Code, ByName(c.Slug).Code)
		slugs[c.Slug], codes[c.Code], last = true, true, c.Code
	}
	assert.Nil(t, ByName("V9999"))
	assert.NotNil(t, ByName(Unknown))
}

// The example of each class is of that class.
func TestExamples(t *testing.T) {
	for _, c := range Classes() {
		if c.Example == "" {
			continue
		}
		in := Input{}
		switch c.Slug {
		case "isa_too_new":
			in.Release = "6.1.0"
		case "bad_encoding", "btf_info":
			in.Release = "7.2.0"
		}
		assert.Equal(t, c.Slug, Explain(Parse(c.Example+"\n"), in).Class.Slug, "%s", c.Example)
	}
}

// Each message is found by its own pattern, or by one that says more of it.
func TestMessages(t *testing.T) {
	for i := range classes.Load() {
		for _, text := range append(append([]string{}, classes.Load()[i].Messages...), classes.Load()[i].Asides...) {
			line := strings.ReplaceAll(text, "*", "7")
			p := match(line)
			if assert.NotNil(t, p, text) {
				assert.GreaterOrEqual(t, p.literal, len(strings.ReplaceAll(text, "*", "")), text)
			}
		}
	}
}

func heading(c *Class) string { return c.Code + " " + c.Slug + ": " + c.Title }

// anchor is what GitHub calls the heading of a class.
func anchor(c *Class) string {
	return strings.ReplaceAll(noAnchor.ReplaceAllString(strings.ToLower(heading(c)), ""), " ", "-")
}

var noAnchor = regexp.MustCompile(`[^a-z0-9 _-]`)

// markdown breaks a text into lines, with code in quotes as Markdown has it.
func markdown(text string) string { return code.ReplaceAllString(fill(text, 100), "$1`$2`") }

var code = regexp.MustCompile(`(^|\s)'([^']+)'`)

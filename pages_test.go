package bpfasm

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	fence   = regexp.MustCompile("(?ms)^```.*?^```$")
	heading = regexp.MustCompile(`(?m)^#+ (.*)$`)
	link    = regexp.MustCompile(`\]\(([^)#:]*)(?:#([^)]*))?\)`)
)

// TestPages: links between pages lead to a file and to a heading in it, and prose is wrapped at
// 100 columns. Tables, examples and lines without a blank may be longer.
func TestPages(t *testing.T) {
	pages, err := filepath.Glob("docs/*.md")
	require.NoError(t, err)
	for _, page := range append(pages, "README.md", "RATIONALE.md", "CHANGELOG.md") {
		text, err := os.ReadFile(page)
		require.NoError(t, err)
		prose := fence.ReplaceAllString(string(text), "")
		for _, found := range link.FindAllStringSubmatch(prose, -1) {
			target, anchor := filepath.Join(filepath.Dir(page), found[1]), found[2]
			if found[1] == "" {
				target = page
			}
			_, err := os.Stat(target)
			require.NoError(t, err, page)
			if anchor != "" {
				require.Contains(t, anchors(t, target), anchor, "%s: %s", page, found[0])
			}
		}
		for line := range strings.Lines(prose) {
			line = strings.TrimRight(line, "\n")
			example := strings.HasPrefix(line, "    ") || strings.HasPrefix(line, "|")
			if !example && strings.Contains(strings.TrimSpace(line), " ") {
				assert.LessOrEqual(t, utf8.RuneCountInString(line), 100, "%s: %s", page, line)
			}
		}
	}
}

// anchors lists what links may name of a page: its headings, as GitHub makes anchors of them.
func anchors(t *testing.T, page string) (found []string) {
	text, err := os.ReadFile(page)
	require.NoError(t, err)
	for _, title := range heading.FindAllStringSubmatch(fence.ReplaceAllString(string(text), ""), -1) {
		name := regexp.MustCompile(`[^\p{L}\p{N} _-]`).ReplaceAllString(strings.ToLower(title[1]), "")
		found = append(found, strings.ReplaceAll(name, " ", "-"))
	}
	return found
}

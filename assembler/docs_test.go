package assembler

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDocs: docs/directives.md and docs/instructions.md are what the tables say.
func TestDocs(t *testing.T) {
	var b strings.Builder
	b.WriteString("# Directives\n\nMade from the assembler's tables by `go test ./assembler -run Docs -update`.\n")
	for _, part := range []struct {
		title string
		rows  []directive
	}{
		{"Data", dataDirectives}, {"Padding", paddingDirectives}, {"Symbols", symbolDirectives},
		{"Sections", sectionDirectives}, {"Conditions", conditionalDirectives}, {"Macros and loops", macroDirectives},
		{"Files and messages", textDirectives}, {"Source lines", lineDirectives}, {"Call frames", frameDirectives},
	} {
		fmt.Fprintf(&b, "\n## %s\n\n| directive | |\n|---|---|\n", part.title)
		for _, d := range part.rows {
			fmt.Fprintf(&b, "| `%s` | %s |\n", cell(strings.TrimSpace(d.name+" "+d.args)), cell(d.doc))
		}
	}
	compareDoc(t, "directives.md", b.String())

	b.Reset()
	b.WriteString("# Instructions\n\nMade from the instruction table by `go test ./assembler -run Docs -update`.\n\n" +
		"Capital letters stand for operands: `Rd` `Rs` 64-bit registers, `Wd` `Ws` 32-bit registers\n" +
		"(a register named twice must be the same twice), `I` an immediate, `L` a 64-bit immediate or an\n" +
		"address, `C` a function, `O` an offset with its sign, `T` and `J` a branch target. The first word\n" +
		"of a statement may be in capitals; blanks and commas are free.\n\n" +
		"| text | opcode | since | |\n|---|---|---|---|\n")
	for _, f := range Forms() {
		fmt.Fprintf(&b, "| `%s` | 0x%02x | %s | %s |\n", cell(f.String()), f.row.Code, f.CPU(), cell(f.Doc()))
	}
	compareDoc(t, "instructions.md", b.String())
}

// cell makes a text fit a table of Markdown.
func cell(s string) string { return strings.ReplaceAll(s, "|", `\|`) }

func compareDoc(t *testing.T, name, want string) {
	path := filepath.Join("..", "docs", name)
	if flag.Lookup("update").Value.String() == "true" {
		require.NoError(t, os.WriteFile(path, []byte(want), 0o666))
	}
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(got), "run the test with -update")
}

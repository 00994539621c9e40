package assembler

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/isa"
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
	b.WriteString("\n## Mnemonics\n\nThe same instructions in mnemonic syntax, as GNU as has them, with what ubpf, rbpf and\n" +
		"bpf_conformance write behind. `%` in front of a register may be left out, and so may an offset of 0.\n\n" +
		"| text | also | opcode | as above |\n|---|---|---|---|\n")
	all := isa.Mnemonics()
	for i := 0; i < len(all); {
		m := &all[i]
		var also []string
		for i++; i < len(all) && all[i].Alias && all[i].Code == m.Code && all[i].Inst() == m.Inst(); i++ {
			also = append(also, "`"+withPercent.Replace(all[i].Pattern)+"`")
		}
		there := ""
		if r := m.Inst().Row(); r != nil && m.Src == 0 {
			there = "`" + cell(r.Pattern) + "`"
		}
		fmt.Fprintf(&b, "| `%s` | %s | 0x%02x | %s |\n", withPercent.Replace(m.Pattern), strings.Join(also, " "), m.Code, there)
	}
	compareDoc(t, "instructions.md", b.String())
}

var withPercent = strings.NewReplacer("Rd", "%Rd", "Rs", "%Rs", " O]", "+O]")

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

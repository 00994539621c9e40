package assembler

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/isa"
)

// TestDocs: docs/directives.md and docs/instructions.md are what the tables say.
func TestDocs(t *testing.T) {
	var b strings.Builder
	b.WriteString(quoted(directivesHead))
	for _, part := range []struct {
		title string
		rows  []directive
	}{
		{"Data", dataDirectives}, {"Padding", paddingDirectives}, {"Symbols", symbolDirectives},
		{"Sections", sectionDirectives}, {"Conditions", conditionalDirectives}, {"Macros and loops", macroDirectives},
		{"Files and messages", textDirectives}, {"Source lines", lineDirectives}, {"Call frames", frameDirectives},
	} {
		fmt.Fprintf(&b, "\n## %s\n\n| directive | meaning |\n|---|---|\n", part.title)
		for _, d := range part.rows {
			fmt.Fprintf(&b, "| `%s` | %s |\n", cell(strings.TrimSpace(d.name+" "+d.args)), cell(d.doc))
		}
	}
	compareDoc(t, "directives.md", b.String())

	b.Reset()
	b.WriteString(quoted(instructionsHead))
	for _, f := range Forms() {
		fmt.Fprintf(&b, "| `%s` | 0x%02x | %s | %s |\n", cell(f.String()), f.row.Code, f.CPU(), cell(f.Doc()))
	}
	b.WriteString(quoted(mnemonicsHead))
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

const directivesHead = `# Directives

<!-- Made from the assembler's tables: go test ./assembler -run Docs -update -->

Brackets mark what may be left out, and '...' what may be repeated. LLVM and GNU as disagree about
some directives: [dialects.md](dialects.md#what---dialect-decides). What is declared in C needs no
directives: [declarations.md](declarations.md).
`

const instructionsHead = `# Instructions

<!-- Made from the instruction table: go test ./assembler -run Docs -update -->

Instructions are written in C-like syntax, as clang prints it, or as [mnemonics](#mnemonics), as GNU
as reads them. A file may mix both: [dialects.md](dialects.md).

| register | use |
|---|---|
| 'r0' | the result of a call and of the program |
| 'r1' to 'r5' | arguments of a call, which a call destroys; 'r1' is the context when a program begins |
| 'r6' to 'r9' | keep their values over calls |
| 'r10' | the frame pointer, read-only; the stack is the 512 bytes below it |
| 'w0' to 'w10' | the lower 32 bits of these; writing one clears the upper 32 |

## C-like syntax

Capital letters stand for operands: 'Rd' 'Rs' 64-bit registers, 'Wd' 'Ws' 32-bit registers (a
register named twice must be the same twice), 'I' an immediate, 'L' a 64-bit immediate or an
address, 'C' a function, 'O' an offset with its sign, 'T' and 'J' a branch target. The first word of
a statement may be in capitals; blanks and commas are free. Versions are those of '-mcpu' of clang;
what came later says with which Linux.

| text | opcode | version | meaning |
|---|---|---|---|
`

const mnemonicsHead = `
## Mnemonics

The same instructions in mnemonic syntax: first the spelling of GNU as, then those of ubpf, rbpf and
bpf_conformance. '%' in front of a register may be left out, and so may an offset of 0.

| text | also | opcode | C-like |
|---|---|---|---|
`

var withPercent = strings.NewReplacer("Rd", "%Rd", "Rs", "%Rs", " O]", "+O]")

// quoted puts code between the marks of Markdown, which Go's own strings cannot have.
func quoted(s string) string { return code.ReplaceAllString(s, "`$1`") }

var code = regexp.MustCompile(`'([^' ]+)'`)

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

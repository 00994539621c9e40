package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/urfave/cli/v3"

	"github.com/bpfasm/bpfasm/diag"
)

// matrix is which programs have what they need in which kernels.
type matrix struct {
	kernels []string
	rows    []matrixRow
}

// matrixRow is about a program, or about a file as a whole if its programs
// cannot be told apart.
type matrixRow struct {
	file, program, section string
	cells                  []cell // by kernel
}

// cell is how a program does with a kernel.
type cell struct {
	status   status
	sources  *diag.Sources
	problems diag.List // why it is not ok
}

// status is a verdict on a program and a kernel.
type status uint8

const (
	statusOK      status = iota
	statusMissing        // it reaches what the kernel does not have, which the verifier refuses
	statusError          // it cannot be resolved
)

var statusNames = [...]string{"ok", "missing", "error"}

func (s status) String() string { return statusNames[s] }

func newMatrix(columns []column) *matrix {
	m := new(matrix)
	for _, c := range columns {
		m.kernels = append(m.kernels, c.kernel)
	}
	for i := range columns[0].files {
		m.addFile(columns, i)
	}
	return m
}

// addFile adds the rows of a file, by its index in each column. Every kernel
// that there is a result for has the same programs.
func (m *matrix) addFile(columns []column, file int) {
	name := columns[0].files[file].name
	rows := []matrixRow{{file: name}}
	for _, c := range columns {
		if result := c.files[file].result; result != nil && len(result.Programs) > 0 {
			rows = make([]matrixRow, len(result.Programs))
			for i := range rows {
				rows[i] = matrixRow{file: name, program: result.Programs[i].Name, section: result.Programs[i].Section}
			}
			break
		}
	}
	for _, c := range columns {
		f := &c.files[file]
		for i := range rows {
			rows[i].cells = append(rows[i].cells, f.cell(i))
		}
	}
	m.rows = append(m.rows, rows...)
}

// only leaves the programs of some names, all if there are none.
func (m *matrix) only(cmd *cli.Command, names []string) error {
	if names == nil {
		return nil
	}
	programs := map[string]bool{}
	for _, row := range m.rows {
		programs[row.program] = true
	}
	for _, name := range names {
		if !programs[name] {
			msg := fmt.Sprintf("there is no program %q", name)
			if near := diag.Suggest(name, maps.Keys(programs)); near != "" {
				msg += fmt.Sprintf(", did you mean %q?", near)
			}
			return usageErrorf(cmd, "%s", msg)
		}
	}
	m.rows = slices.DeleteFunc(m.rows, func(row matrixRow) bool {
		return row.program != "" && !slices.Contains(names, row.program)
	})
	return nil
}

// cell is how program i does; a file without programs is one program.
func (f *checked) cell(i int) cell {
	var c cell
	switch {
	case f.result == nil || len(f.result.Programs) == 0:
		c.sources, c.problems = f.diagnostics()
	default:
		p := &f.result.Programs[i]
		c.sources, c.problems = f.result.Sources, p.Problems
		if !c.problems.HasErrors() {
			c.problems = f.missing[i]
			if len(c.problems) > 0 {
				c.status = statusMissing
			}
			return c
		}
	}
	if c.problems.HasErrors() {
		c.status = statusError
	}
	return c
}

// diagnostics are those of why there is no result.
func (f *checked) diagnostics() (*diag.Sources, diag.List) {
	if e := (*diag.Error)(nil); errors.As(f.err, &e) {
		sources := e.Sources
		if sources == nil {
			sources = about(f.name)
		}
		return sources, e.List
	}
	if f.err != nil {
		return about(f.name), diag.List{{Msg: f.err.Error()}}
	}
	return nil, nil
}

func (m *matrix) ok() bool {
	for _, row := range m.rows {
		for _, c := range row.cells {
			if c.status != statusOK {
				return false
			}
		}
	}
	return true
}

func (m *matrix) write(w io.Writer, form string) error {
	var b strings.Builder
	switch form {
	case "json":
		m.writeJSON(&b)
	case "markdown":
		m.writeMarkdown(&b)
	default:
		m.writeText(&b)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writeText writes a table, with a column for each kernel, and below it why what is not ok is not.
func (m *matrix) writeText(b *strings.Builder) {
	names := make([]string, len(m.rows))
	first, widths := 0, make([]int, len(m.kernels))
	for i, row := range m.rows {
		names[i] = row.name()
		first = max(first, utf8.RuneCountInString(names[i]))
	}
	for k, name := range m.kernels {
		widths[k] = max(utf8.RuneCountInString(name), len("missing"))
	}
	cells := func(name string, cell func(int) string) {
		line := pad(name, first)
		for k := range m.kernels {
			line += "  " + pad(cell(k), widths[k])
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	cells("", func(k int) string { return m.kernels[k] })
	for i, row := range m.rows {
		cells(names[i], func(k int) string { return row.cells[k].status.String() })
	}
	for _, row := range m.rows {
		for k, c := range row.cells {
			if c.status == statusOK {
				continue
			}
			fmt.Fprintf(b, "\n%s on %s: %s\n", row.name(), m.kernels[k], c.status)
			_ = diag.Printer{Sources: c.sources}.WriteText(b, c.problems) // a Builder takes everything
		}
	}
}

func (r *matrixRow) name() string {
	if r.program == "" {
		return printable(r.file)
	}
	return printable(r.file) + ": " + printable(r.program)
}

func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s)))
}

func (m *matrix) writeMarkdown(b *strings.Builder) {
	b.WriteString("| program |")
	for _, name := range m.kernels {
		b.WriteString(" " + markdown(name) + " |")
	}
	b.WriteString("\n|---|" + strings.Repeat("---|", len(m.kernels)) + "\n")
	for _, row := range m.rows {
		b.WriteString("| " + markdown(row.name()) + " |")
		for _, c := range row.cells {
			if c.status == statusOK {
				b.WriteString(" ok |")
			} else {
				b.WriteString(" **" + c.status.String() + "** |")
			}
		}
		b.WriteString("\n")
	}
	for _, row := range m.rows {
		for k, c := range row.cells {
			if c.status == statusOK {
				continue
			}
			fmt.Fprintf(b, "\n%s on %s:\n\n", markdown(row.name()), markdown(m.kernels[k]))
			b.WriteString("```\n")
			_ = diag.Printer{Sources: c.sources}.WriteText(b, c.problems)
			b.WriteString("```\n")
		}
	}
}

// markdown escapes what would not be text in a table.
func markdown(s string) string {
	return strings.NewReplacer("|", `\|`, "_", `\_`, "*", `\*`, "`", "\\`", "<", "&lt;").Replace(s)
}

// The JSON form. Field names are stable; fields may be added.
type (
	jsonMatrix struct {
		Kernels  []string      `json:"kernels"`
		Programs []jsonProgram `json:"programs"`
	}
	jsonProgram struct {
		File    string     `json:"file"`
		Program string     `json:"program,omitempty"`
		Section string     `json:"section,omitempty"`
		Kernels []jsonCell `json:"kernels"`
	}
	jsonCell struct {
		Kernel   string            `json:"kernel"`
		Status   string            `json:"status"`
		Problems []json.RawMessage `json:"problems,omitempty"` // as --diagnostics=json has them
	}
)

func (m *matrix) writeJSON(b *strings.Builder) {
	out := jsonMatrix{Kernels: m.kernels}
	for _, row := range m.rows {
		p := jsonProgram{File: row.file, Program: row.program, Section: row.section}
		for k, c := range row.cells {
			p.Kernels = append(p.Kernels, jsonCell{m.kernels[k], c.status.String(), jsonDiagnostics(c.sources, c.problems)})
		}
		out.Programs = append(out.Programs, p)
	}
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	_ = enc.Encode(out) // a Builder takes everything, and nothing here cannot be encoded
}

// jsonDiagnostics is each diagnostic as an object.
func jsonDiagnostics(s *diag.Sources, l diag.List) (out []json.RawMessage) {
	var b strings.Builder
	_ = diag.Printer{Sources: s}.WriteJSON(&b, l)
	for line := range strings.Lines(b.String()) {
		out = append(out, json.RawMessage(strings.TrimSuffix(line, "\n")))
	}
	return out
}

package verifier

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// Diagnostics returns the report as diagnostics. Their sources consist of the lines that the
// report is about; where no line is known, a diagnostic is about the log, whose name is given.
//
// read returns the text of an assembly file, whose lines no object has. It may be nil.
func (r *Report) Diagnostics(name string, read func(path string) (string, error)) (*diag.Sources, diag.List) {
	w := &writer{sources: new(diag.Sources), read: read}
	if r.Source.Line == 0 && r.Asm.Line == 0 {
		_, _ = w.sources.Add(name, "", 0) // nothing always fits
	}
	d := diag.Diagnostic{
		Code: r.Class.Code,
		Span: w.span(&r.Place),
		Msg:  r.headline(),
	}
	note := func(text string) { d.Notes = append(d.Notes, diag.Note{Msg: text}) }
	if text := unplaced(&r.Place); text != "" {
		note("in the source: " + text)
	}
	for _, text := range r.Names {
		note(text)
	}
	for _, text := range r.Facts {
		note(text)
	}
	for i, m := range r.Log.Messages {
		if i == mostMessages {
			note(fmt.Sprintf("the kernel has %d messages more", len(r.Log.Messages)-i))
			break
		}
		note("the kernel says: " + m)
	}
	if k := r.Log.Report; k != nil {
		note("the kernel explains: " + strings.TrimSpace(k.Category+": "+k.Problem+". "+k.Reason))
	}
	for _, text := range r.Help {
		note("to do: " + text)
	}
	if r.Class.Slug != Unknown {
		note("'bpfasm explain " + r.Class.Code + "' describes this class of errors")
	}
	if r.Asm.Line != 0 && r.Source.Known() && (r.Asm.Line != r.Source.Line || r.Asm.File != r.Source.File) {
		note(fmt.Sprintf("in assembly this is %s:%d", r.Asm.File, r.Asm.Line))
	}
	if c := &r.Cause; c.Insn >= 0 {
		msg := c.Why
		if c.Text != "" {
			msg += fmt.Sprintf(" (instruction %d: %s)", c.Insn, c.Text)
		} else {
			msg += fmt.Sprintf(" (instruction %d)", c.Insn)
		}
		if text := unplaced(&c.Place); text != "" {
			msg += ", in the source: " + text
		}
		d.Notes = append(d.Notes, diag.Note{Span: w.span(&c.Place), Msg: msg})
	}
	return w.sources, diag.List{d}
}

// unplaced is the source of a place of which neither file nor line is known, as of
// kernels before 6.8.
func unplaced(p *Place) string {
	if p.Source.Line != 0 || p.Asm.Line != 0 {
		return ""
	}
	return p.Source.Text
}

// mostMessages is how many messages a diagnostic shows.
const mostMessages = 8

// headline says what is wrong: the class, or of an unknown one the kernel's words.
func (r *Report) headline() string {
	if r.Class.Slug == Unknown && len(r.Log.Messages) > 0 {
		return r.Log.Messages[0]
	}
	return r.Class.Title
}

// writer makes sources of places.
type writer struct {
	sources *diag.Sources
	read    func(path string) (string, error)
}

// span is that of an instruction's source line, or of its line of assembly.
func (w *writer) span(p *Place) diag.Span {
	s := p.Source
	if s.Line == 0 {
		s = p.Asm
		s.Text = w.line(&s)
	}
	if s.Line == 0 {
		return diag.Span{}
	}
	file, line, text, col := s.Path, s.Line, s.Text, s.Col
	if file == "" {
		file = s.File
	}
	if file == "" {
		file = "<source>"
	}
	start, err := w.sources.Add(file, text, 0)
	if err != nil {
		return diag.Span{}
	}
	w.sources.Marker(start, line, file)
	if col < 1 || col > len(text) {
		col = 1 + len(text) - len(strings.TrimLeft(text, " \t"))
	}
	end := strings.TrimRight(text, " \t\\")
	return diag.Span{Start: start + diag.Pos(col-1), End: start + diag.Pos(max(len(end), col))}
}

// line is the text of a line of assembly, "" if it cannot be read.
func (w *writer) line(s *Source) string {
	if w.read == nil || s.Line == 0 {
		return ""
	}
	text, err := w.read(s.Path)
	if err != nil {
		return ""
	}
	for i := 1; i < s.Line; i++ {
		_, rest, ok := strings.Cut(text, "\n")
		if !ok {
			return ""
		}
		text = rest
	}
	text, _, _ = strings.Cut(text, "\n")
	return text
}

// The JSON form. Field names are stable; fields may be added.
type (
	jsonReport struct {
		Class     string            `json:"class"`
		Family    string            `json:"family"`
		Code      string            `json:"code"`
		Title     string            `json:"title"`
		Program   string            `json:"program,omitempty"`
		Function  string            `json:"function,omitempty"`
		Insn      *int32            `json:"insn"`
		Text      string            `json:"instruction,omitempty"`
		Source    *jsonSource       `json:"source"`
		Asm       *jsonSource       `json:"asm"`
		Cause     *jsonCause        `json:"cause"`
		Registers map[string]string `json:"registers"`
		Messages  []string          `json:"messages"`
		Names     []string          `json:"names,omitempty"`
		Facts     []string          `json:"facts,omitempty"`
		Help      []string          `json:"help"`
		Kernel    *jsonKernel       `json:"kernelReport,omitempty"`
	}
	jsonSource struct {
		File string `json:"file"`
		Path string `json:"path,omitempty"`
		Line int    `json:"line"`
		Col  int    `json:"col,omitempty"`
		Text string `json:"text,omitempty"`
	}
	jsonCause struct {
		Insn   int32       `json:"insn"`
		Text   string      `json:"instruction,omitempty"`
		Source *jsonSource `json:"source"`
		Asm    *jsonSource `json:"asm"`
		Why    string      `json:"why"`
	}
	jsonKernel struct {
		Category   string   `json:"category"`
		Problem    string   `json:"problem"`
		Reason     string   `json:"reason"`
		Suggestion string   `json:"suggestion"`
		Events     []string `json:"events,omitempty"`
	}
)

// MarshalJSON writes the report as one object:
//
//	class, family, code, title
//	            of what is wrong, see [Class]
//	program, function
//	            what the log is about, as far as it tells; function is a global one that
//	            was checked on its own
//	insn, instruction
//	            the blamed instruction: its number, null if there is none, and its text
//	source      {file, path, line, col, text}: its line of C or another language, or null
//	asm         {file, line}: its line of assembly, or null
//	cause       {insn, instruction, source, asm, why}: the instruction to blame, or null
//	            if it is the blamed one
//	registers   {"R1": "ctx()", "fp-8": "mmmmmmmm"}: what is known before the instruction
//	messages    all error lines of the log, in order
//	names       what the object says about a call that the loader replaced
//	facts       what the log says in numbers
//	help        what to do
//	kernelReport
//	            {category, problem, reason, suggestion, events}: of Linux 7.3 and later
//
// file is a base name; line, col and text are as in the object, or as in the log, where
// there is no column.
func (r *Report) MarshalJSON() ([]byte, error) {
	out := jsonReport{
		Class: r.Class.Slug, Family: r.Class.Family, Code: r.Class.Code, Title: r.Class.Title,
		Program: r.Log.Program, Function: r.Log.Function,
		Text:   r.Text,
		Source: sourceJSON(&r.Source), Asm: sourceJSON(&r.Asm),
		Registers: map[string]string{},
		Messages:  append([]string{}, r.Log.Messages...),
		Names:     r.Names, Facts: r.Facts, Help: r.Help,
	}
	if r.Insn >= 0 {
		out.Insn = &r.Insn
	}
	if c := &r.Cause; c.Insn >= 0 {
		out.Cause = &jsonCause{c.Insn, c.Text, sourceJSON(&c.Source), sourceJSON(&c.Asm), c.Why}
	}
	for _, v := range r.Values {
		out.Registers[v.Name] = v.Value
	}
	if k := r.Log.Report; k != nil {
		out.Kernel = &jsonKernel{k.Category, k.Problem, k.Reason, k.Suggestion, nil}
		for _, e := range k.Events {
			text := e.Kind + ": " + e.What
			if e.Insn >= 0 {
				text = fmt.Sprintf("instruction %d: %s", e.Insn, text)
			}
			out.Kernel.Events = append(out.Kernel.Events, text)
		}
	}
	return marshal(out)
}

// marshal is json.Marshal without escapes for HTML.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

func sourceJSON(s *Source) *jsonSource {
	if !s.Known() {
		return nil
	}
	return &jsonSource{s.File, s.Path, s.Line, s.Col, s.Text}
}

package diag

import (
	"encoding/json"
	"io"
)

// The JSON form. Field names are stable; fields may be added.
type (
	jsonDiagnostic struct {
		Severity string `json:"severity"`
		Code     string `json:"code,omitempty"`
		Message  string `json:"message"`
		jsonSpan
		Notes []jsonNote `json:"notes,omitempty"`
		Fix   *jsonFix   `json:"fix,omitempty"`
	}
	jsonNote struct {
		Message string `json:"message"`
		jsonSpan
	}
	jsonFix struct {
		jsonSpan
		Text string `json:"text"`
	}
	jsonSpan struct {
		File      string `json:"file,omitempty"`
		Line      int    `json:"line,omitempty"`
		Column    int    `json:"column,omitempty"`
		EndLine   int    `json:"endLine,omitempty"`
		EndColumn int    `json:"endColumn,omitempty"`
	}
)

// WriteJSON writes each diagnostic as one line that is a JSON object:
//
//	severity   "error", "warning" or "note"
//	code       stable short name of the message class
//	message    what was found, what was expected
//	file, line, column, endLine, endColumn
//	           where: 1-based, columns in bytes, the end exclusive;
//	           no line when the diagnostic is about the whole file
//	notes      [{message, file, line, column, endLine, endColumn}];
//	           the stack of .include lines and macro calls first
//	fix        {file, line, column, endLine, endColumn, text}:
//	           text in place of the range makes it right
//
// Bytes that are no UTF-8 become U+FFFD.
func (p Printer) WriteJSON(w io.Writer, l List) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for i := range l {
		d := &l[i]
		out := jsonDiagnostic{
			Severity: d.Severity.String(),
			Code:     d.Code,
			Message:  d.Msg,
			jsonSpan: p.Sources.jsonSpan(d.Span),
		}
		if out.File == "" && p.Sources != nil && len(p.Sources.texts) > 0 {
			out.File = p.Sources.texts[0].name
		}
		for _, n := range append(p.Sources.trail(d.Span.Start), d.Notes...) {
			out.Notes = append(out.Notes, jsonNote{n.Msg, p.Sources.jsonSpan(n.Span)})
		}
		if d.Fix != nil {
			out.Fix = &jsonFix{p.Sources.jsonSpan(d.Fix.Span), d.Fix.Text}
		}
		if err := enc.Encode(out); err != nil {
			return err
		}
	}
	return nil
}

func (s *Sources) jsonSpan(span Span) jsonSpan {
	from := s.Position(span.Start)
	to := from
	if span.End > span.Start {
		if t := s.find(span.Start); t != nil {
			to = s.Position(min(span.End, t.end()))
		}
	}
	return jsonSpan{from.File, from.Line, from.Col, to.Line, to.Col}
}

package assembler

import (
	"encoding/binary"

	"github.com/bpfasm/bpfasm/diag"
)

// statementReader reads single instructions, each on its own: no labels, no
// symbols, no directives.
type statementReader struct {
	s *scanner
	e *Emitter
}

func newStatementReader(order binary.ByteOrder, sources *diag.Sources) *statementReader {
	e := newEmitter(order, sources, 0)
	e.Section(".text", 0)
	return &statementReader{newScanner(e, &Options{Dialect: LLVM}, "", 0), e}
}

// bytes returns what the statement at a place assembles to, valid until the next call, or what is wrong.
func (r *statementReader) bytes(text string, at diag.Pos) ([]byte, *diag.Diagnostic) {
	whole := diag.Span{Start: at, End: at + diag.Pos(len(text))}
	if text == "" || class[text[0]]&chIdentStart == 0 && text[0] != '*' || text[0] == '.' {
		return nil, &diag.Diagnostic{Code: "not-readable", Span: whole, Msg: "expected an instruction"}
	}
	s, e := r.s, r.e
	s.reader = newReader(text, at)
	s.start, s.hushed, s.ended, s.faults, e.spent = at, false, false, 0, 0
	before := len(e.list)
	e.cur.data, e.cur.fixups = e.cur.data[:0], e.cur.fixups[:0]
	s.instruction(s.ident(), 0)
	if !s.hushed && !s.end() {
		s.unexpected("behind a complete instruction", "")
	}
	if len(e.list) > before {
		d := e.list[before]
		e.list = e.list[:before]
		clear(e.failed)
		return nil, &d
	}
	if n := len(e.cur.data); len(e.cur.fixups) > 0 || n != 8 && n != 16 {
		return nil, &diag.Diagnostic{Code: "not-readable", Span: whole, Msg: "expected one instruction, with numbers in the place of symbols"}
	}
	return append([]byte(nil), e.cur.data...), nil
}

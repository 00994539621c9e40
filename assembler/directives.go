package assembler

import (
	"maps"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// directive is one row of the table of directives.
type directive struct {
	name string
	args string // as in the documentation: [optional], ... repeated
	doc  string
	do   func(s *scanner, d *directive)
	n    int // a size in bytes or a variant; do knows
}

// directives are by their lower-case names. The functions that the table names lead
// back to it, so init has to break the cycle.
var directives lazy.Value[map[string]*directive]

// The table is in parts, each beside the functions it names.
func init() {
	directives.Make = func() map[string]*directive {
		all := make(map[string]*directive, 256)
		for _, part := range [][]directive{
			dataDirectives, paddingDirectives, symbolDirectives, sectionDirectives,
			lineDirectives, frameDirectives, textDirectives, conditionalDirectives, macroDirectives,
		} {
			for i := range part {
				all[part[i].name] = &part[i]
			}
		}
		return all
	}
}

// directive reads the directive called name, which began at start.
func (s *scanner) directive(name string, start int) {
	// Integer data is four lines in five of what compilers print.
	switch name {
	case ".long":
		s.integers(4)
		return
	case ".byte":
		s.integers(1)
		return
	case ".short":
		s.integers(2)
		return
	case ".quad":
		s.integers(8)
		return
	}
	d := directives.Load()[name]
	if d == nil {
		if d = directives.Load()[strings.ToLower(name)]; d == nil {
			if size := s.gnuInteger(name); size != 0 {
				s.integers(size)
				return
			}
			if s.skip() == '=' {
				s.assign(name, start)
			} else {
				s.unknownDirective(name, start)
			}
			return
		}
	}
	d.do(s, d)
}

func (s *scanner) unknownDirective(name string, start int) {
	begin := s.base + diag.Pos(start)
	d := diag.Diagnostic{Code: "unknown-directive", Span: diag.Span{Start: begin, End: begin + diag.Pos(len(name))}, Msg: "unknown directive '" + name + "'"}
	if hint := foreign(strings.ToLower(name)); hint != "" {
		d.Notes = []diag.Note{{Msg: hint}}
	} else if near := diag.Suggest(name, slices.Values(slices.Sorted(maps.Keys(directives.Load())))); near != "" {
		d.Fix = &diag.Fix{Span: d.Span, Text: near}
	}
	s.report(d)
	s.skipStatement()
}

// foreign says what to write instead of a directive that other assemblers have
// and that means different things to different ones.
func foreign(name string) string {
	switch name {
	case ".word":
		return "its size differs between assemblers: write .short (2 bytes), .long (4) or .quad (8); for GNU's meaning, assemble with --dialect gnu"
	case ".half", ".hword":
		return "write .short (2 bytes)"
	case ".dword", ".xword":
		return "write .quad (8 bytes)"
	case ".3byte":
		return "write .byte three times"
	}
	return ""
}

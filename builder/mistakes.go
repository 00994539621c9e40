package builder

import (
	"cmp"
	"fmt"
	"path"
	"runtime"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
)

// mistake is something wrong, and the instruction of a function that it is about, if any.
type mistake struct {
	diag.Diagnostic
	fn   *Func
	n    int
	line Line // of the source, zero if it is not known
}

// find finds the line of the instruction.
func (m *mistake) find() {
	if m.fn == nil {
		return
	}
	for n := min(m.n, len(m.fn.insns)-1); n >= 0 && m.line.Line == 0; n-- {
		if line := m.fn.insns[n].line; line != nil {
			m.line = *line
		}
	}
}

// maxErrors bounds how many errors are collected.
const maxErrors = 1000

func (b *Builder) report(m mistake) {
	if len(b.list) < maxErrors {
		b.list = append(b.list, m)
	}
}

func (b *Builder) fail(code string, at uintptr, format string, args ...any) {
	b.report(mistake{Diagnostic: diag.Diagnostic{Code: code, Msg: where(at) + fmt.Sprintf(format, args...)}})
}

// failure is the error with all mistakes: those about lines of a source first, in the order of
// these.
func failure(mistakes []mistake) error {
	for i := range mistakes {
		mistakes[i].find()
	}
	slices.SortStableFunc(mistakes, func(a, b mistake) int {
		return cmp.Or(cmp.Compare(a.line.File, b.line.File), cmp.Compare(a.line.Line, b.line.Line))
	})
	sources := new(diag.Sources)
	_, _ = sources.Add("", "", 0) // what is about no line is about no file
	texts := make(map[Line]diag.Pos)
	var list diag.List
	for _, m := range mistakes {
		if m.line.Line != 0 {
			m.Span.Start = m.line.pos(sources, texts)
		}
		list.Add(m.Diagnostic)
	}
	return list.Err(sources)
}

// pos is the place of a line, whose text is added to those that are known.
func (l Line) pos(sources *diag.Sources, texts map[Line]diag.Pos) diag.Pos {
	column := max(int(l.Column), 1)
	l.Column = 0
	base, known := texts[l]
	if !known {
		var err error
		if base, err = sources.Add(l.File, l.Text, 0); err != nil {
			return 0
		}
		sources.Marker(base, int(l.Line), "")
		texts[l] = base
	}
	return base + diag.Pos(min(column-1, len(l.Text)))
}

// caller is the place outside of this package that called into it. It is cheap: which
// line that is, is found only for a message.
func caller() uintptr {
	var pcs [6]uintptr
	for _, pc := range pcs[:runtime.Callers(2, pcs[:])] {
		if f := runtime.FuncForPC(pc - 1); f != nil && !within(f.Name()) {
			return pc
		}
	}
	return 0
}

const packagePath = "github.com/bpfasm/bpfasm/builder."

func within(function string) bool {
	return len(function) > len(packagePath) && function[:len(packagePath)] == packagePath
}

// where names the line of Go at a place, for the beginning of a message.
func where(pc uintptr) string {
	if pc == 0 {
		return ""
	}
	frame, _ := runtime.CallersFrames([]uintptr{pc}).Next()
	return fmt.Sprintf("%s:%d: ", path.Base(frame.File), frame.Line)
}

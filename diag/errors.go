package diag

import (
	"slices"
	"strings"
)

// Error is why a stage has no result: diagnostics, at least one of them a
// [Failure], and the texts they point into. Library errors about the input
// are of this type; errors.As finds it.
type Error struct {
	Sources *Sources
	List    List
}

// Error gives each diagnostic as a line "file:line:col: error: message".
// [Printer] shows the source and the notes as well.
func (e *Error) Error() string {
	var b strings.Builder
	for i := range e.List {
		if i > 0 {
			b.WriteByte('\n')
		}
		d := &e.List[i]
		b.WriteString(e.Sources.where(d.Span.Start))
		b.WriteString(d.Severity.String() + ": " + visible(d.Msg))
	}
	return b.String()
}

// Diagnostics returns what is wrong, in reading order.
func (e *Error) Diagnostics() List { return e.List }

// Err returns nil unless the list has a [Failure], and else an [*Error] with
// the list sorted. The list itself stays as it is.
func (l List) Err(s *Sources) error {
	if !l.HasErrors() {
		return nil
	}
	sorted := slices.Clone(l)
	sorted.Sort(s)
	return &Error{Sources: s, List: sorted}
}

// Sort puts the list in reading order: by position, with what was found in an
// included file or a macro's expansion at the place of the .include or call.
// Diagnostics without a position come last; equals keep their order.
func (l List) Sort(s *Sources) {
	type keyed struct {
		path []Pos // from the outermost text inwards
		d    Diagnostic
	}
	all := make([]keyed, len(l))
	for i, d := range l {
		all[i] = keyed{s.path(d.Span.Start), d}
	}
	slices.SortStableFunc(all, func(a, b keyed) int { return slices.Compare(a.path, b.path) })
	for i := range all {
		l[i] = all[i].d
	}
}

// path is the places that lead to p, outermost first and p last. No place is
// behind every other.
func (s *Sources) path(p Pos) []Pos {
	if p == 0 {
		return []Pos{^Pos(0)}
	}
	path := []Pos{p}
	for t := s.find(p); t != nil; {
		caller := s.caller(t)
		if caller != nil {
			path = append(path, t.parent)
		}
		t = caller
	}
	slices.Reverse(path)
	return path
}

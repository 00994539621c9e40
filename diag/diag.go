package diag

// Pos is a place in the text of a [Sources]: 1 + the byte offset into the
// concatenation of all texts added to it. 0 means "nowhere in particular".
type Pos uint32

// Span is a range of text, End exclusive. End 0 means a single place.
type Span struct{ Start, End Pos }

// Severity says what a diagnostic does to the result.
type Severity uint8

// Severities, worst first. A Failure means that there is no result; it is
// printed as "error".
const (
	Failure Severity = iota
	Warning
	Remark
)

func (s Severity) String() string {
	switch s {
	case Failure:
		return "error"
	case Warning:
		return "warning"
	}
	return "note"
}

// Diagnostic is one thing said about the input.
type Diagnostic struct {
	Severity Severity
	Code     string // stable short name of the message class, such as "undefined-symbol"
	Span     Span
	Msg      string // what was found, what was expected; no position, no final period
	Notes    []Note // where it was declared, what to do
	Fix      *Fix   // a text that would make it right, if there is an obvious one
}

// Note adds a place or a piece of advice to a diagnostic.
type Note struct {
	Span Span // zero when the note is about no place
	Msg  string
}

// Fix replaces the text of Span by Text.
type Fix struct {
	Span Span
	Text string
}

// List is diagnostics in the order they were found.
type List []Diagnostic

// Add appends d.
func (l *List) Add(d Diagnostic) { *l = append(*l, d) }

// HasErrors reports whether any diagnostic is a [Failure].
func (l List) HasErrors() bool {
	for i := range l {
		if l[i].Severity == Failure {
			return true
		}
	}
	return false
}

package verifier

// Input is what is known beside the log.
type Input struct {
	Errno   int    // of the system call, 0 if not known
	Release string // of the kernel: "5.10.0-32-amd64", "" if not known
}

// A Report is why the kernel refused a program.
type Report struct {
	Log   *Log
	Class *Class

	Insn  int32 // which the kernel blames, -1 if none
	Cause Cause // where it comes from
}

// A Cause is an instruction before the blamed one that is to blame.
type Cause struct {
	Insn int32 // -1 if there is none
	Why  string
}

// Explain finds out why the kernel refused a program.
func Explain(text string, in Input) *Report {
	log := Parse(text)
	e := &explainer{Log: log, in: in}
	e.classify()
	e.blame()
	e.report.Class = ByName(e.refine(e.report.Class.Slug))
	e.findCause()
	return &e.report
}

// explainer is one run of [Explain].
type explainer struct {
	*Log
	in     Input
	report Report

	found    *pattern // of the message that decided
	line     string   // that message
	messages []string
	stale    int // of stale_ptr: the step that made the pointer invalid
	work     int // steps looked at
	last     int // the step that the kernel looked at last, -1 if none
}

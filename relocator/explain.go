package relocator

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// Explanation says why an access has its outcome. All of it is text for people; names are
// escaped.
type Explanation struct {
	Kind    string `json:"kind"`
	Path    string `json:"path"`
	Spec    string `json:"spec"` // the access string
	Outcome string `json:"outcome"`
	Old     uint64 `json:"old"`
	New     uint64 `json:"new"`

	// Problem says what is wrong with an access that failed.
	Problem string `json:"problem,omitempty"`

	// Local is how the object declares what is asked for: "long state".
	Local string `json:"local,omitempty"`

	// Candidates are the kernel's types of that name, in the order in which
	// they were looked at.
	Candidates []Candidate `json:"candidates"`
	More       int         `json:"more,omitempty"` // candidates beyond the first few, which are left out

	// Hints say what the kernel has instead of the type.
	Hints []string `json:"hints,omitempty"`
}

// Candidate is a type of a kernel that has the name of one that an object asks about.
type Candidate struct {
	Module  string        `json:"module,omitempty"` // "" is vmlinux
	Type    rawbtf.TypeID `json:"type"`             // in the BTF of the module
	Name    string        `json:"name"`             // in C, "struct task_struct"
	Matched bool          `json:"matched"`

	// Target is how the kernel declares what is asked for, if it matched: "unsigned int
	// __state".
	Target string `json:"target,omitempty"`
	Value  uint64 `json:"value,omitempty"` // what the instruction would get

	Why   string   `json:"why,omitempty"`   // it did not match
	Hints []string `json:"hints,omitempty"` // what it has instead
}

// Explain says why the access has its outcome. Each call looks at the types again, so it takes
// longer than the relocation did.
func (a *Access) Explain() *Explanation {
	e := &Explanation{
		Kind:       a.kind.String(),
		Path:       a.Path(),
		Spec:       a.Spec(),
		Outcome:    a.Outcome.String(),
		Old:        a.Old,
		New:        a.New,
		Candidates: []Candidate{},
	}
	if a.problem != nil {
		e.Problem = a.problem.Msg
	}
	x := &explainer{core: a.core, matcher: newMatcher(a.core.local, maxExplainWork), answer: a.answer}
	if x.matcher.local.parse(&x.matcher.program, a.question) != nil {
		return e
	}
	e.Local = x.declaration(&x.matcher.local)
	if a.list == nil {
		return e
	}
	for i, cand := range a.list.all {
		if i == maxListed {
			e.More = len(a.list.all) - maxListed
			break
		}
		e.Candidates = append(e.Candidates, x.candidate(cand))
	}
	if a.matched.types == nil {
		e.Hints = x.hints()
	}
	return e
}

// explainer looks again at what was asked, with a matcher of its own.
type explainer struct {
	core    *core
	matcher *matcher
	answer  *answer
}

func (x *explainer) candidate(cand candidate) Candidate {
	b := cand.types.BTF
	out := Candidate{
		Module: cand.types.Module,
		Type:   cand.id,
		Name:   describe(b, cand.id),
	}
	if !slices.Contains(x.answer.looked, cand) {
		out.Why = "left out, for an earlier access of the type matched others and not this one"
		return out
	}
	r := x.matcher.match(x.answer.kind, x.core.typesOf(cand), cand.id)
	if r.why != matches {
		out.Why = x.matcher.reason(r)
		out.Hints = x.instead(r)
		return out
	}
	v, err := x.matcher.target.calculate(x.answer.kind, x.core.order)
	if err != nil {
		out.Why = err.Error()
		return out
	}
	out.Matched, out.Value = true, v.n
	out.Target = x.declaration(&x.matcher.target)
	return out
}

// declaration returns how the end of a path is declared.
func (x *explainer) declaration(s *spec) string {
	b := s.types.BTF
	if x.answer.kind.ofType() {
		return b.Declaration(s.root)
	}
	last := s.steps[s.n-1]
	switch {
	case x.answer.kind.ofEnumval():
		t := b.Type(last.typ)
		_, v := t.Enumerator(int(last.index))
		text := strconv.FormatUint(v, 10)
		if t.Flag() {
			text = strconv.FormatInt(int64(v), 10)
		}
		return printable(s.name(s.n-1)) + " = " + text
	case last.member:
		return b.MemberDeclaration(last.typ, int(last.index))
	}
	return b.TypeName(last.typ)
}

// Diagnostic describes an access without a position: as an error if it failed, as a warning if
// it is poisoned, and otherwise as a remark.
func (a *Access) Diagnostic() diag.Diagnostic {
	e := a.Explain()
	d := diag.Diagnostic{Severity: diag.Remark, Code: "core-missing", Notes: e.Notes()}
	kernel := a.core.name()
	switch a.Outcome {
	case Failed:
		d.Severity, d.Code, d.Msg = a.problem.Severity, a.problem.Code, a.problem.Msg
	case Poisoned:
		d.Severity = diag.Warning
		d.Msg = fmt.Sprintf("%s does not have %s: a program that can get here is refused", kernel, e.Path)
		if a.matched.types != nil {
			d.Code = "core-misfit"
			d.Msg = fmt.Sprintf("%s has %d bytes in %s and %d in the object, and a load or store can be made one of another size only for pointers and unsigned integers: a program that can get here is refused",
				e.Path, a.new.size, kernel, a.old.size)
		}
	case Absent:
		d.Msg = fmt.Sprintf("%s does not have %s: %s is 0", kernel, e.Path, e.Kind)
		if a.kind.ofType() && len(e.Candidates) != 0 {
			d.Msg = fmt.Sprintf("%s has %s, but another one: %s is 0", kernel, e.Path, e.Kind)
		}
	default:
		d.Code = "core-found"
		d.Msg = fmt.Sprintf("%s of %s is %d in %s, %d in the object", e.Kind, e.Path, int64(e.New), kernel, int64(e.Old))
	}
	return d
}

// maxListed is how many candidates an [Explanation] has. A kernel has two or three
// of a name.
const maxListed = 16

// Notes returns the explanation as notes of a diagnostic.
func (e *Explanation) Notes() (notes []diag.Note) {
	note := func(format string, args ...any) {
		notes = append(notes, diag.Note{Msg: fmt.Sprintf(format, args...)})
	}
	if e.Local != "" {
		note("in the object: %s", e.Local)
	}
	for _, c := range e.Candidates {
		where := c.Name + ", type " + fmt.Sprint(c.Type)
		if c.Module != "" {
			where += " of module " + printable([]byte(c.Module))
		}
		if c.Matched {
			note("%s: %s, %s is %d", where, c.Target, e.Kind, int64(c.Value))
		} else {
			note("%s", strings.Join(append([]string{where + ": " + c.Why}, c.Hints...), "; "))
		}
	}
	if e.More != 0 {
		note("and %d more of that name", e.More)
	}
	for _, hint := range e.Hints {
		note("%s", hint)
	}
	return notes
}

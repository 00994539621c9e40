package relocator

import (
	"fmt"
	"sort"

	"github.com/bpfasm/bpfasm/diag"
)

// Decisions reports every decision about a program: what was asked of the kernel, and for each
// candidate why it was taken or not. Positions are in Result.Sources.
func (r *Result) Decisions(p *Program) (list diag.List) {
	for i := range p.Places {
		place := &p.Places[i]
		var d diag.Diagnostic
		switch place.Kind {
		case PlaceCore:
			d = place.Access.Diagnostic()
		case PlaceKfunc, PlaceVariable, PlaceAddress, PlaceConfig, PlaceAbsent:
			d = r.boundRemark(place)
		case PlaceHelper:
			d = r.helperRemark(p, place)
		default:
			if !place.NoMap {
				continue
			}
			d = r.mapRemark(place)
		}
		d.Span.Start = r.Position(p, place.Offset)
		list.Add(d)
	}
	return list
}

// Missing reports what a program asks for that the kernel does not have, as far as the verifier
// will notice. What the program tests before it uses it is not missing. What several
// instructions of a line ask for is reported once.
func (r *Result) Missing(p *Program) (list diag.List) {
	said := make(messages)
	for i := range p.Places {
		place := &p.Places[i]
		if !r.refused(p, place) {
			continue
		}
		var d diag.Diagnostic
		switch place.Kind {
		case PlaceCore:
			d = place.Access.Diagnostic()
		case PlaceMap, PlaceMapValue:
			d = r.mapRemark(place)
		case PlaceHelper:
			d = r.helperRemark(p, place)
		default:
			d = r.boundRemark(place)
		}
		d.Severity = diag.Warning
		d.Span.Start = r.Position(p, place.Offset)
		if said.add(d) {
			list.Add(d)
		}
	}
	return list
}

// refused reports whether the verifier refuses the program at a place. It lets loads
// of what is absent pass: they are 0.
func (r *Result) refused(p *Program, place *Place) bool {
	return place.forbidden() && !place.Unreachable && (place.NoMap || place.Kind == PlaceCore || p.Insns[place.Offset] == opCall)
}

// boundRemark says what an extern was bound to.
func (r *Result) boundRemark(place *Place) diag.Diagnostic {
	d := diag.Diagnostic{Severity: diag.Remark, Code: "extern-bound"}
	name := quote(r.from.file.Symbols[place.Symbol].Name)
	switch b := r.from.Bindings.Find(place.Symbol); place.Kind {
	case PlaceAbsent:
		d.Code = "extern-missing"
		d.Msg = fmt.Sprintf("the kernel has no %s, which is weak: it is 0, and a call of it is refused", name)
		if b != nil && b.Problem != nil {
			d.Notes = append([]diag.Note{{Msg: b.Problem.Msg}}, b.Problem.Notes...)
		}
	default:
		d.Msg = fmt.Sprintf("%s is bound: %s", name, b.Line(false))
	}
	return d
}

// Position is where the instruction at an offset of a program, in bytes, is from: its source line
// if that is known.
func (r *Result) Position(p *Program, off uint32) diag.Pos {
	i := sort.Search(len(p.Funcs), func(i int) bool { return p.Funcs[i].Offset > off }) - 1
	f := &p.Funcs[i]
	sym := &r.from.file.Symbols[f.Symbol]
	return r.from.pos(sym.Section, uint32(sym.Value)+off-f.Offset)
}

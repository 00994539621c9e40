package cfg

import (
	"fmt"
	"slices"
)

// NotFoundError is about a program or section that an object does not have.
type NotFoundError struct {
	What string // "program", "section"
	Name string
	Have []string // those that there are
}

func (e *NotFoundError) Error() string {
	if len(e.Have) == 0 {
		return fmt.Sprintf("the object has no %s '%s', and no code at all", e.What, e.Name)
	}
	return fmt.Sprintf("the object has no %s '%s'", e.What, e.Name)
}

// choose leaves the functions that were asked for.
func (g *Graph) choose() error {
	if len(g.o.Programs)+len(g.o.Sections) == 0 {
		return nil
	}
	chosen := make([]bool, len(g.Functions))
	section := func(i int) string { return g.file.Sections[g.Functions[i].Section].Name }
	var open []int
	add := func(i int) {
		if !chosen[i] {
			chosen[i] = true
			open = append(open, i)
		}
	}
	for _, what := range []struct {
		what  string
		names []string
		name  func(i int) string
	}{
		{"section", g.o.Sections, section},
		{"program", g.o.Programs, func(i int) string { return g.Functions[i].Name }},
	} {
		for _, name := range what.names {
			e := &NotFoundError{What: what.what, Name: name}
			found := false
			for i := range g.Functions {
				have := what.name(i)
				if e.Have = append(e.Have, have); have == name {
					found = true
					add(i)
				}
			}
			if !found {
				e.Have = slices.Compact(e.Have)
				return e
			}
		}
		if what.what == "section" {
			open = open[:0] // what they call is not added
		}
	}
	for len(open) > 0 {
		f := &g.Functions[open[len(open)-1]]
		open = open[:len(open)-1]
		g.eachCall(f.Section, f.Start, f.End, func(_ uint32, to place, _ CallKind) {
			if i, ok := g.at[to]; ok {
				add(i)
			}
		})
	}
	i := -1
	g.Functions = slices.DeleteFunc(g.Functions, func(Function) bool { i++; return !chosen[i] })
	g.index()
	return nil
}

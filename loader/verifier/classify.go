package verifier

import (
	"strconv"
	"strings"
)

// classify finds the class of the messages.
func (e *explainer) classify() {
	e.report.Log = e.Log
	e.messages = e.Messages
	e.decide(e.messages)
	if e.found == nil && len(e.messages) == 0 && len(e.Steps) == 0 {
		e.decide(e.Remarks)
	}
	slug := Unknown
	if e.found != nil {
		slug = e.found.class.Slug
	} else if len(e.messages) == 0 {
		slug = e.silent()
	}
	e.report.Class = ByName(e.refine(slug))
}

// decide finds the message that tells the class: the first one that is no aside,
// or else the first.
func (e *explainer) decide(lines []string) {
	for _, line := range lines {
		p := match(line)
		if p == nil {
			continue
		}
		better := e.found == nil || e.found.aside && !p.aside
		switch p.class.Slug {
		case "ptr_leak":
			better = better || e.found.class.Family == "memory"
		case "size_arg":
			better = better || strings.HasPrefix(e.found.class.Slug, "oob_")
		}
		if better {
			e.found, e.line = p, line
		}
	}
}

// silent is the class of an error without a message.
func (e *explainer) silent() string {
	switch e.in.Errno {
	case 1: // EPERM
		return "privilege_or_attach"
	case 7: // E2BIG
		return "too_large_prog"
	case 95, 524: // EOPNOTSUPP, ENOTSUPP
		return "unsupported"
	}
	return "no_message"
}

// refine tells classes apart that have the same messages.
func (e *explainer) refine(slug string) string {
	switch slug {
	case "helper_unavail":
		if n, ok := unknownFunc(e.line); ok {
			switch {
			case n == 0xbad2310:
				return "core_poison"
			case n == 0xdedc0de || n/1000000 == 2002:
				return "kfunc_poison"
			case n/1000000 == 2001:
				return "map_poison"
			}
		}
	case "readonly":
		if e.line == "frame pointer is read only" && len(e.Steps) > 0 &&
			strings.Contains(e.Steps[len(e.Steps)-1].text, "0xbad2310") {
			return "core_poison"
		}
	}
	return slug
}

// unknownFunc reads N of "invalid func unknown#N".
func unknownFunc(line string) (int64, bool) {
	_, s, ok := strings.Cut(line, "func unknown#")
	if !ok {
		return 0, false
	}
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil
}

func (e *explainer) blame() {
	e.report.Insn = -1
	if n := len(e.Steps); n > 0 {
		e.report.Insn = e.Steps[n-1].Insn
	}
}

func (e *explainer) findCause() { e.report.Cause.Insn = -1 }

package verifier

import (
	"strings"
)

// classify finds the class of the messages.
func (e *explainer) classify() {
	if n := len(e.Messages); n > 1 && strings.HasPrefix(e.Messages[0], "magic: 0x") {
		e.Messages = e.Messages[n-1:] // behind all types up to the wrong one
	}
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
	e.report.Class = ByName(slug)
}

// maxMatched bounds how many messages are looked at. A real log has up to ten.
const maxMatched = 200

// decide finds the message that tells the class: the first one that is no aside,
// or else the first.
func (e *explainer) decide(lines []string) {
	for _, line := range lines[:min(len(lines), maxMatched)] {
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
	switch e.errno() {
	case 1: // EPERM
		return "privilege_or_attach"
	case 7: // E2BIG
		return "too_large_prog"
	case 95, 524: // EOPNOTSUPP, ENOTSUPP
		return "unsupported"
	}
	return "no_message"
}

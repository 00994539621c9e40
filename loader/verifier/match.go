package verifier

import (
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// A pattern is a message of a class, in the parts between its "*".
type pattern struct {
	class   *Class
	parts   []string
	literal int  // bytes of all parts
	aside   bool // decides only if nothing else does
}

// patterns are those of all classes.
var patterns = lazy.Value[[]pattern]{Make: func() []pattern {
	var all []pattern
	of := classes.Load()
	for i := range of {
		c := &of[i]
		for _, text := range c.Messages {
			all = append(all, newPattern(c, text, false))
		}
		for _, text := range c.Asides {
			all = append(all, newPattern(c, text, true))
		}
	}
	return all
}}

func newPattern(c *Class, text string, aside bool) pattern {
	p := pattern{class: c, parts: strings.Split(text, "*"), aside: aside}
	for _, part := range p.parts {
		p.literal += len(part)
	}
	return p
}

// matches tells whether the parts follow one another in a line, the first at its
// beginning, the last at its end.
func (p *pattern) matches(line string) bool {
	first, last := p.parts[0], p.parts[len(p.parts)-1]
	if len(line) < p.literal || !strings.HasPrefix(line, first) || !strings.HasSuffix(line, last) {
		return false
	}
	if len(p.parts) == 1 {
		return line == first
	}
	line = line[len(first) : len(line)-len(last)]
	for _, part := range p.parts[1 : len(p.parts)-1] {
		i := strings.Index(line, part)
		if i < 0 {
			return false
		}
		line = line[i+len(part):]
	}
	return true
}

// begins tells whether the parts follow one another in a text, the first at its
// beginning.
func (p *pattern) begins(text string) bool {
	if !strings.HasPrefix(text, p.parts[0]) {
		return false
	}
	text = text[len(p.parts[0]):]
	for _, part := range p.parts[1:] {
		i := strings.Index(text, part)
		if i < 0 {
			return false
		}
		text = text[i+len(part):]
	}
	return true
}

// afterWord tells whether a pattern of which the first word varies goes on with a text.
func (p *pattern) afterWord(text string) bool {
	const least = 8 // bytes
	if p.parts[0] != "" || len(p.parts) < 2 || len(p.parts[1]) < least {
		return false
	}
	rest, ok := strings.CutPrefix(p.parts[1], " ")
	return ok && strings.HasPrefix(text, rest)
}

// cut is the beginning of a text up to what the last part matches, or to the end of a
// quotation.
func (p *pattern) cut(text string) string {
	at := 0
	for _, part := range p.parts {
		at += strings.Index(text[at:], part) + len(part)
	}
	if p.parts[len(p.parts)-1] == "" {
		if i := strings.IndexAny(text[at:], "`\""); i >= 0 {
			return text[:at+i]
		}
		return text
	}
	return text[:at]
}

// match finds the pattern of a message: the one that says most of it. nil if there
// is none.
func match(line string) *pattern {
	if len(line) > 2048 { // the kernel's longest is 1024
		line = line[:2048]
	}
	line = strings.TrimSpace(line)
	if strings.Contains(line, "' ") {
		line = strings.ReplaceAll(line, "access ' ", "access '") // as people copy it
	}
	var best *pattern
	all := patterns.Load()
	for i := range all {
		if p := &all[i]; (best == nil || p.literal > best.literal) && p.matches(line) {
			best = p
		}
	}
	return best
}

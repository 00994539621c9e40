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

// matches reports whether the parts follow one another in a line, the first at its
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

// captures are what each "*" stands for in a line that matches.
func (p *pattern) captures(line string) (list []string) {
	line = line[len(p.parts[0]):]
	for i, part := range p.parts[1:] {
		at := strings.Index(line, part)
		if i == len(p.parts)-2 {
			at = len(line) - len(part)
		}
		list, line = append(list, line[:at]), line[at+len(part):]
	}
	return list
}

// prefix is how many bytes of a text are the message, if it begins with one of which each
// "*" but the last takes a limited number of bytes. -1 if it does not.
func (p *pattern) prefix(text string, limit int) int {
	if !strings.HasPrefix(text, p.parts[0]) {
		return -1
	}
	at := len(p.parts[0])
	for _, part := range p.parts[1:] {
		i := strings.Index(text[at:min(len(text), at+limit+len(part))], part)
		if i < 0 {
			return -1
		}
		at += i + len(part)
	}
	if len(p.parts) > 1 && p.parts[len(p.parts)-1] == "" {
		return len(text)
	}
	return at
}

// afterWord reports whether the message goes on with a text behind its first word, of which at
// least a part varies.
func (p *pattern) afterWord(text string) bool {
	if len(p.parts) < 2 {
		return false
	}
	rest, ok := strings.CutPrefix(p.parts[1], " ")
	return ok && strings.HasPrefix(text, rest)
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

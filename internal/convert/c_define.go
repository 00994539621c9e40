package convert

import (
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// cMacro is a macro that the text defines itself.
type cMacro struct {
	function bool
	params   []string
	body     string
}

// Limits on what macros of a text make.
const (
	maxExpansions = 1 << 16
	maxExpanded   = 1 << 24 // bytes
	maxNested     = 64
)

// cOuter is a text that waits for the expansion of a macro to end.
type cOuter struct {
	src string
	p   int
	at  diag.Pos // where the macro was called, for all that is in the expansion
}

// define takes a line of the preprocessor, without its #.
func (t *cTokens) define(line string) {
	line = strings.ReplaceAll(strings.TrimLeft(line, " \t"), "\\\n", " ")
	line, ok := strings.CutPrefix(line, "define")
	if !ok || line == "" || line[0] != ' ' && line[0] != '\t' {
		return
	}
	line = strings.TrimSpace(line)
	n := 0
	for n < len(line) && (isLetter(line[n]) || isDigit(line[n])) {
		n++
	}
	name := line[:n]
	if name == "" || macroNamed(name) != nil {
		return // what is known here is known already
	}
	m := cMacro{body: line[n:]}
	if strings.HasPrefix(m.body, "(") {
		head, body, ok := strings.Cut(m.body[1:], ")")
		if !ok {
			return
		}
		m.function, m.body = true, body
		for param := range strings.SplitSeq(head, ",") {
			m.params = append(m.params, strings.TrimSpace(param))
		}
	}
	if t.macros == nil {
		t.macros = make(map[string]cMacro)
	}
	t.macros[name] = m
}

// expand goes on in what the word just read stands for, if that is a macro of the text.
func (t *cTokens) expand() bool {
	m, ok := t.macros[t.text]
	if !ok {
		return false
	}
	at := t.pos
	var args []string
	if m.function {
		t.skip()
		if t.p >= len(t.src) || t.src[t.p] != '(' {
			return false
		}
		if args, ok = t.arguments(); !ok {
			return false
		}
	}
	body := substituted(m.body, m.params, args)
	t.expansions++
	t.expanded += len(body)
	if t.expansions > maxExpansions || t.expanded > maxExpanded || len(t.outer) >= maxNested {
		t.failAt(diag.Span{Start: at, End: at + diag.Pos(len(t.text))}, "the macros of this text make too much")
		return false
	}
	t.outer = append(t.outer, cOuter{t.src, t.p, at})
	t.src, t.p = body, 0
	return true
}

// arguments takes the arguments of a macro, from its parenthesis on.
func (t *cTokens) arguments() ([]string, bool) {
	var args []string
	depth := 0
	from := t.p + 1
	for ; t.p < len(t.src); t.p++ {
		switch t.src[t.p] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				args = append(args, strings.TrimSpace(t.src[from:t.p]))
				t.p++
				return args, true
			}
		case ',':
			if depth == 1 {
				args = append(args, strings.TrimSpace(t.src[from:t.p]))
				from = t.p + 1
			}
		}
	}
	t.fail("its arguments are never closed")
	return nil, false
}

// substituted is the body of a macro with arguments in the place of parameters. A
// parameter "..." takes the rest, for __VA_ARGS__.
func substituted(body string, params, args []string) string {
	if len(params) == 0 {
		return body
	}
	values := make(map[string]string, len(params))
	for i, name := range params {
		switch {
		case name == "...":
			values["__VA_ARGS__"] = strings.Join(args[min(i, len(args)):], ", ")
		case i < len(args):
			values[name] = args[i]
		}
	}
	var b strings.Builder
	for p := 0; p < len(body); {
		n := 1
		if isLetter(body[p]) || isDigit(body[p]) {
			for p+n < len(body) && (isLetter(body[p+n]) || isDigit(body[p+n])) {
				n++
			}
			if value, ok := values[body[p:p+n]]; ok {
				b.WriteString(value)
				p += n
				continue
			}
		}
		b.WriteString(body[p : p+n])
		p += n
	}
	return strings.ReplaceAll(strings.ReplaceAll(b.String(), " ## ", ""), "##", "")
}

package main

import (
	"fmt"
	"strconv"
	"strings"
)

// node is a part of an expression.
type node struct {
	op       string // "||", "&&", "!", a comparison, or "path", "number", "string"
	left     *node
	right    *node
	text     string // of a path or string
	number   int64
	from, to int // in the expression
}

// parser reads
//
//	or         = and { "||" and }
//	and        = not { "&&" not }
//	not        = "!" not | "(" or ")" | comparison
//	comparison = operand [ ( "==" | "!=" | "<" | "<=" | ">" | ">=" | "&" ) operand ]
//	operand    = path | number | string
//	path       = name { ( "." | "->" ) name | "[" number "]" }
type parser struct {
	text string
	at   int
}

// syntaxError is a mistake at a column of the expression.
type syntaxError struct {
	column int // from 1
	msg    string
}

func (e *syntaxError) Error() string { return fmt.Sprintf("column %d: %s", e.column, e.msg) }

func parse(text string) (*node, error) {
	p := &parser{text: text}
	n, err := p.or()
	if err == nil && p.skip() < len(text) {
		err = p.fail("expected '&&', '||' or the end, found '%s'", text[p.at:])
	}
	return n, err
}

func (p *parser) fail(format string, args ...any) error {
	return &syntaxError{p.at + 1, fmt.Sprintf(format, args...)}
}

func (p *parser) skip() int {
	for p.at < len(p.text) && strings.IndexByte(" \t\n", p.text[p.at]) >= 0 {
		p.at++
	}
	return p.at
}

// accept takes the first of some words that stands next.
func (p *parser) accept(words ...string) string {
	p.skip()
	for _, w := range words {
		if strings.HasPrefix(p.text[p.at:], w) {
			p.at += len(w)
			return w
		}
	}
	return ""
}

func (p *parser) or() (*node, error)  { return p.chain("||", p.and) }
func (p *parser) and() (*node, error) { return p.chain("&&", p.not) }

func (p *parser) chain(op string, next func() (*node, error)) (*node, error) {
	from := p.skip()
	n, err := next()
	for err == nil && p.accept(op) != "" {
		left := n
		if n, err = next(); err == nil {
			n = &node{op: op, left: left, right: n, from: from, to: p.at}
		}
	}
	return n, err
}

func (p *parser) not() (*node, error) {
	from := p.skip()
	if strings.HasPrefix(p.text[p.at:], "!") && !strings.HasPrefix(p.text[p.at:], "!=") {
		p.at++
		n, err := p.not()
		return &node{op: "!", left: n, from: from, to: p.at}, err
	}
	if p.accept("(") == "" {
		return p.comparison()
	}
	n, err := p.or()
	if err == nil && p.accept(")") == "" {
		err = p.fail("expected ')'")
	}
	return n, err
}

func (p *parser) comparison() (*node, error) {
	from := p.skip()
	left, err := p.operand()
	if err != nil {
		return nil, err
	}
	p.skip()
	if strings.HasPrefix(p.text[p.at:], "&&") {
		return left, nil
	}
	op := p.accept("==", "!=", "<=", ">=", "<", ">", "&")
	if op == "" {
		return left, nil
	}
	right, err := p.operand()
	return &node{op: op, left: left, right: right, from: from, to: p.at}, err
}

func (p *parser) operand() (*node, error) {
	from := p.skip()
	rest := p.text[from:]
	switch {
	case strings.HasPrefix(rest, `"`):
		quoted, err := strconv.QuotedPrefix(rest)
		if err != nil {
			return nil, p.fail("the string has no end, or an escape that is none")
		}
		p.at += len(quoted)
		text, err := strconv.Unquote(quoted)
		return &node{op: "string", text: text, from: from, to: p.at}, err
	case rest != "" && (isDigit(rest[0]) || rest[0] == '-'):
		n := 1
		for n < len(rest) && (isDigit(rest[n]) || isLetter(rest[n])) {
			n++
		}
		v, err := strconv.ParseInt(rest[:n], 0, 64)
		if err != nil {
			return nil, p.fail("'%s' is no number of 64 bits", rest[:n])
		}
		p.at += n
		return &node{op: "number", number: v, from: from, to: p.at}, nil
	case rest != "" && isLetter(rest[0]):
		n := 1
		for n < len(rest) && (isDigit(rest[n]) || isLetter(rest[n]) || strings.IndexByte(".[]", rest[n]) >= 0 || strings.HasPrefix(rest[n:], "->") || rest[n-1] == '-' && rest[n] == '>') {
			n++
		}
		p.at += n
		return &node{op: "path", text: strings.ReplaceAll(rest[:n], "->", "."), from: from, to: p.at}, nil
	}
	return nil, p.fail("expected a name, a number or a string")
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isLetter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_'
}

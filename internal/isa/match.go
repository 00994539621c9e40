package isa

import "strings"

// Tok is the class of one operand of a statement: a register, a kind of
// expression, or one literal operator character or word.
type Tok uint8

// Classes that stand for many texts. RegR0 and RegW0 are registers 0: they go
// wherever RegR and RegW go, and besides where a row names r0 or w0.
const (
	RegR   Tok = 1 + iota // r1 to r11
	RegR0                 // r0
	RegW                  // w1 to w11
	RegW0                 // w0
	Imm                   // any expression
	Off                   // constant that fits int16
	Target                // lone symbol, or constant that fits int16
	firstOp
)

// State is a place in the matcher: a node of the trie of all rows' operands.
// The zero State is failure and leads nowhere. All others come from [Start], so
// where one is, the tables have been made.
type State uint16

const start State = 1

// Start returns the State before the first operand.
func Start() State {
	prepare()
	return start
}

// Next returns the State after an operand of class t, 0 if no instruction goes on that way.
func (s State) Next(t Tok) State {
	if c := cells[int(s)+int(t)]; c.from == s {
		return c.to
	}
	return 0
}

// Operand says what an expression would be here: Imm, Off or Target, 0 if none may stand here.
func (s State) Operand() Tok {
	for t := Imm; t <= Target; t++ {
		if s.Next(t) != 0 {
			return t
		}
	}
	return 0
}

// Row returns the instruction that is complete here, nil if there is none.
func (s State) Row() *Row {
	if i := complete[s]; i != 0 {
		return &rows[i-1]
	}
	return nil
}

// Expected lists what may follow, in words for a diagnostic.
func (s State) Expected() []string {
	var list []string
	for t := RegR; t < firstOp; t++ {
		if s.Next(t) != 0 && (t != RegR0 && t != RegW0 || s.Next(t-1) == 0) {
			list = append(list, classes[t])
		}
	}
	for t := firstOp; int(t) < len(text); t++ {
		if to := s.Next(t); to != 0 {
			list = to.spell(list, text[t])
		}
	}
	if complete[s] != 0 {
		list = append(list, "end of instruction")
	}
	return list
}

var classes = [...]string{
	RegR: "64-bit register", RegR0: "'r0'", RegW: "32-bit register", RegW0: "'w0'",
	Imm: "number", Off: "offset", Target: "label",
}

// spell adds what begins with the operator op and goes on from s. One of
// several characters, such as "s>>=", is given as a whole.
func (s State) spell(list []string, op string) []string {
	whole := complete[s] != 0
	for t := RegR; int(t) < len(text); t++ {
		to := s.Next(t)
		switch {
		case to == 0:
		case t >= firstOp && (strings.Contains("=<>", text[t]) || op == "s" && strings.Contains("/%", text[t])):
			list = to.spell(list, op+text[t])
		default:
			whole = true
		}
	}
	if whole {
		list = append(list, "'"+op+"'")
	}
	return list
}

// Register returns number and class of the register named s, t = 0 if it names none. Case matters.
func Register(s string) (n uint8, t Tok) {
	switch {
	case len(s) == 2 && '0' <= s[1] && s[1] <= '9':
		n = s[1] - '0'
	case len(s) == 3 && s[1] == '1' && (s[2] == '0' || s[2] == '1'):
		n = 10 + s[2] - '0'
	default:
		return 0, 0
	}
	switch s[0] {
	case 'r':
		t = RegR
	case 'w':
		t = RegW
	default:
		return 0, 0
	}
	if n == 0 {
		t++
	}
	return n, t
}

const ops = "=><|*()[]/&%^+-!"

var opTok = [256]Tok{
	'=': firstOp, '>': firstOp + 1, '<': firstOp + 2, '|': firstOp + 3, '*': firstOp + 4, '(': firstOp + 5,
	')': firstOp + 6, '[': firstOp + 7, ']': firstOp + 8, '/': firstOp + 9, '&': firstOp + 10, '%': firstOp + 11,
	'^': firstOp + 12, '+': firstOp + 13, '-': firstOp + 14, '!': firstOp + 15,
}

// Op returns the class of an operator character, 0 if it is none.
func Op(c byte) Tok { return opTok[c] }

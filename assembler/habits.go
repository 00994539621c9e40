package assembler

import (
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
)

// habit is something of C that no instruction has: where it is met, the text that begins
// there, and what to write.
type habit struct {
	text   string
	at     habitPlace
	advise string
}

type habitPlace uint8

const (
	anywhere habitPlace = iota
	behindComplete
	behindExit
	behindSign // of r1++
	behindStar
	behindIf
	inComparison
)

var habits = [...]habit{
	{"->", anywhere, "an instruction has no members; load from where they are: r1 = *(u32 *)(r1 + offsetof(struct type, member))"},
	{"&", anywhere, "the address of a name is loaded with 'r1 = name ll', a place on the stack is r10 and a number: r2 = r10, then r2 += -8"},
	{"[", anywhere, memoryHasSize},
	{"", behindStar, memoryHasSize},
	{"+", behindSign, "write 'r1 += 1'"},
	{"-", behindSign, "write 'r1 -= 1'"},
	{"", behindExit, "what a program returns is in r0: r0 = 0, then exit"},
	{"(", behindComplete, "a function is called with 'call name': its arguments are in r1 to r5, its result is in r0"},
	{"(", behindIf, "a condition has no parentheses: if r1 == 0 goto out"},
	{"", inComparison, "to compare write '=='"},
	{"u32)", anywhere, "32 bits of a register are taken with 'w1 = w2', which clears the others"},
	{"+", behindComplete, oneOperation},
	{"-", behindComplete, oneOperation},
	{"*", behindComplete, oneOperation},
	{"/", behindComplete, oneOperation},
	{"&", behindComplete, oneOperation},
	{"|", behindComplete, oneOperation},
	{"^", behindComplete, oneOperation},
	{"<<", behindComplete, oneOperation},
	{">>", behindComplete, oneOperation},
}

const memoryHasSize = "memory is read and written with its size: r1 = *(u32 *)(r2 + 0)"
const oneOperation = "an instruction has one operation: r1 = r2, then r1 += 1"

// adviseC adds what to write to the report about a text that C has and instructions have
// not; false: it is none that is known.
func (s *scanner) adviseC(d *diag.Diagnostic, at diag.Pos) bool {
	text := s.src[at-s.base:]
	for _, h := range habits {
		if strings.HasPrefix(text, h.text) && (h.at == anywhere || h.at == s.habitPlace()) {
			d.Notes = append(d.Notes, diag.Note{Msg: h.advise})
			return true
		}
	}
	return false
}

// habitPlace says where in a statement the operand is that fits no instruction.
func (s *scanner) habitPlace() habitPlace {
	m := &s.match
	if m.failed == 0 {
		return anywhere
	}
	text := func(i int) string { return s.e.sources.Text(diag.Span{Start: m.ops[i].start, End: m.ops[i].end}) }
	first, last := text(0), text(m.failed-1)
	_, register := isa.Register(first)
	switch {
	case first == "exit":
		return behindExit
	case m.before.Row() != nil:
		return behindComplete
	case last == "*":
		return behindStar
	case first == "if" && m.failed == 1:
		return behindIf
	case first == "if" && m.failed == 3 && len(m.before.Expected()) == 1:
		return inComparison
	case register != 0 && m.failed == 2:
		return behindSign
	}
	return anywhere
}

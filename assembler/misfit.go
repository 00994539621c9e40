package assembler

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
)

// noInstruction reports a first word that begins no instruction.
func (s *scanner) noInstruction(name string, start int) {
	if s.declares(start) {
		s.declaration(start)
		return
	}
	if name == "core_read" {
		s.coreRead()
		return
	}
	begin := s.base + diag.Pos(start)
	d := diag.Diagnostic{Code: "unknown-instruction", Span: diag.Span{Start: begin, End: begin + diag.Pos(len(name))}}
	s.skip()
	switch machine := otherMachine.Load()[strings.ToLower(name)]; {
	case s.at(s.p) == '=' && isRegisterLike(name):
		d.Msg = fmt.Sprintf("no register '%s': registers are r0 to r11 and w0 to w11", name)
	case s.at(s.p) == '=':
		r := reader{src: s.src, p: start}
		s.assign(r.ident(), start) // in its own capitals, unlike a mnemonic
		return
	case machine != "":
		s.isForeign(name, start, machine)
		return
	default:
		d.Msg = fmt.Sprintf("unknown instruction '%s'", name)
		if here := otherWord(name); here != "" {
			d.Notes = []diag.Note{{Msg: "write '" + here + "'"}}
			break
		}
		words := slices.Concat(isa.Leaders(), isa.MnemonicNames(), s.macroNames(), decl.Words())
		if near := diag.Suggest(name, slices.Values(words)); near != "" {
			d.Fix = &diag.Fix{Span: d.Span, Text: near}
		} else {
			d.Notes = []diag.Note{{Msg: "an instruction begins with a register, '*(', a mnemonic such as add, or one of: " + strings.Join(isa.Leaders(), " ")}}
		}
	}
	s.report(d)
	s.skipStatement()
}

func isRegisterLike(name string) bool {
	return len(name) > 1 && (name[0] == 'r' || name[0] == 'w') && strings.Trim(name[1:], "0123456789") == ""
}

// tooFew reports a statement that ends before an instruction is complete.
func (s *scanner) tooFew() {
	s.failAt(s.start, s.endOfLast(), "too-few-operands", "too few operands for instruction: expected %s at the end", list(s.match.state.Expected()))
}

// misfit reports the operand that no instruction accepts after those before it.
func (s *scanner) misfit() {
	m := &s.match
	o := &m.ops[m.failed]
	text := s.e.sources.Text(diag.Span{Start: o.start, End: o.end})
	d := diag.Diagnostic{Code: "invalid-operand", Span: diag.Span{Start: o.start, End: o.end}}
	switch want := m.before.Operand(); {
	case want == isa.Off && o.expression && o.value.constant():
		d.Code, d.Msg = "out-of-range", fmt.Sprintf("offset %d is not a 16-bit signed integer, expected -32768 to 32767", o.value.add)
	case want == isa.Off:
		d.Msg = fmt.Sprintf("expected an offset that is a 16-bit signed integer such as '+ 0', found '%s'", text)
	case want == isa.Target && o.expression && o.value.constant() && far(m.before):
		d.Code, d.Msg = "out-of-range", fmt.Sprintf("branch distance %d is not a 32-bit signed integer, expected -2147483648 to 2147483647", o.value.add)
	case want == isa.Target && o.expression && o.value.constant():
		d.Code, d.Msg = "out-of-range", fmt.Sprintf("branch distance %d is not a 16-bit signed integer, expected -32768 to 32767", o.value.add)
	case want == isa.Target:
		d.Msg = fmt.Sprintf("expected a label or a 16-bit signed integer as branch target, found '%s'", text)
	case m.before.Row() != nil:
		d.Msg = fmt.Sprintf("unexpected '%s' behind a complete instruction", text)
		if more := slices.DeleteFunc(slices.Clone(m.before.Expected()), func(w string) bool { return w == "end of instruction" }); len(more) > 0 {
			d.Msg += ", which only " + list(more) + " could go on from"
		}
	default:
		d.Msg = fmt.Sprintf("invalid operand '%s', expected %s", text, list(m.before.Expected()))
	}
	switch want := m.before.Operand(); {
	case want == isa.Off && (text == "+" || text == "-"):
		d.Notes = []diag.Note{{Msg: "an offset is a sign and a number: (r1 + 8); give a name to a number with .set and write (r1 name)"}}
	case text == "%":
		d.Notes = []diag.Note{{Msg: "read as the C-like syntax, in which registers are r0 to r10 without '%'; in mnemonic syntax an instruction begins with a word: mov %r1, %r2"}}
	case m.failed > 0 && o.expression && s.src[o.start-s.base-1] == '(':
		d.Notes = []diag.Note{{Msg: beginNumber}}
	}
	if !s.adviseC(&d, o.start) {
		s.advise(&d, o, text)
	}
	s.report(d)
}

// noExpression adds to the report about an expression that none can stand
// there. llvm-mc points at where the expression goes wrong, people at its
// beginning: "*(u23 *)(r1 + 0)" has the mistake in u23.
func (s *scanner) noExpression(start diag.Pos) {
	m := &s.match
	if m.state == 0 || m.state.Operand() != 0 {
		return
	}
	r := reader{src: s.src, p: int(start - s.base), base: s.base}
	word := r.token()
	span := diag.Span{Start: start, End: r.tokenEnd()}
	d := &s.e.list[len(s.e.list)-1]
	d.Notes = append(d.Notes, diag.Note{Span: span, Msg: "no expression can stand here, expected " + list(m.state.Expected())})
	if near := diag.Suggest(strings.Trim(word, "'"), expectedWords(m.state)); near != "" {
		d.Fix = &diag.Fix{Span: span, Text: near}
	}
}

// expectedWords are the texts that may follow a state.
func expectedWords(state isa.State) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, w := range state.Expected() {
			if !yield(strings.Trim(w, "'")) {
				return
			}
		}
	}
}

// advise adds what people usually mean.
func (s *scanner) advise(d *diag.Diagnostic, o *operand, text string) {
	m := &s.match
	first := s.e.sources.Text(diag.Span{Start: m.ops[0].start, End: m.ops[0].end})
	_, reg := isa.Register(text)
	switch {
	case first == "call" && m.failed == 1:
		d.Msg = fmt.Sprintf("invalid operand '%s', expected a function or the number of a helper", text)
		if reg == 0 {
			if text == "*" {
				d.Notes = []diag.Note{{Msg: "to call what a register points to, write 'callx rX'"}}
			}
			return
		}
		d.Fix = &diag.Fix{Span: diag.Span{Start: m.ops[0].start, End: o.end}, Text: "callx " + text}
	case text != strings.ToLower(text) && m.before.Next(isa.Word(strings.ToLower(text))) != 0:
		d.Fix = &diag.Fix{Span: d.Span, Text: strings.ToLower(text)}
	default:
		if near := diag.Suggest(text, expectedWords(m.before)); near != "" && (!o.expression || o.value.bare()) {
			d.Fix = &diag.Fix{Span: d.Span, Text: near}
		}
	}
}

// beginNumber is what to do where only a number may begin an expression.
const beginNumber = "an expression cannot begin so in an instruction; begin it with a number: 0 + ..."

// maxList is how many alternatives a message names.
const maxList = 8

// list joins alternatives: "a, b or c".
func list(words []string) string {
	if i := slices.Index(words, "64-bit register"); i >= 0 && slices.Contains(words, "32-bit register") {
		words = slices.DeleteFunc(slices.Clone(words), func(w string) bool { return w == "32-bit register" })
		words[i] = "register"
	}
	if n := len(words) - maxList; n > 1 {
		return strings.Join(words[:maxList], ", ") + fmt.Sprintf(" or one of %d others", n)
	}
	switch len(words) {
	case 0:
		return "end of statement"
	case 1:
		return words[0]
	}
	return strings.Join(words[:len(words)-1], ", ") + " or " + words[len(words)-1]
}

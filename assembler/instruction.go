package assembler

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
)

// operand is one operand of an instruction statement: a word or operator that
// the instruction's text has, a register, or an expression.
type operand struct {
	reg        uint8
	expression bool
	value      value
	start, end diag.Pos
}

// maxOperands is more than any instruction has.
const maxOperands = 16

// match walks an instruction's operands through the table's matcher.
type match struct {
	mnemonic *isa.Mnemonic // what the statement is, if it is one
	state    isa.State     // 0 once no instruction fits
	before   isa.State     // the state in front of the operand that fits none
	failed   int           // that operand's index
	n        int
	symbolic bool // an operand's value is not known yet
	ops      [maxOperands + 1]operand
}

// instruction reads a statement that begins with the word name at start ("" if with '*').
func (s *scanner) instruction(name string, start int) {
	row := s.matchInstruction(name, start)
	if row == nil {
		return
	}
	if spec := row.Spec(); s.o.ISA != 0 && int(spec) > s.o.ISA {
		s.failAt(s.start, s.endOfLast(), "isa", "'%s' is an instruction of %s, and the text is assembled for v%d", s.e.sources.Text(diag.Span{Start: s.start, End: s.endOfLast()}), spec, s.o.ISA)
		return
	}
	if s.exit.sub == 0 && row.Code == opExit {
		s.exit.sub, s.exit.gap, s.exit.off, s.exit.pos = s.e.cur.id, int32(len(s.e.cur.gaps)), s.e.cur.size(), s.start
	}
	s.emit(row)
}

// matchInstruction reads what instruction the statement is and its operands. It
// returns nil if it is none, which has been reported, or a declaration, which has
// been read.
func (s *scanner) matchInstruction(name string, start int) *isa.Row {
	m := &s.match
	m.n, m.state, m.mnemonic = 0, isa.Start(), nil
	first := isa.Tok(0)
	var reg uint8
	if name != "" {
		if !lower(name) {
			name = strings.ToLower(name) // llvm-mc: the first word's case does not matter
		}
		name = s.runTogether(name, true)
		if reg, first = isa.Register(name); first == 0 {
			first = isa.Leader(name)
		}
		if first == 0 || s.mnemonicFollows(name) {
			if m.mnemonic = s.mnemonic(name, start); m.mnemonic == nil {
				return nil
			}
			return &m.mnemonic.Row
		}
		s.take(first, operand{reg: reg, start: s.start, end: s.start + diag.Pos(len(name))})
	}
	if !s.operands() {
		return nil
	}
	if m.state == 0 {
		s.misfit()
		return nil
	}
	row := m.state.Row()
	if row == nil {
		s.tooFew()
	}
	return row
}

// runTogether returns the part of the word just read that is one to GNU as, which
// wants no blanks where LLVM does: "w1s<0" is w1 s< 0, and "goto1" goto 1.
func (s *scanner) runTogether(name string, first bool) string {
	n := len(name) - 1
	switch c := s.at(s.p); {
	case n > 0 && name[n] == 's' && (c == '<' || c == '>' || c == '/' || c == '%'):
		if _, t := isa.Register(name[:n]); t == 0 {
			return name
		}
	case n > 3 && class[name[n]]&chDigit != 0:
		word := strings.TrimRight(name, "0123456789")
		if word != "goto" && word != "gotol" && (word != "call" || !first) {
			return name
		}
		n = len(word)
	default:
		return name
	}
	s.p -= len(name) - n
	return name[:n]
}

func lower(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' {
			return false
		}
	}
	return true
}

// take adds an operand of class t.
func (s *scanner) take(t isa.Tok, o operand) {
	m := &s.match
	if m.state != 0 {
		next := m.state.Next(t)
		if next == 0 {
			m.before, m.failed = m.state, m.n
		}
		m.state = next
	}
	m.ops[m.n] = o
	if m.n < maxOperands {
		m.n++
	}
}

// operands splits the rest of the statement. Reading goes on behind an operand
// that fits no instruction, because llvm-mc reports a token that can be none first.
func (s *scanner) operands() bool {
	for {
		c := s.skip()
		if s.ends(c) {
			return true
		}
		start := s.pos()
		switch {
		case class[c]&chDigit != 0 && !s.floatFollows():
			if !s.operandExpression(start) {
				return false
			}
		case class[c]&chIdentStart != 0 && c != '.' || c == '.' && class[s.at(s.p+1)]&chIdent != 0:
			if !s.operandWord(start) {
				return false
			}
		case c == '%' && s.percentRegister():
			s.p++
			name := s.registerName()
			reg, t := isa.Register(name)
			s.take(t, operand{reg: reg, start: start, end: s.endOfLast()})
		case c == ',':
			s.p++
		case c == '"' || c == '\'':
			if !s.operandExpression(start) {
				return false
			}
		case (c == '-' || c == '+') && s.numberFollows():
			if !s.operandExpression(start) {
				return false
			}
		case s.match.state.Operand() != 0 && s.gnuExpression(c):
			if !s.operandExpression(start) {
				return false
			}
		default:
			d := s.at(s.p + 1)
			n := 1
			if d == '=' && (c == '=' || c == '!' || c == '<' || c == '>') || d == c && (c == '<' || c == '>') {
				n = 2 // one token that counts as two operands
			}
			t := isa.Op(c)
			if t == 0 || c == '!' && n == 1 || d == c && (c == '&' || c == '|') || d == '>' && (c == '<' || c == '-') || c == '/' && d == '*' {
				return s.oddOperand()
			}
			for end := start + diag.Pos(n); n > 0; n-- {
				s.take(isa.Op(s.src[s.p]), operand{start: start, end: end})
				s.p++
			}
		}
	}
}

// percentRegister reports whether a register with % in front stands at p, as gcc
// -masm=normal writes them into inline assembly whatever the syntax of that is.
func (s *scanner) percentRegister() bool {
	save := s.p
	s.p++
	_, t := isa.Register(s.registerName())
	s.p = save
	return t != 0
}

// registerName takes the name of a register; fp is r10.
func (s *scanner) registerName() string {
	name := s.ident()
	if name == "fp" {
		return "r10"
	}
	return name
}

// oddOperand reports a character that no operand begins with.
func (s *scanner) oddOperand() bool {
	d := diag.Diagnostic{Code: "unexpected-token", Span: diag.Span{Start: s.pos(), End: s.tokenEnd()}, Msg: "unexpected " + s.token() + " in instruction"}
	switch s.src[s.p] {
	case '~', '!', '.':
		d.Notes = []diag.Note{{Msg: beginNumber}}
	case '$', '@':
		d.Notes = []diag.Note{{Msg: "a name with this character goes into double quotes"}}
	default:
		s.adviseC(&d, d.Span.Start)
	}
	return s.report(d)
}

// numberFollows reports whether the sign at p belongs to a number.
func (s *scanner) numberFollows() bool {
	save := s.p
	s.p++
	c := s.skip()
	follows := class[c]&chDigit != 0 && !s.floatFollows() || c == '\'' || class[c]&chIdentStart != 0 && s.queryFollows()
	s.p = save
	return follows
}

// gnuExpression reports whether an expression begins at p as LLVM has none in
// instructions: with '~', '(', a dot (of branch targets), a sign in front of either or of another sign.
func (s *scanner) gnuExpression(c byte) bool {
	save := s.p
	defer func() { s.p = save }()
	sign := false
	for ; c == '-' || c == '+'; c = s.skip() {
		if sign {
			return true
		}
		sign = true
		s.p++
	}
	switch {
	case c == '~':
		return true
	case c == '.':
		return s.match.state.Operand() == isa.Target && class[s.at(s.p+1)]&chIdent == 0
	case c == '(': // of a cast otherwise
		s.p++
		c = s.skip()
		return isa.Word(s.ident()) == 0 && (class[c]&chDigit != 0 || class[c]&chIdentStart != 0 || c == '(' || c == '-' || c == '~')
	case sign && class[c]&chIdentStart != 0:
		name := s.ident()
		if s.layout {
			_, reg := isa.Register(name)
			return reg == 0
		}
		id := s.e.lookup(name)
		v, ok := s.e.equates[id]
		return id != 0 && ok && v.constant()
	}
	return false
}

// operandWord takes a word of the instruction's text, a register or a symbol.
func (s *scanner) operandWord(start diag.Pos) bool {
	save := s.p
	name := s.ident()
	if name == "" {
		return s.unexpected("in instruction", "") // .5
	}
	m := &s.match
	if m.state.Operand() == 0 || name[0] == 'w' || name[0] == 'r' {
		name = s.runTogether(name, false)
	}
	if !s.e.gnu && s.skip() == 'l' && m.state.Operand() != 0 && s.loaded() {
		// clang prints variables called s or r1 like any other.
	} else if t := isa.Word(name); t != 0 {
		if m.state.Next(t) != 0 || m.state.Operand() == 0 || !s.end() {
			s.take(t, operand{start: start, end: s.endOfLast()})
			return true
		}
	} else if reg, t := isa.Register(name); t != 0 {
		s.take(t, operand{reg: reg, start: start, end: s.endOfLast()})
		return true
	} else if isa.IsWord(name) && (m.state.Operand() == 0 || !s.end()) {
		s.take(0, operand{start: start, end: s.endOfLast()})
		return true
	}
	s.p = save
	return s.operandExpression(start)
}

// loaded reports whether the statement goes on with ll and ends, so that the
// word before it is a symbol to be loaded, whatever else it may mean.
func (s *scanner) loaded() bool {
	save := s.p
	defer func() { s.p = save }()
	return s.ident() == "ll" && s.end()
}

// operandExpression takes an expression.
func (s *scanner) operandExpression(start diag.Pos) bool {
	s.operandAt = start
	v, ok := s.shortExpression(start)
	if !ok {
		if v, ok = s.expression(); !ok {
			s.noExpression(start)
			return false
		}
	}
	if s.e.gnu && v.a != 0 {
		if _, t := isa.Register(s.e.name(v.a)); t != 0 {
			return s.failAt(start, s.endOfLast(), "no-symbol", "unexpected register '%s' in an expression: GNU as takes no symbol of that name here", s.e.name(v.a))
		}
	}
	o := operand{expression: true, value: v, start: start, end: s.endOfLast()}
	m := &s.match
	t := isa.Tok(0)
	if m.state != 0 {
		t = m.state.Operand()
	}
	short := v.constant() && (v.add == int64(int16(v.add)) || far(m.state) && isa.FarTarget.Fits(v.add))
	if !s.layout && (t == isa.Off && !short || t == isa.Target && !short && (v.a == 0 || v.b != 0)) {
		t = 0
	}
	s.take(t, o)
	return true
}

// far reports whether a branch target comes next of which there are 32 bits. LLVM
// wants 16 of a number there all the same.
func far(state isa.State) bool {
	row := state.Next(isa.Target).Row()
	return row != nil && slices.Contains(row.Slots, isa.ImmTarget)
}

// endOfLast is the position behind what was read last, without blanks.
func (s *scanner) endOfLast() diag.Pos {
	p := s.p
	for p > 0 && class[s.src[p-1]]&chBlank != 0 {
		p--
	}
	return s.base + diag.Pos(p)
}

// shortExpression takes a decimal number with or without sign, which nearly all
// are; it takes nothing if more than that follows.
func (s *scanner) shortExpression(start diag.Pos) (value, bool) {
	sign := s.src[s.p]
	if sign == '-' || sign == '+' {
		s.p++
		s.skip()
	}
	n, ok := s.decimal()
	if !ok || s.continues() && class[s.src[s.p]]&chIdentStart == 0 {
		s.p = int(start - s.base)
		return value{}, false
	}
	if sign == '-' {
		n = -n
	}
	return number(n, start), true
}

// emit appends the instruction of the row with the operands read.
func (s *scanner) emit(row *isa.Row) {
	m := &s.match
	in := row.Inst()
	for i, slot := range row.Slots {
		o := &m.ops[i]
		switch slot {
		case isa.Literal:
		case isa.Dst, isa.Src:
			slot.Set(&in, int64(o.reg))
		case isa.DstTied, isa.SrcTied:
			if !s.tied(row, i, &in) {
				return
			}
		case isa.ImmTarget:
			slot = isa.FarTarget
			fallthrough
		default:
			if !o.value.constant() {
				s.match.symbolic = true
				continue
			}
			if !slot.Fits(o.value.add) {
				s.slotRange(slot, o)
				return
			}
			slot.Set(&in, o.value.add)
		}
	}
	symbolic := m.symbolic
	if symbolic {
		m.symbolic = false
		if !s.symbolicOperands(row, &in) {
			return
		}
	}
	if s.asked.statement == s.start && !s.askCORE(row, in) {
		return
	}
	if s.o.Debug {
		s.textRow()
	}
	s.e.inst(in, s.start)
	if i := slices.Index(row.Slots, isa.OffTarget); symbolic && i >= 0 && s.e.relaxing {
		s.e.relaxBranch(m.ops[i].value, in)
	}
}

// tied checks a register that must be the one given before.
func (s *scanner) tied(row *isa.Row, i int, in *isa.Inst) bool {
	m := &s.match
	want := in.Dst
	if row.Slots[i] == isa.SrcTied {
		want = in.Src
	}
	if m.ops[i].reg == want {
		return true
	}
	// llvm-mc points at the statement for "rD = op rD", at the operand for the rest.
	start, end := m.ops[i].start, m.ops[i].end
	if op := s.e.sources.Text(diag.Span{Start: m.ops[2].start, End: m.ops[2].end}); m.n == 4 && !strings.HasPrefix(op, "bswap") {
		start, end = s.start, s.endOfLast()
	}
	reg := "r"
	if s.src[m.ops[0].start-s.base] == 'w' {
		reg = "w"
	}
	return s.failAt(start, end, "tied-register", "'%s' works in place: the operand must be the destination register %s%d", row.Pattern, reg, want)
}

func (s *scanner) slotRange(slot isa.Slot, o *operand) bool {
	lo, hi := slot.Bounds()
	d := diag.Diagnostic{Code: "out-of-range", Span: diag.Span{Start: o.start, End: o.end},
		Msg: "immediate " + strconv.FormatInt(o.value.add, 10) + " out of range, expected " + strconv.FormatInt(lo, 10) + " to " + strconv.FormatInt(hi, 10)}
	if slot == isa.Imm32 && s.match.n == 3 {
		d.Notes = []diag.Note{{Msg: "for a 64-bit constant write 'll' behind it"}}
	}
	return s.report(d)
}

// symbolicOperands records the fixups of operands that are not known yet.
// Symbols are registered from the last operand to the first, as LLVM visits them.
func (s *scanner) symbolicOperands(row *isa.Row, in *isa.Inst) bool {
	m := &s.match
	e := s.e
	if e.cur.flags&flagNoBits != 0 {
		return e.notZero(s.start)
	}
	for i := len(row.Slots) - 1; i >= 0; i-- {
		o := &m.ops[i]
		if !o.expression || o.value.constant() {
			continue
		}
		e.registerUses(o.value)
		kind := symbolic[row.Slots[i]]
		if kind == 0 {
			n, ok := e.absolute(o.value)
			if !ok {
				return s.notAbsolute(o.value, o.start)
			}
			if !row.Slots[i].Fits(n) {
				o.value = number(n, o.start)
				return s.slotRange(row.Slots[i], o)
			}
			row.Slots[i].Set(in, n)
			continue
		}
		e.cur.fixup(kind, o.value, o.start)
	}
	return true
}

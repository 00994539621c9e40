package isa

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// input is an operand as a scanner delivers it: a literal or a register, or
// an expression, whose class only the matcher's State decides.
type input struct {
	tok    Tok
	reg    uint8
	symbol bool
	big    bool // no int16
	value  int64
}

func (in input) is(t Tok) bool {
	switch t {
	case Imm:
		return in.tok == 0
	case Off:
		return in.tok == 0 && !in.symbol && !in.big
	case Target:
		return in.tok == 0 && !in.big
	}
	return in.tok == t || t == RegR && in.tok == RegR0 || t == RegW && in.tok == RegW0
}

// scan splits what Print wrote. It knows no expressions beyond signed numbers.
func scan(t testing.TB, s string) []input {
	var list []input
	for s = strings.TrimLeft(s, " \t,"); s != ""; s = strings.TrimLeft(s, " \t,") {
		n := 0
		for n < len(s) && isWordByte(s[n]) {
			n++
		}
		if sign := s[0] == '+' || s[0] == '-'; sign || '0' <= s[0] && s[0] <= '9' {
			num := s[:n]
			if sign {
				num = strings.TrimLeft(s[1:], " ")
				for n = 0; n < len(num) && isWordByte(num[n]); n++ {
				}
				num = s[:1] + num[:n]
			}
			if v, err := strconv.ParseInt(num, 0, 64); err == nil {
				list = append(list, input{value: v, big: v != int64(int16(v))})
				s = s[strings.Index(s, strings.TrimLeft(num, "+-"))+len(strings.TrimLeft(num, "+-")):]
				continue
			}
		}
		if n == 0 || s[0] == '+' || s[0] == '-' {
			require.NotZero(t, Op(s[0]), "%q", s)
			list = append(list, input{tok: Op(s[0])})
			s = s[1:]
			continue
		}
		w := s[:n]
		s = s[n:]
		if reg, tok := Register(w); tok != 0 {
			list = append(list, input{tok: tok, reg: reg})
		} else if tok := Leader(w); tok != 0 && len(list) == 0 {
			list = append(list, input{tok: tok})
		} else {
			require.NotZero(t, Word(w), w)
			list = append(list, input{tok: Word(w)})
		}
	}
	return list
}

// walk returns the State after list, or 0 and where it ended.
func walk(list []input) (s State, at int) {
	s = Start()
	for i, in := range list {
		t := in.tok
		if t == 0 {
			if t = s.Operand(); t == 0 || !in.is(t) {
				return 0, i
			}
		}
		if s = s.Next(t); s == 0 {
			return 0, i
		}
	}
	return s, len(list)
}

// assemble is what the assembler does with one statement.
func assemble(t testing.TB, text string) (*Row, Inst) {
	list := scan(t, text)
	s, at := walk(list)
	require.NotZero(t, s, "%q stops at %d", text, at)
	r := s.Row()
	require.NotNil(t, r, text)
	in := r.Inst()
	for i, slot := range r.Slots {
		switch v := list[i]; slot {
		case DstTied, SrcTied:
			require.EqualValues(t, slot.Value(in), v.reg, text)
		case Dst, Src:
			slot.Set(&in, int64(v.reg))
		default:
			require.True(t, slot.Fits(v.value), text)
			slot.Set(&in, v.value)
		}
	}
	return r, in
}

// samples returns instructions of the row that differ in every operand.
func (r *Row) samples() []Inst {
	values := map[Slot][]int64{
		Dst:        {1, 10, 0},
		Src:        {2, 0, 11},
		Imm32:      {5, -1, math.MinInt32},
		Imm64:      {5, -1, 0x123456789abcdef0},
		ImmLow:     {5, math.MaxUint32, 0x12345678},
		CallTarget: {5, -1, 0x12345678},
		MemOff:     {4, -8, math.MinInt16},
		OffTarget:  {5, -1, math.MaxInt16},
		ImmTarget:  {5, -1, math.MinInt16},
		Pseudo:     {1, 2, 15},
		CastDst:    {1, 0, 0xffff},
		CastSrc:    {0, 1, 0x8000},
	}
	list := make([]Inst, 0, 3)
	for i := range 3 {
		in := r.Inst()
		for _, s := range r.Slots {
			if v, ok := values[s]; ok {
				s.Set(&in, v[i])
			}
		}
		if i == 0 || in != list[len(list)-1] {
			list = append(list, in)
		}
	}
	return list
}

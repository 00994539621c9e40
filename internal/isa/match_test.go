package isa

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRegister(t *testing.T) {
	for text, want := range map[string]struct {
		n uint8
		t Tok
	}{
		"r0": {0, RegR0}, "r1": {1, RegR}, "r9": {9, RegR}, "r10": {10, RegR}, "r11": {11, RegR},
		"w0": {0, RegW0}, "w1": {1, RegW}, "w10": {10, RegW}, "w11": {11, RegW},
		"": {}, "r": {}, "r12": {}, "r01": {}, "R1": {}, "x1": {}, "r1x": {}, "rx": {}, "r:": {}, "fp": {},
	} {
		n, tok := Register(text)
		require.Equal(t, want.t, tok, text)
		require.Equal(t, want.n, n, text)
	}
}

func TestWords(t *testing.T) {
	// The operand words and the statement starts of llvm-mc 22, and s64 of GNU as.
	later := strings.Fields(`u64 u32 u16 u8 s64 s32 s16 s8 be64 be32 be16 le64 le32 le16 bswap16 bswap32 bswap64
		goto ll skb s atomic_fetch_add atomic_fetch_and atomic_fetch_or atomic_fetch_xor xchg_64 xchg32_32
		cmpxchg_64 cmpxchg32_32 addr_space_cast load_acquire`)
	first := strings.Fields(`if call callx goto gotol gotox may_goto exit lock ld_pseudo store_release`)
	require.ElementsMatch(t, first, Leaders())
	for _, w := range text[firstWord:] {
		if Word(w) != 0 {
			require.Contains(t, later, w)
		}
	}
	for _, w := range later {
		require.NotZero(t, Word(w))
		require.Zero(t, Word(strings.ToUpper(w)))
		require.True(t, IsWord(w))
		require.True(t, IsWord(strings.ToUpper(w)))
	}
	for _, w := range []string{"", "foo", "call", "exit", "=", "r0", "atomic_fetch_add_", "u\xa8"} {
		require.False(t, IsWord(w), w)
	}
	for _, w := range []string{"", "u64", "*", "r0", "EXIT", "nop"} {
		require.Zero(t, Leader(w), w)
	}
}

func TestExpected(t *testing.T) {
	for text, want := range map[string]string{
		"r1":                     "'=' '>>=' '<<=' '|=' '*=' '/=' '&=' '%=' '^=' '+=' '-=' 's>>=' 's/=' 's%='",
		"if w1":                  "'==' '>=' '>' '<=' '<' '&' '!=' 's>=' 's>' 's<=' 's<'",
		"r1 += ":                 "64-bit register number",
		"r1 = 1":                 "'ll' end of instruction",
		"r1 = *(u32 *)(":         "64-bit register",
		"r0 = *(u32 *)":          "'(' 'skb'",
		"r0 = cmpxchg_64(r1 + 4": "'r0'",
		"r1 = *(u32 *)(r2":       "offset",
		"may_goto":               "label",
		"lock":                   "'*'",
		"exit":                   "end of instruction",
	} {
		s, _ := walk(scan(t, text))
		require.Equal(t, want, strings.Join(s.Expected(), " "), text)
	}
	require.Empty(t, State(0).Expected())
}

// reference is llvm-mc's way: all rows one after the other, the furthest
// mismatch wins, and a row that wants more operands beats them all.
func reference(list []input) (row *Row, at int, special bool) {
	at = -1
	for i := range rows {
		var toks []Tok
		rows[i].operands(func(t Tok, _ Slot) { toks = append(toks, t) })
		if list[0].tok >= firstOp && toks[0] != list[0].tok {
			continue
		}
		n := 0
		for n < len(toks) && n < len(list) && list[n].is(toks[n]) {
			n++
		}
		switch {
		case n == len(toks) && n == len(list):
			return &rows[i], n, false
		case n == len(list):
			at = n
		case n >= at:
			d := n < len(toks) && (toks[n] == Off || toks[n] == Target)
			if n != at || d {
				special = d
			}
			at = n
		}
	}
	return nil, at, special
}

// The furthest way the trie goes is the place where llvm-mc reports the error.
func TestMismatch(t *testing.T) {
	any := []input{{}, {big: true}, {symbol: true}, {tok: RegR}, {tok: RegR0}, {tok: RegW}, {tok: RegW0}}
	for tok := firstOp; int(tok) < len(text); tok++ {
		any = append(any, input{tok: tok})
	}
	for range 20_000 {
		var list []input
		rows[rand.IntN(len(rows))].operands(func(t Tok, _ Slot) {
			if t >= Imm && t <= Target {
				t = 0
			}
			list = append(list, input{tok: t})
		})
		n := 1 + rand.IntN(len(list))
		switch rand.IntN(4) {
		case 0:
			list[n-1] = any[rand.IntN(len(any))]
		case 1:
			list = list[:n]
		case 2:
			list = append(list[:n:n], append([]input{any[rand.IntN(len(any))]}, list[n:]...)...)
		}
		for i := range list { // register 0 must do as well as any other
			if rand.IntN(2) == 0 {
				switch list[i].tok {
				case RegR:
					list[i].tok = RegR0
				case RegW:
					list[i].tok = RegW0
				}
			}
		}
		if first := list[0].tok; first >= firstOp && Start().Next(first) == 0 || first == 0 {
			continue // no statement
		}
		row, at, special := reference(list)
		s, got := walk(list)
		require.Equal(t, at, got, list)
		require.Same(t, row, s.Row(), list)
		if row == nil && at < len(list) {
			before, _ := walk(list[:at])
			require.Equal(t, special, before.Operand() == Off || before.Operand() == Target, list)
		}
	}
}

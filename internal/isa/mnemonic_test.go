package isa

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// samples returns instructions of the spelling that differ in every operand.
func (m *Mnemonic) samples() []Inst {
	list := m.Row.samples()
	for i := range list {
		for _, s := range m.Slots {
			if s == FarTarget || s == CallLocal {
				s.Set(&list[i], []int64{5, -1, -1 << 31}[i])
			}
		}
	}
	return list
}

// No two spellings say the same, every canonical one is what its bytes print as.
func TestMnemonics(t *testing.T) {
	seen := map[string]string{}
	for i := range Mnemonics() {
		m := &Mnemonics()[i]
		key := m.Name + "/" + m.Shape
		if m.Width != 0 {
			key += m.Pattern[strings.LastIndexByte(m.Pattern, ' '):]
		}
		require.Empty(t, seen[key], m.Pattern)
		seen[key] = m.Pattern
		for _, in := range m.samples() {
			canonical := in.Mnemonic()
			if canonical == nil {
				require.True(t, m.Alias, m.Pattern)
				continue
			}
			require.True(t, m.gives(in))
			if !m.Alias {
				require.Same(t, m, canonical)
			}
		}
	}
}

// What LLVM has a text for has one in GNU's mnemonics, too, but for the newest.
func TestMnemonicsOfRows(t *testing.T) {
	for i := range rows {
		r := &rows[i]
		for _, in := range r.samples() {
			m := in.Mnemonic()
			if strings.Contains(r.Pattern, "load_acquire") || strings.Contains(r.Pattern, "store_release") ||
				strings.Contains(r.Pattern, "addr_space_cast") || strings.HasPrefix(r.Pattern, "gotox") || strings.HasPrefix(r.Pattern, "ld_pseudo") {
				require.Nil(t, m, r.Pattern)
				require.Equal(t, "<unknown>", string(PrintMnemonic(nil, in, PrintOptions{})))
				continue
			}
			if r.Code&0xe0 == 0x40 && r.Code&7 == 0 && m == nil {
				continue
			}
			require.NotNil(t, m, r.Pattern)
		}
	}
}

func TestPrintMnemonic(t *testing.T) {
	for text, want := range map[string]string{
		"r1 = 1 ll":               "lddw %r1, sym",
		"call 1":                  "call sym",
		"if w1 s>= 1 goto +1":     "jsge32 %r1, sym, label",
		"goto -1":                 "ja label",
		"gotol -1":                "jal label",
		"r1 = *(u64 *)(r2 + 10)":  "ldxdw %r1, [%r2+10]",
		"*(u8 *)(r10 - 10) = w1":  "stxb [%r10-10], %r1",
		"w1 = -w1":                "neg32 %r1",
		"r1 = be16 r1":            "endbe %r1, 16",
		"w1 = (s8)w2":             "movs32 %r1, %r2, 8",
		"w2 = xchg32_32(r1+4,w2)": "axchg32 [%r1+4], %r2",
	} {
		_, in := assemble(t, text)
		require.Equal(t, want, string(PrintMnemonic(nil, in, PrintOptions{Decimal: true, Imm: "sym", Target: "label"})))
	}
}

package isa

import (
	"encoding/binary"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

var orders = []binary.ByteOrder{binary.LittleEndian, binary.BigEndian}

// The tests look into the tables.
func init() { prepare() }

const golden = "../../testdata/isa/rows.golden"

func TestGolden(t *testing.T) {
	var b strings.Builder
	b.WriteString("# A row and its CPU version, then samples: bytes little endian, bytes big endian, text; after => how it prints if not so.\n")
	for i := range rows {
		r := &rows[i]
		fmt.Fprintf(&b, "\n# %s (%s) %s\n", r.Pattern, r.CPU, r.Doc)
		for _, in := range r.samples() {
			for _, o := range orders {
				fmt.Fprintf(&b, "%x ", Append(nil, in, o))
			}
			b.Write(r.print(nil, in, PrintOptions{}))
			if r.Alias {
				b.Write(Print([]byte(" => "), in, PrintOptions{}))
			}
			b.WriteByte('\n')
		}
	}
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(b.String()), 0o666))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), b.String())
}

// Every sample survives text, bytes and back, in both byte orders and number bases.
func TestRoundTrip(t *testing.T) {
	for i := range rows {
		r := &rows[i]
		for _, in := range r.samples() {
			for _, o := range []PrintOptions{{}, {Decimal: true}} {
				text := string(r.print(nil, in, o))
				row, got := assemble(t, text)
				require.Same(t, r, row, text)
				require.Equal(t, in, got, text)
			}
			for _, order := range orders {
				b := Append(nil, in, order)
				require.Len(t, b, Size(in.Code))
				got, n := Decode(b, order)
				require.Equal(t, len(b), n)
				require.Equal(t, in, got)
				_, n = Decode(b[:len(b)-1], order)
				require.Zero(t, n)
			}
			if !r.Alias {
				require.Same(t, r, in.Row(), r.Pattern)
			}
			if !r.GNU {
				require.NotNil(t, in.Row(), r.Pattern)
				require.True(t, in.Exact(), r.Pattern)
			}
		}
	}
}

func TestTable(t *testing.T) {
	tokens := map[string]string{}
	for i := range rows {
		r := &rows[i]
		require.NotEmpty(t, r.Doc, r.Pattern)
		require.NotZero(t, r.CPU, r.Pattern)
		require.LessOrEqual(t, len(r.Slots), 14, "a statement has at most 14 operands")
		var key string
		r.operands(func(tok Tok, _ Slot) { key += fmt.Sprint(tok, " ") })
		require.Empty(t, tokens[key], "%s matches the same text", r.Pattern)
		tokens[key] = r.Pattern
		filled := Inst{}
		for _, s := range r.Slots {
			before := filled
			s.Set(&filled, -1)
			require.True(t, s == Literal || s == DstTied || s == SrcTied || filled != before, "%s: two operands go to one field", r.Pattern)
		}
		require.False(t, filled.Off != 0 && r.offMask != 0 || filled.Imm != 0 && r.immMask != 0, "%s: operand in a fixed field", r.Pattern)
	}
	require.EqualValues(t, 16, unsafe.Sizeof(Inst{}))
}

func TestOps(t *testing.T) {
	for i := range len(ops) {
		require.Equal(t, ops[i:i+1], text[Op(ops[i])])
	}
	require.Zero(t, Op('a'))
}

// Whatever the bytes: the text assembles, to the same bytes if Exact, to the same text otherwise.
func FuzzDecode(f *testing.F) {
	for i := range rows {
		for _, in := range rows[i].samples() {
			f.Add(Append(nil, in, binary.LittleEndian))
		}
	}
	f.Fuzz(checkDecode)
}

func TestDecodeRandom(t *testing.T) {
	for range 20_000 {
		checkDecode(t, randomBytes())
	}
}

// randomBytes leans towards what is almost an instruction.
func randomBytes() []byte {
	r := &rows[rand.IntN(len(rows))]
	in := r.samples()[0]
	b := Append(make([]byte, 0, 16), in, binary.LittleEndian)
	for range rand.IntN(3) {
		b[rand.IntN(len(b))] ^= 1 << rand.IntN(8)
	}
	return b
}

func checkDecode(t *testing.T, b []byte) {
	for _, order := range orders {
		in, n := Decode(b, order)
		if n == 0 {
			require.Less(t, len(b), 16)
			continue
		}
		text := string(Print(nil, in, PrintOptions{}))
		if in.Row() == nil {
			require.Equal(t, "<unknown>", text)
			require.False(t, in.Exact())
			continue
		}
		if in.Code == 0x06 && int64(int16(in.Imm)) != in.Imm {
			require.False(t, in.Exact()) // such a number is no branch target
			continue
		}
		_, again := assemble(t, text)
		require.Equal(t, text, string(Print(nil, again, PrintOptions{})))
		require.Equal(t, in.Exact(), in == again, text)
		if in.Exact() {
			require.Equal(t, b[:n], Append(nil, again, order), text)
		}
	}
}

func TestPrintOverrides(t *testing.T) {
	for text, want := range map[string]string{
		"r1 = 1 ll":                      "r1 = sym ll",
		"ld_pseudo r1, 2, 3":             "ld_pseudo\tr1, 2, sym",
		"call 1":                         "call sym",
		"if r1 == 1 goto +1":             "if r1 == sym goto label",
		"goto -1":                        "goto label",
		"gotol -1":                       "gotol label",
		"r1 = *(u64 *)(r2 + 10)":         "r1 = *(u64 *)(r2 + 10)",
		"*(u8 *)(r10 - 10) = 1":          "*(u8 *)(r10 - 10) = sym",
		"r1 = addr_space_cast(r2, 1, 0)": "r1 = addr_space_cast(r2, 1, 0)",
	} {
		_, in := assemble(t, text)
		require.Equal(t, want, string(Print(nil, in, PrintOptions{Decimal: true, Imm: "sym", Target: "label"})))
	}
}

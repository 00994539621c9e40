package relocator

import (
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// reaches reports whether a call of an absent function in a text can be reached. The
// value of CONFIG is 7, of four bytes at offset 4.
func reaches(t *testing.T, text string, order binary.ByteOrder) bool {
	f, err := assembler.Assemble("a.s", text, assembler.Options{Order: order})
	require.NoError(t, err, text)
	var bindings object.Bindings
	for id := range f.Symbols {
		b := object.Binding{Symbol: object.SymbolID(id), Name: f.Symbols[id].Name, Weak: true}
		switch b.Name {
		case "absent":
		case "present":
			b.Kind, b.Type = object.BoundKfunc, 5
		case "CONFIG":
			b.Kind, b.Offset, b.Value = object.BoundConfig, 4, make([]byte, 4)
			order.PutUint32(b.Value, 7)
		default:
			continue
		}
		bindings = append(bindings, b)
	}
	res, err := Relocate(f, nil, Options{Bindings: bindings})
	require.NoError(t, err)
	p := &res.Programs[0]
	for _, pl := range p.Places {
		if pl.Kind == PlaceAbsent && p.Insns[pl.Offset] == opCall {
			return !pl.Unreachable
		}
	}
	require.Fail(t, "there is no such call")
	return false
}

func TestReach(t *testing.T) {
	const call = "\n\tcall absent\nend:\n\tr0 = 0"
	static := func(body, rest string) string {
		return program("xdp", "p", body) + "\t.text\n" + local("f", rest)
	}
	global := func(body, rest string) string {
		return program("xdp", "p", body) + "\t.text\n\t.globl f\n" + local("f", rest)
	}
	for _, c := range []struct {
		name, text string
		want       bool
	}{
		{"plainly", program("xdp", "p", call), true},
		{"the argument is not known", program("xdp", "p", "\tif r1 == 0 goto end"+call), true},
		{"a constant", program("xdp", "p", "\tr1 = 0\n\tif r1 == 0 goto end"+call), false},
		{"another constant", program("xdp", "p", "\tr1 = 1\n\tif r1 == 0 goto end"+call), true},
		{"of 64 bits", program("xdp", "p", "\tr1 = 0x100000000 ll\n\tif r1 != 0 goto end"+call), false},
		{"compared in 32 bits", program("xdp", "p", "\tr1 = 0x100000000 ll\n\tif w1 != 0 goto end"+call), true},
		{"two registers", program("xdp", "p", "\tr1 = 3\n\tr2 = 4\n\tif r1 < r2 goto end"+call), false},
		{"signed", program("xdp", "p", "\tr1 = -1\n\tif r1 s< 0 goto end"+call), false},
		{"unsigned", program("xdp", "p", "\tr1 = -1\n\tif r1 < 1 goto end"+call), true},
		{"bits", program("xdp", "p", "\tr1 = 6\n\tif r1 & 2 goto end"+call), false},
		{"behind the end", program("xdp", "p", "\texit"+call), false},
		{"jumped over", program("xdp", "p", "\tgoto end"+call), false},
		{"jumped over far", program("xdp", "p", "\tgotol end"+call), false},
		{"may_goto", program("xdp", "p", "\tmay_goto end"+call), true},
		{"an address", program("xdp", "p", "\tr1 = present ll\n\tif r1 != 0 goto end"+call), false},
		{"no address", program("xdp", "p", "\tr1 = absent ll\n\tif r1 == 0 goto end"+call), false},
		{"the stack is not followed", program("xdp", "p", "\tr1 = 0\n\t*(u64 *)(r10 - 8) = r1\n\tr1 = *(u64 *)(r10 - 8)\n\tif r1 == 0 goto end"+call), true},
		{"kept in a call", program("xdp", "p", "\tr6 = 0\n\tcall 5\n\tif r6 == 0 goto end"+call), false},
		{"lost in a call", program("xdp", "p", "\tr1 = 0\n\tcall 5\n\tif r1 == 0 goto end"+call), true},
		{"one of two constants", program("xdp", "p", "\tr2 = 0\n\tif r1 == 5 goto +1\n\tr2 = 1\n\tif r2 == 0 goto end"+call), true},
		{"one of two numbers", program("xdp", "p", "\tr2 = 3\n\tif r1 == 5 goto +1\n\tr2 = 1\n\tif r2 != 0 goto end"+call), false},
		{"twice the same", program("xdp", "p", "\tr2 = 0\n\tif r1 == 5 goto +1\n\tr2 = 0\n\tif r2 == 0 goto end"+call), false},
		{"equal by a branch", program("xdp", "p", "\tif r1 != 5 goto end\n\tif r1 == 5 goto end"+call), false},
		{"not 0 by a branch", program("xdp", "p", "\tif r1 == 0 goto end\n\tif r1 != 0 goto end"+call), false},
		{"taken when equal", program("xdp", "p", "\tif r1 == 0 goto +1\n\texit\n\tif r1 == 0 goto end"+call), false},
		{"a loop", program("xdp", "p", "\tr1 = 0\nagain:\n\tif r1 == 10 goto end\n\tr1 += 1\n\tif r1 != 5 goto again"+call), true},
		{"a loop beside", program("xdp", "p", "\tr1 = 0\n\tr6 = 0\nagain:\n\tr1 += 1\n\tif r1 != 5 goto again\n\tif r6 == 0 goto end"+call), false},
		{"configuration", program("xdp", "p", "\tr1 = CONFIG ll\n\tr2 = *(u32 *)(r1 + 0)\n\tif r2 == 7 goto end"+call), false},
		{"configuration that is otherwise", program("xdp", "p", "\tr1 = CONFIG ll\n\tr2 = *(u32 *)(r1 + 0)\n\tif r2 != 7 goto end"+call), true},
		{"configuration further on", program("xdp", "p", "\tr1 = CONFIG ll\n\tr1 += -4\n\tr2 = *(u32 *)(r1 + 4)\n\tif r2 == 7 goto end"+call), false},
		{"configuration out of bounds", program("xdp", "p", "\tr1 = CONFIG ll\n\tr2 = *(u32 *)(r1 + 4)\n\tif r2 == 0 goto end"+call), true},
		{"configuration with a sign", program("xdp", "p", "\tr1 = CONFIG ll\n\tr2 = *(s32 *)(r1 + 0)\n\tif r2 s> 0 goto end"+call), false},
		{"a compare and exchange", program("xdp", "p", "\tr0 = 0\n\tr0 = cmpxchg_64(r10 - 8, r0, r2)\n\tif r0 == 0 goto end"+call), true},
		{"a static function that is called so", static("\tr2 = 0\n\tcall f", "\tif r2 == 0 goto end"+call), false},
		{"and otherwise", static("\tr6 = r1\n\tr2 = 0\n\tcall f\n\tr2 = r6\n\tcall f", "\tif r2 == 0 goto end"+call), true},
		{"a static function that nothing reaches", static("\tgoto +1\n\tcall f\n\tr0 = 0", call), false},
		{"a callback", static("\tr2 = 0\n\tr2 = f ll", "\tif r2 == 0 goto end"+call), true},
		{"a callback that nothing reaches", static("\tgoto +2\n\tr2 = f ll\n\tr0 = 0", call), false},
		{"a switch", program("xdp", "p", "\tr1 = table ll\n\tgotox r1\n\tr0 = 1\n\texit"+call+"\n\t.section .jumptables,\"\",@progbits\ntable: .quad 0x28\n\t.size table, 8\n\t.section xdp"), true},
		{"what a switch does not lead to", program("xdp", "p", "\tr1 = table ll\n\tgotox r1\n\tr0 = 1\n\texit"+call+"\n\t.section .jumptables,\"\",@progbits\ntable: .quad 0x18\n\t.size table, 8\n\t.section xdp"), false},
		{"a global function, which is as a static one without types", global("\tr2 = 0\n\tcall f", "\tif r2 == 0 goto end"+call), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
				require.Equal(t, c.want, reaches(t, c.text, order), "%s", order)
			}
		})
	}
}

// TestReachComputes: arithmetic on constants is the machine's.
func TestReachComputes(t *testing.T) {
	for _, c := range []struct {
		text string
		want int64
	}{
		{"r1 = 5; r1 += 7", 12},
		{"r1 = 5; r1 -= 7", -2},
		{"r1 = 5; w1 -= 7", 0xfffffffe},
		{"r1 = -5; r1 *= 3", -15},
		{"r1 = 17; r1 /= 5", 3},
		{"r1 = 17; r2 = 0; r1 /= r2", 0},
		{"r1 = 17; r1 %= 5", 2},
		{"r1 = 17; r2 = 0; r1 %= r2", 17},
		{"r1 = 12; r1 |= 3", 15},
		{"r1 = 12; r1 &= 6", 4},
		{"r1 = 12; r1 ^= 6", 10},
		{"r1 = 1; r1 <<= 40", 1 << 40},
		{"r1 = 1; w1 <<= 31", 1 << 31},
		{"r1 = -1; r1 >>= 60", 15},
		{"r1 = -16; r1 s>>= 2", -4},
		{"r1 = -16; w1 s>>= 2", 0xfffffffc},
		{"r1 = 9; r1 = -r1", -9},
		{"r1 = -1; w1 = w1", 0xffffffff},
		{"r2 = 8; r1 = r2", 8},
	} {
		text := "\t" + strings.ReplaceAll(c.text, "; ", "\n\t")
		text += fmt.Sprintf("\n\tr3 = %d ll\n\tif r1 == r3 goto end\n\tcall absent\nend:\n\tr0 = 0", c.want)
		require.False(t, reaches(t, program("xdp", "p", text), binary.LittleEndian), c.text)
	}
	for _, text := range []string{"r1 = 5; r1 = (s8)r1", "r1 = 5; r1 s/= 2", "r1 = 5; r1 = be16 r1", "r1 += 1"} {
		body := "\t" + strings.ReplaceAll(text, "; ", "\n\t") + "\n\tif r1 == 5 goto end\n\tcall absent\nend:\n\tr0 = 0"
		require.True(t, reaches(t, program("xdp", "p", body), binary.LittleEndian), text)
	}
}

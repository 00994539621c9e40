package convert

import (
	"bytes"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/isa"
)

var update = flag.Bool("update", false, "rewrite the golden files")

var orders = map[string]binary.ByteOrder{"little": binary.LittleEndian, "big": binary.BigEndian}

// everyInst is a program of every instruction that there is, with several operands.
func everyInst() *Program {
	p := &Program{Name: "every"}
	rows := isa.Rows()
	for i := range rows {
		r := &rows[i]
		if r.Alias && !(r.GNU && r.Code == 0x40) {
			continue
		}
		for _, n := range []int64{0, 7, -1, 1<<31 - 1} {
			in := r.Inst()
			for _, s := range r.Slots {
				switch s {
				case isa.Literal:
				case isa.Dst, isa.DstTied:
					in.Dst = uint8(n & 7)
				case isa.Src, isa.SrcTied:
					in.Src = uint8(n>>4&1) + 3
				case isa.OffTarget, isa.ImmTarget:
					s.Set(&in, 0)
				case isa.Pseudo:
					in.Src = uint8(n&3) + 3
				default:
					lo, hi := s.Bounds()
					s.Set(&in, max(min(n, hi), lo))
				}
			}
			p.Insts = append(p.Insts, Inst{Inst: in})
		}
	}
	for i := range int64(230) { // helper functions, of which some numbers have no name
		p.Insts = append(p.Insts, Inst{Inst: isa.Inst{Code: 0x85, Imm: i}})
	}
	p.Insts = append(p.Insts, Inst{Inst: isa.Inst{Code: 0x95}})
	return p
}

// sayable is the program without what package asm has no words for.
func sayable(p *Program) *Program {
	q := &Program{Name: p.Name}
	for _, in := range p.Insts {
		if _, ok := goFields(in.Inst); goCall(in.Inst) != "" || ok {
			q.Insts = append(q.Insts, in)
		}
	}
	return q
}

func TestEveryInstruction(t *testing.T) {
	p := everyInst()
	for name, order := range orders {
		want, err := p.Bytes(order)
		require.NoError(t, err)
		again, err := FromBytes(p.Name, want, order)
		require.NoError(t, err)
		require.Equal(t, p, again)

		c, err := WriteC([]*Program{p})
		require.NoError(t, err)
		requireBytes(t, name, ReadC, string(c), want, order)

		q := sayable(p)
		require.Greater(t, len(q.Insts), len(p.Insts)-10, "moves between address spaces, and helper functions with numbers that are none")
		want, err = q.Bytes(order)
		require.NoError(t, err)
		g, err := WriteGo([]*Program{q})
		require.NoError(t, err)
		requireBytes(t, name, ReadGo, string(g), want, order)

		hex, err := ReadHex("", string(WriteHex(want)))
		require.NoError(t, err)
		require.Equal(t, want, hex)
		array, b, err := ReadArray("", string(WriteArray("a-b", want)))
		require.NoError(t, err)
		require.Equal(t, want, b)
		require.Equal(t, "a_b", array)
	}
}

// TestWideLoads: with an offset no macro makes them, whatever their number is.
func TestWideLoads(t *testing.T) {
	p := &Program{Name: "every"}
	for _, off := range []int16{0, 50, -1} {
		for _, n := range []int64{0, 3, -1, 1 << 31, -1 << 31, 1 << 32, -1 << 63} {
			for source := range uint8(8) {
				p.Insts = append(p.Insts, Inst{Inst: isa.Inst{Code: isa.LDImm64, Dst: 9, Src: source, Off: off, Imm: n}})
			}
		}
	}
	for name, order := range orders {
		want, err := p.Bytes(order)
		require.NoError(t, err)
		c, err := WriteC([]*Program{p})
		require.NoError(t, err)
		requireBytes(t, name, ReadC, string(c), want, order)
		g, err := WriteGo([]*Program{p})
		require.NoError(t, err)
		requireBytes(t, name, ReadGo, string(g), want, order)
	}
}

// TestMapNames: C gets only names that a variable can have.
func TestMapNames(t *testing.T) {
	for name, fine := range map[string]bool{"counts": true, "_2": true, "2nd": false, "a-b": false, "é": false, "BPF_ANY": false, "sizeof": false} {
		p := &Program{Name: "p", Insts: []Inst{{Inst: isa.Inst{Code: isa.LDImm64, Dst: 1, Src: 1}, Map: name}, {Inst: isa.Inst{Code: 0x95}}}}
		c, err := WriteC([]*Program{p})
		if !fine {
			require.ErrorContains(t, err, "has a name that no variable of C can have", name)
			continue
		}
		require.NoError(t, err)
		list, err := ReadC("x.c", string(c))
		require.NoError(t, err)
		require.Equal(t, p, list[0])
	}
}

func TestWideLoadFull(t *testing.T) {
	list, err := ReadC("x.c", "BPF_LD_IMM64_RAW_FULL(BPF_REG_1, BPF_PSEUDO_MAP_VALUE, 7, 0, -1, 8),")
	require.NoError(t, err)
	require.Equal(t, isa.Inst{Code: isa.LDImm64, Dst: 1, Src: 2, Off: 7, Imm: 8<<32 | 1<<32 - 1}, list[0].Insts[0].Inst)
	for _, call := range []string{"99, 2, 0, 0, 1, 2", "1, 99, 0, 0, 1, 2", "1, 2, 99999, 0, 1, 2", "1, 2, 0, 99, 1, 2", "1, 2, 0, 0, 99999999999, 2", "1, 2, 0, 0, 1, 99999999999"} {
		_, err := ReadC("x.c", "BPF_LD_IMM64_RAW_FULL("+call+"),")
		require.ErrorContains(t, err, "does not fit where it goes", call)
	}
}

func requireBytes(t *testing.T, name string, read func(string, string) ([]*Program, error), text string, want []byte, order binary.ByteOrder) {
	t.Helper()
	list, err := read(name, text)
	require.NoError(t, err)
	require.Len(t, list, 1)
	got, err := list[0].Bytes(order)
	require.NoError(t, err)
	for i := 0; i < len(want); i += 8 {
		require.Equal(t, want[i:i+8], got[i:min(i+8, len(got))], "slot %d", i/8)
	}
	require.Equal(t, "every", list[0].Name)
}

// TestGenerated: every_test.go, which is WriteGo's text, is what it writes. There the compiler
// takes it, and package asm makes the same bytes of it.
func TestGenerated(t *testing.T) {
	q := sayable(everyInst())
	text, err := WriteGo([]*Program{q})
	require.NoError(t, err)
	got := "// Code generated by go test ./internal/convert -run Generated -update. DO NOT EDIT.\n\n" +
		strings.Replace(string(text), "package prog", "package convert", 1)
	if *update {
		require.NoError(t, os.WriteFile("every_test.go", []byte(got), 0o666))
		return
	}
	want, err := os.ReadFile("every_test.go")
	require.NoError(t, err)
	require.Equal(t, string(want), got, "run the test with -update")
	for name, order := range orders {
		want, err := q.Bytes(order)
		require.NoError(t, err)
		var b bytes.Buffer
		require.NoError(t, every.Marshal(&b, order))
		for i := 0; i < len(want); i += 8 {
			require.Equal(t, want[i:i+8], b.Bytes()[i:i+8], "%s: slot %d", name, i/8)
		}
	}
}

// prologue defines the macros, for a compiler.
const prologue = `#include <stdio.h>
#include <stdint.h>
struct bpf_insn { uint8_t code, dst_reg:4, src_reg:4; int16_t off; int32_t imm; };
#define BPF_RAW_INSN(CODE, DST, SRC, OFF, IMM) { .code = CODE, .dst_reg = DST, .src_reg = SRC, .off = OFF, .imm = IMM }
`

// TestCompiler: a compiler of C makes the same bytes of the macros. What a macro is made of is
// in the prologue by its fields, so that a mistake in the table shows.
func TestCompiler(t *testing.T) {
	cc, err := exec.LookPath("cc")
	if err != nil {
		t.Skip("there is no cc")
	}
	p := everyInst()
	text, err := WriteC([]*Program{p})
	require.NoError(t, err)
	var b strings.Builder
	b.WriteString(prologue)
	for name, v := range constants.Load() {
		if strings.HasPrefix(name, "BPF_") {
			fmt.Fprintf(&b, "#define %s (%d)\n", name, v)
		}
	}
	for line := range strings.Lines(definitions) {
		head, fields, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok {
			continue
		}
		var calls []string
		for call := range strings.SplitSeq(fields, " & ") {
			calls = append(calls, "BPF_RAW_INSN("+call+")")
		}
		fmt.Fprintf(&b, "#define %s %s\n", head, strings.Join(calls, ", "))
	}
	b.Write(text)
	b.WriteString("int main(void) { fwrite(every, sizeof every, 1, stdout); return 0; }\n")
	dir := t.TempDir()
	source, program := filepath.Join(dir, "every.c"), filepath.Join(dir, "every")
	require.NoError(t, os.WriteFile(source, []byte(b.String()), 0o666))
	out, err := exec.Command(cc, "-w", "-o", program, source).CombinedOutput()
	require.NoError(t, err, "%.2000s", out)
	got, err := exec.Command(program).Output()
	require.NoError(t, err)
	want, err := p.Bytes(binary.LittleEndian)
	require.NoError(t, err)
	for i := 0; i < len(want); i += 8 {
		require.Equal(t, want[i:i+8], got[i:min(i+8, len(got))], "slot %d", i/8)
	}
}

// definitions are the macros: code, dst, src, off and imm of each slot.
const definitions = `
BPF_MOV64_REG(D, S): BPF_ALU64|BPF_MOV|BPF_X, D, S, 0, 0
BPF_MOV64_IMM(D, I): BPF_ALU64|BPF_MOV|BPF_K, D, 0, 0, I
BPF_MOV32_REG(D, S): BPF_ALU|BPF_MOV|BPF_X, D, S, 0, 0
BPF_MOV32_IMM(D, I): BPF_ALU|BPF_MOV|BPF_K, D, 0, 0, I
BPF_MOVSX64_REG(D, S, O): BPF_ALU64|BPF_MOV|BPF_X, D, S, O, 0
BPF_MOVSX32_REG(D, S, O): BPF_ALU|BPF_MOV|BPF_X, D, S, O, 0
BPF_ALU64_REG(P, D, S): BPF_ALU64|P|BPF_X, D, S, 0, 0
BPF_ALU64_IMM(P, D, I): BPF_ALU64|P|BPF_K, D, 0, 0, I
BPF_ALU32_REG(P, D, S): BPF_ALU|P|BPF_X, D, S, 0, 0
BPF_ALU32_IMM(P, D, I): BPF_ALU|P|BPF_K, D, 0, 0, I
BPF_ALU64_REG_OFF(P, D, S, O): BPF_ALU64|P|BPF_X, D, S, O, 0
BPF_ALU64_IMM_OFF(P, D, I, O): BPF_ALU64|P|BPF_K, D, 0, O, I
BPF_ALU32_REG_OFF(P, D, S, O): BPF_ALU|P|BPF_X, D, S, O, 0
BPF_ALU32_IMM_OFF(P, D, I, O): BPF_ALU|P|BPF_K, D, 0, O, I
BPF_ENDIAN(T, D, L): BPF_ALU|BPF_END|T, D, 0, 0, L
BPF_BSWAP(D, L): BPF_ALU64|BPF_END|BPF_TO_LE, D, 0, 0, L
BPF_LD_IMM64(D, I): BPF_LD|BPF_DW|BPF_IMM, D, 0, 0, (uint32_t)(I) & 0, 0, 0, 0, (int64_t)(I)>>32
BPF_LD_IMM64_RAW(D, S, I): BPF_LD|BPF_DW|BPF_IMM, D, S, 0, (uint32_t)(I) & 0, 0, 0, 0, (int64_t)(I)>>32
BPF_LD_MAP_FD(D, F): BPF_LD|BPF_DW|BPF_IMM, D, BPF_PSEUDO_MAP_FD, 0, F & 0, 0, 0, 0, 0
BPF_LD_MAP_VALUE(D, F, O): BPF_LD|BPF_DW|BPF_IMM, D, BPF_PSEUDO_MAP_VALUE, 0, F & 0, 0, 0, 0, O
BPF_LD_ABS(Z, I): BPF_LD|Z|BPF_ABS, 0, 0, 0, I
BPF_LD_IND(Z, S, I): BPF_LD|Z|BPF_IND, 0, S, 0, I
BPF_LDX_MEM(Z, D, S, O): BPF_LDX|Z|BPF_MEM, D, S, O, 0
BPF_LDX_MEMSX(Z, D, S, O): BPF_LDX|Z|BPF_MEMSX, D, S, O, 0
BPF_STX_MEM(Z, D, S, O): BPF_STX|Z|BPF_MEM, D, S, O, 0
BPF_ST_MEM(Z, D, O, I): BPF_ST|Z|BPF_MEM, D, 0, O, I
BPF_ATOMIC_OP(Z, P, D, S, O): BPF_STX|Z|BPF_ATOMIC, D, S, O, P
BPF_JMP_REG(P, D, S, O): BPF_JMP|P|BPF_X, D, S, O, 0
BPF_JMP_IMM(P, D, I, O): BPF_JMP|P|BPF_K, D, 0, O, I
BPF_JMP32_REG(P, D, S, O): BPF_JMP32|P|BPF_X, D, S, O, 0
BPF_JMP32_IMM(P, D, I, O): BPF_JMP32|P|BPF_K, D, 0, O, I
BPF_JMP_A(O): BPF_JMP|BPF_JA, 0, 0, O, 0
BPF_JMP32_A(I): BPF_JMP32|BPF_JA, 0, 0, 0, I
BPF_EMIT_CALL(F): BPF_JMP|BPF_CALL, 0, 0, 0, F
BPF_CALL_REL(I): BPF_JMP|BPF_CALL, 0, BPF_PSEUDO_CALL, 0, I
BPF_CALL_KFUNC(O, I): BPF_JMP|BPF_CALL, 0, BPF_PSEUDO_KFUNC_CALL, O, I
BPF_EXIT_INSN(): BPF_JMP|BPF_EXIT, 0, 0, 0, 0
`

package assembler_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// What a random program of GNU's is made of: $l stands for a label of code, $d for one
// of data, $x for an external symbol, $n for a number, $r and $s for registers.
var (
	gnuMnemonics = []string{
		"add $r, $n", "add32 $r, $s", "sdiv $r, $s", "movs $r, $s, 16", "neg32 $r", "endbe $r, 32", "bswap $r, 64", "lddw $r, $n", "lddw $r, $d", "lddw $r, $d+8", "lddw $r, $x",
		"ldxw $r, [$s+$n]", "ldxsb $r, [$s-4]", "stxdw [%fp-8], $s", "stb [$r+$n], $n", "ja $l", "ja $l+8", "jeq $r, $n, $l", "jsgt32 $r, $s, $l", "jcond $l", "jal $l", "call $x", "call 7", "call $l",
		"aadd [$r+8], $s", "afxor32 [$r+$n], $s", "axchg [$r+0], $s", "acmp32 [$r+$n], $s", "ldabsw $n", "ldindh $r, 4", "exit", "mov $r, $d", "mov $r, $x", "jset $r, 1, 1f\n1:",
	}
	gnuPseudoC = []string{
		"$r += $n", "$r s>>= $s", "$r = (s8) $s", "$r = -$r", "$r = be16 $r", "$r=$n ll", "$r = $d ll", "$r = $x+16 ll", "$r = *(u32 *) ($s+$n)", "*(u8 *)($r+-8) = $s", "*(u64*)($r+8)=$n",
		"goto $l", "if $r == $n goto $l", "if $r s<= $s goto $l", "may_goto $l", "call $x", "call\t7", "callx $r", "lock *(u64 *)($r+8) += $s", "$s = atomic_fetch_or((u64 *)($r+0), $s)", "exit",
		"$r = ~0", "$r = (1<<4)|3", "$r = $d", "if $r&1 goto 1f\n1:", "$r^=$n;$r<<=3",
	}
	gnuData = []string{
		".byte $n", ".half $n", ".word $n", ".dword $n", ".word $d", ".dword $l", ".dword $x", ".dword $x+4", ".4byte $d-$d", ".string \"a\\tb\"", ".ascii \"abc\", \"d\"", ".zero $n", ".align 3", ".align 2",
		".balign 8", ".p2align 4", ".skip 3, 7", ".fill 3, 2, 5", ".base64 \"AAECAw==\"", ".uleb128 300", ".2byte 0x1234", ".octa 5", ".set q, $d", ".hword $n",
	}
	gnuAnywhere = []string{".globl d1", ".weak $x", ".hidden d0", ".type $l, @function", ".size $d, 8", ".lcomm v$n, 8, 8", ".lcomm w$n, 3", ".comm c$n, 6", "# a comment", "/* one */"}
	gnuFaults   = []string{"frob $r", ".frob 1", ".word", "add $r", "ldxw $r, [$s", "if $r == goto 1", "call", ".balign 3", "lddw $r,", "*(u8 *)($r) = 1"}
)

func gnuProgram(r *rand.Rand, pseudoC, faulty bool) string {
	code, register := gnuMnemonics, "%r"
	if pseudoC {
		code, register = gnuPseudoC, "r"
	}
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	expand := func(text string) string {
		reg, src := fmt.Sprint(register, r.IntN(10)), fmt.Sprint(register, r.IntN(10))
		return strings.NewReplacer("$l", pick([]string{"l0", "l1", "l2", ".Ll"}), "$d", pick([]string{"d0", "d1", ".Ld"}), "$x", pick([]string{"ext", "other"}),
			"$n", pick([]string{"0", "1", "7", "0x40", "100", "127"}), "$r", reg, "$s", src).Replace(text)
	}
	var b strings.Builder
	some := func(list []string, n int) {
		for range n {
			b.WriteString("\t" + expand(pick(list)) + "\n")
			if r.IntN(6) == 0 {
				b.WriteString("\t" + expand(pick(gnuAnywhere)) + "\n")
			}
			if faulty && r.IntN(6) == 0 {
				b.WriteString("\t" + expand(pick(gnuFaults)) + "\n")
			}
		}
	}
	b.WriteString("\t.text\n")
	for _, l := range []string{"l0", "l1", ".Ll", "l2"} {
		b.WriteString(l + ":\n")
		some(code, r.IntN(5))
	}
	b.WriteString(pick([]string{"\t.data\n", "\t.section .rodata,\"a\",@progbits\n", "\t.section maps,\"aw\"\n"}))
	for _, l := range []string{"d0", ".Ld", "d1"} {
		b.WriteString(l + ":\n")
		some(gnuData, r.IntN(6))
	}
	return b.String()
}

// TestConfirmGNUPrograms: for random programs bpf-as makes the same object or has errors in the same lines.
func TestConfirmGNUPrograms(t *testing.T) {
	outcomes := map[string]int{}
	for seed := range uint64(300) {
		pseudoC := seed%2 == 0
		text := gnuProgram(rand.New(rand.NewPCG(seed, 2)), pseudoC, seed%3 == 0)
		options := []string{"-EL", "-EB"}[seed/2%2] + " -mdialect=" + map[bool]string{true: "pseudoc", false: "normal"}[pseudoC]
		outcome, why := compareGNU(t, text, options)
		outcomes[outcome]++
		if !strings.HasPrefix(outcome, "equal") {
			t.Errorf("seed %d: %s: %s\n%s", seed, outcome, why, text)
		}
	}
	t.Log(outcomes)
}

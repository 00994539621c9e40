package assembler_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/diag"
)

// TestConfirm: for random programs of what compilers do not print, llvm-mc in
// $LLVM_MC gives the same objects or none. Where it has errors there are ours; it stops
// at the first pass with some, and has no place for others.
func TestConfirm(t *testing.T) {
	if len(llvmMC) == 0 {
		t.Skip("LLVM_MC is not set")
	}
	const programs = 400
	refused := 0
	for seed := range uint64(programs) {
		target := targets[seed%2]
		text := randomProgram(rand.New(rand.NewPCG(seed, 0)))
		want, said := llvmAssemble(t, target.triple, text)
		_, got, err := assembleBytes(t, "<stdin>", text, target.order)
		if err == nil {
			require.NotNil(t, want, "seed %d\n%s\nllvm-mc: %s", seed, text, said)
			require.Empty(t, objectDiff(t, want, got), "seed %d\n%s", seed, text)
			continue
		}
		var e *diag.Error
		require.ErrorAs(t, err, &e)
		places := map[string]string{}
		for _, d := range e.List {
			if p := e.Sources.Position(d.Span.Start); d.Severity == diag.Failure {
				places[fmt.Sprintf("%s:%d", p.File, p.Line)] = fmt.Sprint(p.Col, " ", d.Severity)
			}
		}
		require.Nil(t, want, "seed %d\n%s%v", seed, text, err)
		for line, what := range firstPlaces(said) {
			if strings.HasSuffix(what, "error") && line != "<unknown>:0" {
				require.Equal(t, what, places[line], "seed %d\n%s\nllvm-mc: %s%v", seed, text, said, err)
			}
		}
		refused++
	}
	t.Logf("%d of %d programs refused by both", refused, programs)
	require.Less(t, refused, programs/4)
}

// randomSections are where the labels of a program may be.
var randomSections = []string{
	".text", ".data", ".rodata", ".bss", ".tdata", ".section xdp,\"ax\",@progbits", ".section .maps,\"aw\",@progbits",
	".section nb,\"aw\",@nobits", ".section str,\"aMS\",@progbits,1", ".section m,\"aM\",@progbits,8", ".section u,\"a\",@progbits,unique,1",
	".section u,\"a\",@progbits,unique,2", ".section g,\"axG\",@progbits,sig,comdat", ".section g,\"awG\",@progbits,sig2", ".section r,\"aR\"",
	".section .note.x,\"\",@note", ".section .BTF,\"\",@progbits", ".section e,\"e\"", ".section q,\"a?\"",
}

// What a program is made of. A letter behind $ stands for a symbol of any kind
// ($s), a label ($l), an external symbol ($x), an equate ($q), an expression ($e),
// a difference of labels of one section ($d) or a number ($n).
var (
	anywhere = []string{
		".globl $s", ".weak $s", ".local $l", ".hidden $s", ".protected $s", ".type $s, @function", ".type $s, @object", ".size $l, $d", ".size $s, $n",
		".set $q, $l + $n", ".set $q, $d", ".equ $q, $x", ".equ $q, $n", ".set e3, $q", ".comm common, 8, 8", ".file \"x.c\"", ".ident \"x\"", ".addrsig", ".addrsig_sym $s", ".subsection 1", "1:", "2:",
		".pushsection .data\n.quad $s\n.popsection", ".previous", ".extern $x", ".no_dead_strip $s",
	}
	inCode = []string{
		"r1 = $n", "r1 = $l ll", "r1 = $x ll", "r2 = $l + 8 ll", "call $l", "call $x", "call $l + 8", "goto $l", "goto 1b", "goto 2f", "if r1 == r2 goto $l", "gotol $x",
		"may_goto $l", "exit", "w1 s>>= 3", "lock *(u64 *)(r1 + 8) += r2", "r0 = *(u8 *)(r1 - 1)", "*(u32 *)(r2 + $n) = 5", ".quad $e", ".p2align 3", ".p2align 4, 0",
	}
	inData = []string{
		".long $e", ".quad $e", ".long $e, $e", ".quad $d", ".quad .data", ".long xdp - 4", ".byte $n", ".short $n", ".octa 1", ".float 1.5", ".ascii \"a\\n\"", ".asciz \"b\"", ".uleb128 $d", ".sleb128 $d",
		".uleb128 $n", ".zero $n", ".fill $n, 2, 3", ".space $n, 1", ".p2align 3", ".p2align 4,, 5", ".balign 8, 1", ".org . + $n", "r1 = $l ll",
	}
	inNothing   = []string{".zero $n", ".skip 8", ".p2align 4", ".long 0", ".org . + 4"}
	expressions = []string{"$s", "$s", "$s + $n", "$s - $n", "$d", "$d", "($d) / 2", "$s + ($d)", "$l - .", "$l - $l", "$n", "($d) - ($d)"}
)

// randomProgram writes a program, most of the time a valid one.
func randomProgram(r *rand.Rand) string {
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	sections := make([]string, 1+r.IntN(4))
	for i := range sections {
		sections[i] = pick(randomSections)
	}
	labels := strings.Fields(`a b c l1 f LBB0_1 .La .Lb .Lc "q,q"`)
	home := make(map[string]int) // of each label its section
	for _, l := range labels {
		home[l] = r.IntN(len(sections))
	}
	var expand func(template string) string
	expand = func(template string) string {
		before, after, found := strings.Cut(template, "$")
		if !found {
			return template
		}
		var text string
		switch after[0] {
		case 's':
			text = expand([]string{"$l", "$l", "$x", "$q"}[r.IntN(4)])
		case 'l':
			text = pick(labels)
		case 'x':
			text = pick([]string{"ext1", "ext2"})
		case 'q':
			text = pick([]string{"e1", "e2"})
		case 'e':
			text = expand(pick(expressions))
		case 'd':
			a, b := pick(labels), pick(labels)
			for home[a] != home[b] {
				b = pick(labels)
			}
			text = a + "-" + b
		case 'n':
			text = pick([]string{"0", "1", "4", "8", "100", "127", "128"})
		}
		return before + text + expand(after[1:])
	}
	var b strings.Builder
	b.WriteString("1: 2:\n")
	undefined := labels
	for range 3 + r.IntN(10) {
		section := sections[r.IntN(len(sections))]
		fmt.Fprintln(&b, section)
		kind := inData
		switch {
		case strings.Contains(section, "bss") || strings.Contains(section, "nobits"):
			kind = inNothing
		case strings.Contains(section, "text") || strings.Contains(section, "x\""):
			kind = inCode
		}
		for range 1 + r.IntN(6) {
			fmt.Fprintln(&b, expand(pick(kind)))
			if r.IntN(4) == 0 {
				fmt.Fprintln(&b, expand(pick(anywhere)))
			}
			if l := undefined; len(l) > 0 && r.IntN(3) == 0 && sections[home[l[0]]] == section {
				fmt.Fprintln(&b, l[0]+":")
				undefined = l[1:]
			}
		}
	}
	for _, l := range undefined {
		fmt.Fprintf(&b, "%s\n%s:\n", sections[home[l]], l)
	}
	return b.String() + ".text\n1: 2:\n"
}

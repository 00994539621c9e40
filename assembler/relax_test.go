package assembler_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

// far has branches that reach and branches that do not, in both directions.
const far = `
	.globl	f
f:	if r1 == 5 goto near
	goto g
	if w1 s< -3 goto g
	may_goto g
	goto f
near:	r0 = 5 ll
	.p2align 4
	if r1 & r2 goto g
	.space	262144
g:	if r1 != r2 goto f
	goto f
	if r1 > r2 goto g
	.quad	g - near
`

// TestRelax: GNU's dialect makes branches longer that do not reach; others refuse them.
func TestRelax(t *testing.T) {
	for i, order := range orders {
		file, err := assembler.Assemble("far.s", far, assembler.Options{Order: order, Dialect: assembler.GNU})
		require.NoError(t, err)
		var golden strings.Builder
		require.NoError(t, assembler.Disassemble(&golden, file, assembler.ListingOptions{}))
		require.Empty(t, file.Sections[1].Relocs)
		checkGolden(t, fmt.Sprintf("%s/relax%d.golden", dialectdata, i), golden.String())
	}
	_, err := assembler.Assemble("far.s", far, assembler.Options{})
	require.ErrorContains(t, err, "far.s:4:7: error: branch target out of range: 'g' is")
	_, err = assembler.Assemble("far.s", "if r1 == 5 goto elsewhere\n", assembler.Options{Dialect: assembler.GNU})
	require.ErrorContains(t, err, "no loader can resolve it")
	_, err = assembler.Assemble("far.s", ".weak w\nw: exit\ngoto w\ngoto d\n.data\nd: .quad 0\n", assembler.Options{Dialect: assembler.GNU})
	require.ErrorContains(t, err, "which is weak")
	require.ErrorContains(t, err, "which is in another section")
}

// branchesAndGaps writes a program in which branches lead over gaps, just within their
// reach or not.
func branchesAndGaps(r *rand.Rand) string {
	var b strings.Builder
	labels := 2 + r.IntN(6)
	label := func() string { return fmt.Sprintf("l%d", r.IntN(labels)) }
	for l := range labels {
		fmt.Fprintf(&b, "l%d:", l)
		for range r.IntN(5) {
			fmt.Fprintf(&b, "\tjne %%r1, %d, %s\n\tja %s\n\tjsle32 %%r1, %%r2, %s\n", r.IntN(9), label(), label(), label())
		}
		fmt.Fprintf(&b, "\t.space %d\n", 8*(32768/(1+r.IntN(3))-r.IntN(30)))
		if r.IntN(3) == 0 {
			b.WriteString("\t.balign 32\n")
		}
	}
	return b.String()
}

// TestRelaxPeer: what grows is what grows in bpf-as.
func TestRelaxPeer(t *testing.T) {
	for seed := range uint64(40) {
		text := branchesAndGaps(rand.New(rand.NewPCG(seed, 1)))
		order := orders[seed%2]
		got, err := assembler.Assemble("a.s", text, assembler.Options{Order: order, Dialect: assembler.GNU})
		require.NoError(t, err)
		_, err = object.Append(nil, got)
		require.NoError(t, err)
		want, said := gnuAssemble(t, order, text)
		require.NotNil(t, want, said)
		require.Equal(t, gnuShape(want), gnuShape(got), "seed %d\n%s", seed, text)
	}
}

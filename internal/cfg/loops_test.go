package cfg

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// randomFunction is a function of blocks without instructions, and edges between them.
func randomFunction(r *rand.Rand) *Function {
	n := 1 + r.IntN(9)
	f := &Function{Blocks: make([]Block, n)}
	for b := range f.Blocks {
		f.Blocks[b].Loop, f.Blocks[b].Region = -1, -1
		for range r.IntN(3) {
			f.Edges = append(f.Edges, Edge{From: b, To: r.IntN(n)})
		}
	}
	return f
}

// reach tells which blocks a block leads to, itself included, without passing one, and by
// edges that are kept.
func (f *Function) reach(from, without int, keep func(e *Edge) bool) []bool {
	seen := make([]bool, len(f.Blocks))
	if from == without {
		return seen
	}
	seen[from] = true
	for work := []int{from}; len(work) > 0; {
		b := work[0]
		work = work[1:]
		for i := range f.Edges {
			if e := &f.Edges[i]; e.From == b && e.To != without && !seen[e.To] && keep(e) {
				seen[e.To] = true
				work = append(work, e.To)
			}
		}
	}
	return seen
}

// TestLoopsByDefinition compares loops and regions of random graphs with what their
// definitions say.
func TestLoopsByDefinition(t *testing.T) {
	for seed := range uint64(30_000) {
		f := randomFunction(rand.New(rand.NewPCG(seed, 1)))
		f.findLoops()
		say := fmt.Sprintf("seed %d: %v", seed, f.Edges)
		all := func(*Edge) bool { return true }
		reached := f.reach(0, -1, all)
		dominates := func(a, b int) bool { return reached[b] && (a == b || !f.reach(0, a, all)[b]) }
		headers := map[int]bool{}
		for i := range f.Edges {
			e := &f.Edges[i]
			require.Equal(t, reached[e.From] && dominates(e.To, e.From), e.Back, "%s: edge %d", say, i)
			if e.Back {
				headers[e.To] = true
			}
		}
		require.Len(t, f.Loops, len(headers), say)
		body := make([]map[int]bool, len(f.Loops))
		for i, l := range f.Loops {
			require.True(t, headers[l.Header], say)
			body[i] = map[int]bool{l.Header: true}
			for b := range f.Blocks {
				leads := f.reach(b, l.Header, all)
				for _, e := range f.Edges {
					if e.Back && e.To == l.Header && reached[b] && leads[e.From] {
						body[i][b] = true
					}
				}
			}
			require.Len(t, body[i], l.Blocks, "%s: loop %d", say, i)
			depth := 1
			for j, o := range f.Loops {
				if j != i && body[j][l.Header] && o.Header != l.Header {
					depth++
				}
			}
			require.LessOrEqual(t, l.Depth, depth, "%s: loop %d", say, i)
			if l.Outer >= 0 {
				require.True(t, body[l.Outer] == nil || body[l.Outer][l.Header], "%s: loop %d", say, i)
				require.Less(t, l.Outer, i)
			}
		}
		cycles := 0
		for b := range f.Blocks {
			require.Equal(t, !reached[b], f.Blocks[b].Unreachable, "%s: block %d", say, b)
			if l := f.Blocks[b].Loop; l >= 0 {
				require.True(t, body[l][b], "%s: block %d", say, b)
				for i := range f.Loops {
					if body[i][b] {
						require.LessOrEqual(t, f.Loops[l].Blocks, f.Loops[i].Blocks, "%s: block %d", say, b)
					}
				}
			} else {
				for i := range f.Loops {
					require.False(t, body[i][b], "%s: block %d is in loop %d", say, b, i)
				}
			}
			inCycle := false
			forward := func(e *Edge) bool { return !e.Back }
			for _, e := range f.Edges {
				inCycle = inCycle || reached[b] && e.From == b && !e.Back && f.reach(e.To, -1, forward)[b]
			}
			require.Equal(t, inCycle, f.Blocks[b].Region >= 0, "%s: block %d", say, b)
			if f.Blocks[b].Entry {
				cycles++
			}
		}
		entries := 0
		for _, r := range f.Regions {
			entries += r.Entries
			require.Greater(t, r.Entries, 1, say)
		}
		require.Equal(t, cycles, entries, say)
	}
}

// BenchmarkLadder finds the loops of what makes simple algorithms for dominators slow: a
// long ladder, entered everywhere and closed at its end.
func BenchmarkLadder(b *testing.B) {
	const n = 200_000
	for b.Loop() {
		f := &Function{Blocks: make([]Block, n)}
		for i := range n - 1 {
			f.Edges = append(f.Edges, Edge{From: i, To: i + 1}, Edge{From: i + 1, To: max(0, i-1)}, Edge{From: 0, To: i + 1})
		}
		f.findLoops()
	}
}

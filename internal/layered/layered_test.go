package layered_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/layered"
)

func Example() {
	nodes := []layered.Size{{Width: 80, Height: 40}, {Width: 80, Height: 40}, {Width: 80, Height: 40}}
	d, err := layered.Draw(nodes, []layered.Edge{{From: 0, To: 1}, {From: 0, To: 2}, {From: 1, To: 2}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for i, at := range d.Nodes {
		fmt.Printf("node %d at %d, %d\n", i, at.X, at.Y)
	}
	fmt.Println("the edge from 0 to 2:", d.Edges[1])
	// Output:
	// node 0 at 29, 0
	// node 1 at 0, 72
	// node 2 at 29, 144
	// the edge from 0 to 2: [{98 40} {98 128} {69 128} {69 144}]
}

// random is a graph as functions make them: most edges go on, some far, some back.
func random(r *rand.Rand) (nodes []layered.Size, edges []layered.Edge) {
	n := 1 + r.IntN(40)
	for i := range n {
		nodes = append(nodes, layered.Size{Width: 60 + r.IntN(300), Height: 30 + r.IntN(200)})
		for range r.IntN(3) {
			to := min(i+1+r.IntN(3), n-1)
			if r.IntN(4) == 0 {
				to = r.IntN(n)
			}
			edges = append(edges, layered.Edge{From: i, To: to})
		}
	}
	for range r.IntN(2) * r.IntN(30) { // a switch
		edges = append(edges, layered.Edge{From: 0, To: r.IntN(n)})
	}
	return nodes, edges
}

// check wants boxes apart and inside, and lines from side to side that pass no box.
func check(t testing.TB, nodes []layered.Size, edges []layered.Edge, d *layered.Drawing) {
	overlap := func(ax, ay, aw, ah, bx, by, bw, bh int) bool {
		return ax < bx+bw && bx < ax+aw && ay < by+bh && by < ay+ah
	}
	for i, a := range d.Nodes {
		require.True(t, a.X >= 0 && a.Y >= 0 && a.X+nodes[i].Width <= d.Width && a.Y+nodes[i].Height <= d.Height, "node %d", i)
		for j, b := range d.Nodes[:i] {
			require.False(t, overlap(a.X, a.Y, nodes[i].Width, nodes[i].Height, b.X, b.Y, nodes[j].Width, nodes[j].Height), "nodes %d, %d", i, j)
		}
	}
	require.Len(t, d.Edges, len(edges))
	for i, line := range d.Edges {
		from, to, first, last := d.Nodes[edges[i].From], d.Nodes[edges[i].To], line[0], line[len(line)-1]
		require.Equal(t, from.Y+nodes[edges[i].From].Height, first.Y, "edge %d", i)
		require.Equal(t, to.Y, last.Y, "edge %d", i)
		require.True(t, from.X <= first.X && first.X <= from.X+nodes[edges[i].From].Width, "edge %d leaves %v", i, line)
		require.True(t, to.X <= last.X && last.X <= to.X+nodes[edges[i].To].Width, "edge %d arrives %v", i, line)
		require.Less(t, line[len(line)-2].Y, last.Y, "edge %d arrives from above", i)
		for k := 1; k < len(line); k++ {
			a, b := line[k-1], line[k]
			require.True(t, a.X == b.X || a.Y == b.Y, "edge %d: %v", i, line)
			require.True(t, b.X >= 0 && b.X <= d.Width && b.Y >= 0 && b.Y <= d.Height, "edge %d: %v", i, line)
			for j, n := range d.Nodes {
				require.False(t, overlap(min(a.X, b.X), min(a.Y, b.Y), max(a.X-b.X, b.X-a.X, 1), max(a.Y-b.Y, b.Y-a.Y, 1), n.X+1, n.Y+1, nodes[j].Width-2, nodes[j].Height-2),
					"edge %d passes node %d: %v", i, j, line)
			}
		}
	}
}

func TestDraw(t *testing.T) {
	for seed := range uint64(600) {
		nodes, edges := random(rand.New(rand.NewPCG(seed, 2)))
		d, err := layered.Draw(nodes, edges)
		require.NoError(t, err)
		t.Run(fmt.Sprint(seed), func(t *testing.T) { check(t, nodes, edges, d) })
		again, err := layered.Draw(nodes, edges)
		require.NoError(t, err)
		require.Equal(t, d, again)
	}
}

func TestEmpty(t *testing.T) {
	d, err := layered.Draw(nil, nil)
	require.NoError(t, err)
	require.Equal(t, &layered.Drawing{Nodes: []layered.Point{}, Edges: [][]layered.Point{}}, d)
}

// chain is a program of so many blocks in a row, each with a way to the last, and every tenth
// with one back.
func chain(n int) (nodes []layered.Size, edges []layered.Edge) {
	for i := range n {
		nodes = append(nodes, layered.Size{Width: 200, Height: 60})
		if i > 0 {
			edges = append(edges, layered.Edge{From: i - 1, To: i}, layered.Edge{From: i, To: n - 1})
		}
		if i%10 == 9 {
			edges = append(edges, layered.Edge{From: i, To: i - 9})
		}
	}
	return nodes, edges
}

func TestLarge(t *testing.T) {
	nodes, edges := chain(2000)
	d, err := layered.Draw(nodes, edges)
	require.NoError(t, err)
	check(t, nodes, edges[:100], &layered.Drawing{Width: d.Width, Height: d.Height, Nodes: d.Nodes, Edges: d.Edges[:100]})

	// Every block leads to every later one: too many lines.
	edges = edges[:0]
	for i := range nodes {
		for j := i + 1; j < len(nodes); j += 7 {
			edges = append(edges, layered.Edge{From: i, To: j})
		}
	}
	_, err = layered.Draw(nodes, edges)
	require.ErrorIs(t, err, layered.ErrTooLarge)
}

func BenchmarkDraw(b *testing.B) {
	for _, n := range []int{20, 300, 2000} {
		nodes, edges := chain(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				if _, err := layered.Draw(nodes, edges); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	r := rand.New(rand.NewPCG(1, 1))
	nodes, edges := chain(700)
	for range 100 {
		edges = append(edges, layered.Edge{From: r.IntN(700), To: r.IntN(700)})
	}
	b.Run("tangle", func(b *testing.B) {
		for b.Loop() {
			if _, err := layered.Draw(nodes, edges); err != nil {
				b.Fatal(err)
			}
		}
	})
}

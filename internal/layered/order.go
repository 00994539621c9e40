package layered

import (
	"cmp"
	"slices"
)

// order puts the vertices of each row in an order: first as a walk from the first node meets
// them, then by the mean place of their neighbours, down and up again, and last by changing
// neighbours. The order with the fewest crossings is kept.
func (g *graph) order() {
	g.firstOrder()
	links := 0
	for i := range g.vertices {
		links += len(g.vertices[i].down)
	}
	sweeps, patience := 24, 6
	if links > 20_000 {
		sweeps, patience = 4, 2
	}
	best, fewest := g.copyRows(), g.crossings()
	for i, since := 0, 0; i < sweeps && since < patience && fewest > 0; i++ {
		g.sweep(i%2 == 0)
		if links <= 5_000 {
			g.transpose()
		}
		since++
		if n := g.crossings(); n < fewest {
			best, fewest, since = g.copyRows(), n, 0
		}
	}
	g.rows = best
	g.number()
}

func (g *graph) copyRows() [][]int {
	rows := make([][]int, len(g.rows))
	for i := range rows {
		rows[i] = slices.Clone(g.rows[i])
	}
	return rows
}

// number gives vertices their place in the row.
func (g *graph) number() {
	for _, row := range g.rows {
		for pos, v := range row {
			g.vertices[v].pos = pos
		}
	}
}

func (g *graph) firstOrder() {
	last := 0
	for i := range g.vertices {
		last = max(last, g.vertices[i].row)
	}
	g.rows = make([][]int, last+1)
	seen := make([]bool, len(g.vertices))
	var stack []int
	visit := func(root int) {
		stack = append(stack, root)
		for len(stack) > 0 {
			v := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if seen[v] {
				continue
			}
			seen[v] = true
			row := g.vertices[v].row
			g.rows[row] = append(g.rows[row], v)
			if v < g.n && len(g.backward[v].vertices) > 0 {
				stack = append(stack, g.backward[v].vertices[0]) // to the right of what the loop has
			}
			for _, to := range slices.Backward(g.vertices[v].down) {
				stack = append(stack, to)
			}
		}
	}
	for v := range g.vertices {
		if v == 0 || len(g.vertices[v].up) == 0 && (v < g.n || g.vertices[v].beside < 0) {
			visit(v)
		}
	}
	for v := range g.vertices {
		visit(v)
	}
	g.number()
}

// sweep orders each row by the row before, going down or up.
func (g *graph) sweep(down bool) {
	keys := make([]int, len(g.vertices))
	for i := range g.rows {
		row := g.rows[i]
		if !down {
			row = g.rows[len(g.rows)-1-i]
		}
		const scale = 1 << 12
		for _, v := range row {
			near := g.vertices[v].up
			if !down {
				near = g.vertices[v].down
			}
			if len(near) == 0 {
				keys[v] = -1
				continue
			}
			sum := 0
			for _, u := range near {
				sum += g.vertices[u].pos
			}
			keys[v] = sum * scale / len(near)
		}
		before := -1
		for _, v := range row { // without neighbours: beside its node, or where it is
			if b := g.vertices[v].beside; keys[v] < 0 && b >= 0 && keys[b] >= 0 {
				keys[v] = keys[b] + 1
			} else if keys[v] < 0 {
				keys[v] = before + 1
			}
			before = keys[v]
		}
		slices.SortStableFunc(row, func(a, b int) int { return cmp.Compare(keys[a], keys[b]) })
		for pos, v := range row {
			g.vertices[v].pos = pos
		}
	}
}

// transpose changes neighbours in a row as long as that makes crossings fewer.
func (g *graph) transpose() {
	for range 4 {
		better := false
		for _, row := range g.rows {
			for i := 1; i < len(row); i++ {
				a, b := row[i-1], row[i]
				if g.between(a, b) > g.between(b, a) {
					row[i-1], row[i] = b, a
					g.vertices[a].pos, g.vertices[b].pos = i, i-1
					better = true
				}
			}
		}
		if !better {
			return
		}
	}
}

// between counts the crossings of the links of two vertices of which a is to the left.
func (g *graph) between(a, b int) int {
	n := 0
	count := func(left, right []int) {
		if len(left)*len(right) > 400 {
			return
		}
		for _, l := range left {
			for _, r := range right {
				if g.vertices[l].pos > g.vertices[r].pos {
					n++
				}
			}
		}
	}
	count(g.vertices[a].up, g.vertices[b].up)
	count(g.vertices[a].down, g.vertices[b].down)
	return n
}

// crossings counts all crossings of links.
func (g *graph) crossings() int {
	total := 0
	var ends []int
	for i := 0; i+1 < len(g.rows); i++ {
		size := len(g.rows[i+1])
		tree := make([]int, size+1) // Fenwick's: how many links end at or before a place
		seen := 0
		for _, v := range g.rows[i] {
			ends = ends[:0]
			for _, to := range g.vertices[v].down {
				ends = append(ends, g.vertices[to].pos)
			}
			for _, pos := range ends {
				total += seen
				for j := pos + 1; j > 0; j -= j & -j {
					total -= tree[j]
				}
			}
			for _, pos := range ends {
				seen++
				for j := pos + 1; j <= size; j += j & -j {
					tree[j]++
				}
			}
		}
	}
	return total
}

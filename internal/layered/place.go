package layered

import (
	"cmp"
	"slices"
)

// place gives vertices their horizontal places (Brandes and Köpf 2001): in each of four
// directions, every vertex is aligned with the middle one of its neighbours where that
// crosses nothing that matters more, and what is aligned moves together as far as it can. Of
// the four places the two in the middle count.
func (g *graph) place() {
	conflicts := g.conflicts()
	var all [4][]int
	for i := range all {
		all[i] = g.aligned(i&1 == 0, i&2 == 0, conflicts)
	}
	g.level(&all)
	for v := range g.vertices {
		xs := [4]int{all[0][v], all[1][v], all[2][v], all[3][v]}
		slices.Sort(xs[:])
		g.vertices[v].x = (xs[1] + xs[2]) / 2
	}
}

// link is two neighbours, the upper one first.
type link struct{ up, down int }

// conflicts finds the links that cross a link within a chain, which is to stay straight.
func (g *graph) conflicts() map[link]bool {
	found := map[link]bool{}
	for i := 1; i < len(g.rows); i++ {
		row := g.rows[i]
		from, left := 0, 0 // scanned up to; place of the last inner link's upper end
		for pos, v := range row {
			inner := g.vertices[v].above
			if inner < 0 && pos+1 < len(row) {
				continue
			}
			right := len(g.rows[i-1])
			if inner >= 0 {
				right = g.vertices[inner].pos
			}
			for _, w := range row[from : pos+1] {
				for _, u := range g.vertices[w].up {
					if p := g.vertices[u].pos; (p < left || p > right) && u != g.vertices[w].above {
						found[link{u, w}] = true
					}
				}
			}
			from, left = pos+1, right
		}
	}
	return found
}

// aligned places all vertices in one direction.
func (g *graph) aligned(down, rightwards bool, conflicts map[link]bool) []int {
	n := len(g.vertices)
	root, next := make([]int, n), make([]int, n)
	for v := range n {
		root[v], next[v] = v, v
	}
	pos := func(v int) int {
		if rightwards {
			return g.vertices[v].pos
		}
		return len(g.rows[g.vertices[v].row]) - 1 - g.vertices[v].pos
	}
	rows := make([][]int, len(g.rows))
	for i := range rows {
		rows[i] = slices.Clone(g.rows[i])
		if !rightwards {
			slices.Reverse(rows[i])
		}
	}
	var near []int
	for i := range rows {
		row := rows[i]
		if !down {
			row = rows[len(rows)-1-i]
		}
		before := -1
		for _, v := range row {
			near = append(near[:0], g.vertices[v].up...)
			if !down {
				near = append(near[:0], g.vertices[v].down...)
			}
			near = g.preferred(v, near, down)
			slices.SortFunc(near, func(a, b int) int { return cmp.Compare(pos(a), pos(b)) })
			for _, m := range [2]int{(len(near) - 1) / 2, len(near) / 2} {
				if len(near) == 0 || next[v] != v {
					break
				}
				w := near[m]
				l := link{w, v}
				if !down {
					l = link{v, w}
				}
				if before < pos(w) && !conflicts[l] {
					next[w], root[v] = v, root[w]
					next[v] = root[v]
					before = pos(w)
				}
			}
		}
	}
	return g.compact(rows, root, rightwards)
}

// preferred leaves a vertex of a chain its neighbour in the chain alone.
func (g *graph) preferred(v int, near []int, down bool) []int {
	if v < g.n {
		return near
	}
	for _, w := range near {
		if down && g.vertices[v].above == w || !down && g.vertices[w].above == v {
			return append(near[:0], w)
		}
	}
	return near
}

// compact moves what is aligned as near to its neighbours as can be: from the left, and then
// back to what is on its right.
func (g *graph) compact(rows [][]int, root []int, rightwards bool) []int {
	type gap struct{ to, least int }
	n := len(g.vertices)
	after, before := make([][]gap, n), make([][]gap, n) // by root
	waits := make([]int, n)
	for _, row := range rows {
		for i := 1; i < len(row); i++ {
			a, b := root[row[i-1]], root[row[i]]
			least := g.distance(row[i-1], row[i])
			after[a] = append(after[a], gap{b, least})
			before[b] = append(before[b], gap{a, least})
			waits[b]++
		}
	}
	order := make([]int, 0, n)
	for v := range n {
		if root[v] == v && waits[v] == 0 {
			order = append(order, v)
		}
	}
	x := make([]int, n)
	for i := 0; i < len(order); i++ {
		v := order[i]
		for _, gap := range before[v] {
			x[v] = max(x[v], x[gap.to]+gap.least)
		}
		for _, gap := range after[v] {
			if waits[gap.to]--; waits[gap.to] == 0 {
				order = append(order, gap.to)
			}
		}
	}
	for _, v := range slices.Backward(order) {
		if len(after[v]) == 0 {
			continue
		}
		most := x[after[v][0].to] - after[v][0].least
		for _, gap := range after[v][1:] {
			most = min(most, x[gap.to]-gap.least)
		}
		x[v] = max(x[v], most)
	}
	sign := 1
	if !rightwards {
		sign = -1
	}
	placed := make([]int, n)
	for v := range n {
		placed[v] = sign * x[root[v]]
	}
	return placed
}

// distance is how far apart the middles of two neighbours in a row are at least.
func (g *graph) distance(a, b int) int {
	gap := lineGap
	if a < g.n && b < g.n {
		gap = nodeGap
	}
	return (g.vertices[a].width+1)/2 + (g.vertices[b].width+1)/2 + gap
}

// level moves the placings, so that those from the left begin where the narrowest does, and
// those from the right end where it does.
func (g *graph) level(all *[4][]int) {
	var low, high [4]int
	narrowest := 0
	for i, x := range all {
		for v := range x {
			l, h := x[v]-g.vertices[v].width/2, x[v]+g.vertices[v].width/2
			if v == 0 || l < low[i] {
				low[i] = l
			}
			if v == 0 || h > high[i] {
				high[i] = h
			}
		}
		if high[i]-low[i] < high[narrowest]-low[narrowest] {
			narrowest = i
		}
	}
	for i, x := range all {
		move := low[narrowest] - low[i]
		if i&2 != 0 { // from the right
			move = high[narrowest] - high[i]
		}
		for v := range x {
			x[v] += move
		}
	}
}

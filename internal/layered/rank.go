package layered

import "math"

// rank finds the edges that lead back, and gives nodes rows: one below the lowest predecessor.
func (g *graph) rank() {
	succs := make([][]int, g.n) // edges
	entered := make([]bool, g.n)
	for i, e := range g.edges {
		succs[e.From] = append(succs[e.From], i)
		entered[e.To] = entered[e.To] || e.From != e.To
	}
	post := g.findBack(succs, entered)
	for i := len(post) - 1; i >= 0; i-- {
		for _, e := range succs[post[i]] {
			if to := g.edges[e].To; !g.back[e] {
				g.vertices[to].row = max(g.vertices[to].row, g.vertices[post[i]].row+1)
			}
		}
	}
	// What nothing leads to stands right above what it leads to.
	for node := 1; node < g.n; node++ {
		if entered[node] || len(succs[node]) == 0 {
			continue
		}
		row := math.MaxInt
		for _, e := range succs[node] {
			if !g.back[e] {
				row = min(row, g.vertices[g.edges[e].To].row-1)
			}
		}
		if row < g.n {
			g.vertices[node].row = row
		}
	}
}

// findBack searches depth first, from the first node and from those that nothing enters. Edges
// to a node that is still open lead back. It returns the nodes in the order in which the search
// has left them.
func (g *graph) findBack(succs [][]int, entered []bool) (post []int) {
	g.back = make([]bool, len(g.edges))
	const (
		unseen = iota
		open
		done
	)
	state := make([]int, g.n)
	post = make([]int, 0, g.n)
	type step struct{ node, next int }
	var stack []step
	visit := func(root int) {
		if state[root] != unseen {
			return
		}
		state[root] = open
		stack = append(stack, step{root, 0})
		for len(stack) > 0 {
			top := &stack[len(stack)-1]
			if top.next == len(succs[top.node]) {
				state[top.node] = done
				post = append(post, top.node)
				stack = stack[:len(stack)-1]
				continue
			}
			e := succs[top.node][top.next]
			top.next++
			switch to := g.edges[e].To; state[to] {
			case unseen:
				state[to] = open
				stack = append(stack, step{to, 0})
			case open:
				g.back[e] = true
			}
		}
	}
	for node := range g.n {
		if node == 0 || !entered[node] {
			visit(node)
		}
	}
	for node := range g.n {
		visit(node)
	}
	return post
}

// chain makes the vertices between nodes. Edges that lead down to a node have one in each row
// from below the highest of those they come from; edges that lead back up, one in each row from
// the node's own to that of the lowest. It reports whether there are not too many.
func (g *graph) chain() bool {
	const none = -1
	top, bottom := make([]int, g.n), make([]int, g.n) // rows of the sources of edges down and back, by target
	for i := range g.n {
		top[i], bottom[i] = g.vertices[i].row, none
	}
	for i, e := range g.edges {
		if row := g.vertices[e.From].row; g.back[i] {
			bottom[e.To] = max(bottom[e.To], row)
		} else {
			top[e.To] = min(top[e.To], row)
		}
	}
	total := g.n
	for i := range g.n {
		total += max(0, g.vertices[i].row-top[i]-1)
		if bottom[i] != none {
			total += bottom[i] - g.vertices[i].row + 1
		}
		if total > maxVertices {
			return false
		}
	}
	g.forward, g.backward = make([]chain, g.n), make([]chain, g.n)
	for i := range g.n {
		row := g.vertices[i].row
		c := g.newChain(top[i]+1, row-1)
		if last, ok := c.at(row - 1); ok {
			g.link(last, i)
		}
		g.forward[i] = c
		if bottom[i] != none {
			c := g.newChain(row, bottom[i])
			g.vertices[c.vertices[0]].beside = i
			g.backward[i] = c
		}
	}
	seen := map[Edge]bool{}
	for i, e := range g.edges {
		if seen[e] {
			continue
		}
		seen[e] = true
		row := g.vertices[e.From].row
		if g.back[i] {
			if v, _ := g.backward[e.To].at(row); g.vertices[v].beside < 0 {
				g.vertices[v].beside = e.From
			}
			continue
		}
		if v, ok := g.forward[e.To].at(row + 1); ok {
			g.link(e.From, v)
		} else {
			g.link(e.From, e.To)
		}
	}
	return true
}

// newChain makes vertices for the rows from first to last.
func (g *graph) newChain(first, last int) chain {
	c := chain{first: first}
	for row := first; row <= last; row++ {
		v := len(g.vertices)
		g.vertices = append(g.vertices, vertex{row: row, above: -1, beside: -1})
		if row > first {
			g.link(v-1, v)
			g.vertices[v].above = v - 1
		}
		c.vertices = append(c.vertices, v)
	}
	return c
}

func (g *graph) link(a, b int) {
	g.vertices[a].down = append(g.vertices[a].down, b)
	g.vertices[b].up = append(g.vertices[b].up, a)
}

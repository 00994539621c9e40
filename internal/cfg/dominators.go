package cfg

// flow is the graph of a function's blocks, by their numbers, with what a search from the
// entry finds.
type flow struct {
	succs, preds [][]int
	order        []int // blocks as the search meets them; only those that can be reached
	number       []int // place in order, by block; -1: not reached
	parent       []int // in the tree of the search, by block
	idom         []int // immediate dominator, by block; the entry's is itself, -1: not reached
	depth        []int // in the tree of dominators
	preorder     []int // in the tree of dominators: first and
	last         []int // last number of what a block dominates
}

func newFlow(blocks int, edges []Edge) *flow {
	f := &flow{succs: make([][]int, blocks), preds: make([][]int, blocks)}
	for i := range edges {
		e := &edges[i]
		f.succs[e.From] = append(f.succs[e.From], e.To)
		f.preds[e.To] = append(f.preds[e.To], e.From)
	}
	f.search()
	f.dominate()
	f.numberDominators()
	return f
}

// search walks depth first from block 0.
func (f *flow) search() {
	n := len(f.succs)
	f.number, f.parent = make([]int, n), make([]int, n)
	for i := range f.number {
		f.number[i] = -1
	}
	type step struct{ block, next int }
	stack := []step{{0, 0}}
	f.number[0] = 0
	f.order = append(f.order, 0)
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		if top.next == len(f.succs[top.block]) {
			stack = stack[:len(stack)-1]
			continue
		}
		to := f.succs[top.block][top.next]
		top.next++
		if f.number[to] < 0 {
			f.number[to] = len(f.order)
			f.parent[to] = top.block
			f.order = append(f.order, to)
			stack = append(stack, step{to, 0})
		}
	}
}

// dominate finds immediate dominators (Lengauer and Tarjan 1979, with path compression alone,
// which takes O(m log n)).
func (f *flow) dominate() {
	n := len(f.succs)
	semi := make([]int, n) // number of the semidominator
	best := make([]int, n) // on the compressed path, the block with the least semi
	up := make([]int, n)   // ancestor in the forest, -1: a root
	f.idom = make([]int, n)
	bucket := make([][]int, n) // blocks by their semidominator
	for b := range n {
		semi[b], best[b], up[b], f.idom[b] = f.number[b], b, -1, -1
	}
	var path []int
	eval := func(b int) int {
		if up[b] < 0 {
			return b
		}
		path = path[:0]
		for x := b; up[up[x]] >= 0; x = up[x] {
			path = append(path, x)
		}
		for i := len(path) - 1; i >= 0; i-- {
			x := path[i]
			if a := up[x]; semi[best[a]] < semi[best[x]] {
				best[x] = best[a]
			}
			up[x] = up[up[x]]
		}
		return best[b]
	}
	for i := len(f.order) - 1; i > 0; i-- {
		b := f.order[i]
		for _, p := range f.preds[b] {
			if f.number[p] >= 0 {
				semi[b] = min(semi[b], semi[eval(p)])
			}
		}
		s := f.order[semi[b]]
		bucket[s] = append(bucket[s], b)
		p := f.parent[b]
		up[b] = p
		for _, v := range bucket[p] {
			if u := eval(v); semi[u] < semi[v] {
				f.idom[v] = u
			} else {
				f.idom[v] = p
			}
		}
		bucket[p] = nil
	}
	f.idom[0] = 0
	for _, b := range f.order[1:] {
		if f.idom[b] != f.order[semi[b]] {
			f.idom[b] = f.idom[f.idom[b]]
		}
	}
}

// numberDominators numbers the tree of dominators, so that dominates is one comparison.
func (f *flow) numberDominators() {
	n := len(f.succs)
	f.depth, f.preorder, f.last = make([]int, n), make([]int, n), make([]int, n)
	children := make([][]int, n)
	for _, b := range f.order[1:] { // a dominator is met before what it dominates
		f.depth[b] = f.depth[f.idom[b]] + 1
		children[f.idom[b]] = append(children[f.idom[b]], b)
	}
	count := 0
	type step struct{ block, next int }
	stack := []step{{0, 0}}
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		if top.next == 0 {
			f.preorder[top.block] = count
			count++
		}
		if top.next == len(children[top.block]) {
			f.last[top.block] = count - 1
			stack = stack[:len(stack)-1]
			continue
		}
		top.next++
		stack = append(stack, step{children[top.block][top.next-1], 0})
	}
}

// reached reports whether a block can be reached from the entry.
func (f *flow) reached(b int) bool { return f.number[b] >= 0 }

// dominates reports whether every way from the entry to b passes a, both of which are
// reached.
func (f *flow) dominates(a, b int) bool {
	return f.preorder[a] <= f.preorder[b] && f.preorder[b] <= f.last[a]
}

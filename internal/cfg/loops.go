package cfg

import (
	"cmp"
	"slices"
)

// findLoops finds what can be reached, natural loops and regions with several entries.
func (f *Function) findLoops() {
	w := newFlow(len(f.Blocks), f.Edges)
	for b := range f.Blocks {
		f.Blocks[b].Unreachable = !w.reached(b)
	}
	for i := range f.Edges {
		e := &f.Edges[i]
		e.Back = w.reached(e.From) && w.dominates(e.To, e.From)
	}
	f.naturalLoops(w)
	f.findRegions(w)
}

// naturalLoops finds the loops from the innermost out. A loop whose blocks are known is
// one block, its header, for the loops around it, so that all takes little more than
// time in proportion to the edges.
func (f *Function) naturalLoops(w *flow) {
	sources := map[int][]int{} // back edges by their header
	for i := range f.Edges {
		if e := &f.Edges[i]; e.Back {
			sources[e.To] = append(sources[e.To], e.From)
		}
	}
	headers := make([]int, 0, len(sources))
	for h := range sources {
		headers = append(headers, h)
	}
	slices.SortFunc(headers, func(a, b int) int {
		return cmp.Or(cmp.Compare(w.depth[b], w.depth[a]), cmp.Compare(a, b))
	})
	into := make([]int, len(f.Blocks)) // the header that a block has become one with
	for b := range into {
		into[b] = b
	}
	find := func(b int) int {
		for into[b] != b {
			into[b] = into[into[b]]
			b = into[b]
		}
		return b
	}
	loopOf := map[int]int{} // by header
	for _, h := range headers {
		l := len(f.Loops)
		loopOf[h] = l
		f.Loops = append(f.Loops, Loop{Header: h, Outer: -1, Blocks: 1})
		if f.Blocks[h].Loop < 0 {
			f.Blocks[h].Loop = l
		}
		work := slices.Clone(sources[h])
		for len(work) > 0 {
			b := find(work[len(work)-1])
			work = work[:len(work)-1]
			if b == h {
				continue
			}
			into[b] = h
			if inner, ok := loopOf[b]; ok {
				f.Loops[inner].Outer = l
				f.Loops[l].Blocks += f.Loops[inner].Blocks
			} else {
				f.Blocks[b].Loop = l
				f.Loops[l].Blocks++
			}
			for _, p := range w.preds[b] {
				if w.reached(p) {
					work = append(work, p)
				}
			}
		}
	}
	f.orderLoops()
}

// orderLoops puts outer loops before inner ones, and tells how deep they are.
func (f *Function) orderLoops() {
	slices.Reverse(f.Loops)
	last := len(f.Loops) - 1
	for i := range f.Loops {
		l := &f.Loops[i]
		l.Depth = 1
		if l.Outer >= 0 {
			l.Outer = last - l.Outer
			l.Depth = f.Loops[l.Outer].Depth + 1
		}
	}
	for b := range f.Blocks {
		if f.Blocks[b].Loop >= 0 {
			f.Blocks[b].Loop = last - f.Blocks[b].Loop
		}
	}
}

// findRegions finds cycles that are left without the back edges. A graph without any is
// reducible.
func (f *Function) findRegions(w *flow) {
	succs := make([][]int, len(f.Blocks))
	for i := range f.Edges {
		if e := &f.Edges[i]; !e.Back && w.reached(e.From) {
			succs[e.From] = append(succs[e.From], e.To)
		}
	}
	components(succs, w.order, func(members []int) {
		if len(members) > 1 {
			f.addRegion(members)
		}
	})
	for i := range f.Edges {
		e := &f.Edges[i]
		if to := &f.Blocks[e.To]; to.Region >= 0 && w.reached(e.From) && f.Blocks[e.From].Region != to.Region && !to.Entry {
			to.Entry = true
			f.Regions[to.Region].Entries++
		}
	}
}

// components finds the strongly connected components of what can be reached from roots
// (Tarjan 1972). found must not keep the members.
func components(succs [][]int, roots []int, found func(members []int)) {
	n := len(succs)
	index, low := make([]int, n), make([]int, n) // from 1; 0: not yet
	closed := make([]bool, n)                    // in a component that has been found
	type step struct{ node, next int }
	var steps []step
	var open []int
	count := 0
	for _, root := range roots {
		if index[root] == 0 {
			steps = append(steps, step{root, 0})
		}
		for len(steps) > 0 {
			top := &steps[len(steps)-1]
			node := top.node
			if index[node] == 0 {
				count++
				index[node], low[node] = count, count
				open = append(open, node)
			}
			if top.next < len(succs[node]) {
				to := succs[node][top.next]
				top.next++
				if index[to] == 0 {
					steps = append(steps, step{to, 0})
				} else if !closed[to] {
					low[node] = min(low[node], index[to])
				}
				continue
			}
			steps = steps[:len(steps)-1]
			if len(steps) > 0 {
				outer := steps[len(steps)-1].node
				low[outer] = min(low[outer], low[node])
			}
			if low[node] < index[node] {
				continue
			}
			first := len(open) - 1
			for open[first] != node {
				first--
			}
			for _, member := range open[first:] {
				closed[member] = true
			}
			found(open[first:])
			open = open[:first]
		}
	}
}

func (f *Function) addRegion(members []int) {
	for _, b := range members {
		f.Blocks[b].Region = len(f.Regions)
	}
	f.Regions = append(f.Regions, Region{Blocks: len(members)})
}

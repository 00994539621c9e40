package layered

import (
	"cmp"
	"slices"
)

// assign gives the nets of a channel tracks, from the top: lines that would touch one another get
// different ones. Where one net comes down in the same place as another goes on down, its line
// is above, lest the two look like one; in a cycle of such, one pair is not kept.
func (c *channel) assign() {
	var nets []*net
	for _, key := range c.order {
		if n := c.nets[key]; n.low < n.high {
			nets = append(nets, n)
		}
	}
	slices.SortStableFunc(nets, compareNets)
	below, waits := constraints(nets)
	left := len(nets)
	for left > 0 {
		type interval struct{ low, high int }
		var taken []interval
		var placed []int
		place := func(i int) {
			nets[i].track = c.tracks
			taken = append(taken, interval{nets[i].low, nets[i].high})
			placed = append(placed, i)
			left--
		}
		for i, n := range nets {
			if n.track < 0 && waits[i] == 0 && !slices.ContainsFunc(taken, func(t interval) bool {
				return n.low <= t.high+tooNear && t.low <= n.high+tooNear
			}) {
				place(i)
			}
		}
		if len(placed) == 0 { // a cycle
			first := -1
			for i, n := range nets {
				if n.track < 0 && (first < 0 || waits[i] < waits[first]) {
					first = i
				}
			}
			place(first)
		}
		for _, i := range placed {
			for _, j := range below[i] {
				waits[j]--
			}
		}
		c.tracks++
	}
}

// compareNets orders nets by what is better further up: those that come from above and return
// there, short ones first; then those that lead to the left, from the left, so that they
// do not cross; then those that lead to the right, from the right; and those that come from
// below and return there, long ones first.
func compareNets(a, b *net) int {
	class, place := func(n *net) int {
		switch {
		case len(n.bottoms) == 0:
			return 0
		case len(n.tops) == 0:
			return 3
		case n.bottoms[0] < n.tops[0]:
			return 1
		}
		return 2
	}, func(n *net) int {
		switch {
		case len(n.bottoms) == 0:
			return n.high - n.low
		case len(n.tops) == 0:
			return n.low - n.high
		case n.bottoms[0] < n.tops[0]:
			return n.tops[0]
		}
		return -n.tops[len(n.tops)-1]
	}
	return cmp.Or(cmp.Compare(class(a), class(b)), cmp.Compare(place(a), place(b)))
}

// constraints tells which nets have to be below which, by their numbers, and how many there are
// above each.
func constraints(nets []*net) (below [][]int, waits []int) {
	type end struct {
		x, net int
		top    bool
	}
	var ends []end
	for i, n := range nets {
		for _, x := range n.tops {
			ends = append(ends, end{x, i, true})
		}
		for _, x := range n.bottoms {
			ends = append(ends, end{x, i, false})
		}
	}
	slices.SortFunc(ends, func(a, b end) int { return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.net, b.net)) })
	below, waits = make([][]int, len(nets)), make([]int, len(nets))
	for i, a := range ends {
		for _, b := range ends[i+1:] {
			if b.x-a.x >= tooNear {
				break
			}
			if a.net == b.net || a.top == b.top {
				continue
			}
			upper, lower := a.net, b.net
			if !a.top {
				upper, lower = lower, upper
			}
			if !slices.Contains(below[upper], lower) {
				below[upper] = append(below[upper], lower)
				waits[lower]++
			}
		}
	}
	return below, waits
}

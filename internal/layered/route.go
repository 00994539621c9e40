package layered

import (
	"cmp"
	"slices"
)

// net is the edges to one node between two rows: they share a horizontal line.
type net struct {
	tops, bottoms []int // where they come from above and below
	low, high     int   // from where to where the line reaches
	track         int   // -1: no line is needed, they go straight
	y             int
}

// netKey tells the edges down to a node from those back to it.
type netKey struct {
	to   int
	back bool
}

// channel is what lies between two rows.
type channel struct {
	nets   map[netKey]*net
	order  []netKey // as they were met
	tracks int
}

func (c *channel) net(key netKey) *net {
	n := c.nets[key]
	if n == nil {
		if c.nets == nil {
			c.nets = map[netKey]*net{}
		}
		n = &net{track: -1}
		c.nets[key] = n
		c.order = append(c.order, key)
	}
	return n
}

// router gives rows and edges their places.
type router struct {
	*graph
	channels []channel // channel i is above row i, the last below all
	out      []int     // by edge: where it leaves its node
	in       [2][]int  // by node: where edges down and back arrive
	tops     []int     // by row
	bottoms  []int     // by row
}

func (g *graph) route() *Drawing {
	r := &router{graph: g, channels: make([]channel, len(g.rows)+1), out: make([]int, len(g.edges))}
	r.in[0], r.in[1] = make([]int, g.n), make([]int, g.n)
	r.leave()
	r.arrive()
	r.collect()
	for i := range r.channels {
		r.channels[i].assign()
	}
	r.stack()
	return r.draw()
}

// next is the vertex that an edge passes first.
func (r *router) next(i int) int {
	e := r.edges[i]
	row := r.vertices[e.From].row
	if r.back[i] {
		v, _ := r.backward[e.To].at(row)
		return v
	}
	if v, ok := r.forward[e.To].at(row + 1); ok {
		return v
	}
	return e.To
}

// leave spreads the edges of each node over its lower side, in the order of where they go.
func (r *router) leave() {
	outs := make([][]int, r.n)
	for i, e := range r.edges {
		outs[e.From] = append(outs[e.From], i)
	}
	for v, out := range outs {
		x := func(i int) int { return r.vertices[r.next(i)].x }
		slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(x(a), x(b)) })
		wanted := make([]int, len(out))
		for i, e := range out {
			wanted[i] = x(e)
		}
		for i, x := range r.vertices[v].spread(wanted) {
			r.out[out[i]] = x
		}
	}
}

// arrive gives each node a place on its upper side for edges down, and one for edges back.
func (r *router) arrive() {
	from := make([][]int, r.n) // where edges down come from, in the row above
	for i, e := range r.edges {
		if !r.back[i] && r.next(i) == e.To {
			from[e.To] = append(from[e.To], r.out[i])
		}
	}
	for v := range r.n {
		node := &r.vertices[v]
		if last, ok := r.forward[v].at(node.row - 1); ok {
			from[v] = append(from[v], r.vertices[last].x)
		}
		var wanted []int
		if len(from[v]) > 0 {
			nearest := from[v][0]
			for _, x := range from[v][1:] {
				if abs(x-node.x) < abs(nearest-node.x) {
					nearest = x
				}
			}
			wanted = append(wanted, nearest)
			if len(from[v]) > 1 && abs(nearest-node.x) > node.width/4 {
				wanted[0] = node.x
			}
		}
		back, ok := r.backward[v].at(node.row)
		if ok {
			wanted = append(wanted, r.vertices[back].x)
		}
		swapped := len(wanted) == 2 && wanted[0] > wanted[1]
		if swapped {
			slices.Reverse(wanted)
		}
		places := node.spread(wanted)
		if swapped {
			slices.Reverse(places)
		}
		if len(from[v]) > 0 {
			r.in[0][v] = places[0]
		}
		if ok {
			r.in[1][v] = places[len(places)-1]
		}
	}
}

// spread moves places, which ascend, within a node's sides and apart.
func (v *vertex) spread(wanted []int) []int {
	n := len(wanted)
	low, high := v.x-v.width/2+portInset, v.x+v.width/2-portInset
	gap := portGap
	if n > 1 {
		gap = min(gap, max(0, high-low)/(n-1))
	}
	places := slices.Clone(wanted)
	for i := range places {
		places[i] = min(max(places[i], low+i*gap), high-(n-1-i)*gap)
		if i > 0 {
			places[i] = max(places[i], places[i-1]+gap)
		}
	}
	return places
}

// step is a change of place in a channel that an edge makes.
type step struct {
	channel int
	key     netKey
	from    int
	to      int
}

// steps lists where an edge goes, from its node to where it arrives.
func (r *router) steps(i int) []step {
	e := r.edges[i]
	key := netKey{e.To, r.back[i]}
	x, first, last := r.out[i], r.vertices[e.From].row, r.vertices[e.To].row
	var list []step
	if !key.back {
		for row := first + 1; row <= last; row++ {
			to := r.in[0][e.To]
			if v, ok := r.forward[e.To].at(row); ok {
				to = r.vertices[v].x
			}
			list = append(list, step{row, key, x, to})
			x = to
		}
		return list
	}
	for row := first; row >= last; row-- {
		v, _ := r.backward[e.To].at(row)
		to := r.vertices[v].x
		list = append(list, step{row + 1, key, x, to})
		x = to
	}
	return append(list, step{last, key, x, r.in[1][e.To]})
}

// collect finds out what passes each channel.
func (r *router) collect() {
	for i := range r.edges {
		for j, s := range r.steps(i) {
			n := r.channels[s.channel].net(s.key)
			switch {
			case !s.key.back:
				n.tops, n.bottoms = append(n.tops, s.from), append(n.bottoms, s.to)
			case j == 0: // turns round, below its node
				n.tops = append(n.tops, s.from, s.to)
			case s.channel == r.vertices[s.key.to].row: // and above the other
				n.bottoms = append(n.bottoms, s.from, s.to)
			default:
				n.tops, n.bottoms = append(n.tops, s.to), append(n.bottoms, s.from)
			}
		}
	}
	for i := range r.channels {
		for _, key := range r.channels[i].order {
			n := r.channels[i].nets[key]
			for _, ends := range []*[]int{&n.tops, &n.bottoms} {
				slices.Sort(*ends)
				*ends = slices.Compact(*ends)
			}
			both := slices.Concat(n.tops, n.bottoms)
			n.low, n.high = slices.Min(both), slices.Max(both)
		}
	}
}

// stack gives rows and horizontal lines their vertical places.
func (r *router) stack() {
	y := 0
	for i := range r.channels {
		c := &r.channels[i]
		outer := i == 0 || i == len(r.rows)
		top := y + rowMargin
		for _, key := range c.order {
			c.nets[key].y = top + c.nets[key].track*trackGap
		}
		if c.tracks > 0 {
			y = top + (c.tracks-1)*trackGap + rowMargin
		} else if !outer {
			y = top + rowMargin
		}
		if i == len(r.rows) {
			break
		}
		r.tops = append(r.tops, y)
		height := 0
		for _, v := range r.rows[i] {
			height = max(height, r.vertices[v].height)
		}
		y += height
		r.bottoms = append(r.bottoms, y)
	}
	r.tops = append(r.tops, y) // below all
}

// draw writes down what was found, moved so that it begins at 0.
func (r *router) draw() *Drawing {
	d := &Drawing{Nodes: make([]Point, r.n), Edges: make([][]Point, len(r.edges)), Height: r.tops[len(r.rows)]}
	left, right := 0, 0
	reach := func(low, high int, first bool) {
		if first || low < left {
			left = low
		}
		if first || high > right {
			right = high
		}
	}
	for v := range r.n {
		n := &r.vertices[v]
		d.Nodes[v] = Point{n.x - n.width/2, r.tops[n.row]}
		reach(d.Nodes[v].X, d.Nodes[v].X+n.width, v == 0)
	}
	for i, e := range r.edges {
		from := &r.vertices[e.From]
		at := Point{r.out[i], r.tops[from.row] + from.height}
		line := []Point{at}
		for _, s := range r.steps(i) {
			if s.from != s.to || s.channel == from.row+1 && r.back[i] {
				y := r.channels[s.channel].nets[s.key].y
				line = append(line, Point{s.from, y}, Point{s.to, y})
			}
			at.X = s.to
		}
		line = append(line, Point{at.X, r.tops[r.vertices[e.To].row]})
		for _, p := range line {
			reach(p.X-1, p.X+1, false)
		}
		d.Edges[i] = line
	}
	for i := range d.Nodes {
		d.Nodes[i].X -= left
	}
	for _, line := range d.Edges {
		for j := range line {
			line[j].X -= left
		}
	}
	d.Width = right - left
	return d
}

func abs(n int) int { return max(n, -n) }

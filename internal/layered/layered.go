// Package layered draws directed graphs in layers (Sugiyama, Tagawa and Toda 1981): boxes in rows,
// so that edges lead down wherever they can, and edges as lines that are horizontal or
// vertical. It knows numbers only, and the same numbers give the same drawing on every
// machine: nothing is computed in floating point.
//
// The passes are
//
//	rank   edges that close a cycle are set aside, every node gets a row below its predecessors
//	chain  edges pass the rows between in vertices of their own
//	order  vertices are put in an order within their rows that crosses few edges
//	place  vertices get their horizontal places, edges as straight as they can be
//	route  rows get their vertical places, edges their bends
//
// Edges that lead to one node share a chain, and come together where they can: a
// function with a hundred ways to its end has one line there, not a hundred.
package layered

import "errors"

// Size is that of a node in pixels.
type Size struct{ Width, Height int }

// Edge leads from a node to a node, by their indexes. Several can have the same ends, and
// both ends can be the same.
type Edge struct{ From, To int }

// Point is a place in pixels, to the right and down from the drawing's upper left corner.
type Point struct{ X, Y int }

// Drawing says where everything is.
type Drawing struct {
	Width, Height int
	Nodes         []Point   // the upper left corner of each
	Edges         [][]Point // from the lower side of the one node to the upper side of the other
}

// ErrTooLarge is the error for a graph of which a drawing would have too much in it.
var ErrTooLarge = errors.New("the graph is too large to be drawn")

// maxVertices bounds nodes and what edges pass between rows.
const maxVertices = 100_000

// Draw lays out a graph. The first nodes come first, and of the edges of a node the first lead
// to the left, where nothing else speaks against it.
func Draw(nodes []Size, edges []Edge) (*Drawing, error) {
	g := &graph{edges: edges, n: len(nodes)}
	for _, size := range nodes {
		g.vertices = append(g.vertices, vertex{width: size.Width, height: size.Height, above: -1, beside: -1})
	}
	g.rank()
	if !g.chain() {
		return nil, ErrTooLarge
	}
	g.order()
	g.place()
	return g.route(), nil
}

// graph is a graph on its way to a drawing.
type graph struct {
	n        int // the first vertices are nodes
	vertices []vertex
	edges    []Edge
	back     []bool  // by edge: it leads up, or to where it comes from
	rows     [][]int // vertices by row, from left to right

	forward, backward []chain // by node: where edges to it pass
}

// vertex is a node, or a place where edges pass a row.
type vertex struct {
	width, height int
	row           int
	pos           int   // in the row
	x             int   // of the middle
	up, down      []int // neighbours in the rows above and below
	above         int   // the vertex above of the same chain, -1: none
	beside        int   // a node in the row that edges come from or go to without a neighbour between, -1: none
}

// chain is the vertices of the edges to one node, row by row.
type chain struct {
	first    int // row
	vertices []int
}

func (c *chain) at(row int) (v int, ok bool) {
	if i := row - c.first; i >= 0 && i < len(c.vertices) {
		return c.vertices[i], true
	}
	return 0, false
}

// Distances in pixels.
const (
	nodeGap   = 36 // between nodes in a row
	lineGap   = 18 // between a line and its neighbour in a row
	trackGap  = 10 // between horizontal lines
	rowMargin = 16 // between a row and the nearest horizontal line
	portGap   = 16 // between the ends of lines at a node
	portInset = 8  // between those and the node's corners
	tooNear   = 8  // vertical lines that are not farther apart look like one
)

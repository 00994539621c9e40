package isa

import (
	"sync"
	"sync/atomic"
)

const firstWord = int(firstOp) + len(ops)

// Everything the package looks up: made from the rows by prepare, constant afterwards.
var (
	rows []Row

	// The edge from State s over Tok t is cells[s+t], if that is from s.
	cells    []cell
	complete []uint8 // by State: 1 + index of the row that ends there

	// Canonical rows by opcode: those of c are canonical[decode[c]:decode[c+1]].
	decode    [257]uint8
	canonical []uint8

	words wordList
	text  []string // by Tok, of the literal ones
)

type cell struct{ from, to State }

// Rows returns all rows. They must not be changed.
func Rows() []Row {
	prepare()
	return rows
}

// prepare makes the tables when something is looked up for the first time: that
// takes a tenth of a millisecond, and a process that neither reads nor prints
// instructions has no need of them.
func prepare() {
	if !prepared.Load() { // all but the first time, inlined
		prepareOnce.Do(func() {
			build()
			prepared.Store(true)
		})
	}
}

var (
	prepared    atomic.Bool
	prepareOnce sync.Once
)

func build() {
	text = make([]string, firstOp, 64)
	for _, c := range ops {
		text = append(text, string(c))
	}
	rows = expand()
	t := trie{make([]edge, 1, 1000), make([]uint16, start+1, 1000), make([]uint8, start+1, 1000)}
	slots := make([]Slot, 0, 2000)
	for i := range rows {
		r := &rows[i]
		first := len(slots)
		s := start
		r.operands(func(tok Tok, to Slot) {
			slots = append(slots, to)
			s = t.grow(s, tok)
		})
		r.Slots = slots[first:len(slots):len(slots)]
		t.ends[s] = uint8(i + 1)
	}
	for s := range State(len(t.first)) {
		t.fallBack(s, RegR0, RegR)
		t.fallBack(s, RegW0, RegW)
	}
	t.pack()
	index()
}

// index sorts the canonical rows by opcode; those of one opcode keep their order.
func index() {
	for i := range rows {
		if !rows[i].Alias {
			decode[int(rows[i].Code)+1]++
		}
	}
	for c := range 256 {
		decode[c+1] += decode[c]
	}
	free := decode
	canonical = make([]uint8, decode[256])
	for i := range rows {
		if r := &rows[i]; !r.Alias {
			canonical[free[r.Code]] = uint8(i)
			free[r.Code]++
		}
	}
}

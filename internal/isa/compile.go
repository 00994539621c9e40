package isa

import (
	"sync"
	"sync/atomic"
)

const firstWord = int(firstOp) + len(ops)

// tables is everything the package looks up, made from the rows.
type tables struct {
	rows []Row

	// The edge from State s over Tok t is cells[s+t], if that is from s.
	cells    []cell
	complete []uint8 // by State: 1 + index of the row that ends there

	// Canonical rows by opcode: those of c are canonical[decode[c]:decode[c+1]].
	decode    [257]uint8
	canonical []uint8

	words wordList
	opTok [256]Tok
	text  []string // by Tok, of the literal ones
}

type cell struct{ from, to State }

var (
	built atomic.Pointer[tables]
	build = sync.OnceValue(func() *tables {
		t := compile()
		built.Store(t)
		return t
	})
)

// lookup returns the tables, which do not change any more. They are made when
// they are first asked for: that takes a tenth of a millisecond, and a process
// that neither reads nor prints instructions has no need of them.
func lookup() *tables {
	if t := built.Load(); t != nil { // small enough to be inlined
		return t
	}
	return build()
}

// Rows returns all rows. They must not be changed.
func Rows() []Row { return lookup().rows }

func compile() *tables {
	t := &tables{rows: expand(), text: make([]string, firstOp, 64)}
	for _, c := range ops {
		t.opTok[c] = Tok(len(t.text))
		t.text = append(t.text, string(c))
	}
	paths := trie{make([]edge, 1, 1000), make([]uint16, start+1, 1000), make([]uint8, start+1, 1000)}
	slots := make([]Slot, 0, 2000)
	for i := range t.rows {
		r := &t.rows[i]
		first := len(slots)
		s := start
		t.operands(r, func(tok Tok, to Slot) {
			slots = append(slots, to)
			s = paths.grow(s, tok)
		})
		r.Slots = slots[first:len(slots):len(slots)]
		paths.ends[s] = uint8(i + 1)
	}
	for s := range State(len(paths.first)) {
		paths.fallBack(s, RegR0, RegR)
		paths.fallBack(s, RegW0, RegW)
	}
	t.cells, t.complete = paths.pack()
	t.index()
	return t
}

// index sorts the canonical rows by opcode; those of one opcode keep their order.
func (t *tables) index() {
	for i := range t.rows {
		if r := &t.rows[i]; !r.Alias {
			t.decode[int(r.Code)+1]++
		}
	}
	for c := range 256 {
		t.decode[c+1] += t.decode[c]
	}
	free := t.decode
	t.canonical = make([]uint8, t.decode[256])
	for i := range t.rows {
		if r := &t.rows[i]; !r.Alias {
			t.canonical[free[r.Code]] = uint8(i)
			free[r.Code]++
		}
	}
}

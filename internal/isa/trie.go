package isa

// trie is the matcher while it is built: the States, numbered as they were
// made, with their edges as lists.
type trie struct {
	edges []edge
	first []uint16 // by State: index of its first edge
	ends  []uint8  // by State: 1 + index of the row that ends there
}

type edge struct {
	next uint16 // index of the State's next edge, 0 for none
	tok  Tok
	to   State
}

func (t *trie) find(s State, tok Tok) *edge {
	i := t.first[s]
	for i != 0 && t.edges[i].tok != tok {
		i = t.edges[i].next
	}
	return &t.edges[i]
}

func (t *trie) link(s State, tok Tok, to State) {
	t.edges = append(t.edges, edge{t.first[s], tok, to})
	t.first[s] = uint16(len(t.edges) - 1)
}

// grow returns the State after tok, a new one if there was none.
func (t *trie) grow(s State, tok Tok) State {
	if to := t.find(s, tok).to; to != 0 {
		return to
	}
	to := State(len(t.first))
	t.first = append(t.first, 0)
	t.ends = append(t.ends, 0)
	t.link(s, tok, to)
	return to
}

// fallBack makes special lead also where general does. It wants the States in
// the order of their creation: a State must have all that is merged into it
// before its own successors are merged.
func (t *trie) fallBack(s State, special, general Tok) {
	to := t.find(s, general).to
	if to == 0 {
		return
	}
	if mine := t.find(s, special).to; mine != 0 {
		t.merge(mine, to)
	} else {
		t.link(s, special, to)
	}
}

// merge lets all that goes on from o go on from s as well. States of o that s
// has no counterpart for are shared from then on. Where both end, s is right:
// its row names the register.
func (t *trie) merge(s, o State) {
	if t.ends[s] == 0 {
		t.ends[s] = t.ends[o]
	}
	for i := t.first[o]; i != 0; i = t.edges[i].next {
		e := t.edges[i]
		switch mine := t.find(s, e.tok).to; {
		case mine == 0:
			t.link(s, e.tok, e.to)
		case mine != e.to:
			t.merge(mine, e.to)
		}
	}
}

// pack numbers the States anew, in the same order and so far apart that the
// edges of each fall into free cells, and writes them there.
func (t *trie) pack() {
	cells = make([]cell, 2*len(t.first)+256)
	complete = make([]uint8, len(cells))
	id := make([]State, len(t.first))
	b := 0
	for s := int(start); s < len(id); s++ {
		b++
		for i := t.first[s]; i != 0; {
			if cells[b+int(t.edges[i].tok)].from == 0 {
				i = t.edges[i].next
			} else {
				b, i = b+1, t.first[s]
			}
		}
		for i := t.first[s]; i != 0; i = t.edges[i].next {
			e := t.edges[i]
			cells[b+int(e.tok)] = cell{State(b), e.to}
		}
		id[s], complete[b] = State(b), t.ends[s]
	}
	cells = cells[:b+256] // for any Tok
	for i := range cells {
		cells[i].to = id[cells[i].to]
	}
}

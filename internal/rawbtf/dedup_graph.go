package rawbtf

// graphs decides structs, unions and typedefs.
func (d *Dedup) graphs() {
	for id := d.from; id < d.b.End(); id++ {
		if n := &d.nodes[id]; graphKinds.has(n.kind) && !n.decided {
			d.graph(id)
		}
	}
}

// graph decides that a type is one that everything it leads to is equal to.
func (d *Dedup) graph(id TypeID) {
	search := d.table.search(d.hashGraph(id))
	for host := search.next(); host != 0; host = search.next() {
		if d.kind(host) == d.kind(id) && d.equal(id, host) {
			d.merge(id, host)
			return
		}
	}
	d.nodes[id].decided = true
	search.add(id)
}

// comparison is the state of comparing two types, see [Dedup.equal].
type comparison struct {
	trail []TypeID // the hosts that have a guess
	todo  []TypeID // those among them whose parts must be looked at still

	// fillsBase says that a FWD of the base is a type of the split BTF by the
	// guesses. The base, being what it is, cannot refer to that.
	fillsBase bool
}

func (d *Dedup) forgetGuesses() {
	for _, host := range d.trail {
		d.nodes[host].guess = 0
	}
	d.trail, d.todo, d.fillsBase = d.trail[:0], d.todo[:0], false
}

// equal reports whether two types are equal, and if so decides all the types
// that it had to look at.
//
// A struct may lead to itself, so there is no order in which everything that a
// type consists of could be decided before the type. Instead equal assumes
// that the guest, a type to be decided, equals the host, a type that was there
// before; what follows from that is that their members' types are equal, theirs
// in turn, and so on. Each pair that must be equal is noted as a guess, and what
// it consists of is looked at once. There are three ways for a pair to hold:
//
//   - both stand for the same type already;
//   - the host's guess is that guest: a cycle has closed, or two ways met;
//   - they have the same kind, name, size, and so on, and their parts hold.
//
// If no pair fails, nothing tells the two graphs apart: every guess is true. If
// one fails, guest and host differ, and nothing is known about the other pairs.
//
// Two things blur this. A graph comes from one compilation, where each type is
// there once; but compilers at times make the same type twice. So a host whose
// guess is another guest is still equal if both guests look the same, see
// [Dedup.identical]. And a FWD of one graph may be a full type in the other. As
// the FWD's own compilation knows nothing more about it, it is equal to
// whatever struct or union of its name the other one has, and becomes that if
// the comparison holds: for all its users, as equal FWDs have been merged. A
// host's FWD that has become a full type is taken for that type. A guest's is
// not, as the parts of its graph would then be there twice; it equals any.
func (d *Dedup) equal(guest, host TypeID) bool {
	d.forgetGuesses()
	pair := d.pair
	holds := pair(guest, host)
	for holds && len(d.todo) > 0 {
		host := d.todo[len(d.todo)-1]
		d.todo = d.todo[:len(d.todo)-1]
		g, h := d.view(d.nodes[host].guess), d.view(host)
		holds = d.table.step(parts(g)) && sameBut(g, h, pair)
	}
	if !holds {
		return false
	}
	d.adopt()
	return !d.fillsBase
}

// pair guesses that two types are equal, and returns false if it is clear that
// they are not. It follows single references, and leaves types of several parts
// to be looked at.
func (d *Dedup) pair(guest, host TypeID) bool {
	for d.table.step(1) {
		gn, hn := &d.nodes[guest], &d.nodes[host]
		if gn.canon == hn.canon && host >= d.first {
			return true // most pairs are of integers and the like
		}
		final := d.resolve(host)
		if host < d.first && final >= d.first {
			d.fillsBase = true
		}
		if d.resolve(guest) == final {
			return true
		}
		gk := gn.kind
		if hn.kind == Fwd && d.kind(final) != Fwd {
			host, hn = final, &d.nodes[final]
		}
		if hn.guess != 0 {
			return hn.guess == guest || d.identical(hn.guess, guest)
		}
		hn.guess = guest
		d.trail = append(d.trail, host)

		g, h := d.view(guest), d.view(host)
		switch hk := hn.kind; {
		case g.NameOff() != h.NameOff():
			return false
		case gk != hk || g.word(1) != h.word(1) || contentKinds.has(gk):
			return d.alike(guest, host)
		case singleKinds.has(gk):
			guest, host = g.Ref(), h.Ref()
		case severalKinds.has(gk):
			d.todo = append(d.todo, host)
			return true
		default:
			return false
		}
	}
	return false
}

// alike reports whether two types of one name that are not of the same kind, or
// refer to nothing, can be equal.
func (d *Dedup) alike(guest, host TypeID) bool {
	g, h := d.view(guest), d.view(host)
	gk, hk := d.kind(guest), d.kind(host)
	switch {
	case enumKinds.has(gk) && enumKinds.has(hk) && (isEnumForward(g) || isEnumForward(h)):
		return true
	case gk == Fwd && compositeKinds.has(hk):
		return g.NameOff() != 0 && forwardOf(g) == hk
	case hk == Fwd && compositeKinds.has(gk):
		d.fillsBase = d.fillsBase || host < d.first
		return g.NameOff() != 0 && forwardOf(h) == gk
	}
	return contentKinds.has(gk) && string(d.record(guest)) == string(d.record(host))
}

// parts returns how many pairs sameBut holds at most, about.
func parts(t Type) int {
	if t.Kind() == Array {
		return 2 // its vlen, which should be 0, counts nothing
	}
	return t.Vlen()
}

// sameBut reports whether two types that have the same kind, name and number of
// parts, and refer to others, are the same but for those, and each pair of
// those holds.
func sameBut(a, b Type, hold func(a, b TypeID) bool) bool {
	switch a.Kind() {
	case Array:
		aElem, aIndex, aLen := a.Array()
		bElem, bIndex, bLen := b.Array()
		return a.word(2) == b.word(2) && aLen == bLen && hold(aIndex, bIndex) && hold(aElem, bElem)
	case FuncProto:
		if !hold(a.Ref(), b.Ref()) {
			return false
		}
		for i := range a.Vlen() {
			p, q := a.Param(i), b.Param(i)
			if p.NameOff != q.NameOff || !hold(p.Type, q.Type) {
				return false
			}
		}
		return true
	case Struct, Union:
		if a.Size() != b.Size() {
			return false
		}
		size := 12 * a.Vlen()
		m, n := a.rec[headSize:][:size], b.rec[headSize:][:size]
		for len(m) >= 12 && len(n) >= 12 {
			if le.Uint32(m) != le.Uint32(n) || le.Uint32(m[8:]) != le.Uint32(n[8:]) ||
				!hold(TypeID(le.Uint32(m[4:])), TypeID(le.Uint32(n[4:]))) {
				return false
			}
			m, n = m[12:], n[12:]
		}
		return true
	}
	return hold(a.Ref(), b.Ref())
}

// adopt makes the guesses, which have turned out to be true, the truth. A FWD
// becomes the full type of the other graph. Hosts stand for the structs and
// unions of the guest's graph, and for what refers to types that are decided
// then; the rest is left to be decided by itself.
func (d *Dedup) adopt() {
	for _, host := range d.trail {
		if !declaredKinds.has(d.kind(host)) {
			continue
		}
		guest := d.resolve(d.nodes[host].guess)
		if host = d.resolve(host); guest == host {
			continue
		}
		gk, hk := d.kind(guest), d.kind(host)
		switch {
		case hk == Fwd && gk != Fwd:
			d.learn(host, guest)
		case d.fillsBase:
			// The graphs differ: the base's does not know what its FWD is.
		case gk == Fwd && hk != Fwd:
			d.learn(guest, host)
		case compositeKinds.has(gk) && !d.nodes[guest].decided:
			d.merge(guest, host)
		}
	}
	if d.fillsBase {
		return
	}
	// From the trail's end, as references are followed forwards.
	merged := func(g, h TypeID) bool { return d.resolve(g) == d.resolve(h) }
	for i := len(d.trail) - 1; i >= 0; i-- {
		host := d.trail[i]
		guest := d.nodes[host].guess
		n := &d.nodes[guest]
		if !n.decided && n.kind == d.kind(host) && sameBut(d.view(guest), d.view(host), merged) {
			if host := d.resolve(host); host != guest {
				d.merge(guest, host)
			}
		}
	}
}

// learn decides that a FWD is a full type.
func (d *Dedup) learn(forward, full TypeID) {
	d.merge(forward, full)
	if forward < d.from {
		d.learnt = append(d.learnt, forward)
	}
}

// Bounds of [Dedup.identical].
const (
	identicalDepth = 16
	identicalPairs = 1 << 10
)

// identical reports whether two types of one graph look the same: through at
// most identicalDepth types of several parts, and identicalPairs comparisons.
func (d *Dedup) identical(a, b TypeID) bool {
	left := identicalPairs
	return d.identicalTo(a, b, identicalDepth, &left)
}

func (d *Dedup) identicalTo(a, b TypeID, depth int, left *int) bool {
	for depth > 0 && *left > 0 && d.table.step(1) {
		*left--
		if d.resolve(a) == d.resolve(b) {
			return true
		}
		s, t := d.view(a), d.view(b)
		k := d.kind(a)
		switch {
		case s.NameOff() != t.NameOff():
			return false
		case contentKinds.has(k):
			return d.kind(b) == k && d.alike(a, b)
		case k != d.kind(b) || s.word(1) != t.word(1):
			return false
		case singleKinds.has(k):
			a, b = s.Ref(), t.Ref()
		case severalKinds.has(k):
			return d.table.step(parts(s)) && sameBut(s, t, func(a, b TypeID) bool {
				return d.identicalTo(a, b, depth-1, left)
			})
		default:
			return false
		}
	}
	return false
}

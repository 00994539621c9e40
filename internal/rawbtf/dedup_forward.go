package rawbtf

// isEnumForward reports whether an ENUM or ENUM64 only declares that there is
// an enum of its name.
func isEnumForward(t Type) bool { return t.Vlen() == 0 && t.NameOff() != 0 }

// forwardOf returns what a FWD declares: Struct or Union.
func forwardOf(t Type) Kind {
	if t.Flag() {
		return Union
	}
	return Struct
}

// byName is a hash for looking for forward declarations by name.
func byName(off uint32, k Kind) uint32 { return hash(off).add(^uint32(k)).sum() }

// enumForwards makes the forward declarations of each enum the first full one
// of its name, or the first of them.
func (d *Dedup) enumForwards() {
	found := false
	for id := TypeID(1); id < d.b.End(); id++ {
		if !enumKinds.has(d.kind(id)) || !d.stands(id) || !isEnumForward(d.view(id)) {
			continue
		}
		found = true
		search := d.table.search(byName(d.view(id).NameOff(), Enum))
		first := search.next()
		for first != 0 && !d.declares(first, enumKinds, d.view(id)) {
			first = search.next()
		}
		if first == 0 {
			search.add(id)
		} else if id >= d.first {
			d.merge(id, first)
		}
	}
	if !found {
		return
	}
	for id := TypeID(1); id < d.b.End(); id++ {
		if !enumKinds.has(d.kind(id)) || !d.stands(id) || isEnumForward(d.view(id)) {
			continue
		}
		search := d.table.search(byName(d.view(id).NameOff(), Enum))
		for forward := search.next(); forward != 0; forward = search.next() {
			if d.declares(forward, enumKinds, d.view(id)) && d.stands(forward) {
				d.merge(forward, id)
			}
		}
	}
}

// declares reports whether a type is of one of some kinds and has the name of t.
func (d *Dedup) declares(id TypeID, kinds kindSet, t Type) bool {
	return kinds.has(d.kind(id)) && d.view(id).NameOff() == t.NameOff()
}

// ambiguous says that a FWD may be several types.
const ambiguous = ^TypeID(0)

// forwards makes what is still a FWD the struct or union of its name, if
// there is only one type of that name.
func (d *Dedup) forwards() {
	d.forgetGuesses() // from here on a guess is the only type that a FWD may be
	var open []TypeID
	for id := TypeID(1); id < d.b.End(); id++ {
		if d.kind(id) == Fwd && d.stands(id) && d.view(id).NameOff() != 0 {
			open = append(open, id)
			d.table.add(byName(d.view(id).NameOff(), Fwd), id)
		}
	}
	if len(open) == 0 {
		return
	}
	for id := TypeID(1); id < d.b.End(); id++ {
		if !compositeKinds.has(d.kind(id)) || !d.stands(id) {
			continue
		}
		search := d.table.search(byName(d.view(id).NameOff(), Fwd))
		for forward := search.next(); forward != 0; forward = search.next() {
			switch {
			case !d.declares(forward, 1<<Fwd, d.view(id)):
			case d.nodes[forward].guess == 0:
				d.nodes[forward].guess = id
			default:
				d.nodes[forward].guess = ambiguous
			}
		}
	}
	known := d.table.steps > 0 // that no other type has the name
	for _, id := range open {
		if to := d.nodes[id].guess; known && to != 0 && to != ambiguous && forwardOf(d.view(id)) == d.kind(to) {
			d.merge(id, to)
		}
		d.nodes[id].guess = 0
	}
}

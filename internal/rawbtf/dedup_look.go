package rawbtf

// hashGraph returns a hash that equal structs, unions or typedefs share: of the
// type itself and the looks of its parts.
func (d *Dedup) hashGraph(id TypeID) uint32 {
	t := d.view(id)
	h := hash(0).add(t.NameOff()).add(t.word(1))
	if d.kind(id) == Typedef {
		return h.add(d.look(t.Ref(), 0)).sum()
	}
	h = h.add(t.Size())
	for i := range t.Vlen() {
		m := t.Member(i)
		h = h.add(m.NameOff).add(m.Offset).add(d.look(m.Type, 0))
	}
	return h.sum()
}

// look returns a hash of all that is seen of a type without looking into structs
// and unions. Types that [Dedup.equal] may find equal look the same: a FWD as
// the struct or union that it may be, an enum as every enum of its name.
//
// It keeps apart what differs only far from the struct, which is common: maps
// in C are structs without a name, all with the same members, that point to
// arrays of as many elements as the map has. Comparing each with each would take
// the square of their number.
func (d *Dedup) look(id TypeID, depth int) uint32 {
	if l := d.looks[id]; l != 0 {
		return l
	}
	k := d.kind(id)
	if depth > maxChain || !k.Known() {
		return uint32(k)
	}
	t := d.view(id)
	h := hash(0).add(t.NameOff())
	switch k {
	case Struct, Union:
		h = h.add(uint32(k))
	case Fwd:
		h = h.add(uint32(forwardOf(t)))
	case Enum, Enum64:
		h = h.add(uint32(Enum))
	case Int, Float:
		h = hash(hashRecord(d.record(id))) << 32
	case Ptr, Typedef, Volatile, Const, Restrict, Func, TypeTag:
		h = h.add(t.word(1)).add(d.look(t.Ref(), depth+1))
	case Array:
		elem, index, n := t.Array()
		h = h.add(t.word(1)).add(d.look(elem, depth+1)).add(d.look(index, depth+1)).add(n)
	case FuncProto:
		h = h.add(t.word(1)).add(d.look(t.Ref(), depth+1))
		for i := range t.Vlen() {
			p := t.Param(i)
			h = h.add(p.NameOff).add(d.look(p.Type, depth+1))
		}
	default:
		h = h.add(uint32(k))
	}
	d.looks[id] = h.sum() | 1
	return h.sum() | 1
}

package rawbtf

import "slices"

// settle drops the records of types from from on that others stand for, moves
// the other ones down, and returns the new ids.
func (d *Dedup) settle() []TypeID {
	d.forgetGuesses() // from here on a guess is where a type that stays moves to
	from, end := d.from, d.b.End()
	ids := slices.Grow(d.ids[:0], int(end-from))[:end-from]
	d.ids = ids
	next := from
	for id := from; id < end; id++ {
		if d.stands(id) || d.nodes[id].leads {
			d.nodes[id].guess = next
			next++
		}
	}
	now := func(id TypeID) TypeID {
		if id = d.resolve(id); id >= from {
			id = d.nodes[id].guess
		}
		return id
	}
	for i := range ids {
		ids[i] = now(from + TypeID(i))
	}
	for _, id := range d.learnt {
		d.nodes[id].canon = now(id)
	}
	d.learnt = d.learnt[:0]
	entries := d.table.takeFresh()
	for i := range entries {
		entries[i].id = d.nodes[entries[i].id].guess
	}
	// Beyond this point nothing is looked for by its old id, but in ids.
	d.move(ids)
	for id := from; id < next; id++ {
		d.view(id).Walk(func(ref TypeID) TypeID {
			if ref < from {
				return d.resolve(ref)
			}
			return ids[ref-from]
		}, nil)
	}
	for _, e := range entries {
		if referenceKinds.has(d.kind(e.id)) {
			e.hash = hashRecord(d.record(e.id)) // which has other ids now
		}
		d.table.add(e.hash, e.id)
	}
	d.table.keep()
	d.from = next
	return ids
}

// move moves types from from on to where their guess says. ids is what stands
// for each then.
func (d *Dedup) move(ids []TypeID) {
	b := d.b
	next := d.from
	at := int(d.nodes[next].at)
	for i, id := range ids {
		old := d.from + TypeID(i)
		n := d.nodes[old]
		if n.guess == 0 {
			continue
		}
		size := copy(b.records[at:], d.record(old))
		b.at[next-d.first] = uint32(at)
		d.looks[next] = d.looks[old]
		d.nodes[next] = node{canon: id, decided: true, leads: n.leads, kind: n.kind, at: uint32(at)}
		at += size
		next++
	}
	b.records, b.at = b.records[:at], b.at[:next-d.first]
	d.nodes[next] = node{at: uint32(at)}
}

// compact drops the records of types that others stand for.
func (d *Dedup) compact() []TypeID {
	ids := make([]TypeID, d.b.End())
	for id := range d.first {
		ids[id] = id
	}
	kept, end := d.b.at[:0], 0
	for id := d.first; int(id) < len(ids); id++ {
		if d.stands(id) {
			ids[id] = d.first + TypeID(len(kept))
			kept = append(kept, uint32(end))
			end += copy(d.b.records[end:], d.record(id))
		}
	}
	for id := range ids {
		if !d.stands(TypeID(id)) {
			ids[id] = ids[d.resolve(TypeID(id))]
		}
	}
	d.b.at, d.b.records = kept, d.b.records[:end]
	for id := d.first; id < d.b.End(); id++ {
		d.b.Type(id).Walk(func(ref TypeID) TypeID { return ids[ref] }, nil)
	}
	return ids
}

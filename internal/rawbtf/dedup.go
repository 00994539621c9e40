package rawbtf

import "fmt"

// Dedup merges equal types of a BTF that grows, as libbpf's btf__dedup does of
// one that is complete: [Dedup.Add] what was appended, as often as there is
// something, and [Dedup.Finish]. So there are never more types at once than what
// is left of all before, and those appended last.
//
//   - INT, FLOAT, ENUM and ENUM64 are equal if their contents are. An enum
//     without enumerators is a forward declaration of a full one of that name.
//   - STRUCT, UNION and TYPEDEF are equal if everything they lead to is, see
//     [Dedup.equal]. There a FWD equals a STRUCT or UNION of its name and becomes
//     that one; what remains a FWD becomes the only STRUCT or UNION of its name.
//   - What refers to other types is equal if it refers to equal ones.
//   - VAR and DATASEC stay, and refer to what stays.
//
// A split BTF is merged into its base, which does not change. The ids of its
// types stay what they are, but for forward declarations that turn out to be
// another type: b's types refer to that from then on.
//
// Names are compared as text, but for those beyond [maxMergedName]; strings
// that no type uses any more stay. Time and memory are in proportion to b and
// its base, see [minSteps]: where comparing types would take more, as in input
// made for that, types that might be equal stay apart. Recursion goes no deeper
// than [maxChain].
//
// Records are changed where they lie. After an error, which names a type of an
// unknown kind or a chain of references that is too long, b is not to be used.
type Dedup struct {
	b     *BTF
	first TypeID // b's

	// from is the first type that was not there at the last Add. Those before
	// are decided, and stand for themselves, but for FWDs.
	from TypeID

	nodes []node   // by id, with the base's and one behind the last
	looks []uint32 // by id, see look
	table typeTable
	comparison

	// learnt is the FWDs before from that have become another type since the
	// last Add.
	learnt []TypeID

	ids []TypeID // what Add returns
}

// recordSize is how many bytes records have, about.
const recordSize = 40

// NewDedup returns a Dedup of b. What types b has are new to it, but its base's.
func NewDedup(b *BTF) *Dedup {
	room := max(cap(b.records)/recordSize, int(b.End())+1)
	d := &Dedup{
		b: b, first: b.First(), from: b.First(),
		nodes: make([]node, 0, room),
		looks: make([]uint32, 0, room),
		table: makeTypeTable(max(room, min(2*room, maxFew/recordSize))),
	}
	d.enterBase()
	return d
}

// Add merges the types that were appended since the last Add, and may refer to
// any that are there. Those that stay move down to from, which is where b ended;
// ids[i] says where type from+i is now. What was there before keeps its id. The
// ids are good until d is used again.
//
// Time is in proportion to the types that were appended.
func (d *Dedup) Add() (from TypeID, ids []TypeID, err error) {
	if err := d.decide(); err != nil {
		return 0, nil, err
	}
	if err := d.references(); err != nil {
		return 0, nil, err
	}
	from = d.from
	return from, d.settle(), nil
}

// Finish merges the types that were appended since the last Add, and what only
// the types of all can tell: forward declarations, and with them what refers to
// them. It numbers what is left from First on, in the order of before, and returns
// by old id, up to the old End, the new one. d is not to be used any more.
func (d *Dedup) Finish() (ids []TypeID, err error) {
	d.table.keep()
	d.table.stays = true
	if err := d.decide(); err != nil {
		return nil, err
	}
	d.enumForwards()
	d.forwards()
	// Beyond this point it is final which of these types stands for which.
	d.reopenReferences()
	if err := d.references(); err != nil {
		return nil, err
	}
	return d.compact(), nil
}

// Dedup merges equal types, see [Dedup], and numbers what is left from First on.
// Types keep the order of the records that stay. It returns by old id, up to the
// old End, the new one.
func (b *BTF) Dedup() (ids []TypeID, err error) { return NewDedup(b).Finish() }

// node is what a Dedup knows about a type. Four of them share a cache line.
type node struct {
	// canon leads to the type that stands for this one, through others maybe;
	// a type that stands for itself leads to itself, and only such a type is
	// ever made to lead elsewhere.
	canon TypeID

	// decided says that it is known whether another type stands for this one.
	// What is not decided leads to itself.
	decided bool

	// leads says that a FWD is the first one of its record, which others are
	// found equal to. It stays until Finish, even if it becomes another type.
	leads bool

	kind  Kind
	at    uint32 // where the record begins; not for types of the base
	guess TypeID // see comparison
}

// decide decides the types from from on, but for kinds that only refer to others.
func (d *Dedup) decide() error {
	if err := d.extend(); err != nil {
		return err
	}
	d.b.canonicalNames(d.from)
	d.contents() // equal types of kinds that refer to nothing
	d.graphs()   // equal structs, unions and typedefs
	return nil
}

// extend fills in the nodes from from on.
func (d *Dedup) extend() error {
	end := d.b.End()
	added := int(end - d.from)
	d.nodes = grown(d.nodes[:d.from], added+1)[:end+1]
	d.looks = grown(d.looks[:d.from], added)[:end]
	clear(d.looks[d.from:])
	size := 0
	for id := d.from; id < end; id++ {
		at := d.b.at[id-d.first]
		k := Type{d.b.records[at:]}.Kind()
		if !k.Known() {
			return fmt.Errorf("type %d is of %s: what is equal to it is not known", id, k)
		}
		d.nodes[id] = node{canon: id, decided: k == Var || k == Datasec, kind: k, at: at}
	}
	d.nodes[end] = node{at: uint32(len(d.b.records))}
	if added > 0 {
		size = len(d.b.records) - int(d.nodes[d.from].at)
	}
	d.table.allow(added + size/4)
	return nil
}

// view returns the type of an id. Its record may end too late.
func (d *Dedup) view(id TypeID) Type {
	if id < d.first {
		return d.ofBase(id)
	}
	return Type{d.b.records[d.nodes[id].at:]}
}

// record returns the record of a type.
func (d *Dedup) record(id TypeID) []byte {
	if id < d.first {
		return d.ofBase(id).rec
	}
	return d.b.records[d.nodes[id].at:d.nodes[id+1].at]
}

// ofBase is a function of its own so that view is small enough to be inlined.
//
//go:noinline
func (d *Dedup) ofBase(id TypeID) Type { return d.b.Type(id) }

func (d *Dedup) kind(id TypeID) Kind { return d.nodes[id].kind }

// stands reports whether a type stands for itself as far as is known.
func (d *Dedup) stands(id TypeID) bool { return d.nodes[id].canon == id }

// merge decides that other stands for a type that stood for itself.
func (d *Dedup) merge(id, other TypeID) {
	n := &d.nodes[id]
	n.canon, n.decided = other, true
}

// kindSet is a set of kinds, a bit for each.
type kindSet uint64

func (s kindSet) has(k Kind) bool { return s>>(k&63)&1 != 0 }

// Kinds by the step that decides them, and by what comparing them takes.
const (
	contentKinds   kindSet = 1<<Int | 1<<Float | 1<<Fwd | 1<<Enum | 1<<Enum64
	graphKinds     kindSet = 1<<Struct | 1<<Union | 1<<Typedef
	referenceKinds kindSet = 1<<Ptr | 1<<Array | 1<<Volatile | 1<<Const | 1<<Restrict | 1<<Func | 1<<FuncProto | 1<<DeclTag | 1<<TypeTag

	enumKinds      kindSet = 1<<Enum | 1<<Enum64
	compositeKinds kindSet = 1<<Struct | 1<<Union
	declaredKinds  kindSet = 1<<Struct | 1<<Union | 1<<Fwd
	singleKinds    kindSet = 1<<Ptr | 1<<Typedef | 1<<Volatile | 1<<Const | 1<<Restrict | 1<<Func | 1<<TypeTag
	severalKinds   kindSet = 1<<Array | 1<<Struct | 1<<Union | 1<<FuncProto
)

// enterBase makes the types of the base candidates for what b's are equal to, but
// for references, which may yet have to refer to something else. Types of unknown
// kinds are equal to nothing.
func (d *Dedup) enterBase() {
	d.nodes = grown(d.nodes, int(d.first))[:d.first]
	d.looks = grown(d.looks, int(d.first))[:d.first]
	for id := range d.first {
		d.nodes[id] = node{canon: id, decided: true, kind: d.b.Type(id).Kind()}
	}
	for id := TypeID(1); id < d.first; id++ {
		d.table.allow(1)
		switch k := d.kind(id); {
		case contentKinds.has(k):
			d.table.add(hashRecord(d.record(id)), id)
		case graphKinds.has(k):
			d.table.add(d.hashGraph(id), id)
		}
	}
	d.table.keep()
}

// resolve returns which type stands for a type as far as is known. It halves
// the way there, so that no input can make ways long.
func (d *Dedup) resolve(id TypeID) TypeID {
	next := d.nodes[id].canon
	for next != id {
		after := d.nodes[next].canon
		if after == next {
			return next
		}
		d.nodes[id].canon = after
		id, next = after, d.nodes[after].canon
	}
	return id
}

// intern decides that a type is a type with the same record, if there is one.
func (d *Dedup) intern(id TypeID) {
	d.nodes[id].decided = true
	rec := d.record(id)
	h := hashRecord(rec)
	search := d.table.search(h)
	for same := search.next(); same != 0; same = search.next() {
		if d.table.step(len(rec)/16) && string(d.record(same)) == string(rec) {
			d.merge(id, same)
			return
		}
	}
	search.add(id)
	d.nodes[id].leads = d.kind(id) == Fwd
}

// contents decides types of kinds that refer to nothing.
func (d *Dedup) contents() {
	for id := d.from; id < d.b.End(); id++ {
		if contentKinds.has(d.kind(id)) {
			d.intern(id)
		}
	}
}

// reopenReferences leaves the types that references decided to be decided again,
// and makes the base's candidates.
func (d *Dedup) reopenReferences() {
	d.table.clear()
	for id := TypeID(1); id < d.b.End(); id++ {
		switch n := &d.nodes[id]; {
		case !referenceKinds.has(n.kind):
		case id < d.first:
			d.table.add(hashRecord(d.record(id)), id)
		case d.stands(id):
			n.decided = false
		}
	}
	d.from = d.first
}

// references decides types of kinds that refer to others and have no more
// to them. What they refer to is decided first.
func (d *Dedup) references() error {
	for id := d.from; id < d.b.End(); id++ {
		if _, err := d.reference(id, 0); err != nil {
			return err
		}
	}
	return nil
}

// reference returns what stands for a type, depth references away from where
// references began.
func (d *Dedup) reference(id TypeID, depth int) (TypeID, error) {
	if id = d.resolve(id); d.nodes[id].decided {
		return id, nil
	}
	t := d.view(id)
	if depth > maxChain {
		return 0, malformed("type %d (%s): a chain of more than %d references, or a cycle without a struct or union", id, d.kind(id), maxChain)
	}
	var err error
	follow := func(at int) {
		if err == nil {
			var to TypeID
			to, err = d.reference(TypeID(le.Uint32(t.rec[at:])), depth+1)
			le.PutUint32(t.rec[at:], uint32(to))
		}
	}
	switch d.kind(id) {
	case Array:
		follow(headSize)
		follow(headSize + 4)
	case FuncProto:
		follow(8)
		for i := range t.Vlen() {
			follow(headSize + 8*i + 4)
		}
	default:
		follow(8)
	}
	if err != nil {
		return 0, err
	}
	d.intern(id)
	return d.nodes[id].canon, nil
}

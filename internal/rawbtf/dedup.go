package rawbtf

import "fmt"

// Dedup merges equal types, as libbpf's btf__dedup does, and numbers what is
// left from First on. Types keep the order of the records that stay. It returns
// by old id, up to the old End, the new one.
//
//   - INT, FLOAT, ENUM and ENUM64 are equal if their contents are. An enum
//     without enumerators is a forward declaration of a full one of that name.
//   - STRUCT, UNION and TYPEDEF are equal if everything they lead to is, see
//     [dedup.equal]. There a FWD equals a STRUCT or UNION of its name and becomes
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
func (b *BTF) Dedup() (ids []TypeID, err error) {
	d := newDedup(b)
	if err := d.makeNodes(); err != nil {
		return nil, err
	}
	b.canonicalNames()
	d.enterBase()

	d.contents() // equal types of kinds that refer to nothing
	d.enumForwards()
	d.graphs() // equal structs, unions and typedefs
	d.forwards()
	// Beyond this point it is final which of these types stands for which.
	if err := d.references(); err != nil {
		return nil, err
	}
	return d.compact(), nil
}

// dedup is the state of [BTF.Dedup].
type dedup struct {
	*BTF
	nodes []node // by id, with the base's and one behind the last
	table typeTable
	looks []uint32 // by id, see look
	comparison
}

// node is what Dedup knows about a type. Four of them share a cache line.
type node struct {
	// canon leads to the type that stands for this one, through others maybe;
	// a type that stands for itself leads to itself, and only such a type is
	// ever made to lead elsewhere.
	canon TypeID

	// decided says that it is known whether another type stands for this one.
	// What is not decided leads to itself.
	decided bool

	kind  Kind
	at    uint32 // where the record begins; not for types of the base
	guess TypeID // see comparison
}

func newDedup(b *BTF) *dedup {
	n := int(b.End())
	return &dedup{
		BTF:   b,
		nodes: make([]node, n+1),
		looks: make([]uint32, n),
		table: makeTypeTable(n + len(b.records)/4),
	}
}

// makeNodes fills in the nodes. Types of unknown kinds in the base are equal to
// nothing else.
func (d *dedup) makeNodes() error {
	for id := range d.first {
		d.nodes[id] = node{canon: id, decided: true, kind: d.BTF.Type(id).Kind()}
	}
	for i, at := range d.at {
		id := d.first + TypeID(i)
		k := Type{d.records[at:]}.Kind()
		if !k.Known() {
			return fmt.Errorf("type %d is of %s: what is equal to it is not known", id, k)
		}
		d.nodes[id] = node{canon: id, decided: k == Var || k == Datasec, kind: k, at: at}
	}
	d.nodes[d.End()].at = uint32(len(d.records))
	return nil
}

// view returns the type of an id. Its record may end too late.
func (d *dedup) view(id TypeID) Type {
	if id < d.first {
		return d.ofBase(id)
	}
	return Type{d.records[d.nodes[id].at:]}
}

// record returns the record of a type.
func (d *dedup) record(id TypeID) []byte {
	if id < d.first {
		return d.ofBase(id).rec
	}
	return d.records[d.nodes[id].at:d.nodes[id+1].at]
}

// ofBase is a function of its own so that view is small enough to be inlined.
//
//go:noinline
func (d *dedup) ofBase(id TypeID) Type { return d.BTF.Type(id) }

func (d *dedup) kind(id TypeID) Kind { return d.nodes[id].kind }

// stands reports whether a type stands for itself as far as is known.
func (d *dedup) stands(id TypeID) bool { return d.nodes[id].canon == id }

// merge decides that other stands for a type that stood for itself.
func (d *dedup) merge(id, other TypeID) {
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

// enterBase makes the types of the base candidates for what b's are equal to.
func (d *dedup) enterBase() {
	for id := TypeID(1); id < d.first; id++ {
		switch k := d.kind(id); {
		case contentKinds.has(k) || referenceKinds.has(k):
			d.table.add(hashRecord(d.record(id)), id)
		case graphKinds.has(k):
			d.table.add(d.hashGraph(id), id)
		}
	}
}

// resolve returns which type stands for a type as far as is known. It halves
// the way there, so that no input can make ways long.
func (d *dedup) resolve(id TypeID) TypeID {
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
func (d *dedup) intern(id TypeID) {
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
}

// contents decides types of kinds that refer to nothing.
func (d *dedup) contents() {
	for id := d.first; id < d.End(); id++ {
		if contentKinds.has(d.kind(id)) {
			d.intern(id)
		}
	}
}

// references decides types of kinds that refer to others and have no more
// to them. What they refer to is decided first.
func (d *dedup) references() error {
	for id := d.first; id < d.End(); id++ {
		if _, err := d.reference(id, 0); err != nil {
			return err
		}
	}
	return nil
}

// reference returns what stands for a type, depth references away from where
// references began.
func (d *dedup) reference(id TypeID, depth int) (TypeID, error) {
	if id = d.resolve(id); d.nodes[id].decided {
		return id, nil
	}
	t := d.view(id)
	if depth > maxChain {
		return 0, malformed("type %d (%s): a chain of more than %d references, or a circle without a struct or union", id, d.kind(id), maxChain)
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

// compact drops the records of types that others stand for.
func (d *dedup) compact() []TypeID {
	ids := make([]TypeID, d.End())
	for id := range d.first {
		ids[id] = id
	}
	kept, end := d.at[:0], 0
	for id := d.first; int(id) < len(ids); id++ {
		if d.stands(id) {
			ids[id] = d.first + TypeID(len(kept))
			kept = append(kept, uint32(end))
			end += copy(d.records[end:], d.record(id))
		}
	}
	for id := range ids {
		if !d.stands(TypeID(id)) {
			ids[id] = ids[d.resolve(TypeID(id))]
		}
	}
	d.at, d.records = kept, d.records[:end]
	for id := d.first; id < d.End(); id++ {
		d.BTF.Type(id).Walk(func(ref TypeID) TypeID { return ids[ref] }, nil)
	}
	return ids
}

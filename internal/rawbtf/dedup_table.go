package rawbtf

import "math/bits"

// typeTable finds types by a hash of what must be the same for them to be
// equal. It counts the steps that searching and comparing take: when none is
// left, it finds nothing and takes no type more. That is what bounds the time of
// Dedup; the hash has no secret, so that the same input gives the same result.
type typeTable struct {
	slots []slot // a power of two of them, at most half of them used
	used  int
	steps int

	// fresh is the slots that were filled since keep, in that order. Emptying
	// them all leaves the table as it was then.
	fresh []uint32
	taken []slot // what takeFresh returns
	stays bool   // what is added from now on is not fresh, as nobody will take it out
}

// slot is free if id is 0.
type slot struct {
	hash uint32
	id   TypeID
}

// Dedup may take this many steps, and stepsPerWord more for each type and each
// word of its records. Types that compilers make take fewer than one a word.
const (
	minSteps     = 1 << 20
	stepsPerWord = 16
)

// makeTypeTable returns a table with room for half of so many types.
func makeTypeTable(types int) typeTable {
	return typeTable{slots: make([]slot, 1<<bits.Len(uint(types|1023))), steps: minSteps}
}

// allow allows the steps that so many types and words of records may take.
func (t *typeTable) allow(words int) { t.steps += stepsPerWord * words }

// step takes n steps if there are as many. It never owes any, so that what is
// allowed later can be used.
func (t *typeTable) step(n int) bool {
	t.steps = max(t.steps-n, 0)
	return t.steps > 0
}

// search goes through the types with one hash, the first added first.
type search struct {
	*typeTable
	hash, at uint32
}

func (t *typeTable) search(hash uint32) search {
	if 2*(t.used+1) > len(t.slots) {
		t.grow()
	}
	return search{t, hash, hash}
}

// next returns the next type, or 0.
func (s *search) next() TypeID {
	mask := uint32(len(s.slots) - 1)
	for s.step(1) {
		at := s.slots[s.at&mask]
		if at.id == 0 {
			break
		}
		s.at++
		if at.hash == s.hash {
			return at.id
		}
	}
	return 0
}

// add adds a type behind those of its hash. next must have returned 0.
func (s *search) add(id TypeID) {
	if s.steps > 0 {
		s.fill(slot{s.hash, id}, s.at)
	}
}

// add adds a type behind those of its hash.
func (t *typeTable) add(hash uint32, id TypeID) {
	s := t.search(hash)
	for s.next() != 0 {
	}
	s.add(id)
}

// fill puts an entry into a slot that is free.
func (t *typeTable) fill(s slot, at uint32) {
	at &= uint32(len(t.slots) - 1)
	t.slots[at] = s
	t.used++
	if !t.stays {
		t.fresh = append(t.fresh, at)
	}
}

// keep says that what is in the table stays there.
func (t *typeTable) keep() { t.fresh = t.fresh[:0] }

// takeFresh takes out what was added since keep, and returns it in that order.
func (t *typeTable) takeFresh() []slot {
	t.taken = t.taken[:0]
	for _, at := range t.fresh {
		t.taken = append(t.taken, t.slots[at])
		t.slots[at] = slot{}
	}
	t.used -= len(t.fresh)
	t.fresh = t.fresh[:0]
	return t.taken
}

// clear takes out everything.
func (t *typeTable) clear() {
	clear(t.slots)
	t.used, t.fresh = 0, t.fresh[:0]
}

// grow doubles the table. Types of one hash stay in order: it begins behind a
// free slot, where no run of used ones goes on, and ends with what is fresh.
func (t *typeTable) grow() {
	fresh := t.takeFresh()
	old := t.slots
	from := 0
	for old[from].id != 0 {
		from++
	}
	t.slots = make([]slot, 2*len(old))
	t.used = 0
	for i := range old {
		if s := old[(from+i)&(len(old)-1)]; s.id != 0 {
			t.put(s)
		}
	}
	t.keep()
	for _, s := range fresh {
		t.put(s)
	}
}

// put adds an entry behind those of its hash, without counting steps.
func (t *typeTable) put(s slot) {
	at := s.hash
	for t.slots[at&uint32(len(t.slots)-1)].id != 0 {
		at++
	}
	t.fill(s, at)
}

// hash is made of 32-bit words one after the other. Its upper half is the result.
type hash uint64

func (h hash) add(word uint32) hash {
	return (hash(bits.RotateLeft64(uint64(h), 5)) ^ hash(word)) * 0x9e3779b97f4a7c15
}

func (h hash) sum() uint32 { return uint32(h >> 32) }

// hashRecord returns the hash of the words of a record.
func hashRecord(rec []byte) uint32 {
	h := hash(0)
	for ; len(rec) >= 4; rec = rec[4:] {
		h = h.add(le.Uint32(rec))
	}
	return h.sum()
}

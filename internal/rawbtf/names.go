package rawbtf

import (
	"hash/maphash"
	"math/bits"
)

// flavor begins the part of a type's name that tells versions of one type apart
// in a program: task_struct___old is looked for as task_struct.
const flavor = "___"

// Essential returns a name without its flavor: what is before the last "___"
// that has something other than an underscore on either side
// (bpf_core_essential_name_len in libbpf).
func Essential(name []byte) []byte {
	for i := len(name) - len(flavor) - 1; i > 0; i-- {
		if string(name[i:i+len(flavor)]) == flavor && name[i-1] != '_' && name[i+len(flavor)] != '_' {
			return name[:i]
		}
	}
	return name
}

// Names finds the types of a [BTF] by their essential names, see [Essential].
//
// It is made for a BTF of which few types will be asked for: one pass over all types finds
// everything that is expected. An index of all names is made only if it is asked for more,
// again and again. It is not safe for concurrent use.
type Names struct {
	b      *BTF
	found  map[string][]TypeID
	wanted map[string][]TypeID // what the next pass looks for
	passes int
	index  *nameIndex // nil until passes are too many
}

// maxPasses is how many passes cost about as much as an index.
const maxPasses = 3

// NewNames returns the names of b's types, not of those of its base.
func NewNames(b *BTF) *Names {
	return &Names{b: b, found: map[string][]TypeID{}, wanted: map[string][]TypeID{}}
}

// Expect announces that [Names.Find] will be asked for a name.
func (n *Names) Expect(essential string) {
	if _, ok := n.found[essential]; !ok && essential != "" {
		n.wanted[essential] = nil
	}
}

// Find returns the types that have an essential name, of whatever kind and by
// ascending id. The slice must not be changed.
func (n *Names) Find(essential string) []TypeID {
	n.Expect(essential)
	if len(n.wanted) != 0 {
		if n.passes++; n.passes <= maxPasses {
			n.pass()
		} else {
			n.lookUp()
		}
		for name, ids := range n.wanted {
			n.found[name] = ids
		}
		clear(n.wanted)
	}
	return n.found[essential]
}

// pass looks at the name of every type. The first bytes of most names are enough to see that
// they are not wanted. That comparison has no branch that depends on the name; nameless types
// have the empty one.
func (n *Names) pass() {
	var sieve [1 << sieveBits]bool
	for name := range n.wanted {
		sieve[prefix([]byte(name))] = true
		// In a short name, the flavor is among the first bytes.
		sieve[prefix([]byte(name+flavor))] = true
	}
	records, text, first := n.b.records, n.b.strings.text, n.b.strings.first
	for i, at := range n.b.at {
		off := le.Uint32(records[at:])
		if own := uint64(off - first); own+4 <= uint64(len(text)) {
			if !sieve[prefixHash(le.Uint32(text[own:]))] {
				continue
			}
		} else if !sieve[prefix(n.b.textFrom(off))] {
			continue
		}
		name := Essential(n.b.Text(off))
		if ids, ok := n.wanted[string(name)]; ok {
			n.wanted[string(name)] = append(ids, n.b.first+TypeID(i))
		}
	}
}

const sieveBits = 12

// prefix hashes the first four bytes of a string, or fewer if it ends before.
func prefix(text []byte) uint32 {
	if len(text) >= 4 {
		return prefixHash(le.Uint32(text))
	}
	var word uint32
	for i, c := range text {
		word |= uint32(c) << (8 * i)
	}
	return prefixHash(word)
}

// prefixHash hashes the bytes of a little-endian word before the first that is NUL.
func prefixHash(word uint32) uint32 {
	// The lowest bit set is in the first byte that is NUL. Without one all of the
	// word counts.
	nul := (word - 0x01010101) &^ word & 0x80808080
	word &= (nul&-nul)>>7 - 1
	return word * 0x9e3779b1 >> (32 - sieveBits)
}

// lookUp finds what is wanted in the index, which is made on the first call.
func (n *Names) lookUp() {
	if n.index == nil {
		n.index = newNameIndex(n.b)
	}
	for name := range n.wanted {
		n.wanted[name] = n.index.find(name)
	}
}

// nameIndex is a hash table of the essential names of all types, which are
// counted from 0 here.
type nameIndex struct {
	b    *BTF
	seed maphash.Seed
	head []uint32 // by hash: 1 + the first type; 0: none
	next []uint32 // by type: 1 + the next one of that hash
}

func newNameIndex(b *BTF) *nameIndex {
	x := &nameIndex{
		b:    b,
		seed: maphash.MakeSeed(),
		head: make([]uint32, 1<<bits.Len(uint(len(b.at)))),
		next: make([]uint32, len(b.at)),
	}
	for i := len(b.at) - 1; i >= 0; i-- { // so that a list ascends
		if name := x.name(i); len(name) != 0 {
			h := x.hash(name)
			x.next[i], x.head[h] = x.head[h], uint32(i)+1
		}
	}
	return x
}

func (x *nameIndex) name(i int) []byte {
	return Essential(x.b.Text(le.Uint32(x.b.records[x.b.at[i]:])))
}

func (x *nameIndex) hash(name []byte) int {
	return int(maphash.Bytes(x.seed, name)) & (len(x.head) - 1)
}

func (x *nameIndex) find(name string) (ids []TypeID) {
	for i := x.head[x.hash([]byte(name))]; i != 0; i = x.next[i-1] {
		if string(x.name(int(i-1))) == name {
			ids = append(ids, x.b.first+TypeID(i-1))
		}
	}
	return ids
}

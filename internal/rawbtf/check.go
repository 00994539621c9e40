package rawbtf

import (
	"fmt"
	"slices"
	"sync"
)

const (
	// maxChain bounds how many references lead from a type to one that does
	// not refer to another. The kernel takes 32.
	maxChain = 256

	// maxInner bounds the bytes of all names that begin inside of a string
	// of the table, by the bytes of the section. Such names are allowed, but
	// no producer makes them, and each is another string: a table with one
	// string of a megabyte has a million of them with half a terabyte.
	maxInner = 16
)

// check finds what breaks the promises of [BTF].
func (b *BTF) check() error {
	c := checker{
		BTF:   b,
		names: newNameChecker(b, len(b.records)+len(b.strings.text)),
		about: checkerPool.Get().(*about),
	}
	defer checkerPool.Put(c.about)
	c.kinds = slices.Grow(c.kinds[:0], len(b.at))[:len(b.at)]
	c.height = slices.Grow(c.height[:0], len(b.at))[:len(b.at)]
	clear(c.height)
	for i, at := range b.at {
		c.kinds[i] = Type{b.records[at:]}.Kind()
	}
	for i := range b.at {
		if err := c.record(b.first + TypeID(i)); err != nil {
			return malformed("type %d (%s): %v", b.first+TypeID(i), c.kinds[i], err)
		}
	}
	// Beyond this point every id and offset can be followed.
	for i, k := range c.kinds {
		if !chainKinds.has(k) {
			continue
		}
		id := b.first + TypeID(i)
		if _, err := c.chain(id, 0); err != nil {
			return err
		}
		if k == DeclTag {
			if err := b.checkComponent(b.Type(id)); err != nil {
				return malformed("type %d (%s): %v", id, k, err)
			}
		}
	}
	return nil
}

type checker struct {
	*BTF
	names nameChecker
	*about
}

// about is what is often asked of each type.
type about struct {
	kinds  []Kind
	height []uint16 // of the chain below; 0: not known yet
}

// checkerPool has memory for the next of many objects, as a linker reads them.
var checkerPool = sync.Pool{New: func() any { return new(about) }}

func (c *checker) kind(id TypeID) Kind {
	if i := id - c.first; uint64(i) < uint64(len(c.kinds)) {
		return c.kinds[i]
	}
	return c.kindInBase(id)
}

// kindInBase is a function of its own so that kind is small enough to be inlined.
//
//go:noinline
func (c *checker) kindInBase(id TypeID) Kind { return c.Type(id).Kind() }

// record checks the ids and names of a record and what libbpf and the kernel
// demand of the kind alone.
func (c *checker) record(id TypeID) error {
	t := c.Type(id)
	k := t.Kind()
	if !k.Known() {
		return nil
	}
	if err := c.names.check(t.NameOff()); err != nil {
		return err
	}
	if (k == Func || k == Var) && t.Linkage() > Extern {
		return fmt.Errorf("linkage %d, want %d to %d", t.Linkage(), Static, Extern)
	}
	s := &shapes[k]
	if s.third == 't' {
		if err := c.reference(k, t.Ref()); err != nil {
			return err
		}
	}
	rest := t.rec[headSize:]
	for i := range len(s.fixed) {
		if _, err := c.words(k, rest[4*i:4*i+4], s.fixed[i], 4); err != nil {
			return err
		}
	}
	if s.elem == "" {
		return nil
	}
	size := 4 * len(s.elem)
	rest = rest[4*len(s.fixed):][:size*t.Vlen()]
	for i := range len(s.elem) {
		if elem, err := c.words(k, rest[min(4*i, len(rest)):], s.elem[i], size); err != nil {
			return fmt.Errorf("%s %d: %w", s.elemName, elem, err)
		}
	}
	return nil
}

// words checks words that all have one role of a [shape], one every size bytes. It
// returns the number of the one that is wrong.
func (c *checker) words(k Kind, b []byte, role byte, size int) (elem int, err error) {
	switch role {
	case 't':
		refs := shapes[k].refs
		for at := 0; at < len(b) && err == nil; at += size {
			id := TypeID(le.Uint32(b[at:]))
			if i := id - c.first; uint64(i) < uint64(len(c.kinds)) && c.kinds[i].Known() && refs.has(c.kinds[i]) {
				continue // as nearly all are
			}
			elem, err = at/size, c.reference(k, id)
		}
	case 'n':
		for at := 0; at < len(b) && err == nil; at += size {
			if off := le.Uint32(b[at:]); !c.names.begins(off) {
				elem, err = at/size, c.names.checkInner(off)
			}
		}
	}
	return elem, err
}

// reference checks what a type of kind k refers to. FUNC and FUNC_PROTO are
// libbpf's rule, the others are the kernel's. Of kinds that are not known nothing is.
func (c *checker) reference(k Kind, id TypeID) error {
	if id >= c.End() {
		return fmt.Errorf("it refers to type %d, but the last one is %d", id, c.End()-1)
	}
	ref := c.kind(id)
	if ref.Known() && shapes[k].refs.has(ref) || !ref.Known() && k != Func && k != Datasec {
		return nil
	}
	want := "a type"
	switch k {
	case Func:
		want = "FUNC_PROTO"
	case Datasec:
		want = "VAR or FUNC"
	}
	return fmt.Errorf("it refers to type %d (%s), want %s", id, ref, want)
}

// checkComponent checks which part of a type a DECL_TAG is about.
func (b *BTF) checkComponent(t Type) error {
	parts := 0
	switch target := b.Type(t.Ref()); target.Kind() {
	case Struct, Union:
		parts = target.Vlen()
	case Func:
		parts = b.Type(target.Ref()).Vlen()
	}
	if i := t.Component(); i < -1 || i >= parts {
		return fmt.Errorf("it is about component %d of type %d, which has %d", i, t.Ref(), parts)
	}
	return nil
}

// chainKinds are those that chain follows to others.
const chainKinds = referenceKinds | 1<<Typedef | 1<<Var

// chain returns how many types follow each other from a type on, through
// anything but the members of a STRUCT or UNION.
func (c *checker) chain(id TypeID, depth int) (int, error) {
	if id < c.first {
		return 0, nil
	}
	known := &c.height[id-c.first]
	if *known != 0 {
		return int(*known), nil
	}
	k := c.kinds[id-c.first]
	if !chainKinds.has(k) {
		*known = 1
		return 1, nil
	}
	if depth > maxChain {
		return 0, malformed("type %d (%s): a chain of more than %d references, or a cycle without a struct or union", id, k, maxChain)
	}
	height, err := c.below(c.Type(id), depth+1)
	if err != nil {
		return 0, err
	}
	if height >= maxChain {
		return 0, malformed("type %d (%s): a chain of more than %d references", id, k, maxChain)
	}
	*known = uint16(height + 1)
	return height + 1, nil
}

// below returns the longest chain from what t refers to.
func (c *checker) below(t Type, depth int) (int, error) {
	k := t.Kind()
	if !k.Known() {
		return 0, nil
	}
	height := 0
	if shapes[k].third == 't' {
		h, err := c.chain(t.Ref(), depth)
		if err != nil {
			return 0, err
		}
		height = h
	}
	switch k {
	case Array:
		elem, index, _ := t.Array()
		for _, id := range [...]TypeID{elem, index} {
			h, err := c.chain(id, depth)
			if err != nil {
				return 0, err
			}
			height = max(height, h)
		}
	case FuncProto:
		for i := range t.Vlen() {
			h, err := c.chain(t.Param(i).Type, depth)
			if err != nil {
				return 0, err
			}
			height = max(height, h)
		}
	}
	return height, nil
}

// nameChecker checks that names are strings of a BTF, and that those which begin
// inside of a string are not too many bytes.
type nameChecker struct {
	b     *BTF
	end   uint32
	inner int64 // how many bytes more they can have
}

// newNameChecker returns a checker for a section of a size in bytes.
func newNameChecker(b *BTF, size int) nameChecker {
	return nameChecker{b, b.strings.end(), maxInner * int64(size)}
}

func (c *nameChecker) check(off uint32) error {
	if c.begins(off) {
		return nil
	}
	return c.checkInner(off)
}

// begins reports whether a string of the BTF itself, not its base, begins at an offset.
func (c *nameChecker) begins(off uint32) bool {
	at, text := off-c.b.strings.first, c.b.strings.text
	return uint64(at) < uint64(len(text)) && (at == 0 || text[at-1] == 0)
}

func (c *nameChecker) checkInner(off uint32) error {
	if off >= c.end {
		return fmt.Errorf("name at %#x is not in the %#x bytes of strings", off, c.end)
	}
	s := &c.b.strings
	for b := c.b; off < s.first; s = &b.strings {
		b = b.base
	}
	if at := off - s.first; at == 0 || s.text[at-1] == 0 {
		return nil
	}
	if c.inner -= int64(len(c.b.Text(off))); c.inner < 0 {
		return fmt.Errorf("name at %#x begins inside of a string, as too many do", off)
	}
	return nil
}

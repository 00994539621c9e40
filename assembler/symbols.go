package assembler

import (
	"hash/maphash"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

// Symbol is a handle of a symbol of one [Emitter]. The zero Symbol means none.
type Symbol int32

// symbol is what an Emitter knows of a name. Half a million of them are
// common in a debug build, so rare facts (sizes, values) live in side maps.
type symbol struct {
	name  string
	off   int64      // raw offset in its subsection, see subsection.place
	pos   diag.Pos   // the definition, or the first mention while there is none
	sub   subID      // 0: not a label
	gap   int32      // number of gaps of the subsection that lie before it
	flags symbolFlag // what is known of it
	bind  binding
	typ   uint8 // elf.SymType
	vis   uint8 // elf.SymVis
}

type symbolFlag uint16

const (
	symRegistered  symbolFlag = 1 << iota // has a place in the symbol table's order
	symTemporary                          // .L…, directional and anonymous labels
	symSection                            // the symbol of a section
	symEquated                            // has a value in Emitter.equates
	symConstant                           // equated to a number that replaced it wherever it was used since
	symCommon                             // .comm, size and alignment in Emitter.commons
	symReferenced                         // a relocation, an address-significance table or a group needs it
	symSignature                          // of a section group
	symWeakref                            // left side of .weakref
	symReplaced                           // by a later .set of the same name
	symWeakly                             // a relocation reaches it through a .weakref
	symEvaluating                         // guard against cyclic equates
	symRedefinable                        // set by .set rather than .equiv
	symVersion                            // .symver's name of an undefined symbol
	symReread                             // .eqv: stands for an expression, not for the value it had
)

type binding uint8

const (
	bindUnset binding = iota
	bindLocal
	bindGlobal
	bindWeak
)

func (s *symbol) is(f symbolFlag) bool { return s.flags&f != 0 }

// defined reports whether s is a label, an equate or common.
func (s *symbol) defined() bool { return s.sub != 0 || s.is(symEquated|symCommon) }

// symbolTable interns names: open addressing over (hash<<32 | id).
type symbolTable struct {
	seed  maphash.Seed
	slots []uint64
	used  int
}

func (t *symbolTable) init(size int) {
	t.seed = maphash.MakeSeed()
	n := 256
	for n < size {
		n *= 2
	}
	t.slots = make([]uint64, n)
}

// hash places names that differ in their last digit side by side: compilers
// number their labels and use them in that order.
func (t *symbolTable) hash(name string) uint32 {
	if name == "" {
		return 1
	}
	last := len(name) - 1
	return uint32(maphash.String(t.seed, name[:last])) + uint32(name[last])
}

// find returns the slot that holds name or could.
func (t *symbolTable) find(symbols []symbol, name string) (slot int, hash uint32) {
	hash = t.hash(name)
	mask := len(t.slots) - 1
	for i := int(hash) & mask; ; i = (i + 1) & mask {
		s := t.slots[i]
		if s == 0 || uint32(s>>32) == hash && symbols[uint32(s)].name == name {
			return i, hash
		}
	}
}

func (t *symbolTable) put(slot int, hash uint32, id Symbol) {
	if t.slots[slot] == 0 {
		t.used++
	}
	t.slots[slot] = uint64(hash)<<32 | uint64(id)
	if t.used*2 > len(t.slots) {
		t.grow()
	}
}

func (t *symbolTable) grow() {
	old := t.slots
	t.slots = make([]uint64, 2*len(old))
	mask := len(t.slots) - 1
	for _, s := range old {
		if s == 0 {
			continue
		}
		i := int(s>>32) & mask
		for t.slots[i] != 0 {
			i = (i + 1) & mask
		}
		t.slots[i] = s
	}
}

// Symbol returns the symbol of that name, which need not be defined yet.
func (e *Emitter) Symbol(name string) Symbol { return e.intern(name, 0) }

func (e *Emitter) intern(name string, pos diag.Pos) Symbol {
	slot, hash := e.names.find(e.symbols, name)
	if s := e.names.slots[slot]; s != 0 {
		return Symbol(uint32(s))
	}
	id := e.newSymbol(name, pos)
	e.names.put(slot, hash, id)
	return id
}

// lookup returns the symbol of that name, or 0.
func (e *Emitter) lookup(name string) Symbol {
	slot, _ := e.names.find(e.symbols, name)
	return Symbol(uint32(e.names.slots[slot]))
}

// rename makes name stand for a new symbol from here on, as each redefinition
// by .set does. The old one keeps its value for what has used it, and loses
// its name; what was said of the name holds for the new one.
func (e *Emitter) rename(name string, pos diag.Pos) Symbol {
	slot, hash := e.names.find(e.symbols, name)
	old := Symbol(uint32(e.names.slots[slot]))
	id := e.newSymbol(name, pos)
	e.names.put(slot, hash, id)
	from, to := &e.symbols[old], &e.symbols[id]
	from.flags |= symReplaced | symTemporary
	to.bind, to.typ, to.vis = from.bind, from.typ, from.vis
	if size, ok := e.sizes[old]; ok {
		e.sizes[id] = size
	}
	return id
}

func (e *Emitter) newSymbol(name string, pos diag.Pos) Symbol {
	var flags symbolFlag
	if strings.HasPrefix(name, ".L") {
		flags = symTemporary
	}
	e.symbols = append(e.symbols, symbol{name: name, pos: pos, flags: flags})
	return Symbol(len(e.symbols) - 1)
}

// newTemporary returns a symbol that no name finds.
func (e *Emitter) newTemporary(name string, pos diag.Pos) Symbol {
	id := e.newSymbol(name, pos)
	e.symbols[id].flags |= symTemporary
	return id
}

// register gives the symbol its place in the symbol table: LLVM orders symbols
// by the first statement that defines, declares or uses them.
func (e *Emitter) register(id Symbol) {
	s := &e.symbols[id]
	if s.flags&symRegistered == 0 {
		s.flags |= symRegistered
		e.registered = append(e.registered, id)
	}
}

// Label defines a symbol at the current place.
func (e *Emitter) Label(id Symbol) {
	if e.has(id) {
		e.label(id, e.symbols[id].pos)
	}
}

// has reports whether a symbol is one of [Emitter.Symbol]. It is an error if it is not.
func (e *Emitter) has(id Symbol) bool {
	return id > 0 && int(id) < len(e.symbols) || e.fail(0, 0, "unknown-symbol", "there is no symbol %d", id)
}

// label reports false if the symbol has a definition already.
func (e *Emitter) label(id Symbol, pos diag.Pos) bool {
	s := &e.symbols[id]
	if s.defined() {
		return e.redefined(id, pos)
	}
	if e.cur.absolute() {
		s.flags |= symEquated
		s.pos = pos
		e.equates[id] = number(e.cur.size(), pos)
		e.epoch++
		e.register(id)
		return true
	}
	s.sub, s.gap, s.off, s.pos = e.cur.id, int32(len(e.cur.gaps)), e.cur.size(), pos
	e.epoch++
	e.register(id)
	if e.declared != nil {
		e.declared.begins(e, id)
	}
	if e.cur.flags&flagTLS != 0 {
		s.typ = max(s.typ, uint8(typeTLS))
	}
	return true
}

func (e *Emitter) redefined(id Symbol, pos diag.Pos) bool {
	s := &e.symbols[id]
	d := diag.Diagnostic{Code: "redefined", Span: diag.Span{Start: pos, End: pos + diag.Pos(len(s.name))},
		Msg: "symbol '" + s.name + "' is already defined"}
	switch {
	case s.is(symSection):
		d.Msg = "symbol '" + s.name + "' is already defined: a section has this name"
	case s.pos != 0:
		d.Notes = []diag.Note{{Span: diag.Span{Start: s.pos, End: s.pos + diag.Pos(len(s.name))}, Msg: "defined here before"}}
	}
	e.report(d)
	return false
}

// Binding of a symbol, as .globl, .weak and .local set it. Without one, a
// defined symbol is local and an undefined one global.
type Binding = binding

// Bindings.
const (
	Local  Binding = bindLocal
	Global Binding = bindGlobal
	Weak   Binding = bindWeak
)

// Bind sets the binding of a symbol.
func (e *Emitter) Bind(id Symbol, b Binding) {
	if e.has(id) {
		e.symbols[id].bind = b
		e.register(id)
	}
}

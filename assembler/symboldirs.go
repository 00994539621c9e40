package assembler

import (
	"debug/elf"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

var symbolDirectives = []directive{
	{".globl", "symbol, ...", "make symbols visible to other objects", bindings, int(bindGlobal)},
	{".global", "symbol, ...", "make symbols visible to other objects", bindings, int(bindGlobal)},
	{".weak", "symbol, ...", "likewise, and let others override them", bindings, int(bindWeak)},
	{".weak_reference", "symbol, ...", "as .weak", bindings, int(bindWeak)},
	{".local", "symbol, ...", "keep symbols to this object", bindings, int(bindLocal)},
	{".hidden", "symbol, ...", "visible to other objects, not outside of what they are linked into", visibilities, int(elf.STV_HIDDEN)},
	{".internal", "symbol, ...", "as .hidden", visibilities, int(elf.STV_INTERNAL)},
	{".protected", "symbol, ...", "visible, but not to be overridden", visibilities, int(elf.STV_PROTECTED)},
	{".no_dead_strip", "symbol, ...", "mention symbols in the symbol table", visibilities, -1},
	{".memtag", "symbol, ...", "mention symbols in the symbol table", visibilities, -1},
	{".type", "symbol, @type", "say what a symbol is: function, object, ...", symbolType, 0},
	{".size", "symbol, expression", "say how many bytes a symbol covers", symbolSize, 0},
	{".set", "symbol, expression", "give a symbol a value, perhaps anew", equate, 0},
	{".equ", "symbol, expression", "give a symbol a value, perhaps anew", equate, 0},
	{".equiv", "symbol, expression", "give a symbol a value once", equate, 1},
	{".eqv", "symbol, expression", "let a symbol stand for an expression, which is read anew at each use", eqvDirective, 0},
	{".comm", "symbol, size[, align]", "reserve space that other objects share", commonSymbol, 0},
	{".common", "symbol, size[, align]", "reserve space that other objects share", commonSymbol, 0},
	{".lcomm", "symbol, size[, align]", "reserve space in .bss; the alignment is GNU's", commonSymbol, 1},
	{".extern", "symbol, ...", "no effect: undefined symbols are external", ignored, 0},
	{".weakref", "alias, symbol", "refer to a symbol weakly", weakref, 0},
	{".symver", "symbol, name@version[, remove]", "give a symbol a versioned name", symver, 0},
	{".addrsig", "", "ask for an address-significance table", addrsig, 0},
	{".addrsig_sym", "symbol", "enter a symbol into the address-significance table", addrsigSymbol, 0},
	{".lto_discard", "symbol, ...", "no effect", ignored, 0},
	{".lto_set_conditional", "symbol, value", "no effect", ignored, 0},
}

func ignored(s *scanner, _ *directive) { s.skipStatement() }

// symbolName reads the name of a symbol, or reports that there is none.
func (s *scanner) symbolName() (name string, pos diag.Pos, ok bool) {
	s.skip()
	pos = s.pos()
	if name, ok = s.name(); !ok {
		return name, pos, s.unexpected("", "a symbol")
	}
	return name, pos, true
}

// symbolAndComma reads the name of a symbol that something follows.
func (s *scanner) symbolAndComma() (name string, pos diag.Pos, ok bool) {
	name, pos, ok = s.symbolName()
	return name, pos, ok && s.comma()
}

// symbols reads a comma list of names.
func (s *scanner) symbols(each func(id Symbol, pos diag.Pos) bool) {
	s.list(func() bool {
		name, pos, ok := s.symbolName()
		if !ok {
			return false
		}
		return each(s.e.intern(name, pos), pos)
	})
}

func bindings(s *scanner, d *directive) {
	names := [...]string{bindLocal: "STB_LOCAL", bindGlobal: "STB_GLOBAL", bindWeak: "STB_WEAK"}
	b := binding(d.n)
	s.symbols(func(id Symbol, pos diag.Pos) bool {
		sym := &s.e.symbols[id]
		if (b == bindGlobal || d.name == ".weak_reference") && !s.notTemporary(id, pos) {
			return false
		}
		if sym.bind != bindUnset && sym.bind != b {
			if b != bindWeak {
				return s.failAt(s.start, s.endOfLast(), "binding", "%s changed binding to %s: it was %s before", sym.name, names[b], names[sym.bind])
			}
			s.e.warn(s.start, s.endOfLast(), "binding", "%s changed binding to STB_WEAK: it was %s before", sym.name, names[sym.bind])
		}
		s.e.Bind(id, b)
		return true
	})
}

// notTemporary reports a .L label where LLVM takes none.
func (s *scanner) notTemporary(id Symbol, pos diag.Pos) bool {
	if sym := &s.e.symbols[id]; sym.is(symTemporary) {
		return s.failAt(pos, s.endOfLast(), "local-label", "non-local symbol required: '%s' begins with '.L', which keeps it out of the symbol table", sym.name)
	}
	return true
}

func visibilities(s *scanner, d *directive) {
	s.symbols(func(id Symbol, pos diag.Pos) bool {
		if d.n >= 0 {
			s.e.symbols[id].vis = uint8(d.n)
		}
		if d.name == ".no_dead_strip" && !s.notTemporary(id, pos) {
			return false
		}
		s.e.register(id)
		return true
	})
}

// symbolTypes are the names .type knows. LLVM raises a type along this order:
// NOTYPE < OBJECT < FUNC < GNU_IFUNC < TLS, and never lowers one.
var symbolTypes = lazy.Value[map[string]elf.SymType]{Make: func() map[string]elf.SymType {
	return map[string]elf.SymType{
		"function": typeFunc, "STT_FUNC": typeFunc,
		"object": typeObject, "STT_OBJECT": typeObject,
		"common": typeObject, "STT_COMMON": typeObject,
		"notype": elf.STT_NOTYPE, "STT_NOTYPE": elf.STT_NOTYPE,
		"tls_object": typeTLS, "STT_TLS": typeTLS,
		"gnu_indirect_function": typeIFunc, "STT_GNU_IFUNC": typeIFunc,
		"gnu_unique_object": typeObject,
	}
}}

var typeRank = [256]uint8{elf.STT_NOTYPE: 0, typeObject: 1, typeFunc: 2, typeIFunc: 3, typeTLS: 4, elf.STT_SECTION: 5}

// strongerType returns the type a symbol of type a has after it was said to be b.
func strongerType(a, b elf.SymType) elf.SymType {
	if typeRank[b] > typeRank[a] {
		return b
	}
	return a
}

func symbolType(s *scanner, _ *directive) {
	name, pos, ok := s.symbolName()
	if !ok {
		return
	}
	s.accept(',')
	c := s.skip()
	if c == '@' || c == '%' {
		s.p++
	}
	at := s.pos()
	var kind string
	if c == '"' {
		kind, _ = s.quoted()
	} else {
		kind = s.ident()
	}
	if kind == "" {
		s.failAt(at, 0, "symbol-type", "expected STT_<TYPE>, @<type>, %%<type> or \"<type>\", found %s", s.token())
		return
	}
	t, ok := symbolTypes.Load()[kind]
	if !ok {
		d := diag.Diagnostic{Code: "symbol-type", Span: diag.Span{Start: at, End: s.pos()}, Msg: "unsupported symbol type '" + kind + "'"}
		if near := diag.Suggest(kind, slices.Values([]string{"function", "object", "notype", "common", "tls_object"})); near != "" {
			d.Fix = &diag.Fix{Span: diag.Span{Start: s.pos() - diag.Pos(len(kind)), End: s.pos()}, Text: near}
		}
		s.report(d)
		return
	}
	if !s.wantEnd() {
		return
	}
	if kind == "gnu_unique_object" || t == typeIFunc {
		s.e.osGNU = true
	}
	s.e.Type(s.e.intern(name, pos), t)
}

// Type sets the type of a symbol: elf.STT_FUNC, elf.STT_OBJECT, ...
func (e *Emitter) Type(id Symbol, t elf.SymType) {
	if !e.has(id) {
		return
	}
	s := &e.symbols[id]
	s.typ = uint8(strongerType(elf.SymType(s.typ), t))
	e.register(id)
}

func symbolSize(s *scanner, _ *directive) {
	name, pos, ok := s.symbolAndComma()
	if !ok {
		return
	}
	if v, ok := s.expression(); ok && s.wantEnd() {
		s.e.sizes[s.e.intern(name, pos)] = v
	}
}

// Size sets the size of a symbol in bytes.
func (e *Emitter) Size(id Symbol, bytes uint64) {
	if e.has(id) {
		e.sizes[id] = value{add: int64(bytes)}
	}
}

func equate(s *scanner, d *directive) {
	name, pos, ok := s.symbolAndComma()
	if ok {
		s.setSymbol(name, pos, d.n == 0)
	}
}

// assign is "name = expression", which clang prints for an alias, or GNU's "name ==
// expression", which is .eqv.
func (s *scanner) assign(name string, start int) {
	pos := s.base + diag.Pos(start)
	if s.p++; s.at(s.p) == '=' {
		s.p++
		s.eqv(name, pos)
		return
	}
	s.setSymbol(name, pos, true)
}

// setSymbol gives name the value of the expression at p.
func (s *scanner) setSymbol(name string, pos diag.Pos, redefinable bool) bool {
	e := s.e
	s.skip()
	at := s.pos()
	v, ok := s.expression()
	if !ok || !s.wantEnd() {
		return false
	}
	id := e.intern(name, pos)
	sym := &e.symbols[id]
	switch {
	case sym.is(symEquated) && sym.is(symRedefinable) && redefinable:
		id = e.rename(name, pos)
	case sym.defined():
		d := diag.Diagnostic{Code: "redefined", Span: diag.Span{Start: at, End: s.endOfLast()}, Msg: "redefinition of '" + name + "'", Notes: e.definedAt(id)}
		return s.report(d)
	}
	sym = &e.symbols[id]
	sym.flags |= symEquated
	if redefinable {
		sym.flags |= symRedefinable
	}
	sym.pos = pos
	e.register(id)
	e.registerUses(v)
	if e.leadsTo(v, id) {
		s.failAt(v.pos, s.endOfLast(), "cyclic", "cyclic dependency detected for symbol '%s'", name)
		v = number(0, at)
	}
	e.equates[id] = e.flat(v)
	e.epoch++
	return true
}

// flat replaces an equated symbol plus a number by what it stands for plus the
// number, so that chains of .set need no walking: a symbol that has a value
// keeps it.
func (e *Emitter) flat(v value) value {
	if v.node != 0 || v.b != 0 || v.add == 0 || !e.symbols[v.a].is(symEquated) {
		return v
	}
	base := e.equates[v.a]
	if base.node != 0 || base.b != 0 {
		return v
	}
	return value{a: base.a, add: base.add + v.add, pos: v.pos}
}

// leadsTo reports whether an expression leads to the symbol. All searches of a text
// together have maxWork steps; then reduce will find the cycle, if there is one.
func (e *Emitter) leadsTo(v value, id Symbol) bool {
	if e.searched++; e.searched > maxWork {
		return false
	}
	if v.node != 0 {
		n := &e.nodes[v.node]
		return e.leadsTo(n.x, id) || e.leadsTo(n.y, id)
	}
	for _, x := range [...]Symbol{v.a, v.b} {
		if x == 0 {
			continue
		}
		if x == id || e.symbols[x].is(symEquated) && e.leadsTo(e.equates[x], id) {
			return true
		}
	}
	return false
}

// commonSymbol is .comm, and with d.n == 1 .lcomm.
func commonSymbol(s *scanner, d *directive) {
	name, pos, ok := s.symbolAndComma()
	if !ok {
		return
	}
	size, align, ok := s.commonSize(name, d.n == 1)
	if !ok {
		return
	}
	aligned := align != 0
	id := s.e.intern(name, pos)
	sym := &s.e.symbols[id]
	gnu := aligned && d.n == 1 || s.directivesOf() == GNU
	switch {
	case aligned:
	case gnu:
		align = gnuCommonAlign(size, d.n == 1, sym.bind == bindLocal)
	default:
		align = 1
	}
	if d.n == 0 && sym.is(symCommon) && s.e.commons[id] == (common{uint64(size), uint64(align)}) {
		return // said again
	}
	if sym.defined() {
		d := diag.Diagnostic{Code: "redefined", Span: diag.Span{Start: pos, End: pos + diag.Pos(len(name))}, Msg: "invalid symbol redefinition: '" + name + "' is already defined", Notes: s.e.definedAt(id)}
		s.report(d)
		return
	}
	if !gnu || d.n == 0 {
		sym.typ = uint8(strongerType(elf.SymType(sym.typ), typeObject))
	}
	s.e.register(id)
	if d.n == 0 && sym.bind != bindLocal {
		if sym.bind == bindUnset {
			sym.bind = bindGlobal
		}
		sym.flags |= symCommon
		sym.pos = pos
		s.e.commons[id] = common{uint64(size), uint64(align)}
		return
	}
	s.e.reserve(id, size, align, gnu, pos)
}

// commonSize reads the size of a common symbol, and its alignment, 0 if none is given.
func (s *scanner) commonSize(name string, lcomm bool) (size, align int64, ok bool) {
	s.skip()
	at := s.pos()
	if size, ok = s.absolute(); !ok {
		return 0, 0, false
	}
	if s.accept(',') {
		s.skip()
		alignAt := s.pos()
		if lcomm && s.directivesOf() == LLVM {
			return 0, 0, s.failAt(alignAt, 0, "invalid-alignment", "alignment not supported for .lcomm: write .local %s and .comm %s, size, align", name, name)
		}
		if align, ok = s.absolute(); !ok {
			return 0, 0, false
		}
		if lcomm && align == 0 {
			align = 1
		}
		if align < 1 || align&(align-1) != 0 || align > maxAlign {
			return 0, 0, s.failAt(alignAt, s.endOfLast(), "invalid-alignment", "alignment must be a power of 2, found %d", align)
		}
	}
	if !s.wantEnd() {
		return 0, 0, false
	}
	if size < 0 || size > 1<<40 {
		return 0, 0, s.failAt(at, 0, "invalid-count", "size must be non-negative and at most 1 TiB, found %d", size)
	}
	return size, align, true
}

// reserve defines a symbol with storage in .bss. GNU as puts it behind all else there, and
// leaves an exported symbol exported.
func (e *Emitter) reserve(id Symbol, size, align int64, gnu bool, pos diag.Pos) {
	back := e.cur
	e.Section(".bss", 0)
	if gnu {
		e.enter(e.cur.section, 1, pos)
	} else {
		e.symbols[id].bind = bindLocal
	}
	e.align(align, noFill, 1, 0, pos)
	e.label(id, pos)
	e.zeros(size, 0, pos)
	e.sizes[id] = number(size, pos)
	e.cur = back
}

// gnuCommonAlign is what GNU as aligns storage to that asks for nothing: .lcomm to
// the greatest power of 2 that is no larger than its size and 8, .comm to the least
// that is no smaller than its size, up to 16, and if it turns out local, to nothing.
func gnuCommonAlign(size int64, lcomm, local bool) int64 {
	align := int64(1)
	switch {
	case lcomm:
		for align < 8 && align*2 <= size {
			align *= 2
		}
	case !local:
		for align < 16 && align < size {
			align *= 2
		}
	}
	return align
}

func weakref(s *scanner, _ *directive) {
	alias, pos, ok := s.symbolAndComma()
	if !ok {
		return
	}
	name, at, ok := s.symbolName()
	if !ok {
		return
	}
	if !s.wantEnd() {
		return
	}
	e := s.e
	target, id := e.intern(name, at), e.intern(alias, pos)
	if e.symbols[id].defined() {
		e.redefined(id, pos)
		return
	}
	e.symbols[id].flags |= symEquated | symWeakref
	e.equates[id] = value{a: target, pos: at}
	e.epoch++
}

func symver(s *scanner, _ *directive) {
	name, pos, ok := s.symbolAndComma()
	if !ok {
		return
	}
	s.skip()
	at := s.pos()
	versioned, ok := s.name()
	if !ok || !strings.Contains(versioned, "@") {
		s.failAt(at, s.tokenEnd(), "symver", "expected a '@' in the name, as in name@VERSION")
		return
	}
	keep := true
	if s.accept(',') {
		if s.skip(); s.ident() != "remove" {
			s.unexpected("", "'remove'")
			return
		}
		keep = false
	}
	if s.wantEnd() {
		s.e.symvers = append(s.e.symvers, symbolVersion{s.e.intern(name, pos), versioned, keep, pos})
	}
}

func addrsig(s *scanner, _ *directive) {
	if s.wantEnd() {
		s.e.hasAddrSig = true
	}
}

func addrsigSymbol(s *scanner, _ *directive) {
	name, pos, ok := s.symbolName()
	if !ok {
		return
	}
	if s.wantEnd() {
		s.e.addrSig = append(s.e.addrSig, s.e.intern(name, pos))
	}
}

package assembler

import (
	"cmp"
	"debug/elf"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/assembler/internal/decl"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// variable declares a variable, and puts its contents into its section.
func (d *declarer) variable(sp *specifiers, typ *cType, name *decl.Name, own attributes, item *decl.Item) bool {
	at := name.Pos.Offset
	if !d.only(&own, "a variable", attrTags|attrSymbol|attrLayout|attrInline) {
		return false
	}
	if own.packed {
		return d.fail(at, 0, "attribute", "a variable cannot be packed, its type can")
	}
	external := own.section == ksymsSection || own.section == kconfigSection
	switch {
	case external && !sp.extern:
		return d.fail(at, at+len(name.Text), "declaration", "a variable of the kernel is declared as extern: extern ... %s __%s;", name.Text, own.section[1:])
	case sp.extern && item.Init != nil:
		return d.fail(item.Init.Pos.Offset, 0, "declaration", "'%s' is extern: it has its value elsewhere", name.Text)
	}
	v := &cType{kind: rawbtf.Var, name: name.Text, of: typ, linkage: rawbtf.Global, tags: own.declTags(), pos: d.pos(at)}
	switch {
	case sp.extern:
		v.linkage = rawbtf.Extern
	case sp.static:
		v.linkage = rawbtf.Static
	}
	n := &declared{kind: aVariable, name: name.Text, typ: v, pos: v.pos, specs: &own, static: sp.static, extern: sp.extern, section: own.section}
	n.sym = d.s.e.intern(name.Text, n.pos)
	if sp.extern {
		if n.size, _, _ = typ.layout(); typ.skip() == nil {
			n.size = 1 // as clang has it
		}
		if !d.enter(n, name) {
			return false
		}
		return n == d.names[name.Text] || d.again(d.names[name.Text], n, name)
	}
	if label := &d.s.e.symbols[n.sym]; label.defined() && !label.is(symSection) && d.names[name.Text] == nil {
		return d.s.e.redefined(n.sym, n.pos)
	}
	if old := d.names[name.Text]; old != nil && old.kind == aVariable && old.extern && old.typ.of.same(typ) {
		old.extern, old.typ.linkage = false, v.linkage
		n.typ = old.typ
		*old = *n
		n = old
	} else if !d.enter(n, name) {
		return false
	} else if d.names[name.Text] != n {
		return d.s.e.redefined(n.sym, n.pos)
	}
	return d.define(n, typ, item)
}

// define places a variable and writes its contents.
func (d *declarer) define(n *declared, typ *cType, item *decl.Item) bool {
	at := int(n.pos - d.s.base)
	img := &image{d: d}
	var ok bool
	if typ, ok = d.sized(typ, item.Init); !ok {
		return false
	}
	n.typ.of = typ
	size, align, ok := typ.layout()
	if !ok {
		return d.incomplete(at, "variable '"+n.name+"'", typ)
	}
	if typ.skip() != nil && typ.skip().kind == rawbtf.Array && typ.skip().n == 0 && item.Init == nil {
		return d.fail(at, at+len(n.name), "incomplete-type", "'%s' is an array without a length or a value", n.name)
	}
	if n.section == mapsSection && !d.checkMap(n, typ, item) {
		return false
	}
	if u := typ.skip(); u != nil && u.isMap && n.section != mapsSection {
		return d.fail(at, at+len(n.name), "map", "'%s' defines a map, which only the section .maps has: put SEC(\".maps\") behind the name", n.name)
	}
	if size > maxSize {
		return d.fail(at, 0, "too-large", "'%s' would be larger than %d MiB", n.name, maxSize>>20)
	}
	img.data = make([]byte, size)
	if item.Init != nil && !img.value(typ, 0, item.Init) {
		return false
	}
	n.size = int64(len(img.data))
	e := d.s.e
	back := e.cur
	e.Section(img.section(n.section, typ))
	e.align(max(align, n.specs.align), noFill, 1, 0, n.pos)
	d.bind(e, n)
	if !e.label(n.sym, n.pos) {
		return false
	}
	n.at, n.off = e.cur.id, e.cur.size()
	img.emit(e, n.pos)
	e.sizes[n.sym] = number(n.size, n.pos)
	n.defined = true
	e.enter(back.section, back.number, 0)
	return true
}

// section returns the section of a variable, and its flags: the one that SEC gave it, or else
// that of its type and contents.
func (img *image) section(given string, typ *cType) (name string, flags elf.SectionFlag) {
	name, flags = given, elf.SHF_ALLOC|elf.SHF_WRITE
	readOnly := typ.has(rawbtf.Const)
	switch {
	case name != "":
	case readOnly:
		name = ".rodata"
	case len(img.refs) == 0 && strings.Trim(string(img.data), "\x00") == "":
		name = ".bss"
	default:
		name = ".data"
	}
	if readOnly && name != "license" && name != "version" {
		flags = elf.SHF_ALLOC
	}
	return name, flags
}

// sized gives an array without a length the length of its value.
func (d *declarer) sized(typ *cType, init *decl.Init) (*cType, bool) {
	t := typ.skip()
	if t == nil || t.kind != rawbtf.Array || t.n != 0 || init == nil {
		return typ, true
	}
	n := int64(0)
	if init.List {
		next := int64(0)
		for _, item := range init.Items {
			if len(item.Where) > 0 && item.Where[0].Index != nil {
				var ok bool
				if next, ok = d.number(item.Where[0].Index); !ok {
					return nil, false
				}
				if next < 0 || next > maxSize {
					return nil, d.fail(item.Where[0].Pos.Offset, 0, "out-of-range", "an array cannot have an element %d", next)
				}
			}
			next++
			n = max(n, next)
		}
	} else if text := init.Value.First.Text; text != nil {
		b, ok := d.text(text, init.Pos.Offset)
		if !ok {
			return nil, false
		}
		n = int64(len(b)) + 1
	}
	return d.array(t.of, uint32(n)), true
}

// text joins strings that stand side by side.
func (d *declarer) text(quoted []string, at int) ([]byte, bool) {
	var b []byte
	for _, q := range quoted {
		part, ok := d.s.unescapeOf(q[1:len(q)-1], d.pos(at), cEscapes)
		if !ok {
			return nil, false
		}
		b = append(b, part...)
	}
	return b, true
}

// image holds the contents of a variable while they are read.
type image struct {
	d    *declarer
	data []byte
	refs []reference
}

// reference is an address inside a variable.
type reference struct {
	off int64
	v   value
}

// value writes an initial value of a type at an offset.
func (m *image) value(t *cType, off int64, init *decl.Init) bool {
	d, at := m.d, init.Pos.Offset
	u := t.skip()
	switch {
	case u != nil && u.kind == rawbtf.Array:
		if init.List {
			return m.elements(u, off, init)
		}
		return m.string(u, off, init)
	case u.isRecord():
		if !init.List {
			return d.fail(at, 0, "initial-value", "the value of a %s is a list in braces", u.keyword())
		}
		return m.members(u, off, init)
	case init.List:
		if len(init.Items) != 1 || init.Items[0].Where != nil {
			return d.fail(at, 0, "initial-value", "'%s' has one value, found a list", t)
		}
		return m.value(t, off, init.Items[0].Value)
	}
	size, _, ok := t.layout()
	if !ok || u == nil || u.kind == rawbtf.Float {
		return d.fail(at, 0, "initial-value", "a '%s' cannot have an initial value", t)
	}
	if u.kind == rawbtf.Ptr {
		if p, ok, found := d.address(init.Value); found {
			m.refs = append(m.refs, reference{off, p.at})
			return ok
		}
	}
	if u.kind == rawbtf.Ptr && init.Value.First.Text != nil {
		return d.fail(at, init.Value.EndPos.Offset, "initial-value", "a string is the value of an array: declare one, const char text[] = %s, and give its address", init.Value.First.Text[0])
	}
	n, ok := d.evaluate(init.Value)
	if !ok {
		return false
	}
	if size < 8 && (n.unsigned || !fits(n.v, uint(8*size))) || u.encoding&rawbtf.Bool != 0 && uint64(n.v) > 1 {
		return d.fail(at, init.Value.EndPos.Offset, "out-of-range", "value %d does not fit into a '%s' of %d byte%s", n.v, t, size, plural(size))
	}
	d.s.e.put(m.data[off:off+min(size, 8)], n.v)
	return true
}

// elements writes the values of an array.
func (m *image) elements(t *cType, off int64, init *decl.Init) bool {
	size, _, _ := t.of.layout()
	next := int64(0)
	for _, item := range init.Items {
		for i, place := range item.Where {
			if place.Index == nil || i > 0 {
				return m.d.fail(place.Pos.Offset, 0, "initial-value", "expected '[number] =' in the value of an array")
			}
			var ok bool
			if next, ok = m.d.number(place.Index); !ok {
				return false
			}
		}
		if t.n == 0 { // flexible, as the values of a map are
			m.grow(off + (next+1)*size)
		} else if next < 0 || next >= int64(t.n) {
			return m.d.fail(item.Pos.Offset, 0, "out-of-range", "the array has %d elements, there is no %d", t.n, next)
		}
		if next < 0 || next > maxSize {
			return m.d.fail(item.Pos.Offset, 0, "out-of-range", "there is no element %d", next)
		}
		if !m.value(t.of, off+next*size, item.Value) {
			return false
		}
		next++
	}
	return true
}

func (m *image) grow(size int64) {
	if n := size - int64(len(m.data)); n > 0 && size <= maxSize {
		m.data = append(m.data, make([]byte, n)...)
	}
}

// members writes the values of a struct, or of one member of a union.
func (m *image) members(t *cType, off int64, init *decl.Init) bool {
	next := 0
	for _, item := range init.Items {
		at := item.Pos.Offset
		var field cMember
		bits := off * 8
		if len(item.Where) > 0 {
			if len(item.Where) > 1 || item.Where[0].Index != nil {
				return m.d.fail(item.Where[0].Pos.Offset, 0, "initial-value", "expected '.member =' in the value of a %s", t.keyword())
			}
			path, found, ok := t.member(item.Where[0].Name)
			if !ok {
				return m.d.unknownMember(item.Where[0].Pos.Offset, item.Where[0].Name, t, "member", t.memberNames)
			}
			field, next = found, path[0]
		} else {
			if next >= len(t.members) || t.kind == rawbtf.Union && next > 0 {
				return m.d.fail(at, 0, "initial-value", "'%s' has no more members", t)
			}
			field = t.members[next]
		}
		next++
		bits += field.off
		if field.field {
			n, ok := m.bitField(item)
			if !ok {
				return false
			}
			if !fits(n, uint(field.bits)) {
				return m.d.fail(at, 0, "out-of-range", "value %d does not fit into %d bits", n, field.bits)
			}
			m.putBits(bits, field.bits, uint64(n))
			continue
		}
		if !m.value(field.typ, bits/8, item.Value) {
			return false
		}
	}
	return true
}

func (m *image) bitField(item *decl.InitItem) (int64, bool) {
	if item.Value.List {
		return 0, m.d.fail(item.Pos.Offset, 0, "initial-value", "a bit field has one value, found a list")
	}
	return m.d.number(item.Value.Value)
}

// putBits writes a bit field. In big endian the first bit is the highest.
func (m *image) putBits(at, n int64, v uint64) {
	for i := range n {
		bit, where := v>>i&1, at+i
		shift := where % 8
		if m.d.s.e.big {
			where = at + n - 1 - i
			shift = 7 - where%8
		}
		m.data[where/8] |= byte(bit << shift)
	}
}

// string writes a string into an array of characters.
func (m *image) string(t *cType, off int64, init *decl.Init) bool {
	d := m.d
	elem := t.of.skip()
	size, _, _ := t.of.layout()
	first := init.Value.First
	if first.Text == nil || len(init.Value.Rest) > 0 || size != 1 || elem.kind != rawbtf.Int {
		return d.fail(init.Pos.Offset, 0, "initial-value", "the value of an array is a list in braces, or a string if it is of characters")
	}
	text, ok := d.text(first.Text, init.Pos.Offset)
	if !ok {
		return false
	}
	if int64(len(text)) > int64(t.n) {
		return d.fail(init.Pos.Offset, 0, "out-of-range", "the string has %d bytes, the array %d", len(text), t.n)
	}
	copy(m.data[off:], text)
	return true
}

// emit appends the contents to the current section.
func (m *image) emit(e *Emitter, pos diag.Pos) {
	off := int64(0)
	slices.SortStableFunc(m.refs, func(a, b reference) int { return cmp.Compare(a.off, b.off) })
	for i, r := range m.refs {
		if i+1 < len(m.refs) && m.refs[i+1].off == r.off {
			continue // given twice: the last one counts
		}
		if r.off > off {
			e.bytes(m.data[off:r.off], pos)
		}
		e.data(8, r.v, r.v.pos)
		off = r.off + 8
	}
	if off < int64(len(m.data)) {
		e.bytes(m.data[off:], pos)
	}
}

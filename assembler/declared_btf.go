package assembler

import (
	"cmp"
	"debug/elf"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// emitDeclared writes .BTF and .BTF.ext from what was declared. Every place is final.
func (e *Emitter) emitDeclared() {
	d := e.declared
	if d == nil {
		return
	}
	if d.body != nil {
		e.fail(d.body.pos, d.body.pos+diag.Pos(len(d.body.name)), "declaration", "function '%s' is never closed: a '}' ends its instructions", d.body.name)
		return
	}
	for _, name := range []string{".BTF", ".BTF.ext"} {
		if id, ok := e.sectionIDs[(&sectionSpec{name: name, unique: notUnique}).key()]; ok {
			e.report(diag.Diagnostic{Code: "raw-btf", Span: diag.Span{Start: e.symbols[e.sections[id].symbol].pos},
				Msg:   "the text has a section " + name + " of its own beside declarations, from which that is made",
				Notes: []diag.Note{{Msg: "leave one of the two out"}}})
			return
		}
	}
	d.bindAll(e)
	d.callHelpers(e)
	w := &btfWriter{e: e, d: d, b: rawbtf.New(nil)}
	w.types()
	ext := w.ext()
	e.generated(".BTF", w.b.Append(nil, e.order))
	if ext != nil {
		e.generated(".BTF.ext", ext.Append(nil, e.order))
	}
}

// generated appends a section that nothing refers to.
func (e *Emitter) generated(name string, data []byte) {
	id := e.section(sectionSpec{name: name, typ: elf.SHT_PROGBITS, unique: notUnique}, 0)
	e.sections[id].align = 4
	sub := e.subs[e.sections[id].subs[0]]
	sub.shifts = make([]int64, 1)
	sub.data = data
}

// btfWriter gives types their numbers and writes them. A type's number is known
// before it is written, since types refer to one another in cycles.
type btfWriter struct {
	e     *Emitter
	d     *declarations
	b     *rawbtf.BTF
	order []*cType // by number, from 1
	weak  []*cType // only pointers lead to them
	index *cType   // of arrays
	rooms map[string]*datasec
}

// datasec is the variables and functions of one section.
type datasec struct {
	name string
	size uint32
	vars []*declared
}

// visit is a type that is to get its number.
type visit struct {
	t     *cType
	reach reach
}

// number gives t and all that it refers to their numbers. Most of a kernel's types hang
// together by pointers: what only those of imported or included types lead to becomes a
// forward declaration, as clang has it.
func (w *btfWriter) number(t *cType) {
	work := []visit{{t, reachAll}}
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		t, far := v.t, v.reach
		switch {
		case t == nil || t.reach >= far:
			continue
		case far == reachNames && t.foreign() && t.isRecord() && t.name != "":
			w.weak = append(w.weak, t)
			continue
		}
		if t.id == 0 {
			w.enter(t)
		}
		t.reach = far
		switch {
		case t.kind == rawbtf.Ptr && (t.imported || far == reachMembers):
			far = reachNames
		case t.isRecord() && t.foreign() && far == reachAll:
			far = reachMembers
		case t.kind == rawbtf.TypeTag && strings.HasSuffix(t.name, "kptr"):
			far = reachAll // the program may have objects of that type
		}
		if t.kind == rawbtf.Array {
			work = append(work, visit{w.arrayIndex(), reachAll})
		}
		for i := len(t.params) - 1; i >= 0; i-- {
			work = append(work, visit{t.params[i].typ, far})
		}
		if t.isRecord() {
			t.skip() // gives it its members
		}
		for i := len(t.members) - 1; i >= 0; i-- {
			work = append(work, visit{t.members[i].typ, far})
		}
		work = append(work, visit{t.of, far})
	}
}

func (w *btfWriter) enter(t *cType) {
	w.order = append(w.order, t)
	t.id = rawbtf.TypeID(len(w.order))
}

// arrayIndex is the type of an array's index, which clang gives this name.
func (w *btfWriter) arrayIndex() *cType {
	if w.index == nil {
		w.index = &cType{kind: rawbtf.Int, name: "__ARRAY_SIZE_TYPE__", size: 4, align: 4}
	}
	return w.index
}

// types writes the types of all that is kept or used.
func (w *btfWriter) types() {
	d := w.d
	w.rooms = make(map[string]*datasec)
	var rooms []*datasec
	for _, n := range d.objects {
		s := &w.e.symbols[n.sym]
		if !n.defined && !s.is(symRegistered) {
			continue // extern, and nothing uses it
		}
		w.number(n.typ)
		name := n.section
		if n.kind == aVariable && n.defined {
			name = w.e.sections[w.e.subs[n.at].section].name
		}
		if n.kind == aFunction && name != ksymsSection || name == "" {
			continue
		}
		room := w.rooms[name]
		if room == nil {
			room = &datasec{name: name}
			w.rooms[name] = room
			rooms = append(rooms, room)
		}
		room.vars = append(room.vars, n)
	}
	for i := range d.core {
		w.number(d.core[i].typ)
	}
	for _, t := range d.kept {
		w.number(t)
	}
	for _, t := range w.weak {
		if t.id == 0 {
			t.forward = true
			w.enter(t)
		}
	}
	for _, t := range w.order {
		w.write(t)
	}
	for _, t := range w.order {
		if t.kind == rawbtf.FuncProto {
			continue // a function has those of its parameters
		}
		for _, tag := range t.tags {
			w.b.AppendDeclTag(w.name(tag.text), t.id, tag.component)
		}
	}
	for _, room := range rooms {
		w.datasec(room)
	}
}

func (w *btfWriter) name(s string) uint32 { return w.b.AddString([]byte(s)) }

func idOf(t *cType) rawbtf.TypeID {
	if t == nil {
		return 0
	}
	return t.id
}

// write appends the record of one type.
func (w *btfWriter) write(t *cType) {
	b, name := w.b, w.name(t.name)
	switch t.kind {
	case rawbtf.Int:
		b.AppendInt(name, uint32(t.size), t.encoding)
	case rawbtf.Float:
		b.AppendFloat(name, uint32(t.size))
	case rawbtf.Array:
		b.AppendArray(idOf(t.of), w.index.id, t.n)
	case rawbtf.Struct, rawbtf.Union:
		if !t.complete || t.forward {
			b.AppendFwd(name, t.kind == rawbtf.Union)
			return
		}
		members := make([]rawbtf.Member, len(t.members))
		for i, m := range t.members {
			members[i] = rawbtf.Member{NameOff: w.name(m.name), Type: idOf(m.typ), Offset: uint32(m.off)}
			if t.flag {
				members[i].Offset |= uint32(m.bits) << 24
			}
		}
		b.AppendComposite(t.kind, name, uint32(t.size), t.flag, members)
	case rawbtf.Enum, rawbtf.Enum64:
		values := make([]rawbtf.EnumValue, len(t.consts))
		for i, c := range t.consts {
			values[i] = rawbtf.EnumValue{NameOff: w.name(c.name), Value: uint64(c.value)}
		}
		size := t.size
		if !t.complete {
			size = 4 // clang writes an enum that is only named so
		}
		b.AppendEnum(t.kind, name, uint32(size), t.flag, values)
	case rawbtf.FuncProto:
		params := make([]rawbtf.Param, len(t.params))
		for i, p := range t.params {
			params[i].Type = idOf(p.typ)
			if t.flag {
				params[i].NameOff = w.name(p.name)
			}
		}
		b.AppendFuncProto(idOf(t.of), params)
	case rawbtf.Func:
		b.AppendFunc(name, idOf(t.of), t.linkage)
	case rawbtf.Var:
		b.AppendVar(name, idOf(t.of), t.linkage)
	default:
		b.AppendRef(t.kind, name, idOf(t.of))
	}
}

// datasec appends the DATASEC of a section.
func (w *btfWriter) datasec(room *datasec) {
	e := w.e
	var vars []rawbtf.SecVar
	for _, n := range room.vars {
		v := rawbtf.SecVar{Type: n.typ.id, Size: uint32(n.size)}
		if n.defined {
			_, off, _ := e.place(n.sym)
			v.Offset = uint32(off)
		}
		vars = append(vars, v)
	}
	slices.SortStableFunc(vars, func(a, b rawbtf.SecVar) int { return cmp.Compare(a.Offset, b.Offset) })
	if id, ok := e.sectionIDs[(&sectionSpec{name: room.name, unique: notUnique}).key()]; ok {
		_, size := e.sectionData(id)
		room.size = uint32(size)
	}
	w.b.AppendDatasec(w.name(room.name), room.size, vars)
}

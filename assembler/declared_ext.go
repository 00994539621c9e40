package assembler

import (
	"cmp"
	"debug/elf"
	"encoding/binary"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// bindAll settles the symbols of what is declared: those of labels get binding,
// type and size, those of externs are weak or not.
func (d *declarations) bindAll(e *Emitter) {
	for _, n := range d.taken {
		if id := e.lookup(n.name); id != 0 && e.symbols[id].defined() {
			e.report(diag.Diagnostic{Code: "redeclared", Span: diag.Span{Start: e.symbols[id].pos, End: e.symbols[id].pos + diag.Pos(len(n.name))},
				Msg:   "'" + n.name + "' is defined here, but has been taken above for the enumerator that is imported",
				Notes: []diag.Note{{Span: diag.Span{Start: n.pos}, Msg: "imported here"}}})
		}
	}
	for _, n := range d.objects {
		s := &e.symbols[n.sym]
		span := diag.Span{Start: n.pos, End: n.pos + diag.Pos(len(n.name))}
		external := n.section == ksymsSection || n.section == kconfigSection
		_, _, placed := e.place(n.sym)
		switch {
		case placed && external:
			e.report(diag.Diagnostic{Code: "declaration", Span: span, Msg: "'" + n.name + "' is declared to be the kernel's, but is defined here", Notes: e.definedAt(n.sym)})
		case placed:
			d.settle(e, n)
		case n.static && s.is(symRegistered):
			e.report(diag.Diagnostic{Code: "declaration", Span: span, Msg: "'" + n.name + "' is declared static, but is not defined here"})
		default:
			n.typ.linkage = rawbtf.Extern
			if n.kind == aFunction {
				n.typ.of.flag = false // clang names no parameters of it either
			}
			if n.specs.weak && s.bind == bindUnset {
				s.bind = bindWeak
			}
			if n.specs.vis != elf.STV_DEFAULT {
				s.vis = uint8(n.specs.vis)
			}
		}
	}
}

// settle makes a label the function or variable that it was declared to be.
func (d *declarations) settle(e *Emitter, n *declared) {
	span := diag.Span{Start: n.pos, End: n.pos + diag.Pos(len(n.name))}
	if !n.defined {
		if n.kind == aVariable {
			e.report(diag.Diagnostic{Code: "declaration", Span: span, Msg: "'" + n.name + "' is declared extern, but is a label here", Notes: e.definedAt(n.sym)})
			return
		}
		n.defined = true
		d.bind(e, n)
	}
	key, _, _ := e.place(n.sym)
	section := e.sections[key].name
	if n.section != "" && n.section != section {
		e.report(diag.Diagnostic{Code: "declaration", Span: span, Msg: "'" + n.name + "' is declared to be in section '" + n.section + "', but is in '" + section + "'", Notes: e.definedAt(n.sym)})
	}
	if n.kind != aFunction {
		return
	}
	if n.static && section != ".text" {
		e.warn(n.pos, span.End, "static-function", "'%s' is static and in section '%s': libbpf takes static functions in .text only", n.name, section)
	}
	for i, p := range n.typ.of.params {
		if p.name == "" && p.typ != nil {
			e.fail(n.pos, span.End, "declaration", "parameter %d of '%s' has no name: the kernel wants one of a function that is defined", i+1, n.name)
			break
		}
	}
	if n.typ.linkage == rawbtf.Extern {
		n.typ.linkage = rawbtf.Global
	}
}

// callHelpers puts numbers into the calls of helper functions, and reports what is
// used without a declaration.
func (d *declarations) callHelpers(e *Emitter) {
	reported := make(map[Symbol]bool)
	helpers := make(map[Symbol]bool)
	for _, sub := range e.subs[1:] {
		for i := range sub.fixups {
			f := &sub.fixups[i]
			id := f.value.a
			if f.kind == fixCall && f.value.bare() {
				d.called(e, f)
			}
			if id == 0 || f.value.node != 0 || e.symbols[id].defined() || e.symbols[id].is(symTemporary|symWeakref) || f.kind == fixBranch || f.kind == fixLong {
				continue
			}
			name := e.name(id)
			if d.names[name] != nil && d.names[name].kind != anEnumerator {
				continue
			}
			if n, ok := isa.Helpers()[name]; ok && f.kind == fixCall && f.value.bare() {
				f.value = number(n, f.pos)
				helpers[id] = true
				continue
			}
			if !reported[id] {
				reported[id] = true
				d.undeclared(e, f, name)
			}
		}
	}
	for id := range helpers {
		e.symbols[id].flags |= symTemporary // no symbol of the object
	}
}

// called reports a call of what is no function.
func (d *declarations) called(e *Emitter, f *fixup) {
	n := d.names[e.name(f.value.a)]
	if n == nil || n.kind == aFunction {
		return
	}
	e.report(diag.Diagnostic{Code: "declaration", Span: diag.Span{Start: f.pos, End: f.pos + diag.Pos(len(n.name))}, Msg: "'" + n.name + "' is called, but is " + n.kind.String(),
		Notes: []diag.Note{{Span: diag.Span{Start: n.pos, End: n.pos + diag.Pos(len(n.name))}, Msg: "declared here"}}})
}

func (d *declarations) undeclared(e *Emitter, f *fixup, name string) {
	if e.noRegister(f, f.value.a) {
		return
	}
	x := diag.Diagnostic{Code: "undeclared", Span: diag.Span{Start: f.pos, End: f.pos + diag.Pos(len(name))}, Msg: "'" + name + "' is neither defined nor declared here"}
	names := func(yield func(string) bool) {
		for n := range d.names {
			if !yield(n) {
				return
			}
		}
		known := knownConstants.Load()
		if f.kind == fixCall {
			known = isa.Helpers()
		}
		for n := range known {
			if !yield(n) {
				return
			}
		}
		if f.kind != fixCall {
			return
		}
		for _, m := range d.imports {
			m.allNames([]rawbtf.Kind{rawbtf.Func})(yield)
		}
	}
	if near := diag.Suggest(name, names); near != "" {
		x.Fix = &diag.Fix{Span: x.Span, Text: near}
	}
	if prototype, file := d.importedPrototype(name); f.kind == fixCall && prototype != "" {
		x.Notes = []diag.Note{{Msg: "'" + file + "' has it; declare it: extern " + prototype + " __ksym;"}}
		x.Fix = nil
	} else if f.kind == fixCall {
		x.Notes = []diag.Note{{Msg: "a function of the kernel: extern int " + name + "(...) __ksym; one of another object: extern int " + name + "(...);"}}
	} else {
		x.Notes = []diag.Note{{Msg: "a variable of the kernel: extern void " + name + " __ksym; a map: struct { ... } " + name + " SEC(\".maps\");"}}
	}
	x.Notes = append(x.Notes, e.preprocessed(name)...)
	e.report(x)
}

// functionsOf returns the functions that are declared and defined in a section, in
// its order, and reports those that are not declared.
func (w *btfWriter) functionsOf() map[sectionID][]*declared {
	e := w.e
	all := make(map[sectionID][]*declared)
	known := make(map[Symbol]bool)
	for _, n := range w.d.objects {
		if key, _, ok := e.place(n.sym); ok && n.kind == aFunction && n.defined {
			all[sectionID(key)] = append(all[sectionID(key)], n)
			known[n.sym] = true
		}
	}
	missing := func(id Symbol, pos diag.Pos, caller sectionID) {
		key, _, ok := e.place(id)
		if !ok || known[id] {
			return
		}
		x := diag.Diagnostic{Code: "undeclared", Span: diag.Span{Start: pos}}
		name := e.name(id)
		switch {
		case all[sectionID(key)] != nil:
			x.Msg = "function '" + name + "' has no declaration, but '" + all[sectionID(key)][0].name + "' in the same section has one: the kernel wants all or none"
		case all[caller] != nil && e.sections[sectionID(key)].flags&elf.SHF_EXECINSTR != 0:
			x.Severity = diag.Warning
			x.Msg = "function '" + name + "' has no declaration, but its caller has one: libbpf loads such a program only if 'bpfasm link' has made it"
		default:
			return
		}
		known[id] = true
		x.Notes = []diag.Note{{Msg: "write its head above its label, as in: static int " + name + "(void);"}}
		e.report(x)
	}
	for id := range e.symbols {
		if s := &e.symbols[id]; s.typ == uint8(typeFunc) && s.sub != 0 {
			missing(Symbol(id), s.pos, 0)
		}
	}
	for _, sub := range e.subs[1:] {
		for i := range sub.fixups {
			if f := &sub.fixups[i]; f.kind == fixCall && f.value.bare() {
				missing(f.value.a, f.pos, sub.section)
			}
		}
	}
	for _, list := range all {
		slices.SortStableFunc(list, func(a, b *declared) int {
			_, x, _ := e.place(a.sym)
			_, y, _ := e.place(b.sym)
			return cmp.Compare(x, y)
		})
	}
	return all
}

// ext makes what .BTF.ext says of the instructions; nil is nothing.
func (w *btfWriter) ext() *rawbtf.Ext {
	e := w.e
	all := w.functionsOf()
	ext := &rawbtf.Ext{}
	le := binary.LittleEndian
	lines, core := w.lines(all), w.core()
	for i := 1; i < len(e.sections); i++ {
		id := sectionID(i)
		name := e.sections[id].name
		var funcs []byte
		for j, n := range all[id] {
			_, off, _ := e.place(n.sym)
			funcs = le.AppendUint32(funcs, uint32(off))
			funcs = le.AppendUint32(funcs, uint32(n.typ.id))
			w.size(n, all[id][j+1:], off)
		}
		add := func(info *rawbtf.Info, size uint32, records []byte) {
			if len(records) > 0 {
				info.RecordSize = size
				info.Sections = append(info.Sections, rawbtf.InfoSection{NameOff: w.name(name), Records: records})
			}
		}
		add(&ext.Func, rawbtf.FuncInfoSize, funcs)
		add(&ext.Line, rawbtf.LineInfoSize, lines[id])
		add(&ext.CORE, rawbtf.CORERelocSize, core[id])
	}
	if len(ext.Func.Sections)+len(ext.Line.Sections)+len(ext.CORE.Sections) == 0 {
		return nil
	}
	return ext
}

// size gives a function without one the size up to the next, or to the end of the
// section.
func (w *btfWriter) size(n *declared, next []*declared, off int64) {
	e := w.e
	if _, ok := e.sizes[n.sym]; ok {
		return
	}
	key, _, _ := e.place(n.sym)
	_, size := e.sectionData(sectionID(key))
	end := int64(size)
	if len(next) > 0 {
		_, end, _ = e.place(next[0].sym)
	}
	e.sizes[n.sym] = number(end-off, n.pos)
}

// final returns where an offset in a subsection came to be.
func (w *btfWriter) final(id subID, off int64) (sectionID, uint32) {
	sub := w.e.subs[id]
	return sub.section, uint32(sub.place(sub.gapsBefore(off), off))
}

// core makes the records of CO-RE relocations.
func (w *btfWriter) core() map[sectionID][]byte {
	le := binary.LittleEndian
	out := make(map[sectionID][]byte)
	for i := range w.d.core {
		r := &w.d.core[i]
		id, off := w.final(r.sub, r.off)
		if r.kind == coreTypeIDLocal || r.kind == coreTypeIDTarget {
			w.e.put(w.e.subs[r.sub].data[r.off+4:r.off+8], int64(r.typ.id))
		}
		b := le.AppendUint32(out[id], off)
		b = le.AppendUint32(b, uint32(r.typ.id))
		b = le.AppendUint32(b, w.name(r.access))
		out[id] = le.AppendUint32(b, r.kind)
	}
	return out
}

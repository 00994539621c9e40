package assembler

import (
	"debug/elf"
	"fmt"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

// Finish lays out the sections, resolves the fixups and returns the object. The error is a
// *[diag.Error] with every mistake. An Emitter cannot be used after Finish.
func (e *Emitter) Finish() (*object.File, error) {
	if e.full || !e.layout() {
		return nil, e.list.Err(e.sources)
	}
	e.bindVersions()
	e.emitFrames() // appends sections; nothing that has an offset moves
	e.emitLines()
	e.emitDeclared()
	f := object.New(e.order)
	if e.osGNU {
		f.OSABI = 3 // ELFOSABI_GNU
	}
	f.Sections = make([]object.Section, len(e.sections))
	for i := 1; i < len(e.sections); i++ {
		f.Sections[i] = e.finishSection(sectionID(i))
	}
	e.checkSize(f)
	ids := e.finishSymbols(f)
	e.finishReferences(f, ids)
	f.Sources, f.Warnings = e.sources, e.list
	if err := e.list.Err(e.sources); err != nil {
		return nil, err
	}
	f.Warnings.Sort(e.sources)
	return f, nil
}

// checkSize bounds the size of the file, in which sections are aligned, even those without
// contents.
func (e *Emitter) checkSize(f *object.File) {
	end := uint64(64) // the ELF header
	for i := range f.Sections[1:] {
		s := &f.Sections[i+1]
		end = (end+s.Align-1)&^(s.Align-1) + uint64(len(s.Data))
		if end > 4*MaxBytes {
			e.fail(e.symbols[e.sections[i+1].symbol].pos, 0, "too-large", "with section '%s', aligned to %d bytes, the object would grow beyond the limit of %d MiB", s.Name, s.Align, 4*MaxBytes>>20)
			return
		}
	}
}

func (e *Emitter) finishSection(id sectionID) object.Section {
	sec := &e.sections[id]
	e.checkName(sec.name, e.symbols[sec.symbol].pos)
	data, size := e.sectionData(id)
	if e.gnu && sec.align > 1 && sec.align <= 1<<12 && size > 0 { // GNU as fills up the last unit
		rest := (sec.align - size%sec.align) % sec.align
		if size += rest; data != nil {
			data = appendFill(data[:len(data):len(data)], int64(rest), 0)
		}
	}
	return object.Section{
		Name: sec.name, Type: sec.typ, Flags: sec.flags, Align: sec.align, EntSize: sec.entSize,
		Data: data, Size: size, Relocs: e.fix(id, data),
	}
}

// finishSymbols builds the symbol table: locals in the order of registration,
// with file names between them, then the others. It returns where each Symbol went.
func (e *Emitter) finishSymbols(f *object.File) []object.SymbolID {
	e.markAddrSig()
	ids := make([]object.SymbolID, len(e.symbols))
	n := 1 + len(e.files)
	for _, id := range e.registered {
		if e.visible(id) {
			n++
		}
	}
	f.Symbols = make([]object.Symbol, 1, n)
	var others []Symbol
	file := 0
	addFiles := func(until int) {
		for ; file < len(e.files) && (file == 0 || e.files[file].at <= until); file++ {
			f.Symbols = append(f.Symbols, object.Symbol{Name: e.files[file].name, Section: object.Abs, Type: elf.STT_FILE})
		}
	}
	for i, id := range e.registered {
		if !e.visible(id) {
			continue
		}
		s, ok := e.finishSymbol(id)
		if !ok {
			continue
		}
		if s.Bind != elf.STB_LOCAL {
			others = append(others, id)
			continue
		}
		addFiles(i)
		ids[id] = object.SymbolID(len(f.Symbols))
		f.Symbols = append(f.Symbols, s)
	}
	addFiles(len(e.registered))
	for _, id := range others {
		ids[id] = object.SymbolID(len(f.Symbols))
		s, _ := e.finishSymbol(id)
		f.Symbols = append(f.Symbols, s)
	}
	return ids
}

// visible reports whether a registered symbol gets an entry.
func (e *Emitter) visible(id Symbol) bool {
	s := &e.symbols[id]
	if len(e.renamed) > 0 && e.versioned(id) != id {
		return false
	}
	if s.flags&(symReferenced|symWeakly|symSignature) != 0 {
		return true
	}
	if s.flags&(symTemporary|symSection|symWeakref|symReplaced|symVersion) != 0 {
		return false
	}
	if s.is(symEquated) {
		r, why := e.reduce(e.equates[id])
		if why == reasonNone && r.a != 0 && r.b == 0 {
			_, _, ok := e.place(r.a)
			return ok || e.symbols[r.a].is(symCommon)
		}
		return why != reasonNone || r.b != 0 || r.constant()
	}
	return !e.gnu || s.bind != bindWeak || s.defined() // GNU as forgets what is weak and not used
}

// finishSymbol makes the entry of one symbol; it returns false after an error.
func (e *Emitter) finishSymbol(id Symbol) (object.Symbol, bool) {
	s := &e.symbols[id]
	e.checkName(s.name, s.pos)
	out := object.Symbol{Name: s.name, Bind: elf.STB_LOCAL, Type: elf.SymType(s.typ), Other: s.vis, Pos: s.pos}
	switch s.bind {
	case bindGlobal:
		out.Bind = elf.STB_GLOBAL
	case bindWeak:
		out.Bind = elf.STB_WEAK
	case bindUnset:
		switch {
		case s.defined() || s.is(symSignature) && !s.is(symReferenced):
		case s.is(symWeakly) && !s.is(symReferenced):
			out.Bind = elf.STB_WEAK
		default:
			out.Bind = elf.STB_GLOBAL
		}
	}
	if s.is(symSignature) && !s.defined() && !s.is(symReferenced) {
		out.Section = object.GroupHeader
	}
	if size, ok := e.sizes[id]; ok {
		n, ok := e.absolute(size)
		if !ok {
			e.fail(size.pos, 0, "size-not-absolute", "size of '%s' is not absolute: it must be a number or a difference of two labels in one section", s.name)
			return out, false
		}
		out.Size = uint64(n)
	}
	switch {
	case s.is(symSection):
		out.Name = ""
		out.Section = object.SectionID(e.subs[s.sub].section)
	case s.is(symCommon):
		c := e.commons[id]
		out.Section, out.Value, out.Size = object.Common, c.align, c.size
	case s.is(symEquated):
		return e.finishEquate(id, out)
	case s.sub != 0:
		sub := e.subs[s.sub]
		out.Section = object.SectionID(sub.section)
		out.Value = uint64(sub.place(s.gap, s.off))
	}
	return out, true
}

// checkName reports a name that the string table cannot hold.
func (e *Emitter) checkName(name string, pos diag.Pos) {
	if strings.IndexByte(name, 0) >= 0 {
		e.fail(pos, pos+diag.Pos(len(name)), "invalid-name", "the name %q contains a NUL, which ends names in an object", name)
	}
}

// finishEquate gives an equated symbol the place or number it stands for; an
// alias takes over type and size of its base where it has none.
func (e *Emitter) finishEquate(id Symbol, out object.Symbol) (object.Symbol, bool) {
	v := e.equates[id]
	e.work = 0
	r, why := e.reduceDepth(v)
	if key, off, ok := e.place(r.a); ok && why == reasonNone && r.b == 0 {
		out.Section, out.Value = object.SectionID(key), uint64(off+r.add)
		return e.inherit(id, r.a, out), true
	}
	d := diag.Diagnostic{Code: "not-absolute", Span: diag.Span{Start: v.pos}}
	switch {
	case why != reasonNone:
		d.Msg = fmt.Sprintf("'%s' is set to an expression that is no place and no number", e.name(id))
	case r.b != 0:
		d.Msg = fmt.Sprintf("'%s' is set to the distance from '%s', which is not known: the other end %s, '%s' %s", e.name(id), e.name(r.b), e.whereIs(r.a), e.name(r.b), e.whereIs(r.b))
	case r.a != 0 && !e.symbols[r.a].is(symCommon):
		if e.symbols[id].bind == bindUnset {
			out.Bind = elf.STB_GLOBAL // something asks for an alias of an undefined symbol
		}
		return e.inherit(id, r.a, out), true
	case r.a != 0:
		d.Msg = fmt.Sprintf("'%s' is set to the common symbol '%s', which has no place in this object", e.name(id), e.name(r.a))
	default:
		out.Section, out.Value = object.Abs, uint64(r.add)
		return out, true
	}
	e.report(d)
	return out, false
}

// inherit gives an alias what its base is and the alias was not said to be. In a
// chain of mere aliases a size counts from where it was given.
func (e *Emitter) inherit(id, base Symbol, out object.Symbol) object.Symbol {
	if e.symbols[base].is(symSection) {
		return out
	}
	b, _ := e.finishSymbol(base)
	out.Type = strongerType(out.Type, b.Type)
	out.Size = b.Size
	if sized := e.sizedBy(id); sized != 0 {
		n, _ := e.absolute(e.sizes[sized])
		out.Size = uint64(n)
	}
	return out
}

// sizedBy returns the first of a chain of mere aliases that was given a size, 0 if none
// was. What is found for one holds for all before it.
func (e *Emitter) sizedBy(id Symbol) (sized Symbol) {
	var walked []Symbol
	for sized == 0 {
		if known, ok := e.sizedAs[id]; ok {
			sized = known
			break
		}
		walked = append(walked, id)
		if _, ok := e.sizes[id]; ok {
			sized = id
			break
		}
		v := e.equates[id]
		if !v.bare() || !e.symbols[v.a].is(symEquated) {
			break
		}
		id = v.a
	}
	if e.sizedAs == nil {
		e.sizedAs = make(map[Symbol]Symbol)
	}
	for _, id := range walked {
		e.sizedAs[id] = sized
	}
	return sized
}

// markAddrSig keeps what .addrsig_sym names in the symbol table. A temporary
// label stands for its section there.
func (e *Emitter) markAddrSig() {
	for i, id := range e.addrSig {
		s := &e.symbols[id]
		if s.is(symTemporary) && s.sub != 0 {
			id = e.sections[e.subs[s.sub].section].symbol
			e.addrSig[i] = id
		}
		e.symbols[id].flags |= symReferenced
	}
}

// finishReferences translates everything that names symbols or sections.
func (e *Emitter) finishReferences(f *object.File, ids []object.SymbolID) {
	groups := make(map[Symbol]int)
	for i := range f.Sections {
		for j := range f.Sections[i].Relocs {
			r := &f.Sections[i].Relocs[j]
			r.Sym = ids[r.Sym]
		}
		sec := &e.sections[i]
		if sec.linked != 0 {
			key, _, _ := e.place(sec.linked)
			f.Sections[i].Link = object.SectionID(key)
		}
		if sec.group == 0 {
			continue
		}
		g, ok := groups[sec.group]
		if !ok {
			g = len(f.Groups)
			groups[sec.group] = g
			f.Groups = append(f.Groups, object.Group{Name: ".group", Signature: ids[sec.group], Comdat: sec.comdat})
		}
		f.Groups[g].Members = append(f.Groups[g].Members, object.SectionID(i))
	}
	f.HasAddrSig = e.hasAddrSig
	for _, id := range e.addrSig {
		if e.hasAddrSig && ids[id] != 0 {
			f.AddrSig = append(f.AddrSig, ids[id])
		}
	}
}

// name returns the name of a symbol for a message.
func (e *Emitter) name(id Symbol) string { return e.symbols[id].name }

// whereIs says where a symbol is, for a message.
func (e *Emitter) whereIs(id Symbol) string {
	if key, _, ok := e.place(id); ok {
		return fmt.Sprintf("is in '%s'", e.sections[key].name)
	}
	return "is not defined in this file"
}

// definedAt notes where symbols are defined.
func (e *Emitter) definedAt(ids ...Symbol) []diag.Note {
	var notes []diag.Note
	for _, id := range ids {
		if s := &e.symbols[id]; id != 0 && s.defined() && s.pos != 0 && !s.is(symSection) {
			notes = append(notes, diag.Note{Span: diag.Span{Start: s.pos, End: s.pos + diag.Pos(len(s.name))}, Msg: "'" + s.name + "' is defined here"})
		}
	}
	return notes
}

package builder

import (
	"debug/elf"
	"slices"
	"strings"

	"github.com/cilium/ebpf/btf"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// place puts functions and variables into sections. Symbols are in the order in which they
// are first named, as LLVM has them.
func (w *writer) place() {
	w.section(".text", elf.SHF_ALLOC|elf.SHF_EXECINSTR, 4)
	for _, it := range w.items {
		w.places[it] = &place{}
	}
	for _, it := range w.items {
		switch p := w.places[it]; it.kind {
		case aFunction:
			w.mention(it)
			w.keepApart(it, elf.SHF_EXECINSTR)
			w.placeFunction(it, p)
			w.mentionAll(it.fn, p)
		case aVariable:
			w.mention(it)
			w.keepApart(it, 0)
			if !w.placeVariable(it, p) {
				return
			}
			for _, a := range it.addrs {
				w.mention(w.names[a.Name])
			}
		}
	}
	sources, texts := new(diag.Sources), make(map[Line]diag.Pos)
	for _, it := range w.items {
		p := w.places[it]
		if p.symbol == 0 {
			continue
		}
		s := &w.out.Symbols[p.symbol]
		*s = it.symbol(p)
		if p.line.Line != 0 {
			s.Pos = p.line.pos(sources, texts)
			w.out.Sources = sources
		}
	}
}

// mentionAll mentions what a function refers to.
func (w *writer) mentionAll(f *Func, p *place) {
	var line Line
	for i := range f.insns {
		in := &f.insns[i]
		if in.line != nil {
			line = *in.line
		}
		if i == 0 {
			p.line = line
		}
		if in.kind == call || in.kind == address {
			to := w.names[in.ref]
			if w.mention(to); to.kind == anExtern && w.places[to].line.Line == 0 {
				w.places[to].line = line
			}
		}
	}
}

// keepApart reports what is in a section of the other kind, for code or for data.
func (w *writer) keepApart(it *item, flag elf.SectionFlag) {
	if id, ok := w.sections[it.section]; ok && w.out.Sections[id].Flags&elf.SHF_EXECINSTR != flag {
		w.fail("section", it.at, "'%[2]s', %[1]s, cannot be in section '%[3]s': a section has either code or data", it.what(), it.name, it.section)
	}
}

// mention gives an item its place in the symbol table.
func (w *writer) mention(it *item) {
	if p := w.places[it]; p.symbol == 0 {
		w.out.Symbols = append(w.out.Symbols, object.Symbol{})
		p.symbol = object.SymbolID(len(w.out.Symbols) - 1)
	}
}

func (it *item) symbol(p *place) object.Symbol {
	s := object.Symbol{Name: it.name, Section: p.section, Value: p.off, Size: p.size, Bind: elf.STB_GLOBAL, Other: uint8(it.visibility)}
	switch {
	case it.weak:
		s.Bind = elf.STB_WEAK
	case it.static:
		s.Bind = elf.STB_LOCAL
	}
	switch it.kind {
	case aFunction:
		s.Type = elf.STT_FUNC
	case aVariable:
		s.Type = elf.STT_OBJECT
	}
	return s
}

// section returns the section of a name, aligned at least so.
func (w *writer) section(name string, flags elf.SectionFlag, align uint32) *object.Section {
	id, ok := w.sections[name]
	if !ok {
		id = object.SectionID(len(w.out.Sections))
		w.sections[name] = id
		typ := elf.SHT_PROGBITS
		if name == ".bss" || strings.HasPrefix(name, ".bss.") {
			typ = elf.SHT_NOBITS
		}
		w.out.Sections = append(w.out.Sections, object.Section{Name: name, Type: typ, Flags: flags})
	}
	s := &w.out.Sections[id]
	s.Align = max(s.Align, uint64(align))
	rest := -s.Size & uint64(align-1)
	if s.Size += rest; s.Type != elf.SHT_NOBITS {
		s.Data = append(s.Data, make([]byte, rest)...)
	}
	return s
}

func (w *writer) placeFunction(it *item, p *place) {
	s := w.section(it.section, elf.SHF_ALLOC|elf.SHF_EXECINSTR, insnSize)
	p.section, p.off = w.sections[it.section], s.Size
	p.slots = make([]uint32, 0, len(it.fn.insns)+1)
	for i := range it.fn.insns {
		p.slots = append(p.slots, uint32(s.Size-p.off))
		s.Data = isa.Append(s.Data, it.fn.insns[i].Inst, w.order)
		s.Size = uint64(len(s.Data))
	}
	p.size = s.Size - p.off
	p.slots = append(p.slots, uint32(p.size))
}

// addrSize is the size of an address in a value, in bytes.
const addrSize = 8

// insnSize is the size of an instruction's slot in bytes.
const insnSize = 8

// maxObject bounds the size of variables in bytes.
const maxObject = 256 << 20

func (w *writer) placeVariable(it *item, p *place) bool {
	v := it.typ.(*btf.Var)
	fail := func(format string, args ...any) bool {
		w.fail("variable", it.at, format, args...)
		return false
	}
	size, err := btf.Sizeof(v.Type)
	switch {
	case err != nil || isVoid(v.Type):
		return fail("variable '%s' is of type %v, which has no size", it.name, v.Type)
	case it.value != nil && len(it.value) < size:
		return fail("variable '%s' has %d bytes, its value %d", it.name, size, len(it.value))
	case len(it.value) > size && !flexible(v.Type):
		return fail("variable '%s' has %d bytes, its value %d", it.name, size, len(it.value))
	}
	p.size = uint64(max(size, len(it.value)))
	flags := elf.SHF_ALLOC | elf.SHF_WRITE
	if isConst(v.Type) {
		flags = elf.SHF_ALLOC
	}
	s := w.section(it.section, flags, max(it.align, alignOf(v.Type)))
	if p.size > maxObject || s.Size+p.size > maxObject {
		return fail("with variable '%s', section '%s' would be larger than %d MiB", it.name, it.section, maxObject>>20)
	}
	p.section, p.off = w.sections[it.section], s.Size
	s.Size += p.size
	if s.Type == elf.SHT_NOBITS {
		if slices.ContainsFunc(it.value, func(c byte) bool { return c != 0 }) || len(it.addrs) > 0 {
			return fail("variable '%s' has a value, but section '%s' has no contents", it.name, it.section)
		}
		return true
	}
	s.Data = append(s.Data, it.value...)
	s.Data = append(s.Data, make([]byte, s.Size-uint64(len(s.Data)))...)
	for _, a := range it.addrs {
		if uint64(a.Offset)+addrSize > p.size {
			return fail("the address of '%s' at %d does not fit into the %d bytes of '%s'", a.Name, a.Offset, p.size, it.name)
		}
	}
	return true
}

// flexible reports whether a struct ends in an array without a length, as the definition
// of a map with values does.
func flexible(t btf.Type) bool {
	s, ok := btf.UnderlyingType(t).(*btf.Struct)
	if !ok || len(s.Members) == 0 {
		return false
	}
	a, ok := btf.UnderlyingType(s.Members[len(s.Members)-1].Type).(*btf.Array)
	return ok && a.Nelems == 0
}

package assembler

import (
	"maps"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/object"
)

// askedReloc is a relocation that the text asks for by name.
type askedReloc struct {
	at     value // offset in the section, or a label there
	typ    object.RelocType
	target value
	pos    diag.Pos
}

// relocFields is where each relocation's addend lies: the field's offset from
// the relocated place, and its size.
var relocFields = lazy.Value[map[object.RelocType]relocField]{Make: func() map[object.RelocType]relocField {
	return map[object.RelocType]relocField{
		object.R_BPF_NONE:        {0, 0},
		object.R_BPF_64_64:       {4, 4},
		object.R_BPF_64_ABS64:    {0, 8},
		object.R_BPF_64_ABS32:    {0, 4},
		object.R_BPF_64_NODYLD32: {0, 4},
		object.R_BPF_64_32:       {4, 4},
	}
}}

type relocField struct{ off, size int64 }

// relocDirective is .reloc offset, name[, expression]. LLVM knows no name of a
// BPF relocation here; the names are those of its other tools.
func relocDirective(s *scanner, _ *directive) {
	s.skip()
	r := askedReloc{pos: s.pos()}
	var ok bool
	if r.at, ok = s.expression(); !ok || !s.comma() {
		return
	}
	s.skip()
	at := s.pos()
	name := s.ident()
	names := make(map[string]object.RelocType)
	for t := range relocFields.Load() {
		names[t.String()] = t
	}
	if r.typ, ok = names[name]; !ok {
		d := diag.Diagnostic{Code: "relocation-name", Span: diag.Span{Start: at, End: at + diag.Pos(len(name))}, Msg: "unknown relocation name '" + name + "'",
			Notes: []diag.Note{{Msg: "BPF has " + strings.Join(slices.Sorted(maps.Keys(names)), ", ")}}}
		if near := diag.Suggest(name, maps.Keys(names)); near != "" {
			d.Fix = &diag.Fix{Span: d.Span, Text: near}
		}
		s.report(d)
		return
	}
	if s.accept(',') {
		if r.target, ok = s.expression(); !ok {
			return
		}
		s.e.registerUses(r.target)
	}
	if s.wantEnd() {
		s.e.cur.asked = append(s.e.cur.asked, r)
	}
}

// askedRelocs makes the relocations that .reloc asked for in a section, and
// writes their addends into their fields.
func (e *Emitter) askedRelocs(s *subsection, data []byte) []object.Reloc {
	var relocs []object.Reloc
	for i := range s.asked {
		r := &s.asked[i]
		field := relocFields.Load()[r.typ]
		at, ok := e.offset(r.at)
		if !ok || at < 0 || at+field.off+field.size > int64(len(data)) {
			e.fail(r.pos, 0, "relocation-place", "%s needs %d bytes at an offset in this section, which has %d bytes", r.typ, field.off+field.size, len(data))
			continue
		}
		e.work = 0
		v, why := e.reduce(r.target)
		if why != reasonNone || v.b != 0 {
			e.fail(r.target.pos, 0, "not-relocatable", "expected relocatable expression: a symbol plus or minus a number")
			continue
		}
		out := object.Reloc{Off: uint32(at), Type: r.typ, Pos: r.pos}
		if v.a != 0 {
			target := v.a
			if key, off, placed := e.place(target); placed && e.symbols[target].is(symTemporary) {
				target = e.sections[key].symbol
				v.add += off
			}
			e.symbols[target].flags |= symReferenced
			out.Sym = object.SymbolID(target)
		}
		if r.typ == object.R_BPF_64_32 {
			v.add = (v.add - 8) >> 3
		}
		if v.add != 0 && field.size > 0 {
			e.put(data[at+field.off:at+field.off+field.size], v.add)
		}
		relocs = append(relocs, out)
	}
	return relocs
}

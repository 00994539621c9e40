package assembler

import (
	"cmp"
	"debug/elf"
	"fmt"
	"slices"
	"sort"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

// fixup is a field to fill in when places are final.
type fixup struct {
	off   uint32 // raw offset of the field's instruction or of the data in its subsection
	kind  fixupKind
	pos   diag.Pos
	value value
}

// fixupKind says what kind of field it is and how a value is written into it.
type fixupKind uint8

const (
	fixData1  fixupKind = iota
	fixData2            // data fields
	fixData4            //
	fixData8            //
	fixImm              // 32-bit immediate of an instruction: numbers only
	fixImm64            // both halves of ld_imm64
	fixBranch           // off: distance in instructions from the next one
	fixLong             // imm of gotol: likewise
	fixCall             // imm of call: likewise
)

// fix writes the section's fixups into its data and returns the relocations
// of those that only a linker or loader can fill. Their Sym is still a Symbol.
func (e *Emitter) fix(id sectionID, data []byte) []object.Reloc {
	n := 0
	for _, sub := range e.sections[id].subs {
		n += len(e.subs[sub].fixups) + len(e.subs[sub].asked)
	}
	if n == 0 {
		return nil
	}
	relocs := make([]object.Reloc, 0, n)
	for _, sub := range e.sections[id].subs {
		s := e.subs[sub]
		for i := range s.fixups {
			f := &s.fixups[i]
			at := s.place(s.gapsBefore(int64(f.off)), int64(f.off))
			e.relaxed = e.relaxing && f.kind == fixBranch && s.relaxed(int64(f.off))
			if r, ok := e.fixOne(id, f, at, data); ok {
				relocs = append(relocs, r)
			}
		}
		if len(s.asked) > 0 {
			relocs = append(relocs, e.askedRelocs(s, data)...)
			slices.SortStableFunc(relocs, func(a, b object.Reloc) int { return cmp.Compare(a.Off, b.Off) })
		}
	}
	return relocs
}

// gapsBefore counts the gaps in front of the field at a raw offset.
func (s *subsection) gapsBefore(off int64) int32 {
	if len(s.gaps) == 0 {
		return 0
	}
	return int32(sort.Search(len(s.gaps), func(i int) bool { return s.gaps[i].off > off }))
}

// fixOne fills one field, at offset at. It returns a relocation if one is needed.
func (e *Emitter) fixOne(id sectionID, f *fixup, at int64, data []byte) (r object.Reloc, needed bool) {
	v, why := e.reduce(f.value)
	if why != reasonNone {
		e.failReason(f, why)
		return r, false
	}
	if v.b != 0 {
		if v, why = e.relative(id, f, v, at); why != reasonNone {
			return r, false
		}
	}
	if v.a == 0 {
		e.patchNumber(f, v.add, at, data)
		return r, false
	}
	return e.patchAddress(id, f, v, at, data)
}

// relative turns a - b with b in this very section into a plus the distance to b.
func (e *Emitter) relative(id sectionID, f *fixup, v value, at int64) (value, reason) {
	key, off, ok := e.place(v.b)
	switch {
	case v.a == 0:
		e.fail(v.pos, 0, "not-relocatable", "expected relocatable expression: the address of '%s' can be added or subtracted from another, not negated", e.name(v.b))
		return v, reasonShape
	case !ok:
		d := diag.Diagnostic{Code: "undefined-difference", Span: diag.Span{Start: v.pos}, Msg: fmt.Sprintf("symbol '%s' can not be undefined in a subtraction expression", e.name(v.b))}
		d.Notes = append(d.Notes, e.noteUndefined(v.b))
		e.report(d)
		return v, reasonShape
	case key != uint64(id) || !f.kind.data():
		e.report(diag.Diagnostic{Code: "cross-section", Span: diag.Span{Start: v.pos},
			Msg:   fmt.Sprintf("cannot represent a difference across sections: '%s' %s, '%s' %s", e.name(v.a), e.whereIs(v.a), e.name(v.b), e.whereIs(v.b)),
			Notes: e.definedAt(v.a, v.b)})
		return v, reasonShape
	}
	v.b = 0
	v.add += at - off
	return v, reasonNone
}

func (k fixupKind) data() bool { return k <= fixData8 }

// patchNumber writes a number into the field.
func (e *Emitter) patchNumber(f *fixup, v, at int64, data []byte) {
	switch f.kind {
	case fixData1, fixData2, fixData4, fixData8:
		size := int64(1) << f.kind
		if size < 8 && !fits(v, uint(size*8)) {
			e.fail(f.pos, 0, "out-of-range", "value %d does not fit into %d byte%s", v, size, plural(size))
			return
		}
		e.put(data[at:at+size], v)
	case fixImm64:
		e.put(data[at+4:at+8], v)
		e.put(data[at+12:at+16], v>>32)
	case fixBranch:
		if v != int64(int16(v)) {
			e.fail(f.pos, 0, "branch-range", "branch distance %d does not fit into 16 bits", v)
			return
		}
		e.put(data[at+2:at+4], v)
	default:
		if !fits(v, 32) {
			e.fail(f.pos, 0, "out-of-range", "value %d does not fit into 32 bits", v)
			return
		}
		e.put(data[at+4:at+8], v)
	}
}

// fits reports whether v fits into so many bits, signed or unsigned.
func fits(v int64, bits uint) bool {
	return v >= -1<<(bits-1) && v < 1<<bits
}

func plural(n int64) string {
	if n == 1 {
		return ""
	}
	return "s"
}

// put writes the low bytes of v over the field.
func (e *Emitter) put(field []byte, v int64) {
	for i := range field {
		shift := 8 * i
		if e.big {
			shift = 8 * (len(field) - 1 - i)
		}
		field[i] = byte(v >> shift)
	}
}

// patchAddress writes the known part of symbol + addend into the field.
func (e *Emitter) patchAddress(id sectionID, f *fixup, v value, at int64, data []byte) (object.Reloc, bool) {
	s := &e.symbols[v.a]
	key, off, placed := e.place(v.a)
	local := placed && (s.bind == bindLocal || s.bind == bindUnset)
	if e.gnu && placed && s.bind == bindGlobal && (f.kind == fixBranch || f.kind == fixLong) {
		local = true // GNU as makes a relocation that no loader resolves
	}
	if !placed && s.is(symTemporary) && !s.is(symCommon) {
		d := diag.Diagnostic{Code: "undefined-label", Span: diag.Span{Start: e.usePos(f, v.a), End: 0}, Msg: fmt.Sprintf("undefined local label '%s'", s.name)}
		e.suggestSymbol(&d, s.name)
		e.report(d)
		return object.Reloc{}, false
	}
	if !f.kind.data() && f.kind != fixImm64 && f.kind != fixImm && local && key == uint64(id) {
		e.patchDistance(f, off+v.add-at, at, data)
		return object.Reloc{}, false
	}
	if (!placed || e.gnu) && (f.kind == fixBranch || f.kind == fixLong) {
		e.leadsOut(f, v.a)
	}
	r := object.Reloc{Off: uint32(at), Pos: f.pos, Type: e.relocType(f.kind, v.a, placed)}
	if e.gnu && f.kind == fixImm {
		r.Off += 4 // GNU's is of the field, not of the instruction
	}
	if r.Type == object.R_BPF_NONE {
		e.failField(f, v)
		return r, false
	}
	target := v.a
	if local && e.throughSection(v.a, sectionID(key), v.add) {
		target = e.sections[key].symbol
		v.add += off
	}
	if len(e.renamed) > 0 {
		target = e.versioned(target)
	}
	e.register(target)
	if f.value.a != v.a && e.symbols[f.value.a].is(symWeakref) {
		e.symbols[target].flags |= symWeakly
	} else {
		e.symbols[target].flags |= symReferenced
	}
	r.Sym = object.SymbolID(target)
	if f.kind.data() {
		e.put(data[at:at+int64(1)<<f.kind], v.add)
	} else {
		e.patchDistance(f, v.add, at, data)
	}
	return r, true
}

// throughSection reports whether a relocation against a local symbol names the
// symbol's section instead, which keeps the symbol out of the symbol table.
func (e *Emitter) throughSection(id Symbol, sec sectionID, addend int64) bool {
	flags := e.sections[sec].flags
	return !(flags&elf.SHF_MERGE != 0 && addend != 0) && flags&elf.SHF_TLS == 0 && e.symbols[id].typ != uint8(typeIFunc)
}

// patchDistance writes the distance v in bytes from the instruction itself. The
// fields count instructions from the next one; a call's src says that it is a
// call within the program (BPF_PSEUDO_CALL, RFC 9669 section 4.3.1).
func (e *Emitter) patchDistance(f *fixup, v, at int64, data []byte) {
	slots := (v - 8) >> 3
	switch f.kind {
	case fixImm:
		e.put(data[at+4:at+8], v)
	case fixImm64:
		e.put(data[at+4:at+8], v)
		if e.gnu { // LLVM leaves the sign out
			e.put(data[at+12:at+16], v>>32)
		}
	case fixBranch:
		long := slots != int64(int16(slots)) || e.relaxed
		if long && e.gnu && !e.short && e.patchLong(slots, at, data) {
			return
		}
		if long {
			e.report(diag.Diagnostic{Code: "branch-range", Span: diag.Span{Start: f.pos},
				Msg:   fmt.Sprintf("branch target out of range: '%s' is %d instructions away, and the 16-bit offset reaches from -32768 to 32767", e.name(f.value.a), slots),
				Notes: append([]diag.Note{{Msg: "use gotol, which reaches 2^31 instructions (-mcpu=v4), from a place in between"}}, e.definedAt(f.value.a)...)})
			return
		}
		e.put(data[at+2:at+4], slots)
	case fixCall:
		data[at+1] = 0x10
		if e.big {
			data[at+1] = 0x01
		}
		fallthrough
	case fixLong:
		if slots != int64(int32(slots)) {
			e.fail(f.pos, 0, "branch-range", "target is %d instructions away, more than 32 bits can say", slots)
			return
		}
		e.put(data[at+4:at+8], slots)
	}
}

// relocType chooses the relocation for a field, R_BPF_NONE where BPF has none.
//
// Of the two for 4 bytes, NODYLD32 asks run-time linkers to leave the field
// alone. LLVM chooses it by the target: a temporary label in code (as .BTF.ext
// instruction offsets are) or a named symbol in writable data (.BTF DATASEC).
func (e *Emitter) relocType(k fixupKind, target Symbol, placed bool) object.RelocType {
	switch k {
	case fixData8:
		return object.R_BPF_64_ABS64
	case fixImm:
		if e.gnu {
			return object.R_BPF_64_ABS32
		}
	case fixData4:
		if placed && !e.gnu {
			const ax, aw = elf.SHF_ALLOC | elf.SHF_EXECINSTR, elf.SHF_ALLOC | elf.SHF_WRITE
			key, _, _ := e.place(target)
			flags := e.sections[key].flags
			if e.symbols[target].is(symTemporary) && flags&ax == ax || !e.symbols[target].is(symTemporary) && flags&aw == aw {
				return object.R_BPF_64_NODYLD32
			}
		}
		return object.R_BPF_64_ABS32
	case fixCall:
		return object.R_BPF_64_32
	case fixLong:
		if e.gnu {
			return object.R_BPF_64_32
		}
		return object.R_BPF_64_64
	case fixImm64, fixBranch:
		return object.R_BPF_64_64
	}
	return object.R_BPF_NONE
}

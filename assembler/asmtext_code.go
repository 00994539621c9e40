package assembler

import (
	"cmp"
	"debug/elf"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// opCall is the opcode of a call by number or to a function, pseudoCall the
// src of the latter (RFC 9669 section 4.3.2), opExit that of a return.
const (
	opCall     = 0x85
	opExit     = 0x95
	pseudoCall = 1
)

// inst prints an instruction that no relocation patches.
func (t *asmText) inst(id object.SectionID, u *unit) {
	in := u.in
	o := isa.PrintOptions{Decimal: true}
	if in.Code == opCall && in.Src == pseudoCall {
		if name := t.targetName(id, int64(u.end)+in.Imm*8); name != "" {
			o.Imm = name
			in.Src, in.Imm = 0, 0
		}
	} else if distance, ok := in.Branch(); ok {
		if name := t.targetName(id, int64(u.end)+distance*8); name != "" {
			o.Target = name
			if in.Code == opGotoLong {
				in.Imm = 0
			} else {
				in.Off = 0
			}
		}
	}
	if !in.Exact() {
		t.rawInst(id, u)
		return
	}
	t.sayInst(id, u, in, o)
}

// sayInst writes the text of in, which stands for u.
func (t *asmText) sayInst(id object.SectionID, u *unit, in isa.Inst, o isa.PrintOptions) {
	start := len(t.body)
	t.body = append(t.body, '\t')
	t.body = isa.Print(t.body, in, o)
	if t.encoding {
		t.body = appendToComment(t.body, start)
		t.body = append(t.body, "encoding: "...)
		for i, c := range t.f.Sections[id].Data[u.off:u.end] {
			if i == 0 {
				t.body = append(t.body, "[0x"...)
			} else {
				t.body = append(t.body, ",0x"...)
			}
			t.body = appendHex(t.body, uint64(c), 2)
		}
		t.body = append(t.body, ']')
	}
	t.body = append(t.body, '\n')
}

// opGotoLong is the opcode of the branch whose distance is in imm.
const opGotoLong = 0x06

// targetName returns a label for the place that an instruction of the section
// leads to, "" if there cannot be one.
func (t *asmText) targetName(id object.SectionID, off int64) string {
	if off < 0 || !t.sections[id].starts.has(uint64(off)) {
		return ""
	}
	return t.placeName(id, uint64(off))
}

// placeName returns a label for a place that can have one, which need not be
// known by its name elsewhere.
func (t *asmText) placeName(id object.SectionID, off uint64) string {
	if sym := t.localAt(id, off); sym != 0 {
		t.mention(sym)
		return t.names[sym]
	}
	t.want(id, off)
	return string(t.appendLabel(nil, id, off))
}

// rawInst prints an instruction as data, its text behind it.
func (t *asmText) rawInst(id object.SectionID, u *unit) {
	data := t.f.Sections[id].Data
	t.body = append(t.body, "\t.quad\t0x"...)
	t.body = appendHex(t.body, t.f.Order.Uint64(data[u.off:]), 16)
	if u.end-u.off > 8 {
		t.body = append(t.body, ", 0x"...)
		t.body = appendHex(t.body, t.f.Order.Uint64(data[u.off+8:]), 16)
	}
	if u.in.Row() != nil {
		t.body = append(t.body, "\t# "...)
		t.body = isa.Print(t.body, u.in, isa.PrintOptions{Decimal: true})
	}
	t.body = append(t.body, '\n')
}

// relocatedInst prints an instruction that a relocation patches.
func (t *asmText) relocatedInst(id object.SectionID, u *unit) {
	r := &t.f.Sections[id].Relocs[u.reloc]
	in := u.in
	o := isa.PrintOptions{Decimal: true}
	var why string
	switch distance, branch := in.Branch(); {
	case r.Type == object.R_BPF_64_32 && in.Code == opCall && in.Src == pseudoCall:
		o.Imm, why = t.reference(id, r, (in.Imm+1)*8)
		in.Src, in.Imm = 0, 0
	case r.Type == object.R_BPF_64_64 && in.Code == isa.LDImm64 && in.Src == 0 && in.Imm>>32 == 0:
		o.Imm, why = t.reference(id, r, int64(int32(in.Imm)))
		in.Imm = 0
	case r.Type == object.R_BPF_64_64 && branch:
		o.Target, why = t.reference(id, r, (distance+1)*8)
		if strings.ContainsAny(o.Target, "+-") && !strings.HasSuffix(o.Target, `"`) {
			o.Target, why = "", "a branch cannot be written to a symbol and an addend"
		}
		if in.Code == opGotoLong {
			in.Imm = 0
		} else {
			in.Off = 0
		}
	default:
		why = "the instruction is none that has such a relocation"
	}
	switch {
	case why == "" && in.Exact():
		t.sayInst(id, u, in, o)
		return
	case u.in.Exact():
		t.sayInst(id, u, u.in, isa.PrintOptions{Decimal: true})
	default:
		t.rawInst(id, u)
	}
	t.askReloc(id, r, cmp.Or(why, "the text of the instruction does not give all of its bytes"))
}

// reference returns the operand that makes relocation r with an addend of so
// many bytes, or why none does.
//
// The assembler chooses the symbol and the type by what the operand names:
// places in the section of a local symbol are relocated against the section's
// own symbol, and of the types for 4 bytes it takes R_BPF_64_NODYLD32 for a
// temporary label in code and for another symbol in writable data.
func (t *asmText) reference(id object.SectionID, r *object.Reloc, addend int64) (operand, why string) {
	s := &t.f.Symbols[r.Sym]
	switch {
	case r.Sym == 0 || s.Section < 0 && s.Section != object.Common || t.names[r.Sym] == "" && (s.Type != elf.STT_SECTION || s.Section == 0):
		return "", "no text relocates against what has no place"
	case s.Section > 0 && (s.Bind == elf.STB_LOCAL || s.Type == elf.STT_SECTION):
		return t.localReference(id, r, addend)
	}
	writable := false
	if s.Section > 0 {
		const aw = elf.SHF_ALLOC | elf.SHF_WRITE
		writable = t.f.Sections[s.Section].Flags&aw == aw
	}
	if why := typeMismatch(r.Type, writable); why != "" {
		return "", why
	}
	t.mention(r.Sym)
	return withAddend(t.names[r.Sym], addend), ""
}

// typeMismatch says that the assembler's choice between the types for 4 bytes is not t.
func typeMismatch(t object.RelocType, chosen bool) string {
	switch {
	case t == object.R_BPF_64_ABS32 && chosen:
		return "in text, fields of 4 bytes that name it are R_BPF_64_NODYLD32"
	case t == object.R_BPF_64_NODYLD32 && !chosen:
		return "in text, fields of 4 bytes that name it are R_BPF_64_ABS32"
	}
	return ""
}

// localReference is reference for a local symbol of a section, perhaps the section's own.
func (t *asmText) localReference(id object.SectionID, r *object.Reloc, addend int64) (operand, why string) {
	s := &t.f.Symbols[r.Sym]
	sec, ts := &t.f.Sections[s.Section], &t.sections[s.Section]
	if s.Section == id && (r.Type == object.R_BPF_64_32 || r.Type == object.R_BPF_64_64 && sec.Data[r.Off] != isa.LDImm64) {
		return "", "in text, this stays within the section and needs no relocation"
	}
	const ax, aw = elf.SHF_ALLOC | elf.SHF_EXECINSTR, elf.SHF_ALLOC | elf.SHF_WRITE
	temporary, named := sec.Flags&ax == ax, sec.Flags&aw == aw // whether these become R_BPF_64_NODYLD32
	hidden := strings.HasPrefix(s.Name, ".L")
	merge := sec.Flags&elf.SHF_MERGE != 0
	tls := sec.Flags&elf.SHF_TLS != 0
	if s.Type != elf.STT_SECTION && (merge && addend != 0 || tls || s.Type == elf.STT_GNU_IFUNC) {
		if hidden {
			named = temporary
		}
		if why := typeMismatch(r.Type, named); why != "" {
			return "", why
		}
		t.mention(r.Sym)
		t.used[r.Sym] = true
		return withAddend(t.names[r.Sym], addend), ""
	}
	place := s.Value + uint64(addend)
	if r.Type != object.R_BPF_64_ABS64 && int64(place) != int64(int32(place)) {
		return "", "the place lies too far in its section for the field"
	}
	canName, canLabel := typeMismatch(r.Type, named) == "", typeMismatch(r.Type, temporary) == "" && !tls
	byName := canName && s.Type != elf.STT_SECTION && !hidden
	local := object.SymbolID(0)
	if canName && !tls {
		local = t.localAt(s.Section, place)
	}
	stands := canLabel && t.labelable(s.Section, place)
	if !byName && local == 0 && !stands && !(canName && ts.name != "") && !(canLabel && !merge) {
		return "", cmp.Or(typeMismatch(r.Type, named), "no label can stand there")
	}
	// Beyond this point the relocation will be against the section's symbol.
	t.used[ts.symbol] = true
	switch {
	case byName:
		t.mention(r.Sym)
		return withAddend(t.names[r.Sym], addend), ""
	case local != 0:
		t.mention(local)
		return t.names[local], ""
	case canName && ts.name != "" && (s.Section <= id || !canLabel):
	case stands:
		// A section that comes later keeps its place in the symbol table if its name is not used.
		t.want(s.Section, place)
		return string(t.appendLabel(nil, s.Section, place)), ""
	case canLabel && !merge:
		t.want(s.Section, 0)
		return withAddend(string(t.appendLabel(nil, s.Section, 0)), int64(place)), ""
	}
	t.mention(ts.symbol)
	return withAddend(ts.name, int64(place)), ""
}

func withAddend(name string, addend int64) string {
	switch {
	case addend > 0:
		return name + "+" + strconv.FormatInt(addend, 10)
	case addend < 0:
		return name + strconv.FormatInt(addend, 10)
	}
	return name
}

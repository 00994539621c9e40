package relocator

import (
	"cmp"
	"debug/elf"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// Opcodes and the meaning of src (RFC 9669, sections 4.3 and 5.4).
const (
	insnSize   = 8
	opCall     = 0x85
	secondHalf = 0 // of a load of 64 bits, which has no opcode

	pseudoMap      = 1 // src of a load
	pseudoMapValue = 2
	pseudoVariable = 3
	pseudoFunc     = 4
	pseudoCall     = 1 // src of a call
	pseudoKfunc    = 2
)

// ref is what an instruction refers to.
type ref struct {
	offset  uint32 // of the instruction in its section
	kind    PlaceKind
	symbol  object.SymbolID
	index   int             // of Result.Maps, of relocator.functions
	value   uint64          // offset in what it refers to; an address
	binding *object.Binding // of an extern
	problem *diag.Diagnostic
}

func searchRefs(refs []ref, off uint32) int {
	i, _ := slices.BinarySearchFunc(refs, off, func(x ref, off uint32) int { return cmp.Compare(x.offset, off) })
	return i
}

// wrong records a problem with the reference.
func (x *ref) wrong(code, format string, args ...any) {
	x.problem = &diag.Diagnostic{Code: code, Msg: fmt.Sprintf(format, args...)}
}

// refer finds what the instructions of a section refer to: by a relocation, or for calls within
// a section by their distance.
func (r *relocator) refer(id object.SectionID) {
	data := r.code[id].data
	relocs := r.file.Sections[id].Relocs
	var refs []ref
	for off := 0; off < len(data); {
		in, n := isa.Decode(data[off:], r.file.Order)
		n = max(n, insnSize)
		found := false
		for ; len(relocs) > 0 && int(relocs[0].Off) < off+n; relocs = relocs[1:] {
			rel := &relocs[0]
			if rel.Type == object.R_BPF_NONE {
				continue
			}
			x := ref{offset: uint32(off), symbol: rel.Sym}
			switch {
			case int(rel.Off) != off:
				x.wrong("bad-relocation", "a relocation at %#x in section %s, where no instruction begins", rel.Off, r.file.Sections[id].Name)
			case found:
				x.wrong("bad-relocation", "the instruction has two relocations")
			default:
				r.target(&x, in, rel)
			}
			refs = append(refs, x)
			found = true
		}
		if !found {
			x := ref{offset: uint32(off)}
			switch {
			case in.Code == opCall && in.Src == pseudoCall:
				r.functionRef(&x, PlaceCall, id, int64(off)+insnSize+in.Imm*insnSize, "")
				refs = append(refs, x)
			case in.Code == isa.LDImm64 && n == 16 && in.Src == pseudoFunc:
				x.wrong("bad-relocation", "a load of a function's address without a relocation that says which")
				refs = append(refs, x)
			case in.Code == isa.LDImm64 && n == 16 && (in.Src == pseudoMap || in.Src == pseudoMapValue):
				// The number would become an index of Result.Maps.
				x.wrong("bad-relocation", "a load of the map with file descriptor %d: in an object only a relocation can say which map", int32(in.Imm))
				refs = append(refs, x)
			}
		}
		off += n
	}
	r.refs[id] = refs
}

// target finds out what a relocation of an instruction refers to.
func (r *relocator) target(x *ref, in isa.Inst, rel *object.Reloc) {
	isCall := in.Code == opCall
	sym := &r.file.Symbols[rel.Sym]
	name := quote(sym.Name)
	switch {
	case !isCall && in.Code != isa.LDImm64:
		x.wrong("bad-relocation", "%s against %s at an instruction that is neither a call nor a load of 64 bits (opcode %#02x)", rel.Type, name, in.Code)
	case isCall && rel.Type != object.R_BPF_64_32, !isCall && rel.Type != object.R_BPF_64_64:
		x.wrong("bad-relocation", "%s against %s has no place in this instruction", rel.Type, name)
	case rel.Sym == 0:
		x.wrong("bad-relocation", "%s against no symbol", rel.Type)
	case r.Bindings.Find(rel.Sym) != nil:
		x.binding = r.Bindings.Find(rel.Sym)
		r.externRef(x, in, isCall)
	case sym.Section == 0:
		x.wrong("undefined-symbol", "%s is not defined, and nothing of the kernel is bound to it", name)
	case sym.Section == object.Common:
		x.wrong("undefined-symbol", "%s is common: linking gives it a place, as -fno-common does", name)
	case sym.Section < 0 && isCall:
		x.wrong("bad-call", "a call of %s, which is a number", name)
	case sym.Section < 0:
		x.kind, x.value = PlaceAddress, sym.Value+uint64(addend(in))
	case isCall:
		if in.Src != pseudoCall {
			x.wrong("bad-call", "a call of function %s whose src is %d, not %d", name, in.Src, pseudoCall)
			return
		}
		r.functionRef(x, PlaceCall, sym.Section, int64(sym.Value)+(in.Imm+1)*insnSize, sym.Name)
	default:
		r.loadRef(x, in, sym)
	}
}

// addend is what a load adds to its symbol. Compilers write its low half only.
func addend(in isa.Inst) int64 {
	if in.Imm>>32 == 0 {
		return int64(int32(in.Imm))
	}
	return in.Imm
}

// functionRef refers to the function at an offset of a section.
func (r *relocator) functionRef(x *ref, kind PlaceKind, section object.SectionID, off int64, name string) {
	s := &r.file.Sections[section]
	what := fmt.Sprintf("%#x in section %s", off, s.Name)
	if name != "" {
		what = quote(name) + " (" + what + ")"
	}
	switch {
	case r.index.kinds[section] != sectionCode:
		x.wrong("bad-call", "%s is data, not a function", what)
		return
	case off < 0 || off >= int64(s.Size):
		x.wrong("bad-call", "%s lies outside of the section's %#x bytes", what, s.Size)
		return
	}
	index, ok := r.functionAt(section, uint32(off))
	if !ok {
		if around, inside := r.functionAround(section, uint32(off)); inside {
			x.wrong("bad-call", "%s is in the middle of function %s", what, quote(r.name(&r.functions[around])))
		} else {
			x.wrong("bad-call", "at %s is no function: .type NAME, @function and .size say where one is", what)
		}
		return
	}
	x.kind, x.index, x.symbol = kind, index, r.functions[index].symbol
}

// loadRef refers to what is defined in a section.
func (r *relocator) loadRef(x *ref, in isa.Inst, sym *object.Symbol) {
	s := &r.file.Sections[sym.Section]
	off := int64(sym.Value) + addend(in)
	what := fmt.Sprintf("%#x in section %s", off, s.Name)
	if sym.Type != elf.STT_SECTION && sym.Name != "" {
		what = quote(sym.Name) + " (" + what + ")"
	}
	if kind := r.index.kinds[sym.Section]; kind == sectionCode {
		r.functionRef(x, PlaceFunc, sym.Section, off, sym.Name)
		return
	} else if kind == sectionOther {
		x.wrong("bad-relocation", "a load of %s, which becomes no map: those are .maps, .data, .rodata and .bss, each with .NAME behind if you like", what)
		return
	}
	if off < 0 || off >= int64(s.Size) {
		x.wrong("bad-relocation", "a load of %s, outside of the section's %#x bytes", what, s.Size)
		if off == int64(s.Size) {
			x.problem.Notes = []diag.Note{{Msg: "gcc lets a loop over an array end at the address behind it, which no kernel loads: compile with -fno-ivopts, or put barrier_var(i) into the loop"}}
		}
		return
	}
	switch r.index.kinds[sym.Section] {
	case sectionMaps:
		index, ok := r.maps.at[place{sym.Section, uint32(off)}]
		switch {
		case ok:
			x.kind, x.index = PlaceMap, index
		case off == int64(sym.Value) && sym.Type != elf.STT_SECTION:
			x.wrong("no-types", "a load of map %s, of which no types (BTF) say what it is: compile its source with -g", quote(sym.Name))
		default:
			x.wrong("bad-relocation", "a load of %s, where no map begins", what)
		}
	case sectionData, sectionArena:
		x.kind, x.index, x.value = PlaceMapValue, r.maps.of[sym.Section], uint64(off)
	case sectionJumpTables:
		r.jumpTableRef(x, sym.Section, uint64(off), what)
	default:
		x.wrong("bad-relocation", "a load of %s: programs cannot look at operations", what)
	}
}

// externRef refers to what an extern is bound to.
func (r *relocator) externRef(x *ref, in isa.Inst, isCall bool) {
	b := x.binding
	name := quote(b.Name)
	switch b.Kind {
	case object.BoundAbsent:
		x.kind = PlaceAbsent
	case object.BoundConfig:
		x.kind = PlaceConfig
	case object.BoundKfunc:
		x.kind = PlaceKfunc
	case object.BoundVariable:
		x.kind = PlaceVariable
	case object.BoundAddress:
		x.kind = PlaceAddress
	default:
		if x.problem = b.Problem; x.problem == nil {
			x.wrong("undefined-symbol", "%s could not be bound to the kernel", name)
		}
		return
	}
	if isCall {
		if x.kind != PlaceKfunc && x.kind != PlaceAbsent {
			x.wrong("bad-call", "a call of %s, which is a variable", name)
		}
		return
	}
	x.value = uint64(addend(in))
	switch x.kind {
	case PlaceKfunc:
		x.kind = PlaceVariable
	case PlaceConfig:
		x.index = r.maps.config
		x.value += uint64(b.Offset)
		if x.value >= uint64(r.result.Maps[r.maps.config].ValueSize) {
			x.wrong("bad-relocation", "a load of %s%+d, outside of the %d bytes of .kconfig", name, addend(in), r.result.Maps[r.maps.config].ValueSize)
		}
		return
	case PlaceAddress:
		x.value += b.Address
		return
	}
	if x.value != 0 {
		x.wrong("bad-relocation", "a load of %s%+d: nothing can be added to what the kernel fills in", name, addend(in))
	}
}

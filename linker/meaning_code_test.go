package linker_test

import (
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// instruction is one of a function, with its place in the section.
type instruction struct {
	isa.Inst
	at place
}

const (
	opCall     = 0x85
	opLdImm64  = 0x18
	pseudoCall = 1
	pseudoFunc = 4
)

// callsLocal tells an instruction that refers to a function of its own section
// without a relocation.
func (in instruction) callsLocal() bool { return in.Code == opCall && in.Src == pseudoCall }

func (in instruction) callee() place {
	return place{in.at.section, uint64(int64(in.at.off) + 8*(in.Imm+1))}
}

// instructions decodes a function. Without a size it goes to the next symbol.
func (m *meaning) instructions(id object.SymbolID) (list []instruction) {
	s := &m.f.Symbols[id]
	data := m.f.Sections[s.Section].Data
	for off := s.Value; off < uint64(len(data)) && covering(m.f, m.functions[s.Section], off) == id; {
		in, n := isa.Decode(data[off:], m.f.Order)
		if n == 0 {
			break
		}
		list = append(list, instruction{in, place{s.Section, off}})
		off += uint64(n)
	}
	return list
}

// printFunctions prints every function that can be reached: source lines and
// CO-RE relocations as comments before the instruction they are about.
func (m *meaning) printFunctions() (lines []string) {
	for section, ids := range m.functions {
		for _, id := range ids {
			if !m.live[id] {
				continue
			}
			lines = append(lines, m.printFunction(section, id))
		}
	}
	return lines
}

func (m *meaning) printFunction(section object.SectionID, id object.SymbolID) string {
	s := &m.f.Symbols[id]
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s %s", m.f.Sections[section].Name, m.names[id], m.linkage(id))
	for _, proto := range m.ext.funcs[place{section, s.Value}] {
		fmt.Fprintf(&b, ": %s", proto)
	}
	slot, last := 0, sourceLine{}
	for _, in := range m.instructions(id) {
		for _, line := range m.ext.lines[in.at] {
			fmt.Fprintf(&b, "\n\t; %s", line.after(last))
			last = line
		}
		for _, core := range m.ext.core[in.at] {
			fmt.Fprintf(&b, "\n\t; %s", core)
		}
		fmt.Fprintf(&b, "\n\t%3d: %s", slot, m.text(in))
		slot += isa.Size(in.Code) / 8
	}
	return b.String()
}

// text prints an instruction with what its relocation refers to.
func (m *meaning) text(in instruction) string {
	r := m.relocs[in.at]
	var o isa.PrintOptions
	switch {
	case r != nil:
		o.Imm = m.refersTo(in.at, r)
	case m.ext.localTypes[in.at] != 0:
		o.Imm = "type"
	case in.callsLocal():
		o.Imm = m.name(in.callee(), in.at)
	}
	text := string(isa.Print(nil, in.Inst, o))
	if r != nil && !strings.Contains(text, o.Imm) {
		text += " ; " + o.Imm
	}
	return text
}

// extInfos are the records of .BTF.ext by the instruction they belong to.
type extInfos struct {
	funcs, core map[place][]string
	lines       map[place][]sourceLine
	names       map[place]string // of functions
	localTypes  map[place]uint32 // by the instructions that have this number of a type
}

type sourceLine struct {
	file, text   string
	line, column uint32
}

// after leaves out what was said of the line before.
func (l sourceLine) after(last sourceLine) string {
	if l.file == last.file && l.line == last.line && l.text == last.text {
		return fmt.Sprintf("column %d", l.column)
	}
	return fmt.Sprintf("%s:%d:%d %s", l.file, l.line, l.column, l.text)
}

// readExtInfos reads .BTF.ext: a header of magic (u16), version (u8), flags (u8),
// its own length and then offset and length of each of three parts; a part has
// the size of its records and then, for each code section, the section's name,
// the number of records and the records. Names are offsets into the strings of
// .BTF, and so are texts.
func readExtInfos(t testing.TB, m *meaning, typesID object.SectionID) extInfos {
	e := extInfos{
		funcs:      map[place][]string{},
		core:       map[place][]string{},
		lines:      map[place][]sourceLine{},
		names:      map[place]string{},
		localTypes: map[place]uint32{},
	}
	id := m.sectionNamed(".BTF.ext")
	if id == 0 {
		return e
	}
	data, u32 := m.relocated(id), m.f.Order.Uint32
	text := stringTable(m.f.Order, m.f.Sections[typesID].Data)
	header := u32(data[4:])
	part := func(at int, each func(p place, record []byte)) {
		if header < uint32(at+8) {
			return
		}
		b := data[header+u32(data[at:]):][:u32(data[at+4:])]
		if len(b) == 0 {
			return
		}
		size := u32(b)
		for b = b[4:]; len(b) > 0; {
			section, n := m.sectionNamed(text(u32(b))), u32(b[4:])
			require.NotZero(t, section, "no section %q", text(u32(b)))
			for b = b[8:]; n > 0; n-- {
				each(place{section, uint64(u32(b))}, b[:size])
				b = b[size:]
			}
		}
	}
	part(8, func(p place, r []byte) {
		// insn_off, type_id
		e.funcs[p] = append(e.funcs[p], m.declaration(u32(r[4:])))
		e.names[p] = m.declaredName(u32(r[4:]))
	})
	part(16, func(p place, r []byte) {
		// insn_off, file_name_off, line_off, line<<10 | column
		at := u32(r[12:])
		e.lines[p] = append(e.lines[p], sourceLine{text(u32(r[4:])), strings.TrimSpace(text(u32(r[8:]))), at >> 10, at & 0x3ff})
	})
	part(24, func(p place, r []byte) {
		// insn_off, type_id, access_str_off, kind
		if coreKinds[u32(r[12:])] == "local_type_id" {
			e.localTypes[p] = u32(r[4:])
		}
		e.core[p] = append(e.core[p], fmt.Sprintf("core %s %s %s", coreKinds[u32(r[12:])], m.typeNamed(u32(r[4:])), text(u32(r[8:]))))
	})
	return e
}

// coreKinds are the names of enum bpf_core_relo_kind.
var coreKinds = [...]string{
	"byte_off", "byte_sz", "field_exists", "signed", "lshift_u64", "rshift_u64", "local_type_id",
	"target_type_id", "type_exists", "type_size", "enumval_exists", "enumval_value", "type_matches",
}

// stringTable returns a reader of the strings of .BTF: str_off and str_len are
// words 4 and 5 of the header, str_off counts from the header's end.
func stringTable(order binary.ByteOrder, types []byte) func(off uint32) string {
	table := types[order.Uint32(types[4:])+order.Uint32(types[16:]):][:order.Uint32(types[20:])]
	return func(off uint32) string {
		text, _, _ := strings.Cut(string(table[off:]), "\x00")
		return text
	}
}

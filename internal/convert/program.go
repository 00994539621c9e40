// Package convert knows programs as texts of other languages: macros of C as in the
// kernel's linux/filter.h, instructions of Go's github.com/cilium/ebpf/asm, hexadecimal
// digits, arrays of bytes and the bytes themselves.
//
// In between a program is instructions with the names that they refer to. What a
// language cannot say is an error that names the instruction.
package convert

import (
	"debug/elf"
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// Program is instructions with a name, "" if it has none.
type Program struct {
	Name  string
	Insts []Inst
}

// Inst is an instruction and what it is about beside its bytes.
type Inst struct {
	isa.Inst
	Map    string // it loads the address of the map of that name
	Target string // label that it branches to or calls, in place of a distance
	Label  string // name of this place
}

// maxSlots is how many instructions a program may have (the kernel's limit, and more).
const maxSlots = 1 << 20

func errorAt(slot int, in isa.Inst, format string, args ...any) error {
	text := isa.Print(nil, in, isa.PrintOptions{Decimal: true})
	return fmt.Errorf("instruction %d, '%s': %s", slot, text, fmt.Sprintf(format, args...))
}

// Slots returns the number of 8-byte slots in front of each instruction, and of all.
func (p *Program) Slots() ([]int, int) {
	starts, n := make([]int, len(p.Insts)), 0
	for i := range p.Insts {
		starts[i] = n
		n += isa.Size(p.Insts[i].Code) / 8
	}
	return starts, n
}

// Resolve puts distances in the place of labels, which must be in the program.
func (p *Program) Resolve() error {
	starts, _ := p.Slots()
	labels := map[string]int{}
	for i, in := range p.Insts {
		if in.Label != "" {
			if _, twice := labels[in.Label]; twice {
				return fmt.Errorf("label %q is there twice", in.Label)
			}
			labels[in.Label] = starts[i]
		}
	}
	for i := range p.Insts {
		in := &p.Insts[i]
		if in.Target == "" {
			continue
		}
		at, ok := labels[in.Target]
		if !ok {
			return errorAt(starts[i], in.Inst, "it leads to %q, which is not in the program", in.Target)
		}
		slot := targetSlot(in.Inst)
		distance := int64(at - starts[i] - 1)
		if !slot.Fits(distance) && slot != isa.ImmTarget {
			return errorAt(starts[i], in.Inst, "%q is %d instructions away, too far", in.Target, distance)
		}
		slot.Set(&in.Inst, distance)
		in.Target = ""
	}
	return nil
}

// targetSlot is where an instruction has the distance of what it branches to or calls;
// Literal: nowhere.
func targetSlot(in isa.Inst) isa.Slot {
	if in.Code == 0x85 && in.Src == 1 {
		return isa.CallLocal
	}
	if row := in.Row(); row != nil {
		for _, s := range row.Slots {
			if s == isa.OffTarget || s == isa.ImmTarget {
				return s
			}
		}
	}
	return isa.Literal
}

// named gives each place that a branch or call leads to a label, and the instruction
// that name. What leads elsewhere keeps its distance.
func (p *Program) named() {
	starts, total := p.Slots()
	at := make([]int, total)
	for i := range at {
		at[i] = -1
	}
	taken := map[string]bool{}
	for i, s := range starts {
		at[s] = i
		taken[p.Insts[i].Label] = true
	}
	for i := range p.Insts {
		in := &p.Insts[i]
		slot := targetSlot(in.Inst)
		if slot == isa.Literal || in.Target != "" {
			continue
		}
		to := int64(starts[i]) + 1 + slot.Value(in.Inst)
		if to < 0 || to >= int64(total) || at[to] < 0 {
			continue
		}
		target := &p.Insts[at[to]]
		for n := to; target.Label == ""; n++ {
			if name := "l" + strconv.FormatInt(n, 10); !taken[name] {
				target.Label, taken[name] = name, true
			}
		}
		in.Target = target.Label
		slot.Set(&in.Inst, 0)
	}
}

// Bytes returns the bytes of a program that refers to nothing.
func (p *Program) Bytes(order binary.ByteOrder) ([]byte, error) {
	q := Program{p.Name, slices.Clone(p.Insts)}
	if err := q.Resolve(); err != nil {
		return nil, err
	}
	var b []byte
	starts, _ := q.Slots()
	for i, in := range q.Insts {
		if in.Map != "" {
			return nil, errorAt(starts[i], in.Inst, "bytes have no place for the name of map %q", in.Map)
		}
		if in.Dirty {
			return nil, errorAt(starts[i], in.Inst, "its second half is not empty")
		}
		b = isa.Append(b, in.Inst, order)
	}
	return b, nil
}

// FromBytes reads the instructions of a program.
func FromBytes(name string, b []byte, order binary.ByteOrder) (*Program, error) {
	if len(b)%8 != 0 || len(b) == 0 {
		return nil, fmt.Errorf("%d bytes are no instructions, which have 8 each", len(b))
	}
	if len(b)/8 > maxSlots {
		return nil, fmt.Errorf("%d instructions, more than the limit of %d", len(b)/8, maxSlots)
	}
	p := &Program{Name: name}
	for at := 0; at < len(b); {
		in, n := isa.Decode(b[at:], order)
		if n == 0 {
			return nil, fmt.Errorf("the last instruction, at %d, is cut off: its second half is missing", at)
		}
		if in.Dirty {
			return nil, fmt.Errorf("instruction %d loads 64 bits, but what follows is not its second half", at/8)
		}
		p.Insts = append(p.Insts, Inst{Inst: in})
		at += n
	}
	return p, nil
}

// FromObject returns the programs of an object: one for each section of code.
func FromObject(f *object.File) ([]*Program, error) {
	var list []*Program
	for id := range f.Sections {
		s := &f.Sections[id]
		if s.Flags&elf.SHF_EXECINSTR == 0 || len(s.Data) == 0 {
			continue
		}
		p, err := fromSection(f, object.SectionID(id))
		if err != nil {
			return nil, fmt.Errorf("section %s: %w", s.Name, err)
		}
		list = append(list, p)
	}
	if list == nil {
		return nil, fmt.Errorf("there are no instructions")
	}
	return list, nil
}

func fromSection(f *object.File, id object.SectionID) (*Program, error) {
	s := &f.Sections[id]
	p, err := FromBytes("", s.Data, f.Order)
	if err != nil {
		return nil, err
	}
	starts, _ := p.Slots()
	at := map[uint64]int{}
	for i, start := range starts {
		at[uint64(start)*8] = i
	}
	for _, sym := range f.Symbols {
		if i, ok := at[sym.Value]; ok && sym.Section == id && sym.Type != elf.STT_SECTION && sym.Name != "" && p.Insts[i].Label == "" {
			p.Insts[i].Label = sym.Name
		}
	}
	p.Name = p.Insts[0].Label
	p.Insts[0].Label = ""
	if p.Name == "" {
		p.Name = s.Name
	}
	for _, r := range s.Relocs {
		i, ok := at[uint64(r.Off)]
		if !ok {
			return nil, fmt.Errorf("a relocation at %#x is about no instruction", r.Off)
		}
		if err := p.relocate(f, id, i, starts[i], r); err != nil {
			return nil, err
		}
	}
	if p.Insts[0].Target != "" || slices.ContainsFunc(p.Insts, func(in Inst) bool { return in.Target == p.Name }) {
		p.Insts[0].Label = p.Name
	}
	return p, nil
}

// relocate says what instruction i refers to.
func (p *Program) relocate(f *object.File, id object.SectionID, i, slot int, r object.Reloc) error {
	in := &p.Insts[i]
	sym := f.Symbols[r.Sym]
	switch {
	case r.Type == object.R_BPF_64_64 && in.Code == isa.LDImm64:
		if sym.Section > 0 && f.Sections[sym.Section].Name != ".maps" || sym.Name == "" || in.Imm != 0 {
			return errorAt(slot, in.Inst, "it loads an address of section %s; only maps have names in other languages", f.Sections[max(sym.Section, 0)].Name)
		}
		in.Map, in.Src = sym.Name, 1
	case r.Type == object.R_BPF_64_32 && in.Code == 0x85:
		to := int64(sym.Value) + (in.Imm+1)*8
		if sym.Section == id {
			in.Src, in.Imm = 1, to/8-int64(slot)-1
			return nil
		}
		if sym.Type == elf.STT_SECTION || in.Imm != -1 {
			return errorAt(slot, in.Inst, "it calls a place in section %s, which is another program here: give that a global symbol", f.Sections[max(sym.Section, 0)].Name)
		}
		in.Target, in.Src, in.Imm = sym.Name, 1, 0
	default:
		return errorAt(slot, in.Inst, "it has a relocation %v against %q, which other languages cannot say", r.Type, sym.Name)
	}
	return nil
}

// ToObject makes an object of programs: they are functions one behind the other in .text.
func ToObject(list []*Program, order binary.ByteOrder) (*object.File, error) {
	f := &object.File{Order: order, Sections: []object.Section{{}, {Name: ".text", Type: elf.SHT_PROGBITS, Flags: elf.SHF_ALLOC | elf.SHF_EXECINSTR, Align: 8}}, Symbols: []object.Symbol{{}}}
	text := &f.Sections[1]
	symbols := map[string]object.SymbolID{}
	names := names(list, func(name string) string { return name })
	for n, p := range list {
		q := Program{names[n], slices.Clone(p.Insts)}
		if err := q.Resolve(); err != nil {
			return nil, err
		}
		start := len(text.Data)
		for _, in := range q.Insts {
			if in.Label != "" && symbols[in.Label] == 0 && !slices.Contains(names, in.Label) {
				symbols[in.Label] = object.SymbolID(len(f.Symbols))
				f.Symbols = append(f.Symbols, object.Symbol{Name: in.Label, Section: 1, Value: uint64(len(text.Data))})
			}
			if in.Map != "" {
				if id := symbols[in.Map]; id == 0 || f.Symbols[id].Section != 0 {
					symbols[in.Map] = object.SymbolID(len(f.Symbols))
					f.Symbols = append(f.Symbols, object.Symbol{Name: in.Map, Bind: elf.STB_GLOBAL})
				}
				text.Relocs = append(text.Relocs, object.Reloc{Off: uint32(len(text.Data)), Sym: symbols[in.Map], Type: object.R_BPF_64_64})
				in.Src = 0
			}
			text.Data = isa.Append(text.Data, in.Inst, order)
		}
		symbols[q.Name] = object.SymbolID(len(f.Symbols))
		f.Symbols = append(f.Symbols, object.Symbol{Name: q.Name, Section: 1, Value: uint64(start), Size: uint64(len(text.Data) - start), Bind: elf.STB_GLOBAL, Type: elf.STT_FUNC})
	}
	text.Size = uint64(len(text.Data))
	return f, nil
}

// names are the names of programs, each another one, as spelled makes them.
func names(list []*Program, spelled func(string) string) []string {
	taken := map[string]bool{}
	names := make([]string, len(list))
	for i, p := range list {
		name := p.Name
		if name == "" {
			name = "prog"
		}
		name = spelled(name)
		names[i] = name
		for n := 2; taken[names[i]]; n++ {
			names[i] = name + "_" + strconv.Itoa(n)
		}
		taken[names[i]] = true
	}
	return names
}

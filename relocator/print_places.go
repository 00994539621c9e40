package relocator

import (
	"fmt"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/uapi"
	"github.com/bpfasm/bpfasm/object"
)

// operand returns what an instruction's number stands for, or "" if it stands for itself.
func (p *printer) operand(prog *Program, l *line) string {
	place := l.place
	switch place.Kind {
	case PlaceMap, PlaceJumpTable:
		return symbolName(p.Maps[place.Index].Name)
	case PlaceMapValue:
		if in := l.inst.Imm >> 32; in != 0 {
			return fmt.Sprintf("%s+%d", symbolName(p.Maps[place.Index].Name), in)
		}
		return symbolName(p.Maps[place.Index].Name)
	case PlaceFunc, PlaceCall:
		return symbolName(prog.Funcs[place.Index].Name)
	case PlaceKfunc, PlaceVariable, PlaceAddress, PlaceConfig:
		return symbolName(p.symbol(place.Symbol))
	}
	return ""
}

// note says what was relocated.
func (p *printer) note(l *line) string {
	place := l.place
	name := oneLine(p.symbol(place.Symbol))
	switch place.Kind {
	case PlaceCore:
		return place.Access.note()
	case PlaceMap, PlaceMapValue:
		note := fmt.Sprintf("map %d", place.Index)
		if place.Kind == PlaceMapValue {
			note += ", value"
		}
		if place.NoMap {
			note += "; the kernel has no such maps"
		}
		return note
	case PlaceJumpTable:
		return fmt.Sprintf("map %d, jump table", place.Index)
	case PlaceKfunc:
		return fmt.Sprintf("kfunc of %s, id %d", p.module(int(l.inst.Off)), l.inst.Imm)
	case PlaceVariable:
		return fmt.Sprintf("variable of %s, id %d", p.module(int(l.inst.Imm>>32)), uint32(l.inst.Imm))
	case PlaceAddress:
		if p.Addresses {
			return fmt.Sprintf("kernel address %#x", uint64(l.inst.Imm))
		}
		return "kernel address"
	case PlaceConfig:
		return p.configNote(place.Symbol)
	case PlaceHelper:
		return "the kernel has no such helper function"
	case PlaceAbsent:
		return fmt.Sprintf("the kernel has no %s", name)
	}
	return ""
}

// symbol returns the name of a symbol of the object.
func (p *printer) symbol(id object.SymbolID) string { return p.from.file.Symbols[id].Name }

func (p *printer) module(index int) string {
	if index == 0 {
		return "vmlinux"
	}
	return "module " + oneLine(p.Modules[index-1])
}

func (p *printer) configNote(id object.SymbolID) string {
	b := p.from.Bindings.Find(id)
	switch {
	case b == nil:
		return "configuration"
	case b.Text == "":
		return "configuration: not set"
	}
	return "configuration: " + oneLine(b.Text)
}

// note says in short what became of an access.
func (a *Access) note() string {
	text := fmt.Sprintf("%s of %s", a.kind, a.Path())
	switch {
	case a.Outcome == Poisoned:
		return text + ": poisoned, the kernel does not have it"
	case a.Outcome == Absent:
		return text + ": 0, the kernel does not have it"
	case a.Old == a.New:
		text = fmt.Sprintf("%s: %d", text, int64(a.New))
	default:
		text = fmt.Sprintf("%s: %d, was %d", text, int64(a.New), int64(a.Old))
	}
	if a.NewSize != 0 {
		text += fmt.Sprintf("; %d bytes, was %d", a.NewSize, a.OldSize)
	}
	return text
}

// describeMap returns a map on a line.
func describeMap(m *object.Map) string {
	text := fmt.Sprintf("%s, %s, key %d, value %d, entries %d", oneLine(m.Name), uapi.MapTypeName(m.Type), m.KeySize, m.ValueSize, m.MaxEntries)
	if m.Flags != 0 {
		text += fmt.Sprintf(", flags %#x", m.Flags)
	}
	return text
}

// numberless returns an instruction without the numbers that a name stands for.
func numberless(in isa.Inst) isa.Inst {
	in.Src, in.Imm = 0, 0
	if in.Code != isa.LDImm64 {
		in.Off = 0
	}
	return in
}

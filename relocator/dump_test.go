package relocator

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// dump is all of a result as text.
func dump(f *object.File, res *Result, err error) string {
	d := &dumper{file: f, res: res}
	for i := range res.Programs {
		d.program(&res.Programs[i])
	}
	for i := range res.Maps {
		d.printf("map %d", i)
		d.aMap(&res.Maps[i], "")
	}
	for i, name := range res.Modules {
		d.printf("module %d: %s\n", i, name)
	}
	d.types()
	d.printf("license %q, version %#x\n", res.License, res.Version)
	p := diag.Printer{Sources: res.Sources}
	_ = p.WriteText(d, res.Warnings)
	if e, ok := err.(*diag.Error); ok {
		_ = p.WriteText(d, e.List)
	}
	return d.String()
}

type dumper struct {
	bytes.Buffer
	file *object.File
	res  *Result
}

func (d *dumper) printf(format string, args ...any) { fmt.Fprintf(d, format, args...) }

func (d *dumper) symbol(id object.SymbolID) string {
	if id == 0 {
		return "-"
	}
	return d.file.Symbols[id].Name
}

func (d *dumper) program(p *Program) {
	d.printf("program %s in %s", p.Name, p.Section)
	if p.Optional {
		d.printf(", optional")
	}
	d.printf("\n")
	places, funcs := p.Places, p.Funcs
	for off := 0; off < len(p.Insns); {
		if len(funcs) > 0 && int(funcs[0].Offset) == off {
			d.printf("  %s:\n", funcs[0].Name)
			funcs = funcs[1:]
		}
		d.info(p, off)
		in, n := isa.Decode(p.Insns[off:], d.res.Order)
		n = max(n, 8)
		line := fmt.Sprintf("%6d  %s", off/8, isa.Print(nil, in, isa.PrintOptions{Decimal: true}))
		if in.Src != 0 && in.Code == isa.LDImm64 || in.Code == 0x85 {
			line += fmt.Sprintf(" (src %d, imm %d, %d, off %d)", in.Src, int32(in.Imm), in.Imm>>32, in.Off)
		}
		for ; len(places) > 0 && int(places[0].Offset) < off+n; places = places[1:] {
			line += fmt.Sprintf("  # %s", d.place(p, &places[0]))
		}
		d.printf("%s\n", line)
		off += n
	}
}

// info shows what the kernel is told of an instruction.
func (d *dumper) info(p *Program, off int) {
	for rec := range slices.Chunk(p.FuncInfo, rawbtf.FuncInfoSize) {
		if int(rawbtf.InsnOff(rec)) == off/8 {
			d.printf("        ; function %s\n", d.res.Types.Declaration(rawbtf.FuncInfo(rec).Type()))
		}
	}
	for rec := range slices.Chunk(p.LineInfo, rawbtf.LineInfoSize) {
		if l := rawbtf.LineInfo(rec); int(rawbtf.InsnOff(rec)) == off/8 {
			d.printf("        ; %s:%d:%d %s\n", d.res.Types.Text(l.FileOff()), l.Line(), l.Column(), bytes.TrimSpace(d.res.Types.Text(l.TextOff())))
		}
	}
}

func (d *dumper) place(p *Program, pl *Place) string {
	s := placeKinds[pl.Kind]
	switch pl.Kind {
	case PlaceCore:
		s += fmt.Sprintf(" %s %s", pl.Access.Path(), pl.Access.Outcome)
	case PlaceMap, PlaceMapValue, PlaceConfig, PlaceJumpTable:
		s += fmt.Sprintf(" %d (%s)", pl.Index, d.res.Maps[pl.Index].Name)
	case PlaceFunc, PlaceCall:
		s += fmt.Sprintf(" %d (%s)", pl.Index, p.Funcs[pl.Index].Name)
	}
	if pl.Symbol != 0 && pl.Kind != PlaceFunc && pl.Kind != PlaceCall {
		s += " symbol " + d.symbol(pl.Symbol)
	}
	if pl.Unreachable {
		s += ", unreachable"
	}
	return s
}

func (d *dumper) aMap(m *object.Map, indent string) {
	d.printf("%s: %s in %s, symbol %s\n", indent, m.Name, m.Section, d.symbol(m.Symbol))
	d.printf("%s\ttype %d, key %d, value %d, entries %d, flags %#x", indent, m.Type, m.KeySize, m.ValueSize, m.MaxEntries, m.Flags)
	if m.NUMANode != 0 || m.Extra != 0 {
		d.printf(", node %d, extra %#x", m.NUMANode, m.Extra)
	}
	for _, flag := range []struct {
		set  bool
		name string
	}{{m.Pinned, "pinned"}, {m.Frozen, "frozen"}, {m.Optional, "optional"}} {
		if flag.set {
			d.printf(", %s", flag.name)
		}
	}
	d.printf("\n")
	if m.KeyType != 0 {
		d.printf("%s\tkey %s\n", indent, d.res.Types.TypeName(m.KeyType))
	}
	if m.ValueType != 0 {
		d.printf("%s\tvalue %s\n", indent, d.typeName(m.ValueType))
	}
	if m.Data != nil {
		d.printf("%s\tdata %s\n", indent, shortHex(m.Data))
	}
	for _, s := range m.Slots {
		if s.Program != 0 {
			d.printf("%s\t[%d] program %s\n", indent, s.Index, d.symbol(s.Program))
		} else {
			d.printf("%s\t[%d] map %d\n", indent, s.Index, s.Map)
		}
	}
	if m.Program != 0 {
		d.printf("%s\tof program %s\n", indent, d.symbol(m.Program))
	}
	if m.Inner != nil {
		d.printf("%s\tinner", indent)
		d.aMap(m.Inner, indent+"\t")
	}
}

func (d *dumper) typeName(id rawbtf.TypeID) string {
	if t := d.res.Types.Type(id); t.Kind() == rawbtf.Datasec {
		return "DATASEC " + d.res.Types.Name(t)
	}
	return d.res.Types.TypeName(id)
}

func shortHex(b []byte) string {
	tail := ""
	if len(b) > 64 {
		tail = fmt.Sprintf("... (%d bytes)", len(b))
		b = b[:64]
	}
	return fmt.Sprintf("%x", b) + tail
}

// types shows the DATASECs, and functions and variables that are not global.
func (d *dumper) types() {
	b := d.res.Types
	if b == nil {
		return
	}
	linkage := []string{"static", "global", "extern"}
	for id := b.First(); id < b.End(); id++ {
		switch t := b.Type(id); t.Kind() {
		case rawbtf.Datasec:
			d.printf("DATASEC %s, %d bytes\n", b.Name(t), t.Size())
			for i := range t.Vlen() {
				v := t.SecVar(i)
				d.printf("\t%d+%d %s %s\n", v.Offset, v.Size, linkage[b.Type(v.Type).Linkage()], b.Name(b.Type(v.Type)))
			}
		case rawbtf.Func:
			d.printf("FUNC %s %s\n", linkage[t.Linkage()], b.Declaration(id))
		}
	}
}

package cfg

import (
	"debug/elf"
	"fmt"
	"iter"
	"path"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// Line is an instruction of a block as text.
type Line struct {
	Off    uint32 // in bytes, in the section
	Text   string
	Note   string // what is known beside: CO-RE, what kind of thing a name is of; "": nothing
	Callee int    // the function in the graph that it calls or takes the address of; -1: none
	Source string // the line of source that begins here, "file.c:12: text"; "": none
}

// Lines yields the instructions of a block of f.
func (g *Graph) Lines(f *Function, b *Block) iter.Seq[Line] {
	return func(yield func(Line) bool) {
		source := ""
		c := g.cursor(f.Section, b.Start, b.End)
		for c.next() {
			l := Line{Off: c.off, Callee: -1}
			if s, ok := g.o.Lines.Find(f.Section, uint64(c.off)); ok {
				if text := fmt.Sprintf("%s:%d: %s", path.Base(s.File), s.Number, strings.TrimSpace(s.Text)); text != source {
					source, l.Source = text, text
				}
			}
			g.describe(&l, f, &c)
			if !yield(l) {
				return
			}
		}
	}
}

// describe writes the instruction of a cursor, with names for numbers.
func (g *Graph) describe(l *Line, f *Function, c *cursor) {
	if !c.known {
		l.Text = "no instruction:"
		for _, b := range c.data[c.off:c.end] {
			l.Text += fmt.Sprintf(" %02x", b)
		}
		return
	}
	in, o := c.in, isa.PrintOptions{Decimal: true}
	if to, kind, ok := g.callee(c); ok {
		if i, ok := g.at[to]; ok {
			l.Callee = i
			o.Imm = g.Functions[i].Name
		} else {
			o.Imm = fmt.Sprintf("%s+%#x", g.file.Sections[to.section].Name, to.off)
		}
		l.Note = kind.note()
	} else if name := in.HelperName(); name != "" && c.reloc == nil {
		o.Imm, l.Note = name, "helper "+strconv.FormatInt(in.Imm, 10)
	} else if c.reloc != nil {
		if _, branch := in.Branch(); !branch {
			o.Imm, l.Note = g.reference(c)
		}
	} else if in.Code == opCall && in.Src == 2 {
		l.Note = "kernel function, BTF id " + strconv.FormatInt(in.Imm, 10)
	}
	if o.Imm != "" {
		in.Src, in.Imm = 0, 0
	}
	if leaving := g.leaving(c); leaving.branch {
		if i := f.blockAt(uint32(leaving.to)); leaving.to >= int64(f.Start) && i < len(f.Blocks) && int64(f.Blocks[i].Start) == leaving.to {
			o.Target = BlockName(i)
		} else if c.reloc != nil {
			o.Target = g.placeName(f, leaving.to)
		}
	}
	l.Text = string(g.o.Print(nil, in, o))
	if rec := g.core[place{c.section, c.off}]; rec != nil {
		l.Note = rec.KindName() + " " + rec.Path(g.btf)
	}
}

// BlockName is what block i of a function is called.
func BlockName(i int) string { return "B" + strconv.Itoa(i) }

func (k CallKind) note() string {
	if k == Callback {
		return "address of a function"
	}
	return ""
}

// reference names what the relocation of a cursor's instruction is against, and says what that
// is.
func (g *Graph) reference(c *cursor) (name, note string) {
	s := &g.file.Symbols[c.reloc.Sym]
	addend := int64(0)
	if c.in.Code == opCall {
		addend = (c.in.Imm + 1) * slotSize
	} else if c.in.Code == isa.LDImm64 {
		addend = int64(int32(c.in.Imm))
	}
	name = g.symbolName(c.reloc.Sym)
	if addend != 0 {
		name += fmt.Sprintf("%+d", addend)
	}
	switch {
	case s.Section == 0 && c.in.Code == opCall:
		note = "kernel function"
	case s.Section == 0:
		note = "extern"
	case s.Section > 0 && int(s.Section) < len(g.file.Sections):
		switch section := g.file.Sections[s.Section].Name; {
		case section == ".maps" || section == "maps":
			note = "map"
		case section == jumpTables:
			note = "jump table"
		case s.Type != elf.STT_SECTION:
			note = section
		default:
			note = g.variableAt(s.Section, uint64(addend))
		}
	}
	return name, note
}

// variableAt names the object that a place in a section is in, "" if there is none.
func (g *Graph) variableAt(section object.SectionID, off uint64) string {
	if g.objects == nil {
		g.objects = map[place]object.SymbolID{}
		for i := len(g.file.Symbols) - 1; i > 0; i-- {
			if s := &g.file.Symbols[i]; s.Type == elf.STT_OBJECT {
				g.objects[place{s.Section, uint32(s.Value)}] = object.SymbolID(i)
			}
		}
	}
	return g.file.Symbols[g.objects[place{section, uint32(off)}]].Name
}

// symbolName returns the name of a symbol, for that of a section the section's.
func (g *Graph) symbolName(id object.SymbolID) string {
	s := &g.file.Symbols[id]
	if s.Type == elf.STT_SECTION && s.Section > 0 && int(s.Section) < len(g.file.Sections) {
		return g.file.Sections[s.Section].Name
	}
	return s.Name
}

package object

import (
	"bufio"
	"debug/elf"
	"fmt"
	"io"
	"strings"
)

// Dump writes all of f as text that is easy to compare: a line for the file,
// then for every section a line, its bytes, the types or what they say of
// instructions if it has these, and its relocations, then symbols as in the
// written symbol table, groups and address-significant symbols. A section
// symbol is its section's name in parentheses.
func Dump(w io.Writer, f *File) error {
	if err := f.Check(); err != nil {
		return err
	}
	d := dumper{Writer: bufio.NewWriter(w), namer: newNamer(f)}
	d.printf("object %s osabi %d flags %#x\n", orderName(f.Order), f.OSABI, f.Flags)
	for id := 1; id < len(f.Sections); id++ {
		d.section(SectionID(id))
	}
	d.printf("\nsymbols\n")
	for i, id := range d.order {
		d.symbol(i+1, id)
	}
	for _, i := range f.groupOrder() {
		g := &f.Groups[i]
		kind := "group"
		if g.Comdat {
			kind = "comdat"
		}
		d.printf("\n%s %s %s: %s\n", g.Name, kind, d.namer.symbol(g.Signature), d.sections(g.Members))
	}
	if f.HasAddrSig {
		d.printf("\naddrsig\n")
		for _, id := range f.AddrSig {
			d.printf("\t%s\n", d.namer.symbol(id))
		}
	}
	return d.Flush()
}

type dumper struct {
	*bufio.Writer // keeps the first error until Flush
	*namer
}

func (d dumper) printf(format string, args ...any) { fmt.Fprintf(d, format, args...) }

func (d dumper) section(id SectionID) {
	s := &d.Sections[id]
	d.printf("\nsection %d %q %s", id, s.Name, strings.TrimPrefix(s.Type.String(), "SHT_"))
	if s.Flags != 0 {
		d.printf(" %s", strings.ReplaceAll(s.Flags.String(), "SHF_", ""))
	}
	d.printf(" align %d size %#x", s.Align, s.Size)
	if s.EntSize != 0 {
		d.printf(" entsize %d", s.EntSize)
	}
	if s.Link != 0 {
		d.printf(" link %s", d.namer.section(s.Link))
	}
	if s.Info != 0 {
		d.printf(" info %d", s.Info)
	}
	d.printf("\n")
	d.hex(s.Data)
	switch s.Name {
	case btfSection:
		d.types()
	case extSection:
		d.records()
	}
	for i := range s.Relocs {
		d.printf("\trel %s\n", d.reloc(&s.Relocs[i]))
	}
}

// types writes what .BTF says, if that can be read.
func (d dumper) types() {
	types, _, err := d.Types()
	if err != nil {
		return
	}
	for id := types.First(); id < types.End(); id++ {
		d.printf("\ttype %d: %s\n", id, strings.Join(append(typeLine(types, id), restLine(types, id)...), ", "))
		for _, line := range partLines(types, id) {
			d.printf("\t\t%s\n", line)
		}
	}
}

// records writes what .BTF.ext says, if that can be read.
func (d dumper) records() {
	types, ext, err := d.Types()
	if err != nil || ext == nil {
		return
	}
	for _, part := range []struct {
		name  string
		lines []string
	}{
		{"func_info", funcLines(types, &ext.Func)},
		{"line_info", sourceLines(types, &ext.Line)},
		{"core_relo", coreLines(types, &ext.CORE)},
	} {
		for _, line := range part.lines {
			d.printf("\t%s: %s\n", part.name, line)
		}
	}
}

// hex writes 16 bytes a line, two instructions, with their characters.
func (d dumper) hex(b []byte) {
	for off := 0; off < len(b); off += 16 {
		line := b[off:min(off+16, len(b))]
		head, tail := line[:min(8, len(line))], line[min(8, len(line)):]
		d.printf("\t%04x: %-23s  %-23s ", off, fmt.Sprintf("% x", head), fmt.Sprintf("% x", tail))
		for _, c := range line {
			if c < ' ' || c > '~' {
				c = '.'
			}
			d.WriteByte(c)
		}
		d.WriteByte('\n')
	}
}

func (d dumper) symbol(number int, id SymbolID) {
	s := &d.Symbols[id]
	d.printf("\t%d %s %s %s", number, d.namer.symbol(id),
		strings.TrimPrefix(s.Bind.String(), "STB_"), strings.TrimPrefix(s.Type.String(), "STT_"))
	if v := elf.ST_VISIBILITY(s.Other); v != elf.STV_DEFAULT {
		d.printf(" %s", strings.TrimPrefix(v.String(), "STV_"))
	}
	if rest := s.Other &^ 3; rest != 0 {
		d.printf(" other %#x", rest)
	}
	d.printf(" %s+%#x", d.namer.section(s.Section), s.Value)
	if s.Size != 0 {
		d.printf(" size %d", s.Size)
	}
	d.printf("\n")
}

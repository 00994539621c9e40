package sourceline

import (
	"debug/dwarf"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/object"
)

// maxRows bounds what is kept of tables of lines.
const maxRows = 1 << 22

// address tells instructions of all sections apart.
func address(section object.SectionID, off uint64) uint64 { return uint64(section)<<32 + off }

// ReadDWARF returns the lines that DWARF tells. Without DWARF the table is empty.
func ReadDWARF(f *object.File) (*Table, error) {
	t := &Table{sections: map[object.SectionID][]row{}}
	sections := map[string][]byte{}
	for i := range f.Sections {
		s := &f.Sections[i]
		if strings.HasPrefix(s.Name, ".debug_") {
			sections[s.Name] = relocated(f, s)
		}
	}
	if sections[".debug_info"] == nil {
		return t, nil
	}
	// Until it has read where a unit's string offsets begin, package dwarf takes what is at the
	// beginning of .debug_str_offsets for one: the version, 0x00050000 in big-endian DWARF 5.
	const version5 = 5 << 16
	if missing := version5 + 1 - len(sections[".debug_str"]); f.Order.Uint16([]byte{0, 1}) == 1 && missing > 0 {
		sections[".debug_str"] = append(slices.Clip(sections[".debug_str"]), make([]byte, missing)...)
	}
	data, err := dwarf.New(sections[".debug_abbrev"], nil, nil, sections[".debug_info"], sections[".debug_line"], nil,
		sections[".debug_ranges"], sections[".debug_str"])
	if err != nil {
		return t, err
	}
	for _, name := range []string{".debug_addr", ".debug_line_str", ".debug_str_offsets", ".debug_rnglists"} {
		if b := sections[name]; b != nil {
			if err := data.AddSection(name, b); err != nil {
				return t, err
			}
		}
	}
	left := maxRows
	for r := data.Reader(); err == nil; r.SkipChildren() {
		unit, e := r.Next()
		if err = e; unit == nil {
			break
		}
		lines, e := data.LineReader(unit)
		if err = e; lines != nil {
			err = t.add(lines, &left)
		}
	}
	t.sort()
	return t, err
}

func (t *Table) add(lines *dwarf.LineReader, left *int) error {
	var e dwarf.LineEntry
	for ; *left > 0; *left-- {
		if err := lines.Next(&e); err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		r := row{off: e.Address & (1<<32 - 1), line: Line{Number: e.Line, Column: e.Column}, end: e.EndSequence || e.Line == 0}
		if e.File != nil {
			r.line.File = e.File.Name
		}
		id := object.SectionID(e.Address >> 32)
		t.sections[id] = append(t.sections[id], r)
	}
	return nil
}

// relocated is the data of a section of DWARF with the addresses of instructions as address
// has them. What else is relocated are offsets in sections of DWARF, which lie there already.
func relocated(f *object.File, s *object.Section) []byte {
	data := s.Data
	copied := false
	for i := range s.Relocs {
		r := &s.Relocs[i]
		if r.Type != object.R_BPF_64_ABS64 || int(r.Off)+8 > len(data) || int(r.Sym) >= len(f.Symbols) {
			continue
		}
		if !copied {
			data, copied = slices.Clone(data), true
		}
		b := data[r.Off:]
		symbol := &f.Symbols[r.Sym]
		f.Order.PutUint64(b, address(symbol.Section, symbol.Value+f.Order.Uint64(b)))
	}
	return data
}

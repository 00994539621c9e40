package verifier

import (
	"debug/dwarf"
	"errors"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/object"
)

// asmLines are the lines of assembly that instructions are from, by DWARF.
type asmLines struct{ rows []asmRow }

type asmRow struct {
	at   uint64 // see asmAddress
	file string
	line int
	end  bool // nothing is here or behind
}

// asmAddress tells instructions of all sections apart.
func asmAddress(section object.SectionID, off uint64) uint64 { return uint64(section)<<32 + off }

// maxRows bounds what is kept of a table of lines.
const maxRows = 1 << 22

// readAsmLines reads the line table of an object that was assembled from text. It is
// empty if there is none, or if it cannot be read.
func readAsmLines(file *object.File) *asmLines {
	l := &asmLines{}
	sections := map[string][]byte{}
	for i := range file.Sections {
		s := &file.Sections[i]
		if strings.HasPrefix(s.Name, ".debug_") {
			sections[s.Name] = relocated(file, s)
		}
	}
	data, err := dwarf.New(sections[".debug_abbrev"], nil, nil, sections[".debug_info"], sections[".debug_line"], nil,
		sections[".debug_ranges"], sections[".debug_str"])
	if err != nil {
		return l
	}
	for _, name := range []string{".debug_addr", ".debug_line_str", ".debug_str_offsets", ".debug_rnglists"} {
		if b := sections[name]; b != nil && data.AddSection(name, b) != nil {
			return l
		}
	}
	for r := data.Reader(); ; r.SkipChildren() {
		unit, err := r.Next()
		if unit == nil || err != nil {
			break
		}
		if lines, err := data.LineReader(unit); err == nil && lines != nil {
			l.read(lines)
		}
	}
	slices.SortStableFunc(l.rows, func(a, b asmRow) int {
		switch {
		case a.at != b.at:
			return int(min(max(int64(a.at-b.at), -1), 1))
		case a.end == b.end:
			return 0
		case a.end:
			return -1
		}
		return 1
	})
	return l
}

func (l *asmLines) read(lines *dwarf.LineReader) {
	var e dwarf.LineEntry
	for len(l.rows) < maxRows {
		if err := lines.Next(&e); err != nil {
			if !errors.Is(err, io.EOF) {
				l.rows = nil
			}
			return
		}
		row := asmRow{at: e.Address, line: e.Line, end: e.EndSequence}
		if e.File != nil {
			row.file = e.File.Name
		}
		l.rows = append(l.rows, row)
	}
}

// relocated is the data of a section with the addresses of instructions as asmAddress
// has them.
func relocated(file *object.File, s *object.Section) []byte {
	data := s.Data
	copied := false
	for i := range s.Relocs {
		r := &s.Relocs[i]
		if r.Type != object.R_BPF_64_ABS64 || int(r.Off)+8 > len(data) || int(r.Sym) >= len(file.Symbols) {
			continue
		}
		if !copied {
			data, copied = slices.Clone(data), true
		}
		b := data[r.Off:]
		symbol := &file.Symbols[r.Sym]
		file.Order.PutUint64(b, asmAddress(symbol.Section, symbol.Value+file.Order.Uint64(b)))
	}
	return data
}

// find is the line of assembly of an instruction.
func (l *asmLines) find(at slotAt) (Source, bool) {
	if l == nil {
		return Source{}, false
	}
	address := asmAddress(at.section, uint64(at.off))
	i, found := slices.BinarySearchFunc(l.rows, address, func(r asmRow, a uint64) int {
		return int(min(max(int64(r.at-a), -1), 1))
	})
	for found && i+1 < len(l.rows) && l.rows[i+1].at == address {
		i++ // the last row of several
	}
	if !found {
		i--
	}
	if i < 0 || l.rows[i].end || !isAssembly(l.rows[i].file) || l.rows[i].at>>32 != uint64(at.section) {
		return Source{}, false
	}
	full := l.rows[i].file
	return Source{File: path.Base(full), Path: full, Line: l.rows[i].line}, true
}

// isAssembly tells the name of a text of assembly.
func isAssembly(file string) bool {
	switch strings.ToLower(path.Ext(file)) {
	case ".s", ".asm":
		return true
	}
	return false
}

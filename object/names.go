package object

import (
	"debug/elf"
	"encoding/binary"
	"fmt"
	"strings"
)

// namer says in words what a file's numbers stand for. Ids out of range, of a
// file that could not be written, come out as numbers.
type namer struct {
	*File
	order  []SymbolID       // as written
	number map[SymbolID]int // in the written symbol table; 0: no symbol
	twice  map[string]bool  // section names that are not unique
}

func newNamer(f *File) *namer {
	n := &namer{File: f, number: make(map[SymbolID]int, len(f.Symbols)), twice: map[string]bool{}}
	n.order, _ = f.symbolOrder()
	for i, id := range n.order {
		n.number[id] = i + 1
	}
	for id := 1; id < len(f.Sections); id++ {
		name := f.Sections[id].Name
		_, seen := n.twice[name]
		n.twice[name] = seen
	}
	return n
}

// section names a place; its id is added where the name is not enough.
func (n *namer) section(id SectionID) string {
	switch {
	case id == 0:
		return "UND"
	case id == Abs:
		return "ABS"
	case id == Common:
		return "COMMON"
	case id == GroupHeader:
		return "GROUP"
	case !n.hasSection(id):
		return fmt.Sprintf("section %d", id)
	}
	if name := n.Sections[id].Name; n.twice[name] || name == "" {
		return fmt.Sprintf("%s[%d]", name, id)
	}
	return n.Sections[id].Name
}

func (n *namer) sections(ids []SectionID) string {
	s := make([]string, len(ids))
	for i, id := range ids {
		s[i] = n.section(id)
	}
	return strings.Join(s, " ")
}

func (n *namer) symbol(id SymbolID) string {
	switch {
	case id == 0:
		return "no symbol"
	case !n.hasSymbol(id):
		return fmt.Sprintf("symbol %d", id)
	case n.Symbols[id].Type == elf.STT_SECTION:
		return fmt.Sprintf("(%s)", n.section(n.Symbols[id].Section))
	}
	return fmt.Sprintf("%q", n.Symbols[id].Name)
}

func (n *namer) reloc(r *Reloc) string {
	return fmt.Sprintf("%#x %s %s", r.Off, r.Type, n.symbol(r.Sym))
}

func orderName(o binary.ByteOrder) string {
	switch {
	case o == nil:
		return "none"
	case isBig(o):
		return "bpfeb"
	}
	return "bpfel"
}

package linker

import (
	"cmp"
	"encoding/binary"
	"fmt"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// unit is an input and what is known of it.
type unit struct {
	Input
	at        diag.Pos                    // the input as a whole
	shift     diag.Pos                    // from its own positions to those of linker.sources
	parts     []part                      // by SectionID
	kept      map[string]object.SectionID // the sections that are not left out
	globals   []int32                     // by SymbolID: index into linker.globals, 0 for a local symbol
	out       []object.SymbolID           // by SymbolID: the symbol in the output, of local ones
	types     *rawbtf.BTF                 // nil if it has none
	ext       *rawbtf.Ext                 // nil if it has none
	typeOf    []rawbtf.TypeID             // by SymbolID: the VAR or FUNC of a global symbol
	named     []namedType                 // the VARs and FUNCs of typeOf, by ascending type
	tags      []rawbtf.TypeID             // that wait for a VAR or FUNC of another unit
	ids       []rawbtf.TypeID             // by type: that in the output
	datasecs  []rawbtf.Type               // of types
	annotated map[rawbtf.TypeID]string    // DATASEC of externs; nil until needed
}

// enlist makes a unit of each input.
func (l *linker) enlist(inputs []Input) {
	if len(inputs) == 0 {
		l.fail("no-input", 0, "no objects to link")
	}
	l.units = make([]*unit, 0, len(inputs))
	for _, in := range inputs {
		u := &unit{Input: in}
		if err := u.locate(l.sources); err != nil {
			l.fail("too-large", 0, err.Error())
			return
		}
		if in.File == nil || in.File.Order == nil {
			l.fail("no-object", u.at, "it is no object")
			continue
		}
		l.units = append(l.units, u)
		if first := l.units[0]; isBig(in.File.Order) != isBig(first.File.Order) {
			l.fail("byte-order", u.at, fmt.Sprintf("byte order is %s, but that of %s is %s", endian(u), first.Name, endian(first)))
		}
	}
}

func endian(u *unit) string {
	if isBig(u.File.Order) {
		return "big-endian (bpfeb)"
	}
	return "little-endian (bpfel)"
}

func isBig(order binary.ByteOrder) bool { return order.Uint16([]byte{0, 1}) == 1 }

// locate gives the unit its place in the sources, which are the texts that it
// was assembled from if they are known.
func (u *unit) locate(s *diag.Sources) (err error) {
	if u.at, err = s.AddFile(u.Name); err != nil || u.File == nil || u.File.Sources == nil {
		return err
	}
	u.shift, err = s.Join(u.File.Sources)
	return err
}

// pos is where a symbol of the unit is declared, or the unit as a whole.
func (u *unit) pos(id object.SymbolID) diag.Pos {
	if p := u.File.Symbols[id].Pos; p != 0 && u.File.Sources != nil {
		return p + u.shift
	}
	return u.at
}

// load reads the types of all units.
func (l *linker) load() {
	for _, u := range l.units {
		if err := u.load(); err != nil {
			l.fail("malformed", u.at, err.Error())
		}
		u.parts = make([]part, len(u.File.Sections))
		u.globals = make([]int32, len(u.File.Symbols))
		u.out = make([]object.SymbolID, len(u.File.Symbols))
	}
}

// Sections that are read and made anew.
const (
	btfSection = ".BTF"
	extSection = ".BTF.ext"
)

func (u *unit) load() error {
	var types, ext object.SectionID
	for id := 1; id < len(u.File.Sections); id++ {
		switch u.File.Sections[id].Name {
		case btfSection:
			types = cmp.Or(types, object.SectionID(id))
		case extSection:
			ext = cmp.Or(ext, object.SectionID(id))
		}
	}
	if types == 0 {
		return nil
	}
	data, err := u.resolved(types)
	if err != nil {
		return err
	}
	if u.types, err = rawbtf.Parse(data, u.File.Order, nil); err != nil {
		return fmt.Errorf("%s: %w", btfSection, err)
	}
	if ext == 0 {
		return nil
	}
	if data, err = u.resolved(ext); err != nil {
		return err
	}
	if u.ext, err = rawbtf.ParseExt(data, u.File.Order, u.types); err != nil {
		return fmt.Errorf("%s: %w", extSection, err)
	}
	return nil
}

// resolved returns a section's bytes with its relocations against local symbols
// applied. They are of 32 bits, and for clang's objects, whose symbols are those
// of sections, the bytes are right as they are. The places of global symbols
// are looked up by their names.
func (u *unit) resolved(id object.SectionID) ([]byte, error) {
	s := &u.File.Sections[id]
	data := s.Data
	for i := range s.Relocs {
		r := &s.Relocs[i]
		sym := &u.File.Symbols[r.Sym]
		if sym.Value == 0 || sym.Section <= 0 || shared(sym) && s.Name == btfSection {
			continue
		}
		switch {
		case r.Type != object.R_BPF_64_ABS32 && r.Type != object.R_BPF_64_NODYLD32:
			return nil, fmt.Errorf("%s: relocation %d at %#x is %s, which has no place there", s.Name, i, r.Off, r.Type)
		case uint64(r.Off)+4 > s.Size:
			return nil, fmt.Errorf("%s: relocation %d at %#x reaches beyond the section's %#x bytes", s.Name, i, r.Off, s.Size)
		}
		if &data[0] == &s.Data[0] {
			data = append([]byte(nil), data...)
		}
		u.File.Order.PutUint32(data[r.Off:], u.File.Order.Uint32(data[r.Off:])+uint32(sym.Value))
	}
	return data, nil
}

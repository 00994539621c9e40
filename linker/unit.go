package linker

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// unit is an input and what is known about it.
type unit struct {
	Input
	at        diag.Pos                 // the input as a whole
	shift     diag.Pos                 // from its own positions to those of linker.sources
	index     int                      // in the inputs
	parts     []part                   // by SectionID
	globals   []int32                  // by SymbolID: index into linker.globals, 0 for a local symbol
	out       []object.SymbolID        // by SymbolID: the symbol in the output, of local ones
	types     *rawbtf.BTF              // nil if it has none
	ext       *rawbtf.Ext              // nil if it has none
	declared  []rawbtf.TypeID          // VAR, FUNC, DATASEC and DECL_TAG: all that is looked at one by one
	typeOf    []rawbtf.TypeID          // by SymbolID: the VAR or FUNC of a global symbol
	named     []namedType              // the VARs and FUNCs of typeOf, by ascending type
	tags      []rawbtf.TypeID          // that wait for a VAR or FUNC of another unit
	ids       []rawbtf.TypeID          // by type: that in the output
	datasecs  []rawbtf.Type            // of types
	annotated map[rawbtf.TypeID]string // DATASEC of externs; nil until needed

	// What linker.kept finds if the unit has parts of sections of other names, else nil.
	keptByName map[string]object.SectionID

	// Of a host, the functions that others take the place of; of a body, those that
	// take the place of others, externs that are local to the host, and types for
	// which those of the host stand.
	replaced, spliced, aliases map[object.SymbolID]symbolAt
	unwanted                   map[rawbtf.TypeID]bool
}

// enlist makes a unit of each input.
func (l *linker) enlist(inputs []Input) {
	if len(inputs) == 0 {
		l.fail("no-input", 0, "no objects to link")
	}
	l.units = make([]*unit, 0, len(inputs))
	units := make([]unit, len(inputs))
	for i, in := range inputs {
		u := &units[i]
		u.Input, u.index = in, i
		if err := u.locate(l.sources); err != nil {
			l.fail("too-large", 0, err.Error())
			return
		}
		if in.File == nil || in.File.Order == nil || len(in.File.Sections) == 0 || len(in.File.Symbols) == 0 {
			l.fail("no-object", u.at, "it is no object")
			continue
		}
		l.units = append(l.units, u)
		if first := l.units[0]; isBig(in.File.Order) != isBig(first.File.Order) {
			l.fail("byte-order", u.at, fmt.Sprintf("byte order is %s, but that of %s is %s", endian(in.File.Order), first.Name, endian(first.File.Order)))
		}
	}
}

func endian(order binary.ByteOrder) string {
	if isBig(order) {
		return "big-endian (bpfeb)"
	}
	return "little-endian (bpfel)"
}

func isBig(order binary.ByteOrder) bool { return order.Uint16(bigOne) == 1 }

var bigOne = []byte{0, 1} // not made for each call, as what goes to an interface is

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
func (u *unit) pos(id object.SymbolID) diag.Pos { return u.place(u.File.Symbols[id].Pos) }

// place is a position of the unit's own, or the unit as a whole.
func (u *unit) place(p diag.Pos) diag.Pos {
	if p != 0 && u.File.Sources != nil {
		return p + u.shift
	}
	return u.at
}

// load reads the types of all units, and makes room for what will be known of them:
// one piece of memory for all units, as they may be many and small.
func (l *linker) load() {
	sections, symbols := 0, 0
	for _, u := range l.units {
		if err := u.load(); err != nil {
			l.fail("malformed", u.at, err.Error())
		}
		l.findDeclared(u)
		sections += len(u.File.Sections)
		symbols += len(u.File.Symbols)
	}
	parts, globals := make([]part, sections), make([]int32, symbols)
	out, typeOf := make([]object.SymbolID, symbols), make([]rawbtf.TypeID, symbols)
	for _, u := range l.units {
		u.parts = cutOff(&parts, len(u.File.Sections))
		u.globals = cutOff(&globals, len(u.File.Symbols))
		u.out = cutOff(&out, len(u.File.Symbols))
		u.typeOf = cutOff(&typeOf, len(u.File.Symbols))
	}
}

// cutOff takes the first n elements of what is left of memory.
func cutOff[T any](memory *[]T, n int) []T {
	first := (*memory)[:n:n]
	*memory = (*memory)[n:]
	return first
}

// Sections that are read and made anew.
const (
	btfSection = ".BTF"
	extSection = ".BTF.ext"
)

func (u *unit) load() (err error) {
	u.types, u.ext, err = u.File.Types()
	return err
}

// findDeclared goes through all types of a unit while they are near. There may be ten
// thousand, of which few are declared.
func (l *linker) findDeclared(u *unit) {
	if u.types == nil {
		return
	}
	from := len(l.declared)
	for id := u.types.First(); id < u.types.End(); id++ {
		switch u.types.Type(id).Kind() {
		case rawbtf.Var, rawbtf.Func, rawbtf.Datasec, rawbtf.DeclTag:
			l.declared = append(l.declared, id)
		}
	}
	u.declared = slices.Clip(l.declared[from:])
}

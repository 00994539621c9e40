package relocator

import (
	"encoding/binary"
	"slices"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// Result is an object made ready for one kernel. It is for one goroutine: a source line joins
// Sources when it is first asked for. The Image may be used by several.
type Result struct {
	Order    binary.ByteOrder
	License  string
	Version  uint32 // of the section "version", 0 if there is none
	Programs []Program
	Maps     []object.Map

	// Modules are the kernel modules that instructions refer to. For Modules[i], i+1 is in
	// the off field of a call of a kfunc, and in the imm of the second half of a load of a
	// variable's address; 0 is vmlinux. For the kernel, the former indexes the load's array of
	// file descriptors of BTF, and the loader replaces the latter by such a descriptor.
	Modules []string

	// Types are loaded with the programs, which refer to them by FuncInfo, LineInfo and
	// bpf_core_type_id_local. It is nil if there are none.
	Types *rawbtf.BTF

	Sources  *diag.Sources // that positions point into
	Warnings diag.List

	from *relocator // for what is asked later
}

// Program is an entry program with all it calls.
type Program struct {
	object.Program

	Places []Place // by ascending offset

	// Problems are the errors about this program, about all its functions and what they
	// refer to.
	Problems diag.List
}

// Image returns the part of the result that goes to the kernel. Its maps are its own: numbers of
// entries and contents may be set before they are loaded, as programs with a skeleton do. The rest
// shares memory with the result.
func (r *Result) Image() *object.Image {
	image := &object.Image{
		Order: r.Order, License: r.License, Version: r.Version,
		Programs: make([]object.Program, len(r.Programs)),
		Maps:     slices.Clone(r.Maps), Modules: r.Modules, Types: r.Types,
	}
	for i := range image.Maps {
		m := &image.Maps[i]
		m.Data = slices.Clone(m.Data)
		for ; m.Inner != nil; m = m.Inner {
			inner := *m.Inner
			m.Inner = &inner
		}
	}
	for i := range r.Programs {
		image.Programs[i] = r.Programs[i].Program
	}
	return image
}

// problems are those of all programs, each once: programs share functions.
func (r *Result) problems() (all diag.List) {
	said := make(messages)
	for i := range r.Programs {
		for _, d := range r.Programs[i].Problems {
			if said.add(d) {
				all.Add(d)
			}
		}
	}
	return all
}

// messages are those that have been given about each place.
type messages map[message]bool

type message struct {
	at  diag.Pos
	msg string
}

// add reports whether a message is a new one.
func (m messages) add(d diag.Diagnostic) bool {
	k := message{d.Span.Start, d.Msg}
	if m[k] {
		return false
	}
	m[k] = true
	return true
}

// Place is an instruction that was relocated.
type Place struct {
	Offset uint32 // in bytes from where the program begins
	Kind   PlaceKind
	Symbol object.SymbolID // what it refers to, 0 for [PlaceCore]
	Index  int             // of Result.Maps, of Program.Funcs
	Access *Access         // of [PlaceCore]

	// NoMap reports that the kernel has no maps of the type of this one.
	NoMap bool

	// Unreachable reports that the verifier never sees this poisoned access, this call of
	// an absent function, or this map, because an earlier test leads elsewhere.
	Unreachable bool
}

// PlaceKind says what an instruction refers to, and how. "Load" means a 64-bit immediate load
// (LD_IMM64); src and the imm of its two halves are listed behind it.
type PlaceKind uint8

const (
	PlaceCore      PlaceKind = iota // CO-RE
	PlaceMap                        // load of a map: src 1, index in Result.Maps, 0
	PlaceMapValue                   // load of an address in a map's value: src 2, index in Result.Maps, offset
	PlaceFunc                       // load of a function's address: src 4, distance, 0
	PlaceCall                       // call of a function: src 1, distance
	PlaceKfunc                      // call of a kfunc: src 2, its FUNC; off is its module
	PlaceVariable                   // load of a kernel variable's address: src 3, its VAR, its module
	PlaceAddress                    // load of a kernel symbol's address: src 0
	PlaceAbsent                     // weak extern that the kernel does not have: load of 0, or a call that the verifier refuses if reached
	PlaceConfig                     // load of an address in the .kconfig map: as PlaceMapValue
	PlaceJumpTable                  // load of a jump table: a map of its own, src 2, index, 0
	PlaceHelper                     // call of a helper function that the kernel does not have
)

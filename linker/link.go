package linker

import (
	"debug/elf"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
)

// Input is an object to link.
type Input struct {
	Name string       // what messages call it: "a.o", "lib.a(b.o)"
	File *object.File // one that File.Check accepts

	// Lazy inputs, such as members of an archive, are linked only if they define what is
	// undefined otherwise.
	Lazy bool
}

// Options say how to link. The zero value links as libbpf does.
type Options struct {
	// GC leaves out functions, maps and data that no entry program needs. An
	// entry program is a global function in a section other than .text.
	GC bool

	// KeepDebug keeps DWARF sections, which are left out otherwise.
	KeepDebug bool

	// Removed, if not nil, is called for everything that GC leaves out and for weak
	// definitions that others override, in the order of the inputs and of their sections.
	// Padding and merged constants do not count.
	Removed func(Removal)
}

// Removal is a part of an input that is not in the output.
type Removal struct {
	Input   string // its Name
	Section string
	Symbol  string      // "" for bytes between symbols
	Type    elf.SymType // of Symbol
	Offset  uint64      // in the input's section, in bytes
	Size    uint64      // in bytes
}

// Link joins inputs into one object. It does not change them.
//
// An error about the inputs is a *[diag.Error] with everything that is wrong. It names both
// files of a conflict and shows both declarations as C.
func Link(inputs []Input, o Options) (*object.File, error) {
	l := &linker{Options: o, sources: new(diag.Sources)}
	return l.link(inputs)
}

func (l *linker) link(inputs []Input) (*object.File, error) {
	l.enlist(inputs)
	for _, passes := range [][]func(){{
		l.choose,       // which archive members are needed
		l.placeCommons, // common symbols in sections
		l.load,         // the types of each input
		l.pair,         // functions that take the place of others
	}, {
		l.assign,  // input sections to output sections
		l.resolve, // one definition for each name
		l.settle,  // that of a function which takes the place of another is its own
		// Beyond this point no input, section or name is added.
		l.checkTypes, // what is declared is what is defined
	}, {
		l.cut,   // sections into pieces, where some may be left out
		l.join,  // pieces that take the place of others
		l.mark,  // which pieces stay
		l.place, // each piece where it will be
		// Beyond this point every offset is final.
	}, {
		l.makeSymbols,
		l.copyContents,
		l.mergeTypes, // .BTF and .BTF.ext
	}} {
		// All that is wrong is found in one go, as far as a pass can work with
		// what the one before found wrong.
		for _, pass := range passes {
			if len(l.units) > 0 {
				pass()
			}
		}
		if err := l.err(); err != nil {
			return nil, err
		}
	}
	l.out.Sources, l.out.Warnings = l.sources, l.errors
	return l.out, nil
}

// err says why there is no output. What is wrong with no input in particular must not be read
// as if it were about the first one.
func (l *linker) err() error {
	for i := range l.errors {
		if l.errors[i].Span.Start != 0 {
			return l.errors.Err(l.sources)
		}
	}
	return l.errors.Err(nil)
}

// linker is a link in progress.
type linker struct {
	Options
	sources *diag.Sources
	errors  diag.List // and warnings

	units   []*unit          // the inputs that are linked, in order
	globals []global         // 0 is none
	byName  map[string]int32 // index into globals

	// The units' declared, datasecs and named one after the other.
	declared []rawbtf.TypeID
	datasecs []rawbtf.Type
	named    []namedType

	sections []section        // of the output; 0 is none
	byTitle  map[string]int32 // index into sections

	splicing bool // the first unit is the host of the others
	splices  []splice

	out   *object.File
	types types
}

// maxErrors bounds how many errors are reported.
const maxErrors = 1000

func (l *linker) tooMany() bool { return len(l.errors) >= maxErrors }

// fail adds an error about a place.
func (l *linker) fail(code string, at diag.Pos, msg string, notes ...diag.Note) {
	if l.tooMany() {
		return
	}
	l.errors.Add(diag.Diagnostic{Code: code, Span: diag.Span{Start: at}, Msg: msg, Notes: notes})
}

// note is a note about a place.
func note(at diag.Pos, msg string) diag.Note {
	return diag.Note{Span: diag.Span{Start: at}, Msg: msg}
}

package assembler

import (
	"encoding/binary"
	"io"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/object"
)

// Options say how to assemble. The zero value is little endian, without access to files.
type Options struct {
	Order     binary.ByteOrder                  // nil: little endian (bpfel)
	Include   []string                          // where .include, .incbin and .import_types look after the name as given (-I)
	ReadFile  func(name string) ([]byte, error) // reads what .include, .incbin and .import_types name; nil: they are errors
	ReadTypes func(name string) ([]byte, error) // reads what .import_types names, as BTF or ELF, instead of ReadFile (kernel.ReadTypes)
	WorkDir   string                            // compilation directory in line tables, where the text names none
	Debug     bool                              // describe hand-written text in DWARF (-g)
	DWARF     int                               // version of line tables, 2 to 5; 0: 4, raised to 5 by .file 0
	Define    []Definition                      // symbols set before the text (--defsym)
	Print     io.Writer                         // where .print writes; nil: nowhere
	Dialect   Dialect                           // whose meaning counts where assemblers differ
	ISA       int                               // 1 to 4: instructions of a later version are errors, as GNU as counts them (-misa-spec); 0: none are
}

// Definition is a symbol that has a value before the text begins.
type Definition struct {
	Name  string
	Value int64
}

// Assemble assembles one source text; diagnostics call it name. The text may also be a listing,
// see [Kernel]. The error is a *[diag.Error] with every diagnostic of the text and its Sources.
// Warnings of a text without errors are in the file's Warnings.
func Assemble(name, text string, o Options) (*object.File, error) {
	if kind := listingOf(text, o.Dialect); kind != noListing {
		return assembleListing(name, text, kind, o)
	}
	file, relax, err := assembleText(name, text, o, false)
	if relax {
		o.Print = nil // it has printed
		file, _, err = assembleText(name, text, o, true)
	}
	return file, err
}

// markOf names the encoding that a text begins with the mark of, "" if there is none.
func markOf(text string) string {
	switch {
	case strings.HasPrefix(text, "\xef\xbb\xbf"):
		return "UTF-8 (byte order mark)"
	case strings.HasPrefix(text, "\xff\xfe"), strings.HasPrefix(text, "\xfe\xff"):
		return "UTF-16"
	}
	return ""
}

// assembleText assembles a text. It reports whether that has to be done again with
// room for branches that do not reach.
func assembleText(name, text string, o Options, relaxing bool) (file *object.File, relax bool, err error) {
	sources := &diag.Sources{}
	order := o.Order
	if order == nil {
		order = binary.LittleEndian
	}
	e := newEmitter(order, sources, len(text)/100)
	if len(text) > MaxText {
		e.fail(0, 0, "too-large", "%d bytes of text, more than the limit of %d MiB", len(text), MaxText>>20)
		return nil, false, e.list.Err(sources)
	}
	if o.DWARF != 0 && (o.DWARF < 2 || o.DWARF > 5) {
		e.fail(0, 0, "dwarf", "line tables have version 2, 3, 4 or 5, not %d", o.DWARF)
		return nil, false, e.list.Err(sources)
	}
	if o.ISA < 0 || o.ISA > 4 {
		e.fail(0, 0, "isa", "versions of the instruction set are 1 to 4, not %d", o.ISA)
		return nil, false, e.list.Err(sources)
	}
	base, err := sources.Add(name, text, 0)
	if err != nil {
		return nil, false, err
	}
	if mark := markOf(text); mark != "" {
		e.fail(base, base+1, "encoding", "the text begins with a mark of %s: save it as UTF-8 without one", mark)
		return nil, false, e.list.Err(sources)
	}
	e.line.init(&o, name, text)
	e.gnu = o.Dialect == GNU || o.Dialect == Auto && byGCC(text)
	e.short = o.ISA != 0 && o.ISA < int(isa.V4)
	e.relaxing, e.text = relaxing, text
	scan(e, &o, text, base)
	file, err = e.Finish()
	return file, e.relax && !relaxing, err
}

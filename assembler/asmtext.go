package assembler

import (
	"fmt"
	"io"
	"strings"

	"github.com/bpfasm/bpfasm/object"
)

// PrintOptions say how [Print] writes.
type PrintOptions struct {
	Encoding bool // with each instruction's bytes in a comment behind it
}

// Print writes f as assembly text from which [Assemble], for the same byte order, makes the same
// sections, symbols and relocations again ([object.Diff] finds no difference). llvm-mc does so
// too, unless the text needs .reloc with the name of a relocation.
//
// Debug information becomes data with relocations. Branch targets become labels named
// .LBB<section>_<instruction>. Bytes that no instruction's text gives exactly become data.
//
// Some of what an object can hold has no text and comes back in another form that means the
// same:
//
//   - e_flags and the OS ABI, which the text's contents decide;
//   - symbols of sections that nothing refers to, which are left out;
//   - local symbols whose name another symbol has, which get a number behind it;
//   - relocations against a local symbol, which name its section and its offset;
//   - .text, which always exists, comes first and is aligned to at least 4.
//
// Everything else that would come back changed is marked by a comment in the text and listed in
// a [LossError], which Print returns after it has written the whole text.
func Print(w io.Writer, f *object.File, o PrintOptions) error {
	if err := check(f); err != nil {
		return err
	}
	t := newAsmText(f)
	t.encoding = o.Encoding
	t.layout()
	// Which labels references need shows only when all have been printed.
	t.printBody()
	t.printBody()
	t.printHead()
	if _, err := w.Write(t.head); err != nil {
		return err
	}
	if _, err := w.Write(t.body); err != nil {
		return err
	}
	if len(t.losses) > 0 {
		return &LossError{t.losses}
	}
	return nil
}

// LossError lists what the text of Print cannot reproduce.
type LossError struct {
	Losses []string // "place: what and why"
}

// shownLosses is how many Error shows.
const shownLosses = 10

func (e *LossError) Error() string {
	shown := e.Losses[:min(len(e.Losses), shownLosses)]
	msg := "assembly text cannot say all of the object:\n\t" + strings.Join(shown, "\n\t")
	if more := len(e.Losses) - len(shown); more > 0 {
		msg += fmt.Sprintf("\n\tand %d more", more)
	}
	return msg
}

// asmText is an object on its way to text.
type asmText struct {
	f        *object.File
	sections []textSection            // by SectionID
	names    []string                 // by SymbolID, as an operand
	unused   map[object.SymbolID]bool // signatures of groups that are not defined nor referred to
	prefix   string                   // of the labels made here
	encoding bool                     // PrintOptions.Encoding
	head     []byte                   // what puts symbols in their order
	body     []byte
	losses   []string

	// Of the body as printed so far.
	mentioned []int  // by SymbolID: when the text first mentions it, 0: not yet
	mentions  int    // how many are
	used      []bool // by SymbolID: section symbols that relocations will name
}

// textSection is what is known of a section beside its object.Section.
type textSection struct {
	directive string            // that goes to the section
	name      string            // the section's symbol as an operand, "" if its name means another
	symbol    object.SymbolID   // STT_SECTION, 0: none
	signature object.SymbolID   // of its group, 0: none
	group     *object.Group     // it is in, nil: none
	labels    []object.SymbolID // by Value
	starts    bitset            // of a code section: where instructions and data begin
	wanted    bitset            // where labels have to be made
}

// bitset is a set of offsets.
type bitset []uint64

// newBitset returns a set for the offsets up to last.
func newBitset(last uint64) bitset { return make(bitset, last/64+1) }

func (b bitset) has(i uint64) bool { return i/64 < uint64(len(b)) && b[i/64]>>(i%64)&1 != 0 }

func (b bitset) add(i uint64) { b[i/64] |= 1 << (i % 64) }

// lose notes something that the text does not give back, in a comment behind
// the line that is being written and for the error.
func (t *asmText) lose(id object.SectionID, off uint64, format string, args ...any) {
	what := fmt.Sprintf(format, args...)
	t.losses = append(t.losses, fmt.Sprintf("%s+%#x: %s", t.f.Sections[id].Name, off, what))
	t.comment(what)
}

// loseSymbol is lose for what a symbol is.
func (t *asmText) loseSymbol(id object.SymbolID, format string, args ...any) {
	what := fmt.Sprintf(format, args...)
	t.losses = append(t.losses, fmt.Sprintf("symbol %d %q: %s", id, t.f.Symbols[id].Name, what))
	t.comment(what)
}

func (t *asmText) comment(what string) {
	t.body = append(t.body, "\t# "...)
	t.body = append(t.body, onOneLine(what)...)
	t.body = append(t.body, '\n')
}

// mention notes that the text names a symbol here, which gives it its place in
// the symbol table.
func (t *asmText) mention(id object.SymbolID) {
	if id != 0 && t.mentioned[id] == 0 {
		t.mentions++
		t.mentioned[id] = t.mentions
	}
}

// printBody prints the sections with all that is in them, then the symbols that are in none.
func (t *asmText) printBody() {
	t.body, t.losses, t.mentions = t.body[:0], t.losses[:0], 0
	clear(t.mentioned)
	clear(t.used)
	for i := 1; i < len(t.f.Sections); i++ {
		id := object.SectionID(i)
		t.enter(id)
		t.contents(id)
	}
	t.printSymbols()
	for i := range t.f.Groups {
		if g := &t.f.Groups[i]; len(g.Members) == 0 {
			what := "no section is in it"
			t.losses = append(t.losses, fmt.Sprintf("group %d %q: %s", i, g.Name, what))
			t.comment("group " + t.names[g.Signature] + ": " + what)
		}
	}
}

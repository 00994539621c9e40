package assembler

import (
	"encoding/binary"
	"fmt"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
)

// Emitter builds one object: it appends instructions and data to sections, and records symbols
// and the places that need their addresses. The text front end drives one; a compiler back end
// drives one without any text. It makes no types and no line info but those of [Emitter.Text]:
// package builder does, from types and instructions of cilium/ebpf.
//
// [NewEmitter] makes one. Mistakes are collected and returned by [Emitter.Finish].
type Emitter struct {
	order binary.ByteOrder
	big   bool
	gnu   bool // padding and relocations are GNU's

	text string // that is assembled, without what it includes

	short    bool // there is no gotol, which branches could be made longer with
	relaxing bool // conditional branches have room to grow (relax.go)
	relaxed  bool // the one being fixed has grown
	relax    bool // one has to

	symbols    []symbol // [0] is none
	names      symbolTable
	registered []Symbol // in symbol table order
	equates    map[Symbol]value
	evaluated  map[Symbol]evaluated // of equates
	sizedAs    map[Symbol]Symbol    // of equates, see sizedBy
	epoch      int                  // rises when a symbol gets a value or another place
	sizes      map[Symbol]value
	commons    map[Symbol]common
	files      []fileSymbol

	sections   []section // [0] is none
	sectionIDs map[sectionKey]sectionID
	subs       []*subsection // [0] is none
	subIDs     map[subKey]subID
	cur        *subsection

	nodes    []node   // of expressions that no value says by itself
	evalPos  diag.Pos // where the last failed reduction went wrong
	work     int      // steps of the reduction under way
	searched int      // steps of all searches for cycles
	placed   bool     // layout is done: places are final

	addrSig    []Symbol
	hasAddrSig bool
	symvers    []symbolVersion
	renamed    map[Symbol]Symbol // by .symver
	osGNU      bool              // ELFOSABI_GNU is asked for

	line     lineState
	frame    frameState
	declared *declarations // nil: the text has none
	spent    int64         // bytes of contents, against MaxBytes

	sources *diag.Sources
	list    diag.List
	failed  map[diag.Pos]bool // lines with an error
	full    bool              // the size limit was hit and reported

	suggestions int // searches for similar names so far
}

// Limits on what one file may grow to. Hostile input meets an error that names
// them; no real program comes near.
const (
	MaxBytes       = 256 << 20 // bytes of all sections with contents, and 1 KiB for each section
	MaxText        = 1 << 30   // bytes of text, with included files and expanded macros
	MaxExpansion   = 64 << 20  // bytes of text that macros and loops make
	MaxNesting     = 20        // macro expansions within one another (LLVM's limit)
	MaxIncludes    = 100       // .include within one another
	MaxOperators   = 1 << 20   // operators of expressions that are kept, beside differences and sums with a number
	MaxExpression  = 1000      // operators and parentheses within one another
	MaxDiagnostics = 1000      // errors reported for one file
)

// common is a .comm symbol's size and alignment in bytes.
type common struct{ size, align uint64 }

// fileSymbol is an STT_FILE entry. It stands before the first local symbol that
// was registered after it.
type fileSymbol struct {
	name string
	at   int // len(Emitter.registered) when it was named
}

// NewEmitter returns an Emitter for objects of a byte order (binary.LittleEndian for bpfel,
// binary.BigEndian for bpfeb). Its current section is .text.
func NewEmitter(order binary.ByteOrder) *Emitter {
	e := newEmitter(order, &diag.Sources{}, 0)
	e.Section(".text", 0)
	return e
}

func newEmitter(order binary.ByteOrder, sources *diag.Sources, symbols int) *Emitter {
	e := &Emitter{
		order:      order,
		big:        order == binary.BigEndian,
		symbols:    make([]symbol, 1, symbols+8),
		sections:   make([]section, 1, 32),
		subs:       make([]*subsection, 1, 32),
		sectionIDs: make(map[sectionKey]sectionID),
		subIDs:     make(map[subKey]subID),
		equates:    make(map[Symbol]value),
		evaluated:  make(map[Symbol]evaluated),
		sizes:      make(map[Symbol]value),
		commons:    make(map[Symbol]common),
		nodes:      make([]node, 1),
		sources:    sources,
	}
	if !e.big && order != binary.LittleEndian {
		e.fail(0, 0, "order", "the byte order is %v, expected binary.LittleEndian or binary.BigEndian", order)
		e.order = binary.LittleEndian
	}
	e.names.init(symbols * 2)
	e.line.init(&Options{}, "", "")
	return e
}

// maxMessage bounds a message, which may name a symbol of any length.
const maxMessage = 1000

// report adds a diagnostic; of the errors of one line only the first.
func (e *Emitter) report(d diag.Diagnostic) bool {
	if len(d.Msg) > maxMessage {
		d.Msg = d.Msg[:maxMessage] + "..."
	}
	if p := d.Span.Start; d.Severity == diag.Failure && p != 0 {
		line := p - diag.Pos(e.sources.Position(p).Col)
		if e.failed[line] {
			return false
		}
		if e.failed == nil {
			e.failed = make(map[diag.Pos]bool)
		}
		e.failed[line] = true
	}
	// Warnings do not crowd out the first error: it decides that there is no object.
	if len(e.list) < MaxDiagnostics || d.Severity == diag.Failure && !e.list.HasErrors() {
		e.list.Add(d)
	}
	return false
}

// fail reports an error at a span of text; it returns false for the caller to pass on.
func (e *Emitter) fail(start, end diag.Pos, code, format string, args ...any) bool {
	return e.report(diag.Diagnostic{Code: code, Span: diag.Span{Start: start, End: end}, Msg: fmt.Sprintf(format, args...)})
}

func (e *Emitter) warn(start, end diag.Pos, code, format string, args ...any) {
	e.report(diag.Diagnostic{Severity: diag.Warning, Code: code, Span: diag.Span{Start: start, End: end}, Msg: fmt.Sprintf(format, args...)})
}

// Bytes appends data to the current section.
func (e *Emitter) Bytes(data []byte) { e.bytes(data, 0) }

func (e *Emitter) bytes(data []byte, pos diag.Pos) bool {
	if !e.room(int64(len(data)), pos) {
		return false
	}
	s := e.cur
	e.flushLine()
	if s.flags&flagNoBits != 0 {
		for _, b := range data {
			if b != 0 {
				return e.notZero(pos)
			}
		}
		s.nobits += int64(len(data))
		return true
	}
	s.reserve(len(data))
	s.data = append(s.data, data...)
	return true
}

// Int appends an integer of 1, 2, 4 or 8 bytes, with or without a sign, in the object's byte
// order.
func (e *Emitter) Int(size int, v int64) {
	switch {
	case !e.isSize(size):
	case size < 8 && !fits(v, uint(8*size)):
		e.fail(0, 0, "out-of-range", "value %d does not fit into %d byte%s", v, size, plural(int64(size)))
	default:
		e.int(size, v, 0)
	}
}

// isSize reports whether a number can have that many bytes. It is an error if it cannot.
func (e *Emitter) isSize(bytes int) bool {
	switch bytes {
	case 1, 2, 4, 8:
		return true
	}
	return e.fail(0, 0, "bad-size", "a number has 1, 2, 4 or 8 bytes, not %d", bytes)
}

func (e *Emitter) int(size int, v int64, pos diag.Pos) bool {
	s := e.cur
	e.flushLine()
	if s.flags&flagNoBits != 0 {
		if v != 0 {
			return e.notZero(pos)
		}
		s.nobits += int64(size)
		return true
	}
	s.reserve(8)
	switch {
	case size == 1:
		s.data = append(s.data, byte(v))
	case !e.big && size == 4:
		s.data = append(s.data, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
	case !e.big && size == 2:
		s.data = append(s.data, byte(v), byte(v>>8))
	default:
		s.data = e.appendInt(s.data, size, v)
	}
	return true
}

func (e *Emitter) appendInt(dst []byte, size int, v int64) []byte {
	var b [8]byte
	if e.big {
		binary.BigEndian.PutUint64(b[:], uint64(v)<<(64-8*size))
	} else {
		binary.LittleEndian.PutUint64(b[:], uint64(v))
	}
	return append(dst, b[:size]...)
}

func (e *Emitter) notZero(pos diag.Pos) bool {
	return e.fail(pos, 0, "nobits-contents", "section '%s' has no contents in the file (nobits), so it takes only zero bytes and no addresses", e.sections[e.cur.section].name)
}

// Zeros appends n times the byte fill.
func (e *Emitter) zeros(n int64, fill byte, pos diag.Pos) bool {
	s := e.cur
	if s.flags&flagNoBits != 0 {
		if fill != 0 && n > 0 {
			return e.notZero(pos)
		}
		if s.nobits+n < 0 || s.nobits+n > 1<<40 {
			return e.fail(pos, 0, "too-large", "section '%s' would grow beyond 1 TiB", e.sections[s.section].name)
		}
		s.nobits += n
		return true
	}
	if !e.room(n, pos) {
		return false
	}
	s.data = appendFill(s.data, n, fill)
	return true
}

func appendFill(dst []byte, n int64, fill byte) []byte {
	start := len(dst)
	dst = append(dst, make([]byte, n)...)
	if fill != 0 {
		for i := start; i < len(dst); i++ {
			dst[i] = fill
		}
	}
	return dst
}

// room reports whether n more bytes of contents keep to [MaxBytes].
func (e *Emitter) room(n int64, pos diag.Pos) bool {
	if e.cur.flags&flagNoBits != 0 {
		return true
	}
	return e.spend(n, pos)
}

func (e *Emitter) spend(n int64, pos diag.Pos) bool {
	if n <= MaxBytes && e.spent+n <= MaxBytes {
		e.spent += n
		return true
	}
	if !e.full {
		e.fail(pos, 0, "too-large", "the object's contents would grow beyond the limit of %d MiB", MaxBytes>>20)
		e.full = true
	}
	return false
}

// Inst appends one instruction.
func (e *Emitter) Inst(in Inst) {
	if err := in.Check(); err != nil {
		e.fail(0, 0, "out-of-range", "%v", err)
		return
	}
	e.inst(in, 0)
}

func (e *Emitter) inst(in isa.Inst, pos diag.Pos) bool {
	s := e.cur
	if s.flags&flagNoBits != 0 {
		return e.notZero(pos)
	}
	e.flushLine()
	if e.declared != nil && pos != 0 {
		e.declared.rows = append(e.declared.rows, sourceRow{s.id, int64(len(s.data)), pos, e.declared.loc})
	}
	s.flags |= flagCode
	s.reserve(16)
	s.data = isa.Append(s.data, in, e.order)
	return true
}

// Ref appends a field of 1, 2, 4 or 8 bytes that will hold the address of a
// symbol plus addend. Only 4 and 8 bytes can be left to a relocation.
func (e *Emitter) Ref(size int, target Symbol, addend int64) {
	if e.isSize(size) && e.has(target) {
		e.data(size, value{a: target, add: addend}, 0)
	}
}

// data appends a field for a value that is not known yet.
func (e *Emitter) data(size int, v value, pos diag.Pos) bool {
	e.registerUses(v)
	s := e.cur
	if s.flags&flagNoBits != 0 {
		return e.notZero(pos)
	}
	e.flushLine()
	s.fixup(dataKind(size), v, pos)
	s.reserve(size)
	s.data = s.data[:len(s.data)+size]
	clear(s.data[len(s.data)-size:])
	return true
}

func dataKind(size int) fixupKind {
	switch size {
	case 1:
		return fixData1
	case 2:
		return fixData2
	case 4:
		return fixData4
	}
	return fixData8
}

// File adds an STT_FILE symbol with the name of a source file.
func (e *Emitter) File(name string) {
	e.files = append(e.files, fileSymbol{name, len(e.registered)})
}

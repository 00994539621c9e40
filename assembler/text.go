package assembler

import (
	"debug/elf"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
)

var textDirectives = []directive{
	{".include", `"file"`, "go on with another file, then come back", include, 0},
	{".incbin", `"file"[, skip[, count]]`, "the bytes of a file", incbin, 0},
	{".import_types", `"file"[, name]...`, "make the types of a BTF file known", importTypes, 0},
	{".end", "", "ignore the rest of the text", end, 0},
	{".print", `"text"`, "print a line while assembling", printDirective, 0},
	{".warning", `["text"]`, "warn", message, int(diag.Warning)},
	{".error", `["text"]`, "fail", message, int(diag.Failure)},
	{".err", "", "fail", errDirective, 0},
	{".abort", "[text]", "fail", abort, 0},
	{".ident", `"text"`, "add a string to .comment", ident, 0},
	{".version", `"text"`, "add a note to .note", version, 0},
	{".line", "[number]", "no effect", lineNumber, 0},
	{".reloc", "offset, name[, expression]", "ask for a relocation", relocDirective, 0},
	{".cg_profile", "from, to, count", "not for BPF", unsupported, onDirective},
	{".pseudoprobe", "guid index type attributes ... function", "not for BPF", unsupported, onDirective},
	{".lazy_reference", "symbol", "not for ELF", unsupported, onOperand},
	{".reference", "symbol", "not for ELF", unsupported, onOperand},
	{".private_extern", "symbol", "not for ELF", unsupported, onOperand},
	{".symbol_resolver", "symbol", "not for ELF", unsupported, onOperand},
	{".weak_definition", "symbol", "not for ELF", unsupported, onOperand},
	{".weak_def_can_be_hidden", "symbol", "not for ELF", unsupported, onOperand},
	{".cold", "symbol", "not for ELF", unsupported, onOperand},
	{".stabs", "...", "not for BPF", unsupported, onOperand},
	{".code16", "", "not for BPF", unsupported, onOperand},
	{".code16gcc", "", "not for BPF", unsupported, onOperand},
	{".dc.x", "...", "not for BPF", unsupported, onOperand},
	{".dcb.x", "...", "not for BPF", unsupported, onOperand},
}

// opened is a text that is read next, once the statement that asked for it has ended.
type opened struct {
	reader
	kind  outerKind
	ready bool
}

// enter makes the text that the statement at hand stands for the next one.
func (s *scanner) enter(kind outerKind, name, text string) {
	if kind != includeText {
		s.expansion += len(text) + expansionCost
	}
	if text == "" {
		return
	}
	base, err := s.e.sources.Add(name, text, s.start)
	if err != nil {
		s.failAt(s.start, 0, "too-large", "%v", err)
		return
	}
	s.opened = opened{newReader(text, base), kind, true}
}

// push goes on in the opened text.
func (s *scanner) push() {
	s.stack = append(s.stack, outer{s.reader, len(s.conds.open), s.opened.kind})
	if s.opened.kind == includeText {
		s.includes++
	} else {
		s.nesting++
	}
	s.reader = s.opened.reader
	s.opened = opened{}
}

// leave goes back to the text that included or expanded the one that ended;
// false: there is none.
func (s *scanner) leave() bool {
	n := len(s.stack) - 1
	if n < 0 {
		return false
	}
	o := &s.stack[n]
	if o.kind == includeText {
		s.includes--
	} else {
		s.nesting--
		// What an expansion leaves out ends with it. A conditional that it
		// opens and assembles may end in the text around it (LLVM).
		if s.conds.skipping {
			s.unclosed(o.conds, s.pos())
			s.closeConditions(o.conds)
		}
	}
	s.reader = o.reader
	s.stack = s.stack[:n]
	return true
}

// leaveTo ends all texts that stack[i] waits for.
func (s *scanner) leaveTo(i int) {
	for j := i + 1; j < len(s.stack); j++ {
		s.stack[j].p = len(s.stack[j].src)
	}
	s.p = len(s.src)
	s.closeConditions(s.stack[i].conds)
}

// includeCost is what a file counts against MaxText at least: opening one takes time.
const includeCost = 16 << 10

func include(s *scanner, _ *directive) {
	s.skip()
	start := s.pos()
	name, ok := s.quotedString()
	if !ok || !s.wantEnd() {
		return
	}
	end := s.endOfLast()
	if s.includes >= MaxIncludes {
		s.includeTooDeep(name, start, end)
		return
	}
	found, data, ok := s.readFile("include", name, start, end)
	if !ok {
		return
	}
	if s.included += max(len(data), includeCost); s.included > MaxText {
		s.failAt(start, end, "too-large", "included files would make more text than the limit of %d MiB", MaxText>>20)
		s.leaveTo(0)
		return
	}
	s.enter(includeText, found, string(data))
}

// includeTooDeep reports the limit, and the cycle if that is the reason, and
// goes back to the main text.
func (s *scanner) includeTooDeep(name string, start, end diag.Pos) {
	d := diag.Diagnostic{Code: "too-deep", Span: diag.Span{Start: start, End: end}, Msg: fmt.Sprintf("files cannot include one another more than %d levels deep", MaxIncludes)}
	chain := []string{s.e.sources.Position(start).File}
	for _, at := range s.e.sources.Stack(start) {
		if at.File == chain[0] {
			chain = append(chain, at.File)
			slices.Reverse(chain)
			d.Notes = append(d.Notes, diag.Note{Msg: "they include one another endlessly: " + strings.Join(chain, " includes ")})
			break
		}
		chain = append(chain, at.File)
	}
	s.report(d)
	s.leaveTo(0)
}

// quotedText takes a string in quotes, as it stands.
func (s *scanner) quotedText() (string, bool) {
	if s.skip() != '"' {
		return "", s.unexpected("", "a string in double quotes")
	}
	raw, ok := s.quoted()
	if !ok {
		return "", s.fail("unterminated-string", "unterminated string")
	}
	return raw, true
}

// readFile looks for a file under its name, then in the directories of
// Options.Include, and returns the name it was found under.
func (s *scanner) readFile(what, name string, start, end diag.Pos) (string, []byte, bool) {
	read := s.o.ReadFile
	if what == "types" && s.o.ReadTypes != nil {
		read = s.o.ReadTypes
	}
	if read == nil {
		return "", nil, s.failAt(start, end, "no-file", "cannot read '%s': this text is assembled without access to files", name)
	}
	names := []string{name}
	if !path.IsAbs(name) {
		for _, dir := range s.o.Include {
			names = append(names, path.Join(dir, name))
		}
	}
	var failed []diag.Note
	for _, n := range names {
		data, err := read(n)
		if err == nil {
			return n, data, true
		}
		if !errors.Is(err, fs.ErrNotExist) {
			failed = append(failed, diag.Note{Msg: err.Error()})
		}
	}
	d := diag.Diagnostic{Code: "no-file", Span: diag.Span{Start: start, End: end}, Msg: fmt.Sprintf("could not find %s file '%s'", what, name), Notes: failed}
	if len(failed) == 0 && len(names) > 1 {
		d.Notes = []diag.Note{{Msg: "it is neither here nor in " + strings.Join(s.o.Include, ", ") + " (-I)"}}
	}
	if what == "types" {
		d.Notes = append(d.Notes, diag.Note{Msg: "a kernel has its types in /sys/kernel/btf/vmlinux; a copy of that file serves anywhere"})
	}
	return "", nil, s.report(d)
}

func incbin(s *scanner, _ *directive) {
	s.skip()
	start := s.pos()
	name, ok := s.quotedString()
	if !ok {
		return
	}
	nameEnd := s.endOfLast()
	var skip, count int64 = 0, -1
	skipAt, countAt := start, diag.Pos(0)
	if s.accept(',') {
		if s.skip() != ',' {
			skipAt = s.pos()
			if skip, ok = s.absolute(); !ok {
				return
			}
		}
		if s.accept(',') {
			s.skip()
			countAt = s.pos()
			if count, ok = s.absolute(); !ok {
				return
			}
		}
	}
	if !s.wantEnd() {
		return
	}
	if skip < 0 {
		s.failAt(skipAt, s.endOfLast(), "invalid-count", "skip is negative: %d", skip)
		return
	}
	_, data, ok := s.readFile("incbin", name, start, nameEnd)
	if !ok {
		return
	}
	size := int64(len(data))
	if skip > size {
		s.e.warn(skipAt, 0, "invalid-count", "'%s' has %d byte%s, %d are skipped", name, size, plural(size), skip)
		skip = size
	}
	data = data[skip:]
	if countAt != 0 {
		switch rest := int64(len(data)); {
		case count < 0:
			s.e.warn(countAt, 0, "invalid-count", "negative count has no effect: no bytes are included")
			return
		case count > rest:
			s.e.warn(countAt, 0, "invalid-count", "'%s' has %d byte%s at %d, not %d", name, rest, plural(rest), skip, count)
		default:
			data = data[:count]
		}
	}
	s.e.bytes(data, start)
}

func end(s *scanner, _ *directive) {
	if s.e.gnu {
		s.skipStatement()
	}
	if s.wantEnd() {
		s.ended = true
	}
}

func printDirective(s *scanner, d *directive) {
	s.skip()
	if s.at(s.p) != '"' {
		s.failAt(s.start, s.pos(), "expected-string", "expected a string in double quotes after .print")
		return
	}
	text, ok := s.quotedText()
	if !ok || !s.wantEnd() || s.o.Print == nil {
		return
	}
	if _, err := fmt.Fprintln(s.o.Print, text); err != nil {
		s.failAt(s.start, s.pos(), "output", "%s: %v", d.name, err)
	}
}

// message is .warning and .error.
func message(s *scanner, d *directive) {
	text := d.name + " directive invoked in source file"
	if !s.end() {
		var ok bool
		if text, ok = s.quotedText(); !ok || !s.wantEnd() {
			return
		}
	}
	s.report(diag.Diagnostic{Severity: diag.Severity(d.n), Code: "user", Span: diag.Span{Start: s.start, End: s.endOfLast()}, Msg: text})
}

func errDirective(s *scanner, _ *directive) {
	if s.wantEnd() {
		s.failAt(s.start, s.endOfLast(), "user", ".err encountered")
	}
}

func abort(s *scanner, _ *directive) {
	s.skip()
	start := s.p
	s.skipStatement()
	text := strings.TrimSpace(s.src[start:s.p])
	if text != "" {
		text = " '" + text + "'"
	}
	s.failAt(s.start, s.endOfLast(), "user", ".abort%s detected", text)
}

func ident(s *scanner, _ *directive) {
	text, ok := s.quotedText()
	if !ok || !s.wantEnd() {
		return
	}
	s.aside(sectionSpec{name: ".comment", typ: elf.SHT_PROGBITS, flags: elf.SHF_MERGE | elf.SHF_STRINGS, entSize: 1, unique: notUnique}, func() {
		if !s.identified {
			text = "\x00" + text
		}
		s.identified = true
		s.e.bytes([]byte(text+"\x00"), s.start)
	})
}

// version adds an ELF note without a name: its size, 0, type 1, then the text.
func version(s *scanner, _ *directive) {
	text, ok := s.quotedText()
	if !ok || !s.wantEnd() {
		return
	}
	s.aside(sectionSpec{name: ".note", typ: elf.SHT_NOTE, unique: notUnique}, func() {
		for _, v := range []int64{int64(len(text)) + 1, 0, 1} {
			s.e.int(4, v, s.start)
		}
		s.e.bytes([]byte(text+"\x00"), s.start)
		s.e.align(4, noFill, 1, 0, s.start)
	})
}

// aside calls emit in another section.
func (s *scanner) aside(spec sectionSpec, emit func()) {
	back := s.e.cur
	s.e.enter(s.e.section(spec, s.start), 0, s.start)
	emit()
	s.e.enter(back.section, back.number, 0)
}

func lineNumber(s *scanner, _ *directive) {
	if !s.end() {
		if l, ok := s.literal(); !ok || l.float {
			s.unexpected("", "a number")
			return
		}
	}
	s.wantEnd()
}

// What a directive that is known but not supported is reported at.
const (
	onDirective = iota
	onOperand
)

// advice says what to write instead of a directive, or nothing.
func advice(name string) string {
	switch name {
	case ".private_extern":
		return "write .hidden"
	case ".weak_definition":
		return "write .weak"
	case ".dc.x", ".dcb.x":
		return "BPF has no floating point numbers of more than 8 bytes"
	}
	return ""
}

func unsupported(s *scanner, d *directive) {
	s.skip()
	at := s.pos()
	if d.n == onDirective {
		at = s.start
	}
	x := diag.Diagnostic{Code: "unsupported", Span: diag.Span{Start: at}, Msg: "'" + d.name + "' is not supported for BPF"}
	if hint := advice(d.name); hint != "" {
		x.Notes = []diag.Note{{Msg: hint}}
	}
	s.report(x)
	s.skipStatement()
}

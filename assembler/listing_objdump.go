package assembler

import (
	"encoding/hex"
	"regexp"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/object"
)

// Listings of llvm-objdump -d, which numbers slots, and of GNU objdump -d, which has
// addresses in bytes, in hexadecimal, and a line for each half of lddw:
//
//	0000000000000000 <prog>:
//	       0:	18 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00	r1 = 0x0 ll
//			0000000000000000:  R_BPF_64_64	counts
//	       2:	15 00 02 00 00 00 00 00	if r0 == 0x0 goto +0x2 <prog+0x28>
//
//	0000000000000000 <prog>:
//	   0:	18 01 00 00 00 00 00 00 	lddw %r1,0
//	   8:	00 00 00 00 00 00 00 00
//				0: R_BPF_64_64	counts
//	  10:	15 00 02 00 00 00 00 00 	jeq %r0,0,2 <prog+0x28>
//
// Bytes, relocations and names of places may be missing. All other lines are of the
// program's source.

type objdumpPatterns struct{ inst, label, section, reloc, core, format, machine, hex16, hex32 *regexp.Regexp }

var objdumpLines = lazy.Value[objdumpPatterns]{Make: func() (f objdumpPatterns) {
	f.inst = regexp.MustCompile(`^\s*([0-9a-f]+):\s+((?:[0-9a-f]{2}(?:\s+|$)){0,16})(.*)$`)
	f.label = regexp.MustCompile(`^([0-9a-f]{8,16}) <(.+)>:$`)
	f.section = regexp.MustCompile(`^Disassembly of section (.+):$`)
	f.reloc = regexp.MustCompile(`^\s+([0-9a-f]+):\s+(R_BPF_\w+)\s+(.+)$`)
	f.core = regexp.MustCompile(`^\s+[0-9a-f]+:\s+CO-RE <`)
	f.format = regexp.MustCompile(`:\s+file format elf(?:64|32)-bpf`)
	f.machine = regexp.MustCompile(`%[re][abcds][xpi]\b|%r[0-9]+d\b|\bnopl\b`)
	f.hex16 = regexp.MustCompile(`(?:r\d+\+|goto ?|^ja |^jcond |^j[a-z]+(?:32)? .*,)(0x[89a-f][0-9a-f]{3})(?:[\])].*)?$`)
	f.hex32 = regexp.MustCompile(`^(?:call|gotol|jal) (0x[89a-f][0-9a-f]{7})$`)
	return f
}}

// listingOf says whose listing a text is, if it is one and the dialect is not against it.
func listingOf(text string, d Dialect) listingKind {
	if d != Auto && d != Kernel {
		return noListing
	}
	switch {
	case isKernelListing(text):
		return kernelListing
	case isObjdump(text):
		return objdumpListing
	case d == Kernel:
		return kernelListing
	}
	return noListing
}

// isObjdump reports whether text begins as a listing of objdump does: with a line
// that says so, or with two instructions that follow upon one another.
func isObjdump(text string) bool {
	f := objdumpLines.Load()
	var before *objdumpInst
	for line := range strings.Lines(text[:min(len(text), 16<<10)]) {
		line = strings.TrimRight(line, " \t\r\n")
		if f.format.MatchString(line) || f.section.MatchString(line) {
			return true
		}
		if line == "" || line[0] == '#' || line[0] == ';' {
			continue
		}
		in := readObjdumpInst(line)
		if in == nil {
			if strings.HasSuffix(line, ":") || f.reloc.MatchString(line) {
				continue
			}
			return false
		}
		if in.data == nil && f.machine.MatchString(in.text) {
			return true // to be refused
		}
		if before != nil {
			return before.unit(in) != 0
		}
		before = in
	}
	return false
}

// objdumpInst is a line of an instruction.
type objdumpInst struct {
	decimal, hex int64 // the number before it, read both ways; decimal is -1 if it is none
	data         []byte
	text         string
	at           int // of text in the line
}

func readObjdumpInst(line string) *objdumpInst {
	m := objdumpLines.Load().inst.FindStringSubmatchIndex(line)
	if m == nil {
		return nil
	}
	in := &objdumpInst{decimal: -1, text: strings.TrimRight(line[m[6]:], " \t"), at: m[6]}
	if strings.HasPrefix(in.text, "R_BPF_") || strings.HasPrefix(in.text, "CO-RE <") {
		return nil
	}
	var err error
	if in.hex, err = strconv.ParseInt(line[m[2]:m[3]], 16, 48); err != nil {
		return nil
	}
	if n, err := strconv.ParseInt(line[m[2]:m[3]], 10, 48); err == nil {
		in.decimal = n
	}
	if bytes := strings.Join(strings.Fields(line[m[4]:m[5]]), ""); bytes != "" {
		in.data, _ = hex.DecodeString(bytes)
	}
	return in
}

// unit tells in what the listing counts from an instruction and the next: 8 if in
// slots, 1 if in bytes, 0 if these two do not follow upon one another.
func (in *objdumpInst) unit(next *objdumpInst) int64 {
	n := int64(len(in.data))
	slots, bytes := int64(-1), next.hex-in.hex
	if in.decimal >= 0 && next.decimal >= 0 {
		slots = next.decimal - in.decimal
	}
	switch {
	case n > 0 && slots*8 == n, n == 0 && (slots == 1 || slots == 2):
		return 8
	case n > 0 && bytes == n, n == 0 && (bytes == 8 || bytes == 16):
		return 1
	}
	return 0
}

func (in *objdumpInst) offset(unit int64) int64 {
	if unit == 8 {
		return in.decimal * 8
	}
	return in.hex
}

// objdumpReader reads the lines of a listing of objdump.
type objdumpReader struct {
	*listingReader
	format  objdumpPatterns
	unit    int64       // see [listingReader.objdumpUnit]
	part    *listedPart // the section that is being read, nil before the first
	objects int         // headings read
	gap     bool        // "..." stands before the next instruction
}

// readObjdump reads a listing of llvm-objdump or GNU objdump.
func (l *listingReader) readObjdump() {
	r := &objdumpReader{listingReader: l, format: objdumpLines.Load(), unit: l.objdumpUnit()}
	off := 0
	for line := range strings.Lines(l.src) {
		if !r.line(strings.TrimRight(line, " \t\r\n"), off) {
			return
		}
		off += len(line)
	}
	insts := 0
	for i := range l.parts {
		l.parts[i].base = max(l.parts[i].base, 0)
		l.localCalls(&l.parts[i])
		insts += len(l.parts[i].insts)
	}
	if insts == 0 && !l.list.HasErrors() {
		l.fail(diag.Span{Start: l.base}, "no-instruction", "no instruction in this listing, expected lines such as '0:\tr1 = 5'")
	}
}

// line reads the line that begins at start. It reports whether to read on.
func (r *objdumpReader) line(line string, start int) bool {
	f := &r.format
	if f.format.MatchString(line) {
		if r.objects++; r.objects > 1 {
			r.fail(r.span(start, len(line)), "conflict", "the listing of a second object begins here")
			return false
		}
	} else if m := f.section.FindStringSubmatch(line); m != nil {
		r.begin(m[1])
	} else if m := f.label.FindStringSubmatch(line); m != nil {
		r.label(m[1], m[2])
	} else if m := f.reloc.FindStringSubmatch(line); m != nil && r.part != nil {
		r.objdumpReloc(r.part, m, start)
	} else if f.core.MatchString(line) {
		r.once("core-left-out", start, len(line), "CO-RE relocations of a listing are left out: the instructions fit the types that the object was built with")
	} else if strings.TrimSpace(line) == "..." {
		r.gap = true
	} else if in := readObjdumpInst(line); in != nil {
		return r.instruction(in, start)
	}
	return true
}

// begin begins a section.
func (r *objdumpReader) begin(name string) {
	r.parts = append(r.parts, listedPart{name: name, base: -1})
	r.part = &r.parts[len(r.parts)-1]
}

// at goes to an offset of the section, which begins at the first one.
func (r *objdumpReader) at(off int64) {
	if r.part == nil {
		r.begin(".text")
	}
	if r.part.base < 0 {
		r.part.base = off
	}
}

func (r *objdumpReader) label(digits, name string) {
	off, err := strconv.ParseInt(digits, 16, 64)
	if err != nil {
		return
	}
	r.at(off)
	if name != r.part.name {
		r.part.labels = append(r.part.labels, listedLabel{off, name})
	}
}

// instruction takes an instruction, or the second half of a wide load. It reports whether to
// read on: not in a listing of machine code.
func (r *objdumpReader) instruction(in *objdumpInst, start int) bool {
	if in.data == nil && (in.text == "" || in.offset(r.unit) < 0) {
		return true
	}
	where := in.offset(r.unit)
	r.at(where)
	if n := len(r.part.insts); n > 0 && in.text == "" && len(in.data) == 8 {
		if before := &r.part.insts[n-1]; len(before.data) == 8 && before.data[0] == 0x18 && before.off+8 == where {
			before.data = append(before.data, in.data...)
			return true
		}
	}
	r.part.insts = append(r.part.insts, r.objdumpStatement(in, where, start, r.gap))
	if r.gap = false; r.told["machine-code"] {
		r.parts = nil
		return false
	}
	return true
}

// objdumpUnit finds the unit in which the numbers before instructions count.
func (l *listingReader) objdumpUnit() int64 {
	var before *objdumpInst
	for line := range strings.Lines(l.src) {
		in := readObjdumpInst(strings.TrimRight(line, " \t\r\n"))
		if in == nil {
			continue
		}
		if before != nil {
			if unit := before.unit(in); unit != 0 {
				return unit
			}
		}
		before = in
	}
	return 8
}

// objdumpStatement takes an instruction's line; the statement is its text without
// the name of the place that it branches to.
func (l *listingReader) objdumpStatement(in *objdumpInst, off int64, start int, gap bool) listedInst {
	out := in.text
	if i := strings.LastIndex(out, " <"); i > 0 && strings.HasSuffix(out, ">") {
		out = strings.TrimRight(out[:i], " \t")
	}
	out = signed(out)
	switch {
	case out == "<unknown>" || len(in.data) > 0 && len(in.data) < 8:
		out = "" // GNU as: .byte; the bytes say it all
	case in.data == nil && objdumpLines.Load().machine.MatchString(out):
		if !l.told["machine-code"] {
			l.told["machine-code"] = true
			l.fail(l.span(start+in.at, len(in.text)), "machine-code", "'%s' is machine code of a processor, as 'bpftool prog dump jited' prints it: use 'bpftool prog dump xlated'", in.text)
		}
		out = ""
	}
	return listedInst{off: off, span: l.span(start+in.at, len(in.text)), said: in.text, out: out, code: -1, data: in.data, gap: gap}
}

// signed is the text of an instruction whose offset or distance is negative and GNU
// objdump -M hex writes without a sign: the number within 16 or 32 bits.
func signed(text string) string {
	f := objdumpLines.Load()
	for _, number := range [...]struct {
		bits int
		at   *regexp.Regexp
	}{{16, f.hex16}, {32, f.hex32}} {
		bits, m := number.bits, number.at.FindStringSubmatchIndex(text)
		if m == nil {
			continue
		}
		n, _ := strconv.ParseUint(text[m[2]:m[3]], 0, bits)
		start := m[2]
		if text[start-1] == '+' {
			start--
		}
		return text[:start] + strconv.FormatInt(int64(n)-1<<bits, 10) + text[m[3]:]
	}
	return text
}

// localCalls finds the calls within a section. Where bytes are not listed nothing but the
// number tells them from those of helper functions: there is none of that number, or,
// in .text, where compilers put the functions that programs share, a function begins
// that far away.
func (l *listingReader) localCalls(p *listedPart) {
	begins := map[int64]bool{}
	for _, label := range p.labels {
		begins[label.off] = !temporaryLabel(label.name)
	}
	for i := range p.insts {
		in := &p.insts[i]
		text, ok := strings.CutPrefix(in.out, "call")
		n, err := strconv.ParseInt(strings.TrimSpace(text), 0, 32)
		if !ok || in.data != nil || err != nil {
			continue
		}
		helper, target := n >= 0 && n <= int64(len(isa.Helpers())), begins[in.off+8+n*8]
		local := !helper || target && p.name == ".text"
		if helper && target {
			what := map[bool]string{true: "the function that begins there", false: "a helper function"}[local]
			l.once("ambiguous", int(in.span.Start-l.base), len(in.said), "'%s' may call a helper function or the function that begins there: %s is called, as by all such calls here; a listing with bytes would tell", in.said, what)
		}
		if local {
			in.out = "call local" + text
		}
	}
}

// temporaryLabel reports a name that compilers make up for a place within a function.
func temporaryLabel(name string) bool {
	return strings.HasPrefix(name, "LBB") || strings.HasPrefix(name, ".L")
}

// relocationNames are the names that objdump knows relocations by: those of today
// and those of GNU before 2.41.
var relocationNames = lazy.Value[map[string]object.RelocType]{Make: func() map[string]object.RelocType {
	m := map[string]object.RelocType{"R_BPF_INSN_64": object.R_BPF_64_64, "R_BPF_INSN_DISP32": object.R_BPF_64_32,
		"R_BPF_DATA_32": object.R_BPF_64_ABS32, "R_BPF_DATA_64": object.R_BPF_64_ABS64}
	for t := range relocFields.Load() {
		m[t.String()] = t
	}
	return m
}}

func (l *listingReader) objdumpReloc(part *listedPart, m []string, start int) {
	typ, ok := relocationNames.Load()[m[2]]
	off, err := strconv.ParseInt(m[1], 16, 64)
	if !ok || err != nil {
		d := diag.Diagnostic{Code: "relocation-name", Span: l.span(start, len(m[0])), Msg: "relocation " + m[2] + " is none that a loader resolves"}
		if m[2] == "R_BPF_GNU_64_16" {
			d.Notes = []diag.Note{{Msg: "GNU as makes it of a branch to a symbol that another file defines"}}
		}
		l.list.Add(d)
		return
	}
	if n := len(part.insts); typ == object.R_BPF_64_32 && n > 0 {
		// Without its bytes a call looks like one of a helper function.
		if in := &part.insts[n-1]; in.data == nil && in.off == off {
			if number, ok := strings.CutPrefix(in.out, "call"); ok {
				in.out = "call local " + strings.TrimSpace(number)
			}
		}
	}
	part.relocs = append(part.relocs, listedReloc{off, typ, strings.TrimSpace(m[3]), l.base + diag.Pos(start)})
}

package relocator

import (
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bpfasm/bpfasm/internal/isa"
)

// Format is a form in which [Result.Print] writes instructions.
type Format uint8

// Formats.
const (
	Assembly Format = iota // names and labels, and in comments what was relocated
	Hex                    // the bytes of each instruction on a line
	C                      // an array of struct bpf_insn for each program
	Go                     // a []byte for each program
)

// PrintOptions say what [Result.Print] writes.
type PrintOptions struct {
	Format Format
	Title  string // of the first line: which object, which kernel

	// Source prints source lines, where they are known, between the instructions.
	Source bool

	// Addresses shows addresses of kernel symbols, which change with each boot.
	Addresses bool
}

// Print writes the programs of a result as text, with comments that say what they refer to. The
// same result gives the same text.
func (r *Result) Print(w io.Writer, o PrintOptions) error {
	p := &printer{Result: r, PrintOptions: o, w: w, taken: make(map[string]bool)}
	p.head()
	for i := range r.Programs {
		p.program(&r.Programs[i])
	}
	p.flush()
	return p.err
}

type printer struct {
	*Result
	PrintOptions
	w   io.Writer
	err error
	out []byte // not written yet
	col int    // in out, where the line begins

	taken map[string]bool // identifiers
}

// flush writes what was not written yet.
func (p *printer) flush() {
	if p.err == nil {
		_, p.err = p.w.Write(p.out)
	}
	p.out = p.out[:0]
}

// spill flushes when much has gathered.
func (p *printer) spill() {
	if len(p.out) >= 1<<16 {
		p.flush()
	}
}

func (p *printer) head() {
	p.comment(p.Title)
	if p.License != "" {
		p.comment("license " + oneLine(p.License))
	}
	for i := range p.Maps {
		p.comment(fmt.Sprintf("map %d: %s", i, describeMap(&p.Maps[i])))
	}
	for i, name := range p.Modules {
		p.comment(fmt.Sprintf("module %d: %s", i+1, oneLine(name)))
	}
}

func (p *printer) program(prog *Program) {
	p.out = append(p.out, '\n')
	p.comment(fmt.Sprintf("program %s, section %s, %d instructions", oneLine(prog.Name), oneLine(prog.Section), len(prog.Insns)/8))
	switch p.Format {
	case Hex:
		p.hex(prog.Insns)
		return
	case C:
		p.line("static const struct bpf_insn " + p.identifier(prog.Name) + "[] = {")
	case Go:
		p.line("var " + p.identifier(prog.Name) + " = []byte{")
	}
	for l := range p.lines(prog) {
		p.instruction(prog, &l)
		p.spill()
	}
	if p.Format == C {
		p.line("};")
	} else if p.Format == Go {
		p.line("}")
	}
}

// hex writes each instruction on a line.
func (p *printer) hex(insns []byte) {
	for len(insns) > 0 {
		n := min(isa.Size(insns[0]), len(insns))
		for i, c := range insns[:n] {
			if i > 0 {
				p.out = append(p.out, ' ')
			}
			p.out = hex.AppendEncode(p.out, []byte{c})
		}
		p.out = append(p.out, '\n')
		insns = insns[n:]
		p.spill()
	}
}

func (p *printer) instruction(prog *Program, l *line) {
	if p.Format == Assembly {
		if l.function != nil {
			p.line(symbolName(l.function.Name) + ":")
		}
		if l.label != 0 {
			p.line(labelName(l.label) + ":")
		}
	}
	if l.source != "" {
		p.indented(l.source)
	}
	switch p.Format {
	case Assembly:
		p.begin("\t" + p.text(prog, l))
		p.remark(l.note)
	case C:
		// The first half of a LD_IMM64 has the low half of the number.
		for i, half := range halves(l.inst) {
			p.begin(fmt.Sprintf("\t{ 0x%02x, %d, %d, %d, %d },", half.Code, half.Dst, half.Src, half.Off, half.Imm))
			if i == 0 {
				p.remark(joined(p.text(prog, l), l.note))
			} else {
				p.remark("")
			}
		}
	case Go:
		// As gofmt has it: lines of one length, and a space before what is behind.
		for i, half := range slices.Collect(slices.Chunk(l.bytes, insnSize)) {
			p.begin("\t")
			for _, c := range half {
				p.out = fmt.Appendf(p.out, "0x%02x, ", c)
			}
			if p.out = p.out[:len(p.out)-1]; i == 0 {
				p.out = append(p.out, " // "+joined(p.text(prog, l), l.note)...)
			}
			p.out = append(p.out, '\n')
		}
	}
}

// halves returns the one or two slots of 8 bytes that an instruction takes.
func halves(in isa.Inst) []isa.Inst {
	if in.Code != isa.LDImm64 {
		return []isa.Inst{in}
	}
	first, second := in, isa.Inst{Imm: in.Imm >> 32}
	first.Imm = int64(int32(in.Imm))
	return []isa.Inst{first, second}
}

func joined(text, note string) string {
	if note == "" {
		return text
	}
	return text + "; " + note
}

// Comments begin as the format has them, and stand in a column.
var commentMark = [...]string{Assembly: "# ", Hex: "# ", C: "/* ", Go: "// "}

const commentColumn = 48

// comment writes a line that is a comment.
func (p *printer) comment(text string) {
	if text == "" {
		return
	}
	p.line(commentMark[p.Format] + p.closed(text))
}

// indented is comment within a function.
func (p *printer) indented(text string) {
	p.line("\t" + commentMark[p.Format] + p.closed(text))
}

func (p *printer) closed(text string) string {
	if p.Format != C {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "*/", "* /"), "/*", "/ *") + " */"
}

func (p *printer) line(text string) {
	p.begin(text)
	p.out = append(p.out, '\n')
}

// begin writes the first part of a line, which remark ends.
func (p *printer) begin(text string) {
	p.col = len(p.out)
	p.out = append(p.out, text...)
}

// remark ends a line, with a comment unless text is empty.
func (p *printer) remark(text string) {
	if text != "" {
		width := utf8.RuneCount(p.out[p.col:])
		if p.out[p.col] == '\t' {
			width += 7
		}
		p.out = append(p.out, strings.Repeat(" ", max(2, commentColumn-width))...)
		p.out = append(p.out, commentMark[p.Format]+p.closed(text)...)
	}
	p.out = append(p.out, '\n')
}

func labelName(n int) string { return ".L" + strconv.Itoa(n) }

// symbolName is a name as assembly text has it.
func symbolName(name string) string {
	if name != "" && strings.IndexFunc(name, func(c rune) bool { return !isNameRune(c) }) < 0 {
		return name
	}
	return strconv.Quote(name)
}

func isNameRune(c rune) bool {
	return c == '_' || c == '.' || c == '$' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// Words that no variable can be called, and that the variables' own type is called.
const (
	wordsOfC = " alignas alignof asm auto bool break case char const constexpr continue default do double else enum extern false " +
		"float for goto if inline int long main nullptr register restrict return short signed sizeof static static_assert struct " +
		"switch thread_local true typedef typeof typeof_unqual union unsigned void volatile while "
	wordsOfGo = " _ break byte case chan const continue default defer else fallthrough for func go goto if import init interface " +
		"main map package range return select struct switch type var "
)

// identifier makes a program's name one that the format takes and no other has.
func (p *printer) identifier(name string) string {
	id := []byte(name)
	for i, c := range id {
		if c == '.' || c == '$' || !isNameRune(rune(c)) {
			id[i] = '_'
		}
	}
	if len(id) == 0 || '0' <= id[0] && id[0] <= '9' {
		id = append([]byte{'_'}, id...)
	}
	words := wordsOfC
	if p.Format == Go {
		words = wordsOfGo
	}
	for p.taken[string(id)] || strings.Contains(words, " "+string(id)+" ") {
		id = append(id, '_')
	}
	p.taken[string(id)] = true
	return string(id)
}

// oneLine escapes what would not stay on a line or not be seen.
func oneLine(s string) string {
	if strings.IndexFunc(s, func(c rune) bool { return !unicode.IsGraphic(c) }) < 0 && utf8.ValidString(s) {
		return s
	}
	quoted := strconv.QuoteToGraphic(s)
	return quoted[1 : len(quoted)-1]
}

package assembler

import (
	"encoding/base64"
	"slices"
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/isa"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// untranslated reports what the other assembler has no text for.
func (l *formatter) untranslated(span diag.Span, why string) {
	l.s.report(diag.Diagnostic{Code: "not-translatable", Span: span, Msg: why})
}

// translated is the text of the instruction that has been read, as the other
// assembler spells it. Text is as it stands.
func (l *formatter) translated(row *isa.Row, text string) string {
	s := l.s
	m := &s.match
	span := diag.Span{Start: s.start, End: s.start + diag.Pos(len(text))}
	if strings.Contains(text, "/*") {
		l.untranslated(span, "a comment within the instruction would be lost: move it behind")
		return text
	}
	if l.to == LLVM {
		if m.mnemonic == nil && !row.GNU {
			return l.cLike(row.Pattern, l.operandsFor(row, row))
		}
		to := row.InLLVM()
		if to == nil {
			l.untranslated(span, "LLVM has no text for '"+text+"'")
			return text
		}
		return l.cLike(to.Pattern, l.operandsFor(row, to))
	}
	to := row.InMnemonics()
	if to == nil {
		l.untranslated(span, "GNU as has no mnemonic for '"+text+"'")
		return text
	}
	return l.mnemonic(to.Pattern, to.Name, l.operandsFor(row, &to.Row))
}

// operandsFor are the texts of the operands of row where they stand in another one.
func (l *formatter) operandsFor(row, to *isa.Row) []string {
	s := l.s
	pattern := to.Pattern
	return l.operandsOf(to, func(slot isa.Slot, _ int) string {
		letter := nextOperand(&pattern)
		i := operandOf(row, slot)
		if i < 0 { // the number of a packet load
			return "0"
		}
		o := &s.match.ops[i]
		switch {
		case !o.expression && l.to == LLVM && o.reg > 11:
			l.untranslated(diag.Span{Start: o.start, End: o.end}, "LLVM has no register r"+strconv.Itoa(int(o.reg)))
			return ""
		case !o.expression && l.to == LLVM:
			return string(letter|0x20) + strconv.Itoa(int(o.reg))
		case !o.expression && o.reg > 10:
			l.untranslated(diag.Span{Start: o.start, End: o.end}, "GNU as has no register r"+strconv.Itoa(int(o.reg)))
			return ""
		case !o.expression && s.src[o.start-s.base] == '%':
			return s.src[o.start-s.base : o.end-s.base]
		case !o.expression:
			return "%r" + strconv.Itoa(int(o.reg))
		}
		return l.expressionFor(slot, row, i)
	})
}

// nextOperand takes the letter of the next operand off a pattern.
func nextOperand(pattern *string) byte {
	p := *pattern
	n := strings.IndexFunc(p, func(c rune) bool { return 'A' <= c && c <= 'Z' })
	letter := p[n]
	n++
	if letter == 'R' || letter == 'W' {
		n++
	}
	*pattern = p[n:]
	return letter
}

// operandOf finds the operand of row that a slot of another row is about.
func operandOf(row *isa.Row, slot isa.Slot) int {
	for i, s := range row.Slots {
		switch {
		case s == slot, slot == isa.DstTied && s == isa.Dst, slot == isa.SrcTied && s == isa.Src:
			return i
		case isNumber(s) && isNumber(slot), isLong(s) && isLong(slot):
			return i
		}
	}
	return -1
}

func isNumber(s isa.Slot) bool { return s == isa.Imm32 || s == isa.CallTarget }
func isLong(s isa.Slot) bool   { return s == isa.ImmTarget || s == isa.FarTarget }

// expressionFor is an expression for the other assembler. LLVM's parser of
// instructions takes none that begins with a parenthesis, '~' or two signs:
// those that are numbers are computed.
func (l *formatter) expressionFor(slot isa.Slot, row *isa.Row, i int) string {
	s := l.s
	o := &s.match.ops[i]
	text := spaced(s.src[o.start-s.base:o.end-s.base], ", ")
	if slot == isa.MemOff {
		if s.match.mnemonic != nil && o.start == s.match.ops[i-1].start {
			text = "+0" // left out
		} else if text[0] != '+' && text[0] != '-' {
			text = "+" + text
		}
		rest := strings.TrimLeft(text[1:], " ")
		if l.to == GNU {
			return text[:1] + rest
		}
		if strings.IndexAny(rest, "-+~(") == 0 {
			n, ok := l.computed(o, text)
			if text = strconv.FormatInt(n, 10); n >= 0 {
				text = "+" + text
			}
			if rest = text[1:]; !ok {
				return ""
			}
		}
		return text[:1] + " " + rest
	}
	if c := text[0]; l.to == LLVM && (c == '~' || c == '(' || c == '+' && slot != isa.OffTarget && slot != isa.ImmTarget || c == '-' && len(text) > 1 && class[text[1]]&chDigit == 0) {
		if n, ok := l.computed(o, text); ok {
			return strconv.FormatInt(n, 10)
		}
	}
	return text
}

// computed is the value of an operand that is a number.
func (l *formatter) computed(o *operand, text string) (int64, bool) {
	if !o.value.constant() {
		l.untranslated(diag.Span{Start: o.start, End: o.end}, "LLVM takes no expression that begins as '"+text+"' does, and it is no number: give it a name with .set")
		return 0, false
	}
	return o.value.add, true
}

// everywhere are directives that both assemblers understand, for those that only one
// does or that do not mean the same to both.
var everywhere = lazy.Value[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		".half": ".short", ".hword": ".short", ".word": ".long", ".dword": ".quad", ".value": ".short",
		".string8": ".string", ".elsec": ".else", ".endc": ".endif",
	}
}}

// translatedDirective is a directive as the other assembler understands it.
func (l *formatter) translatedDirective(name, operands, text string) string {
	s := l.s
	span := diag.Span{Start: s.start, End: s.start + diag.Pos(len(name))}
	switch {
	case everywhere.Load()[name] != "":
		return strings.TrimSuffix(everywhere.Load()[name]+"\t"+operands, "\t")
	case name == ".align":
		return l.align(operands) + "\t" + operands
	case name == ".lcomm":
		return l.storage(span, operands)
	case name == ".local":
		for symbol := range strings.SplitSeq(operands, ",") {
			l.locals[strings.TrimSpace(symbol)] = true
		}
	case name == ".comm", name == ".common":
		return l.common(span, name, operands)
	case name == ".file" && l.to == GNU:
		l.file(span, operands)
	case l.to == LLVM && slices.Contains([]string{".eqv", ".struct", ".offset", ".string16", ".string32", ".string64"}, name):
		l.untranslated(span, "LLVM has nothing like "+name)
	case name == ".base64" && l.to == LLVM:
		return l.unbased(span, operands)
	case l.to == GNU && (strings.HasPrefix(name, ".cfi_") || strings.HasPrefix(name, ".addrsig")):
		kind := name[:5]
		if !l.told[kind] {
			l.told[kind] = true
			s.e.warn(span.Start, span.End, "left-out", "GNU as has no %s for BPF: what describes the code to unwinders and linkers is kept as a comment", name)
		}
		return "/* " + strings.ReplaceAll(text, "\t", " ") + " */"
	}
	return text
}

// file reports a .file that GNU as does not take: with the text of the source, or with a
// directory before DWARF 5.
func (l *formatter) file(span diag.Span, operands string) {
	number, _, _ := strings.Cut(operands, " ")
	l.told[".file 0"] = l.told[".file 0"] || number == "0"
	switch {
	case strings.Contains(operands, ` source "`):
		l.untranslated(span, "GNU as takes no text of the source in .file")
	case strings.Contains(operands, `" "`) && !l.told[".file 0"]:
		l.untranslated(span, "GNU as takes a directory in .file since DWARF 5 only, which begins with '.file 0': compile with -gdwarf-5")
	}
}

// storage is .lcomm in directives that both have.
func (l *formatter) storage(span diag.Span, operands string) string {
	parts := strings.Split(operands, ",")
	gnu := len(parts) > 2 || l.s.directivesOf() == GNU
	switch {
	case gnu == (l.to == GNU):
		return ".lcomm\t" + operands
	case !gnu:
		return ".local\t" + parts[0] + "; " + l.space(span, parts, gnu, true)
	case len(parts) == 2:
		parts = append(parts, l.commonAlign(span, parts[1], true))
	}
	return l.space(span, parts, gnu, false)
}

// common is .comm with the alignment that the other assembler would not take for granted. A
// local one is space in .bss, whose place shows if there is anything else.
func (l *formatter) common(span diag.Span, name, operands string) string {
	parts := strings.Split(operands, ",")
	gnu := l.s.directivesOf() == GNU
	local := l.locals[parts[0]]
	switch {
	case gnu == (l.to == GNU):
	case local && (strings.Contains(l.s.src, ".bss") || strings.Contains(l.s.src, ".lcomm")):
		return l.space(span, parts, gnu, true)
	case len(parts) > 2 || local:
	case !gnu:
		operands += ",1"
	default:
		operands += "," + l.commonAlign(span, parts[len(parts)-1], false)
	}
	return name + "\t" + operands
}

// space is a symbol's space in .bss: behind all else there for GNU as, for LLVM where it stands.
// Parts are the symbol, its size, and its alignment if it has one.
func (l *formatter) space(span diag.Span, parts []string, gnu, object bool) string {
	if len(parts) < 2 || strings.Contains(parts[0], `"`) {
		l.untranslated(span, "storage for a name in quotes cannot be translated")
		return ""
	}
	text, comma := ".pushsection\t.bss", ", "
	if gnu {
		text += ",1"
		comma = ","
	}
	if len(parts) > 2 {
		text += "; .balign\t" + parts[2]
	}
	symbol, size := parts[0], parts[1]
	text += "; " + symbol + ": .zero\t" + size + "; .size\t" + symbol + ", " + size + "; .popsection"
	if object {
		text = ".type\t" + symbol + comma + "@object; " + text
	}
	return text
}

// commonAlign is what GNU as aligns storage to that is not local.
func (l *formatter) commonAlign(span diag.Span, size string, lcomm bool) string {
	n, err := strconv.ParseInt(strings.TrimSpace(size), 0, 64)
	if err != nil {
		l.untranslated(span, "the alignment of this storage follows from its size, which is not known here: write it behind the size")
	}
	return strconv.FormatInt(gnuCommonAlign(n, lcomm, false), 10)
}

// align is the name of what means the same everywhere as .align does here, which counts
// bytes or is their power of two.
func (l *formatter) align(operands string) string {
	s := l.s
	switch s.directivesOf() {
	case GNU:
		return ".p2align"
	case LLVM:
		return ".balign"
	}
	first, _, _ := strings.Cut(operands, ",")
	n, err := strconv.ParseInt(strings.TrimSpace(first), 0, 64)
	if err != nil {
		l.untranslated(diag.Span{Start: s.start, End: s.start + diag.Pos(len(".align"))}, "whether .align counts bytes or is a power of two is not known here: assemble and translate with --dialect llvm or gnu")
		return ".align"
	}
	if s.gnuAlign(n, 0, false) {
		return ".p2align"
	}
	return ".balign"
}

// unbased is .base64 as strings.
func (l *formatter) unbased(span diag.Span, operands string) string {
	text := ""
	for i, part := range strings.Split(operands, ", ") {
		raw, err := strconv.Unquote(part)
		b, bad := base64.StdEncoding.DecodeString(raw)
		if err != nil || bad != nil {
			l.untranslated(span, "LLVM has no .base64, and this is not the base64 of bytes")
			return ".base64\t" + operands
		}
		if i > 0 {
			text += ", "
		}
		text += string(appendString(nil, string(b)))
	}
	return ".ascii\t" + text
}

package verifier

import (
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// entities of HTML that logs have. Package html knows all, and makes each start longer.
var entities = [...]string{"&gt;", ">", "&lt;", "<", "&amp;", "&", "&quot;", `"`, "&#34;", `"`, "&#39;", "'", "&nbsp;", " "}

// unescape makes lines of a log that was copied out of a string literal or JSON, and
// plain text of one that was copied out of a page or a terminal.
func unescape(text string) string {
	if strings.Contains(text, "\x1b[") {
		text = cutColors(text)
	}
	for i := 0; i < len(entities); i += 2 {
		if strings.Contains(text, entities[i]) {
			text = strings.NewReplacer(entities[:]...).Replace(text)
			break
		}
	}
	for _, from := range []string{"\u00a0", "‘", "’"} { // as word processors write them
		if strings.Contains(text, from) {
			text = strings.NewReplacer("\u00a0", " ", "‘", "'", "’", "'").Replace(text)
			break
		}
	}
	if !strings.Contains(text, `\n`) && !strings.Contains(text, `","`) && !strings.Contains(text, `", "`) {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	for len(text) > 0 {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		if isList(line) {
			line = unlist(line)
		}
		if isLiteral(line) {
			line = literal.Load().Replace(strings.Trim(strings.TrimSpace(line), `"'`))
		}
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.String()
}

var literal = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer(`\n`, "\n", `\t`, "\t", `\r`, "", `\"`, `"`, `\'`, `'`, `\\`, `\`,
		`\u003c`, "<", `\u003e`, ">", `\u0026`, "&", `\u0027`, "'")
}}

// listed makes lines of strings in a list, of JSON or Go.
var listed = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer(`","`, "\n", `", "`, "\n", `\"`, `"`, `\t`, "\t", `\\`, `\`,
		`\u003c`, "<", `\u003e`, ">", `\u0026`, "&", `\u0027`, "'")
}}

// unlist makes lines of the strings of a list, of which the first is behind [" or {".
func unlist(line string) string {
	line = listed.Load().Replace(line)
	first, _, _ := strings.Cut(line, "\n")
	if i := max(strings.LastIndex(first, `["`), strings.LastIndex(first, `{"`)); i >= 0 {
		line = line[i+2:]
	}
	last := strings.LastIndexByte(line, '\n') + 1
	if i := strings.LastIndexAny(line[last:], `]}`); i > 0 {
		if j := strings.LastIndexByte(line[last:last+i], '"'); j >= 0 {
			line = line[:last+j]
		}
	}
	return line
}

// isLiteral reports whether a line holds lines of a log: "0: (95) exit\nR0 !read_ok\n". Lines
// of a program's source have "\n" too, but no instruction behind it.
func isLiteral(line string) bool { return !strings.HasPrefix(line, "; ") && separates(line, `\n`) }

// isList reports whether a line holds lines of a log as strings: ["0: (95) exit","R0 !read_ok"].
func isList(line string) bool {
	return !strings.HasPrefix(line, "; ") && (separates(line, `","`) || separates(line, `", "`))
}

// separates reports whether an instruction or the statistics are behind a separator.
func separates(line, separator string) bool {
	for rest := line; ; {
		i := strings.Index(rest, separator)
		if i < 0 {
			return false
		}
		rest = strings.TrimPrefix(rest[i+len(separator):], `\t`)
		_, after, ok := number(rest)
		if ok && strings.HasPrefix(after, ": ") || strings.HasPrefix(rest, "processed ") || strings.HasPrefix(rest, "verification time ") {
			return true
		}
	}
}

// cutColors takes out what changes the colors of a terminal.
func cutColors(text string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "\x1b[")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		text = strings.TrimLeft(rest, "0123456789;")
		if text != "" {
			text = text[1:]
		}
	}
}

// instruction finds the next "12: (bf) " in a text: where its number begins. -1 if there
// is none.
func instruction(text string) (start, end int) {
	for at := 0; at < len(text); {
		i := strings.Index(text[at:], ": (")
		if i < 0 {
			break
		}
		i += at
		at = i + 3
		if !(i+6 < len(text) && isHex(text[i+3]) && isHex(text[i+4]) && text[i+5] == ')' && text[i+6] == ' ') {
			continue
		}
		start := i
		for start > 0 && isDigit(text[start-1]) {
			start--
		}
		if start < i {
			return start, i + 7
		}
	}
	return -1, -1
}

func hasInstruction(text string) bool {
	start, _ := instruction(text)
	return start >= 0
}

// prefixOf is what stands before most instructions of a log, or before its statistics
// if it has none. "" if there is nothing.
func prefixOf(text string) string {
	const most = 200 // instructions that are looked at
	counts := map[string]int{}
	var best string
	rest := text
	for range most {
		start, end := instruction(rest)
		if start < 0 {
			break
		}
		prefix := rest[strings.LastIndexByte(rest[:start], '\n')+1 : start]
		rest = rest[end:]
		rest = rest[len(rest)-len(afterLine(rest)):]
		if strings.HasSuffix(prefix, " before ") || strings.HasPrefix(prefix, "; ") {
			continue // the search for precision
		}
		shape := shapeOf(prefix)
		if counts[shape]++; best == "" && len(counts) == 1 || counts[shape] > counts[shapeOf(best)] {
			best = prefix
		}
	}
	if hasInstruction(text) {
		return best
	}
	rest = text[max(len(text)-4096, 0):]
	for _, trailer := range trailers {
		if i := strings.LastIndex(rest, trailer); i >= 0 && isDigit(byteAt(rest, i+len(trailer))) {
			before := rest[strings.LastIndexByte(rest[:i], '\n')+1 : i]
			if len(before) > 200 || isKnown(before) {
				return ""
			}
			return before
		}
	}
	return ""
}

// shapeOf is a prefix with all numbers and blanks alike.
func shapeOf(prefix string) string {
	var b strings.Builder
	last := byte(0)
	for i := range len(prefix) {
		c := prefix[i]
		switch {
		case isDigit(c):
			c = '0'
		case c == '\t':
			c = ' '
		}
		if c != last || c != '0' && c != ' ' {
			b.WriteByte(c)
		}
		last = c
	}
	return strings.TrimRight(b.String(), " ")
}

// afterLine is what is behind the first line of s.
func afterLine(s string) string {
	_, rest, _ := strings.Cut(s, "\n")
	return rest
}

// stripEach takes away from each line what is like prefix: the same text with
// other numbers, and any blanks where it has blanks. Lines that are not like it
// lose their indentation. Behind a quotation mark, the line ends with another one:
//
//	level=warning msg="2240: (b4) w1 = 1" subsys=datapath-loader
func stripEach(text, prefix string) string {
	var b strings.Builder
	b.Grow(len(text))
	quoted := strings.HasSuffix(prefix, `"`)
	for len(text) > 0 {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		if rest, ok := cutLike(line, prefix); ok {
			line = rest
			if quoted {
				line = unquote(line)
			}
		}
		line = strings.TrimPrefix(strings.TrimLeft(line, " \t"), "libbpf: ")
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.String()
}

// unquote is a line up to the quotation mark that ends it.
func unquote(line string) string {
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '\\':
			i++
		case '"':
			return literal.Load().Replace(line[:i])
		}
	}
	return line
}

// cutLike cuts what is like prefix off a line.
func cutLike(line, prefix string) (rest string, ok bool) {
	prefix = strings.TrimRight(prefix, " \t")
	for prefix != "" {
		switch c := prefix[0]; {
		case isDigit(c):
			n := len(line)
			line = strings.TrimLeft(line, "0123456789")
			if len(line) == n {
				return "", false
			}
			prefix = strings.TrimLeft(prefix, "0123456789")
		case c == ' ' || c == '\t':
			line = strings.TrimLeft(line, " \t")
			prefix = strings.TrimLeft(prefix, " \t")
		case line != "" && line[0] == c:
			line, prefix = line[1:], prefix[1:]
		default:
			return "", false
		}
	}
	return line, true
}

// breakLines breaks lines that somebody joined: before each instruction, and before the
// message and the statistics behind the last one.
func breakLines(text string) string {
	var b strings.Builder
	for rest := text; rest != ""; {
		line := rest[:len(rest)-len(afterLine(rest))]
		rest = rest[len(line):]
		if !isJoined(line) {
			if b.Len() > 0 {
				b.WriteString(line)
			}
			continue
		}
		if b.Len() == 0 {
			b.WriteString(text[:len(text)-len(rest)-len(line)])
		}
		writeBroken(&b, line)
	}
	if b.Len() == 0 {
		return text
	}
	return b.String()
}

// isJoined reports whether a line has statistics that are not its beginning, or an instruction that
// is not, or that is not all
// of it.
func isJoined(line string) bool {
	start, end := instruction(line)
	if start < 0 {
		i := strings.Index(line, " processed ")
		return i > 0 && isTrailer(line[i+1:]) && line[:i] != "insns"
	}
	if strings.HasSuffix(line[:start], "before ") {
		return false
	}
	for _, begin := range trailers {
		if i := strings.Index(line[end:], begin); i > 0 && line[end+i-1] == ' ' && isTrailer(line[end+i:]) {
			return true
		}
	}
	if start == 0 || line[0] == ';' {
		start, _ = instruction(line[end:])
		return start > 0 && line[end+start-1] == ' ' && !strings.HasSuffix(line[end:end+start], "before ")
	}
	return line[start-1] == ' '
}

func writeBroken(b *strings.Builder, line string) {
	line = strings.TrimRight(line, "\n")
	if start, _ := instruction(line); start > 0 {
		b.WriteString(strings.TrimSpace(line[:start]))
		b.WriteByte('\n')
		line = line[start:]
	}
	for {
		_, end := instruction(line)
		if end < 0 {
			break
		}
		next, _ := instruction(line[end:])
		if next < 0 {
			break
		}
		b.WriteString(strings.TrimSpace(line[:end+next]))
		b.WriteByte('\n')
		line = line[end+next:]
	}
	const most = 4096 // bytes that are looked at
	for i := strings.IndexByte(line, ' '); i >= 0 && i < most; {
		word := line[i+1:]
		if isNews(word) {
			b.WriteString(line[:i])
			b.WriteByte('\n')
			line, i = word, 0
		}
		next := strings.IndexByte(line[i+1:], ' ')
		if next < 0 {
			break
		}
		i += next + 1
	}
	b.WriteString(line)
	b.WriteByte('\n')
}

// trailers begin the statistics behind a log; a number follows.
var trailers = []string{"verification time ", "processed ", "insns processed "}

func isTrailer(text string) bool {
	for _, begin := range trailers {
		if strings.HasPrefix(text, begin) && isDigit(byteAt(text, len(begin))) {
			return true
		}
	}
	return false
}

// longest is how many bytes a message of the kernel has at most.
const longest = 1024

// isNews reports whether a text begins a message or the statistics.
func isNews(text string) bool {
	if isTrailer(text) {
		return true
	}
	named := namesArgument(text)
	if text == "" || text[0] == 'R' && !named {
		return false
	}
	_, behind, _ := strings.Cut(text, " ")
	all := patterns.Load()
	for i := range all {
		p := &all[i]
		varies := p.parts[0] == "" && len(p.parts[1]) >= 8 && p.afterWord(behind)
		if (len(p.parts[0]) >= 4 || named || varies) && p.prefix(text, longest) >= 0 {
			return true
		}
	}
	return false
}

package diag

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	tabWidth = 8
	maxWidth = 100 // columns shown of a line
	lead     = 40  // of those before the caret, where the line goes on behind it
)

// excerpt is a source line made printable. from and to are the columns,
// 0-based, of what is marked.
type excerpt struct {
	text     string
	from, to int
}

// excerptOf shows line and finds the columns of line[from:to]. It looks only
// at the bytes around from, so a line of many megabytes costs nothing.
func excerptOf(line string, from, to int) excerpt {
	from = min(from, len(line))
	to = min(to, len(line))
	// No byte takes less than a quarter of a column, so this is enough even
	// of four-byte runes; shorter lines are tried as a whole first.
	if len(line) <= 4*maxWidth {
		if e := render(line, from, to); max(width(e.text), e.to) <= maxWidth { // blanks at the end are not in text
			return e
		}
	}
	after := 0 // columns that the line needs behind the caret
	for i := from; i < len(line) && after < maxWidth-lead; {
		w, size := runeWidth(line[i:], after)
		after += w
		i += size
	}
	begin := from
	for cols := after; begin > 0; {
		_, size := utf8.DecodeLastRuneInString(line[:begin])
		w, _ := runeWidth(line[begin-size:], 0)
		if cols += w; cols > maxWidth {
			break
		}
		begin -= size
	}
	end := begin
	for cols := 0; end < len(line); {
		w, size := runeWidth(line[end:], cols)
		if cols += w; cols > maxWidth {
			break
		}
		end += size
	}
	e := render(line[begin:end], from-begin, min(to, end)-begin)
	if begin > 0 {
		e.text, e.from, e.to = "..."+e.text, e.from+3, e.to+3
	}
	if end < len(line) {
		e.text += "..."
	}
	return e
}

func render(line string, from, to int) excerpt {
	var b strings.Builder
	e := excerpt{from: -1, to: -1}
	cols := 0
	for i := 0; ; {
		if e.from < 0 && i >= from {
			e.from = cols
		}
		if e.to < 0 && i >= to {
			e.to = cols
		}
		if i >= len(line) {
			break
		}
		w, size := runeWidth(line[i:], cols)
		if line[i] == '\t' {
			b.WriteString(strings.Repeat(" ", w))
		} else {
			writeVisible(&b, line[i:i+size])
		}
		cols += w
		i += size
	}
	e.text = strings.TrimRight(b.String(), " ")
	return e
}

// runeWidth measures the first rune of s when printed at column col, and says
// how many bytes it has.
func runeWidth(s string, col int) (cols, size int) {
	if s[0] == '\t' {
		return tabWidth - col%tabWidth, 1
	}
	r, size := utf8.DecodeRuneInString(s)
	if !printable(r, size) {
		return len(visible(s[:size])), size
	}
	return columns(r), size
}

// width measures text that has been made visible.
func width(s string) int {
	n := 0
	for _, r := range s {
		n += columns(r)
	}
	return n
}

// columns is the width of a printable rune in a terminal (Unicode TR11, by
// blocks).
func columns(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me):
		return 0
	case r >= 0x1100 && r <= 0x115f, r >= 0x2e80 && r <= 0xa4cf, r >= 0xac00 && r <= 0xd7a3,
		r >= 0xf900 && r <= 0xfaff, r >= 0xfe30 && r <= 0xfe6f, r >= 0xff00 && r <= 0xff60,
		r >= 0xffe0 && r <= 0xffe6, r >= 0x1f300 && r <= 0x1faff, r >= 0x20000 && r <= 0x3fffd:
		return 2
	}
	return 1
}

// printable tells what a terminal shows as it is. A rune of size 1 and value
// U+FFFD is a byte that is no UTF-8.
func printable(r rune, size int) bool {
	return unicode.IsPrint(r) && (r != utf8.RuneError || size > 1)
}

// visible names what a terminal would swallow or obey: control characters,
// bidirectional overrides, broken UTF-8.
func visible(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' {
			var b strings.Builder
			writeVisible(&b, s)
			return b.String()
		}
	}
	return s
}

func writeVisible(b *strings.Builder, s string) {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case printable(r, size):
			b.WriteString(s[i : i+size])
		case size == 1:
			fmt.Fprintf(b, "<%02X>", s[i])
		default:
			fmt.Fprintf(b, "<U+%04X>", r)
		}
		i += size
	}
}

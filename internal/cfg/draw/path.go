package draw

import (
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/layered"
	"github.com/bpfasm/bpfasm/internal/lazy"
)

// radius is that of an edge's bends.
const radius = 6

// pathOf is the path of an edge with its bends rounded, moved down by some pixels.
func pathOf(line []layered.Point, down int) string {
	var b []byte
	say := func(command byte, points ...layered.Point) {
		b = append(b, command)
		for i, p := range points {
			if i > 0 {
				b = append(b, ' ')
			}
			b = strconv.AppendInt(b, int64(p.X), 10)
			b = append(b, ' ')
			b = strconv.AppendInt(b, int64(p.Y+down), 10)
		}
	}
	say('M', line[0])
	for i := 1; i < len(line)-1; i++ {
		before, at, after := line[i-1], line[i], line[i+1]
		r := min(radius, reach(before, at)/2, reach(at, after)/2)
		if r == 0 {
			say('L', at)
			continue
		}
		say('L', toward(at, before, r))
		say('Q', at, toward(at, after, r))
	}
	say('L', line[len(line)-1])
	return string(b)
}

// joined splits the line of an edge where it comes to the lines of earlier edges to the same
// node, whose bends are known, so that what they share is drawn once: the first part goes round
// the first bend that is shared, and behind a common bend all is. It adds its own bends.
func joined(line []layered.Point, bends map[layered.Point]bool) (own, rest []layered.Point) {
	own = line
	last := len(line) - 1
	for i, p := range line[:last] {
		if bends[p] && rest == nil {
			at := toward(p, line[i+1], min(radius, reach(p, line[i+1])/2))
			own = append(line[:i+1:i+1], at)
			rest = append([]layered.Point{at}, line[i+1:]...)
		}
		bends[p] = true
	}
	return own, rest
}

// reach is how long a horizontal or vertical line is.
func reach(a, b layered.Point) int { return max(a.X-b.X, b.X-a.X, a.Y-b.Y, b.Y-a.Y) }

// toward is the point so far from a on the way to b.
func toward(a, b layered.Point, r int) layered.Point {
	switch {
	case b.X > a.X:
		a.X += r
	case b.X < a.X:
		a.X -= r
	case b.Y > a.Y:
		a.Y += r
	case b.Y < a.Y:
		a.Y -= r
	}
	return a
}

var escapes = lazy.Value[*strings.Replacer]{Make: func() *strings.Replacer {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")
}}

// escape makes a text that of XML and HTML.
func escape(s string) string { return escapes.Load().Replace(oneLine(s)) }

// colored is an instruction as text of SVG, with classes for registers, numbers and words.
func colored(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		n := 1
		for i+n < len(s) && isWord(s[i]) && isWord(s[i+n]) {
			n++
		}
		word := s[i : i+n]
		switch class := classOf(word); {
		case class != "":
			b.WriteString(`<tspan class="` + class + `">` + escape(word) + "</tspan>")
		default:
			for i+n < len(s) && !isWord(s[i]) && !isWord(s[i+n]) {
				n++
			}
			b.WriteString(escape(s[i : i+n]))
		}
		i += n
	}
	return b.String()
}

func isWord(c byte) bool {
	return c == '_' || c == '.' || c >= 0x80 || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// classOf tells what a word of an instruction is: of the two letters of a register, of a number, of a
// word that leads elsewhere.
func classOf(word string) string {
	switch word {
	case "if", "goto", "gotol", "gotox", "may_goto", "call", "callx", "exit", "lock", "ja", "jal", "jcond":
		return "word"
	}
	digits := strings.TrimLeft(word[1:], "0123456789")
	switch {
	case '0' <= word[0] && word[0] <= '9':
		return "number"
	case (word[0] == 'r' || word[0] == 'w') && len(word) > 1 && digits == "":
		return "register"
	}
	return ""
}

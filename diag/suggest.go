package diag

import (
	"iter"
	"strings"
)

// longest is the longest word that [Suggest] looks at.
const longest = 64

// Suggest returns the candidate that word was most likely meant to be, or ""
// if none is close: at most a third of the letters are wrong, missing, too
// many, or swapped with their neighbour. Other case is nearly the same. Of
// equally close ones the first in byte order wins, so the order of candidates
// does not matter.
//
// The time grows with the number of candidates. Who asks for every error of a
// hostile input should stop asking after a few.
func Suggest(word string, candidates iter.Seq[string]) string {
	if len(word) < 2 || len(word) > longest {
		return ""
	}
	best, bound := "", 2*max(len(word)/3, 1)
	var rows [3][longest + 2]int
	for c := range candidates {
		if c == word || c == "" || 2*abs(len(c)-len(word)) > bound || len(c) > longest {
			continue
		}
		d := 1
		if !strings.EqualFold(word, c) {
			d = distance(&rows, word, c, bound)
		}
		if d < bound || d == bound && (best == "" || c < best) {
			best, bound = c, d
		}
	}
	return best
}

// distance counts edits between a and b, a swap of neighbours being one (the
// optimal string alignment distance): 2 for each, 1 for a change of case. Once it is
// clear that there are more than bound, it does not go on.
func distance(rows *[3][longest + 2]int, a, b string, bound int) int {
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := 0; j <= len(b); j++ {
		row[j] = 2 * j
	}
	for i := 1; i <= len(a); i++ {
		before, last, row = last, row, before
		row[0] = 2 * i
		least := row[0]
		for j := 1; j <= len(b); j++ {
			change := 2
			switch x, y := a[i-1], b[j-1]; {
			case x == y:
				change = 0
			case x|0x20 == y|0x20 && 'a' <= x|0x20 && x|0x20 <= 'z':
				change = 1
			}
			row[j] = min(last[j]+2, row[j-1]+2, last[j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+2)
			}
			least = min(least, row[j])
		}
		// A swap goes on from the row before: only what is beyond by one more is lost.
		if least > bound+2 {
			return least
		}
	}
	return row[len(b)]
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// change is lines that are in the old text, the new one or both. Old and new are
// numbers of lines before it.
type change struct {
	old, new int
	mark     byte // ' ', '-' or '+'
	line     string
}

// changes pairs the lines of a text with those of the same text laid out: each line
// has stayed one, but empty ones are left out.
func changes(before, after string) []change {
	old, new := linesOf(before), linesOf(after)
	var list []change
	i, j := 0, 0
	add := func(mark byte, line string) { list = append(list, change{i, j, mark, line}) }
	for i < len(old) || j < len(new) {
		switch {
		case i < len(old) && j < len(new) && old[i] == new[j]:
			add(' ', old[i])
			i, j = i+1, j+1
		case i < len(old) && (j == len(new) || strings.TrimSpace(old[i]) == "" && strings.TrimSpace(new[j]) != ""):
			add('-', old[i])
			i++
		case i == len(old):
			add('+', new[j])
			j++
		default:
			add('-', old[i])
			i++
			add('+', new[j])
			j++
		}
	}
	return list
}

// linesOf splits a text behind each line end. The last line may have none.
func linesOf(text string) []string {
	lines := strings.SplitAfter(text, "\n")
	if lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// diffContext is how many lines around a change are shown.
const diffContext = 3

// writeDiff writes what differs between two layouts of a text, as diff -u does.
func writeDiff(w io.Writer, name, before, after string) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "--- %s\n+++ %s, laid out\n", name, name)
	list := changes(before, after)
	for i := 0; i < len(list); {
		if list[i].mark == ' ' {
			i++
			continue
		}
		first, last := max(i-diffContext, 0), i
		for ; i < len(list) && i-last <= 2*diffContext; i++ {
			if list[i].mark != ' ' {
				last = i
			}
		}
		i = min(last+1+diffContext, len(list))
		writeHunk(b, list[first:i])
	}
	return b.Flush()
}

// writeHunk writes changes: the lines that go in front of those that come for them.
func writeHunk(b *bufio.Writer, list []change) {
	old, new := 0, 0
	for _, c := range list {
		if c.mark != '+' {
			old++
		}
		if c.mark != '-' {
			new++
		}
	}
	fmt.Fprintf(b, "@@ -%s +%s @@\n", hunkRange(list[0].old, old), hunkRange(list[0].new, new))
	for i := 0; i < len(list); {
		first := i
		for i < len(list) && list[i].mark != ' ' {
			i++
		}
		for _, mark := range []byte("-+") {
			for _, c := range list[first:i] {
				if c.mark == mark {
					writeDiffLine(b, c)
				}
			}
		}
		if i < len(list) {
			writeDiffLine(b, list[i])
			i++
		}
	}
}

func writeDiffLine(b *bufio.Writer, c change) {
	b.WriteByte(c.mark)
	b.WriteString(c.line)
	if !strings.HasSuffix(c.line, "\n") {
		b.WriteString("\n\\ No newline at end of file\n")
	}
}

// hunkRange is the lines of a hunk, the first of which is counted from 1.
func hunkRange(before, n int) string {
	if n == 0 {
		return fmt.Sprintf("%d,0", before)
	}
	return fmt.Sprintf("%d,%d", before+1, n)
}

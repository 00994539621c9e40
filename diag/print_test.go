package diag

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := "../testdata/diag/" + name
	if *update {
		require.NoError(t, os.WriteFile(file, got, 0o666))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}

// gallery is one diagnostic of every kind.
func gallery(t *testing.T) (*Sources, List) {
	s := new(Sources)
	const main = "\t.text\n" +
		"loop:\n" +
		"\tif r0 > 5\tgoto lopo\n" +
		"\tr0 = \"unterminated \x00\xff\x1b[31m\n" +
		"\tr1 = 日本 + é\u202e + oops\n" +
		"\t.include \"defs.s\"\n" +
		"\tpush_all r6, r9\n" +
		"loop:\n" +
		"\tr1 = 0x1ffffffff"
	long := "\t.ascii \"" + strings.Repeat("long text, ", 40) + "\", oops, \"" + strings.Repeat("and more, ", 100_000) + "\"\n"
	a := add(t, s, "main.s", main, 0)
	inMain := func(word string) Span {
		i := Pos(strings.Index(main, word))
		return Span{a + i, a + i + Pos(len(word))}
	}
	defs := add(t, s, "inc/defs.s", "\n\t.qaud 1\n", inMain(".include").Start)
	push := add(t, s, "<macro push_all>", "\tpush \\reg\n", inMain("push_all").Start)
	rept := add(t, s, "<.rept>", "\t*(u64 *)(r10 - 8) = r77\n", push+1)
	deep := rept
	for range 9 {
		deep = add(t, s, "<macro again>", "\tagain\n\tr1 = oops\n", deep+1)
	}
	b := add(t, s, "long.s", long, 0)

	second := Pos(strings.LastIndex(main, "loop:"))
	l := List{
		{Code: "undefined-label", Span: inMain("lopo"), Msg: `label 'lopo' is not defined`,
			Notes: []Note{{Msg: "labels that start with .L or a digit are local to a file"}, {inMain("loop:"), `'loop' is here`}},
			Fix:   &Fix{inMain("lopo"), "loop"}},
		{Code: "unterminated-string", Span: Span{inMain(`"unterm`).Start, inMain("日").End}, Msg: "string has no end on its line",
			Fix: &Fix{Span: Span{Start: inMain("\x1b").Start}, Text: `"`}},
		{Span: inMain("oops"), Msg: "behind wide and hidden characters"},
		{Code: "unknown-directive", Span: Span{defs + 2, defs + 7}, Msg: `unknown directive '.qaud'`, Fix: &Fix{Span{defs + 2, defs + 7}, ".quad"}},
		{Code: "syntax", Span: Span{rept + 21, rept + 24}, Msg: `'r77' is no register`},
		{Span: Span{deep + 13, deep + 17}, Msg: "too deep to show every level"},
		{Code: "redefined-symbol", Span: Span{a + second, a + second + 4}, Msg: `symbol 'loop' is already defined`,
			Notes: []Note{{inMain("loop"), "first defined here"}}, Fix: &Fix{Span: inMain("loop:")}},
		{Severity: Warning, Code: "out-of-range", Span: inMain("0x1ffffffff"), Msg: "immediate is wider than 32 bits",
			Fix: &Fix{inMain("0x1ffffffff"), "0x1ffffffff ll"}},
		{Severity: Remark, Span: Span{Start: a + Pos(len(main))}, Msg: "the end of the file"},
		{Span: Span{b + Pos(strings.Index(long, "oops")), b + Pos(len(long))}, Msg: "far to the right"},
		{Span: Span{b, b + Pos(len(long))}, Msg: "all of it"},
		{Span: Span{Start: b + Pos(len(long)) - 2}, Msg: "the end of a very long line"},
		{Severity: Warning, Msg: "about no line at all,\ntwice"},
	}
	return s, l
}

func TestText_golden(t *testing.T) {
	s, l := gallery(t)
	var plain, colored bytes.Buffer
	require.NoError(t, Printer{Sources: s}.WriteText(&plain, l))
	require.NoError(t, Printer{Sources: s, Color: true}.WriteText(&colored, l))
	golden(t, "text.golden", plain.Bytes())
	golden(t, "color.golden", bytes.ReplaceAll(colored.Bytes(), []byte("\x1b"), []byte("ESC")))

	stripped := colored.String()
	for _, style := range []string{bold, boldRed, boldGreen, boldBlue, boldPink, boldCyan, faint, "0"} {
		stripped = strings.ReplaceAll(stripped, "\x1b["+style+"m", "")
	}
	require.Equal(t, plain.String(), stripped, "colour changes nothing else")
}

func TestJSON_golden(t *testing.T) {
	s, l := gallery(t)
	var b bytes.Buffer
	require.NoError(t, Printer{Sources: s}.WriteJSON(&b, l))
	golden(t, "json.golden", b.Bytes())
	for line := range bytes.Lines(b.Bytes()) {
		require.True(t, json.Valid(line), "%s", line)
	}
}

func TestNoSources(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, Printer{}.WriteText(&b, List{{Msg: "m", Span: Span{5, 6}, Fix: &Fix{Text: "x"}}}))
	require.Equal(t, "error: m\n      = help: insert 'x'\n", b.String())
	b.Reset()
	require.NoError(t, Printer{}.WriteJSON(&b, List{{Msg: "m", Span: Span{5, 6}}}))
	require.Equal(t, `{"severity":"error","message":"m"}`+"\n", b.String())
}

// Whatever the text and the span, the caret stands under the marked byte.
func FuzzExcerpt(f *testing.F) {
	f.Add("\tif r1 > 5 goto lopo", 5, 7)
	f.Add(strings.Repeat("日本\x00\t", 200), 300, 900)
	f.Add("short, and then"+strings.Repeat("\t", 20), 35, 35)
	f.Fuzz(func(t *testing.T, line string, from, to int) {
		from = max(0, min(from, len(line)))
		e := excerptOf(line, from, max(from, to))
		require.LessOrEqual(t, e.from, e.to)
		require.LessOrEqual(t, width(e.text), maxWidth+len("......"))
		require.LessOrEqual(t, e.to, maxWidth+len("......")+tabWidth)
		require.NotContains(t, e.text, "\t", fmt.Sprintf("%q", line))
		require.Equal(t, e.text, visible(e.text))
	})
}

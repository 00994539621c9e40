package diag

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func add(t testing.TB, s *Sources, name, body string, parent Pos) Pos {
	base, err := s.Add(name, body, parent)
	require.NoError(t, err)
	return base
}

func TestPositionOfEveryByte(t *testing.T) {
	for body, want := range map[string]string{
		"":             "1:1",
		"ab":           "1:1 1:2 1:3",
		"a\nb\n":       "1:1 1:2 2:1 2:2 3:1",
		"a\r\nb":       "1:1 1:2 1:3 2:1 2:2",
		"a\rb":         "1:1 1:2 2:1 2:2",
		"\r\r\n\n\r":   "1:1 2:1 2:2 3:1 4:1 5:1",
		"\x00\xff\n\t": "1:1 1:2 1:3 2:1 2:2",
		"é\nx":         "1:1 1:2 1:3 2:1 2:2",
	} {
		var s Sources
		add(t, &s, "before", "x\ny", 0)
		base := add(t, &s, "", body, 0)
		add(t, &s, "behind", "x\ny", 0)
		var got []string
		for i := 0; i <= len(body); i++ {
			p := s.Position(base + Pos(i))
			require.Equal(t, i, p.Offset)
			got = append(got, p.String())
		}
		require.Equal(t, want, strings.Join(got, " "), "%q", body)
	}
}

func TestPositionNowhere(t *testing.T) {
	var s Sources
	for range 2 {
		require.Zero(t, s.Position(0))
		require.Zero(t, s.Position(99))
		require.Zero(t, s.Position(^Pos(0)))
		require.Empty(t, s.Text(Span{0, 5}))
		require.Empty(t, s.Text(Span{99, 100}))
		require.Empty(t, s.Stack(99))
		s.Marker(99, 1, "x")
		add(t, &s, "a.s", "text", 0)
	}
	var none *Sources
	require.Zero(t, none.Position(1))
}

func TestText(t *testing.T) {
	var s Sources
	a := add(t, &s, "a.s", "hello", 0)
	b := add(t, &s, "b.s", "world", 0)
	require.Equal(t, "ell", s.Text(Span{a + 1, a + 4}))
	require.Equal(t, "llo", s.Text(Span{a + 2, b + 3}), "a span ends with its text")
	require.Equal(t, "world", s.Text(Span{b, b + 99}))
	require.Empty(t, s.Text(Span{Start: a}), "a place covers nothing")
	require.Empty(t, s.Text(Span{b, a}))
}

func TestMarker(t *testing.T) {
	const body = "one\ntwo\nthree\nfour\nfive\n"
	var s Sources
	base := add(t, &s, "x.s", body, 0)
	place := func(word string) Pos { return base + Pos(strings.Index(body, word)) }
	s.Marker(place("four"), 7, "") // out of order on purpose
	s.Marker(place("two"), 1, "old.c")
	s.Marker(place("two"), 100, "a.c")
	var got []string
	for _, word := range strings.Fields(body) {
		got = append(got, s.Position(place(word)).String())
	}
	require.Equal(t, []string{"x.s:1:1", "a.c:100:1", "a.c:101:1", "x.s:7:1", "x.s:8:1"}, got)
	require.Equal(t, 4, s.Position(place("two")).Offset)
}

func TestStack(t *testing.T) {
	var s Sources
	a := add(t, &s, "a.s", "\n  .include \"b.s\"\n", 0)
	b := add(t, &s, "b.s", "push r1", a+3)
	m := add(t, &s, "<macro push>", "\n\nx", b)
	require.Equal(t, "[b.s:1:1 a.s:2:3]", fmt.Sprint(s.Stack(m+2)))
	require.Equal(t, "[a.s:2:3]", fmt.Sprint(s.Stack(b)))
	require.Empty(t, s.Stack(a))

	own := add(t, &s, "own.s", "x", 0)
	s.texts[len(s.texts)-1].parent = own
	require.Empty(t, s.Stack(own), "a text that claims to hold itself")
}

func TestAddRefusesTooMuch(t *testing.T) {
	var s Sources
	body := strings.Repeat("x", 1<<20)
	n := 0
	for ; ; n++ {
		_, err := s.Add("big.s", body, 0)
		if err != nil {
			require.ErrorIs(t, err, ErrTooLarge)
			break
		}
	}
	require.Equal(t, 4095, n)
	last := s.texts[n-1]
	require.Equal(t, 1<<20, s.Position(last.end()).Offset)
	small := add(t, &s, "small.s", "still fits", 0)
	require.Equal(t, "small.s:1:1", s.Position(small).String())
}

func TestSortIsReadingOrder(t *testing.T) {
	var s Sources
	a := add(t, &s, "a.s", "12345678", 0)
	m1 := add(t, &s, "<macro m>", "12345678", a+2)
	m2 := add(t, &s, "<macro m>", "12345678", a+2)
	in := add(t, &s, "<macro n>", "12345678", m1+4)
	var l List
	for i, p := range []Pos{0, a + 5, m2 + 1, in, m1 + 5, m1 + 4, a + 2, a, 0} {
		l.Add(Diagnostic{Span: Span{Start: p}, Msg: fmt.Sprint(i)})
	}
	err := l.Err(&s)
	require.Equal(t, "0", l[0].Msg, "the list itself stays")
	var e *Error
	require.ErrorAs(t, err, &e)
	var got []string
	for _, d := range e.Diagnostics() {
		got = append(got, d.Msg)
	}
	require.Equal(t, "7 6 5 3 4 2 1 0 8", strings.Join(got, " "))
}

func TestErr(t *testing.T) {
	var s Sources
	base := add(t, &s, "a.s", "x\ny\n", 0)
	l := List{{Severity: Warning, Span: Span{Start: base}, Msg: "odd"}, {Severity: Remark, Msg: "so"}}
	require.NoError(t, l.Err(&s))
	require.NoError(t, List(nil).Err(nil))
	l.Add(Diagnostic{Span: Span{Start: base + 2}, Msg: "bad\x1b[m"})
	require.EqualError(t, l.Err(&s), "a.s:1:1: warning: odd\na.s:2:1: error: bad<1B>[m\na.s: note: so")
	require.EqualError(t, List{{Msg: "m"}}.Err(nil), "error: m")
}

func BenchmarkPosition(b *testing.B) {
	var s Sources
	base := add(b, &s, "a.s", strings.Repeat("\t.long\t12345678\n", 1<<16), 0)
	for b.Loop() {
		s.texts[0].lines = nil
		s.Position(base + 1<<19)
	}
	b.SetBytes(int64(len(s.texts[0].text)))
}

// TestFiles: what is no text is a place without a line.
func TestFiles(t *testing.T) {
	var s Sources
	a, err := s.AddFile("a.o")
	require.NoError(t, err)
	b, err := s.AddFile("b.o")
	require.NoError(t, err)
	require.Equal(t, Position{File: "a.o"}, s.Position(a))
	require.Equal(t, Position{File: "b.o"}, s.Position(b))

	l := List{{Msg: "wrong", Code: "code", Span: Span{Start: b}, Notes: []Note{{Span: Span{Start: a}, Msg: "there"}, {Msg: "advice"}}}}
	var text, json strings.Builder
	require.NoError(t, Printer{Sources: &s}.WriteText(&text, l))
	require.Equal(t, "b.o: error: wrong [code]\n      = note: advice\na.o: note: there\n", text.String())
	require.NoError(t, Printer{Sources: &s}.WriteJSON(&json, l))
	require.Equal(t, `{"severity":"error","code":"code","message":"wrong","file":"b.o","notes":[{"message":"there","file":"a.o"},{"message":"advice"}]}`+"\n", json.String())
	require.EqualError(t, l.Err(&s), "b.o: error: wrong")
}

// TestJoin: places of one Sources are found in another that it was joined to.
func TestJoin(t *testing.T) {
	var s, other Sources
	_, err := s.Add("first.s", "one\ntwo\n", 0)
	require.NoError(t, err)
	outer, err := other.Add("outer.s", "a\n.include\n", 0)
	require.NoError(t, err)
	inner, err := other.Add("inner.s", "b\nc\n", outer+2)
	require.NoError(t, err)
	other.Marker(inner+2, 7, "made.c")
	require.Equal(t, "made.c:7:1", other.Position(inner+2).String())

	shift, err := s.Join(&other)
	require.NoError(t, err)
	require.Equal(t, "outer.s:2:1", s.Position(outer+2+shift).String())
	require.Equal(t, "inner.s:1:1", s.Position(inner+shift).String())
	require.Equal(t, "made.c:7:1", s.Position(inner+2+shift).String())
	require.Equal(t, []Position{{File: "outer.s", Line: 2, Col: 1, Offset: 2}}, s.Stack(inner+2+shift))
	require.Equal(t, "first.s:2:1", s.Position(5).String())

	s.Marker(inner+shift, 9, "")
	require.Equal(t, "inner.s:1:1", other.Position(inner).String(), "the other stays as it is")

	again, err := s.Join(&other)
	require.NoError(t, err)
	require.Equal(t, "inner.s:1:1", s.Position(inner+again).String())
	shift, err = s.Join(nil)
	require.NoError(t, err)
	require.Zero(t, shift)
}

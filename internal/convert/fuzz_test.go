package convert

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/diag"
)

// FuzzBytes: any instructions are the same as macros of C and, where package asm can say them, in Go.
func FuzzBytes(f *testing.F) {
	for _, order := range orders {
		b, err := everyInst().Bytes(order)
		require.NoError(f, err)
		f.Add(b[:800], false)
		f.Add(b[len(b)-400:], true)
	}
	f.Fuzz(func(t *testing.T, b []byte, big bool) {
		order := orders["little"]
		if big {
			order = orders["big"]
		}
		p, err := FromBytes("p", b, order)
		if err != nil {
			return
		}
		c, err := WriteC([]*Program{p})
		require.NoError(t, err)
		same(t, ReadC, string(c), p, b, big)
		g, err := WriteGo([]*Program{p})
		if err == nil {
			same(t, ReadGo, string(g), p, b, big)
		}
		file, err := ToObject([]*Program{p}, order)
		require.NoError(t, err)
		list, err := FromObject(file)
		require.NoError(t, err)
		got, err := list[0].Bytes(order)
		require.NoError(t, err)
		require.Equal(t, b, got)
	})
}

func same(t *testing.T, read func(string, string) ([]*Program, error), text string, p *Program, b []byte, big bool) {
	order := orders["little"]
	if big {
		order = orders["big"]
	}
	list, err := read("x", text)
	require.NoError(t, err, "%s", text)
	require.Len(t, list, 1)
	got, err := list[0].Bytes(order)
	require.NoError(t, err)
	require.Equal(t, b, got, "%s", text)
	require.Equal(t, p.Name, list[0].Name)
}

// FuzzReadC: no text makes the reader of C panic or hang, and errors have a place.
func FuzzReadC(f *testing.F) { fuzzReader(f, ReadC, "*.c") }

// FuzzReadGo: nor that of Go.
func FuzzReadGo(f *testing.F) { fuzzReader(f, ReadGo, "*.go.txt") }

func fuzzReader(f *testing.F, read func(string, string) ([]*Program, error), pattern string) {
	paths, err := filepath.Glob("../../testdata/convert/" + pattern)
	require.NoError(f, err)
	require.NotEmpty(f, paths)
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		list, err := read("x", text)
		if err != nil {
			var e *diag.Error
			require.True(t, errors.As(err, &e))
			return
		}
		require.NotEmpty(t, list)
		if c, err := WriteC(list); err == nil {
			_, err := ReadC("x", string(c))
			require.NoError(t, err, "%s", c)
		}
	})
}

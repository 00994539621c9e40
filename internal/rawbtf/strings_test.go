package rawbtf_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

func TestStrings(t *testing.T) {
	b := rawbtf.New(nil)
	require.EqualValues(t, 0, b.AddString(nil))
	require.EqualValues(t, 1, b.AddString([]byte("ab")))
	require.EqualValues(t, 4, b.AddString([]byte("b"))) // not the end of another
	require.EqualValues(t, 1, b.AddString([]byte("ab")))
	require.EqualValues(t, 6, b.AddString([]byte("a\x00b"))) // ends at the NUL
	off, ok := b.Find([]byte("b"))
	require.True(t, ok)
	require.EqualValues(t, 4, off)
	_, ok = b.Find([]byte("abc"))
	require.False(t, ok)
	require.Equal(t, "b", string(b.Text(4)))
	require.Equal(t, "b", string(b.Text(2)))
}

// Strings stay where they are while the index grows.
func TestManyStrings(t *testing.T) {
	b := rawbtf.New(nil)
	offsets := make([]uint32, 50000)
	for i := range offsets {
		offsets[i] = b.AddString(fmt.Appendf(nil, "name%d", i))
	}
	check := func(b *rawbtf.BTF) {
		for i, want := range offsets {
			name := fmt.Appendf(nil, "name%d", i)
			require.Equal(t, want, b.AddString(name))
			require.Equal(t, name, b.Text(want))
		}
	}
	check(b)
	parsed, err := rawbtf.Parse(b.Append(nil, binary.LittleEndian), binary.LittleEndian, nil)
	require.NoError(t, err)
	check(parsed)
}

// A split BTF uses the strings of its base and appends only its own.
func TestSplitStrings(t *testing.T) {
	base := rawbtf.New(nil)
	shared := base.AddString([]byte("shared"))
	split := rawbtf.New(base)
	require.Equal(t, shared, split.AddString([]byte("shared")))
	own := split.AddString([]byte("own"))
	require.EqualValues(t, 8, own)
	require.Equal(t, "own", string(split.Text(own)))
	deeper := rawbtf.New(split)
	require.Equal(t, own, deeper.AddString([]byte("own")))
	require.EqualValues(t, 12, deeper.AddString([]byte("third")))
	require.Equal(t, "shared", string(deeper.Text(shared)))
	require.EqualValues(t, 0, deeper.AddString(nil))
	_, ok := base.Find([]byte("own"))
	require.False(t, ok)
	require.Contains(t, string(split.Append(nil, binary.LittleEndian)), "own\x00")
	require.NotContains(t, string(split.Append(nil, binary.LittleEndian)), "shared")
}

// A parsed table is not written to: what it has and what was appended are apart.
func TestAddStringCopies(t *testing.T) {
	data := table{types: intRecord(1), strings: "\x00int\x00"}.bytes(binary.LittleEndian)
	data = append(data, "behind"...)
	before := bytes.Clone(data)
	b, err := rawbtf.Parse(data, binary.LittleEndian, nil)
	require.NoError(t, err)
	require.EqualValues(t, 5, b.AddString([]byte("long")))
	require.Equal(t, before, data)
}

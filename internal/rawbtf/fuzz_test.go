package rawbtf_test

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

func fuzzOrder(big bool) binary.ByteOrder {
	if big {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

// FuzzParse parses types on a base. What is taken can be followed and printed,
// and comes out as it went in.
func FuzzParse(f *testing.F) {
	base := table{types: words(intRecord(1), refRecord(rawbtf.Ptr, 0, 1)), strings: "\x00int\x00"}
	baseData := base.bytes(binary.LittleEndian)
	f.Add(baseData, baseData, false)
	f.Add([]byte(nil), base.bytes(binary.BigEndian), true)
	for _, path := range []string{"btf/declarations.s", "programs/bitfields.s", "programs/maps_be.s", "programs/types.s"} {
		data, _, order := sections(f, "../../testdata/"+path)
		f.Add([]byte(nil), data, order == binary.ByteOrder(binary.BigEndian))
	}
	layout := bytes.Repeat([]byte{4, 8, 0, 0}, 26)
	f.Add(baseData, table{types: []uint32{0, info(25, 1), 0, 0, 0, 0}, strings: "x\x00", layout: string(layout)}.bytes(binary.LittleEndian), false)
	f.Fuzz(func(t *testing.T, baseData, data []byte, big bool) {
		order := fuzzOrder(big)
		base, err := rawbtf.Parse(baseData, order, nil)
		if err != nil && len(baseData) != 0 {
			return
		}
		before := bytes.Clone(data)
		b, err := rawbtf.Parse(data, order, base)
		require.Equal(t, before, data)
		if err != nil {
			require.ErrorIs(t, err, rawbtf.ErrMalformed)
			return
		}
		for id := rawbtf.TypeID(0); id < min(b.End(), 1000); id++ {
			require.Less(t, len(b.Declaration(id)), 16<<10)
			require.Less(t, len(b.TypeName(id)), 16<<10)
			if id < 10 {
				require.Less(t, len(b.Definition(id)), 128<<10)
			}
			b.SizeOf(id, rawbtf.PointerSize)
			b.Skip(id)
		}
		out := b.Append(nil, order)
		again, err := rawbtf.Parse(out, order, base)
		require.NoError(t, err)
		require.Equal(t, b.End(), again.End())
		require.Equal(t, out, again.Append(nil, order))
		swapped, err := rawbtf.Parse(b.Append(nil, opposite(order)), opposite(order), base)
		require.NoError(t, err)
		require.Equal(t, out, swapped.Append(nil, order))
	})
}

// FuzzParseExt parses the records of a program. Those that are taken refer to
// what is there, and come out as they went in.
func FuzzParseExt(f *testing.F) {
	types := table{types: words(intRecord(1), []uint32{0, info(rawbtf.FuncProto, 0), 1}, []uint32{5, info(rawbtf.Func, 1), 2}),
		strings: "\x00int\x00tc\x000:1\x00"}
	x := extTable{parts: [3][]uint32{{8, 5, 1, 0, 3}, {20, 5, 1, 0, 1, 8, 0, 0}, {16, 5, 2, 16, 1, 8, 1, 8, 1, 8, 0}}}
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		f.Add(types.bytes(order), x.bytes(order), order.(binary.ByteOrder) == binary.ByteOrder(binary.BigEndian))
	}
	for _, path := range []string{"programs/core_task.s", "programs/maps_be.s"} {
		btf, ext, order := sections(f, "../../testdata/"+path)
		f.Add(btf, ext, order == binary.ByteOrder(binary.BigEndian))
	}
	f.Fuzz(func(t *testing.T, btf, data []byte, big bool) {
		order := fuzzOrder(big)
		b, err := rawbtf.Parse(btf, order, nil)
		if err != nil {
			return
		}
		before := bytes.Clone(data)
		e, err := rawbtf.ParseExt(data, order, b)
		require.Equal(t, before, data)
		if err != nil {
			require.ErrorIs(t, err, rawbtf.ErrMalformed)
			return
		}
		for _, info := range []*rawbtf.Info{&e.Func, &e.Line, &e.CORE} {
			for _, s := range info.Sections {
				b.Text(s.NameOff)
				last := uint32(0)
				for at := 0; at < len(s.Records); at += int(info.RecordSize) {
					off := rawbtf.InsnOff(s.Records[at:])
					require.LessOrEqual(t, last, off)
					last = off
				}
			}
		}
		again, err := rawbtf.ParseExt(e.Append(nil, opposite(order)), opposite(order), b)
		require.NoError(t, err)
		require.Equal(t, e, again)
	})
}

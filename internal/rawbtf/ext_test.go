package rawbtf_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// What clang writes comes out again, from either byte order. Its parts without
// records and its headers without CO-RE do not, so the bytes are those of the
// second time.
func TestExtRoundTrip(t *testing.T) {
	same := 0
	eachProgram(t, func(name string, btf, data []byte, order binary.ByteOrder) {
		if data == nil {
			return
		}
		before := bytes.Clone(data)
		b, err := rawbtf.Parse(btf, order, nil)
		require.NoError(t, err, name)
		e, err := rawbtf.ParseExt(data, order, b)
		require.NoError(t, err, name)
		out := e.Append(nil, order)
		if bytes.Equal(out, data) {
			same++
		}
		again, err := rawbtf.ParseExt(out, order, b)
		require.NoError(t, err, name)
		require.Equal(t, e, again, name)

		swapped := e.Append(nil, opposite(order))
		other, err := rawbtf.ParseExt(swapped, opposite(order), b)
		require.NoError(t, err, name)
		require.Equal(t, e, other, name)
		require.True(t, bytes.Equal(before, data), "%s: ParseExt writes", name)
	})
	require.Greater(t, same, 80)
}

// extTable is a .BTF.ext section of the parts that it has.
type extTable struct {
	parts  [3][]uint32
	hdrLen uint32 // 0: 32
}

func (x extTable) bytes(order binary.AppendByteOrder) []byte {
	if x.hdrLen == 0 {
		x.hdrLen = 32
	}
	out := order.AppendUint16(nil, 0xeb9f)
	out = append(out, 1, 0)
	out = order.AppendUint32(out, x.hdrLen)
	off := uint32(0)
	for _, part := range x.parts[:(x.hdrLen-8)/8] {
		out = order.AppendUint32(out, off)
		out = order.AppendUint32(out, uint32(4*len(part)))
		off += uint32(4 * len(part))
	}
	for _, part := range x.parts {
		for _, w := range part {
			out = order.AppendUint32(out, w)
		}
	}
	return out
}

// extBTF has an INT 1, a FUNC_PROTO 2, a FUNC 3 and the names "int", "tc" and
// "0:1".
func extBTF(t testing.TB) *rawbtf.BTF {
	return table{types: words(intRecord(1), []uint32{0, info(rawbtf.FuncProto, 0), 1}, []uint32{5, info(rawbtf.Func, 1), 2}),
		strings: "\x00int\x00tc\x000:1\x00"}.mustParse(t, nil)
}

func TestExtRecords(t *testing.T) {
	b := extBTF(t)
	x := extTable{parts: [3][]uint32{
		{8, 5, 1, 0, 3},
		{20, 5, 2, 0, 1, 8, 7<<10 | 3, 99, 16, 1, 0, 1<<32 - 1, 98}, // records of a later kernel
		{16, 5, 1, 8, 2, 1, 1, 8, 1, 16, 0, 0, 6},
	}}
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		data := x.bytes(order)
		e, err := rawbtf.ParseExt(data, order.(binary.ByteOrder), b)
		require.NoError(t, err)
		require.Equal(t, data, e.Append(nil, order.(binary.ByteOrder)))

		fn := rawbtf.FuncInfo(e.Func.Sections[0].Records)
		require.EqualValues(t, []uint32{0, 3}, []uint32{rawbtf.InsnOff(fn), uint32(fn.Type())})

		require.EqualValues(t, 20, e.Line.RecordSize)
		lines := slices.Collect(slices.Chunk(e.Line.Sections[0].Records, int(e.Line.RecordSize)))
		require.Len(t, lines, 2)
		line := rawbtf.LineInfo(lines[0])
		require.EqualValues(t, []uint32{0, 1, 8, 7, 3},
			[]uint32{rawbtf.InsnOff(line), line.FileOff(), line.TextOff(), line.Line(), line.Column()})
		last := rawbtf.LineInfo(lines[1])
		require.EqualValues(t, []uint32{16, 1<<22 - 1, 1023}, []uint32{rawbtf.InsnOff(last), last.Line(), last.Column()})

		require.Len(t, e.CORE.Sections, 2)
		require.EqualValues(t, 8, e.CORE.Sections[1].NameOff)
		core := rawbtf.COREReloc(e.CORE.Sections[0].Records)
		require.EqualValues(t, []uint32{8, 2, 1, 1}, []uint32{rawbtf.InsnOff(core), uint32(core.Type()), core.AccessOff(), core.Kind()})

		rawbtf.SetInsnOff(fn, 80)
		fn.SetType(1)
		line.SetFileOff(5)
		line.SetTextOff(6)
		core.SetType(0)
		core.SetAccessOff(8)
		require.EqualValues(t, []uint32{80, 1, 5, 6, 0, 8}, []uint32{rawbtf.InsnOff(fn), uint32(fn.Type()),
			line.FileOff(), line.TextOff(), uint32(core.Type()), core.AccessOff()})
	}
}

// Objects of older compilers have no CO-RE part; parts and sections may be empty.
func TestExtWithoutRecords(t *testing.T) {
	b := extBTF(t)
	for name, x := range map[string]extTable{
		"24 bytes":   {hdrLen: 24},
		"no parts":   {},
		"longer":     {hdrLen: 32},
		"sizes only": {parts: [3][]uint32{{8}, {16}, {16}}},
		"no records": {parts: [3][]uint32{{8, 5, 0, 5, 0}, {16, 5, 0}, nil}},
	} {
		e, err := rawbtf.ParseExt(x.bytes(binary.LittleEndian), binary.LittleEndian, b)
		require.NoError(t, err, name)
		require.Equal(t, &rawbtf.Ext{}, e, name)
	}
	want := append([]byte{0x9f, 0xeb, 1, 0, 32}, make([]byte, 27)...)
	require.Equal(t, want, new(rawbtf.Ext).Append(nil, binary.LittleEndian))

	longer := extTable{parts: [3][]uint32{{8, 5, 1, 0, 3}}}.bytes(binary.LittleEndian)
	longer[4] = 40
	longer = slices.Insert(longer, 32, make([]byte, 8)...)
	e, err := rawbtf.ParseExt(longer, binary.LittleEndian, b)
	require.NoError(t, err)
	require.Len(t, e.Func.Sections, 1)

	short := extTable{hdrLen: 24, parts: [3][]uint32{{8, 5, 1, 0, 3}}}.bytes(binary.LittleEndian)
	e, err = rawbtf.ParseExt(short, binary.LittleEndian, b)
	require.NoError(t, err)
	require.Len(t, e.Func.Sections, 1)
	require.EqualValues(t, 32, e.Append(nil, binary.LittleEndian)[4])
}

// Records that do not ascend are sorted; those of one instruction keep their
// order.
func TestExtSorted(t *testing.T) {
	x := extTable{parts: [3][]uint32{nil, nil, {16, 5, 4, 16, 1, 8, 1, 8, 1, 8, 2, 16, 2, 8, 3, 0, 1, 8, 4}}}
	data := x.bytes(binary.LittleEndian)
	before := bytes.Clone(data)
	e, err := rawbtf.ParseExt(data, binary.LittleEndian, extBTF(t))
	require.NoError(t, err)
	require.Equal(t, before, data)
	var got []uint32
	for rec := range slices.Chunk(e.CORE.Sections[0].Records, 16) {
		got = append(got, rawbtf.InsnOff(rec), rawbtf.COREReloc(rec).Kind())
	}
	require.Equal(t, []uint32{0, 4, 8, 2, 16, 1, 16, 3}, got)
}

func TestExtErrors(t *testing.T) {
	le := binary.LittleEndian
	good := extTable{parts: [3][]uint32{{8, 5, 1, 0, 3}, {16, 5, 1, 0, 1, 8, 0}, {16, 5, 1, 8, 1, 8, 0}}}.bytes(le)
	const fn, line, core = 32, 52, 80 // where the parts begin
	word := func(at int, v uint32) func([]byte) []byte {
		return func(d []byte) []byte { le.PutUint32(d[at:], v); return d }
	}
	for name, test := range map[string]struct {
		change func([]byte) []byte
		want   string
	}{
		"nothing":         {func([]byte) []byte { return nil }, ": 0 bytes are too few for a header"},
		"version":         {func(d []byte) []byte { d[2] = 3; return d }, ": version 3, want 1"},
		"order":           {func(d []byte) []byte { d[0], d[1] = d[1], d[0]; return d }, ": the bytes of the magic number are swapped: it is of the other byte order"},
		"header":          {word(4, 8), ": a header of 8 bytes in a section of 108"},
		"beyond":          {word(12, 1<<32-4), ": the functions at 0x0+0xfffffffc lie beyond the 0x4c bytes behind the header"},
		"aligned":         {word(8, 2), ": the functions at 0x2+0x14 are not aligned to 4 bytes"},
		"overlap":         {word(16, 0), ": the functions and the lines overlap"},
		"record size":     {word(fn, 4), ", functions: records of 4 bytes, want a multiple of 4 from 8 up"},
		"odd record size": {word(line, 18), ", lines: records of 18 bytes, want a multiple of 4 from 16 up"},
		"rest":            {word(12, 8), ", functions: 4 bytes are too few for a section's name and number of records"},
		"section name":    {word(fn+4, 99), ", functions: section 0: name at 0x63 is not in the 0xc bytes of strings"},
		"many records":    {word(core+8, 1<<32-1), `, CO-RE relocations: section "tc": 4294967295 records of 16 bytes, but only 16 bytes are left`},
		"huge records":    {word(core, 1<<32-4), `, CO-RE relocations: section "tc": 1 records of 4294967292 bytes, but only 16 bytes are left`},

		"function":      {word(fn+16, 4), `, functions: section "tc": record 0: type 4, but the last one is 3`},
		"no function":   {word(fn+16, 1), `, functions: section "tc": record 0: type 1 is of kind INT, want FUNC`},
		"void function": {word(fn+16, 0), `, functions: section "tc": record 0: type 0 is of kind VOID, want FUNC`},
		"offset":        {word(fn+12, 4), `, functions: section "tc": record 0: offset 0x4 is not that of an instruction, a multiple of 8`},
		"file":          {word(line+16, 99), `, lines: section "tc": record 0: file: name at 0x63 is not in the 0xc bytes of strings`},
		"text":          {word(line+20, 99), `, lines: section "tc": record 0: source line: name at 0x63 is not in the 0xc bytes of strings`},
		"type":          {word(core+16, 9), `, CO-RE relocations: section "tc": record 0: type 9, but the last one is 3`},
		"access":        {word(core+20, 99), `, CO-RE relocations: section "tc": record 0: access: name at 0x63 is not in the 0xc bytes of strings`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := rawbtf.ParseExt(test.change(bytes.Clone(good)), le, extBTF(t))
			require.EqualError(t, err, "malformed BTF: .BTF.ext"+test.want)
			require.True(t, errors.Is(err, rawbtf.ErrMalformed))
		})
	}
}

func TestExtNamesInsideStrings(t *testing.T) {
	b := table{strings: "\x00" + strings.Repeat("x", 1<<20) + "\x00"}.mustParse(t, nil)
	part := []uint32{16, 0, 20000}
	for i := range uint32(20000) {
		part = append(part, 8*i, 2+i, 0, 0)
	}
	_, err := rawbtf.ParseExt(extTable{parts: [3][]uint32{nil, part}}.bytes(binary.LittleEndian), binary.LittleEndian, b)
	require.EqualError(t, err, `malformed BTF: .BTF.ext, lines: section "": record 4: file: name at 0x6 begins inside of a string, as too many do`)
}

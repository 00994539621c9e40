package rawbtf_test

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// importAll copies every type of src behind those of dst.
func importAll(t testing.TB, dst, src *rawbtf.BTF, earlier *rawbtf.Import) *rawbtf.Import {
	im := dst.Import(src, nil, earlier)
	for id := src.First(); id < src.End(); id++ {
		im.IDs[id] = dst.End() + id - src.First()
	}
	for id := src.First(); id < src.End(); id++ {
		got, err := im.Type(id)
		require.NoError(t, err)
		require.Equal(t, im.IDs[id], got)
	}
	return im
}

// Two copies of a program's types behind each other print as the program's, and
// have its strings once.
func TestImport(t *testing.T) {
	var last *rawbtf.Import
	eachProgram(t, func(name string, data, _ []byte, order binary.ByteOrder) {
		src, err := rawbtf.Parse(data, order, nil)
		require.NoError(t, err)
		dst := rawbtf.New(nil)
		last = importAll(t, dst, src, last)
		size := len(dst.Append(nil, order))
		again := importAll(t, dst, src, nil)
		require.Equal(t, 2*size-24-stringsSize(dst), len(dst.Append(nil, order)), name)
		dst, err = rawbtf.Parse(dst.Append(nil, order), order, nil)
		require.NoError(t, err, name)
		for id := src.First(); id < src.End(); id++ {
			require.Equal(t, src.Definition(id), dst.Definition(id), "%s: type %d", name, id)
			require.Equal(t, src.Definition(id), dst.Definition(again.IDs[id]), "%s: type %d", name, id)
		}
	})
}

func stringsSize(b *rawbtf.BTF) int {
	return int(binary.LittleEndian.Uint32(b.Append(nil, binary.LittleEndian)[20:]))
}

func TestImportIntoSplit(t *testing.T) {
	base := table{types: intRecord(1), strings: "\x00int\x00"}.mustParse(t, nil)
	src := table{types: words(refRecord(rawbtf.Ptr, 0, 2), []uint32{3, info(rawbtf.Int, 0), 4, 32}, refRecord(rawbtf.Typedef, 7, 1)),
		strings: "\x00x\x00int\x00t\x00"}.mustParse(t, nil)
	dst := rawbtf.New(base)
	im := dst.Import(src, nil, nil)
	require.Equal(t, make([]rawbtf.TypeID, 4), im.IDs)
	im.IDs[2] = 1 // the base has it
	for _, id := range []rawbtf.TypeID{1, 3} {
		var err error
		im.IDs[id], err = im.Type(id)
		require.NoError(t, err)
	}
	require.Equal(t, "typedef int *t", dst.Declaration(im.IDs[3]))
	require.EqualValues(t, 3, im.IDs[3])
	require.EqualValues(t, 1, im.String(3)) // "int" of the base
}

func TestImportUnknown(t *testing.T) {
	layout := make([]byte, 26*4)
	src := table{types: []uint32{0, info(25, 0), 0}, strings: "\x00", layout: string(layout)}.mustParse(t, nil)
	_, err := rawbtf.New(nil).Import(src, nil, nil).Type(1)
	require.EqualError(t, err, "type 1 is of KIND(25), which cannot be copied: what its words mean is not known")
}

func TestAppendDatasec(t *testing.T) {
	b := table{types: words(intRecord(1), []uint32{1, info(rawbtf.Var, 0), 1, 1}), strings: "\x00int\x00.data\x00"}.mustParse(t, nil)
	id := b.AppendDatasec(5, 12, []rawbtf.SecVar{{Type: 2, Offset: 0, Size: 4}, {Type: 2, Offset: 8, Size: 4}})
	b, err := rawbtf.Parse(b.Append(nil, binary.BigEndian), binary.BigEndian, nil)
	require.NoError(t, err)
	sec := b.Type(id)
	require.Equal(t, rawbtf.Datasec, sec.Kind())
	require.Equal(t, ".data", b.Name(sec))
	require.EqualValues(t, 12, sec.Size())
	require.Equal(t, 2, sec.Vlen())
	require.Equal(t, rawbtf.SecVar{Type: 2, Offset: 8, Size: 4}, sec.SecVar(1))
	sec.SetSecVar(1, rawbtf.SecVar{Type: 2, Offset: 4, Size: 4})
	require.Equal(t, rawbtf.SecVar{Type: 2, Offset: 4, Size: 4}, b.Type(id).SecVar(1))
}

// Records are edited where they lie.
func TestEdit(t *testing.T) {
	b := table{types: words(
		intRecord(1), // 1
		[]uint32{0, info(rawbtf.FuncProto, 1), 1, 5, 1},                     // 2
		[]uint32{1, info(rawbtf.Func, 1), 2},                                // 3
		[]uint32{1, info(rawbtf.Var, 0), 1, 1},                              // 4
		refRecord(rawbtf.Typedef, 1, 2),                                     // 5
		[]uint32{1, info(rawbtf.Enum, 2) | kindFlag, 4, 1, 1<<32 - 1, 5, 7}, // 6
		[]uint32{1, info(rawbtf.Enum64, 1), 8, 5, 1, 2},                     // 7
		[]uint32{5, info(rawbtf.DeclTag, 0), 3, 0},                          // 8
	), strings: "\x00int\x00x\x00"}.mustParse(t, nil)
	b.Type(3).SetLinkage(rawbtf.Extern)
	b.Type(3).SetNameOff(5)
	b.Type(2).SetParamName(0, 1)
	require.Equal(t, "extern int x(int int)", b.Declaration(3))
	b.Type(4).SetLinkage(rawbtf.Static)
	require.Equal(t, "static int int", b.Declaration(4))
	b.Type(5).SetRef(1)
	require.Equal(t, "typedef int int", b.Declaration(5))
	b.Type(1).SetSize(8)
	size, _ := b.SizeOf(4, rawbtf.PointerSize)
	require.EqualValues(t, 8, size)
	_, value := b.Type(6).Enumerator(0)
	require.EqualValues(t, -1, int64(value))
	_, value = b.Type(7).Enumerator(0)
	require.Equal(t, uint64(2<<32|1), value)
	require.Equal(t, 0, b.Type(8).Component())
	b.Type(6).Walk(nil, func(off uint32) uint32 { return 6 - off })
	require.Equal(t, "enum x {\n\tx = -1,\n\tint = 7,\n};", b.Definition(6))
}

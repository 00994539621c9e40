package rawbtf_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// eachProgram calls do with the sections of every program in testdata that has
// BTF.
func eachProgram(t testing.TB, do func(name string, btf, ext []byte, order binary.ByteOrder)) {
	paths, err := filepath.Glob("../../testdata/programs/*.s")
	require.NoError(t, err)
	n := 0
	for _, path := range paths {
		btf, ext, order := sections(t, path)
		if btf != nil {
			n++
			do(filepath.Base(path), btf, ext, order)
		}
	}
	require.Greater(t, n, 80)
}

func opposite(order binary.ByteOrder) binary.ByteOrder {
	if order == binary.ByteOrder(binary.LittleEndian) {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

// What clang writes comes out again, byte for byte, and not otherwise from the
// other byte order.
func TestRoundTrip(t *testing.T) {
	eachProgram(t, func(name string, data, _ []byte, order binary.ByteOrder) {
		before := bytes.Clone(data)
		b, err := rawbtf.Parse(data, order, nil)
		require.NoError(t, err, name)
		require.True(t, bytes.Equal(data, b.Append(nil, order)), name)

		swapped := b.Append(nil, opposite(order))
		other, err := rawbtf.Parse(swapped, opposite(order), nil)
		require.NoError(t, err, name)
		require.True(t, bytes.Equal(data, other.Append(nil, order)), name)
		require.True(t, bytes.Equal(before, data), "%s: Parse writes", name)
	})
}

func TestParseKernel(t *testing.T) {
	data, err := os.ReadFile("/sys/kernel/btf/vmlinux")
	if err != nil {
		t.Skip("no BTF of the running kernel")
	}
	b, err := rawbtf.Parse(data, binary.LittleEndian, nil)
	require.NoError(t, err)
	again, err := rawbtf.Parse(b.Append(nil, binary.LittleEndian), binary.LittleEndian, nil)
	require.NoError(t, err)
	require.Equal(t, b.End(), again.End())
	for id := b.First(); id < b.End(); id++ {
		require.NotEmpty(t, b.Declaration(id))
	}
}

func TestParseErrors(t *testing.T) {
	const (
		Int, Ptr, Struct, Array, Func, FuncProto = rawbtf.Int, rawbtf.Ptr, rawbtf.Struct, rawbtf.Array, rawbtf.Func, rawbtf.FuncProto
		Var, Datasec, DeclTag, Typedef, Enum     = rawbtf.Var, rawbtf.Datasec, rawbtf.DeclTag, rawbtf.Typedef, rawbtf.Enum
	)
	one := intRecord(1)
	proto := []uint32{0, info(FuncProto, 1), 0, 1, 1}
	chain := words(one)
	for id := uint32(1); id <= 300; id++ {
		chain = append(chain, refRecord(Ptr, 0, id)...)
	}
	backwards := words()
	for id := uint32(1); id <= 300; id++ {
		backwards = append(backwards, refRecord(Ptr, 0, id+1)...)
	}
	for name, test := range map[string]struct {
		types []uint32
		want  string
	}{
		"half a record": {words(one, []uint32{1, 0x2000000}), "type 2: 8 bytes are too few for a record"},
		"cut":           {[]uint32{0, info(Array, 0), 0, 1}, "type 1 (ARRAY): 0 elements make a record of 24 bytes, but only 16 are left"},
		"2^24 members":  {[]uint32{0, info(Struct, 1<<24-1), 0}, "type 1 (STRUCT): 16777215 elements make a record of 201326592 bytes, but only 12 are left"},
		"kind 0":        {words(one, []uint32{0, 0, 0}), "type 2: a record of kind 0, which is that of void alone"},
		"kind 25":       {[]uint32{0, info(25, 0), 0}, "type 1: unknown kind 25, and no layout section that tells its size"},
		"kind 127":      {[]uint32{0, info(127, 0), 0}, "type 1: unknown kind 127, and no layout section that tells its size"},

		"name":       {intRecord(99), "type 1 (INT): name at 0x63 is not in the 0x7 bytes of strings"},
		"member":     {words(one, []uint32{0, info(Struct, 2), 8, 1, 1, 0, 99, 1, 0}), "type 2 (STRUCT): member 1: name at 0x63 is not in the 0x7 bytes of strings"},
		"enumerator": {[]uint32{0, info(Enum, 1), 4, 99, 1}, "type 1 (ENUM): enumerator 0: name at 0x63 is not in the 0x7 bytes of strings"},
		"reference":  {words(one, refRecord(Ptr, 0, 3)), "type 2 (PTR): it refers to type 3, but the last one is 2"},
		"parameter":  {words(one, []uint32{0, info(FuncProto, 1), 0, 1, 1 << 31}), "type 2 (FUNC_PROTO): parameter 0: it refers to type 2147483648, but the last one is 2"},
		"index":      {words(one, []uint32{0, info(Array, 0), 0, 1, 9, 1}), "type 2 (ARRAY): it refers to type 9, but the last one is 2"},

		"function of no prototype": {words(one, []uint32{1, info(Func, 1), 1}), "type 2 (FUNC): it refers to type 1 (INT), want FUNC_PROTO"},
		"function of void":         {[]uint32{1, info(Func, 1), 0}, "type 1 (FUNC): it refers to type 0 (VOID), want FUNC_PROTO"},
		"function's linkage":       {words(one, proto, []uint32{1, info(Func, 3), 2}), "type 3 (FUNC): linkage 3, want 0 to 2"},
		"variable's linkage":       {words(one, []uint32{1, info(Var, 0), 1, 7}), "type 2 (VAR): linkage 7, want 0 to 2"},
		"section of a type":        {words(one, []uint32{1, info(Datasec, 1), 4, 1, 0, 4}), "type 2 (DATASEC): variable 0: it refers to type 1 (INT), want VAR or FUNC"},
		"pointer to a variable":    {words(one, []uint32{1, info(Var, 0), 1, 1}, refRecord(Ptr, 0, 2)), "type 3 (PTR): it refers to type 2 (VAR), want a type"},
		"pointer to a section":     {words([]uint32{1, info(Datasec, 0), 4}, refRecord(Ptr, 0, 1)), "type 2 (PTR): it refers to type 1 (DATASEC), want a type"},
		"tag of a tag":             {words(one, []uint32{1, info(DeclTag, 0), 1, 1<<32 - 1}, []uint32{1, info(DeclTag, 0), 2, 1<<32 - 1}), "type 3 (DECL_TAG): it refers to type 2 (DECL_TAG), want a type"},
		"tag of no member":         {words([]uint32{0, info(Struct, 1), 4, 1, 2, 0}, one, []uint32{1, info(DeclTag, 0), 1, 1}), "type 3 (DECL_TAG): it is about component 1 of type 1, which has 1"},
		"tag of no parameter":      {words(one, proto, []uint32{1, info(Func, 1), 2}, []uint32{1, info(DeclTag, 0), 3, 1}), "type 4 (DECL_TAG): it is about component 1 of type 3, which has 1"},
		"tag of part of an int":    {words(one, []uint32{1, info(DeclTag, 0), 1, 0}), "type 2 (DECL_TAG): it is about component 0 of type 1, which has 0"},
		"tag of component -2":      {words(one, []uint32{1, info(DeclTag, 0), 1, 1<<32 - 2}), "type 2 (DECL_TAG): it is about component -2 of type 1, which has 0"},

		"self":             {refRecord(Ptr, 0, 1), "type 1 (PTR): a chain of more than 256 references, or a cycle without a struct or union"},
		"cycle":            {words(refRecord(Typedef, 1, 2), refRecord(rawbtf.Const, 0, 1)), "type 2 (CONST): a chain of more than 256 references, or a cycle without a struct or union"},
		"array of itself":  {[]uint32{0, info(Array, 0), 0, 1, 1, 2}, "type 1 (ARRAY): a chain of more than 256 references, or a cycle without a struct or union"},
		"takes itself":     {[]uint32{0, info(FuncProto, 1), 0, 1, 1}, "type 1 (FUNC_PROTO): a chain of more than 256 references, or a cycle without a struct or union"},
		"chain":            {chain, "type 257 (PTR): a chain of more than 256 references"},
		"chain, backwards": {words(backwards, one), "type 258 (PTR): a chain of more than 256 references, or a cycle without a struct or union"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := table{types: test.types, strings: "\x00int\x00x\x00"}.parse(nil)
			require.EqualError(t, err, "malformed BTF: "+test.want)
			require.True(t, errors.Is(err, rawbtf.ErrMalformed))
		})
	}
}

func TestHeaderErrors(t *testing.T) {
	le := binary.LittleEndian
	good := table{types: intRecord(1), strings: "\x00int\x00", layout: "\x00\x00\x00\x00"}.bytes(le)
	word := func(at int, v uint32) func([]byte) []byte {
		return func(d []byte) []byte { le.PutUint32(d[at:], v); return d }
	}
	for name, test := range map[string]struct {
		change func([]byte) []byte
		want   string // "" for no error
	}{
		"nothing":      {func([]byte) []byte { return nil }, "0 bytes are too few for a header"},
		"ELF":          {func(d []byte) []byte { copy(d, "\x7fELF"); return d }, "it begins with 0x457f, not 0xeb9f"},
		"order":        {func(d []byte) []byte { d[0], d[1] = d[1], d[0]; return d }, "the bytes of the magic number are swapped: it is of the other byte order"},
		"version":      {func(d []byte) []byte { d[2] = 2; return d }, "version 2, want 1"},
		"flags":        {func(d []byte) []byte { d[3] = 4; return d }, "flags 0x04, want 0"},
		"short header": {word(4, 20), "a header of 20 bytes in a section of 57"},
		"long header":  {word(4, 1000), "a header of 1000 bytes in a section of 57"},
		"types":        {word(12, 1<<31), "the types at 0x0+0x80000000 lie beyond the 0x19 bytes behind the header"},
		"types' size":  {word(12, 15), "the types at 0x0+0xf are not aligned to 4 bytes"},
		"types' place": {word(8, 1), "the types at 0x1+0x10 are not aligned to 4 bytes"},
		"strings":      {word(16, 1<<32-1), "the strings at 0xffffffff+0x5 lie beyond the 0x19 bytes behind the header"},
		"no strings":   {word(20, 0), "the string table does not end with a NUL"},
		"first string": {word(16, 21), "the strings at 0x15+0x5 lie beyond the 0x19 bytes behind the header"},
		"no NUL":       {func(d []byte) []byte { d[len(d)-1] = 'x'; return d }, "the string table does not end with a NUL"},
		"no empty one": {func(d []byte) []byte { d[len(d)-5] = 'x'; return d }, "the string table does not begin with the empty string"},
		"overlap":      {word(16, 12), "the types and the strings overlap"},
		"layouts":      {word(24, 100), "the layouts at 0x64+0x4 lie beyond the 0x19 bytes behind the header"},
		"layout in":    {word(24, 12), "the types and the layouts overlap"},
		"layouts' end": {word(28, 3), "the layouts at 0x10+0x3 are not aligned to 4 bytes"},
		"longer":       {func(d []byte) []byte { d[4] = 36; return append(d[:32:32], append(make([]byte, 4), d[32:]...)...) }, ""},
		"strings first": {func(d []byte) []byte {
			out := table{strings: "\x00int\x00\x00\x00\x00"}.bytes(le)
			out = append(out, d[32:48]...)
			le.PutUint32(out[8:], 8)
			le.PutUint32(out[12:], 16)
			return out
		}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			b, err := rawbtf.Parse(test.change(bytes.Clone(good)), le, nil)
			if test.want != "" {
				require.EqualError(t, err, "malformed BTF: "+test.want)
				return
			}
			require.NoError(t, err)
			require.Equal(t, "int", b.Declaration(1))
		})
	}
}

// Names may begin inside of strings, but not so many that all of them together
// are much more than the section.
func TestNamesInsideStrings(t *testing.T) {
	b := table{strings: "\x00uint\x00", types: intRecord(2)}.mustParse(t, nil)
	require.Equal(t, "int", b.Declaration(1))

	hostile := table{strings: "\x00" + strings.Repeat("x", 1<<20) + "\x00"}
	for off := range uint32(20000) {
		hostile.types = append(hostile.types, intRecord(2+off)...)
	}
	_, err := hostile.parse(nil)
	require.EqualError(t, err, "malformed BTF: type 21 (INT): name at 0x16 begins inside of a string, as too many do")
}

// Kinds of later kernels are stepped over by the layout section, and come out
// again with it.
func TestLayout(t *testing.T) {
	layout := bytes.Repeat([]byte{0xff, 0xff, 0, 0}, 25) // what is known needs none
	layout = append(layout, 4, 8, 0, 1)                  // kind 25: a word, two for each element
	types := words(intRecord(1), []uint32{1, info(25, 2), 7, 1, 2, 3, 4, 5}, refRecord(rawbtf.Ptr, 0, 2))
	tab := table{types: types, strings: "\x00int\x00", layout: string(layout)}
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		data := tab.bytes(order)
		b, err := rawbtf.Parse(data, order.(binary.ByteOrder), nil)
		require.NoError(t, err)
		require.Equal(t, rawbtf.TypeID(4), b.End())
		require.Equal(t, rawbtf.Kind(25), b.Type(2).Kind())
		require.Equal(t, "KIND(25) *", b.TypeName(3))
		require.Equal(t, data, b.Append(nil, order.(binary.ByteOrder)))
	}
	b := tab.mustParse(t, nil)
	split := table{types: []uint32{5, info(25, 0), 0, 0}, strings: "x\x00"}.mustParse(t, b) // by the base's layout
	require.Equal(t, rawbtf.Kind(25), split.Type(4).Kind())
	require.Equal(t, "x", split.Name(split.Type(4)))

	tab.layout = string(append(layout[:100:100], 4, 3, 0, 0))
	_, err := tab.parse(nil)
	require.EqualError(t, err, "malformed BTF: type 2: a record of kind 25 has 22 bytes, not a multiple of 4")

	// Without such types the header is that of older kernels.
	known := table{types: intRecord(1), strings: "\x00int\x00", layout: string(layout)}.mustParse(t, nil)
	require.Equal(t, byte(24), known.Append(nil, binary.LittleEndian)[4])
}

func TestSplit(t *testing.T) {
	base := table{types: words(intRecord(1), refRecord(rawbtf.Ptr, 0, 1)), strings: "\x00int\x00"}.mustParse(t, nil)
	tab := table{types: words(
		[]uint32{5, info(rawbtf.Struct, 2), 16, 1, 2, 0, 7, 4, 64}, // 3: names of both tables
		refRecord(rawbtf.Ptr, 0, 3),
	), strings: "s\x00next\x00"}
	_, err := tab.parse(nil)
	require.ErrorIs(t, err, rawbtf.ErrMalformed)
	b := tab.mustParse(t, base)
	require.Equal(t, base, b.Base())
	require.Equal(t, rawbtf.TypeID(3), b.First())
	require.Equal(t, rawbtf.TypeID(5), b.End())
	require.Equal(t, "struct s {\n\tint *int;\n\tstruct s *next;\n};", b.Definition(3))
	require.Equal(t, "int *", b.TypeName(2))
	require.Equal(t, tab.bytes(binary.LittleEndian), b.Append(nil, binary.LittleEndian))

	tab.types[len(tab.types)-1] = 5
	_, err = tab.parse(base)
	require.EqualError(t, err, "malformed BTF: type 4 (PTR): it refers to type 5, but the last one is 4")
	_, err = table{strings: "x"}.parse(base)
	require.EqualError(t, err, "malformed BTF: the string table does not end with a NUL")
	none := table{types: refRecord(rawbtf.Ptr, 1, 1), strings: "\x00"}.mustParse(t, base)
	require.Equal(t, "int", none.Name(none.Type(3)))
}

func TestSizeOf(t *testing.T) {
	b := table{types: words(
		intRecord(1), // 1
		[]uint32{0, info(rawbtf.Array, 0), 0, 1, 1, 3},       // 2
		[]uint32{0, info(rawbtf.Array, 0), 0, 2, 1, 5},       // 3
		[]uint32{1, info(rawbtf.Var, 0), 3, 1},               // 4
		[]uint32{0, info(rawbtf.Array, 0), 0, 3, 1, 1 << 30}, // 5
		refRecord(rawbtf.Ptr, 0, 0),                          // 6
		refRecord(rawbtf.Typedef, 1, 6),                      // 7
		[]uint32{1, info(rawbtf.Fwd, 0), 0},                  // 8
		[]uint32{1, info(rawbtf.Struct, 0), 1 << 31},         // 9
		[]uint32{0, info(rawbtf.Array, 0), 0, 9, 1, 2},       // 10
		[]uint32{0, info(rawbtf.Array, 0), 0, 10, 1, 0},      // 11
	), strings: "\x00x\x00"}.mustParse(t, nil)
	for id, want := range []int64{-1, 4, 12, 60, 60, -1, 8, 8, -1, 1 << 31, -1, 0} {
		size, ok := b.SizeOf(rawbtf.TypeID(id), rawbtf.PointerSize)
		if want < 0 {
			require.False(t, ok, "type %d", id)
			continue
		}
		require.True(t, ok, "type %d", id)
		require.EqualValues(t, want, size, "type %d", id)
	}
}

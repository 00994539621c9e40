package loader

import (
	"bytes"
	"encoding/binary"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// littleOrBig is the byte order of this machine.
func littleOrBig() binary.ByteOrder {
	if isBig(binary.NativeEndian) {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

// allKinds are types of every kind, among them what some kernels do not know.
func allKinds(t testing.TB) *rawbtf.BTF {
	const (
		kindStruct = 4 << 24
		kindEnum   = 6 << 24
		signed     = 1 << 31
		whole      = 1<<32 - 1
	)
	names := "\x00int\x00a\x00b\x00main\x00sub\x00x\x00.data.x\x00?.odd\x00float\x00tag\x00big\x00arg:ctx\x00"
	at := func(name string) uint32 { return uint32(bytes.Index([]byte(names), []byte("\x00"+name+"\x00")) + 1) }
	b, err := rawbtf.Parse(rawTypes(names, nil,
		at("int"), kindInt, 4, 1<<24|32, // 1
		0, kindFuncProto|2, 1, at("a"), 1, at("b"), 1, // 2
		at("main"), kindFunc|linkageGlobal, 2, // 3
		at("sub"), kindFunc, 2, // 4
		at("x"), kindVar, 1, linkageGlobal, // 5
		at("x"), kindVar, 1, 0, // 6
		at(".data.x"), kindDatasec|1, 4, 5, 0, 4, // 7
		at("?.odd"), kindDatasec|1, 4, 6, 0, 4, // 8
		at("float"), kindFloat, 8, // 9
		at("tag"), kindTypeTag, 1, // 10
		0, kindPtr, 10, // 11
		at("tag"), kindDeclTag, 5, whole, // 12
		at("arg:ctx"), kindDeclTag, 3, 0, // 13
		at("big"), kindEnum64|2, 8, at("a"), 1, 0, at("b"), 0, 1, // 14
		at("a"), kindEnum|1|signed, 4, at("x"), whole, // 15
		at("b"), kindStruct|2, 16, at("a"), 9, 0, at("b"), 11, 64, // 16
	), littleOrBig(), nil)
	require.NoError(t, err)
	return b
}

// TestWithoutFeatures: what a kernel lacks is not in the types for it, which have the
// same ids; those for no kernel in particular are the same.
func TestWithoutFeatures(t *testing.T) {
	b := allKinds(t)
	require.Equal(t, []Feature{
		BTFFunctions, BTFGlobalFunctions, BTFSections, BTFSectionNames, BTFFloat, BTFDeclTag, BTFTypeTag, BTFEnum64,
	}, needs(b))
	check := func(lacking ...Feature) *rawbtf.BTF {
		if slices.Contains(lacking, BTFFunctions) || slices.Contains(lacking, BTFSections) {
			lacking = append(lacking, BTFDeclTag) // of what would not be there
		}
		old := withoutFeatures(b, func(f Feature) bool { return slices.Contains(lacking, f) })
		parsed, err := rawbtf.Parse(old.Append(nil, littleOrBig()), littleOrBig(), nil)
		require.NoError(t, err)
		for _, f := range lacking {
			assert.NotContains(t, needs(parsed), f)
		}
		for id := b.First(); id < b.End(); id++ {
			if len(lacking) == 0 {
				assert.Equal(t, b.Type(id), parsed.Type(id))
			}
		}
		return parsed
	}
	require.Equal(t, b.End(), check().End())
	check(needs(b)...)
	for id, want := range map[Feature]map[rawbtf.TypeID]string{
		BTFSections:        {5: "INT x", 6: "INT x", 7: "STRUCT _data_x", 8: "STRUCT __odd"},
		BTFSectionNames:    {7: "DATASEC .data.x", 8: "DATASEC _.odd"},
		BTFFunctions:       {2: "ENUM ", 3: "TYPEDEF main", 4: "TYPEDEF sub"},
		BTFGlobalFunctions: {3: "FUNC main", 4: "FUNC sub"},
		BTFFloat:           {9: "STRUCT "},
		BTFTypeTag:         {10: "CONST "},
		BTFDeclTag:         {12: "INT ", 13: "INT "},
		BTFEnum64:          {14: "UNION big", 15: "ENUM a"},
	} {
		old := check(id)
		for id, want := range want {
			typ := old.Type(id)
			assert.Equal(t, want, typ.Kind().String()+" "+old.Name(typ))
		}
	}
	old := check(BTFEnum64)
	require.Equal(t, b.End()+1, old.End(), "a placeholder of values")
	require.Equal(t, uint32(8), old.Type(14).Size())
	require.Equal(t, b.End(), old.Type(14).Member(1).Type)
	require.False(t, old.Type(15).Flag())
	require.Equal(t, rawbtf.Static, check(BTFGlobalFunctions).Type(3).Linkage())
	require.Equal(t, uint32(8), check(BTFFloat).Type(9).Size())
	require.Equal(t, rawbtf.Member{NameOff: b.Type(5).NameOff(), Type: 5}, check(BTFSections).Type(7).Member(0))
}

package rawbtf_test

import (
	"encoding/binary"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// sections returns the .BTF and .BTF.ext of a file of assembly text.
func sections(t testing.TB, path string) (btf, ext []byte, order binary.ByteOrder) {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	order = binary.LittleEndian
	if strings.Contains(path, "_be") {
		order = binary.BigEndian
	}
	f, err := assembler.Assemble(path, string(text), assembler.Options{Order: order})
	require.NoError(t, err)
	for _, s := range f.Sections[1:] {
		switch s.Name {
		case ".BTF":
			btf = s.Data
		case ".BTF.ext":
			ext = s.Data
		}
	}
	return btf, ext, order
}

// Every declaration of declarations.c is printed as it was written there.
func TestDeclarations(t *testing.T) {
	const path = "../../testdata/btf/declarations"
	data, _, order := sections(t, path+".s")
	b, err := rawbtf.Parse(data, order, nil)
	require.NoError(t, err)
	got := make(map[string]string) // by name
	for id := b.First(); id < b.End(); id++ {
		switch typ := b.Type(id); typ.Kind() {
		case rawbtf.Var, rawbtf.Func:
			got[b.Name(typ)] = b.Declaration(id)
		}
	}
	source, err := os.ReadFile(path + ".c")
	require.NoError(t, err)
	want := 0
	for line := range strings.Lines(string(source)) {
		line, ok := strings.CutSuffix(line, " //=\n")
		if !ok {
			continue
		}
		line = strings.TrimSuffix(strings.Replace(line, "static __attribute__((noinline)) ", "static ", 1), ";")
		want++
		found := false
		for name, text := range got {
			if text == line {
				delete(got, name)
				found = true
			}
		}
		if !found {
			t.Errorf("not printed: %s", line)
		}
	}
	require.Empty(t, got)
	require.Greater(t, want, 40)
}

func TestTypeName(t *testing.T) {
	b := table{strings: "\x00int\x00foo\x00u\x00bar\n\x1b[31m\x00", types: words(
		intRecord(1),                                       // 1
		refRecord(rawbtf.Ptr, 0, 1),                        // 2
		refRecord(rawbtf.Const, 0, 2),                      // 3
		[]uint32{5, info(rawbtf.Struct, 0), 0},             // 4
		refRecord(rawbtf.Ptr, 0, 4),                        // 5
		[]uint32{0, info(rawbtf.Array, 0), 0, 5, 1, 3},     // 6
		refRecord(rawbtf.Ptr, 0, 6),                        // 7
		[]uint32{0, info(rawbtf.FuncProto, 0), 6},          // 8
		[]uint32{9, info(rawbtf.Fwd, 0) | kindFlag, 0},     // 9
		[]uint32{11, info(rawbtf.Typedef, 0), 7},           // 10
		[]uint32{5, info(rawbtf.Func, 1), 8},               // 11
		[]uint32{1, info(rawbtf.Datasec, 0), 0},            // 12
		[]uint32{1, info(rawbtf.DeclTag, 0), 4, 1<<32 - 1}, // 13
		[]uint32{1, info(rawbtf.TypeTag, 0) | kindFlag, 4}, // 14
		refRecord(rawbtf.Ptr, 0, 14),                       // 15
		[]uint32{1, info(rawbtf.Struct, 1), 4, 5, 1, 0},    // 16
		[]uint32{0, info(rawbtf.Enum, 0), 4},               // 17
	)}.mustParse(t, nil)
	for id, want := range []string{"void", "int", "int *", "int *const", "struct foo", "struct foo *", "struct foo *[3]",
		"struct foo *(*)[3]", "struct foo *(void)[3]", "union u", `bar\n\x1b[31m`, "struct foo *(void)[3]",
		`SEC("int")`, `__attribute__((btf_decl_tag("int")))`, "struct foo __attribute__((int))",
		"struct foo __attribute__((int)) *", "struct int", "enum {}",
	} {
		require.Equal(t, want, b.TypeName(rawbtf.TypeID(id)), "type %d", id)
	}
	require.Equal(t, `typedef struct foo *(*bar\n\x1b[31m)[3]`, b.Declaration(10))
	require.Equal(t, "struct int {\n\tint foo;\n};", b.Definition(16))
	require.Equal(t, "int *const;", b.Definition(3))
}

func TestDefinition(t *testing.T) {
	data, _, order := sections(t, "../../testdata/btf/declarations.s")
	b, err := rawbtf.Parse(data, order, nil)
	require.NoError(t, err)
	got := make(map[string]string)
	for id := b.First(); id < b.End(); id++ {
		switch typ := b.Type(id); typ.Kind() {
		case rawbtf.Var:
			got[b.Name(typ)] = b.Definition(b.Skip(typ.Ref()))
		case rawbtf.Typedef, rawbtf.Struct, rawbtf.Enum:
			got[b.Name(typ)] = b.Definition(id)
		}
	}
	require.Equal(t, "typedef struct {\n\tint a;\n} anon_t;", got["anon_t"])
	require.Equal(t, "struct point {\n\tint x;\n\tint y;\n};", got["point"])
	require.Equal(t, "enum color {\n\tRED,\n\tGREEN = 5,\n\tBLUE,\n};", got["color"])
	require.Equal(t, "enum {\n\tLOW = -3,\n\tMID,\n\tHIGH = 10,\n};", got["level"])
	require.Equal(t, `struct {
	int a : 3;
	unsigned int b : 4;
	struct {
		char c;
		union {
			long l;
			void *p;
		};
	} inner[2];
};`, got["nested"])
}

// Before kind_flag a bit field was known by its INT.
func TestOldBitfields(t *testing.T) {
	b := table{strings: "\x00int\x00a\x00b\x00", types: words(
		intRecord(1),
		[]uint32{1, info(rawbtf.Int, 0), 4, 3},
		[]uint32{0, info(rawbtf.Struct, 2), 8, 5, 1, 0, 7, 2, 32},
	)}.mustParse(t, nil)
	require.Equal(t, "struct { int a; int b : 3; }", b.Declaration(3))
}

func TestLongName(t *testing.T) {
	for _, pad := range []string{"", "x", "xx", "xxx"} {
		b := table{types: []uint32{1, info(rawbtf.Struct, 0), 0}, strings: "\x00" + pad + strings.Repeat("€", 200) + "\x00"}.mustParse(t, nil)
		require.Regexp(t, "^struct x*€+…$", b.TypeName(1))
		require.Greater(t, len(b.TypeName(1)), 250)
	}
}

// What is printed is bounded, whatever the types.
func TestDeclarationBounds(t *testing.T) {
	long := strings.Repeat("ä", 1<<19)
	manyMembers := []uint32{0, info(rawbtf.Struct, 1<<20), 8}
	for range 1 << 20 {
		manyMembers = append(manyMembers, 5, 1, 0)
	}
	nest := intRecord(1) // each STRUCT has the one before twice
	for id := uint32(1); id < 1000; id++ {
		nest = append(nest, 0, info(rawbtf.Struct, 2), 8, 0, id, 0, 0, id, 0)
	}
	protos := intRecord(1) // and each function takes two of the one before
	for id := uint32(1); id < 250; id++ {
		protos = append(protos, 0, info(rawbtf.FuncProto, 2), id, 5, id, 0, id)
	}
	for name, tab := range map[string]table{
		"a long name":       {types: []uint32{1, info(rawbtf.Struct, 0), 0}, strings: "\x00" + long + "\x00"},
		"many members":      {types: words(intRecord(1), manyMembers), strings: "\x00int\x00x\x00"},
		"many long members": {types: words(intRecord(1), manyMembers), strings: "\x00int\x00" + long + "\x00"},
		"nested":            {types: nest, strings: "\x00int\x00"},
		"a cycle": {types: words(
			refRecord(rawbtf.Ptr, 0, 2),
			[]uint32{0, info(rawbtf.Union, 2), 8, 0, 1, 0, 0, 1, 0},
		)},
		"functions": {types: protos, strings: "\x00int\x00x\x00"},
	} {
		b := tab.mustParse(t, nil)
		require.Less(t, len(b.Declaration(b.End()-1)), 8<<10, name)
		require.Less(t, len(b.Definition(b.End()-1)), 80<<10, name)
		require.Contains(t, b.Declaration(b.End()-1), "…", name)
	}
}

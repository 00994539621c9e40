package object_test

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
	"github.com/bpfasm/bpfasm/relocator"
)

// withVariables is an image with variables in .data, in .bss and in .kconfig.
func withVariables() *object.Image {
	types := rawbtf.New(nil)
	name := func(s string) uint32 { return types.AddString([]byte(s)) }
	number := types.AppendInt(name("int"), 4, rawbtf.Signed)
	variable := func(s string, linkage rawbtf.Linkage) rawbtf.TypeID { return types.AppendVar(name(s), number, linkage) }
	section := func(s string, vars ...rawbtf.TypeID) rawbtf.TypeID {
		var list []rawbtf.SecVar
		for i, id := range vars {
			list = append(list, rawbtf.SecVar{Type: id, Offset: uint32(4 * i), Size: 4})
		}
		return types.AppendDatasec(name(s), uint32(4*len(vars)), list)
	}
	return &object.Image{
		Order: binary.BigEndian, Types: types,
		Maps: []object.Map{
			{Name: "hash", ValueType: number, ValueSize: 4},
			{Name: ".data", Section: ".data", ValueSize: 8, Data: []byte{0, 0, 0, 1, 0, 0, 0, 2},
				ValueType: section(".data", variable("one", rawbtf.Global), variable("same", rawbtf.Static), variable("outside", rawbtf.Extern))},
			{Name: ".bss", Section: ".bss", ValueSize: 8,
				ValueType: section(".bss", variable("same", rawbtf.Static), variable("zero", rawbtf.Global))},
			{Name: ".kconfig", Section: ".kconfig", ValueSize: 4, ValueType: section(".kconfig", variable("CONFIG_HZ", rawbtf.Extern))},
		},
	}
}

// TestStore: a variable gets a value in a copy of its section.
func TestStore(t *testing.T) {
	image := withVariables()
	before := image.Maps[1].Data
	one, err := image.Variable("one")
	require.NoError(t, err)
	require.NoError(t, image.Store(one, []byte{1, 2, 3, 4}))
	require.Equal(t, []byte{1, 2, 3, 4, 0, 0, 0, 2}, image.Maps[1].Data)
	require.Equal(t, []byte{0, 0, 0, 1, 0, 0, 0, 2}, before)

	zero, err := image.Variable("zero")
	require.NoError(t, err)
	require.NoError(t, image.Store(zero, []byte{5, 6, 7, 8}))
	require.Equal(t, []byte{0, 0, 0, 0, 5, 6, 7, 8}, image.Maps[2].Data)
}

// TestStoreRefuses: only variables that the image has, and values of their size.
func TestStoreRefuses(t *testing.T) {
	image := withVariables()
	for name, want := range map[string]string{
		"CONFIG_HZ": "there is no variable 'CONFIG_HZ'",
		"outside":   "there is no variable 'outside'",
		"hash":      "there is no variable 'hash'",
		"zeor":      "there is no variable 'zeor'; did you mean 'zero'?",
		"same":      "there are 2 variables 'same', in sections .data and .bss",
	} {
		_, err := image.Variable(name)
		require.EqualError(t, err, want)
	}
	_, err := new(object.Image).Variable("one")
	require.EqualError(t, err, "there is no variable 'one'")
	one, err := image.Variable("one")
	require.NoError(t, err)
	require.EqualError(t, image.Store(one, make([]byte, 8)), "the variable has 4 bytes, not 8")
	one.Offset = 5
	require.EqualError(t, image.Store(one, make([]byte, 4)), "the variable goes beyond the 8 bytes of section .data")
}

// TestVariablePart: a path leads through members, also those of structs without a name, and
// elements.
func TestVariablePart(t *testing.T) {
	const text = `
struct limit { u32 rate; union { u16 burst; u8 bytes[2]; }; u32 low: 4, high: 12; struct limit *next; };
struct limit limits[3];
u8 table[2][4];
SEC("xdp") int p(void *ctx) {
	r1 = limits ll
	r2 = table ll
	r0 = 0
	exit
}`
	f, err := assembler.Assemble("a.s", text, assembler.Options{})
	require.NoError(t, err)
	ready, err := relocator.Relocate(f, nil, relocator.Options{})
	require.NoError(t, err)
	image := ready.Image()
	part := func(path string) object.Variable {
		v, err := image.Variable(path)
		require.NoError(t, err, path)
		return v
	}
	limits, table := part("limits"), part("table")
	for path, want := range map[string]struct{ from, off, size uint32 }{
		"limits[2]":          {limits.Offset, 2 * 16, 16},
		"limits[1].rate":     {limits.Offset, 16, 4},
		"limits[1].burst":    {limits.Offset, 16 + 4, 2},
		"limits[0].bytes[1]": {limits.Offset, 5, 1},
		"limits[0].next":     {limits.Offset, 8, 8},
		"table[1]":           {table.Offset, 4, 4},
		"table[1][0x3]":      {table.Offset, 7, 1},
	} {
		v := part(path)
		require.Equal(t, want.from+want.off, v.Offset, path)
		require.Equal(t, want.size, v.Size, path)
	}
	for path, want := range map[string]string{
		"limits[3]":           "struct limit[3] has no element 3",
		"limits[-1]":          "expected the number of an element, found '-1'",
		"limits[1":            "there is no ']' behind the '['",
		"limits[1]x":          "expected '.' or '[' before 'x'",
		"limits.rate":         "struct limit[3] has no member 'rate'",
		"limits[0].rat":       "struct limit has no member 'rat'; did you mean 'rate'?",
		"limits[0].high":      "member 'high' of struct limit is a bit field, which has no bytes of its own",
		"limits[0].rate.x":    "u32 has no member 'x'",
		"limits[0].next.rate": "struct limit * has no member 'rate'",
		"table[0][0][0]":      "u8 has no elements",
	} {
		_, err := image.Variable(path)
		require.EqualError(t, err, "variable '"+path+"': "+want)
	}
	_, err = image.Variable("limit[0]")
	require.EqualError(t, err, "there is no variable 'limit'; did you mean 'limits'?")
}

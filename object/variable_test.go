package object_test

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/object"
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

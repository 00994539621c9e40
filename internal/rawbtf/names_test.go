package rawbtf

import (
	"encoding/binary"
	"fmt"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEssential(t *testing.T) {
	for name, want := range map[string]string{
		"":              "",
		"a":             "a",
		"task":          "task",
		"task___old":    "task",
		"a___b":         "a",
		"a___b___c":     "a___b",
		"a____b":        "a____b",
		"___b":          "___b",
		"a___":          "a___",
		"a___b_":        "a",
		"a_b___c":       "a_b",
		"a____b___c":    "a____b",
		"x___y____z":    "x",
		"a___b____c__d": "a",
	} {
		assert.Equal(t, want, string(Essential([]byte(name))), name)
	}
}

// However often a Names is asked, and whatever it was told to expect, it finds
// what a look at every type does.
func TestNames(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	base := New(nil)
	randomStructs(t, base, rnd)
	split := New(base)
	randomStructs(t, split, rnd)
	for _, b := range []*BTF{base, split} {
		want := map[string][]TypeID{}
		for id := b.First(); id < b.End(); id++ {
			if name := b.Text(b.Type(id).NameOff()); len(name) != 0 {
				essential := string(Essential(name))
				want[essential] = append(want[essential], id)
			}
		}
		for _, passes := range []int{1, 2, 10} {
			n := NewNames(b)
			for range passes {
				for range 5 {
					n.Expect(randomName(rnd))
				}
				for range 20 {
					name := string(Essential([]byte(randomName(rnd))))
					assert.Equal(t, want[name], n.Find(name), name)
				}
				assert.Empty(t, n.Find(""))
			}
		}
	}
}

func randomName(rnd *rand.Rand) string {
	const letters = "ab_"
	name := make([]byte, 1+rnd.Intn(6))
	for i := range name {
		name[i] = letters[rnd.Intn(len(letters))]
	}
	if rnd.Intn(2) == 0 {
		return string(name)
	}
	return string(name) + fmt.Sprintf("___%c", letters[rnd.Intn(2)])
}

func randomStructs(t *testing.T, b *BTF, rnd *rand.Rand) {
	src := New(nil)
	for range 500 {
		src.AddString([]byte(randomName(rnd)))
	}
	src.AppendDatasec(0, 0, nil)
	im := b.Import(src, nil, nil)
	for range 500 {
		src.Type(1).SetNameOff(src.AddString([]byte(randomName(rnd))))
		_, err := im.Type(1)
		require.NoError(t, err)
	}
}

// What Open takes, however wrong the records are, can be looked at.
func TestOpen(t *testing.T) {
	src := New(nil)
	src.AppendDatasec(src.AddString([]byte("x")), 4, []SecVar{{Type: 77, Offset: 1, Size: 2}})
	src.Type(1).SetNameOff(1 << 20)
	data := src.Append(nil, binary.LittleEndian)
	_, err := Parse(data, binary.LittleEndian, nil)
	require.Error(t, err)
	b, err := Open(data, binary.LittleEndian, nil)
	require.NoError(t, err)
	assert.Empty(t, b.Name(b.Type(1)))
	assert.Equal(t, Void, b.Type(77).Kind())
	assert.Equal(t, Void, b.Type(1<<31).Kind())
	assert.Equal(t, TypeID(77), b.Skip(77))
	assert.NotPanics(t, func() { b.Definition(1) })
}

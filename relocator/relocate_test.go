package relocator

import (
	"encoding/binary"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/object"
)

func TestRelocateWithoutTypes(t *testing.T) {
	f, err := assembler.Assemble("a.s", `
	.section xdp, "ax", @progbits
	.globl prog
	.type prog, @function
prog:	call helper
	exit
	.size prog, . - prog
	.text
	.type helper, @function
helper:	r0 = counter ll
	exit
	.size helper, . - helper
	.data
	.globl counter
	.type counter, @object
counter: .quad 7
	.size counter, 8
`, assembler.Options{Order: binary.LittleEndian})
	require.NoError(t, err)
	res, err := Relocate(f, nil, Options{})
	require.NoError(t, err)
	require.Len(t, res.Programs, 1)
	p := res.Programs[0]
	require.Equal(t, "prog", p.Name)
	require.Equal(t, []byte{
		0x85, 0x10, 0, 0, 1, 0, 0, 0,
		0x95, 0, 0, 0, 0, 0, 0, 0,
		0x18, 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0x95, 0, 0, 0, 0, 0, 0, 0,
	}, p.Insns)
	require.Equal(t, []object.Func{{Symbol: p.Symbol, Name: "prog"}, {Symbol: p.Funcs[1].Symbol, Name: "helper", Offset: 16}}, p.Funcs)
	require.Len(t, res.Maps, 1)
	require.Equal(t, ".data", res.Maps[0].Name)
}

// Functions that the compiler put into sections of their own are no programs, as in .text.
func TestFunctionsApart(t *testing.T) {
	text := `
	.section xdp, "ax", @progbits
	.globl prog
	.type prog, @function
prog:	call helper
	exit
	.size prog, . - prog
	.section .text.helper, "ax", @progbits
	.globl helper
	.type helper, @function
helper:	call cold
	exit
	.size helper, . - helper
	.section .text.unlikely., "ax", @progbits
	.type cold, @function
cold:	r0 = 1
	exit
	.size cold, . - cold
	.type unused, @function
unused:	r0 = 2
	exit
	.size unused, . - unused
`
	apart, err := Relocate(fromText(t, text), nil, Options{})
	require.NoError(t, err)
	together, err := Relocate(fromText(t, strings.NewReplacer(".text.helper", ".text", ".text.unlikely.", ".text").Replace(text)), nil, Options{})
	require.NoError(t, err)
	require.Len(t, apart.Programs, 1)
	require.Equal(t, together.Programs[0].Insns, apart.Programs[0].Insns)
	require.Len(t, apart.Programs[0].Funcs, 3)
	require.Empty(t, apart.Warnings)
}

// TestImageIsOwn: a program may set what is in maps before it loads them, and do so again for
// another load.
func TestImageIsOwn(t *testing.T) {
	f := fromText(t, `
const int limit = 7;
__map(ARRAY_OF_MAPS, u32, u32, 1, values = __map(ARRAY, u32, u32, 1)) outer;
SEC("socket") int first(void *ctx) {
	r1 = limit ll
	r1 = outer ll
	r0 = 0
	exit
}
`)
	before, err := object.Append(nil, f)
	require.NoError(t, err)
	res, err := Relocate(f, nil, Options{})
	require.NoError(t, err)
	want := res.Image()
	image := res.Image()
	for i := range image.Maps {
		m := &image.Maps[i]
		m.MaxEntries++
		if m.Inner != nil {
			m.Inner.MaxEntries++
		}
		for j := range m.Data {
			m.Data[j]++
		}
	}
	require.NotEqual(t, want, image)
	require.Equal(t, want, res.Image())
	after, err := object.Append(nil, f)
	require.NoError(t, err)
	require.Equal(t, before, after)
}

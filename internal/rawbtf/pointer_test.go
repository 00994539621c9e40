package rawbtf_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

func TestPointerSize(t *testing.T) {
	long := func(name uint32, size uint32) []uint32 { return []uint32{name, info(rawbtf.Int, 0), size, 8 * size} }
	const strings = "\x00long\x00unsigned int long\x00long long\x00"
	for _, test := range []struct {
		name  string
		types []uint32
		want  uint32
	}{
		{"long of 4 bytes", long(1, 4), 4},
		{"long of 8 bytes", long(1, 8), 8},
		{"any of its names", long(6, 4), 4},
		{"the first one", append(long(6, 4), long(1, 8)...), 4},
		{"not a long of 2 bytes", append(long(1, 2), long(1, 4)...), 4},
		{"not long long", long(24, 4), 8},
		{"not what is called so otherwise", []uint32{1, info(rawbtf.Struct, 0), 4}, 8},
		{"nothing", nil, 8},
	} {
		t.Run(test.name, func(t *testing.T) {
			types := append(slices.Clone(test.types), refRecord(rawbtf.Ptr, 0, 0)...)
			b := table{types: types, strings: strings}.mustParse(t, nil)
			require.Equal(t, test.want, b.KernelPointer())
			size, ok := b.SizeOf(b.End()-1, b.KernelPointer())
			require.True(t, ok)
			require.Equal(t, test.want, size)

			module := table{types: words(long(1, 8), []uint32{0, info(rawbtf.Array, 0), 0, uint32(b.End()) - 1, 1, 3}), strings: strings}.mustParse(t, b)
			require.Equal(t, test.want, module.KernelPointer())
			size, ok = module.SizeOf(module.End()-1, module.KernelPointer())
			require.True(t, ok)
			require.Equal(t, 3*test.want, size)
		})
	}
}

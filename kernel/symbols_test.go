package kernel

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func withSymbols(text string) *Kernel {
	k, _ := Open(fstest.MapFS{"kallsyms": {Data: []byte(text)}}, ".")
	return k
}

func TestSymbols(t *testing.T) {
	k := withSymbols(`0000000000000000 A fixed_percpu_data
ffffffff81000000 T _stext
ffffffff82000000 d jiffies.llvm.1234567890
ffffffff82000008 D jiffies
ffffffff82000010 t static.llvm.99
ffffffff82000018 d other
ffffffffc0001000 t static	[ext4]
ffffffffc0002000 d jiffies.llvm.5	[ext4]` + "\r\n" + `ffffffffc0003000 t x
C0001234 t arm
`)
	found, err := k.Symbols("jiffies", "static", "x", "none", "fixed_percpu_data", "arm")
	require.NoError(t, err)
	assert.Equal(t, []Symbol{
		{"fixed_percpu_data", 0, 'A', ""},
		{"jiffies.llvm.1234567890", 0xffffffff82000000, 'd', ""},
		{"jiffies", 0xffffffff82000008, 'D', ""},
		{"static", 0xffffffffc0001000, 't', "ext4"},
		{"jiffies.llvm.5", 0xffffffffc0002000, 'd', "ext4"},
		{"x", 0xffffffffc0003000, 't', ""},
		{"arm", 0xc0001234, 't', ""},
	}, found)
	found, err = k.Symbols("static.llvm.99", "jiffies.llvm.5")
	require.NoError(t, err)
	assert.Len(t, found, 2)
	assert.Len(t, slices.Collect(k.SymbolNames()), 10)
	for name := range k.SymbolNames() {
		assert.Equal(t, "fixed_percpu_data", name)
		break
	}
}

func TestSymbolsRestricted(t *testing.T) {
	k := withSymbols("0000000000000000 T _stext\n0000000000000000 D jiffies\n")
	assert.True(t, k.HasSymbols())
	found, err := k.Symbols("jiffies")
	require.ErrorIs(t, err, ErrRestricted)
	assert.EqualError(t, err, "read kallsyms: the addresses of the kernel's symbols are hidden: all are 0; root (CAP_SYSLOG) sees them unless sysctl kernel.kptr_restrict is 2")
	assert.Equal(t, []Symbol{{"jiffies", 0, 'D', ""}}, found)
}

func TestSymbolsMalformed(t *testing.T) {
	const first = "ffffffff81000000 T _stext\n"
	for line, want := range map[string]string{
		"\n":                               `line 2: found "", wanted address, type, name and perhaps [module]`,
		"ffffffff81000000":                 `line 2: found "ffffffff81000000", wanted`,
		"ffffffff81000000 T":               `line 2: found "ffffffff81000000 T", wanted`,
		"ffffffff81000000 T ":              `line 2: found "ffffffff81000000 T ", wanted`,
		" ffffffff81000000 T x":            `line 2: found " fff`,
		"gfffffff81000000 T x":             `line 2: found "gfff`,
		"fffffffff81000000 T x":            `line 2: found "fffffffff81000000 T x", wanted`,
		"ffffffff81000000 Tx y":            `line 2: found`,
		"ffffffff81000000 T x y":           `line 2: found`,
		"ffffffff81000000 T x\tmod":        `line 2: found`,
		"ffffffff81000000 T x\t[]":         `line 2: found`,
		strings.Repeat("x", 100):           `line 2: found "` + strings.Repeat("x", 80) + `", wanted`,
		"\n" + strings.Repeat("f", 70_000): `line 2: `,
		strings.Repeat("f", 70_000):        `line 2 has more than 65536 bytes`,
	} {
		_, err := withSymbols(first + line).Symbols("x")
		require.ErrorContains(t, err, "read kallsyms: "+want)
	}
	_, err := withSymbols("").Symbols("x")
	require.EqualError(t, err, "read kallsyms: not symbols (lines as of /proc/kallsyms): it is empty")
}

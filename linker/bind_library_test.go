package linker_test

import (
	"encoding/binary"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/linker"
)

// Functions that gcc calls without a word in the source are no kfuncs, and no other object has them.
func TestResolveLibraryCalls(t *testing.T) {
	for name, want := range map[string]string{
		"__divdi3":               "-mcpu=v4",
		"memcmp":                 "no C library",
		"abort":                  "return there before",
		"__sync_fetch_and_add_2": "of 4 or 8 bytes, and return a value with -mcpu=v3",
		"__atomic_exchange_1":    "of 4 or 8 bytes, and return a value with -mcpu=v3",
		"divide":                 "link it with the object",
	} {
		f, err := assembler.Assemble("a.s", "\t.section tc,\"ax\",@progbits\n\t.globl f\n\t.type f,@function\nf:\n\tcall "+name+"\n\texit\n\t.size f, .-f\n",
			assembler.Options{Order: binary.LittleEndian})
		require.NoError(t, err)
		said := resolved(t, f, nil, linker.ResolveOptions{})
		assert.Contains(t, said, want, name)
		assert.Equal(t, name == "divide", strings.Contains(said, "__ksym"), name)
	}
}

package linker_test

import (
	"debug/elf"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

func textInput(t *testing.T, name, text string) linker.Input {
	file, err := assembler.Assemble(name, text, assembler.Options{Order: binary.LittleEndian})
	require.NoError(t, err)
	return linker.Input{Name: name, File: file}
}

// Common symbols of a name become one: with the largest size and alignment, unless
// there is a definition that is not weak.
func TestCommons(t *testing.T) {
	f := link(t,
		textInput(t, "a.s", "\t.comm larger_there, 2, 32\n\t.comm defined_there, 8, 8\n\t.comm weak_there, 4, 4\n\t.local own\n\t.comm own, 1, 1\n\t.bss\n\t.zero 3\n"),
		textInput(t, "b.s", "\t.comm larger_there, 6, 2\n\t.local own\n\t.comm own, 2, 1\n"+
			"\t.data\n\t.globl defined_there\n\t.type defined_there, @object\n\t.size defined_there, 4\ndefined_there:\t.long 1\n"+
			"\t.weak weak_there\n\t.type weak_there, @object\n\t.size weak_there, 4\nweak_there:\t.long 1\n"))
	type at struct {
		section    string
		value, len uint64
	}
	places := make(map[string]at)
	for _, s := range f.Symbols {
		if s.Bind == elf.STB_GLOBAL {
			require.Positive(t, s.Section, s.Name)
			require.Equal(t, elf.STT_OBJECT, s.Type, s.Name)
			places[s.Name] = at{f.Sections[s.Section].Name, s.Value, s.Size}
		}
	}
	require.Equal(t, map[string]at{
		"larger_there":  {".bss", 64, 6}, // in b.s, whose .bss begins at 32 with own
		"weak_there":    {".bss", 4, 4},
		"defined_there": {".data", 0, 4},
	}, places)
	require.Equal(t, uint64(32), sectionOf(f, ".bss").Align)
}

// What asks for more than a section can have is told, and no sum overflows.
func TestCommonsTooLarge(t *testing.T) {
	symbol := func(size, align uint64) object.Symbol {
		return object.Symbol{Name: "huge", Section: object.Common, Bind: elf.STB_GLOBAL, Type: elf.STT_OBJECT, Size: size, Value: align}
	}
	for want, s := range map[string]object.Symbol{
		"error: 'huge' would have 18446744073709551608 bytes at 0x0 of section .bss; offsets in BTF have 32 bits": symbol(1<<64-8, 8),
		"error: 'huge' is common with the alignment 3, which is no power of two":                                  symbol(8, 3),
	} {
		f := object.New(binary.LittleEndian)
		f.Symbols = append(f.Symbols, s)
		before := *f
		_, err := linker.Link([]linker.Input{{Name: "a.o", File: f}}, linker.Options{})
		require.ErrorContains(t, err, want)
		require.Empty(t, object.Diff(&before, f))
	}
}

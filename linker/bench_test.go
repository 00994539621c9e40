package linker_test

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// benchmarkLink links inputs over and over; MB/s is of their ELF files.
func benchmarkLink(b *testing.B, inputs []linker.Input) {
	size := 0
	for _, in := range inputs {
		size += len(elfBytes(b, in.File))
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := linker.Link(inputs, linker.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkLinkObjects links copies of what clang makes of two programs with
// maps, types and debug information, each with global names of its own.
func BenchmarkLinkObjects(b *testing.B) {
	programs := []*object.File{assemble(b, filepath.Join(programs, "array.s")), assemble(b, filepath.Join(programs, "callbacks.s"))}
	var inputs []linker.Input
	for i := range 200 {
		file := numbered(b, programs[i%len(programs)], i)
		inputs = append(inputs, linker.Input{Name: fmt.Sprintf("object%d.o", i), File: file})
	}
	for _, n := range []int{1, 10, 50, 100, 200} {
		b.Run(fmt.Sprint("objects=", n), func(b *testing.B) { benchmarkLink(b, inputs[:n]) })
	}
}

// numbered copies an object; the last characters of its global names become a
// number. Names keep their lengths, so offsets in .BTF stay right.
func numbered(b *testing.B, f *object.File, number int) *object.File {
	file := *f
	file.Sections, file.Symbols = slices.Clone(f.Sections), slices.Clone(f.Symbols)
	types := slices.IndexFunc(file.Sections, func(s object.Section) bool { return s.Name == ".BTF" })
	require.Positive(b, types)
	data := &file.Sections[types].Data
	digits := fmt.Sprintf("%03d", number)
	for i := range file.Symbols {
		s := &file.Symbols[i]
		if s.Section <= 0 || s.Bind == elf.STB_LOCAL || file.Sections[s.Section].Name == "license" {
			continue
		}
		require.Greater(b, len(s.Name), len(digits), s.Name)
		name := s.Name[:len(s.Name)-len(digits)] + digits
		*data = bytes.ReplaceAll(*data, []byte("\x00"+s.Name+"\x00"), []byte("\x00"+name+"\x00"))
		s.Name = name
	}
	return &file
}

// BenchmarkLinkGlobals links two objects with so many global variables each:
// the time for one has to stay the same.
func BenchmarkLinkGlobals(b *testing.B) {
	for _, n := range []int{1000, 2000, 4000, 8000} {
		b.Run(fmt.Sprint("globals=", n), func(b *testing.B) {
			benchmarkLink(b, []linker.Input{{Name: "a.o", File: globals(b, "a", n)}, {Name: "b.o", File: globals(b, "b", n)}})
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(2*n), "ns/global")
		})
	}
}

// globals is an object with n variables of type int, named after the prefix.
func globals(b *testing.B, prefix string, n int) *object.File {
	var text, types strings.Builder
	names := "\x00int\x00.data\x00" // int is at 1, .data at 5
	const kindInt, kindVar, kindDatasec = 1 << 24, 14 << 24, 15 << 24
	fmt.Fprintf(&types, "\t.long 1, %d, 4, %d\n", kindInt, 1<<24|32)
	text.WriteString("\t.data\n")
	var list []string
	off := len(names)
	for i := range n {
		name := fmt.Sprintf("%s_variable_%d", prefix, i)
		fmt.Fprintf(&text, "\t.globl %[1]s\n\t.type %[1]s, @object\n%[1]s:\t.long %[2]d\n\t.size %[1]s, 4\n", name, i)
		fmt.Fprintf(&types, "\t.long %d, %d, 1, 1\n", off, kindVar)
		off += len(name) + 1
		list = append(list, name)
	}
	fmt.Fprintf(&types, "\t.long 5, %d, %d\n", kindDatasec|n, 4*n)
	for i := range n {
		fmt.Fprintf(&types, "\t.long %d, %d, 4\n", 2+i, 4*i)
	}
	size := 4 * (strings.Count(types.String(), ", ") + strings.Count(types.String(), "\n"))
	fmt.Fprintf(&text, "\t.section .BTF, \"\", @progbits\n\t.short 0xeb9f\n\t.byte 1, 0\n\t.long 24, 0, %d, %d, %d\n%s\t.asciz \"\", \"int\", \".data\"\n",
		size, size, off, types.String())
	for _, name := range list {
		fmt.Fprintf(&text, "\t.asciz \"%s\"\n", name)
	}
	file, err := assembler.Assemble(prefix+".s", text.String(), assembler.Options{Order: binary.LittleEndian})
	require.NoError(b, err)
	return file
}

package linker_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// FuzzLink links any two objects, in every way: there is an error, or an
// object that can be written, read and linked again to one of the same bytes.
func FuzzLink(f *testing.F) {
	var seeds [][]byte
	for _, path := range []string{
		"programs/link_caller.s", "programs/link_callee.s", "programs/jump_table.s", "programs/kfunc.s", "programs/map_in_map.s",
		"link/weak_functions/a.s", "link/weak_functions/b.s", "link/extern_maps/a.s", "link/extern_maps/b.s", "link/strings/a.s",
		"link/kconfig/a.s", "link/struct_ops/a.s", "link/core/b.s", "link/static_in_data/a.s", "link/handwritten/b.s",
	} {
		text, err := os.ReadFile("../testdata/" + path)
		require.NoError(f, err)
		file, err := assembler.Assemble(path, string(text), assembler.Options{})
		require.NoError(f, err)
		data, err := object.Append(nil, file)
		require.NoError(f, err)
		file, err = object.ReadStripped(data) // small inputs make many runs
		require.NoError(f, err)
		data, err = object.Append(nil, file)
		require.NoError(f, err)
		seeds = append(seeds, data)
	}
	for i, seed := range seeds {
		f.Add(seed, seeds[(i+1)%len(seeds)], uint8(i))
	}
	f.Fuzz(func(t *testing.T, a, b []byte, mode uint8) {
		var inputs []linker.Input
		for i, data := range [][]byte{a, b} {
			file, err := object.Read(data)
			if err != nil {
				return
			}
			inputs = append(inputs, linker.Input{Name: string(rune('a'+i)) + ".o", File: file, Lazy: mode&4 != 0 && i == 1})
		}
		o := linker.Options{GC: mode&1 != 0, KeepDebug: mode&2 != 0, Removed: func(linker.Removal) {}}
		out, err := linker.Link(inputs, o)
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		data, err := object.Append(nil, out)
		if err != nil {
			return // the inputs can be odd in ways that only Write refuses
		}
		file, err := object.Read(data)
		require.NoError(t, err)
		again, err := linker.Link([]linker.Input{{Name: "out.o", File: file}}, o)
		if err != nil {
			return
		}
		once, err := object.Append(nil, again)
		require.NoError(t, err)
		twice, err := linker.Link([]linker.Input{{Name: "out.o", File: file}}, o)
		require.NoError(t, err)
		same, err := object.Append(nil, twice)
		require.NoError(t, err)
		require.True(t, bytes.Equal(once, same))
	})
}

// FuzzSplice puts functions of any object into any other one: there is an error, or an
// object that can be written and read, in which the function is the one that was put there.
func FuzzSplice(f *testing.F) {
	host, err := assembler.Assemble("host.s", stubText, assembler.Options{})
	require.NoError(f, err)
	hostData, err := object.Append(nil, host)
	require.NoError(f, err)
	for _, text := range spliceBodies {
		body, err := assembler.Assemble("body.s", text+"\n", assembler.Options{})
		require.NoError(f, err)
		data, err := object.Append(nil, body)
		require.NoError(f, err)
		f.Add(hostData, data, uint8(0))
		f.Add(data, hostData, uint8(1))
		f.Add(hostData, hostData, uint8(2))
	}
	f.Fuzz(func(t *testing.T, a, b []byte, mode uint8) {
		host, err := object.Read(a)
		if err != nil {
			return
		}
		body, err := object.Read(b)
		if err != nil {
			return
		}
		o := linker.Options{GC: mode&1 != 0, KeepDebug: mode&2 != 0}
		out, err := linker.Splice(linker.Input{Name: "host.o", File: host}, []linker.Input{{Name: "body.o", File: body}}, o)
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		data, err := object.Append(nil, out)
		if err != nil {
			return // the inputs can be odd in ways that only Write refuses
		}
		_, err = object.Read(data)
		require.NoError(t, err)
	})
}

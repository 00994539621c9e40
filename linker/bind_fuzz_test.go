package linker_test

import (
	"encoding/binary"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// FuzzResolve binds any object to any types: each extern has a verdict, and whoever
// asks again gets the same.
func FuzzResolve(f *testing.F) {
	types := typesIn(f, filepath.Join(bindDir, "kernel/vmlinux.s"), binary.LittleEndian).Append(nil, binary.LittleEndian)
	sources, err := filepath.Glob(filepath.Join(bindDir, "*.s"))
	require.NoError(f, err)
	for _, path := range sources {
		data, err := object.Append(nil, assembleIn(f, path, binary.LittleEndian))
		require.NoError(f, err)
		file, err := object.ReadStripped(data) // small inputs make many runs
		require.NoError(f, err)
		data, err = object.Append(nil, file)
		require.NoError(f, err)
		f.Add(data, types, "CONFIG_HZ=250\nCONFIG_LOCALVERSION=\"x\"\n# CONFIG_XFRM is not set\n")
	}
	f.Fuzz(func(t *testing.T, data, types []byte, config string) {
		file, err := object.Read(data)
		if err != nil {
			return
		}
		k, err := kernel.Open(fstest.MapFS{"k": {Data: types}}, "k")
		if err != nil {
			k = nil
		}
		o := linker.ResolveOptions{Config: config}
		bindings, err := linker.Resolve(file, k, o)
		again, _ := linker.Resolve(file, k, o)
		require.Equal(t, bindings, again)
		failed := false
		for _, b := range bindings {
			failed = failed || b.Kind == object.BoundFailed
			require.False(t, b.Problem == nil && (b.Kind == object.BoundFailed || b.Kind == object.BoundAbsent), b.Name)
			require.Same(t, &bindings[0], bindings.Find(bindings[0].Symbol))
		}
		if bindings != nil {
			require.Equal(t, failed, err != nil)
		}
	})
}

package relocator

import (
	"bytes"
	"encoding/binary"
	"errors"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

// FuzzRelocate relocates any object for a small kernel: there is an error, or programs
// as the kernel demands, the same each time, and the object does not change.
func FuzzRelocate(f *testing.F) {
	k := smallKernel(f, binary.LittleEndian)
	seeds, err := filepath.Glob("../testdata/resolve/*.s")
	require.NoError(f, err)
	for _, path := range append(seeds, "../testdata/bind/config.s", "../testdata/bind/kfuncs.s", "../testdata/bind/variables.s") {
		data, err := object.Append(nil, assembleC(f, path))
		require.NoError(f, err)
		file, err := object.ReadStripped(data) // small inputs make many runs
		require.NoError(f, err)
		data, err = object.Append(nil, file)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := object.Read(bytes.Clone(data))
		if err != nil {
			return
		}
		res, err := resolveAll(file, k, "a.o")
		if err != nil {
			var e *diag.Error
			require.True(t, errors.As(err, &e), "%v", err)
			require.NotEmpty(t, err.Error())
		}
		if res == nil {
			return
		}
		if err == nil {
			checkPrograms(t, file, res)
		}
		fresh, _ := object.Read(bytes.Clone(data))
		again, _ := resolveAll(fresh, k, "a.o")
		require.NotNil(t, again)
		require.Equal(t, dump(file, res, err), dump(fresh, again, err))
	})
}

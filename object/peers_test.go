package object_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/object"
)

var update = flag.Bool("update", false, "rewrite the golden files")

const testdata = "../testdata/object/"

// objects returns the names of the reference objects that match a pattern.
func objects(t testing.TB, pattern string) []string {
	names, err := filepath.Glob(testdata + pattern)
	require.NoError(t, err)
	require.NotEmpty(t, names)
	return names
}

func readObject(t testing.TB, name string) ([]byte, *object.File) {
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	f, err := object.Read(data)
	require.NoError(t, err)
	return data, f
}

// TestLayout: what llvm-mc and clang wrote comes back byte for byte.
func TestLayout(t *testing.T) {
	for _, name := range objects(t, "*.o") {
		t.Run(filepath.Base(name), func(t *testing.T) {
			data, f := readObject(t, name)
			got, err := object.Append(nil, f)
			require.NoError(t, err)
			if !fromOthers(name) {
				require.Equal(t, data, got)
			}
			again, err := object.Read(got)
			require.NoError(t, err)
			require.Empty(t, object.Diff(f, again))
		})
	}
}

// fromOthers reports whether an object is not LLVM's, so that only its meaning is kept.
func fromOthers(name string) bool {
	return strings.HasPrefix(filepath.Base(name), "gcc") || strings.HasPrefix(filepath.Base(name), "gas") ||
		strings.HasPrefix(filepath.Base(name), "bpftool")
}

func TestDump(t *testing.T) {
	for _, name := range objects(t, "*.o") {
		t.Run(filepath.Base(name), func(t *testing.T) {
			_, f := readObject(t, name)
			var b bytes.Buffer
			require.NoError(t, object.Dump(&b, f))
			golden := strings.TrimSuffix(name, ".o") + ".dump"
			if *update {
				require.NoError(t, os.WriteFile(golden, b.Bytes(), 0o666))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			require.Equal(t, string(want), b.String())
		})
	}
}

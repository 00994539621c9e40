package relocator

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// applied returns a file's sections with CO-RE applied, and nothing else.
func applied(t testing.TB, file *object.File, k *kernel.Kernel) *relocator {
	r := newApplied(t, file, k)
	r.applyCore()
	return r
}

func newApplied(t testing.TB, file *object.File, k *kernel.Kernel) *relocator {
	r := &relocator{file: file, kernel: k, result: &Result{Order: file.Order, Sources: new(diag.Sources)}}
	r.load()
	require.NoError(t, r.errors.Err(r.result.Sources))
	return r
}

// readFile reads an object or assembles a text, as for a machine of an order.
func readFile(t testing.TB, name string, o assembler.Options) *object.File {
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	var file *object.File
	if strings.HasSuffix(name, ".s") {
		file, err = assembler.Assemble(filepath.Base(name), string(data), o)
	} else {
		file, err = object.Read(data)
	}
	require.NoError(t, err, name)
	return file
}

package relocator

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// input is an object of testdata.
type input corpus.Object

// cases lists all objects in testdata/programs and testdata/link.
func cases(t testing.TB) (list []input) {
	for _, o := range corpus.Objects(t, "programs/*.s", "link/*/*.s", "resolve/*.s") {
		list = append(list, input(o))
	}
	return list
}

// file assembles the object.
func (in *input) file(t testing.TB) *object.File {
	var inputs []linker.Input
	for _, path := range in.Sources {
		inputs = append(inputs, linker.Input{Name: filepath.Base(path), File: assembleC(t, path)})
	}
	if len(inputs) == 1 {
		return inputs[0].File
	}
	f, err := linker.Link(inputs, linker.Options{})
	require.NoError(t, err)
	return f
}

// assembleC assembles a text of clang's, in the byte order that its source asks for.
func assembleC(t testing.TB, path string) *object.File {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	order := binary.ByteOrder(binary.LittleEndian)
	if source, err := os.ReadFile(strings.TrimSuffix(path, ".s") + ".c"); err == nil {
		if flags, _, _ := strings.Cut(string(source), "\n"); strings.Contains(flags, "bpfeb") {
			order = binary.BigEndian
		}
	}
	f, err := assembler.Assemble(filepath.Base(path), string(text), assembler.Options{Order: order})
	require.NoError(t, err, path)
	return f
}

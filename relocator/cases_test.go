package relocator

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// input is an object: of one text, or linked from those of a folder.
type input struct {
	name    string
	sources []string
}

// cases lists all objects in testdata/programs and testdata/link.
func cases(t testing.TB) (list []input) {
	for _, pattern := range []string{"programs/*.s", "link/*/*.s", "resolve/*.s"} {
		paths, err := filepath.Glob(filepath.Join("../testdata", pattern))
		require.NoError(t, err)
		for _, path := range paths {
			name := strings.TrimSuffix(path, ".s")
			if strings.HasPrefix(pattern, "link") {
				name = filepath.Dir(path)
			}
			name = strings.TrimPrefix(name, "../testdata/")
			if n := len(list); n > 0 && list[n-1].name == name {
				list[n-1].sources = append(list[n-1].sources, path)
				continue
			}
			list = append(list, input{name, []string{path}})
		}
	}
	return list
}

// file assembles the object.
func (in *input) file(t testing.TB) *object.File {
	var inputs []linker.Input
	for _, path := range in.sources {
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

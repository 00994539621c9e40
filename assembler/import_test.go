package assembler_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

const imports = "../testdata/import"

// kernelFiles are what texts import, made of kernel.s, and some that cannot be.
func kernelFiles(t testing.TB) map[string][]byte {
	text, err := os.ReadFile(imports + "/kernel.s")
	require.NoError(t, err)
	files := make(map[string][]byte)
	for name, order := range map[string]binary.ByteOrder{"kernel": binary.LittleEndian, "kernel_be": binary.BigEndian} {
		f, err := assembler.Assemble("kernel.s", string(text), assembler.Options{Order: order})
		require.NoError(t, err)
		files[name+".o"], err = object.Append(nil, f)
		require.NoError(t, err)
		types, _ := declaredTypes(t, f)
		files[name+".btf"] = types.Append(nil, order)
	}
	files["text"] = []byte("struct s { int a; };")
	files["cut.btf"] = files["kernel.btf"][:100]
	files["empty_int.btf"] = bytes.Replace(files["kernel.btf"], []byte{0, 0, 0, 1, 4, 0, 0, 0}, []byte{0, 0, 0, 1, 0, 0, 0, 0}, 1)
	f, err := assembler.Assemble("empty.s", "exit", assembler.Options{})
	require.NoError(t, err)
	files["empty.o"], err = object.Append(nil, f)
	require.NoError(t, err)
	return files
}

func assembleImporting(files map[string][]byte, name, text string) (*object.File, error) {
	o := assembler.Options{Order: binary.LittleEndian, ReadFile: func(name string) ([]byte, error) {
		if data, ok := files[name]; ok {
			return data, nil
		}
		return nil, fs.ErrNotExist
	}}
	if bigEndian(name) {
		o.Order = binary.BigEndian
	}
	return assembler.Assemble(name, text, o)
}

// TestImport compares what is said of each text of testdata/import, its object and the
// types in it with the .golden beside it.
func TestImport(t *testing.T) {
	files := kernelFiles(t)
	texts, err := filepath.Glob(imports + "/*.s")
	require.NoError(t, err)
	for _, path := range texts {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			var got bytes.Buffer
			f, err := assembleImporting(files, filepath.Base(path), string(text))
			var e *diag.Error
			if errors.As(err, &e) {
				require.NoError(t, diag.Printer{Sources: e.Sources}.WriteText(&got, e.List))
			} else {
				dumpDeclared(t, &got, f)
			}
			checkGolden(t, strings.TrimSuffix(path, ".s")+".golden", got.String())
		})
	}
}

// FuzzImport: no file of types makes the assembler panic, and what it makes of one can be read.
func FuzzImport(f *testing.F) {
	for _, data := range kernelFiles(f) {
		f.Add(data)
	}
	text, err := os.ReadFile(imports + "/uses.s")
	require.NoError(f, err)
	chain, err := os.ReadFile(imports + "/chain.s")
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, data []byte) {
		files := map[string][]byte{"kernel.btf": data, "kernel.o": data}
		for _, text := range []string{string(text), string(chain)} {
			file, err := assembleImporting(files, "fuzz.s", text)
			if err == nil {
				declaredTypes(t, file)
			}
		}
	})
}

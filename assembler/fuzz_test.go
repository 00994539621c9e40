package assembler_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/object"
)

// FuzzAssemble: no text makes the assembler panic; a text that is refused has
// an error; an object can be written, and reading it gives it again.
func FuzzAssemble(f *testing.F) {
	for _, dir := range []string{asmdata, programs} {
		require.NoError(f, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".s") {
				return err
			}
			text, err := os.ReadFile(path)
			if len(text) < 4096 {
				f.Add(string(text), uint8(0))
			}
			return err
		}))
	}
	for _, entry := range errorEntries(f) {
		f.Add(entry.text, uint8(0))
	}
	f.Fuzz(func(t *testing.T, text string, options uint8) {
		o := assembler.Options{
			Order: targets[options&1].order, Debug: options&2 != 0, DWARF: int(options >> 2 & 7),
			Include: []string{"include"}, WorkDir: "/src",
			ReadFile: func(name string) ([]byte, error) {
				if strings.Contains(name, "/") {
					return nil, fs.ErrNotExist
				}
				return []byte(name), nil
			},
		}
		file, err := assembler.Assemble("fuzz.s", text, o)
		if err != nil {
			var e *diag.Error
			require.True(t, errors.As(err, &e))
			require.True(t, e.List.HasErrors())
			return
		}
		out, err := object.Append(nil, file)
		require.NoError(t, err)
		again, err := object.Read(out)
		require.NoError(t, err)
		require.Empty(t, object.Diff(file, again))
	})
}

// FuzzFormat: text that assembles, laid out or translated, assembles to the same bytes, and
// is left alone when it is laid out once more.
func FuzzFormat(f *testing.F) {
	for _, dir := range []string{asmdata, "../testdata/decl", "../testdata/format"} {
		eachSource(f, dir, func(_, text string, _ assembler.Options) {
			if len(text) < 4096 {
				f.Add(text, uint8(0))
				f.Add(text, uint8(7))
			}
		})
	}
	f.Fuzz(func(t *testing.T, text string, options uint8) {
		dialect := assembler.Dialect(options & 3)
		o := assembler.Options{Dialect: dialect, ReadFile: func(string) ([]byte, error) { return nil, fs.ErrNotExist }}
		_, _, err := checkFormat(text, o, assembler.FormatOptions{Dialect: dialect, To: assembler.Dialect(options >> 2 % 3)})
		if e := (*diag.Error)(nil); errors.As(err, &e) && slices.ContainsFunc(e.List, func(d diag.Diagnostic) bool { return lenientCodes[d.Code] }) || e != nil && strings.Contains(text, ".if") {
			return // what is left out need not be assembly, and may be refused
		}
		require.NoError(t, err)
	})
}

// lenientCodes are errors of Format in texts that assemble: what cannot be
// translated.
var lenientCodes = map[string]bool{"not-translatable": true}

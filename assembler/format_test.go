package assembler_test

import (
	"debug/elf"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
)

// eachSource calls each for every .s below a folder, as seen from its own.
func eachSource(t testing.TB, dir string, each func(path, text string, o assembler.Options)) {
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".s") {
			return err
		}
		text, err := os.ReadFile(path)
		each(path, string(text), assembler.Options{Include: []string{"include"}, ReadFile: func(name string) ([]byte, error) {
			return os.ReadFile(filepath.Join(filepath.Dir(path), name))
		}})
		return err
	}))
}

// assembledBytes is what a text assembles to, section by section, without what is
// made of the text itself: the lines of functions that it declares. What only
// describes code is left out if so asked.
func assembledBytes(text string, o assembler.Options, descriptions bool) (string, error) {
	f, err := assembler.Assemble("x.s", text, o)
	if err != nil {
		return "", err
	}
	own := !strings.Contains(text, ".BTF.ext")
	left := []string{".llvm_addrsig", ".eh_frame", ".debug_frame"}
	if descriptions {
		left = nil
	}
	var b strings.Builder
	for i := range f.Sections {
		s := &f.Sections[i]
		if own && strings.HasPrefix(s.Name, ".BTF") || slices.Contains(left, s.Name) || s.Name == ".strtab" || s.Name == ".symtab" {
			continue
		}
		fmt.Fprintf(&b, "%s %v %v %d %d %x\n", s.Name, s.Type, s.Flags, s.Align, s.Size, s.Data)
		for _, r := range s.Relocs {
			name := f.Symbols[r.Sym].Name
			if sec := f.Symbols[r.Sym].Section; f.Symbols[r.Sym].Type == elf.STT_SECTION {
				name = f.Sections[sec].Name
			}
			fmt.Fprintf(&b, "%x %v %s\n", r.Off, r.Type, name)
		}
	}
	for i := range f.Symbols {
		if s := f.Symbols[i]; s.Type != elf.STT_SECTION && (descriptions || s.Section > 0) {
			section := ""
			if s.Section > 0 {
				section = f.Sections[s.Section].Name
			}
			fmt.Fprintln(&b, s.Name, s.Value, s.Size, section, s.Bind, s.Type, s.Other)
		}
	}
	return b.String(), nil
}

// checkFormat formats a text, requires that it assembles to the same bytes as before
// and is left alone when formatted once more, and returns it. Ok is false for a text
// that does not assemble: it has no bytes to keep.
func checkFormat(text string, o assembler.Options, fo assembler.FormatOptions) (out *assembler.Formatted, ok bool, err error) {
	want, refused := assembledBytes(text, o, fo.To != assembler.GNU)
	out, err = assembler.Format("x.s", text, fo)
	if err != nil {
		if e := (*diag.Error)(nil); !errors.As(err, &e) || !e.List.HasErrors() {
			return nil, false, errors.New("no diag.Error")
		}
		if refused != nil {
			return nil, false, nil
		}
		return nil, true, err
	}
	if refused != nil {
		return out, false, nil
	}
	again, err := assembler.Format("x.s", out.Text, assembler.FormatOptions{Dialect: fo.Dialect, To: fo.To})
	switch {
	case err != nil:
		return out, true, err
	case out.Text != again.Text:
		return out, true, errors.New("formatting changes it again: " + firstDifference(out.Text, again.Text))
	}
	got, err := assembledBytes(out.Text, o, fo.To != assembler.GNU)
	if err == nil && got != want {
		err = errors.New("other bytes than before: " + firstDifference(want, got))
	}
	return out, true, err
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range x {
		if i >= len(y) || x[i] != y[i] {
			return fmt.Sprintf("%.200s / %.200s", x[i], strings.Join(y[min(i, len(y)):min(i+1, len(y))], ""))
		}
	}
	return "at the end"
}

// TestFormatKeepsBytes: in any layout, a text assembles to the same bytes.
func TestFormatKeepsBytes(t *testing.T) {
	eachSource(t, "../testdata", func(path, text string, o assembler.Options) {
		t.Run(strings.TrimPrefix(filepath.ToSlash(path), "../testdata/"), func(t *testing.T) {
			for _, dialect := range []assembler.Dialect{assembler.Auto, assembler.LLVM, assembler.GNU} {
				o.Dialect = dialect
				_, _, err := checkFormat(text, o, assembler.FormatOptions{Dialect: dialect})
				require.NoError(t, err)
			}
		})
	})
}

// TestCorpusFormat lays out and translates every .s below $CORPUS and says what came of it.
func TestCorpusFormat(t *testing.T) {
	dir := os.Getenv("CORPUS")
	if dir == "" {
		t.Skip("CORPUS names no folder of assembly files")
	}
	for _, fo := range []assembler.FormatOptions{{}, {To: assembler.LLVM}, {To: assembler.GNU}} {
		files, good, same, lines, changed := 0, 0, 0, 0, 0
		reasons := map[string]int{}
		eachSource(t, dir, func(path, text string, o assembler.Options) {
			out, ok, err := checkFormat(text, o, fo)
			if !ok {
				return
			}
			files++
			if err != nil {
				reason, _, _ := strings.Cut(err.Error(), "\n")
				t.Logf("%s: %s", path, reason)
				reasons[reason]++
				return
			}
			good++
			if out.Text == text {
				same++
			}
			before, after := strings.Split(text, "\n"), strings.Split(out.Text, "\n")
			lines += len(before)
			for i := range after {
				if len(before) == len(after) && before[i] != after[i] {
					changed++
					if testing.Verbose() && changed < 40 && os.Getenv("CORPUS_LINES") != "" {
						t.Logf("%q -> %q", before[i], after[i])
					}
				}
			}
			if len(before) != len(after) {
				changed += len(before) - len(after)
			}
		})
		t.Logf("to %d: %d files assemble, %d (%.1f%%) assemble the same laid out, %d are so already; %d of %d lines changed",
			fo.To, files, good, 100*float64(good)/float64(max(files, 1)), same, changed, lines)
	}
}

// TestFormatGolden compares each text of testdata/format, laid out and translated, with
// the .golden beside it.
func TestFormatGolden(t *testing.T) {
	eachSource(t, "../testdata/format", func(path, text string, o assembler.Options) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			var got strings.Builder
			for _, to := range []struct {
				name string
				to   assembler.Dialect
			}{{"laid out", assembler.Auto}, {"to llvm", assembler.LLVM}, {"to gnu", assembler.GNU}} {
				fmt.Fprintf(&got, "==== %s\n", to.name)
				out, _, err := checkFormat(text, o, assembler.FormatOptions{To: to.to})
				if out != nil {
					got.WriteString(out.Text)
					for _, w := range out.Warnings {
						fmt.Fprintf(&got, "warning: %s\n", w.Msg)
					}
				}
				if err != nil {
					got.WriteString(err.Error() + "\n")
				}
			}
			checkGolden(t, strings.TrimSuffix(path, ".s")+".golden", got.String())
		})
	})
}

package linker_test

import (
	"debug/elf"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// TestAssociative: it makes no difference to the meaning in which steps the
// files are linked, as long as their order is the same.
func TestAssociative(t *testing.T) {
	eachGroup(t, func(t *testing.T, g *group) {
		all := g.inputs(t)
		if slices.ContainsFunc(all, func(in linker.Input) bool { return hasCommon(in.File) }) {
			t.Skip("a link gives common symbols their places, so no further one can have another definition")
		}
		want := meaningOf(t, link(t, all...))
		for cut := 1; cut <= len(all); cut++ {
			left := linker.Input{Name: "left.o", File: link(t, all[:cut]...)}
			got := meaningOf(t, link(t, append([]linker.Input{left}, all[cut:]...)...))
			requireSameMeaning(t, want, got, "the first %d first", cut)
		}
		for cut := range all {
			right := linker.Input{Name: "right.o", File: link(t, all[cut:]...)}
			got := meaningOf(t, link(t, append(slices.Clone(all[:cut]), right)...))
			requireSameMeaning(t, want, got, "the last %d first", len(all)-cut)
		}
	})
}

// TestWrittenAndRead: it makes no difference whether an input comes from the
// assembler or from a file.
func TestWrittenAndRead(t *testing.T) {
	eachGroup(t, func(t *testing.T, g *group) {
		inputs := g.inputs(t)
		want := elfBytes(t, link(t, inputs...))
		for i := range inputs {
			var err error
			inputs[i].File, err = object.Read(elfBytes(t, inputs[i].File))
			require.NoError(t, err)
		}
		require.Empty(t, objectDiff(t, want, elfBytes(t, link(t, inputs...))))
	})
}

// TestSame: linking twice gives the same bytes and leaves the inputs as they
// are.
func TestSame(t *testing.T) {
	eachGroup(t, func(t *testing.T, g *group) {
		inputs := g.inputs(t)
		first := elfBytes(t, link(t, inputs...))
		require.Equal(t, first, elfBytes(t, link(t, inputs...)))
		require.Equal(t, first, elfBytes(t, g.link(t)))
		for i, fresh := range g.inputs(t) {
			require.Empty(t, object.Diff(fresh.File, inputs[i].File), fresh.Name)
		}
	})
}

// TestSingle: linking one object changes nothing of what it means.
func TestSingle(t *testing.T) {
	sources, err := filepath.Glob(filepath.Join(programs, "*.s"))
	require.NoError(t, err)
	for _, g := range allGroups(t, groupsDir) {
		sources = append(sources, g.sources...)
	}
	require.Greater(t, len(sources), 100)
	for _, path := range sources {
		t.Run(strings.TrimSuffix(filepath.ToSlash(path[len("../testdata/"):]), ".s"), func(t *testing.T) {
			f := assemble(t, path)
			if hasCommon(f) || isApart(f) {
				t.Skip("symbols get other places")
			}
			if definesExtern(t, f) {
				t.Skip("a function gets a type")
			}
			linked := link(t, linker.Input{Name: "one.o", File: f})
			requireValid(t, linked)
			requireSameMeaning(t, meaningOf(t, f), meaningOf(t, linked))
			for _, s := range f.Sections {
				if s.Flags&elf.SHF_EXECINSTR != 0 && s.Size > 0 {
					require.Equal(t, codeOf(t, f, s.Name), codeOf(t, linked, s.Name), s.Name)
				}
			}
		})
	}
}

func hasCommon(f *object.File) bool {
	return slices.ContainsFunc(f.Symbols, func(s object.Symbol) bool { return s.Section == object.Common })
}

func isApart(f *object.File) bool {
	return slices.ContainsFunc(f.Sections, func(s object.Section) bool { return s.Text() && s.Name != object.Text })
}

// definesExtern reports whether a function is an extern to BTF, but defined, as asm in C is.
func definesExtern(t *testing.T, f *object.File) bool {
	types, _, err := f.Types()
	require.NoError(t, err)
	return types != nil && slices.ContainsFunc(f.Symbols, func(s object.Symbol) bool {
		for id := types.First(); id < types.End(); id++ {
			if fn := types.Type(id); s.Section > 0 && fn.Kind() == rawbtf.Func && fn.Linkage() == rawbtf.Extern && types.Name(fn) == s.Name {
				return true
			}
		}
		return false
	})
}

// codeOf returns the bytes of a section.
func codeOf(t testing.TB, f *object.File, name string) []byte {
	for i := range f.Sections {
		if f.Sections[i].Name == name {
			return f.Sections[i].Data
		}
	}
	t.Fatalf("no section %s", name)
	return nil
}

// objectDiff says in what an object differs from the one wanted; "": in nothing.
func objectDiff(t testing.TB, want, got []byte) string {
	w, err := object.Read(want)
	require.NoError(t, err)
	g, err := object.Read(got)
	require.NoError(t, err)
	return object.Diff(w, g)
}

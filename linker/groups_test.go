package linker_test

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/diag"
	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

var update = flag.Bool("update", false, "rewrite the golden files")

const (
	groupsDir = "../testdata/link"
	errorsDir = "../testdata/link/errors"
	programs  = "../testdata/programs"
)

// group is a folder of objects to link. What the first lines of its first
// source say is explained in testdata/link/generate.sh.
type group struct {
	name, dir string
	sources   []string // paths of the .s
	keys      corpus.Keys
}

// allGroups lists the folders in dir that have assembly texts.
func allGroups(t testing.TB, dir string) (groups []*group) {
	sources, err := filepath.Glob(filepath.Join(dir, "*", "*.s"))
	require.NoError(t, err)
	for _, path := range sources {
		if n := len(groups); n > 0 && groups[n-1].dir == filepath.Dir(path) {
			groups[n-1].sources = append(groups[n-1].sources, path)
			continue
		}
		groups = append(groups, &group{
			name:    filepath.Base(filepath.Dir(path)),
			dir:     filepath.Dir(path),
			sources: []string{path},
			keys:    corpus.ReadKeys(t, path),
		})
	}
	require.Greater(t, len(groups), 10)
	return groups
}

// assemble assembles the text at path.
func assemble(t testing.TB, path string) *object.File {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	o := assembler.Options{Order: binary.LittleEndian, WorkDir: "."}
	for _, flags := range corpus.ReadKeys(t, path)["flags"] {
		if strings.Contains(flags, "bpfeb") {
			o.Order = binary.BigEndian
		}
	}
	f, err := assembler.Assemble(filepath.Base(path), string(text), o)
	require.NoError(t, err, path)
	return f
}

// inputs assembles the group anew.
func (g *group) inputs(t testing.TB) (list []linker.Input) {
	for _, path := range g.sources {
		name := strings.TrimSuffix(filepath.Base(path), ".s") + ".o"
		list = append(list, linker.Input{Name: name, File: assemble(t, path)})
	}
	return list
}

func (g *group) link(t testing.TB) *object.File {
	return link(t, g.inputs(t)...)
}

func link(t testing.TB, inputs ...linker.Input) *object.File {
	f, err := linker.Link(inputs, linker.Options{})
	require.NoError(t, err)
	return f
}

func elfBytes(t testing.TB, f *object.File) []byte {
	out, err := object.Append(nil, f)
	require.NoError(t, err)
	return out
}

// eachGroup runs a subtest for every group that is to be linked.
func eachGroup(t *testing.T, test func(t *testing.T, g *group)) {
	for _, g := range allGroups(t, groupsDir) {
		t.Run(g.name, func(t *testing.T) { test(t, g) })
	}
}

// TestGroups compares layout and meaning of the linked objects with the golden
// files beside their sources.
func TestGroups(t *testing.T) {
	eachGroup(t, func(t *testing.T, g *group) {
		f := g.link(t)
		checkGolden(t, filepath.Join(g.dir, "linked.golden"), layout(t, f)+meaningOf(t, f))
	})
}

// TestGroupsOpen: the linked objects are valid, and cilium/ebpf opens them.
func TestGroupsOpen(t *testing.T) {
	eachGroup(t, func(t *testing.T, g *group) {
		f := g.link(t)
		requireValid(t, f)
		_, err := ebpf.LoadCollectionSpecFromReader(bytes.NewReader(elfBytes(t, f)))
		if why, no := g.keys.First("open"); no {
			require.Error(t, err, "expected not to open: %s", why)
			return
		}
		require.NoError(t, err)
	})
}

// TestConflicts compares what is said of groups that do not fit together with
// the golden files beside their sources.
func TestConflicts(t *testing.T) {
	for _, g := range allGroups(t, errorsDir) {
		t.Run(g.name, func(t *testing.T) {
			_, err := linker.Link(g.inputs(t), linker.Options{})
			require.Error(t, err)
			var e *diag.Error
			require.ErrorAs(t, err, &e)
			var b bytes.Buffer
			require.NoError(t, diag.Printer{Sources: e.Sources}.WriteText(&b, e.List))
			checkGolden(t, filepath.Join(g.dir, "errors.golden"), b.String())
		})
	}
}

func checkGolden(t testing.TB, path, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o666))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "run the test with -update and read the difference")
}

// layout lists sections and symbols of an object as written.
func layout(t testing.TB, f *object.File) string {
	f, err := object.Read(elfBytes(t, f))
	require.NoError(t, err)
	var b strings.Builder
	b.WriteString("== sections\n")
	for _, s := range f.Sections[1:] {
		fmt.Fprintf(&b, "%s: %s %s, %d bytes, align %d", s.Name, strings.TrimPrefix(s.Type.String(), "SHT_"),
			strings.ReplaceAll(s.Flags.String(), "SHF_", ""), s.Size, s.Align)
		if len(s.Relocs) > 0 {
			fmt.Fprintf(&b, ", %d relocations", len(s.Relocs))
		}
		b.WriteString("\n")
	}
	b.WriteString("== symbols\n")
	for _, s := range f.Symbols[1:] {
		at := map[object.SectionID]string{0: "undefined", object.Abs: "absolute", object.Common: "common"}[s.Section]
		if s.Section > 0 {
			at = f.Sections[s.Section].Name
		}
		fmt.Fprintf(&b, "%s %s %s", strings.TrimPrefix(s.Bind.String(), "STB_"), strings.TrimPrefix(s.Type.String(), "STT_"), s.Name)
		if v := elf.ST_VISIBILITY(s.Other); v != elf.STV_DEFAULT {
			b.WriteString(" " + strings.TrimPrefix(v.String(), "STV_"))
		}
		fmt.Fprintf(&b, " %s+%#x, %d bytes\n", at, s.Value, s.Size)
	}
	return b.String()
}

package linker_test

import (
	"debug/elf"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// The tests of this file are about what libbpf's linker does wrong, one each.

func groupNamed(t *testing.T, name string) *group {
	dir := filepath.Join(groupsDir, name)
	sources, err := filepath.Glob(filepath.Join(dir, "*.s"))
	require.NoError(t, err)
	require.NotEmpty(t, sources)
	return &group{name: name, dir: dir, sources: sources}
}

func linkGroup(t *testing.T, name string) *object.File { return groupNamed(t, name).link(t) }

func symbolNamed(t *testing.T, f *object.File, name string) *object.Symbol {
	i := slices.IndexFunc(f.Symbols, func(s object.Symbol) bool { return s.Name == name })
	require.Positive(t, i, "no symbol %s", name)
	return &f.Symbols[i]
}

func sectionOf(f *object.File, name string) *object.Section {
	i := slices.IndexFunc(f.Sections, func(s object.Section) bool { return s.Name == name })
	return &f.Sections[max(i, 0)]
}

// A variable or map that is extern first and defined later has its true offset
// in the DATASEC.
func TestExternThenDefined(t *testing.T) {
	for group, names := range map[string][]string{
		"extern_maps":     {"theirs", "mine", "local"},
		"map_values":      {"inner_b", "outer_b"},
		"extern_sections": {"theirs", "other_limit", "other_zero", "only_there"},
		"arena":           {"theirs", "mine"},
	} {
		f := linkGroup(t, group)
		m := newMeaning(t, f)
		for _, name := range names {
			id := object.SymbolID(slices.IndexFunc(f.Symbols, func(s object.Symbol) bool { return s.Name == name }))
			_, ok := m.entry(id)
			require.True(t, ok, "%s: %s", group, name)
		}
	}
}

// What nothing defines stays undefined, also where its section exists.
func TestStaysUndefined(t *testing.T) {
	f := linkGroup(t, "unresolved")
	for _, name := range []string{"missing_map", "missing_variable", "missing_in_section", "missing_function"} {
		s := symbolNamed(t, f, name)
		require.Zero(t, s.Section, name)
		require.Equal(t, elf.STT_NOTYPE, s.Type, name)
		require.Equal(t, elf.STB_GLOBAL, s.Bind, name)
	}
}

var tableEntries = regexp.MustCompile(`table\[([-0-9 ]+)\]`)

// Jump tables follow the code they lead to: all entries are in the function
// that uses the table.
func TestJumpTablesMove(t *testing.T) {
	f := linkGroup(t, "jump_tables")
	m := newMeaning(t, f)
	for _, name := range []string{"first", "second", "choose"} {
		s := symbolNamed(t, f, name)
		id := covering(f, m.functions[s.Section], s.Value)
		tables := tableEntries.FindAllStringSubmatch(m.printFunction(s.Section, id), -1)
		require.Len(t, tables, 1, name)
		for _, entry := range strings.Fields(tables[0][1]) {
			n, err := strconv.ParseUint(entry, 10, 32)
			require.NoError(t, err, name)
			require.Less(t, n, s.Size/8, name)
		}
	}
}

// Local symbols come before global ones, and sh_info says where they end.
func TestSymbolTable(t *testing.T) {
	requireSymbolTable(t, elfBytes(t, linkGroup(t, "three_files")))
}

// An overridden function is gone with its records and relocations, in the
// middle of a section too.
func TestOverriddenIsGone(t *testing.T) {
	f := linkGroup(t, "weak_programs")
	size := uint64(0)
	for _, name := range []string{"before", "replaced", "kept", "after"} {
		size += symbolNamed(t, f, name).Size
	}
	xdp := sectionOf(f, "xdp")
	require.Equal(t, size, xdp.Size)
	for _, r := range xdp.Relocs {
		require.Equal(t, "runs", f.Symbols[r.Sym].Name)
	}
	require.Len(t, newMeaning(t, f).ext.funcs, 4)
}

// Whether the license is const does not matter.
func TestLicenseConstness(t *testing.T) {
	require.Equal(t, "Dual MIT/GPL\x00", string(sectionOf(linkGroup(t, "license"), "license").Data))
}

// Equal strings are kept once.
func TestStringsMerged(t *testing.T) {
	f := linkGroup(t, "strings")
	text := sectionOf(f, ".rodata.str1.1")
	for _, s := range []string{"pear", "apple", "shared %d\n", "own %d\n"} {
		require.Equal(t, 1, strings.Count("\x00"+string(text.Data), "\x00"+s+"\x00"), "%q in %q", s, text.Data)
	}
}

// Notes and other sections without a meaning for BPF are no reason to fail.
func TestOtherSections(t *testing.T) {
	f := linkGroup(t, "sections_of_other_kinds")
	require.Equal(t, []byte{1, 0, 0, 0, 2, 0, 0, 0}, sectionOf(f, ".custom").Data)
}

// Pointers in data to static functions and variables follow them.
func TestStaticPointersInData(t *testing.T) {
	text := meaningOf(t, linkGroup(t, "static_in_data"))
	for _, line := range []string{
		"numbers~1[2] = 16 bytes: &one~", "numbers~2[2] = 16 bytes: &two~",
		"= 16 bytes: &subtract &add~2", "= 8 bytes: &add~1",
	} {
		require.Contains(t, text, line)
	}
	text = meaningOf(t, linkGroup(t, "static_struct_ops"))
	require.Contains(t, text, "&undo~1")
	require.Contains(t, text, "&undo~2")
}

// Objects without .BTF.ext or without any types link.
func TestWithoutExt(t *testing.T) {
	f := linkGroup(t, "without_code")
	require.NotEmpty(t, newMeaning(t, f).ext.funcs)
	only := assemble(t, filepath.Join(groupsDir, "without_code", "b.s"))
	linked := link(t, linker.Input{Name: "b.o", File: only})
	requireSameMeaning(t, meaningOf(t, only), meaningOf(t, linked))
}

// An extern that no symbol is about, as gcc declares memcmp even if nothing calls it, is left out
// with its tags: the kernel takes no types with an extern function.
func TestUnusedExtern(t *testing.T) {
	in := groupNamed(t, "subprograms").inputs(t)
	want := meaningOf(t, link(t, in...))
	editTypes(t, in[0].File, func(b *rawbtf.BTF) {
		fn := b.AppendFunc(b.AddString([]byte("memcmp")), b.AppendFuncProto(0, nil), rawbtf.Extern)
		b.AppendDeclTag(b.AddString([]byte("tag")), fn, -1)
	})
	requireSameMeaning(t, want, meaningOf(t, link(t, in...)))
}

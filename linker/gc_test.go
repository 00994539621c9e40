package linker_test

import (
	"bytes"
	"debug/elf"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/linker"
	"github.com/bpfasm/bpfasm/object"
)

// collect links a group with GC and lists what is left out.
func (g *group) collect(t testing.TB) (*object.File, string) {
	var b strings.Builder
	f, err := linker.Link(g.inputs(t), linker.Options{GC: true, Removed: func(r linker.Removal) {
		fmt.Fprintf(&b, "%s: %s in %s, %d bytes\n", r.Input, r.Symbol, r.Section, r.Size)
	}})
	require.NoError(t, err)
	return f, b.String()
}

// TestGC compares what is left of a group, and what is not, with its golden file.
func TestGC(t *testing.T) {
	for _, g := range allGroups(t, groupsDir) {
		if g.name == "unneeded" {
			f, removed := g.collect(t)
			checkGolden(t, filepath.Join(g.dir, "gc.golden"), "== removed\n"+removed+layout(t, f)+meaningOf(t, f))
			return
		}
	}
	t.Fatal("no such group")
}

// TestGroupsGC: what GC leaves is valid, opens and does the same, and there is
// nothing more to leave out.
func TestGroupsGC(t *testing.T) {
	eachGroup(t, func(t *testing.T, g *group) {
		if !g.hasProgram(t) {
			_, err := linker.Link(g.inputs(t), linker.Options{GC: true})
			require.ErrorContains(t, err, "no entry program")
			return
		}
		f, _ := g.collect(t)
		requireValid(t, f)
		again, err := linker.Link([]linker.Input{{Name: "out.o", File: f}}, linker.Options{GC: true, Removed: func(r linker.Removal) {
			t.Errorf("left out only now: %+v", r)
		}})
		require.NoError(t, err)
		requireSameMeaning(t, meaningOf(t, f), meaningOf(t, again))
		if _, no := g.keys.First("open"); no {
			return
		}
		_, err = ebpf.LoadCollectionSpecFromReader(bytes.NewReader(elfBytes(t, f)))
		require.NoError(t, err)
		if load, _ := g.keys.First("load"); os.Geteuid() != 0 || strings.HasPrefix(load, "no") || len(g.keys["run"]) == 0 {
			return
		}
		g.runs(t, f)
	})
}

// TestGCArena: data in an arena keep the map that is the arena, which no instruction has to
// refer to. It may be in another file.
func TestGCArena(t *testing.T) {
	const pages = `struct { __uint(type, BPF_MAP_TYPE_ARENA); __uint(map_flags, BPF_F_MMAPABLE); __uint(max_entries, 10); } pages SEC(".maps");
__map(HASH, u32, u64, 8) other;
char LICENSE[] SEC("license") = "GPL";
`
	const count = `int counter SEC(".addr_space.1") = 5;
SEC("syscall")
int count(void *ctx) {
	r1 = counter ll
	r1 = addr_space_cast(r1, 0, 1)
	w0 = *(u32 *)(r1 + 0)
	exit
}
`
	const plain = `SEC("syscall")
int plain(void *ctx) {
	r0 = 0
	exit
}
`
	for _, c := range []struct {
		name    string
		inputs  []linker.Input
		removed []string
	}{
		{"one file", []linker.Input{fromText(t, "a.s", pages+count)}, []string{"other"}},
		{"two files", []linker.Input{fromText(t, "a.s", pages), fromText(t, "b.s", count)}, []string{"other"}},
		{"no data", []linker.Input{fromText(t, "a.s", pages+plain)}, []string{"pages", "other"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var removed []string
			_, err := linker.Link(c.inputs, linker.Options{GC: true, Removed: func(r linker.Removal) { removed = append(removed, r.Symbol) }})
			require.NoError(t, err)
			require.Equal(t, c.removed, removed)
		})
	}
}

// TestGCCallback: the exception callback of what is kept is kept, also if it is in another file,
// where only a tag names it.
func TestGCCallback(t *testing.T) {
	const program = `SEC("tc")
__attribute__((btf_decl_tag("exception_callback:caught"))) int program(void *ctx) {
	r0 = 0
	exit
}
`
	const callbacks = `int caught(u64 cookie) {
	r0 = 1
	exit
}
int unused(u64 cookie) {
	r0 = 2
	exit
}
`
	for _, inputs := range [][]linker.Input{
		{fromText(t, "a.s", program+"\t.text\n"+callbacks)},
		{fromText(t, "a.s", program), fromText(t, "b.s", callbacks)},
	} {
		var removed []string
		_, err := linker.Link(inputs, linker.Options{GC: true, Removed: func(r linker.Removal) { removed = append(removed, r.Symbol) }})
		require.NoError(t, err)
		require.Equal(t, []string{"unused"}, removed)
	}
}

// hasProgram reports whether the group has a function that is an entry program,
// or struct_ops.
func (g *group) hasProgram(t testing.TB) bool {
	for _, in := range g.inputs(t) {
		for i := range in.File.Sections {
			s := &in.File.Sections[i]
			if strings.Contains(s.Name, ".struct_ops") || s.Flags&elf.SHF_EXECINSTR != 0 && s.Name != ".text" && s.Size > 0 {
				return true
			}
		}
	}
	return false
}

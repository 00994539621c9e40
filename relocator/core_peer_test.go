package relocator

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

const hostTypes = "/sys/kernel/btf/vmlinux"

func host(t testing.TB) *kernel.Kernel {
	if _, err := os.Stat(hostTypes); err != nil {
		t.Skip(err)
	}
	k, err := kernel.Load(hostTypes)
	require.NoError(t, err)
	return k
}

// TestCOREPeer compares with cilium/ebpf.
func TestCOREPeer(t *testing.T) {
	k := host(t)
	spec, err := btf.LoadSpec(hostTypes)
	require.NoError(t, err)
	total := 0
	for name, file := range hostPrograms(t) {
		t.Run(filepath.Base(name), func(t *testing.T) {
			total += compareWithPeer(t, file, k, spec)
		})
	}
	t.Logf("%d relocations are the same", total)
}

// hostPrograms are what is relocated against this machine's kernel, by name: the programs
// that are here, and all objects of the folder CORE_OBJECTS.
func hostPrograms(t testing.TB) map[string]*object.File {
	names, err := filepath.Glob("../testdata/programs/core_*.s")
	require.NoError(t, err)
	if dir := os.Getenv("CORE_OBJECTS"); dir != "" {
		more, err := filepath.Glob(filepath.Join(dir, "*.o"))
		require.NoError(t, err)
		names = append(names, more...)
	}
	files := make(map[string]*object.File)
	for _, name := range names {
		file := readFile(t, name, assembler.Options{})
		if !slices.ContainsFunc(file.Sections, func(s object.Section) bool { return s.Name == legacySection }) {
			files[name] = file
		}
	}
	return files
}

// compareWithPeer returns how many relocations are the same.
func compareWithPeer(t *testing.T, file *object.File, k *kernel.Kernel, target *btf.Spec) (same int) {
	var elf bytes.Buffer
	require.NoError(t, object.Write(&elf, file))
	local, infos, err := btf.LoadSpecAndExtInfosFromReader(bytes.NewReader(elf.Bytes()))
	if err != nil || infos == nil {
		t.Skip("cilium/ebpf does not read it: ", err)
	}
	r := applied(t, file, k)
	require.Empty(t, r.errors)
	for id := range file.Sections {
		s := &file.Sections[id]
		relos := infos.CORERelos[s.Name]
		require.Len(t, r.code[id].sites, len(relos), s.Name)
		if len(relos) == 0 {
			continue
		}
		var list []*btf.CORERelocation
		for _, relo := range relos {
			list = append(list, relo.Relo)
		}
		fixups, err := btf.CORERelocate(list, []*btf.Spec{target}, file.Order, local.TypeID)
		if err != nil {
			// It says nothing of the others in the section.
			assert.True(t, anyProblem(r.code[id].sites), "%s: %v", s.Name, err)
			continue
		}
		for i := range relos {
			site := &r.code[id].sites[i]
			require.EqualValues(t, relos[i].Offset*8, site.offset)
			if comparePeerSite(t, s, site, r.code[id].data, &fixups[i], file) {
				same++
			}
		}
	}
	return same
}

func anyProblem(sites []site) bool {
	for i := range sites {
		if sites[i].problem != nil {
			return true
		}
	}
	return false
}

func comparePeerSite(t *testing.T, s *object.Section, site *site, ours []byte, fixup *btf.COREFixup, file *object.File) bool {
	a := site.access
	where := func() string { return s.Name + ": " + a.Kind().String() + " " + a.Path() }
	var ins asm.Instruction
	require.NoError(t, ins.Unmarshal(bytes.NewReader(s.Data[site.offset:]), file.Order, "linux"))
	if err := fixup.Apply(&ins); err != nil || site.problem != nil {
		return assert.True(t, err != nil && site.problem != nil, "%s: ours %v, peer %v", where(), site.problem, err)
	}
	poisoned := strings.HasSuffix(fixup.String(), "=poison")
	switch a.Outcome {
	case Poisoned:
		// The peer makes another call of it.
		return assert.True(t, poisoned, "%s: ours poisoned, peer %s", where(), fixup)
	case Absent:
		// The peer poisons it where libbpf says 0.
		if poisoned {
			assert.Contains(t, []AccessKind{TypeSize, TypeIDTarget}, a.Kind(), where())
			return false
		}
	}
	var peer bytes.Buffer
	_, err := ins.Marshal(&peer, file.Order)
	require.NoError(t, err)
	return assert.Equal(t, peer.Bytes(), ours[site.offset:][:peer.Len()], where())
}

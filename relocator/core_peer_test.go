package relocator

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/assembler"
	"github.com/bpfasm/bpfasm/internal/isa"
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

// compareWithPeer returns how many relocations are the same, and what differs where it may:
// by libbpf's rules, a size or an id of what is absent is 0.
func compareWithPeer(t *testing.T, file *object.File, k *kernel.Kernel, target *btf.Spec) (same int) {
	for _, d := range differences(t, file, k, target) {
		switch {
		case d.ours == d.peer:
			same++
		case d.access.Outcome == Absent && d.peer == "poisoned" && (d.access.Kind() == TypeSize || d.access.Kind() == TypeIDTarget):
		default:
			t.Errorf("%s %s: ours %s, peer %s", d.access.Kind(), d.access.Path(), d.ours, d.peer)
		}
	}
	return same
}

// peerResult is what became of one relocation: "poisoned", "error" or the instruction.
type peerResult struct {
	access     *Access
	ours, peer string
}

func differences(t *testing.T, file *object.File, k *kernel.Kernel, target *btf.Spec) (all []peerResult) {
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
		for i, fixup := range peerFixups(relos, target, file.Order, local) {
			site := &r.code[id].sites[i]
			require.EqualValues(t, relos[i].Offset*8, site.offset)
			all = append(all, peerResult{
				access: site.access,
				ours:   ourResult(site, r.code[id].data, file.Order),
				peer:   fixedUp(t, fixup, s.Data[site.offset:], file.Order),
			})
		}
	}
	return all
}

// peerFixups returns what cilium/ebpf makes of relocations; nil for those that it cannot do.
// It does all or none, and each of them alone then.
func peerFixups(relos btf.CORERelocationOffsets, target *btf.Spec, order binary.ByteOrder, local *btf.Spec) []*btf.COREFixup {
	var list []*btf.CORERelocation
	for _, relo := range relos {
		list = append(list, relo.Relo)
	}
	out := make([]*btf.COREFixup, len(list))
	if fixups, err := btf.CORERelocate(list, []*btf.Spec{target}, order, local.TypeID); err == nil {
		for i := range fixups {
			out[i] = &fixups[i]
		}
		return out
	}
	for i := range list {
		if fixups, err := btf.CORERelocate(list[i:i+1], []*btf.Spec{target}, order, local.TypeID); err == nil {
			out[i] = &fixups[0]
		}
	}
	return out
}

func fixedUp(t *testing.T, fixup *btf.COREFixup, code []byte, order binary.ByteOrder) string {
	if fixup == nil {
		return "error"
	}
	if strings.HasSuffix(fixup.String(), "=poison") {
		return "poisoned" // it makes another call of it
	}
	var ins asm.Instruction
	require.NoError(t, ins.Unmarshal(bytes.NewReader(code), order, "linux"))
	if fixup.Apply(&ins) != nil {
		return "error"
	}
	var out bytes.Buffer
	_, err := ins.Marshal(&out, order)
	require.NoError(t, err)
	in, _ := isa.Decode(out.Bytes(), order)
	return string(isa.Print(nil, in, isa.PrintOptions{}))
}

func ourResult(s *site, code []byte, order binary.ByteOrder) string {
	switch s.access.Outcome {
	case Failed:
		return "error"
	case Poisoned:
		return "poisoned"
	}
	in, _ := isa.Decode(code[s.offset:], order)
	return string(isa.Print(nil, in, isa.PrintOptions{}))
}

// TestCOREPeerRules lists where libbpf's rules, which are ours, and those of cilium/ebpf
// differ. RATIONALE.md says why.
func TestCOREPeerRules(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("cilium/ebpf changes instructions on Linux only")
	}
	names, err := filepath.Glob("../testdata/core/*.s")
	require.NoError(t, err)
	var out strings.Builder
	for _, name := range names {
		file := readFile(t, name, assembler.Options{Order: orderOf(name)})
		for _, k := range coreKernels {
			target, err := btf.LoadSpecFromReader(bytes.NewReader(typesFrom(t, k, file.Order)))
			require.NoError(t, err)
			for _, d := range differences(t, file, kernelFrom(t, k, file.Order), target) {
				if d.ours != d.peer {
					fmt.Fprintf(&out, "%s, kernel %s: %s %s: %s here, %s in cilium/ebpf\n",
						strings.TrimSuffix(filepath.Base(name), ".s"), k, d.access.Kind(), d.access.Path(), d.ours, d.peer)
				}
			}
		}
	}
	golden(t, "../testdata/core/peer.golden", out.String())
}

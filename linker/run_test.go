package linker_test

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/rlimit"
	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/internal/corpus"
	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// TestGroupsRun: the kernel loads the linked objects, and running them gives
// what the sources say. With BPFTOOL, the programs that it links have the tags
// of ours: the same instructions. It needs root, and a kernel that has BPF.
func TestGroupsRun(t *testing.T) {
	skipUnlessLoads(t)
	eachGroup(t, func(t *testing.T, g *group) { g.run(t) })
}

// skipUnlessLoads skips a test where programs cannot be loaded.
func skipUnlessLoads(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root loads programs")
	}
	if err := rlimit.RemoveMemlock(); err != nil {
		t.Skip(err)
	}
	probe, err := ebpf.NewMap(&ebpf.MapSpec{Type: ebpf.Array, KeySize: 4, ValueSize: 4, MaxEntries: 1})
	if err != nil {
		t.Skipf("this kernel creates no BPF maps: %v", err)
	}
	probe.Close()
}

func (g *group) run(t *testing.T) {
	for _, key := range []string{"open", "load"} {
		if value, ok := g.keys.First(key); ok && strings.HasPrefix(value, "no") {
			t.Skipf("%s: %s", key, value)
		}
	}
	coll := g.runs(t, g.link(t))
	if len(bpftool) == 0 {
		return
	}
	verdict, why := g.verdict(t, "bpftool", peerVersion(t))
	if verdict == "no" || verdict == "differs" {
		return
	}
	theirs, said := peerLink(t, g.inputs(t))
	require.NotNil(t, theirs, said)
	peers, err := load(t, theirs)
	if verdict == "stale" {
		require.Error(t, err, "expected not to load: %s", why)
		return
	}
	require.NoError(t, err)
	require.Equal(t, tags(t, peers), tags(t, coll))
}

// runs loads what the group was linked to and runs it as the group says.
func (g *group) runs(t *testing.T, f *object.File) *ebpf.Collection {
	host, err := kernel.Host()
	require.NoError(t, err)
	if since, ok := g.keys.First("needs"); ok && corpus.Older(t, host.Version(), since) {
		t.Skipf("it needs Linux %s", since)
	}
	coll, err := load(t, f)
	if errors.Is(err, ebpf.ErrNotSupported) {
		t.Skip(err)
	}
	require.NoError(t, err)
	for _, line := range g.keys["run"] {
		run := corpus.ParseRun(t, line)
		prog := coll.Programs[run.Program]
		require.NotNil(t, prog, run.Program)
		got, err := prog.Run(&ebpf.RunOptions{Data: run.Data, Context: run.Context})
		require.NoError(t, err, line)
		require.Equal(t, run.Return, got, line)
	}
	return coll
}

// load loads everything in f into the kernel.
func load(t *testing.T, f *object.File) (*ebpf.Collection, error) {
	spec, err := ebpf.LoadCollectionSpecFromReader(bytes.NewReader(elfBytes(t, f)))
	if err != nil {
		return nil, err
	}
	for _, m := range spec.Maps {
		m.Pinning = ebpf.PinNone
	}
	coll, err := ebpf.NewCollection(spec)
	if err == nil {
		t.Cleanup(coll.Close)
	}
	return coll, err
}

// tags returns the kernel's hash of each program's instructions, in which maps
// do not count.
func tags(t *testing.T, coll *ebpf.Collection) map[string]string {
	all := make(map[string]string)
	for name, prog := range coll.Programs {
		info, err := prog.Info()
		require.NoError(t, err)
		all[name] = info.Tag
	}
	return all
}

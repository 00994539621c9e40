package loader_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/loader"
)

// What the kernel of this machine lacks it refuses, and nothing else is reported of it.
func TestLacks(t *testing.T) {
	k, err := kernel.Host()
	require.NoError(t, err)
	if types, err := k.Vmlinux(); types == nil || err != nil {
		t.Skip("the types of this machine's kernel are not known: ", err)
	}
	for _, section := range []string{"xdp", "?fentry/bpf_fentry_test1", "fentry", "tp_btf/sched_switch", "freplace/anything", "own", ".text"} {
		require.NoError(t, loader.Lacks(k, section), section)
	}
	require.ErrorContains(t, loader.Lacks(k, "fexit/bpf_fentry_tset1"), "did you mean 'bpf_fentry_test1'?")
	require.ErrorContains(t, loader.Lacks(k, "tp_btf/sched_swich"), "has no typedef 'btf_trace_sched_swich'")
}

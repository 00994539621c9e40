package loader

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestReasons: why something is not permitted is told from what can be tested.
func TestReasons(t *testing.T) {
	const (
		bpf  = 1 << capBPF
		perf = 1 << capPerfmon
		net  = 1 << capNetAdmin
		sys  = 1 << capSysAdmin
	)
	perfmon, network := []capability{capPerfmon}, []capability{capNetAdmin}
	for _, test := range []struct {
		permissions
		wanted       []capability
		unprivileged bool
		want         string
	}{
		{permissions{}, nil, false, "this process does not have CAP_BPF (or CAP_SYS_ADMIN)"},
		{permissions{user: true}, nil, false, "this process is not run by root, and does not have CAP_BPF (or CAP_SYS_ADMIN)"},
		{permissions{user: true, capabilities: bpf, lockdown: "integrity"}, nil, false, "the kernel is locked down (integrity)"},
		{permissions{}, perfmon, false, "this process does not have CAP_BPF and CAP_PERFMON (or CAP_SYS_ADMIN)"},
		{permissions{capabilities: bpf}, perfmon, false, "this process does not have CAP_PERFMON (or CAP_SYS_ADMIN)"},
		{permissions{capabilities: sys}, network, false, "this process does not have CAP_NET_ADMIN"},
		{permissions{capabilities: perf, old: true}, perfmon, false, "this process does not have CAP_SYS_ADMIN"},
		{permissions{unprivileged: "2"}, nil, true, "this process does not have CAP_BPF (or CAP_SYS_ADMIN), which it needs because kernel.unprivileged_bpf_disabled is 2"},
		{permissions{token: "/t"}, nil, false, "this process does not have CAP_BPF (or CAP_SYS_ADMIN), and the token of /t does not stand for it"},
		{permissions{capabilities: bpf, token: "/t"}, nil, false, "the token of /t may not allow it: its mount options delegate_cmds, delegate_maps, delegate_progs and delegate_attachs say what it does"},
		{permissions{capabilities: bpf, namespace: true}, nil, false, "this process is in a user namespace, where capabilities do not count for BPF: it needs a token (Linux 6.9)"},
		{permissions{capabilities: sys, memlock: true}, nil, false, "RLIMIT_MEMLOCK, which this kernel counts the memory of maps and programs for, is too low: 'ulimit -l unlimited'"},
		{permissions{capabilities: bpf | perf | net, lockdown: "integrity"}, perfmon, false, "the kernel is locked down (integrity)"},
		{permissions{capabilities: bpf, modules: "yama,selinux"}, nil, false, "this process has all capabilities for it; a security module may not allow it (yama,selinux), or the kernel was built without it"},
		{permissions{unknown: true}, perfmon, false, "this process has all capabilities for it; a security module may not allow it, or the kernel was built without it"},
	} {
		require.Equal(t, test.want, strings.Join(test.reasons(test.wanted, test.unprivileged), "; "))
	}
}

func TestEffective(t *testing.T) {
	got, unknown := effective("Name:\tx\nCapEff:\t000001fffeffffff\nCapBnd:\t0\n")
	require.Equal(t, uint64(0x1fffeffffff), got)
	require.False(t, unknown)
	_, unknown = effective("")
	require.True(t, unknown)
	require.True(t, isFirstNamespace("         0          0 4294967295"))
	require.False(t, isFirstNamespace("0 1000 1"))
}

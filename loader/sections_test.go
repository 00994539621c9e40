package loader_test

import (
	"errors"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bpfasm/bpfasm/loader"
)

// TestTargets: programs are attached to the kernel's functions, hooks and the like,
// where the kernel can.
func TestTargets(t *testing.T) {
	k := host(t)
	modules, err := k.Modules()
	require.NoError(t, err)
	for _, section := range []string{
		"fentry/bpf_fentry_test1", "fexit/vmlinux:bpf_fentry_test1", "fsession/bpf_fentry_test1", "fmod_ret/bpf_modify_return_test",
		"lsm/file_open", "lsm.s/file_open", "lsm_cgroup/socket_create", "tp_btf/sched_switch", "iter/task", "iter.s/task",
		"kprobe.multi", "kprobe.session", "uprobe.multi", "uprobe.session", "usdt", "usdt.s", "raw_tp.w", "tp/any/any", "ksyscall/any",
		"tcx/ingress", "netkit/peer", "cgroup/connect_unix", "sk_lookup", "sk_reuseport/migrate", "xdp.frags/cpumap",
		"fentry/nf_conntrack:nf_conntrack_in", "fexit/nf_conntrack_in",
	} {
		t.Run(section, func(t *testing.T) {
			if strings.Contains(section, "nf_conntrack") && !slices.Contains(modules, "nf_conntrack") {
				t.Skip("module nf_conntrack is not loaded")
			}
			code := returns
			if section == "sk_lookup" || strings.HasPrefix(section, "sk_reuseport") || strings.Contains(section, "connect") || strings.HasPrefix(section, "lsm_cgroup") {
				code = "\tr0 = 1\n\texit"
			}
			l, err := loader.Load(program(t, k, section, code), k, loader.Options{})
			if errors.Is(err, loader.ErrNotSupported) || errors.Is(err, syscall.EPERM) && !inVM() || strings.HasPrefix(section, "fmod_ret") && err != nil ||
				section == "lsm.s/file_open" && k.Version() < versionCode(t, "6.1") {
				t.Skip(err)
			}
			require.NoError(t, err)
			l.Close()
		})
	}
}

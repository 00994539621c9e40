// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// load: yes
// needs: 6.6
// SPDX-License-Identifier: MIT
// Programs of many kinds, each in the section that names its kind.
#include "bpf.h"

#define empty(section, name, result) \
	SEC(section) \
	int name(void *ctx) \
	{ \
		return result; \
	}

empty("socket", on_socket_filter, 0)
empty("tc", on_classifier, -1)
empty("tcx/ingress", on_tcx_ingress, -1)
empty("action", on_action, 0)
empty("xdp", on_xdp, 2)
empty("xdp.frags", on_xdp_frags, 2)
empty("kprobe/do_unlinkat", on_kprobe, 0)
empty("kretprobe/do_unlinkat", on_kretprobe, 0)
empty("uprobe", on_uprobe, 0)
empty("tracepoint/syscalls/sys_enter_openat", on_tracepoint, 0)
empty("raw_tp/sched_switch", on_raw_tracepoint, 0)
empty("tp_btf/sched_switch", on_btf_tracepoint, 0)
empty("iter/task", on_task_iterator, 0)
empty("perf_event", on_perf_event, 0)
empty("cgroup_skb/ingress", on_cgroup_ingress, 1)
empty("cgroup/sock_create", on_cgroup_socket, 1)
empty("cgroup/connect4", on_connect4, 1)
empty("cgroup/bind6", on_bind6, 1)
empty("cgroup/dev", on_cgroup_device, 1)
empty("cgroup/sysctl", on_cgroup_sysctl, 1)
empty("cgroup/getsockopt", on_getsockopt, 1)
empty("sockops", on_sockops, 0)
empty("sk_skb", on_sk_skb, 1)
empty("sk_msg", on_sk_msg, 1)
empty("sk_lookup", on_sk_lookup, 1)
empty("flow_dissector", on_dissector, 0)
empty("lwt_in", on_lwt_in, 0)
empty("lwt_xmit", on_lwt_xmit, 0)
empty("netfilter", on_netfilter, 1)
empty("syscall", on_syscall, 0)

char LICENSE[] SEC("license") = "GPL and additional rights";

package loader

import (
	"fmt"

	"github.com/bpfasm/bpfasm/internal/uapi"
)

// MapType is a type of maps: enum bpf_map_type (include/uapi/linux/bpf.h).
type MapType uint32

// String returns the kernel's name of the type, such as "ringbuf".
func (t MapType) String() string { return uapi.MapTypeName(uint32(t)) }

// programTypes are the names of enum bpf_prog_type, in lower case and without the
// prefix: as bpftool has them.
var programTypes = [...]string{
	progUnspec:                "unspec",
	progSocketFilter:          "socket_filter",
	progKprobe:                "kprobe",
	progSchedCls:              "sched_cls",
	progSchedAct:              "sched_act",
	progTracepoint:            "tracepoint",
	progXDP:                   "xdp",
	progPerfEvent:             "perf_event",
	progCgroupSKB:             "cgroup_skb",
	progCgroupSock:            "cgroup_sock",
	progLWTIn:                 "lwt_in",
	progLWTOut:                "lwt_out",
	progLWTXmit:               "lwt_xmit",
	progSockOps:               "sock_ops",
	progSkSKB:                 "sk_skb",
	progCgroupDevice:          "cgroup_device",
	progSkMsg:                 "sk_msg",
	progRawTracepoint:         "raw_tracepoint",
	progCgroupSockAddr:        "cgroup_sock_addr",
	progLWTSeg6Local:          "lwt_seg6local",
	progLircMode2:             "lirc_mode2",
	progSkReuseport:           "sk_reuseport",
	progFlowDissector:         "flow_dissector",
	progCgroupSysctl:          "cgroup_sysctl",
	progRawTracepointWritable: "raw_tracepoint_writable",
	progCgroupSockopt:         "cgroup_sockopt",
	progTracing:               "tracing",
	progStructOps:             "struct_ops",
	progExt:                   "ext",
	progLSM:                   "lsm",
	progSkLookup:              "sk_lookup",
	progSyscall:               "syscall",
	progNetfilter:             "netfilter",
}

// String returns the kernel's name of the type, such as "sched_cls".
func (t ProgramType) String() string {
	if int(t) < len(programTypes) {
		return programTypes[t]
	}
	return fmt.Sprintf("type %d", uint32(t))
}

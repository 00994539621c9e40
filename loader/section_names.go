package loader

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// sectionName says what the programs of a section are: a row of [sectionNames].
type sectionName struct {
	// name is the section's; with a '+' behind, "/" and what the program is to be
	// attached to may follow.
	name string

	typ    ProgramType
	attach attachType
	flags  sectionFlags
}

type sectionFlags uint8

const (
	attachOptional sectionFlags = 1 << iota // kernels without expected_attach_type load it as well
	attachBTF                               // what follows the name is found in BTF, and is needed
	sleepable                               // BPF_F_SLEEPABLE
	xdpFrags                                // BPF_F_XDP_HAS_FRAGS
	usdt                                    // uprobe.multi where the kernel has it
)

// sectionNames are those of libbpf (section_defs), in its order: the first that
// fits counts.
var sectionNames = []sectionName{
	{"socket", progSocketFilter, 0, 0},
	{"sk_reuseport/migrate", progSkReuseport, onSkReuseportSelectOrMigrate, 0},
	{"sk_reuseport", progSkReuseport, onSkReuseportSelect, 0},
	{"kprobe+", progKprobe, 0, 0},
	{"uprobe+", progKprobe, 0, 0},
	{"uprobe.s+", progKprobe, 0, sleepable},
	{"kretprobe+", progKprobe, 0, 0},
	{"uretprobe+", progKprobe, 0, 0},
	{"uretprobe.s+", progKprobe, 0, sleepable},
	{"kprobe.multi+", progKprobe, onTraceKprobeMulti, 0},
	{"kretprobe.multi+", progKprobe, onTraceKprobeMulti, 0},
	{"kprobe.session+", progKprobe, onTraceKprobeSession, 0},
	{"uprobe.multi+", progKprobe, onTraceUprobeMulti, 0},
	{"uretprobe.multi+", progKprobe, onTraceUprobeMulti, 0},
	{"uprobe.session+", progKprobe, onTraceUprobeSession, 0},
	{"uprobe.multi.s+", progKprobe, onTraceUprobeMulti, sleepable},
	{"uretprobe.multi.s+", progKprobe, onTraceUprobeMulti, sleepable},
	{"uprobe.session.s+", progKprobe, onTraceUprobeSession, sleepable},
	{"ksyscall+", progKprobe, 0, 0},
	{"kretsyscall+", progKprobe, 0, 0},
	{"usdt+", progKprobe, 0, usdt},
	{"usdt.s+", progKprobe, 0, usdt | sleepable},
	{"tc/ingress", progSchedCls, onTCXIngress, 0},
	{"tc/egress", progSchedCls, onTCXEgress, 0},
	{"tcx/ingress", progSchedCls, onTCXIngress, 0},
	{"tcx/egress", progSchedCls, onTCXEgress, 0},
	{"tc", progSchedCls, 0, 0},
	{"classifier", progSchedCls, 0, 0},
	{"action", progSchedAct, 0, 0},
	{"netkit/primary", progSchedCls, onNetkitPrimary, 0},
	{"netkit/peer", progSchedCls, onNetkitPeer, 0},
	{"tracepoint+", progTracepoint, 0, 0},
	{"tp+", progTracepoint, 0, 0},
	{"tracepoint.s+", progTracepoint, 0, sleepable},
	{"tp.s+", progTracepoint, 0, sleepable},
	{"raw_tracepoint+", progRawTracepoint, 0, 0},
	{"raw_tp+", progRawTracepoint, 0, 0},
	{"raw_tracepoint.s+", progRawTracepoint, 0, sleepable},
	{"raw_tp.s+", progRawTracepoint, 0, sleepable},
	{"raw_tracepoint.w+", progRawTracepointWritable, 0, 0},
	{"raw_tp.w+", progRawTracepointWritable, 0, 0},
	{"tp_btf+", progTracing, onTraceRawTracepoint, attachBTF},
	{"tp_btf.s+", progTracing, onTraceRawTracepoint, attachBTF | sleepable},
	{"fentry+", progTracing, onTraceFentry, attachBTF},
	{"fmod_ret+", progTracing, onModifyReturn, attachBTF},
	{"fexit+", progTracing, onTraceFexit, attachBTF},
	{"fentry.s+", progTracing, onTraceFentry, attachBTF | sleepable},
	{"fmod_ret.s+", progTracing, onModifyReturn, attachBTF | sleepable},
	{"fexit.s+", progTracing, onTraceFexit, attachBTF | sleepable},
	{"fsession+", progTracing, onTraceFsession, attachBTF},
	{"fsession.s+", progTracing, onTraceFsession, attachBTF | sleepable},
	{"fsession.multi+", progTracing, onTraceFsessionMulti, 0},
	{"fsession.multi.s+", progTracing, onTraceFsessionMulti, sleepable},
	{"fentry.multi+", progTracing, onTraceFentryMulti, 0},
	{"fexit.multi+", progTracing, onTraceFexitMulti, 0},
	{"fentry.multi.s+", progTracing, onTraceFentryMulti, sleepable},
	{"fexit.multi.s+", progTracing, onTraceFexitMulti, sleepable},
	{"freplace+", progExt, 0, attachBTF},
	{"lsm+", progLSM, onLSMMac, attachBTF},
	{"lsm.s+", progLSM, onLSMMac, attachBTF | sleepable},
	{"lsm_cgroup+", progLSM, onLSMCgroup, attachBTF},
	{"iter+", progTracing, onTraceIter, attachBTF},
	{"iter.s+", progTracing, onTraceIter, attachBTF | sleepable},
	{"syscall", progSyscall, 0, sleepable},
	{"xdp.frags/devmap", progXDP, onXDPDevmap, xdpFrags},
	{"xdp/devmap", progXDP, onXDPDevmap, 0},
	{"xdp.frags/cpumap", progXDP, onXDPCpumap, xdpFrags},
	{"xdp/cpumap", progXDP, onXDPCpumap, 0},
	{"xdp.frags", progXDP, onXDP, xdpFrags},
	{"xdp", progXDP, onXDP, attachOptional},
	{"perf_event", progPerfEvent, 0, 0},
	{"lwt_in", progLWTIn, 0, 0},
	{"lwt_out", progLWTOut, 0, 0},
	{"lwt_xmit", progLWTXmit, 0, 0},
	{"lwt_seg6local", progLWTSeg6Local, 0, 0},
	{"sockops", progSockOps, onCgroupSockOps, attachOptional},
	{"sk_skb/stream_parser", progSkSKB, onSkSKBStreamParser, attachOptional},
	{"sk_skb/stream_verdict", progSkSKB, onSkSKBStreamVerdict, attachOptional},
	{"sk_skb/verdict", progSkSKB, onSkSKBVerdict, attachOptional},
	{"sk_skb", progSkSKB, 0, 0},
	{"sk_msg", progSkMsg, onSkMsgVerdict, attachOptional},
	{"lirc_mode2", progLircMode2, onLircMode2, attachOptional},
	{"flow_dissector", progFlowDissector, onFlowDissector, attachOptional},
	{"cgroup_skb/ingress", progCgroupSKB, onCgroupInetIngress, attachOptional},
	{"cgroup_skb/egress", progCgroupSKB, onCgroupInetEgress, attachOptional},
	{"cgroup/skb", progCgroupSKB, 0, 0},
	{"cgroup/sock_create", progCgroupSock, onCgroupInetSockCreate, 0},
	{"cgroup/sock_release", progCgroupSock, onCgroupInetSockRelease, 0},
	{"cgroup/sock", progCgroupSock, onCgroupInetSockCreate, attachOptional},
	{"cgroup/post_bind4", progCgroupSock, onCgroupInet4PostBind, 0},
	{"cgroup/post_bind6", progCgroupSock, onCgroupInet6PostBind, 0},
	{"cgroup/bind4", progCgroupSockAddr, onCgroupInet4Bind, 0},
	{"cgroup/bind6", progCgroupSockAddr, onCgroupInet6Bind, 0},
	{"cgroup/connect4", progCgroupSockAddr, onCgroupInet4Connect, 0},
	{"cgroup/connect6", progCgroupSockAddr, onCgroupInet6Connect, 0},
	{"cgroup/connect_unix", progCgroupSockAddr, onCgroupUnixConnect, 0},
	{"cgroup/sendmsg4", progCgroupSockAddr, onCgroupUDP4Sendmsg, 0},
	{"cgroup/sendmsg6", progCgroupSockAddr, onCgroupUDP6Sendmsg, 0},
	{"cgroup/sendmsg_unix", progCgroupSockAddr, onCgroupUnixSendmsg, 0},
	{"cgroup/recvmsg4", progCgroupSockAddr, onCgroupUDP4Recvmsg, 0},
	{"cgroup/recvmsg6", progCgroupSockAddr, onCgroupUDP6Recvmsg, 0},
	{"cgroup/recvmsg_unix", progCgroupSockAddr, onCgroupUnixRecvmsg, 0},
	{"cgroup/getpeername4", progCgroupSockAddr, onCgroupInet4Getpeername, 0},
	{"cgroup/getpeername6", progCgroupSockAddr, onCgroupInet6Getpeername, 0},
	{"cgroup/getpeername_unix", progCgroupSockAddr, onCgroupUnixGetpeername, 0},
	{"cgroup/getsockname4", progCgroupSockAddr, onCgroupInet4Getsockname, 0},
	{"cgroup/getsockname6", progCgroupSockAddr, onCgroupInet6Getsockname, 0},
	{"cgroup/getsockname_unix", progCgroupSockAddr, onCgroupUnixGetsockname, 0},
	{"cgroup/sysctl", progCgroupSysctl, onCgroupSysctl, 0},
	{"cgroup/getsockopt", progCgroupSockopt, onCgroupGetsockopt, 0},
	{"cgroup/setsockopt", progCgroupSockopt, onCgroupSetsockopt, 0},
	{"cgroup/dev", progCgroupDevice, onCgroupDevice, attachOptional},
	{"struct_ops+", progStructOps, 0, 0},
	{"struct_ops.s+", progStructOps, 0, sleepable},
	{"sk_lookup", progSkLookup, onSkLookup, 0},
	{"netfilter", progNetfilter, onNetfilter, 0},
}

// head is the name of a row without the '+'.
func (row *sectionName) head() string { return strings.TrimSuffix(row.name, "+") }

// findSection returns the row of a section's name, and the name of what its programs are to be
// attached to. The row is nil if a section of that name has no programs.
func findSection(section string) (row *sectionName, target string) {
	for i := range sectionNames {
		row := &sectionNames[i]
		prefix, open := strings.CutSuffix(row.name, "+")
		rest, ok := strings.CutPrefix(section, prefix)
		switch {
		case !ok:
		case rest == "":
			return row, ""
		case open && rest[0] == '/':
			return row, rest[1:]
		}
	}
	return nil, ""
}

// SectionOf returns the name of a section whose programs are of a kind: kind itself if it is one,
// such as "tcx/ingress" or "fentry/do_unlinkat", or else one of the programs of a type that kind
// names, as "tc" is of "sched_cls". An error wraps [ErrUnknownSection] if kind is neither.
func SectionOf(kind string) (string, error) {
	if row, _ := findSection(kind); row != nil {
		return kind, nil
	}
	typ := slices.Index(programTypes[:], kind)
	if typ < 1 {
		return "", unknownSection(kind, programTypes[1:]...)
	}
	var names []string
	usual := ""
	for i := range sectionNames {
		row := &sectionNames[i]
		if row.typ != ProgramType(typ) {
			continue
		}
		if row.flags&sleepable == 0 {
			names = append(names, row.head())
		}
		switch {
		case row.attach == 0 && row.flags == 0:
			return row.head(), nil
		case row.flags&attachOptional != 0:
			usual = cmp.Or(usual, row.head())
		}
	}
	if usual != "" || len(names) == 1 {
		return cmp.Or(usual, names[0]), nil
	}
	return "", fmt.Errorf("programs of type %s are attached in several ways, one of which has to be named: %s", kind, strings.Join(names, ", "))
}

// ErrUnknownSection reports that the name of a section does not say what its programs are for.
var ErrUnknownSection = errors.New("no kind of program is known by section")

// unknownSection is the error about a section that says nothing about its programs. Others are
// names that could have been meant as well.
func unknownSection(section string, others ...string) error {
	err := fmt.Errorf("%w %s", ErrUnknownSection, quote(section))
	if section == ".text" {
		return fmt.Errorf("%w: functions there are only called by programs", err)
	}
	if head, _, ok := strings.Cut(section, "/"); ok {
		if row, _ := findSection(head); row != nil {
			return fmt.Errorf("%w; it is %s with nothing behind", err, quote(head))
		}
	}
	names := slices.Clone(others)
	for i := range sectionNames {
		names = append(names, sectionNames[i].head())
	}
	if nearest := didYouMean(err, section, slices.Values(names)); nearest != err {
		return nearest
	}
	return fmt.Errorf("%w; known are xdp, tc, kprobe/NAME and what docs/loading.md lists", err)
}

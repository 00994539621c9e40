package loader

import (
	"fmt"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// programSince says which Linux brought a type of programs.
var programSince = [...]string{
	progSocketFilter:          "3.19",
	progKprobe:                "4.1",
	progSchedCls:              "4.1",
	progSchedAct:              "4.1",
	progTracepoint:            "4.7",
	progXDP:                   "4.8",
	progPerfEvent:             "4.9",
	progCgroupSKB:             "4.10",
	progCgroupSock:            "4.10",
	progLWTIn:                 "4.10",
	progLWTOut:                "4.10",
	progLWTXmit:               "4.10",
	progSockOps:               "4.13",
	progSkSKB:                 "4.14",
	progCgroupDevice:          "4.15",
	progSkMsg:                 "4.17",
	progRawTracepoint:         "4.17",
	progCgroupSockAddr:        "4.17",
	progLWTSeg6Local:          "4.18",
	progLircMode2:             "4.18",
	progSkReuseport:           "4.19",
	progFlowDissector:         "4.20",
	progCgroupSysctl:          "5.2",
	progRawTracepointWritable: "5.2",
	progCgroupSockopt:         "5.3",
	progTracing:               "5.5",
	progStructOps:             "5.6",
	progExt:                   "5.6",
	progLSM:                   "5.7",
	progSkLookup:              "5.9",
	progSyscall:               "5.14",
	progNetfilter:             "6.4",
}

// younger returns an error about something that came with a later Linux than the
// kernel, nil as well if one of them is not known.
func (l *loading) younger(what, since string) error {
	if version := l.kernel.Version(); since == "" || version == 0 || version >= versionCode(since) {
		return nil
	}
	return &UnsupportedError{what, since}
}

// versionCode is LINUX_VERSION_CODE of "5.10".
func versionCode(version string) uint32 {
	var major, minor uint32
	fmt.Sscanf(version, "%d.%d", &major, &minor)
	return major<<16 | minor<<8
}

// attachSince says which Linux brought an attach type, if it is younger than its type of
// programs.
var attachSince = lazy.Value[map[attachType]string]{Make: func() map[attachType]string {
	return map[attachType]string{
		onModifyReturn: "5.7", onTraceIter: "5.8", onXDPDevmap: "5.8", onXDPCpumap: "5.9",
		onCgroupInet4Getpeername: "5.8", onCgroupInet6Getpeername: "5.8", onCgroupInet4Getsockname: "5.8", onCgroupInet6Getsockname: "5.8",
		onCgroupInetSockRelease: "5.9", onSkSKBVerdict: "5.13", onSkReuseportSelect: "5.14", onSkReuseportSelectOrMigrate: "5.14",
		onTraceKprobeMulti: "5.18", onLSMCgroup: "6.0", onTCXIngress: "6.6", onTCXEgress: "6.6", onTraceUprobeMulti: "6.6",
		onNetkitPrimary: "6.7", onNetkitPeer: "6.7", onTraceKprobeSession: "6.10", onTraceUprobeSession: "6.13",
		onCgroupUnixConnect: "6.7", onCgroupUnixSendmsg: "6.7", onCgroupUnixRecvmsg: "6.7", onCgroupUnixGetpeername: "6.7", onCgroupUnixGetsockname: "6.7",
		onTraceFsession: "7.0",
	}
}}

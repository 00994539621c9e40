package loader

// ProgramType is what a program is for: enum bpf_prog_type (include/uapi/linux/bpf.h).
type ProgramType uint32

const (
	progUnspec ProgramType = iota
	progSocketFilter
	progKprobe
	progSchedCls
	progSchedAct
	progTracepoint
	progXDP
	progPerfEvent
	progCgroupSKB
	progCgroupSock
	progLWTIn
	progLWTOut
	progLWTXmit
	progSockOps
	progSkSKB
	progCgroupDevice
	progSkMsg
	progRawTracepoint
	progCgroupSockAddr
	progLWTSeg6Local
	progLircMode2
	progSkReuseport
	progFlowDissector
	progCgroupSysctl
	progRawTracepointWritable
	progCgroupSockopt
	progTracing
	progStructOps
	progExt
	progLSM
	progSkLookup
	progSyscall
	progNetfilter
)

// attachType is enum bpf_attach_type. 0 is also said where a program has none.
type attachType uint32

const (
	onCgroupInetIngress attachType = iota
	onCgroupInetEgress
	onCgroupInetSockCreate
	onCgroupSockOps
	onSkSKBStreamParser
	onSkSKBStreamVerdict
	onCgroupDevice
	onSkMsgVerdict
	onCgroupInet4Bind
	onCgroupInet6Bind
	onCgroupInet4Connect
	onCgroupInet6Connect
	onCgroupInet4PostBind
	onCgroupInet6PostBind
	onCgroupUDP4Sendmsg
	onCgroupUDP6Sendmsg
	onLircMode2
	onFlowDissector
	onCgroupSysctl
	onCgroupUDP4Recvmsg
	onCgroupUDP6Recvmsg
	onCgroupGetsockopt
	onCgroupSetsockopt
	onTraceRawTracepoint
	onTraceFentry
	onTraceFexit
	onModifyReturn
	onLSMMac
	onTraceIter
	onCgroupInet4Getpeername
	onCgroupInet6Getpeername
	onCgroupInet4Getsockname
	onCgroupInet6Getsockname
	onXDPDevmap
	onCgroupInetSockRelease
	onXDPCpumap
	onSkLookup
	onXDP
	onSkSKBVerdict
	onSkReuseportSelect
	onSkReuseportSelectOrMigrate
	onPerfEvent
	onTraceKprobeMulti
	onLSMCgroup
	onStructOps
	onNetfilter
	onTCXIngress
	onTCXEgress
	onTraceUprobeMulti
	onCgroupUnixConnect
	onCgroupUnixSendmsg
	onCgroupUnixRecvmsg
	onCgroupUnixGetpeername
	onCgroupUnixGetsockname
	onNetkitPrimary
	onNetkitPeer
	onTraceKprobeSession
	onTraceUprobeSession
	onTraceFsession
	onTraceFentryMulti
	onTraceFexitMulti
	onTraceFsessionMulti
)

package loader

import (
	"errors"
	"fmt"
	"syscall"
)

// errNotSupported is ENOTSUPP, which the kernel has for itself and yet returns.
const errNotSupported = syscall.Errno(524)

// ErrShortPacket reports that a program was to be run on data that are no packet.
var ErrShortPacket = errors.New("are too few")

// ethernetHeader is the size of the smallest packet that programs are run on.
const ethernetHeader = 14

// seesPacket reports whether programs of a type are run on a packet.
func seesPacket(typ ProgramType) bool {
	switch typ {
	case progSocketFilter, progSchedCls, progSchedAct, progXDP, progCgroupSKB, progLWTIn, progLWTOut,
		progLWTXmit, progLWTSeg6Local, progFlowDissector, progNetfilter:
		return true
	}
	return false
}

// runnableSince is which Linux can run programs of a type, "" if none can.
func runnableSince(typ ProgramType) string {
	switch typ {
	case progFlowDissector:
		return "5.0"
	case progTracing:
		return "5.7"
	case progRawTracepoint:
		return "5.10"
	case progSkLookup, progSyscall:
		return "5.14"
	case progNetfilter:
		return "6.4"
	}
	if seesPacket(typ) {
		return "4.12"
	}
	return ""
}

// returnsContext reports whether the kernel returns the context of programs of a type in a
// buffer of its own.
func returnsContext(typ ProgramType) bool {
	return seesPacket(typ) && typ != progFlowDissector && typ != progNetfilter || typ == progSkLookup
}

// checkRun finds what the kernel would only call invalid.
func checkRun(typ ProgramType, o *RunOptions) error {
	switch packet := seesPacket(typ); {
	case packet && len(o.Data) < ethernetHeader:
		return fmt.Errorf("%d bytes of data %w: programs of type %s see a packet of %d bytes at least, its Ethernet header",
			len(o.Data), ErrShortPacket, typ, ethernetHeader)
	case !packet && len(o.Data) > 0:
		return fmt.Errorf("programs of type %s see no packet: they take a context and no data", typ)
	case !packet && typ != progSkLookup && o.Repeat > 1:
		return fmt.Errorf("programs of type %s can run once only, not %d times", typ, o.Repeat)
	case o.CPU != 0 && o.Flags&RunOnCPU == 0:
		return fmt.Errorf("CPU %d needs the flag RunOnCPU", o.CPU)
	case o.Flags&RunOnCPU != 0 && typ != progRawTracepoint:
		return fmt.Errorf("programs of type %s cannot be run on a certain CPU, only those of raw tracepoints", typ)
	case o.Flags&RunLiveFrames != 0 && typ != progXDP:
		return fmt.Errorf("programs of type %s are not run on live frames, only those of XDP", typ)
	case o.BatchSize != 0 && o.Flags&RunLiveFrames == 0:
		return errors.New("there are batches with live frames only")
	}
	return nil
}

// runError says more about what the kernel says, if there is more to say.
func runError(typ ProgramType, o *RunOptions, attr *testRunAttr, err error) error {
	switch err {
	case errNotSupported:
		if since := runnableSince(typ); since != "" {
			return &UnsupportedError{fmt.Sprintf("test runs of programs of type %s", typ), since}
		}
		return fmt.Errorf("programs of type %s run only where they are attached: %w", typ, ErrNotSupported)
	case syscall.ENOSPC:
		return fmt.Errorf("%d bytes of data or %d of context came out, more than there is room for (%d and %d)",
			attr.dataOutSize, attr.contextOutSize, len(o.Data)+dataGrowth, max(len(o.Context), maxContext))
	case syscall.EINTR, syscall.EAGAIN:
		return fmt.Errorf("%w, %d times; fewer repeats may get through", err, maxAgain)
	case syscall.E2BIG:
		return fmt.Errorf("%w: a context of %d bytes has more in it than this kernel's", err, len(o.Context))
	case syscall.ENXIO:
		return fmt.Errorf("%w: there is no CPU %d, or it is off", err, o.CPU)
	case syscall.EAFNOSUPPORT: // of sk_lookup
		return fmt.Errorf("%w: the family in the context has to be AF_INET (2) or AF_INET6 (10)", err)
	case syscall.EINVAL:
		if probed := ProgramRun.Probe(); errors.Is(probed, ErrNotSupported) {
			return probed
		}
		return fmt.Errorf("%w: the kernel does not take %s", err, taken(typ, o))
	}
	return err
}

// taken lists what a program was to be run with.
func taken(typ ProgramType, o *RunOptions) string {
	what := fmt.Sprintf("%d bytes of data and %d of context", len(o.Data), len(o.Context))
	if o.Repeat > 1 {
		what += fmt.Sprintf(", %d times,", o.Repeat)
	}
	if o.Flags != 0 {
		what += fmt.Sprintf(" with flags %#x", uint32(o.Flags))
	}
	return what + fmt.Sprintf(" for a program of type %s", typ)
}

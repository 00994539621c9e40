package loader

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"syscall"
	"time"
)

// RunOptions say how a program is run, without attaching it.
type RunOptions struct {
	// Data is a packet with its Ethernet header, 14 bytes at least, for programs
	// that see one; others take none.
	Data []byte

	// Context is the struct that a program of its type gets, such as struct
	// __sk_buff, in the byte order of the machine. Programs on packets can do
	// without. Of raw tracepoints it is the arguments, 8 bytes each.
	Context []byte

	Repeat    uint32 // number of runs; 0 means one
	Flags     RunFlags
	CPU       uint32 // with [RunOnCPU]
	BatchSize uint32 // with [RunLiveFrames]: packets at a time, since Linux 5.18
}

// RunFlags change how a program is run.
type RunFlags uint32

const (
	// RunOnCPU runs the program on RunOptions.CPU. For raw tracepoints, since Linux 5.10.
	RunOnCPU RunFlags = 1 << iota
	// RunLiveFrames has the network stack treat the packets as the program says. For
	// XDP, since Linux 5.18.
	RunLiveFrames
	// RunChecksumComplete checks that the program keeps the packet's checksum
	// right. Since Linux 6.16.
	RunChecksumComplete
)

// RunResult is the outcome of running a program.
type RunResult struct {
	Return   uint32
	Data     []byte        // the packet after the run; nil if none was given
	Context  []byte        // the context after the run; nil if none was given, or the type returns none
	Duration time.Duration // of one run; 0 if the kernel does not measure programs of this type
}

// dataGrowth is by how much a program can make a packet longer, at most: to the
// largest that the network stack has on the loopback device, and XDP's headroom.
// Kernels that do not know the size of a buffer do not write beyond.
const dataGrowth = 64<<10 + 14 + 256

// maxContext is more than the largest context that the kernel gives back.
const maxContext = 1 << 10

// Run has the kernel run a program without attaching it (BPF_PROG_TEST_RUN). If a signal
// interrupts the kernel, the program may run more often than asked.
func (p *Program) Run(o RunOptions) (RunResult, error) {
	typ, err := p.typeOf()
	if err != nil {
		return RunResult{}, err
	}
	result, err := p.run(typ, o)
	if err != nil {
		return RunResult{}, fmt.Errorf("running %s: %w", p, err)
	}
	return result, nil
}

// Benchmark runs a program again and again until a round takes at least some time. It returns
// the result of the last round, in which Duration is the time of one run, and how many runs
// that round had.
//
// Only programs on packets can run more than once.
func (p *Program) Benchmark(o RunOptions, atLeast time.Duration) (RunResult, uint32, error) {
	for o.Repeat = 1000; ; {
		start := time.Now()
		result, err := p.Run(o)
		took := time.Since(start)
		if err != nil || took >= atLeast || o.Repeat == math.MaxUint32 {
			return result, o.Repeat, err
		}
		// A little more than it should take, and no more than a hundred times.
		runs := float64(o.Repeat) * min(100, 1.2*float64(atLeast)/float64(took+1))
		o.Repeat = uint32(min(max(runs, float64(o.Repeat)+1), math.MaxUint32))
	}
}

func (p *Program) typeOf() (ProgramType, error) {
	var info progInfo
	if err := infoOf(p.FD, &info); err != nil {
		return 0, fmt.Errorf("%s: asking about it: %w", p, err)
	}
	return ProgramType(info.typ), nil
}

func (p *Program) run(typ ProgramType, o RunOptions) (RunResult, error) {
	if err := checkRun(typ, &o); err != nil {
		return RunResult{}, err
	}
	context := slices.Clone(o.Context) // programs of type syscall change it in its place
	var data, contextOut []byte
	if len(o.Data) > 0 && o.Flags&RunLiveFrames == 0 {
		data = make([]byte, len(o.Data)+dataGrowth)
	}
	if len(context) > 0 && o.Flags&RunLiveFrames == 0 && returnsContext(typ) {
		contextOut = make([]byte, max(len(context), maxContext))
	}
	var pin pinner
	defer pin.Unpin()
	attr := testRunAttr{
		fd:   uint32(p.FD),
		data: pin.bytes(o.Data), dataSize: uint32(len(o.Data)),
		dataOut: pin.bytes(data), dataOutSize: uint32(len(data)),
		context: pin.bytes(context), contextSize: uint32(len(context)),
		contextOut: pin.bytes(contextOut), contextOutSize: uint32(len(contextOut)),
		repeat: o.Repeat, flags: uint32(o.Flags), cpu: o.CPU, batchSize: o.BatchSize,
	}
	if attr.repeat == 1 {
		attr.repeat = 0 // which is the same, and all that some types take
	}
	err := testRun(&attr)
	if err == nil && (int(attr.dataOutSize) > len(data) || int(attr.contextOutSize) > len(contextOut)) {
		err = syscall.ENOSPC
	}
	if err != nil {
		return RunResult{}, runError(typ, &o, &attr, err)
	}
	result := RunResult{Return: attr.result, Duration: time.Duration(attr.duration)}
	if data != nil {
		result.Data = slices.Clone(data[:attr.dataOutSize])
	}
	switch {
	case contextOut != nil:
		result.Context = contextOut[:attr.contextOutSize]
	case typ == progSyscall:
		result.Context = context
	}
	return result, nil
}

// testRun makes the call. A program runs to its end even if a signal comes, and kernels
// before 5.12 then return nothing of what one run came to: it is done again. Signals
// are kept away, which might interrupt every try.
func testRun(attr *testRunAttr) error {
	in := *attr
	for try := 0; ; try++ {
		var err error
		uninterrupted(func() { _, err = call(progTestRun, attr) })
		if !errors.Is(err, syscall.EINTR) && !errors.Is(err, syscall.EAGAIN) || try == maxAgain {
			return err
		}
		*attr = in
	}
}

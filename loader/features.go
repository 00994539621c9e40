package loader

import (
	"errors"
	"fmt"
	"sync"
	"syscall"
)

// Feature is a part of bpf(2) that not every kernel has. Whether this machine's kernel has it
// is asked only when it matters: when the kernel has refused something, or when there are two
// ways to do something.
type Feature uint8

// Features by what they are about. Each has the kernel that brought it in [features].
const (
	ObjectNames        Feature = iota // names of programs and maps
	DotsInNames                       // "." in them
	ExpectedAttachType                // of programs
	BPFCalls                          // functions that call functions
	BoundedLoops
	Jump32
	AtomicOperations
	CPUv4
	MayGoto
	AcquireRelease
	ProbeReadKernel // and bpf_probe_read_kernel_str
	ProgramRun      // BPF_PROG_TEST_RUN
	ProgramBindMap
	ArgumentTags // "arg:ctx"

	NestedMaps
	InnerMapSizes // maps in a map that have not all as many entries
	GlobalData    // addresses of values of maps, maps that programs only read, BPF_MAP_FREEZE
	MappedArrays  // BPF_F_MMAPABLE
	RingBuffers
	Arenas
	FullOffsets // all 32 bits of an offset into a map's value
	BatchOperations

	BTF
	BTFFunctions // and func_info and line_info of programs
	BTFGlobalFunctions
	BTFSections     // VAR and DATASEC
	BTFSectionNames // DATASECs of any name
	BTFFloat
	BTFDeclTag
	BTFTypeTag
	BTFEnum64 // and signed enums
	BTFLayout
	ModuleBTF

	PerfLink
	Cookies
	UprobeMultiLink
	SyscallWrapper // see kernel.SyscallWrapper
	UprobeSyscall  // traps of probes of user space are a system call

	MemoryAccounting // memory of maps counts for the cgroup instead of RLIMIT_MEMLOCK
	LogSize          // how long a log would be
	Tokens
	CommonAttributes // a log of any command

	numFeatures
)

// feature is a row of [features].
type feature struct {
	name  string // "this kernel does not have " and it
	since string // which Linux brought it

	// probe does something that needs the feature. What its errors say is told by
	// [answer].
	probe func(p *probes) error
}

// features are those of libbpf (kern_feature_id) and of cilium/ebpf, and a few more that
// errors need.
var features = [numFeatures]feature{
	ObjectNames:        {"names of programs and maps", "4.15", probeObjectNames},
	DotsInNames:        {"names of programs and maps with dots", "5.2", probeDotsInNames},
	ExpectedAttachType: {"expected attach types of programs", "4.17", probeExpectedAttachType},
	BPFCalls:           {"calls of functions in programs", "4.16", probeBPFCalls},
	BoundedLoops:       {"loops in programs", "5.3", probeBoundedLoops},
	Jump32:             {"32-bit jumps (instruction set v3)", "5.1", probeJump32},
	AtomicOperations:   {"atomic operations that return a value (instruction set v3)", "5.12", probeAtomicOperations},
	CPUv4:              {"instruction set v4", "6.6", probeCPUv4},
	MayGoto:            {"may_goto", "6.9", probeMayGoto},
	AcquireRelease:     {"loads that acquire and stores that release", "6.15", probeAcquireRelease},
	ProbeReadKernel:    {"bpf_probe_read_kernel", "5.5", probeProbeReadKernel},
	ProgramRun:         {"test runs of programs", "4.12", probeProgramRun},
	ProgramBindMap:     {"maps bound to programs that do not refer to them", "5.10", probeProgramBindMap},
	ArgumentTags:       {"arguments tagged as context", "6.8", probeArgumentTags},

	NestedMaps:      {"maps in maps", "4.12", probeNestedMaps},
	InnerMapSizes:   {"maps in a map that differ in their number of entries", "5.10", probeInnerMapSizes},
	GlobalData:      {"global data", "5.2", probeGlobalData},
	MappedArrays:    {"arrays whose memory can be mapped", "5.5", probeMappedArrays},
	RingBuffers:     {"ring buffers", "5.8", probeRingBuffers},
	Arenas:          {"arenas", "6.9", probeArenas},
	FullOffsets:     {"offsets of 512 MiB and more into values of maps", "7.0", probeFullOffsets},
	BatchOperations: {"batch operations of maps", "5.6", probeBatchOperations},

	BTF:                {"types (BTF)", "4.18", probeBTF},
	BTFFunctions:       {"types of functions (BTF FUNC)", "5.0", probeBTFFunctions},
	BTFGlobalFunctions: {"global functions (BTF FUNC)", "5.6", probeBTFGlobalFunctions},
	BTFSections:        {"types of variables and sections (BTF VAR, DATASEC)", "5.2", probeBTFSections},
	BTFSectionNames:    {"sections of any name (BTF DATASEC)", "6.9", probeBTFSectionNames},
	BTFFloat:           {"floating-point types (BTF FLOAT)", "5.13", probeBTFFloat},
	BTFDeclTag:         {"declaration tags (BTF DECL_TAG)", "5.16", probeBTFDeclTag},
	BTFTypeTag:         {"type tags (BTF TYPE_TAG)", "5.17", probeBTFTypeTag},
	BTFEnum64:          {"64-bit and signed enums (BTF ENUM64)", "6.0", probeBTFEnum64},
	BTFLayout:          {"the layout section of BTF", "7.1", probeBTFLayout},
	ModuleBTF:          {"types of modules", "5.11", probeModuleBTF},

	PerfLink:        {"links to perf events", "5.15", probePerfLink},
	Cookies:         {"cookies of attached programs", "5.15", probeCookies},
	UprobeMultiLink: {"links to many probes of user space", "6.6", probeUprobeMultiLink},
	SyscallWrapper:  {"system calls that take their arguments in a struct pt_regs", "4.17", probeSyscallWrapper},
	UprobeSyscall:   {"probes of user space by a system call", "6.18", probeUprobeSyscall},

	MemoryAccounting: {"memory accounting by cgroup", "5.11", probeMemoryAccounting},
	LogSize:          {"the size of a log that did not fit", "6.4", probeLogSize},
	Tokens:           {"BPF tokens", "6.9", probeTokens},
	CommonAttributes: {"logs of any command", "7.2", probeCommonAttributes},
}

// Features returns all features, grouped by subject.
func Features() []Feature {
	all := make([]Feature, numFeatures)
	for i := range all {
		all[i] = Feature(i)
	}
	return all
}

// String describes the feature, as in "names of programs and maps".
func (f Feature) String() string {
	if f < numFeatures {
		return features[f].name
	}
	return fmt.Sprintf("Feature(%d)", uint8(f))
}

// Since returns the version of Linux that introduced the feature, such as "4.15". Distributions
// backport some features.
func (f Feature) Since() string {
	if f < numFeatures {
		return features[f].since
	}
	return ""
}

// Probe reports whether the kernel of this machine has the feature. The error is nil if it does
// and wraps [ErrNotSupported] if it does not. Any other error says why the answer is unknown,
// mostly for lack of permission. Answers are kept as long as the process lives.
func (f Feature) Probe() error { return host.ask(f) }

// ErrNotSupported is wrapped by errors about what this kernel does not have.
var ErrNotSupported = errors.New("not supported by this kernel")

// UnsupportedError names something that this kernel does not have.
type UnsupportedError struct {
	What  string // "names of programs and maps"
	Since string // which Linux brought it: "4.15"
}

func (e *UnsupportedError) Error() string {
	return fmt.Sprintf("this kernel does not have %s, which came with Linux %s", e.What, e.Since)
}

func (e *UnsupportedError) Unwrap() error { return ErrNotSupported }

// probes ask the kernel for features, with a token if there is one: it may allow
// what the process may not do otherwise.
type probes struct {
	token int // a file descriptor, or none

	mu    sync.Mutex // of the answers
	known [numFeatures]bool
	has   [numFeatures]bool
}

// host asks without a token.
var host = &probes{token: none}

// ask is [Feature.Probe].
func (p *probes) ask(f Feature) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.known[f] {
		has, err := answer(features[f].probe(p))
		if errors.Is(err, syscall.EPERM) && beforeAccounting(hostVersion()) && liftMemlock() {
			has, err = answer(features[f].probe(p)) // a probe needs memory, too
		}
		if err != nil {
			return fmt.Errorf("it cannot be determined whether this kernel has %s: %w", f, err)
		}
		p.known[f], p.has[f] = true, has
	}
	if !p.has[f] {
		return &UnsupportedError{f.String(), f.Since()}
	}
	return nil
}

// lacks reports whether the kernel is known not to have a feature.
func (p *probes) lacks(f Feature) bool { return errors.Is(p.ask(f), ErrNotSupported) }

// errLacks is what a probe returns that knows.
var errLacks = errors.New("the kernel does not have it")

// inconclusive are the reasons for which a probe fails on a kernel that has the feature.
var inconclusive = []error{
	syscall.EPERM, syscall.ENOMEM, syscall.EMFILE, syscall.ENFILE, syscall.EAGAIN, syscall.EINTR, syscall.ENOSYS,
}

// answer says what the error of a probe means.
func answer(err error) (has bool, unknown error) {
	for _, reason := range inconclusive {
		if errors.Is(err, reason) {
			return false, err
		}
	}
	return err == nil, nil
}

package loader

import (
	"encoding/binary"
	"errors"
	"runtime"
	"strings"
	"syscall"

	"github.com/bpfasm/bpfasm/kernel"
)

// Opcodes and registers of the probes' programs.
const (
	opLoad64    = 0x18 // LD | DW | IMM
	opLoad      = 0x61 // LDX | W | MEM
	opMove      = 0xb7 // ALU64 | MOV | K
	opMoveReg   = 0xbf
	opAdd       = 0x07 // ALU64 | ADD | K
	opCall      = 0x85
	opExit      = 0x95
	opAtomic    = 0xdb // STX | DW | ATOMIC
	opStore     = 0x7a // ST | DW
	opJumpNot   = 0x55 // JMP | JNE | K
	opJump32    = 0x16 // JMP32 | JEQ | K
	opSwapBytes = 0xd7 // ALU64 | END

	sourceCall = 1 // BPF_PSEUDO_CALL
)

// code is instructions in the byte order of this machine.
type code []byte

func (c code) op(op, dst, src byte, off int16, imm int) code {
	registers := src<<4 | dst
	if isBig(binary.NativeEndian) {
		registers = dst<<4 | src
	}
	c = append(c, op, registers)
	c = binary.NativeEndian.AppendUint16(c, uint16(off))
	return binary.NativeEndian.AppendUint32(c, uint32(imm))
}

// call calls a helper function by its number.
func (c code) call(helper int) code { return c.op(opCall, 0, 0, 0, helper) }

// ret returns 0.
func (c code) ret() code { return c.op(opMove, 0, 0, 0, 0).op(opExit, 0, 0, 0, 0) }

// load loads a program of a type, with what else attr says, and returns its descriptor.
func (p *probes) load(attr progLoadAttr, insns code) (int, error) {
	var pin pinner
	defer pin.Unpin()
	attr.insns, attr.insnCount = pin.bytes(insns), uint32(len(insns)/insnSize)
	attr.license = pin.bytes([]byte("GPL\x00"))
	if p.token != none {
		attr.flags, attr.tokenFD = attr.flags|flagTokenFD, int32(p.token)
	}
	fd, _, err := again(func(uint32, []byte) (int, uint32, error) {
		fd, err := open(progLoad, &attr)
		return fd, 0, err
	}, 0, nil)
	return fd, err
}

// program probes for what a program needs to be loaded.
func (p *probes) program(attr progLoadAttr, insns code) error {
	fd, err := p.load(attr, insns)
	closeFD(fd)
	return err
}

// filter is the program that needs the least rights.
var filter = progLoadAttr{typ: uint32(progSocketFilter)}

func probeObjectNames(p *probes) error {
	attr := filter
	attr.name = objectName("name")
	return p.program(attr, code{}.ret())
}

func probeDotsInNames(p *probes) error {
	attr := filter
	attr.name = objectName("a.b")
	return p.program(attr, code{}.ret())
}

func probeExpectedAttachType(p *probes) error {
	return p.program(progLoadAttr{typ: uint32(progCgroupSock), expectedAttachType: uint32(onCgroupInetSockCreate)},
		code{}.op(opMove, 0, 0, 0, 1).op(opExit, 0, 0, 0, 0))
}

func probeBPFCalls(p *probes) error {
	return p.program(filter, code{}.op(opCall, 0, sourceCall, 0, 1).op(opExit, 0, 0, 0, 0).ret())
}

func probeBoundedLoops(p *probes) error {
	return p.program(filter, code{}.op(opMove, 0, 0, 0, 10).op(opAdd, 0, 0, 0, -1).op(opJumpNot, 0, 0, -2, 0).op(opExit, 0, 0, 0, 0))
}

func probeJump32(p *probes) error {
	return p.program(filter, code{}.op(opMove, 0, 0, 0, 0).op(opJump32, 0, 0, 0, 1).op(opExit, 0, 0, 0, 0))
}

// probeAtomicOperations has a fetch and add.
func probeAtomicOperations(p *probes) error {
	const fetchAdd = 0x01
	return p.program(filter, code{}.op(opStore, 10, 0, -8, 1).op(opMove, 0, 0, 0, 1).
		op(opAtomic, 10, 0, -8, fetchAdd).op(opExit, 0, 0, 0, 0))
}

// probeCPUv4 swaps bytes, whatever the order of the machine.
func probeCPUv4(p *probes) error {
	return p.program(filter, code{}.op(opMove, 0, 0, 0, 0).op(opSwapBytes, 0, 0, 0, 16).op(opExit, 0, 0, 0, 0))
}

func probeMayGoto(p *probes) error {
	return p.program(filter, code{}.op(opMove, 0, 0, 0, 0).op(opMayGoto, 0, 0, 1, 0).op(opMove, 0, 0, 0, 0).op(opExit, 0, 0, 0, 0))
}

func probeAcquireRelease(p *probes) error {
	return p.program(filter, code{}.op(opStore, 10, 0, -8, 1).op(opAtomic, 0, 10, -8, acquire).op(opExit, 0, 0, 0, 0))
}

// Helper functions (enum bpf_func_id).
const (
	helperProbeRead          = 4
	helperProbeReadStr       = 45
	helperProbeReadKernel    = 113
	helperProbeReadKernelStr = 115
	helperCoarseTime         = 160 // bpf_ktime_get_coarse_ns
	helperAttachCookie       = 174
)

func probeProbeReadKernel(p *probes) error {
	return p.program(progLoadAttr{typ: uint32(progTracepoint)}, code{}.
		op(opMoveReg, 1, 10, 0, 0).op(opAdd, 1, 0, 0, -8).op(opMove, 2, 0, 0, 8).op(opMove, 3, 0, 0, 0).
		call(helperProbeReadKernel).ret())
}

func probeCookies(p *probes) error {
	return p.program(progLoadAttr{typ: uint32(progTracepoint)}, code{}.call(helperAttachCookie).ret())
}

// probeMemoryAccounting looks for a helper function of the same Linux, as libbpf does:
// the accounting cannot be seen.
func probeMemoryAccounting(p *probes) error {
	return p.program(filter, code{}.call(helperCoarseTime).ret())
}

func probeProgramRun(p *probes) error {
	fd, err := p.load(filter, code{}.ret())
	if err != nil {
		return err
	}
	defer closeFD(fd)
	// Without data of a packet it is refused by those who know the command, too.
	var pin pinner
	defer pin.Unpin()
	packet := make([]byte, 14)
	_, err = call(progTestRun, &testRunAttr{fd: uint32(fd), dataSize: uint32(len(packet)), data: pin.bytes(packet)})

	if errors.Is(err, errNotSupported) || errors.Is(err, syscall.EINTR) {
		return nil
	}
	return err
}

func probeProgramBindMap(p *probes) error {
	array, err := p.create(mapCreateAttr{typ: mapArray, keySize: 4, valueSize: 4, maxEntries: 1})
	if err != nil {
		return err
	}
	defer closeFD(array)
	fd, err := p.load(filter, code{}.ret())
	if err != nil {
		return err
	}
	defer closeFD(fd)
	_, err = call(progBindMap, &progBindMapAttr{progFD: uint32(fd), mapFD: uint32(array)})
	return err
}

// probeArgumentTags has a function read a context that it could not read if the tag did
// not say that it is one.
func probeArgumentTags(p *probes) error {
	const names = "\x00int\x00ctx\x00main\x00sub\x00arg:ctx\x00"
	types, err := p.loadTypes(names, nil,
		1, kindInt, 4, 32, // 1: int
		0, kindPtr, 0, // 2: void *
		0, kindFuncProto|1, 1, 5, 2, // 3: int (void *ctx)
		9, kindFunc|linkageGlobal, 3, // 4: main
		14, kindFunc|linkageGlobal, 3, // 5: sub
		18, kindDeclTag, 5, 0, // of its first parameter
	)
	if err != nil {
		return err
	}
	defer closeFD(types)
	var pin pinner
	defer pin.Unpin()
	var funcs []byte
	for _, word := range []uint32{0, 4, 2, 5} {
		funcs = binary.NativeEndian.AppendUint32(funcs, word)
	}
	return p.program(progLoadAttr{
		typ: uint32(progKprobe), btfFD: uint32(types), kernelVersion: hostVersion(),
		funcInfo: pin.bytes(funcs), funcInfoSize: funcInfoSize, funcInfoCount: 2,
	}, code{}.op(opCall, 0, sourceCall, 0, 1).op(opExit, 0, 0, 0, 0).
		op(opLoad, 0, 1, 0, 0).op(opExit, 0, 0, 0, 0))
}

func probeLogSize(p *probes) error {
	var pin pinner
	defer pin.Unpin()
	attr := progLoadAttr{typ: uint32(progSocketFilter), logLevel: 1}
	insns := code{}.ret()
	log := make([]byte, 4<<10)
	attr.logBuf, attr.logSize = pin.bytes(log), uint32(len(log))
	attr.insns, attr.insnCount, attr.license = pin.bytes(insns), uint32(len(insns)/insnSize), pin.bytes([]byte("GPL\x00"))
	fd, err := open(progLoad, &attr)
	closeFD(fd)
	if err == nil && attr.logTrueSize == 0 {
		return errLacks
	}
	return err
}

// linkAttr is the beginning of what BPF_LINK_CREATE takes.
type linkAttr struct {
	fd, target uint32 // of a program, or of a map of operations; of what it is attached to
	attachType uint32
	_          uint32 // flags
	path       uint64 // uprobe_multi
	offsets    uint64
	_, _       uint64
	count      uint32
	_, _       uint32
}

// link probes for a type of link, of which the attributes make no sense: those who
// know the type say that there is no such file descriptor.
func (p *probes) link(attr linkAttr, program progLoadAttr) error {
	fd, err := p.load(program, code{}.ret())
	if err != nil {
		return err
	}
	defer closeFD(fd)
	attr.fd = uint32(fd)
	link, err := open(linkCreate, &attr)
	closeFD(link)
	if errors.Is(err, syscall.EBADF) {
		return nil
	}
	return err
}

func probePerfLink(p *probes) error {
	noFD := none
	return p.link(linkAttr{target: uint32(noFD), attachType: uint32(onPerfEvent)}, progLoadAttr{typ: uint32(progTracepoint)})
}

// probeUprobeMultiLink would attach to a folder.
func probeUprobeMultiLink(p *probes) error {
	var pin pinner
	defer pin.Unpin()
	return p.link(linkAttr{
		attachType: uint32(onTraceUprobeMulti),
		path:       pin.bytes([]byte("/\x00")), offsets: pin.bytes(make([]byte, 8)), count: 1,
	}, progLoadAttr{typ: uint32(progKprobe), expectedAttachType: uint32(onTraceUprobeMulti), kernelVersion: hostVersion()})
}

// hostVersion is the version that Linux before 5.0 wants of kprobes.
func hostVersion() uint32 {
	k, err := kernel.Host()
	if err != nil {
		return 0
	}
	return k.Version()
}

func probeSyscallWrapper(*probes) error {
	k, err := kernel.Host()
	if err != nil {
		return err
	}
	if has, known := k.SyscallWrapper(); !known {
		return syscall.EPERM // to read the symbols
	} else if !has {
		return errLacks
	}
	return nil
}

// probeUprobeSyscall makes the system call from where it is not allowed.
func probeUprobeSyscall(*probes) error {
	if runtime.GOARCH != "amd64" || !uprobeSyscall() {
		return errLacks
	}
	return nil
}

func probeTokens(*probes) error {
	noFD := none
	fd, err := open(tokenCreate, &tokenCreateAttr{bpffsFD: uint32(noFD)})
	closeFD(fd)
	if errors.Is(err, syscall.EBADF) {
		return nil
	}
	return err
}

// saysIn reports whether the log of a program that is refused has a text.
func (p *probes) saysIn(attr progLoadAttr, insns code, text string) (bool, error) {
	var pin pinner
	defer pin.Unpin()
	log := make([]byte, 4<<10)
	attr.logBuf, attr.logSize, attr.logLevel = pin.bytes(log), uint32(len(log)), 1
	err := p.program(attr, insns)
	if _, unknown := answer(err); unknown != nil {
		return false, unknown
	}
	return strings.Contains(logText(log), text), nil
}

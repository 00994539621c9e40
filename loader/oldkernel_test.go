package loader

import (
	"bytes"
	"encoding/binary"
	"slices"
	"syscall"
	"unsafe"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// OldKernel has bpf(2) refuse what kernels without some features do, and pass on the
// rest to this machine's. undo ends that.
func OldKernel(lacking ...Feature) (undo func()) {
	k := &oldKernel{lacking: lacking, real: bpf, tagged: make(map[int]map[rawbtf.TypeID]bool)}
	oldHost := host
	bpf, host = k.call, &probes{token: none}
	return func() { bpf, host = k.real, oldHost }
}

// memlockTooLow reports whether RLIMIT_MEMLOCK leaves no room; a test replaces it.
var memlockTooLow = func() bool { return false }

type oldKernel struct {
	lacking []Feature
	real    func(command, unsafe.Pointer, uintptr, *commonAttr) (int, error)

	tagged map[int]map[rawbtf.TypeID]bool // functions that tell a context by its tag alone, by the types' file descriptor
}

func (k *oldKernel) lacks(f Feature) bool { return slices.Contains(k.lacking, f) }

// bytesAt are n bytes at an address that an attribute has.
func bytesAt(address *uint64, n uint32) []byte {
	return unsafe.Slice(*(**byte)(unsafe.Pointer(address)), n)
}

func (k *oldKernel) call(cmd command, attr unsafe.Pointer, size uintptr, common *commonAttr) (int, error) {
	var refused error
	switch cmd {
	case progLoad:
		refused = k.program((*progLoadAttr)(attr))
	case btfLoad:
		refused = k.types((*btfLoadAttr)(attr))
	case mapCreate:
		refused = k.mapOf((*mapCreateAttr)(attr))
	case progBindMap:
		if k.lacks(ProgramBindMap) {
			refused = syscall.EINVAL
		}
	}
	if refused == nil && k.lacks(MemoryAccounting) && memlockTooLow() && (cmd == progLoad || cmd == btfLoad || cmd == mapCreate) {
		refused = syscall.EPERM
	}
	if refused != nil {
		return -1, refused
	}
	if common != nil && k.lacks(CommonAttributes) {
		return -1, syscall.EINVAL
	}
	fd, err := k.real(cmd, attr, size, common)
	if cmd == btfLoad && err == nil && k.lacks(ArgumentTags) {
		k.notice(fd, (*btfLoadAttr)(attr))
	}
	return fd, err
}

// notice notes which functions of types have contexts that kernels before 6.8 do not know.
func (k *oldKernel) notice(fd int, a *btfLoadAttr) {
	b, err := rawbtf.Parse(bytesAt(&a.btf, a.size), littleOrBig(), nil)
	if err != nil {
		return
	}
	k.tagged[fd] = make(map[rawbtf.TypeID]bool)
	for id := range taggedContexts(b) {
		k.tagged[fd][id] = true
	}
}

// name is the error about a name, nil if it is taken.
func (k *oldKernel) name(name [nameLen]byte) error {
	switch {
	case name != [nameLen]byte{} && k.lacks(ObjectNames):
		return syscall.E2BIG
	case bytes.IndexByte(name[:], '.') >= 0 && k.lacks(DotsInNames):
		return syscall.EINVAL
	}
	return nil
}

func (k *oldKernel) program(a *progLoadAttr) error {
	insns := bytesAt(&a.insns, a.insnCount*insnSize)
	switch {
	case a.expectedAttachType != 0 && k.lacks(ExpectedAttachType),
		a.funcInfoCount != 0 && k.lacks(BTFFunctions), a.lineInfoCount != 0 && k.lacks(BTFFunctions):
		return syscall.E2BIG
	case callsAny(insns, map[int32]int32{helperCoarseTime: 0}) && k.lacks(MemoryAccounting),
		callsAny(insns, olderHelpers()) && k.lacks(ProbeReadKernel), callsFunctions(insns) && k.lacks(BPFCalls),
		loadsValue(insns) && k.lacks(GlobalData):
		return syscall.EINVAL
	}
	functions := bytesAt(&a.funcInfo, a.funcInfoCount*a.funcInfoSize)
	for at := 0; at < len(functions); at += funcInfoSize {
		if k.tagged[int(a.btfFD)][rawbtf.TypeID(binary.NativeEndian.Uint32(functions[at+4:]))] {
			return syscall.EACCES
		}
	}
	return k.name(a.name)
}

// loadsValue reports whether instructions have an address in a map's value.
func loadsValue(insns []byte) bool {
	for at := 0; at+insnSize <= len(insns); at += insnSize {
		if insns[at] == opLoad64 {
			if sourceOf(insns[at+1]) == ofValue {
				return true
			}
			at += insnSize
		}
	}
	return false
}

func (k *oldKernel) types(a *btfLoadAttr) error {
	b, err := rawbtf.Parse(bytesAt(&a.btf, a.size), littleOrBig(), nil)
	if err != nil || k.lacks(BTF) || slices.ContainsFunc(needs(b), k.lacks) {
		return syscall.EINVAL
	}
	return nil
}

func (k *oldKernel) mapOf(a *mapCreateAttr) error {
	switch {
	case a.flags&flagMmapable != 0 && k.lacks(MappedArrays), a.flags&flagReadOnlyProg != 0 && k.lacks(GlobalData),
		a.btfFD != 0 && k.lacks(BTF):
		return syscall.EINVAL
	}
	return k.name(a.name)
}

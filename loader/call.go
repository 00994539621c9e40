package loader

import (
	"runtime"
	"unsafe"
)

// bpf is bpf(2) with common attributes, nil if the command has none; tests replace it.
var bpf = func(cmd command, attr unsafe.Pointer, size uintptr, common *commonAttr) (int, error) {
	n, errno := rawBPF(cmd, attr, size, common)
	if errno != 0 {
		return -1, errno
	}
	return n, nil
}

// sys makes another system call that can fail; tests replace it.
var sys = func(do func() error) error { return do() }

// call calls bpf(2) with one of the structs of attr.go.
func call[attr any](cmd command, a *attr) (int, error) {
	return bpf(cmd, unsafe.Pointer(a), unsafe.Sizeof(*a), nil)
}

// open is a call that returns a file descriptor. The kernel closes all those of
// bpf(2) on exec. It is none of 0, 1 and 2: 0 means none in many fields.
func open[attr any](cmd command, a *attr) (int, error) { return openWith(cmd, a, nil) }

// openWith is open with common attributes.
func openWith[attr any](cmd command, a *attr, common *commonAttr) (int, error) {
	if common != nil {
		cmd |= withCommon
	}
	fd, err := bpf(cmd, unsafe.Pointer(a), unsafe.Sizeof(*a), common)
	if err != nil || fd > 2 {
		return fd, err
	}
	other, err := duplicate(fd)
	closeAnyFD(fd)
	return other, err
}

// infoOf reads what the kernel says about a file descriptor into one of the structs
// of attr.go.
func infoOf[of any](fd int, info *of) error {
	var pin pinner
	defer pin.Unpin()
	pin.Pin(info)
	_, err := call(getInfoByFD, &infoAttr{
		fd: uint32(fd), size: uint32(unsafe.Sizeof(*info)), info: uint64(uintptr(unsafe.Pointer(info))),
	})
	return err
}

// pinner makes addresses for attributes, which stay good until it is unpinned.
type pinner struct{ runtime.Pinner }

// bytes returns the address of some bytes, 0 if there are none.
func (p *pinner) bytes(b []byte) uint64 {
	if len(b) == 0 {
		return 0
	}
	p.Pin(&b[0])
	return uint64(uintptr(unsafe.Pointer(&b[0])))
}

// fds returns the address of file descriptors, 0 if there are none.
func (p *pinner) fds(list []int32) uint64 {
	if len(list) == 0 {
		return 0
	}
	p.Pin(&list[0])
	return uint64(uintptr(unsafe.Pointer(&list[0])))
}

// words returns the address of some words, 0 if there are none.
func (p *pinner) words(list []uint32) uint64 {
	if len(list) == 0 {
		return 0
	}
	p.Pin(&list[0])
	return uint64(uintptr(unsafe.Pointer(&list[0])))
}

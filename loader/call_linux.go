package loader

import (
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/bpfasm/bpfasm/object"
)

func rawBPF(cmd command, attr unsafe.Pointer, size uintptr) (int, syscall.Errno) {
	n, _, errno := unix.Syscall(unix.SYS_BPF, uintptr(cmd), uintptr(attr), size)
	return int(n), errno
}

// duplicate returns another file descriptor, none of 0, 1 and 2.
func duplicate(fd int) (int, error) {
	other, err := unix.FcntlInt(uintptr(fd), unix.F_DUPFD_CLOEXEC, 3)
	if err != nil {
		return none, err
	}
	return other, nil
}

func closeFD(fd int) {
	if fd > 0 {
		unix.Close(fd)
	}
}

// mapArenaOf maps the memory of an arena, at the address that it asks for.
func mapArenaOf(fd int, m *object.Map) ([]byte, error) {
	size := uintptr(m.MaxEntries) * uintptr(unix.Getpagesize())
	flags := unix.MAP_SHARED
	if m.Extra != 0 {
		flags |= unix.MAP_FIXED_NOREPLACE
	}
	at, err := unix.MmapPtr(fd, 0, unsafe.Add(nil, m.Extra), size, unix.PROT_READ|unix.PROT_WRITE, flags)
	if err != nil {
		return nil, err
	}
	return unsafe.Slice((*byte)(at), size), nil
}

func unmapArena(arena []byte) {
	unix.MunmapPtr(unsafe.Pointer(&arena[0]), uintptr(len(arena)))
}

package loader

import (
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/bpfasm/bpfasm/object"
)

func rawBPF(cmd command, attr unsafe.Pointer, size uintptr, common *commonAttr) (int, syscall.Errno) {
	var commonSize uintptr
	if common != nil {
		commonSize = unsafe.Sizeof(*common)
	}
	n, _, errno := unix.Syscall6(unix.SYS_BPF, uintptr(cmd), uintptr(attr), size, uintptr(unsafe.Pointer(common)), commonSize, 0)
	return int(n), errno
}

func pageSize() int { return unix.Getpagesize() }

// uprobeSyscall reports whether amd64 has the system call uprobe. Whoever calls it
// from elsewhere than where the kernel put it gets EPROTO.
func uprobeSyscall() bool {
	const number = 336
	_, _, errno := unix.Syscall(number, 0, 0, 0)
	return errno != unix.ENOSYS
}

// duplicate returns another file descriptor, none of 0, 1 and 2.
func duplicate(fd int) (other int, err error) {
	err = sys(func() error {
		other, err = unix.FcntlInt(uintptr(fd), unix.F_DUPFD_CLOEXEC, 3)
		return err
	})
	if err != nil {
		return none, err
	}
	return other, nil
}

// closeFD closes a file descriptor of ours, which 0 never is.
func closeFD(fd int) {
	if fd > 0 {
		closeAnyFD(fd)
	}
}

func closeAnyFD(fd int) { unix.Close(fd) }

// mapArenaOf maps the memory of an arena, at the address that it asks for.
func mapArenaOf(fd int, m *object.Map) ([]byte, error) {
	size := uintptr(m.MaxEntries) * uintptr(unix.Getpagesize())
	flags := unix.MAP_SHARED
	if m.Extra != 0 {
		flags |= unix.MAP_FIXED_NOREPLACE
	}
	var at unsafe.Pointer
	err := sys(func() (err error) {
		at, err = unix.MmapPtr(fd, 0, unsafe.Add(nil, m.Extra), size, unix.PROT_READ|unix.PROT_WRITE, flags)
		return err
	})
	if err != nil {
		return nil, err
	}
	return unsafe.Slice((*byte)(at), size), nil
}

func unmapArena(arena []byte) {
	unix.MunmapPtr(unsafe.Pointer(&arena[0]), uintptr(len(arena)))
}

func openDirectory(path string) (fd int, err error) {
	err = sys(func() error {
		fd, err = unix.Open(path, unix.O_DIRECTORY|unix.O_RDONLY|unix.O_CLOEXEC, 0)
		return err
	})
	if err != nil {
		return none, err
	}
	return fd, nil
}

// memlockLimit is RLIMIT_MEMLOCK in bytes.
func memlockLimit() uint64 {
	limit := unix.Rlimit{Cur: unix.RLIM_INFINITY}
	_ = unix.Getrlimit(unix.RLIMIT_MEMLOCK, &limit)
	return limit.Cur
}

// memlockLimited reports whether RLIMIT_MEMLOCK is not lifted.
func memlockLimited() bool { return memlockLimit() != unix.RLIM_INFINITY }

// liftMemlock lifts RLIMIT_MEMLOCK, as far as that is allowed, and reports whether it was
// lower.
func liftMemlock() bool {
	var limit unix.Rlimit
	if unix.Getrlimit(unix.RLIMIT_MEMLOCK, &limit) != nil || limit.Cur == unix.RLIM_INFINITY {
		return false
	}
	all := unix.Rlimit{Cur: unix.RLIM_INFINITY, Max: unix.RLIM_INFINITY}
	if unix.Setrlimit(unix.RLIMIT_MEMLOCK, &all) == nil {
		return true
	}
	old := limit.Cur
	limit.Cur = limit.Max
	return limit.Cur != old && unix.Setrlimit(unix.RLIMIT_MEMLOCK, &limit) == nil
}

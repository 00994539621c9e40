//go:build !linux

package loader

import (
	"syscall"
	"unsafe"

	"github.com/bpfasm/bpfasm/object"
)

// Elsewhere than on Linux there is no bpf(2).

func rawBPF(command, unsafe.Pointer, uintptr, *commonAttr) (int, syscall.Errno) {
	return none, syscall.ENOSYS
}
func pageSize() int              { return 4096 }
func uprobeSyscall() bool        { return false }
func duplicate(int) (int, error) { return none, syscall.ENOSYS }
func closeAnyFD(int)             {}

func closeFD(int)                                 {}
func mapArenaOf(int, *object.Map) ([]byte, error) { return nil, syscall.ENOSYS }
func unmapArena([]byte)                           {}

func openDirectory(string) (int, error) { return none, syscall.ENOSYS }
func memlockLimit() uint64              { return 0 }
func memlockLimited() bool              { return false }
func liftMemlock() bool                 { return false }

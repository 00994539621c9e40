//go:build !linux

package loader

import "syscall"

func kindOf(int) (string, error)   { return "", syscall.ENOSYS }
func isBPFFS(string) (bool, error) { return false, syscall.ENOSYS }
func rename(string, string) error  { return syscall.ENOSYS }

// DeviceIndex returns the index of the network device with a name.
func DeviceIndex(string) (uint32, error) { return 0, syscall.ENOSYS }

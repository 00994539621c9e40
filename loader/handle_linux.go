package loader

import (
	"fmt"
	"os"
	"strings"

	"golang.org/x/sys/unix"
)

// kinds are what the kernel calls files that bpf(2) makes.
var kinds = [...][2]string{
	{"anon_inode:bpf-prog", "program"},
	{"anon_inode:bpf-map", "map"},
	{"anon_inode:bpf_link", "link"},
	{"anon_inode:bpf-link", "link"},
	{"anon_inode:btf", "BTF"},
	{"anon_inode:bpf-token", "token"},
}

// kindOf says what a file descriptor is of: "program", "map", or something else.
func kindOf(fd int) (string, error) {
	var name string
	err := sys(func() (err error) {
		name, err = os.Readlink(fmt.Sprint("/proc/self/fd/", fd))
		return err
	})
	if os.IsNotExist(err) {
		return "", fmt.Errorf("file descriptor %d is not open", fd)
	}
	if err != nil {
		return "", err
	}
	for _, kind := range kinds {
		if kind[0] == strings.Trim(name, "[]") {
			return kind[1], nil
		}
	}
	return "file " + name, nil
}

// isBPFFS reports whether a file or directory is on a BPF file system.
func isBPFFS(path string) (bool, error) {
	var fs unix.Statfs_t
	err := sys(func() error { return unix.Statfs(path, &fs) })
	return err == nil && uint32(fs.Type) == unix.BPF_FS_MAGIC, err
}

// rename moves a file, and replaces none.
func rename(from, to string) error {
	return sys(func() error {
		return unix.Renameat2(unix.AT_FDCWD, from, unix.AT_FDCWD, to, unix.RENAME_NOREPLACE)
	})
}

// DeviceIndex returns the index of the network device of a name. Package net does, and
// makes each start longer.
func DeviceIndex(name string) (uint32, error) {
	request, err := unix.NewIfreq(name)
	if err != nil {
		return 0, err
	}
	fd, err := unix.Socket(unix.AF_INET, unix.SOCK_DGRAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return 0, err
	}
	defer unix.Close(fd)
	if err := sys(func() error { return unix.IoctlIfreq(fd, unix.SIOCGIFINDEX, request) }); err != nil {
		return 0, err
	}
	return request.Uint32(), nil
}

package kernel

import (
	"errors"
	"io/fs"
	"os"
	"sync"

	"golang.org/x/sys/unix"
)

const hostTypes = "/sys/kernel/btf"

// Host returns the kernel of this machine, which must run Linux. It has the name
// "host".
func Host() (*Kernel, error) {
	var uts unix.Utsname
	if err := unix.Uname(&uts); err != nil {
		return nil, &os.SyscallError{Syscall: "uname", Err: err}
	}
	k, err := openDir(os.DirFS(hostTypes), ".", hostTypes)
	if err != nil {
		return nil, err
	}
	k.Name, k.Release = "host", unix.ByteSliceToString(uts.Release[:])
	k.vmlinux = sync.OnceValues(hostVmlinux)
	return k, nil
}

// hostVmlinux maps the types of vmlinux, which Linux allows since 6.16, or else
// reads them.
func hostVmlinux() (*Types, error) {
	name := hostTypes + "/vmlinux"
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errors.New("the kernel does not have it: it was built without CONFIG_DEBUG_INFO_BTF, or is older than 5.4")}
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	var data []byte
	if size := info.Size(); 0 < size && size < maxSize {
		// The mapping lasts as long as the process. It is the kernel's memory
		// and never gets shorter.
		data, _ = unix.Mmap(int(f.Fd()), 0, int(size), unix.PROT_READ, unix.MAP_PRIVATE)
	}
	if data == nil {
		if data, err = os.ReadFile(name); err != nil {
			return nil, err
		}
	}
	t, err := openBTF(data, nil)
	if err != nil {
		return nil, &fs.PathError{Op: "read", Path: name, Err: err}
	}
	return t, nil
}

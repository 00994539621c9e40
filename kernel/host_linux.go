package kernel

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync"

	"golang.org/x/sys/unix"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

const (
	hostTypes   = "/sys/kernel/btf"
	hostSymbols = "/proc/kallsyms"
)

// Host returns the kernel of this machine, which must run Linux. It has the name
// "host".
//
// The configuration is /boot/config-RELEASE or else /proc/config.gz, as for libbpf.
func Host() (*Kernel, error) {
	var uts unix.Utsname
	if err := unix.Uname(&uts); err != nil {
		return nil, &os.SyscallError{Syscall: "uname", Err: err}
	}
	k := &Kernel{Name: "host", Release: unix.ByteSliceToString(uts.Release[:])}
	signature, _ := os.ReadFile("/proc/version_signature") // of Ubuntu only
	k.version = correctedVersion(signature, unix.ByteSliceToString(uts.Version[:]))
	k.vmlinux = sync.OnceValues(hostVmlinux)
	if _, err := os.Stat(hostTypes); err == nil {
		k.modules = newModules(directoryAt(hostTypes), k.vmlinux, elsewhere)
	}
	k.config = newConfig(func() (*file, error) { return firstOf("/boot/config-"+k.Release, "/proc/config.gz") })
	k.symbols = newSymbols(func() (*file, error) { return firstOf(hostSymbols) })
	return k, nil
}

// firstOf returns the first file that can be opened, nil if none of them is there.
func firstOf(names ...string) (found *file, err error) {
	for _, name := range names {
		f, openErr := os.Open(name)
		if openErr == nil {
			f.Close()
			return fileNamed(name), nil
		}
		if err == nil && !errors.Is(openErr, fs.ErrNotExist) {
			err = openErr
		}
	}
	return nil, err
}

// vmlinux is what mapVmlinux returns.
var vmlinux = lazy.Value[mapped]{Make: func() mapped {
	data, err := mapVmlinux()
	return mapped{data, err}
}}

type mapped struct {
	data []byte
	err  error
}

// mapVmlinux maps the types of vmlinux, which Linux allows since 6.16, or else reads
// them. The mapping lasts as long as the process. It is the kernel's memory and never
// gets shorter.
func mapVmlinux() ([]byte, error) {
	f, err := os.Open(hostTypes + "/vmlinux")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && 0 < info.Size() && info.Size() < maxSize {
		if data, err := unix.Mmap(int(f.Fd()), 0, int(info.Size()), unix.PROT_READ, unix.MAP_PRIVATE); err == nil {
			return data, nil
		}
	}
	return os.ReadFile(f.Name())
}

func hostVmlinux() (*Types, error) {
	f := file{name: hostTypes + "/vmlinux"}
	data, err := vmlinux.Load().data, vmlinux.Load().err
	if errors.Is(err, fs.ErrNotExist) {
		err = fmt.Errorf("%w: the kernel of this machine was built without CONFIG_DEBUG_INFO_BTF, or is older than 5.4", fs.ErrNotExist)
	}
	if err != nil {
		return nil, f.fail(err)
	}
	t, err := openBTF(data, nil)
	if err != nil {
		return nil, f.fail(err)
	}
	return t, nil
}

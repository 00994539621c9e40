package kernel

import (
	"encoding/binary"
	"errors"
	"iter"
	"maps"
	"slices"
)

// ErrRestricted says that the addresses of the kernel's symbols are hidden
// (/proc/sys/kernel/kptr_restrict, or no CAP_SYSLOG).
var ErrRestricted = errors.New("the addresses of the kernel's symbols are hidden")

// Kernel is what a program is resolved against. Parts that are not known are
// absent, and what needs them says so.
//
// Parts are read when they are first asked for. A Kernel may be used by several
// goroutines at once.
type Kernel struct {
	Name    string // what messages call it: "host", "6.12.9-amd64.btf"
	Release string // as uname -r has it, "" if not known

	// Each is nil if there is none, and reads when it is first called.
	vmlinux func() (*Types, error)
	modules func() (modules, error)
}

// Vmlinux returns the types of vmlinux, nil if they are not known.
func (k *Kernel) Vmlinux() (*Types, error) {
	if k.vmlinux == nil {
		return nil, nil
	}
	return k.vmlinux()
}

// Modules returns the names of the modules whose types are known, sorted.
func (k *Kernel) Modules() ([]string, error) {
	if k.modules == nil {
		return nil, nil
	}
	m, err := k.modules()
	return slices.Sorted(maps.Keys(m)), err
}

// Module returns the types of a module, which are split from those of vmlinux; nil
// if they are not known. What is wrong with one module is no error of another.
func (k *Kernel) Module(name string) (*Types, error) {
	if k.modules == nil {
		return nil, nil
	}
	m, err := k.modules()
	if err != nil || m[name] == nil {
		return nil, err
	}
	return m[name]()
}

// Order returns the byte order of the kernel's types, nil if they are not known.
func (k *Kernel) Order() (binary.ByteOrder, error) {
	t, err := k.Vmlinux()
	if t == nil {
		return nil, err
	}
	return t.order, nil
}

// Config returns the value of an option, "CONFIG_SMP": as in a .config, with the
// quotes of a string. It is not ok if the option is not set or there is no
// configuration, see [Kernel.HasConfig]. An option that the configuration says is
// not set ("# CONFIG_SMP is not set") is not ok and has the value "n".
func (k *Kernel) Config(option string) (value string, ok bool, err error) { return "", false, nil }

// Options yields the names of all options of the configuration, those that it says
// are not set included: for messages that name the nearest ones.
func (k *Kernel) Options() iter.Seq[string] { return func(func(string) bool) {} }

// HasConfig reports whether the kernel's configuration is known.
func (k *Kernel) HasConfig() bool { return false }

// Symbol is a line of /proc/kallsyms.
type Symbol struct {
	Name    string
	Address uint64
	Type    byte   // as of nm: 'T', 'd'
	Module  string // "" for vmlinux
}

// Symbols returns the symbols that have one of some names, in the order of
// /proc/kallsyms. A name that LLVM made unique ("jiffies.llvm.123") counts as the
// one it was made from for data symbols. It is an [ErrRestricted] if all addresses
// are 0.
func (k *Kernel) Symbols(names ...string) ([]Symbol, error) { return nil, nil }

// SymbolNames yields the names of all symbols, for messages that name the nearest ones.
func (k *Kernel) SymbolNames() iter.Seq[string] { return func(func(string) bool) {} }

// HasSymbols reports whether the kernel's symbols are known.
func (k *Kernel) HasSymbols() bool { return false }

// Version returns LINUX_VERSION_CODE, (a<<16)+(b<<8)+c with c at most 255, 0 if it
// is not known.
func (k *Kernel) Version() uint32 { return 0 }

// SyscallWrapper reports whether functions of system calls take their arguments in a
// struct pt_regs: LINUX_HAS_SYSCALL_WRAPPER.
func (k *Kernel) SyscallWrapper() (has, known bool) { return false, false }

// BPFCookie reports whether attached programs can have a cookie:
// LINUX_HAS_BPF_COOKIE.
func (k *Kernel) BPFCookie() (has, known bool) { return false, false }

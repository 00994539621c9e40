package kernel

import (
	"errors"
	"slices"

	"github.com/bpfasm/bpfasm/internal/rawbtf"
)

// wrappers are the functions of bpf(2) on architectures that wrap system calls
// (arch_specific_syscall_pfx in libbpf), plain those on others.
var (
	wrappers = []string{"__x64_sys_bpf", "__ia32_sys_bpf", "__arm64_sys_bpf", "__s390x_sys_bpf", "__s390_sys_bpf",
		"__riscv_sys_bpf", "__powerpc_sys_bpf", "__powerpc64_sys_bpf"}
	plain = []string{"sys_bpf", "SyS_bpf"}
)

// Variables of .kconfig that are known from types.
const (
	HasSyscallWrapper = "LINUX_HAS_SYSCALL_WRAPPER"
	HasBPFCookie      = "LINUX_HAS_BPF_COOKIE"
)

// helpers is the enum of helper functions.
const helpers = "bpf_func_id"

// Behind returns the types of vmlinux that tell what a variable of .kconfig is: functions of
// a system call, wrapped ones first, or the enum of helper functions. Of other names it is nil.
func (t *Types) Behind(variable string) (ids []rawbtf.TypeID) {
	var kind rawbtf.Kind
	var names []string
	switch variable {
	case HasSyscallWrapper:
		kind, names = rawbtf.Func, slices.Concat(wrappers, plain)
	case HasBPFCookie:
		kind, names = rawbtf.Enum, []string{helpers}
	}
	t.Expect(names...)
	for _, name := range names {
		for _, id := range t.Named(name) {
			if t.BTF.Type(id).Kind() == kind {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// SyscallWrapper reports whether functions of system calls take their arguments in a struct
// pt_regs (LINUX_HAS_SYSCALL_WRAPPER). That is known from the types, else from the
// configuration, else from the symbols.
func (k *Kernel) SyscallWrapper() (has, known bool) {
	if t, err := k.Vmlinux(); t != nil && err == nil {
		if found := t.Behind(HasSyscallWrapper); len(found) != 0 {
			return slices.Contains(wrappers, t.BTF.Name(t.BTF.Type(found[0]))), true
		}
	}
	if _, has, err := k.Config("CONFIG_ARCH_HAS_SYSCALL_WRAPPER"); err == nil && (has || k.builtVersion() != 0) {
		return has, true
	}
	found, err := k.Symbols(append(slices.Clone(wrappers), plain...)...)
	if err != nil && !errors.Is(err, ErrRestricted) {
		return false, false
	}
	has = slices.ContainsFunc(found, func(s Symbol) bool { return slices.Contains(wrappers, s.Name) })
	return has, len(found) != 0
}

// BPFCookie reports whether attached programs can have a cookie (LINUX_HAS_BPF_COOKIE). That is
// known from the types: enum bpf_func_id has the helper function.
func (k *Kernel) BPFCookie() (has, known bool) {
	t, err := k.Vmlinux()
	if t == nil || err != nil {
		return false, false
	}
	for name := range t.Enumerators(helpers) {
		if known = true; name == "BPF_FUNC_get_attach_cookie" {
			return true, true
		}
	}
	return false, known
}

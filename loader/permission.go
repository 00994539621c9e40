package loader

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// capability is the number of a capability (include/uapi/linux/capability.h).
type capability uint

const (
	capNetAdmin capability = 12
	capSysAdmin capability = 21
	capPerfmon  capability = 38
	capBPF      capability = 39
)

var capabilityNames = [...]string{
	capNetAdmin: "CAP_NET_ADMIN", capSysAdmin: "CAP_SYS_ADMIN", capPerfmon: "CAP_PERFMON", capBPF: "CAP_BPF",
}

// permissions are the testable reasons for which the kernel may not permit something.
type permissions struct {
	capabilities uint64 // of this thread, a bit each
	unknown      bool   // capabilities could not be read
	user         bool   // it is not run by root
	namespace    bool   // it is in another user namespace than the machine's first
	unprivileged string // kernel.unprivileged_bpf_disabled
	lockdown     string // "integrity", "confidentiality" or ""
	modules      string // security modules: "lockdown,yama,selinux,bpf"
	memlock      bool   // memory counts for RLIMIT_MEMLOCK, and that is not lifted
	token        string // where the token is from, "" if there is none
	old          bool   // the kernel has no CAP_BPF and no CAP_PERFMON: before Linux 5.8
}

// permissions are those of this thread.
func (l *loading) permissions() permissions {
	version := l.kernel.Version()
	p := permissions{
		token: l.token.path, old: version != 0 && version < versionCode("5.8"),
		memlock: l.countsMemlock() && memlockLimited(), user: os.Geteuid() > 0,
	}
	p.capabilities, p.unknown = effective(readText("/proc/thread-self/status"))
	p.namespace = !isFirstNamespace(readText("/proc/self/uid_map"))
	p.unprivileged = unprivilegedDisabled()
	_, mode, _ := strings.Cut(readText("/sys/kernel/security/lockdown"), "[")
	p.lockdown, _, _ = strings.Cut(mode, "]")
	p.modules = readText("/sys/kernel/security/lsm")
	return p
}

// unprivilegedDisabled is "0" if programs of some types are loaded without privileges.
func unprivilegedDisabled() string { return readText("/proc/sys/kernel/unprivileged_bpf_disabled") }

// readText returns what is in a file of the kernel's, nothing if it is not there.
func readText(name string) string {
	text, _ := os.ReadFile(name)
	return strings.TrimSpace(string(text))
}

// effective reads the line "CapEff:" of /proc/PID/status.
func effective(status string) (capabilities uint64, unknown bool) {
	for line := range strings.Lines(status) {
		if value, ok := strings.CutPrefix(line, "CapEff:"); ok {
			n, err := strconv.ParseUint(strings.TrimSpace(value), 16, 64)
			return n, err != nil
		}
	}
	return 0, true
}

// isFirstNamespace reports whether a user namespace maps all user ids to themselves. If that is
// not known, it is assumed.
func isFirstNamespace(uidMap string) bool {
	return uidMap == "" || strings.Join(strings.Fields(uidMap), " ") == "0 0 4294967295"
}

func (p *permissions) has(c capability) bool {
	return p.unknown || p.capabilities>>c&1 != 0
}

// reasons says why something may not have been permitted that wants capabilities besides
// CAP_BPF. unprivileged tells that none is wanted where the system allows that.
func (p *permissions) reasons(wanted []capability, unprivileged bool) (list []string) {
	if missing := p.missing(wanted); missing != "" {
		text := "this process does not have " + missing
		if p.user {
			text = "this process is not run by root, and does not have " + missing
		}
		switch {
		case unprivileged && (p.unprivileged == "1" || p.unprivileged == "2"):
			text += ", which it needs because kernel.unprivileged_bpf_disabled is " + p.unprivileged
		case p.token != "":
			text += ", and the token of " + p.token + " does not stand for it"
		}
		list = append(list, text)
	} else if p.token != "" {
		list = append(list, "the token of "+p.token+" may not allow it: its mount options delegate_cmds, delegate_maps, delegate_progs and delegate_attachs say what it does")
	}
	if p.namespace && p.token == "" {
		list = append(list, "this process is in a user namespace, where capabilities do not count for BPF: it needs a token (Linux 6.9)")
	}
	if p.memlock {
		list = append(list, "RLIMIT_MEMLOCK, which this kernel counts the memory of maps and programs for, is too low: 'ulimit -l unlimited'")
	}
	if p.lockdown == "integrity" || p.lockdown == "confidentiality" {
		list = append(list, "the kernel is locked down ("+p.lockdown+")")
	}
	if len(list) == 0 {
		text := "this process has all capabilities for it; a security module may not allow it"
		if p.modules != "" {
			text += " (" + p.modules + ")"
		}
		list = append(list, text+", or the kernel was built without it")
	}
	return list
}

// missing lists the capabilities that this process would need. CAP_SYS_ADMIN stands for
// all but CAP_NET_ADMIN.
func (p *permissions) missing(wanted []capability) string {
	var names []string
	instead := ""
	for _, c := range append([]capability{capBPF}, wanted...) {
		if p.old && c != capNetAdmin {
			c = capSysAdmin
		}
		if p.has(c) || c != capNetAdmin && p.has(capSysAdmin) || strings.Contains(strings.Join(names, " "), capabilityNames[c]) {
			continue
		}
		names = append(names, capabilityNames[c])
		if c == capBPF || c == capPerfmon {
			instead = " (or CAP_SYS_ADMIN)"
		}
	}
	return strings.Join(names, " and ") + instead
}

// wants are the capabilities besides CAP_BPF that loading a type of program needs
// (is_net_admin_prog_type and is_perfmon_prog_type in the kernel).
func wants(typ ProgramType) []capability {
	switch typ {
	case progKprobe, progTracepoint, progPerfEvent, progRawTracepoint, progRawTracepointWritable, progTracing, progLSM, progStructOps:
		return []capability{capPerfmon}
	case progExt:
		return []capability{capNetAdmin, capPerfmon}
	case progSocketFilter, progCgroupSKB, progSkReuseport, progSkLookup, progSyscall:
		return nil
	}
	return []capability{capNetAdmin}
}

// denied adds the reasons to an error if it is EPERM.
func (l *loading) denied(err error, wanted []capability, unprivileged bool) error {
	if !errors.Is(err, syscall.EPERM) {
		return err
	}
	p := l.permissions()
	return fmt.Errorf("%w: %s", err, strings.Join(p.reasons(wanted, unprivileged), "; "))
}

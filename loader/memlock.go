package loader

// Before Linux 5.11 the memory of maps and programs counts for RLIMIT_MEMLOCK, which is
// 64 KiB or 8 MiB mostly; what does not fit is refused with EPERM.

// raiseMemlock lifts the limit, for all of the process as libbpf does, if it is the
// kernel's. It reports whether that was done, which is once.
func (l *loading) raiseMemlock() bool {
	before := memlockLimit() // of the probe, too, which may lift it for itself
	if l.raised || !l.countsMemlock() {
		return false
	}
	l.raised = true
	liftMemlock()
	return memlockLimit() != before
}

// countsMemlock reports whether memory counts for the limit. Where the probe is itself
// refused for the limit, the version tells.
func (l *loading) countsMemlock() bool {
	if l.probes.lacks(MemoryAccounting) {
		return true
	}
	return l.probes.ask(MemoryAccounting) != nil && beforeAccounting(l.kernel.Version())
}

// beforeAccounting reports whether a kernel, by its version, counts memory for the limit.
func beforeAccounting(version uint32) bool {
	return version != 0 && version < versionCode(MemoryAccounting.Since())
}

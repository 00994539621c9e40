package verifier

import (
	"fmt"
	"strings"
)

// releases tell what gives back what a function acquired, the first that is part of its name.
var releases = []struct{ acquire, release string }{
	{"ringbuf_reserve_dynptr", "bpf_ringbuf_submit_dynptr or bpf_ringbuf_discard_dynptr, even where the reservation failed"},
	{"ringbuf_reserve", "bpf_ringbuf_submit or bpf_ringbuf_discard"},
	{"sk_lookup", "bpf_sk_release"}, {"skc_lookup", "bpf_sk_release"},
	{"iter_css_task_new", "bpf_iter_css_task_destroy"},
	{"obj_new", "bpf_obj_drop, or put it into a list or tree"},
	{"cpumask_create", "bpf_cpumask_release"},
	{"kptr_xchg", "the function that releases what was in the map, such as bpf_task_release, or another bpf_kptr_xchg"},
	{"task_from", "bpf_task_release"}, {"cgroup_from", "bpf_cgroup_release"}, {"get_task_exe_file", "bpf_put_file"},
	{"bpf_get_mem_cgroup", "bpf_put_mem_cgroup"}, {"lookup_user_key", "bpf_key_put"}, {"lookup_system_key", "bpf_key_put"},
	{"ct_lookup", "bpf_ct_release"}, {"ct_alloc", "bpf_ct_insert_entry or bpf_ct_release"}, {"ct_insert", "bpf_ct_release"},
	{"crypto_ctx_create", "bpf_crypto_ctx_release"}, {"list_pop", "bpf_obj_drop"}, {"rbtree_remove", "bpf_obj_drop"},
	{"refcount_acquire", "bpf_obj_drop"}, {"local_irq_save", "bpf_local_irq_restore"},
	{"dynptr_clone", "the function that releases its dynptr"},
}

// releaser is the function that releases what another one acquired.
func releaser(acquire string) string {
	for _, r := range releases {
		if strings.Contains(acquire, r.acquire) {
			return r.release
		}
	}
	if base, ok := strings.CutSuffix(acquire, "_new"); ok {
		return base + "_destroy"
	}
	if base, ok := strings.CutSuffix(acquire, "_acquire"); ok {
		return base + "_release"
	}
	return ""
}

// adviseRelease says what releases a reference.
func (e *explainer) adviseRelease() string {
	at := e.causeAt()
	o := e.causeOp()
	if at == "" || o.kind != opCall {
		return ""
	}
	text := fmt.Sprintf("what %s acquires is still held at instruction %d", at, e.report.Insn)
	if release := releaser(o.callee); release != "" {
		text += "; call " + release + " on this path"
	}
	if strings.HasPrefix(o.callee, "bpf_iter_") && strings.HasSuffix(o.callee, "_new") {
		text += ", also where the loop is left early"
	}
	return text
}

// adviseSection says what ends a section.
func (e *explainer) adviseSection() string {
	if strings.HasSuffix(e.line, "must be a rcu pointer") {
		return e.adviseProtected()
	}
	at := e.causeAt()
	o := e.causeOp()
	if at == "" || o.kind != opCall {
		return ""
	}
	for _, s := range sections {
		for i, begin := range s.begin {
			if begin == o.callee && i < len(s.end) {
				if b := e.blamedOp(); b.kind == opCall && b.callee != s.end[i] && b.callee != "unknown" {
					return fmt.Sprintf("%s is called between %s and %s: move it out", b.callee, at, s.end[i])
				}
				return fmt.Sprintf("call %s %s, on each path from %s", s.end[i], e.before(), at)
			}
		}
	}
	return ""
}

// adviseProtected is about a pointer that RCU does not protect.
func (e *explainer) adviseProtected() string {
	reg := e.accused()
	v := e.lastValue(reg)
	if !v.IsPointer() {
		return ""
	}
	text := e.argument(reg) + " is " + kindOf(v)
	if at := e.causeAt(); at != "" {
		text += ", from " + at
	}
	return text + "; it has to be read between bpf_rcu_read_lock and bpf_rcu_read_unlock, from a field that the kernel marks __rcu, or be an argument of the program"
}

// sectionTypes are types of programs by what the names of their sections begin with.
var sectionTypes = []struct{ prefix, name string }{
	{"xdp", "XDP"}, {"tcx", "SCHED_CLS"}, {"tc", "SCHED_CLS"}, {"classifier", "SCHED_CLS"}, {"netkit", "SCHED_CLS"}, {"action", "SCHED_ACT"},
	{"socket", "SOCKET_FILTER"}, {"cgroup_skb", "CGROUP_SKB"}, {"cgroup/skb", "CGROUP_SKB"}, {"lwt_in", "LWT_IN"}, {"lwt_out", "LWT_OUT"},
	{"lwt_xmit", "LWT_XMIT"}, {"sk_skb", "SK_SKB"}, {"flow_dissector", "FLOW_DISSECTOR"}, {"sockops", "SOCK_OPS"}, {"sk_msg", "SK_MSG"},
	{"sk_reuseport", "SK_REUSEPORT"}, {"sk_lookup", "SK_LOOKUP"}, {"cgroup/dev", "CGROUP_DEVICE"}, {"cgroup/sysctl", "CGROUP_SYSCTL"},
	{"cgroup/getsockopt", "CGROUP_SOCKOPT"}, {"cgroup/setsockopt", "CGROUP_SOCKOPT"}, {"cgroup/sock_", "CGROUP_SOCK"}, {"cgroup/sock", "CGROUP_SOCK"},
	{"cgroup/post_bind", "CGROUP_SOCK"}, {"cgroup/", "CGROUP_SOCK_ADDR"}, {"perf_event", "PERF_EVENT"}, {"netfilter", "NETFILTER"},
	{"kprobe", "KPROBE"}, {"kretprobe", "KPROBE"}, {"uprobe", "KPROBE"}, {"uretprobe", "KPROBE"}, {"ksyscall", "KPROBE"}, {"usdt", "KPROBE"},
	{"tracepoint", "TRACEPOINT"}, {"tp/", "TRACEPOINT"}, {"raw_tp", "RAW_TRACEPOINT"}, {"raw_tracepoint", "RAW_TRACEPOINT"},
	{"fentry", "TRACING"}, {"fexit", "TRACING"}, {"fmod_ret", "TRACING"}, {"tp_btf", "TRACING"}, {"iter", "TRACING"}, {"freplace", "EXT"},
	{"lsm", "LSM"}, {"struct_ops", "STRUCT_OPS"}, {"syscall", "SYSCALL"},
}

// progType is the type of the program by its section, as BPF_PROG_TYPE_ has it; "" if it is
// not known.
func (p *Program) progType() string {
	if p == nil || len(p.slots) == 0 {
		return ""
	}
	id := p.slots[0].section
	if int(id) >= len(p.file.Sections) {
		return ""
	}
	name := strings.TrimPrefix(p.file.Sections[id].Name, "?")
	for _, t := range sectionTypes {
		if strings.HasPrefix(name, t.prefix) {
			return t.name
		}
	}
	return ""
}

// adviceWithoutSteps is for what needs no instruction.
func (e *explainer) adviceWithoutSteps() string {
	switch e.report.Class.Slug {
	case "stack_limit":
		if e.Depths != "" {
			return "in the order of the program, its functions use " + strings.ReplaceAll(e.Depths, "+", ", ") + " bytes of stack: make the largest ones smaller, or move their buffers into a per-CPU array"
		}
	case "helper_unavail", "core_poison", "kfunc_poison":
		if text := e.adviseMissing(); text != "" {
			return text
		}
	case "bad_encoding":
		switch e.line {
		case "unknown opcode 00":
			return "an instruction of all zeros: the second half of a 64-bit load that something jumps into, or data among the code; a loader that does not know global variables leaves such loads"
		case "unknown opcode 8d":
			return "8d is a call of a function pointer (callx), which clang makes without optimization or for calls that it cannot resolve: compile with -O2, and call functions directly"
		}
	case "no_message":
		if e.last >= 0 && !e.ended {
			return fmt.Sprintf("the log is cut behind instruction %d, before the message: load with a larger buffer, or copy all of the log", e.Steps[e.last].Insn)
		}
		return e.adviseErrno()
	}
	return ""
}

// adviseMissing is about a function that the log has a number of only.
func (e *explainer) adviseMissing() string {
	if e.report.Class.Slug == "helper_unavail" && strings.Contains(e.line, "unknown#") {
		return e.adviseFunctionNumber()
	}
	return e.advisePoison()
}

// adviseErrno says what the errno means where there is no message.
func (e *explainer) adviseErrno() string {
	switch e.errno() {
	case 22: // EINVAL
		return "EINVAL without a message: an unknown program type, an attach type that does not go with it, a flag that the kernel does not know, or a log buffer without a size"
	case 28: // ENOSPC
		return "ENOSPC: the log does not fit its buffer; load with a larger one to see its end"
	case 11: // EAGAIN
		return "EAGAIN: a signal interrupted the verifier; try again"
	case 9, 2, 3: // EBADF, ENOENT, ESRCH
		return "a file descriptor or id that was passed (map, BTF, target program) does not exist"
	case 12: // ENOMEM
		return "ENOMEM: the kernel has no memory for it, or before 5.11 RLIMIT_MEMLOCK does not allow it"
	case 14: // EFAULT
		return "EFAULT: an address in the attributes is wrong, or the kernel contradicts itself; dmesg has more"
	}
	return ""
}

// inSection tells an error of what may sleep in a section of which the beginning is known.
func (e *explainer) inSection() bool {
	return e.report.Cause.Insn >= 0 && sectionNamed(e.line) != ""
}

// adviseSleep says where what may sleep can be called.
func (e *explainer) adviseSleep() string {
	o := e.blamedOp()
	what := o.callee
	if what == "" {
		what = "the function that is called"
	}
	if e.inSection() {
		return fmt.Sprintf("%s may sleep, and in the section that begins at %s nothing may: call it before, or behind the section's end", what, e.causeAt())
	}
	if s := sectionNamed(e.line); s == anySection {
		return ""
	} else if s != "" {
		return what + " may sleep, and this is a section in which nothing may: call it before or behind"
	}
	text := what + " may sleep, and this program may not: load it as a sleepable one (fentry.s, fmod_ret.s, lsm.s, uprobe.s, iter.s, struct_ops.s, syscall)"
	if o.callee == "bpf_copy_from_user" {
		text += ", or use bpf_probe_read_user, which fails where the memory is not there"
	}
	return text
}

// adviseIterator says what an iterator needs before the blamed call.
func (e *explainer) adviseIterator() string {
	name := e.blamedOp().callee
	prefix := name[:max(0, strings.LastIndexByte(name, '_'))]
	switch {
	case prefix == "":
	case strings.HasPrefix(e.line, "expected an initialized "):
		return fmt.Sprintf("%s is no iterator at instruction %d: call %s_new for it before, on each path, and nothing behind %s_destroy", e.argument(max(e.accused(), 1)), e.report.Insn, prefix, prefix)
	case strings.HasPrefix(e.line, "expected uninitialized "), strings.HasPrefix(e.line, "expected an uninitialized "):
		return fmt.Sprintf("%s is in use at instruction %d: call %s_destroy before, or take another variable", e.argument(max(e.accused(), 1)), e.report.Insn, prefix)
	case strings.HasSuffix(e.line, " expected pointer to an iterator on stack"):
		reg := max(e.accused(), 1)
		text := e.argument(reg) + " has to point to a variable on the stack"
		if v := e.lastValue(reg); v.Type != "" && v.Type != "fp" {
			text += "; it is " + kindOf(v)
		}
		return text
	}
	return e.adviseArgument()
}

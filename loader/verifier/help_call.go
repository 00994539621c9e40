package verifier

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
	"github.com/bpfasm/bpfasm/internal/uapi"
)

// argument names what a register is in the blamed call: "argument 2 (key) of
// bpf_map_lookup_elem(map, key)".
func (e *explainer) argument(reg int8) string {
	o := e.blamedOp()
	text := registerName(reg)
	if o.kind != opCall || reg < 1 || reg > 5 {
		return text
	}
	k, _ := uapi.KfuncNamed(o.callee)
	params := k.Params
	if h := uapi.HelperNamed(o.callee); h != nil {
		params = h.Params
	}
	if int(reg) > len(params) {
		return fmt.Sprintf("%s, argument %d of %s,", text, reg, o.callee)
	}
	return fmt.Sprintf("%s, argument %d (%s) of %s(%s),", text, reg, params[reg-1], o.callee, strings.Join(params, ", "))
}

// kinds are what the verifier's names of types mean to who writes a program.
var kinds = lazy.Value[map[string]string]{Make: func() map[string]string {
	return map[string]string{
		"fp": "the stack", "pkt": "the packet", "pkt_meta": "the packet's metadata", "pkt_end": "the packet's end",
		"map_key": "a map's key", "map_value": "a map's value", "map_ptr": "a map itself", "ctx": "the context",
		"mem": "memory", "ringbuf_mem": "memory of a ring buffer", "alloc_mem": "memory of a ring buffer", "buf": "a buffer", "rdonly_buf": "a buffer", "rdwr_buf": "a buffer", "sock": "a socket", "sock_common": "a socket",
		"tcp_sock": "a TCP socket", "xdp_sock": "an XDP socket", "scalar": "a number", "inv": "a number", "func": "a function",
		"ptr_": "a kernel structure", "trusted_ptr_": "a trusted kernel structure", "rcu_ptr_": "a kernel structure under RCU",
		"percpu_ptr_": "a per-CPU variable", "dynptr_ptr": "a dynptr",
	}
}}

// memoryKinds are types that any argument for memory takes.
var memoryKinds = lazy.Value[map[string]bool]{Make: func() map[string]bool {
	return map[string]bool{"fp": true, "pkt": true, "pkt_meta": true, "map_key": true, "map_value": true, "mem": true,
		"ringbuf_mem": true, "alloc_mem": true, "buf": true, "rdonly_buf": true, "rdwr_buf": true}
}}

// kind puts a type into words.
func kind(name string) string {
	if words, ok := kinds.Load()[name]; ok {
		return words
	}
	if i := strings.Index(name, "ptr_"); i >= 0 && len(name) > i+4 {
		text := "a struct " + name[i+4:]
		switch name[:i] {
		case "percpu_":
			return "a per-CPU struct " + name[i+4:]
		case "rcu_":
			text += " under RCU"
		case "untrusted_":
			return "an untrusted struct " + name[i+4:]
		}
		return text
	}
	return name
}

// adviseArgument says what an argument is and what it has to be, by "R1 type=ctx
// expected=fp, pkt".
func (e *explainer) adviseArgument() string {
	reg := e.accused()
	if reg < 1 || reg > 5 || e.blamedOp().kind != opCall {
		return e.adviseByMessage()
	}
	text := e.argument(reg)
	_, is, ok := strings.Cut(e.line, " type=")
	is, want, ok2 := strings.Cut(is, " expected=")
	if !ok || !ok2 {
		if text := e.adviseByMessage(); text != "" {
			return text
		}
		if at := e.causeAt(); at != "" {
			return text + " comes from " + at
		}
		return ""
	}
	var wanted []string
	memory := strings.Contains(want, "fp") && strings.Contains(want, "map_value")
	if memory {
		wanted = append(wanted, "memory, such as the stack, a map's value or the packet")
	}
	for name := range strings.SplitSeq(want, ", ") {
		words := kind(strings.TrimSpace(name))
		if memory && memoryKinds.Load()[name] || slices.Contains(wanted, words) {
			continue
		}
		wanted = append(wanted, words)
	}
	text += " is " + kind(is)
	if at := e.causeAt(); at != "" {
		text += ", from " + at
	}
	text += "; it has to be " + strings.Join(wanted, " or ")
	o := e.causeOp()
	switch {
	case is == "scalar" && o.kind == opCall && o.callee == "bpf_get_current_task":
		text += ": bpf_get_current_task_btf() gives a pointer with its type, from Linux 5.11 on"
	case memory && (is == "scalar" || is == "inv"):
		text += ": pass an address, of a variable on the stack for instance"
	}
	return text
}

// adviseNotPassed is about an argument of a function of the program that was not passed.
func (e *explainer) adviseNotPassed() string {
	reg := e.accused()
	if reg < 1 || reg > 5 || e.blamedOp().kind != opCallFunc {
		return ""
	}
	if i := e.writer(e.last, e.Steps[e.last].Frame, reg); i >= 0 {
		if o := e.op(i); o.kind != opCall && o.kind != opCallFunc || e.Steps[i].Frame != e.Steps[e.last].Frame {
			return ""
		}
	} else if reg == 1 || e.Steps[0].Insn > 0 {
		return ""
	}
	return registerName(reg) + ` has no value: clang passes no argument that the function does not use, if it knows the function. Use it there, ` +
		`as in asm volatile("" :: "r"(n)), or leave the parameter out`
}

// adviseSizeless is about a parameter of a global function that is void * or points to a type that
// is only declared. The kernel says so of a program's own arguments, too, and goes on.
func (e *explainer) adviseSizeless() string {
	for i, m := range e.messages {
		if reg := accused(m); reg != noReg && strings.Contains(m, " size cannot be determined") && i+1 < len(e.messages) && strings.HasPrefix(e.messages[i+1], "Caller passes invalid args") {
			return fmt.Sprintf("parameter %d points to a type without a size, such as void: give it the type of what is passed (struct __sk_buff *), mark it __arg_ctx if that is the context, or make the function static", reg)
		}
	}
	return ""
}

// adviseNoMap is about a map that no loader put in.
func (e *explainer) adviseNoMap() string {
	o := e.causeOp()
	if o.kind == opConst && o.imm == 0 && strings.Contains(e.line, "expected=map_ptr") {
		return "the program has 0 where the map's address belongs: its relocation was not applied; define the map in .maps, and load the object with a loader that knows maps"
	}
	return ""
}

// adviseFunction says who may call the blamed function, and since when there is it.
func (e *explainer) adviseFunction() string {
	name := e.blamedOp().callee
	if strings.Contains(e.line, "func unknown#") {
		return e.adviseFunctionNumber()
	}
	since, types := "", uapi.Types("")
	if h := uapi.HelperNamed(name); h != nil {
		since, types = h.Since, h.Types
	} else if k, ok := uapi.KfuncNamed(name); ok {
		since, types = k.Since, k.Types
	} else {
		return ""
	}
	if e.report.Class.Slug == "gpl" {
		return name + " is for programs with a license compatible with the GPL"
	}
	switch {
	case strings.HasPrefix(e.line, "helper access to the packet"):
		return name + " takes no pointer into the packet here: copy the bytes to the stack first, with bpf_skb_load_bytes, bpf_xdp_load_bytes or a loop"
	case strings.HasPrefix(e.line, "helper call is not allowed in probe"):
		switch {
		case name == "bpf_d_path":
			return "bpf_d_path is for LSM hooks that may sleep and for functions that hold no lock of the path: security_file_open, security_file_permission, security_inode_getattr, vfs_truncate, vfs_fallocate, dentry_open, vfs_getattr, filp_close"
		case strings.HasSuffix(name, "_storage_get") || strings.HasSuffix(name, "_storage_delete"):
			return "the function that the program is attached to is part of such a storage itself: attach to another one"
		}
		return ""
	case name == "bpf_probe_read" || name == "bpf_probe_read_str":
		return name + " is gone where addresses of user space and kernel overlap, and under lockdown: use " + name + "_kernel or " + strings.Replace(name, "read", "read_user", 1)
	}
	text := name + " came with Linux " + since
	if since == "?" {
		text = name
	}
	if types.All() {
		return text + " and is for nearly all types of programs: the kernel is older or configured without it, or CAP_PERFMON is missing"
	}
	if types == "?" {
		return text
	}
	return text + " and is for programs of type " + types.String()
}

// adviseFunctionNumber names a helper function that the kernel has no name for.
func (e *explainer) adviseFunctionNumber() string {
	n, ok := unknownFunc(e.line)
	list := uapi.Helpers()
	if !ok || n <= 0 || int(n) >= len(list) {
		return ""
	}
	h := &list[n]
	return fmt.Sprintf("helper function %d is %s, which came with Linux %s; on older kernels do without, behind a test for it", n, h.Name, h.Since)
}

// adviseMap says which maps go with the blamed helper function.
func (e *explainer) adviseMap() string {
	name := e.blamedOp().callee
	var text string
	if maps := uapi.MapsOf(name); maps != nil {
		text = name + " takes maps of type " + strings.Join(maps, ", ")
	}
	if _, rest, ok := strings.Cut(e.line, "map_type "); ok {
		n, _, _ := number(rest)
		if list := uapi.MapTypes(); n > 0 && int(n) < len(list) && len(list[n].Helpers) > 0 {
			if text != "" {
				text += "; "
			}
			text += "maps of type " + list[n].Name + " go with " + strings.Join(list[n].Helpers, ", ")
		}
	}
	return text
}

// advisePoison says since when there is what the loader did not find, or what to guard.
func (e *explainer) advisePoison() string {
	for _, m := range append(e.messages, e.report.Names...) {
		_, rest, ok := strings.Cut(m, "'")
		name, _, ok2 := strings.Cut(rest, "'")
		if !ok || !ok2 {
			continue
		}
		if k, ok := uapi.KfuncNamed(name); ok && k.Since != "?" {
			return name + " came with Linux " + k.Since
		}
	}
	return ""
}

package verifier

import (
	"strconv"
	"strings"

	"github.com/bpfasm/bpfasm/internal/lazy"
)

// remedy is what to do about one message. In its text, {1} is what its first "*" stands
// for, {f} the function that is called, {n} the blamed instruction, {c} the cause.
type remedy struct {
	message pattern
	about   bool // of an argument: what it is comes first
	text    string
}

var remedies = lazy.Value[[]remedy]{Make: func() []remedy {
	var list []remedy
	add := func(about bool, text string, messages ...string) {
		for _, m := range messages {
			list = append(list, remedy{newPattern(nil, m, false), about, text})
		}
	}
	const about, alone = true, false

	// instructions
	add(alone, "a register of 64 bits is shifted by 0 to 63, one of 32 bits by 0 to 31: {1} is too many",
		"invalid shift *")
	add(alone, "there are the registers R0 to R10 only, and R{1} is none of them",
		"R* is invalid")
	add(alone, "give the kernel fd_array along with the program, or load maps by their file descriptors",
		"fd_idx without fd_array is invalid")

	// kfuncs
	add(about, "{f} takes a pointer that stays valid: an argument of the program, or what a function that acquires returned",
		"* must be referenced or trusted")
	add(about, "{f} takes only what a function that acquires returned, and that was not released since",
		"* must be referenced")
	add(about, "it has to point to the kernel's own struct {2}, not to memory of the program",
		"* pointer type STRUCT * must point to scalar, or struct with scalar")
	add(about, "pass the context as the program got it",
		"* expected pointer to ctx, but got *")
	add(about, "it has to be a number",
		"* is not a scalar")
	add(about, "it has to point to a {3}, and points to a {2}",
		"* is of type * but * is expected")
	add(about, "it has to point to a {2}, and points to a {4}",
		"kernel function * expected pointer to * but * has a pointer to *")
	add(about, "it has to be known when the program is loaded",
		"* must be a known constant", "* is not a known constant*", "* is not a const")

	// lists and trees
	add(alone, "take the lock at offset {1} of the map value or section that the root is in before instruction {n}, and give it back behind",
		"bpf_spin_lock at off=* must be held for *")
	add(alone, "the lock that {c} takes is in another map value or section than the root: take the one beside the root",
		"held lock and object are not in the same allocation")
	add(about, "there is no {1} at offset {2} of what is passed: pass the address of the member itself, in a map value or section with types (BTF)",
		"* not found at offset=*")
	add(about, "only what bpf_obj_new, bpf_refcount_acquire or a function that removes returned can be passed, and once",
		"* expected pointer to allocated object")
	add(alone, "pass a node that is in the tree: what bpf_rbtree_first, root, left or right returned, with the lock held",
		"* can only take non-owning or refcounted bpf_rb_node pointer", "rbtree_remove node input must be non-owning ref")
	add(alone, "the callback may only compare the two nodes: move the call of {f} out of it",
		"* not allowed in rbtree cb")
	add(alone, "the callback is called with the lock held, and has to leave it so: lock and unlock outside of it",
		"can't *spin_{lock,unlock} in rbtree cb")
	add(about, "pass what bpf_obj_new, bpf_refcount_acquire or a function of the list or tree returned",
		"* is neither owning or non-owning ref")
	add(alone, "the object's struct needs a member of type struct bpf_refcount",
		"* doesn't point to a type with bpf_refcount field")
	add(alone, "compile with -g, so that the program has types (BTF)",
		"bpf_obj_new* requires prog BTF")

	// pointers in maps
	add(alone, "there is no kernel pointer at offset {1} of the map's value: pass the address of a member that is marked __kptr",
		"off=* doesn't point to kptr")
	add(alone, "no member of the map's value is known to be marked __kptr: mark it, and keep the types (BTF) of the map",
		"* has no valid kptr")
	add(alone, "the member is marked __uptr: user space sets it with an update of the map, the program only reads it",
		"store to uptr disallowed")
	add(alone, "bpf_kptr_xchg stores the pointer, and returns the old one, which is to be released",
		"store to referenced kptr disallowed")
	add(alone, "the member at offset {1} is marked __kptr_untrusted; bpf_kptr_xchg is for those marked __kptr",
		"off=* kptr isn't referenced kptr")
	add(alone, "read or write all of its 8 bytes at once",
		"kptr access size must be BPF_DW")
	add(alone, "leave this member out of the memory that is passed to {f}",
		"* cannot be accessed indirectly by helper")

	// dynptrs
	add(about, "there is no dynptr at instruction {n}: make it before, on each path, with bpf_dynptr_from_mem, bpf_ringbuf_reserve_dynptr or the like, and use it before it is submitted or discarded",
		"Expected an initialized dynptr as *")
	add(alone, "the dynptr is in use at instruction {n}: take another variable, or submit or discard it before if it is of a ring buffer",
		"Dynptr has to be an uninitialized dynptr")
	add(alone, "submit or discard the dynptr before its stack is used for something else",
		"cannot overwrite referenced dynptr")
	add(about, "pass the dynptr's own address, without an offset",
		"cannot pass in dynptr at an offset*")
	add(about, "{f} takes a dynptr of type {1}",
		"Expected a dynptr of type * as *")

	// what is in map values
	add(alone, "the value is of another map than the one that is passed, or of another lookup of an inner map: pass the map in which the value was looked up",
		"* pointer in * map_uid=* doesn't match map pointer in * map_uid=*")
	add(alone, "the value of the map '{1}' has to be a struct with a member of type struct {2}, and the object needs its types (BTF)",
		"map '*' has no valid *", "map '*' doesn't have 'struct *'")
	add(alone, "the value of the map '{1}' has to be a struct with one member of type struct {2}, and the object needs its types (BTF)",
		"map '*' is not a struct type or * is mangled")
	add(alone, "the address is {1} bytes into the map's value, and struct {2} is at {3}: pass the address of the member",
		"off * doesn't point to 'struct *' that is at *")

	add(alone, "file descriptor {1} is of no map: the map was not created, or its descriptor was closed before the program was loaded",
		"fd * is not pointing to valid bpf_map*")

	// what is released
	add(about, "pass the pointer as it was returned, without an offset",
		"* must have zero offset when passed to release func*")
	add(about, "{f} takes what was acquired, and not released since",
		"release helper * expects referenced PTR_TO_BTF_ID passed to *", "release kfunc * expects referenced PTR_TO_BTF_ID passed to *")

	// without privileges
	add(alone, "a program without CAP_PERFMON may not move a pointer out of what it points to, not even for one instruction: compare the number with the size first",
		"* pointer arithmetic of map value goes out of range, prohibited for !root", "* stack pointer arithmetic goes out of range, prohibited for !root*")
	add(alone, "a program without CAP_PERFMON may add only numbers of which the sign is known: compare it as an unsigned number, or use n &= mask",
		"* has unknown scalar with mixed signed bounds, *")
	add(alone, "in a program without CAP_PERFMON, the instruction has to see the same kinds of pointer and number on all paths: write it once for each path",
		"* tried to * from different maps, paths or scalars, *")
	add(alone, "a program without CAP_PERFMON may compare pointers with NULL, and those into a packet with its end",
		"* pointer comparison prohibited")
	add(alone, "give R0 a number before the program returns",
		"R0 leaks addr as return value")

	// structures and buffers
	add(alone, "the access begins at offset {3}, before the buffer",
		"* invalid * buffer access: off=*, size=*")
	add(alone, "the access begins at offset {3}, before the structure",
		"* is * invalid negative access: off=*")
	add(alone, "the variable is there once for each CPU: bpf_this_cpu_ptr and bpf_per_cpu_ptr give the address of one",
		"* access percpu memory: off=*")
	add(alone, "the address is of user space: read with bpf_probe_read_user, or bpf_copy_from_user in a program that may sleep",
		"* access user memory: off=*")
	add(alone, "the access goes over the end of member {1} of struct {3}: read what is in one member at a time, or the bytes with bpf_probe_read_kernel",
		"access beyond the end of member * (mend:*) in struct * with off * size *")
	add(alone, "struct {1} has nothing at offset {2}: the pointer is to be of another type, or the object was compiled for another kernel and without CO-RE",
		"access beyond struct * at off * size *")
	add(alone, "member {1} is a pointer: read its 8 bytes at offset {2} at once",
		"cannot access ptr member * with moff * in struct * with off * size *")
	add(alone, "use the pointer as it came; an offset belongs into the load or store",
		"dereference of modified * ptr *")

	// arguments of programs that trace
	add(alone, "'{1}' of this kernel has less than {2} arguments: the program is for another version of it",
		"func '*' doesn't have *-th argument")
	add(alone, "argument {2} (counted from 0) of '{1}' points to no structure: its value can be read from Linux 5.17 on, as a number",
		"func '*' arg* type * is not a struct")

	// loops, devices, encodings
	add(alone, "there are R0 to R10 only: the bytes are no instruction, or were changed",
		"R1* is invalid")
	add(alone, "loops are for programs that are loaded with CAP_BPF, from Linux 5.3 on: unroll it (#pragma unroll), or load it so",
		"back-edge from insn * to *")
	add(alone, "load the program for one interface, with its index and the flag BPF_F_XDP_DEV_BOUND_ONLY",
		"metadata kfuncs require device-bound program")

	// global functions
	add(alone, "before Linux 5.12, arguments of a global function are numbers and the context: make {2} static, or pass less",
		"Arg#* type PTR in *() is not supported yet.")
	add(alone, "let {1} return int, or make it static",
		"Global function *() doesn't return scalar. Only those are supported.")
	return list
}}

// adviseByMessage says what to do about a message that has a remedy of its own.
func (e *explainer) adviseByMessage() string {
	list := remedies.Load()
	for i := range list {
		r := &list[i]
		if !r.message.matches(e.line) {
			continue
		}
		text := r.fill(e)
		if text == "" || !r.about {
			return text
		}
		if what := e.argumentIs(); what != "" {
			return what + "; " + text
		}
		if rest, ok := strings.CutPrefix(text, "it "); ok {
			text = "the argument " + rest
		}
		return text
	}
	return ""
}

// fill puts in what is known, "" if something is not.
func (r *remedy) fill(e *explainer) string {
	text := r.text
	for i, part := range r.message.captures(e.line) {
		text = strings.ReplaceAll(text, "{"+string(rune('1'+i))+"}", lowerKeyword(part))
	}
	var callee string
	if e.last >= 0 {
		callee = e.blamedOp().callee
	}
	for mark, value := range map[string]string{"{f}": callee, "{c}": e.causeAt(), "{n}": strconv.Itoa(int(e.report.Insn))} {
		if !strings.Contains(text, mark) {
			continue
		}
		if value == "" || value == "-1" {
			return ""
		}
		text = strings.ReplaceAll(text, mark, value)
	}
	return text
}

// lowerKeyword makes "struct x" of BTF's "STRUCT x".
func lowerKeyword(text string) string {
	word, rest, ok := strings.Cut(text, " ")
	if !ok || word != strings.ToUpper(word) {
		return text
	}
	return strings.ToLower(word) + " " + rest
}

// argumentIs says what the accused argument is and where it comes from, "" if nothing is
// known of it.
func (e *explainer) argumentIs() string {
	reg := e.accused()
	if reg == noReg || e.last < 0 {
		return ""
	}
	text, at := e.argument(reg), e.causeAt()
	v := e.lastValue(reg)
	switch {
	case v.Type != "" || v.Const:
		text += " is " + kindOf(v)
		if at != "" {
			text += ", from " + at
		}
	case at != "":
		text += " comes from " + at
	default:
		return ""
	}
	return text
}

// kindOf puts a value into words.
func kindOf(v Value) string {
	if v.Const {
		return v.Text
	}
	return kind(v.Type)
}

package verifier

var limitClasses = []Class{
	{
		Slug: "infinite_loop", Family: "limit", Code: "V1001",
		Title:   "loop never ends",
		Why:     "The verifier came to the same instruction with the same state: nothing changes from one pass to the next. Kernels before 5.3, and programs without privilege, may not loop at all.",
		Example: "infinite loop detected at insn 2",
		Mend:    "Have a counter with a bound that the loop tests, or use bpf_for, bpf_loop or may_goto.",
		Messages: []string{
			"infinite loop detected at insn *",
			"back-edge from insn * to *",
			"frame* bpf_loop iteration limit reached",
		},
	},
	{
		Slug: "too_complex", Family: "limit", Code: "V1002",
		Title:   "program is too complex",
		Why:     "The verifier gave up after a million instructions, or too many branches: there are too many paths.",
		Example: "BPF program is too large. Processed 1000001 insn",
		Mend:    "Use bpf_loop or bpf_for for loops, make functions global so that they are checked once, and bound numbers early.",
		Messages: []string{
			"BPF program is too large. *",
			"BPF program is too complex",
			"failed to push state for global subprog exception path",
			"The sequence of * jumps is too complex*",
			"*too many iterations",
			"insn * cannot be patched due to 16-bit range",
			"liveness analysis exceeded complexity limit *",
		},
	},
	{
		Slug: "too_large_prog", Family: "limit", Code: "V1003",
		Title:   "program has too many instructions",
		Why:     "The program has no instructions, or more than the kernel takes: 4096 without CAP_BPF, a million with it.",
		Example: "load program: argument list too long",
		Mend:    "Split it by tail calls, or load it with CAP_BPF. An attribute that is newer than the kernel has the same errno.",
		Asides: []string{
			"* too large (* insns), at most * insns", // bcc
		},
	},
	{
		Slug: "stack_limit", Family: "limit", Code: "V1004",
		Title:   "too much stack is used",
		Why:     "A function and all that call it may use 512 bytes of stack together.",
		Example: "combined stack size of 4 calls is 624. Too large",
		Mend:    "Keep buffers in a per-CPU array map instead of on the stack.",
		Messages: []string{
			"combined stack size of * calls is *. Too large",
			"stack size of subprog * is *. Too large",
			"stack size *(extra *) is too large",
			"stack depth * exceeds interpreter stack depth limit",
		},
	},
	{
		Slug: "call_depth", Family: "limit", Code: "V1005",
		Title:   "calls nest too deeply",
		Why:     "Functions may be called 8 deep, may not call themselves, and a program has at most 256 of them.",
		Example: "the call stack of 9 frames is too deep !",
		Mend:    "Inline some functions, or use a tail call.",
		Messages: []string{
			"the call stack of * frames is too deep*",
			"recursive call from *() to *()",
			"too many subprograms",
		},
	},
}

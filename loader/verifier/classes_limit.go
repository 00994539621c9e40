package verifier

var limitClasses = []Class{
	{
		Slug: "infinite_loop", Family: "limit", Code: "V1001",
		Title: "loop never ends",
		Messages: []string{
			"infinite loop detected at insn *",
			"back-edge from insn * to *",
			"frame* bpf_loop iteration limit reached",
		},
	},
	{
		Slug: "too_complex", Family: "limit", Code: "V1002",
		Title: "program is too complex",
		Messages: []string{
			"BPF program is too large. Processed * insn",
			"failed to push state for global subprog exception path",
			"The sequence of * jumps is too complex*",
			"*too many iterations",
			"insn * cannot be patched due to 16-bit range",
			"liveness analysis exceeded complexity limit *",
		},
	},
	{
		Slug: "too_large_prog", Family: "limit", Code: "V1003",
		Title: "program has too many instructions",
	},
	{
		Slug: "stack_limit", Family: "limit", Code: "V1004",
		Title: "too much stack is used",
		Messages: []string{
			"combined stack size of * calls is *. Too large",
			"stack size of subprog * is *. Too large",
			"stack size *(extra *) is too large",
			"stack depth * exceeds interpreter stack depth limit",
		},
	},
	{
		Slug: "call_depth", Family: "limit", Code: "V1005",
		Title: "calls nest too deeply",
		Messages: []string{
			"the call stack of * frames is too deep *",
			"recursive call from *() to *()",
			"too many subprograms",
		},
	},
}

package verifier

var structureClasses = []Class{
	{
		Slug: "unreachable", Family: "structure", Code: "V0901",
		Title: "instruction is never reached",
		Messages: []string{
			"unreachable insn *",
		},
	},
	{
		Slug: "bad_jump", Family: "structure", Code: "V0902",
		Title: "jump to nowhere",
		Messages: []string{
			"jump out of range from insn * to *",
			"indirect jump out of range from insn * to *",
			"jump into the middle of ldimm64 insn *",
			"call to invalid destination",
			"jump table for insn * points outside of the subprog *",
			"no jump tables found for subprog starting at *",
			"* has type *, expected PTR_TO_INSN",
			"the sum of * umax_value * is too big",
			"the sum of * umin_value * is too big",
			"* points to outside of jump table*",
			"register * doesn't point to any offset in map id=*",
		},
	},
	{
		Slug: "fallthrough", Family: "structure", Code: "V0903",
		Title: "function does not end with exit or jump",
		Messages: []string{
			"last insn is not an exit or jmp",
		},
	},
	{
		Slug: "bad_encoding", Family: "structure", Code: "V0904",
		Title: "instruction is malformed",
		Messages: []string{
			"* uses reserved fields",
			"R* is invalid",
			"invalid BPF_ALU opcode *",
			"invalid BPF_JMP/JMP32 opcode *",
			"invalid BPF_LD mode",
			"invalid BPF_LD_IMM insn",
			"invalid bpf_ld_imm64 insn",
			"unrecognized bpf_ld_imm64 insn",
			"invalid may_goto *",
			"invalid shift *",
			"unknown insn class *",
			"unknown opcode *",
			"fd_idx without fd_array is invalid",
			"reserved field (insn[1].imm) is used in pseudo_btf_id ldimm64 insn.",
		},
	},
	{
		Slug: "isa_too_new", Family: "structure", Code: "V0905",
		Title: "instruction is newer than the kernel",
	},
	{
		Slug: "div_zero", Family: "structure", Code: "V0906",
		Title: "division by the constant 0",
		Messages: []string{
			"div by zero",
		},
	},
	{
		Slug: "trap_ub", Family: "structure", Code: "V0907",
		Title: "compiler found undefined behaviour",
		Messages: []string{
			"unexpected __bpf_trap() due to uninitialized variable?",
		},
	},
	{
		Slug: "exception", Family: "structure", Code: "V0908",
		Title: "exception used against its rules",
		Messages: []string{
			"exception callback *",
			"exception cb *",
			"multiple exception callback tags for main subprog",
			"invalid exception callback insn_off in func_info: *",
			"bpf_throw kfunc * cannot be called from callback subprog *",
			"cannot tail call within exception cb",
			"insn * cannot call exception cb directly*",
		},
	},
	{
		Slug: "tail_call", Family: "structure", Code: "V0909",
		Title: "tail call not allowed there",
		Messages: []string{
			"tail_calls are not allowed when call stack of previous frames is *",
			"tail_call is only allowed in functions that return 'int'*",
			"tail_call is not allowed in subprogs without BTF",
			"cannot tail call within callback",
			"mixing of tail_calls and bpf-to-bpf calls is not supported",
			"adding tail call poke descriptor failed",
			"tracking tail call prog failed",
			"program with __ref argument cannot tail call",
		},
	},
	{
		Slug: "ld_abs", Family: "structure", Code: "V0910",
		Title: "packet load (LD_ABS, LD_IND) not allowed there",
		Messages: []string{
			"LD_ABS is only allowed in functions that return 'int'*",
			"BPF_LD_[ABS|IND] instructions not allowed for this program type",
			"LD_ABS is not allowed in subprogs without BTF",
			"at the time of BPF_LD_ABS|IND R6 != pointer to skb",
		},
	},
	{
		Slug: "stack_args", Family: "structure", Code: "V0911",
		Title: "arguments on the stack used wrongly",
		Messages: []string{
			"invalid read from stack arg off *",
			"callee expects * args, stack arg* is not initialized",
			"* prog->aux cannot be a stack argument",
			"func#* writes * stack arg slots, but calls only require *",
			"global function * has * > * args, stack args not supported",
			"r11 load must be before any r11 store or call insn",
			"stack arg write offset * exceeds max * stack args",
			"stack args are not supported in non-JITed programs",
			"tail_calls are not allowed in programs with stack args",
		},
	},
}

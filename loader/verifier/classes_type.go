package verifier

var typeClasses = []Class{
	{
		Slug: "uninit_reg", Family: "type", Code: "V0301",
		Title: "register is read before it is written",
		Why:   "The register has no value: it was never written on this path, or a call came since, which leaves nothing in R1 to R5.",
		Example: "8: (7b) *(u64 *)(r0 +0) = r1\n" +
			"R1 !read_ok",
		Mend: "Give the register a value on all paths. Keep what is needed behind a call in R6 to R9. Set R0 before exit.",
		Messages: []string{
			"R* !read_ok",
			"R* has never been initialized on this path*",
			"R* is not readable here. *",
		},
	},
	{
		Slug: "scalar_deref", Family: "type", Code: "V0302",
		Title: "number is used as a pointer",
		Why:   "The register holds a number, so that nothing is known about the memory behind it: it was loaded as an integer, computed, or is known to be NULL on this side of a test.",
		Example: "6: (79) r1 = *(u64 *)(r2 +0)\n" +
			"R2 invalid mem access 'scalar'",
		Mend: "Read kernel memory with bpf_probe_read_kernel or BPF_CORE_READ, or get a typed pointer (tp_btf, fentry, bpf_rdonly_cast). Behind a test for NULL, check that the right side of it uses the pointer. Keep pointers in 64-bit registers.",
		Messages: []string{
			"* invalid mem access 'scalar'",
			"* invalid mem access 'inv'",
			"* is an integer scalar here, not a pointer to memory*",
		},
	},
	{
		Slug: "stale_ptr", Family: "type", Code: "V0303",
		Title: "pointer is no longer valid",
		Why:   "The register held a pointer, but a call since made it invalid: it released the object, or may have moved the packet, or ended the section in which the pointer was valid. The log does not say so; it just shows a number from then on.",
		Example: "1: (61) r6 = *(u32 *)(r1 +76)         ; R6=pkt(r=0)\n" +
			"7: (85) call bpf_skb_pull_data#39     ; R0=scalar()\n" +
			"8: (71) r0 = *(u8 *)(r6 +10)\n" +
			"R6 invalid mem access 'scalar'",
		Mend: "Load data and data_end again behind the call, and compare again. Do not use what was released.",
	},
	{
		Slug: "bad_deref", Family: "type", Code: "V0304",
		Title: "pointer that cannot be dereferenced",
		Why:   "This kind of pointer has no memory that a program may read: it is the end of a packet, a map itself, a function.",
		Example: "1: (71) r0 = *(u8 *)(r1 +0)\n" +
			"R1 invalid mem access 'pkt_end'",
		Mend: "Use the pointer that goes with it: data instead of data_end, the result of a lookup instead of the map, bpf_per_cpu_ptr for per-CPU variables.",
		Messages: []string{
			"* invalid mem access '*'",
			"* has type * here, which is not valid for this memory access*",
		},
	},
	{
		Slug: "ptr_arith", Family: "type", Code: "V0305",
		Title: "arithmetic not allowed on this pointer",
		Why:   "Numbers can be added to and subtracted from some pointers, in 64 bits; nothing else. Pointers to kernel structures, maps and the packet's end do not change at all.",
		Example: "4: (0f) r2 += r1\n" +
			"R2 pointer arithmetic on sock prohibited",
		Mend: "Write 'pointer += number'. Compare 'data + n' with 'data_end', never 'data' with 'data_end - n'. Keep a copy of the pointer where a number is needed.",
		Messages: []string{
			"* 32-bit pointer arithmetic prohibited",
			"* bitwise operator * on pointer prohibited",
			"* pointer += pointer prohibited",
			"cannot add '*' to ptr_to_packet",
			"* pointer -= pointer prohibited",
			"* pointer * pointer prohibited",
			"* pointer arithmetic on * prohibited",
			"* pointer arithmetic prohibited",
			"* pointer arithmetic with * operator prohibited",
			"* subtraction from stack pointer prohibited",
			"* tried to subtract pointer from scalar",
		},
	},
	{
		Slug: "same_insn_ptr", Family: "type", Code: "V0306",
		Title: "one instruction meets different pointers",
		Why:   "One load or store is reached on two paths with pointers of different kinds, for which the kernel would have to rewrite it differently.",
		Example: "9: (61) r1 = *(u32 *)(r1 +168)\n" +
			"same insn cannot be used with different pointers",
		Mend: "Give each path a load of its own; in C, a 'barrier()' in the branches keeps the compiler from joining them.",
		Messages: []string{
			"same insn cannot be used with different pointers",
			"insn * cannot access two stack slots *",
		},
	},
}

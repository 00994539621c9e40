#include <linux/bpf.h>

/* Counts packets, and drops those of more than 1500 bytes. */
static struct bpf_insn count[] = {
	BPF_MOV64_REG(BPF_REG_6, BPF_REG_1),
	BPF_ST_MEM(BPF_W, BPF_REG_10, -4, 0),
	BPF_MOV64_REG(BPF_REG_2, BPF_REG_FP),
	BPF_ALU64_IMM(BPF_ADD, BPF_REG_2, -4),
	BPF_LD_MAP_FD(BPF_REG_1, packets),		/* a variable */
	BPF_EMIT_CALL(BPF_FUNC_map_lookup_elem),
	BPF_JMP_IMM(BPF_JEQ, BPF_REG_0, 0, 2),
	BPF_MOV64_IMM(BPF_REG_1, 1),
	BPF_ATOMIC_OP(BPF_DW, BPF_ADD, BPF_REG_0, BPF_REG_1, 0),
	BPF_LDX_MEM(BPF_W, BPF_REG_0, BPF_REG_6, offsetof(struct __sk_buff, len)),
	BPF_RAW_INSN(BPF_JMP | BPF_JLE | BPF_K, BPF_REG_0, 0, 1, 1500),
	BPF_MOV64_IMM(BPF_REG_0, (1 << 3) - 8),
	{ .code = BPF_JMP | BPF_EXIT },
};

static struct test { const char *descr; struct bpf_insn insns[8]; } tests[] = {
{
	"wide loads, by halves",
	.insns = {
	BPF_RAW_INSN(BPF_LD | BPF_IMM | BPF_DW, BPF_REG_0, BPF_PSEUDO_FUNC, 0, 3),
	BPF_RAW_INSN(0, 0, 0, 0, 0),
	BPF_LD_IMM64(BPF_REG_0, 0x1122334455667788ULL),
	BPF_EXIT_INSN(),
	},
	.result = ACCEPT,
},
};

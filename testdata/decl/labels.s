# Functions of labels, in the style of what compilers print.
char _license[] SEC("license") = "GPL";
int first(void *ctx __arg_ctx);
static int second(u64 n);
int third(u64 n) __weak;

	.section "socket", "ax", @progbits
first:
	.macro twice op
	\op
	\op
	.endm
	twice "r1 += 1"
	r1 = 5
	call second
	r1 = 0
	call third
	call bpf_get_prandom_u32
	call bpf_get_prandom_u32
	exit
	.text
second:
	r0 = r1
	exit
third:	r0 = 0; exit

# Functions of labels, in the style of what compilers print.
int first(void *ctx __arg_ctx);
static int second(u64 n);
int third(struct unknown *p) __weak;

	.section "socket", "ax", @progbits
first:
	.macro twice op
	\op
	\op
	.endm
	twice "r1 += 1"
	r1 = 5
	call second
	call third
	call bpf_get_prandom_u32
	exit
second:
	r0 = r1
	exit
	.text
third:	r0 = 0; exit

# What is wrong with a text as a whole.
int late(void *);
static int nowhere(void);
extern int elsewhere(void) __ksym;
SEC("xdp") int prog(void *ctx) {
	call bpf_map_lookup_elm
	call nowhere
	r1 = no_map ll
	call helper
	call late
	call plain
	r2 += r12
	goto nowhere_else
	exit
}
late:
	exit
helper:
	exit
elsewhere:
	exit
.section apart,"ax",@progbits
plain:
	exit

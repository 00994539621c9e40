# An exception from a subprogram ends the program.
	.include "bpf.inc"

void bpf_throw(u64 cookie) __ksym;

static __noinline int check(struct __sk_buff *skb, u64 cookie) {
	w1 = *(u32 *)(r1 + 0)
	if w1 < 21 goto .Lcheck_2
	r1 = r2
	call bpf_throw
.Lcheck_2:
	exit
}

SEC("tc")
int throws(struct __sk_buff *skb) {
	w2 = *(u32 *)(r1 + 0)
	call check
	w0 = -1
	exit
}

char LICENSE[] SEC("license") = "GPL";

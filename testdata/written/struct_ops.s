# A congestion control: a table of functions for the kernel. Functions of the
# table sit in sections of their own.
	.include "bpf.inc"

struct sock;
struct tcp_congestion_ops {
	u32 (*ssthresh)(struct sock *sk);
	void (*cong_avoid)(struct sock *sk, u32 ack, u32 acked);
	u32 (*undo_cwnd)(struct sock *sk);
	char name[16];
};

u64 rounds;

SEC("struct_ops")
u32 half(u64 *ctx) {
	w0 = 2
	exit
}

SEC("struct_ops/avoid")
void avoid(u64 *ctx) {
	r1 = *(u64 *)(r1 + 16)
	r1 <<= 32
	r1 >>= 32
	r2 = rounds ll
	r3 = *(u64 *)(r2 + 0)
	r3 += r1
	*(u64 *)(r2 + 0) = r3
	exit
}

SEC("struct_ops/undo")
u32 undo(u64 *ctx) {
	w0 = 10
	exit
}

SEC(".struct_ops.link")
struct tcp_congestion_ops slow = {
	.ssthresh = (void *)half,
	.cong_avoid = (void *)avoid,
	.undo_cwnd = (void *)undo,
	.name = "bpfasm_slow",
};

char LICENSE[] SEC("license") = "GPL";

# Weak functions and variables, in data and without bytes, hidden and
# internal ones.
	.include "bpf.inc"

__weak volatile u32 weak_data = 30;
__weak volatile u32 weak_zero;
__weak __hidden volatile u32 weak_hidden = 5;
__attribute__((visibility("internal"))) volatile u32 internal = 3;
__attribute__((visibility("protected"))) volatile u32 protected = 2;

__weak __noinline int weak_function(u64 x) {
	r2 = weak_data ll
	w0 = *(u32 *)(r2 + 0)
	w0 += w1
	exit
}

__hidden __weak __noinline int weak_hidden_function(u64 x) {
	r2 = weak_hidden ll
	w0 = *(u32 *)(r2 + 0)
	w0 += w1
	exit
}

SEC("xdp")
int all(struct xdp_md *ctx) {
	r7 = weak_zero ll
	w1 = 1
	*(u32 *)(r7 + 0) = w1
	r1 = 20
	call weak_function
	w6 = w0
	r1 = 17
	call weak_hidden_function
	w0 += w6
	w1 = *(u32 *)(r7 + 0)
	w0 += w1
	r1 = internal ll
	w1 = *(u32 *)(r1 + 0)
	w0 += w1
	r1 = protected ll
	w1 = *(u32 *)(r1 + 0)
	w0 += w1
	exit
}

char LICENSE[] SEC("license") = "GPL";

# Programs at kernel functions: arguments and the answer from the context.
	.include "bpf.inc"

struct file;
struct filename;

u64 calls, failures;

SEC("fentry/do_unlinkat")
int before(u64 *ctx) {
	r1 = *(u64 *)(r1 + 0)
	r1 >>= 31
	r1 &= 1
	r2 = calls ll
	r3 = *(u64 *)(r2 + 0)
	r1 += r3
	*(u64 *)(r2 + 0) = r1
	w0 = 0
	exit
}

SEC("fexit/do_unlinkat")
int after(u64 *ctx) {
	r1 = *(u64 *)(r1 + 16)
	r1 >>= 63
	r2 = failures ll
	r3 = *(u64 *)(r2 + 0)
	r3 += r1
	*(u64 *)(r2 + 0) = r3
	w0 = 0
	exit
}

SEC("lsm/file_open")
int allow(u64 *ctx) {
	r0 = *(u64 *)(r1 + 8)
	exit
}

char LICENSE[] SEC("license") = "GPL";

# A ring buffer filled by user space, here by nobody: its callback is not
# called and the drain counts no sample.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_USER_RINGBUF);
	__uint(max_entries, 4096);
} commands SEC(".maps");

u32 sum;

static long execute(const struct bpf_dynptr *record, u32 *calls) {
	r6 = r2
	r3 = r1
	r1 = r10
	r1 += -8
	w2 = 8
	w4 = 0
	r5 = 0
	call bpf_dynptr_read
	r1 = r0
	r0 = 1
	if r1 != 0 goto .Lexecute_4
	w1 = *(u32 *)(r6 + 0)
	w1 += 1
	*(u32 *)(r6 + 0) = w1
	w1 = *(u32 *)(r10 - 4)
	w2 = *(u32 *)(r10 - 8)
	if w2 == 1 goto .Lexecute_3
	w1 = 0
.Lexecute_3:
	r2 = sum ll
	w3 = *(u32 *)(r2 + 0)
	w3 += w1
	*(u32 *)(r2 + 0) = w3
	r0 = 0
.Lexecute_4:
	exit
}

SEC("syscall")
int drain(void *ctx) {
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r3 = r10
	r3 += -4
	r1 = commands ll
	r2 = execute ll
	r4 = 0
	call bpf_user_ringbuf_drain
	r1 = r0
	w2 = 1
	w0 = 1
	if r1 == 0 goto .Ldrain_2
	w0 = 0
.Ldrain_2:
	r1 = sum ll
	w3 = *(u32 *)(r1 + 0)
	w1 = 1
	if w3 == 0 goto .Ldrain_4
	w1 = 0
.Ldrain_4:
	w3 = *(u32 *)(r10 - 4)
	if w3 == 0 goto .Ldrain_6
	w2 = 0
.Ldrain_6:
	w0 &= w2
	w0 &= w1
	exit
}

char LICENSE[] SEC("license") = "GPL";

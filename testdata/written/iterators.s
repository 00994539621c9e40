# Open-coded iterators: kernel functions that make, advance and drop the state
# on the stack.
	.include "bpf.inc"

struct bpf_iter_num {
	u64 opaque[1];
} __attribute__((aligned(8)));

int bpf_iter_num_new(struct bpf_iter_num *it, int start, int end) __ksym;
int *bpf_iter_num_next(struct bpf_iter_num *it) __ksym;
void bpf_iter_num_destroy(struct bpf_iter_num *it) __ksym;

SEC("syscall")
int numbers(void *ctx) {
	r7 = r10
	r7 += -8
	w6 = 0
	r1 = r7
	w2 = 0
	w3 = 30
	call bpf_iter_num_new
	r1 = r7
	call bpf_iter_num_next
	if r0 == 0 goto .Lnumbers_2
.Lnumbers_1:
	w1 = w6
	w6 = *(u32 *)(r0 + 0)
	w6 += w1
	r1 = r10
	r1 += -8
	call bpf_iter_num_next
	if r0 != 0 goto .Lnumbers_1
.Lnumbers_2:
	r1 = r10
	r1 += -8
	call bpf_iter_num_destroy
	w0 = w6
	exit
}

SEC("tc")
int nested(struct __sk_buff *skb) {
	r6 = r10
	r6 += -8
	r1 = r6
	w2 = 1
	w3 = 5
	call bpf_iter_num_new
	r1 = r6
	call bpf_iter_num_next
	r7 = r0
	w6 = 55
	if r7 == 0 goto .Lnested_6
	w6 = 0
.Lnested_2:
	w3 = *(u32 *)(r7 + 0)
	r8 = r10
	r8 += -16
	r1 = r8
	w2 = 0
	call bpf_iter_num_new
	r1 = r8
	call bpf_iter_num_next
	if r0 == 0 goto .Lnested_4
.Lnested_3:
	w1 = w6
	w2 = *(u32 *)(r7 + 0)
	w6 = *(u32 *)(r0 + 0)
	w6 *= w2
	w6 += w1
	r1 = r10
	r1 += -16
	call bpf_iter_num_next
	if r0 != 0 goto .Lnested_3
.Lnested_4:
	r1 = r10
	r1 += -16
	call bpf_iter_num_destroy
	r1 = r10
	r1 += -8
	call bpf_iter_num_next
	r7 = r0
	if r7 != 0 goto .Lnested_2
	w6 += 55
.Lnested_6:
	r1 = r10
	r1 += -8
	call bpf_iter_num_destroy
	w0 = w6
	exit
}

char LICENSE[] SEC("license") = "GPL";

# Kernel functions: strong ones, a weak one that exists and a weak one that
# does not, and a flavour of a name.
	.include "bpf.inc"

struct cpumask {
	unsigned long bits[1];
};
struct bpf_cpumask {
	struct cpumask cpumask;
};

int bpf_dynptr_from_skb(struct __sk_buff *skb, u64 flags, struct bpf_dynptr *ptr) __ksym;
void *bpf_dynptr_slice(const struct bpf_dynptr *ptr, u64 offset, void *buffer, u64 size) __ksym;
struct bpf_cpumask *bpf_cpumask_create(void) __ksym;
void bpf_cpumask_release(struct bpf_cpumask *mask) __ksym;
void bpf_cpumask_set_cpu(u32 cpu, struct bpf_cpumask *mask) __ksym;
bool bpf_cpumask_test_cpu(u32 cpu, const struct cpumask *mask) __ksym __weak;
u32 bpf_cpumask_no_such_function(const struct cpumask *mask) __ksym __weak;

SEC("tc")
int dynptr(struct __sk_buff *skb) {
	r3 = r10
	r3 += -24
	r2 = 0
	call bpf_dynptr_from_skb
	w1 = w0
	w0 = -1
	if w1 != 0 goto .Ldynptr_3
	r1 = r10
	r1 += -24
	r3 = r10
	r3 += -4
	r2 = 20
	r4 = 4
	call bpf_dynptr_slice
	r1 = r0
	w0 = -2
	if r1 == 0 goto .Ldynptr_3
	w2 = *(u8 *)(r1 + 1)
	w2 <<= 1
	w0 = *(u8 *)(r1 + 0)
	w0 += w2
	w2 = *(u8 *)(r1 + 2)
	w2 <<= 2
	w0 += w2
	w1 = *(u8 *)(r1 + 3)
	w1 <<= 3
	w0 += w1
	w0 += -19
.Ldynptr_3:
	exit
}

SEC("syscall")
int cpumask(void *ctx) {
	call bpf_cpumask_create
	r6 = r0
	w7 = -1
	if r6 == 0 goto .Lcpumask_7
	w8 = 0
	w1 = 0
	r2 = r6
	call bpf_cpumask_set_cpu
	r1 = bpf_cpumask_test_cpu ll
	if r1 == 0 goto .Lcpumask_4
	w1 = 0
	r2 = r6
	call bpf_cpumask_test_cpu
	w0 &= 1
	w8 = 2
	if w0 != 0 goto .Lcpumask_4
	w8 = 0
.Lcpumask_4:
	w7 = 4
	r1 = bpf_cpumask_no_such_function ll
	if r1 == 0 goto .Lcpumask_6
	r1 = r6
	call bpf_cpumask_no_such_function
	w7 = w0
.Lcpumask_6:
	r1 = r6
	call bpf_cpumask_release
	w7 |= w8
.Lcpumask_7:
	w0 = w7
	exit
}

char LICENSE[] SEC("license") = "GPL";

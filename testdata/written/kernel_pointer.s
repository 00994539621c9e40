# A kernel object's pointer kept in a map value.
	.include "bpf.inc"

struct cpumask {
	unsigned long bits[1];
};
struct bpf_cpumask {
	struct cpumask cpumask;
};
struct bpf_cpumask *bpf_cpumask_create(void) __ksym;
void bpf_cpumask_release(struct bpf_cpumask *mask) __ksym;

struct holder {
	struct bpf_cpumask __kptr *mask;
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct holder);
} holders SEC(".maps");

SEC("syscall")
int exchange(void *ctx) {
	call bpf_cpumask_create
	r6 = r0
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	w0 = -1
	if r6 == 0 goto .Lexchange_4
	r2 = r10
	r2 += -4
	r1 = holders ll
	call bpf_map_lookup_elem
	w7 = -2
	if r0 == 0 goto .Lexchange_3
	r1 = r0
	r2 = r6
	call bpf_kptr_xchg
	r6 = r0
	w7 = 2
	w0 = 1
	if r6 == 0 goto .Lexchange_4
.Lexchange_3:
	r1 = r6
	call bpf_cpumask_release
	w0 = w7
.Lexchange_4:
	exit
}

char LICENSE[] SEC("license") = "GPL";

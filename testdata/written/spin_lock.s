# A spin lock in a map value and one in a global of a section of its own.
	.include "bpf.inc"

struct account {
	u64 balance;
	struct bpf_spin_lock lock;
};

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, struct account);
} accounts SEC(".maps");

u64 total __hidden SEC(".data.lock") = 100;
struct bpf_spin_lock global_lock __hidden SEC(".data.lock");

SEC("tc")
int pay(struct __sk_buff *skb) {
	w1 = 9
	*(u32 *)(r10 - 4) = w1
	r1 = 0
	*(u64 *)(r10 - 16) = r1
	*(u64 *)(r10 - 24) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -24
	r1 = accounts ll
	r4 = 0
	call bpf_map_update_elem
	r1 = r0
	w0 = -1
	if r1 != 0 goto .Lpay_3
	r2 = r10
	r2 += -4
	r1 = accounts ll
	call bpf_map_lookup_elem
	r6 = r0
	w0 = -2
	if r6 == 0 goto .Lpay_3
	r7 = r6
	r6 += 8
	r1 = r6
	call bpf_spin_lock
	r1 = *(u64 *)(r7 + 0)
	r1 += 200
	*(u64 *)(r7 + 0) = r1
	r1 = r6
	call bpf_spin_unlock
	r1 = global_lock ll
	call bpf_spin_lock
	r1 = *(u64 *)(r7 + 0)
	r2 = total ll
	r6 = *(u64 *)(r2 + 0)
	r6 += r1
	*(u64 *)(r2 + 0) = r6
	r1 = global_lock ll
	call bpf_spin_unlock
	r0 = r6
.Lpay_3:
	exit
}

char LICENSE[] SEC("license") = "GPL";

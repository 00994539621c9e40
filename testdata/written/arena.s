# An arena: pages from the kernel, pointers of another address space cast both
# ways, a list of nodes and globals that live in it.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_ARENA);
	__uint(map_flags, BPF_F_MMAPABLE);
	__uint(max_entries, 10);
	enum { __value_of_map_extra = 1ULL << 44 } map_extra;
} arena SEC(".maps");

void __arena *bpf_arena_alloc_pages(void *map, void __arena *address, u32 pages, int node, u64 flags) __ksym;
void bpf_arena_free_pages(void *map, void __arena *address, u32 pages) __ksym;

struct node {
	struct node __arena *next;
	u64 number;
};

static struct node __arena *volatile kept;

SEC("syscall")
int list(void *ctx) {
	w6 = -1
	r7 = 0
	r1 = arena ll
	r2 = 0
	w3 = 1
	w4 = -1
	r5 = 0
	call bpf_arena_alloc_pages
	if r0 == 0 goto .Llist_5
	r1 = addr_space_cast(r0, 0, 1)
	r2 = r0
	r2 += 16
	*(u64 *)(r1 + 32) = r2
	r2 = r0
	r2 += 32
	*(u64 *)(r1 + 48) = r2
	r2 = r0
	r2 += 48
	*(u64 *)(r1 + 64) = r2
	r2 = r0
	r2 += 64
	*(u64 *)(r1 + 80) = r2
	r2 = r0
	r2 += 80
	*(u64 *)(r1 + 96) = r2
	r2 = r0
	r2 += 96
	*(u64 *)(r1 + 112) = r2
	r2 = r0
	r2 += 112
	*(u64 *)(r1 + 128) = r2
	*(u64 *)(r1 + 16) = r0
	*(u64 *)(r1 + 8) = 0
	*(u64 *)(r1 + 0) = 0
	*(u64 *)(r1 + 24) = 3
	*(u64 *)(r1 + 40) = 6
	*(u64 *)(r1 + 56) = 9
	*(u64 *)(r1 + 72) = 12
	*(u64 *)(r1 + 88) = 15
	*(u64 *)(r1 + 104) = 18
	*(u64 *)(r1 + 120) = 21
	*(u64 *)(r1 + 136) = 24
	*(u64 *)(r1 + 152) = 27
	r2 = r0
	r2 += 128
	*(u64 *)(r1 + 144) = r2
	r2 = r0
	r2 += 144
	r1 = kept ll
	*(u64 *)(r1 + 0) = r2
	w1 = 0
.Llist_2:
	r7 <<= 1
	r2 = addr_space_cast(r2, 0, 1)
	r8 = *(u64 *)(r2 + 8)
	r8 += r7
	if w1 > 8 goto .Llist_4
	w1 += 1
	r2 = *(u64 *)(r2 + 0)
	r7 = r8
	if r2 != 0 goto .Llist_2
.Llist_4:
	r1 = kept ll
	r1 = *(u64 *)(r1 + 0)
	r1 = addr_space_cast(r1, 0, 1)
	r6 = *(u64 *)(r1 + 8)
	r1 = arena ll
	r2 = r0
	w3 = 1
	call bpf_arena_free_pages
	w6 += w8
.Llist_5:
	w0 = w6
	exit
}

char LICENSE[] SEC("license") = "GPL";

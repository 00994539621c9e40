# A number of 64 bits, which libbpf takes since 1.5.  numa_node is unknown to cilium/ebpf.
struct {
	__uint(type, BPF_MAP_TYPE_ARENA);
	__uint(map_flags, BPF_F_MMAPABLE);
	__uint(max_entries, 100);
	__ulong(map_extra, 0x1ull << 44);
} arena SEC(".maps");
__map(ARENA, max_entries = 10, map_flags = BPF_F_MMAPABLE, map_extra = 0x1ull << 44, numa_node = 0) arena2;
typedef __map(ARRAY, u32, u64, 1) inner_t;
inner_t one SEC(".maps");

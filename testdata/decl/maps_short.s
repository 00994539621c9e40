# Maps on one line each.
struct key { u32 a, b; };
typedef struct key *key_pointer;
enum { SIZE = 16 };
__map(HASH, u32, u64, 1024) counts;
__map(BPF_MAP_TYPE_LRU_HASH, struct key, u64, SIZE << 2, map_flags = BPF_F_NO_COMMON_LRU, pinning = LIBBPF_PIN_BY_NAME) recent_short;
__map(RINGBUF, 4096) events, more_events;
__map(QUEUE, u64, 16) queue;
__map(PERF_EVENT_ARRAY, 4, 4) perf;
__map(ARRAY, u32, 24, max_entries = 8) sizes;
__map(HASH, key = key_pointer, value = unsigned char, max_entries = 1) pointers;
__map(BLOOM_FILTER, u64, 100, map_extra = 3) seen;
struct inner { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 1); __type(key, u32); __type(value, u64); };
struct inner one SEC(".maps");
__map(ARRAY_OF_MAPS, u32, values = struct inner, max_entries = 2) outer = { .values = { [0] = &one } };
__map(ARRAY_OF_MAPS, u32, max_entries = 2, values = __map(HASH, u32, u32, 4)) outer2;
int tail(void *ctx);
__map(PROG_ARRAY, u32, u32, 2, values = int (void *)) programs = { .values = { [1] = &tail } };
SEC("socket") int tail(void *ctx) {
	r1 = counts ll
	r0 = 0
	exit
}
char LICENSE[] SEC("license") = "GPL";

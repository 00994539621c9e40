# Maps of every kind of definition.
struct key { u32 a, b; };
struct inner {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 2);
	__type(key, u32);
	__type(value, u64);
};
struct inner first SEC(".maps"), second SEC(".maps");
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 4);
	__uint(key_size, 4);
	__array(values, struct inner);
} outer SEC(".maps") = { .values = { [0] = &first, [2] = (void *)&second } };
int tail(void *ctx);
struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, 8);
	__uint(key_size, sizeof(u32));
	__array(values, int (void *));
} programs SEC(".maps") = { .values = { [1] = &tail } };
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(map_flags, BPF_F_NO_COMMON_LRU | BPF_F_RDONLY_PROG);
	__uint(max_entries, 1 << 10);
	__uint(pinning, LIBBPF_PIN_BY_NAME);
	__type(key, struct key);
	__uint(value_size, 24);
} recent SEC(".maps");
struct {
	__uint(type, BPF_MAP_TYPE_BLOOM_FILTER);
	__uint(max_entries, 100);
	__uint(map_extra, 3);
	__type(value, u64);
} seen SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_RINGBUF); __uint(max_entries, 4096); } events SEC(".maps");

char _license[] SEC("license") = "GPL";

SEC("socket") int tail(void *ctx) {
	r0 = 0
	exit
}

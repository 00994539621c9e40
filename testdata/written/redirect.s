# Redirect maps, all empty: the action given for a miss comes back. The
# programs in them have sections of their own.
	.include "bpf.inc"

struct device {
	u32 ifindex;
	u32 program;
};

struct cpu {
	u32 queue;
	u32 program;
};

struct {
	__uint(type, BPF_MAP_TYPE_DEVMAP);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, struct device);
} devices SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_DEVMAP_HASH);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u32);
} devices_by_key SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_CPUMAP);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, struct cpu);
} cpus SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_XSKMAP);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u32);
} sockets SEC(".maps");

SEC("xdp")
int redirect(struct xdp_md *ctx) {
	r6 = r1
	r1 = devices ll
	r2 = 0
	r3 = 1
	call bpf_redirect_map
	r8 = r0
	r1 = devices_by_key ll
	r2 = 1
	r3 = 2
	call bpf_redirect_map
	r7 = r0
	w8 <<= 4
	w7 <<= 2
	w7 += w8
	r1 = cpus ll
	r2 = 2
	r3 = 3
	call bpf_redirect_map
	w7 += w0
	w7 <<= 2
	w2 = *(u32 *)(r6 + 16)
	r1 = sockets ll
	r3 = 2
	call bpf_redirect_map
	w7 += w0
	w0 = w7
	exit
}

SEC("xdp/devmap")
int on_device(struct xdp_md *ctx) {
	w1 = *(u32 *)(r1 + 20)
	w0 = 1
	if w1 == 1 goto .Lon_device_2
	w0 = 2
.Lon_device_2:
	exit
}

SEC("xdp/cpumap")
int on_cpu(struct xdp_md *ctx) {
	w1 = *(u32 *)(r1 + 12)
	w0 = 1
	if w1 == 1 goto .Lon_cpu_2
	w0 = 2
.Lon_cpu_2:
	exit
}

char LICENSE[] SEC("license") = "GPL";

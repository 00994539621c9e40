# Maps of sockets and the programs which use them.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_SOCKMAP);
	__uint(max_entries, 16);
	__type(key, u32);
	__type(value, u64);
} by_index SEC(".maps");

struct tuple {
	u32 remote;
	u32 port;
};

struct {
	__uint(type, BPF_MAP_TYPE_SOCKHASH);
	__uint(max_entries, 16);
	__type(key, struct tuple);
	__type(value, u64);
} by_tuple SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_REUSEPORT_SOCKARRAY);
	__uint(max_entries, 2);
	__type(key, u32);
	__type(value, u64);
} listeners SEC(".maps");

struct bpf_sock_ops {
	u32 op;
	u32 args[4];
	u32 family;
	u32 remote_ip4;
	u32 local_ip4;
	u32 remote_ip6[4];
	u32 local_ip6[4];
	u32 remote_port;
	u32 local_port;
};

struct sk_msg_md {
	u64 data;
	u64 data_end;
	u32 family;
	u32 remote_ip4;
	u32 local_ip4;
	u32 remote_ip6[4];
	u32 local_ip6[4];
	u32 remote_port;
	u32 local_port;
	u32 size;
};

struct sk_reuseport_md {
	u64 data;
	u64 data_end;
	u32 len;
	u32 eth_protocol;
	u32 ip_protocol;
	u32 bind_inany;
	u32 hash;
};

SEC("sockops")
int established(struct bpf_sock_ops *ops) {
	w2 = *(u32 *)(r1 + 24)
	*(u32 *)(r10 - 8) = w2
	w2 = *(u32 *)(r1 + 64)
	*(u32 *)(r10 - 4) = w2
	w2 = *(u32 *)(r1 + 68)
	w2 &= 15
	*(u32 *)(r10 - 12) = w2
	w2 = *(u32 *)(r1 + 0)
	w2 &= -2
	if w2 != 4 goto .Lestablished_2
	r3 = r10
	r3 += -12
	r6 = r1
	r2 = by_index ll
	r4 = 0
	call bpf_sock_map_update
	r3 = r10
	r3 += -8
	r1 = r6
	r2 = by_tuple ll
	r4 = 1
	call bpf_sock_hash_update
.Lestablished_2:
	w0 = 1
	exit
}

SEC("sk_skb/stream_verdict")
int verdict(struct __sk_buff *skb) {
	w3 = *(u32 *)(r1 + 136)
	w3 &= 15
	r2 = by_index ll
	r4 = 0
	call bpf_sk_redirect_map
	exit
}

SEC("sk_skb/stream_parser")
int parser(struct __sk_buff *skb) {
	w0 = *(u32 *)(r1 + 0)
	exit
}

SEC("sk_msg")
int message(struct sk_msg_md *msg) {
	w2 = *(u32 *)(r1 + 20)
	*(u32 *)(r10 - 8) = w2
	w2 = *(u32 *)(r1 + 60)
	*(u32 *)(r10 - 4) = w2
	r3 = r10
	r3 += -8
	r2 = by_tuple ll
	r4 = 0
	call bpf_msg_redirect_hash
	exit
}

SEC("sk_reuseport")
int choose(struct sk_reuseport_md *reuse) {
	w2 = *(u32 *)(r1 + 32)
	w2 &= 1
	*(u32 *)(r10 - 4) = w2
	r3 = r10
	r3 += -4
	r2 = listeners ll
	r4 = 0
	call bpf_sk_select_reuseport
	r1 = r0
	w0 = 1
	if r1 == 0 goto .Lchoose_2
	w0 = 0
.Lchoose_2:
	exit
}

char LICENSE[] SEC("license") = "GPL";

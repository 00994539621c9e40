// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// load: yes
// SPDX-License-Identifier: MIT
// Maps of sockets and the programs which use them.
#include "bpf.h"

struct {
	__uint(type, SOCKMAP);
	__uint(max_entries, 16);
	__type(key, u32);
	__type(value, u64);
} by_index SEC(".maps");

struct tuple {
	u32 remote;
	u32 port;
};

struct {
	__uint(type, SOCKHASH);
	__uint(max_entries, 16);
	__type(key, struct tuple);
	__type(value, u64);
} by_tuple SEC(".maps");

struct {
	__uint(type, REUSEPORT_SOCKARRAY);
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
int established(struct bpf_sock_ops *ops)
{
	struct tuple key = { ops->remote_ip4, ops->remote_port };
	u32 index = ops->local_port & 15;

	// active or passive connection established
	if (ops->op == 4 || ops->op == 5) {
		bpf_sock_map_update(ops, &by_index, &index, ANY);
		bpf_sock_hash_update(ops, &by_tuple, &key, NOEXIST);
	}
	return 1;
}

SEC("sk_skb/stream_verdict")
int verdict(struct __sk_buff *skb)
{
	return bpf_sk_redirect_map(skb, &by_index, skb->local_port & 15, 0);
}

SEC("sk_skb/stream_parser")
int parser(struct __sk_buff *skb)
{
	return skb->len;
}

SEC("sk_msg")
int message(struct sk_msg_md *msg)
{
	struct tuple key = { msg->remote_ip4, msg->remote_port };

	return bpf_msg_redirect_hash(msg, &by_tuple, &key, 0);
}

SEC("sk_reuseport")
int choose(struct sk_reuseport_md *reuse)
{
	u32 index = reuse->hash & 1;

	return bpf_sk_select_reuseport(reuse, &listeners, &index, 0) == 0;
}

char LICENSE[] SEC("license") = "GPL";

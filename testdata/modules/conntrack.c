// flags: -g -O2 -mcpu=v3
// run: xdp prog=lookup input=64 return=2
// needs: 6.1
// SPDX-License-Identifier: MIT
// Functions of module nf_conntrack, called and traced: looking up a connection that is
// not there fails with -ENOENT.
#include "bpf.h"

struct bpf_ct_opts {
	s32 netns_id;
	s32 error;
	u8 l4proto;
	u8 dir;
	u8 reserved[2];
};

struct nf_conn {
	unsigned long status;
} __core;

struct bpf_sock_tuple {
	u32 from, to;
	u16 from_port, to_port;
};

struct nf_conn *bpf_xdp_ct_lookup(struct xdp_md *ctx, struct bpf_sock_tuple *tuple, u32 tuple_size, struct bpf_ct_opts *opts, u32 opts_size) __ksym;
void bpf_ct_release(struct nf_conn *connection) __ksym;

SEC("xdp")
int lookup(struct xdp_md *ctx)
{
	struct bpf_sock_tuple tuple = {0x0100000a, 0x0200000a, 80, 80};
	struct bpf_ct_opts opts = {.netns_id = -1, .l4proto = 6};
	struct nf_conn *connection = bpf_xdp_ct_lookup(ctx, &tuple, sizeof tuple, &opts, sizeof opts);

	if (connection) {
		bpf_ct_release(connection);
		return 0;
	}
	return -opts.error;
}

SEC("fentry/nf_conntrack:nf_ct_destroy")
int destroyed(u64 *ctx)
{
	return 0;
}

char LICENSE[] SEC("license") = "GPL";

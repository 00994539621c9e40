// flags: -g -O2 -mcpu=v3
// run: xdp prog=parse input=64 return=8516
// run: xdp prog=short_packet input=16 return=1
// SPDX-License-Identifier: MIT
// Direct packet access with bounds checks: the Internet checksum of the bytes
// behind an Ethernet header, and a packet that is too short.
#include "bpf.h"

struct ethernet {
	u8 destination[6];
	u8 source[6];
	u16 type;
} __attribute__((packed));

#define swap16(x) __builtin_bswap16(x)

SEC("xdp")
int parse(struct xdp_md *ctx)
{
	void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
	struct ethernet *ethernet = data;
	u16 *words = data + sizeof *ethernet;
	u32 sum = 0;

	if ((void *)(words + 25) > end)
		return XDP_ABORTED;
	sum += swap16(ethernet->type);
	for (u32 i = 0; i < 25; i++)
		sum += words[i];
	sum = (sum & 0xffff) + (sum >> 16);
	sum = (sum & 0xffff) + (sum >> 16);
	return (u16)~sum + ethernet->source[5];
}

SEC("xdp")
int short_packet(struct xdp_md *ctx)
{
	void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;

	if (data + 20 > end)
		return XDP_DROP;
	return XDP_PASS;
}

char LICENSE[] SEC("license") = "GPL";

// flags: -g -O2 -mcpu=v3
// run: tc input=64 return=413
// SPDX-License-Identifier: MIT
// A hash map with struct keys and values: four inserted, one deleted,
// one refused by NOEXIST, one overwritten by EXIST.
#include "bpf.h"

struct flow {
	u32 address;
	u16 port;
	u8 protocol;
	u8 pad;
};

struct count {
	u64 packets;
	u64 bytes;
};

struct {
	__uint(type, HASH);
	__uint(max_entries, 16);
	__type(key, struct flow);
	__type(value, struct count);
	__uint(map_flags, F_NO_PREALLOC);
} flows SEC(".maps");

static struct flow flow(u16 port)
{
	return (struct flow){ .address = 0x0a000001, .port = port, .protocol = 6 };
}

SEC("tc")
int count_flows(struct __sk_buff *skb)
{
	struct flow key;
	u32 found = 0, refused = 0;
	u64 bytes = 0;

	for (u16 port = 80; port < 84; port++) {
		struct count count = { 1, port };

		key = flow(port);
		if (bpf_map_update_elem(&flows, &key, &count, NOEXIST))
			return -1;
	}
	key = flow(81);
	if (bpf_map_delete_elem(&flows, &key))
		return -2;
	key = flow(82);
	// Before Linux 6.4 the upper half of the answer may be 0.
	if ((int)bpf_map_update_elem(&flows, &key, &(struct count){ 2, 7 }, NOEXIST) == -17)
		refused++;
	if (bpf_map_update_elem(&flows, &key, &(struct count){ 2, 50 }, EXIST))
		return -3;
	for (u16 port = 79; port < 86; port++) {
		struct count *count;

		key = flow(port);
		count = bpf_map_lookup_elem(&flows, &key);
		if (!count)
			continue;
		found += count->packets;
		bytes += count->bytes;
	}
	// found 1 + 2 + 1, bytes 80 + 50 + 83
	return found * 50 + bytes * refused;
}

char LICENSE[] SEC("license") = "Dual MIT/GPL";

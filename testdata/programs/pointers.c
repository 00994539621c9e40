// flags: -g -O2 -mcpu=v3
// load: no (loaders leave relocations of data alone)
// SPDX-License-Identifier: MIT
// Data that points: to data, into data, to strings, to functions, and the
// distance of two symbols' sections.
#include "bpf.h"

struct option {
	const char *name;
	u32 *value;
	int (*apply)(u32);
};

static u32 first = 1, numbers[4] = { 1, 2, 3, 4 };

static __noinline int apply(u32 x)
{
	return x + 1;
}

struct option options[] = {
	{ "first", &first, apply },
	{ "third number", &numbers[2], apply },
	{ &"third number"[6], numbers + 3, NULL },
};
u32 *const constant_pointer = &first;
u64 address_and_more = (u64)&numbers[1];

SEC("xdp")
int walk(struct xdp_md *ctx)
{
	u32 sum = 0;

	for (u32 i = 0; i < 3; i++)
		if (options[i].apply && options[i].name[0] == 't')
			sum += *options[i].value;
	return sum + *constant_pointer + address_and_more;
}

char LICENSE[] SEC("license") = "GPL";

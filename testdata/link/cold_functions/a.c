// flags: -g -O2 -mcpu=v3
// run: xdp prog=prog input=64 return=63
// bpftool: differs (it leaves .text.unlikely. and .text.hot.)
// SPDX-License-Identifier: MIT
// Functions that the compiler keeps apart because they are cold or hot. libbpf takes functions from
// .text only, so it opens no object that has them.
#include "bpf.h"

int hot(int x);

__attribute__((cold)) static __noinline int cold(int x)
{
	barrier_var(x);
	return x + 1;
}

SEC("xdp")
int prog(struct xdp_md *ctx)
{
	return cold(20) + hot(40);
}

char LICENSE[] SEC("license") = "GPL";

// flags: -g -O2 -mcpu=v4
// SPDX-License-Identifier: MIT
// Has an extern and a definition each.
#include "bpf.h"

#define __arena __attribute__((address_space(1)))

extern struct {
	__uint(type, ARENA);
	__uint(map_flags, F_MMAPABLE);
	__uint(max_entries, 10);
} arena SEC(".maps");

extern int __arena mine;
char __arena before;
int __arena theirs = 3;

SEC("syscall")
int change(void *ctx)
{
	(void)&arena;
	mine = theirs + before;
	return 0;
}

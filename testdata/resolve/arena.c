// flags: -g -O2 -mcpu=v4
// SPDX-License-Identifier: MIT
// Variables in an arena.
#include "bpf.h"

#define __arena __attribute__((address_space(1)))

struct {
	__uint(type, ARENA);
	__uint(map_flags, F_MMAPABLE);
	__uint(max_entries, 10);
	__ulong(map_extra, 1ULL << 44);
} arena SEC(".maps");

u64 __arena first = 3;
static u32 __arena numbers[4] = { 1, 2, 3, 4 };

SEC("syscall")
int use(void *ctx)
{
	numbers[2] += first;
	return numbers[first & 3];
}

char LICENSE[] SEC("license") = "GPL";

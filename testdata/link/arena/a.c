// flags: -g -O2 -mcpu=v4
// open: no (cilium/ebpf 0.22 has no variables in arenas)
// load: no (cilium/ebpf 0.22 has no variables in arenas)
// bpftool: differs (an extern variable of an arena keeps offset 0 in the section's type)
// libbpf: no before 1.4 (arenas)
// SPDX-License-Identifier: MIT
// Variables that live in an arena: some defined here, some in the other file.
#include "bpf.h"

#define __arena __attribute__((address_space(1)))

struct {
	__uint(type, ARENA);
	__uint(map_flags, F_MMAPABLE);
	__uint(max_entries, 10);
} arena SEC(".maps");

extern int __arena theirs;
int __arena mine = 5;
u64 __arena zero;

SEC("syscall")
int sum(void *ctx)
{
	(void)&arena;
	zero += mine;
	return theirs + zero;
}

char LICENSE[] SEC("license") = "GPL";

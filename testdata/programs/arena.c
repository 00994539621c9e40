// flags: -g -O2 -mcpu=v4
// run: syscall return=24609
// load: no (cilium/ebpf 0.22 does not carry addr_space_cast through)
// needs: 6.9
// SPDX-License-Identifier: MIT
// An arena: pages from the kernel, pointers of another address space cast both
// ways, a list of nodes and globals that live in it.
#include "bpf.h"

#define __arena __attribute__((address_space(1)))

struct {
	__uint(type, ARENA);
	__uint(map_flags, F_MMAPABLE);
	__uint(max_entries, 10);
	__ulong(map_extra, 1ULL << 44);
} arena SEC(".maps");

void __arena *bpf_arena_alloc_pages(void *map, void __arena *address, u32 pages, int node, u64 flags) __ksym;
void bpf_arena_free_pages(void *map, void __arena *address, u32 pages) __ksym;

struct node {
	struct node __arena *next;
	u64 number;
};

static struct node __arena *volatile kept;

SEC("syscall")
int list(void *ctx)
{
	struct node __arena *page = bpf_arena_alloc_pages(&arena, NULL, 1, -1, 0), *head = NULL;
	struct node *plain;
	u64 sum = 0;

	if (!page)
		return -1;
	for (u32 i = 0; i < 10; i++) {
		struct node __arena *node = page + i;

		node->number = i * 3;
		node->next = head;
		head = node;
	}
	kept = head;
	for (u32 i = 0; i < 10 && head; i++) {
		sum = sum * 2 + head->number;
		head = head->next;
	}
	plain = (struct node *)kept;
	sum += ((struct node __arena *)plain)->number;
	bpf_arena_free_pages(&arena, page, 1);
	return sum;
}

char LICENSE[] SEC("license") = "GPL";

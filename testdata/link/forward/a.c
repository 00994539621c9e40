// flags: -g -O2 -mcpu=v3
// load: no (a global function takes no pointers to unknown structs)
// bpftool: differs before 1.2 (it leaves forward declarations of what the other file defines)
// SPDX-License-Identifier: MIT
// Each file knows one struct, one union and one enumeration and has the other
// declared only.
#include "bpf.h"

struct known_a {
	int x;
	struct known_b *other;
};
struct known_b;
union mixed_b;
struct nowhere;

struct holder_a {
	struct known_a a;
	struct known_b *b;
	union mixed_b *mixed;
	struct nowhere *nowhere;
};

int use_b(struct known_a *a, struct known_b *b, union mixed_b *mixed);

struct holder_a holder_a;

SEC("tc")
int first(struct __sk_buff *skb)
{
	return use_b(&holder_a.a, holder_a.b, holder_a.mixed);
}

char LICENSE[] SEC("license") = "GPL";

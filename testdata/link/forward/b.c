// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other half.
#include "bpf.h"

struct known_a;
struct known_b {
	long y;
	struct known_a *other;
};
union mixed_b {
	int i;
	long l;
};
struct nowhere;

struct holder_b {
	struct known_a *a;
	struct known_b b;
	struct nowhere *nowhere;
};

struct holder_b holder_b;

__noinline int use_b(struct known_a *a, struct known_b *b, union mixed_b *mixed)
{
	return holder_b.b.y + (a != NULL) + (b != NULL) + (mixed != NULL);
}

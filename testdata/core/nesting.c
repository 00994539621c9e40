// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Members of structs and unions without a name, and of members.
#include "core.h"

struct nest {
	int before;
	struct {
		int a;
		union {
			int b;
			struct {
				short c, d;
			};
		};
	};
	struct {
		int x;
		union {
			int y;
			long z;
		} choice;
	} named;
} __core;

SEC("raw_tp")
int nesting(struct nest *n)
{
	ask(0, field(n->named.choice.z, EXISTS));
	return n->a + n->b + n->d + n->named.x + n->named.choice.y;
}

// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Flavors: what of a name is behind three underscores tells versions apart, in the
// program and in the kernel.
#include "core.h"

struct versioned___old {
	int before;
	int state;
} __core;

struct versioned___new {
	u64 __state;
} __core;

// No flavor: there is nothing before the underscores, or one underscore more.
struct ___odd {
	int x;
} __core;

struct four____underscores {
	int x;
} __core;

enum level___mine { HIGH___now = 1 };

SEC("raw_tp")
int flavors(struct versioned___old *o, struct versioned___new *n, struct ___odd *odd, struct four____underscores *four)
{
	ask(0, field(o->state, EXISTS));
	ask(1, field(n->__state, EXISTS));
	ask(2, o->state);
	ask(3, n->__state);
	ask(4, odd->x);
	ask(5, four->x);
	ask(6, value(level___mine, HIGH___now, VALUE));
	return 0;
}

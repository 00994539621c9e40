// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Types that are in a module.
#include "core.h"

struct connection {
	int mark;
} __core;

struct versioned {
	int state;
} __core;

enum verdict { DROP, ACCEPT };

SEC("raw_tp")
int modules(struct connection *c, struct versioned *v)
{
	ask(0, c->mark);
	ask(1, v->state);
	ask(2, value(verdict, DROP, VALUE));
	ask(3, type_id(struct connection, TARGET_ID));
	ask(4, field(v->state, EXISTS));
	return 0;
}

// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Types that some kernels do not have, or have as something else.
#include "core.h"

struct request_queue {
	int depth;
} __core;

struct sock_comon {
	int family;
} __core;

struct became_union {
	int x;
} __core;

struct forward {
	int x;
} __core;

typedef struct {
	int x;
} handle_t;

SEC("raw_tp")
int absent(struct request_queue *q, struct sock_comon *s, struct became_union *u, struct forward *f, handle_t *h)
{
	ask(0, field(h->x, EXISTS));
	ask(1, type(struct forward, TYPE_SIZE));
	return q->depth + s->family + u->x + f->x;
}

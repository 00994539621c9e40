// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Elements of arrays, of arrays of arrays and of those at the end that are of any
// length.
#include "core.h"

struct item {
	int key;
	short value;
} __core;

struct table {
	int first[4];
	struct item items[3];
	u8 matrix[2][5];
	struct item *pointers[2];
	struct item flexible[];
} __core;

struct tail {
	int length;
	char text[0];
} __core;

SEC("raw_tp")
int arrays(struct table *t, struct tail *tail)
{
	ask(0, field(t->first[3], SIZE));
	ask(1, field(t->items[2], OFFSET));
	ask(2, field(t->first[1], EXISTS));
	return t->first[2] + t->items[1].value + t->matrix[1][3] + t->pointers[1]->key + t->flexible[2].value + tail->text[9];
}

SEC("raw_tp")
int root(struct item *items)
{
	return items[3].value;
}

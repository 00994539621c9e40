// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other file has them in another order.
#include "bpf.h"

typedef struct {
	int matrix[2][3];
	enum negative { MINUS = -1, PLUS = 1 } sign;
} anonymous;

anonymous common_anonymous = {.sign = PLUS};

enum large { LARGE = 0x100000000 };
enum small { A, B = 7 };

struct pair;

struct node {
	struct node *next;
	struct pair *pair;
};

struct pair {
	struct node left, *right;
	union {
		int as_int;
		float as_float;
		unsigned char bytes[8];
	};
	unsigned int three : 3, five : 5;
	int (*method)(struct pair *self, enum small how);
	volatile const char *restrict name;
	double number;
	bool flag;
};

struct pair common_pair = {.as_int = 7};

__noinline int with_everything(struct pair *pair, anonymous *other, enum small e, enum large l)
{
	return common_pair.three + common_pair.as_int + common_anonymous.matrix[1][2] + e + (l >> 32);
}

// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=31
// needs: 6.8
// SPDX-License-Identifier: MIT
// Types of every kind through functions and variables that both files know:
// enumerations of 4 and 8 bytes, bit-fields, unions, floats, arrays, function
// pointers, lists that point in circles.
#include "bpf.h"

enum small { A, B = 7 };
enum negative { MINUS = -1, PLUS = 1 };
enum large { LARGE = 0x100000000 };

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

typedef struct {
	int matrix[2][3];
	enum negative sign;
} anonymous;

extern struct pair common_pair;
extern anonymous common_anonymous;
int with_everything(struct pair *pair, anonymous *other, enum small e, enum large l);

SEC("tc")
int first(struct __sk_buff *skb)
{
	common_pair.three = 5;
	common_anonymous.matrix[1][2] = 11;
	return with_everything(&common_pair, &common_anonymous, B, LARGE);
}

char LICENSE[] SEC("license") = "GPL";

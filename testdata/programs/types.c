// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=67
// llvm-mc: no (rX = wY)
// needs: 6.0
// SPDX-License-Identifier: MIT
// Types of every kind in BTF: enumerations of 32 and 64 bits with signs,
// unions, forward declarations, pointers to functions, floats, tags, arrays of
// arrays, qualifiers.
#include "bpf.h"

enum small { NEGATIVE = -5, ZERO = 0, LARGE = 0x7fffffff };
enum positive { TOP = 0xffffffffu };
enum huge { HUGE = 0x8000000000000000ULL, HUGE_ALSO };
enum deep { DEEP = -0x7000000000000000LL };

struct forward;
union forward_union;
typedef int (*callback)(struct forward *, const volatile char *restrict, ...);
typedef struct {
	int x;
} anonymous;

struct __attribute__((btf_decl_tag("tagged"))) tree {
	struct tree *left, *right;
	union {
		u64 number;
		double real;
		float half_real;
		anonymous inner;
		char bytes[3][5];
	};
	enum small small;
	enum positive positive;
	enum huge huge;
	enum deep deep;
	callback call;
	union forward_union *other;
	int __attribute__((btf_type_tag("user"))) *user;
	const char *const volatile name __attribute__((btf_decl_tag("a name")));
	__int128 very_wide;
	u8 flexible[];
};

struct tree root = {
	.number = 60,
	.small = NEGATIVE,
	.positive = TOP,
	.huge = HUGE_ALSO,
	.deep = DEEP,
};
static volatile __int128 product = 3;

__noinline int use(const struct tree *tree __attribute__((btf_decl_tag("arg:nonnull"))), int extra)
{
	barrier_var(extra);
	if (!tree)
		return 0;
	return tree->number + tree->small + extra;
}

SEC("xdp")
int all(struct xdp_md *ctx)
{
	return use(&root, product) + (root.positive == TOP) + (root.huge == HUGE_ALSO) + 7 * (root.deep == DEEP);
}

char LICENSE[] SEC("license") = "GPL";

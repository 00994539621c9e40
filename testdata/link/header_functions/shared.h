// SPDX-License-Identifier: MIT
// What both files include.
struct counts {
	u32 calls;
	u64 sum;
};

struct counts counts __weak;

static __always_inline void count(struct counts *c, u64 n)
{
	c->calls++;
	c->sum += n;
}

static __noinline int scaled(int x)
{
	barrier_var(x);
	return x * 4;
}

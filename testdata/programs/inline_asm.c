// flags: -g -O2 -mcpu=v3
// run: xdp prog=mixture input=64 return=147
// run: xdp prog=bare input=64 return=77
// SPDX-License-Identifier: MIT
// Inline assembly: operands of all kinds, local labels, a naked function, data
// between instructions' comments, calls and symbols from the text.
#include "bpf.h"

volatile u64 cell = 40;

static __noinline __attribute__((used)) u64 callee(u64 x)
{
	barrier_var(x);
	return x + 1;
}

SEC("xdp")
int mixture(struct xdp_md *ctx)
{
	u64 a = 3, b, c;
	u32 w = 0xfffffff0;
	u8 buffer[8];

	// 3 * 9 + 0x100 = 283
	asm volatile("%[b] = %[a]; %[b] *= 9; %[b] += %[k];" : [b] "=&r"(b) : [a] "r"(a), [k] "i"(0x100));
	// counts 283 down by 3 until it is not above 10, 91 times, to 10
	asm volatile("%[c] = 0\n"
		     "1: if %[b] s<= 10 goto 2f\n"
		     "%[b] += -3 # three less\n"
		     "%[c] += 1\n"
		     "goto 1b\n"
		     "2: %[c] ^= 0x7f\n"
		     : [b] "+r"(b), [c] "=&r"(c)
		     :
		     :);
	// memory through a register and an offset: 0xfffffff1 >> 28 = 15
	asm volatile("%[w] += 1\n"
		     "*(u32 *)(%[p] + 4) = %[w]\n"
		     "%[w] = *(u32 *)(%[p] + 4)\n"
		     "%[w] >>= 28\n"
		     : [w] "+w"(w)
		     : [p] "r"(buffer)
		     : "memory");
	asm volatile("lock *(u64 *)(%[p] + 0) += %[v]" : : [p] "r"(&cell), [v] "r"(a) : "memory");
	return b + c + w + cell * 2;
}

SEC("xdp")
__attribute__((naked)) int bare(void)
{
	asm volatile("r6 = r1;"
		     "r1 = 75;"
		     "call %[callee];"
		     "r0 += 1;"
		     "exit;"
		     :
		     : [callee] "i"(callee)
		     : "r0", "r1", "r2", "r3", "r4", "r5", "r6");
}

char LICENSE[] SEC("license") = "GPL";

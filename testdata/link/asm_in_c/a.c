// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=72
// run: tc prog=second input=64 return=7
// bpftool: differs (functions without types among functions with types)
// SPDX-License-Identifier: MIT
// A function that is assembly beside functions of C, which clang gives no func_info.
#include "bpf.h"

asm(".text\n"
    ".globl in_asm\n"
    ".type in_asm,@function\n"
    "in_asm:\n"
    "r0 = r1\n"
    "r0 += 7\n"
    "exit\n"
    ".size in_asm, . - in_asm\n");

int in_asm(int x);

static __noinline int in_c(int x)
{
	barrier_var(x);
	return x + 1;
}

SEC("tc")
int first(struct __sk_buff *skb)
{
	return in_c(in_asm(skb->len));
}

char LICENSE[] SEC("license") = "GPL";

// flags: -g -O2 -mcpu=v3
// load: no (Linux 6.18 without kprobes refuses to attach to functions: EPERM)
// SPDX-License-Identifier: MIT
// Programs at kernel functions: arguments and the answer from the context.
#include "bpf.h"

struct file;
struct filename;

u64 calls, failures;

SEC("fentry/do_unlinkat")
int before(u64 *ctx)
{
	calls += (int)ctx[0] < 0;
	return 0;
}

SEC("fexit/do_unlinkat")
int after(u64 *ctx)
{
	failures += (s64)ctx[2] < 0;
	return 0;
}

SEC("lsm/file_open")
int allow(u64 *ctx)
{
	return (s32)ctx[1];
}

char LICENSE[] SEC("license") = "GPL";

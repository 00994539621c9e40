// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Variables of the kernel that are declared with a type, and exist or are weak.
#include "bpf.h"

struct rq {};
struct test_ctx {
	int count;
};
typedef const int number;

extern const struct rq runqueues __ksym;
extern number nr_cpus __ksym;
extern const struct test_ctx test_current __ksym;
extern const int no_such_variable __ksym __weak;
extern const int *const pointer_there __ksym __weak;
// A function's name is no variable's.
extern const int vfs_read __ksym __weak;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return (u64)&runqueues + nr_cpus + test_current.count + (u64)&no_such_variable + (u64)&pointer_there + (u64)&vfs_read;
}

char LICENSE[] SEC("license") = "GPL";

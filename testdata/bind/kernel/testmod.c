// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The types of a module of it.
#include "bpf.h"

#define __kfunc __attribute__((btf_decl_tag("bpf_kfunc")))

struct test_ctx {
	int count;
};

__kfunc struct test_ctx *bpf_test_acquire(int count) { return NULL; }
__kfunc int vfs_read(int fd) { return fd; }
int test_plain(void) { return 0; }

struct test_ctx test_current;

// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Hooks that programs cannot be attached to, and programs that may not sleep.
#include "bpf.h"

static long (*bpf_copy_from_user)(void *to, u32 size, const void *from) = (void *)148;

// class: attach
SEC("fmod_ret/bpf_fentry_test2")
int not_modifiable(u64 *ctx)
{
	return 0;
}

// class: attach
SEC("lsm.s/task_free")
int no_sleep_here(u64 *ctx)
{
	return 0;
}

// class: attach
SEC("fentry.s/bpf_get_raw_cpu_id")
int not_sleepable(u64 *ctx)
{
	return 0;
}

// class: sleepable
// class before 6.12: helper_unavail
SEC("fentry/bpf_fentry_test1")
int sleeps(u64 *ctx)
{
	int number;

	return bpf_copy_from_user(&number, 4, (void *)8) != 0; // blamed
}

// class: ctx_access
SEC("fentry/bpf_fentry_test1")
int second_argument(u64 *ctx)
{
	return ctx[5]; // blamed
}

// class: bad_retval
SEC("fentry/bpf_fentry_test1")
int returns_one(u64 *ctx)
{
	return 1; // blamed, cause
}

// class: bad_retval
// class before 6.12: none
SEC("lsm/file_open")
int returns_positive(u64 *ctx)
{
	return 1; // blamed, cause
}

char LICENSE[] SEC("license") = "GPL";

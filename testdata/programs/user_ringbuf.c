// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: syscall return=1
// needs: 6.1
// SPDX-License-Identifier: MIT
// A ring buffer filled by user space, here by nobody: its callback is not
// called and the drain counts no sample.
#include "bpf.h"

struct {
	__uint(type, USER_RINGBUF);
	__uint(max_entries, 4096);
} commands SEC(".maps");

struct command {
	u32 code;
	u32 argument;
};

u32 sum;

static long execute(const struct bpf_dynptr *record, u32 *calls)
{
	struct command command;

	if (bpf_dynptr_read(&command, sizeof command, record, 0, 0))
		return 1;
	*calls += 1;
	sum += command.code == 1 ? command.argument : 0;
	return 0;
}

SEC("syscall")
int drain(void *ctx)
{
	u32 calls = 0;
	long samples = bpf_user_ringbuf_drain(&commands, execute, &calls, 0);

	return samples == 0 && calls == 0 && sum == 0;
}

char LICENSE[] SEC("license") = "GPL";

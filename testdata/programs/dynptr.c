// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: tc input=64 return=1155
// needs: 5.19
// SPDX-License-Identifier: MIT
// Dynamic pointers into a map value: written, read, sliced.
#include "bpf.h"

struct buffer {
	u8 bytes[64];
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct buffer);
} buffers SEC(".maps");

SEC("tc")
int through(struct __sk_buff *skb)
{
	u32 key = 0, written = 0x01020304, back = 0;
	struct buffer *buffer = bpf_map_lookup_elem(&buffers, &key);
	struct bpf_dynptr pointer;
	u8 *slice;

	if (!buffer)
		return -1;
	if (bpf_dynptr_from_mem(buffer, sizeof *buffer, 0, &pointer))
		return -2;
	if (bpf_dynptr_write(&pointer, 8, &written, sizeof written, 0))
		return -3;
	if (bpf_dynptr_read(&back, sizeof back, &pointer, 9, 0))
		return -4;
	slice = bpf_dynptr_data(&pointer, 8, 4);
	if (!slice)
		return -5;
	slice[0] += 123;
	// 0x00010203 >> 8 = 258, 127 * 7 = 889, 3 + 2 + 1 + 2
	return (back >> 8) + buffer->bytes[8] * 7 + slice[1] + slice[2] + slice[3] + (bpf_dynptr_data(&pointer, 62, 4) == NULL) * 2;
}

char LICENSE[] SEC("license") = "GPL";

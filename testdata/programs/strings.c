// flags: -g -O2 -mcpu=v3
// run: raw_tp ctx=16 return=503532267
// llvm-mc: no (rX = wY)
// needs: 5.17
// SPDX-License-Identifier: MIT
// String literals in .rodata.str1.1, arrays of characters, and bytes that need
// an escape in the text.
#include "bpf.h"

static const volatile char escapes[] = "tab\tquote\"back\\slash\nbell\a\b\f\r\v\033nul\0after\377\200 \1239 ?""?= \303\244";
const volatile char unterminated[4] __attribute__((nonstring)) = "four";
const volatile unsigned short wide[] = u"w\u00efde";

static __noinline u32 hash(const volatile char *text, u32 length)
{
	u32 sum = 5381;

	for (u32 i = 0; i < length && i < 128; i++)
		sum = sum * 33 + (u8)text[i];
	return sum;
}

SEC("raw_tp/sys_enter")
int texts(struct bpf_raw_tracepoint_args *ctx)
{
	char out[32] = {}, kind[] = "kind of %d%%";
	u64 text = (u64)"string", arguments[2];
	u32 sum = hash(escapes, sizeof escapes);

	sum = sum * 3 + unterminated[3];
	for (u32 i = 0; i < sizeof wide / 2; i++)
		sum = sum * 5 + wide[i];
	// a constant array of both would hold a relocation that loaders ignore
	barrier_var(text);
	arguments[0] = 42;
	arguments[1] = text;
	bpf_snprintf(out, sizeof out, "%d is no %s", arguments, sizeof arguments);
	sum += hash(out, sizeof out);
	sum += bpf_strncmp(out, 5, "42 is") == 0;
	bpf_trace_printk(kind, sizeof kind, 7);
	return sum;
}

char LICENSE[] SEC("license") = "GPL";

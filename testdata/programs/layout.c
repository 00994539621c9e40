// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=84
// SPDX-License-Identifier: MIT
// Where attributes can stand, and what is computed: packed types, aligned
// typedefs, modes of enumerations, casts, addresses within variables.
#include "bpf.h"

struct header {
	u8 kind;
	u32 length;
} __attribute__((packed));
typedef struct {
	u16 port;
	struct header header;
	union {
		u8 byte;
		u32 word;
	} __attribute__((packed));
} __attribute__((packed)) record_t;
enum state { IDLE, BUSY = 200 } __attribute__((packed));
enum mode { FAST, SLOW } __attribute__((mode(byte)));
typedef enum { NEAR, FAR } __attribute__((mode(HI))) distance_t;

typedef u64 __attribute__((aligned(16))) wide_t;
typedef int half_t __attribute__((aligned(2)));
typedef const wide_t *wide_pointer;
struct aligned {
	char first;
	wide_t wide;
	half_t half;
	char between;
	half_t low : 5, high : 20;
	struct header headers[2] __attribute__((aligned(4)));
	long double real;
	wide_pointer pointer;
};

union zero_width {
	u8 byte;
	u64 word;
	u32 : 0;
};
struct __attribute__((aligned(32))) bits {
	int seven : 7, : 0;
	int fifteen : 15;
	s8 four : 4 __attribute__((aligned(16)));
	char one : 1 __attribute__((aligned(1)));
	u64 : 60, sixty : 60;
	union zero_width inner[2];
} __attribute__((aligned(2)));
struct bits bits = { .fifteen = -3, .four = -2, .sixty = 1ull << 58 | 5 };

struct point {
	int x, y;
	char name[4];
};

volatile record_t record = { 80, { 1, 2 }, { .word = 3 } };
volatile enum state state = BUSY;
enum mode mode = SLOW;
distance_t distance = FAR;
struct aligned aligned = { .wide = (u8)0x1234, .half = (s8)0xff, .low = -3 };
half_t odd = 7;

struct point points[3] = { { .x = 5 }, { 6, 7, "ab" }, { .y = 40 } };
int matrix[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
int *volatile to_y = &points[2].y;
char *to_letter = &points[1].name[1];
struct point *next = points + 1;
int *in_row = matrix[1] + 2;
int *cell = &matrix[1][2] - 4;
void *bytes = (char *)points + 3;
u64 *none = (u64 *)0;
struct point *nothing = NULL;

bool on = 1;
u64 most = (u64)-1;
u32 low_half = (u32)(1ull << 35 | 9);
int negative = (signed char)200;
u8 truth = (bool)5;
long mixed = 1 + (u8)-1 * 2;
const volatile int twice = 3;
const char escapes[] = "\a\v\?\'\e";

struct core {
	int a;
	u64 b : 7;
} __core;

SEC("xdp")
int all(struct xdp_md *ctx)
{
	const struct core *core = (void *)ctx;

	return record.port + (state == BUSY) + twice + __builtin_preserve_field_info(core->b, 2 /* it exists */);
}

char LICENSE[] SEC("license") = "GPL";

// SPDX-License-Identifier: MIT
// A kernel that has the types, but members, enumerators and types have other names,
// are in members, or are of other kinds.
#include "bpf.h"

struct usage { int users; int pins; } usage;
struct mm { u64 start; struct usage usage; } mm;
struct signal { int pid; } signal;
struct task {
	struct signal *signal; unsigned int __state; struct task *real_parent; struct mm *mm_struct; int flags; struct { u8 policy; } sched;
	u8 *nice; char *comm; struct usage inner;
} task;
struct bits { u32 a_bits : 3; struct { u32 b; } sub; int *c; struct mm d; u8 plain_; struct { s16 v; } wide; } bits;
struct nest { int before; struct { int a; int b; short d; } in; int x; union { int y; long z; } choice; } nest;
struct item { int key; struct mm *value; } item;
struct table { int first; struct item *items; u8 matrix[2]; int pointers[2]; struct item flexible[2]; int more; } table;
struct tail { int length; int more; char text[4]; } tail;
enum color { COLOR_RED, GREN = 5 } color;
enum colour { BLUE = -3 } colour;
enum wide { WIDE_ = 0x123456789aULL } wide;
struct big { int x; } big;
struct list { struct list *first; } list;
struct either { int number; void *pointer; } either;
enum mode { OFF, DISABLED } mode;
struct holder { struct list *list; union opaque *opaque; enum mode mode; long (*call)(struct list *); u8 bytes[8]; int x; int y; } holder;
typedef int counter_t;
counter_t counter;
typedef int (*callback_t)(struct list *);
callback_t callback;
struct versioned { int before; } versioned;
struct request_que { int depth; } request_que;
struct sock_common { int family; } sock_common;
union became_union { int x; } became_union;
struct forward;
struct uses { struct forward *forward; } uses;
struct handle { int x; } handle;

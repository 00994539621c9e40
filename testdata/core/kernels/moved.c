// SPDX-License-Identifier: MIT
// A kernel that has everything, elsewhere, larger or smaller, with other values.
#include "bpf.h"

struct task;
struct mm { int users; u64 start; int more; } mm;
struct task {
	struct { u64 stack; const volatile int pid; }; int before; long state; u32 flags; u16 policy; s8 nice;
	struct mm *mm; struct task *parent; struct mm inner; char comm[32];
} task;
struct bits { u8 first; u32 a : 4; s32 b : 9; u64 c : 30; u64 d : 33; u16 plain; s32 wide; } bits;
struct nest {
	long before;
	union { struct { int d; int a; }; long long other; };
	struct { long z; } unused;
	union { int b; struct { struct { short c; }; }; };
	union { int x; struct { int before; struct { int z; int y; } choice; }; } named;
} nest;
struct item { long before; int key; short value; } item;
struct table { u64 first[8]; struct item items[2]; u8 matrix[4][9]; struct item *pointers[4]; struct item flexible[5]; } table;
struct tail { long length; char text[10]; } tail;
enum color { BLACK = 100, BLUE = -7, GREEN = 70000, RED = 1 } color;
enum wide { NARROW = 0x7fffffffffffffffULL, WIDE = 2 } wide;
enum big { LAST = 1 } big;
typedef struct { struct list *next, *prev; void *lock; } list_t;
struct list { struct list *prev, *next; void *lock; } list;
union either { void *pointer; const int number; long other; } either;
enum mode { OFF, ON, AUTO } mode;
struct opaque { int x; } opaque;
struct holder {
	u8 bytes[4]; struct list *list; struct opaque *opaque; union either either; enum mode mode;
	int (*call)(struct list *, long);
} holder;
typedef struct { long before; int counter; } counter_t;
counter_t counter;
typedef int (*callback_t)(struct list *, long);
callback_t callback;
struct versioned { int before; u64 __state; } versioned;
struct ___odd { int before, x; } odd;
struct four____underscores { int before, x; } four;
enum level { LOW, HIGH = 9 } level;
struct request_queue { int before, depth; } request_queue;
struct sock_comon { int before, family; } sock_comon;
struct became_union { int before, x; } became_union;
struct forward { int before, x; } forward;
typedef const struct { int before; int x; } handle_t;
handle_t handle;

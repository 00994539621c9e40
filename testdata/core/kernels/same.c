// SPDX-License-Identifier: MIT
// A kernel whose types are those that the programs are made for.
#include "bpf.h"

struct mm { u64 start; int users; } mm;
struct task {
	int pid; long state; struct task *parent; struct mm *mm; u16 flags; u8 policy; s8 nice;
	char comm[16]; struct mm inner;
} task;
struct bits { u32 a : 3; u32 b : 7; s32 c : 12; u64 d : 40; u8 plain; s16 wide; } bits;
struct nest {
	int before;
	struct { int a; union { int b; struct { short c, d; }; }; };
	struct { int x; union { int y; long z; } choice; } named;
} nest;
struct item { int key; short value; } item;
struct table { int first[4]; struct item items[3]; u8 matrix[2][5]; struct item *pointers[2]; struct item flexible[]; } table;
struct tail { int length; char text[0]; } tail;
enum color { RED, GREEN = 5, BLUE = -3 } color;
enum wide { NARROW = 1, WIDE = 0x123456789aULL } wide;
enum big { LAST = 0xfffffff0u } big;
struct list { struct list *next, *prev; } list;
union either { int number; void *pointer; } either;
enum mode { OFF, ON } mode;
struct opaque;
struct holder {
	struct list *list; struct opaque *opaque; union either either; enum mode mode;
	int (*call)(struct list *, long); u8 bytes[4];
} holder;
typedef struct { int counter; } counter_t;
counter_t counter;
typedef int (*callback_t)(struct list *, int);
callback_t callback;
struct versioned { int before; int state; } versioned;
struct ___odd { int x; } odd;
struct four____underscores { int x; } four;
enum level { HIGH = 1 } level;
struct request_queue { int depth; } request_queue;
struct sock_comon { int family; } sock_comon;
struct became_union { int x; } became_union;
struct forward { int x; } forward;
typedef struct { int x; } handle_t;
handle_t handle;

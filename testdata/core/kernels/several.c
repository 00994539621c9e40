// SPDX-License-Identifier: MIT
// A kernel that has several types of a name, as after an imperfect dedup: they agree
// about some members and not about others.
#include "bpf.h"

struct mm { u64 start; int users; } mm;
struct mm___2 { u64 start; int other; int users; } mm_2;
struct task { int pid; long state; struct task *parent; u16 flags; } task;
struct task___2 { int pid; int state; int more; u64 flags; struct mm *parent; struct mm *mm; } task_2;
struct item { int key; short value; } item;
struct item___2 { int key; short value; long more; } item_2;
struct bits { u8 plain; u32 before : 20; u32 b : 7; u64 other : 60; u64 d : 40; } __attribute__((packed)) bits;
enum color { RED, GREEN = 5 } color;
enum color___2 { RED___2, GREEN___2 = 6, BLUE = -1 } color_2;
struct list { struct list *next, *prev; } list;
struct list___2 { struct list *next, *prev; long more; } list_2;
struct versioned { int before; int state; } versioned;
struct versioned___2 { u64 __state; } versioned_2;

// SPDX-License-Identifier: MIT
// What rejects.c needs of helpers, kfuncs and the kernel's types, beside bpf.h.
#include "../programs/bpf.h"

#define __naked __attribute__((naked))
#define __kptr_untrusted __attribute__((btf_type_tag("kptr_untrusted")))

static u32 (*bpf_get_prandom_u32)(void) = (void *)7;
static long (*bpf_skb_pull_data)(void *skb, u32 len) = (void *)39;
static long (*bpf_override_return)(void *regs, u64 value) = (void *)58;
static long (*bpf_copy_from_user)(void *to, u32 size, const void *from) = (void *)148;
static long (*bpf_ringbuf_reserve_dynptr)(void *ring, u32 size, u64 flags, void *ptr) = (void *)198;
static void (*bpf_ringbuf_submit_dynptr)(void *ptr, u64 flags) = (void *)199;
static void (*bpf_ringbuf_discard_dynptr)(void *ptr, u64 flags) = (void *)200;

struct mm_struct;
struct task_struct {
	int pid;
	struct task_struct *last_wakee;
	struct mm_struct *mm;
} __core;

struct bpf_iter_num {
	u64 opaque[1];
} __attribute__((aligned(8)));

extern void bpf_rcu_read_lock(void) __weak __ksym;
extern void bpf_rcu_read_unlock(void) __weak __ksym;
extern void bpf_preempt_disable(void) __weak __ksym;
extern void bpf_preempt_enable(void) __weak __ksym;
extern void bpf_local_irq_save(unsigned long *flags) __weak __ksym;
extern void bpf_local_irq_restore(unsigned long *flags) __weak __ksym;
extern int bpf_iter_num_new(struct bpf_iter_num *it, int start, int end) __weak __ksym;
extern int *bpf_iter_num_next(struct bpf_iter_num *it) __weak __ksym;
extern void bpf_iter_num_destroy(struct bpf_iter_num *it) __weak __ksym;
extern struct task_struct *bpf_task_acquire(struct task_struct *p) __weak __ksym;
extern void bpf_task_release(struct task_struct *p) __weak __ksym;
extern struct task_struct *bpf_task_from_pid(int pid) __weak __ksym;
extern int bpf_dynptr_from_skb(struct __sk_buff *skb, u64 flags, struct bpf_dynptr *ptr) __weak __ksym;
extern void *bpf_dynptr_slice(const struct bpf_dynptr *p, u32 off, void *buffer, u32 size) __weak __ksym;
extern void bpf_throw(u64 cookie) __weak __ksym;

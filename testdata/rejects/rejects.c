// SPDX-License-Identifier: MIT
// Programs that the verifier refuses, each for one reason. rejects.golden has the class of
// each, the line that is blamed and the line that is to blame.
#include "rejects.h"

char _license[] SEC("license") = "GPL";

struct value {
	u64 count;
	char name[40];
};

struct {
	__uint(type, HASH);
	__uint(max_entries, 16);
	__type(key, u32);
	__type(value, struct value);
} counts SEC(".maps");

struct locked {
	struct bpf_spin_lock lock;
	int n;
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct locked);
} locks SEC(".maps");

struct {
	__uint(type, RINGBUF);
	__uint(max_entries, 4096);
} events SEC(".maps");

struct {
	__uint(type, PROG_ARRAY);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u32);
} jumps SEC(".maps");

struct timed {
	struct bpf_timer t;
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct timed);
} timers SEC(".maps");

struct pointers {
	struct task_struct __kptr *ref;
	struct task_struct __kptr_untrusted *un;
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct pointers);
} kptrs SEC(".maps");

const volatile int limit = 10;
int out;

SEC("tc") int null_deref(struct __sk_buff *skb)
{
	u32 key = skb->len;
	struct value *v = bpf_map_lookup_elem(&counts, &key);
	v->count++;
	return 0;
}

SEC("tc") int null_arith(struct __sk_buff *skb)
{
	u32 key = skb->len;
	struct value *v = bpf_map_lookup_elem(&counts, &key);
	char *p = v->name;
	asm volatile("" : "+r"(p));
	if (v)
		out = *p;
	return 0;
}

SEC("tc") int null_arg(struct __sk_buff *skb)
{
	u32 key = skb->len;
	struct value *v = bpf_map_lookup_elem(&counts, &key);
	bpf_skb_load_bytes(skb, 0, v, 4);
	return 0;
}

SEC("tc") int pkt_no_check(struct __sk_buff *skb)
{
	u8 *data = (void *)(long)skb->data;
	return data[12];
}

SEC("xdp") int pkt_small_check(struct xdp_md *ctx)
{
	u8 *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
	if (data + 14 > end)
		return 2;
	return *(u16 *)(data + 13) ? 1 : 2;
}

SEC("tc") int pkt_stale(struct __sk_buff *skb)
{
	u8 *data = (void *)(long)skb->data, *end = (void *)(long)skb->data_end;
	if (data + 20 > end)
		return 0;
	bpf_skb_pull_data(skb, 40);
	return data[10];
}

static __noinline int pull(struct __sk_buff *skb) { return bpf_skb_pull_data(skb, 60); }

SEC("tc") int pkt_stale_call(struct __sk_buff *skb)
{
	u8 *data = (void *)(long)skb->data, *end = (void *)(long)skb->data_end;
	if (data + 20 > end)
		return 0;
	int r = pull(skb);
	return data[10] + r;
}

SEC("tc") int ringbuf_stale(struct __sk_buff *skb)
{
	u64 *e = bpf_ringbuf_reserve(&events, 8, 0);
	if (!e)
		return 0;
	bpf_ringbuf_submit(e, 0);
	*e = 1;
	return 0;
}

SEC("tc") int ringbuf_leak(struct __sk_buff *skb)
{
	u64 *e = bpf_ringbuf_reserve(&events, 8, 0);
	if (!e)
		return 0;
	if (skb->len > 100)
		return 1;
	bpf_ringbuf_submit(e, 0);
	return 0;
}

SEC("tc") int ringbuf_twice(struct __sk_buff *skb)
{
	u64 *e = bpf_ringbuf_reserve(&events, 8, 0);
	if (!e)
		return 0;
	bpf_ringbuf_submit(e, 0);
	bpf_ringbuf_discard(e, 0);
	return 0;
}

SEC("tc") int oob_const(struct __sk_buff *skb)
{
	u32 key = 0;
	struct value *v = bpf_map_lookup_elem(&counts, &key);
	if (v)
		out = *(int *)((char *)v + 46);
	return 0;
}

SEC("tc") int oob_var(struct __sk_buff *skb)
{
	u32 key = 0, n = skb->len;
	struct value *v = bpf_map_lookup_elem(&counts, &key);
	if (v)
		out = v->name[n];
	return 0;
}

SEC("tc") int oob_signed(struct __sk_buff *skb)
{
	u32 key = 0;
	int n = skb->mark;
	struct value *v = bpf_map_lookup_elem(&counts, &key);
	if (v && n < 40)
		out = v->name[n];
	return 0;
}

SEC("tc") int oob_too_wide(struct __sk_buff *skb)
{
	u32 key = 0;
	struct value *v = bpf_map_lookup_elem(&counts, &key);
	if (v)
		out = v->name[skb->mark & 63];
	return 0;
}

SEC("tc") int size_arg(struct __sk_buff *skb)
{
	char buf[32];
	u32 n = skb->len;
	bpf_skb_load_bytes(skb, 0, buf, n);
	out = buf[0];
	return 0;
}

SEC("tc") int size_zero(struct __sk_buff *skb)
{
	char buf[32];
	u32 n = skb->len & 31;
	bpf_skb_load_bytes(skb, 0, buf, n);
	out = buf[0];
	return 0;
}

SEC("tc") int stack_oob(struct __sk_buff *skb)
{
	char buf[8];
	bpf_skb_load_bytes(skb, 0, buf, 16);
	out = buf[0];
	return 0;
}

SEC("tc") int readonly(struct __sk_buff *skb)
{
	*(volatile int *)&limit = 5;
	return 0;
}

SEC("tc") int ctx_write(struct __sk_buff *skb)
{
	skb->len = 5;
	return 0;
}

SEC("tc") int ctx_modified(struct __sk_buff *skb)
{
	void *p = skb;
	asm volatile("%0 += 8" : "+r"(p));
	return *(int *)(p + 8);
}

SEC("tc") int ctx_variable(struct __sk_buff *skb)
{
	void *p = skb;
	u64 n = skb->len & 7;
	asm volatile("%0 += %1" : "+r"(p) : "r"(n));
	return *(int *)p;
}

SEC("tc") int scalar_deref(struct __sk_buff *skb)
{
	u64 a = skb->len;
	return *(int *)a;
}

SEC("tc") int null_branch(struct __sk_buff *skb)
{
	u32 key = 0;
	struct value *v = bpf_map_lookup_elem(&counts, &key);
	if (v == NULL)
		out = *(volatile int *)v;
	return 0;
}

SEC("tc") int bad_deref(struct __sk_buff *skb)
{
	void *end = (void *)(long)skb->data_end;
	return *(u8 *)end;
}

SEC("tc") __naked int clobbered(void)
{
	asm volatile("r6 = r1; call %[ktime]; r0 = *(u32 *)(r1 + 0); exit" :: [ktime] "i"(bpf_ktime_get_ns));
}

SEC("tc") __naked int no_r0(void)
{
	asm volatile("if r1 == 0 goto +1; r2 = 0; exit");
}

SEC("tc") int ptr_arith(struct __sk_buff *skb)
{
	struct bpf_sock *sk = skb->sk;
	u64 n = skb->len;
	if (!sk)
		return 0;
	asm volatile("%0 += %1" : "+r"(sk) : "r"(n));
	return *(int *)sk;
}

SEC("tc") int ptr_shift(struct __sk_buff *skb)
{
	u64 a = (u64)skb;
	asm volatile("%0 <<= 3" : "+r"(a));
	return a;
}

SEC("tc") int helper_arg(struct __sk_buff *skb)
{
	return (long)bpf_map_lookup_elem(&counts, (void *)5);
}

SEC("tc") int helper_unavail(struct __sk_buff *skb)
{
	char buf[16];
	bpf_get_current_comm(buf, 16);
	bpf_override_return((void *)skb, 5);
	return buf[0];
}

SEC("xdp") int map_mismatch(struct xdp_md *ctx)
{
	u32 key = 0;
	return bpf_map_lookup_elem(&events, &key) != 0;
}

SEC("tc") int lock_leak(struct __sk_buff *skb)
{
	u32 key = 0;
	struct locked *l = bpf_map_lookup_elem(&locks, &key);
	if (!l)
		return 0;
	bpf_spin_lock(&l->lock);
	if (skb->len > 5)
		return 1;
	bpf_spin_unlock(&l->lock);
	return 0;
}

SEC("tc") int lock_call(struct __sk_buff *skb)
{
	u32 key = 0;
	struct locked *l = bpf_map_lookup_elem(&locks, &key);
	if (!l)
		return 0;
	bpf_spin_lock(&l->lock);
	l->n = bpf_get_prandom_u32();
	bpf_spin_unlock(&l->lock);
	return 0;
}

SEC("tc") int unlock_only(struct __sk_buff *skb)
{
	u32 key = 0;
	struct locked *l = bpf_map_lookup_elem(&locks, &key);
	if (l)
		bpf_spin_unlock(&l->lock);
	return 0;
}

SEC("tp_btf/task_newtask") int rcu_leak(void *ctx)
{
	bpf_rcu_read_lock();
	return 0;
}

SEC("tc") int preempt_leak(struct __sk_buff *skb)
{
	bpf_preempt_disable();
	if (skb->len > 5)
		bpf_preempt_enable();
	return 0;
}

SEC("tc") int irq_order(struct __sk_buff *skb)
{
	unsigned long a, b;
	bpf_local_irq_save(&a);
	bpf_local_irq_save(&b);
	bpf_local_irq_restore(&a);
	bpf_local_irq_restore(&b);
	return 0;
}

SEC("tc") int irq_leak(struct __sk_buff *skb)
{
	unsigned long a;
	bpf_local_irq_save(&a);
	return 0;
}

SEC("syscall") int sleep_rcu(void *ctx)
{
	char c;
	bpf_rcu_read_lock();
	bpf_copy_from_user(&c, 1, (void *)5);
	bpf_rcu_read_unlock();
	return 0;
}

SEC("syscall") int sleep_preempt(void *ctx)
{
	char c;
	bpf_preempt_disable();
	bpf_copy_from_user(&c, 1, (void *)5);
	bpf_preempt_enable();
	return 0;
}

SEC("tc") int iter_uninit(struct __sk_buff *skb)
{
	struct bpf_iter_num it;
	bpf_iter_num_next(&it);
	return 0;
}

SEC("tc") int iter_leak(struct __sk_buff *skb)
{
	struct bpf_iter_num it;
	bpf_iter_num_new(&it, 0, 10);
	return 0;
}

SEC("tc") int dynptr_uninit(struct __sk_buff *skb)
{
	struct bpf_dynptr p;
	char buf[8];
	return bpf_dynptr_read(buf, 8, &p, 0, 0);
}

SEC("tc") int dynptr_leak(struct __sk_buff *skb)
{
	struct bpf_dynptr p;
	bpf_ringbuf_reserve_dynptr(&events, 8, 0, &p);
	return 0;
}

SEC("tc") int dynptr_overwrite(struct __sk_buff *skb)
{
	struct bpf_dynptr p;
	bpf_ringbuf_reserve_dynptr(&events, 8, 0, &p);
	*(volatile u64 *)&p = 0;
	bpf_ringbuf_submit_dynptr(&p, 0);
	return 0;
}

SEC("tc") int dynptr_slice(struct __sk_buff *skb)
{
	struct bpf_dynptr p;
	char buf[8], *d;
	bpf_dynptr_from_skb(skb, 0, &p);
	d = bpf_dynptr_slice(&p, 0, buf, 8);
	if (!d)
		return 0;
	bpf_skb_pull_data(skb, 40);
	return *d;
}

SEC("tc") __naked int unreachable(void)
{
	asm volatile("r0 = 0; exit; r1 = 1; exit");
}

SEC("tc") __naked int bad_jump(void)
{
	asm volatile("r0 = 0; if r1 == 0 goto +40; exit");
}

SEC("tc") __naked int fallthrough(void)
{
	asm volatile("r0 = 0; r1 = 0");
}

SEC("tc") __naked int div_zero(void)
{
	asm volatile("r0 = 5; .8byte 0x37; exit");
}

SEC("tc") __naked int infinite_loop(void)
{
	asm volatile("r0 = 0; 1: if r0 != 5 goto 1b; exit");
}

static __noinline int rec3(int x) { volatile char b[200]; b[x & 127] = x; return b[5]; }

static __noinline int rec2(int x) { volatile char b[200]; b[x & 127] = x; return b[5] + rec3(x + 1); }

static __noinline int rec1(int x) { volatile char b[200]; b[x & 127] = x; return b[5] + rec2(x + 1); }

SEC("tc") int stack_limit(struct __sk_buff *skb)
{
	return rec1(skb->len);
}

SEC("tc") __naked int spill_partial(void)
{
	asm volatile("*(u64 *)(r10 - 8) = r1; *(u32 *)(r10 - 8) = 0; r1 = *(u64 *)(r10 - 8); r0 = *(u32 *)(r1 + 0); exit");
}

SEC("tc") __naked int misaligned(void)
{
	asm volatile("*(u64 *)(r10 - 12) = r1; r0 = 0; exit");
}

SEC("tc") int const_arg(struct __sk_buff *skb)
{
	u64 *e = bpf_ringbuf_reserve(&events, skb->len, 0);
	if (e)
		bpf_ringbuf_discard(e, 0);
	return 0;
}

struct sub { int a, b; };
__noinline int takes(struct sub *s) { return s ? s->a : 0; }

SEC("tc") int subprog_args(struct __sk_buff *skb)
{
	return takes((void *)skb);
}

SEC("syscall") int acquire_leak(void *ctx)
{
	struct task_struct *t = bpf_task_from_pid(1);
	return t ? 1 : 0;
}

SEC("syscall") int kfunc_null(void *ctx)
{
	struct task_struct *t = bpf_task_from_pid(1);
	bpf_task_release(t);
	return 0;
}

SEC("tc") int timer_other(struct __sk_buff *skb)
{
	u32 key = 0;
	struct timed *t = bpf_map_lookup_elem(&timers, &key);
	if (t)
		bpf_timer_init(&t->t, &counts, 0);
	return 0;
}

SEC("tc") int tail_lock(struct __sk_buff *skb)
{
	bpf_rcu_read_lock();
	bpf_tail_call(skb, &jumps, 0);
	bpf_rcu_read_unlock();
	return 0;
}

SEC("tc") int mem_oob(struct __sk_buff *skb)
{
	u32 *e = bpf_ringbuf_reserve(&events, 8, 0);
	if (!e)
		return 0;
	e[2] = 5;
	bpf_ringbuf_submit(e, 0);
	return 0;
}

static int on_each(void *map, u32 *key, struct value *v, void *arg) { return 7; }

SEC("tc") int callback_retval(struct __sk_buff *skb)
{
	return bpf_for_each_map_elem(&counts, on_each, NULL, 0);
}

static int loop_leak(u32 i, void *arg) { bpf_ringbuf_reserve(&events, 8, 0); return 0; }

SEC("tc") int callback_leak(struct __sk_buff *skb)
{
	return bpf_loop(3, loop_leak, NULL, 0);
}

SEC("tc") int spilled_null(struct __sk_buff *skb)
{
	u32 key = skb->len;
	struct value *volatile v = bpf_map_lookup_elem(&counts, &key);
	bpf_get_prandom_u32();
	return v->count;
}

SEC("tc") int lost_bound(struct __sk_buff *skb)
{
	u32 key = 0;
	u64 n = skb->len;
	struct value *v = bpf_map_lookup_elem(&counts, &key);
	if (!v || n >= 40)
		return 0;
	n = n * 5 + bpf_get_prandom_u32();
	out = v->name[n];
	return 0;
}

SEC("tc") __naked int atomic_ctx(void) { asm volatile("r2 = 1; lock *(u32 *)(r1 + 0) += w2; r0 = 0; exit"); }

SEC("tc") __naked int atomic_size(void) { asm volatile("r2 = 1; .8byte 0x2f1d3; r0 = 0; exit"); }

SEC("tc") int kptr_store(struct __sk_buff *skb)
{
	u32 key = 0;
	struct pointers *v = bpf_map_lookup_elem(&kptrs, &key);
	if (!v)
		return 0;
	*(volatile u64 *)&v->ref = 5;
	return 0;
}

SEC("syscall") int kptr_xchg_leak(void *ctx)
{
	u32 key = 0;
	struct pointers *v = bpf_map_lookup_elem(&kptrs, &key);
	if (!v)
		return 0;
	struct task_struct *t = bpf_kptr_xchg(&v->ref, NULL);
	return t != 0;
}

static __noinline int f8(int x) { return bpf_get_prandom_u32() + x; }

static __noinline int f7(int x) { return f8(x) + 1; }

static __noinline int f6(int x) { return f7(x) + 1; }

static __noinline int f5(int x) { return f6(x) + 1; }

static __noinline int f4(int x) { return f5(x) + 1; }

static __noinline int f3(int x) { return f4(x) + 1; }

static __noinline int f2(int x) { return f3(x) + 1; }

static __noinline int f1(int x) { return f2(x) + 1; }

SEC("tc") int call_depth(struct __sk_buff *skb) { return f1(skb->len); }

SEC("tc") __naked int off_range(void) { asm volatile("r2 = r10; r2 += 0x40000000; r0 = 0; exit"); }

SEC("tc") __naked int spill_size(void) { asm volatile("*(u64 *)(r10 - 8) = r1; w0 = *(u32 *)(r10 - 8); exit"); }

SEC("tc") __naked int sub_ptr(void) { asm volatile("r2 = 5; r2 -= r1; r0 = 0; exit"); }

SEC("tc") __naked int ptr_ptr(void) { asm volatile("r1 += r10; r0 = 0; exit"); }

SEC("tc") __naked int half_ptr(void) { asm volatile("w1 += 1; r0 = 0; exit"); }

SEC("tc") __naked int stack_write(void) { asm volatile("*(u64 *)(r10 + 8) = r1; r0 = 0; exit"); }

SEC("tc") __naked int stack_deep(void) { asm volatile("*(u64 *)(r10 - 520) = r1; r0 = 0; exit"); }

SEC("tc") __naked int half_then_use(void) { asm volatile("r6 = r10; w6 = w6; *(u64 *)(r6 - 8) = 0; r0 = 0; exit"); }

SEC("tc") __naked int r10_write(void) { asm volatile("r10 = 5; r0 = 0; exit"); }

SEC("xdp") __naked int ld_abs(void) { asm volatile("r6 = r1; r0 = *(u8 *)skb[5]; exit"); }

SEC("tc") int double_lock(struct __sk_buff *skb)
{
	u32 key = 0;
	struct locked *l = bpf_map_lookup_elem(&locks, &key), *m = bpf_map_lookup_elem(&locks, &key);
	if (!l || !m)
		return 0;
	bpf_spin_lock(&l->lock);
	bpf_spin_lock(&m->lock);
	bpf_spin_unlock(&m->lock);
	bpf_spin_unlock(&l->lock);
	return 0;
}

SEC("tc") int other_lock(struct __sk_buff *skb)
{
	u32 key = 0;
	struct locked *l = bpf_map_lookup_elem(&locks, &key), *m = bpf_map_lookup_elem(&locks, &key);
	if (!l || !m)
		return 0;
	bpf_spin_lock(&l->lock);
	bpf_spin_unlock(&m->lock);
	return 0;
}


static int throwing(u32 i, void *arg) { bpf_throw(5); return 0; }

SEC("tc") int throw_callback(struct __sk_buff *skb) { return bpf_loop(3, throwing, NULL, 0); }

SEC("tc") int iter_twice(struct __sk_buff *skb)
{
	struct bpf_iter_num it;
	bpf_iter_num_new(&it, 0, 10);
	bpf_iter_num_new(&it, 0, 10);
	bpf_iter_num_destroy(&it);
	return 0;
}

SEC("tc") int iter_null(struct __sk_buff *skb)
{
	struct bpf_iter_num it;
	int *p;
	bpf_iter_num_new(&it, 0, 10);
	p = bpf_iter_num_next(&it);
	out = *p;
	bpf_iter_num_destroy(&it);
	return 0;
}

SEC("tc") int iter_after(struct __sk_buff *skb)
{
	struct bpf_iter_num it;
	int *p;
	bpf_iter_num_new(&it, 0, 10);
	p = bpf_iter_num_next(&it);
	if (!p) { bpf_iter_num_destroy(&it); return 0; }
	bpf_iter_num_destroy(&it);
	return *p;
}

SEC("tc") int dynptr_twice(struct __sk_buff *skb)
{
	struct bpf_dynptr p;
	bpf_ringbuf_reserve_dynptr(&events, 8, 0, &p);
	bpf_ringbuf_submit_dynptr(&p, 0);
	bpf_ringbuf_submit_dynptr(&p, 0);
	return 0;
}

SEC("tc") int dynptr_data_after(struct __sk_buff *skb)
{
	struct bpf_dynptr p;
	u64 *d;
	bpf_ringbuf_reserve_dynptr(&events, 8, 0, &p);
	d = bpf_dynptr_data(&p, 0, 8);
	if (!d) { bpf_ringbuf_discard_dynptr(&p, 0); return 0; }
	bpf_ringbuf_submit_dynptr(&p, 0);
	return *d;
}

SEC("tc") int dynptr_data_null(struct __sk_buff *skb)
{
	struct bpf_dynptr p;
	u64 *d;
	bpf_ringbuf_reserve_dynptr(&events, 8, 0, &p);
	d = bpf_dynptr_data(&p, 0, 8);
	out = *d;
	bpf_ringbuf_discard_dynptr(&p, 0);
	return 0;
}

SEC("tc") int dynptr_var_len(struct __sk_buff *skb)
{
	struct bpf_dynptr p;
	u64 *d;
	bpf_ringbuf_reserve_dynptr(&events, 8, 0, &p);
	d = bpf_dynptr_data(&p, 0, skb->len);
	if (d) out = *d;
	bpf_ringbuf_discard_dynptr(&p, 0);
	return 0;
}

SEC("syscall") int release_off(void *ctx)
{
	struct task_struct *t = bpf_task_from_pid(1);
	if (!t) return 0;
	void *p = t;
	asm volatile("%0 += 8" : "+r"(p));
	bpf_task_release(p);
	return 0;
}

SEC("syscall") int sock_leak_branch(void *ctx)
{
	struct task_struct *t = bpf_task_from_pid(1), *u = bpf_task_from_pid(2);
	if (t) bpf_task_release(t);
	return u != 0;
}

__noinline int glob(int *p) { return *p; }

SEC("tc") int glob_null(struct __sk_buff *skb) { int x = skb->len; return glob(&x); }

__noinline int sleeper(int x) { char c; bpf_copy_from_user(&c, 1, (void *)(long)x); return c; }

SEC("syscall") int sleep_global(void *ctx) { bpf_rcu_read_lock(); out = sleeper(5); bpf_rcu_read_unlock(); return 0; }

SEC("tc") int unlock_rcu(struct __sk_buff *skb) { bpf_rcu_read_unlock(); return 0; }

SEC("tc") int enable_only(struct __sk_buff *skb) { bpf_preempt_enable(); return 0; }

SEC("tc") int irq_uninit(struct __sk_buff *skb) { unsigned long f = 0; bpf_local_irq_restore(&f); return 0; }

SEC("syscall") int user_ptr(void *ctx) { u64 *p = *(u64 **)ctx; return *p; }

SEC("tc") int pkt_var(struct __sk_buff *skb)
{
	u8 *data = (void *)(long)skb->data, *end = (void *)(long)skb->data_end;
	u32 n = skb->mark;
	if (data + 14 > end) return 0;
	data += n & 0xfffff;
	if (data + 1 > end) return 0;
	return *data;
}

SEC("tc") int pkt_other(struct __sk_buff *skb)
{
	u8 *data = (void *)(long)skb->data, *end = (void *)(long)skb->data_end, *p;
	u8 n;
	if (data + 14 > end) return 0;
	n = data[0] & 15;
	p = data + n;
	asm volatile("" : "+r"(p));
	return p[12];
}

SEC("tc") int pkt_write_helper(struct __sk_buff *skb)
{
	u8 *data = (void *)(long)skb->data;
	bpf_skb_load_bytes(skb, 0, data, 4);
	return 0;
}

SEC("tc") int var_stack(struct __sk_buff *skb)
{
	char buf[16] = {};
	u32 n = skb->mark;
	buf[n] = 1;
	return buf[3] + buf[n & 7];
}

SEC("tc") int cb_args(struct __sk_buff *skb) { return bpf_loop(5, (void *)5, NULL, 0); }

// SPDX-License-Identifier: MIT
// The few declarations these programs need: types, sections, map definitions,
// contexts and helper numbers of the kernel's BPF interface.
#ifndef BPF_H
#define BPF_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef signed char s8;
typedef short s16;
typedef int s32;
typedef long long s64;
typedef _Bool bool;

#define NULL ((void *)0)

#define SEC(name) __attribute__((section(name), used))
#define __noinline __attribute__((noinline))
#define __always_inline inline __attribute__((always_inline))
#define __weak __attribute__((weak))
#define __hidden __attribute__((visibility("hidden")))
#define __ksym __attribute__((section(".ksyms")))
#define __kconfig __attribute__((section(".kconfig")))
#define __kptr __attribute__((btf_type_tag("kptr")))
#define __contains(type, member) __attribute__((btf_decl_tag("contains:" #type ":" #member)))
#define __core __attribute__((preserve_access_index))

// A map definition is a struct whose member types carry the numbers.
#define __uint(name, value) int(*name)[value]
#define __type(name, value) typeof(value) *name
#define __array(name, value) typeof(value) *name[]
#define __ulong(name, value) enum { __value_of_##name = value } name

#define offsetof(type, member) __builtin_offsetof(type, member)
#define barrier_var(v) asm volatile("" : "+r"(v))

// Map types.
enum {
	HASH = 1,
	ARRAY,
	PROG_ARRAY,
	PERF_EVENT_ARRAY,
	PERCPU_HASH,
	PERCPU_ARRAY,
	STACK_TRACE,
	CGROUP_ARRAY,
	LRU_HASH,
	LRU_PERCPU_HASH,
	LPM_TRIE,
	ARRAY_OF_MAPS,
	HASH_OF_MAPS,
	DEVMAP,
	SOCKMAP,
	CPUMAP,
	XSKMAP,
	SOCKHASH,
	CGROUP_STORAGE,
	REUSEPORT_SOCKARRAY,
	PERCPU_CGROUP_STORAGE,
	QUEUE,
	STACK,
	SK_STORAGE,
	DEVMAP_HASH,
	STRUCT_OPS,
	RINGBUF,
	INODE_STORAGE,
	TASK_STORAGE,
	BLOOM_FILTER,
	USER_RINGBUF,
	CGRP_STORAGE,
	ARENA,
};

// Map creation and update flags.
enum {
	F_NO_PREALLOC = 1 << 0,
	F_MMAPABLE = 1 << 10,
	ANY = 0,
	NOEXIST = 1,
	EXIST = 2,
};
#define F_CURRENT_CPU 0xffffffffULL
#define F_STORAGE_CREATE 1ULL

enum { XDP_ABORTED, XDP_DROP, XDP_PASS, XDP_TX, XDP_REDIRECT };

struct xdp_md {
	u32 data;
	u32 data_end;
	u32 data_meta;
	u32 ingress_ifindex;
	u32 rx_queue_index;
	u32 egress_ifindex;
};

struct bpf_sock;

struct __sk_buff {
	u32 len;
	u32 pkt_type;
	u32 mark;
	u32 queue_mapping;
	u32 protocol;
	u32 vlan_present;
	u32 vlan_tci;
	u32 vlan_proto;
	u32 priority;
	u32 ingress_ifindex;
	u32 ifindex;
	u32 tc_index;
	u32 cb[5];
	u32 hash;
	u32 tc_classid;
	u32 data;
	u32 data_end;
	u32 napi_id;
	u32 family;
	u32 remote_ip4;
	u32 local_ip4;
	u32 remote_ip6[4];
	u32 local_ip6[4];
	u32 remote_port;
	u32 local_port;
	u32 data_meta;
	u64 flow_keys;
	u64 tstamp;
	u32 wire_len;
	u32 gso_segs;
	struct bpf_sock *sk;
};

struct bpf_raw_tracepoint_args {
	u64 args[0];
};

struct bpf_spin_lock {
	u32 val;
};

struct bpf_timer {
	u64 opaque[2];
};

struct bpf_dynptr {
	u64 opaque[2];
};

struct bpf_list_head {
	u64 opaque[2];
};

struct bpf_list_node {
	u64 opaque[3];
};

// Helpers, by number.
static void *(*bpf_map_lookup_elem)(void *map, const void *key) = (void *)1;
static long (*bpf_map_update_elem)(void *map, const void *key, const void *value, u64 flags) = (void *)2;
static long (*bpf_map_delete_elem)(void *map, const void *key) = (void *)3;
static u64 (*bpf_ktime_get_ns)(void) = (void *)5;
static long (*bpf_trace_printk)(const char *fmt, u32 size, ...) = (void *)6;
static u32 (*bpf_get_smp_processor_id)(void) = (void *)8;
static long (*bpf_skb_store_bytes)(void *skb, u32 off, const void *from, u32 len, u64 flags) = (void *)9;
static long (*bpf_tail_call)(void *ctx, void *map, u32 index) = (void *)12;
static u64 (*bpf_get_current_pid_tgid)(void) = (void *)14;
static long (*bpf_get_current_comm)(void *buf, u32 size) = (void *)16;
static long (*bpf_perf_event_output)(void *ctx, void *map, u64 flags, const void *data, u64 size) = (void *)25;
static long (*bpf_skb_load_bytes)(const void *skb, u32 off, void *to, u32 len) = (void *)26;
static long (*bpf_get_stackid)(void *ctx, void *map, u64 flags) = (void *)27;
static s64 (*bpf_csum_diff)(const void *from, u32 from_size, const void *to, u32 to_size, u32 seed) = (void *)28;
static u64 (*bpf_get_current_task)(void) = (void *)35;
static long (*bpf_current_task_under_cgroup)(void *map, u32 index) = (void *)37;
static long (*bpf_redirect_map)(void *map, u64 key, u64 flags) = (void *)51;
static long (*bpf_sk_redirect_map)(void *skb, void *map, u32 key, u64 flags) = (void *)52;
static long (*bpf_sock_map_update)(void *skops, void *map, void *key, u64 flags) = (void *)53;
static long (*bpf_sock_hash_update)(void *skops, void *map, void *key, u64 flags) = (void *)70;
static long (*bpf_msg_redirect_hash)(void *msg, void *map, void *key, u64 flags) = (void *)71;
static void *(*bpf_get_local_storage)(void *map, u64 flags) = (void *)81;
static long (*bpf_sk_select_reuseport)(void *reuse, void *map, void *key, u64 flags) = (void *)82;
static long (*bpf_map_push_elem)(void *map, const void *value, u64 flags) = (void *)87;
static long (*bpf_map_pop_elem)(void *map, void *value) = (void *)88;
static long (*bpf_map_peek_elem)(void *map, void *value) = (void *)89;
static long (*bpf_spin_lock)(struct bpf_spin_lock *lock) = (void *)93;
static long (*bpf_spin_unlock)(struct bpf_spin_lock *lock) = (void *)94;
static struct bpf_sock *(*bpf_sk_fullsock)(struct bpf_sock *sk) = (void *)95;
static void *(*bpf_sk_storage_get)(void *map, void *sk, void *value, u64 flags) = (void *)107;
static long (*bpf_sk_storage_delete)(void *map, void *sk) = (void *)108;
static long (*bpf_probe_read_kernel)(void *dst, u32 size, const void *from) = (void *)113;
static long (*bpf_probe_read_kernel_str)(void *dst, u32 size, const void *from) = (void *)115;
static long (*bpf_ringbuf_output)(void *ring, void *data, u64 size, u64 flags) = (void *)130;
static void *(*bpf_ringbuf_reserve)(void *ring, u64 size, u64 flags) = (void *)131;
static void (*bpf_ringbuf_submit)(void *data, u64 flags) = (void *)132;
static void (*bpf_ringbuf_discard)(void *data, u64 flags) = (void *)133;
static u64 (*bpf_ringbuf_query)(void *ring, u64 flags) = (void *)134;
static void *(*bpf_inode_storage_get)(void *map, void *inode, void *value, u64 flags) = (void *)145;
static void *(*bpf_per_cpu_ptr)(const void *ptr, u32 cpu) = (void *)153;
static void *(*bpf_this_cpu_ptr)(const void *ptr) = (void *)154;
static void *(*bpf_task_storage_get)(void *map, void *task, void *value, u64 flags) = (void *)156;
static struct task_struct *(*bpf_get_current_task_btf)(void) = (void *)158;
static long (*bpf_for_each_map_elem)(void *map, void *callback, void *ctx, u64 flags) = (void *)164;
static long (*bpf_snprintf)(char *str, u32 size, const char *fmt, u64 *data, u32 data_len) = (void *)165;
static long (*bpf_timer_init)(struct bpf_timer *timer, void *map, u64 flags) = (void *)169;
static long (*bpf_timer_set_callback)(struct bpf_timer *timer, void *callback) = (void *)170;
static long (*bpf_timer_start)(struct bpf_timer *timer, u64 nsecs, u64 flags) = (void *)171;
static long (*bpf_timer_cancel)(struct bpf_timer *timer) = (void *)172;
static long (*bpf_loop)(u32 count, void *callback, void *ctx, u64 flags) = (void *)181;
static long (*bpf_strncmp)(const char *s1, u32 s1_size, const char *s2) = (void *)182;
static void *(*bpf_kptr_xchg)(void *dst, void *ptr) = (void *)194;
static void *(*bpf_map_lookup_percpu_elem)(void *map, const void *key, u32 cpu) = (void *)195;
static long (*bpf_dynptr_from_mem)(void *data, u32 size, u64 flags, struct bpf_dynptr *ptr) = (void *)197;
static long (*bpf_dynptr_read)(void *dst, u32 len, const struct bpf_dynptr *src, u32 off, u64 flags) = (void *)201;
static long (*bpf_dynptr_write)(const struct bpf_dynptr *dst, u32 off, void *src, u32 len, u64 flags) = (void *)202;
static void *(*bpf_dynptr_data)(const struct bpf_dynptr *ptr, u32 off, u32 len) = (void *)203;
static long (*bpf_user_ringbuf_drain)(void *ring, void *callback, void *ctx, u64 flags) = (void *)209;
static void *(*bpf_cgrp_storage_get)(void *map, void *cgroup, void *value, u64 flags) = (void *)210;

#endif

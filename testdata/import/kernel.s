# What the other files import: a small kernel.
typedef struct { int counter; } refcount_t;
enum pid_type { PIDTYPE_PID, PIDTYPE_TGID, PIDTYPE_MAX };
enum huge { HUGE_VALUE = 0x100000000 };
union value { u32 word; u8 bytes[4]; };
struct unrelated { long a; };
struct file { void *f_op; unsigned int f_flags; struct unrelated *far; };
struct mm_struct { struct file *exe_file; unsigned long start_code; } __attribute__((aligned(16)));
typedef struct mm_struct *mm_pointer;
struct tight { char a; u32 b; } __attribute__((packed));
struct sched_entity { u64 sum; struct { short a, b; } pair[3]; };
typedef int (*visit_t)(struct file *f, enum pid_type type);
struct task_struct {
	refcount_t usage;
	int prio;
	struct sched_entity se;
	struct mm_struct *mm;
	mm_pointer active_mm;
	unsigned sched_reset : 1, sched_migrated : 3;
	int signed_bits : 5;
	union value v;
	struct tight packed;
	const volatile char *comm;
	struct task_struct *parent, *children[2];
	visit_t visit;
	char name[16];
};
extern struct task_struct *bpf_task_acquire(struct task_struct *p) __ksym;
extern void bpf_task_release(struct task_struct *p) __ksym;
SEC("socket") int uses(void *ctx) {
	call bpf_task_acquire
	call bpf_task_release
	exit
}

# What clang 22 makes of rejects.c with -O2 -g -mcpu=v3 -fdebug-compilation-dir=., without DWARF:
# bpfasm link -o l.o rejects.o && bpfasm dis --asm -o rejects.s l.o
	.file	"rejects.c"
	.globl	null_deref
	.globl	counts
	.globl	null_arith
	.globl	out
	.globl	null_arg
	.globl	pkt_no_check
	.globl	pkt_small_check
	.globl	pkt_stale
	.globl	pkt_stale_call
	.globl	ringbuf_stale
	.globl	events
	.globl	ringbuf_leak
	.globl	ringbuf_twice
	.globl	oob_const
	.globl	oob_var
	.globl	oob_signed
	.globl	oob_too_wide
	.globl	size_arg
	.globl	size_zero
	.globl	stack_oob
	.globl	readonly
	.globl	limit
	.globl	ctx_write
	.globl	ctx_modified
	.globl	ctx_variable
	.globl	scalar_deref
	.globl	null_branch
	.globl	bad_deref
	.globl	clobbered
	.globl	no_r0
	.globl	ptr_arith
	.globl	ptr_shift
	.globl	helper_arg
	.globl	helper_unavail
	.globl	map_mismatch
	.globl	lock_leak
	.globl	locks
	.globl	lock_call
	.globl	unlock_only
	.globl	rcu_leak
	.weak	bpf_rcu_read_lock
	.globl	preempt_leak
	.weak	bpf_preempt_disable
	.weak	bpf_preempt_enable
	.globl	irq_order
	.weak	bpf_local_irq_save
	.weak	bpf_local_irq_restore
	.globl	irq_leak
	.globl	sleep_rcu
	.weak	bpf_rcu_read_unlock
	.globl	sleep_preempt
	.globl	iter_uninit
	.weak	bpf_iter_num_next
	.globl	iter_leak
	.weak	bpf_iter_num_new
	.globl	dynptr_uninit
	.globl	dynptr_leak
	.globl	dynptr_overwrite
	.globl	dynptr_slice
	.weak	bpf_dynptr_from_skb
	.weak	bpf_dynptr_slice
	.globl	unreachable
	.globl	bad_jump
	.globl	fallthrough
	.globl	div_zero
	.globl	infinite_loop
	.globl	stack_limit
	.globl	spill_partial
	.globl	misaligned
	.globl	const_arg
	.globl	takes
	.globl	subprog_args
	.globl	acquire_leak
	.weak	bpf_task_from_pid
	.globl	kfunc_null
	.weak	bpf_task_release
	.globl	timer_other
	.globl	timers
	.globl	tail_lock
	.globl	jumps
	.globl	mem_oob
	.globl	callback_retval
	.globl	callback_leak
	.globl	spilled_null
	.globl	lost_bound
	.globl	atomic_ctx
	.globl	atomic_size
	.globl	kptr_store
	.globl	kptrs
	.globl	kptr_xchg_leak
	.globl	call_depth
	.globl	off_range
	.globl	spill_size
	.globl	sub_ptr
	.globl	ptr_ptr
	.globl	half_ptr
	.globl	stack_write
	.globl	stack_deep
	.globl	half_then_use
	.globl	r10_write
	.globl	ld_abs
	.globl	double_lock
	.globl	other_lock
	.globl	throw_callback
	.weak	bpf_throw
	.globl	iter_twice
	.weak	bpf_iter_num_destroy
	.globl	iter_null
	.globl	iter_after
	.globl	dynptr_twice
	.globl	dynptr_data_after
	.globl	dynptr_data_null
	.globl	dynptr_var_len
	.globl	release_off
	.globl	sock_leak_branch
	.globl	glob
	.globl	glob_null
	.globl	sleeper
	.globl	sleep_global
	.globl	unlock_rcu
	.globl	enable_only
	.globl	irq_uninit
	.globl	user_ptr
	.local	pull
	.local	rec1
	.local	rec2
	.local	on_each
	.local	loop_leak
	.local	f1
	.local	f2
	.local	throwing
	.local	rec3
	.local	f3
	.local	f4
	.local	f5
	.local	f6
	.local	f7
	.local	f8
	.text
	.p2align	3
	.type	pull,@function
	.size	pull, 24
pull:
	w2 = 60
	call 39
	exit
	.type	rec1,@function
	.size	rec1, 104
rec1:
	w2 = w1
	w2 &= 127
	r3 = r10
	r3 += -200
	r3 += r2
	*(u8 *)(r3 + 0) = w1
	w6 = *(u8 *)(r10 - 195)
	w6 <<= 24
	w6 s>>= 24
	w1 += 1
	call rec2
	w0 += w6
	exit
	.globl	takes
	.type	takes,@function
	.size	takes, 32
takes:
	w0 = 0
	if r1 == 0 goto .LBB1_19
	w0 = *(u32 *)(r1 + 0)
.LBB1_19:
	exit
	.type	on_each,@function
	.size	on_each, 16
on_each:
	w0 = 7
	exit
	.type	loop_leak,@function
	.size	loop_leak, 56
loop_leak:
	r1 = events ll
	r2 = 8
	r3 = 0
	call 131
	w0 = 0
	exit
	.type	f1,@function
	.size	f1, 24
f1:
	call f2
	w0 += 1
	exit
	.type	throwing,@function
	.size	throwing, 32
throwing:
	r1 = 5
	call bpf_throw
	w0 = 0
	exit
	.globl	glob
	.type	glob,@function
	.size	glob, 16
glob:
	w0 = *(u32 *)(r1 + 0)
	exit
	.globl	sleeper
	.type	sleeper,@function
	.size	sleeper, 88
sleeper:
	w3 = w1
	r3 <<= 32
	r3 s>>= 32
	r1 = r10
	r1 += -1
	w2 = 1
	call 148
	w0 = *(u8 *)(r10 - 1)
	w0 <<= 24
	w0 s>>= 24
	exit
	.type	rec2,@function
	.size	rec2, 104
rec2:
	w2 = w1
	w2 &= 127
	r3 = r10
	r3 += -200
	r3 += r2
	*(u8 *)(r3 + 0) = w1
	w6 = *(u8 *)(r10 - 195)
	w6 <<= 24
	w6 s>>= 24
	w1 += 1
	call rec3
	w0 += w6
	exit
	.type	rec3,@function
	.size	rec3, 80
rec3:
	w2 = w1
	w2 &= 127
	r3 = r10
	r3 += -200
	r3 += r2
	*(u8 *)(r3 + 0) = w1
	w0 = *(u8 *)(r10 - 195)
	w0 <<= 24
	w0 s>>= 24
	exit
	.type	f2,@function
	.size	f2, 24
f2:
	call f3
	w0 += 1
	exit
	.type	f3,@function
	.size	f3, 24
f3:
	call f4
	w0 += 1
	exit
	.type	f4,@function
	.size	f4, 24
f4:
	call f5
	w0 += 1
	exit
	.type	f5,@function
	.size	f5, 24
f5:
	call f6
	w0 += 1
	exit
	.type	f6,@function
	.size	f6, 24
f6:
	call f7
	w0 += 1
	exit
	.type	f7,@function
	.size	f7, 24
f7:
	call f8
	w0 += 1
	exit
	.type	f8,@function
	.size	f8, 32
f8:
	w6 = w1
	call 7
	w0 += w6
	exit

	.section	tc,"ax",@progbits
	.p2align	3
	.globl	null_deref
	.type	null_deref,@function
	.size	null_deref, 96
null_deref:
	w1 = *(u32 *)(r1 + 0)
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = counts ll
	call 1
	r1 = *(u64 *)(r0 + 0)
	r1 += 1
	*(u64 *)(r0 + 0) = r1
	w0 = 0
	exit
	.globl	null_arith
	.type	null_arith,@function
	.size	null_arith, 144
null_arith:
	w1 = *(u32 *)(r1 + 0)
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = counts ll
	call 1
	r1 = r0
	r1 += 8
	if r0 == 0 goto .LBB2_28
	w1 = *(u8 *)(r1 + 0)
	w1 <<= 24
	w1 s>>= 24
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
.LBB2_28:
	w0 = 0
	exit
	.globl	null_arg
	.type	null_arg,@function
	.size	null_arg, 120
null_arg:
	r6 = r1
	w1 = *(u32 *)(r6 + 0)
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = counts ll
	call 1
	r1 = r6
	w2 = 0
	r3 = r0
	w4 = 4
	call 26
	w0 = 0
	exit
	.globl	pkt_no_check
	.type	pkt_no_check,@function
	.size	pkt_no_check, 24
pkt_no_check:
	w1 = *(u32 *)(r1 + 76)
	w0 = *(u8 *)(r1 + 12)
	exit
	.globl	pkt_stale
	.type	pkt_stale,@function
	.size	pkt_stale, 80
pkt_stale:
	w0 = 0
	w2 = *(u32 *)(r1 + 80)
	w6 = *(u32 *)(r1 + 76)
	r3 = r6
	r3 += 20
	if r3 > r2 goto .LBB2_57
	w2 = 40
	call 39
	w0 = *(u8 *)(r6 + 10)
.LBB2_57:
	exit
	.globl	pkt_stale_call
	.type	pkt_stale_call,@function
	.size	pkt_stale_call, 80
pkt_stale_call:
	w0 = 0
	w2 = *(u32 *)(r1 + 80)
	w6 = *(u32 *)(r1 + 76)
	r3 = r6
	r3 += 20
	if r3 > r2 goto .LBB2_67
	call pull
	w1 = *(u8 *)(r6 + 10)
	w0 += w1
.LBB2_67:
	exit
	.globl	ringbuf_stale
	.type	ringbuf_stale,@function
	.size	ringbuf_stale, 112
ringbuf_stale:
	r1 = events ll
	r2 = 8
	r3 = 0
	call 131
	if r0 == 0 goto .LBB2_80
	r1 = r0
	r2 = 0
	r6 = r0
	call 132
	r1 = 1
	*(u64 *)(r6 + 0) = r1
.LBB2_80:
	w0 = 0
	exit
	.globl	ringbuf_leak
	.type	ringbuf_leak,@function
	.size	ringbuf_leak, 136
ringbuf_leak:
	r6 = r1
	r1 = events ll
	r2 = 8
	r3 = 0
	call 131
	w1 = 0
	if r0 == 0 goto .LBB2_97
	w1 = 1
	w2 = *(u32 *)(r6 + 0)
	if w2 > 100 goto .LBB2_97
	r1 = r0
	r2 = 0
	call 132
	w1 = 0
.LBB2_97:
	w0 = w1
	exit
	.globl	ringbuf_twice
	.type	ringbuf_twice,@function
	.size	ringbuf_twice, 120
ringbuf_twice:
	r1 = events ll
	r2 = 8
	r3 = 0
	call 131
	r6 = r0
	if r6 == 0 goto .LBB2_112
	r1 = r6
	r2 = 0
	call 132
	r1 = r6
	r2 = 0
	call 133
.LBB2_112:
	w0 = 0
	exit
	.globl	oob_const
	.type	oob_const,@function
	.size	oob_const, 112
oob_const:
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = counts ll
	call 1
	if r0 == 0 goto .LBB2_126
	w1 = *(u32 *)(r0 + 46)
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
.LBB2_126:
	w0 = 0
	exit
	.globl	oob_var
	.type	oob_var,@function
	.size	oob_var, 144
oob_var:
	w2 = 0
	*(u32 *)(r10 - 4) = w2
	w6 = *(u32 *)(r1 + 0)
	r2 = r10
	r2 += -4
	r1 = counts ll
	call 1
	if r0 == 0 goto .LBB2_144
	r0 += r6
	w1 = *(u8 *)(r0 + 8)
	w1 <<= 24
	w1 s>>= 24
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
.LBB2_144:
	w0 = 0
	exit
	.globl	oob_signed
	.type	oob_signed,@function
	.size	oob_signed, 168
oob_signed:
	w2 = 0
	*(u32 *)(r10 - 4) = w2
	w6 = *(u32 *)(r1 + 8)
	r2 = r10
	r2 += -4
	r1 = counts ll
	call 1
	if r0 == 0 goto .LBB2_165
	if w6 s> 39 goto .LBB2_165
	r6 <<= 32
	r6 s>>= 32
	r0 += r6
	w1 = *(u8 *)(r0 + 8)
	w1 <<= 24
	w1 s>>= 24
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
.LBB2_165:
	w0 = 0
	exit
	.globl	oob_too_wide
	.type	oob_too_wide,@function
	.size	oob_too_wide, 160
oob_too_wide:
	r6 = r1
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = counts ll
	call 1
	if r0 == 0 goto .LBB2_185
	w1 = *(u32 *)(r6 + 8)
	w1 &= 63
	r0 += r1
	w1 = *(u8 *)(r0 + 8)
	w1 <<= 24
	w1 s>>= 24
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
.LBB2_185:
	w0 = 0
	exit
	.globl	size_arg
	.type	size_arg,@function
	.size	size_arg, 104
size_arg:
	w4 = *(u32 *)(r1 + 0)
	r3 = r10
	r3 += -32
	w2 = 0
	call 26
	w1 = *(u8 *)(r10 - 32)
	w1 <<= 24
	w1 s>>= 24
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
	w0 = 0
	exit
	.globl	size_zero
	.type	size_zero,@function
	.size	size_zero, 112
size_zero:
	w4 = *(u32 *)(r1 + 0)
	w4 &= 31
	r3 = r10
	r3 += -32
	w2 = 0
	call 26
	w1 = *(u8 *)(r10 - 32)
	w1 <<= 24
	w1 s>>= 24
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
	w0 = 0
	exit
	.globl	stack_oob
	.type	stack_oob,@function
	.size	stack_oob, 104
stack_oob:
	r3 = r10
	r3 += -8
	w2 = 0
	w4 = 16
	call 26
	w1 = *(u8 *)(r10 - 8)
	w1 <<= 24
	w1 s>>= 24
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
	w0 = 0
	exit
	.globl	readonly
	.type	readonly,@function
	.size	readonly, 48
readonly:
	r1 = limit ll
	w2 = 5
	*(u32 *)(r1 + 0) = w2
	w0 = 0
	exit
	.globl	ctx_write
	.type	ctx_write,@function
	.size	ctx_write, 32
ctx_write:
	w2 = 5
	*(u32 *)(r1 + 0) = w2
	w0 = 0
	exit
	.globl	ctx_modified
	.type	ctx_modified,@function
	.size	ctx_modified, 24
ctx_modified:
	r1 += 8
	w0 = *(u32 *)(r1 + 8)
	exit
	.globl	ctx_variable
	.type	ctx_variable,@function
	.size	ctx_variable, 40
ctx_variable:
	w2 = *(u32 *)(r1 + 0)
	w2 &= 7
	r1 += r2
	w0 = *(u32 *)(r1 + 0)
	exit
	.globl	scalar_deref
	.type	scalar_deref,@function
	.size	scalar_deref, 24
scalar_deref:
	w1 = *(u32 *)(r1 + 0)
	w0 = *(u32 *)(r1 + 0)
	exit
	.globl	null_branch
	.type	null_branch,@function
	.size	null_branch, 120
null_branch:
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = counts ll
	call 1
	if r0 != 0 goto .LBB2_261
	r1 = 0
	w1 = *(u32 *)(r1 + 0)
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
.LBB2_261:
	w0 = 0
	exit
	.globl	bad_deref
	.type	bad_deref,@function
	.size	bad_deref, 24
bad_deref:
	w1 = *(u32 *)(r1 + 80)
	w0 = *(u8 *)(r1 + 0)
	exit
	.globl	clobbered
	.type	clobbered,@function
	.size	clobbered, 32
clobbered:
	r6 = r1
	call 5
	w0 = *(u32 *)(r1 + 0)
	exit
	.globl	no_r0
	.type	no_r0,@function
	.size	no_r0, 24
no_r0:
	if r1 == 0 goto .LBB2_272
	r2 = 0
.LBB2_272:
	exit
	.globl	ptr_arith
	.type	ptr_arith,@function
	.size	ptr_arith, 56
ptr_arith:
	w0 = 0
	r2 = *(u64 *)(r1 + 168)
	if r2 == 0 goto .LBB2_279
	w1 = *(u32 *)(r1 + 0)
	r2 += r1
	w0 = *(u32 *)(r2 + 0)
.LBB2_279:
	exit
	.globl	ptr_shift
	.type	ptr_shift,@function
	.size	ptr_shift, 24
ptr_shift:
	r0 = r1
	r0 <<= 3
	exit
	.globl	helper_arg
	.type	helper_arg,@function
	.size	helper_arg, 40
helper_arg:
	r1 = counts ll
	r2 = 5
	call 1
	exit
	.globl	helper_unavail
	.type	helper_unavail,@function
	.size	helper_unavail, 96
helper_unavail:
	r6 = r1
	r1 = r10
	r1 += -16
	w2 = 16
	call 16
	r1 = r6
	r2 = 5
	call 58
	w0 = *(u8 *)(r10 - 16)
	w0 <<= 24
	w0 s>>= 24
	exit
	.globl	lock_leak
	.type	lock_leak,@function
	.size	lock_leak, 160
lock_leak:
	r6 = r1
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = locks ll
	call 1
	r7 = r0
	w0 = 0
	if r7 == 0 goto .LBB2_319
	r1 = r7
	call 93
	w0 = 1
	w1 = *(u32 *)(r6 + 0)
	if w1 > 5 goto .LBB2_319
	r1 = r7
	call 94
	w0 = 0
.LBB2_319:
	exit
	.globl	lock_call
	.type	lock_call,@function
	.size	lock_call, 136
lock_call:
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = locks ll
	call 1
	r6 = r0
	if r6 == 0 goto .LBB2_335
	r1 = r6
	call 93
	call 7
	*(u32 *)(r6 + 4) = w0
	r1 = r6
	call 94
.LBB2_335:
	w0 = 0
	exit
	.globl	unlock_only
	.type	unlock_only,@function
	.size	unlock_only, 96
unlock_only:
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = locks ll
	call 1
	if r0 == 0 goto .LBB2_347
	r1 = r0
	call 94
.LBB2_347:
	w0 = 0
	exit
	.globl	preempt_leak
	.type	preempt_leak,@function
	.size	preempt_leak, 56
preempt_leak:
	r6 = r1
	call bpf_preempt_disable
	w1 = *(u32 *)(r6 + 0)
	if w1 < 6 goto .LBB2_354
	call bpf_preempt_enable
.LBB2_354:
	w0 = 0
	exit
	.globl	irq_order
	.type	irq_order,@function
	.size	irq_order, 112
irq_order:
	r6 = r10
	r6 += -8
	r1 = r6
	call bpf_local_irq_save
	r7 = r10
	r7 += -16
	r1 = r7
	call bpf_local_irq_save
	r1 = r6
	call bpf_local_irq_restore
	r1 = r7
	call bpf_local_irq_restore
	w0 = 0
	exit
	.globl	irq_leak
	.type	irq_leak,@function
	.size	irq_leak, 40
irq_leak:
	r1 = r10
	r1 += -8
	call bpf_local_irq_save
	w0 = 0
	exit
	.globl	iter_uninit
	.type	iter_uninit,@function
	.size	iter_uninit, 40
iter_uninit:
	r1 = r10
	r1 += -8
	call bpf_iter_num_next
	w0 = 0
	exit
	.globl	iter_leak
	.type	iter_leak,@function
	.size	iter_leak, 56
iter_leak:
	r1 = r10
	r1 += -8
	w2 = 0
	w3 = 10
	call bpf_iter_num_new
	w0 = 0
	exit
	.globl	dynptr_uninit
	.type	dynptr_uninit,@function
	.size	dynptr_uninit, 72
dynptr_uninit:
	r1 = r10
	r1 += -24
	r3 = r10
	r3 += -16
	w2 = 8
	w4 = 0
	r5 = 0
	call 201
	exit
	.globl	dynptr_leak
	.type	dynptr_leak,@function
	.size	dynptr_leak, 72
dynptr_leak:
	r4 = r10
	r4 += -16
	r1 = events ll
	w2 = 8
	r3 = 0
	call 198
	w0 = 0
	exit
	.globl	dynptr_overwrite
	.type	dynptr_overwrite,@function
	.size	dynptr_overwrite, 120
dynptr_overwrite:
	r7 = 0
	r6 = r10
	r6 += -16
	r1 = events ll
	w2 = 8
	r3 = 0
	r4 = r6
	call 198
	*(u64 *)(r10 - 16) = r7
	r1 = r6
	r2 = 0
	call 199
	w0 = 0
	exit
	.globl	dynptr_slice
	.type	dynptr_slice,@function
	.size	dynptr_slice, 184
dynptr_slice:
	r6 = r1
	r8 = r10
	r8 += -16
	r2 = 0
	r3 = r8
	call bpf_dynptr_from_skb
	w7 = 0
	r3 = r10
	r3 += -24
	r1 = r8
	w2 = 0
	w4 = 8
	call bpf_dynptr_slice
	r8 = r0
	if r8 == 0 goto .LBB2_441
	r1 = r6
	w2 = 40
	call 39
	w7 = *(u8 *)(r8 + 0)
	w7 <<= 24
	w7 s>>= 24
.LBB2_441:
	w0 = w7
	exit
	.globl	unreachable
	.type	unreachable,@function
	.size	unreachable, 32
unreachable:
	r0 = 0
	exit
	r1 = 1
	exit
	.globl	bad_jump
	.type	bad_jump,@function
	.size	bad_jump, 24
bad_jump:
	r0 = 0
	if r1 == 0 goto .LBB2_489
	exit
	.globl	fallthrough
	.type	fallthrough,@function
	.size	fallthrough, 16
fallthrough:
	r0 = 0
	r1 = 0
	.globl	div_zero
	.type	div_zero,@function
	.size	div_zero, 24
div_zero:
	r0 = 5
	r0 /= 0
	exit
	.globl	infinite_loop
	.type	infinite_loop,@function
	.size	infinite_loop, 24
infinite_loop:
	r0 = 0
.LBB2_456:
	if r0 != 5 goto .LBB2_456
	exit
	.globl	stack_limit
	.type	stack_limit,@function
	.size	stack_limit, 24
stack_limit:
	w1 = *(u32 *)(r1 + 0)
	call rec1
	exit
	.globl	spill_partial
	.type	spill_partial,@function
	.size	spill_partial, 40
spill_partial:
	*(u64 *)(r10 - 8) = r1
	*(u32 *)(r10 - 8) = 0
	r1 = *(u64 *)(r10 - 8)
	w0 = *(u32 *)(r1 + 0)
	exit
	.globl	misaligned
	.type	misaligned,@function
	.size	misaligned, 24
misaligned:
	*(u64 *)(r10 - 12) = r1
	r0 = 0
	exit
	.globl	const_arg
	.type	const_arg,@function
	.size	const_arg, 88
const_arg:
	w2 = *(u32 *)(r1 + 0)
	r1 = events ll
	r3 = 0
	call 131
	if r0 == 0 goto .LBB2_478
	r1 = r0
	r2 = 0
	call 133
.LBB2_478:
	w0 = 0
	exit
	.globl	subprog_args
	.type	subprog_args,@function
	.size	subprog_args, 16
subprog_args:
	call takes
	exit
	.globl	timer_other
	.type	timer_other,@function
	.size	timer_other, 120
timer_other:
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = timers ll
	call 1
.LBB2_489:
	if r0 == 0 goto .LBB2_495
	r1 = r0
	r2 = counts ll
	r3 = 0
	call 169
.LBB2_495:
	w0 = 0
	exit
	.globl	tail_lock
	.type	tail_lock,@function
	.size	tail_lock, 80
tail_lock:
	r6 = r1
	call bpf_rcu_read_lock
	r1 = r6
	r2 = jumps ll
	w3 = 0
	call 12
	call bpf_rcu_read_unlock
	w0 = 0
	exit
	.globl	mem_oob
	.type	mem_oob,@function
	.size	mem_oob, 104
mem_oob:
	r1 = events ll
	r2 = 8
	r3 = 0
	call 131
	if r0 == 0 goto .LBB2_518
	w1 = 5
	*(u32 *)(r0 + 8) = w1
	r1 = r0
	r2 = 0
	call 132
.LBB2_518:
	w0 = 0
	exit
	.globl	callback_retval
	.type	callback_retval,@function
	.size	callback_retval, 64
callback_retval:
	r1 = counts ll
	r2 = on_each ll
	r3 = 0
	r4 = 0
	call 164
	exit
	.globl	callback_leak
	.type	callback_leak,@function
	.size	callback_leak, 56
callback_leak:
	w1 = 3
	r2 = loop_leak ll
	r3 = 0
	r4 = 0
	call 181
	exit
	.globl	spilled_null
	.type	spilled_null,@function
	.size	spilled_null, 96
spilled_null:
	w1 = *(u32 *)(r1 + 0)
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = counts ll
	call 1
	*(u64 *)(r10 - 16) = r0
	call 7
	r1 = *(u64 *)(r10 - 16)
	r0 = *(u64 *)(r1 + 0)
	exit
	.globl	lost_bound
	.type	lost_bound,@function
	.size	lost_bound, 192
lost_bound:
	w2 = 0
	*(u32 *)(r10 - 4) = w2
	w6 = *(u32 *)(r1 + 0)
	r2 = r10
	r2 += -4
	r1 = counts ll
	call 1
	if r0 == 0 goto .LBB2_569
	if w6 > 39 goto .LBB2_569
	w6 *= 5
	r0 += r6
	r6 = r0
	call 7
	w1 = w0
	r6 += r1
	w1 = *(u8 *)(r6 + 8)
	w1 <<= 24
	w1 s>>= 24
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
.LBB2_569:
	w0 = 0
	exit
	.globl	atomic_ctx
	.type	atomic_ctx,@function
	.size	atomic_ctx, 32
atomic_ctx:
	r2 = 1
	lock *(u32 *)(r1 + 0) += w2
	r0 = 0
	exit
	.globl	atomic_size
	.type	atomic_size,@function
	.size	atomic_size, 32
atomic_size:
	r2 = 1
	.quad	0x000000000002f1d3
	r0 = 0
	exit
	.globl	kptr_store
	.type	kptr_store,@function
	.size	kptr_store, 96
kptr_store:
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = kptrs ll
	call 1
	if r0 == 0 goto .LBB2_589
	r1 = 5
	*(u64 *)(r0 + 0) = r1
.LBB2_589:
	w0 = 0
	exit
	.globl	call_depth
	.type	call_depth,@function
	.size	call_depth, 24
call_depth:
	w1 = *(u32 *)(r1 + 0)
	call f1
	exit
	.globl	off_range
	.type	off_range,@function
	.size	off_range, 32
off_range:
	r2 = r10
	r2 += 1073741824
	r0 = 0
	exit
	.globl	spill_size
	.type	spill_size,@function
	.size	spill_size, 24
spill_size:
	*(u64 *)(r10 - 8) = r1
	w0 = *(u32 *)(r10 - 8)
	exit
	.globl	sub_ptr
	.type	sub_ptr,@function
	.size	sub_ptr, 32
sub_ptr:
	r2 = 5
	r2 -= r1
	r0 = 0
	exit
	.globl	ptr_ptr
	.type	ptr_ptr,@function
	.size	ptr_ptr, 24
ptr_ptr:
	r1 += r10
	r0 = 0
	exit
	.globl	half_ptr
	.type	half_ptr,@function
	.size	half_ptr, 24
half_ptr:
	w1 += 1
	r0 = 0
	exit
	.globl	stack_write
	.type	stack_write,@function
	.size	stack_write, 24
stack_write:
	*(u64 *)(r10 + 8) = r1
	r0 = 0
	exit
	.globl	stack_deep
	.type	stack_deep,@function
	.size	stack_deep, 24
stack_deep:
	*(u64 *)(r10 - 520) = r1
	r0 = 0
	exit
	.globl	half_then_use
	.type	half_then_use,@function
	.size	half_then_use, 40
half_then_use:
	r6 = r10
	w6 = w6
	*(u64 *)(r6 - 8) = 0
	r0 = 0
	exit
	.globl	r10_write
	.type	r10_write,@function
	.size	r10_write, 24
r10_write:
	r10 = 5
	r0 = 0
	exit
	.globl	double_lock
	.type	double_lock,@function
	.size	double_lock, 208
double_lock:
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r7 = r10
	r7 += -4
	r1 = locks ll
	r2 = r7
	call 1
	r6 = r0
	r1 = locks ll
	r2 = r7
	call 1
	r7 = r0
	if r6 == 0 goto .LBB2_649
	if r7 == 0 goto .LBB2_649
	r1 = r6
	call 93
	r1 = r7
	call 93
	r1 = r7
	call 94
	r1 = r6
	call 94
.LBB2_649:
	w0 = 0
	exit
	.globl	other_lock
	.type	other_lock,@function
	.size	other_lock, 176
other_lock:
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r7 = r10
	r7 += -4
	r1 = locks ll
	r2 = r7
	call 1
	r6 = r0
	r1 = locks ll
	r2 = r7
	call 1
	r7 = r0
	if r6 == 0 goto .LBB2_671
	if r7 == 0 goto .LBB2_671
	r1 = r6
	call 93
	r1 = r7
	call 94
.LBB2_671:
	w0 = 0
	exit
	.globl	throw_callback
	.type	throw_callback,@function
	.size	throw_callback, 56
throw_callback:
	w1 = 3
	r2 = throwing ll
	r3 = 0
	r4 = 0
	call 181
	exit
	.globl	iter_twice
	.type	iter_twice,@function
	.size	iter_twice, 112
iter_twice:
	r6 = r10
	r6 += -8
	r1 = r6
	w2 = 0
	w3 = 10
	call bpf_iter_num_new
	r1 = r6
	w2 = 0
	w3 = 10
	call bpf_iter_num_new
	r1 = r6
	call bpf_iter_num_destroy
	w0 = 0
	exit
	.globl	iter_null
	.type	iter_null,@function
	.size	iter_null, 128
iter_null:
	r6 = r10
	r6 += -8
	r1 = r6
	w2 = 0
	w3 = 10
	call bpf_iter_num_new
	r1 = r6
	call bpf_iter_num_next
	w1 = *(u32 *)(r0 + 0)
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
	r1 = r6
	call bpf_iter_num_destroy
	w0 = 0
	exit
	.globl	iter_after
	.type	iter_after,@function
	.size	iter_after, 128
iter_after:
	r8 = r10
	r8 += -8
	w6 = 0
	r1 = r8
	w2 = 0
	w3 = 10
	call bpf_iter_num_new
	r1 = r8
	call bpf_iter_num_next
	r7 = r0
	r1 = r8
	call bpf_iter_num_destroy
	if r7 == 0 goto .LBB2_724
	w6 = *(u32 *)(r7 + 0)
.LBB2_724:
	w0 = w6
	exit
	.globl	dynptr_twice
	.type	dynptr_twice,@function
	.size	dynptr_twice, 128
dynptr_twice:
	r6 = r10
	r6 += -16
	r1 = events ll
	w2 = 8
	r3 = 0
	r4 = r6
	call 198
	r1 = r6
	r2 = 0
	call 199
	r1 = r6
	r2 = 0
	call 199
	w0 = 0
	exit
	.globl	dynptr_data_after
	.type	dynptr_data_after,@function
	.size	dynptr_data_after, 216
dynptr_data_after:
	r7 = r10
	r7 += -16
	r1 = events ll
	w2 = 8
	r3 = 0
	r4 = r7
	call 198
	w6 = 0
	r1 = r7
	w2 = 0
	w3 = 8
	call 203
	r7 = r0
	if r7 != 0 goto .LBB2_762
	r1 = r10
	r1 += -16
	r2 = 0
	call 200
	goto .LBB2_767
.LBB2_762:
	r1 = r10
	r1 += -16
	r2 = 0
	call 199
	r6 = *(u64 *)(r7 + 0)
.LBB2_767:
	w0 = w6
	exit
	.globl	dynptr_data_null
	.type	dynptr_data_null,@function
	.size	dynptr_data_null, 168
dynptr_data_null:
	r6 = r10
	r6 += -16
	r1 = events ll
	w2 = 8
	r3 = 0
	r4 = r6
	call 198
	r1 = r6
	w2 = 0
	w3 = 8
	call 203
	r1 = *(u64 *)(r0 + 0)
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
	r1 = r6
	r2 = 0
	call 200
	w0 = 0
	exit
	.globl	dynptr_var_len
	.type	dynptr_var_len,@function
	.size	dynptr_var_len, 192
dynptr_var_len:
	r6 = r1
	r7 = r10
	r7 += -16
	r1 = events ll
	w2 = 8
	r3 = 0
	r4 = r7
	call 198
	w3 = *(u32 *)(r6 + 0)
	r1 = r7
	w2 = 0
	call 203
	if r0 == 0 goto .LBB2_808
	r1 = *(u64 *)(r0 + 0)
	r2 = out ll
	*(u32 *)(r2 + 0) = w1
.LBB2_808:
	r1 = r10
	r1 += -16
	r2 = 0
	call 200
	w0 = 0
	exit
	.globl	glob_null
	.type	glob_null,@function
	.size	glob_null, 48
glob_null:
	w1 = *(u32 *)(r1 + 0)
	*(u32 *)(r10 - 4) = w1
	r1 = r10
	r1 += -4
	call glob
	exit
	.globl	unlock_rcu
	.type	unlock_rcu,@function
	.size	unlock_rcu, 24
unlock_rcu:
	call bpf_rcu_read_unlock
	w0 = 0
	exit
	.globl	enable_only
	.type	enable_only,@function
	.size	enable_only, 24
enable_only:
	call bpf_preempt_enable
	w0 = 0
	exit
	.globl	irq_uninit
	.type	irq_uninit,@function
	.size	irq_uninit, 56
irq_uninit:
	r1 = 0
	*(u64 *)(r10 - 8) = r1
	r1 = r10
	r1 += -8
	call bpf_local_irq_restore
	w0 = 0
	exit
	.globl	pkt_var
	.type	pkt_var,@function
	.size	pkt_var, 112
pkt_var:
	w0 = 0
	w3 = *(u32 *)(r1 + 80)
	w2 = *(u32 *)(r1 + 76)
	r4 = r2
	r4 += 14
	if r4 > r3 goto .LBB2_846
	w1 = *(u32 *)(r1 + 8)
	w1 &= 1048575
	r2 += r1
	r1 = r2
	r1 += 1
	if r1 > r3 goto .LBB2_846
	w0 = *(u8 *)(r2 + 0)
.LBB2_846:
	exit
	.globl	pkt_other
	.type	pkt_other,@function
	.size	pkt_other, 88
pkt_other:
	w0 = 0
	w2 = *(u32 *)(r1 + 80)
	w1 = *(u32 *)(r1 + 76)
	r3 = r1
	r3 += 14
	if r3 > r2 goto .LBB2_857
	w2 = *(u8 *)(r1 + 0)
	r2 &= 15
	r1 += r2
	w0 = *(u8 *)(r1 + 12)
.LBB2_857:
	exit
	.globl	pkt_write_helper
	.type	pkt_write_helper,@function
	.size	pkt_write_helper, 48
pkt_write_helper:
	w3 = *(u32 *)(r1 + 76)
	w2 = 0
	w4 = 4
	call 26
	w0 = 0
	exit
	.globl	var_stack
	.type	var_stack,@function
	.size	var_stack, 160
var_stack:
	r2 = 0
	*(u64 *)(r10 - 8) = r2
	*(u64 *)(r10 - 16) = r2
	w1 = *(u32 *)(r1 + 8)
	r2 = r10
	r2 += -16
	r3 = r2
	r3 += r1
	w4 = 1
	*(u8 *)(r3 + 0) = w4
	w1 &= 7
	r2 |= r1
	w0 = *(u8 *)(r2 + 0)
	w0 <<= 24
	w0 s>>= 24
	w1 = *(u8 *)(r10 - 13)
	w1 <<= 24
	w1 s>>= 24
	w0 += w1
	exit
	.globl	cb_args
	.type	cb_args,@function
	.size	cb_args, 48
cb_args:
	w1 = 5
	r2 = 5
	r3 = 0
	r4 = 0
	call 181
	exit

	.section	xdp,"ax",@progbits
	.p2align	3
	.globl	pkt_small_check
	.type	pkt_small_check,@function
	.size	pkt_small_check, 80
pkt_small_check:
	w0 = 2
	w2 = *(u32 *)(r1 + 4)
	w1 = *(u32 *)(r1 + 0)
	r3 = r1
	r3 += 14
	if r3 > r2 goto .LBB3_9
	w1 = *(u16 *)(r1 + 13)
	if w1 == 0 goto .LBB3_9
	w0 = 1
.LBB3_9:
	exit
	.globl	map_mismatch
	.type	map_mismatch,@function
	.size	map_mismatch, 96
map_mismatch:
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = events ll
	call 1
	r1 = r0
	w0 = 1
	if r1 != 0 goto .LBB3_21
	w0 = 0
.LBB3_21:
	exit
	.globl	ld_abs
	.type	ld_abs,@function
	.size	ld_abs, 24
ld_abs:
	r6 = r1
	r0 = *(u8 *)skb[5]
	exit

	.section	"tp_btf/task_newtask","ax",@progbits
	.p2align	3
	.globl	rcu_leak
	.type	rcu_leak,@function
	.size	rcu_leak, 24
rcu_leak:
	call bpf_rcu_read_lock
	w0 = 0
	exit

	.section	syscall,"ax",@progbits
	.p2align	3
	.globl	sleep_rcu
	.type	sleep_rcu,@function
	.size	sleep_rcu, 72
sleep_rcu:
	call bpf_rcu_read_lock
	r1 = r10
	r1 += -1
	w2 = 1
	r3 = 5
	call 148
	call bpf_rcu_read_unlock
	w0 = 0
	exit
	.globl	sleep_preempt
	.type	sleep_preempt,@function
	.size	sleep_preempt, 72
sleep_preempt:
	call bpf_preempt_disable
	r1 = r10
	r1 += -1
	w2 = 1
	r3 = 5
	call 148
	call bpf_preempt_enable
	w0 = 0
	exit
	.globl	acquire_leak
	.type	acquire_leak,@function
	.size	acquire_leak, 56
acquire_leak:
	w6 = 1
	w1 = 1
	call bpf_task_from_pid
	if r0 != 0 goto .LBB5_23
	w6 = 0
.LBB5_23:
	w0 = w6
	exit
	.globl	kfunc_null
	.type	kfunc_null,@function
	.size	kfunc_null, 48
kfunc_null:
	w1 = 1
	call bpf_task_from_pid
	r1 = r0
	call bpf_task_release
	w0 = 0
	exit
	.globl	kptr_xchg_leak
	.type	kptr_xchg_leak,@function
	.size	kptr_xchg_leak, 128
kptr_xchg_leak:
	w6 = 0
	*(u32 *)(r10 - 4) = w6
	r2 = r10
	r2 += -4
	r1 = kptrs ll
	call 1
	if r0 == 0 goto .LBB5_45
	r1 = r0
	r2 = 0
	call 194
	w6 = 1
	if r0 != 0 goto .LBB5_45
	w6 = 0
.LBB5_45:
	w0 = w6
	exit
	.globl	release_off
	.type	release_off,@function
	.size	release_off, 64
release_off:
	w1 = 1
	call bpf_task_from_pid
	if r0 == 0 goto .LBB5_53
	r0 += 8
	r1 = r0
	call bpf_task_release
.LBB5_53:
	w0 = 0
	exit
	.globl	sock_leak_branch
	.type	sock_leak_branch,@function
	.size	sock_leak_branch, 112
sock_leak_branch:
	w6 = 1
	w1 = 1
	call bpf_task_from_pid
	r7 = r0
	w1 = 2
	call bpf_task_from_pid
	r8 = r0
	if r7 == 0 goto .LBB5_65
	r1 = r7
	call bpf_task_release
.LBB5_65:
	if r8 != 0 goto .LBB5_67
	w6 = 0
.LBB5_67:
	w0 = w6
	exit
	.globl	sleep_global
	.type	sleep_global,@function
	.size	sleep_global, 72
sleep_global:
	call bpf_rcu_read_lock
	w1 = 5
	call sleeper
	r1 = out ll
	*(u32 *)(r1 + 0) = w0
	call bpf_rcu_read_unlock
	w0 = 0
	exit
	.globl	user_ptr
	.type	user_ptr,@function
	.size	user_ptr, 24
user_ptr:
	r1 = *(u64 *)(r1 + 0)
	r0 = *(u64 *)(r1 + 0)
	exit

	.section	license,"aw",@progbits
	.globl	_license
	.type	_license,@object
	.size	_license, 4
_license:
	.asciz	"GPL"

	.rodata
	.p2align	2
	.globl	limit
	.type	limit,@object
	.size	limit, 4
limit:
	.long	0xa

	.section	.maps,"aw",@progbits
	.p2align	3
	.globl	counts
	.type	counts,@object
	.size	counts, 32
counts:
	.zero	32
	.globl	events
	.type	events,@object
	.size	events, 16
events:
	.zero	16
	.globl	locks
	.type	locks,@object
	.size	locks, 32
locks:
	.zero	32
	.globl	timers
	.type	timers,@object
	.size	timers, 32
timers:
	.zero	32
	.globl	jumps
	.type	jumps,@object
	.size	jumps, 32
jumps:
	.zero	32
	.globl	kptrs
	.type	kptrs,@object
	.size	kptrs, 32
kptrs:
	.zero	32

	.bss
	.p2align	2
	.globl	out
	.type	out,@object
	.size	out, 4
out:
	.zero	4

	.section	.BTF,"",@progbits
	.p2align	3
	.long	0x1eb9f, 0x18, 0x0, 0x1190
	.long	0x1190, 0x31b5, 0x0, 0x2000000
	.long	0x3, 0x1, 0x1000000, 0x4
	.long	0x1000020, 0x0, 0x3000000, 0x0
	.long	0x2, 0x4, 0x1, 0x5
	.long	0x1000000, 0x4, 0x20, 0x0
	.long	0x2000000, 0x6, 0x0, 0x3000000
	.long	0x0, 0x2, 0x4, 0x10
	.long	0x0, 0x2000000, 0x8, 0x19
	.long	0x8000000, 0x9, 0x1d, 0x1000000
	.long	0x4, 0x20, 0x0, 0x2000000
	.long	0xb, 0x2a, 0x4000002, 0x30
	.long	0x30, 0xc, 0x0, 0x36
	.long	0xf, 0x40, 0x3b, 0x8000000
	.long	0xd, 0x3f, 0x1000000, 0x8
	.long	0x40, 0x52, 0x1000000, 0x1
	.long	0x1000008, 0x0, 0x3000000, 0x0
	.long	0xe, 0x4, 0x28, 0x0
	.long	0x4000004, 0x20, 0x57, 0x1
	.long	0x0, 0x5c, 0x5, 0x40
	.long	0x68, 0x7, 0x80, 0x2a
	.long	0xa, 0xc0, 0x6c, 0xe000000
	.long	0x10, 0x1, 0x0, 0x2000000
	.long	0x13, 0x0, 0x3000000, 0x0
	.long	0x2, 0x4, 0x1b, 0x0
	.long	0x2000000, 0x15, 0x0, 0x3000000
	.long	0x0, 0x2, 0x4, 0x1000
	.long	0x0, 0x4000002, 0x10, 0x57
	.long	0x12, 0x0, 0x5c, 0x14
	.long	0x40, 0x73, 0xe000000, 0x16
	.long	0x1, 0x0, 0x2000000, 0x19
	.long	0x0, 0x3000000, 0x0, 0x2
	.long	0x4, 0x2, 0x0, 0x2000000
	.long	0x1b, 0x7a, 0x4000002, 0x8
	.long	0x81, 0x1c, 0x0, 0x86
	.long	0x2, 0x20, 0x88, 0x4000001
	.long	0x4, 0x96, 0x8, 0x0
	.long	0x0, 0x4000004, 0x20, 0x57
	.long	0x18, 0x0, 0x5c, 0x1
	.long	0x40, 0x68, 0x7, 0x80
	.long	0x2a, 0x1a, 0xc0, 0x9a
	.long	0xe000000, 0x1d, 0x1, 0x0
	.long	0x2000000, 0x20, 0xa0, 0x4000001
	.long	0x10, 0xa6, 0x21, 0x0
	.long	0xa8, 0x4000001, 0x10, 0xb2
	.long	0x22, 0x0, 0x0, 0x3000000
	.long	0x0, 0xc, 0x4, 0x2
	.long	0x0, 0x4000004, 0x20, 0x57
	.long	0x18, 0x0, 0x5c, 0x1
	.long	0x40, 0x68, 0x7, 0x80
	.long	0x2a, 0x1f, 0xc0, 0xb9
	.long	0xe000000, 0x23, 0x1, 0x0
	.long	0x2000000, 0x26, 0x0, 0x3000000
	.long	0x0, 0x2, 0x4, 0x3
	.long	0x0, 0x2000000, 0x28, 0x0
	.long	0x3000000, 0x0, 0x2, 0x4
	.long	0x4, 0x0, 0x4000004, 0x20
	.long	0x57, 0x25, 0x0, 0x5c
	.long	0x27, 0x40, 0x68, 0x7
	.long	0x80, 0x2a, 0x7, 0xc0
	.long	0xc0, 0xe000000, 0x29, 0x1
	.long	0x0, 0x2000000, 0x2c, 0xc6
	.long	0x4000002, 0x10, 0xcf, 0x2e
	.long	0x0, 0xd3, 0x34, 0x40
	.long	0xd6, 0x12000000, 0x2f, 0x0
	.long	0x2000000, 0x2d, 0xdb, 0x4000003
	.long	0x18, 0xe7, 0x2, 0x0
	.long	0xeb, 0x30, 0x40, 0xf6
	.long	0x31, 0x80, 0x0, 0x2000000
	.long	0x2f, 0x0, 0x2000000, 0x32
	.long	0xf9, 0x7000000, 0x0, 0x103
	.long	0x12000000, 0x2f, 0x0, 0x2000000
	.long	0x33, 0x0, 0x4000004, 0x20
	.long	0x57, 0x18, 0x0, 0x5c
	.long	0x1, 0x40, 0x68, 0x7
	.long	0x80, 0x2a, 0x2b, 0xc0
	.long	0x112, 0xe000000, 0x35, 0x1
	.long	0x0, 0x2000000, 0x38, 0x118
	.long	0x400001f, 0xb0, 0x122, 0x8
	.long	0x0, 0x126, 0x8, 0x20
	.long	0x12f, 0x8, 0x40, 0x134
	.long	0x8, 0x60, 0x142, 0x8
	.long	0x80, 0x14b, 0x8, 0xa0
	.long	0x158, 0x8, 0xc0, 0x161
	.long	0x8, 0xe0, 0x16c, 0x8
	.long	0x100, 0x175, 0x8, 0x120
	.long	0x185, 0x8, 0x140, 0x18d
	.long	0x8, 0x160, 0x196, 0x39
	.long	0x180, 0x199, 0x8, 0x220
	.long	0x19e, 0x8, 0x240, 0x1a9
	.long	0x8, 0x260, 0x1ae, 0x8
	.long	0x280, 0x1b7, 0x8, 0x2a0
	.long	0x1bf, 0x8, 0x2c0, 0x1c6
	.long	0x8, 0x2e0, 0x1d1, 0x8
	.long	0x300, 0x1db, 0x3a, 0x320
	.long	0x1e6, 0x3a, 0x3a0, 0x1f0
	.long	0x8, 0x420, 0x1fc, 0x8
	.long	0x440, 0x207, 0x8, 0x460
	.long	0x211, 0xc, 0x480, 0x21b
	.long	0xc, 0x4c0, 0x222, 0x8
	.long	0x500, 0x22b, 0x8, 0x520
	.long	0x234, 0x3b, 0x540, 0x0
	.long	0x3000000, 0x0, 0x8, 0x4
	.long	0x5, 0x0, 0x3000000, 0x0
	.long	0x8, 0x4, 0x4, 0x0
	.long	0x2000000, 0x3c, 0x237, 0x7000000
	.long	0x0, 0x0, 0xd000001, 0x2
	.long	0x240, 0x37, 0x244, 0xc000001
	.long	0x3d, 0x24f, 0xc000001, 0x3d
	.long	0x25a, 0xc000001, 0x3d, 0x263
	.long	0xc000001, 0x3d, 0x0, 0x2000000
	.long	0x43, 0x270, 0x4000006, 0x18
	.long	0x1a9, 0x8, 0x0, 0x1ae
	.long	0x8, 0x20, 0x207, 0x8
	.long	0x40, 0x175, 0x8, 0x60
	.long	0x277, 0x8, 0x80, 0x286
	.long	0x8, 0xa0, 0x0, 0xd000001
	.long	0x2, 0x295, 0x42, 0x299
	.long	0xc000001, 0x44, 0x2a9, 0xc000001
	.long	0x3d, 0x2b3, 0xc000001, 0x3d
	.long	0x2c2, 0xc000000, 0x3d, 0x2c7
	.long	0xc000001, 0x3d, 0x2d5, 0xc000001
	.long	0x3d, 0x2e2, 0xc000001, 0x3d
	.long	0x2f0, 0xc000001, 0x3d, 0x2fa
	.long	0xc000001, 0x3d, 0x302, 0xc000001
	.long	0x3d, 0x30d, 0xc000001, 0x3d
	.long	0x31a, 0xc000001, 0x3d, 0x323
	.long	0xc000001, 0x3d, 0x32d, 0xc000001
	.long	0x3d, 0x337, 0xc000001, 0x3d
	.long	0x340, 0xc000001, 0x3d, 0x34a
	.long	0xc000001, 0x3d, 0x357, 0xc000001
	.long	0x3d, 0x364, 0xc000001, 0x3d
	.long	0x371, 0xc000001, 0x3d, 0x37d
	.long	0xc000001, 0x3d, 0x0, 0xd000000
	.long	0x2, 0x387, 0xc000001, 0x5a
	.long	0x391, 0xc000001, 0x5a, 0x397
	.long	0xc000001, 0x3d, 0x3a1, 0xc000001
	.long	0x3d, 0x3ab, 0xc000001, 0x3d
	.long	0x3b6, 0xc000001, 0x3d, 0x3c5
	.long	0xc000001, 0x44, 0x3d2, 0xc000001
	.long	0x3d, 0x3dc, 0xc000001, 0x3d
	.long	0x3e6, 0xc000001, 0x3d, 0x0
	.long	0x2000000, 0x0, 0x0, 0xd000001
	.long	0x2, 0x295, 0x65, 0x3f2
	.long	0xc000001, 0x66, 0x0, 0xd000000
	.long	0x0, 0x3fb, 0xc000002, 0x68
	.long	0x40d, 0xc000001, 0x3d, 0x41a
	.long	0xc000002, 0x68, 0x42e, 0xc000002
	.long	0x68, 0x441, 0xc000001, 0x3d
	.long	0x0, 0xd000001, 0x0, 0x0
	.long	0x6f, 0x0, 0x2000000, 0x70
	.long	0x44b, 0x1000000, 0x8, 0x40
	.long	0x459, 0xc000002, 0x6e, 0x46c
	.long	0xc000002, 0x6e, 0x482, 0xc000001
	.long	0x3d, 0x48b, 0xc000001, 0x66
	.long	0x495, 0xc000002, 0x68, 0x4a9
	.long	0xc000001, 0x66, 0x4b7, 0xc000001
	.long	0x3d, 0x0, 0xd000001, 0x79
	.long	0x0, 0x7a, 0x0, 0x2000000
	.long	0x2, 0x0, 0x2000000, 0x7b
	.long	0x4c3, 0x4000001, 0x8, 0xb2
	.long	0x7c, 0x0, 0x0, 0x3000000
	.long	0x0, 0xc, 0x4, 0x1
	.long	0x4d0, 0xc000002, 0x78, 0x4e2
	.long	0xc000001, 0x3d, 0x0, 0xd000003
	.long	0x2, 0x0, 0x7a, 0x0
	.long	0x2, 0x0, 0x2, 0x4ec
	.long	0xc000002, 0x7f, 0x4fd, 0xc000001
	.long	0x3d, 0x50b, 0xc000001, 0x3d
	.long	0x517, 0xc000001, 0x3d, 0x528
	.long	0xc000001, 0x3d, 0x0, 0xd000003
	.long	0x2, 0x0, 0x37, 0x0
	.long	0xc, 0x0, 0x86, 0x0
	.long	0x2000000, 0x87, 0x535, 0x4000001
	.long	0x10, 0xb2, 0x22, 0x0
	.long	0x540, 0xc000002, 0x85, 0x0
	.long	0xd000004, 0x65, 0x0, 0x8a
	.long	0x0, 0x8, 0x0, 0x65
	.long	0x0, 0x8, 0x0, 0x2000000
	.long	0x8b, 0x0, 0xa000000, 0x87
	.long	0x554, 0xc000002, 0x89, 0x565
	.long	0xc000001, 0x5a, 0x571, 0xc000001
	.long	0x5a, 0x57a, 0xc000001, 0x5a
	.long	0x586, 0xc000001, 0x5a, 0x58f
	.long	0xc000001, 0x5a, 0x59d, 0xc000001
	.long	0x3d, 0x0, 0xd000001, 0x2
	.long	0x5a9, 0x2, 0x5ab, 0xc000000
	.long	0x93, 0x5b0, 0xc000001, 0x5a
	.long	0x5be, 0xc000001, 0x5a, 0x5c9
	.long	0xc000001, 0x3d, 0x0, 0x2000000
	.long	0x99, 0x5d3, 0x4000002, 0x8
	.long	0x5d7, 0x2, 0x0, 0x5d9
	.long	0x2, 0x20, 0x0, 0xd000001
	.long	0x2, 0x5db, 0x98, 0x5dd
	.long	0xc000001, 0x9a, 0x5e3, 0xc000001
	.long	0x3d, 0x5f0, 0xc000001, 0x66
	.long	0x0, 0xd000001, 0x30, 0x0
	.long	0x2, 0x5fd, 0xc000002, 0x9e
	.long	0x60f, 0xc000001, 0x66, 0x0
	.long	0xd000001, 0x0, 0x0, 0x30
	.long	0x61a, 0xc000002, 0xa1, 0x62b
	.long	0xc000001, 0x3d, 0x637, 0xc000001
	.long	0x3d, 0x641, 0xc000001, 0x3d
	.long	0x649, 0xc000001, 0x3d, 0x0
	.long	0xd000004, 0x2, 0x659, 0x65
	.long	0x68, 0x7, 0x65d, 0xa
	.long	0x65f, 0x65, 0x663, 0xc000000
	.long	0xa7, 0x66b, 0xc000001, 0x3d
	.long	0x0, 0xd000002, 0x2, 0x679
	.long	0x8, 0x65f, 0x65, 0x67b
	.long	0xc000000, 0xaa, 0x685, 0xc000001
	.long	0x3d, 0x692, 0xc000001, 0x3d
	.long	0x69d, 0xc000001, 0x5a, 0x6a8
	.long	0xc000001, 0x5a, 0x6b4, 0xc000001
	.long	0x3d, 0x6bf, 0xc000001, 0x66
	.long	0x6ce, 0xc000001, 0x3d, 0x6d9
	.long	0xc000000, 0x93, 0x6dc, 0xc000001
	.long	0x5a, 0x6e6, 0xc000001, 0x5a
	.long	0x6f1, 0xc000001, 0x5a, 0x6f9
	.long	0xc000001, 0x5a, 0x701, 0xc000001
	.long	0x5a, 0x70a, 0xc000001, 0x5a
	.long	0x716, 0xc000001, 0x5a, 0x721
	.long	0xc000001, 0x5a, 0x72f, 0xc000001
	.long	0x5a, 0x739, 0xc000001, 0x5a
	.long	0x740, 0xc000001, 0x3d, 0x74c
	.long	0xc000001, 0x3d, 0x757, 0xc000001
	.long	0x3d, 0x766, 0xc000000, 0xaa
	.long	0x0, 0xd000001, 0x0, 0x0
	.long	0xc, 0x76f, 0xc000002, 0xc2
	.long	0x779, 0xc000001, 0x3d, 0x0
	.long	0xd000001, 0x0, 0x0, 0x7a
	.long	0x784, 0xc000002, 0xc5, 0x799
	.long	0xc000001, 0x3d, 0x7a3, 0xc000001
	.long	0x3d, 0x7ae, 0xc000001, 0x3d
	.long	0x7bb, 0xc000001, 0x3d, 0x7cd
	.long	0xc000001, 0x3d, 0x7de, 0xc000001
	.long	0x3d, 0x7ed, 0xc000001, 0x66
	.long	0x7f9, 0xc000001, 0x66, 0x0
	.long	0xd000001, 0x2, 0x80a, 0x79
	.long	0x80c, 0xc000001, 0xcf, 0x811
	.long	0xc000001, 0x3d, 0x81b, 0xc000001
	.long	0x93, 0x823, 0xc000001, 0x66
	.long	0x830, 0xc000001, 0x3d, 0x83b
	.long	0xc000001, 0x3d, 0x847, 0xc000001
	.long	0x3d, 0x852, 0xc000001, 0x66
	.long	0x85b, 0xc000001, 0x3d, 0x863
	.long	0xc000001, 0x3d, 0x86d, 0xc000001
	.long	0x3d, 0x87e, 0xc000001, 0x3d
	.long	0x888, 0xc000001, 0x3d, 0x890
	.long	0xc000000, 0x93, 0x895, 0xc000000
	.long	0x93, 0x89a, 0xc000000, 0x93
	.long	0x89d, 0xc000000, 0x93, 0x8a0
	.long	0xc000000, 0x93, 0x8a3, 0xc000000
	.long	0x93, 0x8a6, 0xc000000, 0x93
	.long	0x8a9, 0xc000000, 0x93, 0x8ac
	.long	0xc000000, 0x93, 0x0, 0x3000000
	.long	0x0, 0xe, 0x4, 0x4
	.long	0x8af, 0xe000000, 0xe6, 0x1
	.long	0x0, 0xa000000, 0xe9, 0x0
	.long	0x9000000, 0x2, 0x8b8, 0xe000000
	.long	0xe8, 0x1, 0x8be, 0xe000000
	.long	0x2, 0x1, 0x316a, 0xf000001
	.long	0x4, 0xeb, 0x0, 0x4
	.long	0x316f, 0xf00000e, 0x0, 0x69
	.long	0x0, 0x0, 0x6b, 0x0
	.long	0x0, 0x6c, 0x0, 0x0
	.long	0x71, 0x0, 0x0, 0x72
	.long	0x0, 0x0, 0x75, 0x0
	.long	0x0, 0x7d, 0x0, 0x0
	.long	0x80, 0x0, 0x0, 0x88
	.long	0x0, 0x0, 0x8c, 0x0
	.long	0x0, 0x9f, 0x0, 0x0
	.long	0xa2, 0x0, 0x0, 0xc3
	.long	0x0, 0x0, 0xc6, 0x0
	.long	0x0, 0x3176, 0xf000006, 0xb0
	.long	0x11, 0x0, 0x20, 0x17
	.long	0x20, 0x10, 0x1e, 0x30
	.long	0x20, 0x24, 0x50, 0x20
	.long	0x2a, 0x70, 0x20, 0x36
	.long	0x90, 0x20, 0x317c, 0xf000001
	.long	0x4, 0xea, 0x0, 0x4
	.long	0x3184, 0xf000001, 0x4, 0xe7
	.long	0x0, 0x4, 0x746e6900, 0x415f5f00
	.asciz	"RRAY_SIZE_TYPE__"
	.asciz	"u32"
	.asciz	"unsigned int"
	.asciz	"value"
	.asciz	"count"
	.asciz	"name"
	.asciz	"u64"
	.asciz	"unsigned long long"
	.asciz	"char"
	.asciz	"type"
	.asciz	"max_entries"
	.asciz	"key"
	.asciz	"counts"
	.asciz	"events"
	.asciz	"locked"
	.asciz	"lock"
	.long	0x7062006e, 0x70735f66, 0x6c5f6e69, 0x6b636f
	.asciz	"val"
	.asciz	"locks"
	.asciz	"timed"
	.long	0x70620074, 0x69745f66, 0x72656d, 0x7161706f
	.long	0x74006575, 0x72656d69, 0x756a0073, 0x73706d
	.asciz	"pointers"
	.asciz	"ref"
	.long	0x6b006e75, 0x727470, 0x6b736174, 0x7274735f
	.asciz	"uct"
	.asciz	"pid"
	.asciz	"last_wakee"
	.long	0x6d006d6d, 0x74735f6d, 0x74637572, 0x74706b00
	.asciz	"r_untrusted"
	.asciz	"kptrs"
	.asciz	"__sk_buff"
	.asciz	"len"
	.asciz	"pkt_type"
	.asciz	"mark"
	.asciz	"queue_mapping"
	.asciz	"protocol"
	.asciz	"vlan_present"
	.asciz	"vlan_tci"
	.asciz	"vlan_proto"
	.asciz	"priority"
	.asciz	"ingress_ifindex"
	.asciz	"ifindex"
	.asciz	"tc_index"
	.long	0x68006263, 0x687361, 0x635f6374, 0x7373616c
	.long	0x64006469, 0x617461, 0x61746164, 0x646e655f
	.long	0x70616e00, 0x64695f69, 0x6d616600, 0x796c69
	.asciz	"remote_ip4"
	.asciz	"local_ip4"
	.asciz	"remote_ip6"
	.asciz	"local_ip6"
	.asciz	"remote_port"
	.asciz	"local_port"
	.asciz	"data_meta"
	.asciz	"flow_keys"
	.asciz	"tstamp"
	.asciz	"wire_len"
	.asciz	"gso_segs"
	.long	0x62006b73, 0x735f6670, 0x6b636f, 0x626b73
	.asciz	"null_deref"
	.asciz	"null_arith"
	.asciz	"null_arg"
	.asciz	"pkt_no_check"
	.asciz	"xdp_md"
	.asciz	"rx_queue_index"
	.asciz	"egress_ifindex"
	.asciz	"ctx"
	.asciz	"pkt_small_check"
	.asciz	"pkt_stale"
	.asciz	"pkt_stale_call"
	.asciz	"pull"
	.asciz	"ringbuf_stale"
	.asciz	"ringbuf_leak"
	.asciz	"ringbuf_twice"
	.asciz	"oob_const"
	.asciz	"oob_var"
	.asciz	"oob_signed"
	.asciz	"oob_too_wide"
	.asciz	"size_arg"
	.asciz	"size_zero"
	.asciz	"stack_oob"
	.asciz	"readonly"
	.asciz	"ctx_write"
	.asciz	"ctx_modified"
	.asciz	"ctx_variable"
	.asciz	"scalar_deref"
	.asciz	"null_branch"
	.asciz	"bad_deref"
	.asciz	"clobbered"
	.asciz	"no_r0"
	.asciz	"ptr_arith"
	.asciz	"ptr_shift"
	.asciz	"helper_arg"
	.asciz	"helper_unavail"
	.asciz	"map_mismatch"
	.asciz	"lock_leak"
	.asciz	"lock_call"
	.asciz	"unlock_only"
	.asciz	"rcu_leak"
	.asciz	"bpf_rcu_read_lock"
	.asciz	"preempt_leak"
	.asciz	"bpf_preempt_disable"
	.asciz	"bpf_preempt_enable"
	.asciz	"irq_order"
	.asciz	"unsigned long"
	.asciz	"bpf_local_irq_save"
	.asciz	"bpf_local_irq_restore"
	.asciz	"irq_leak"
	.asciz	"sleep_rcu"
	.asciz	"bpf_rcu_read_unlock"
	.asciz	"sleep_preempt"
	.asciz	"iter_uninit"
	.asciz	"bpf_iter_num"
	.asciz	"bpf_iter_num_next"
	.asciz	"iter_leak"
	.asciz	"bpf_iter_num_new"
	.asciz	"dynptr_uninit"
	.asciz	"dynptr_leak"
	.asciz	"dynptr_overwrite"
	.asciz	"dynptr_slice"
	.asciz	"bpf_dynptr"
	.asciz	"bpf_dynptr_from_skb"
	.asciz	"bpf_dynptr_slice"
	.asciz	"unreachable"
	.asciz	"bad_jump"
	.asciz	"fallthrough"
	.asciz	"div_zero"
	.asciz	"infinite_loop"
	.asciz	"stack_limit"
	.long	0x65720078, 0x73003163, 0x6c6c6970, 0x7261705f
	.asciz	"tial"
	.asciz	"misaligned"
	.asciz	"const_arg"
	.asciz	"sub"
	.long	0x620061, 0x61740073, 0x73656b, 0x70627573
	.asciz	"rog_args"
	.asciz	"acquire_leak"
	.asciz	"bpf_task_from_pid"
	.asciz	"kfunc_null"
	.asciz	"bpf_task_release"
	.asciz	"timer_other"
	.asciz	"tail_lock"
	.asciz	"mem_oob"
	.asciz	"callback_retval"
	.asciz	"map"
	.long	0x72610076, 0x6e6f0067, 0x6361655f, 0x61630068
	.asciz	"llback_leak"
	.long	0x6f6c0069, 0x6c5f706f, 0x6b6165, 0x6c697073
	.asciz	"led_null"
	.asciz	"lost_bound"
	.asciz	"atomic_ctx"
	.asciz	"atomic_size"
	.asciz	"kptr_store"
	.asciz	"kptr_xchg_leak"
	.asciz	"call_depth"
	.long	0x6f003166, 0x725f6666, 0x65676e61, 0x69707300
	.asciz	"ll_size"
	.asciz	"sub_ptr"
	.asciz	"ptr_ptr"
	.asciz	"half_ptr"
	.asciz	"stack_write"
	.asciz	"stack_deep"
	.asciz	"half_then_use"
	.asciz	"r10_write"
	.asciz	"ld_abs"
	.asciz	"double_lock"
	.asciz	"other_lock"
	.asciz	"throw_callback"
	.asciz	"throwing"
	.asciz	"bpf_throw"
	.asciz	"iter_twice"
	.asciz	"bpf_iter_num_destroy"
	.asciz	"iter_null"
	.asciz	"iter_after"
	.asciz	"dynptr_twice"
	.asciz	"dynptr_data_after"
	.asciz	"dynptr_data_null"
	.asciz	"dynptr_var_len"
	.asciz	"release_off"
	.asciz	"sock_leak_branch"
	.long	0x6c670070, 0x6700626f, 0x5f626f6c, 0x6c6c756e
	.long	0x656c7300, 0x72657065, 0x656c7300, 0x675f7065
	.asciz	"lobal"
	.asciz	"unlock_rcu"
	.asciz	"enable_only"
	.asciz	"irq_uninit"
	.asciz	"user_ptr"
	.asciz	"pkt_var"
	.asciz	"pkt_other"
	.asciz	"pkt_write_helper"
	.asciz	"var_stack"
	.asciz	"cb_args"
	.asciz	"rec2"
	.asciz	"rec3"
	.long	0x66003266, 0x34660033, 0x356600, 0x66003666
	.long	0x38660037, 0x696c5f00, 0x736e6563, 0x696c0065
	.asciz	"mit"
	.asciz	"out"
	.asciz	"./rejects.c"
	.asciz	"\tu32 key = skb->len;"
	.asciz	"\tstruct value *v = bpf_map_lookup_elem(&counts, &key);"
	.asciz	"\tv->count++;"
	.asciz	"\treturn 0;"
	.asciz	"\tchar *p = v->name;"
	.asciz	"\tif (v)"
	.asciz	"\t\tout = *p;"
	.asciz	"SEC(\"tc\") int null_arg(struct __sk_buff *skb)"
	.asciz	"\tbpf_skb_load_bytes(skb, 0, v, 4);"
	.asciz	"\tu8 *data = (void *)(long)skb->data;"
	.asciz	"\treturn data[12];"
	.asciz	"SEC(\"tc\") int pkt_stale(struct __sk_buff *skb)"
	.asciz	"\tu8 *data = (void *)(long)skb->data, *end = (void *)(long)skb->data_end;"
	.asciz	"\tif (data + 20 > end)"
	.asciz	"\tbpf_skb_pull_data(skb, 40);"
	.asciz	"\treturn data[10];"
	.long	0x4553007d, 0x74222843, 0x20292263, 0x20746e69
	.asciz	"pkt_stale_call(struct __sk_buff *skb)"
	.asciz	"\tint r = pull(skb);"
	.asciz	"\treturn data[10] + r;"
	.asciz	"\tu64 *e = bpf_ringbuf_reserve(&events, 8, 0);"
	.asciz	"\tif (!e)"
	.asciz	"\tbpf_ringbuf_submit(e, 0);"
	.asciz	"\t*e = 1;"
	.asciz	"SEC(\"tc\") int ringbuf_leak(struct __sk_buff *skb)"
	.asciz	"\tif (skb->len > 100)"
	.asciz	"\tbpf_ringbuf_discard(e, 0);"
	.asciz	"SEC(\"tc\") int oob_const(struct __sk_buff *skb)"
	.asciz	"\tu32 key = 0;"
	.asciz	"\t\tout = *(int *)((char *)v + 46);"
	.asciz	"SEC(\"tc\") int oob_var(struct __sk_buff *skb)"
	.asciz	"\tu32 key = 0, n = skb->len;"
	.asciz	"\t\tout = v->name[n];"
	.asciz	"SEC(\"tc\") int oob_signed(struct __sk_buff *skb)"
	.asciz	"\tint n = skb->mark;"
	.asciz	"\tif (v && n < 40)"
	.asciz	"SEC(\"tc\") int oob_too_wide(struct __sk_buff *skb)"
	.asciz	"\t\tout = v->name[skb->mark & 63];"
	.asciz	"\tu32 n = skb->len;"
	.asciz	"\tbpf_skb_load_bytes(skb, 0, buf, n);"
	.asciz	"\tout = buf[0];"
	.asciz	"\tu32 n = skb->len & 31;"
	.asciz	"SEC(\"tc\") int stack_oob(struct __sk_buff *skb)"
	.asciz	"\tbpf_skb_load_bytes(skb, 0, buf, 16);"
	.asciz	"\t*(volatile int *)&limit = 5;"
	.asciz	"SEC(\"tc\") int ctx_write(struct __sk_buff *skb)"
	.asciz	"\tskb->len = 5;"
	.asciz	"\tasm volatile(\"%0 += 8\" : \"+r\"(p));"
	.asciz	"\treturn *(int *)(p + 8);"
	.asciz	"\tu64 n = skb->len & 7;"
	.asciz	"\tasm volatile(\"%0 += %1\" : \"+r\"(p) : \"r\"(n));"
	.asciz	"\treturn *(int *)p;"
	.asciz	"\tu64 a = skb->len;"
	.asciz	"\treturn *(int *)a;"
	.asciz	"SEC(\"tc\") int null_branch(struct __sk_buff *skb)"
	.asciz	"\tif (v == NULL)"
	.asciz	"\t\tout = *(volatile int *)v;"
	.asciz	"\tvoid *end = (void *)(long)skb->data_end;"
	.asciz	"\treturn *(u8 *)end;"
	.asciz	"\tasm volatile(\"r6 = r1; call %[ktime]; r0 = *(u32 *)(r1 + 0); exit\" :: [ktime] \"i\"(bpf_ktime_get_ns));"
	.asciz	"\tasm volatile(\"if r1 == 0 goto +1; r2 = 0; exit\");"
	.asciz	"SEC(\"tc\") int ptr_arith(struct __sk_buff *skb)"
	.asciz	"\tstruct bpf_sock *sk = skb->sk;"
	.asciz	"\tif (!sk)"
	.asciz	"\tu64 n = skb->len;"
	.asciz	"\tasm volatile(\"%0 += %1\" : \"+r\"(sk) : \"r\"(n));"
	.asciz	"\treturn *(int *)sk;"
	.asciz	"SEC(\"tc\") int ptr_shift(struct __sk_buff *skb)"
	.asciz	"\tasm volatile(\"%0 <<= 3\" : \"+r\"(a));"
	.asciz	"\treturn a;"
	.asciz	"\treturn (long)bpf_map_lookup_elem(&counts, (void *)5);"
	.asciz	"SEC(\"tc\") int helper_unavail(struct __sk_buff *skb)"
	.asciz	"\tbpf_get_current_comm(buf, 16);"
	.asciz	"\tbpf_override_return((void *)skb, 5);"
	.asciz	"\treturn buf[0];"
	.asciz	"SEC(\"tc\") int lock_leak(struct __sk_buff *skb)"
	.asciz	"\tstruct locked *l = bpf_map_lookup_elem(&locks, &key);"
	.asciz	"\tif (!l)"
	.asciz	"\tbpf_spin_lock(&l->lock);"
	.asciz	"\tif (skb->len > 5)"
	.asciz	"\tbpf_spin_unlock(&l->lock);"
	.asciz	"SEC(\"tc\") int lock_call(struct __sk_buff *skb)"
	.asciz	"\tl->n = bpf_get_prandom_u32();"
	.asciz	"SEC(\"tc\") int unlock_only(struct __sk_buff *skb)"
	.asciz	"\tif (l)"
	.asciz	"\t\tbpf_spin_unlock(&l->lock);"
	.asciz	"SEC(\"tc\") int preempt_leak(struct __sk_buff *skb)"
	.asciz	"\tbpf_preempt_disable();"
	.asciz	"\t\tbpf_preempt_enable();"
	.asciz	"SEC(\"tc\") int irq_order(struct __sk_buff *skb)"
	.asciz	"\tbpf_local_irq_save(&a);"
	.asciz	"\tbpf_local_irq_save(&b);"
	.asciz	"\tbpf_local_irq_restore(&a);"
	.asciz	"\tbpf_local_irq_restore(&b);"
	.asciz	"SEC(\"tc\") int irq_leak(struct __sk_buff *skb)"
	.asciz	"SEC(\"tc\") int iter_uninit(struct __sk_buff *skb)"
	.asciz	"\tbpf_iter_num_next(&it);"
	.asciz	"SEC(\"tc\") int iter_leak(struct __sk_buff *skb)"
	.asciz	"\tbpf_iter_num_new(&it, 0, 10);"
	.asciz	"SEC(\"tc\") int dynptr_uninit(struct __sk_buff *skb)"
	.asciz	"\treturn bpf_dynptr_read(buf, 8, &p, 0, 0);"
	.asciz	"SEC(\"tc\") int dynptr_leak(struct __sk_buff *skb)"
	.asciz	"\tbpf_ringbuf_reserve_dynptr(&events, 8, 0, &p);"
	.asciz	"SEC(\"tc\") int dynptr_overwrite(struct __sk_buff *skb)"
	.asciz	"\t*(volatile u64 *)&p = 0;"
	.asciz	"\tbpf_ringbuf_submit_dynptr(&p, 0);"
	.asciz	"SEC(\"tc\") int dynptr_slice(struct __sk_buff *skb)"
	.asciz	"\tbpf_dynptr_from_skb(skb, 0, &p);"
	.asciz	"\td = bpf_dynptr_slice(&p, 0, buf, 8);"
	.asciz	"\tif (!d)"
	.asciz	"\treturn *d;"
	.asciz	"\tasm volatile(\"r0 = 0; exit; r1 = 1; exit\");"
	.asciz	"\tasm volatile(\"r0 = 0; if r1 == 0 goto +40; exit\");"
	.asciz	"\tasm volatile(\"r0 = 0; r1 = 0\");"
	.asciz	"\tasm volatile(\"r0 = 5; .8byte 0x37; exit\");"
	.asciz	"\tasm volatile(\"r0 = 0; 1: if r0 != 5 goto 1b; exit\");"
	.asciz	"\treturn rec1(skb->len);"
	.asciz	"\tasm volatile(\"*(u64 *)(r10 - 8) = r1; *(u32 *)(r10 - 8) = 0; r1 = *(u64 *)(r10 - 8); r0 = *(u32 *)(r1 + 0); exit\");"
	.asciz	"\tasm volatile(\"*(u64 *)(r10 - 12) = r1; r0 = 0; exit\");"
	.asciz	"\tu64 *e = bpf_ringbuf_reserve(&events, skb->len, 0);"
	.asciz	"\tif (e)"
	.asciz	"\t\tbpf_ringbuf_discard(e, 0);"
	.asciz	"\treturn takes((void *)skb);"
	.asciz	"SEC(\"tc\") int timer_other(struct __sk_buff *skb)"
	.asciz	"\tstruct timed *t = bpf_map_lookup_elem(&timers, &key);"
	.asciz	"\tif (t)"
	.asciz	"\t\tbpf_timer_init(&t->t, &counts, 0);"
	.asciz	"SEC(\"tc\") int tail_lock(struct __sk_buff *skb)"
	.asciz	"\tbpf_rcu_read_lock();"
	.asciz	"\tbpf_tail_call(skb, &jumps, 0);"
	.asciz	"\tbpf_rcu_read_unlock();"
	.asciz	"\tu32 *e = bpf_ringbuf_reserve(&events, 8, 0);"
	.asciz	"\te[2] = 5;"
	.asciz	"\treturn bpf_for_each_map_elem(&counts, on_each, NULL, 0);"
	.asciz	"\treturn bpf_loop(3, loop_leak, NULL, 0);"
	.asciz	"\tstruct value *volatile v = bpf_map_lookup_elem(&counts, &key);"
	.asciz	"\tbpf_get_prandom_u32();"
	.asciz	"\treturn v->count;"
	.asciz	"SEC(\"tc\") int lost_bound(struct __sk_buff *skb)"
	.asciz	"\tif (!v || n >= 40)"
	.asciz	"\tn = n * 5 + bpf_get_prandom_u32();"
	.asciz	"\tout = v->name[n];"
	.asciz	"SEC(\"tc\") __naked int atomic_ctx(void) { asm volatile(\"r2 = 1; lock *(u32 *)(r1 + 0) += w2; r0 = 0; exit\"); }"
	.asciz	"SEC(\"tc\") __naked int atomic_size(void) { asm volatile(\"r2 = 1; .8byte 0x2f1d3; r0 = 0; exit\"); }"
	.asciz	"SEC(\"tc\") int kptr_store(struct __sk_buff *skb)"
	.asciz	"\tstruct pointers *v = bpf_map_lookup_elem(&kptrs, &key);"
	.asciz	"\tif (!v)"
	.asciz	"\t*(volatile u64 *)&v->ref = 5;"
	.asciz	"SEC(\"tc\") int call_depth(struct __sk_buff *skb) { return f1(skb->len); }"
	.asciz	"SEC(\"tc\") __naked int off_range(void) { asm volatile(\"r2 = r10; r2 += 0x40000000; r0 = 0; exit\"); }"
	.asciz	"SEC(\"tc\") __naked int spill_size(void) { asm volatile(\"*(u64 *)(r10 - 8) = r1; w0 = *(u32 *)(r10 - 8); exit\"); }"
	.asciz	"SEC(\"tc\") __naked int sub_ptr(void) { asm volatile(\"r2 = 5; r2 -= r1; r0 = 0; exit\"); }"
	.asciz	"SEC(\"tc\") __naked int ptr_ptr(void) { asm volatile(\"r1 += r10; r0 = 0; exit\"); }"
	.asciz	"SEC(\"tc\") __naked int half_ptr(void) { asm volatile(\"w1 += 1; r0 = 0; exit\"); }"
	.asciz	"SEC(\"tc\") __naked int stack_write(void) { asm volatile(\"*(u64 *)(r10 + 8) = r1; r0 = 0; exit\"); }"
	.asciz	"SEC(\"tc\") __naked int stack_deep(void) { asm volatile(\"*(u64 *)(r10 - 520) = r1; r0 = 0; exit\"); }"
	.asciz	"SEC(\"tc\") __naked int half_then_use(void) { asm volatile(\"r6 = r10; w6 = w6; *(u64 *)(r6 - 8) = 0; r0 = 0; exit\"); }"
	.asciz	"SEC(\"tc\") __naked int r10_write(void) { asm volatile(\"r10 = 5; r0 = 0; exit\"); }"
	.asciz	"SEC(\"tc\") int double_lock(struct __sk_buff *skb)"
	.asciz	"\tstruct locked *l = bpf_map_lookup_elem(&locks, &key), *m = bpf_map_lookup_elem(&locks, &key);"
	.asciz	"\tif (!l || !m)"
	.asciz	"\tbpf_spin_lock(&m->lock);"
	.asciz	"\tbpf_spin_unlock(&m->lock);"
	.asciz	"SEC(\"tc\") int other_lock(struct __sk_buff *skb)"
	.asciz	"SEC(\"tc\") int throw_callback(struct __sk_buff *skb) { return bpf_loop(3, throwing, NULL, 0); }"
	.asciz	"SEC(\"tc\") int iter_twice(struct __sk_buff *skb)"
	.asciz	"\tbpf_iter_num_destroy(&it);"
	.asciz	"SEC(\"tc\") int iter_null(struct __sk_buff *skb)"
	.asciz	"\tp = bpf_iter_num_next(&it);"
	.asciz	"\tout = *p;"
	.asciz	"SEC(\"tc\") int iter_after(struct __sk_buff *skb)"
	.asciz	"\tif (!p) { bpf_iter_num_destroy(&it); return 0; }"
	.asciz	"\treturn *p;"
	.asciz	"SEC(\"tc\") int dynptr_twice(struct __sk_buff *skb)"
	.asciz	"SEC(\"tc\") int dynptr_data_after(struct __sk_buff *skb)"
	.asciz	"\td = bpf_dynptr_data(&p, 0, 8);"
	.asciz	"\tif (!d) { bpf_ringbuf_discard_dynptr(&p, 0); return 0; }"
	.asciz	"SEC(\"tc\") int dynptr_data_null(struct __sk_buff *skb)"
	.asciz	"\tout = *d;"
	.asciz	"\tbpf_ringbuf_discard_dynptr(&p, 0);"
	.asciz	"SEC(\"tc\") int dynptr_var_len(struct __sk_buff *skb)"
	.asciz	"\td = bpf_dynptr_data(&p, 0, skb->len);"
	.asciz	"\tif (d) out = *d;"
	.asciz	"SEC(\"tc\") int glob_null(struct __sk_buff *skb) { int x = skb->len; return glob(&x); }"
	.asciz	"SEC(\"tc\") int unlock_rcu(struct __sk_buff *skb) { bpf_rcu_read_unlock(); return 0; }"
	.asciz	"SEC(\"tc\") int enable_only(struct __sk_buff *skb) { bpf_preempt_enable(); return 0; }"
	.asciz	"SEC(\"tc\") int irq_uninit(struct __sk_buff *skb) { unsigned long f = 0; bpf_local_irq_restore(&f); return 0; }"
	.asciz	"SEC(\"tc\") int pkt_var(struct __sk_buff *skb)"
	.asciz	"\tif (data + 14 > end) return 0;"
	.asciz	"\tu32 n = skb->mark;"
	.asciz	"\tdata += n & 0xfffff;"
	.asciz	"\tif (data + 1 > end) return 0;"
	.asciz	"\treturn *data;"
	.asciz	"SEC(\"tc\") int pkt_other(struct __sk_buff *skb)"
	.asciz	"\tu8 *data = (void *)(long)skb->data, *end = (void *)(long)skb->data_end, *p;"
	.asciz	"\tn = data[0] & 15;"
	.asciz	"\tp = data + n;"
	.asciz	"\treturn p[12];"
	.asciz	"\tbpf_skb_load_bytes(skb, 0, data, 4);"
	.asciz	"SEC(\"tc\") int var_stack(struct __sk_buff *skb)"
	.asciz	"\tchar buf[16] = {};"
	.asciz	"\tbuf[n] = 1;"
	.asciz	"\treturn buf[3] + buf[n & 7];"
	.asciz	"SEC(\"tc\") int cb_args(struct __sk_buff *skb) { return bpf_loop(5, (void *)5, NULL, 0); }"
	.asciz	"SEC(\"xdp\") int pkt_small_check(struct xdp_md *ctx)"
	.asciz	"\tu8 *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;"
	.asciz	"\tif (data + 14 > end)"
	.asciz	"\treturn *(u16 *)(data + 13) ? 1 : 2;"
	.asciz	"SEC(\"xdp\") int map_mismatch(struct xdp_md *ctx)"
	.asciz	"\treturn bpf_map_lookup_elem(&events, &key) != 0;"
	.asciz	"SEC(\"xdp\") __naked int ld_abs(void) { asm volatile(\"r6 = r1; r0 = *(u8 *)skb[5]; exit\"); }"
	.asciz	"static __noinline int pull(struct __sk_buff *skb) { return bpf_skb_pull_data(skb, 60); }"
	.asciz	"static __noinline int rec1(int x) { volatile char b[200]; b[x & 127] = x; return b[5] + rec2(x + 1); }"
	.asciz	"__noinline int takes(struct sub *s) { return s ? s->a : 0; }"
	.asciz	"static int on_each(void *map, u32 *key, struct value *v, void *arg) { return 7; }"
	.asciz	"static int loop_leak(u32 i, void *arg) { bpf_ringbuf_reserve(&events, 8, 0); return 0; }"
	.asciz	"static __noinline int f1(int x) { return f2(x) + 1; }"
	.asciz	"static int throwing(u32 i, void *arg) { bpf_throw(5); return 0; }"
	.asciz	"__noinline int glob(int *p) { return *p; }"
	.asciz	"__noinline int sleeper(int x) { char c; bpf_copy_from_user(&c, 1, (void *)(long)x); return c; }"
	.asciz	"static __noinline int rec2(int x) { volatile char b[200]; b[x & 127] = x; return b[5] + rec3(x + 1); }"
	.asciz	"static __noinline int rec3(int x) { volatile char b[200]; b[x & 127] = x; return b[5]; }"
	.asciz	"static __noinline int f2(int x) { return f3(x) + 1; }"
	.asciz	"static __noinline int f3(int x) { return f4(x) + 1; }"
	.asciz	"static __noinline int f4(int x) { return f5(x) + 1; }"
	.asciz	"static __noinline int f5(int x) { return f6(x) + 1; }"
	.asciz	"static __noinline int f6(int x) { return f7(x) + 1; }"
	.asciz	"static __noinline int f7(int x) { return f8(x) + 1; }"
	.asciz	"static __noinline int f8(int x) { return bpf_get_prandom_u32() + x; }"
	.asciz	"\tbpf_copy_from_user(&c, 1, (void *)5);"
	.asciz	"\tbpf_preempt_enable();"
	.asciz	"SEC(\"syscall\") int acquire_leak(void *ctx)"
	.asciz	"\tstruct task_struct *t = bpf_task_from_pid(1);"
	.asciz	"\treturn t ? 1 : 0;"
	.asciz	"\tbpf_task_release(t);"
	.asciz	"SEC(\"syscall\") int kptr_xchg_leak(void *ctx)"
	.asciz	"\tstruct task_struct *t = bpf_kptr_xchg(&v->ref, NULL);"
	.asciz	"\treturn t != 0;"
	.asciz	"\tif (!t) return 0;"
	.asciz	"\tbpf_task_release(p);"
	.asciz	"SEC(\"syscall\") int sock_leak_branch(void *ctx)"
	.asciz	"\tstruct task_struct *t = bpf_task_from_pid(1), *u = bpf_task_from_pid(2);"
	.asciz	"\tif (t) bpf_task_release(t);"
	.asciz	"\treturn u != 0;"
	.asciz	"SEC(\"syscall\") int sleep_global(void *ctx) { bpf_rcu_read_lock(); out = sleeper(5); bpf_rcu_read_unlock(); return 0; }"
	.asciz	"SEC(\"syscall\") int user_ptr(void *ctx) { u64 *p = *(u64 **)ctx; return *p; }"
	.asciz	".bss"
	.asciz	".ksyms"
	.asciz	".maps"
	.asciz	".rodata"
	.asciz	"license"
	.asciz	".text"
	.long	0x78006374, 0x74007064, 0x74625f70, 0x61742f66
	.asciz	"sk_newtask"
	.asciz	"syscall"

	.section	.BTF.ext,"",@progbits
	.p2align	3
	.long	0x1eb9f, 0x20, 0x0, 0x3f4
	.long	0x3f4, 0x218c, 0x2580, 0x0
	.long	0x8, 0x318c, 0x12, 0x0
	.long	0x48, 0x18, 0x94, 0x80
	.long	0x9b, 0xa0, 0xa8, 0xb0
	.long	0xab, 0xe8, 0xb3, 0x100
	.long	0xc1, 0x120, 0xd0, 0x130
	.long	0xd2, 0x188, 0xdd, 0x1f0
	.long	0xde, 0x240, 0xdf, 0x258
	.long	0xe0, 0x270, 0xe1, 0x288
	.long	0xe2, 0x2a0, 0xe3, 0x2b8
	.long	0xe4, 0x2d0, 0xe5, 0x3192
	.long	0x5a, 0x0, 0x3e, 0x60
	.long	0x3f, 0xf0, 0x40, 0x168
	.long	0x41, 0x180, 0x46, 0x1d0
	.long	0x47, 0x220, 0x49, 0x290
	.long	0x4a, 0x318, 0x4b, 0x390
	.long	0x4c, 0x400, 0x4d, 0x490
	.long	0x4e, 0x538, 0x4f, 0x5d8
	.long	0x50, 0x640, 0x51, 0x6b0
	.long	0x52, 0x718, 0x53, 0x748
	.long	0x54, 0x768, 0x55, 0x780
	.long	0x56, 0x7a8, 0x57, 0x7c0
	.long	0x58, 0x838, 0x59, 0x850
	.long	0x5b, 0x870, 0x5c, 0x888
	.long	0x5d, 0x8c0, 0x5e, 0x8d8
	.long	0x5f, 0x900, 0x60, 0x960
	.long	0x62, 0xa00, 0x63, 0xa88
	.long	0x64, 0xae8, 0x6a, 0xb20
	.long	0x6d, 0xb90, 0x73, 0xbb8
	.long	0x77, 0xbe0, 0x7e, 0xc18
	.long	0x81, 0xc60, 0x82, 0xca8
	.long	0x83, 0xd20, 0x84, 0xdd8
	.long	0x8d, 0xdf8, 0x8e, 0xe10
	.long	0x8f, 0xe20, 0x90, 0xe38
	.long	0x91, 0xe50, 0x92, 0xe68
	.long	0x95, 0xe90, 0x96, 0xea8
	.long	0x97, 0xf00, 0x9c, 0xf10
	.long	0xa3, 0xf88, 0xa4, 0xfd8
	.long	0xa5, 0x1040, 0xa6, 0x1080
	.long	0xa9, 0x10b8, 0xac, 0x1118
	.long	0xad, 0x11d8, 0xae, 0x11f8
	.long	0xaf, 0x1218, 0xb0, 0x1278
	.long	0xb2, 0x1290, 0xb4, 0x12b0
	.long	0xb5, 0x12c8, 0xb6, 0x12e8
	.long	0xb7, 0x1300, 0xb8, 0x1318
	.long	0xb9, 0x1330, 0xba, 0x1348
	.long	0xbb, 0x1370, 0xbc, 0x1388
	.long	0xbe, 0x1458, 0xbf, 0x1508
	.long	0xc0, 0x1540, 0xc4, 0x15b0
	.long	0xc7, 0x1630, 0xc8, 0x16b0
	.long	0xc9, 0x1730, 0xca, 0x1808
	.long	0xcb, 0x18b0, 0xcc, 0x1970
	.long	0xd1, 0x19a0, 0xd4, 0x19b8
	.long	0xd5, 0x19d0, 0xd6, 0x1a08
	.long	0xd8, 0x1a78, 0xd9, 0x1ad0
	.long	0xda, 0x1b00, 0xdb, 0x1ba0
	.long	0xdc, 0x3195, 0x3, 0x0
	.long	0x45, 0x50, 0x61, 0xb0
	.long	0xbd, 0x3199, 0x1, 0x0
	.long	0x67, 0x31ad, 0x9, 0x0
	.long	0x74, 0x48, 0x76, 0x90
	.long	0x9d, 0xc8, 0xa0, 0xf8
	.long	0xb1, 0x178, 0xcd, 0x1b8
	.long	0xce, 0x228, 0xd3, 0x270
	.long	0xd7, 0x10, 0x318c, 0x40
	.long	0x0, 0x8c2, 0x29ad, 0x1e03c
	.long	0x10, 0x8c2, 0x29ad, 0x1e035
	.long	0x18, 0x8c2, 0x2a06, 0x7803f
	.long	0x38, 0x8c2, 0x2a06, 0x7803b
	.long	0x40, 0x8c2, 0x2a06, 0x78046
	.long	0x48, 0x8c2, 0x2a06, 0x78052
	.long	0x60, 0x8c2, 0x2a06, 0x78060
	.long	0x68, 0x8c2, 0x2a06, 0x78059
	.long	0x70, 0x8c2, 0x2a06, 0x78057
	.long	0x78, 0x8c2, 0x2a06, 0x7804b
	.long	0x80, 0x8c2, 0x2a6d, 0x7e800
	.long	0x88, 0x8c2, 0x2a6d, 0x7e82e
	.long	0x90, 0x8c2, 0x2a6d, 0x7e835
	.long	0x98, 0x8c2, 0x2a6d, 0x7e827
	.long	0xa0, 0x8c2, 0x2aaa, 0x8a447
	.long	0xb0, 0x8c2, 0x2afc, 0x8c02a
	.long	0xd8, 0x8c2, 0x2afc, 0x8c04e
	.long	0xe8, 0x8c2, 0x2b55, 0x9c42a
	.long	0xf0, 0x8c2, 0x2b55, 0x9c430
	.long	0xf8, 0x8c2, 0x2b55, 0x9c423
	.long	0x100, 0x8c2, 0x2b8b, 0xa8829
	.long	0x110, 0x8c2, 0x2b8b, 0xa8837
	.long	0x120, 0x8c2, 0x2bcd, 0xc0026
	.long	0x128, 0x8c2, 0x2bcd, 0xc001f
	.long	0x130, 0x8c2, 0x2bf8, 0xc104b
	.long	0x158, 0x8c2, 0x2bf8, 0xc1029
	.long	0x168, 0x8c2, 0x2bf8, 0xc105c
	.long	0x180, 0x8c2, 0x2bf8, 0xc1055
	.long	0x188, 0x8c2, 0x2c58, 0x7783f
	.long	0x1a8, 0x8c2, 0x2c58, 0x7783b
	.long	0x1b0, 0x8c2, 0x2c58, 0x77846
	.long	0x1b8, 0x8c2, 0x2c58, 0x77852
	.long	0x1d0, 0x8c2, 0x2c58, 0x77860
	.long	0x1d8, 0x8c2, 0x2c58, 0x77859
	.long	0x1e0, 0x8c2, 0x2c58, 0x77857
	.long	0x1e8, 0x8c2, 0x2c58, 0x7784b
	.long	0x1f0, 0x8c2, 0x2cbf, 0x7703f
	.long	0x210, 0x8c2, 0x2cbf, 0x7703b
	.long	0x218, 0x8c2, 0x2cbf, 0x77046
	.long	0x220, 0x8c2, 0x2cbf, 0x77052
	.long	0x228, 0x8c2, 0x2cbf, 0x77052
	.long	0x238, 0x8c2, 0x2cbf, 0x7704b
	.long	0x240, 0x8c2, 0x2d18, 0x9bc2a
	.long	0x248, 0x8c2, 0x2d18, 0x9bc30
	.long	0x250, 0x8c2, 0x2d18, 0x9bc23
	.long	0x258, 0x8c2, 0x2d4e, 0x9b42a
	.long	0x260, 0x8c2, 0x2d4e, 0x9b430
	.long	0x268, 0x8c2, 0x2d4e, 0x9b423
	.long	0x270, 0x8c2, 0x2d84, 0x9ac2a
	.long	0x278, 0x8c2, 0x2d84, 0x9ac30
	.long	0x280, 0x8c2, 0x2d84, 0x9ac23
	.long	0x288, 0x8c2, 0x2dba, 0x9a42a
	.long	0x290, 0x8c2, 0x2dba, 0x9a430
	.long	0x298, 0x8c2, 0x2dba, 0x9a423
	.long	0x2a0, 0x8c2, 0x2df0, 0x99c2a
	.long	0x2a8, 0x8c2, 0x2df0, 0x99c30
	.long	0x2b0, 0x8c2, 0x2df0, 0x99c23
	.long	0x2b8, 0x8c2, 0x2e26, 0x9942a
	.long	0x2c0, 0x8c2, 0x2e26, 0x99430
	.long	0x2c8, 0x8c2, 0x2e26, 0x99423
	.long	0x2d0, 0x8c2, 0x2e5c, 0x98c00
	.long	0x2d8, 0x8c2, 0x2e5c, 0x98c2a
	.long	0x2e0, 0x8c2, 0x2e5c, 0x98c40
	.long	0x2e8, 0x8c2, 0x2e5c, 0x98c23
	.long	0x3192, 0x19c, 0x0, 0x8c2
	.long	0x8ce, 0x12011, 0x8, 0x8c2
	.long	0x8ce, 0x12006, 0x20, 0x8c2
	.long	0x8e3, 0x12414, 0x38, 0x8c2
	.long	0x91a, 0x1280a, 0x40, 0x8c2
	.long	0x91a, 0x1280a, 0x48, 0x8c2
	.long	0x91a, 0x1280a, 0x50, 0x8c2
	.long	0x927, 0x12c02, 0x60, 0x8c2
	.long	0x8ce, 0x14011, 0x68, 0x8c2
	.long	0x8ce, 0x14006, 0x80, 0x8c2
	.long	0x8e3, 0x14414, 0x98, 0x8c2
	.long	0x932, 0x1480f, 0xa8, 0x8c2
	.long	0x946, 0x15006, 0xb0, 0x8c2
	.long	0x94e, 0x15409, 0xc8, 0x8c2
	.long	0x94e, 0x15407, 0xe0, 0x8c2
	.long	0x927, 0x15802, 0xf0, 0x8c2
	.long	0x95a, 0x16400, 0xf8, 0x8c2
	.long	0x8ce, 0x16c11, 0x100, 0x8c2
	.long	0x8ce, 0x16c06, 0x118, 0x8c2
	.long	0x8e3, 0x17014, 0x130, 0x8c2
	.long	0x988, 0x17402, 0x158, 0x8c2
	.long	0x927, 0x17802, 0x168, 0x8c2
	.long	0x9ab, 0x18c20, 0x170, 0x8c2
	.long	0x9d0, 0x19009, 0x178, 0x8c2
	.long	0x9d0, 0x19002, 0x180, 0x8c2
	.long	0x9e2, 0x1bc00, 0x188, 0x8c2
	.long	0xa11, 0x1c440, 0x190, 0x8c2
	.long	0xa11, 0x1c420, 0x198, 0x8c2
	.long	0xa5a, 0x1c80b, 0x1a8, 0x8c2
	.long	0xa5a, 0x1c810, 0x1b0, 0x8c2
	.long	0xa70, 0x1d002, 0x1c0, 0x8c2
	.long	0xa8d, 0x1d409, 0x1c8, 0x8c2
	.long	0xa9f, 0x1d801, 0x1d0, 0x8c2
	.long	0xaa1, 0x1e800, 0x1d8, 0x8c2
	.long	0xa11, 0x1f040, 0x1e0, 0x8c2
	.long	0xa11, 0x1f020, 0x1e8, 0x8c2
	.long	0xa5a, 0x1f40b, 0x1f8, 0x8c2
	.long	0xa5a, 0x1f410, 0x200, 0x8c2
	.long	0xad5, 0x1fc0a, 0x208, 0x8c2
	.long	0xae9, 0x20009, 0x210, 0x8c2
	.long	0xae9, 0x20012, 0x218, 0x8c2
	.long	0xa9f, 0x20401, 0x220, 0x8c2
	.long	0xaff, 0x2140b, 0x248, 0x8c2
	.long	0xb2d, 0x21806, 0x250, 0x8c2
	.long	0xb36, 0x22002, 0x278, 0x8c2
	.long	0xb51, 0x22405, 0x280, 0x8c2
	.long	0xa9f, 0x22c01, 0x290, 0x8c2
	.long	0xb5a, 0x23400, 0x298, 0x8c2
	.long	0xaff, 0x23c0b, 0x2c8, 0x8c2
	.long	0xb2d, 0x24006, 0x2d8, 0x8c2
	.long	0xb8c, 0x2480b, 0x2e0, 0x8c2
	.long	0xb8c, 0x2480f, 0x2e8, 0x8c2
	.long	0xb36, 0x25002, 0x308, 0x8c2
	.long	0xa9f, 0x25801, 0x318, 0x8c2
	.long	0xaff, 0x2680b, 0x348, 0x8c2
	.long	0xb2d, 0x26c06, 0x350, 0x8c2
	.long	0xb36, 0x27402, 0x368, 0x8c2
	.long	0xba1, 0x27802, 0x380, 0x8c2
	.long	0xa9f, 0x28001, 0x390, 0x8c2
	.long	0xbbd, 0x28800, 0x398, 0x8c2
	.long	0xbec, 0x29006, 0x3b0, 0x8c2
	.long	0x8e3, 0x29414, 0x3c8, 0x8c2
	.long	0x946, 0x29806, 0x3d0, 0x8c2
	.long	0xbfa, 0x29c09, 0x3d8, 0x8c2
	.long	0xbfa, 0x29c07, 0x3f0, 0x8c2
	.long	0x927, 0x2a002, 0x400, 0x8c2
	.long	0xc1c, 0x2ac00, 0x408, 0x8c2
	.long	0xc49, 0x2b406, 0x410, 0x8c2
	.long	0xc49, 0x2b418, 0x428, 0x8c2
	.long	0x8e3, 0x2b814, 0x440, 0x8c2
	.long	0x946, 0x2bc06, 0x448, 0x8c2
	.long	0xc65, 0x2c00c, 0x450, 0x8c2
	.long	0xc65, 0x2c009, 0x468, 0x8c2
	.long	0xc65, 0x2c007, 0x480, 0x8c2
	.long	0x927, 0x2c402, 0x490, 0x8c2
	.long	0xc79, 0x2d000, 0x498, 0x8c2
	.long	0xbec, 0x2d806, 0x4a0, 0x8c2
	.long	0xca9, 0x2dc0f, 0x4b8, 0x8c2
	.long	0x8e3, 0x2e014, 0x4d0, 0x8c2
	.long	0xcbd, 0x2e408, 0x4e0, 0x8c2
	.long	0xc65, 0x2e809, 0x4f0, 0x8c2
	.long	0xc65, 0x2e80c, 0x4f8, 0x8c2
	.long	0xc65, 0x2e809, 0x510, 0x8c2
	.long	0xc65, 0x2e807, 0x528, 0x8c2
	.long	0x927, 0x2ec02, 0x538, 0x8c2
	.long	0xccf, 0x2f800, 0x548, 0x8c2
	.long	0xbec, 0x30006, 0x560, 0x8c2
	.long	0x8e3, 0x30414, 0x578, 0x8c2
	.long	0x946, 0x30806, 0x580, 0x8c2
	.long	0xd01, 0x30c16, 0x588, 0x8c2
	.long	0xd01, 0x30c1b, 0x590, 0x8c2
	.long	0xd01, 0x30c0c, 0x598, 0x8c2
	.long	0xd01, 0x30c09, 0x5b0, 0x8c2
	.long	0xd01, 0x30c07, 0x5c8, 0x8c2
	.long	0x927, 0x31002, 0x5d8, 0x8c2
	.long	0xd22, 0x3280f, 0x5f0, 0x8c2
	.long	0xd35, 0x32c02, 0x600, 0x8c2
	.long	0xd5a, 0x33008, 0x618, 0x8c2
	.long	0xd5a, 0x33006, 0x630, 0x8c2
	.long	0x927, 0x33402, 0x640, 0x8c2
	.long	0xd69, 0x34c0f, 0x648, 0x8c2
	.long	0xd69, 0x34c13, 0x660, 0x8c2
	.long	0xd35, 0x35002, 0x670, 0x8c2
	.long	0xd5a, 0x35408, 0x688, 0x8c2
	.long	0xd5a, 0x35406, 0x6a0, 0x8c2
	.long	0x927, 0x35802, 0x6b0, 0x8c2
	.long	0xd81, 0x36400, 0x6c0, 0x8c2
	.long	0xdb0, 0x37002, 0x6d8, 0x8c2
	.long	0xd5a, 0x37408, 0x6f0, 0x8c2
	.long	0xd5a, 0x37406, 0x708, 0x8c2
	.long	0x927, 0x37802, 0x718, 0x8c2
	.long	0xdd6, 0x38c1a, 0x738, 0x8c2
	.long	0x927, 0x39002, 0x748, 0x8c2
	.long	0xdf4, 0x39c00, 0x750, 0x8c2
	.long	0xe23, 0x3a40b, 0x758, 0x8c2
	.long	0x927, 0x3a802, 0x768, 0x8c2
	.long	0xe32, 0x3c002, 0x770, 0x8c2
	.long	0xe56, 0x3c409, 0x778, 0x8c2
	.long	0xe56, 0x3c402, 0x780, 0x8c2
	.long	0xe6f, 0x3dc0f, 0x788, 0x8c2
	.long	0xe6f, 0x3dc13, 0x790, 0x8c2
	.long	0xe86, 0x3e002, 0x798, 0x8c2
	.long	0xeb4, 0x3e409, 0x7a0, 0x8c2
	.long	0xeb4, 0x3e402, 0x7a8, 0x8c2
	.long	0xec7, 0x3f80f, 0x7b0, 0x8c2
	.long	0xeda, 0x3fc09, 0x7b8, 0x8c2
	.long	0xeda, 0x3fc02, 0x7c0, 0x8c2
	.long	0xeed, 0x40800, 0x7c8, 0x8c2
	.long	0xbec, 0x41006, 0x7e0, 0x8c2
	.long	0x8e3, 0x41414, 0x7f8, 0x8c2
	.long	0xf1e, 0x41808, 0x808, 0x8c2
	.long	0xf2e, 0x41c09, 0x810, 0x8c2
	.long	0xf2e, 0x41c07, 0x828, 0x8c2
	.long	0x927, 0x42002, 0x838, 0x8c2
	.long	0xf4a, 0x43421, 0x840, 0x8c2
	.long	0xf74, 0x43809, 0x848, 0x8c2
	.long	0xf74, 0x43802, 0x850, 0x8c2
	.long	0xf88, 0x44c02, 0x870, 0x8c2
	.long	0xfef, 0x46002, 0x888, 0x8c2
	.long	0x1022, 0x46c00, 0x890, 0x8c2
	.long	0x1051, 0x4741d, 0x898, 0x8c2
	.long	0x1071, 0x47c06, 0x8a0, 0x8c2
	.long	0x107b, 0x4780f, 0x8a8, 0x8c2
	.long	0x108e, 0x48402, 0x8b0, 0x8c2
	.long	0x10bd, 0x48809, 0x8b8, 0x8c2
	.long	0xa9f, 0x48c01, 0x8c0, 0x8c2
	.long	0x10d1, 0x49400, 0x8c8, 0x8c2
	.long	0x1100, 0x4a002, 0x8d0, 0x8c2
	.long	0x1125, 0x4a402, 0x8d8, 0x8c2
	.long	0x1130, 0x4b80f, 0x8f8, 0x8c2
	.long	0x1130, 0x4b802, 0x900, 0x8c2
	.long	0x1167, 0x4c400, 0x918, 0x8c2
	.long	0x119b, 0x4d002, 0x928, 0x8c2
	.long	0x11bb, 0x4d402, 0x940, 0x8c2
	.long	0x11e1, 0x4d809, 0x958, 0x8c2
	.long	0x11e1, 0x4d802, 0x960, 0x8c2
	.long	0x11f1, 0x4fc00, 0x970, 0x8c2
	.long	0xbec, 0x50406, 0x988, 0x8c2
	.long	0x1220, 0x50815, 0x9b0, 0x8c2
	.long	0x1257, 0x50c06, 0x9b8, 0x8c2
	.long	0x1260, 0x51402, 0x9d0, 0x8c2
	.long	0x127a, 0x5180b, 0x9d8, 0x8c2
	.long	0x127a, 0x5180f, 0x9e0, 0x8c2
	.long	0x128d, 0x52002, 0x9f8, 0x8c2
	.long	0xa9f, 0x52801, 0xa00, 0x8c2
	.long	0x12a9, 0x53000, 0xa08, 0x8c2
	.long	0xbec, 0x53806, 0xa20, 0x8c2
	.long	0x1220, 0x53c15, 0xa40, 0x8c2
	.long	0x1257, 0x54006, 0xa48, 0x8c2
	.long	0x1260, 0x54802, 0xa58, 0x8c2
	.long	0x12d8, 0x54c09, 0xa60, 0x8c2
	.long	0x12d8, 0x54c07, 0xa68, 0x8c2
	.long	0x128d, 0x55002, 0xa78, 0x8c2
	.long	0xa9f, 0x55801, 0xa88, 0x8c2
	.long	0x12f7, 0x56000, 0xa90, 0x8c2
	.long	0xbec, 0x56806, 0xaa8, 0x8c2
	.long	0x1220, 0x56c15, 0xac0, 0x8c2
	.long	0x1328, 0x57006, 0xac8, 0x8c2
	.long	0x1330, 0x57403, 0xad8, 0x8c2
	.long	0x927, 0x57802, 0xae8, 0x8c2
	.long	0x134d, 0x59c00, 0xaf0, 0x8c2
	.long	0x137f, 0x5a402, 0xaf8, 0x8c2
	.long	0x127a, 0x5a80b, 0xb00, 0x8c2
	.long	0x127a, 0x5a80f, 0xb08, 0x8c2
	.long	0x1397, 0x5ac03, 0xb10, 0x8c2
	.long	0x927, 0x5b002, 0xb20, 0x8c2
	.long	0x13af, 0x5bc00, 0xb30, 0x8c2
	.long	0x13de, 0x5c802, 0xb50, 0x8c2
	.long	0x13f7, 0x5cc02, 0xb60, 0x8c2
	.long	0x1410, 0x5d002, 0xb70, 0x8c2
	.long	0x142c, 0x5d402, 0xb80, 0x8c2
	.long	0x927, 0x5d802, 0xb90, 0x8c2
	.long	0x1448, 0x5e400, 0xba0, 0x8c2
	.long	0x13de, 0x5f002, 0xba8, 0x8c2
	.long	0x927, 0x5f402, 0xbb8, 0x8c2
	.long	0x1476, 0x64800, 0xbc8, 0x8c2
	.long	0x14a7, 0x65402, 0xbd0, 0x8c2
	.long	0x927, 0x65802, 0xbe0, 0x8c2
	.long	0x14c0, 0x66400, 0xbf0, 0x8c2
	.long	0x14ef, 0x67002, 0xc08, 0x8c2
	.long	0x927, 0x67402, 0xc18, 0x8c2
	.long	0x150e, 0x68000, 0xc38, 0x8c2
	.long	0x1541, 0x69009, 0xc58, 0x8c2
	.long	0x1541, 0x69002, 0xc60, 0x8c2
	.long	0x156c, 0x69c00, 0xc70, 0x8c2
	.long	0x159d, 0x6a802, 0xc98, 0x8c2
	.long	0x927, 0x6ac02, 0xca8, 0x8c2
	.long	0x15cd, 0x6b800, 0xcc0, 0x8c2
	.long	0x159d, 0x6c402, 0xcf0, 0x8c2
	.long	0x1603, 0x6c816, 0xcf8, 0x8c2
	.long	0x161d, 0x6cc02, 0xd10, 0x8c2
	.long	0x927, 0x6d002, 0xd20, 0x8c2
	.long	0x1640, 0x6dc00, 0xd38, 0x8c2
	.long	0x1672, 0x6ec02, 0xd68, 0x8c2
	.long	0x1694, 0x6f006, 0xd90, 0x8c2
	.long	0x16ba, 0x6f406, 0xd98, 0x8c2
	.long	0xa70, 0x6fc02, 0xdb0, 0x8c2
	.long	0x16c3, 0x70009, 0xdc8, 0x8c2
	.long	0xa9f, 0x70401, 0xdd8, 0x8c2
	.long	0x16cf, 0x71402, 0xdf8, 0x8c2
	.long	0x16fc, 0x72802, 0xe10, 0x8c2
	.long	0x1730, 0x73c02, 0xe20, 0x8c2
	.long	0x1751, 0x75002, 0xe38, 0x8c2
	.long	0x177d, 0x76402, 0xe50, 0x8c2
	.long	0x17b3, 0x79013, 0xe58, 0x8c2
	.long	0x17b3, 0x79009, 0xe60, 0x8c2
	.long	0x17b3, 0x79002, 0xe68, 0x8c2
	.long	0x17cb, 0x7a402, 0xe90, 0x8c2
	.long	0x1840, 0x7b802, 0xea8, 0x8c2
	.long	0x1878, 0x7cc2d, 0xeb0, 0x8c2
	.long	0x1878, 0x7cc0b, 0xed0, 0x8c2
	.long	0x18ad, 0x7d006, 0xed8, 0x8c2
	.long	0x18b5, 0x7d403, 0xef0, 0x8c2
	.long	0x927, 0x7d802, 0xf00, 0x8c2
	.long	0x18d2, 0x7f809, 0xf08, 0x8c2
	.long	0x18d2, 0x7f802, 0xf10, 0x8c2
	.long	0x18ee, 0x83800, 0xf18, 0x8c2
	.long	0xbec, 0x84006, 0xf30, 0x8c2
	.long	0x191f, 0x84414, 0xf48, 0x8c2
	.long	0x1956, 0x84806, 0xf50, 0x8c2
	.long	0x195e, 0x84c03, 0xf78, 0x8c2
	.long	0x927, 0x85002, 0xf88, 0x8c2
	.long	0x1983, 0x85c00, 0xf90, 0x8c2
	.long	0x19b2, 0x86402, 0xf98, 0x8c2
	.long	0x19c8, 0x86802, 0xfc0, 0x8c2
	.long	0x19e8, 0x86c02, 0xfc8, 0x8c2
	.long	0x927, 0x87002, 0xfd8, 0x8c2
	.long	0x1a00, 0x8840b, 0x1000, 0x8c2
	.long	0xb2d, 0x88806, 0x1010, 0x8c2
	.long	0x1a2e, 0x89007, 0x1018, 0x8c2
	.long	0xb36, 0x89402, 0x1030, 0x8c2
	.long	0xa9f, 0x89c01, 0x1040, 0x8c2
	.long	0x1a39, 0x8b409, 0x1078, 0x8c2
	.long	0x1a39, 0x8b402, 0x1080, 0x8c2
	.long	0x1a73, 0x8d009, 0x10b0, 0x8c2
	.long	0x1a73, 0x8d002, 0x10b8, 0x8c2
	.long	0x8ce, 0x8e411, 0x10c0, 0x8c2
	.long	0x8ce, 0x8e406, 0x10d8, 0x8c2
	.long	0x1a9c, 0x8e81d, 0x10f0, 0x8c2
	.long	0x1a9c, 0x8e819, 0x10f8, 0x8c2
	.long	0x1adc, 0x8ec02, 0x1100, 0x8c2
	.long	0x1af4, 0x8f009, 0x1108, 0x8c2
	.long	0x1af4, 0x8f00c, 0x1110, 0x8c2
	.long	0x1af4, 0x8f002, 0x1118, 0x8c2
	.long	0x1b06, 0x8fc00, 0x1120, 0x8c2
	.long	0xbec, 0x90406, 0x1128, 0x8c2
	.long	0x107b, 0x9080f, 0x1140, 0x8c2
	.long	0x8e3, 0x90c14, 0x1158, 0x8c2
	.long	0x1b36, 0x91009, 0x1168, 0x8c2
	.long	0x1b4a, 0x91808, 0x1170, 0x8c2
	.long	0x1b6e, 0x91c0b, 0x1180, 0x8c2
	.long	0x1b4a, 0x9180e, 0x1190, 0x8c2
	.long	0x1b6e, 0x91c08, 0x1198, 0x8c2
	.long	0x1b6e, 0x91c08, 0x11b0, 0x8c2
	.long	0x1b6e, 0x91c06, 0x11c8, 0x8c2
	.long	0xa9f, 0x92401, 0x11d8, 0x8c2
	.long	0x1b81, 0x92c2a, 0x11f8, 0x8c2
	.long	0x1bef, 0x9342b, 0x1218, 0x8c2
	.long	0x1c51, 0x93c00, 0x1220, 0x8c2
	.long	0xbec, 0x94406, 0x1238, 0x8c2
	.long	0x1c81, 0x94817, 0x1250, 0x8c2
	.long	0x1cba, 0x94c06, 0x1260, 0x8c2
	.long	0x1cc3, 0x9541b, 0x1268, 0x8c2
	.long	0xa9f, 0x95c01, 0x1278, 0x8c2
	.long	0x1ce2, 0x9cc42, 0x1280, 0x8c2
	.long	0x1ce2, 0x9cc3a, 0x1288, 0x8c2
	.long	0x1ce2, 0x9cc33, 0x1290, 0x8c2
	.long	0x1d2b, 0x9d429, 0x12b0, 0x8c2
	.long	0x1d8f, 0x9dc2a, 0x12c8, 0x8c2
	.long	0x1e00, 0x9e427, 0x12e8, 0x8c2
	.long	0x1e58, 0x9ec27, 0x1300, 0x8c2
	.long	0x1ea9, 0x9f428, 0x1318, 0x8c2
	.long	0x1ef9, 0x9fc2b, 0x1330, 0x8c2
	.long	0x1f5b, 0xa042a, 0x1348, 0x8c2
	.long	0x1fbe, 0xa0c2d, 0x1370, 0x8c2
	.long	0x2033, 0xa1429, 0x1388, 0x8c2
	.long	0x2084, 0xa2400, 0x1390, 0x8c2
	.long	0xbec, 0xa2c06, 0x13a8, 0x8c2
	.long	0x20b5, 0xa3015, 0x13d0, 0x8c2
	.long	0x20b5, 0xa303d, 0x13f8, 0x8c2
	.long	0x2114, 0xa3409, 0x1408, 0x8c2
	.long	0x1260, 0xa3c02, 0x1418, 0x8c2
	.long	0x2123, 0xa4002, 0x1428, 0x8c2
	.long	0x213d, 0xa4402, 0x1438, 0x8c2
	.long	0x128d, 0xa4802, 0x1448, 0x8c2
	.long	0xa9f, 0xa5001, 0x1458, 0x8c2
	.long	0x2159, 0xa5800, 0x1460, 0x8c2
	.long	0xbec, 0xa6006, 0x1478, 0x8c2
	.long	0x20b5, 0xa6415, 0x14a0, 0x8c2
	.long	0x20b5, 0xa643d, 0x14c8, 0x8c2
	.long	0x2114, 0xa6809, 0x14d8, 0x8c2
	.long	0x1260, 0xa7002, 0x14e8, 0x8c2
	.long	0x213d, 0xa7402, 0x14f8, 0x8c2
	.long	0xa9f, 0xa7c01, 0x1508, 0x8c2
	.long	0x2189, 0xa903e, 0x1538, 0x8c2
	.long	0x2189, 0xa9037, 0x1540, 0x8c2
	.long	0x21e8, 0xa9800, 0x1550, 0x8c2
	.long	0x14ef, 0xaa402, 0x1570, 0x8c2
	.long	0x14ef, 0xaa802, 0x1590, 0x8c2
	.long	0x2218, 0xaac02, 0x15a0, 0x8c2
	.long	0x927, 0xab002, 0x15b0, 0x8c2
	.long	0x2234, 0xabc00, 0x15c0, 0x8c2
	.long	0x14ef, 0xacc02, 0x15e0, 0x8c2
	.long	0x2263, 0xad006, 0x15f0, 0x8c2
	.long	0x2280, 0xad408, 0x15f8, 0x8c2
	.long	0x2280, 0xad406, 0x1610, 0x8c2
	.long	0x2218, 0xad802, 0x1620, 0x8c2
	.long	0x927, 0xadc02, 0x1630, 0x8c2
	.long	0x228b, 0xae800, 0x1648, 0x8c2
	.long	0x14ef, 0xaf802, 0x1668, 0x8c2
	.long	0x2263, 0xafc06, 0x1690, 0x8c2
	.long	0x22bb, 0xb0006, 0x1698, 0x8c2
	.long	0x22ed, 0xb0809, 0x16a0, 0x8c2
	.long	0xa9f, 0xb0c01, 0x16b0, 0x8c2
	.long	0x22f9, 0xb1400, 0x16c0, 0x8c2
	.long	0x159d, 0xb2002, 0x16f0, 0x8c2
	.long	0x161d, 0xb2402, 0x1708, 0x8c2
	.long	0x161d, 0xb2802, 0x1720, 0x8c2
	.long	0x927, 0xb2c02, 0x1730, 0x8c2
	.long	0x232b, 0xb3800, 0x1740, 0x8c2
	.long	0x159d, 0xb4802, 0x1778, 0x8c2
	.long	0x2362, 0xb4c06, 0x17a0, 0x8c2
	.long	0x2382, 0xb5006, 0x17b8, 0x8c2
	.long	0x2382, 0xb500c, 0x17c8, 0x8c2
	.long	0x2382, 0xb502f, 0x17e0, 0x8c2
	.long	0x161d, 0xb5402, 0x17f0, 0x8c2
	.long	0x16c3, 0xb5809, 0x17f8, 0x8c2
	.long	0xa9f, 0xb5c01, 0x1808, 0x8c2
	.long	0x23bc, 0xb6400, 0x1818, 0x8c2
	.long	0x159d, 0xb7402, 0x1848, 0x8c2
	.long	0x2362, 0xb7806, 0x1868, 0x8c2
	.long	0x23f2, 0xb7c08, 0x1870, 0x8c2
	.long	0x23f2, 0xb7c06, 0x1888, 0x8c2
	.long	0x23fd, 0xb8002, 0x18a0, 0x8c2
	.long	0x927, 0xb8402, 0x18b0, 0x8c2
	.long	0x2421, 0xb9000, 0x18c8, 0x8c2
	.long	0x159d, 0xba002, 0x18f8, 0x8c2
	.long	0x2455, 0xba422, 0x1900, 0x8c2
	.long	0x2455, 0xba406, 0x1918, 0x8c2
	.long	0x247c, 0xba806, 0x1920, 0x8c2
	.long	0x247c, 0xba80f, 0x1928, 0x8c2
	.long	0x247c, 0xba80d, 0x1950, 0x8c2
	.long	0x23fd, 0xbac02, 0x1960, 0x8c2
	.long	0x927, 0xbb002, 0x1970, 0x8c2
	.long	0x248e, 0xc083f, 0x1978, 0x8c2
	.long	0x248e, 0xc0836, 0x1990, 0x8c2
	.long	0x248e, 0xc084b, 0x1998, 0x8c2
	.long	0x248e, 0xc0844, 0x19a0, 0x8c2
	.long	0x24e4, 0xc2033, 0x19a8, 0x8c2
	.long	0x24e4, 0xc204a, 0x19b8, 0x8c2
	.long	0x2539, 0xc2834, 0x19c0, 0x8c2
	.long	0x2539, 0xc284a, 0x19d0, 0x8c2
	.long	0x258e, 0xc3000, 0x19d8, 0x8c2
	.long	0x258e, 0xc3041, 0x19f0, 0x8c2
	.long	0x258e, 0xc3048, 0x19f8, 0x8c2
	.long	0x258e, 0xc3063, 0x1a08, 0x8c2
	.long	0x25fc, 0xc4000, 0x1a10, 0x8c2
	.long	0xa11, 0xc4840, 0x1a18, 0x8c2
	.long	0xa11, 0xc4820, 0x1a20, 0x8c2
	.long	0x2629, 0xc500b, 0x1a30, 0x8c2
	.long	0x2629, 0xc5010, 0x1a38, 0x8c2
	.long	0x2649, 0xc4c0f, 0x1a40, 0x8c2
	.long	0x265d, 0xc540c, 0x1a48, 0x8c2
	.long	0x265d, 0xc5407, 0x1a50, 0x8c2
	.long	0x2673, 0xc580b, 0x1a60, 0x8c2
	.long	0x2673, 0xc580f, 0x1a68, 0x8c2
	.long	0x2692, 0xc5c09, 0x1a70, 0x8c2
	.long	0xa9f, 0xc6001, 0x1a78, 0x8c2
	.long	0x26a1, 0xc6800, 0x1a80, 0x8c2
	.long	0x26d0, 0xc7040, 0x1a88, 0x8c2
	.long	0x26d0, 0xc7020, 0x1a90, 0x8c2
	.long	0x2629, 0xc780b, 0x1aa0, 0x8c2
	.long	0x2629, 0xc7810, 0x1aa8, 0x8c2
	.long	0x271d, 0xc7c06, 0x1ab0, 0x8c2
	.long	0x2730, 0xc800b, 0x1ab8, 0x8c2
	.long	0x2730, 0xc800b, 0x1ac0, 0x8c2
	.long	0x273f, 0xc8809, 0x1ac8, 0x8c2
	.long	0xa9f, 0xc8c01, 0x1ad0, 0x8c2
	.long	0x9ab, 0xc9c20, 0x1ad8, 0x8c2
	.long	0x274e, 0xca002, 0x1af0, 0x8c2
	.long	0x927, 0xca402, 0x1b00, 0x8c2
	.long	0x2774, 0xcb000, 0x1b08, 0x8c2
	.long	0x27a3, 0xcb807, 0x1b18, 0x8c2
	.long	0x2649, 0xcbc0f, 0x1b30, 0x8c2
	.long	0x27b7, 0xcc002, 0x1b48, 0x8c2
	.long	0x27b7, 0xcc009, 0x1b50, 0x8c2
	.long	0x27c4, 0xcc418, 0x1b58, 0x8c2
	.long	0x27c4, 0xcc412, 0x1b78, 0x8c2
	.long	0x27c4, 0xcc409, 0x1b90, 0x8c2
	.long	0x27c4, 0xcc410, 0x1b98, 0x8c2
	.long	0x27c4, 0xcc402, 0x1ba0, 0x8c2
	.long	0x27e1, 0xcd037, 0x1bc8, 0x8c2
	.long	0x27e1, 0xcd030, 0x3195, 0xe
	.long	0x0, 0x8c2, 0x283a, 0x19c00
	.long	0x8, 0x8c2, 0x286d, 0x1a440
	.long	0x10, 0x8c2, 0x286d, 0x1a420
	.long	0x18, 0x8c2, 0x28b6, 0x1a80b
	.long	0x28, 0x8c2, 0x28b6, 0x1a810
	.long	0x30, 0x8c2, 0x28cc, 0x1b009
	.long	0x38, 0x8c2, 0x28cc, 0x1b009
	.long	0x48, 0x8c2, 0xa9f, 0x1b401
	.long	0x50, 0x8c2, 0x28f1, 0x4e400
	.long	0x58, 0x8c2, 0xbec, 0x4ec06
	.long	0x70, 0x8c2, 0x2921, 0x4f009
	.long	0x98, 0x8c2, 0x2921, 0x4f02c
	.long	0xa8, 0x8c2, 0x2921, 0x4f002
	.long	0xb0, 0x8c2, 0x2952, 0xa1c27
	.long	0x3199, 0x2, 0x0, 0x8c2
	.long	0x19b2, 0x58c02, 0x8, 0x8c2
	.long	0x927, 0x59002, 0x31ad, 0x2a
	.long	0x0, 0x8c2, 0x19b2, 0x60c02
	.long	0x18, 0x8c2, 0x2ea2, 0x61002
	.long	0x30, 0x8c2, 0x19e8, 0x61402
	.long	0x38, 0x8c2, 0x927, 0x61802
	.long	0x48, 0x8c2, 0x137f, 0x63002
	.long	0x60, 0x8c2, 0x2ea2, 0x63402
	.long	0x78, 0x8c2, 0x2ec9, 0x63802
	.long	0x80, 0x8c2, 0x927, 0x63c02
	.long	0x90, 0x8c2, 0x2ee0, 0x80400
	.long	0x98, 0x8c2, 0x2f0b, 0x80c1a
	.long	0xa8, 0x8c2, 0x2f3a, 0x81009
	.long	0xb8, 0x8c2, 0x2f3a, 0x81002
	.long	0xc8, 0x8c2, 0x2f0b, 0x8241a
	.long	0xd8, 0x8c2, 0x2f4d, 0x82802
	.long	0xe8, 0x8c2, 0x927, 0x82c02
	.long	0xf8, 0x8c2, 0x2f63, 0x96400
	.long	0x100, 0x8c2, 0xbec, 0x96c06
	.long	0x118, 0x8c2, 0x1c81, 0x97017
	.long	0x130, 0x8c2, 0x1cba, 0x97406
	.long	0x138, 0x8c2, 0x2f90, 0x97c1a
	.long	0x158, 0x8c2, 0x2fc7, 0x9800b
	.long	0x168, 0x8c2, 0xa9f, 0x98401
	.long	0x178, 0x8c2, 0x2f0b, 0xbc41a
	.long	0x188, 0x8c2, 0x2fd7, 0xbc806
	.long	0x190, 0x8c2, 0xe32, 0xbd002
	.long	0x198, 0x8c2, 0x2fea, 0xbd402
	.long	0x1a8, 0x8c2, 0xa9f, 0xbdc01
	.long	0x1b8, 0x8c2, 0x3000, 0xbe400
	.long	0x1c0, 0x8c2, 0x302f, 0xbec1a
	.long	0x1d8, 0x8c2, 0x302f, 0xbec35
	.long	0x1f0, 0x8c2, 0x3079, 0xbf006
	.long	0x1f8, 0x8c2, 0x3079, 0xbf009
	.long	0x208, 0x8c2, 0x3096, 0xbf40b
	.long	0x218, 0x8c2, 0x3096, 0xbf402
	.long	0x228, 0x8c2, 0x30a6, 0xc182e
	.long	0x230, 0x8c2, 0x30a6, 0xc1849
	.long	0x240, 0x8c2, 0x30a6, 0xc1847
	.long	0x258, 0x8c2, 0x30a6, 0xc1855
	.long	0x260, 0x8c2, 0x30a6, 0xc186c
	.long	0x270, 0x8c2, 0x311d, 0xc3833
	.long	0x278, 0x8c2, 0x311d, 0xc3848
	.long	0x280, 0x8c2, 0x311d, 0xc3841

	.weak	bpf_rcu_read_lock
	.weak	bpf_preempt_disable
	.weak	bpf_preempt_enable
	.weak	bpf_local_irq_save
	.weak	bpf_local_irq_restore
	.weak	bpf_rcu_read_unlock
	.weak	bpf_iter_num_next
	.weak	bpf_iter_num_new
	.weak	bpf_dynptr_from_skb
	.weak	bpf_dynptr_slice
	.weak	bpf_task_from_pid
	.weak	bpf_task_release
	.weak	bpf_throw
	.weak	bpf_iter_num_destroy

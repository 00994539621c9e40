	.file	"array.c"
	.file	0 "." "array.c" md5 0x77359dc26318a88af123e457dcb8878d
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	sum_of_squares                  # -- Begin function sum_of_squares
	.p2align	3
	.type	sum_of_squares,@function
sum_of_squares:                         # @sum_of_squares
.Lfunc_begin0:
	.loc	0 16 0                          # array.c:16:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: sum_of_squares:sum <- 0
	#DEBUG_VALUE: i <- 0
	w1 = 0
.Ltmp0:
	.loc	0 20 7 prologue_end             # array.c:20:7
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	r1 = 0
	.loc	0 21 7                          # array.c:21:7
.Ltmp3:
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
.Ltmp4:
	.loc	0 23 7                          # array.c:23:7
.Ltmp5:
.Ltmp6:
	r1 = squares ll
	r4 = 0
	call 2
.Ltmp7:
	.loc	0 0 7 is_stmt 0                 # array.c:0:7
	w6 = -1
.Ltmp8:
.Ltmp9:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 0
	if r0 != 0 goto LBB0_18
.Ltmp10:
.Ltmp11:
# %bb.1:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 0
	#DEBUG_VALUE: sum_of_squares:sum <- 0
	#DEBUG_VALUE: i <- 1
	w1 = 1
	.loc	0 20 7 is_stmt 1                # array.c:20:7
.Ltmp12:
	*(u32 *)(r10 - 4) = w1
	r1 = 1
	.loc	0 21 7                          # array.c:21:7
.Ltmp13:
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
.Ltmp14:
	.loc	0 23 7                          # array.c:23:7
.Ltmp15:
.Ltmp16:
	r1 = squares ll
	r4 = 0
	call 2
.Ltmp17:
.Ltmp18:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 1
	.loc	0 0 7 is_stmt 0                 # array.c:0:7
	if r0 != 0 goto LBB0_18
.Ltmp19:
.Ltmp20:
# %bb.2:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 1
	#DEBUG_VALUE: sum_of_squares:sum <- 0
	#DEBUG_VALUE: i <- 2
	w1 = 2
	.loc	0 20 7 is_stmt 1                # array.c:20:7
.Ltmp21:
	*(u32 *)(r10 - 4) = w1
	r1 = 4
	.loc	0 21 7                          # array.c:21:7
.Ltmp22:
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
.Ltmp23:
	.loc	0 23 7                          # array.c:23:7
.Ltmp24:
.Ltmp25:
	r1 = squares ll
	r4 = 0
	call 2
.Ltmp26:
.Ltmp27:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 2
	.loc	0 0 7 is_stmt 0                 # array.c:0:7
	if r0 != 0 goto LBB0_18
.Ltmp28:
.Ltmp29:
# %bb.3:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 2
	#DEBUG_VALUE: sum_of_squares:sum <- 0
	#DEBUG_VALUE: i <- 3
	w1 = 3
	.loc	0 20 7 is_stmt 1                # array.c:20:7
.Ltmp30:
	*(u32 *)(r10 - 4) = w1
	r1 = 9
	.loc	0 21 7                          # array.c:21:7
.Ltmp31:
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
.Ltmp32:
	.loc	0 23 7                          # array.c:23:7
.Ltmp33:
.Ltmp34:
	r1 = squares ll
	r4 = 0
	call 2
.Ltmp35:
.Ltmp36:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 3
	.loc	0 0 7 is_stmt 0                 # array.c:0:7
	if r0 != 0 goto LBB0_18
.Ltmp37:
.Ltmp38:
# %bb.4:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 3
	#DEBUG_VALUE: sum_of_squares:sum <- 0
	#DEBUG_VALUE: i <- 4
	w1 = 4
	.loc	0 20 7 is_stmt 1                # array.c:20:7
.Ltmp39:
	*(u32 *)(r10 - 4) = w1
	r1 = 16
	.loc	0 21 7                          # array.c:21:7
.Ltmp40:
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
.Ltmp41:
	.loc	0 23 7                          # array.c:23:7
.Ltmp42:
.Ltmp43:
	r1 = squares ll
	r4 = 0
	call 2
.Ltmp44:
.Ltmp45:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 4
	.loc	0 0 7 is_stmt 0                 # array.c:0:7
	if r0 != 0 goto LBB0_18
.Ltmp46:
.Ltmp47:
# %bb.5:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 4
	#DEBUG_VALUE: sum_of_squares:sum <- 0
	#DEBUG_VALUE: i <- 5
	w1 = 5
	.loc	0 20 7 is_stmt 1                # array.c:20:7
.Ltmp48:
	*(u32 *)(r10 - 4) = w1
	r1 = 25
	.loc	0 21 7                          # array.c:21:7
.Ltmp49:
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
.Ltmp50:
	.loc	0 23 7                          # array.c:23:7
.Ltmp51:
.Ltmp52:
	r1 = squares ll
	r4 = 0
	call 2
.Ltmp53:
.Ltmp54:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 5
	.loc	0 0 7 is_stmt 0                 # array.c:0:7
	if r0 != 0 goto LBB0_18
.Ltmp55:
.Ltmp56:
# %bb.6:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 5
	#DEBUG_VALUE: sum_of_squares:sum <- 0
	#DEBUG_VALUE: i <- 6
	w1 = 6
	.loc	0 20 7 is_stmt 1                # array.c:20:7
.Ltmp57:
	*(u32 *)(r10 - 4) = w1
	r1 = 36
	.loc	0 21 7                          # array.c:21:7
.Ltmp58:
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
.Ltmp59:
	.loc	0 23 7                          # array.c:23:7
.Ltmp60:
.Ltmp61:
	r1 = squares ll
	r4 = 0
	call 2
.Ltmp62:
.Ltmp63:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 6
	.loc	0 0 7 is_stmt 0                 # array.c:0:7
	if r0 != 0 goto LBB0_18
.Ltmp64:
.Ltmp65:
# %bb.7:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 6
	#DEBUG_VALUE: sum_of_squares:sum <- 0
	#DEBUG_VALUE: i <- 7
	w1 = 7
	.loc	0 20 7 is_stmt 1                # array.c:20:7
.Ltmp66:
	*(u32 *)(r10 - 4) = w1
	r1 = 49
	.loc	0 21 7                          # array.c:21:7
.Ltmp67:
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
.Ltmp68:
	.loc	0 23 7                          # array.c:23:7
.Ltmp69:
.Ltmp70:
	r1 = squares ll
	r4 = 0
	call 2
.Ltmp71:
.Ltmp72:
	#DEBUG_VALUE: i <- [DW_OP_plus_uconst 1, DW_OP_stack_value] 7
	.loc	0 0 7 is_stmt 0                 # array.c:0:7
	if r0 != 0 goto LBB0_18
.Ltmp73:
.Ltmp74:
# %bb.8:
	#DEBUG_VALUE: sum_of_squares:sum <- 0
	#DEBUG_VALUE: sum_of_squares:sum <- 0
	#DEBUG_VALUE: i <- 8
	#DEBUG_VALUE: i <- 0
	w1 = 0
.Ltmp75:
	.loc	0 27 7 is_stmt 1                # array.c:27:7
.Ltmp76:
.Ltmp77:
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	.loc	0 28 17                         # array.c:28:17
.Ltmp78:
	r1 = squares ll
	call 1
.Ltmp79:
.Ltmp80:
	#DEBUG_VALUE: square <- $r0
	.loc	0 30 7                          # array.c:30:7
.Ltmp81:
	if r0 == 0 goto LBB0_17
.Ltmp82:
.Ltmp83:
# %bb.9:
	#DEBUG_VALUE: square <- $r0
	#DEBUG_VALUE: i <- 0
	#DEBUG_VALUE: sum_of_squares:sum <- 0
	.loc	0 32 10 is_stmt 0               # array.c:32:10
.Ltmp84:
	r6 = *(u64 *)(r0 + 0)
.Ltmp85:
.Ltmp86:
	#DEBUG_VALUE: sum_of_squares:sum <- $r6
	#DEBUG_VALUE: i <- 1
	.loc	0 0 10                          # array.c:0:10
	w1 = 1
	.loc	0 27 7 is_stmt 1                # array.c:27:7
.Ltmp87:
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	.loc	0 28 17                         # array.c:28:17
.Ltmp88:
	r1 = squares ll
	call 1
.Ltmp89:
.Ltmp90:
	#DEBUG_VALUE: square <- $r0
	.loc	0 30 7                          # array.c:30:7
.Ltmp91:
	if r0 == 0 goto LBB0_17
.Ltmp92:
.Ltmp93:
# %bb.10:
	#DEBUG_VALUE: i <- 1
	#DEBUG_VALUE: sum_of_squares:sum <- $r6
	#DEBUG_VALUE: square <- $r0
	.loc	0 32 10 is_stmt 0               # array.c:32:10
.Ltmp94:
	r7 = *(u64 *)(r0 + 0)
.Ltmp95:
.Ltmp96:
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r7, $r6
	#DEBUG_VALUE: i <- 2
	.loc	0 0 10                          # array.c:0:10
	w1 = 2
	.loc	0 27 7 is_stmt 1                # array.c:27:7
.Ltmp97:
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	.loc	0 28 17                         # array.c:28:17
.Ltmp98:
	r1 = squares ll
	call 1
.Ltmp99:
.Ltmp100:
	#DEBUG_VALUE: square <- $r0
	.loc	0 30 7                          # array.c:30:7
.Ltmp101:
	if r0 == 0 goto LBB0_17
.Ltmp102:
.Ltmp103:
# %bb.11:
	#DEBUG_VALUE: i <- 2
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r7, $r6
	#DEBUG_VALUE: square <- $r0
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r7, $r6
	.loc	0 32 10 is_stmt 0               # array.c:32:10
.Ltmp104:
	r8 = *(u64 *)(r0 + 0)
.Ltmp105:
.Ltmp106:
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r8, $r7, $r6
	#DEBUG_VALUE: i <- 3
	.loc	0 0 10                          # array.c:0:10
	w1 = 3
	.loc	0 27 7 is_stmt 1                # array.c:27:7
.Ltmp107:
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	.loc	0 28 17                         # array.c:28:17
.Ltmp108:
	r1 = squares ll
	call 1
.Ltmp109:
.Ltmp110:
	#DEBUG_VALUE: square <- $r0
	.loc	0 30 7                          # array.c:30:7
.Ltmp111:
	if r0 == 0 goto LBB0_17
.Ltmp112:
.Ltmp113:
# %bb.12:
	#DEBUG_VALUE: i <- 3
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r8, $r7, $r6
	#DEBUG_VALUE: square <- $r0
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r8, $r7, $r6
	.loc	0 32 10 is_stmt 0               # array.c:32:10
.Ltmp114:
	r9 = *(u64 *)(r0 + 0)
.Ltmp115:
.Ltmp116:
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r9, $r8, $r7, $r6
	#DEBUG_VALUE: i <- 4
	.loc	0 0 10                          # array.c:0:10
	w1 = 4
	.loc	0 27 7 is_stmt 1                # array.c:27:7
.Ltmp117:
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	.loc	0 28 17                         # array.c:28:17
.Ltmp118:
	r1 = squares ll
	call 1
.Ltmp119:
.Ltmp120:
	#DEBUG_VALUE: square <- $r0
	.loc	0 30 7                          # array.c:30:7
.Ltmp121:
	if r0 == 0 goto LBB0_17
.Ltmp122:
.Ltmp123:
# %bb.13:
	#DEBUG_VALUE: i <- 4
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r9, $r8, $r7, $r6
	#DEBUG_VALUE: square <- $r0
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r9, $r8, $r7, $r6
	.loc	0 32 10 is_stmt 0               # array.c:32:10
.Ltmp124:
	r1 = *(u64 *)(r0 + 0)
.Ltmp125:
.Ltmp126:
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_LLVM_arg 4, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r1, $r9, $r8, $r7, $r6
	#DEBUG_VALUE: i <- 5
	.loc	0 0 10                          # array.c:0:10
	*(u64 *)(r10 - 24) = r1
.Ltmp127:
.Ltmp128:
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_LLVM_arg 4, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r10, $r9, $r8, $r7, $r6
	w1 = 5
	.loc	0 27 7 is_stmt 1                # array.c:27:7
.Ltmp129:
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	.loc	0 28 17                         # array.c:28:17
.Ltmp130:
	r1 = squares ll
	call 1
.Ltmp131:
.Ltmp132:
	#DEBUG_VALUE: square <- $r0
	.loc	0 30 7                          # array.c:30:7
.Ltmp133:
	if r0 == 0 goto LBB0_17
.Ltmp134:
.Ltmp135:
# %bb.14:
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_LLVM_arg 4, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r10, $r9, $r8, $r7, $r6
	#DEBUG_VALUE: i <- 5
	#DEBUG_VALUE: square <- $r0
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_LLVM_arg 4, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r10, $r9, $r8, $r7, $r6
	.loc	0 32 10 is_stmt 0               # array.c:32:10
.Ltmp136:
	r1 = *(u64 *)(r0 + 0)
.Ltmp137:
.Ltmp138:
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_LLVM_arg 4, DW_OP_LLVM_arg 5, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r1, $r10, $r9, $r8, $r7, $r6
	#DEBUG_VALUE: i <- 6
	.loc	0 0 10                          # array.c:0:10
	*(u64 *)(r10 - 32) = r1
.Ltmp139:
.Ltmp140:
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_LLVM_arg 4, DW_OP_LLVM_arg 5, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r10, $r10, $r9, $r8, $r7, $r6
	w1 = 6
	.loc	0 27 7 is_stmt 1                # array.c:27:7
.Ltmp141:
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	.loc	0 28 17                         # array.c:28:17
.Ltmp142:
	r1 = squares ll
	call 1
.Ltmp143:
.Ltmp144:
	#DEBUG_VALUE: square <- $r0
	.loc	0 30 7                          # array.c:30:7
.Ltmp145:
	if r0 == 0 goto LBB0_17
.Ltmp146:
.Ltmp147:
# %bb.15:
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_LLVM_arg 4, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r10, $r9, $r8, $r7, $r6
	#DEBUG_VALUE: i <- 6
	#DEBUG_VALUE: square <- $r0
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_LLVM_arg 4, DW_OP_LLVM_arg 5, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r10, $r10, $r9, $r8, $r7, $r6
	.loc	0 32 10 is_stmt 0               # array.c:32:10
.Ltmp148:
	r1 = *(u64 *)(r0 + 0)
.Ltmp149:
.Ltmp150:
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_arg 2, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 3, DW_OP_LLVM_arg 4, DW_OP_LLVM_arg 5, DW_OP_LLVM_arg 6, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r1, $r10, $r10, $r9, $r8, $r7, $r6
	#DEBUG_VALUE: i <- 7
	.loc	0 0 10                          # array.c:0:10
	*(u64 *)(r10 - 40) = r1
.Ltmp151:
.Ltmp152:
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_arg 2, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 3, DW_OP_LLVM_arg 4, DW_OP_LLVM_arg 5, DW_OP_LLVM_arg 6, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r10, $r10, $r10, $r9, $r8, $r7, $r6
	w1 = 7
	.loc	0 27 7 is_stmt 1                # array.c:27:7
.Ltmp153:
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	.loc	0 28 17                         # array.c:28:17
.Ltmp154:
	r1 = squares ll
	call 1
.Ltmp155:
.Ltmp156:
	#DEBUG_VALUE: square <- $r0
	.loc	0 30 7                          # array.c:30:7
.Ltmp157:
	if r0 == 0 goto LBB0_17
.Ltmp158:
.Ltmp159:
# %bb.16:
	#DEBUG_VALUE: sum_of_squares:sum <- [DW_OP_LLVM_arg 0, DW_OP_deref, DW_OP_LLVM_arg 0, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_LLVM_arg 2, DW_OP_LLVM_arg 3, DW_OP_LLVM_arg 4, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r10, $r9, $r8, $r7, $r6
	#DEBUG_VALUE: i <- 7
	#DEBUG_VALUE: square <- $r0
	.loc	0 32 7                          # array.c:32:7
.Ltmp160:
	w7 += w6
.Ltmp161:
.Ltmp162:
	#DEBUG_VALUE: sum_of_squares:sum <- undef
	.loc	0 32 7                          # array.c:32:7
.Ltmp163:
	w8 += w7
	.loc	0 32 7                          # array.c:32:7
.Ltmp164:
	w9 += w8
	r1 = *(u64 *)(r10 - 24)
	.loc	0 32 7                          # array.c:32:7
.Ltmp165:
	w1 += w9
	r2 = *(u64 *)(r10 - 32)
	.loc	0 32 7                          # array.c:32:7
.Ltmp166:
	w2 += w1
	r1 = *(u64 *)(r10 - 40)
	.loc	0 32 7                          # array.c:32:7
.Ltmp167:
	w1 += w2
	.loc	0 32 10 is_stmt 0               # array.c:32:10
.Ltmp168:
	r6 = *(u64 *)(r0 + 0)
	.loc	0 32 7 is_stmt 1                # array.c:32:7
.Ltmp169:
	w6 += w1
.Ltmp170:
.Ltmp171:
	#DEBUG_VALUE: i <- 8
	.loc	0 34 2                          # array.c:34:2
.Ltmp172:
	goto LBB0_18
.Ltmp173:
.Ltmp174:
LBB0_17:
	#DEBUG_VALUE: square <- $r0
	#DEBUG_VALUE: sum_of_squares:sum <- undef
	.loc	0 0 2 is_stmt 0                 # array.c:0:2
	w6 = -2
.Ltmp175:
.Ltmp176:
LBB0_18:
	.loc	0 35 1 is_stmt 1                # array.c:35:1
.Ltmp177:
	w0 = w6
	exit
.Ltmp178:
.Ltmp179:
.Lfunc_end0:
	.size	sum_of_squares, .Lfunc_end0-sum_of_squares
	.cfi_endproc
                                        # -- End function
	.type	squares,@object                 # @squares
	.section	.maps,"aw",@progbits
	.globl	squares
	.p2align	3, 0x0
squares:
	.zero	32
	.size	squares, 32

	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	4                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp85-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp85-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp95-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp95-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp105-.Lfunc_begin0         #   ending offset
	.byte	6                               # Loc expr size
	.byte	119                             # DW_OP_breg7
	.byte	0                               # 0
	.byte	118                             # DW_OP_breg6
	.byte	0                               # 0
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp105-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp115-.Lfunc_begin0         #   ending offset
	.byte	9                               # Loc expr size
	.byte	120                             # DW_OP_breg8
	.byte	0                               # 0
	.byte	119                             # DW_OP_breg7
	.byte	0                               # 0
	.byte	118                             # DW_OP_breg6
	.byte	0                               # 0
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp115-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp125-.Lfunc_begin0         #   ending offset
	.byte	12                              # Loc expr size
	.byte	121                             # DW_OP_breg9
	.byte	0                               # 0
	.byte	120                             # DW_OP_breg8
	.byte	0                               # 0
	.byte	119                             # DW_OP_breg7
	.byte	0                               # 0
	.byte	118                             # DW_OP_breg6
	.byte	0                               # 0
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp125-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp127-.Lfunc_begin0         #   ending offset
	.byte	15                              # Loc expr size
	.byte	113                             # DW_OP_breg1
	.byte	0                               # 0
	.byte	121                             # DW_OP_breg9
	.byte	0                               # 0
	.byte	120                             # DW_OP_breg8
	.byte	0                               # 0
	.byte	119                             # DW_OP_breg7
	.byte	0                               # 0
	.byte	118                             # DW_OP_breg6
	.byte	0                               # 0
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp127-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp137-.Lfunc_begin0         #   ending offset
	.byte	16                              # Loc expr size
	.byte	122                             # DW_OP_breg10
	.byte	16                              # 16
	.byte	6                               # DW_OP_deref
	.byte	121                             # DW_OP_breg9
	.byte	0                               # 0
	.byte	120                             # DW_OP_breg8
	.byte	0                               # 0
	.byte	119                             # DW_OP_breg7
	.byte	0                               # 0
	.byte	118                             # DW_OP_breg6
	.byte	0                               # 0
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp137-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp139-.Lfunc_begin0         #   ending offset
	.byte	19                              # Loc expr size
	.byte	113                             # DW_OP_breg1
	.byte	0                               # 0
	.byte	122                             # DW_OP_breg10
	.byte	16                              # 16
	.byte	6                               # DW_OP_deref
	.byte	121                             # DW_OP_breg9
	.byte	0                               # 0
	.byte	120                             # DW_OP_breg8
	.byte	0                               # 0
	.byte	119                             # DW_OP_breg7
	.byte	0                               # 0
	.byte	118                             # DW_OP_breg6
	.byte	0                               # 0
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp139-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp149-.Lfunc_begin0         #   ending offset
	.byte	20                              # Loc expr size
	.byte	122                             # DW_OP_breg10
	.byte	8                               # 8
	.byte	6                               # DW_OP_deref
	.byte	122                             # DW_OP_breg10
	.byte	16                              # 16
	.byte	6                               # DW_OP_deref
	.byte	121                             # DW_OP_breg9
	.byte	0                               # 0
	.byte	120                             # DW_OP_breg8
	.byte	0                               # 0
	.byte	119                             # DW_OP_breg7
	.byte	0                               # 0
	.byte	118                             # DW_OP_breg6
	.byte	0                               # 0
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp149-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp151-.Lfunc_begin0         #   ending offset
	.byte	23                              # Loc expr size
	.byte	113                             # DW_OP_breg1
	.byte	0                               # 0
	.byte	122                             # DW_OP_breg10
	.byte	8                               # 8
	.byte	6                               # DW_OP_deref
	.byte	122                             # DW_OP_breg10
	.byte	16                              # 16
	.byte	6                               # DW_OP_deref
	.byte	121                             # DW_OP_breg9
	.byte	0                               # 0
	.byte	120                             # DW_OP_breg8
	.byte	0                               # 0
	.byte	119                             # DW_OP_breg7
	.byte	0                               # 0
	.byte	118                             # DW_OP_breg6
	.byte	0                               # 0
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp151-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp158-.Lfunc_begin0         #   ending offset
	.byte	24                              # Loc expr size
	.byte	122                             # DW_OP_breg10
	.byte	0                               # 0
	.byte	6                               # DW_OP_deref
	.byte	122                             # DW_OP_breg10
	.byte	8                               # 8
	.byte	6                               # DW_OP_deref
	.byte	122                             # DW_OP_breg10
	.byte	16                              # 16
	.byte	6                               # DW_OP_deref
	.byte	121                             # DW_OP_breg9
	.byte	0                               # 0
	.byte	120                             # DW_OP_breg8
	.byte	0                               # 0
	.byte	119                             # DW_OP_breg7
	.byte	0                               # 0
	.byte	118                             # DW_OP_breg6
	.byte	0                               # 0
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp158-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp161-.Lfunc_begin0         #   ending offset
	.byte	24                              # Loc expr size
	.byte	122                             # DW_OP_breg10
	.byte	0                               # 0
	.byte	6                               # DW_OP_deref
	.byte	122                             # DW_OP_breg10
	.byte	8                               # 8
	.byte	6                               # DW_OP_deref
	.byte	122                             # DW_OP_breg10
	.byte	16                              # 16
	.byte	6                               # DW_OP_deref
	.byte	121                             # DW_OP_breg9
	.byte	0                               # 0
	.byte	120                             # DW_OP_breg8
	.byte	0                               # 0
	.byte	119                             # DW_OP_breg7
	.byte	0                               # 0
	.byte	118                             # DW_OP_breg6
	.byte	0                               # 0
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	34                              # DW_OP_plus
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp8-.Lfunc_begin0           #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp8-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp10-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp10-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp17-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	49                              # DW_OP_lit1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp17-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp19-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	49                              # DW_OP_lit1
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp19-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp26-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	50                              # DW_OP_lit2
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp26-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp28-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	50                              # DW_OP_lit2
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp28-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp35-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	51                              # DW_OP_lit3
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp35-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp37-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	51                              # DW_OP_lit3
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp37-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp44-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	52                              # DW_OP_lit4
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp44-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp46-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	52                              # DW_OP_lit4
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp46-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp53-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	53                              # DW_OP_lit5
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp53-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp55-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	53                              # DW_OP_lit5
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp55-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp62-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	54                              # DW_OP_lit6
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp62-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp64-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	54                              # DW_OP_lit6
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp64-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp71-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	55                              # DW_OP_lit7
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp71-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp73-.Lfunc_begin0          #   ending offset
	.byte	4                               # Loc expr size
	.byte	55                              # DW_OP_lit7
	.byte	35                              # DW_OP_plus_uconst
	.byte	1                               # 1
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp73-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp85-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp85-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp95-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	49                              # DW_OP_lit1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp95-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp105-.Lfunc_begin0         #   ending offset
	.byte	2                               # Loc expr size
	.byte	50                              # DW_OP_lit2
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp105-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp115-.Lfunc_begin0         #   ending offset
	.byte	2                               # Loc expr size
	.byte	51                              # DW_OP_lit3
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp115-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp125-.Lfunc_begin0         #   ending offset
	.byte	2                               # Loc expr size
	.byte	52                              # DW_OP_lit4
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp125-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp137-.Lfunc_begin0         #   ending offset
	.byte	2                               # Loc expr size
	.byte	53                              # DW_OP_lit5
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp137-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp149-.Lfunc_begin0         #   ending offset
	.byte	2                               # Loc expr size
	.byte	54                              # DW_OP_lit6
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp149-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp170-.Lfunc_begin0         #   ending offset
	.byte	2                               # Loc expr size
	.byte	55                              # DW_OP_lit7
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp170-.Lfunc_begin0         #   starting offset
	.uleb128 .Ltmp173-.Lfunc_begin0         #   ending offset
	.byte	2                               # Loc expr size
	.byte	56                              # DW_OP_lit8
	.byte	159                             # DW_OP_stack_value
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc3:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp79-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp173-.Lfunc_begin0         #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_list_header_end0:
	.section	.debug_abbrev,"",@progbits
	.byte	1                               # Abbreviation Code
	.byte	17                              # DW_TAG_compile_unit
	.byte	1                               # DW_CHILDREN_yes
	.byte	37                              # DW_AT_producer
	.byte	37                              # DW_FORM_strx1
	.byte	19                              # DW_AT_language
	.byte	5                               # DW_FORM_data2
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	114                             # DW_AT_str_offsets_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	16                              # DW_AT_stmt_list
	.byte	23                              # DW_FORM_sec_offset
	.byte	27                              # DW_AT_comp_dir
	.byte	37                              # DW_FORM_strx1
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.ascii	"\214\001"                      # DW_AT_loclists_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	2                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	13                              # DW_TAG_member
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	22                              # DW_TAG_typedef
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	4                               # DW_TAG_enumeration_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	20                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	21                              # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	22                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	23                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x1db DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	37                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0xc DW_TAG_array_type
	.long	62                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x37:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x3e:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x42:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x46:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	81                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x51:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x55:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	122                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x5e:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	143                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x67:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	160                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x70:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	177                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x7a:0x5 DW_TAG_pointer_type
	.long	127                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x7f:0xc DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x84:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x8b:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x8f:0x5 DW_TAG_pointer_type
	.long	148                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x94:0xc DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x99:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	8                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xa0:0x5 DW_TAG_pointer_type
	.long	165                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xa5:0x8 DW_TAG_typedef
	.long	173                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xad:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0xb1:0x5 DW_TAG_pointer_type
	.long	182                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xb6:0x8 DW_TAG_typedef
	.long	190                             # DW_AT_type
	.byte	15                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xbe:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xc2:0x9 DW_TAG_variable
	.byte	16                              # DW_AT_name
	.long	203                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	160                             # DW_AT_decl_line
	.byte	2                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xcb:0x5 DW_TAG_pointer_type
	.long	208                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xd0:0x1a DW_TAG_subroutine_type
	.long	234                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0xd5:0x5 DW_TAG_formal_parameter
	.long	238                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xda:0x5 DW_TAG_formal_parameter
	.long	239                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xdf:0x5 DW_TAG_formal_parameter
	.long	239                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xe4:0x5 DW_TAG_formal_parameter
	.long	182                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xea:0x4 DW_TAG_base_type
	.byte	17                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	14                              # Abbrev [14] 0xee:0x1 DW_TAG_pointer_type
	.byte	9                               # Abbrev [9] 0xef:0x5 DW_TAG_pointer_type
	.long	244                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xf4:0x1 DW_TAG_const_type
	.byte	11                              # Abbrev [11] 0xf5:0x9 DW_TAG_variable
	.byte	18                              # DW_AT_name
	.long	254                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	159                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0xfe:0x5 DW_TAG_pointer_type
	.long	259                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x103:0x10 DW_TAG_subroutine_type
	.long	238                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	13                              # Abbrev [13] 0x108:0x5 DW_TAG_formal_parameter
	.long	238                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x10d:0x5 DW_TAG_formal_parameter
	.long	239                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0x113:0x19 DW_TAG_enumeration_type
	.long	173                             # DW_AT_type
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	77                              # DW_AT_decl_line
	.byte	17                              # Abbrev [17] 0x11b:0x3 DW_TAG_enumerator
	.byte	19                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x11e:0x4 DW_TAG_enumerator
	.byte	20                              # DW_AT_name
	.ascii	"\200\b"                        # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x122:0x3 DW_TAG_enumerator
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x125:0x3 DW_TAG_enumerator
	.byte	22                              # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	17                              # Abbrev [17] 0x128:0x3 DW_TAG_enumerator
	.byte	23                              # DW_AT_name
	.byte	2                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x12c:0x79 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	139                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0x13b:0x8 DW_TAG_formal_parameter
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	421                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x143:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	182                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x14c:0x2d DW_TAG_lexical_block
	.byte	3                               # DW_AT_low_pc
	.long	.Ltmp73-.Ltmp0                  # DW_AT_high_pc
	.byte	20                              # Abbrev [20] 0x152:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	165                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x15b:0x1d DW_TAG_lexical_block
	.byte	3                               # DW_AT_low_pc
	.long	.Ltmp73-.Ltmp0                  # DW_AT_high_pc
	.byte	22                              # Abbrev [22] 0x161:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	36
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	165                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x16c:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	24
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	182                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	21                              # Abbrev [21] 0x179:0x2b DW_TAG_lexical_block
	.byte	4                               # DW_AT_low_pc
	.long	.Ltmp170-.Ltmp75                # DW_AT_high_pc
	.byte	20                              # Abbrev [20] 0x17f:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	165                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x188:0x1b DW_TAG_lexical_block
	.byte	4                               # DW_AT_low_pc
	.long	.Ltmp170-.Ltmp75                # DW_AT_high_pc
	.byte	22                              # Abbrev [22] 0x18e:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	24
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.long	165                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0x199:0x9 DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.long	177                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x1a5:0x5 DW_TAG_pointer_type
	.long	426                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x1aa:0x3c DW_TAG_structure_type
	.byte	35                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x1af:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1b8:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1c1:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1ca:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1d3:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x1dc:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	165                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	148                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"array.c"                       # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=40
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=42
.Linfo_string4:
	.asciz	"char"                          # string offset=50
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=55
.Linfo_string6:
	.asciz	"squares"                       # string offset=75
.Linfo_string7:
	.asciz	"type"                          # string offset=83
.Linfo_string8:
	.asciz	"int"                           # string offset=88
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=92
.Linfo_string10:
	.asciz	"key"                           # string offset=104
.Linfo_string11:
	.asciz	"unsigned int"                  # string offset=108
.Linfo_string12:
	.asciz	"u32"                           # string offset=121
.Linfo_string13:
	.asciz	"value"                         # string offset=125
.Linfo_string14:
	.asciz	"unsigned long long"            # string offset=131
.Linfo_string15:
	.asciz	"u64"                           # string offset=150
.Linfo_string16:
	.asciz	"bpf_map_update_elem"           # string offset=154
.Linfo_string17:
	.asciz	"long"                          # string offset=174
.Linfo_string18:
	.asciz	"bpf_map_lookup_elem"           # string offset=179
.Linfo_string19:
	.asciz	"F_NO_PREALLOC"                 # string offset=199
.Linfo_string20:
	.asciz	"F_MMAPABLE"                    # string offset=213
.Linfo_string21:
	.asciz	"ANY"                           # string offset=224
.Linfo_string22:
	.asciz	"NOEXIST"                       # string offset=228
.Linfo_string23:
	.asciz	"EXIST"                         # string offset=236
.Linfo_string24:
	.asciz	"sum_of_squares"                # string offset=242
.Linfo_string25:
	.asciz	"square"                        # string offset=257
.Linfo_string26:
	.asciz	"sum"                           # string offset=264
.Linfo_string27:
	.asciz	"i"                             # string offset=268
.Linfo_string28:
	.asciz	"ctx"                           # string offset=270
.Linfo_string29:
	.asciz	"data"                          # string offset=274
.Linfo_string30:
	.asciz	"data_end"                      # string offset=279
.Linfo_string31:
	.asciz	"data_meta"                     # string offset=288
.Linfo_string32:
	.asciz	"ingress_ifindex"               # string offset=298
.Linfo_string33:
	.asciz	"rx_queue_index"                # string offset=314
.Linfo_string34:
	.asciz	"egress_ifindex"                # string offset=329
.Linfo_string35:
	.asciz	"xdp_md"                        # string offset=344
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string4
	.long	.Linfo_string5
	.long	.Linfo_string6
	.long	.Linfo_string7
	.long	.Linfo_string8
	.long	.Linfo_string9
	.long	.Linfo_string10
	.long	.Linfo_string11
	.long	.Linfo_string12
	.long	.Linfo_string13
	.long	.Linfo_string14
	.long	.Linfo_string15
	.long	.Linfo_string16
	.long	.Linfo_string17
	.long	.Linfo_string18
	.long	.Linfo_string19
	.long	.Linfo_string20
	.long	.Linfo_string21
	.long	.Linfo_string22
	.long	.Linfo_string23
	.long	.Linfo_string24
	.long	.Linfo_string25
	.long	.Linfo_string26
	.long	.Linfo_string27
	.long	.Linfo_string28
	.long	.Linfo_string29
	.long	.Linfo_string30
	.long	.Linfo_string31
	.long	.Linfo_string32
	.long	.Linfo_string33
	.long	.Linfo_string34
	.long	.Linfo_string35
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	squares
	.quad	.Lfunc_begin0
	.quad	.Ltmp0
	.quad	.Ltmp75
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	492
	.long	492
	.long	471
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	3
	.long	1                               # BTF_KIND_INT(id = 2)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	0                               # BTF_KIND_ARRAY(id = 3)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	2
	.long	5                               # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_PTR(id = 5)
	.long	33554432                        # 0x2000000
	.long	6
	.long	0                               # BTF_KIND_ARRAY(id = 6)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	8
	.long	0                               # BTF_KIND_PTR(id = 7)
	.long	33554432                        # 0x2000000
	.long	8
	.long	25                              # BTF_KIND_TYPEDEF(id = 8)
	.long	134217728                       # 0x8000000
	.long	9
	.long	29                              # BTF_KIND_INT(id = 9)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_PTR(id = 10)
	.long	33554432                        # 0x2000000
	.long	11
	.long	42                              # BTF_KIND_TYPEDEF(id = 11)
	.long	134217728                       # 0x8000000
	.long	12
	.long	46                              # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_STRUCT(id = 13)
	.long	67108868                        # 0x4000004
	.long	32
	.long	65
	.long	1
	.long	0                               # 0x0
	.long	70
	.long	5
	.long	64                              # 0x40
	.long	82
	.long	7
	.long	128                             # 0x80
	.long	86
	.long	10
	.long	192                             # 0xc0
	.long	92                              # BTF_KIND_VAR(id = 14)
	.long	234881024                       # 0xe000000
	.long	13
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 15)
	.long	33554432                        # 0x2000000
	.long	16
	.long	100                             # BTF_KIND_STRUCT(id = 16)
	.long	67108870                        # 0x4000006
	.long	24
	.long	107
	.long	8
	.long	0                               # 0x0
	.long	112
	.long	8
	.long	32                              # 0x20
	.long	121
	.long	8
	.long	64                              # 0x40
	.long	131
	.long	8
	.long	96                              # 0x60
	.long	147
	.long	8
	.long	128                             # 0x80
	.long	162
	.long	8
	.long	160                             # 0xa0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 17)
	.long	218103809                       # 0xd000001
	.long	2
	.long	177
	.long	15
	.long	181                             # BTF_KIND_FUNC(id = 18)
	.long	201326593                       # 0xc000001
	.long	17
	.long	444                             # BTF_KIND_INT(id = 19)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 20)
	.long	50331648                        # 0x3000000
	.long	0
	.long	19
	.long	4
	.long	4
	.long	449                             # BTF_KIND_VAR(id = 21)
	.long	234881024                       # 0xe000000
	.long	20
	.long	1
	.long	457                             # BTF_KIND_DATASEC(id = 22)
	.long	251658241                       # 0xf000001
	.long	0
	.long	14
	.long	squares
	.long	32
	.long	463                             # BTF_KIND_DATASEC(id = 23)
	.long	251658241                       # 0xf000001
	.long	0
	.long	21
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"int"                           # string offset=1
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=5
	.byte	0
	.ascii	"u32"                           # string offset=25
	.byte	0
	.ascii	"unsigned int"                  # string offset=29
	.byte	0
	.ascii	"u64"                           # string offset=42
	.byte	0
	.ascii	"unsigned long long"            # string offset=46
	.byte	0
	.ascii	"type"                          # string offset=65
	.byte	0
	.ascii	"max_entries"                   # string offset=70
	.byte	0
	.ascii	"key"                           # string offset=82
	.byte	0
	.ascii	"value"                         # string offset=86
	.byte	0
	.ascii	"squares"                       # string offset=92
	.byte	0
	.ascii	"xdp_md"                        # string offset=100
	.byte	0
	.ascii	"data"                          # string offset=107
	.byte	0
	.ascii	"data_end"                      # string offset=112
	.byte	0
	.ascii	"data_meta"                     # string offset=121
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=131
	.byte	0
	.ascii	"rx_queue_index"                # string offset=147
	.byte	0
	.ascii	"egress_ifindex"                # string offset=162
	.byte	0
	.ascii	"ctx"                           # string offset=177
	.byte	0
	.ascii	"sum_of_squares"                # string offset=181
	.byte	0
	.ascii	"xdp"                           # string offset=196
	.byte	0
	.ascii	"./array.c"                     # string offset=200
	.byte	0
	.ascii	"int sum_of_squares(struct xdp_md *ctx)" # string offset=210
	.byte	0
	.ascii	"\t\tu32 key = i;"              # string offset=249
	.byte	0
	.ascii	"\t\tu64 square = i * i;"       # string offset=264
	.byte	0
	.ascii	"\t\tif (bpf_map_update_elem(&squares, &key, &square, ANY))" # string offset=286
	.byte	0
	.ascii	"\t\tu64 *square = bpf_map_lookup_elem(&squares, &key);" # string offset=343
	.byte	0
	.ascii	"\t\tif (!square)"              # string offset=396
	.byte	0
	.ascii	"\t\tsum += *square;"           # string offset=411
	.byte	0
	.ascii	"\treturn sum;"                 # string offset=429
	.byte	0
	.byte	125                             # string offset=442
	.byte	0
	.ascii	"char"                          # string offset=444
	.byte	0
	.ascii	"LICENSE"                       # string offset=449
	.byte	0
	.ascii	".maps"                         # string offset=457
	.byte	0
	.ascii	"license"                       # string offset=463
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	1068
	.long	1088
	.long	0
	.long	8                               # FuncInfo
	.long	196                             # FuncInfo section string offset=196
	.long	1
	.long	.Lfunc_begin0
	.long	18
	.long	16                              # LineInfo
	.long	196                             # LineInfo section string offset=196
	.long	66
	.long	.Lfunc_begin0
	.long	200
	.long	210
	.long	15360                           # Line 15 Col 0
	.long	.Ltmp2
	.long	200
	.long	249
	.long	20487                           # Line 20 Col 7
	.long	.Ltmp3
	.long	200
	.long	264
	.long	21511                           # Line 21 Col 7
	.long	.Ltmp6
	.long	200
	.long	286
	.long	23559                           # Line 23 Col 7
	.long	.Ltmp12
	.long	200
	.long	249
	.long	20487                           # Line 20 Col 7
	.long	.Ltmp13
	.long	200
	.long	264
	.long	21511                           # Line 21 Col 7
	.long	.Ltmp16
	.long	200
	.long	286
	.long	23559                           # Line 23 Col 7
	.long	.Ltmp21
	.long	200
	.long	249
	.long	20487                           # Line 20 Col 7
	.long	.Ltmp22
	.long	200
	.long	264
	.long	21511                           # Line 21 Col 7
	.long	.Ltmp25
	.long	200
	.long	286
	.long	23559                           # Line 23 Col 7
	.long	.Ltmp30
	.long	200
	.long	249
	.long	20487                           # Line 20 Col 7
	.long	.Ltmp31
	.long	200
	.long	264
	.long	21511                           # Line 21 Col 7
	.long	.Ltmp34
	.long	200
	.long	286
	.long	23559                           # Line 23 Col 7
	.long	.Ltmp39
	.long	200
	.long	249
	.long	20487                           # Line 20 Col 7
	.long	.Ltmp40
	.long	200
	.long	264
	.long	21511                           # Line 21 Col 7
	.long	.Ltmp43
	.long	200
	.long	286
	.long	23559                           # Line 23 Col 7
	.long	.Ltmp48
	.long	200
	.long	249
	.long	20487                           # Line 20 Col 7
	.long	.Ltmp49
	.long	200
	.long	264
	.long	21511                           # Line 21 Col 7
	.long	.Ltmp52
	.long	200
	.long	286
	.long	23559                           # Line 23 Col 7
	.long	.Ltmp57
	.long	200
	.long	249
	.long	20487                           # Line 20 Col 7
	.long	.Ltmp58
	.long	200
	.long	264
	.long	21511                           # Line 21 Col 7
	.long	.Ltmp61
	.long	200
	.long	286
	.long	23559                           # Line 23 Col 7
	.long	.Ltmp66
	.long	200
	.long	249
	.long	20487                           # Line 20 Col 7
	.long	.Ltmp67
	.long	200
	.long	264
	.long	21511                           # Line 21 Col 7
	.long	.Ltmp70
	.long	200
	.long	286
	.long	23559                           # Line 23 Col 7
	.long	.Ltmp77
	.long	200
	.long	249
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp78
	.long	200
	.long	343
	.long	28689                           # Line 28 Col 17
	.long	.Ltmp81
	.long	200
	.long	396
	.long	30727                           # Line 30 Col 7
	.long	.Ltmp84
	.long	200
	.long	411
	.long	32778                           # Line 32 Col 10
	.long	.Ltmp87
	.long	200
	.long	249
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp88
	.long	200
	.long	343
	.long	28689                           # Line 28 Col 17
	.long	.Ltmp91
	.long	200
	.long	396
	.long	30727                           # Line 30 Col 7
	.long	.Ltmp94
	.long	200
	.long	411
	.long	32778                           # Line 32 Col 10
	.long	.Ltmp97
	.long	200
	.long	249
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp98
	.long	200
	.long	343
	.long	28689                           # Line 28 Col 17
	.long	.Ltmp101
	.long	200
	.long	396
	.long	30727                           # Line 30 Col 7
	.long	.Ltmp104
	.long	200
	.long	411
	.long	32778                           # Line 32 Col 10
	.long	.Ltmp107
	.long	200
	.long	249
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp108
	.long	200
	.long	343
	.long	28689                           # Line 28 Col 17
	.long	.Ltmp111
	.long	200
	.long	396
	.long	30727                           # Line 30 Col 7
	.long	.Ltmp114
	.long	200
	.long	411
	.long	32778                           # Line 32 Col 10
	.long	.Ltmp117
	.long	200
	.long	249
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp118
	.long	200
	.long	343
	.long	28689                           # Line 28 Col 17
	.long	.Ltmp121
	.long	200
	.long	396
	.long	30727                           # Line 30 Col 7
	.long	.Ltmp124
	.long	200
	.long	411
	.long	32778                           # Line 32 Col 10
	.long	.Ltmp129
	.long	200
	.long	249
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp130
	.long	200
	.long	343
	.long	28689                           # Line 28 Col 17
	.long	.Ltmp133
	.long	200
	.long	396
	.long	30727                           # Line 30 Col 7
	.long	.Ltmp136
	.long	200
	.long	411
	.long	32778                           # Line 32 Col 10
	.long	.Ltmp141
	.long	200
	.long	249
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp142
	.long	200
	.long	343
	.long	28689                           # Line 28 Col 17
	.long	.Ltmp145
	.long	200
	.long	396
	.long	30727                           # Line 30 Col 7
	.long	.Ltmp148
	.long	200
	.long	411
	.long	32778                           # Line 32 Col 10
	.long	.Ltmp153
	.long	200
	.long	249
	.long	27655                           # Line 27 Col 7
	.long	.Ltmp154
	.long	200
	.long	343
	.long	28689                           # Line 28 Col 17
	.long	.Ltmp157
	.long	200
	.long	396
	.long	30727                           # Line 30 Col 7
	.long	.Ltmp160
	.long	200
	.long	411
	.long	32775                           # Line 32 Col 7
	.long	.Ltmp163
	.long	200
	.long	411
	.long	32775                           # Line 32 Col 7
	.long	.Ltmp164
	.long	200
	.long	411
	.long	32775                           # Line 32 Col 7
	.long	.Ltmp165
	.long	200
	.long	411
	.long	32775                           # Line 32 Col 7
	.long	.Ltmp166
	.long	200
	.long	411
	.long	32775                           # Line 32 Col 7
	.long	.Ltmp167
	.long	200
	.long	411
	.long	32775                           # Line 32 Col 7
	.long	.Ltmp168
	.long	200
	.long	411
	.long	32778                           # Line 32 Col 10
	.long	.Ltmp169
	.long	200
	.long	411
	.long	32775                           # Line 32 Col 7
	.long	.Ltmp172
	.long	200
	.long	429
	.long	34818                           # Line 34 Col 2
	.long	.Ltmp177
	.long	200
	.long	442
	.long	35841                           # Line 35 Col 1
	.addrsig
	.addrsig_sym sum_of_squares
	.addrsig_sym squares
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:

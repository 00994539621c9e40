	.file	"functions.c"
	.file	0 "." "functions.c" md5 0x90fb4d210ac79d3f744b2c4d609655a0
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	global_step
	.p2align	3
	.type	global_step,@function
global_step:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 17 2 prologue_end
.Ltmp0:
	r0 = w1
	#APP
	#NO_APP
.Ltmp1:
.Ltmp2:
	.loc	0 18 15
.Ltmp3:
	w0 &= 1
.Ltmp4:
.Ltmp5:
	.loc	0 18 2 is_stmt 0
.Ltmp6:
	exit
.Ltmp7:
.Ltmp8:
.Lfunc_end0:
	.size	global_step, .Lfunc_end0-global_step
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	called_back_global
	.p2align	3
	.type	called_back_global,@function
called_back_global:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 26 2 prologue_end is_stmt 1
.Ltmp9:
	w1 = 4
	r2 = global_step ll
	r3 = 0
	r4 = 0
	call 181
.Ltmp10:
	.loc	0 27 2
.Ltmp11:
	w0 = 0
	exit
.Ltmp12:
.Ltmp13:
.Lfunc_end1:
	.size	called_back_global, .Lfunc_end1-called_back_global
	.cfi_endproc

	.globl	much_stack
	.p2align	3
	.type	much_stack,@function
much_stack:
.Lfunc_begin2:
	.loc	0 41 0
	.cfi_startproc
	w2 = 0
.Ltmp14:
	.loc	0 42 16 prologue_end
.Ltmp15:
.Ltmp16:
	*(u16 *)(r10 - 4) = w2
	*(u8 *)(r10 - 2) = w2
.Ltmp17:
.Ltmp18:
	*(u8 *)(r10 - 5) = w2
	r2 = 0
.Ltmp19:
.Ltmp20:
	*(u64 *)(r10 - 16) = r2
	*(u64 *)(r10 - 24) = r2
	*(u64 *)(r10 - 32) = r2
	*(u64 *)(r10 - 40) = r2
	*(u64 *)(r10 - 48) = r2
	*(u64 *)(r10 - 56) = r2
	*(u64 *)(r10 - 64) = r2
	*(u64 *)(r10 - 72) = r2
	*(u64 *)(r10 - 80) = r2
	*(u64 *)(r10 - 88) = r2
	*(u64 *)(r10 - 96) = r2
	*(u64 *)(r10 - 104) = r2
	*(u64 *)(r10 - 112) = r2
	*(u64 *)(r10 - 120) = r2
	*(u64 *)(r10 - 128) = r2
	*(u64 *)(r10 - 136) = r2
	*(u64 *)(r10 - 144) = r2
	*(u64 *)(r10 - 152) = r2
	*(u64 *)(r10 - 160) = r2
	*(u64 *)(r10 - 168) = r2
	*(u64 *)(r10 - 176) = r2
	*(u64 *)(r10 - 184) = r2
	*(u64 *)(r10 - 192) = r2
	*(u64 *)(r10 - 200) = r2
	*(u64 *)(r10 - 208) = r2
	*(u64 *)(r10 - 216) = r2
	*(u64 *)(r10 - 224) = r2
	*(u64 *)(r10 - 232) = r2
	*(u64 *)(r10 - 240) = r2
	*(u64 *)(r10 - 248) = r2
	*(u64 *)(r10 - 256) = r2
	*(u64 *)(r10 - 264) = r2
	*(u64 *)(r10 - 272) = r2
	*(u64 *)(r10 - 280) = r2
	*(u64 *)(r10 - 288) = r2
	*(u64 *)(r10 - 296) = r2
	*(u64 *)(r10 - 304) = r2
.Ltmp21:
.Ltmp22:
	.loc	0 44 9
.Ltmp23:
	call leaps
.Ltmp24:
.Ltmp25:
	.loc	0 44 22
.Ltmp26:
	w1 = *(u8 *)(r10 - 5)
	w1 <<= 24
	w1 s>>= 24
	.loc	0 44 20 is_stmt 0
.Ltmp27:
	w0 += w1
	.loc	0 44 2
.Ltmp28:
	exit
.Ltmp29:
.Ltmp30:
.Lfunc_end2:
	.size	much_stack, .Lfunc_end2-much_stack
	.cfi_endproc

	.text
	.p2align	3
	.type	leaps,@function
leaps:
.Lfunc_begin3:
	.loc	0 32 0 is_stmt 1
	.cfi_startproc
	w2 = 0
.Ltmp31:
	.loc	0 33 16 prologue_end
.Ltmp32:
.Ltmp33:
	*(u16 *)(r10 - 4) = w2
	*(u8 *)(r10 - 2) = w2
.Ltmp34:
.Ltmp35:
	*(u8 *)(r10 - 5) = w2
	r3 = 0
.Ltmp36:
.Ltmp37:
	*(u64 *)(r10 - 24) = r3
	*(u64 *)(r10 - 32) = r3
	*(u64 *)(r10 - 40) = r3
	*(u64 *)(r10 - 48) = r3
	*(u64 *)(r10 - 56) = r3
	*(u64 *)(r10 - 64) = r3
	*(u64 *)(r10 - 72) = r3
	*(u64 *)(r10 - 80) = r3
	*(u64 *)(r10 - 88) = r3
	*(u64 *)(r10 - 96) = r3
	*(u64 *)(r10 - 104) = r3
	*(u64 *)(r10 - 112) = r3
	*(u64 *)(r10 - 120) = r3
	*(u64 *)(r10 - 128) = r3
	*(u64 *)(r10 - 136) = r3
	*(u64 *)(r10 - 144) = r3
	*(u64 *)(r10 - 152) = r3
	*(u64 *)(r10 - 160) = r3
	*(u64 *)(r10 - 168) = r3
	*(u64 *)(r10 - 176) = r3
	*(u64 *)(r10 - 184) = r3
	*(u64 *)(r10 - 192) = r3
	*(u64 *)(r10 - 200) = r3
	*(u64 *)(r10 - 208) = r3
	*(u32 *)(r10 - 16) = w2
.Ltmp38:
.Ltmp39:
	.loc	0 35 2
.Ltmp40:
	r2 = steps ll
	w3 = 0
	call 12
.Ltmp41:
.Ltmp42:
	.loc	0 36 9
.Ltmp43:
	w0 = *(u8 *)(r10 - 5)
.Ltmp44:
	w0 <<= 24
	w0 s>>= 24
	.loc	0 36 2 is_stmt 0
.Ltmp45:
	exit
.Ltmp46:
.Ltmp47:
.Lfunc_end3:
	.size	leaps, .Lfunc_end3-leaps
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	called_back_leap
	.p2align	3
	.type	called_back_leap,@function
called_back_leap:
.Lfunc_begin4:
	.loc	0 59 0 is_stmt 1
	.cfi_startproc
	*(u64 *)(r10 - 8) = r1
	r3 = r10
	r3 += -8
.Ltmp48:
	.loc	0 60 2 prologue_end
.Ltmp49:
.Ltmp50:
	w1 = 4
	r2 = leaping_step ll
	r4 = 0
	call 181
.Ltmp51:
	.loc	0 61 2
.Ltmp52:
	w0 = 0
	exit
.Ltmp53:
.Ltmp54:
.Lfunc_end4:
	.size	called_back_leap, .Lfunc_end4-called_back_leap
	.cfi_endproc

	.text
	.p2align	3
	.type	leaping_step,@function
leaping_step:
.Lfunc_begin5:
	.cfi_startproc
	.loc	0 53 16 prologue_end
.Ltmp55:
	r1 = *(u64 *)(r2 + 0)
	.loc	0 53 2 is_stmt 0
.Ltmp56:
	r2 = steps ll
.Ltmp57:
.Ltmp58:
	w3 = 0
	call 12
.Ltmp59:
	.loc	0 54 2 is_stmt 1
.Ltmp60:
	w0 = 0
	exit
.Ltmp61:
.Ltmp62:
.Lfunc_end5:
	.size	leaping_step, .Lfunc_end5-leaping_step
	.cfi_endproc

	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin6:
	.cfi_startproc
	.loc	0 72 12 prologue_end
.Ltmp63:
	r0 = *(u64 *)(r1 + 0)
	.loc	0 72 2 is_stmt 0
.Ltmp64:
	exit
.Ltmp65:
.Ltmp66:
.Lfunc_end6:
	.size	first, .Lfunc_end6-first
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	global_null
	.p2align	3
	.type	global_null,@function
global_null:
.Lfunc_begin7:
	.loc	0 77 0 is_stmt 1
	.cfi_startproc
	r1 = 0
.Ltmp67:
	.loc	0 78 14 prologue_end
.Ltmp68:
.Ltmp69:
	*(u64 *)(r10 - 8) = r1
.Ltmp70:
.Ltmp71:
	.loc	0 80 2
	#APP
	#NO_APP
	.loc	0 80 2
.Ltmp72:
	*(u64 *)(r10 - 16) = r1
.Ltmp73:
.Ltmp74:
	.loc	0 0 2 is_stmt 0
	r1 = r10
	r1 += -16
	.loc	0 81 9 is_stmt 1
.Ltmp75:
	call first
.Ltmp76:
	.loc	0 81 2
.Ltmp77:
	exit
.Ltmp78:
.Ltmp79:
.Lfunc_end7:
	.size	global_null, .Lfunc_end7-global_null
	.cfi_endproc

	.text
	.globl	takes_context
	.p2align	3
	.type	takes_context,@function
takes_context:
.Lfunc_begin8:
	.cfi_startproc
	.loc	0 87 14 prologue_end
.Ltmp80:
	w0 = *(u32 *)(r1 + 0)
	.loc	0 87 2 is_stmt 0
.Ltmp81:
	exit
.Ltmp82:
.Ltmp83:
.Lfunc_end8:
	.size	takes_context, .Lfunc_end8-takes_context
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	other_context
	.p2align	3
	.type	other_context,@function
other_context:
.Lfunc_begin9:
	.loc	0 92 0 is_stmt 1
	.cfi_startproc
	r1 = 0
.Ltmp84:
.Ltmp85:
	.loc	0 95 2 prologue_end
	#APP
	#NO_APP
	.loc	0 95 2
.Ltmp86:
	*(u64 *)(r10 - 8) = r1
.Ltmp87:
.Ltmp88:
	.loc	0 0 2 is_stmt 0
	r1 = r10
	r1 += -8
	.loc	0 96 9 is_stmt 1
.Ltmp89:
	call takes_context
.Ltmp90:
	.loc	0 96 2
.Ltmp91:
	exit
.Ltmp92:
.Ltmp93:
.Lfunc_end9:
	.size	other_context, .Lfunc_end9-other_context
	.cfi_endproc

	.text
	.globl	returns_pointer
	.p2align	3
	.type	returns_pointer,@function
returns_pointer:
.Lfunc_begin10:
	.loc	0 101 0
	.cfi_startproc
	r0 = r1
.Ltmp94:
.Ltmp95:
	.loc	0 102 2 prologue_end
	#APP
	#NO_APP
.Ltmp96:
.Ltmp97:
	.loc	0 103 2
.Ltmp98:
	exit
.Ltmp99:
.Ltmp100:
.Lfunc_end10:
	.size	returns_pointer, .Lfunc_end10-returns_pointer
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	global_pointer
	.p2align	3
	.type	global_pointer,@function
global_pointer:
.Lfunc_begin11:
	.loc	0 108 0
	.cfi_startproc
	r1 = 0
.Ltmp101:
	.loc	0 109 14 prologue_end
.Ltmp102:
.Ltmp103:
	*(u64 *)(r10 - 8) = r1
.Ltmp104:
.Ltmp105:
	.loc	0 111 2
	#APP
	#NO_APP
	.loc	0 111 2
.Ltmp106:
	*(u64 *)(r10 - 16) = r1
.Ltmp107:
.Ltmp108:
	.loc	0 0 2 is_stmt 0
	r1 = r10
	r1 += -16
	.loc	0 112 9 is_stmt 1
.Ltmp109:
	call returns_pointer
.Ltmp110:
	r1 = r0
	w0 = 1
	.loc	0 112 29 is_stmt 0
.Ltmp111:
	if r1 != 0 goto LBB11_2
.Ltmp112:
.Ltmp113:
	.loc	0 0 29
	w0 = 0
.Ltmp114:
.Ltmp115:
LBB11_2:
	.loc	0 112 2 is_stmt 1
.Ltmp116:
	exit
.Ltmp117:
.Ltmp118:
.Lfunc_end11:
	.size	global_pointer, .Lfunc_end11-global_pointer
	.cfi_endproc

	.globl	called_back_throw
	.p2align	3
	.type	called_back_throw,@function
called_back_throw:
.Lfunc_begin12:
	.cfi_startproc
	.loc	0 132 2 prologue_end
.Ltmp119:
	w1 = 4
	r2 = throwing_step ll
	r3 = 0
	r4 = 0
	call 181
.Ltmp120:
	.loc	0 133 2
.Ltmp121:
	w0 = 0
	exit
.Ltmp122:
.Ltmp123:
.Lfunc_end12:
	.size	called_back_throw, .Lfunc_end12-called_back_throw
	.cfi_endproc

	.text
	.p2align	3
	.type	throwing_step,@function
throwing_step:
.Lfunc_begin13:
	.cfi_startproc
	.loc	0 125 8 prologue_end
.Ltmp124:
	r1 = w1
.Ltmp125:
.Ltmp126:
	.loc	0 125 2 is_stmt 0
.Ltmp127:
	call falls
.Ltmp128:
	.loc	0 126 2 is_stmt 1
.Ltmp129:
	w0 = 0
	exit
.Ltmp130:
.Ltmp131:
.Lfunc_end13:
	.size	throwing_step, .Lfunc_end13-throwing_step
	.cfi_endproc

	.p2align	3
	.type	falls,@function
falls:
.Lfunc_begin14:
	.cfi_startproc
	.loc	0 119 2 prologue_end
	#APP
	#NO_APP
.Ltmp132:
.Ltmp133:
	.loc	0 120 2
.Ltmp134:
	call bpf_throw
.Ltmp135:
.Ltmp136:
	.loc	0 121 1
.Ltmp137:
	exit
.Ltmp138:
.Ltmp139:
.Lfunc_end14:
	.size	falls, .Lfunc_end14-falls
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	steps,@object
	.section	.maps,"aw",@progbits
	.globl	steps
	.p2align	3, 0x0
steps:
	.zero	32
	.size	steps, 32

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	12
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
	.long	.Ldebug_loc7-.Lloclists_table_base0
	.long	.Ldebug_loc8-.Lloclists_table_base0
	.long	.Ldebug_loc9-.Lloclists_table_base0
	.long	.Ldebug_loc10-.Lloclists_table_base0
	.long	.Ldebug_loc11-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp4-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin1
	.uleb128 .Ltmp24-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin1
	.uleb128 .Ltmp17-.Lfunc_begin1
	.byte	15
	.byte	122
	.byte	172
	.byte	2
	.byte	147
	.byte	3
	.byte	122
	.byte	171
	.byte	2
	.byte	147
	.byte	1
	.byte	122
	.byte	0
	.byte	147
	.byte	168
	.byte	2
	.byte	4
	.uleb128 .Ltmp17-.Lfunc_begin1
	.uleb128 .Ltmp19-.Lfunc_begin1
	.byte	12
	.byte	147
	.byte	3
	.byte	122
	.byte	171
	.byte	2
	.byte	147
	.byte	1
	.byte	122
	.byte	0
	.byte	147
	.byte	168
	.byte	2
	.byte	4
	.uleb128 .Ltmp19-.Lfunc_begin1
	.uleb128 .Ltmp21-.Lfunc_begin1
	.byte	7
	.byte	147
	.byte	4
	.byte	122
	.byte	0
	.byte	147
	.byte	168
	.byte	2
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin1
	.uleb128 .Lfunc_end2-.Lfunc_begin1
	.byte	15
	.byte	122
	.byte	172
	.byte	2
	.byte	147
	.byte	3
	.byte	122
	.byte	171
	.byte	2
	.byte	147
	.byte	1
	.byte	122
	.byte	0
	.byte	147
	.byte	168
	.byte	2
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Ltmp41-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc4:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	15
	.byte	122
	.byte	204
	.byte	1
	.byte	147
	.byte	3
	.byte	122
	.byte	203
	.byte	1
	.byte	147
	.byte	1
	.byte	122
	.byte	0
	.byte	147
	.byte	196
	.byte	1
	.byte	4
	.uleb128 .Ltmp34-.Lfunc_begin0
	.uleb128 .Ltmp36-.Lfunc_begin0
	.byte	12
	.byte	147
	.byte	3
	.byte	122
	.byte	203
	.byte	1
	.byte	147
	.byte	1
	.byte	122
	.byte	0
	.byte	147
	.byte	196
	.byte	1
	.byte	4
	.uleb128 .Ltmp36-.Lfunc_begin0
	.uleb128 .Ltmp38-.Lfunc_begin0
	.byte	7
	.byte	147
	.byte	4
	.byte	122
	.byte	0
	.byte	147
	.byte	196
	.byte	1
	.byte	4
	.uleb128 .Ltmp38-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Lfunc_begin0
	.byte	15
	.byte	122
	.byte	204
	.byte	1
	.byte	147
	.byte	3
	.byte	122
	.byte	203
	.byte	1
	.byte	147
	.byte	1
	.byte	122
	.byte	0
	.byte	147
	.byte	196
	.byte	1
	.byte	0
.Ldebug_loc5:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin5-.Lfunc_begin0
	.uleb128 .Ltmp57-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc6:
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Lfunc_begin7-.Lfunc_begin1
	.uleb128 .Ltmp70-.Lfunc_begin1
	.byte	2
	.byte	122
	.byte	0
	.byte	4
	.uleb128 .Ltmp70-.Lfunc_begin1
	.uleb128 .Ltmp73-.Lfunc_begin1
	.byte	8
	.byte	48
	.byte	159
	.byte	147
	.byte	8
	.byte	122
	.byte	8
	.byte	147
	.byte	8
	.byte	4
	.uleb128 .Ltmp73-.Lfunc_begin1
	.uleb128 .Lfunc_end7-.Lfunc_begin1
	.byte	8
	.byte	122
	.byte	0
	.byte	147
	.byte	8
	.byte	122
	.byte	8
	.byte	147
	.byte	8
	.byte	0
.Ldebug_loc7:
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Lfunc_begin9-.Lfunc_begin1
	.uleb128 .Ltmp84-.Lfunc_begin1
	.byte	2
	.byte	122
	.byte	0
	.byte	4
	.uleb128 .Ltmp84-.Lfunc_begin1
	.uleb128 .Ltmp87-.Lfunc_begin1
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp87-.Lfunc_begin1
	.uleb128 .Lfunc_end9-.Lfunc_begin1
	.byte	2
	.byte	122
	.byte	0
	.byte	0
.Ldebug_loc8:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin10-.Lfunc_begin0
	.uleb128 .Ltmp94-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp94-.Lfunc_begin0
	.uleb128 .Lfunc_end10-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc9:
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Lfunc_begin11-.Lfunc_begin1
	.uleb128 .Ltmp104-.Lfunc_begin1
	.byte	2
	.byte	122
	.byte	0
	.byte	4
	.uleb128 .Ltmp104-.Lfunc_begin1
	.uleb128 .Ltmp107-.Lfunc_begin1
	.byte	8
	.byte	48
	.byte	159
	.byte	147
	.byte	8
	.byte	122
	.byte	8
	.byte	147
	.byte	8
	.byte	4
	.uleb128 .Ltmp107-.Lfunc_begin1
	.uleb128 .Lfunc_end11-.Lfunc_begin1
	.byte	8
	.byte	122
	.byte	0
	.byte	147
	.byte	8
	.byte	122
	.byte	8
	.byte	147
	.byte	8
	.byte	0
.Ldebug_loc10:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin13-.Lfunc_begin0
	.uleb128 .Ltmp125-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc11:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin14-.Lfunc_begin0
	.uleb128 .Ltmp135-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_list_header_end0:
	.section	.debug_abbrev,"",@progbits
	.byte	1
	.byte	17
	.byte	1
	.byte	37
	.byte	37
	.byte	19
	.byte	5
	.byte	3
	.byte	37
	.byte	114
	.byte	23
	.byte	16
	.byte	23
	.byte	27
	.byte	37
	.byte	17
	.byte	1
	.byte	85
	.byte	35
	.byte	115
	.byte	23
	.byte	116
	.byte	23
	.ascii	"\214\001"
	.byte	23
	.byte	0
	.byte	0
	.byte	2
	.byte	52
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	3
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	4
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	5
	.byte	36
	.byte	0
	.byte	3
	.byte	37
	.byte	62
	.byte	11
	.byte	11
	.byte	11
	.byte	0
	.byte	0
	.byte	6
	.byte	36
	.byte	0
	.byte	3
	.byte	37
	.byte	11
	.byte	11
	.byte	62
	.byte	11
	.byte	0
	.byte	0
	.byte	7
	.byte	19
	.byte	1
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	8
	.byte	13
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	56
	.byte	11
	.byte	0
	.byte	0
	.byte	9
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
	.byte	52
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	11
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	12
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
	.byte	22
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	14
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	15
	.byte	46
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	122
	.byte	25
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	25
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	16
	.byte	5
	.byte	0
	.byte	2
	.byte	34
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.byte	5
	.byte	0
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	18
	.byte	52
	.byte	0
	.byte	2
	.byte	34
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	19
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	20
	.byte	46
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	122
	.byte	25
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	25
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	21
	.byte	5
	.byte	0
	.byte	2
	.byte	24
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	22
	.byte	46
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	122
	.byte	25
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	23
	.byte	46
	.byte	1
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	25
	.byte	60
	.byte	25
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	24
	.byte	19
	.byte	1
	.byte	3
	.byte	37
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	25
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	26
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	5
	.byte	0
	.byte	0
	.byte	27
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0
.Ldebug_info_start0:
	.short	5
	.byte	1
	.byte	8
	.long	.debug_abbrev
	.byte	1
	.byte	0
	.short	29
	.byte	1
	.long	.Lstr_offsets_base0
	.long	.Lline_table_start0
	.byte	2
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	136
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	70
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	5
	.byte	4
	.byte	6
	.byte	1
	.byte	6
	.byte	5
	.byte	8
	.byte	7
	.byte	2
	.byte	6
	.long	89

	.byte	0
	.byte	11
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	6
	.byte	8
	.byte	7
	.long	130
	.byte	0
	.byte	7
	.byte	0
	.byte	8
	.byte	9
	.long	151
	.byte	0
	.byte	8
	.byte	8
	.byte	8
	.byte	10
	.long	168
	.byte	0
	.byte	9
	.byte	16
	.byte	8
	.byte	11
	.long	168
	.byte	0
	.byte	10
	.byte	24
	.byte	0
	.byte	9
	.long	135
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	3
	.byte	0
	.byte	5
	.byte	8
	.byte	5
	.byte	4
	.byte	9
	.long	156
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	1
	.byte	0
	.byte	9
	.long	173
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	10
	.byte	12
	.long	195
	.byte	1
	.byte	208
	.ascii	"\265\001"
	.byte	9
	.long	200
	.byte	11
	.long	226

	.byte	12
	.long	230
	.byte	12
	.long	242
	.byte	12
	.long	242
	.byte	12
	.long	243
	.byte	0
	.byte	5
	.byte	13
	.byte	5
	.byte	8
	.byte	13
	.long	238
	.byte	15
	.byte	1
	.byte	9
	.byte	5
	.byte	14
	.byte	7
	.byte	4
	.byte	14
	.byte	13
	.long	251
	.byte	17
	.byte	1
	.byte	10
	.byte	5
	.byte	16
	.byte	7
	.byte	8
	.byte	10
	.byte	18
	.long	264
	.byte	1
	.byte	166
	.byte	12
	.byte	9
	.long	269
	.byte	11
	.long	226

	.byte	12
	.long	242
	.byte	12
	.long	242
	.byte	12
	.long	230
	.byte	0
	.byte	15
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	20
	.byte	0
	.byte	15

	.long	147

	.byte	16
	.byte	0
	.byte	38
	.byte	0
	.byte	15
	.long	230
	.byte	17
	.byte	39
	.byte	0
	.byte	15
	.long	243
	.byte	0
	.byte	15
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	21
	.byte	0
	.byte	24

	.long	147

	.byte	17
	.byte	40
	.byte	0
	.byte	24
	.long	804
	.byte	0
	.byte	15
	.byte	4
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	22
	.byte	0
	.byte	40

	.long	147

	.byte	16
	.byte	1
	.byte	40
	.byte	0
	.byte	40
	.long	804
	.byte	18
	.byte	2
	.byte	73
	.byte	0
	.byte	42
	.long	1125
	.byte	19
	.long	387
	.byte	5
	.byte	0
	.byte	20
	.byte	6
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	31

	.long	147
	.byte	16
	.byte	3
	.byte	40
	.byte	0
	.byte	31
	.long	804
	.byte	18
	.byte	4
	.byte	73
	.byte	0
	.byte	33
	.long	1143
	.byte	0
	.byte	15
	.byte	7
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	58

	.long	147

	.byte	21
	.byte	2
	.byte	145
	.byte	0
	.byte	40
	.byte	0
	.byte	58
	.long	804
	.byte	0
	.byte	20
	.byte	8
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	90

	.byte	25
	.byte	0
	.byte	51

	.long	147
	.byte	17
	.byte	38
	.byte	0
	.byte	51
	.long	230
	.byte	16
	.byte	5
	.byte	40
	.byte	0
	.byte	51
	.long	1155
	.byte	0
	.byte	15
	.byte	9
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	70

	.long	147

	.byte	21
	.byte	1
	.byte	81
	.byte	74
	.byte	0
	.byte	70
	.long	775
	.byte	0
	.byte	15
	.byte	10
	.long	.Lfunc_end7-.Lfunc_begin7
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	76

	.long	147

	.byte	17
	.byte	40
	.byte	0
	.byte	76
	.long	804
	.byte	18
	.byte	6
	.byte	74
	.byte	0
	.byte	78
	.long	780
	.byte	19
	.long	481
	.byte	11
	.byte	0
	.byte	15
	.byte	12
	.long	.Lfunc_end8-.Lfunc_begin8
	.byte	1
	.byte	90

	.byte	28
	.byte	0
	.byte	85

	.long	147

	.byte	21
	.byte	1
	.byte	81
	.byte	40
	.byte	0
	.byte	85
	.long	804
	.byte	0
	.byte	15
	.byte	13
	.long	.Lfunc_end9-.Lfunc_begin9
	.byte	1
	.byte	90

	.byte	29
	.byte	0
	.byte	91

	.long	147

	.byte	17
	.byte	40
	.byte	0
	.byte	91
	.long	804
	.byte	18
	.byte	7
	.byte	75
	.byte	0
	.byte	93
	.long	243
	.byte	19
	.long	546
	.byte	14
	.byte	0
	.byte	15
	.byte	15
	.long	.Lfunc_end10-.Lfunc_begin10
	.byte	1
	.byte	90

	.byte	30
	.byte	0
	.byte	100

	.long	775

	.byte	16
	.byte	8
	.byte	74
	.byte	0
	.byte	100
	.long	775
	.byte	0
	.byte	15
	.byte	16
	.long	.Lfunc_end11-.Lfunc_begin11
	.byte	1
	.byte	90

	.byte	34
	.byte	0
	.byte	107

	.long	147

	.byte	17
	.byte	40
	.byte	0
	.byte	107
	.long	804
	.byte	18
	.byte	9
	.byte	74
	.byte	0
	.byte	109
	.long	780
	.byte	19
	.long	611
	.byte	17
	.byte	0
	.byte	15
	.byte	18
	.long	.Lfunc_end12-.Lfunc_begin12
	.byte	1
	.byte	90

	.byte	35
	.byte	0
	.byte	130

	.long	147

	.byte	17
	.byte	40
	.byte	0
	.byte	130
	.long	804
	.byte	0
	.byte	20
	.byte	19
	.long	.Lfunc_end13-.Lfunc_begin13
	.byte	1
	.byte	90

	.byte	36
	.byte	0
	.byte	123

	.long	147
	.byte	16
	.byte	10
	.byte	38
	.byte	0
	.byte	123
	.long	230
	.byte	17
	.byte	39
	.byte	0
	.byte	123
	.long	242
	.byte	19
	.long	738
	.byte	20
	.byte	0
	.byte	22
	.byte	21
	.long	.Lfunc_end14-.Lfunc_begin14
	.byte	1
	.byte	90

	.byte	37
	.byte	0
	.byte	117

	.byte	16
	.byte	11
	.byte	76
	.byte	0
	.byte	117
	.long	243
	.byte	19
	.long	765
	.byte	22
	.byte	0
	.byte	23
	.byte	19
	.byte	0
	.byte	13



	.byte	12
	.long	243
	.byte	0
	.byte	9
	.long	780
	.byte	24
	.byte	33
	.byte	16
	.byte	0
	.byte	64
	.byte	8
	.byte	31
	.long	243
	.byte	0
	.byte	65
	.byte	0
	.byte	8
	.byte	32
	.long	243
	.byte	0
	.byte	65
	.byte	8
	.byte	0
	.byte	9
	.long	809
	.byte	24
	.byte	72
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	41
	.long	230
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	42
	.long	230
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	43
	.long	230
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	44
	.long	230
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	45
	.long	230
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	46
	.long	230
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	47
	.long	230
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	48
	.long	230
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	49
	.long	230
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	50
	.long	230
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	51
	.long	230
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	52
	.long	230
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	53
	.long	1094
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	54
	.long	230
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	55
	.long	230
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	39
	.long	230
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	56
	.long	230
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	57
	.long	230
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	58
	.long	230
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	59
	.long	230
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	60
	.long	230
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	61
	.long	1106
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	62
	.long	1106
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	63
	.long	230
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	64
	.long	230
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	65
	.long	230
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	66
	.long	243
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	67
	.long	243
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	68
	.long	230
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	69
	.long	230
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	70
	.long	1118
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	230
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	230
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	9
	.long	1123
	.byte	25
	.byte	71

	.byte	3
	.long	1138
	.byte	26
	.long	74
	.short	300
	.byte	0
	.byte	27
	.long	70
	.byte	3
	.long	1138
	.byte	4
	.long	74
	.byte	200
	.byte	0
	.byte	9
	.long	804
	.byte	0
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1
.Ldebug_list_header_start1:
	.short	5
	.byte	8
	.byte	0
	.long	1
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin5-.Lfunc_begin0
	.uleb128 .Lfunc_end6-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin8-.Lfunc_begin0
	.uleb128 .Lfunc_end8-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin10-.Lfunc_begin0
	.uleb128 .Lfunc_end10-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin13-.Lfunc_begin0
	.uleb128 .Lfunc_end14-.Lfunc_begin0
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Lfunc_end2-.Lfunc_begin1
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin1
	.uleb128 .Lfunc_end4-.Lfunc_begin1
	.byte	4
	.uleb128 .Lfunc_begin7-.Lfunc_begin1
	.uleb128 .Lfunc_end7-.Lfunc_begin1
	.byte	4
	.uleb128 .Lfunc_begin9-.Lfunc_begin1
	.uleb128 .Lfunc_end9-.Lfunc_begin1
	.byte	4
	.uleb128 .Lfunc_begin11-.Lfunc_begin1
	.uleb128 .Lfunc_end12-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	312
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"functions.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"steps"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"max_entries"
.Linfo_string10:
	.asciz	"key_size"
.Linfo_string11:
	.asciz	"value_size"
.Linfo_string12:
	.asciz	"bpf_loop"
.Linfo_string13:
	.asciz	"long"
.Linfo_string14:
	.asciz	"unsigned int"
.Linfo_string15:
	.asciz	"u32"
.Linfo_string16:
	.asciz	"unsigned long long"
.Linfo_string17:
	.asciz	"u64"
.Linfo_string18:
	.asciz	"bpf_tail_call"
.Linfo_string19:
	.asciz	"bpf_throw"
.Linfo_string20:
	.asciz	"global_step"
.Linfo_string21:
	.asciz	"called_back_global"
.Linfo_string22:
	.asciz	"much_stack"
.Linfo_string23:
	.asciz	"leaps"
.Linfo_string24:
	.asciz	"called_back_leap"
.Linfo_string25:
	.asciz	"leaping_step"
.Linfo_string26:
	.asciz	"first"
.Linfo_string27:
	.asciz	"global_null"
.Linfo_string28:
	.asciz	"takes_context"
.Linfo_string29:
	.asciz	"other_context"
.Linfo_string30:
	.asciz	"returns_pointer"
.Linfo_string31:
	.asciz	"a"
.Linfo_string32:
	.asciz	"b"
.Linfo_string33:
	.asciz	"pair"
.Linfo_string34:
	.asciz	"global_pointer"
.Linfo_string35:
	.asciz	"called_back_throw"
.Linfo_string36:
	.asciz	"throwing_step"
.Linfo_string37:
	.asciz	"falls"
.Linfo_string38:
	.asciz	"index"
.Linfo_string39:
	.asciz	"data"
.Linfo_string40:
	.asciz	"skb"
.Linfo_string41:
	.asciz	"len"
.Linfo_string42:
	.asciz	"pkt_type"
.Linfo_string43:
	.asciz	"mark"
.Linfo_string44:
	.asciz	"queue_mapping"
.Linfo_string45:
	.asciz	"protocol"
.Linfo_string46:
	.asciz	"vlan_present"
.Linfo_string47:
	.asciz	"vlan_tci"
.Linfo_string48:
	.asciz	"vlan_proto"
.Linfo_string49:
	.asciz	"priority"
.Linfo_string50:
	.asciz	"ingress_ifindex"
.Linfo_string51:
	.asciz	"ifindex"
.Linfo_string52:
	.asciz	"tc_index"
.Linfo_string53:
	.asciz	"cb"
.Linfo_string54:
	.asciz	"hash"
.Linfo_string55:
	.asciz	"tc_classid"
.Linfo_string56:
	.asciz	"data_end"
.Linfo_string57:
	.asciz	"napi_id"
.Linfo_string58:
	.asciz	"family"
.Linfo_string59:
	.asciz	"remote_ip4"
.Linfo_string60:
	.asciz	"local_ip4"
.Linfo_string61:
	.asciz	"remote_ip6"
.Linfo_string62:
	.asciz	"local_ip6"
.Linfo_string63:
	.asciz	"remote_port"
.Linfo_string64:
	.asciz	"local_port"
.Linfo_string65:
	.asciz	"data_meta"
.Linfo_string66:
	.asciz	"flow_keys"
.Linfo_string67:
	.asciz	"tstamp"
.Linfo_string68:
	.asciz	"wire_len"
.Linfo_string69:
	.asciz	"gso_segs"
.Linfo_string70:
	.asciz	"sk"
.Linfo_string71:
	.asciz	"bpf_sock"
.Linfo_string72:
	.asciz	"__sk_buff"
.Linfo_string73:
	.asciz	"room"
.Linfo_string74:
	.asciz	"p"
.Linfo_string75:
	.asciz	"number"
.Linfo_string76:
	.asciz	"x"
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
	.long	.Linfo_string36
	.long	.Linfo_string37
	.long	.Linfo_string38
	.long	.Linfo_string39
	.long	.Linfo_string40
	.long	.Linfo_string41
	.long	.Linfo_string42
	.long	.Linfo_string43
	.long	.Linfo_string44
	.long	.Linfo_string45
	.long	.Linfo_string46
	.long	.Linfo_string47
	.long	.Linfo_string48
	.long	.Linfo_string49
	.long	.Linfo_string50
	.long	.Linfo_string51
	.long	.Linfo_string52
	.long	.Linfo_string53
	.long	.Linfo_string54
	.long	.Linfo_string55
	.long	.Linfo_string56
	.long	.Linfo_string57
	.long	.Linfo_string58
	.long	.Linfo_string59
	.long	.Linfo_string60
	.long	.Linfo_string61
	.long	.Linfo_string62
	.long	.Linfo_string63
	.long	.Linfo_string64
	.long	.Linfo_string65
	.long	.Linfo_string66
	.long	.Linfo_string67
	.long	.Linfo_string68
	.long	.Linfo_string69
	.long	.Linfo_string70
	.long	.Linfo_string71
	.long	.Linfo_string72
	.long	.Linfo_string73
	.long	.Linfo_string74
	.long	.Linfo_string75
	.long	.Linfo_string76
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	steps
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Ltmp24
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin6
	.quad	.Lfunc_begin7
	.quad	.Ltmp76
	.quad	.Lfunc_begin8
	.quad	.Lfunc_begin9
	.quad	.Ltmp90
	.quad	.Lfunc_begin10
	.quad	.Lfunc_begin11
	.quad	.Ltmp110
	.quad	.Lfunc_begin12
	.quad	.Lfunc_begin13
	.quad	.Ltmp128
	.quad	.Lfunc_begin14
	.quad	.Ltmp135
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1476
	.long	1476
	.long	1651
	.long	0
	.long	33554432
	.long	3
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	3
	.long	5
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	6
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	1
	.long	0
	.long	33554432
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	4
	.long	0
	.long	67108868
	.long	32
	.long	25
	.long	1
	.long	0
	.long	30
	.long	5
	.long	64
	.long	42
	.long	7
	.long	128
	.long	51
	.long	7
	.long	192
	.long	62
	.long	234881024
	.long	9
	.long	1
	.long	68
	.long	134217728
	.long	12
	.long	72
	.long	16777216
	.long	4
	.long	32
	.long	85
	.long	134217728
	.long	14
	.long	89
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103810
	.long	2
	.long	108
	.long	11
	.long	114
	.long	13
	.long	119
	.long	201326593
	.long	15
	.long	0
	.long	33554432
	.long	18
	.long	191
	.long	67108895
	.long	176
	.long	201
	.long	11
	.long	0
	.long	205
	.long	11
	.long	32
	.long	214
	.long	11
	.long	64
	.long	219
	.long	11
	.long	96
	.long	233
	.long	11
	.long	128
	.long	242
	.long	11
	.long	160
	.long	255
	.long	11
	.long	192
	.long	264
	.long	11
	.long	224
	.long	275
	.long	11
	.long	256
	.long	284
	.long	11
	.long	288
	.long	300
	.long	11
	.long	320
	.long	308
	.long	11
	.long	352
	.long	317
	.long	19
	.long	384
	.long	320
	.long	11
	.long	544
	.long	325
	.long	11
	.long	576
	.long	114
	.long	11
	.long	608
	.long	336
	.long	11
	.long	640
	.long	345
	.long	11
	.long	672
	.long	353
	.long	11
	.long	704
	.long	360
	.long	11
	.long	736
	.long	371
	.long	11
	.long	768
	.long	381
	.long	20
	.long	800
	.long	392
	.long	20
	.long	928
	.long	402
	.long	11
	.long	1056
	.long	414
	.long	11
	.long	1088
	.long	425
	.long	11
	.long	1120
	.long	435
	.long	13
	.long	1152
	.long	445
	.long	13
	.long	1216
	.long	452
	.long	11
	.long	1280
	.long	461
	.long	11
	.long	1312
	.long	470
	.long	21
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	11
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	11
	.long	4
	.long	4
	.long	0
	.long	33554432
	.long	22
	.long	473
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	482
	.long	17
	.long	486
	.long	201326593
	.long	23
	.long	0
	.long	218103809
	.long	2
	.long	482
	.long	17
	.long	573
	.long	201326593
	.long	25
	.long	0
	.long	218103809
	.long	2
	.long	482
	.long	17
	.long	683
	.long	201326592
	.long	27
	.long	0
	.long	218103809
	.long	2
	.long	482
	.long	17
	.long	820
	.long	201326593
	.long	29
	.long	0
	.long	33554432
	.long	17
	.long	0
	.long	218103810
	.long	2
	.long	108
	.long	11
	.long	482
	.long	31
	.long	918
	.long	201326592
	.long	32
	.long	0
	.long	33554432
	.long	35
	.long	974
	.long	67108866
	.long	16
	.long	979
	.long	13
	.long	0
	.long	981
	.long	13
	.long	64
	.long	0
	.long	218103809
	.long	2
	.long	983
	.long	34
	.long	985
	.long	201326593
	.long	36
	.long	0
	.long	218103809
	.long	2
	.long	482
	.long	17
	.long	1015
	.long	201326593
	.long	38
	.long	0
	.long	218103809
	.long	2
	.long	482
	.long	17
	.long	1125
	.long	201326593
	.long	40
	.long	0
	.long	218103809
	.long	2
	.long	482
	.long	17
	.long	1157
	.long	201326593
	.long	42
	.long	0
	.long	218103809
	.long	34
	.long	983
	.long	34
	.long	1293
	.long	201326593
	.long	44
	.long	0
	.long	218103809
	.long	2
	.long	482
	.long	17
	.long	1376
	.long	201326593
	.long	46
	.long	0
	.long	218103809
	.long	2
	.long	482
	.long	17
	.long	1487
	.long	201326593
	.long	48
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103810
	.long	2
	.long	108
	.long	11
	.long	114
	.long	50
	.long	1543
	.long	201326592
	.long	51
	.long	0
	.long	218103809
	.long	0
	.long	1572
	.long	13
	.long	1574
	.long	201326592
	.long	53
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	13
	.long	1607
	.long	201326594
	.long	55
	.long	1617
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	57
	.long	4
	.long	4
	.long	1622
	.long	234881024
	.long	58
	.long	1
	.long	1630
	.long	251658241
	.long	0
	.long	56
	.long	bpf_throw
	.long	0
	.long	1637
	.long	251658241
	.long	0
	.long	10
	.long	steps
	.long	32
	.long	1643
	.long	251658241
	.long	0
	.long	59
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key_size"
	.byte	0
	.ascii	"value_size"
	.byte	0
	.ascii	"steps"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"index"
	.byte	0
	.ascii	"data"
	.byte	0
	.ascii	"global_step"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./functions.c"
	.byte	0
	.ascii	"\tbarrier_var(index);"
	.byte	0
	.ascii	"\treturn index & 1;"
	.byte	0
	.ascii	"__sk_buff"
	.byte	0
	.ascii	"len"
	.byte	0
	.ascii	"pkt_type"
	.byte	0
	.ascii	"mark"
	.byte	0
	.ascii	"queue_mapping"
	.byte	0
	.ascii	"protocol"
	.byte	0
	.ascii	"vlan_present"
	.byte	0
	.ascii	"vlan_tci"
	.byte	0
	.ascii	"vlan_proto"
	.byte	0
	.ascii	"priority"
	.byte	0
	.ascii	"ingress_ifindex"
	.byte	0
	.ascii	"ifindex"
	.byte	0
	.ascii	"tc_index"
	.byte	0
	.ascii	"cb"
	.byte	0
	.ascii	"hash"
	.byte	0
	.ascii	"tc_classid"
	.byte	0
	.ascii	"data_end"
	.byte	0
	.ascii	"napi_id"
	.byte	0
	.ascii	"family"
	.byte	0
	.ascii	"remote_ip4"
	.byte	0
	.ascii	"local_ip4"
	.byte	0
	.ascii	"remote_ip6"
	.byte	0
	.ascii	"local_ip6"
	.byte	0
	.ascii	"remote_port"
	.byte	0
	.ascii	"local_port"
	.byte	0
	.ascii	"data_meta"
	.byte	0
	.ascii	"flow_keys"
	.byte	0
	.ascii	"tstamp"
	.byte	0
	.ascii	"wire_len"
	.byte	0
	.ascii	"gso_segs"
	.byte	0
	.ascii	"sk"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"called_back_global"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\tbpf_loop(4, (void *)global_step, NULL, 0); // blamed"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"much_stack"
	.byte	0
	.ascii	"int much_stack(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tvolatile char room[300] = {};"
	.byte	0
	.ascii	"\treturn leaps(skb) + room[3];"
	.byte	0
	.ascii	"leaps"
	.byte	0
	.ascii	"static __noinline int leaps(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tvolatile char room[200] = {};"
	.byte	0
	.ascii	"\tbpf_tail_call(skb, &steps, 0);"
	.byte	0
	.ascii	"\treturn room[3];"
	.byte	0
	.ascii	"called_back_leap"
	.byte	0
	.ascii	"int called_back_leap(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tbpf_loop(4, leaping_step, &skb, 0);"
	.byte	0
	.ascii	"leaping_step"
	.byte	0
	.ascii	"\tbpf_tail_call(*skb, &steps, 0); // blamed"
	.byte	0
	.ascii	"pair"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.byte	112
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"\treturn p->a; // blamed"
	.byte	0
	.ascii	"global_null"
	.byte	0
	.ascii	"int global_null(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tstruct pair p = {};"
	.byte	0
	.ascii	"\tbarrier_var(p.a);"
	.byte	0
	.ascii	"\treturn first(&p);"
	.byte	0
	.ascii	"takes_context"
	.byte	0
	.ascii	"\treturn skb->len;"
	.byte	0
	.ascii	"other_context"
	.byte	0
	.ascii	"int other_context(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tbarrier_var(number); // cause"
	.byte	0
	.ascii	"\treturn takes_context((void *)&number); // blamed"
	.byte	0
	.ascii	"returns_pointer"
	.byte	0
	.ascii	"__noinline struct pair *returns_pointer(struct pair *p)"
	.byte	0
	.ascii	"\treturn p;"
	.byte	0
	.ascii	"global_pointer"
	.byte	0
	.ascii	"int global_pointer(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\treturn returns_pointer(&p) != 0; // blamed from 6.12"
	.byte	0
	.ascii	"called_back_throw"
	.byte	0
	.ascii	"\tbpf_loop(4, throwing_step, NULL, 0);"
	.byte	0
	.ascii	"throwing_step"
	.byte	0
	.ascii	"\tfalls(index);"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"falls"
	.byte	0
	.ascii	"\tbpf_throw(x); // blamed"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"bpf_throw"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".ksyms"
	.byte	0
	.ascii	".maps"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	140
	.long	140
	.long	836
	.long	976
	.long	0
	.long	8
	.long	131
	.long	8
	.long	.Lfunc_begin0
	.long	16
	.long	.Lfunc_begin3
	.long	28
	.long	.Lfunc_begin5
	.long	33
	.long	.Lfunc_begin6
	.long	37
	.long	.Lfunc_begin8
	.long	41
	.long	.Lfunc_begin10
	.long	45
	.long	.Lfunc_begin13
	.long	52
	.long	.Lfunc_begin14
	.long	54
	.long	505
	.long	7
	.long	.Lfunc_begin1
	.long	24
	.long	.Lfunc_begin2
	.long	26
	.long	.Lfunc_begin4
	.long	30
	.long	.Lfunc_begin7
	.long	39
	.long	.Lfunc_begin9
	.long	43
	.long	.Lfunc_begin11
	.long	47
	.long	.Lfunc_begin12
	.long	49
	.long	16
	.long	131
	.long	23
	.long	.Ltmp0
	.long	137
	.long	151
	.long	17410
	.long	.Ltmp3
	.long	137
	.long	172
	.long	18447
	.long	.Ltmp6
	.long	137
	.long	172
	.long	18434
	.long	.Lfunc_begin3
	.long	137
	.long	689
	.long	31744
	.long	.Ltmp33
	.long	137
	.long	740
	.long	33808
	.long	.Ltmp40
	.long	137
	.long	771
	.long	35842
	.long	.Ltmp43
	.long	137
	.long	803
	.long	36873
	.long	.Ltmp44
	.long	137
	.long	803
	.long	36873
	.long	.Ltmp45
	.long	137
	.long	803
	.long	36866
	.long	.Ltmp55
	.long	137
	.long	931
	.long	54288
	.long	.Ltmp56
	.long	137
	.long	931
	.long	54274
	.long	.Ltmp60
	.long	137
	.long	562
	.long	55298
	.long	.Ltmp63
	.long	137
	.long	991
	.long	73740
	.long	.Ltmp64
	.long	137
	.long	991
	.long	73730
	.long	.Ltmp80
	.long	137
	.long	1139
	.long	89102
	.long	.Ltmp81
	.long	137
	.long	1139
	.long	89090
	.long	.Lfunc_begin10
	.long	137
	.long	1309
	.long	102400
	.long	.Ltmp98
	.long	137
	.long	1365
	.long	105474
	.long	.Ltmp124
	.long	137
	.long	1557
	.long	128008
	.long	.Ltmp127
	.long	137
	.long	1557
	.long	128002
	.long	.Ltmp129
	.long	137
	.long	562
	.long	129026
	.long	.Ltmp134
	.long	137
	.long	1580
	.long	122882
	.long	.Ltmp137
	.long	137
	.long	1605
	.long	123905
	.long	505
	.long	28
	.long	.Ltmp9
	.long	137
	.long	508
	.long	26626
	.long	.Ltmp11
	.long	137
	.long	562
	.long	27650
	.long	.Lfunc_begin2
	.long	137
	.long	584
	.long	40960
	.long	.Ltmp16
	.long	137
	.long	622
	.long	43024
	.long	.Ltmp23
	.long	137
	.long	653
	.long	45065
	.long	.Ltmp26
	.long	137
	.long	653
	.long	45078
	.long	.Ltmp27
	.long	137
	.long	653
	.long	45076
	.long	.Ltmp28
	.long	137
	.long	653
	.long	45058
	.long	.Lfunc_begin4
	.long	137
	.long	837
	.long	59392
	.long	.Ltmp50
	.long	137
	.long	881
	.long	61442
	.long	.Ltmp52
	.long	137
	.long	562
	.long	62466
	.long	.Lfunc_begin7
	.long	137
	.long	1027
	.long	77824
	.long	.Ltmp69
	.long	137
	.long	1066
	.long	79886
	.long	.Ltmp72
	.long	137
	.long	1087
	.long	81922
	.long	.Ltmp75
	.long	137
	.long	1106
	.long	82953
	.long	.Ltmp77
	.long	137
	.long	1106
	.long	82946
	.long	.Lfunc_begin9
	.long	137
	.long	1171
	.long	93184
	.long	.Ltmp86
	.long	137
	.long	1212
	.long	97282
	.long	.Ltmp89
	.long	137
	.long	1243
	.long	98313
	.long	.Ltmp91
	.long	137
	.long	1243
	.long	98306
	.long	.Lfunc_begin11
	.long	137
	.long	1391
	.long	109568
	.long	.Ltmp103
	.long	137
	.long	1066
	.long	111630
	.long	.Ltmp106
	.long	137
	.long	1087
	.long	113666
	.long	.Ltmp109
	.long	137
	.long	1433
	.long	114697
	.long	.Ltmp111
	.long	137
	.long	1433
	.long	114717
	.long	.Ltmp116
	.long	137
	.long	1433
	.long	114690
	.long	.Ltmp119
	.long	137
	.long	1505
	.long	135170
	.long	.Ltmp121
	.long	137
	.long	562
	.long	136194
	.weak	bpf_throw
	.addrsig
	.addrsig_sym global_step
	.addrsig_sym called_back_global
	.addrsig_sym much_stack
	.addrsig_sym called_back_leap
	.addrsig_sym leaping_step
	.addrsig_sym global_null
	.addrsig_sym other_context
	.addrsig_sym global_pointer
	.addrsig_sym called_back_throw
	.addrsig_sym throwing_step
	.addrsig_sym LICENSE
	.addrsig_sym steps
	.section	.debug_line,"",@progbits
.Lline_table_start0:

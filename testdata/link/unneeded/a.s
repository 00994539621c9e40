	.file	"a.c"
	.file	0 "." "a.c" md5 0xb4737df23f34fb84040bb553536663ea
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	unused_global
	.p2align	3
	.type	unused_global,@function
unused_global:
.Lfunc_begin0:
	.loc	0 47 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r7 = r1
.Ltmp0:
.Ltmp1:
	w6 = 0
.Ltmp2:
	.loc	0 48 6 prologue_end
.Ltmp3:
.Ltmp4:
	*(u32 *)(r10 - 4) = w6
.Ltmp5:
	.loc	0 50 6
.Ltmp6:
.Ltmp7:
	r1 = unused_kfunc ll
.Ltmp8:
	if r1 == 0 goto LBB0_2
.Ltmp9:
.Ltmp10:
	.loc	0 51 3
.Ltmp11:
	call unused_kfunc
.Ltmp12:
.Ltmp13:
LBB0_2:
	.loc	0 52 9
.Ltmp14:
	if r7 == 0 goto LBB0_6
.Ltmp15:
.Ltmp16:
	.loc	0 52 16
.Ltmp17:
	w7 = *(u32 *)(r7 + 0)
.Ltmp18:
.Ltmp19:
	.loc	0 52 33 is_stmt 0
.Ltmp20:
	r1 = unused_variable ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 52 20
.Ltmp21:
	call unused_there
.Ltmp22:
	.loc	0 52 20 is_stmt 1
	w6 = w0
	r2 = r10
	r2 += -4
	.loc	0 52 54 is_stmt 0
.Ltmp23:
	r1 = unused_map ll
	call 1
.Ltmp24:
	.loc	0 0 54
	w1 = 1
	.loc	0 52 53
.Ltmp25:
	if r0 != 0 goto LBB0_5
	.loc	0 0 53
	w1 = 0
LBB0_5:
	.loc	0 52 18
.Ltmp26:
	w6 += w7
	.loc	0 52 50
.Ltmp27:
	w6 += w1
LBB0_6:
	.loc	0 52 2 is_stmt 1
.Ltmp28:
	w0 = w6
	exit
.Ltmp29:
.Ltmp30:
.Lfunc_end0:
	.size	unused_global, .Lfunc_end0-unused_global
	.cfi_endproc

	.globl	unused_caller
	.p2align	3
	.type	unused_caller,@function
unused_caller:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 63 41 prologue_end
.Ltmp31:
	w2 = w1
	w2 &= 3
	.loc	0 63 27 is_stmt 0
.Ltmp32:
	r3 = unused_text ll
	r3 += r2
	w2 = *(u8 *)(r3 + 0)
	w2 <<= 24
	w2 s>>= 24
	.loc	0 63 25
.Ltmp33:
	w1 += w2
.Ltmp34:
.Ltmp35:
	.loc	0 63 9
.Ltmp36:
	call unused_callee
.Ltmp37:
	.loc	0 63 49 is_stmt 1
.Ltmp38:
	r1 = unused_zero ll
	r1 = *(u64 *)(r1 + 0)
	.loc	0 63 9 is_stmt 0
.Ltmp39:
	w0 += w1
	.loc	0 63 63
.Ltmp40:
	r1 = variable_unused_there ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 63 9
.Ltmp41:
	w0 += w1
	.loc	0 63 2
.Ltmp42:
	exit
.Ltmp43:
.Ltmp44:
.Lfunc_end1:
	.size	unused_caller, .Lfunc_end1-unused_caller
	.cfi_endproc

	.p2align	3
	.type	unused_callee,@function
unused_callee:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 57 2 prologue_end is_stmt 1
.Ltmp45:
	r1 = w1
.Ltmp46:
.Ltmp47:
	#APP
	#NO_APP
.Ltmp48:
.Ltmp49:
	.loc	0 58 13
.Ltmp50:
	r2 = unused_static ll
	w0 = *(u32 *)(r2 + 0)
	.loc	0 58 11 is_stmt 0
.Ltmp51:
	w0 += w1
	.loc	0 58 2
.Ltmp52:
	exit
.Ltmp53:
.Ltmp54:
.Lfunc_end2:
	.size	unused_callee, .Lfunc_end2-unused_callee
	.cfi_endproc

	.section	xdp,"ax",@progbits
	.globl	entry
	.p2align	3
	.type	entry,@function
entry:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 81 2 prologue_end is_stmt 1
.Ltmp55:
	r1 = used_map ll
	r2 = each ll
	r3 = 0
	r4 = 0
	call 164
.Ltmp56:
	.loc	0 83 21
.Ltmp57:
	r1 = used_variable ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 83 9 is_stmt 0
.Ltmp58:
	call used_callee
.Ltmp59:
	.loc	0 83 9 is_stmt 1
	w6 = w0
	.loc	0 83 49 is_stmt 0
.Ltmp60:
	r1 = used_constant ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 83 38
.Ltmp61:
	call other_file
.Ltmp62:
	.loc	0 83 36 is_stmt 1
.Ltmp63:
	w0 += w6
	.loc	0 83 66 is_stmt 0
.Ltmp64:
	r1 = used_there ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 83 64
.Ltmp65:
	w0 += w1
	.loc	0 83 2
.Ltmp66:
	exit
.Ltmp67:
.Ltmp68:
.Lfunc_end3:
	.size	entry, .Lfunc_end3-entry
	.cfi_endproc

	.text
	.p2align	3
	.type	each,@function
each:
.Lfunc_begin4:
	.cfi_startproc
	.loc	0 74 11 prologue_end is_stmt 1
.Ltmp69:
	r1 = used_zero ll
	r2 = *(u64 *)(r1 + 0)
.Ltmp70:
	r2 += 1
.Ltmp71:
	*(u64 *)(r1 + 0) = r2
	.loc	0 75 2
.Ltmp72:
	r0 = 0
	exit
.Ltmp73:
.Ltmp74:
.Lfunc_end4:
	.size	each, .Lfunc_end4-each
	.cfi_endproc

	.p2align	3
	.type	used_callee,@function
used_callee:
.Lfunc_begin5:
	.cfi_startproc
	.loc	0 68 2 prologue_end
.Ltmp75:
	r1 = w1
.Ltmp76:
.Ltmp77:
	#APP
	#NO_APP
.Ltmp78:
.Ltmp79:
	.loc	0 69 13
.Ltmp80:
	r2 = used_static ll
	w0 = *(u32 *)(r2 + 0)
	.loc	0 69 11 is_stmt 0
.Ltmp81:
	w0 += w1
	.loc	0 69 2
.Ltmp82:
	exit
.Ltmp83:
.Ltmp84:
.Lfunc_end5:
	.size	used_callee, .Lfunc_end5-used_callee
	.cfi_endproc

	.type	unused_variable,@object
	.data
	.globl	unused_variable
	.p2align	2, 0x0
unused_variable:
	.long	1
	.size	unused_variable, 4

	.type	used_variable,@object
	.globl	used_variable
	.p2align	2, 0x0
used_variable:
	.long	5
	.size	used_variable, 4

	.type	unused_text,@object
	.section	.rodata,"a",@progbits
	.globl	unused_text
unused_text:
	.asciz	"unused"
	.size	unused_text, 7

	.type	used_constant,@object
	.globl	used_constant
	.p2align	2, 0x0
used_constant:
	.long	7
	.size	used_constant, 4

	.type	unused_map,@object
	.section	.maps,"aw",@progbits
	.globl	unused_map
	.p2align	3, 0x0
unused_map:
	.zero	32
	.size	unused_map, 32

	.type	unused_zero,@object
	.section	.bss,"aw",@nobits
	.globl	unused_zero
	.p2align	3, 0x0
unused_zero:
	.quad	0
	.size	unused_zero, 8

	.type	used_map,@object
	.section	.maps,"aw",@progbits
	.globl	used_map
	.p2align	3, 0x0
used_map:
	.zero	32
	.size	used_map, 32

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	used_zero,@object
	.section	.bss,"aw",@nobits
	.globl	used_zero
	.p2align	3, 0x0
used_zero:
	.quad	0
	.size	used_zero, 8

	.type	unused_static,@object
	.data
	.p2align	2, 0x0
unused_static:
	.long	2
	.size	unused_static, 4

	.type	used_static,@object
	.p2align	2, 0x0
used_static:
	.long	3
	.size	used_static, 4

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	4
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	13
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp18-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	13
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	13
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp46-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp48-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	13
	.byte	4
	.uleb128 .Lfunc_begin5-.Lfunc_begin0
	.uleb128 .Ltmp76-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp78-.Lfunc_begin0
	.uleb128 .Lfunc_end5-.Lfunc_begin0
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
	.byte	4
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
	.byte	5
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	7
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
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
	.byte	10
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
	.byte	11
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
	.byte	12
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
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
	.byte	14
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
	.byte	60
	.byte	25
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	17
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	18
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	19
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	20
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
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	21
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
	.byte	22
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
	.byte	23
	.byte	52
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
	.byte	24
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	25
	.byte	46
	.byte	0
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
	.byte	26
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
	.byte	73
	.byte	19
	.byte	60
	.byte	25
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	27
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
	.byte	28
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
	.byte	28
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	66
	.byte	5
	.byte	1
	.byte	9
	.byte	4
	.byte	4
	.byte	7
	.byte	4
	.byte	2
	.byte	6
	.long	58

	.byte	0
	.byte	29
	.byte	2
	.byte	161
	.byte	1
	.byte	2
	.byte	7
	.long	92

	.byte	0
	.byte	34
	.byte	2
	.byte	161
	.byte	2
	.byte	5
	.long	104
	.byte	6
	.long	118
	.byte	7
	.byte	0
	.byte	7
	.long	109
	.byte	8
	.long	114
	.byte	4
	.byte	8
	.byte	6
	.byte	1
	.byte	9
	.byte	9
	.byte	8
	.byte	7
	.byte	2
	.byte	10
	.long	133

	.byte	0
	.byte	35
	.byte	2
	.byte	161
	.byte	3
	.byte	7
	.long	138
	.byte	8
	.long	58
	.byte	2
	.byte	11
	.long	154

	.byte	0
	.byte	86
	.byte	2
	.byte	161
	.byte	4
	.byte	5
	.long	114
	.byte	6
	.long	118
	.byte	4
	.byte	0
	.byte	2
	.byte	12
	.long	177

	.byte	0
	.byte	17
	.byte	2
	.byte	161
	.byte	5
	.byte	10
	.byte	32
	.byte	0
	.byte	12
	.byte	11
	.byte	13
	.long	218
	.byte	0
	.byte	13
	.byte	0
	.byte	11
	.byte	15
	.long	239
	.byte	0
	.byte	14
	.byte	8
	.byte	11
	.byte	16
	.long	256
	.byte	0
	.byte	15
	.byte	16
	.byte	11
	.byte	17
	.long	261
	.byte	0
	.byte	16
	.byte	24
	.byte	0
	.byte	12
	.long	223
	.byte	5
	.long	235
	.byte	6
	.long	118
	.byte	2
	.byte	0
	.byte	4
	.byte	14
	.byte	5
	.byte	4
	.byte	12
	.long	244
	.byte	5
	.long	235
	.byte	6
	.long	118
	.byte	4
	.byte	0
	.byte	12
	.long	58
	.byte	12
	.long	266
	.byte	13
	.byte	21
	.byte	8
	.byte	0
	.byte	9
	.byte	11
	.byte	18
	.long	281
	.byte	0
	.byte	10
	.byte	0
	.byte	0
	.byte	3
	.long	289
	.byte	20
	.byte	1
	.byte	10
	.byte	4
	.byte	19
	.byte	7
	.byte	8
	.byte	2
	.byte	22
	.long	304

	.byte	0
	.byte	26
	.byte	2
	.byte	161
	.byte	6
	.byte	10
	.byte	32
	.byte	0
	.byte	21
	.byte	11
	.byte	13
	.long	218
	.byte	0
	.byte	22
	.byte	0
	.byte	11
	.byte	15
	.long	239
	.byte	0
	.byte	23
	.byte	8
	.byte	11
	.byte	16
	.long	256
	.byte	0
	.byte	24
	.byte	16
	.byte	11
	.byte	17
	.long	345
	.byte	0
	.byte	25
	.byte	24
	.byte	0
	.byte	12
	.long	350
	.byte	13
	.byte	23
	.byte	16
	.byte	0
	.byte	18
	.byte	11
	.byte	18
	.long	365
	.byte	0
	.byte	19
	.byte	0
	.byte	0
	.byte	5
	.long	281
	.byte	6
	.long	118
	.byte	2
	.byte	0
	.byte	2
	.byte	24
	.long	281

	.byte	0
	.byte	32
	.byte	2
	.byte	161
	.byte	7
	.byte	2
	.byte	25
	.long	281

	.byte	0
	.byte	33
	.byte	2
	.byte	161
	.byte	8
	.byte	14
	.byte	26
	.long	58

	.byte	0
	.byte	39

	.byte	2
	.byte	161
	.byte	9
	.byte	14
	.byte	27
	.long	58

	.byte	0
	.byte	39

	.byte	2
	.byte	161
	.byte	10
	.byte	15
	.byte	28
	.long	430
	.byte	1
	.byte	159
	.byte	1
	.byte	12
	.long	435
	.byte	16
	.long	451

	.byte	17
	.long	451
	.byte	17
	.long	452
	.byte	0
	.byte	18
	.byte	12
	.long	457
	.byte	19
	.byte	20
	.byte	29
	.long	138
	.byte	0
	.byte	30
	.byte	2
	.byte	161
	.byte	11
	.byte	15
	.byte	30
	.long	479
	.byte	1
	.byte	202
	.ascii	"\244\001"
	.byte	12
	.long	484
	.byte	16
	.long	510

	.byte	17
	.long	451
	.byte	17
	.long	451
	.byte	17
	.long	451
	.byte	17
	.long	281
	.byte	0
	.byte	4
	.byte	31
	.byte	5
	.byte	8
	.byte	20
	.byte	32
	.long	138
	.byte	0
	.byte	31
	.byte	2
	.byte	161
	.byte	12
	.byte	21
	.byte	13
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	36
	.byte	0
	.byte	46

	.long	58

	.byte	22
	.byte	0
	.byte	42
	.byte	0
	.byte	46
	.long	770
	.byte	23
	.byte	2
	.byte	145
	.byte	4
	.byte	16
	.byte	0
	.byte	48
	.long	58
	.byte	24
	.long	573
	.byte	14
	.byte	24
	.long	577
	.byte	15
	.byte	0
	.byte	25
	.byte	33
	.byte	0
	.byte	40



	.byte	26
	.byte	34
	.byte	0
	.byte	38

	.long	58


	.byte	17
	.long	58
	.byte	0
	.byte	21
	.byte	16
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	37
	.byte	0
	.byte	61

	.long	58

	.byte	22
	.byte	1
	.byte	46
	.byte	0
	.byte	61
	.long	58
	.byte	24
	.long	622
	.byte	17
	.byte	0
	.byte	27
	.byte	18
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	38
	.byte	0
	.byte	55

	.long	58
	.byte	22
	.byte	2
	.byte	46
	.byte	0
	.byte	55
	.long	58
	.byte	0
	.byte	21
	.byte	19
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	39
	.byte	0
	.byte	79

	.long	235

	.byte	28
	.byte	47
	.byte	0
	.byte	79
	.long	799
	.byte	24
	.long	683
	.byte	20
	.byte	24
	.long	708
	.byte	21
	.byte	0
	.byte	27
	.byte	23
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	90

	.byte	41
	.byte	0
	.byte	66

	.long	58
	.byte	22
	.byte	3
	.byte	46
	.byte	0
	.byte	66
	.long	58
	.byte	0
	.byte	26
	.byte	35
	.byte	0
	.byte	37

	.long	58


	.byte	17
	.long	58
	.byte	0
	.byte	27
	.byte	22
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	40
	.byte	0
	.byte	72

	.long	510
	.byte	28
	.byte	55
	.byte	0
	.byte	72
	.long	451
	.byte	28
	.byte	16
	.byte	0
	.byte	72
	.long	256
	.byte	28
	.byte	17
	.byte	0
	.byte	72
	.long	261
	.byte	28
	.byte	47
	.byte	0
	.byte	72
	.long	451
	.byte	0
	.byte	12
	.long	775
	.byte	13
	.byte	45
	.byte	8
	.byte	0
	.byte	42
	.byte	11
	.byte	43
	.long	235
	.byte	0
	.byte	43
	.byte	0
	.byte	11
	.byte	44
	.long	235
	.byte	0
	.byte	43
	.byte	4
	.byte	0
	.byte	12
	.long	804
	.byte	13
	.byte	54
	.byte	24
	.byte	1
	.byte	89
	.byte	11
	.byte	48
	.long	58
	.byte	1
	.byte	90
	.byte	0
	.byte	11
	.byte	49
	.long	58
	.byte	1
	.byte	91
	.byte	4
	.byte	11
	.byte	50
	.long	58
	.byte	1
	.byte	92
	.byte	8
	.byte	11
	.byte	51
	.long	58
	.byte	1
	.byte	93
	.byte	12
	.byte	11
	.byte	52
	.long	58
	.byte	1
	.byte	94
	.byte	16
	.byte	11
	.byte	53
	.long	58
	.byte	1
	.byte	95
	.byte	20
	.byte	0
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
	.byte	13
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin0
	.uleb128 .Lfunc_end5-.Lfunc_begin0
	.byte	3
	.byte	19
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	228
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"a.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"unused_variable"
.Linfo_string4:
	.asciz	"unsigned int"
.Linfo_string5:
	.asciz	"u32"
.Linfo_string6:
	.asciz	"used_variable"
.Linfo_string7:
	.asciz	"unused_text"
.Linfo_string8:
	.asciz	"char"
.Linfo_string9:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string10:
	.asciz	"used_constant"
.Linfo_string11:
	.asciz	"LICENSE"
.Linfo_string12:
	.asciz	"used_map"
.Linfo_string13:
	.asciz	"type"
.Linfo_string14:
	.asciz	"int"
.Linfo_string15:
	.asciz	"max_entries"
.Linfo_string16:
	.asciz	"key"
.Linfo_string17:
	.asciz	"value"
.Linfo_string18:
	.asciz	"count"
.Linfo_string19:
	.asciz	"unsigned long long"
.Linfo_string20:
	.asciz	"u64"
.Linfo_string21:
	.asciz	"used_value"
.Linfo_string22:
	.asciz	"unused_map"
.Linfo_string23:
	.asciz	"unused_value"
.Linfo_string24:
	.asciz	"used_zero"
.Linfo_string25:
	.asciz	"unused_zero"
.Linfo_string26:
	.asciz	"used_there"
.Linfo_string27:
	.asciz	"variable_unused_there"
.Linfo_string28:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string29:
	.asciz	"unused_static"
.Linfo_string30:
	.asciz	"bpf_for_each_map_elem"
.Linfo_string31:
	.asciz	"long"
.Linfo_string32:
	.asciz	"used_static"
.Linfo_string33:
	.asciz	"unused_kfunc"
.Linfo_string34:
	.asciz	"unused_there"
.Linfo_string35:
	.asciz	"other_file"
.Linfo_string36:
	.asciz	"unused_global"
.Linfo_string37:
	.asciz	"unused_caller"
.Linfo_string38:
	.asciz	"unused_callee"
.Linfo_string39:
	.asciz	"entry"
.Linfo_string40:
	.asciz	"each"
.Linfo_string41:
	.asciz	"used_callee"
.Linfo_string42:
	.asciz	"p"
.Linfo_string43:
	.asciz	"a"
.Linfo_string44:
	.asciz	"b"
.Linfo_string45:
	.asciz	"only_unused"
.Linfo_string46:
	.asciz	"x"
.Linfo_string47:
	.asciz	"ctx"
.Linfo_string48:
	.asciz	"data"
.Linfo_string49:
	.asciz	"data_end"
.Linfo_string50:
	.asciz	"data_meta"
.Linfo_string51:
	.asciz	"ingress_ifindex"
.Linfo_string52:
	.asciz	"rx_queue_index"
.Linfo_string53:
	.asciz	"egress_ifindex"
.Linfo_string54:
	.asciz	"xdp_md"
.Linfo_string55:
	.asciz	"map"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	unused_variable
	.quad	used_variable
	.quad	unused_text
	.quad	used_constant
	.quad	LICENSE
	.quad	used_map
	.quad	unused_map
	.quad	used_zero
	.quad	unused_zero
	.quad	used_there
	.quad	variable_unused_there
	.quad	unused_static
	.quad	used_static
	.quad	.Lfunc_begin0
	.quad	.Ltmp12
	.quad	.Ltmp22
	.quad	.Lfunc_begin1
	.quad	.Ltmp37
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Ltmp59
	.quad	.Ltmp62
	.quad	.Lfunc_begin4
	.quad	.Lfunc_begin5
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1400
	.long	1400
	.long	1063
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
	.long	2
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
	.long	4
	.long	0
	.long	33554432
	.long	8
	.long	25
	.long	134217728
	.long	9
	.long	29
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	11
	.long	42
	.long	67108865
	.long	16
	.long	55
	.long	14
	.long	0
	.long	61
	.long	134217728
	.long	13
	.long	65
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	4
	.long	2
	.long	0
	.long	67108868
	.long	32
	.long	84
	.long	1
	.long	0
	.long	89
	.long	5
	.long	64
	.long	101
	.long	7
	.long	128
	.long	105
	.long	10
	.long	192
	.long	111
	.long	234881024
	.long	15
	.long	1
	.long	0
	.long	33554432
	.long	18
	.long	122
	.long	67108865
	.long	8
	.long	55
	.long	12
	.long	0
	.long	0
	.long	67108868
	.long	32
	.long	84
	.long	1
	.long	0
	.long	89
	.long	5
	.long	64
	.long	101
	.long	7
	.long	128
	.long	105
	.long	17
	.long	192
	.long	133
	.long	234881024
	.long	19
	.long	1
	.long	0
	.long	33554432
	.long	22
	.long	142
	.long	67108866
	.long	8
	.long	154
	.long	2
	.long	0
	.long	156
	.long	2
	.long	32
	.long	0
	.long	218103809
	.long	8
	.long	158
	.long	21
	.long	160
	.long	201326593
	.long	23
	.long	0
	.long	218103808
	.long	0
	.long	386
	.long	201326594
	.long	25
	.long	0
	.long	218103809
	.long	8
	.long	0
	.long	8
	.long	399
	.long	201326594
	.long	27
	.long	0
	.long	218103809
	.long	8
	.long	412
	.long	8
	.long	414
	.long	201326593
	.long	29
	.long	0
	.long	218103809
	.long	8
	.long	412
	.long	8
	.long	513
	.long	201326592
	.long	31
	.long	0
	.long	33554432
	.long	34
	.long	571
	.long	67108870
	.long	24
	.long	578
	.long	8
	.long	0
	.long	583
	.long	8
	.long	32
	.long	592
	.long	8
	.long	64
	.long	602
	.long	8
	.long	96
	.long	618
	.long	8
	.long	128
	.long	633
	.long	8
	.long	160
	.long	0
	.long	218103809
	.long	2
	.long	648
	.long	33
	.long	652
	.long	201326593
	.long	35
	.long	0
	.long	218103809
	.long	8
	.long	0
	.long	8
	.long	786
	.long	201326594
	.long	37
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103812
	.long	41
	.long	797
	.long	39
	.long	101
	.long	7
	.long	105
	.long	17
	.long	648
	.long	39
	.long	801
	.long	16777216
	.long	8
	.long	16777280
	.long	806
	.long	201326592
	.long	40
	.long	0
	.long	218103809
	.long	8
	.long	412
	.long	8
	.long	836
	.long	201326592
	.long	43
	.long	873
	.long	234881024
	.long	8
	.long	1
	.long	889
	.long	234881024
	.long	8
	.long	1
	.long	0
	.long	167772160
	.long	48
	.long	0
	.long	150994944
	.long	49
	.long	903
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	47
	.long	4
	.long	7
	.long	908
	.long	234881024
	.long	50
	.long	1
	.long	0
	.long	167772160
	.long	53
	.long	0
	.long	150994944
	.long	8
	.long	920
	.long	234881024
	.long	52
	.long	1
	.long	934
	.long	234881024
	.long	12
	.long	1
	.long	946
	.long	234881024
	.long	8
	.long	2
	.long	968
	.long	234881024
	.long	8
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	49
	.long	4
	.long	4
	.long	979
	.long	234881024
	.long	58
	.long	1
	.long	987
	.long	234881024
	.long	12
	.long	1
	.long	997
	.long	234881024
	.long	53
	.long	0
	.long	1011
	.long	234881024
	.long	53
	.long	0
	.long	1023
	.long	251658242
	.long	0
	.long	55
	.long	unused_zero
	.long	8
	.long	60
	.long	used_zero
	.long	8
	.long	1028
	.long	251658244
	.long	0
	.long	45
	.long	unused_variable
	.long	4
	.long	46
	.long	used_variable
	.long	4
	.long	61
	.long	unused_static
	.long	4
	.long	62
	.long	used_static
	.long	4
	.long	1034
	.long	251658241
	.long	0
	.long	26
	.long	unused_kfunc
	.long	0
	.long	1041
	.long	251658242
	.long	0
	.long	16
	.long	unused_map
	.long	32
	.long	20
	.long	used_map
	.long	32
	.long	1047
	.long	251658242
	.long	0
	.long	51
	.long	unused_text
	.long	7
	.long	54
	.long	used_constant
	.long	4
	.long	1055
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
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"unused_value"
	.byte	0
	.ascii	"count"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"unused_map"
	.byte	0
	.ascii	"used_value"
	.byte	0
	.ascii	"used_map"
	.byte	0
	.ascii	"only_unused"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.byte	112
	.byte	0
	.ascii	"unused_global"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"__noinline u32 unused_global(struct only_unused *p)"
	.byte	0
	.ascii	"\tu32 key = 0;"
	.byte	0
	.ascii	"\tif (unused_kfunc)"
	.byte	0
	.ascii	"\t\tunused_kfunc();"
	.byte	0
	.ascii	"\treturn p ? p->a + unused_there(unused_variable) + !!bpf_map_lookup_elem(&unused_map, &key) : 0;"
	.byte	0
	.ascii	"unused_kfunc"
	.byte	0
	.ascii	"unused_there"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"unused_caller"
	.byte	0
	.ascii	"\treturn unused_callee(x + unused_text[x & 3]) + unused_zero + variable_unused_there;"
	.byte	0
	.ascii	"unused_callee"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn x + unused_static;"
	.byte	0
	.ascii	"xdp_md"
	.byte	0
	.ascii	"data"
	.byte	0
	.ascii	"data_end"
	.byte	0
	.ascii	"data_meta"
	.byte	0
	.ascii	"ingress_ifindex"
	.byte	0
	.ascii	"rx_queue_index"
	.byte	0
	.ascii	"egress_ifindex"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"entry"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"\tbpf_for_each_map_elem(&used_map, each, 0, 0);"
	.byte	0
	.ascii	"\treturn used_callee(used_variable) + other_file(used_constant) + used_there;"
	.byte	0
	.ascii	"other_file"
	.byte	0
	.ascii	"map"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"each"
	.byte	0
	.ascii	"\tused_zero++;"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"used_callee"
	.byte	0
	.ascii	"\treturn x + used_static;"
	.byte	0
	.ascii	"unused_variable"
	.byte	0
	.ascii	"used_variable"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"unused_text"
	.byte	0
	.ascii	"used_constant"
	.byte	0
	.ascii	"unused_zero"
	.byte	0
	.ascii	"variable_unused_there"
	.byte	0
	.ascii	"used_there"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"used_zero"
	.byte	0
	.ascii	"unused_static"
	.byte	0
	.ascii	"used_static"
	.byte	0
	.ascii	".bss"
	.byte	0
	.ascii	".data"
	.byte	0
	.ascii	".ksyms"
	.byte	0
	.ascii	".maps"
	.byte	0
	.ascii	".rodata"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	68
	.long	68
	.long	724
	.long	792
	.long	0
	.long	8
	.long	174
	.long	5
	.long	.Lfunc_begin0
	.long	24
	.long	.Lfunc_begin1
	.long	30
	.long	.Lfunc_begin2
	.long	32
	.long	.Lfunc_begin4
	.long	42
	.long	.Lfunc_begin5
	.long	44
	.long	658
	.long	1
	.long	.Lfunc_begin3
	.long	36
	.long	16
	.long	174
	.long	35
	.long	.Lfunc_begin0
	.long	180
	.long	186
	.long	47104
	.long	.Ltmp4
	.long	180
	.long	238
	.long	49158
	.long	.Ltmp7
	.long	180
	.long	252
	.long	51206
	.long	.Ltmp8
	.long	180
	.long	252
	.long	51206
	.long	.Ltmp11
	.long	180
	.long	271
	.long	52227
	.long	.Ltmp14
	.long	180
	.long	289
	.long	53257
	.long	.Ltmp17
	.long	180
	.long	289
	.long	53264
	.long	.Ltmp20
	.long	180
	.long	289
	.long	53281
	.long	.Ltmp21
	.long	180
	.long	289
	.long	53268
	.long	.Ltmp23
	.long	180
	.long	289
	.long	53302
	.long	.Ltmp25
	.long	180
	.long	289
	.long	53301
	.long	.Ltmp26
	.long	180
	.long	289
	.long	53266
	.long	.Ltmp27
	.long	180
	.long	289
	.long	53298
	.long	.Ltmp28
	.long	180
	.long	289
	.long	53250
	.long	.Ltmp31
	.long	180
	.long	428
	.long	64553
	.long	.Ltmp32
	.long	180
	.long	428
	.long	64539
	.long	.Ltmp33
	.long	180
	.long	428
	.long	64537
	.long	.Ltmp36
	.long	180
	.long	428
	.long	64521
	.long	.Ltmp38
	.long	180
	.long	428
	.long	64561
	.long	.Ltmp39
	.long	180
	.long	428
	.long	64521
	.long	.Ltmp40
	.long	180
	.long	428
	.long	64575
	.long	.Ltmp41
	.long	180
	.long	428
	.long	64521
	.long	.Ltmp42
	.long	180
	.long	428
	.long	64514
	.long	.Ltmp45
	.long	180
	.long	527
	.long	58370
	.long	.Ltmp50
	.long	180
	.long	544
	.long	59405
	.long	.Ltmp51
	.long	180
	.long	544
	.long	59403
	.long	.Ltmp52
	.long	180
	.long	544
	.long	59394
	.long	.Ltmp69
	.long	180
	.long	811
	.long	75787
	.long	.Ltmp70
	.long	180
	.long	811
	.long	75787
	.long	.Ltmp71
	.long	180
	.long	811
	.long	75787
	.long	.Ltmp72
	.long	180
	.long	825
	.long	76802
	.long	.Ltmp75
	.long	180
	.long	527
	.long	69634
	.long	.Ltmp80
	.long	180
	.long	848
	.long	70669
	.long	.Ltmp81
	.long	180
	.long	848
	.long	70667
	.long	.Ltmp82
	.long	180
	.long	848
	.long	70658
	.long	658
	.long	9
	.long	.Ltmp55
	.long	180
	.long	662
	.long	82946
	.long	.Ltmp57
	.long	180
	.long	709
	.long	85013
	.long	.Ltmp58
	.long	180
	.long	709
	.long	85001
	.long	.Ltmp60
	.long	180
	.long	709
	.long	85041
	.long	.Ltmp61
	.long	180
	.long	709
	.long	85030
	.long	.Ltmp63
	.long	180
	.long	709
	.long	85028
	.long	.Ltmp64
	.long	180
	.long	709
	.long	85058
	.long	.Ltmp65
	.long	180
	.long	709
	.long	85056
	.long	.Ltmp66
	.long	180
	.long	709
	.long	84994
	.weak	unused_kfunc
	.addrsig
	.addrsig_sym unused_kfunc
	.addrsig_sym entry
	.addrsig_sym each
	.addrsig_sym unused_text
	.addrsig_sym used_constant
	.addrsig_sym unused_map
	.addrsig_sym used_map
	.addrsig_sym LICENSE
	.addrsig_sym unused_static
	.addrsig_sym used_static
	.section	.debug_line,"",@progbits
.Lline_table_start0:

	.file	"locks.c"
	.file	0 "." "locks.c" md5 0x4eb411aa563f0e95f7f946bdffa33f21
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	kept_lock
	.p2align	3
	.type	kept_lock,@function
kept_lock:
.Lfunc_begin0:
	.loc	0 21 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 0
.Ltmp0:
	.loc	0 22 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 23 21
.Ltmp3:
	r1 = values ll
	call 1
.Ltmp4:
.Ltmp5:
	.loc	0 25 6
.Ltmp6:
	if r0 == 0 goto LBB0_2
.Ltmp7:
.Ltmp8:
	.loc	0 27 2
.Ltmp9:
	r1 = r0
	r6 = r0
	call 93
.Ltmp10:
.Ltmp11:
	.loc	0 28 11
.Ltmp12:
	w1 = *(u32 *)(r6 + 4)
.Ltmp13:
	w1 += 1
.Ltmp14:
	*(u32 *)(r6 + 4) = w1
LBB0_2:
	.loc	0 30 1
.Ltmp15:
	w0 = 0
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end0:
	.size	kept_lock, .Lfunc_end0-kept_lock
	.cfi_endproc

	.globl	locked_twice
	.p2align	3
	.type	locked_twice,@function
locked_twice:
.Lfunc_begin1:
	.loc	0 35 0
	.cfi_startproc
	w1 = 0
.Ltmp18:
	.loc	0 36 6 prologue_end
.Ltmp19:
.Ltmp20:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 37 21
.Ltmp21:
	r1 = values ll
	call 1
.Ltmp22:
	.loc	0 37 21
	r6 = r0
.Ltmp23:
.Ltmp24:
	.loc	0 39 6
.Ltmp25:
	if r6 == 0 goto LBB1_2
.Ltmp26:
.Ltmp27:
	.loc	0 41 2
.Ltmp28:
	r1 = r6
	call 93
.Ltmp29:
	.loc	0 42 2
.Ltmp30:
	r1 = r6
	call 93
.Ltmp31:
	.loc	0 43 2
.Ltmp32:
	r1 = r6
	call 94
.Ltmp33:
.Ltmp34:
LBB1_2:
	.loc	0 45 1
.Ltmp35:
	w0 = 0
	exit
.Ltmp36:
.Ltmp37:
.Lfunc_end1:
	.size	locked_twice, .Lfunc_end1-locked_twice
	.cfi_endproc

	.globl	never_locked
	.p2align	3
	.type	never_locked,@function
never_locked:
.Lfunc_begin2:
	.loc	0 50 0
	.cfi_startproc
	w1 = 0
.Ltmp38:
	.loc	0 51 6 prologue_end
.Ltmp39:
.Ltmp40:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 52 21
.Ltmp41:
	r1 = values ll
	call 1
.Ltmp42:
.Ltmp43:
	.loc	0 54 6
.Ltmp44:
	if r0 == 0 goto LBB2_2
.Ltmp45:
.Ltmp46:
	.loc	0 56 2
.Ltmp47:
	r1 = r0
	call 94
.Ltmp48:
.Ltmp49:
LBB2_2:
	.loc	0 58 1
.Ltmp50:
	w0 = 0
	exit
.Ltmp51:
.Ltmp52:
.Lfunc_end2:
	.size	never_locked, .Lfunc_end2-never_locked
	.cfi_endproc

	.globl	called_under_lock
	.p2align	3
	.type	called_under_lock,@function
called_under_lock:
.Lfunc_begin3:
	.loc	0 63 0
	.cfi_startproc
	w1 = 0
.Ltmp53:
	.loc	0 64 6 prologue_end
.Ltmp54:
.Ltmp55:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 65 21
.Ltmp56:
	r1 = values ll
	call 1
.Ltmp57:
	.loc	0 65 21
	r6 = r0
.Ltmp58:
.Ltmp59:
	.loc	0 67 6
.Ltmp60:
	if r6 == 0 goto LBB3_2
.Ltmp61:
.Ltmp62:
	.loc	0 69 2
.Ltmp63:
	r1 = r6
	call 93
.Ltmp64:
	.loc	0 70 14
.Ltmp65:
	call 8
.Ltmp66:
	.loc	0 70 12
.Ltmp67:
	*(u32 *)(r6 + 4) = w0
	.loc	0 71 2
.Ltmp68:
	r1 = r6
	call 94
.Ltmp69:
.Ltmp70:
LBB3_2:
	.loc	0 73 1
.Ltmp71:
	w0 = 0
	exit
.Ltmp72:
.Ltmp73:
.Lfunc_end3:
	.size	called_under_lock, .Lfunc_end3-called_under_lock
	.cfi_endproc

	.globl	written_lock
	.p2align	3
	.type	written_lock,@function
written_lock:
.Lfunc_begin4:
	.loc	0 78 0
	.cfi_startproc
	w1 = 0
.Ltmp74:
	.loc	0 79 6 prologue_end
.Ltmp75:
.Ltmp76:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 80 21
.Ltmp77:
	r1 = values ll
	call 1
.Ltmp78:
.Ltmp79:
	.loc	0 82 6
.Ltmp80:
	if r0 == 0 goto LBB4_2
.Ltmp81:
.Ltmp82:
	.loc	0 0 6 is_stmt 0
	w1 = 1
	.loc	0 84 28 is_stmt 1
.Ltmp83:
	*(u32 *)(r0 + 0) = w1
.Ltmp84:
.Ltmp85:
LBB4_2:
	.loc	0 86 1
.Ltmp86:
	w0 = 0
.Ltmp87:
.Ltmp88:
	exit
.Ltmp89:
.Ltmp90:
.Lfunc_end4:
	.size	written_lock, .Lfunc_end4-written_lock
	.cfi_endproc

	.section	"kprobe/anything","ax",@progbits
	.globl	lock_in_probe
	.p2align	3
	.type	lock_in_probe,@function
lock_in_probe:
.Lfunc_begin5:
	.loc	0 91 0
	.cfi_startproc
	w6 = 0
.Ltmp91:
	.loc	0 92 6 prologue_end
.Ltmp92:
.Ltmp93:
	*(u32 *)(r10 - 4) = w6
	r2 = r10
	r2 += -4
	.loc	0 93 21
.Ltmp94:
	r1 = values ll
	call 1
.Ltmp95:
.Ltmp96:
	.loc	0 95 9
.Ltmp97:
	if r0 == 0 goto LBB5_2
.Ltmp98:
.Ltmp99:
	.loc	0 95 16 is_stmt 0
.Ltmp100:
	w6 = *(u32 *)(r0 + 4)
.Ltmp101:
.Ltmp102:
LBB5_2:
	.loc	0 95 2 is_stmt 1
.Ltmp103:
	w0 = w6
.Ltmp104:
.Ltmp105:
	exit
.Ltmp106:
.Ltmp107:
.Lfunc_end5:
	.size	lock_in_probe, .Lfunc_end5-lock_in_probe
	.cfi_endproc

	.type	values,@object
	.section	.maps,"aw",@progbits
	.globl	values
	.p2align	3, 0x0
values:
	.zero	32
	.size	values, 32

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	6
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Ltmp23-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Ltmp42-.Lfunc_begin0
	.uleb128 .Ltmp48-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Ltmp58-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc4:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Ltmp78-.Lfunc_begin0
	.uleb128 .Ltmp87-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc5:
	.byte	1
	.byte	7
	.byte	4
	.uleb128 .Ltmp95-.Lfunc_begin5
	.uleb128 .Ltmp104-.Lfunc_begin5
	.byte	1
	.byte	80
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
	.byte	11
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
	.byte	12
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
	.byte	13
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	14
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	16
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	17
	.byte	21
	.byte	0
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	18
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	19
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
	.byte	20
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
	.byte	21
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
	.byte	22
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
	.byte	23
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
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
	.byte	98
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
	.byte	16
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	11
	.byte	8
	.byte	7
	.long	130
	.byte	0
	.byte	12
	.byte	0
	.byte	8
	.byte	9
	.long	151
	.byte	0
	.byte	13
	.byte	8
	.byte	8
	.byte	10
	.long	168
	.byte	0
	.byte	14
	.byte	16
	.byte	8
	.byte	13
	.long	185
	.byte	0
	.byte	15
	.byte	24
	.byte	0
	.byte	9
	.long	135
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	2
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
	.byte	10
	.long	181
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	9
	.long	190
	.byte	11
	.byte	18
	.byte	8
	.byte	0
	.byte	6
	.byte	8
	.byte	14
	.long	214
	.byte	0
	.byte	7
	.byte	0
	.byte	8
	.byte	17
	.long	173
	.byte	0
	.byte	8
	.byte	4
	.byte	0
	.byte	11
	.byte	16
	.byte	4
	.byte	1
	.byte	138
	.byte	8
	.byte	15
	.long	173
	.byte	1
	.byte	139
	.byte	0
	.byte	0
	.byte	12
	.byte	19
	.long	238
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	243
	.byte	13
	.long	259

	.byte	14
	.long	259
	.byte	14
	.long	260
	.byte	0
	.byte	15
	.byte	9
	.long	265
	.byte	16
	.byte	12
	.byte	16
	.long	275
	.byte	1
	.byte	185
	.byte	93
	.byte	9
	.long	280
	.byte	13
	.long	291

	.byte	14
	.long	295
	.byte	0
	.byte	5
	.byte	20
	.byte	5
	.byte	8
	.byte	9
	.long	214
	.byte	12
	.byte	21
	.long	275
	.byte	1
	.byte	186
	.byte	94
	.byte	12
	.byte	22
	.long	318
	.byte	1
	.byte	164
	.byte	8
	.byte	9
	.long	323
	.byte	17
	.long	173

	.byte	9
	.long	333
	.byte	18
	.long	173
	.byte	19
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	20

	.long	147

	.byte	20
	.byte	30
	.byte	0
	.byte	20
	.long	602
	.byte	21
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	22
	.long	173
	.byte	22
	.byte	0
	.byte	29
	.byte	0
	.byte	23
	.long	185
	.byte	0
	.byte	19
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	34

	.long	147

	.byte	20
	.byte	30
	.byte	0
	.byte	34
	.long	602
	.byte	21
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	36
	.long	173
	.byte	22
	.byte	1
	.byte	29
	.byte	0
	.byte	37
	.long	185
	.byte	0
	.byte	19
	.byte	4
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	25
	.byte	0
	.byte	49

	.long	147

	.byte	20
	.byte	30
	.byte	0
	.byte	49
	.long	602
	.byte	21
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	51
	.long	173
	.byte	22
	.byte	2
	.byte	29
	.byte	0
	.byte	52
	.long	185
	.byte	0
	.byte	19
	.byte	5
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	62

	.long	147

	.byte	20
	.byte	30
	.byte	0
	.byte	62
	.long	602
	.byte	21
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	64
	.long	173
	.byte	22
	.byte	3
	.byte	29
	.byte	0
	.byte	65
	.long	185
	.byte	0
	.byte	19
	.byte	6
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	77

	.long	147

	.byte	20
	.byte	30
	.byte	0
	.byte	77
	.long	602
	.byte	21
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	79
	.long	173
	.byte	22
	.byte	4
	.byte	29
	.byte	0
	.byte	80
	.long	185
	.byte	0
	.byte	19
	.byte	7
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	90

	.byte	28
	.byte	0
	.byte	90

	.long	147

	.byte	20
	.byte	66
	.byte	0
	.byte	90
	.long	259
	.byte	21
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	92
	.long	173
	.byte	22
	.byte	5
	.byte	29
	.byte	0
	.byte	93
	.long	185
	.byte	0
	.byte	9
	.long	607
	.byte	11
	.byte	65
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	31
	.long	173
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	32
	.long	173
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	33
	.long	173
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	34
	.long	173
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	35
	.long	173
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	36
	.long	173
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	37
	.long	173
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	38
	.long	173
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	39
	.long	173
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	40
	.long	173
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	41
	.long	173
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	42
	.long	173
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	43
	.long	892
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	44
	.long	173
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	45
	.long	173
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	46
	.long	173
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	47
	.long	173
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	48
	.long	173
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	49
	.long	173
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	50
	.long	173
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	51
	.long	173
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	52
	.long	904
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	53
	.long	904
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	54
	.long	173
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	55
	.long	173
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	56
	.long	173
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	57
	.long	916
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	60
	.long	916
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	61
	.long	173
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	62
	.long	173
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	63
	.long	928
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	173
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	173
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	10
	.long	924
	.byte	59
	.byte	1
	.byte	10
	.byte	5
	.byte	58
	.byte	7
	.byte	8
	.byte	9
	.long	933
	.byte	23
	.byte	64

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
	.byte	3
	.byte	2
	.uleb128 .Lfunc_end4-.Lfunc_begin0
	.byte	3
	.byte	7
	.uleb128 .Lfunc_end5-.Lfunc_begin5
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	272
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"locks.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"values"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"max_entries"
.Linfo_string10:
	.asciz	"key"
.Linfo_string11:
	.asciz	"unsigned int"
.Linfo_string12:
	.asciz	"u32"
.Linfo_string13:
	.asciz	"value"
.Linfo_string14:
	.asciz	"lock"
.Linfo_string15:
	.asciz	"val"
.Linfo_string16:
	.asciz	"bpf_spin_lock"
.Linfo_string17:
	.asciz	"number"
.Linfo_string18:
	.asciz	"locked"
.Linfo_string19:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string20:
	.asciz	"long"
.Linfo_string21:
	.asciz	"bpf_spin_unlock"
.Linfo_string22:
	.asciz	"bpf_get_smp_processor_id"
.Linfo_string23:
	.asciz	"kept_lock"
.Linfo_string24:
	.asciz	"locked_twice"
.Linfo_string25:
	.asciz	"never_locked"
.Linfo_string26:
	.asciz	"called_under_lock"
.Linfo_string27:
	.asciz	"written_lock"
.Linfo_string28:
	.asciz	"lock_in_probe"
.Linfo_string29:
	.asciz	"v"
.Linfo_string30:
	.asciz	"skb"
.Linfo_string31:
	.asciz	"len"
.Linfo_string32:
	.asciz	"pkt_type"
.Linfo_string33:
	.asciz	"mark"
.Linfo_string34:
	.asciz	"queue_mapping"
.Linfo_string35:
	.asciz	"protocol"
.Linfo_string36:
	.asciz	"vlan_present"
.Linfo_string37:
	.asciz	"vlan_tci"
.Linfo_string38:
	.asciz	"vlan_proto"
.Linfo_string39:
	.asciz	"priority"
.Linfo_string40:
	.asciz	"ingress_ifindex"
.Linfo_string41:
	.asciz	"ifindex"
.Linfo_string42:
	.asciz	"tc_index"
.Linfo_string43:
	.asciz	"cb"
.Linfo_string44:
	.asciz	"hash"
.Linfo_string45:
	.asciz	"tc_classid"
.Linfo_string46:
	.asciz	"data"
.Linfo_string47:
	.asciz	"data_end"
.Linfo_string48:
	.asciz	"napi_id"
.Linfo_string49:
	.asciz	"family"
.Linfo_string50:
	.asciz	"remote_ip4"
.Linfo_string51:
	.asciz	"local_ip4"
.Linfo_string52:
	.asciz	"remote_ip6"
.Linfo_string53:
	.asciz	"local_ip6"
.Linfo_string54:
	.asciz	"remote_port"
.Linfo_string55:
	.asciz	"local_port"
.Linfo_string56:
	.asciz	"data_meta"
.Linfo_string57:
	.asciz	"flow_keys"
.Linfo_string58:
	.asciz	"unsigned long long"
.Linfo_string59:
	.asciz	"u64"
.Linfo_string60:
	.asciz	"tstamp"
.Linfo_string61:
	.asciz	"wire_len"
.Linfo_string62:
	.asciz	"gso_segs"
.Linfo_string63:
	.asciz	"sk"
.Linfo_string64:
	.asciz	"bpf_sock"
.Linfo_string65:
	.asciz	"__sk_buff"
.Linfo_string66:
	.asciz	"ctx"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	values
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Lfunc_begin5
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1096
	.long	1096
	.long	1172
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
	.long	1
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
	.long	67108866
	.long	8
	.long	49
	.long	12
	.long	0
	.long	54
	.long	8
	.long	32
	.long	61
	.long	67108865
	.long	4
	.long	75
	.long	8
	.long	0
	.long	0
	.long	67108868
	.long	32
	.long	79
	.long	1
	.long	0
	.long	84
	.long	5
	.long	64
	.long	96
	.long	7
	.long	128
	.long	100
	.long	10
	.long	192
	.long	106
	.long	234881024
	.long	13
	.long	1
	.long	0
	.long	33554432
	.long	16
	.long	113
	.long	67108895
	.long	176
	.long	123
	.long	8
	.long	0
	.long	127
	.long	8
	.long	32
	.long	136
	.long	8
	.long	64
	.long	141
	.long	8
	.long	96
	.long	155
	.long	8
	.long	128
	.long	164
	.long	8
	.long	160
	.long	177
	.long	8
	.long	192
	.long	186
	.long	8
	.long	224
	.long	197
	.long	8
	.long	256
	.long	206
	.long	8
	.long	288
	.long	222
	.long	8
	.long	320
	.long	230
	.long	8
	.long	352
	.long	239
	.long	17
	.long	384
	.long	242
	.long	8
	.long	544
	.long	247
	.long	8
	.long	576
	.long	258
	.long	8
	.long	608
	.long	263
	.long	8
	.long	640
	.long	272
	.long	8
	.long	672
	.long	280
	.long	8
	.long	704
	.long	287
	.long	8
	.long	736
	.long	298
	.long	8
	.long	768
	.long	308
	.long	18
	.long	800
	.long	319
	.long	18
	.long	928
	.long	329
	.long	8
	.long	1056
	.long	341
	.long	8
	.long	1088
	.long	352
	.long	8
	.long	1120
	.long	362
	.long	19
	.long	1152
	.long	372
	.long	19
	.long	1216
	.long	379
	.long	8
	.long	1280
	.long	388
	.long	8
	.long	1312
	.long	397
	.long	21
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	4
	.long	400
	.long	134217728
	.long	20
	.long	404
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	22
	.long	423
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	432
	.long	15
	.long	436
	.long	201326593
	.long	23
	.long	0
	.long	218103809
	.long	2
	.long	432
	.long	15
	.long	636
	.long	201326593
	.long	25
	.long	0
	.long	218103809
	.long	2
	.long	432
	.long	15
	.long	755
	.long	201326593
	.long	27
	.long	0
	.long	218103809
	.long	2
	.long	432
	.long	15
	.long	846
	.long	201326593
	.long	29
	.long	0
	.long	218103809
	.long	2
	.long	432
	.long	15
	.long	960
	.long	201326593
	.long	31
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	1055
	.long	33
	.long	1059
	.long	201326593
	.long	34
	.long	1145
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	36
	.long	4
	.long	4
	.long	1150
	.long	234881024
	.long	37
	.long	1
	.long	1158
	.long	251658241
	.long	0
	.long	14
	.long	values
	.long	32
	.long	1164
	.long	251658241
	.long	0
	.long	38
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
	.ascii	"locked"
	.byte	0
	.ascii	"lock"
	.byte	0
	.ascii	"number"
	.byte	0
	.ascii	"bpf_spin_lock"
	.byte	0
	.ascii	"val"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"values"
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
	.ascii	"data"
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
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"kept_lock"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./locks.c"
	.byte	0
	.ascii	"int kept_lock(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 key = 0;"
	.byte	0
	.ascii	"\tstruct locked *v = bpf_map_lookup_elem(&values, &key);"
	.byte	0
	.ascii	"\tif (!v)"
	.byte	0
	.ascii	"\tbpf_spin_lock(&v->lock); // cause"
	.byte	0
	.ascii	"\tv->number++;"
	.byte	0
	.ascii	"} // blamed"
	.byte	0
	.ascii	"locked_twice"
	.byte	0
	.ascii	"int locked_twice(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tbpf_spin_lock(&v->lock); // blamed"
	.byte	0
	.ascii	"\tbpf_spin_unlock(&v->lock);"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"never_locked"
	.byte	0
	.ascii	"int never_locked(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tbpf_spin_unlock(&v->lock); // blamed"
	.byte	0
	.ascii	"called_under_lock"
	.byte	0
	.ascii	"int called_under_lock(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tv->number = bpf_get_smp_processor_id(); // blamed"
	.byte	0
	.ascii	"written_lock"
	.byte	0
	.ascii	"int written_lock(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\t*(volatile u32 *)&v->lock = 1; // blamed"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"lock_in_probe"
	.byte	0
	.ascii	"kprobe/anything"
	.byte	0
	.ascii	"int lock_in_probe(void *ctx)"
	.byte	0
	.ascii	"\treturn v ? v->number : 0;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
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
	.long	68
	.long	68
	.long	724
	.long	792
	.long	0
	.long	8
	.long	446
	.long	5
	.long	.Lfunc_begin0
	.long	24
	.long	.Lfunc_begin1
	.long	26
	.long	.Lfunc_begin2
	.long	28
	.long	.Lfunc_begin3
	.long	30
	.long	.Lfunc_begin4
	.long	32
	.long	1073
	.long	1
	.long	.Lfunc_begin5
	.long	35
	.long	16
	.long	446
	.long	38
	.long	.Lfunc_begin0
	.long	449
	.long	459
	.long	20480
	.long	.Ltmp2
	.long	449
	.long	496
	.long	22534
	.long	.Ltmp3
	.long	449
	.long	510
	.long	23573
	.long	.Ltmp6
	.long	449
	.long	566
	.long	25606
	.long	.Ltmp9
	.long	449
	.long	575
	.long	27650
	.long	.Ltmp12
	.long	449
	.long	610
	.long	28683
	.long	.Ltmp13
	.long	449
	.long	610
	.long	28683
	.long	.Ltmp14
	.long	449
	.long	610
	.long	28683
	.long	.Ltmp15
	.long	449
	.long	624
	.long	30721
	.long	.Lfunc_begin1
	.long	449
	.long	649
	.long	34816
	.long	.Ltmp20
	.long	449
	.long	496
	.long	36870
	.long	.Ltmp21
	.long	449
	.long	510
	.long	37909
	.long	.Ltmp25
	.long	449
	.long	566
	.long	39942
	.long	.Ltmp28
	.long	449
	.long	575
	.long	41986
	.long	.Ltmp30
	.long	449
	.long	689
	.long	43010
	.long	.Ltmp32
	.long	449
	.long	725
	.long	44034
	.long	.Ltmp35
	.long	449
	.long	753
	.long	46081
	.long	.Lfunc_begin2
	.long	449
	.long	768
	.long	50176
	.long	.Ltmp40
	.long	449
	.long	496
	.long	52230
	.long	.Ltmp41
	.long	449
	.long	510
	.long	53269
	.long	.Ltmp44
	.long	449
	.long	566
	.long	55302
	.long	.Ltmp47
	.long	449
	.long	808
	.long	57346
	.long	.Ltmp50
	.long	449
	.long	753
	.long	59393
	.long	.Lfunc_begin3
	.long	449
	.long	864
	.long	63488
	.long	.Ltmp55
	.long	449
	.long	496
	.long	65542
	.long	.Ltmp56
	.long	449
	.long	510
	.long	66581
	.long	.Ltmp60
	.long	449
	.long	566
	.long	68614
	.long	.Ltmp63
	.long	449
	.long	575
	.long	70658
	.long	.Ltmp65
	.long	449
	.long	909
	.long	71694
	.long	.Ltmp67
	.long	449
	.long	909
	.long	71692
	.long	.Ltmp68
	.long	449
	.long	725
	.long	72706
	.long	.Ltmp71
	.long	449
	.long	753
	.long	74753
	.long	.Lfunc_begin4
	.long	449
	.long	973
	.long	78848
	.long	.Ltmp76
	.long	449
	.long	496
	.long	80902
	.long	.Ltmp77
	.long	449
	.long	510
	.long	81941
	.long	.Ltmp80
	.long	449
	.long	566
	.long	83974
	.long	.Ltmp83
	.long	449
	.long	1013
	.long	86044
	.long	.Ltmp86
	.long	449
	.long	753
	.long	88065
	.long	1073
	.long	6
	.long	.Lfunc_begin5
	.long	449
	.long	1089
	.long	92160
	.long	.Ltmp93
	.long	449
	.long	496
	.long	94214
	.long	.Ltmp94
	.long	449
	.long	510
	.long	95253
	.long	.Ltmp97
	.long	449
	.long	1118
	.long	97289
	.long	.Ltmp100
	.long	449
	.long	1118
	.long	97296
	.long	.Ltmp103
	.long	449
	.long	1118
	.long	97282
	.addrsig
	.addrsig_sym kept_lock
	.addrsig_sym locked_twice
	.addrsig_sym never_locked
	.addrsig_sym called_under_lock
	.addrsig_sym written_lock
	.addrsig_sym lock_in_probe
	.addrsig_sym values
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:

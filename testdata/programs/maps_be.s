	.file	"maps_be.c"
	.file	0 "." "maps_be.c" md5 0x2665f78fc8c33d91b44f27cb73293af9
	.file	1 "." "core_task.c" md5 0x342933be306fbcc4445e0adc9bce1c2b
	.file	2 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	compare
	.p2align	3
	.type	compare,@function
compare:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	1 22 37 prologue_end
.Ltmp0:
	call 35
.Ltmp1:
	.loc	1 22 37
	r7 = r0
.Ltmp2:
.Ltmp3:
	.loc	1 0 37 is_stmt 0
	r8 = 0
	.loc	1 22 62 is_stmt 1
.Ltmp4:
	*(u64 *)(r10 - 8) = r8
	.loc	1 23 12
.Ltmp5:
	call 14
.Ltmp6:
	.loc	1 23 12
	r6 = r0
.Ltmp7:
.Ltmp8:
	.loc	1 24 7
.Ltmp9:
	*(u64 *)(r10 - 16) = r8
	*(u64 *)(r10 - 24) = r8
	.loc	1 24 22
.Ltmp10:
	*(u64 *)(r10 - 32) = r8
	*(u64 *)(r10 - 40) = r8
	w1 = 0
	.loc	1 25 6
.Ltmp11:
	*(u32 *)(r10 - 44) = w1
	.loc	1 25 15
.Ltmp12:
	*(u32 *)(r10 - 48) = w1
.Ltmp13:
.Ltmp14:
	.loc	1 0 15 is_stmt 0
.Ltmp15:
	r8 = 0
	r3 = r7
	r3 += r8
	.loc	1 25 25 is_stmt 1
.Ltmp16:
	*(u32 *)(r10 - 52) = w1
	r1 = r10
	r1 += -44
	.loc	1 27 2
.Ltmp17:
	w2 = 4
	call 113
.Ltmp18:
	.loc	1 0 2 is_stmt 0
.Ltmp19:
	r1 = 4
	r3 = r7
	r3 += r1
	r1 = r10
	r1 += -48
	.loc	1 28 2 is_stmt 1
.Ltmp20:
	w2 = 4
	call 113
.Ltmp21:
	.loc	1 0 2 is_stmt 0
.Ltmp22:
	r1 = 24
	r3 = r7
	r3 += r1
	r1 = r10
	r1 += -8
	.loc	1 29 2 is_stmt 1
.Ltmp23:
	w2 = 8
	call 113
.Ltmp24:
	.loc	1 30 19
.Ltmp25:
	r3 = *(u64 *)(r10 - 8)
	r3 += r8
	r1 = r10
	r1 += -52
	.loc	1 30 2 is_stmt 0
.Ltmp26:
	w2 = 4
	call 113
.Ltmp27:
	.loc	1 0 2
.Ltmp28:
	r1 = 8
	r7 += r1
.Ltmp29:
.Ltmp30:
	r8 = r10
	r8 += -24
	.loc	1 31 2 is_stmt 1
.Ltmp31:
	r1 = r8
	w2 = 16
	r3 = r7
	call 115
.Ltmp32:
	.loc	1 0 2 is_stmt 0
	r1 = r10
	r1 += -40
	.loc	1 32 2 is_stmt 1
.Ltmp33:
	w2 = 16
	call 16
.Ltmp34:
	.loc	1 33 15 is_stmt 0
.Ltmp35:
	w9 = *(u32 *)(r10 - 44)
.Ltmp36:
.Ltmp37:
	.loc	1 34 11
.Ltmp38:
	w7 = *(u32 *)(r10 - 48)
.Ltmp39:
.Ltmp40:
	.loc	1 35 11
.Ltmp41:
	w1 = *(u32 *)(r10 - 52)
	.loc	1 36 11 is_stmt 1
.Ltmp42:
	*(u32 *)(r10 - 56) = w1
	r1 = r8
	w2 = 4
	r3 = .L.str ll
	call 182
.Ltmp43:
	.loc	1 0 11 is_stmt 0
	w1 = 0
	.loc	1 36 41 is_stmt 1
.Ltmp44:
	if r0 == 0 goto LBB0_4
.Ltmp45:
.Ltmp46:
	.loc	1 36 55
.Ltmp47:
	w2 = *(u8 *)(r10 - 40)
	.loc	1 36 44 is_stmt 0
.Ltmp48:
	w3 = *(u8 *)(r10 - 24)
	.loc	1 36 63
.Ltmp49:
	if w3 != w2 goto LBB0_4
.Ltmp50:
.Ltmp51:
	.loc	1 0 63
	w1 = 8
	.loc	1 36 77
.Ltmp52:
	w2 = *(u8 *)(r10 - 39)
	.loc	1 36 66
.Ltmp53:
	w3 = *(u8 *)(r10 - 23)
	.loc	1 36 86
.Ltmp54:
	if w3 == w2 goto LBB0_4
.Ltmp55:
.Ltmp56:
	.loc	1 0 86
	w1 = 0
.Ltmp57:
.Ltmp58:
LBB0_4:
	w2 = 1
.Ltmp59:
.Ltmp60:
	.loc	1 33 19
.Ltmp61:
	if w9 == w6 goto LBB0_6
.Ltmp62:
.Ltmp63:
	.loc	1 0 19
	w2 = 0
.Ltmp64:
.Ltmp65:
LBB0_6:
	w3 = 4
	.loc	1 35 31
.Ltmp66:
	w4 = *(u32 *)(r10 - 56)
	if w4 == w7 goto LBB0_8
.Ltmp67:
.Ltmp68:
	.loc	1 0 31
	w3 = 0
.Ltmp69:
.Ltmp70:
LBB0_8:
	.loc	1 34 29
.Ltmp71:
	r6 >>= 32
.Ltmp72:
.Ltmp73:
	.loc	1 0 29
	w0 = 2
	.loc	1 34 37
.Ltmp74:
	if w7 == w6 goto LBB0_10
	.loc	1 0 37
	w0 = 0
LBB0_10:
.Ltmp75:
.Ltmp76:
	.loc	1 34 7 is_stmt 1
.Ltmp77:
	w0 |= w2
.Ltmp78:
.Ltmp79:
	.loc	1 35 7
.Ltmp80:
	w0 |= w3
.Ltmp81:
.Ltmp82:
	.loc	1 36 7
.Ltmp83:
	w0 |= w1
.Ltmp84:
.Ltmp85:
	.loc	1 37 2
.Ltmp86:
	exit
.Ltmp87:
.Ltmp88:
.Lfunc_end0:
	.size	compare, .Lfunc_end0-compare
	.cfi_endproc

	.section	"raw_tp/sched_switch","ax",@progbits
	.globl	count
	.p2align	3
	.type	count,@function
count:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 17 37 prologue_end
.Ltmp89:
	r3 = *(u64 *)(r1 + 16)
.Ltmp90:
.Ltmp91:
	.loc	0 0 37 is_stmt 0
	r7 = 1
	.loc	0 18 6 is_stmt 1
.Ltmp92:
	*(u64 *)(r10 - 8) = r7
.Ltmp93:
	r1 = 0
.Ltmp94:
.Ltmp95:
	.loc	0 0 6 is_stmt 0
	r3 += r1
.Ltmp96:
.Ltmp97:
	r6 = r10
	r6 += -12
	.loc	0 21 2 is_stmt 1
.Ltmp98:
	r1 = r6
	w2 = 4
	call 113
.Ltmp99:
	.loc	0 22 9
.Ltmp100:
	r1 = switches ll
	r2 = r6
	call 1
.Ltmp101:
.Ltmp102:
	.loc	0 23 6
.Ltmp103:
	if r0 == 0 goto LBB1_2
.Ltmp104:
.Ltmp105:
	.loc	0 24 3 is_stmt 0
.Ltmp106:
	r7 = atomic_fetch_add((u64 *)(r0 + 0), r7)
	goto LBB1_3
.Ltmp107:
.Ltmp108:
LBB1_2:
	.loc	0 0 3
	r2 = r10
	r2 += -12
	r3 = r10
	r3 += -8
	.loc	0 26 3 is_stmt 1
.Ltmp109:
	r1 = switches ll
	r4 = 1
	call 2
.Ltmp110:
.Ltmp111:
LBB1_3:
	.loc	0 27 2
.Ltmp112:
	w0 = 0
	exit
.Ltmp113:
.Ltmp114:
.Lfunc_end1:
	.size	count, .Lfunc_end1-count
	.cfi_endproc

	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.zero	1
	.size	.L.str, 1

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	switches,@object
	.section	.maps,"aw",@progbits
	.globl	switches
	.p2align	3, 0x0
switches:
	.zero	32
	.size	switches, 32

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
	.byte	3
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Ltmp29-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Ltmp72-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Ltmp13-.Lfunc_begin0
	.uleb128 .Ltmp36-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	0
	.byte	159
	.byte	4
	.uleb128 .Ltmp36-.Lfunc_begin0
	.uleb128 .Ltmp39-.Lfunc_begin0
	.byte	26
	.byte	121
	.byte	0
	.byte	118
	.byte	0
	.byte	168
	.asciz	"\257\200\200"
	.byte	168
	.asciz	"\263\200\200"
	.byte	41
	.byte	168
	.asciz	"\267\200\200"
	.byte	168
	.asciz	"\263\200\200"
	.byte	159
	.byte	4
	.uleb128 .Ltmp75-.Lfunc_begin0
	.uleb128 .Ltmp78-.Lfunc_begin0
	.byte	6
	.byte	112
	.byte	0
	.byte	114
	.byte	0
	.byte	33
	.byte	159
	.byte	4
	.uleb128 .Ltmp78-.Lfunc_begin0
	.uleb128 .Ltmp81-.Lfunc_begin0
	.byte	6
	.byte	112
	.byte	0
	.byte	115
	.byte	0
	.byte	33
	.byte	159
	.byte	4
	.uleb128 .Ltmp81-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	3
	.byte	4
	.uleb128 .Ltmp94-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc4:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Ltmp90-.Lfunc_begin1
	.uleb128 .Ltmp96-.Lfunc_begin1
	.byte	1
	.byte	83
	.byte	0
.Ldebug_loc5:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Ltmp101-.Lfunc_begin1
	.uleb128 .Ltmp110-.Lfunc_begin1
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
	.byte	3
	.byte	52
	.byte	0
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
	.byte	4
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	5
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
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
	.byte	8
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
	.byte	9
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
	.byte	10
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	11
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
	.byte	0
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	14
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	15
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	17
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	18
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	19
	.byte	4
	.byte	1
	.byte	73
	.byte	19
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	20
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
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
	.byte	25
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
	.byte	26
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
	.byte	32
	.byte	7
	.byte	8
	.byte	2
	.byte	31
	.byte	7
	.byte	4
	.byte	2
	.byte	30
	.byte	7
	.byte	1
	.byte	3
	.long	69
	.byte	1
	.byte	36
	.byte	2
	.byte	161
	.byte	0
	.byte	4
	.long	81
	.byte	5
	.long	85
	.byte	1
	.byte	0
	.byte	2
	.byte	3
	.byte	6
	.byte	1
	.byte	6
	.byte	4
	.byte	8
	.byte	7
	.byte	7
	.byte	5
	.long	100

	.byte	1
	.byte	40
	.byte	2
	.byte	161
	.byte	1
	.byte	4
	.long	81
	.byte	5
	.long	85
	.byte	4
	.byte	0
	.byte	7
	.byte	6
	.long	123

	.byte	0
	.byte	12
	.byte	2
	.byte	161
	.byte	2
	.byte	8
	.byte	32
	.byte	0
	.byte	7
	.byte	9
	.byte	7
	.long	164
	.byte	0
	.byte	8
	.byte	0
	.byte	9
	.byte	9
	.long	185
	.byte	0
	.byte	9
	.byte	8
	.byte	9
	.byte	10
	.long	202
	.byte	0
	.byte	10
	.byte	16
	.byte	9
	.byte	13
	.long	219
	.byte	0
	.byte	11
	.byte	24
	.byte	0
	.byte	10
	.long	169
	.byte	4
	.long	181
	.byte	5
	.long	85
	.byte	1
	.byte	0
	.byte	2
	.byte	8
	.byte	5
	.byte	4
	.byte	10
	.long	190
	.byte	4
	.long	181
	.byte	5
	.long	85
	.byte	16
	.byte	0
	.byte	10
	.long	207
	.byte	11
	.long	215
	.byte	12
	.byte	2
	.byte	9
	.byte	2
	.byte	11
	.byte	7
	.byte	4
	.byte	10
	.long	224
	.byte	11
	.long	232
	.byte	15
	.byte	2
	.byte	10
	.byte	2
	.byte	14
	.byte	7
	.byte	8
	.byte	12
	.byte	16
	.long	245
	.byte	2
	.byte	173
	.byte	35
	.byte	10
	.long	250
	.byte	13
	.long	224

	.byte	12
	.byte	17
	.long	245
	.byte	2
	.byte	167
	.byte	14
	.byte	12
	.byte	18
	.long	273
	.byte	2
	.byte	190
	.byte	113
	.byte	10
	.long	278
	.byte	14
	.long	299

	.byte	15
	.long	303
	.byte	15
	.long	207
	.byte	15
	.long	304
	.byte	0
	.byte	2
	.byte	19
	.byte	5
	.byte	8
	.byte	16
	.byte	10
	.long	309
	.byte	17
	.byte	12
	.byte	20
	.long	273
	.byte	2
	.byte	191
	.byte	115
	.byte	12
	.byte	21
	.long	328
	.byte	2
	.byte	168
	.byte	16
	.byte	10
	.long	333
	.byte	14
	.long	299

	.byte	15
	.long	303
	.byte	15
	.long	207
	.byte	0
	.byte	12
	.byte	22
	.long	359
	.byte	2
	.byte	209
	.ascii	"\266\001"
	.byte	10
	.long	364
	.byte	14
	.long	299

	.byte	15
	.long	385
	.byte	15
	.long	207
	.byte	15
	.long	385
	.byte	0
	.byte	10
	.long	390
	.byte	18
	.long	81
	.byte	12
	.byte	23
	.long	404
	.byte	2
	.byte	159
	.byte	1
	.byte	10
	.long	409
	.byte	14
	.long	303

	.byte	15
	.long	303
	.byte	15
	.long	304
	.byte	0
	.byte	12
	.byte	24
	.long	434
	.byte	2
	.byte	160
	.byte	2
	.byte	10
	.long	439
	.byte	14
	.long	299

	.byte	15
	.long	303
	.byte	15
	.long	304
	.byte	15
	.long	304
	.byte	15
	.long	224
	.byte	0
	.byte	19
	.long	215
	.byte	4
	.byte	2
	.byte	77
	.byte	20
	.byte	25
	.byte	1
	.byte	20
	.byte	26
	.ascii	"\200\b"
	.byte	20
	.byte	27
	.byte	0
	.byte	20
	.byte	28
	.byte	1
	.byte	20
	.byte	29
	.byte	2
	.byte	0
	.byte	21
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	33
	.byte	1
	.byte	20

	.long	181

	.byte	22
	.byte	47
	.byte	1
	.byte	20
	.long	740
	.byte	23
	.byte	2
	.byte	145
	.byte	48
	.byte	35
	.byte	1
	.byte	22
	.long	672
	.byte	23
	.byte	2
	.byte	145
	.byte	32
	.byte	42
	.byte	1
	.byte	24
	.long	728
	.byte	23
	.byte	2
	.byte	145
	.byte	16
	.byte	38
	.byte	1
	.byte	24
	.long	728
	.byte	23
	.byte	2
	.byte	145
	.byte	12
	.byte	36
	.byte	1
	.byte	25
	.long	181
	.byte	23
	.byte	2
	.byte	145
	.byte	8
	.byte	37
	.byte	1
	.byte	25
	.long	181
	.byte	23
	.byte	2
	.byte	145
	.byte	4
	.byte	43
	.byte	1
	.byte	25
	.long	181
	.byte	24
	.byte	0
	.byte	44
	.byte	1
	.byte	22
	.long	672
	.byte	24
	.byte	1
	.byte	45
	.byte	1
	.byte	23
	.long	224
	.byte	24
	.byte	2
	.byte	46
	.byte	1
	.byte	25
	.long	181
	.byte	0
	.byte	21
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	34
	.byte	0
	.byte	15

	.long	181

	.byte	25
	.byte	3
	.byte	47
	.byte	0
	.byte	15
	.long	740
	.byte	23
	.byte	2
	.byte	145
	.byte	8
	.byte	50
	.byte	0
	.byte	18
	.long	224
	.byte	23
	.byte	2
	.byte	145
	.byte	4
	.byte	36
	.byte	0
	.byte	19
	.long	207
	.byte	24
	.byte	4
	.byte	44
	.byte	0
	.byte	17
	.long	672
	.byte	24
	.byte	5
	.byte	51
	.byte	0
	.byte	18
	.long	219
	.byte	0
	.byte	10
	.long	677
	.byte	26
	.byte	41
	.byte	40
	.byte	1
	.byte	9
	.byte	9
	.byte	36
	.long	181
	.byte	1
	.byte	10
	.byte	0
	.byte	9
	.byte	37
	.long	181
	.byte	1
	.byte	11
	.byte	4
	.byte	9
	.byte	38
	.long	728
	.byte	1
	.byte	12
	.byte	8
	.byte	9
	.byte	39
	.long	672
	.byte	1
	.byte	13
	.byte	24
	.byte	9
	.byte	40
	.long	672
	.byte	1
	.byte	14
	.byte	32
	.byte	0
	.byte	4
	.long	81
	.byte	5
	.long	85
	.byte	16
	.byte	0
	.byte	10
	.long	745
	.byte	26
	.byte	49
	.byte	0
	.byte	2
	.byte	134
	.byte	9
	.byte	48
	.long	760
	.byte	2
	.byte	135
	.byte	0
	.byte	0
	.byte	4
	.long	224
	.byte	5
	.long	85
	.byte	0
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
	.byte	3
	.byte	3
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	212
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"maps_be.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"char"
.Linfo_string4:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string5:
	.asciz	"LICENSE"
.Linfo_string6:
	.asciz	"switches"
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
	.asciz	"unsigned long long"
.Linfo_string15:
	.asciz	"u64"
.Linfo_string16:
	.asciz	"bpf_get_current_task"
.Linfo_string17:
	.asciz	"bpf_get_current_pid_tgid"
.Linfo_string18:
	.asciz	"bpf_probe_read_kernel"
.Linfo_string19:
	.asciz	"long"
.Linfo_string20:
	.asciz	"bpf_probe_read_kernel_str"
.Linfo_string21:
	.asciz	"bpf_get_current_comm"
.Linfo_string22:
	.asciz	"bpf_strncmp"
.Linfo_string23:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string24:
	.asciz	"bpf_map_update_elem"
.Linfo_string25:
	.asciz	"F_NO_PREALLOC"
.Linfo_string26:
	.asciz	"F_MMAPABLE"
.Linfo_string27:
	.asciz	"ANY"
.Linfo_string28:
	.asciz	"NOEXIST"
.Linfo_string29:
	.asciz	"EXIST"
.Linfo_string30:
	.asciz	"DW_ATE_unsigned_1"
.Linfo_string31:
	.asciz	"DW_ATE_unsigned_32"
.Linfo_string32:
	.asciz	"DW_ATE_unsigned_64"
.Linfo_string33:
	.asciz	"compare"
.Linfo_string34:
	.asciz	"count"
.Linfo_string35:
	.asciz	"leader"
.Linfo_string36:
	.asciz	"pid"
.Linfo_string37:
	.asciz	"tgid"
.Linfo_string38:
	.asciz	"comm"
.Linfo_string39:
	.asciz	"group_leader"
.Linfo_string40:
	.asciz	"real_parent"
.Linfo_string41:
	.asciz	"task_struct"
.Linfo_string42:
	.asciz	"name"
.Linfo_string43:
	.asciz	"leader_pid"
.Linfo_string44:
	.asciz	"task"
.Linfo_string45:
	.asciz	"ids"
.Linfo_string46:
	.asciz	"same"
.Linfo_string47:
	.asciz	"ctx"
.Linfo_string48:
	.asciz	"args"
.Linfo_string49:
	.asciz	"bpf_raw_tracepoint_args"
.Linfo_string50:
	.asciz	"one"
.Linfo_string51:
	.asciz	"seen"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	.L.str
	.quad	LICENSE
	.quad	switches
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	620
	.long	620
	.long	1213
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
	.long	1
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
	.long	16
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
	.long	134217728
	.long	12
	.long	46
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	1
	.long	0
	.long	70
	.long	5
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	10
	.long	192
	.long	92
	.long	234881024
	.long	13
	.long	1
	.long	0
	.long	33554432
	.long	16
	.long	101
	.long	67108865
	.long	0
	.long	125
	.long	17
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	11
	.long	4
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	130
	.long	15
	.long	134
	.long	201326593
	.long	18
	.long	376
	.long	67108869
	.long	40
	.long	388
	.long	2
	.long	0
	.long	392
	.long	2
	.long	32
	.long	397
	.long	22
	.long	64
	.long	402
	.long	23
	.long	192
	.long	415
	.long	23
	.long	256
	.long	427
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	21
	.long	4
	.long	16
	.long	0
	.long	33554432
	.long	20
	.long	0
	.long	218103809
	.long	2
	.long	130
	.long	15
	.long	926
	.long	201326593
	.long	24
	.long	0
	.long	50331648
	.long	0
	.long	21
	.long	4
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	21
	.long	4
	.long	4
	.long	1191
	.long	234881024
	.long	27
	.long	1
	.long	1199
	.long	251658241
	.long	0
	.long	14
	.long	switches
	.long	32
	.long	1205
	.long	251658241
	.long	0
	.long	28
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
	.ascii	"switches"
	.byte	0
	.ascii	"bpf_raw_tracepoint_args"
	.byte	0
	.ascii	"args"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"compare"
	.byte	0
	.ascii	"raw_tp/sys_enter"
	.byte	0
	.ascii	"././core_task.c"
	.byte	0
	.ascii	"\tstruct task_struct *task = (void *)bpf_get_current_task(), *leader = NULL;"
	.byte	0
	.ascii	"\tu64 ids = bpf_get_current_pid_tgid();"
	.byte	0
	.ascii	"\tchar name[16] = {}, comm[16] = {};"
	.byte	0
	.ascii	"\tint pid = 0, tgid = 0, leader_pid = 0, same = 0;"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"tgid"
	.byte	0
	.ascii	"comm"
	.byte	0
	.ascii	"group_leader"
	.byte	0
	.ascii	"real_parent"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"\tread(pid, task->pid);"
	.byte	0
	.ascii	"0:1"
	.byte	0
	.ascii	"\tread(tgid, task->tgid);"
	.byte	0
	.ascii	"0:3"
	.byte	0
	.ascii	"\tread(leader, task->group_leader);"
	.byte	0
	.ascii	"\tread(leader_pid, leader->pid);"
	.byte	0
	.ascii	"0:2"
	.byte	0
	.ascii	"\tbpf_probe_read_kernel_str(name, sizeof name, (const void *)__builtin_preserve_access_index(&task->comm));"
	.byte	0
	.ascii	"\tbpf_get_current_comm(comm, sizeof comm);"
	.byte	0
	.ascii	"\tsame |= (u32)pid == (u32)ids;"
	.byte	0
	.ascii	"\tsame |= (tgid == (int)(ids >> 32)) << 1;"
	.byte	0
	.ascii	"\tsame |= (leader_pid == tgid) << 2;"
	.byte	0
	.ascii	"\tsame |= (bpf_strncmp(name, 4, \"\") != 0 && name[0] == comm[0] && name[1] == comm[1]) << 3;"
	.byte	0
	.ascii	"\treturn same;"
	.byte	0
	.ascii	"count"
	.byte	0
	.ascii	"raw_tp/sched_switch"
	.byte	0
	.ascii	"./maps_be.c"
	.byte	0
	.ascii	"\tstruct task_struct *task = (void *)ctx->args[2];"
	.byte	0
	.ascii	"\tu64 one = 1, *seen;"
	.byte	0
	.ascii	"\tseen = bpf_map_lookup_elem(&switches, &pid);"
	.byte	0
	.ascii	"\tif (seen)"
	.byte	0
	.ascii	"\t\t__sync_fetch_and_add(seen, 1);"
	.byte	0
	.ascii	"\t\tbpf_map_update_elem(&switches, &pid, &one, NOEXIST);"
	.byte	0
	.ascii	"\treturn 0;"
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
	.long	36
	.long	36
	.long	692
	.long	728
	.long	100
	.long	8
	.long	142
	.long	1
	.long	.Lfunc_begin0
	.long	19
	.long	932
	.long	1
	.long	.Lfunc_begin1
	.long	25
	.long	16
	.long	142
	.long	34
	.long	.Ltmp0
	.long	159
	.long	175
	.long	22565
	.long	.Ltmp4
	.long	159
	.long	175
	.long	22590
	.long	.Ltmp5
	.long	159
	.long	251
	.long	23564
	.long	.Ltmp9
	.long	159
	.long	290
	.long	24583
	.long	.Ltmp10
	.long	159
	.long	290
	.long	24598
	.long	.Ltmp11
	.long	159
	.long	326
	.long	25606
	.long	.Ltmp12
	.long	159
	.long	326
	.long	25615
	.long	.Ltmp16
	.long	159
	.long	326
	.long	25625
	.long	.Ltmp17
	.long	159
	.long	436
	.long	27650
	.long	.Ltmp20
	.long	159
	.long	463
	.long	28674
	.long	.Ltmp23
	.long	159
	.long	492
	.long	29698
	.long	.Ltmp25
	.long	159
	.long	527
	.long	30739
	.long	.Ltmp26
	.long	159
	.long	527
	.long	30722
	.long	.Ltmp31
	.long	159
	.long	563
	.long	31746
	.long	.Ltmp33
	.long	159
	.long	670
	.long	32770
	.long	.Ltmp35
	.long	159
	.long	712
	.long	33807
	.long	.Ltmp38
	.long	159
	.long	743
	.long	34827
	.long	.Ltmp41
	.long	159
	.long	785
	.long	35851
	.long	.Ltmp42
	.long	159
	.long	821
	.long	36875
	.long	.Ltmp44
	.long	159
	.long	821
	.long	36905
	.long	.Ltmp47
	.long	159
	.long	821
	.long	36919
	.long	.Ltmp48
	.long	159
	.long	821
	.long	36908
	.long	.Ltmp49
	.long	159
	.long	821
	.long	36927
	.long	.Ltmp52
	.long	159
	.long	821
	.long	36941
	.long	.Ltmp53
	.long	159
	.long	821
	.long	36930
	.long	.Ltmp54
	.long	159
	.long	821
	.long	36950
	.long	.Ltmp61
	.long	159
	.long	712
	.long	33811
	.long	.Ltmp66
	.long	159
	.long	785
	.long	35871
	.long	.Ltmp71
	.long	159
	.long	743
	.long	34845
	.long	.Ltmp74
	.long	159
	.long	743
	.long	34853
	.long	.Ltmp77
	.long	159
	.long	743
	.long	34823
	.long	.Ltmp80
	.long	159
	.long	785
	.long	35847
	.long	.Ltmp83
	.long	159
	.long	821
	.long	36871
	.long	.Ltmp86
	.long	159
	.long	912
	.long	37890
	.long	932
	.long	8
	.long	.Ltmp89
	.long	952
	.long	964
	.long	17445
	.long	.Ltmp92
	.long	952
	.long	1014
	.long	18438
	.long	.Ltmp98
	.long	952
	.long	436
	.long	21506
	.long	.Ltmp100
	.long	952
	.long	1035
	.long	22537
	.long	.Ltmp103
	.long	952
	.long	1081
	.long	23558
	.long	.Ltmp106
	.long	952
	.long	1092
	.long	24579
	.long	.Ltmp109
	.long	952
	.long	1125
	.long	26627
	.long	.Ltmp112
	.long	952
	.long	1180
	.long	27650
	.long	16
	.long	142
	.long	4
	.long	.Ltmp15
	.long	20
	.long	432
	.long	0
	.long	.Ltmp19
	.long	20
	.long	459
	.long	0
	.long	.Ltmp22
	.long	20
	.long	488
	.long	0
	.long	.Ltmp28
	.long	20
	.long	559
	.long	0
	.long	932
	.long	1
	.long	.Ltmp93
	.long	20
	.long	432
	.long	0
	.addrsig
	.addrsig_sym compare
	.addrsig_sym count
	.addrsig_sym LICENSE
	.addrsig_sym switches
	.section	.debug_line,"",@progbits
.Lline_table_start0:

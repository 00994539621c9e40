	.file	"map_in_map.c"
	.file	0 "." "map_in_map.c" md5 0xf57b220bf408bf5dae03af28cda7aff6
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	nested
	.p2align	3
	.type	nested,@function
nested:
.Lfunc_begin0:
	.loc	0 46 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w8 = 3
.Ltmp0:
	.loc	0 47 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 12) = w8
	w1 = 6
	.loc	0 47 16
.Ltmp3:
	*(u32 *)(r10 - 16) = w1
	w1 = 35
	.loc	0 47 25
.Ltmp4:
	*(u32 *)(r10 - 20) = w1
	r6 = r10
	r6 += -12
	r3 = r10
	r3 += -16
	.loc	0 49 2
.Ltmp5:
	r1 = low ll
	r2 = r6
	r4 = 0
	call 2
.Ltmp6:
	.loc	0 0 2 is_stmt 0
	r3 = r10
	r3 += -20
	.loc	0 50 2 is_stmt 1
.Ltmp7:
	r1 = high ll
	r2 = r6
	r4 = 0
	call 2
.Ltmp8:
	.loc	0 0 2 is_stmt 0
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	*(u32 *)(r10 - 8) = w8
.Ltmp9:
.Ltmp10:
	r2 = r10
	r2 += -4
.Ltmp11:
	.loc	0 35 14 is_stmt 1
.Ltmp12:
.Ltmp13:
	r1 = by_index ll
.Ltmp14:
.Ltmp15:
	call 1
.Ltmp16:
.Ltmp17:
	.loc	0 0 14 is_stmt 0
	w6 = 100000
	w7 = 100000
.Ltmp18:
	.loc	0 38 6 is_stmt 1
.Ltmp19:
.Ltmp20:
	if r0 == 0 goto LBB0_3
.Ltmp21:
.Ltmp22:
	.loc	0 0 6 is_stmt 0
	r2 = r10
	r2 += -8
	.loc	0 40 10 is_stmt 1
.Ltmp23:
	r1 = r0
	call 1
.Ltmp24:
.Ltmp25:
	.loc	0 0 10 is_stmt 0
	w7 = 10000
	.loc	0 41 9 is_stmt 1
.Ltmp26:
	if r0 == 0 goto LBB0_3
.Ltmp27:
.Ltmp28:
	.loc	0 41 17 is_stmt 0
.Ltmp29:
	w7 = *(u32 *)(r0 + 0)
.Ltmp30:
.Ltmp31:
LBB0_3:
	.loc	0 0 17
	w9 = 1
	*(u32 *)(r10 - 4) = w9
	*(u32 *)(r10 - 8) = w8
.Ltmp32:
.Ltmp33:
	r2 = r10
	r2 += -4
.Ltmp34:
	.loc	0 35 14 is_stmt 1
.Ltmp35:
.Ltmp36:
	r1 = by_index ll
.Ltmp37:
.Ltmp38:
	call 1
.Ltmp39:
.Ltmp40:
	.loc	0 38 6
.Ltmp41:
	if r0 == 0 goto LBB0_6
.Ltmp42:
.Ltmp43:
	.loc	0 0 6 is_stmt 0
	r2 = r10
	r2 += -8
	.loc	0 40 10 is_stmt 1
.Ltmp44:
	r1 = r0
	call 1
.Ltmp45:
.Ltmp46:
	.loc	0 0 10 is_stmt 0
	w6 = 10000
	.loc	0 41 9 is_stmt 1
.Ltmp47:
	if r0 == 0 goto LBB0_6
.Ltmp48:
.Ltmp49:
	.loc	0 41 17 is_stmt 0
.Ltmp50:
	w6 = *(u32 *)(r0 + 0)
.Ltmp51:
.Ltmp52:
LBB0_6:
	.loc	0 0 17
	*(u32 *)(r10 - 4) = w9
	w1 = 3
	*(u32 *)(r10 - 8) = w1
.Ltmp53:
.Ltmp54:
	r2 = r10
	r2 += -4
.Ltmp55:
	.loc	0 35 14 is_stmt 1
.Ltmp56:
.Ltmp57:
	r1 = by_key ll
.Ltmp58:
.Ltmp59:
	call 1
.Ltmp60:
.Ltmp61:
	.loc	0 0 14 is_stmt 0
	w1 = 100000
.Ltmp62:
	.loc	0 38 6 is_stmt 1
.Ltmp63:
.Ltmp64:
	if r0 == 0 goto LBB0_9
.Ltmp65:
.Ltmp66:
	.loc	0 0 6 is_stmt 0
	r2 = r10
	r2 += -8
	.loc	0 40 10 is_stmt 1
.Ltmp67:
	r1 = r0
	call 1
.Ltmp68:
.Ltmp69:
	.loc	0 0 10 is_stmt 0
	w1 = 10000
	.loc	0 41 9 is_stmt 1
.Ltmp70:
	if r0 == 0 goto LBB0_9
.Ltmp71:
.Ltmp72:
	.loc	0 41 17 is_stmt 0
.Ltmp73:
	w1 = *(u32 *)(r0 + 0)
.Ltmp74:
.Ltmp75:
LBB0_9:
	.loc	0 51 31 is_stmt 1
.Ltmp76:
	w6 += w7
	.loc	0 51 55 is_stmt 0
.Ltmp77:
	w6 += w1
	.loc	0 51 2
.Ltmp78:
	w0 = w6
	exit
.Ltmp79:
.Ltmp80:
.Lfunc_end0:
	.size	nested, .Lfunc_end0-nested
	.cfi_endproc

	.type	low,@object
	.section	.maps,"aw",@progbits
	.globl	low
	.p2align	3, 0x0
low:
	.zero	32
	.size	low, 32

	.type	high,@object
	.globl	high
	.p2align	3, 0x0
high:
	.zero	32
	.size	high, 32

	.type	by_index,@object
	.globl	by_index
	.p2align	3, 0x0
by_index:
	.quad	0
	.quad	0
	.quad	0
	.quad	low
	.quad	high
	.size	by_index, 40

	.type	by_key,@object
	.globl	by_key
	.p2align	3, 0x0
by_key:
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	high
	.size	by_key, 40

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
	.long	9
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
.Ldebug_loc0:
	.byte	4
	.uleb128 .Ltmp14-.Lfunc_begin0
	.uleb128 .Ltmp16-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp16-.Lfunc_begin0
	.uleb128 .Ltmp24-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp24-.Lfunc_begin0
	.uleb128 .Ltmp30-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Ltmp37-.Lfunc_begin0
	.uleb128 .Ltmp39-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc4:
	.byte	4
	.uleb128 .Ltmp39-.Lfunc_begin0
	.uleb128 .Ltmp45-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc5:
	.byte	4
	.uleb128 .Ltmp45-.Lfunc_begin0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc6:
	.byte	4
	.uleb128 .Ltmp58-.Lfunc_begin0
	.uleb128 .Ltmp60-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc7:
	.byte	4
	.uleb128 .Ltmp60-.Lfunc_begin0
	.uleb128 .Ltmp68-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc8:
	.byte	4
	.uleb128 .Ltmp68-.Lfunc_begin0
	.uleb128 .Ltmp74-.Lfunc_begin0
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
	.byte	27
	.byte	18
	.byte	6
	.byte	115
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
	.byte	4
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
	.byte	5
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	7
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	8
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
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	12
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
	.byte	13
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
	.byte	19
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	20
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
	.byte	32
	.byte	33
	.byte	1
	.byte	0
	.byte	0
	.byte	21
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
	.byte	22
	.byte	52
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
	.byte	24
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
	.byte	25
	.byte	29
	.byte	1
	.byte	49
	.byte	19
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	88
	.byte	11
	.byte	89
	.byte	11
	.byte	87
	.byte	11
	.byte	0
	.byte	0
	.byte	26
	.byte	5
	.byte	0
	.byte	2
	.byte	34
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	27
	.byte	5
	.byte	0
	.byte	2
	.byte	24
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	28
	.byte	52
	.byte	0
	.byte	2
	.byte	34
	.byte	49
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
	.byte	5
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	20
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	24
	.byte	0
	.byte	15
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	16
	.byte	0
	.byte	4
	.byte	7
	.long	116
	.byte	0
	.byte	17
	.byte	8
	.byte	4
	.byte	8
	.long	133
	.byte	0
	.byte	18
	.byte	16
	.byte	4
	.byte	11
	.long	150
	.byte	0
	.byte	19
	.byte	24
	.byte	0
	.byte	5
	.long	96
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	12
	.byte	0
	.byte	8
	.byte	5
	.byte	5
	.byte	4
	.byte	9
	.byte	6
	.byte	8
	.byte	7
	.byte	5
	.long	121
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	2
	.byte	0
	.byte	5
	.long	138
	.byte	10
	.long	146
	.byte	10
	.byte	1
	.byte	9
	.byte	8
	.byte	9
	.byte	7
	.byte	4
	.byte	6
	.long	161
	.byte	11
	.long	112
	.byte	0
	.byte	5
	.long	166
	.byte	12
	.byte	13
	.byte	32
	.byte	0
	.byte	8
	.byte	4
	.byte	4
	.long	116
	.byte	0
	.byte	9
	.byte	0
	.byte	4
	.byte	7
	.long	208
	.byte	0
	.byte	10
	.byte	8
	.byte	4
	.byte	8
	.long	133
	.byte	0
	.byte	11
	.byte	16
	.byte	4
	.byte	12
	.long	133
	.byte	0
	.byte	12
	.byte	24
	.byte	0
	.byte	5
	.long	213
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	4
	.byte	0
	.byte	2
	.byte	14
	.long	236

	.byte	0
	.byte	29
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.byte	24
	.byte	0
	.byte	24
	.byte	4
	.byte	4
	.long	277
	.byte	0
	.byte	25
	.byte	0
	.byte	4
	.byte	7
	.long	208
	.byte	0
	.byte	26
	.byte	8
	.byte	4
	.byte	8
	.long	133
	.byte	0
	.byte	27
	.byte	16
	.byte	4
	.byte	11
	.long	150
	.byte	0
	.byte	28
	.byte	24
	.byte	0
	.byte	5
	.long	282
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	13
	.byte	0
	.byte	2
	.byte	15
	.long	305

	.byte	0
	.byte	54
	.byte	2
	.byte	161
	.byte	2
	.byte	6
	.long	317
	.byte	7
	.long	112
	.byte	4
	.byte	0
	.byte	8
	.byte	16
	.byte	6
	.byte	1
	.byte	2
	.byte	17
	.long	166

	.byte	0
	.byte	13
	.byte	2
	.byte	161
	.byte	3
	.byte	2
	.byte	18
	.long	166

	.byte	0
	.byte	13
	.byte	2
	.byte	161
	.byte	4
	.byte	13
	.byte	19
	.long	352
	.byte	1
	.byte	160
	.byte	2
	.byte	5
	.long	357
	.byte	14
	.long	383

	.byte	15
	.long	387
	.byte	15
	.long	388
	.byte	15
	.long	388
	.byte	15
	.long	394
	.byte	0
	.byte	8
	.byte	20
	.byte	5
	.byte	8
	.byte	16
	.byte	5
	.long	393
	.byte	17
	.byte	10
	.long	402
	.byte	22
	.byte	1
	.byte	10
	.byte	8
	.byte	21
	.byte	7
	.byte	8
	.byte	13
	.byte	23
	.long	415
	.byte	1
	.byte	159
	.byte	1
	.byte	5
	.long	420
	.byte	14
	.long	387

	.byte	15
	.long	387
	.byte	15
	.long	388
	.byte	0
	.byte	18
	.long	146
	.byte	4
	.byte	1
	.byte	77
	.byte	19
	.byte	24
	.byte	1
	.byte	19
	.byte	25
	.ascii	"\200\b"
	.byte	19
	.byte	26
	.byte	0
	.byte	19
	.byte	27
	.byte	1
	.byte	19
	.byte	28
	.byte	2
	.byte	0
	.byte	20
	.byte	29
	.byte	0
	.byte	33

	.long	138

	.byte	21
	.byte	30
	.byte	0
	.byte	33
	.long	387
	.byte	21
	.byte	8
	.byte	0
	.byte	33
	.long	138
	.byte	21
	.byte	31
	.byte	0
	.byte	33
	.long	138
	.byte	22
	.byte	32
	.byte	0
	.byte	35
	.long	387
	.byte	22
	.byte	12
	.byte	0
	.byte	36
	.long	133
	.byte	0
	.byte	23
	.byte	5
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	33
	.byte	0
	.byte	45

	.long	108

	.byte	21
	.byte	36
	.byte	0
	.byte	45
	.long	711
	.byte	24
	.byte	2
	.byte	145
	.byte	12
	.byte	31
	.byte	0
	.byte	47
	.long	138
	.byte	24
	.byte	2
	.byte	145
	.byte	8
	.byte	34
	.byte	0
	.byte	47
	.long	138
	.byte	24
	.byte	2
	.byte	145
	.byte	4
	.byte	35
	.byte	0
	.byte	47
	.long	138
	.byte	25
	.long	461
	.byte	6
	.long	.Ltmp30-.Ltmp11
	.byte	0
	.byte	51
	.byte	9
	.byte	26
	.byte	0
	.long	469
	.byte	27
	.byte	2
	.byte	145
	.byte	20
	.long	477
	.byte	27
	.byte	2
	.byte	145
	.byte	16
	.long	485
	.byte	28
	.byte	1
	.long	493
	.byte	28
	.byte	2
	.long	501
	.byte	0
	.byte	25
	.long	461
	.byte	7
	.long	.Ltmp51-.Ltmp34
	.byte	0
	.byte	51
	.byte	33
	.byte	26
	.byte	3
	.long	469
	.byte	27
	.byte	2
	.byte	145
	.byte	20
	.long	477
	.byte	27
	.byte	2
	.byte	145
	.byte	16
	.long	485
	.byte	28
	.byte	4
	.long	493
	.byte	28
	.byte	5
	.long	501
	.byte	0
	.byte	25
	.long	461
	.byte	8
	.long	.Ltmp74-.Ltmp55
	.byte	0
	.byte	51
	.byte	57
	.byte	26
	.byte	6
	.long	469
	.byte	27
	.byte	2
	.byte	145
	.byte	20
	.long	477
	.byte	27
	.byte	2
	.byte	145
	.byte	16
	.long	485
	.byte	28
	.byte	7
	.long	493
	.byte	28
	.byte	8
	.long	501
	.byte	0
	.byte	0
	.byte	5
	.long	716
	.byte	12
	.byte	43
	.byte	24
	.byte	1
	.byte	89
	.byte	4
	.byte	37
	.long	138
	.byte	1
	.byte	90
	.byte	0
	.byte	4
	.byte	38
	.long	138
	.byte	1
	.byte	91
	.byte	4
	.byte	4
	.byte	39
	.long	138
	.byte	1
	.byte	92
	.byte	8
	.byte	4
	.byte	40
	.long	138
	.byte	1
	.byte	93
	.byte	12
	.byte	4
	.byte	41
	.long	138
	.byte	1
	.byte	94
	.byte	16
	.byte	4
	.byte	42
	.long	138
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	180
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"map_in_map.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"by_index"
.Linfo_string4:
	.asciz	"type"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string7:
	.asciz	"max_entries"
.Linfo_string8:
	.asciz	"key"
.Linfo_string9:
	.asciz	"unsigned int"
.Linfo_string10:
	.asciz	"u32"
.Linfo_string11:
	.asciz	"values"
.Linfo_string12:
	.asciz	"value"
.Linfo_string13:
	.asciz	"inner"
.Linfo_string14:
	.asciz	"by_key"
.Linfo_string15:
	.asciz	"LICENSE"
.Linfo_string16:
	.asciz	"char"
.Linfo_string17:
	.asciz	"low"
.Linfo_string18:
	.asciz	"high"
.Linfo_string19:
	.asciz	"bpf_map_update_elem"
.Linfo_string20:
	.asciz	"long"
.Linfo_string21:
	.asciz	"unsigned long long"
.Linfo_string22:
	.asciz	"u64"
.Linfo_string23:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string24:
	.asciz	"F_NO_PREALLOC"
.Linfo_string25:
	.asciz	"F_MMAPABLE"
.Linfo_string26:
	.asciz	"ANY"
.Linfo_string27:
	.asciz	"NOEXIST"
.Linfo_string28:
	.asciz	"EXIST"
.Linfo_string29:
	.asciz	"read"
.Linfo_string30:
	.asciz	"outer"
.Linfo_string31:
	.asciz	"slot"
.Linfo_string32:
	.asciz	"map"
.Linfo_string33:
	.asciz	"nested"
.Linfo_string34:
	.asciz	"six"
.Linfo_string35:
	.asciz	"seventy"
.Linfo_string36:
	.asciz	"ctx"
.Linfo_string37:
	.asciz	"data"
.Linfo_string38:
	.asciz	"data_end"
.Linfo_string39:
	.asciz	"data_meta"
.Linfo_string40:
	.asciz	"ingress_ifindex"
.Linfo_string41:
	.asciz	"rx_queue_index"
.Linfo_string42:
	.asciz	"egress_ifindex"
.Linfo_string43:
	.asciz	"xdp_md"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	by_index
	.quad	by_key
	.quad	LICENSE
	.quad	low
	.quad	high
	.quad	.Lfunc_begin0
	.quad	.Ltmp11
	.quad	.Ltmp34
	.quad	.Ltmp55
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	764
	.long	764
	.long	616
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
	.long	42
	.long	67108868
	.long	32
	.long	48
	.long	1
	.long	0
	.long	53
	.long	5
	.long	64
	.long	65
	.long	7
	.long	128
	.long	69
	.long	7
	.long	192
	.long	75
	.long	234881024
	.long	10
	.long	1
	.long	79
	.long	234881024
	.long	10
	.long	1
	.long	0
	.long	33554432
	.long	14
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	12
	.long	0
	.long	33554432
	.long	10
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	4
	.long	0
	.long	0
	.long	67108868
	.long	24
	.long	48
	.long	13
	.long	0
	.long	53
	.long	1
	.long	64
	.long	65
	.long	7
	.long	128
	.long	84
	.long	16
	.long	192
	.long	91
	.long	234881024
	.long	17
	.long	1
	.long	0
	.long	33554432
	.long	20
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	13
	.long	0
	.long	67108868
	.long	24
	.long	48
	.long	19
	.long	0
	.long	53
	.long	5
	.long	64
	.long	65
	.long	7
	.long	128
	.long	84
	.long	16
	.long	192
	.long	100
	.long	234881024
	.long	21
	.long	1
	.long	0
	.long	33554432
	.long	24
	.long	107
	.long	67108870
	.long	24
	.long	114
	.long	8
	.long	0
	.long	119
	.long	8
	.long	32
	.long	128
	.long	8
	.long	64
	.long	138
	.long	8
	.long	96
	.long	154
	.long	8
	.long	128
	.long	169
	.long	8
	.long	160
	.long	0
	.long	218103809
	.long	2
	.long	184
	.long	23
	.long	188
	.long	201326593
	.long	25
	.long	589
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	27
	.long	4
	.long	4
	.long	594
	.long	234881024
	.long	28
	.long	1
	.long	602
	.long	251658244
	.long	0
	.long	11
	.long	low
	.long	32
	.long	12
	.long	high
	.long	32
	.long	18
	.long	by_index
	.long	40
	.long	22
	.long	by_key
	.long	40
	.long	608
	.long	251658241
	.long	0
	.long	29
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
	.ascii	"inner"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"low"
	.byte	0
	.ascii	"high"
	.byte	0
	.ascii	"values"
	.byte	0
	.ascii	"by_index"
	.byte	0
	.ascii	"by_key"
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
	.ascii	"nested"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./map_in_map.c"
	.byte	0
	.ascii	"int nested(struct xdp_md *ctx)"
	.byte	0
	.ascii	"\tu32 slot = 3, six = 6, seventy = 35;"
	.byte	0
	.ascii	"\tbpf_map_update_elem(&low, &slot, &six, ANY);"
	.byte	0
	.ascii	"\tbpf_map_update_elem(&high, &slot, &seventy, ANY);"
	.byte	0
	.ascii	"\tvoid *map = bpf_map_lookup_elem(outer, &key);"
	.byte	0
	.ascii	"\tif (!map)"
	.byte	0
	.ascii	"\tvalue = bpf_map_lookup_elem(map, &slot);"
	.byte	0
	.ascii	"\treturn value ? *value : 10000;"
	.byte	0
	.ascii	"\treturn read(&by_index, 0, 3) + read(&by_index, 1, 3) + read(&by_key, 1, 3);"
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
	.long	20
	.long	20
	.long	396
	.long	416
	.long	0
	.long	8
	.long	195
	.long	1
	.long	.Lfunc_begin0
	.long	26
	.long	16
	.long	195
	.long	24
	.long	.Lfunc_begin0
	.long	199
	.long	214
	.long	46080
	.long	.Ltmp2
	.long	199
	.long	245
	.long	48134
	.long	.Ltmp3
	.long	199
	.long	245
	.long	48144
	.long	.Ltmp4
	.long	199
	.long	245
	.long	48153
	.long	.Ltmp5
	.long	199
	.long	283
	.long	50178
	.long	.Ltmp7
	.long	199
	.long	329
	.long	51202
	.long	.Ltmp13
	.long	199
	.long	380
	.long	35854
	.long	.Ltmp20
	.long	199
	.long	427
	.long	38918
	.long	.Ltmp23
	.long	199
	.long	438
	.long	40970
	.long	.Ltmp26
	.long	199
	.long	480
	.long	41993
	.long	.Ltmp29
	.long	199
	.long	480
	.long	42001
	.long	.Ltmp36
	.long	199
	.long	380
	.long	35854
	.long	.Ltmp41
	.long	199
	.long	427
	.long	38918
	.long	.Ltmp44
	.long	199
	.long	438
	.long	40970
	.long	.Ltmp47
	.long	199
	.long	480
	.long	41993
	.long	.Ltmp50
	.long	199
	.long	480
	.long	42001
	.long	.Ltmp57
	.long	199
	.long	380
	.long	35854
	.long	.Ltmp64
	.long	199
	.long	427
	.long	38918
	.long	.Ltmp67
	.long	199
	.long	438
	.long	40970
	.long	.Ltmp70
	.long	199
	.long	480
	.long	41993
	.long	.Ltmp73
	.long	199
	.long	480
	.long	42001
	.long	.Ltmp76
	.long	199
	.long	512
	.long	52255
	.long	.Ltmp77
	.long	199
	.long	512
	.long	52279
	.long	.Ltmp78
	.long	199
	.long	512
	.long	52226
	.addrsig
	.addrsig_sym nested
	.addrsig_sym low
	.addrsig_sym high
	.addrsig_sym by_index
	.addrsig_sym by_key
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:

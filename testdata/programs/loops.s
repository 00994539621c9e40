	.file	"loops.c"
	.file	0 "." "loops.c" md5 0xffb2a473c818beae4ab3acbd3790ab2a
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	iterate
	.p2align	3
	.type	iterate,@function
iterate:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 54 0 prologue_end
	w1 = 0
	w2 = 4
	r3 = 2
	r4 = 5
	w5 = 1
	goto LBB0_1
LBB0_4:
.Ltmp0:
.Ltmp1:
	.loc	0 20 4
.Ltmp2:
	r6 = composite ll
	r6 += r0
	.loc	0 20 17 is_stmt 0
.Ltmp3:
	*(u8 *)(r6 + 0) = w5
	.loc	0 19 34 is_stmt 1
.Ltmp4:
	r0 += r3
.Ltmp5:
.Ltmp6:
	.loc	0 19 3
.Ltmp7:
	if r0 < 100 goto LBB0_4
.Ltmp8:
.Ltmp9:
LBB0_5:
	.loc	0 15 2
.Ltmp10:
	w2 += w4
	r4 += 2
.Ltmp11:
	.loc	0 15 28
.Ltmp12:
.Ltmp13:
	r3 += 1
.Ltmp14:
.Ltmp15:
	.loc	0 15 2
.Ltmp16:
	if r3 != 100 goto LBB0_1
.Ltmp17:
.Ltmp18:
	.loc	0 0 2 is_stmt 0
	r3 = 27
.Ltmp19:
.Ltmp20:
	w2 = 0
	goto LBB0_7
.Ltmp21:
.Ltmp22:
LBB0_1:
	.loc	0 16 7 is_stmt 1
.Ltmp23:
	r0 = composite ll
	r0 += r3
	w0 = *(u8 *)(r0 + 0)
.Ltmp24:
	if w0 != 0 goto LBB0_5
.Ltmp25:
.Ltmp26:
	.loc	0 18 7
.Ltmp27:
	w1 += w3
.Ltmp28:
.Ltmp29:
	.loc	0 19 18
.Ltmp30:
	r0 = r3
	r0 *= r0
.Ltmp31:
.Ltmp32:
	.loc	0 19 3
.Ltmp33:
	if r0 > 99 goto LBB0_5
.Ltmp34:
.Ltmp35:
	.loc	0 0 3 is_stmt 0
	r0 = r2
	goto LBB0_4
LBB0_10:
.Ltmp36:
.Ltmp37:
	w0 = 0
.Ltmp38:
	.loc	0 27 40 is_stmt 1
.Ltmp39:
.Ltmp40:
	w2 += 1
.Ltmp41:
.Ltmp42:
	.loc	0 0 40 is_stmt 0
	r3 = r4
.Ltmp43:
.Ltmp44:
	.loc	0 27 2 is_stmt 1
.Ltmp45:
	if w2 != 200 goto LBB0_7
.Ltmp46:
.Ltmp47:
LBB0_11:
	.loc	0 0 2 is_stmt 0
	w2 = 0
.Ltmp48:
.Ltmp49:
	goto LBB0_12
.Ltmp50:
.Ltmp51:
LBB0_7:
	w0 = w2
.Ltmp52:
.Ltmp53:
	.loc	0 28 9 is_stmt 1
.Ltmp54:
	if r3 == 1 goto LBB0_11
.Ltmp55:
.Ltmp56:
	.loc	0 30 7
.Ltmp57:
	r4 = r3
	r4 >>= 1
	.loc	0 30 9 is_stmt 0
.Ltmp58:
	r5 = r3
	r5 &= 1
	.loc	0 30 7
.Ltmp59:
	if r5 == 0 goto LBB0_10
.Ltmp60:
.Ltmp61:
	.loc	0 0 7
	r3 *= 3
	r3 += 1
	r4 = r3
	goto LBB0_10
LBB0_14:
.Ltmp62:
.Ltmp63:
	.loc	0 39 26 is_stmt 1
.Ltmp64:
	w2 += 1
.Ltmp65:
.Ltmp66:
	.loc	0 39 2
.Ltmp67:
	if w2 != 7 goto LBB0_12
.Ltmp68:
.Ltmp69:
	.loc	0 0 2 is_stmt 0
	w2 = 0
.Ltmp70:
.Ltmp71:
	r3 = 0
	r4 = array ll
	goto LBB0_16
.Ltmp72:
.Ltmp73:
LBB0_12:
	r3 = 0
.Ltmp74:
.Ltmp75:
	goto LBB0_13
.Ltmp76:
.Ltmp77:
LBB0_18:
	.loc	0 40 21 is_stmt 1
.Ltmp78:
	r3 += 4
.Ltmp79:
.Ltmp80:
	.loc	0 40 3
.Ltmp81:
	if r3 == 28 goto LBB0_14
.Ltmp82:
.Ltmp83:
LBB0_13:
	.loc	0 41 8
.Ltmp84:
	r4 = array ll
	r4 += r3
	w5 = *(u32 *)(r4 + 0)
	.loc	0 41 19 is_stmt 0
.Ltmp85:
	w6 = *(u32 *)(r4 + 4)
	.loc	0 41 17
.Ltmp86:
	if w5 <= w6 goto LBB0_18
.Ltmp87:
.Ltmp88:
	.loc	0 42 16 is_stmt 1
.Ltmp89:
	w5 = *(u32 *)(r4 + 0)
.Ltmp90:
.Ltmp91:
	.loc	0 44 16
.Ltmp92:
	w6 = *(u32 *)(r4 + 4)
	.loc	0 44 14 is_stmt 0
.Ltmp93:
	*(u32 *)(r4 + 0) = w6
	.loc	0 45 18 is_stmt 1
.Ltmp94:
	*(u32 *)(r4 + 4) = w5
	goto LBB0_18
.Ltmp95:
.Ltmp96:
LBB0_16:
	.loc	0 0 18 is_stmt 0
	w5 = w2
.Ltmp97:
.Ltmp98:
	.loc	0 48 19 is_stmt 1
.Ltmp99:
	w2 = *(u32 *)(r4 + 0)
	.loc	0 48 17 is_stmt 0
.Ltmp100:
	w2 *= w3
	.loc	0 48 12
.Ltmp101:
	w2 += w5
.Ltmp102:
.Ltmp103:
	.loc	0 47 20 is_stmt 1
.Ltmp104:
	r4 += 4
	.loc	0 47 26
.Ltmp105:
	r3 += 1
.Ltmp106:
.Ltmp107:
	.loc	0 47 2
.Ltmp108:
	if r3 != 8 goto LBB0_16
.Ltmp109:
.Ltmp110:
	.loc	0 55 32
.Ltmp111:
	w0 *= 13
	.loc	0 55 18 is_stmt 0
.Ltmp112:
	w0 += w1
	.loc	0 55 37
.Ltmp113:
	w0 += w2
	.loc	0 55 2
.Ltmp114:
	exit
.Ltmp115:
.Ltmp116:
.Lfunc_end0:
	.size	iterate, .Lfunc_end0-iterate
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	composite,@object
	.local	composite
	.comm	composite,100,1
	.type	array,@object
	.data
	.p2align	2, 0x0
array:
	.long	5
	.long	3
	.long	8
	.long	1
	.long	7
	.long	2
	.long	6
	.long	4
	.size	array, 32

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	8
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
	.long	.Ldebug_loc7-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp8-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp31-.Lfunc_begin0
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp36-.Lfunc_begin0
	.uleb128 .Ltmp48-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp52-.Lfunc_begin0
	.uleb128 .Ltmp60-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Ltmp36-.Lfunc_begin0
	.uleb128 .Ltmp43-.Lfunc_begin0
	.byte	1
	.byte	84
	.byte	4
	.uleb128 .Ltmp43-.Lfunc_begin0
	.uleb128 .Ltmp50-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp52-.Lfunc_begin0
	.uleb128 .Ltmp60-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	0
.Ldebug_loc4:
	.byte	4
	.uleb128 .Ltmp62-.Lfunc_begin0
	.uleb128 .Ltmp95-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp97-.Lfunc_begin0
	.uleb128 .Ltmp102-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	4
	.uleb128 .Ltmp102-.Lfunc_begin0
	.uleb128 .Ltmp109-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc5:
	.byte	4
	.uleb128 .Ltmp62-.Lfunc_begin0
	.uleb128 .Ltmp70-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp74-.Lfunc_begin0
	.uleb128 .Ltmp95-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc6:
	.byte	4
	.uleb128 .Ltmp76-.Lfunc_begin0
	.uleb128 .Ltmp79-.Lfunc_begin0
	.byte	9
	.byte	115
	.byte	0
	.byte	17
	.byte	4
	.byte	27
	.byte	17
	.byte	1
	.byte	34
	.byte	159
	.byte	4
	.uleb128 .Ltmp82-.Lfunc_begin0
	.uleb128 .Ltmp95-.Lfunc_begin0
	.byte	6
	.byte	115
	.byte	0
	.byte	17
	.byte	4
	.byte	27
	.byte	159
	.byte	0
.Ldebug_loc7:
	.byte	4
	.uleb128 .Ltmp90-.Lfunc_begin0
	.uleb128 .Ltmp95-.Lfunc_begin0
	.byte	1
	.byte	85
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
	.byte	8
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
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
	.byte	10
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
	.byte	11
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
	.byte	12
	.byte	11
	.byte	1
	.byte	0
	.byte	0
	.byte	13
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
	.byte	14
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
	.byte	15
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
	.byte	16
	.byte	52
	.byte	0
	.byte	2
	.byte	24
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.byte	11
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	18
	.byte	52
	.byte	0
	.byte	2
	.byte	34
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	19
	.byte	11
	.byte	1
	.byte	85
	.byte	35
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	20
	.byte	5
	.byte	0
	.byte	2
	.byte	34
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	21
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	22
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
	.byte	23
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
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	54

	.byte	0
	.byte	58
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	66
	.byte	4
	.long	70
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
	.byte	7
	.byte	6
	.long	85
	.byte	0
	.byte	8
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	97
	.byte	4
	.long	70
	.byte	100
	.byte	0
	.byte	8
	.long	102
	.byte	9
	.long	110
	.byte	8
	.byte	1
	.byte	7
	.byte	5
	.byte	7
	.byte	8
	.byte	1
	.byte	7
	.byte	9
	.long	125
	.byte	0
	.byte	9
	.byte	2
	.byte	161
	.byte	2
	.byte	3
	.long	137
	.byte	4
	.long	70
	.byte	8
	.byte	0
	.byte	8
	.long	142
	.byte	9
	.long	150
	.byte	11
	.byte	1
	.byte	9
	.byte	5
	.byte	10
	.byte	7
	.byte	4
	.byte	10
	.byte	12
	.byte	0
	.byte	11

	.long	142

	.byte	11
	.byte	13
	.byte	0
	.byte	13
	.long	142
	.byte	12
	.byte	11
	.byte	14
	.byte	0
	.byte	15
	.long	142
	.byte	12
	.byte	11
	.byte	15
	.byte	0
	.byte	19
	.long	142
	.byte	0
	.byte	0
	.byte	0
	.byte	10
	.byte	16
	.byte	0
	.byte	25

	.long	142

	.byte	13
	.byte	17
	.byte	0
	.byte	25
	.long	218
	.byte	12
	.byte	11
	.byte	20
	.byte	0
	.byte	27
	.long	142
	.byte	0
	.byte	0
	.byte	9
	.long	226
	.byte	19
	.byte	1
	.byte	10
	.byte	5
	.byte	18
	.byte	7
	.byte	8
	.byte	10
	.byte	21
	.byte	0
	.byte	35

	.long	142

	.byte	11
	.byte	22
	.byte	0
	.byte	37
	.long	142
	.byte	12
	.byte	11
	.byte	14
	.byte	0
	.byte	39
	.long	142
	.byte	12
	.byte	11
	.byte	15
	.byte	0
	.byte	40
	.long	142
	.byte	12
	.byte	11
	.byte	23
	.byte	0
	.byte	42
	.long	142
	.byte	0
	.byte	0
	.byte	0
	.byte	12
	.byte	11
	.byte	14
	.byte	0
	.byte	47
	.long	142
	.byte	0
	.byte	0
	.byte	14
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	53

	.long	488

	.byte	13
	.byte	26
	.byte	0
	.byte	53
	.long	492
	.byte	15
	.long	154
	.byte	4
	.long	.Ltmp34-.Ltmp0
	.byte	0
	.byte	55
	.byte	9
	.byte	16
	.byte	1
	.byte	81
	.long	162
	.byte	17
	.byte	4
	.long	.Ltmp34-.Ltmp0
	.long	170
	.byte	18
	.byte	0
	.long	171
	.byte	19
	.byte	0
	.long	179
	.byte	18
	.byte	1
	.long	180
	.byte	0
	.byte	0
	.byte	0
	.byte	15
	.long	191
	.byte	5
	.long	.Ltmp60-.Ltmp38
	.byte	0
	.byte	55
	.byte	20
	.byte	20
	.byte	3
	.long	199
	.byte	17
	.byte	5
	.long	.Ltmp60-.Ltmp38
	.long	207
	.byte	18
	.byte	2
	.long	208
	.byte	0
	.byte	0
	.byte	15
	.long	230
	.byte	6
	.long	.Ltmp109-.Ltmp62
	.byte	0
	.byte	55
	.byte	39
	.byte	18
	.byte	4
	.long	238
	.byte	17
	.byte	6
	.long	.Ltmp95-.Ltmp62
	.long	246
	.byte	18
	.byte	5
	.long	247
	.byte	17
	.byte	7
	.long	.Ltmp95-.Ltmp76
	.long	255
	.byte	18
	.byte	6
	.long	256
	.byte	17
	.byte	8
	.long	.Ltmp95-.Ltmp87
	.long	264
	.byte	18
	.byte	7
	.long	265
	.byte	0
	.byte	0
	.byte	0
	.byte	17
	.byte	9
	.long	.Ltmp109-.Ltmp97
	.long	276
	.byte	16
	.byte	1
	.byte	83
	.long	277
	.byte	0
	.byte	0
	.byte	0
	.byte	5
	.byte	25
	.byte	5
	.byte	4
	.byte	21
	.long	497
	.byte	22
	.byte	33
	.byte	24
	.byte	1
	.byte	89
	.byte	23
	.byte	27
	.long	142
	.byte	1
	.byte	90
	.byte	0
	.byte	23
	.byte	28
	.long	142
	.byte	1
	.byte	91
	.byte	4
	.byte	23
	.byte	29
	.long	142
	.byte	1
	.byte	92
	.byte	8
	.byte	23
	.byte	30
	.long	142
	.byte	1
	.byte	93
	.byte	12
	.byte	23
	.byte	31
	.long	142
	.byte	1
	.byte	94
	.byte	16
	.byte	23
	.byte	32
	.long	142
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
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp8-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp28-.Lfunc_begin0
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	140
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"loops.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"composite"
.Linfo_string7:
	.asciz	"unsigned char"
.Linfo_string8:
	.asciz	"u8"
.Linfo_string9:
	.asciz	"array"
.Linfo_string10:
	.asciz	"unsigned int"
.Linfo_string11:
	.asciz	"u32"
.Linfo_string12:
	.asciz	"primes"
.Linfo_string13:
	.asciz	"sum"
.Linfo_string14:
	.asciz	"i"
.Linfo_string15:
	.asciz	"j"
.Linfo_string16:
	.asciz	"collatz"
.Linfo_string17:
	.asciz	"n"
.Linfo_string18:
	.asciz	"unsigned long long"
.Linfo_string19:
	.asciz	"u64"
.Linfo_string20:
	.asciz	"steps"
.Linfo_string21:
	.asciz	"sort"
.Linfo_string22:
	.asciz	"weighted"
.Linfo_string23:
	.asciz	"swap"
.Linfo_string24:
	.asciz	"iterate"
.Linfo_string25:
	.asciz	"int"
.Linfo_string26:
	.asciz	"ctx"
.Linfo_string27:
	.asciz	"data"
.Linfo_string28:
	.asciz	"data_end"
.Linfo_string29:
	.asciz	"data_meta"
.Linfo_string30:
	.asciz	"ingress_ifindex"
.Linfo_string31:
	.asciz	"rx_queue_index"
.Linfo_string32:
	.asciz	"egress_ifindex"
.Linfo_string33:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	composite
	.quad	array
	.quad	.Lfunc_begin0
	.quad	.Ltmp0
	.quad	.Ltmp38
	.quad	.Ltmp62
	.quad	.Ltmp76
	.quad	.Ltmp87
	.quad	.Ltmp97
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	448
	.long	448
	.long	734
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108870
	.long	24
	.long	8
	.long	3
	.long	0
	.long	13
	.long	3
	.long	32
	.long	22
	.long	3
	.long	64
	.long	32
	.long	3
	.long	96
	.long	48
	.long	3
	.long	128
	.long	63
	.long	3
	.long	160
	.long	78
	.long	134217728
	.long	4
	.long	82
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	6
	.long	95
	.long	1
	.long	99
	.long	16777216
	.long	4
	.long	16777248
	.long	103
	.long	201326593
	.long	5
	.long	649
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	10
	.long	4
	.long	654
	.long	16777216
	.long	4
	.long	32
	.long	674
	.long	234881024
	.long	9
	.long	1
	.long	0
	.long	150994944
	.long	13
	.long	682
	.long	134217728
	.long	14
	.long	685
	.long	16777216
	.long	1
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	10
	.long	100
	.long	699
	.long	234881024
	.long	15
	.long	0
	.long	0
	.long	150994944
	.long	3
	.long	0
	.long	50331648
	.long	0
	.long	17
	.long	10
	.long	8
	.long	709
	.long	234881024
	.long	18
	.long	0
	.long	715
	.long	251658241
	.long	0
	.long	16
	.long	composite
	.long	100
	.long	720
	.long	251658241
	.long	0
	.long	19
	.long	array
	.long	32
	.long	726
	.long	251658241
	.long	0
	.long	11
	.long	LICENSE
	.long	4
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
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"iterate"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./loops.c"
	.byte	0
	.ascii	"int iterate(struct xdp_md *ctx)"
	.byte	0
	.ascii	"\t\t\tcomposite[j] = 1;"
	.byte	0
	.ascii	"\t\tfor (u32 j = i * i; j < 100; j += i)"
	.byte	0
	.ascii	"\tfor (u32 i = 2; i < 100; i++) {"
	.byte	0
	.ascii	"\t\tif (composite[i])"
	.byte	0
	.ascii	"\t\tsum += i;"
	.byte	0
	.ascii	"\tfor (u32 steps = 0; steps < 200; steps++) {"
	.byte	0
	.ascii	"\t\tif (n == 1)"
	.byte	0
	.ascii	"\t\tn = n & 1 ? 3 * n + 1 : n / 2;"
	.byte	0
	.ascii	"\tfor (u32 i = 0; i < 7; i++)"
	.byte	0
	.ascii	"\t\tfor (u32 j = 0; j < 7; j++)"
	.byte	0
	.ascii	"\t\t\tif (array[j] > array[j + 1]) {"
	.byte	0
	.ascii	"\t\t\t\tu32 swap = array[j];"
	.byte	0
	.ascii	"\t\t\t\tarray[j] = array[j + 1];"
	.byte	0
	.ascii	"\t\t\t\tarray[j + 1] = swap;"
	.byte	0
	.ascii	"\t\tweighted += i * array[i];"
	.byte	0
	.ascii	"\tfor (u32 i = 0; i < 8; i++)"
	.byte	0
	.ascii	"\treturn primes() + collatz(27) * 13 + sort();"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"composite"
	.byte	0
	.ascii	"array"
	.byte	0
	.ascii	".bss"
	.byte	0
	.ascii	".data"
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
	.long	652
	.long	672
	.long	0
	.long	8
	.long	111
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16
	.long	111
	.long	40
	.long	.Lfunc_begin0
	.long	115
	.long	125
	.long	54272
	.long	.Ltmp2
	.long	115
	.long	157
	.long	20484
	.long	.Ltmp3
	.long	115
	.long	157
	.long	20497
	.long	.Ltmp4
	.long	115
	.long	178
	.long	19490
	.long	.Ltmp7
	.long	115
	.long	178
	.long	19459
	.long	.Ltmp10
	.long	115
	.long	217
	.long	15362
	.long	.Ltmp13
	.long	115
	.long	217
	.long	15388
	.long	.Ltmp16
	.long	115
	.long	217
	.long	15362
	.long	.Ltmp23
	.long	115
	.long	250
	.long	16391
	.long	.Ltmp24
	.long	115
	.long	250
	.long	16391
	.long	.Ltmp27
	.long	115
	.long	270
	.long	18439
	.long	.Ltmp30
	.long	115
	.long	178
	.long	19474
	.long	.Ltmp33
	.long	115
	.long	178
	.long	19459
	.long	.Ltmp40
	.long	115
	.long	282
	.long	27688
	.long	.Ltmp45
	.long	115
	.long	282
	.long	27650
	.long	.Ltmp54
	.long	115
	.long	327
	.long	28681
	.long	.Ltmp57
	.long	115
	.long	341
	.long	30727
	.long	.Ltmp58
	.long	115
	.long	341
	.long	30729
	.long	.Ltmp59
	.long	115
	.long	341
	.long	30727
	.long	.Ltmp64
	.long	115
	.long	374
	.long	39962
	.long	.Ltmp67
	.long	115
	.long	374
	.long	39938
	.long	.Ltmp78
	.long	115
	.long	403
	.long	40981
	.long	.Ltmp81
	.long	115
	.long	403
	.long	40963
	.long	.Ltmp84
	.long	115
	.long	433
	.long	41992
	.long	.Ltmp85
	.long	115
	.long	433
	.long	42003
	.long	.Ltmp86
	.long	115
	.long	433
	.long	42001
	.long	.Ltmp89
	.long	115
	.long	467
	.long	43024
	.long	.Ltmp92
	.long	115
	.long	492
	.long	45072
	.long	.Ltmp93
	.long	115
	.long	492
	.long	45070
	.long	.Ltmp94
	.long	115
	.long	521
	.long	46098
	.long	.Ltmp99
	.long	115
	.long	546
	.long	49171
	.long	.Ltmp100
	.long	115
	.long	546
	.long	49169
	.long	.Ltmp101
	.long	115
	.long	546
	.long	49164
	.long	.Ltmp104
	.long	115
	.long	574
	.long	48148
	.long	.Ltmp105
	.long	115
	.long	574
	.long	48154
	.long	.Ltmp108
	.long	115
	.long	574
	.long	48130
	.long	.Ltmp111
	.long	115
	.long	603
	.long	56352
	.long	.Ltmp112
	.long	115
	.long	603
	.long	56338
	.long	.Ltmp113
	.long	115
	.long	603
	.long	56357
	.long	.Ltmp114
	.long	115
	.long	603
	.long	56322
	.addrsig
	.addrsig_sym iterate
	.addrsig_sym LICENSE
	.addrsig_sym composite
	.addrsig_sym array
	.section	.debug_line,"",@progbits
.Lline_table_start0:

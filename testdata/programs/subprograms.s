	.file	"subprograms.c"
	.file	0 "." "subprograms.c" md5 0xcc532ef4f841f6749ade0a6f5dea3df8
	.text
	.globl	five
	.p2align	3
	.type	five,@function
five:
.Lfunc_begin0:
	.loc	0 16 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w0 = w3
.Ltmp0:
.Ltmp1:
	.loc	0 18 15 prologue_end
.Ltmp2:
	w2 <<= 1
.Ltmp3:
.Ltmp4:
	.loc	0 18 23 is_stmt 0
.Ltmp5:
	w0 *= 3
.Ltmp6:
.Ltmp7:
	.loc	0 18 9
.Ltmp8:
	w0 += w2
	.loc	0 18 31
.Ltmp9:
	w4 <<= 2
.Ltmp10:
.Ltmp11:
	.loc	0 18 9
.Ltmp12:
	w0 += w4
	.loc	0 18 39
.Ltmp13:
	w5 *= 5
.Ltmp14:
.Ltmp15:
	.loc	0 18 9
.Ltmp16:
	w0 += w5
	.loc	0 17 2 is_stmt 1
	#APP
	#NO_APP
.Ltmp17:
.Ltmp18:
	.loc	0 18 9
	w0 += w1
	.loc	0 18 2 is_stmt 0
.Ltmp19:
	exit
.Ltmp20:
.Ltmp21:
.Lfunc_end0:
	.size	five, .Lfunc_end0-five
	.cfi_endproc

	.weak	wide
	.p2align	3
	.type	wide,@function
wide:
.Lfunc_begin1:
	.loc	0 22 0 is_stmt 1
	.cfi_startproc
	r0 = r1
.Ltmp22:
.Ltmp23:
	.loc	0 23 2 prologue_end
	#APP
	#NO_APP
.Ltmp24:
.Ltmp25:
	.loc	0 24 17
.Ltmp26:
	r0 <<= 1
.Ltmp27:
.Ltmp28:
	r0 <<= 32
	r0 >>= 32
	.loc	0 24 2 is_stmt 0
.Ltmp29:
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end1:
	.size	wide, .Lfunc_end1-wide
	.cfi_endproc

	.hidden	nested
	.globl	nested
	.p2align	3
	.type	nested,@function
nested:
.Lfunc_begin2:
	.loc	0 28 0 is_stmt 1
	.cfi_startproc
	r6 = r1
.Ltmp32:
.Ltmp33:
	.loc	0 29 9 prologue_end
.Ltmp34:
	call square
.Ltmp35:
	.loc	0 29 9
	r7 = r0
	.loc	0 29 21 is_stmt 0
.Ltmp36:
	r1 = r6
	w2 = 1
	w3 = 1
	w4 = 1
	w5 = 1
	call five
.Ltmp37:
	.loc	0 29 9 is_stmt 1
.Ltmp38:
	w0 += w7
	.loc	0 29 2 is_stmt 0
.Ltmp39:
	exit
.Ltmp40:
.Ltmp41:
.Lfunc_end2:
	.size	nested, .Lfunc_end2-nested
	.cfi_endproc

	.p2align	3
	.type	square,@function
square:
.Lfunc_begin3:
	.loc	0 10 0 is_stmt 1
	.cfi_startproc
	r0 = r1
.Ltmp42:
.Ltmp43:
	.loc	0 11 2 prologue_end
	#APP
	#NO_APP
.Ltmp44:
.Ltmp45:
	.loc	0 12 11
.Ltmp46:
	r0 *= r0
.Ltmp47:
.Ltmp48:
	.loc	0 12 2 is_stmt 0
.Ltmp49:
	exit
.Ltmp50:
.Ltmp51:
.Lfunc_end3:
	.size	square, .Lfunc_end3-square
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	entry
	.p2align	3
	.type	entry,@function
entry:
.Lfunc_begin4:
	.loc	0 39 0 is_stmt 1
	.cfi_startproc
	*(u64 *)(r10 - 8) = r1
.Ltmp52:
.Ltmp53:
	.loc	0 43 10 prologue_end
.Ltmp54:
	r1 = 0
	call square
.Ltmp55:
	.loc	0 43 10
	r6 = r0
.Ltmp56:
.Ltmp57:
	r1 = 1
	call square
.Ltmp58:
	.loc	0 43 10
	*(u64 *)(r10 - 16) = r0
.Ltmp59:
.Ltmp60:
	r1 = 2
	call square
.Ltmp61:
	.loc	0 43 10
	*(u64 *)(r10 - 24) = r0
.Ltmp62:
.Ltmp63:
	r1 = 3
	call square
.Ltmp64:
	r7 = r0
.Ltmp65:
.Ltmp66:
	.loc	0 44 9
.Ltmp67:
	r1 = 30
	call nested
.Ltmp68:
	w8 = w0
.Ltmp69:
.Ltmp70:
	.loc	0 45 9
.Ltmp71:
	r1 = 100
	call wide
.Ltmp72:
	r9 = r0
	.loc	0 46 9
.Ltmp73:
	r1 = 1
	w2 = 2
	w3 = 3
	w4 = 1
	w5 = 1
	call five
.Ltmp74:
.Ltmp75:
	.loc	0 43 7
.Ltmp76:
	r1 = *(u64 *)(r10 - 16)
	w6 += w1
.Ltmp77:
.Ltmp78:
	.loc	0 43 7
.Ltmp79:
	r1 = *(u64 *)(r10 - 24)
	w6 += w1
.Ltmp80:
.Ltmp81:
	.loc	0 43 7
.Ltmp82:
	w6 += w7
.Ltmp83:
.Ltmp84:
	.loc	0 44 6
.Ltmp85:
	w6 += w8
.Ltmp86:
.Ltmp87:
	.loc	0 45 6
.Ltmp88:
	w6 += w9
	.loc	0 46 6
.Ltmp89:
	w6 += w0
	.loc	0 47 15
.Ltmp90:
	r1 = *(u64 *)(r10 - 8)
.Ltmp91:
.Ltmp92:
	call length
.Ltmp93:
.Ltmp94:
	.loc	0 47 13
.Ltmp95:
	w6 += w0
	.loc	0 47 29 is_stmt 0
.Ltmp96:
	r1 = 5
	call square
.Ltmp97:
	.loc	0 47 9 is_stmt 1
.Ltmp98:
	w6 += w0
	w6 += 3
	.loc	0 47 2 is_stmt 0
.Ltmp99:
	w0 = w6
	exit
.Ltmp100:
.Ltmp101:
.Lfunc_end4:
	.size	entry, .Lfunc_end4-entry
	.cfi_endproc

	.text
	.p2align	3
	.type	length,@function
length:
.Lfunc_begin5:
	.cfi_startproc
	.loc	0 34 14 prologue_end is_stmt 1
.Ltmp102:
	w0 = *(u32 *)(r1 + 0)
	.loc	0 34 2 is_stmt 0
.Ltmp103:
	exit
.Ltmp104:
.Ltmp105:
.Lfunc_end5:
	.size	length, .Lfunc_end5-length
	.cfi_endproc

	.section	socket,"ax",@progbits
	.globl	other
	.p2align	3
	.type	other,@function
other:
.Lfunc_begin6:
	.cfi_startproc
	.loc	0 53 9 prologue_end is_stmt 1
.Ltmp106:
	r1 = 5
	call square
.Ltmp107:
	.loc	0 53 2
.Ltmp108:
	exit
.Ltmp109:
.Ltmp110:
.Lfunc_end6:
	.size	other, .Lfunc_end6-other
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	10
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
.Ldebug_loc0:
	.byte	3
	.byte	1
	.uleb128 .Ltmp3-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	3
	.byte	1
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.byte	84
	.byte	0
.Ldebug_loc3:
	.byte	3
	.byte	1
	.uleb128 .Ltmp14-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	0
.Ldebug_loc4:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp22-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp22-.Lfunc_begin0
	.uleb128 .Ltmp27-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc5:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp32-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp32-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc6:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Ltmp42-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp42-.Lfunc_begin0
	.uleb128 .Ltmp47-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc7:
	.byte	1
	.byte	7
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin4
	.uleb128 .Ltmp52-.Lfunc_begin4
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp52-.Lfunc_begin4
	.uleb128 .Ltmp91-.Lfunc_begin4
	.byte	2
	.byte	122
	.byte	16
	.byte	4
	.uleb128 .Ltmp91-.Lfunc_begin4
	.uleb128 .Ltmp93-.Lfunc_begin4
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc8:
	.byte	1
	.byte	7
	.byte	4
	.uleb128 .Ltmp52-.Lfunc_begin4
	.uleb128 .Ltmp56-.Lfunc_begin4
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp56-.Lfunc_begin4
	.uleb128 .Ltmp59-.Lfunc_begin4
	.byte	2
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp59-.Lfunc_begin4
	.uleb128 .Ltmp62-.Lfunc_begin4
	.byte	2
	.byte	50
	.byte	159
	.byte	4
	.uleb128 .Ltmp62-.Lfunc_begin4
	.uleb128 .Ltmp65-.Lfunc_begin4
	.byte	2
	.byte	51
	.byte	159
	.byte	4
	.uleb128 .Ltmp65-.Lfunc_begin4
	.uleb128 .Lfunc_end4-.Lfunc_begin4
	.byte	2
	.byte	52
	.byte	159
	.byte	0
.Ldebug_loc9:
	.byte	1
	.byte	7
	.byte	4
	.uleb128 .Ltmp52-.Lfunc_begin4
	.uleb128 .Ltmp69-.Lfunc_begin4
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp74-.Lfunc_begin4
	.uleb128 .Ltmp86-.Lfunc_begin4
	.byte	1
	.byte	86
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
	.byte	8
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
	.byte	9
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
	.byte	10
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
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
	.byte	13
	.byte	11
	.byte	1
	.byte	85
	.byte	35
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
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
	.byte	16
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	17
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
	.byte	18
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
	.byte	19
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
	.byte	1
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	56
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
	.byte	7
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	6
	.byte	0
	.byte	15

	.long	383

	.byte	8
	.byte	1
	.byte	81
	.byte	18
	.byte	0
	.byte	15
	.long	395
	.byte	9
	.byte	0
	.byte	19
	.byte	0
	.byte	15
	.long	383
	.byte	9
	.byte	1
	.byte	20
	.byte	0
	.byte	15
	.long	383
	.byte	9
	.byte	2
	.byte	21
	.byte	0
	.byte	15
	.long	383
	.byte	9
	.byte	3
	.byte	22
	.byte	0
	.byte	15
	.long	383
	.byte	0
	.byte	7
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	9
	.byte	0
	.byte	21

	.long	395

	.byte	9
	.byte	4
	.byte	23
	.byte	0
	.byte	21
	.long	395
	.byte	0
	.byte	7
	.byte	3
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	12
	.byte	0
	.byte	27

	.long	383

	.byte	9
	.byte	5
	.byte	23
	.byte	0
	.byte	27
	.long	395
	.byte	10
	.long	202
	.byte	4
	.byte	10
	.long	78
	.byte	5
	.byte	0
	.byte	11
	.byte	6
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	13
	.byte	0
	.byte	9

	.long	395
	.byte	9
	.byte	6
	.byte	23
	.byte	0
	.byte	9
	.long	395
	.byte	0
	.byte	7
	.byte	7
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	38

	.long	407

	.byte	9
	.byte	7
	.byte	24
	.byte	0
	.byte	38
	.long	411
	.byte	12
	.byte	9
	.byte	59
	.byte	0
	.byte	40
	.long	383
	.byte	13
	.byte	0
	.byte	12
	.byte	8
	.byte	58
	.byte	0
	.byte	42
	.long	395
	.byte	0
	.byte	10
	.long	202
	.byte	8
	.byte	10
	.long	202
	.byte	9
	.byte	10
	.long	202
	.byte	10
	.byte	10
	.long	202
	.byte	11
	.byte	10
	.long	165
	.byte	12
	.byte	10
	.long	140
	.byte	13
	.byte	10
	.long	78
	.byte	14
	.byte	10
	.long	327
	.byte	15
	.byte	10
	.long	202
	.byte	16
	.byte	0
	.byte	11
	.byte	17
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	32

	.long	407
	.byte	8
	.byte	1
	.byte	81
	.byte	24
	.byte	0
	.byte	32
	.long	411
	.byte	0
	.byte	7
	.byte	18
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	90

	.byte	17
	.byte	0
	.byte	51

	.long	407

	.byte	14
	.byte	24
	.byte	0
	.byte	51
	.long	411
	.byte	10
	.long	202
	.byte	19
	.byte	0
	.byte	15
	.long	391
	.byte	8
	.byte	1
	.byte	9
	.byte	5
	.byte	7
	.byte	7
	.byte	4
	.byte	15
	.long	403
	.byte	11
	.byte	1
	.byte	10
	.byte	5
	.byte	10
	.byte	7
	.byte	8
	.byte	5
	.byte	15
	.byte	5
	.byte	4
	.byte	16
	.long	416
	.byte	17
	.byte	57
	.byte	176
	.byte	1
	.byte	100
	.byte	18
	.byte	25
	.long	383
	.byte	1
	.byte	101
	.byte	0
	.byte	18
	.byte	26
	.long	383
	.byte	1
	.byte	102
	.byte	4
	.byte	18
	.byte	27
	.long	383
	.byte	1
	.byte	103
	.byte	8
	.byte	18
	.byte	28
	.long	383
	.byte	1
	.byte	104
	.byte	12
	.byte	18
	.byte	29
	.long	383
	.byte	1
	.byte	105
	.byte	16
	.byte	18
	.byte	30
	.long	383
	.byte	1
	.byte	106
	.byte	20
	.byte	18
	.byte	31
	.long	383
	.byte	1
	.byte	107
	.byte	24
	.byte	18
	.byte	32
	.long	383
	.byte	1
	.byte	108
	.byte	28
	.byte	18
	.byte	33
	.long	383
	.byte	1
	.byte	109
	.byte	32
	.byte	18
	.byte	34
	.long	383
	.byte	1
	.byte	110
	.byte	36
	.byte	18
	.byte	35
	.long	383
	.byte	1
	.byte	111
	.byte	40
	.byte	18
	.byte	36
	.long	383
	.byte	1
	.byte	112
	.byte	44
	.byte	18
	.byte	37
	.long	701
	.byte	1
	.byte	113
	.byte	48
	.byte	18
	.byte	38
	.long	383
	.byte	1
	.byte	114
	.byte	68
	.byte	18
	.byte	39
	.long	383
	.byte	1
	.byte	115
	.byte	72
	.byte	18
	.byte	40
	.long	383
	.byte	1
	.byte	116
	.byte	76
	.byte	18
	.byte	41
	.long	383
	.byte	1
	.byte	117
	.byte	80
	.byte	18
	.byte	42
	.long	383
	.byte	1
	.byte	118
	.byte	84
	.byte	18
	.byte	43
	.long	383
	.byte	1
	.byte	119
	.byte	88
	.byte	18
	.byte	44
	.long	383
	.byte	1
	.byte	120
	.byte	92
	.byte	18
	.byte	45
	.long	383
	.byte	1
	.byte	121
	.byte	96
	.byte	18
	.byte	46
	.long	713
	.byte	1
	.byte	122
	.byte	100
	.byte	18
	.byte	47
	.long	713
	.byte	1
	.byte	123
	.byte	116
	.byte	18
	.byte	48
	.long	383
	.byte	1
	.byte	124
	.byte	132
	.byte	18
	.byte	49
	.long	383
	.byte	1
	.byte	125
	.byte	136
	.byte	18
	.byte	50
	.long	383
	.byte	1
	.byte	126
	.byte	140
	.byte	18
	.byte	51
	.long	395
	.byte	1
	.byte	127
	.byte	144
	.byte	18
	.byte	52
	.long	395
	.byte	1
	.byte	128
	.byte	152
	.byte	18
	.byte	53
	.long	383
	.byte	1
	.byte	129
	.byte	160
	.byte	18
	.byte	54
	.long	383
	.byte	1
	.byte	130
	.byte	164
	.byte	18
	.byte	55
	.long	725
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	383
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	383
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	16
	.long	730
	.byte	19
	.byte	56

	.byte	0
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1
.Ldebug_list_header_start1:
	.short	5
	.byte	8
	.byte	0
	.long	2
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
	.long	.Ldebug_ranges1-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	1
	.byte	7
	.byte	4
	.uleb128 .Ltmp52-.Lfunc_begin4
	.uleb128 .Ltmp65-.Lfunc_begin4
	.byte	4
	.uleb128 .Ltmp74-.Lfunc_begin4
	.uleb128 .Ltmp83-.Lfunc_begin4
	.byte	0
.Ldebug_ranges1:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin5-.Lfunc_begin0
	.uleb128 .Lfunc_end5-.Lfunc_begin0
	.byte	3
	.byte	7
	.uleb128 .Lfunc_end4-.Lfunc_begin4
	.byte	3
	.byte	18
	.uleb128 .Lfunc_end6-.Lfunc_begin6
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	244
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"subprograms.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"five"
.Linfo_string7:
	.asciz	"unsigned int"
.Linfo_string8:
	.asciz	"u32"
.Linfo_string9:
	.asciz	"wide"
.Linfo_string10:
	.asciz	"unsigned long long"
.Linfo_string11:
	.asciz	"u64"
.Linfo_string12:
	.asciz	"nested"
.Linfo_string13:
	.asciz	"square"
.Linfo_string14:
	.asciz	"entry"
.Linfo_string15:
	.asciz	"int"
.Linfo_string16:
	.asciz	"length"
.Linfo_string17:
	.asciz	"other"
.Linfo_string18:
	.asciz	"a"
.Linfo_string19:
	.asciz	"b"
.Linfo_string20:
	.asciz	"c"
.Linfo_string21:
	.asciz	"d"
.Linfo_string22:
	.asciz	"e"
.Linfo_string23:
	.asciz	"x"
.Linfo_string24:
	.asciz	"skb"
.Linfo_string25:
	.asciz	"len"
.Linfo_string26:
	.asciz	"pkt_type"
.Linfo_string27:
	.asciz	"mark"
.Linfo_string28:
	.asciz	"queue_mapping"
.Linfo_string29:
	.asciz	"protocol"
.Linfo_string30:
	.asciz	"vlan_present"
.Linfo_string31:
	.asciz	"vlan_tci"
.Linfo_string32:
	.asciz	"vlan_proto"
.Linfo_string33:
	.asciz	"priority"
.Linfo_string34:
	.asciz	"ingress_ifindex"
.Linfo_string35:
	.asciz	"ifindex"
.Linfo_string36:
	.asciz	"tc_index"
.Linfo_string37:
	.asciz	"cb"
.Linfo_string38:
	.asciz	"hash"
.Linfo_string39:
	.asciz	"tc_classid"
.Linfo_string40:
	.asciz	"data"
.Linfo_string41:
	.asciz	"data_end"
.Linfo_string42:
	.asciz	"napi_id"
.Linfo_string43:
	.asciz	"family"
.Linfo_string44:
	.asciz	"remote_ip4"
.Linfo_string45:
	.asciz	"local_ip4"
.Linfo_string46:
	.asciz	"remote_ip6"
.Linfo_string47:
	.asciz	"local_ip6"
.Linfo_string48:
	.asciz	"remote_port"
.Linfo_string49:
	.asciz	"local_port"
.Linfo_string50:
	.asciz	"data_meta"
.Linfo_string51:
	.asciz	"flow_keys"
.Linfo_string52:
	.asciz	"tstamp"
.Linfo_string53:
	.asciz	"wire_len"
.Linfo_string54:
	.asciz	"gso_segs"
.Linfo_string55:
	.asciz	"sk"
.Linfo_string56:
	.asciz	"bpf_sock"
.Linfo_string57:
	.asciz	"__sk_buff"
.Linfo_string58:
	.asciz	"i"
.Linfo_string59:
	.asciz	"sum"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Ltmp35
	.quad	.Ltmp37
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Ltmp55
	.quad	.Ltmp58
	.quad	.Ltmp61
	.quad	.Ltmp64
	.quad	.Ltmp68
	.quad	.Ltmp72
	.quad	.Ltmp74
	.quad	.Ltmp93
	.quad	.Ltmp97
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin6
	.quad	.Ltmp107
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	892
	.long	892
	.long	1048
	.long	1
	.long	134217728
	.long	2
	.long	5
	.long	16777216
	.long	8
	.long	64
	.long	24
	.long	134217728
	.long	4
	.long	28
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103813
	.long	3
	.long	41
	.long	1
	.long	43
	.long	3
	.long	45
	.long	3
	.long	47
	.long	3
	.long	49
	.long	3
	.long	51
	.long	201326593
	.long	5
	.long	0
	.long	218103809
	.long	1
	.long	176
	.long	1
	.long	178
	.long	201326593
	.long	7
	.long	0
	.long	218103809
	.long	3
	.long	176
	.long	1
	.long	240
	.long	201326593
	.long	9
	.long	0
	.long	218103809
	.long	1
	.long	176
	.long	1
	.long	326
	.long	201326592
	.long	11
	.long	0
	.long	33554432
	.long	14
	.long	384
	.long	67108895
	.long	176
	.long	394
	.long	3
	.long	0
	.long	398
	.long	3
	.long	32
	.long	407
	.long	3
	.long	64
	.long	412
	.long	3
	.long	96
	.long	426
	.long	3
	.long	128
	.long	435
	.long	3
	.long	160
	.long	448
	.long	3
	.long	192
	.long	457
	.long	3
	.long	224
	.long	468
	.long	3
	.long	256
	.long	477
	.long	3
	.long	288
	.long	493
	.long	3
	.long	320
	.long	501
	.long	3
	.long	352
	.long	510
	.long	15
	.long	384
	.long	513
	.long	3
	.long	544
	.long	518
	.long	3
	.long	576
	.long	529
	.long	3
	.long	608
	.long	534
	.long	3
	.long	640
	.long	543
	.long	3
	.long	672
	.long	551
	.long	3
	.long	704
	.long	558
	.long	3
	.long	736
	.long	569
	.long	3
	.long	768
	.long	579
	.long	17
	.long	800
	.long	590
	.long	17
	.long	928
	.long	600
	.long	3
	.long	1056
	.long	612
	.long	3
	.long	1088
	.long	623
	.long	3
	.long	1120
	.long	633
	.long	1
	.long	1152
	.long	643
	.long	1
	.long	1216
	.long	650
	.long	3
	.long	1280
	.long	659
	.long	3
	.long	1312
	.long	668
	.long	18
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	16
	.long	5
	.long	671
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	16
	.long	4
	.long	0
	.long	33554432
	.long	19
	.long	691
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	21
	.long	700
	.long	13
	.long	704
	.long	16777216
	.long	4
	.long	16777248
	.long	708
	.long	201326593
	.long	20
	.long	0
	.long	218103809
	.long	21
	.long	700
	.long	13
	.long	970
	.long	201326592
	.long	23
	.long	0
	.long	218103809
	.long	21
	.long	700
	.long	13
	.long	995
	.long	201326593
	.long	25
	.long	1027
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	27
	.long	16
	.long	4
	.long	1032
	.long	234881024
	.long	28
	.long	1
	.long	1040
	.long	251658241
	.long	0
	.long	29
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.byte	99
	.byte	0
	.byte	100
	.byte	0
	.byte	101
	.byte	0
	.ascii	"five"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./subprograms.c"
	.byte	0
	.ascii	"__noinline u32 five(u64 a, u32 b, u32 c, u32 d, u32 e)"
	.byte	0
	.ascii	"\treturn a + 2 * b + 3 * c + 4 * d + 5 * e;"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"wide"
	.byte	0
	.ascii	"__weak __noinline u64 wide(u64 x)"
	.byte	0
	.ascii	"\treturn x << 33 >> 32;"
	.byte	0
	.ascii	"nested"
	.byte	0
	.ascii	"__hidden __noinline u32 nested(u64 x)"
	.byte	0
	.ascii	"\treturn square(x) + five(x, 1, 1, 1, 1);"
	.byte	0
	.ascii	"square"
	.byte	0
	.ascii	"static __noinline u64 square(u64 x)"
	.byte	0
	.ascii	"\treturn x * x;"
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
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"entry"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"int entry(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\t\tsum += square(i); // 14"
	.byte	0
	.ascii	"\tsum += nested(30); // 900 + 30 + 14 = 944, 958"
	.byte	0
	.ascii	"\tsum += wide(100); // 200, 1158"
	.byte	0
	.ascii	"\tsum += five(1, 2, 3, 1, 1) - 4; // 23 - 4 = 19, 1177"
	.byte	0
	.ascii	"\treturn sum + length(skb) + square(5) + 7; // + 64 + 25 + 7"
	.byte	0
	.ascii	"length"
	.byte	0
	.ascii	"\treturn skb->len;"
	.byte	0
	.ascii	"other"
	.byte	0
	.ascii	"socket"
	.byte	0
	.ascii	"\treturn square(5);"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	84
	.long	84
	.long	668
	.long	752
	.long	0
	.long	8
	.long	56
	.long	5
	.long	.Lfunc_begin0
	.long	6
	.long	.Lfunc_begin1
	.long	8
	.long	.Lfunc_begin2
	.long	10
	.long	.Lfunc_begin3
	.long	12
	.long	.Lfunc_begin5
	.long	24
	.long	714
	.long	1
	.long	.Lfunc_begin4
	.long	22
	.long	1001
	.long	1
	.long	.Lfunc_begin6
	.long	26
	.long	16
	.long	56
	.long	22
	.long	.Lfunc_begin0
	.long	62
	.long	78
	.long	15360
	.long	.Ltmp2
	.long	62
	.long	133
	.long	18447
	.long	.Ltmp5
	.long	62
	.long	133
	.long	18455
	.long	.Ltmp8
	.long	62
	.long	133
	.long	18441
	.long	.Ltmp9
	.long	62
	.long	133
	.long	18463
	.long	.Ltmp12
	.long	62
	.long	133
	.long	18441
	.long	.Ltmp13
	.long	62
	.long	133
	.long	18471
	.long	.Ltmp16
	.long	62
	.long	133
	.long	18441
	.long	.Ltmp19
	.long	62
	.long	133
	.long	18434
	.long	.Lfunc_begin1
	.long	62
	.long	183
	.long	21504
	.long	.Ltmp26
	.long	62
	.long	217
	.long	24593
	.long	.Ltmp29
	.long	62
	.long	217
	.long	24578
	.long	.Lfunc_begin2
	.long	62
	.long	247
	.long	27648
	.long	.Ltmp34
	.long	62
	.long	285
	.long	29705
	.long	.Ltmp36
	.long	62
	.long	285
	.long	29717
	.long	.Ltmp38
	.long	62
	.long	285
	.long	29705
	.long	.Ltmp39
	.long	62
	.long	285
	.long	29698
	.long	.Lfunc_begin3
	.long	62
	.long	333
	.long	9216
	.long	.Ltmp46
	.long	62
	.long	369
	.long	12299
	.long	.Ltmp49
	.long	62
	.long	369
	.long	12290
	.long	.Ltmp102
	.long	62
	.long	977
	.long	34830
	.long	.Ltmp103
	.long	62
	.long	977
	.long	34818
	.long	714
	.long	16
	.long	.Lfunc_begin4
	.long	62
	.long	717
	.long	38912
	.long	.Ltmp54
	.long	62
	.long	750
	.long	44042
	.long	.Ltmp67
	.long	62
	.long	776
	.long	45065
	.long	.Ltmp71
	.long	62
	.long	824
	.long	46089
	.long	.Ltmp73
	.long	62
	.long	856
	.long	47113
	.long	.Ltmp76
	.long	62
	.long	750
	.long	44039
	.long	.Ltmp79
	.long	62
	.long	750
	.long	44039
	.long	.Ltmp82
	.long	62
	.long	750
	.long	44039
	.long	.Ltmp85
	.long	62
	.long	776
	.long	45062
	.long	.Ltmp88
	.long	62
	.long	824
	.long	46086
	.long	.Ltmp89
	.long	62
	.long	856
	.long	47110
	.long	.Ltmp90
	.long	62
	.long	910
	.long	48143
	.long	.Ltmp95
	.long	62
	.long	910
	.long	48141
	.long	.Ltmp96
	.long	62
	.long	910
	.long	48157
	.long	.Ltmp98
	.long	62
	.long	910
	.long	48137
	.long	.Ltmp99
	.long	62
	.long	910
	.long	48130
	.long	1001
	.long	2
	.long	.Ltmp106
	.long	62
	.long	1008
	.long	54281
	.long	.Ltmp108
	.long	62
	.long	1008
	.long	54274
	.addrsig
	.addrsig_sym entry
	.addrsig_sym other
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:

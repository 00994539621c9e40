	.file	"cplusplus.cpp"
	.file	0 "." "cplusplus.cpp" md5 0x9e96d0dcec9472f2b572873b9577caff
	.file	1 "." "cplusplus.h" md5 0x2d6e13de9dae9b8b74e3a18c40715f66
	.section	.text._ZL4kepty,"axR",@progbits
	.p2align	3
	.type	_ZL4kepty,@function
_ZL4kepty:
.Lfunc_begin0:
	.loc	1 37 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r0 = r1
.Ltmp0:
.Ltmp1:
	.loc	1 38 11 prologue_end
.Ltmp2:
	r0 ^= 1
.Ltmp3:
.Ltmp4:
	.loc	1 38 2 is_stmt 0
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end0:
	.size	_ZL4kepty, .Lfunc_end0-_ZL4kepty
	.cfi_endproc

	.section	xdp,"ax",@progbits
	.globl	entry
	.p2align	3
	.type	entry,@function
entry:
.Lfunc_begin1:
	.cfi_startproc
	.loc	1 46 12 prologue_end is_stmt 1
.Ltmp8:
	r1 = 1
	call _ZN6shapes6repeatIyLi2EEET_S1_
.Ltmp9:
	.loc	1 46 12
	r7 = r0
	.loc	1 46 32 is_stmt 0
.Ltmp10:
	r1 = 2
	call _ZN6shapes6repeatIyLi5EEET_S1_
.Ltmp11:
	.loc	1 46 32 is_stmt 1
	r6 = r0
	.loc	1 46 30 is_stmt 0
.Ltmp12:
	r6 += r7
.Ltmp13:
.Ltmp14:
	.loc	1 48 9 is_stmt 1
.Ltmp15:
	r1 = 4
	call _ZN6shapes6repeatImLi3EEET_S1_
.Ltmp16:
	.loc	1 48 6
.Ltmp17:
	r6 += r0
.Ltmp18:
.Ltmp19:
	.loc	1 49 9
.Ltmp20:
	r1 = r6
	call _ZN6shapes4onceEy
.Ltmp21:
	.loc	1 49 6
.Ltmp22:
	w6 += w0
.Ltmp23:
.Ltmp24:
	.loc	1 50 15
.Ltmp25:
	r1 = _ZN6shapes5threeIjEE ll
	w1 = *(u32 *)(r1 + 8)
	.loc	1 50 13 is_stmt 0
.Ltmp26:
	w6 += w1
	.loc	1 50 31
.Ltmp27:
	r1 = _ZN6shapes5threeIyEE ll
	r1 = *(u64 *)(r1 + 8)
	.loc	1 50 29
.Ltmp28:
	w6 += w1
	.loc	1 50 52
.Ltmp29:
	r1 = unit ll
	w0 = *(u32 *)(r1 + 0)
	.loc	1 50 9
.Ltmp30:
	w0 += w6
	.loc	1 50 2
.Ltmp31:
	exit
.Ltmp32:
.Ltmp33:
.Lfunc_end1:
	.size	entry, .Lfunc_end1-entry
	.cfi_endproc

	.section	.text._ZN6shapes6repeatIyLi2EEET_S1_,"axG",@progbits,_ZN6shapes6repeatIyLi2EEET_S1_,comdat
	.weak	_ZN6shapes6repeatIyLi2EEET_S1_
	.p2align	3
	.type	_ZN6shapes6repeatIyLi2EEET_S1_,@function
_ZN6shapes6repeatIyLi2EEET_S1_:
.Lfunc_begin2:
	.loc	1 18 0 is_stmt 1
	.cfi_startproc
	r0 = r1
.Ltmp34:
.Ltmp35:
	.loc	1 20 9 prologue_end
.Ltmp36:
	r0 *= 9
.Ltmp37:
.Ltmp38:
	.loc	1 20 13 is_stmt 0
.Ltmp39:
	r0 += 8
.Ltmp40:
.Ltmp41:
	.loc	1 21 2 is_stmt 1
	#APP
	#NO_APP
.Ltmp42:
.Ltmp43:
	.loc	1 22 2
.Ltmp44:
	exit
.Ltmp45:
.Ltmp46:
.Lfunc_end2:
	.size	_ZN6shapes6repeatIyLi2EEET_S1_, .Lfunc_end2-_ZN6shapes6repeatIyLi2EEET_S1_
	.cfi_endproc

	.section	.text._ZN6shapes6repeatIyLi5EEET_S1_,"axG",@progbits,_ZN6shapes6repeatIyLi5EEET_S1_,comdat
	.weak	_ZN6shapes6repeatIyLi5EEET_S1_
	.p2align	3
	.type	_ZN6shapes6repeatIyLi5EEET_S1_,@function
_ZN6shapes6repeatIyLi5EEET_S1_:
.Lfunc_begin3:
	.loc	1 18 0
	.cfi_startproc
	r0 = r1
.Ltmp47:
.Ltmp48:
	.loc	1 20 9 prologue_end
.Ltmp49:
	r0 *= 243
.Ltmp50:
.Ltmp51:
	.loc	1 20 13 is_stmt 0
.Ltmp52:
	r0 += 605
.Ltmp53:
.Ltmp54:
	.loc	1 21 2 is_stmt 1
	#APP
	#NO_APP
.Ltmp55:
.Ltmp56:
	.loc	1 22 2
.Ltmp57:
	exit
.Ltmp58:
.Ltmp59:
.Lfunc_end3:
	.size	_ZN6shapes6repeatIyLi5EEET_S1_, .Lfunc_end3-_ZN6shapes6repeatIyLi5EEET_S1_
	.cfi_endproc

	.section	.text._ZN6shapes6repeatImLi3EEET_S1_,"axG",@progbits,_ZN6shapes6repeatImLi3EEET_S1_,comdat
	.weak	_ZN6shapes6repeatImLi3EEET_S1_
	.p2align	3
	.type	_ZN6shapes6repeatImLi3EEET_S1_,@function
_ZN6shapes6repeatImLi3EEET_S1_:
.Lfunc_begin4:
	.loc	1 18 0
	.cfi_startproc
	r0 = r1
.Ltmp60:
.Ltmp61:
	.loc	1 20 9 prologue_end
.Ltmp62:
	r0 *= 27
.Ltmp63:
.Ltmp64:
	.loc	1 20 13 is_stmt 0
.Ltmp65:
	r0 += 39
.Ltmp66:
.Ltmp67:
	.loc	1 21 2 is_stmt 1
	#APP
	#NO_APP
.Ltmp68:
.Ltmp69:
	.loc	1 22 2
.Ltmp70:
	exit
.Ltmp71:
.Ltmp72:
.Lfunc_end4:
	.size	_ZN6shapes6repeatImLi3EEET_S1_, .Lfunc_end4-_ZN6shapes6repeatImLi3EEET_S1_
	.cfi_endproc

	.section	.text._ZN6shapes4onceEy,"axG",@progbits,_ZN6shapes4onceEy,comdat
	.weak	_ZN6shapes4onceEy
	.p2align	3
	.type	_ZN6shapes4onceEy,@function
_ZN6shapes4onceEy:
.Lfunc_begin5:
	.loc	1 26 0
	.cfi_startproc
	r0 = r1
.Ltmp73:
.Ltmp74:
	.loc	1 27 12 prologue_end
.Ltmp75:
	r1 = _ZN6shapes7countedE ll
	w2 = *(u32 *)(r1 + 0)
	.loc	1 27 20 is_stmt 0
.Ltmp76:
	w2 += 1
	.loc	1 27 10
.Ltmp77:
	*(u32 *)(r1 + 0) = w2
	.loc	1 28 2 is_stmt 1
	#APP
	#NO_APP
.Ltmp78:
.Ltmp79:
	.loc	1 29 13
.Ltmp80:
	w1 = *(u32 *)(r1 + 0)
	.loc	1 29 11 is_stmt 0
.Ltmp81:
	r0 += r1
.Ltmp82:
.Ltmp83:
	.loc	1 29 2
.Ltmp84:
	exit
.Ltmp85:
.Ltmp86:
.Lfunc_end5:
	.size	_ZN6shapes4onceEy, .Lfunc_end5-_ZN6shapes4onceEy
	.cfi_endproc

	.type	unit,@object
	.data
	.globl	unit
	.p2align	2, 0x0
unit:
	.long	3
	.size	unit, 4

	.type	_ZN6shapes5threeIjEE,@object
	.section	.rodata._ZN6shapes5threeIjEE,"aG",@progbits,_ZN6shapes5threeIjEE,comdat
	.weak	_ZN6shapes5threeIjEE
	.p2align	2, 0x0
_ZN6shapes5threeIjEE:
	.long	1
	.long	2
	.long	3
	.size	_ZN6shapes5threeIjEE, 12

	.type	_ZN6shapes5threeIyEE,@object
	.section	.rodata._ZN6shapes5threeIyEE,"aG",@progbits,_ZN6shapes5threeIyEE,comdat
	.weak	_ZN6shapes5threeIyEE
	.p2align	3, 0x0
_ZN6shapes5threeIyEE:
	.quad	1
	.quad	2
	.quad	3
	.size	_ZN6shapes5threeIyEE, 24

	.type	LICENSE,@object
	.section	license,"a",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	_ZN6shapes7countedE,@object
	.section	.data._ZN6shapes7countedE,"awG",@progbits,_ZN6shapes7countedE,comdat
	.weak	_ZN6shapes7countedE
	.p2align	2, 0x0
_ZN6shapes7countedE:
	.long	7
	.size	_ZN6shapes7countedE, 4

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
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp3-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	6
	.byte	4
	.uleb128 .Ltmp13-.Lfunc_begin1
	.uleb128 .Ltmp23-.Lfunc_begin1
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	11
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin2
	.uleb128 .Ltmp34-.Lfunc_begin2
	.byte	7
	.byte	113
	.byte	0
	.byte	51
	.byte	30
	.byte	35
	.byte	2
	.byte	159
	.byte	4
	.uleb128 .Ltmp34-.Lfunc_begin2
	.uleb128 .Ltmp37-.Lfunc_begin2
	.byte	7
	.byte	112
	.byte	0
	.byte	51
	.byte	30
	.byte	35
	.byte	2
	.byte	159
	.byte	4
	.uleb128 .Ltmp40-.Lfunc_begin2
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	11
	.byte	4
	.uleb128 .Ltmp34-.Lfunc_begin2
	.uleb128 .Ltmp40-.Lfunc_begin2
	.byte	3
	.byte	17
	.byte	1
	.byte	159
	.byte	4
	.uleb128 .Ltmp40-.Lfunc_begin2
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	3
	.byte	17
	.byte	2
	.byte	159
	.byte	0
.Ldebug_loc4:
	.byte	1
	.byte	13
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin3
	.uleb128 .Ltmp47-.Lfunc_begin3
	.byte	9
	.byte	113
	.byte	0
	.byte	16
	.byte	81
	.byte	30
	.byte	35
	.byte	200
	.byte	1
	.byte	159
	.byte	4
	.uleb128 .Ltmp47-.Lfunc_begin3
	.uleb128 .Ltmp50-.Lfunc_begin3
	.byte	9
	.byte	112
	.byte	0
	.byte	16
	.byte	81
	.byte	30
	.byte	35
	.byte	200
	.byte	1
	.byte	159
	.byte	4
	.uleb128 .Ltmp53-.Lfunc_begin3
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc5:
	.byte	1
	.byte	13
	.byte	4
	.uleb128 .Ltmp47-.Lfunc_begin3
	.uleb128 .Ltmp53-.Lfunc_begin3
	.byte	3
	.byte	17
	.byte	4
	.byte	159
	.byte	4
	.uleb128 .Ltmp53-.Lfunc_begin3
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	3
	.byte	17
	.byte	5
	.byte	159
	.byte	0
.Ldebug_loc6:
	.byte	1
	.byte	15
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin4
	.uleb128 .Ltmp60-.Lfunc_begin4
	.byte	7
	.byte	113
	.byte	0
	.byte	57
	.byte	30
	.byte	35
	.byte	12
	.byte	159
	.byte	4
	.uleb128 .Ltmp60-.Lfunc_begin4
	.uleb128 .Ltmp63-.Lfunc_begin4
	.byte	7
	.byte	112
	.byte	0
	.byte	57
	.byte	30
	.byte	35
	.byte	12
	.byte	159
	.byte	4
	.uleb128 .Ltmp66-.Lfunc_begin4
	.uleb128 .Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc7:
	.byte	1
	.byte	15
	.byte	4
	.uleb128 .Ltmp60-.Lfunc_begin4
	.uleb128 .Ltmp66-.Lfunc_begin4
	.byte	3
	.byte	17
	.byte	2
	.byte	159
	.byte	4
	.uleb128 .Ltmp66-.Lfunc_begin4
	.uleb128 .Lfunc_end4-.Lfunc_begin4
	.byte	3
	.byte	17
	.byte	3
	.byte	159
	.byte	0
.Ldebug_loc8:
	.byte	1
	.byte	17
	.byte	4
	.uleb128 .Lfunc_begin5-.Lfunc_begin5
	.uleb128 .Ltmp73-.Lfunc_begin5
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp73-.Lfunc_begin5
	.uleb128 .Ltmp82-.Lfunc_begin5
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
	.byte	57
	.byte	1
	.byte	3
	.byte	37
	.byte	0
	.byte	0
	.byte	4
	.byte	19
	.byte	1
	.byte	54
	.byte	11
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
	.byte	5
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
	.byte	6
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
	.byte	110
	.byte	37
	.byte	0
	.byte	0
	.byte	7
	.byte	52
	.byte	1
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
	.byte	110
	.byte	37
	.byte	0
	.byte	0
	.byte	8
	.byte	47
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	37
	.byte	0
	.byte	0
	.byte	9
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
	.byte	110
	.byte	37
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	10
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
	.byte	11
	.byte	11
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
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
	.byte	48
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	37
	.byte	28
	.byte	13
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
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
	.byte	16
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
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
	.byte	20
	.byte	53
	.byte	0
	.byte	73
	.byte	19
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
	.byte	110
	.byte	37
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
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	23
	.byte	5
	.byte	0
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
	.byte	58
	.byte	0
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	24
	.byte	19
	.byte	0
	.byte	0
	.byte	26
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	27
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
	.short	33
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
	.long	60

	.byte	1
	.byte	41
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	4
	.byte	4
	.byte	5
	.byte	8
	.byte	4
	.byte	1
	.byte	11
	.byte	5
	.byte	5
	.long	318
	.byte	1
	.byte	12
	.byte	0
	.byte	0
	.byte	6
	.byte	12
	.long	366

	.byte	1
	.byte	15
	.byte	2
	.byte	161
	.byte	2
	.byte	13
	.byte	7
	.byte	14
	.long	371

	.byte	1
	.byte	32
	.byte	2
	.byte	161
	.byte	3
	.byte	16
	.byte	8
	.long	326
	.byte	15
	.byte	0
	.byte	7
	.byte	14
	.long	393

	.byte	1
	.byte	32
	.byte	2
	.byte	161
	.byte	4
	.byte	18
	.byte	8
	.long	415
	.byte	15
	.byte	0
	.byte	9
	.byte	11
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	25
	.byte	26
	.byte	1
	.byte	17
	.long	415

	.byte	10
	.byte	2
	.byte	34
	.byte	1
	.byte	17
	.long	415
	.byte	11
	.byte	12
	.long	.Ltmp40-.Ltmp34
	.byte	12
	.byte	3
	.byte	37
	.byte	1
	.byte	19
	.long	516
	.byte	0
	.byte	8
	.long	415
	.byte	15
	.byte	13
	.long	516
	.byte	24
	.byte	2
	.byte	0
	.byte	9
	.byte	13
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	27
	.byte	28
	.byte	1
	.byte	17
	.long	415

	.byte	10
	.byte	4
	.byte	34
	.byte	1
	.byte	17
	.long	415
	.byte	11
	.byte	14
	.long	.Ltmp53-.Ltmp47
	.byte	12
	.byte	5
	.byte	37
	.byte	1
	.byte	19
	.long	516
	.byte	0
	.byte	8
	.long	415
	.byte	15
	.byte	13
	.long	516
	.byte	24
	.byte	5
	.byte	0
	.byte	9
	.byte	15
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	30
	.byte	31
	.byte	1
	.byte	17
	.long	520

	.byte	10
	.byte	6
	.byte	34
	.byte	1
	.byte	17
	.long	520
	.byte	11
	.byte	16
	.long	.Ltmp66-.Ltmp60
	.byte	12
	.byte	7
	.byte	37
	.byte	1
	.byte	19
	.long	516
	.byte	0
	.byte	8
	.long	520
	.byte	15
	.byte	13
	.long	516
	.byte	24
	.byte	3
	.byte	0
	.byte	9
	.byte	17
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	90

	.byte	32
	.byte	33
	.byte	1
	.byte	25
	.long	508

	.byte	10
	.byte	8
	.byte	34
	.byte	1
	.byte	25
	.long	508
	.byte	0
	.byte	0
	.byte	14
	.long	326
	.byte	7
	.byte	1
	.byte	4
	.byte	15
	.byte	6
	.byte	7
	.byte	4
	.byte	2
	.byte	9
	.long	341

	.byte	1
	.byte	53
	.byte	2
	.byte	161
	.byte	1
	.byte	16
	.long	353
	.byte	17
	.long	362
	.byte	4
	.byte	0
	.byte	18
	.long	358
	.byte	15
	.byte	10
	.byte	6
	.byte	1
	.byte	19
	.byte	11
	.byte	8
	.byte	7
	.byte	20
	.long	318
	.byte	16
	.long	383
	.byte	17
	.long	362
	.byte	3
	.byte	0
	.byte	18
	.long	388
	.byte	20
	.long	326
	.byte	16
	.long	405
	.byte	17
	.long	362
	.byte	3
	.byte	0
	.byte	18
	.long	410
	.byte	20
	.long	415
	.byte	15
	.byte	17
	.byte	7
	.byte	8
	.byte	21
	.byte	5
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	19
	.byte	20
	.byte	1
	.byte	36
	.long	508
	.byte	10
	.byte	0
	.byte	34
	.byte	1
	.byte	36
	.long	508
	.byte	0
	.byte	22
	.byte	6
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	22
	.byte	1
	.byte	43
	.long	516

	.byte	23
	.byte	1
	.byte	43
	.long	524
	.byte	12
	.byte	1
	.byte	35
	.byte	1
	.byte	46
	.long	508
	.byte	24
	.long	126
	.byte	7
	.byte	24
	.long	181
	.byte	8
	.byte	24
	.long	236
	.byte	9
	.byte	24
	.long	291
	.byte	10
	.byte	25
	.byte	1
	.byte	45
	.long	58
	.byte	0
	.byte	14
	.long	415
	.byte	21
	.byte	1
	.byte	5
	.byte	15
	.byte	23
	.byte	5
	.byte	4
	.byte	15
	.byte	29
	.byte	7
	.byte	8
	.byte	26
	.long	529
	.byte	27
	.byte	36

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
	.byte	5
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	6
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	3
	.byte	11
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	3
	.byte	13
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	3
	.byte	15
	.uleb128 .Lfunc_end4-.Lfunc_begin4
	.byte	3
	.byte	17
	.uleb128 .Lfunc_end5-.Lfunc_begin5
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	156
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"cplusplus.cpp"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"unit"
.Linfo_string4:
	.asciz	"shapes"
.Linfo_string5:
	.asciz	"side"
.Linfo_string6:
	.asciz	"unsigned int"
.Linfo_string7:
	.asciz	"u32"
.Linfo_string8:
	.asciz	"square"
.Linfo_string9:
	.asciz	"LICENSE"
.Linfo_string10:
	.asciz	"char"
.Linfo_string11:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string12:
	.asciz	"counted"
.Linfo_string13:
	.asciz	"_ZN6shapes7countedE"
.Linfo_string14:
	.asciz	"three"
.Linfo_string15:
	.asciz	"T"
.Linfo_string16:
	.asciz	"_ZN6shapes5threeIjEE"
.Linfo_string17:
	.asciz	"unsigned long long"
.Linfo_string18:
	.asciz	"_ZN6shapes5threeIyEE"
.Linfo_string19:
	.asciz	"_ZL4kepty"
.Linfo_string20:
	.asciz	"kept"
.Linfo_string21:
	.asciz	"u64"
.Linfo_string22:
	.asciz	"entry"
.Linfo_string23:
	.asciz	"int"
.Linfo_string24:
	.asciz	"Times"
.Linfo_string25:
	.asciz	"_ZN6shapes6repeatIyLi2EEET_S1_"
.Linfo_string26:
	.asciz	"repeat<unsigned long long, 2>"
.Linfo_string27:
	.asciz	"_ZN6shapes6repeatIyLi5EEET_S1_"
.Linfo_string28:
	.asciz	"repeat<unsigned long long, 5>"
.Linfo_string29:
	.asciz	"unsigned long"
.Linfo_string30:
	.asciz	"_ZN6shapes6repeatImLi3EEET_S1_"
.Linfo_string31:
	.asciz	"repeat<unsigned long, 3>"
.Linfo_string32:
	.asciz	"_ZN6shapes4onceEy"
.Linfo_string33:
	.asciz	"once"
.Linfo_string34:
	.asciz	"x"
.Linfo_string35:
	.asciz	"sum"
.Linfo_string36:
	.asciz	"xdp_md"
.Linfo_string37:
	.asciz	"i"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	unit
	.quad	LICENSE
	.quad	_ZN6shapes7countedE
	.quad	_ZN6shapes5threeIjEE
	.quad	_ZN6shapes5threeIyEE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp9
	.quad	.Ltmp11
	.quad	.Ltmp16
	.quad	.Ltmp21
	.quad	.Lfunc_begin2
	.quad	.Ltmp34
	.quad	.Lfunc_begin3
	.quad	.Ltmp47
	.quad	.Lfunc_begin4
	.quad	.Ltmp60
	.quad	.Lfunc_begin5
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	584
	.long	584
	.long	834
	.long	1
	.long	134217728
	.long	2
	.long	5
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103809
	.long	1
	.long	24
	.long	1
	.long	26
	.long	201326592
	.long	3
	.long	0
	.long	33554432
	.long	6
	.long	131
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	8
	.long	0
	.long	5
	.long	138
	.long	16777216
	.long	4
	.long	16777248
	.long	142
	.long	201326593
	.long	7
	.long	0
	.long	218103809
	.long	2
	.long	24
	.long	2
	.long	315
	.long	201326593
	.long	10
	.long	0
	.long	218103809
	.long	2
	.long	24
	.long	2
	.long	487
	.long	201326593
	.long	12
	.long	554
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103809
	.long	14
	.long	24
	.long	14
	.long	568
	.long	201326593
	.long	15
	.long	0
	.long	218103809
	.long	1
	.long	24
	.long	1
	.long	630
	.long	201326593
	.long	17
	.long	753
	.long	67108865
	.long	4
	.long	760
	.long	20
	.long	0
	.long	765
	.long	134217728
	.long	21
	.long	769
	.long	16777216
	.long	4
	.long	32
	.long	782
	.long	234881024
	.long	19
	.long	1
	.long	0
	.long	167772160
	.long	24
	.long	0
	.long	150994944
	.long	21
	.long	0
	.long	50331648
	.long	0
	.long	23
	.long	26
	.long	3
	.long	787
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	167772160
	.long	28
	.long	0
	.long	150994944
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	27
	.long	26
	.long	3
	.long	0
	.long	167772160
	.long	31
	.long	807
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	30
	.long	26
	.long	4
	.long	812
	.long	234881024
	.long	32
	.long	1
	.long	0
	.long	150994944
	.long	20
	.long	820
	.long	251658241
	.long	0
	.long	22
	.long	unit
	.long	4
	.long	826
	.long	251658241
	.long	0
	.long	33
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"kept"
	.byte	0
	.ascii	".text._ZL4kepty"
	.byte	0
	.ascii	"././cplusplus.h"
	.byte	0
	.ascii	"__attribute__((retain, used)) static u64 kept(u64 x)"
	.byte	0
	.ascii	"\treturn x ^ 1;"
	.byte	0
	.ascii	"xdp_md"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"entry"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"\tu64 sum = repeat<u64, 2>(1) + repeat<u64, 5>(2);"
	.byte	0
	.ascii	"\tsum += repeat<unsigned long, 3>(4);"
	.byte	0
	.ascii	"\tsum += once(sum);"
	.byte	0
	.ascii	"\treturn sum + three<u32>[2] + three<u64>[1] + unit.side;"
	.byte	0
	.ascii	"repeat<unsigned long long, 2>"
	.byte	0
	.ascii	".text._ZN6shapes6repeatIyLi2EEET_S1_"
	.byte	0
	.ascii	"template <typename T, int Times> __attribute__((noinline)) T repeat(T x)"
	.byte	0
	.ascii	"\t\tx = x * 3 + Times;"
	.byte	0
	.ascii	"\treturn x;"
	.byte	0
	.ascii	"repeat<unsigned long long, 5>"
	.byte	0
	.ascii	".text._ZN6shapes6repeatIyLi5EEET_S1_"
	.byte	0
	.ascii	"unsigned long"
	.byte	0
	.ascii	"repeat<unsigned long, 3>"
	.byte	0
	.ascii	".text._ZN6shapes6repeatImLi3EEET_S1_"
	.byte	0
	.ascii	"once"
	.byte	0
	.ascii	".text._ZN6shapes4onceEy"
	.byte	0
	.ascii	"inline __attribute__((noinline)) u64 once(u64 x)"
	.byte	0
	.ascii	"\tcounted = counted + 1;"
	.byte	0
	.ascii	"\treturn x + counted;"
	.byte	0
	.ascii	"square"
	.byte	0
	.ascii	"side"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"unit"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
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
	.long	100
	.long	100
	.long	628
	.long	728
	.long	0
	.long	8
	.long	31
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	148
	.long	1
	.long	.Lfunc_begin1
	.long	9
	.long	345
	.long	1
	.long	.Lfunc_begin2
	.long	11
	.long	517
	.long	1
	.long	.Lfunc_begin3
	.long	13
	.long	593
	.long	1
	.long	.Lfunc_begin4
	.long	16
	.long	635
	.long	1
	.long	.Lfunc_begin5
	.long	18
	.long	16
	.long	31
	.long	3
	.long	.Lfunc_begin0
	.long	47
	.long	63
	.long	36864
	.long	.Ltmp2
	.long	47
	.long	116
	.long	38923
	.long	.Ltmp5
	.long	47
	.long	116
	.long	38914
	.long	148
	.long	14
	.long	.Ltmp8
	.long	47
	.long	152
	.long	47116
	.long	.Ltmp10
	.long	47
	.long	152
	.long	47136
	.long	.Ltmp12
	.long	47
	.long	152
	.long	47134
	.long	.Ltmp15
	.long	47
	.long	202
	.long	49161
	.long	.Ltmp17
	.long	47
	.long	202
	.long	49158
	.long	.Ltmp20
	.long	47
	.long	239
	.long	50185
	.long	.Ltmp22
	.long	47
	.long	239
	.long	50182
	.long	.Ltmp25
	.long	47
	.long	258
	.long	51215
	.long	.Ltmp26
	.long	47
	.long	258
	.long	51213
	.long	.Ltmp27
	.long	47
	.long	258
	.long	51231
	.long	.Ltmp28
	.long	47
	.long	258
	.long	51229
	.long	.Ltmp29
	.long	47
	.long	258
	.long	51252
	.long	.Ltmp30
	.long	47
	.long	258
	.long	51209
	.long	.Ltmp31
	.long	47
	.long	258
	.long	51202
	.long	345
	.long	4
	.long	.Lfunc_begin2
	.long	47
	.long	382
	.long	17408
	.long	.Ltmp36
	.long	47
	.long	455
	.long	20489
	.long	.Ltmp39
	.long	47
	.long	455
	.long	20493
	.long	.Ltmp44
	.long	47
	.long	476
	.long	22530
	.long	517
	.long	4
	.long	.Lfunc_begin3
	.long	47
	.long	382
	.long	17408
	.long	.Ltmp49
	.long	47
	.long	455
	.long	20489
	.long	.Ltmp52
	.long	47
	.long	455
	.long	20493
	.long	.Ltmp57
	.long	47
	.long	476
	.long	22530
	.long	593
	.long	4
	.long	.Lfunc_begin4
	.long	47
	.long	382
	.long	17408
	.long	.Ltmp62
	.long	47
	.long	455
	.long	20489
	.long	.Ltmp65
	.long	47
	.long	455
	.long	20493
	.long	.Ltmp70
	.long	47
	.long	476
	.long	22530
	.long	635
	.long	7
	.long	.Lfunc_begin5
	.long	47
	.long	659
	.long	25600
	.long	.Ltmp75
	.long	47
	.long	708
	.long	27660
	.long	.Ltmp76
	.long	47
	.long	708
	.long	27668
	.long	.Ltmp77
	.long	47
	.long	708
	.long	27658
	.long	.Ltmp80
	.long	47
	.long	732
	.long	29709
	.long	.Ltmp81
	.long	47
	.long	732
	.long	29707
	.long	.Ltmp84
	.long	47
	.long	732
	.long	29698
	.addrsig
	.addrsig_sym _ZL4kepty
	.addrsig_sym entry
	.addrsig_sym _ZN6shapes5threeIjEE
	.addrsig_sym _ZN6shapes5threeIyEE
	.addrsig_sym LICENSE
	.addrsig_sym _ZN6shapes7countedE
	.section	.debug_line,"",@progbits
.Lline_table_start0:

	.file	"cplusplus_dwarf4.cpp"
	.file	1 "." "./cplusplus.h"
	.section	.debug_types,"G",@progbits,10577308742448713929,comdat
.Ltu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0
.Ldebug_info_start0:
	.short	4
	.long	.debug_abbrev
	.byte	8
	.quad	-7869435331260837687
	.long	35
	.byte	1
	.short	33
	.long	.Lline_table_start0
	.byte	2
	.long	.Linfo_string4
	.byte	3
	.byte	5
	.long	.Linfo_string8
	.byte	4
	.byte	1
	.byte	11
	.byte	4
	.long	.Linfo_string5
	.long	58
	.byte	1
	.byte	12
	.byte	0
	.byte	0
	.byte	0
	.byte	5
	.long	69
	.long	.Linfo_string7
	.byte	1
	.byte	4
	.byte	6
	.long	.Linfo_string6
	.byte	7
	.byte	4
	.byte	0
.Ldebug_info_end0:
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
	w1 = 1
.Ltmp36:
.Ltmp37:
LBB2_1:
	.loc	1 20 9 prologue_end
.Ltmp38:
	r0 *= 3
.Ltmp39:
.Ltmp40:
	.loc	1 20 13 is_stmt 0
.Ltmp41:
	r0 += 2
.Ltmp42:
.Ltmp43:
	.loc	1 19 20 is_stmt 1
.Ltmp44:
	w1 += -1
.Ltmp45:
.Ltmp46:
	.loc	1 19 2
.Ltmp47:
	if w1 == 0 goto LBB2_1
.Ltmp48:
.Ltmp49:
	.loc	1 21 2
	#APP
	#NO_APP
.Ltmp50:
.Ltmp51:
	.loc	1 22 2
.Ltmp52:
	exit
.Ltmp53:
.Ltmp54:
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
.Ltmp55:
.Ltmp56:
	w1 = 5
.Ltmp57:
.Ltmp58:
LBB3_1:
	.loc	1 20 9 prologue_end
.Ltmp59:
	r0 *= 3
.Ltmp60:
.Ltmp61:
	.loc	1 20 13 is_stmt 0
.Ltmp62:
	r0 += 5
.Ltmp63:
.Ltmp64:
	.loc	1 19 20 is_stmt 1
.Ltmp65:
	w1 += -1
.Ltmp66:
.Ltmp67:
	.loc	1 19 2
.Ltmp68:
	if w1 == 0 goto LBB3_2
	goto LBB3_1
.Ltmp69:
.Ltmp70:
LBB3_2:
	.loc	1 21 2
	#APP
	#NO_APP
.Ltmp71:
.Ltmp72:
	.loc	1 22 2
.Ltmp73:
	exit
.Ltmp74:
.Ltmp75:
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
.Ltmp76:
.Ltmp77:
	w1 = 3
.Ltmp78:
.Ltmp79:
LBB4_1:
	.loc	1 20 9 prologue_end
.Ltmp80:
	r0 *= 3
.Ltmp81:
.Ltmp82:
	.loc	1 20 13 is_stmt 0
.Ltmp83:
	r0 += 3
.Ltmp84:
.Ltmp85:
	.loc	1 19 20 is_stmt 1
.Ltmp86:
	w1 += -1
.Ltmp87:
.Ltmp88:
	.loc	1 19 2
.Ltmp89:
	if w1 == 0 goto LBB4_2
	goto LBB4_1
.Ltmp90:
.Ltmp91:
LBB4_2:
	.loc	1 21 2
	#APP
	#NO_APP
.Ltmp92:
.Ltmp93:
	.loc	1 22 2
.Ltmp94:
	exit
.Ltmp95:
.Ltmp96:
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
.Ltmp97:
.Ltmp98:
	.loc	1 27 12 prologue_end
.Ltmp99:
	r1 = _ZN6shapes7countedE ll
	w2 = *(u32 *)(r1 + 0)
	.loc	1 27 20 is_stmt 0
.Ltmp100:
	w2 += 1
	.loc	1 27 10
.Ltmp101:
	*(u32 *)(r1 + 0) = w2
	.loc	1 28 2 is_stmt 1
	#APP
	#NO_APP
.Ltmp102:
.Ltmp103:
	.loc	1 29 13
.Ltmp104:
	w1 = *(u32 *)(r1 + 0)
	.loc	1 29 11 is_stmt 0
.Ltmp105:
	r0 += r1
.Ltmp106:
.Ltmp107:
	.loc	1 29 2
.Ltmp108:
	exit
.Ltmp109:
.Ltmp110:
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

	.section	.debug_loc,"",@progbits
.Ldebug_loc0:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin0-.Lfunc_begin0
	.quad	.Ltmp0-.Lfunc_begin0
	.short	1
	.byte	81
	.quad	.Ltmp0-.Lfunc_begin0
	.quad	.Ltmp3-.Lfunc_begin0
	.short	1
	.byte	80
	.quad	0
	.quad	0
.Ldebug_loc1:
	.quad	-1
	.quad	.Lfunc_begin1
	.quad	.Ltmp13-.Lfunc_begin1
	.quad	.Ltmp23-.Lfunc_begin1
	.short	1
	.byte	86
	.quad	0
	.quad	0
.Ldebug_loc2:
	.quad	-1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin2-.Lfunc_begin2
	.quad	.Ltmp34-.Lfunc_begin2
	.short	1
	.byte	81
	.quad	.Ltmp34-.Lfunc_begin2
	.quad	.Ltmp39-.Lfunc_begin2
	.short	1
	.byte	80
	.quad	.Ltmp42-.Lfunc_begin2
	.quad	.Lfunc_end2-.Lfunc_begin2
	.short	1
	.byte	80
	.quad	0
	.quad	0
.Ldebug_loc3:
	.quad	-1
	.quad	.Lfunc_begin2
	.quad	.Ltmp36-.Lfunc_begin2
	.quad	.Ltmp42-.Lfunc_begin2
	.short	9
	.byte	113
	.byte	0
	.byte	17
	.byte	1
	.byte	28
	.byte	17
	.byte	127
	.byte	27
	.byte	159
	.quad	.Ltmp42-.Lfunc_begin2
	.quad	.Ltmp45-.Lfunc_begin2
	.short	12
	.byte	113
	.byte	0
	.byte	17
	.byte	1
	.byte	28
	.byte	17
	.byte	127
	.byte	27
	.byte	17
	.byte	1
	.byte	34
	.byte	159
	.quad	0
	.quad	0
.Ldebug_loc4:
	.quad	-1
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin3-.Lfunc_begin3
	.quad	.Ltmp55-.Lfunc_begin3
	.short	1
	.byte	81
	.quad	.Ltmp55-.Lfunc_begin3
	.quad	.Ltmp60-.Lfunc_begin3
	.short	1
	.byte	80
	.quad	.Ltmp63-.Lfunc_begin3
	.quad	.Lfunc_end3-.Lfunc_begin3
	.short	1
	.byte	80
	.quad	0
	.quad	0
.Ldebug_loc5:
	.quad	-1
	.quad	.Lfunc_begin3
	.quad	.Ltmp57-.Lfunc_begin3
	.quad	.Ltmp63-.Lfunc_begin3
	.short	9
	.byte	113
	.byte	0
	.byte	17
	.byte	5
	.byte	28
	.byte	17
	.byte	127
	.byte	27
	.byte	159
	.quad	.Ltmp63-.Lfunc_begin3
	.quad	.Ltmp66-.Lfunc_begin3
	.short	12
	.byte	113
	.byte	0
	.byte	17
	.byte	5
	.byte	28
	.byte	17
	.byte	127
	.byte	27
	.byte	17
	.byte	1
	.byte	34
	.byte	159
	.quad	0
	.quad	0
.Ldebug_loc6:
	.quad	-1
	.quad	.Lfunc_begin4
	.quad	.Lfunc_begin4-.Lfunc_begin4
	.quad	.Ltmp76-.Lfunc_begin4
	.short	1
	.byte	81
	.quad	.Ltmp76-.Lfunc_begin4
	.quad	.Ltmp81-.Lfunc_begin4
	.short	1
	.byte	80
	.quad	.Ltmp84-.Lfunc_begin4
	.quad	.Lfunc_end4-.Lfunc_begin4
	.short	1
	.byte	80
	.quad	0
	.quad	0
.Ldebug_loc7:
	.quad	-1
	.quad	.Lfunc_begin4
	.quad	.Ltmp78-.Lfunc_begin4
	.quad	.Ltmp84-.Lfunc_begin4
	.short	9
	.byte	113
	.byte	0
	.byte	17
	.byte	3
	.byte	28
	.byte	17
	.byte	127
	.byte	27
	.byte	159
	.quad	.Ltmp84-.Lfunc_begin4
	.quad	.Ltmp87-.Lfunc_begin4
	.short	12
	.byte	113
	.byte	0
	.byte	17
	.byte	3
	.byte	28
	.byte	17
	.byte	127
	.byte	27
	.byte	17
	.byte	1
	.byte	34
	.byte	159
	.quad	0
	.quad	0
.Ldebug_loc8:
	.quad	-1
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin5-.Lfunc_begin5
	.quad	.Ltmp97-.Lfunc_begin5
	.short	1
	.byte	81
	.quad	.Ltmp97-.Lfunc_begin5
	.quad	.Ltmp106-.Lfunc_begin5
	.short	1
	.byte	80
	.quad	0
	.quad	0
	.section	.debug_abbrev,"",@progbits
	.byte	1
	.byte	65
	.byte	1
	.byte	19
	.byte	5
	.byte	16
	.byte	23
	.byte	0
	.byte	0
	.byte	2
	.byte	57
	.byte	1
	.byte	3
	.byte	14
	.byte	0
	.byte	0
	.byte	3
	.byte	19
	.byte	1
	.byte	54
	.byte	11
	.byte	3
	.byte	14
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
	.byte	14
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
	.byte	22
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	6
	.byte	36
	.byte	0
	.byte	3
	.byte	14
	.byte	62
	.byte	11
	.byte	11
	.byte	11
	.byte	0
	.byte	0
	.byte	7
	.byte	17
	.byte	1
	.byte	37
	.byte	14
	.byte	19
	.byte	5
	.byte	3
	.byte	14
	.byte	16
	.byte	23
	.byte	27
	.byte	14
	.byte	17
	.byte	1
	.byte	85
	.byte	23
	.byte	0
	.byte	0
	.byte	8
	.byte	52
	.byte	0
	.byte	3
	.byte	14
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
	.byte	9
	.byte	19
	.byte	0
	.byte	60
	.byte	25
	.byte	105
	.byte	32
	.byte	0
	.byte	0
	.byte	10
	.byte	52
	.byte	0
	.byte	3
	.byte	14
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
	.byte	14
	.byte	0
	.byte	0
	.byte	11
	.byte	52
	.byte	1
	.byte	3
	.byte	14
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
	.byte	14
	.byte	0
	.byte	0
	.byte	12
	.byte	47
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	14
	.byte	0
	.byte	0
	.byte	13
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.ascii	"\227B"
	.byte	25
	.byte	110
	.byte	14
	.byte	3
	.byte	14
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
	.byte	14
	.byte	5
	.byte	0
	.byte	2
	.byte	23
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	11
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	0
	.byte	0
	.byte	16
	.byte	52
	.byte	0
	.byte	2
	.byte	23
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.byte	48
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	14
	.byte	28
	.byte	13
	.byte	0
	.byte	0
	.byte	18
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	19
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	20
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	21
	.byte	36
	.byte	0
	.byte	3
	.byte	14
	.byte	11
	.byte	11
	.byte	62
	.byte	11
	.byte	0
	.byte	0
	.byte	22
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	23
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.ascii	"\227B"
	.byte	25
	.byte	110
	.byte	14
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	24
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.ascii	"\227B"
	.byte	25
	.byte	3
	.byte	14
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
	.byte	25
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
	.byte	26
	.ascii	"\211\202\001"
	.byte	0
	.byte	49
	.byte	19
	.byte	17
	.byte	1
	.byte	0
	.byte	0
	.byte	27
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
	.byte	28
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	29
	.byte	19
	.byte	0
	.byte	3
	.byte	14
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end1-.Ldebug_info_start1
.Ldebug_info_start1:
	.short	4
	.long	.debug_abbrev
	.byte	8
	.byte	7
	.long	.Linfo_string0
	.short	33
	.long	.Linfo_string1
	.long	.Lline_table_start0
	.long	.Linfo_string2
	.quad	0
	.long	.Ldebug_ranges0
	.byte	8
	.long	.Linfo_string3
	.long	68

	.byte	1
	.byte	41
	.byte	9
	.byte	3
	.quad	unit
	.byte	2
	.long	.Linfo_string4
	.byte	9

	.quad	-7869435331260837687
	.byte	10
	.long	.Linfo_string12
	.long	549

	.byte	1
	.byte	15
	.byte	9
	.byte	3
	.quad	_ZN6shapes7countedE
	.long	.Linfo_string13
	.byte	11
	.long	.Linfo_string14
	.long	572

	.byte	1
	.byte	32
	.byte	9
	.byte	3
	.quad	_ZN6shapes5threeIjEE
	.long	.Linfo_string16
	.byte	12
	.long	565
	.long	.Linfo_string15
	.byte	0
	.byte	11
	.long	.Linfo_string14
	.long	594

	.byte	1
	.byte	32
	.byte	9
	.byte	3
	.quad	_ZN6shapes5threeIyEE
	.long	.Linfo_string18
	.byte	12
	.long	616
	.long	.Linfo_string15
	.byte	0
	.byte	13
	.quad	.Lfunc_begin2
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.long	.Linfo_string25
	.long	.Linfo_string26
	.byte	1
	.byte	17
	.long	616

	.byte	14
	.long	.Ldebug_loc2
	.long	.Linfo_string34
	.byte	1
	.byte	17
	.long	616
	.byte	15
	.quad	.Ltmp36
	.long	.Ltmp48-.Ltmp36
	.byte	16
	.long	.Ldebug_loc3
	.long	.Linfo_string37
	.byte	1
	.byte	19
	.long	786
	.byte	0
	.byte	12
	.long	616
	.long	.Linfo_string15
	.byte	17
	.long	786
	.long	.Linfo_string24
	.byte	2
	.byte	0
	.byte	13
	.quad	.Lfunc_begin3
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.long	.Linfo_string27
	.long	.Linfo_string28
	.byte	1
	.byte	17
	.long	616

	.byte	14
	.long	.Ldebug_loc4
	.long	.Linfo_string34
	.byte	1
	.byte	17
	.long	616
	.byte	15
	.quad	.Ltmp57
	.long	.Ltmp69-.Ltmp57
	.byte	16
	.long	.Ldebug_loc5
	.long	.Linfo_string37
	.byte	1
	.byte	19
	.long	786
	.byte	0
	.byte	12
	.long	616
	.long	.Linfo_string15
	.byte	17
	.long	786
	.long	.Linfo_string24
	.byte	5
	.byte	0
	.byte	13
	.quad	.Lfunc_begin4
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.long	.Linfo_string30
	.long	.Linfo_string31
	.byte	1
	.byte	17
	.long	793

	.byte	14
	.long	.Ldebug_loc6
	.long	.Linfo_string34
	.byte	1
	.byte	17
	.long	793
	.byte	15
	.quad	.Ltmp78
	.long	.Ltmp90-.Ltmp78
	.byte	16
	.long	.Ldebug_loc7
	.long	.Linfo_string37
	.byte	1
	.byte	19
	.long	786
	.byte	0
	.byte	12
	.long	793
	.long	.Linfo_string15
	.byte	17
	.long	786
	.long	.Linfo_string24
	.byte	3
	.byte	0
	.byte	13
	.quad	.Lfunc_begin5
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	90

	.long	.Linfo_string32
	.long	.Linfo_string33
	.byte	1
	.byte	25
	.long	775

	.byte	14
	.long	.Ldebug_loc8
	.long	.Linfo_string34
	.byte	1
	.byte	25
	.long	775
	.byte	0
	.byte	0
	.byte	8
	.long	.Linfo_string9
	.long	518

	.byte	1
	.byte	53
	.byte	9
	.byte	3
	.quad	LICENSE
	.byte	18
	.long	530
	.byte	19
	.long	542
	.byte	4
	.byte	0
	.byte	20
	.long	535
	.byte	6
	.long	.Linfo_string10
	.byte	6
	.byte	1
	.byte	21
	.long	.Linfo_string11
	.byte	8
	.byte	7
	.byte	22
	.long	554
	.byte	5
	.long	565
	.long	.Linfo_string7
	.byte	1
	.byte	4
	.byte	6
	.long	.Linfo_string6
	.byte	7
	.byte	4
	.byte	18
	.long	584
	.byte	19
	.long	542
	.byte	3
	.byte	0
	.byte	20
	.long	589
	.byte	22
	.long	565
	.byte	18
	.long	606
	.byte	19
	.long	542
	.byte	3
	.byte	0
	.byte	20
	.long	611
	.byte	22
	.long	616
	.byte	6
	.long	.Linfo_string17
	.byte	7
	.byte	8
	.byte	23
	.quad	.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.long	.Linfo_string19
	.long	.Linfo_string20
	.byte	1
	.byte	36
	.long	775
	.byte	14
	.long	.Ldebug_loc0
	.long	.Linfo_string34
	.byte	1
	.byte	36
	.long	775
	.byte	0
	.byte	24
	.quad	.Lfunc_begin1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.long	.Linfo_string22
	.byte	1
	.byte	43
	.long	786

	.byte	25
	.byte	1
	.byte	43
	.long	800
	.byte	16
	.long	.Ldebug_loc1
	.long	.Linfo_string35
	.byte	1
	.byte	46
	.long	775
	.byte	26
	.long	172
	.quad	.Ltmp9
	.byte	26
	.long	265
	.quad	.Ltmp11
	.byte	26
	.long	358
	.quad	.Ltmp16
	.byte	26
	.long	451
	.quad	.Ltmp21
	.byte	27
	.byte	1
	.byte	45
	.long	63
	.byte	0
	.byte	5
	.long	616
	.long	.Linfo_string21
	.byte	1
	.byte	5
	.byte	6
	.long	.Linfo_string23
	.byte	5
	.byte	4
	.byte	6
	.long	.Linfo_string29
	.byte	7
	.byte	8
	.byte	28
	.long	805
	.byte	29
	.long	.Linfo_string36

	.byte	0
.Ldebug_info_end1:
	.section	.debug_ranges,"",@progbits
.Ldebug_ranges0:
	.quad	.Lfunc_begin0
	.quad	.Lfunc_end0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_end1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_end2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_end3
	.quad	.Lfunc_begin4
	.quad	.Lfunc_end4
	.quad	.Lfunc_begin5
	.quad	.Lfunc_end5
	.quad	0
	.quad	0
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"cplusplus_dwarf4.cpp"
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
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	584
	.long	584
	.long	867
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
	.long	520
	.long	201326593
	.long	12
	.long	587
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103809
	.long	14
	.long	24
	.long	14
	.long	601
	.long	201326593
	.long	15
	.long	0
	.long	218103809
	.long	1
	.long	24
	.long	1
	.long	663
	.long	201326593
	.long	17
	.long	786
	.long	67108865
	.long	4
	.long	793
	.long	20
	.long	0
	.long	798
	.long	134217728
	.long	21
	.long	802
	.long	16777216
	.long	4
	.long	32
	.long	815
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
	.long	820
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
	.long	840
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	30
	.long	26
	.long	4
	.long	845
	.long	234881024
	.long	32
	.long	1
	.long	0
	.long	150994944
	.long	20
	.long	853
	.long	251658241
	.long	0
	.long	22
	.long	unit
	.long	4
	.long	859
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
	.ascii	"\tfor (int i = 0; i < Times; i++)"
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
	.long	724
	.long	824
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
	.long	550
	.long	1
	.long	.Lfunc_begin3
	.long	13
	.long	626
	.long	1
	.long	.Lfunc_begin4
	.long	16
	.long	668
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
	.long	6
	.long	.Lfunc_begin2
	.long	47
	.long	382
	.long	17408
	.long	.Ltmp38
	.long	47
	.long	455
	.long	20489
	.long	.Ltmp41
	.long	47
	.long	455
	.long	20493
	.long	.Ltmp44
	.long	47
	.long	476
	.long	19476
	.long	.Ltmp47
	.long	47
	.long	476
	.long	19458
	.long	.Ltmp52
	.long	47
	.long	509
	.long	22530
	.long	550
	.long	6
	.long	.Lfunc_begin3
	.long	47
	.long	382
	.long	17408
	.long	.Ltmp59
	.long	47
	.long	455
	.long	20489
	.long	.Ltmp62
	.long	47
	.long	455
	.long	20493
	.long	.Ltmp65
	.long	47
	.long	476
	.long	19476
	.long	.Ltmp68
	.long	47
	.long	476
	.long	19458
	.long	.Ltmp73
	.long	47
	.long	509
	.long	22530
	.long	626
	.long	6
	.long	.Lfunc_begin4
	.long	47
	.long	382
	.long	17408
	.long	.Ltmp80
	.long	47
	.long	455
	.long	20489
	.long	.Ltmp83
	.long	47
	.long	455
	.long	20493
	.long	.Ltmp86
	.long	47
	.long	476
	.long	19476
	.long	.Ltmp89
	.long	47
	.long	476
	.long	19458
	.long	.Ltmp94
	.long	47
	.long	509
	.long	22530
	.long	668
	.long	7
	.long	.Lfunc_begin5
	.long	47
	.long	692
	.long	25600
	.long	.Ltmp99
	.long	47
	.long	741
	.long	27660
	.long	.Ltmp100
	.long	47
	.long	741
	.long	27668
	.long	.Ltmp101
	.long	47
	.long	741
	.long	27658
	.long	.Ltmp104
	.long	47
	.long	765
	.long	29709
	.long	.Ltmp105
	.long	47
	.long	765
	.long	29707
	.long	.Ltmp108
	.long	47
	.long	765
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

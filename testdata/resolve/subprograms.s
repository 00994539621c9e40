	.file	"subprograms.c"
	.file	0 "." "subprograms.c" md5 0xcbc32d8410690a920d2da88e7fc95e1c
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.loc	0 21 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w6 = w1
.Ltmp0:
.Ltmp1:
	.loc	0 22 9 prologue_end
.Ltmp2:
	call deep
.Ltmp3:
	.loc	0 22 9
	w7 = w0
	.loc	0 22 19 is_stmt 0
.Ltmp4:
	w1 = w6
	call shared
.Ltmp5:
	.loc	0 22 17 is_stmt 1
.Ltmp6:
	w0 *= w7
	.loc	0 22 2 is_stmt 0
.Ltmp7:
	exit
.Ltmp8:
.Ltmp9:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc

	.p2align	3
	.type	deep,@function
deep:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 17 18 prologue_end is_stmt 1
.Ltmp10:
	w1 *= 3
.Ltmp11:
.Ltmp12:
	.loc	0 17 9 is_stmt 0
.Ltmp13:
	call shared
.Ltmp14:
	.loc	0 17 23 is_stmt 1
.Ltmp15:
	w0 += 1
	.loc	0 17 2 is_stmt 0
.Ltmp16:
	exit
.Ltmp17:
.Ltmp18:
.Lfunc_end1:
	.size	deep, .Lfunc_end1-deep
	.cfi_endproc

	.p2align	3
	.type	shared,@function
shared:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 11 13 prologue_end is_stmt 1
.Ltmp19:
	r1 = w1
.Ltmp20:
.Ltmp21:
	r1 <<= 32
	r1 s>>= 32
	.loc	0 11 10 is_stmt 0
.Ltmp22:
	r2 = counter ll
	r0 = *(u64 *)(r2 + 0)
.Ltmp23:
	r0 += r1
.Ltmp24:
	*(u64 *)(r2 + 0) = r0
	.loc	0 12 2 is_stmt 1
.Ltmp25:
	exit
.Ltmp26:
.Ltmp27:
.Lfunc_end2:
	.size	shared, .Lfunc_end2-shared
	.cfi_endproc

	.globl	second
	.p2align	3
	.type	second,@function
second:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 27 9 prologue_end
.Ltmp28:
	call shared
.Ltmp29:
.Ltmp30:
	.loc	0 27 19
.Ltmp31:
	w0 ^= 5
	.loc	0 27 2 is_stmt 0
.Ltmp32:
	exit
.Ltmp33:
.Ltmp34:
.Lfunc_end3:
	.size	second, .Lfunc_end3-second
	.cfi_endproc

	.weak	weak
	.p2align	3
	.type	weak,@function
weak:
.Lfunc_begin4:
	.cfi_startproc
	.loc	0 32 2 prologue_end is_stmt 1
.Ltmp35:
	r0 = w1
	#APP
	#NO_APP
.Ltmp36:
.Ltmp37:
	.loc	0 33 11
.Ltmp38:
	w0 += 2
.Ltmp39:
.Ltmp40:
	.loc	0 33 2 is_stmt 0
.Ltmp41:
	exit
.Ltmp42:
.Ltmp43:
.Lfunc_end4:
	.size	weak, .Lfunc_end4-weak
	.cfi_endproc

	.hidden	hidden
	.globl	hidden
	.p2align	3
	.type	hidden,@function
hidden:
.Lfunc_begin5:
	.cfi_startproc
	.loc	0 38 9 prologue_end is_stmt 1
.Ltmp44:
	call weak
.Ltmp45:
.Ltmp46:
	.loc	0 38 17
.Ltmp47:
	w0 *= 7
	.loc	0 38 2 is_stmt 0
.Ltmp48:
	exit
.Ltmp49:
.Ltmp50:
.Lfunc_end5:
	.size	hidden, .Lfunc_end5-hidden
	.cfi_endproc

	.section	xdp,"ax",@progbits
	.globl	one
	.p2align	3
	.type	one,@function
one:
.Lfunc_begin6:
	.loc	0 43 0 is_stmt 1
	.cfi_startproc
	r6 = r1
.Ltmp51:
.Ltmp52:
	.loc	0 44 20 prologue_end
.Ltmp53:
	w1 = *(u32 *)(r6 + 0)
	.loc	0 44 9 is_stmt 0
.Ltmp54:
	call first
.Ltmp55:
	.loc	0 44 9 is_stmt 1
	w7 = w0
	.loc	0 44 40 is_stmt 0
.Ltmp56:
	w1 = *(u32 *)(r6 + 4)
	.loc	0 44 28
.Ltmp57:
	call second
.Ltmp58:
	.loc	0 44 28 is_stmt 1
	w6 = w0
.Ltmp59:
.Ltmp60:
	.loc	0 44 26 is_stmt 0
.Ltmp61:
	w6 += w7
	.loc	0 44 52
.Ltmp62:
	w1 = 1
	call shared
.Ltmp63:
	.loc	0 44 50 is_stmt 1
.Ltmp64:
	w6 += w0
	.loc	0 44 2 is_stmt 0
.Ltmp65:
	w0 = w6
	exit
.Ltmp66:
.Ltmp67:
.Lfunc_end6:
	.size	one, .Lfunc_end6-one
	.cfi_endproc

	.globl	two
	.p2align	3
	.type	two,@function
two:
.Lfunc_begin7:
	.loc	0 49 0 is_stmt 1
	.cfi_startproc
	r6 = r1
.Ltmp68:
.Ltmp69:
	.loc	0 50 21 prologue_end
.Ltmp70:
	w1 = *(u32 *)(r6 + 0)
	.loc	0 50 9 is_stmt 0
.Ltmp71:
	call second
.Ltmp72:
	.loc	0 50 9 is_stmt 1
	w7 = w0
	.loc	0 50 39 is_stmt 0
.Ltmp73:
	w1 = *(u32 *)(r6 + 4)
	.loc	0 50 29
.Ltmp74:
	call weak
.Ltmp75:
	.loc	0 50 29 is_stmt 1
	w6 = w0
.Ltmp76:
.Ltmp77:
	.loc	0 50 27 is_stmt 0
.Ltmp78:
	w6 += w7
	.loc	0 50 51
.Ltmp79:
	w1 = 3
	call hidden
.Ltmp80:
	.loc	0 50 49 is_stmt 1
.Ltmp81:
	w6 += w0
	.loc	0 50 2 is_stmt 0
.Ltmp82:
	w0 = w6
	exit
.Ltmp83:
.Ltmp84:
.Lfunc_end7:
	.size	two, .Lfunc_end7-two
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	in_tc
	.p2align	3
	.type	in_tc,@function
in_tc:
.Lfunc_begin8:
	.cfi_startproc
	.loc	0 57 14 prologue_end is_stmt 1
.Ltmp85:
	w6 = *(u32 *)(r1 + 0)
	.loc	0 57 20 is_stmt 0
.Ltmp86:
	w1 = 1
.Ltmp87:
.Ltmp88:
	call weak
.Ltmp89:
	.loc	0 57 18 is_stmt 1
.Ltmp90:
	w0 += w6
	.loc	0 57 2 is_stmt 0
.Ltmp91:
	exit
.Ltmp92:
.Ltmp93:
.Lfunc_end8:
	.size	in_tc, .Lfunc_end8-in_tc
	.cfi_endproc

	.section	"?tc","ax",@progbits
	.globl	optional
	.p2align	3
	.type	optional,@function
optional:
.Lfunc_begin9:
	.cfi_startproc
	.loc	0 57 14 prologue_end is_stmt 1
.Ltmp94:
	w6 = *(u32 *)(r1 + 0)
	.loc	0 57 20 is_stmt 0
.Ltmp95:
	w1 = 1
.Ltmp96:
.Ltmp97:
	call weak
.Ltmp98:
	.loc	0 57 18 is_stmt 1
.Ltmp99:
	w0 += w6
.Ltmp100:
.Ltmp101:
	.loc	0 63 2
.Ltmp102:
	exit
.Ltmp103:
.Ltmp104:
.Lfunc_end9:
	.size	optional, .Lfunc_end9-optional
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	counter,@object
	.section	.bss,"aw",@nobits
	.globl	counter
	.p2align	3, 0x0
counter:
	.quad	0
	.size	counter, 8

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	11
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
.Ldebug_loc0:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp20-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Ltmp29-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc4:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin0
	.uleb128 .Ltmp36-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp36-.Lfunc_begin0
	.uleb128 .Ltmp39-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc5:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin5-.Lfunc_begin0
	.uleb128 .Ltmp45-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc6:
	.byte	1
	.byte	13
	.byte	4
	.uleb128 .Lfunc_begin6-.Lfunc_begin6
	.uleb128 .Ltmp51-.Lfunc_begin6
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp51-.Lfunc_begin6
	.uleb128 .Ltmp59-.Lfunc_begin6
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc7:
	.byte	1
	.byte	13
	.byte	4
	.uleb128 .Lfunc_begin7-.Lfunc_begin6
	.uleb128 .Ltmp68-.Lfunc_begin6
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp68-.Lfunc_begin6
	.uleb128 .Ltmp76-.Lfunc_begin6
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc8:
	.byte	3
	.byte	21
	.uleb128 .Ltmp87-.Lfunc_begin8
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc9:
	.byte	3
	.byte	23
	.uleb128 .Ltmp96-.Lfunc_begin9
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc10:
	.byte	3
	.byte	23
	.uleb128 .Ltmp96-.Lfunc_begin9
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
	.byte	8
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
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	13
	.byte	5
	.byte	0
	.byte	2
	.byte	34
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	14
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
	.byte	63
	.byte	25
	.byte	32
	.byte	33
	.byte	1
	.byte	0
	.byte	0
	.byte	15
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
	.byte	20
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
	.byte	66
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
	.byte	7
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.long	97
	.byte	8
	.byte	1
	.byte	10
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	8
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	47
	.byte	0
	.byte	20

	.long	409

	.byte	9
	.byte	0
	.byte	56
	.byte	0
	.byte	20
	.long	409
	.byte	10
	.long	138
	.byte	3
	.byte	10
	.long	169
	.byte	4
	.byte	0
	.byte	11
	.byte	5
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	48
	.byte	0
	.byte	15

	.long	409
	.byte	9
	.byte	1
	.byte	56
	.byte	0
	.byte	15
	.long	409
	.byte	10
	.long	169
	.byte	6
	.byte	0
	.byte	11
	.byte	7
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	49
	.byte	0
	.byte	9

	.long	409
	.byte	9
	.byte	2
	.byte	56
	.byte	0
	.byte	9
	.long	409
	.byte	0
	.byte	8
	.byte	8
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	50
	.byte	0
	.byte	25

	.long	409

	.byte	9
	.byte	3
	.byte	56
	.byte	0
	.byte	25
	.long	409
	.byte	10
	.long	169
	.byte	9
	.byte	0
	.byte	8
	.byte	10
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	51
	.byte	0
	.byte	30

	.long	409

	.byte	9
	.byte	4
	.byte	56
	.byte	0
	.byte	30
	.long	409
	.byte	0
	.byte	8
	.byte	11
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	90

	.byte	52
	.byte	0
	.byte	36

	.long	409

	.byte	9
	.byte	5
	.byte	56
	.byte	0
	.byte	36
	.long	409
	.byte	10
	.long	225
	.byte	12
	.byte	0
	.byte	8
	.byte	13
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	90

	.byte	53
	.byte	0
	.byte	42

	.long	409

	.byte	9
	.byte	6
	.byte	57
	.byte	0
	.byte	42
	.long	797
	.byte	10
	.long	101
	.byte	14
	.byte	10
	.long	194
	.byte	15
	.byte	10
	.long	169
	.byte	16
	.byte	0
	.byte	8
	.byte	17
	.long	.Lfunc_end7-.Lfunc_begin7
	.byte	1
	.byte	90

	.byte	54
	.byte	0
	.byte	48

	.long	409

	.byte	9
	.byte	7
	.byte	57
	.byte	0
	.byte	48
	.long	797
	.byte	10
	.long	194
	.byte	18
	.byte	10
	.long	225
	.byte	19
	.byte	10
	.long	250
	.byte	20
	.byte	0
	.byte	12
	.byte	21
	.long	.Lfunc_end8-.Lfunc_begin8
	.byte	1
	.byte	90

	.long	392
	.byte	13
	.byte	8
	.long	400
	.byte	10
	.long	225
	.byte	22
	.byte	0
	.byte	14
	.byte	9
	.byte	0
	.byte	55

	.long	409


	.byte	15
	.byte	11
	.byte	0
	.byte	55
	.long	413
	.byte	0
	.byte	5
	.byte	10
	.byte	5
	.byte	4
	.byte	16
	.long	418
	.byte	17
	.byte	46
	.byte	176
	.byte	1
	.byte	100
	.byte	18
	.byte	12
	.long	703
	.byte	1
	.byte	101
	.byte	0
	.byte	18
	.byte	15
	.long	703
	.byte	1
	.byte	102
	.byte	4
	.byte	18
	.byte	16
	.long	703
	.byte	1
	.byte	103
	.byte	8
	.byte	18
	.byte	17
	.long	703
	.byte	1
	.byte	104
	.byte	12
	.byte	18
	.byte	18
	.long	703
	.byte	1
	.byte	105
	.byte	16
	.byte	18
	.byte	19
	.long	703
	.byte	1
	.byte	106
	.byte	20
	.byte	18
	.byte	20
	.long	703
	.byte	1
	.byte	107
	.byte	24
	.byte	18
	.byte	21
	.long	703
	.byte	1
	.byte	108
	.byte	28
	.byte	18
	.byte	22
	.long	703
	.byte	1
	.byte	109
	.byte	32
	.byte	18
	.byte	23
	.long	703
	.byte	1
	.byte	110
	.byte	36
	.byte	18
	.byte	24
	.long	703
	.byte	1
	.byte	111
	.byte	40
	.byte	18
	.byte	25
	.long	703
	.byte	1
	.byte	112
	.byte	44
	.byte	18
	.byte	26
	.long	715
	.byte	1
	.byte	113
	.byte	48
	.byte	18
	.byte	27
	.long	703
	.byte	1
	.byte	114
	.byte	68
	.byte	18
	.byte	28
	.long	703
	.byte	1
	.byte	115
	.byte	72
	.byte	18
	.byte	29
	.long	703
	.byte	1
	.byte	116
	.byte	76
	.byte	18
	.byte	30
	.long	703
	.byte	1
	.byte	117
	.byte	80
	.byte	18
	.byte	31
	.long	703
	.byte	1
	.byte	118
	.byte	84
	.byte	18
	.byte	32
	.long	703
	.byte	1
	.byte	119
	.byte	88
	.byte	18
	.byte	33
	.long	703
	.byte	1
	.byte	120
	.byte	92
	.byte	18
	.byte	34
	.long	703
	.byte	1
	.byte	121
	.byte	96
	.byte	18
	.byte	35
	.long	727
	.byte	1
	.byte	122
	.byte	100
	.byte	18
	.byte	36
	.long	727
	.byte	1
	.byte	123
	.byte	116
	.byte	18
	.byte	37
	.long	703
	.byte	1
	.byte	124
	.byte	132
	.byte	18
	.byte	38
	.long	703
	.byte	1
	.byte	125
	.byte	136
	.byte	18
	.byte	39
	.long	703
	.byte	1
	.byte	126
	.byte	140
	.byte	18
	.byte	40
	.long	89
	.byte	1
	.byte	127
	.byte	144
	.byte	18
	.byte	41
	.long	89
	.byte	1
	.byte	128
	.byte	152
	.byte	18
	.byte	42
	.long	703
	.byte	1
	.byte	129
	.byte	160
	.byte	18
	.byte	43
	.long	703
	.byte	1
	.byte	130
	.byte	164
	.byte	18
	.byte	44
	.long	739
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	7
	.long	711
	.byte	14
	.byte	1
	.byte	9
	.byte	5
	.byte	13
	.byte	7
	.byte	4
	.byte	3
	.long	703
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	703
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	16
	.long	744
	.byte	19
	.byte	45

	.byte	8
	.byte	23
	.long	.Lfunc_end9-.Lfunc_begin9
	.byte	1
	.byte	90

	.byte	55
	.byte	0
	.byte	61

	.long	409

	.byte	9
	.byte	9
	.byte	11
	.byte	0
	.byte	61
	.long	413
	.byte	20
	.long	392
	.byte	23
	.long	.Ltmp100-.Lfunc_begin9
	.byte	0
	.byte	63
	.byte	9
	.byte	13
	.byte	10
	.long	400
	.byte	0
	.byte	10
	.long	225
	.byte	24
	.byte	0
	.byte	16
	.long	802
	.byte	17
	.byte	60
	.byte	24
	.byte	1
	.byte	89
	.byte	18
	.byte	29
	.long	703
	.byte	1
	.byte	90
	.byte	0
	.byte	18
	.byte	30
	.long	703
	.byte	1
	.byte	91
	.byte	4
	.byte	18
	.byte	39
	.long	703
	.byte	1
	.byte	92
	.byte	8
	.byte	18
	.byte	23
	.long	703
	.byte	1
	.byte	93
	.byte	12
	.byte	18
	.byte	58
	.long	703
	.byte	1
	.byte	94
	.byte	16
	.byte	18
	.byte	59
	.long	703
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
	.byte	3
	.byte	2
	.uleb128 .Lfunc_end5-.Lfunc_begin0
	.byte	3
	.byte	13
	.uleb128 .Lfunc_end7-.Lfunc_begin6
	.byte	3
	.byte	21
	.uleb128 .Lfunc_end8-.Lfunc_begin8
	.byte	3
	.byte	23
	.uleb128 .Lfunc_end9-.Lfunc_begin9
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	248
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
	.asciz	"counter"
.Linfo_string7:
	.asciz	"unsigned long long"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"in_tc"
.Linfo_string10:
	.asciz	"int"
.Linfo_string11:
	.asciz	"skb"
.Linfo_string12:
	.asciz	"len"
.Linfo_string13:
	.asciz	"unsigned int"
.Linfo_string14:
	.asciz	"u32"
.Linfo_string15:
	.asciz	"pkt_type"
.Linfo_string16:
	.asciz	"mark"
.Linfo_string17:
	.asciz	"queue_mapping"
.Linfo_string18:
	.asciz	"protocol"
.Linfo_string19:
	.asciz	"vlan_present"
.Linfo_string20:
	.asciz	"vlan_tci"
.Linfo_string21:
	.asciz	"vlan_proto"
.Linfo_string22:
	.asciz	"priority"
.Linfo_string23:
	.asciz	"ingress_ifindex"
.Linfo_string24:
	.asciz	"ifindex"
.Linfo_string25:
	.asciz	"tc_index"
.Linfo_string26:
	.asciz	"cb"
.Linfo_string27:
	.asciz	"hash"
.Linfo_string28:
	.asciz	"tc_classid"
.Linfo_string29:
	.asciz	"data"
.Linfo_string30:
	.asciz	"data_end"
.Linfo_string31:
	.asciz	"napi_id"
.Linfo_string32:
	.asciz	"family"
.Linfo_string33:
	.asciz	"remote_ip4"
.Linfo_string34:
	.asciz	"local_ip4"
.Linfo_string35:
	.asciz	"remote_ip6"
.Linfo_string36:
	.asciz	"local_ip6"
.Linfo_string37:
	.asciz	"remote_port"
.Linfo_string38:
	.asciz	"local_port"
.Linfo_string39:
	.asciz	"data_meta"
.Linfo_string40:
	.asciz	"flow_keys"
.Linfo_string41:
	.asciz	"tstamp"
.Linfo_string42:
	.asciz	"wire_len"
.Linfo_string43:
	.asciz	"gso_segs"
.Linfo_string44:
	.asciz	"sk"
.Linfo_string45:
	.asciz	"bpf_sock"
.Linfo_string46:
	.asciz	"__sk_buff"
.Linfo_string47:
	.asciz	"first"
.Linfo_string48:
	.asciz	"deep"
.Linfo_string49:
	.asciz	"shared"
.Linfo_string50:
	.asciz	"second"
.Linfo_string51:
	.asciz	"weak"
.Linfo_string52:
	.asciz	"hidden"
.Linfo_string53:
	.asciz	"one"
.Linfo_string54:
	.asciz	"two"
.Linfo_string55:
	.asciz	"optional"
.Linfo_string56:
	.asciz	"x"
.Linfo_string57:
	.asciz	"ctx"
.Linfo_string58:
	.asciz	"rx_queue_index"
.Linfo_string59:
	.asciz	"egress_ifindex"
.Linfo_string60:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	counter
	.quad	.Lfunc_begin0
	.quad	.Ltmp3
	.quad	.Ltmp5
	.quad	.Lfunc_begin1
	.quad	.Ltmp14
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Ltmp29
	.quad	.Lfunc_begin4
	.quad	.Lfunc_begin5
	.quad	.Ltmp45
	.quad	.Lfunc_begin6
	.quad	.Ltmp55
	.quad	.Ltmp58
	.quad	.Ltmp63
	.quad	.Lfunc_begin7
	.quad	.Ltmp72
	.quad	.Ltmp75
	.quad	.Ltmp80
	.quad	.Lfunc_begin8
	.quad	.Ltmp89
	.quad	.Lfunc_begin9
	.quad	.Ltmp98
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1092
	.long	1092
	.long	954
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	7
	.long	201326593
	.long	2
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	92
	.long	201326592
	.long	4
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	124
	.long	201326592
	.long	6
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	163
	.long	201326593
	.long	8
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	193
	.long	201326593
	.long	10
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	230
	.long	201326593
	.long	12
	.long	0
	.long	33554432
	.long	15
	.long	258
	.long	67108870
	.long	24
	.long	265
	.long	16
	.long	0
	.long	270
	.long	16
	.long	32
	.long	279
	.long	16
	.long	64
	.long	289
	.long	16
	.long	96
	.long	305
	.long	16
	.long	128
	.long	320
	.long	16
	.long	160
	.long	335
	.long	134217728
	.long	17
	.long	339
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	1
	.long	352
	.long	14
	.long	356
	.long	201326593
	.long	18
	.long	0
	.long	218103809
	.long	1
	.long	352
	.long	14
	.long	454
	.long	201326593
	.long	20
	.long	0
	.long	33554432
	.long	23
	.long	547
	.long	67108895
	.long	176
	.long	557
	.long	16
	.long	0
	.long	561
	.long	16
	.long	32
	.long	570
	.long	16
	.long	64
	.long	575
	.long	16
	.long	96
	.long	589
	.long	16
	.long	128
	.long	598
	.long	16
	.long	160
	.long	611
	.long	16
	.long	192
	.long	620
	.long	16
	.long	224
	.long	631
	.long	16
	.long	256
	.long	289
	.long	16
	.long	288
	.long	640
	.long	16
	.long	320
	.long	648
	.long	16
	.long	352
	.long	657
	.long	24
	.long	384
	.long	660
	.long	16
	.long	544
	.long	665
	.long	16
	.long	576
	.long	265
	.long	16
	.long	608
	.long	270
	.long	16
	.long	640
	.long	676
	.long	16
	.long	672
	.long	684
	.long	16
	.long	704
	.long	691
	.long	16
	.long	736
	.long	702
	.long	16
	.long	768
	.long	712
	.long	26
	.long	800
	.long	723
	.long	26
	.long	928
	.long	733
	.long	16
	.long	1056
	.long	745
	.long	16
	.long	1088
	.long	279
	.long	16
	.long	1120
	.long	756
	.long	27
	.long	1152
	.long	766
	.long	27
	.long	1216
	.long	773
	.long	16
	.long	1280
	.long	782
	.long	16
	.long	1312
	.long	791
	.long	29
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	16
	.long	25
	.long	5
	.long	794
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	16
	.long	25
	.long	4
	.long	814
	.long	134217728
	.long	28
	.long	818
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	30
	.long	837
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	1
	.long	846
	.long	22
	.long	850
	.long	201326593
	.long	31
	.long	0
	.long	218103809
	.long	1
	.long	846
	.long	22
	.long	887
	.long	201326593
	.long	33
	.long	920
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	35
	.long	25
	.long	4
	.long	925
	.long	234881024
	.long	36
	.long	1
	.long	933
	.long	234881024
	.long	27
	.long	1
	.long	941
	.long	251658241
	.long	0
	.long	38
	.long	counter
	.long	8
	.long	946
	.long	251658241
	.long	0
	.long	37
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./subprograms.c"
	.byte	0
	.ascii	"__noinline int first(int x)"
	.byte	0
	.ascii	"\treturn deep(x) * shared(x);"
	.byte	0
	.ascii	"deep"
	.byte	0
	.ascii	"\treturn shared(x * 3) + 1;"
	.byte	0
	.ascii	"shared"
	.byte	0
	.ascii	"\tcounter += x;"
	.byte	0
	.ascii	"\treturn counter;"
	.byte	0
	.ascii	"second"
	.byte	0
	.ascii	"\treturn shared(x) ^ 5;"
	.byte	0
	.ascii	"weak"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn x + 2;"
	.byte	0
	.ascii	"hidden"
	.byte	0
	.ascii	"\treturn weak(x) * 7;"
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
	.ascii	"one"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"int one(struct xdp_md *ctx)"
	.byte	0
	.ascii	"\treturn first(ctx->data) + second(ctx->data_end) + shared(1);"
	.byte	0
	.ascii	"two"
	.byte	0
	.ascii	"int two(struct xdp_md *ctx)"
	.byte	0
	.ascii	"\treturn second(ctx->data) + weak(ctx->data_end) + hidden(3);"
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
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"in_tc"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\treturn skb->len + weak(1);"
	.byte	0
	.ascii	"optional"
	.byte	0
	.ascii	"?tc"
	.byte	0
	.ascii	"\treturn in_tc(skb);"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"counter"
	.byte	0
	.ascii	".bss"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	116
	.long	116
	.long	820
	.long	936
	.long	0
	.long	8
	.long	13
	.long	6
	.long	.Lfunc_begin0
	.long	3
	.long	.Lfunc_begin1
	.long	5
	.long	.Lfunc_begin2
	.long	7
	.long	.Lfunc_begin3
	.long	9
	.long	.Lfunc_begin4
	.long	11
	.long	.Lfunc_begin5
	.long	13
	.long	360
	.long	2
	.long	.Lfunc_begin6
	.long	19
	.long	.Lfunc_begin7
	.long	21
	.long	856
	.long	1
	.long	.Lfunc_begin8
	.long	32
	.long	896
	.long	1
	.long	.Lfunc_begin9
	.long	34
	.long	16
	.long	13
	.long	23
	.long	.Lfunc_begin0
	.long	19
	.long	35
	.long	20480
	.long	.Ltmp2
	.long	19
	.long	63
	.long	22537
	.long	.Ltmp4
	.long	19
	.long	63
	.long	22547
	.long	.Ltmp6
	.long	19
	.long	63
	.long	22545
	.long	.Ltmp7
	.long	19
	.long	63
	.long	22530
	.long	.Ltmp10
	.long	19
	.long	97
	.long	17426
	.long	.Ltmp13
	.long	19
	.long	97
	.long	17417
	.long	.Ltmp15
	.long	19
	.long	97
	.long	17431
	.long	.Ltmp16
	.long	19
	.long	97
	.long	17410
	.long	.Ltmp19
	.long	19
	.long	131
	.long	11277
	.long	.Ltmp22
	.long	19
	.long	131
	.long	11274
	.long	.Ltmp23
	.long	19
	.long	131
	.long	11274
	.long	.Ltmp24
	.long	19
	.long	131
	.long	11274
	.long	.Ltmp25
	.long	19
	.long	146
	.long	12290
	.long	.Ltmp28
	.long	19
	.long	170
	.long	27657
	.long	.Ltmp31
	.long	19
	.long	170
	.long	27667
	.long	.Ltmp32
	.long	19
	.long	170
	.long	27650
	.long	.Ltmp35
	.long	19
	.long	198
	.long	32770
	.long	.Ltmp38
	.long	19
	.long	215
	.long	33803
	.long	.Ltmp41
	.long	19
	.long	215
	.long	33794
	.long	.Ltmp44
	.long	19
	.long	237
	.long	38921
	.long	.Ltmp47
	.long	19
	.long	237
	.long	38929
	.long	.Ltmp48
	.long	19
	.long	237
	.long	38914
	.long	360
	.long	18
	.long	.Lfunc_begin6
	.long	19
	.long	364
	.long	43008
	.long	.Ltmp53
	.long	19
	.long	392
	.long	45076
	.long	.Ltmp54
	.long	19
	.long	392
	.long	45065
	.long	.Ltmp56
	.long	19
	.long	392
	.long	45096
	.long	.Ltmp57
	.long	19
	.long	392
	.long	45084
	.long	.Ltmp61
	.long	19
	.long	392
	.long	45082
	.long	.Ltmp62
	.long	19
	.long	392
	.long	45108
	.long	.Ltmp64
	.long	19
	.long	392
	.long	45106
	.long	.Ltmp65
	.long	19
	.long	392
	.long	45058
	.long	.Lfunc_begin7
	.long	19
	.long	458
	.long	49152
	.long	.Ltmp70
	.long	19
	.long	486
	.long	51221
	.long	.Ltmp71
	.long	19
	.long	486
	.long	51209
	.long	.Ltmp73
	.long	19
	.long	486
	.long	51239
	.long	.Ltmp74
	.long	19
	.long	486
	.long	51229
	.long	.Ltmp78
	.long	19
	.long	486
	.long	51227
	.long	.Ltmp79
	.long	19
	.long	486
	.long	51251
	.long	.Ltmp81
	.long	19
	.long	486
	.long	51249
	.long	.Ltmp82
	.long	19
	.long	486
	.long	51202
	.long	856
	.long	4
	.long	.Ltmp85
	.long	19
	.long	859
	.long	58382
	.long	.Ltmp86
	.long	19
	.long	859
	.long	58388
	.long	.Ltmp90
	.long	19
	.long	859
	.long	58386
	.long	.Ltmp91
	.long	19
	.long	859
	.long	58370
	.long	896
	.long	4
	.long	.Ltmp94
	.long	19
	.long	859
	.long	58382
	.long	.Ltmp95
	.long	19
	.long	859
	.long	58388
	.long	.Ltmp99
	.long	19
	.long	859
	.long	58386
	.long	.Ltmp102
	.long	19
	.long	900
	.long	64514
	.addrsig
	.addrsig_sym one
	.addrsig_sym two
	.addrsig_sym in_tc
	.addrsig_sym optional
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:

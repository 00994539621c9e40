	.file	"a.c"
	.file	0 "." "a.c" md5 0x1c0bdff096d446d1249ec6e8b32e2e7c
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	.text.here,"ax",@progbits
	.globl	here
	.p2align	3
	.type	here,@function
here:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 44 2 prologue_end
.Ltmp0:
	r1 = w1
.Ltmp1:
.Ltmp2:
	#APP
	#NO_APP
.Ltmp3:
.Ltmp4:
	.loc	0 45 7
.Ltmp5:
	r2 = seen ll
	w3 = *(u32 *)(r2 + 0)
.Ltmp6:
	w3 += w1
.Ltmp7:
	*(u32 *)(r2 + 0) = w3
	.loc	0 46 13
.Ltmp8:
	r2 = step ll
	w0 = *(u32 *)(r2 + 0)
	.loc	0 46 11 is_stmt 0
.Ltmp9:
	w0 += w1
	.loc	0 47 16 is_stmt 1
.Ltmp10:
	r1 = bonus ll
.Ltmp11:
.Ltmp12:
	w1 = *(u32 *)(r1 + 0)
	.loc	0 47 14 is_stmt 0
.Ltmp13:
	w0 += w1
	.loc	0 47 2
.Ltmp14:
	exit
.Ltmp15:
.Ltmp16:
.Lfunc_end0:
	.size	here, .Lfunc_end0-here
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	count
	.p2align	3
	.type	count,@function
count:
.Lfunc_begin1:
	.loc	0 68 0 is_stmt 1
	.cfi_startproc
	w1 = 9
.Ltmp17:
	.loc	0 69 17 prologue_end
.Ltmp18:
.Ltmp19:
	*(u32 *)(r10 - 8) = w1
	r1 = 34359738375 ll
	*(u64 *)(r10 - 16) = r1
	r1 = 25769803781 ll
	*(u64 *)(r10 - 24) = r1
	r1 = 17179869187 ll
	*(u64 *)(r10 - 32) = r1
	r1 = 8589934593 ll
	*(u64 *)(r10 - 40) = r1
.Ltmp20:
.Ltmp21:
	.loc	0 72 2
.Ltmp22:
	r1 = 0
	#APP
	#NO_APP
	.loc	0 72 2
.Ltmp23:
	*(u32 *)(r10 - 44) = w1
.Ltmp24:
.Ltmp25:
	.loc	0 0 2 is_stmt 0
	r3 = r10
	r3 += -44
	.loc	0 73 2 is_stmt 1
.Ltmp26:
	w1 = 4
	r2 = each ll
	r4 = 0
	call 181
.Ltmp27:
	.loc	0 74 9
.Ltmp28:
	w7 = *(u32 *)(r10 - 44)
	r1 = r10
	r1 += -40
	.loc	0 74 13 is_stmt 0
.Ltmp29:
	call sum
.Ltmp30:
	.loc	0 74 13 is_stmt 1
	w6 = w0
	.loc	0 74 11 is_stmt 0
.Ltmp31:
	w6 += w7
	.loc	0 74 31
.Ltmp32:
	r1 = started ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 74 26
.Ltmp33:
	call here
.Ltmp34:
	.loc	0 74 24 is_stmt 1
.Ltmp35:
	w6 += w0
	.loc	0 74 48 is_stmt 0
.Ltmp36:
	r1 = limit ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 74 42
.Ltmp37:
	call there
.Ltmp38:
	.loc	0 74 40 is_stmt 1
.Ltmp39:
	w6 += w0
	.loc	0 74 57 is_stmt 0
.Ltmp40:
	call pid
.Ltmp41:
	.loc	0 74 55 is_stmt 1
.Ltmp42:
	w6 += w0
	.loc	0 74 65 is_stmt 0
.Ltmp43:
	r1 = total ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 74 63
.Ltmp44:
	w6 += w1
	.loc	0 74 73
.Ltmp45:
	r1 = chosen_here ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 74 71
.Ltmp46:
	w6 += w1
	.loc	0 74 87
.Ltmp47:
	r1 = constant_here ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 74 85
.Ltmp48:
	w6 += w1
	.loc	0 74 2
.Ltmp49:
	w0 = w6
	exit
.Ltmp50:
.Ltmp51:
.Lfunc_end1:
	.size	count, .Lfunc_end1-count
	.cfi_endproc

	.section	.text.each,"ax",@progbits
	.p2align	3
	.type	each,@function
each:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 52 17 prologue_end is_stmt 1
.Ltmp52:
	w1 &= 3
.Ltmp53:
.Ltmp54:
	.loc	0 52 9 is_stmt 0
.Ltmp55:
	r1 <<= 3
	r3 = table ll
	r3 += r1
	r1 = *(u64 *)(r3 + 0)
	.loc	0 52 6
.Ltmp56:
	w3 = *(u32 *)(r2 + 0)
.Ltmp57:
	w3 += w1
.Ltmp58:
	*(u32 *)(r2 + 0) = w3
	.loc	0 53 6 is_stmt 1
.Ltmp59:
	r1 = seen ll
	w2 = *(u32 *)(r1 + 0)
.Ltmp60:
.Ltmp61:
.Ltmp62:
	w2 += 1
.Ltmp63:
	*(u32 *)(r1 + 0) = w2
	.loc	0 54 2
.Ltmp64:
	w0 = 0
	exit
.Ltmp65:
.Ltmp66:
.Lfunc_end2:
	.size	each, .Lfunc_end2-each
	.cfi_endproc

	.section	.text.sum,"ax",@progbits
	.p2align	3
	.type	sum,@function
sum:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 36 2 prologue_end
	#APP
	#NO_APP
.Ltmp67:
.Ltmp68:
	.loc	0 38 10
.Ltmp69:
	w2 = *(u32 *)(r1 + 28)
	w3 = *(u32 *)(r1 + 12)
	.loc	0 38 7 is_stmt 0
.Ltmp70:
	w3 += w2
	.loc	0 38 10
.Ltmp71:
	w2 = *(u32 *)(r1 + 20)
	w4 = *(u32 *)(r1 + 4)
	.loc	0 38 7
.Ltmp72:
	w4 += w2
	w4 += w3
	.loc	0 38 10
.Ltmp73:
	w2 = *(u32 *)(r1 + 24)
	w3 = *(u32 *)(r1 + 8)
	.loc	0 38 7
.Ltmp74:
	w3 += w2
	.loc	0 38 10
.Ltmp75:
	w2 = *(u32 *)(r1 + 16)
	w0 = *(u32 *)(r1 + 0)
	.loc	0 38 7
.Ltmp76:
	w0 += w2
	w0 += w3
	w0 += w4
.Ltmp77:
.Ltmp78:
	.loc	0 38 10
.Ltmp79:
	w1 = *(u32 *)(r1 + 32)
.Ltmp80:
.Ltmp81:
	.loc	0 38 7
.Ltmp82:
	w0 += w1
.Ltmp83:
.Ltmp84:
	.loc	0 39 2 is_stmt 1
.Ltmp85:
	exit
.Ltmp86:
.Ltmp87:
.Lfunc_end3:
	.size	sum, .Lfunc_end3-sum
	.cfi_endproc

	.section	.text.pid,"ax",@progbits
	.p2align	3
	.type	pid,@function
pid:
.Lfunc_begin4:
	.cfi_startproc
	.loc	0 59 37 prologue_end
.Ltmp88:
	call 35
.Ltmp89:
.Ltmp90:
	.loc	0 0 37 is_stmt 0
.Ltmp91:
	r1 = 0
	r0 += r1
.Ltmp92:
.Ltmp93:
	w1 = 0
	.loc	0 60 6 is_stmt 1
.Ltmp94:
	*(u32 *)(r10 - 4) = w1
	r1 = r10
	r1 += -4
	.loc	0 62 2
.Ltmp95:
	w2 = 4
	r3 = r0
	call 113
.Ltmp96:
	.loc	0 0 2 is_stmt 0
	w0 = 1
	.loc	0 63 11
.Ltmp97:
	w1 = *(u32 *)(r10 - 4)
	.loc	0 63 10
.Ltmp98:
	if w1 != 0 goto LBB4_2
	.loc	0 0 10
	w0 = 0
LBB4_2:
	.loc	0 63 2 is_stmt 1
.Ltmp99:
	exit
.Ltmp100:
.Ltmp101:
.Lfunc_end4:
	.size	pid, .Lfunc_end4-pid
	.cfi_endproc

	.type	started,@object
	.section	.data.started,"aw",@progbits
	.globl	started
	.p2align	2, 0x0
started:
	.long	5
	.size	started, 4

	.type	limit,@object
	.section	.rodata.limit,"a",@progbits
	.globl	limit
	.p2align	2, 0x0
limit:
	.long	7
	.size	limit, 4

	.type	chosen_here,@object
	.section	.data.chosen,"aw",@progbits
	.globl	chosen_here
	.p2align	2, 0x0
chosen_here:
	.long	13
	.size	chosen_here, 4

	.type	constant_here,@object
	.section	.rodata.chosen,"a",@progbits
	.globl	constant_here
	.p2align	2, 0x0
constant_here:
	.long	17
	.size	constant_here, 4

	.type	seen,@object
	.section	.bss.seen,"aw",@nobits
	.globl	seen
	.p2align	2, 0x0
seen:
	.long	0
	.size	seen, 4

	.type	step,@object
	.section	.data.step,"aw",@progbits
	.p2align	2, 0x0
step:
	.long	3
	.size	step, 4

	.type	bonus,@object
	.section	.rodata.bonus,"a",@progbits
	.p2align	2, 0x0
bonus:
	.long	11
	.size	bonus, 4

	.type	.L__const.count.w,@object
	.section	.rodata..L__const.count.w,"a",@progbits
	.p2align	2, 0x0
.L__const.count.w:
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.size	.L__const.count.w, 36

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	table,@object
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	3, 0x0
table:
	.quad	2
	.quad	4
	.quad	6
	.quad	8
	.size	table, 32

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
	.byte	1
	.byte	10
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	11
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp20-.Lfunc_begin1
	.byte	2
	.byte	122
	.byte	4
	.byte	4
	.uleb128 .Ltmp20-.Lfunc_begin1
	.uleb128 .Ltmp24-.Lfunc_begin1
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp24-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	2
	.byte	122
	.byte	4
	.byte	0
.Ldebug_loc2:
	.byte	3
	.byte	16
	.uleb128 .Ltmp53-.Lfunc_begin2
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc3:
	.byte	3
	.byte	16
	.uleb128 .Ltmp60-.Lfunc_begin2
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc4:
	.byte	3
	.byte	17
	.uleb128 .Ltmp80-.Lfunc_begin3
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc5:
	.byte	1
	.byte	17
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin3
	.uleb128 .Ltmp67-.Lfunc_begin3
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp83-.Lfunc_begin3
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc6:
	.byte	1
	.byte	17
	.byte	4
	.uleb128 .Ltmp67-.Lfunc_begin3
	.uleb128 .Ltmp77-.Lfunc_begin3
	.byte	2
	.byte	55
	.byte	159
	.byte	4
	.uleb128 .Ltmp77-.Lfunc_begin3
	.uleb128 .Ltmp83-.Lfunc_begin3
	.byte	2
	.byte	56
	.byte	159
	.byte	4
	.uleb128 .Ltmp83-.Lfunc_begin3
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	2
	.byte	57
	.byte	159
	.byte	0
.Ldebug_loc7:
	.byte	1
	.byte	19
	.byte	4
	.uleb128 .Ltmp89-.Lfunc_begin4
	.uleb128 .Ltmp92-.Lfunc_begin4
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
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	7
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
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
	.byte	0
	.byte	0
	.byte	11
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
	.byte	2
	.byte	24
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	16
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	18
	.byte	21
	.byte	0
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	19
	.byte	38
	.byte	0
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
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	21
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
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	26
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
	.byte	54
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	27
	.byte	5
	.byte	0
	.byte	28
	.byte	15
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
	.byte	28
	.byte	11
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	0
	.byte	0
	.byte	29
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
	.byte	30
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
	.byte	31
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
	.byte	32
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
	.byte	33
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
	.byte	19
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
	.long	81

	.byte	0
	.byte	23
	.byte	2
	.byte	161
	.byte	1
	.byte	5
	.long	86
	.byte	6
	.long	58
	.byte	2
	.byte	7
	.long	58

	.byte	0
	.byte	25
	.byte	2
	.byte	161
	.byte	2
	.byte	2
	.byte	8
	.long	81

	.byte	0
	.byte	26
	.byte	2
	.byte	161
	.byte	3
	.byte	2
	.byte	9
	.long	124

	.byte	0
	.byte	77
	.byte	2
	.byte	161
	.byte	4
	.byte	7
	.long	136
	.byte	8
	.long	140
	.byte	4
	.byte	0
	.byte	4
	.byte	10
	.byte	6
	.byte	1
	.byte	9
	.byte	11
	.byte	8
	.byte	7
	.byte	2
	.byte	12
	.long	58

	.byte	0
	.byte	20
	.byte	2
	.byte	161
	.byte	5
	.byte	10
	.byte	13
	.long	58
	.byte	0
	.byte	21
	.byte	11
	.byte	14
	.long	58

	.byte	0
	.byte	30

	.byte	2
	.byte	161
	.byte	6
	.byte	12
	.byte	15
	.long	86
	.byte	0
	.byte	22
	.byte	2
	.byte	161
	.byte	7
	.byte	12
	.byte	16
	.long	81
	.byte	0
	.byte	24
	.byte	2
	.byte	161
	.byte	8
	.byte	13
	.byte	17
	.long	206
	.byte	1
	.byte	208
	.ascii	"\265\001"
	.byte	14
	.long	211
	.byte	15
	.long	237

	.byte	16
	.long	58
	.byte	16
	.long	241
	.byte	16
	.long	241
	.byte	16
	.long	242
	.byte	0
	.byte	4
	.byte	18
	.byte	5
	.byte	8
	.byte	17
	.byte	3
	.long	250
	.byte	20
	.byte	1
	.byte	10
	.byte	4
	.byte	19
	.byte	7
	.byte	8
	.byte	12
	.byte	21
	.long	265
	.byte	0
	.byte	27
	.byte	2
	.byte	161
	.byte	9
	.byte	7
	.long	277
	.byte	8
	.long	140
	.byte	4
	.byte	0
	.byte	5
	.long	242
	.byte	13
	.byte	22
	.long	291
	.byte	1
	.byte	173
	.byte	35
	.byte	14
	.long	296
	.byte	18
	.long	242

	.byte	13
	.byte	23
	.long	310
	.byte	1
	.byte	190
	.byte	113
	.byte	14
	.long	315
	.byte	15
	.long	237

	.byte	16
	.long	241
	.byte	16
	.long	58
	.byte	16
	.long	336
	.byte	0
	.byte	14
	.long	341
	.byte	19
	.byte	20
	.byte	10
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	25
	.byte	0
	.byte	42

	.long	58

	.byte	21
	.byte	0
	.byte	31
	.byte	0
	.byte	42
	.long	58
	.byte	0
	.byte	20
	.byte	11
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	67

	.long	579

	.byte	22
	.byte	36
	.byte	0
	.byte	67
	.long	610
	.byte	23
	.byte	2
	.byte	145
	.byte	8
	.byte	32
	.byte	0
	.byte	69
	.long	583
	.byte	24
	.byte	1
	.byte	35
	.byte	0
	.byte	70
	.long	58
	.byte	25
	.long	435
	.byte	12
	.byte	25
	.long	342
	.byte	13
	.byte	25
	.long	495
	.byte	14
	.byte	25
	.long	509
	.byte	15
	.byte	0
	.byte	26
	.byte	17
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	29
	.byte	0
	.byte	32

	.byte	3
	.long	58
	.byte	21
	.byte	4
	.byte	32
	.byte	0
	.byte	32
	.long	936
	.byte	27
	.byte	9
	.byte	35
	.byte	0
	.byte	32
	.long	58
	.byte	24
	.byte	5
	.byte	72
	.byte	0
	.byte	34
	.long	58
	.byte	28
	.byte	18
	.long	.Ltmp83-.Ltmp67
	.byte	24
	.byte	6
	.byte	70
	.byte	0
	.byte	37
	.long	58
	.byte	0
	.byte	0
	.byte	29
	.byte	24
	.byte	0
	.byte	29

	.long	58


	.byte	16
	.long	58
	.byte	0
	.byte	30
	.byte	19
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	30
	.byte	0
	.byte	57

	.long	58
	.byte	23
	.byte	2
	.byte	145
	.byte	4
	.byte	30
	.byte	0
	.byte	60
	.long	579
	.byte	24
	.byte	7
	.byte	73
	.byte	0
	.byte	59
	.long	946
	.byte	0
	.byte	30
	.byte	16
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	28
	.byte	0
	.byte	50

	.long	579
	.byte	21
	.byte	2
	.byte	70
	.byte	0
	.byte	50
	.long	58
	.byte	21
	.byte	3
	.byte	71
	.byte	0
	.byte	50
	.long	931
	.byte	0
	.byte	4
	.byte	27
	.byte	5
	.byte	4
	.byte	31
	.byte	34
	.byte	36
	.byte	0
	.byte	15
	.byte	32
	.byte	33
	.long	598
	.byte	0
	.byte	16
	.byte	0
	.byte	0
	.byte	7
	.long	58
	.byte	8
	.long	140
	.byte	9
	.byte	0
	.byte	14
	.long	615
	.byte	31
	.byte	69
	.byte	176
	.byte	1
	.byte	100
	.byte	32
	.byte	37
	.long	58
	.byte	1
	.byte	101
	.byte	0
	.byte	32
	.byte	38
	.long	58
	.byte	1
	.byte	102
	.byte	4
	.byte	32
	.byte	39
	.long	58
	.byte	1
	.byte	103
	.byte	8
	.byte	32
	.byte	40
	.long	58
	.byte	1
	.byte	104
	.byte	12
	.byte	32
	.byte	41
	.long	58
	.byte	1
	.byte	105
	.byte	16
	.byte	32
	.byte	42
	.long	58
	.byte	1
	.byte	106
	.byte	20
	.byte	32
	.byte	43
	.long	58
	.byte	1
	.byte	107
	.byte	24
	.byte	32
	.byte	44
	.long	58
	.byte	1
	.byte	108
	.byte	28
	.byte	32
	.byte	45
	.long	58
	.byte	1
	.byte	109
	.byte	32
	.byte	32
	.byte	46
	.long	58
	.byte	1
	.byte	110
	.byte	36
	.byte	32
	.byte	47
	.long	58
	.byte	1
	.byte	111
	.byte	40
	.byte	32
	.byte	48
	.long	58
	.byte	1
	.byte	112
	.byte	44
	.byte	32
	.byte	49
	.long	900
	.byte	1
	.byte	113
	.byte	48
	.byte	32
	.byte	50
	.long	58
	.byte	1
	.byte	114
	.byte	68
	.byte	32
	.byte	51
	.long	58
	.byte	1
	.byte	115
	.byte	72
	.byte	32
	.byte	52
	.long	58
	.byte	1
	.byte	116
	.byte	76
	.byte	32
	.byte	53
	.long	58
	.byte	1
	.byte	117
	.byte	80
	.byte	32
	.byte	54
	.long	58
	.byte	1
	.byte	118
	.byte	84
	.byte	32
	.byte	55
	.long	58
	.byte	1
	.byte	119
	.byte	88
	.byte	32
	.byte	56
	.long	58
	.byte	1
	.byte	120
	.byte	92
	.byte	32
	.byte	57
	.long	58
	.byte	1
	.byte	121
	.byte	96
	.byte	32
	.byte	58
	.long	912
	.byte	1
	.byte	122
	.byte	100
	.byte	32
	.byte	59
	.long	912
	.byte	1
	.byte	123
	.byte	116
	.byte	32
	.byte	60
	.long	58
	.byte	1
	.byte	124
	.byte	132
	.byte	32
	.byte	61
	.long	58
	.byte	1
	.byte	125
	.byte	136
	.byte	32
	.byte	62
	.long	58
	.byte	1
	.byte	126
	.byte	140
	.byte	32
	.byte	63
	.long	242
	.byte	1
	.byte	127
	.byte	144
	.byte	32
	.byte	64
	.long	242
	.byte	1
	.byte	128
	.byte	152
	.byte	32
	.byte	65
	.long	58
	.byte	1
	.byte	129
	.byte	160
	.byte	32
	.byte	66
	.long	58
	.byte	1
	.byte	130
	.byte	164
	.byte	32
	.byte	67
	.long	924
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	7
	.long	58
	.byte	8
	.long	140
	.byte	5
	.byte	0
	.byte	7
	.long	58
	.byte	8
	.long	140
	.byte	4
	.byte	0
	.byte	14
	.long	929
	.byte	33
	.byte	68

	.byte	14
	.long	58
	.byte	14
	.long	941
	.byte	5
	.long	583
	.byte	14
	.long	951
	.byte	31
	.byte	74
	.byte	4
	.byte	0
	.byte	11
	.byte	32
	.byte	30
	.long	579
	.byte	0
	.byte	12
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
	.byte	10
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	11
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	3
	.byte	16
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	3
	.byte	17
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	3
	.byte	19
	.uleb128 .Lfunc_end4-.Lfunc_begin4
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	304
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (1~deb12u1)"
.Linfo_string1:
	.asciz	"a.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"started"
.Linfo_string4:
	.asciz	"unsigned int"
.Linfo_string5:
	.asciz	"u32"
.Linfo_string6:
	.asciz	"limit"
.Linfo_string7:
	.asciz	"chosen_here"
.Linfo_string8:
	.asciz	"constant_here"
.Linfo_string9:
	.asciz	"LICENSE"
.Linfo_string10:
	.asciz	"char"
.Linfo_string11:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string12:
	.asciz	"seen"
.Linfo_string13:
	.asciz	"last"
.Linfo_string14:
	.asciz	"total"
.Linfo_string15:
	.asciz	"step"
.Linfo_string16:
	.asciz	"bonus"
.Linfo_string17:
	.asciz	"bpf_loop"
.Linfo_string18:
	.asciz	"long"
.Linfo_string19:
	.asciz	"unsigned long long"
.Linfo_string20:
	.asciz	"u64"
.Linfo_string21:
	.asciz	"table"
.Linfo_string22:
	.asciz	"bpf_get_current_task"
.Linfo_string23:
	.asciz	"bpf_probe_read_kernel"
.Linfo_string24:
	.asciz	"there"
.Linfo_string25:
	.asciz	"here"
.Linfo_string26:
	.asciz	"count"
.Linfo_string27:
	.asciz	"int"
.Linfo_string28:
	.asciz	"each"
.Linfo_string29:
	.asciz	"sum"
.Linfo_string30:
	.asciz	"pid"
.Linfo_string31:
	.asciz	"x"
.Linfo_string32:
	.asciz	"w"
.Linfo_string33:
	.asciz	"of"
.Linfo_string34:
	.asciz	"weights"
.Linfo_string35:
	.asciz	"n"
.Linfo_string36:
	.asciz	"skb"
.Linfo_string37:
	.asciz	"len"
.Linfo_string38:
	.asciz	"pkt_type"
.Linfo_string39:
	.asciz	"mark"
.Linfo_string40:
	.asciz	"queue_mapping"
.Linfo_string41:
	.asciz	"protocol"
.Linfo_string42:
	.asciz	"vlan_present"
.Linfo_string43:
	.asciz	"vlan_tci"
.Linfo_string44:
	.asciz	"vlan_proto"
.Linfo_string45:
	.asciz	"priority"
.Linfo_string46:
	.asciz	"ingress_ifindex"
.Linfo_string47:
	.asciz	"ifindex"
.Linfo_string48:
	.asciz	"tc_index"
.Linfo_string49:
	.asciz	"cb"
.Linfo_string50:
	.asciz	"hash"
.Linfo_string51:
	.asciz	"tc_classid"
.Linfo_string52:
	.asciz	"data"
.Linfo_string53:
	.asciz	"data_end"
.Linfo_string54:
	.asciz	"napi_id"
.Linfo_string55:
	.asciz	"family"
.Linfo_string56:
	.asciz	"remote_ip4"
.Linfo_string57:
	.asciz	"local_ip4"
.Linfo_string58:
	.asciz	"remote_ip6"
.Linfo_string59:
	.asciz	"local_ip6"
.Linfo_string60:
	.asciz	"remote_port"
.Linfo_string61:
	.asciz	"local_port"
.Linfo_string62:
	.asciz	"data_meta"
.Linfo_string63:
	.asciz	"flow_keys"
.Linfo_string64:
	.asciz	"tstamp"
.Linfo_string65:
	.asciz	"wire_len"
.Linfo_string66:
	.asciz	"gso_segs"
.Linfo_string67:
	.asciz	"sk"
.Linfo_string68:
	.asciz	"bpf_sock"
.Linfo_string69:
	.asciz	"__sk_buff"
.Linfo_string70:
	.asciz	"i"
.Linfo_string71:
	.asciz	"to"
.Linfo_string72:
	.asciz	"all"
.Linfo_string73:
	.asciz	"task"
.Linfo_string74:
	.asciz	"task_struct"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	started
	.quad	limit
	.quad	chosen_here
	.quad	constant_here
	.quad	LICENSE
	.quad	seen
	.quad	total
	.quad	step
	.quad	bonus
	.quad	table
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp30
	.quad	.Ltmp34
	.quad	.Ltmp38
	.quad	.Ltmp41
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Ltmp67
	.quad	.Lfunc_begin4
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1340
	.long	1340
	.long	1197
	.long	1
	.long	134217728
	.long	2
	.long	5
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	1
	.long	18
	.long	1
	.long	20
	.long	201326593
	.long	3
	.long	0
	.long	33554432
	.long	6
	.long	111
	.long	67108895
	.long	176
	.long	121
	.long	1
	.long	0
	.long	125
	.long	1
	.long	32
	.long	134
	.long	1
	.long	64
	.long	139
	.long	1
	.long	96
	.long	153
	.long	1
	.long	128
	.long	162
	.long	1
	.long	160
	.long	175
	.long	1
	.long	192
	.long	184
	.long	1
	.long	224
	.long	195
	.long	1
	.long	256
	.long	204
	.long	1
	.long	288
	.long	220
	.long	1
	.long	320
	.long	228
	.long	1
	.long	352
	.long	237
	.long	7
	.long	384
	.long	240
	.long	1
	.long	544
	.long	245
	.long	1
	.long	576
	.long	256
	.long	1
	.long	608
	.long	261
	.long	1
	.long	640
	.long	270
	.long	1
	.long	672
	.long	278
	.long	1
	.long	704
	.long	285
	.long	1
	.long	736
	.long	296
	.long	1
	.long	768
	.long	306
	.long	9
	.long	800
	.long	317
	.long	9
	.long	928
	.long	327
	.long	1
	.long	1056
	.long	339
	.long	1
	.long	1088
	.long	350
	.long	1
	.long	1120
	.long	360
	.long	10
	.long	1152
	.long	370
	.long	10
	.long	1216
	.long	377
	.long	1
	.long	1280
	.long	386
	.long	1
	.long	1312
	.long	395
	.long	12
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	1
	.long	8
	.long	5
	.long	398
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	1
	.long	8
	.long	4
	.long	418
	.long	134217728
	.long	11
	.long	422
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	13
	.long	441
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	15
	.long	450
	.long	5
	.long	454
	.long	16777216
	.long	4
	.long	16777248
	.long	458
	.long	201326593
	.long	14
	.long	0
	.long	218103809
	.long	1
	.long	0
	.long	1
	.long	700
	.long	201326594
	.long	17
	.long	0
	.long	33554432
	.long	1
	.long	0
	.long	218103810
	.long	15
	.long	706
	.long	1
	.long	708
	.long	19
	.long	711
	.long	201326592
	.long	20
	.long	0
	.long	33554432
	.long	23
	.long	0
	.long	167772160
	.long	24
	.long	769
	.long	67108865
	.long	36
	.long	777
	.long	25
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	1
	.long	8
	.long	9
	.long	0
	.long	218103810
	.long	1
	.long	780
	.long	22
	.long	782
	.long	1
	.long	784
	.long	201326592
	.long	26
	.long	0
	.long	218103808
	.long	1
	.long	830
	.long	201326592
	.long	28
	.long	904
	.long	67108865
	.long	4
	.long	830
	.long	15
	.long	0
	.long	1003
	.long	234881024
	.long	1
	.long	1
	.long	0
	.long	167772160
	.long	33
	.long	0
	.long	150994944
	.long	1
	.long	1011
	.long	234881024
	.long	32
	.long	1
	.long	1017
	.long	234881024
	.long	1
	.long	1
	.long	1029
	.long	234881024
	.long	32
	.long	1
	.long	1043
	.long	234881024
	.long	1
	.long	1
	.long	1048
	.long	234881024
	.long	33
	.long	0
	.long	1053
	.long	234881024
	.long	32
	.long	0
	.long	1059
	.long	234881024
	.long	1
	.long	2
	.long	1065
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	41
	.long	8
	.long	4
	.long	1070
	.long	234881024
	.long	42
	.long	1
	.long	0
	.long	167772160
	.long	10
	.long	0
	.long	50331648
	.long	0
	.long	44
	.long	8
	.long	4
	.long	1078
	.long	234881024
	.long	45
	.long	0
	.long	1084
	.long	251658241
	.long	0
	.long	37
	.long	seen
	.long	4
	.long	1094
	.long	251658241
	.long	0
	.long	35
	.long	chosen_here
	.long	4
	.long	1107
	.long	251658241
	.long	0
	.long	31
	.long	started
	.long	4
	.long	1121
	.long	251658241
	.long	0
	.long	38
	.long	step
	.long	4
	.long	1132
	.long	251658241
	.long	0
	.long	39
	.long	bonus
	.long	4
	.long	1146
	.long	251658241
	.long	0
	.long	36
	.long	constant_here
	.long	4
	.long	1161
	.long	251658241
	.long	0
	.long	46
	.long	table
	.long	32
	.long	1175
	.long	251658241
	.long	0
	.long	34
	.long	limit
	.long	4
	.long	1189
	.long	251658241
	.long	0
	.long	43
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"here"
	.byte	0
	.ascii	".text.here"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\tseen += x;"
	.byte	0
	.ascii	"\tlast = x + step;"
	.byte	0
	.ascii	"\treturn last + bonus;"
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
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"count"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"int count(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tstruct weights w = { { 1, 2, 3, 4, 5, 6, 7, 8, 9 } };"
	.byte	0
	.ascii	"\tbarrier_var(n);"
	.byte	0
	.ascii	"\tbpf_loop(4, each, &n, 0);"
	.byte	0
	.ascii	"\treturn n + sum(&w, 9) + here(started) + there(limit) + pid() + total + chosen_here + constant_here;"
	.byte	0
	.ascii	"there"
	.byte	0
	.byte	105
	.byte	0
	.ascii	"to"
	.byte	0
	.ascii	"each"
	.byte	0
	.ascii	".text.each"
	.byte	0
	.ascii	"\t*to += table[i & 3];"
	.byte	0
	.ascii	"\tseen++;"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"weights"
	.byte	0
	.ascii	"of"
	.byte	0
	.byte	119
	.byte	0
	.byte	110
	.byte	0
	.ascii	"sum"
	.byte	0
	.ascii	".text.sum"
	.byte	0
	.ascii	"\t\tall += w->of[i];"
	.byte	0
	.ascii	"\treturn all;"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	".text.pid"
	.byte	0
	.ascii	"\tstruct task_struct *task = (void *)bpf_get_current_task();"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"\tint pid = 0;"
	.byte	0
	.ascii	"\tbpf_probe_read_kernel(&pid, sizeof pid, &task->pid);"
	.byte	0
	.ascii	"\treturn !!pid;"
	.byte	0
	.ascii	"started"
	.byte	0
	.ascii	"limit"
	.byte	0
	.ascii	"chosen_here"
	.byte	0
	.ascii	"constant_here"
	.byte	0
	.ascii	"seen"
	.byte	0
	.ascii	"step"
	.byte	0
	.ascii	"bonus"
	.byte	0
	.ascii	"total"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"table"
	.byte	0
	.ascii	".bss.seen"
	.byte	0
	.ascii	".data.chosen"
	.byte	0
	.ascii	".data.started"
	.byte	0
	.ascii	".data.step"
	.byte	0
	.ascii	".rodata.bonus"
	.byte	0
	.ascii	".rodata.chosen"
	.byte	0
	.ascii	".rodata.cst32"
	.byte	0
	.ascii	".rodata.limit"
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
	.long	972
	.long	1056
	.long	28
	.long	8
	.long	25
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	464
	.long	1
	.long	.Lfunc_begin1
	.long	16
	.long	716
	.long	1
	.long	.Lfunc_begin2
	.long	21
	.long	788
	.long	1
	.long	.Lfunc_begin3
	.long	27
	.long	834
	.long	1
	.long	.Lfunc_begin4
	.long	29
	.long	16
	.long	25
	.long	9
	.long	.Ltmp0
	.long	36
	.long	42
	.long	45058
	.long	.Ltmp5
	.long	36
	.long	59
	.long	46087
	.long	.Ltmp6
	.long	36
	.long	59
	.long	46087
	.long	.Ltmp7
	.long	36
	.long	59
	.long	46087
	.long	.Ltmp8
	.long	36
	.long	71
	.long	47117
	.long	.Ltmp9
	.long	36
	.long	71
	.long	47115
	.long	.Ltmp10
	.long	36
	.long	89
	.long	48144
	.long	.Ltmp13
	.long	36
	.long	89
	.long	48142
	.long	.Ltmp14
	.long	36
	.long	89
	.long	48130
	.long	464
	.long	23
	.long	.Lfunc_begin1
	.long	36
	.long	467
	.long	68608
	.long	.Ltmp19
	.long	36
	.long	500
	.long	70673
	.long	.Ltmp22
	.long	36
	.long	555
	.long	73730
	.long	.Ltmp23
	.long	36
	.long	555
	.long	73730
	.long	.Ltmp26
	.long	36
	.long	572
	.long	74754
	.long	.Ltmp28
	.long	36
	.long	599
	.long	75785
	.long	.Ltmp29
	.long	36
	.long	599
	.long	75789
	.long	.Ltmp31
	.long	36
	.long	599
	.long	75787
	.long	.Ltmp32
	.long	36
	.long	599
	.long	75807
	.long	.Ltmp33
	.long	36
	.long	599
	.long	75802
	.long	.Ltmp35
	.long	36
	.long	599
	.long	75800
	.long	.Ltmp36
	.long	36
	.long	599
	.long	75824
	.long	.Ltmp37
	.long	36
	.long	599
	.long	75818
	.long	.Ltmp39
	.long	36
	.long	599
	.long	75816
	.long	.Ltmp40
	.long	36
	.long	599
	.long	75833
	.long	.Ltmp42
	.long	36
	.long	599
	.long	75831
	.long	.Ltmp43
	.long	36
	.long	599
	.long	75841
	.long	.Ltmp44
	.long	36
	.long	599
	.long	75839
	.long	.Ltmp45
	.long	36
	.long	599
	.long	75849
	.long	.Ltmp46
	.long	36
	.long	599
	.long	75847
	.long	.Ltmp47
	.long	36
	.long	599
	.long	75863
	.long	.Ltmp48
	.long	36
	.long	599
	.long	75861
	.long	.Ltmp49
	.long	36
	.long	599
	.long	75778
	.long	716
	.long	9
	.long	.Ltmp52
	.long	36
	.long	727
	.long	53265
	.long	.Ltmp55
	.long	36
	.long	727
	.long	53257
	.long	.Ltmp56
	.long	36
	.long	727
	.long	53254
	.long	.Ltmp57
	.long	36
	.long	727
	.long	53254
	.long	.Ltmp58
	.long	36
	.long	727
	.long	53254
	.long	.Ltmp59
	.long	36
	.long	749
	.long	54278
	.long	.Ltmp62
	.long	36
	.long	749
	.long	54278
	.long	.Ltmp63
	.long	36
	.long	749
	.long	54278
	.long	.Ltmp64
	.long	36
	.long	758
	.long	55298
	.long	788
	.long	11
	.long	.Ltmp69
	.long	36
	.long	798
	.long	38922
	.long	.Ltmp70
	.long	36
	.long	798
	.long	38919
	.long	.Ltmp71
	.long	36
	.long	798
	.long	38922
	.long	.Ltmp72
	.long	36
	.long	798
	.long	38919
	.long	.Ltmp73
	.long	36
	.long	798
	.long	38922
	.long	.Ltmp74
	.long	36
	.long	798
	.long	38919
	.long	.Ltmp75
	.long	36
	.long	798
	.long	38922
	.long	.Ltmp76
	.long	36
	.long	798
	.long	38919
	.long	.Ltmp79
	.long	36
	.long	798
	.long	38922
	.long	.Ltmp82
	.long	36
	.long	798
	.long	38919
	.long	.Ltmp85
	.long	36
	.long	817
	.long	39938
	.long	834
	.long	6
	.long	.Ltmp88
	.long	36
	.long	844
	.long	60453
	.long	.Ltmp94
	.long	36
	.long	920
	.long	61446
	.long	.Ltmp95
	.long	36
	.long	934
	.long	63490
	.long	.Ltmp97
	.long	36
	.long	988
	.long	64523
	.long	.Ltmp98
	.long	36
	.long	988
	.long	64522
	.long	.Ltmp99
	.long	36
	.long	988
	.long	64514
	.long	16
	.long	834
	.long	1
	.long	.Ltmp91
	.long	30
	.long	916
	.long	0
	.addrsig
	.addrsig_sym count
	.addrsig_sym each
	.addrsig_sym limit
	.addrsig_sym chosen_here
	.addrsig_sym constant_here
	.addrsig_sym step
	.addrsig_sym bonus
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:

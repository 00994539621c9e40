	.file	"data_be.c"
	.file	0 "." "data_be.c" md5 0x7941c6a6ca615bb52bc34f8035bebeea
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 23 5 prologue_end
.Ltmp0:
	r2 = own ll
	w3 = *(u32 *)(r2 + 0)
.Ltmp1:
	w3 += 1
.Ltmp2:
	*(u32 *)(r2 + 0) = w3
	.loc	0 24 13
.Ltmp3:
	w2 = *(u32 *)(r2 + 0)
	.loc	0 24 30 is_stmt 0
.Ltmp4:
	w3 = *(u32 *)(r1 + 0)
	.loc	0 24 61
.Ltmp5:
	r4 = hidden ll
	w1 = *(u16 *)(r4 + 0)
.Ltmp6:
.Ltmp7:
.Ltmp8:
	w5 = w1
	w5 += 1
.Ltmp9:
	*(u16 *)(r4 + 0) = w5
	.loc	0 24 34
.Ltmp10:
	w3 &= 3
	.loc	0 24 19
.Ltmp11:
	r4 = table ll
	r4 += r3
	.loc	0 25 16 is_stmt 1
.Ltmp12:
	r3 = all_hidden ll
	r5 = *(u64 *)(r3 + 0)
.Ltmp13:
	r5 += 1
.Ltmp14:
	*(u64 *)(r3 + 0) = r5
	.loc	0 24 19 is_stmt 0
.Ltmp15:
	w4 = *(u8 *)(r4 + 0)
	.loc	0 24 41
.Ltmp16:
	r3 = settings ll
	r3 = *(u64 *)(r3 + 8)
	.loc	0 25 9 is_stmt 1
.Ltmp17:
	r0 = zero ll
	w0 = *(u32 *)(r0 + 0)
	.loc	0 25 6 is_stmt 0
.Ltmp18:
	w0 += w5
.Ltmp19:
	r5 = hot ll
	w6 = *(u32 *)(r5 + 0)
.Ltmp20:
	w0 += w6
.Ltmp21:
	*(u32 *)(r5 + 0) = w0
	.loc	0 24 17 is_stmt 1
.Ltmp22:
	w2 += w4
	.loc	0 24 39 is_stmt 0
.Ltmp23:
	r3 += r2
	.loc	0 24 53
.Ltmp24:
	r3 += r1
	.loc	0 24 10
.Ltmp25:
	r1 = more ll
	r2 = *(u64 *)(r1 + 16)
.Ltmp26:
	r3 += r2
.Ltmp27:
	*(u64 *)(r1 + 16) = r3
.Ltmp28:
	.loc	0 26 6 is_stmt 1
.Ltmp29:
.Ltmp30:
	r1 = pointer ll
	r1 = *(u64 *)(r1 + 0)
.Ltmp31:
	if r1 == 0 goto LBB0_2
	.loc	0 27 13
.Ltmp32:
	r1 = large ll
	r2 = *(u64 *)(r1 + 7992)
.Ltmp33:
	r2 += 1
.Ltmp34:
	*(u64 *)(r1 + 7992) = r2
.Ltmp35:
.Ltmp36:
LBB0_2:
	.loc	0 28 18
.Ltmp37:
	r1 = limit ll
	w7 = *(u32 *)(r1 + 0)
	.loc	0 28 9 is_stmt 0
.Ltmp38:
	r1 = number ll
	r6 = *(u64 *)(r1 + 0)
	.loc	0 28 38
.Ltmp39:
	r1 = text ll
	r1 = *(u64 *)(r1 + 0)
	.loc	0 28 26
.Ltmp40:
	w2 = 4
	r3 = .L.str ll
	call 182
.Ltmp41:
	.loc	0 28 16 is_stmt 1
.Ltmp42:
	w6 += w7
	.loc	0 28 24 is_stmt 0
.Ltmp43:
	w6 += w0
	.loc	0 28 2
.Ltmp44:
	w0 = w6
	exit
.Ltmp45:
.Ltmp46:
.Lfunc_end0:
	.size	use, .Lfunc_end0-use
	.cfi_endproc

	.type	number,@object
	.data
	.globl	number
	.p2align	3, 0x0
number:
	.quad	1234605616436508552
	.size	number, 8

	.hidden	hidden
	.type	hidden,@object
	.globl	hidden
	.p2align	1, 0x0
hidden:
	.short	9
	.size	hidden, 2

	.type	limit,@object
	.section	.rodata,"a",@progbits
	.globl	limit
	.p2align	2, 0x0
limit:
	.long	50
	.size	limit, 4

	.type	hot,@object
	.section	.data.hot,"aw",@progbits
	.globl	hot
	.p2align	2, 0x0
hot:
	.long	1
	.size	hot, 4

	.type	settings,@object
	.section	.rodata.settings,"a",@progbits
	.globl	settings
	.p2align	3, 0x0
settings:
	.quad	3
	.quad	4
	.size	settings, 16

	.hidden	all_hidden
	.type	all_hidden,@object
	.section	.data.hidden,"aw",@progbits
	.globl	all_hidden
	.p2align	3, 0x0
all_hidden:
	.quad	5
	.size	all_hidden, 8

	.type	more,@object
	.section	.bss,"aw",@nobits
	.globl	more
	.p2align	3, 0x0
more:
	.zero	24
	.size	more, 24

	.type	pointer,@object
	.data
	.globl	pointer
	.p2align	3, 0x0
pointer:
	.quad	more+8
	.size	pointer, 8

	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"text"
	.size	.L.str, 5

	.type	text,@object
	.data
	.globl	text
	.p2align	3, 0x0
text:
	.quad	.L.str
	.size	text, 8

	.type	own,@object
	.p2align	2, 0x0
own:
	.long	7
	.size	own, 4

	.type	table,@object
	.section	.rodata,"a",@progbits
table:
	.ascii	"\001\002\003\004\005"
	.size	table, 5

	.type	zero,@object
	.local	zero
	.comm	zero,4,4
	.type	large,@object
	.section	.bss.large,"aw",@nobits
	.globl	large
	.p2align	3, 0x0
large:
	.zero	8000
	.size	large, 8000

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
	.long	1
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp6-.Lfunc_begin0
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	11
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
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	5
	.byte	0
	.byte	0
	.byte	14
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
	.byte	18
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
	.byte	19
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
	.byte	20
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
	.byte	21
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
	.byte	15
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	6
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	58
	.byte	5
	.byte	1
	.byte	10
	.byte	4
	.byte	4
	.byte	7
	.byte	8
	.byte	2
	.byte	6
	.long	73

	.byte	0
	.byte	8
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	81
	.byte	8
	.byte	1
	.byte	8
	.byte	4
	.byte	7
	.byte	7
	.byte	2
	.byte	2
	.byte	9
	.long	96

	.byte	0
	.byte	10
	.byte	2
	.byte	161
	.byte	2
	.byte	5
	.long	101
	.byte	6
	.long	106
	.byte	3
	.long	114
	.byte	11
	.byte	1
	.byte	9
	.byte	4
	.byte	10
	.byte	7
	.byte	4
	.byte	2
	.byte	12
	.long	106

	.byte	0
	.byte	12
	.byte	2
	.byte	161
	.byte	3
	.byte	2
	.byte	13
	.long	140

	.byte	0
	.byte	13
	.byte	2
	.byte	161
	.byte	4
	.byte	7
	.long	152
	.byte	8
	.long	162
	.byte	2
	.byte	0
	.byte	5
	.long	157
	.byte	6
	.long	50
	.byte	9
	.byte	14
	.byte	8
	.byte	7
	.byte	2
	.byte	15
	.long	50

	.byte	0
	.byte	15
	.byte	2
	.byte	161
	.byte	5
	.byte	2
	.byte	16
	.long	188

	.byte	0
	.byte	17
	.byte	2
	.byte	161
	.byte	6
	.byte	10
	.long	50
	.byte	11
	.long	203
	.byte	0
	.byte	18
	.byte	2
	.byte	161
	.byte	7
	.byte	7
	.long	215
	.byte	8
	.long	162
	.byte	5
	.byte	0
	.byte	4
	.byte	17
	.byte	6
	.byte	1
	.byte	2
	.byte	18
	.long	230

	.byte	0
	.byte	18
	.byte	2
	.byte	161
	.byte	8
	.byte	10
	.long	235
	.byte	5
	.long	215
	.byte	2
	.byte	19
	.long	251

	.byte	0
	.byte	31
	.byte	2
	.byte	161
	.byte	9
	.byte	7
	.long	215
	.byte	8
	.long	162
	.byte	4
	.byte	0
	.byte	12
	.byte	20
	.long	101
	.byte	0
	.byte	7
	.byte	2
	.byte	161
	.byte	10
	.byte	2
	.byte	21
	.long	285

	.byte	0
	.byte	9
	.byte	2
	.byte	161
	.byte	11
	.byte	7
	.long	50
	.byte	8
	.long	162
	.byte	3
	.byte	0
	.byte	2
	.byte	22
	.long	308

	.byte	0
	.byte	14
	.byte	2
	.byte	161
	.byte	12
	.byte	7
	.long	50
	.byte	13
	.long	162
	.short	1000
	.byte	0
	.byte	12
	.byte	23
	.long	101
	.byte	0
	.byte	7
	.byte	2
	.byte	161
	.byte	13
	.byte	12
	.byte	24
	.long	343
	.byte	0
	.byte	11
	.byte	2
	.byte	161
	.byte	14
	.byte	7
	.long	355
	.byte	8
	.long	162
	.byte	5
	.byte	0
	.byte	5
	.long	360
	.byte	6
	.long	365
	.byte	3
	.long	373
	.byte	26
	.byte	1
	.byte	7
	.byte	4
	.byte	25
	.byte	8
	.byte	1
	.byte	14
	.byte	27
	.long	387
	.byte	1
	.byte	209
	.ascii	"\266\001"
	.byte	10
	.long	392
	.byte	15
	.long	413

	.byte	16
	.long	230
	.byte	16
	.long	106
	.byte	16
	.long	230
	.byte	0
	.byte	4
	.byte	28
	.byte	5
	.byte	8
	.byte	17
	.byte	15
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	29
	.byte	0
	.byte	21

	.long	442

	.byte	18
	.byte	0
	.byte	31
	.byte	0
	.byte	21
	.long	446
	.byte	0
	.byte	4
	.byte	30
	.byte	5
	.byte	4
	.byte	10
	.long	451
	.byte	19
	.byte	64
	.byte	176
	.byte	1
	.byte	100
	.byte	20
	.byte	32
	.long	106
	.byte	1
	.byte	101
	.byte	0
	.byte	20
	.byte	33
	.long	106
	.byte	1
	.byte	102
	.byte	4
	.byte	20
	.byte	34
	.long	106
	.byte	1
	.byte	103
	.byte	8
	.byte	20
	.byte	35
	.long	106
	.byte	1
	.byte	104
	.byte	12
	.byte	20
	.byte	36
	.long	106
	.byte	1
	.byte	105
	.byte	16
	.byte	20
	.byte	37
	.long	106
	.byte	1
	.byte	106
	.byte	20
	.byte	20
	.byte	38
	.long	106
	.byte	1
	.byte	107
	.byte	24
	.byte	20
	.byte	39
	.long	106
	.byte	1
	.byte	108
	.byte	28
	.byte	20
	.byte	40
	.long	106
	.byte	1
	.byte	109
	.byte	32
	.byte	20
	.byte	41
	.long	106
	.byte	1
	.byte	110
	.byte	36
	.byte	20
	.byte	42
	.long	106
	.byte	1
	.byte	111
	.byte	40
	.byte	20
	.byte	43
	.long	106
	.byte	1
	.byte	112
	.byte	44
	.byte	20
	.byte	44
	.long	736
	.byte	1
	.byte	113
	.byte	48
	.byte	20
	.byte	45
	.long	106
	.byte	1
	.byte	114
	.byte	68
	.byte	20
	.byte	46
	.long	106
	.byte	1
	.byte	115
	.byte	72
	.byte	20
	.byte	47
	.long	106
	.byte	1
	.byte	116
	.byte	76
	.byte	20
	.byte	48
	.long	106
	.byte	1
	.byte	117
	.byte	80
	.byte	20
	.byte	49
	.long	106
	.byte	1
	.byte	118
	.byte	84
	.byte	20
	.byte	50
	.long	106
	.byte	1
	.byte	119
	.byte	88
	.byte	20
	.byte	51
	.long	106
	.byte	1
	.byte	120
	.byte	92
	.byte	20
	.byte	52
	.long	106
	.byte	1
	.byte	121
	.byte	96
	.byte	20
	.byte	53
	.long	748
	.byte	1
	.byte	122
	.byte	100
	.byte	20
	.byte	54
	.long	748
	.byte	1
	.byte	123
	.byte	116
	.byte	20
	.byte	55
	.long	106
	.byte	1
	.byte	124
	.byte	132
	.byte	20
	.byte	56
	.long	106
	.byte	1
	.byte	125
	.byte	136
	.byte	20
	.byte	57
	.long	106
	.byte	1
	.byte	126
	.byte	140
	.byte	20
	.byte	58
	.long	50
	.byte	1
	.byte	127
	.byte	144
	.byte	20
	.byte	59
	.long	50
	.byte	1
	.byte	128
	.byte	152
	.byte	20
	.byte	60
	.long	106
	.byte	1
	.byte	129
	.byte	160
	.byte	20
	.byte	61
	.long	106
	.byte	1
	.byte	130
	.byte	164
	.byte	20
	.byte	62
	.long	760
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	7
	.long	106
	.byte	8
	.long	162
	.byte	5
	.byte	0
	.byte	7
	.long	106
	.byte	8
	.long	162
	.byte	4
	.byte	0
	.byte	10
	.long	765
	.byte	21
	.byte	63

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	264
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"data_be.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"number"
.Linfo_string4:
	.asciz	"unsigned long long"
.Linfo_string5:
	.asciz	"u64"
.Linfo_string6:
	.asciz	"hidden"
.Linfo_string7:
	.asciz	"unsigned short"
.Linfo_string8:
	.asciz	"u16"
.Linfo_string9:
	.asciz	"limit"
.Linfo_string10:
	.asciz	"unsigned int"
.Linfo_string11:
	.asciz	"u32"
.Linfo_string12:
	.asciz	"hot"
.Linfo_string13:
	.asciz	"settings"
.Linfo_string14:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string15:
	.asciz	"all_hidden"
.Linfo_string16:
	.asciz	"pointer"
.Linfo_string17:
	.asciz	"char"
.Linfo_string18:
	.asciz	"text"
.Linfo_string19:
	.asciz	"LICENSE"
.Linfo_string20:
	.asciz	"zero"
.Linfo_string21:
	.asciz	"more"
.Linfo_string22:
	.asciz	"large"
.Linfo_string23:
	.asciz	"own"
.Linfo_string24:
	.asciz	"table"
.Linfo_string25:
	.asciz	"unsigned char"
.Linfo_string26:
	.asciz	"u8"
.Linfo_string27:
	.asciz	"bpf_strncmp"
.Linfo_string28:
	.asciz	"long"
.Linfo_string29:
	.asciz	"use"
.Linfo_string30:
	.asciz	"int"
.Linfo_string31:
	.asciz	"skb"
.Linfo_string32:
	.asciz	"len"
.Linfo_string33:
	.asciz	"pkt_type"
.Linfo_string34:
	.asciz	"mark"
.Linfo_string35:
	.asciz	"queue_mapping"
.Linfo_string36:
	.asciz	"protocol"
.Linfo_string37:
	.asciz	"vlan_present"
.Linfo_string38:
	.asciz	"vlan_tci"
.Linfo_string39:
	.asciz	"vlan_proto"
.Linfo_string40:
	.asciz	"priority"
.Linfo_string41:
	.asciz	"ingress_ifindex"
.Linfo_string42:
	.asciz	"ifindex"
.Linfo_string43:
	.asciz	"tc_index"
.Linfo_string44:
	.asciz	"cb"
.Linfo_string45:
	.asciz	"hash"
.Linfo_string46:
	.asciz	"tc_classid"
.Linfo_string47:
	.asciz	"data"
.Linfo_string48:
	.asciz	"data_end"
.Linfo_string49:
	.asciz	"napi_id"
.Linfo_string50:
	.asciz	"family"
.Linfo_string51:
	.asciz	"remote_ip4"
.Linfo_string52:
	.asciz	"local_ip4"
.Linfo_string53:
	.asciz	"remote_ip6"
.Linfo_string54:
	.asciz	"local_ip6"
.Linfo_string55:
	.asciz	"remote_port"
.Linfo_string56:
	.asciz	"local_port"
.Linfo_string57:
	.asciz	"data_meta"
.Linfo_string58:
	.asciz	"flow_keys"
.Linfo_string59:
	.asciz	"tstamp"
.Linfo_string60:
	.asciz	"wire_len"
.Linfo_string61:
	.asciz	"gso_segs"
.Linfo_string62:
	.asciz	"sk"
.Linfo_string63:
	.asciz	"bpf_sock"
.Linfo_string64:
	.asciz	"__sk_buff"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	number
	.quad	hidden
	.quad	limit
	.quad	hot
	.quad	settings
	.quad	all_hidden
	.quad	pointer
	.quad	.L.str
	.quad	text
	.quad	LICENSE
	.quad	zero
	.quad	more
	.quad	large
	.quad	own
	.quad	table
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1400
	.long	1400
	.long	780
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108895
	.long	176
	.long	11
	.long	3
	.long	0
	.long	15
	.long	3
	.long	32
	.long	24
	.long	3
	.long	64
	.long	29
	.long	3
	.long	96
	.long	43
	.long	3
	.long	128
	.long	52
	.long	3
	.long	160
	.long	65
	.long	3
	.long	192
	.long	74
	.long	3
	.long	224
	.long	85
	.long	3
	.long	256
	.long	94
	.long	3
	.long	288
	.long	110
	.long	3
	.long	320
	.long	118
	.long	3
	.long	352
	.long	127
	.long	5
	.long	384
	.long	130
	.long	3
	.long	544
	.long	135
	.long	3
	.long	576
	.long	146
	.long	3
	.long	608
	.long	151
	.long	3
	.long	640
	.long	160
	.long	3
	.long	672
	.long	168
	.long	3
	.long	704
	.long	175
	.long	3
	.long	736
	.long	186
	.long	3
	.long	768
	.long	196
	.long	7
	.long	800
	.long	207
	.long	7
	.long	928
	.long	217
	.long	3
	.long	1056
	.long	229
	.long	3
	.long	1088
	.long	240
	.long	3
	.long	1120
	.long	250
	.long	8
	.long	1152
	.long	260
	.long	8
	.long	1216
	.long	267
	.long	3
	.long	1280
	.long	276
	.long	3
	.long	1312
	.long	285
	.long	10
	.long	1344
	.long	288
	.long	134217728
	.long	4
	.long	292
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	6
	.long	5
	.long	305
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	6
	.long	4
	.long	325
	.long	134217728
	.long	9
	.long	329
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	11
	.long	348
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	13
	.long	357
	.long	1
	.long	361
	.long	16777216
	.long	4
	.long	16777248
	.long	365
	.long	201326593
	.long	12
	.long	570
	.long	234881024
	.long	8
	.long	1
	.long	577
	.long	134217728
	.long	17
	.long	581
	.long	16777216
	.long	2
	.long	16
	.long	596
	.long	234881024
	.long	16
	.long	1
	.long	0
	.long	167772160
	.long	20
	.long	0
	.long	150994944
	.long	3
	.long	603
	.long	234881024
	.long	19
	.long	1
	.long	609
	.long	234881024
	.long	3
	.long	1
	.long	0
	.long	167772160
	.long	24
	.long	0
	.long	150994944
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	23
	.long	6
	.long	2
	.long	613
	.long	234881024
	.long	25
	.long	1
	.long	622
	.long	234881024
	.long	8
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	6
	.long	3
	.long	633
	.long	234881024
	.long	28
	.long	1
	.long	0
	.long	33554432
	.long	8
	.long	638
	.long	234881024
	.long	30
	.long	1
	.long	646
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	32
	.long	6
	.long	5
	.long	0
	.long	33554432
	.long	35
	.long	0
	.long	167772160
	.long	32
	.long	651
	.long	234881024
	.long	34
	.long	1
	.long	656
	.long	234881024
	.long	20
	.long	0
	.long	0
	.long	167772160
	.long	39
	.long	0
	.long	150994944
	.long	40
	.long	660
	.long	134217728
	.long	41
	.long	663
	.long	16777216
	.long	1
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	38
	.long	6
	.long	5
	.long	677
	.long	234881024
	.long	42
	.long	0
	.long	683
	.long	234881024
	.long	20
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	6
	.long	1000
	.long	688
	.long	234881024
	.long	45
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	32
	.long	6
	.long	4
	.long	694
	.long	234881024
	.long	47
	.long	1
	.long	702
	.long	251658242
	.long	0
	.long	29
	.long	more
	.long	24
	.long	44
	.long	zero
	.long	4
	.long	707
	.long	251658241
	.long	0
	.long	46
	.long	large
	.long	8000
	.long	718
	.long	251658245
	.long	0
	.long	15
	.long	number
	.long	8
	.long	18
	.long	hidden
	.long	2
	.long	31
	.long	pointer
	.long	8
	.long	36
	.long	text
	.long	8
	.long	37
	.long	own
	.long	4
	.long	724
	.long	251658241
	.long	0
	.long	27
	.long	all_hidden
	.long	8
	.long	737
	.long	251658241
	.long	0
	.long	22
	.long	hot
	.long	4
	.long	747
	.long	251658242
	.long	0
	.long	21
	.long	limit
	.long	4
	.long	43
	.long	table
	.long	5
	.long	755
	.long	251658241
	.long	0
	.long	26
	.long	settings
	.long	16
	.long	772
	.long	251658241
	.long	0
	.long	48
	.long	LICENSE
	.long	4
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
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
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
	.ascii	"use"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./data_be.c"
	.byte	0
	.ascii	"\town++;"
	.byte	0
	.ascii	"\tmore[2] += own + table[skb->len & 3] + settings[1] + hidden++;"
	.byte	0
	.ascii	"\thot += zero + ++all_hidden;"
	.byte	0
	.ascii	"\tif (pointer)"
	.byte	0
	.ascii	"\t\tlarge[999]++;"
	.byte	0
	.ascii	"\treturn number + limit + bpf_strncmp(text, 4, \"text\");"
	.byte	0
	.ascii	"number"
	.byte	0
	.ascii	"u16"
	.byte	0
	.ascii	"unsigned short"
	.byte	0
	.ascii	"hidden"
	.byte	0
	.ascii	"limit"
	.byte	0
	.ascii	"hot"
	.byte	0
	.ascii	"settings"
	.byte	0
	.ascii	"all_hidden"
	.byte	0
	.ascii	"more"
	.byte	0
	.ascii	"pointer"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"text"
	.byte	0
	.ascii	"own"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"table"
	.byte	0
	.ascii	"zero"
	.byte	0
	.ascii	"large"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".bss"
	.byte	0
	.ascii	".bss.large"
	.byte	0
	.ascii	".data"
	.byte	0
	.ascii	".data.hidden"
	.byte	0
	.ascii	".data.hot"
	.byte	0
	.ascii	".rodata"
	.byte	0
	.ascii	".rodata.settings"
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
	.long	620
	.long	640
	.long	0
	.long	8
	.long	369
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	369
	.long	38
	.long	.Ltmp0
	.long	372
	.long	384
	.long	23557
	.long	.Ltmp1
	.long	372
	.long	384
	.long	23557
	.long	.Ltmp2
	.long	372
	.long	384
	.long	23557
	.long	.Ltmp3
	.long	372
	.long	392
	.long	24589
	.long	.Ltmp4
	.long	372
	.long	392
	.long	24606
	.long	.Ltmp5
	.long	372
	.long	392
	.long	24637
	.long	.Ltmp8
	.long	372
	.long	392
	.long	24637
	.long	.Ltmp9
	.long	372
	.long	392
	.long	24637
	.long	.Ltmp10
	.long	372
	.long	392
	.long	24610
	.long	.Ltmp11
	.long	372
	.long	392
	.long	24595
	.long	.Ltmp12
	.long	372
	.long	456
	.long	25616
	.long	.Ltmp13
	.long	372
	.long	456
	.long	25616
	.long	.Ltmp14
	.long	372
	.long	456
	.long	25616
	.long	.Ltmp15
	.long	372
	.long	392
	.long	24595
	.long	.Ltmp16
	.long	372
	.long	392
	.long	24617
	.long	.Ltmp17
	.long	372
	.long	456
	.long	25609
	.long	.Ltmp18
	.long	372
	.long	456
	.long	25606
	.long	.Ltmp19
	.long	372
	.long	456
	.long	25606
	.long	.Ltmp20
	.long	372
	.long	456
	.long	25606
	.long	.Ltmp21
	.long	372
	.long	456
	.long	25606
	.long	.Ltmp22
	.long	372
	.long	392
	.long	24593
	.long	.Ltmp23
	.long	372
	.long	392
	.long	24615
	.long	.Ltmp24
	.long	372
	.long	392
	.long	24629
	.long	.Ltmp25
	.long	372
	.long	392
	.long	24586
	.long	.Ltmp26
	.long	372
	.long	392
	.long	24586
	.long	.Ltmp27
	.long	372
	.long	392
	.long	24586
	.long	.Ltmp30
	.long	372
	.long	485
	.long	26630
	.long	.Ltmp31
	.long	372
	.long	485
	.long	26630
	.long	.Ltmp32
	.long	372
	.long	499
	.long	27661
	.long	.Ltmp33
	.long	372
	.long	499
	.long	27661
	.long	.Ltmp34
	.long	372
	.long	499
	.long	27661
	.long	.Ltmp37
	.long	372
	.long	515
	.long	28690
	.long	.Ltmp38
	.long	372
	.long	515
	.long	28681
	.long	.Ltmp39
	.long	372
	.long	515
	.long	28710
	.long	.Ltmp40
	.long	372
	.long	515
	.long	28698
	.long	.Ltmp42
	.long	372
	.long	515
	.long	28688
	.long	.Ltmp43
	.long	372
	.long	515
	.long	28696
	.long	.Ltmp44
	.long	372
	.long	515
	.long	28674
	.addrsig
	.addrsig_sym use
	.addrsig_sym limit
	.addrsig_sym hot
	.addrsig_sym settings
	.addrsig_sym all_hidden
	.addrsig_sym more
	.addrsig_sym own
	.addrsig_sym table
	.addrsig_sym zero
	.addrsig_sym large
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:

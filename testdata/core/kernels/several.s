	.file	"several.c"
	.file	0 "." "kernels/several.c" md5 0x29626e880bb7eeaf6fac900fe3424408
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.type	mm,@object
	.section	.bss,"aw",@nobits
	.globl	mm
	.p2align	3, 0x0
mm:
	.zero	16
	.size	mm, 16

	.type	mm_2,@object
	.globl	mm_2
	.p2align	3, 0x0
mm_2:
	.zero	16
	.size	mm_2, 16

	.type	task,@object
	.globl	task
	.p2align	3, 0x0
task:
	.zero	32
	.size	task, 32

	.type	task_2,@object
	.globl	task_2
	.p2align	3, 0x0
task_2:
	.zero	40
	.size	task_2, 40

	.type	item,@object
	.globl	item
	.p2align	2, 0x0
item:
	.zero	8
	.size	item, 8

	.type	item_2,@object
	.globl	item_2
	.p2align	3, 0x0
item_2:
	.zero	16
	.size	item_2, 16

	.type	bits,@object
	.globl	bits
bits:
	.zero	17
	.size	bits, 17

	.type	color,@object
	.globl	color
	.p2align	2, 0x0
color:
	.long	0
	.size	color, 4

	.type	color_2,@object
	.globl	color_2
	.p2align	2, 0x0
color_2:
	.long	0
	.size	color_2, 4

	.type	list,@object
	.globl	list
	.p2align	3, 0x0
list:
	.zero	16
	.size	list, 16

	.type	list_2,@object
	.globl	list_2
	.p2align	3, 0x0
list_2:
	.zero	24
	.size	list_2, 24

	.type	versioned,@object
	.globl	versioned
	.p2align	2, 0x0
versioned:
	.zero	8
	.size	versioned, 8

	.type	versioned_2,@object
	.globl	versioned_2
	.p2align	3, 0x0
versioned_2:
	.zero	8
	.size	versioned_2, 8

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
	.byte	115
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
	.byte	6
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
	.byte	7
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	13
	.byte	11
	.byte	107
	.byte	11
	.byte	0
	.byte	0
	.byte	9
	.byte	4
	.byte	1
	.byte	73
	.byte	19
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
	.byte	10
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	11
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	13
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
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	41

	.byte	0
	.byte	6
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	3
	.byte	16
	.byte	0
	.byte	6
	.byte	4
	.byte	4
	.long	65
	.byte	0
	.byte	6
	.byte	0
	.byte	4
	.byte	7
	.long	77
	.byte	0
	.byte	6
	.byte	8
	.byte	0
	.byte	5
	.long	73
	.byte	6
	.byte	1
	.byte	10
	.byte	6
	.byte	5
	.byte	7
	.byte	8
	.byte	6
	.byte	8
	.byte	5
	.byte	4
	.byte	2
	.byte	9
	.long	92

	.byte	0
	.byte	7
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.byte	11
	.byte	16
	.byte	0
	.byte	7
	.byte	4
	.byte	4
	.long	65
	.byte	0
	.byte	7
	.byte	0
	.byte	4
	.byte	10
	.long	77
	.byte	0
	.byte	7
	.byte	8
	.byte	4
	.byte	7
	.long	77
	.byte	0
	.byte	7
	.byte	12
	.byte	0
	.byte	2
	.byte	12
	.long	136

	.byte	0
	.byte	8
	.byte	2
	.byte	161
	.byte	2
	.byte	3
	.byte	12
	.byte	32
	.byte	0
	.byte	8
	.byte	4
	.byte	13
	.long	77
	.byte	0
	.byte	8
	.byte	0
	.byte	4
	.byte	14
	.long	178
	.byte	0
	.byte	8
	.byte	8
	.byte	4
	.byte	16
	.long	182
	.byte	0
	.byte	8
	.byte	16
	.byte	4
	.byte	17
	.long	187
	.byte	0
	.byte	8
	.byte	24
	.byte	0
	.byte	6
	.byte	15
	.byte	5
	.byte	8
	.byte	7
	.long	136
	.byte	5
	.long	195
	.byte	19
	.byte	1
	.byte	8
	.byte	6
	.byte	18
	.byte	7
	.byte	2
	.byte	2
	.byte	20
	.long	210

	.byte	0
	.byte	9
	.byte	2
	.byte	161
	.byte	3
	.byte	3
	.byte	22
	.byte	40
	.byte	0
	.byte	9
	.byte	4
	.byte	13
	.long	77
	.byte	0
	.byte	9
	.byte	0
	.byte	4
	.byte	14
	.long	77
	.byte	0
	.byte	9
	.byte	4
	.byte	4
	.byte	21
	.long	77
	.byte	0
	.byte	9
	.byte	8
	.byte	4
	.byte	17
	.long	65
	.byte	0
	.byte	9
	.byte	16
	.byte	4
	.byte	16
	.long	270
	.byte	0
	.byte	9
	.byte	24
	.byte	4
	.byte	3
	.long	270
	.byte	0
	.byte	9
	.byte	32
	.byte	0
	.byte	7
	.long	41
	.byte	2
	.byte	23
	.long	286

	.byte	0
	.byte	10
	.byte	2
	.byte	161
	.byte	4
	.byte	3
	.byte	23
	.byte	8
	.byte	0
	.byte	10
	.byte	4
	.byte	24
	.long	77
	.byte	0
	.byte	10
	.byte	0
	.byte	4
	.byte	25
	.long	310
	.byte	0
	.byte	10
	.byte	4
	.byte	0
	.byte	6
	.byte	26
	.byte	5
	.byte	2
	.byte	2
	.byte	27
	.long	325

	.byte	0
	.byte	11
	.byte	2
	.byte	161
	.byte	5
	.byte	3
	.byte	28
	.byte	16
	.byte	0
	.byte	11
	.byte	4
	.byte	24
	.long	77
	.byte	0
	.byte	11
	.byte	0
	.byte	4
	.byte	25
	.long	310
	.byte	0
	.byte	11
	.byte	4
	.byte	4
	.byte	21
	.long	178
	.byte	0
	.byte	11
	.byte	8
	.byte	0
	.byte	2
	.byte	29
	.long	369

	.byte	0
	.byte	12
	.byte	2
	.byte	161
	.byte	6
	.byte	3
	.byte	29
	.byte	17
	.byte	0
	.byte	12
	.byte	4
	.byte	30
	.long	424
	.byte	0
	.byte	12
	.byte	0
	.byte	8
	.byte	33
	.long	436
	.byte	0
	.byte	12
	.byte	20
	.byte	8
	.byte	8
	.byte	36
	.long	436
	.byte	0
	.byte	12
	.byte	7
	.byte	28
	.byte	8
	.byte	10
	.long	65
	.byte	0
	.byte	12
	.byte	60
	.byte	35
	.byte	8
	.byte	37
	.long	65
	.byte	0
	.byte	12
	.byte	40
	.byte	95
	.byte	0
	.byte	5
	.long	432
	.byte	32
	.byte	1
	.byte	7
	.byte	6
	.byte	31
	.byte	8
	.byte	1
	.byte	5
	.long	444
	.byte	35
	.byte	1
	.byte	9
	.byte	6
	.byte	34
	.byte	7
	.byte	4
	.byte	2
	.byte	38
	.long	459

	.byte	0
	.byte	13
	.byte	2
	.byte	161
	.byte	7
	.byte	9
	.long	444
	.byte	38
	.byte	4
	.byte	0
	.byte	13
	.byte	10
	.byte	39
	.byte	0
	.byte	10
	.byte	40
	.byte	5
	.byte	0
	.byte	2
	.byte	41
	.long	486

	.byte	0
	.byte	14
	.byte	2
	.byte	161
	.byte	8
	.byte	9
	.long	77
	.byte	45
	.byte	4
	.byte	0
	.byte	14
	.byte	11
	.byte	42
	.byte	0
	.byte	11
	.byte	43
	.byte	6
	.byte	11
	.byte	44
	.byte	127
	.byte	0
	.byte	2
	.byte	46
	.long	516

	.byte	0
	.byte	15
	.byte	2
	.byte	161
	.byte	9
	.byte	3
	.byte	46
	.byte	16
	.byte	0
	.byte	15
	.byte	4
	.byte	47
	.long	540
	.byte	0
	.byte	15
	.byte	0
	.byte	4
	.byte	48
	.long	540
	.byte	0
	.byte	15
	.byte	8
	.byte	0
	.byte	7
	.long	516
	.byte	2
	.byte	49
	.long	556

	.byte	0
	.byte	16
	.byte	2
	.byte	161
	.byte	10
	.byte	3
	.byte	50
	.byte	24
	.byte	0
	.byte	16
	.byte	4
	.byte	47
	.long	540
	.byte	0
	.byte	16
	.byte	0
	.byte	4
	.byte	48
	.long	540
	.byte	0
	.byte	16
	.byte	8
	.byte	4
	.byte	21
	.long	178
	.byte	0
	.byte	16
	.byte	16
	.byte	0
	.byte	2
	.byte	51
	.long	600

	.byte	0
	.byte	17
	.byte	2
	.byte	161
	.byte	11
	.byte	3
	.byte	51
	.byte	8
	.byte	0
	.byte	17
	.byte	4
	.byte	33
	.long	77
	.byte	0
	.byte	17
	.byte	0
	.byte	4
	.byte	14
	.long	77
	.byte	0
	.byte	17
	.byte	4
	.byte	0
	.byte	2
	.byte	52
	.long	635

	.byte	0
	.byte	18
	.byte	2
	.byte	161
	.byte	12
	.byte	3
	.byte	54
	.byte	8
	.byte	0
	.byte	18
	.byte	4
	.byte	53
	.long	65
	.byte	0
	.byte	18
	.byte	0
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	224
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"kernels/several.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"mm"
.Linfo_string4:
	.asciz	"start"
.Linfo_string5:
	.asciz	"unsigned long long"
.Linfo_string6:
	.asciz	"u64"
.Linfo_string7:
	.asciz	"users"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"mm_2"
.Linfo_string10:
	.asciz	"other"
.Linfo_string11:
	.asciz	"mm___2"
.Linfo_string12:
	.asciz	"task"
.Linfo_string13:
	.asciz	"pid"
.Linfo_string14:
	.asciz	"state"
.Linfo_string15:
	.asciz	"long"
.Linfo_string16:
	.asciz	"parent"
.Linfo_string17:
	.asciz	"flags"
.Linfo_string18:
	.asciz	"unsigned short"
.Linfo_string19:
	.asciz	"u16"
.Linfo_string20:
	.asciz	"task_2"
.Linfo_string21:
	.asciz	"more"
.Linfo_string22:
	.asciz	"task___2"
.Linfo_string23:
	.asciz	"item"
.Linfo_string24:
	.asciz	"key"
.Linfo_string25:
	.asciz	"value"
.Linfo_string26:
	.asciz	"short"
.Linfo_string27:
	.asciz	"item_2"
.Linfo_string28:
	.asciz	"item___2"
.Linfo_string29:
	.asciz	"bits"
.Linfo_string30:
	.asciz	"plain"
.Linfo_string31:
	.asciz	"unsigned char"
.Linfo_string32:
	.asciz	"u8"
.Linfo_string33:
	.asciz	"before"
.Linfo_string34:
	.asciz	"unsigned int"
.Linfo_string35:
	.asciz	"u32"
.Linfo_string36:
	.asciz	"b"
.Linfo_string37:
	.asciz	"d"
.Linfo_string38:
	.asciz	"color"
.Linfo_string39:
	.asciz	"RED"
.Linfo_string40:
	.asciz	"GREEN"
.Linfo_string41:
	.asciz	"color_2"
.Linfo_string42:
	.asciz	"RED___2"
.Linfo_string43:
	.asciz	"GREEN___2"
.Linfo_string44:
	.asciz	"BLUE"
.Linfo_string45:
	.asciz	"color___2"
.Linfo_string46:
	.asciz	"list"
.Linfo_string47:
	.asciz	"next"
.Linfo_string48:
	.asciz	"prev"
.Linfo_string49:
	.asciz	"list_2"
.Linfo_string50:
	.asciz	"list___2"
.Linfo_string51:
	.asciz	"versioned"
.Linfo_string52:
	.asciz	"versioned_2"
.Linfo_string53:
	.asciz	"__state"
.Linfo_string54:
	.asciz	"versioned___2"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	mm
	.quad	mm_2
	.quad	task
	.quad	task_2
	.quad	item
	.quad	item_2
	.quad	bits
	.quad	color
	.quad	color_2
	.quad	list
	.quad	list_2
	.quad	versioned
	.quad	versioned_2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1164
	.long	1164
	.long	364
	.long	1
	.long	67108866
	.long	16
	.long	4
	.long	2
	.long	0
	.long	10
	.long	4
	.long	64
	.long	16
	.long	134217728
	.long	3
	.long	20
	.long	16777216
	.long	8
	.long	64
	.long	39
	.long	16777216
	.long	4
	.long	16777248
	.long	1
	.long	234881024
	.long	1
	.long	1
	.long	43
	.long	67108867
	.long	16
	.long	4
	.long	2
	.long	0
	.long	50
	.long	4
	.long	64
	.long	10
	.long	4
	.long	96
	.long	56
	.long	234881024
	.long	6
	.long	1
	.long	61
	.long	67108868
	.long	32
	.long	66
	.long	4
	.long	0
	.long	70
	.long	9
	.long	64
	.long	76
	.long	10
	.long	128
	.long	83
	.long	11
	.long	192
	.long	89
	.long	16777216
	.long	8
	.long	16777280
	.long	0
	.long	33554432
	.long	8
	.long	94
	.long	134217728
	.long	12
	.long	98
	.long	16777216
	.long	2
	.long	16
	.long	61
	.long	234881024
	.long	8
	.long	1
	.long	113
	.long	67108870
	.long	40
	.long	66
	.long	4
	.long	0
	.long	70
	.long	4
	.long	32
	.long	122
	.long	4
	.long	64
	.long	83
	.long	2
	.long	128
	.long	76
	.long	15
	.long	192
	.long	1
	.long	15
	.long	256
	.long	0
	.long	33554432
	.long	1
	.long	127
	.long	234881024
	.long	14
	.long	1
	.long	134
	.long	67108866
	.long	8
	.long	139
	.long	4
	.long	0
	.long	143
	.long	18
	.long	32
	.long	149
	.long	16777216
	.long	2
	.long	16777232
	.long	134
	.long	234881024
	.long	17
	.long	1
	.long	155
	.long	67108867
	.long	16
	.long	139
	.long	4
	.long	0
	.long	143
	.long	18
	.long	32
	.long	122
	.long	9
	.long	64
	.long	164
	.long	234881024
	.long	20
	.long	1
	.long	171
	.long	2214592517
	.long	17
	.long	176
	.long	23
	.long	0
	.long	182
	.long	25
	.long	335544328
	.long	189
	.long	25
	.long	117440540
	.long	50
	.long	2
	.long	1006632995
	.long	191
	.long	2
	.long	671088735
	.long	193
	.long	134217728
	.long	24
	.long	196
	.long	16777216
	.long	1
	.long	8
	.long	210
	.long	134217728
	.long	26
	.long	214
	.long	16777216
	.long	4
	.long	32
	.long	171
	.long	234881024
	.long	22
	.long	1
	.long	227
	.long	100663298
	.long	4
	.long	233
	.long	0
	.long	237
	.long	5
	.long	227
	.long	234881024
	.long	28
	.long	1
	.long	243
	.long	2248146947
	.long	4
	.long	253
	.long	0
	.long	261
	.long	6
	.long	271
	.long	-1
	.long	276
	.long	234881024
	.long	30
	.long	1
	.long	284
	.long	67108866
	.long	16
	.long	289
	.long	33
	.long	0
	.long	294
	.long	33
	.long	64
	.long	0
	.long	33554432
	.long	32
	.long	284
	.long	234881024
	.long	32
	.long	1
	.long	299
	.long	67108867
	.long	24
	.long	289
	.long	33
	.long	0
	.long	294
	.long	33
	.long	64
	.long	122
	.long	9
	.long	128
	.long	308
	.long	234881024
	.long	35
	.long	1
	.long	315
	.long	67108866
	.long	8
	.long	182
	.long	4
	.long	0
	.long	70
	.long	4
	.long	32
	.long	315
	.long	234881024
	.long	37
	.long	1
	.long	325
	.long	67108865
	.long	8
	.long	339
	.long	2
	.long	0
	.long	347
	.long	234881024
	.long	39
	.long	1
	.long	359
	.long	251658253
	.long	0
	.long	5
	.long	mm
	.long	16
	.long	7
	.long	mm_2
	.long	16
	.long	13
	.long	task
	.long	32
	.long	16
	.long	task_2
	.long	40
	.long	19
	.long	item
	.long	8
	.long	21
	.long	item_2
	.long	16
	.long	27
	.long	bits
	.long	17
	.long	29
	.long	color
	.long	4
	.long	31
	.long	color_2
	.long	4
	.long	34
	.long	list
	.long	16
	.long	36
	.long	list_2
	.long	24
	.long	38
	.long	versioned
	.long	8
	.long	40
	.long	versioned_2
	.long	8
	.byte	0
	.ascii	"mm"
	.byte	0
	.ascii	"start"
	.byte	0
	.ascii	"users"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"mm___2"
	.byte	0
	.ascii	"other"
	.byte	0
	.ascii	"mm_2"
	.byte	0
	.ascii	"task"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"state"
	.byte	0
	.ascii	"parent"
	.byte	0
	.ascii	"flags"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"u16"
	.byte	0
	.ascii	"unsigned short"
	.byte	0
	.ascii	"task___2"
	.byte	0
	.ascii	"more"
	.byte	0
	.ascii	"task_2"
	.byte	0
	.ascii	"item"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"short"
	.byte	0
	.ascii	"item___2"
	.byte	0
	.ascii	"item_2"
	.byte	0
	.ascii	"bits"
	.byte	0
	.ascii	"plain"
	.byte	0
	.ascii	"before"
	.byte	0
	.byte	98
	.byte	0
	.byte	100
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"color"
	.byte	0
	.ascii	"RED"
	.byte	0
	.ascii	"GREEN"
	.byte	0
	.ascii	"color___2"
	.byte	0
	.ascii	"RED___2"
	.byte	0
	.ascii	"GREEN___2"
	.byte	0
	.ascii	"BLUE"
	.byte	0
	.ascii	"color_2"
	.byte	0
	.ascii	"list"
	.byte	0
	.ascii	"next"
	.byte	0
	.ascii	"prev"
	.byte	0
	.ascii	"list___2"
	.byte	0
	.ascii	"list_2"
	.byte	0
	.ascii	"versioned"
	.byte	0
	.ascii	"versioned___2"
	.byte	0
	.ascii	"__state"
	.byte	0
	.ascii	"versioned_2"
	.byte	0
	.ascii	".bss"
	.byte	0
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:

	.file	"layout.c"
	.file	0 "." "layout.c" md5 0x5c15f42f1d3f25cbe7d4ed886b8aeefd
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	all
	.p2align	3
	.type	all,@function
all:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 95 16 prologue_end
.Ltmp0:
	r1 = record ll
	w1 = *(u16 *)(r1 + 0)
	.loc	0 95 24 is_stmt 0
.Ltmp1:
	r2 = state ll
	w3 = *(u8 *)(r2 + 0)
	w2 = 1
	.loc	0 95 30
.Ltmp2:
	if w3 == 200 goto LBB0_2
	.loc	0 0 30
	w2 = 0
LBB0_2:
	.loc	0 95 41 is_stmt 1
.Ltmp3:
	r3 = twice ll
	w0 = *(u32 *)(r3 + 0)
	.loc	0 95 21 is_stmt 0
.Ltmp4:
	w0 += w1
	.loc	0 95 39
.Ltmp5:
	w0 += w2
.Ltmp6:
	r1 = 1
	.loc	0 95 47
.Ltmp7:
	w0 += w1
	.loc	0 95 2
.Ltmp8:
	exit
.Ltmp9:
.Ltmp10:
.Lfunc_end0:
	.size	all, .Lfunc_end0-all
	.cfi_endproc

	.type	bits,@object
	.data
	.globl	bits
	.p2align	5, 0x0
bits:
	.byte	0
	.zero	3
	.byte	253
	.byte	127
	.zero	10
	.byte	14
	.byte	0
	.zero	14
	.byte	5
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	4
	.zero	16
	.zero	8
	.size	bits, 64

	.type	record,@object
	.globl	record
	.p2align	1, 0x0
record:
	.short	80
	.byte	1
	.long	2
	.long	3
	.size	record, 11

	.type	state,@object
	.globl	state
state:
	.byte	200
	.size	state, 1

	.type	mode,@object
	.globl	mode
mode:
	.byte	1
	.size	mode, 1

	.type	distance,@object
	.globl	distance
	.p2align	1, 0x0
distance:
	.short	1
	.size	distance, 2

	.type	aligned,@object
	.globl	aligned
	.p2align	4, 0x0
aligned:
	.byte	0
	.zero	15
	.quad	52
	.long	4294967295
	.byte	0
	.byte	29
	.byte	0
	.byte	0
	.byte	0
	.zero	3
	.zero	10
	.zero	2
	.quad	0x0000000000000000
	.quad	0
	.size	aligned, 64

	.type	odd,@object
	.globl	odd
	.p2align	2, 0x0
odd:
	.long	7
	.size	odd, 4

	.type	points,@object
	.globl	points
	.p2align	2, 0x0
points:
	.long	5
	.long	0
	.zero	4
	.long	6
	.long	7
	.asciz	"ab\000"
	.long	0
	.long	40
	.zero	4
	.size	points, 36

	.type	matrix,@object
	.globl	matrix
	.p2align	2, 0x0
matrix:
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.size	matrix, 24

	.type	to_y,@object
	.globl	to_y
	.p2align	3, 0x0
to_y:
	.quad	points+28
	.size	to_y, 8

	.type	to_letter,@object
	.globl	to_letter
	.p2align	3, 0x0
to_letter:
	.quad	points+21
	.size	to_letter, 8

	.type	next,@object
	.globl	next
	.p2align	3, 0x0
next:
	.quad	points+12
	.size	next, 8

	.type	in_row,@object
	.globl	in_row
	.p2align	3, 0x0
in_row:
	.quad	matrix+20
	.size	in_row, 8

	.type	cell,@object
	.globl	cell
	.p2align	3, 0x0
cell:
	.quad	matrix+4
	.size	cell, 8

	.type	bytes,@object
	.globl	bytes
	.p2align	3, 0x0
bytes:
	.quad	points+3
	.size	bytes, 8

	.type	none,@object
	.section	.bss,"aw",@nobits
	.globl	none
	.p2align	3, 0x0
none:
	.quad	0
	.size	none, 8

	.type	nothing,@object
	.globl	nothing
	.p2align	3, 0x0
nothing:
	.quad	0
	.size	nothing, 8

	.type	on,@object
	.data
	.globl	on
on:
	.byte	1
	.size	on, 1

	.type	most,@object
	.globl	most
	.p2align	3, 0x0
most:
	.quad	-1
	.size	most, 8

	.type	low_half,@object
	.globl	low_half
	.p2align	2, 0x0
low_half:
	.long	9
	.size	low_half, 4

	.type	negative,@object
	.globl	negative
	.p2align	2, 0x0
negative:
	.long	4294967240
	.size	negative, 4

	.type	truth,@object
	.globl	truth
truth:
	.byte	1
	.size	truth, 1

	.type	mixed,@object
	.globl	mixed
	.p2align	3, 0x0
mixed:
	.quad	511
	.size	mixed, 8

	.type	twice,@object
	.section	.rodata,"a",@progbits
	.globl	twice
	.p2align	2, 0x0
twice:
	.long	3
	.size	twice, 4

	.type	escapes,@object
	.globl	escapes
escapes:
	.asciz	"\007\013?'\033"
	.size	escapes, 6

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

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
	.ascii	"\210\001"
	.byte	15
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
	.byte	13
	.byte	11
	.byte	107
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
	.byte	13
	.byte	11
	.byte	107
	.byte	5
	.byte	0
	.byte	0
	.byte	6
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
	.byte	7
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
	.byte	8
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
	.byte	9
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	11
	.byte	23
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
	.byte	12
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
	.byte	13
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
	.byte	13
	.byte	0
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
	.byte	16
	.byte	23
	.byte	1
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
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
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	13
	.byte	0
	.byte	0
	.byte	21
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
	.byte	22
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
	.ascii	"\210\001"
	.byte	15
	.byte	56
	.byte	11
	.byte	0
	.byte	0
	.byte	23
	.byte	22
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	37
	.ascii	"\210\001"
	.byte	15
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	24
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	25
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	26
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	27
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
	.byte	28
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
	.byte	29
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
	.byte	26
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	51
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	3
	.byte	64
	.byte	0
	.byte	43
	.byte	32
	.byte	4
	.byte	4
	.long	113
	.byte	0
	.byte	44
	.byte	7
	.byte	0
	.byte	4
	.byte	6
	.long	113
	.byte	0
	.byte	45
	.byte	15
	.byte	32
	.byte	4
	.byte	7
	.long	117
	.byte	0
	.byte	46
	.byte	4
	.byte	128
	.byte	4
	.byte	10
	.long	129
	.byte	0
	.byte	47
	.byte	1
	.byte	136
	.byte	5
	.byte	12
	.long	133
	.byte	0
	.byte	48
	.byte	60
	.short	256
	.byte	6
	.byte	15
	.long	145
	.byte	0
	.byte	49
	.byte	40
	.byte	0
	.byte	7
	.byte	5
	.byte	5
	.byte	4
	.byte	8
	.long	125
	.byte	9
	.byte	1
	.byte	11
	.byte	7
	.byte	8
	.byte	6
	.byte	1
	.byte	7
	.byte	11
	.byte	6
	.byte	1
	.byte	8
	.long	141
	.byte	14
	.byte	1
	.byte	10
	.byte	7
	.byte	13
	.byte	7
	.byte	8
	.byte	9
	.long	157
	.byte	10
	.long	193
	.byte	2
	.byte	0
	.byte	11
	.byte	20
	.byte	8
	.byte	0
	.byte	38
	.byte	6
	.byte	16
	.long	181
	.byte	0
	.byte	39
	.byte	0
	.byte	6
	.byte	19
	.long	133
	.byte	0
	.byte	40
	.byte	0
	.byte	0
	.byte	8
	.long	189
	.byte	18
	.byte	1
	.byte	7
	.byte	7
	.byte	17
	.byte	8
	.byte	1
	.byte	12
	.byte	21
	.byte	8
	.byte	7
	.byte	2
	.byte	22
	.long	208

	.byte	0
	.byte	58
	.byte	2
	.byte	161
	.byte	1
	.byte	13
	.long	213
	.byte	8
	.long	221
	.byte	31
	.byte	0
	.byte	19
	.byte	14
	.byte	11
	.byte	0
	.byte	12
	.byte	6
	.byte	23
	.long	275
	.byte	0
	.byte	13
	.byte	0
	.byte	6
	.byte	26
	.long	287
	.byte	0
	.byte	14
	.byte	2
	.byte	15
	.long	251
	.byte	0
	.byte	15
	.byte	7
	.byte	16
	.byte	4
	.byte	0
	.byte	15
	.byte	6
	.byte	16
	.long	181
	.byte	0
	.byte	16
	.byte	0
	.byte	6
	.byte	19
	.long	311
	.byte	0
	.byte	17
	.byte	0
	.byte	0
	.byte	0
	.byte	8
	.long	283
	.byte	25
	.byte	1
	.byte	8
	.byte	7
	.byte	24
	.byte	7
	.byte	2
	.byte	17
	.byte	26
	.byte	5
	.byte	0
	.byte	8
	.byte	6
	.byte	27
	.long	181
	.byte	0
	.byte	9
	.byte	0
	.byte	6
	.byte	28
	.long	311
	.byte	0
	.byte	10
	.byte	1
	.byte	0
	.byte	8
	.long	319
	.byte	30
	.byte	1
	.byte	9
	.byte	7
	.byte	29
	.byte	7
	.byte	4
	.byte	2
	.byte	32
	.long	334

	.byte	0
	.byte	59
	.byte	2
	.byte	161
	.byte	2
	.byte	13
	.long	339
	.byte	18
	.long	189
	.byte	32
	.byte	1
	.byte	0
	.byte	20
	.byte	19
	.byte	33
	.byte	0
	.byte	19
	.byte	34
	.ascii	"\310\001"
	.byte	0
	.byte	2
	.byte	35
	.long	367

	.byte	0
	.byte	60
	.byte	2
	.byte	161
	.byte	3
	.byte	18
	.long	125
	.byte	35
	.byte	1
	.byte	0
	.byte	21
	.byte	20
	.byte	36
	.byte	0
	.byte	20
	.byte	37
	.byte	1
	.byte	0
	.byte	2
	.byte	38
	.long	394

	.byte	0
	.byte	61
	.byte	2
	.byte	161
	.byte	4
	.byte	8
	.long	402
	.byte	42
	.byte	0
	.byte	22
	.byte	21
	.long	417
	.byte	2
	.byte	0
	.byte	22
	.byte	20
	.byte	40
	.byte	0
	.byte	20
	.byte	41
	.byte	1
	.byte	0
	.byte	7
	.byte	39
	.byte	5
	.byte	2
	.byte	2
	.byte	43
	.long	432

	.byte	0
	.byte	62
	.byte	2
	.byte	161
	.byte	5
	.byte	17
	.byte	43
	.byte	64
	.byte	0
	.byte	27
	.byte	6
	.byte	44
	.long	129
	.byte	0
	.byte	28
	.byte	0
	.byte	22
	.byte	45
	.long	524
	.byte	0
	.byte	29
	.byte	16
	.byte	16
	.byte	22
	.byte	47
	.long	533
	.byte	0
	.byte	30
	.byte	2
	.byte	24
	.byte	6
	.byte	49
	.long	129
	.byte	0
	.byte	31
	.byte	28
	.byte	4
	.byte	50
	.long	533
	.byte	0
	.byte	32
	.byte	5
	.byte	232
	.byte	4
	.byte	51
	.long	533
	.byte	0
	.byte	32
	.byte	20
	.byte	240
	.byte	22
	.byte	52
	.long	542
	.byte	0
	.byte	33
	.byte	4
	.byte	36
	.byte	6
	.byte	53
	.long	554
	.byte	0
	.byte	34
	.byte	48
	.byte	6
	.byte	55
	.long	558
	.byte	0
	.byte	35
	.byte	56
	.byte	0
	.byte	23
	.long	133
	.byte	46
	.byte	16
	.byte	0
	.byte	24
	.byte	23
	.long	113
	.byte	48
	.byte	2
	.byte	0
	.byte	25
	.byte	9
	.long	287
	.byte	10
	.long	193
	.byte	2
	.byte	0
	.byte	7
	.byte	54
	.byte	4
	.byte	8
	.byte	8
	.long	566
	.byte	56
	.byte	0
	.byte	26
	.byte	24
	.long	571
	.byte	25
	.long	524
	.byte	2
	.byte	57
	.long	533

	.byte	0
	.byte	63
	.byte	2
	.byte	161
	.byte	6
	.byte	2
	.byte	58
	.long	598

	.byte	0
	.byte	65
	.byte	2
	.byte	161
	.byte	7
	.byte	9
	.long	610
	.byte	10
	.long	193
	.byte	3
	.byte	0
	.byte	17
	.byte	62
	.byte	12
	.byte	0
	.byte	53
	.byte	6
	.byte	59
	.long	113
	.byte	0
	.byte	54
	.byte	0
	.byte	6
	.byte	60
	.long	113
	.byte	0
	.byte	54
	.byte	4
	.byte	6
	.byte	61
	.long	643
	.byte	0
	.byte	55
	.byte	8
	.byte	0
	.byte	9
	.long	129
	.byte	10
	.long	193
	.byte	4
	.byte	0
	.byte	2
	.byte	63
	.long	666

	.byte	0
	.byte	66
	.byte	2
	.byte	161
	.byte	8
	.byte	9
	.long	113
	.byte	10
	.long	193
	.byte	2
	.byte	10
	.long	193
	.byte	3
	.byte	0
	.byte	2
	.byte	64
	.long	695

	.byte	0
	.byte	67
	.byte	2
	.byte	161
	.byte	9
	.byte	13
	.long	700
	.byte	24
	.long	113
	.byte	2
	.byte	65
	.long	716

	.byte	0
	.byte	68
	.byte	2
	.byte	161
	.byte	10
	.byte	24
	.long	129
	.byte	2
	.byte	66
	.long	732

	.byte	0
	.byte	69
	.byte	2
	.byte	161
	.byte	11
	.byte	24
	.long	610
	.byte	2
	.byte	67
	.long	700

	.byte	0
	.byte	70
	.byte	2
	.byte	161
	.byte	12
	.byte	2
	.byte	68
	.long	700

	.byte	0
	.byte	71
	.byte	2
	.byte	161
	.byte	13
	.byte	2
	.byte	69
	.long	770

	.byte	0
	.byte	72
	.byte	2
	.byte	161
	.byte	14
	.byte	26
	.byte	2
	.byte	70
	.long	782

	.byte	0
	.byte	73
	.byte	2
	.byte	161
	.byte	15
	.byte	24
	.long	133
	.byte	2
	.byte	71
	.long	732

	.byte	0
	.byte	74
	.byte	2
	.byte	161
	.byte	16
	.byte	2
	.byte	72
	.long	809

	.byte	0
	.byte	76
	.byte	2
	.byte	161
	.byte	17
	.byte	8
	.long	817
	.byte	74
	.byte	1
	.byte	15
	.byte	7
	.byte	73
	.byte	2
	.byte	1
	.byte	2
	.byte	75
	.long	133

	.byte	0
	.byte	77
	.byte	2
	.byte	161
	.byte	18
	.byte	2
	.byte	76
	.long	311

	.byte	0
	.byte	78
	.byte	2
	.byte	161
	.byte	19
	.byte	2
	.byte	77
	.long	113

	.byte	0
	.byte	79
	.byte	2
	.byte	161
	.byte	20
	.byte	2
	.byte	78
	.long	181

	.byte	0
	.byte	80
	.byte	2
	.byte	161
	.byte	21
	.byte	2
	.byte	79
	.long	876

	.byte	0
	.byte	81
	.byte	2
	.byte	161
	.byte	22
	.byte	7
	.byte	80
	.byte	5
	.byte	8
	.byte	2
	.byte	81
	.long	891

	.byte	0
	.byte	82
	.byte	2
	.byte	161
	.byte	23
	.byte	25
	.long	896
	.byte	13
	.long	113
	.byte	2
	.byte	82
	.long	912

	.byte	0
	.byte	83
	.byte	2
	.byte	161
	.byte	24
	.byte	9
	.long	924
	.byte	10
	.long	193
	.byte	6
	.byte	0
	.byte	25
	.long	129
	.byte	2
	.byte	83
	.long	643

	.byte	0
	.byte	98
	.byte	2
	.byte	161
	.byte	25
	.byte	27
	.byte	26
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	84
	.byte	0
	.byte	91

	.long	113

	.byte	28
	.byte	85
	.byte	0
	.byte	91
	.long	972
	.byte	29
	.byte	93
	.byte	0
	.byte	93
	.long	1037
	.byte	0
	.byte	24
	.long	977
	.byte	17
	.byte	92
	.byte	24
	.byte	1
	.byte	89
	.byte	6
	.byte	86
	.long	311
	.byte	1
	.byte	90
	.byte	0
	.byte	6
	.byte	87
	.long	311
	.byte	1
	.byte	91
	.byte	4
	.byte	6
	.byte	88
	.long	311
	.byte	1
	.byte	92
	.byte	8
	.byte	6
	.byte	89
	.long	311
	.byte	1
	.byte	93
	.byte	12
	.byte	6
	.byte	90
	.long	311
	.byte	1
	.byte	94
	.byte	16
	.byte	6
	.byte	91
	.long	311
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	24
	.long	1042
	.byte	25
	.long	1047
	.byte	17
	.byte	93
	.byte	8
	.byte	0
	.byte	85
	.byte	6
	.byte	94
	.long	113
	.byte	0
	.byte	86
	.byte	0
	.byte	4
	.byte	95
	.long	133
	.byte	0
	.byte	87
	.byte	7
	.byte	32
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	388
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"layout.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"bits"
.Linfo_string4:
	.asciz	"seven"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"fifteen"
.Linfo_string7:
	.asciz	"four"
.Linfo_string8:
	.asciz	"signed char"
.Linfo_string9:
	.asciz	"s8"
.Linfo_string10:
	.asciz	"one"
.Linfo_string11:
	.asciz	"char"
.Linfo_string12:
	.asciz	"sixty"
.Linfo_string13:
	.asciz	"unsigned long long"
.Linfo_string14:
	.asciz	"u64"
.Linfo_string15:
	.asciz	"inner"
.Linfo_string16:
	.asciz	"byte"
.Linfo_string17:
	.asciz	"unsigned char"
.Linfo_string18:
	.asciz	"u8"
.Linfo_string19:
	.asciz	"word"
.Linfo_string20:
	.asciz	"zero_width"
.Linfo_string21:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string22:
	.asciz	"record"
.Linfo_string23:
	.asciz	"port"
.Linfo_string24:
	.asciz	"unsigned short"
.Linfo_string25:
	.asciz	"u16"
.Linfo_string26:
	.asciz	"header"
.Linfo_string27:
	.asciz	"kind"
.Linfo_string28:
	.asciz	"length"
.Linfo_string29:
	.asciz	"unsigned int"
.Linfo_string30:
	.asciz	"u32"
.Linfo_string31:
	.asciz	"record_t"
.Linfo_string32:
	.asciz	"state"
.Linfo_string33:
	.asciz	"IDLE"
.Linfo_string34:
	.asciz	"BUSY"
.Linfo_string35:
	.asciz	"mode"
.Linfo_string36:
	.asciz	"FAST"
.Linfo_string37:
	.asciz	"SLOW"
.Linfo_string38:
	.asciz	"distance"
.Linfo_string39:
	.asciz	"short"
.Linfo_string40:
	.asciz	"NEAR"
.Linfo_string41:
	.asciz	"FAR"
.Linfo_string42:
	.asciz	"distance_t"
.Linfo_string43:
	.asciz	"aligned"
.Linfo_string44:
	.asciz	"first"
.Linfo_string45:
	.asciz	"wide"
.Linfo_string46:
	.asciz	"wide_t"
.Linfo_string47:
	.asciz	"half"
.Linfo_string48:
	.asciz	"half_t"
.Linfo_string49:
	.asciz	"between"
.Linfo_string50:
	.asciz	"low"
.Linfo_string51:
	.asciz	"high"
.Linfo_string52:
	.asciz	"headers"
.Linfo_string53:
	.asciz	"real"
.Linfo_string54:
	.asciz	"long double"
.Linfo_string55:
	.asciz	"pointer"
.Linfo_string56:
	.asciz	"wide_pointer"
.Linfo_string57:
	.asciz	"odd"
.Linfo_string58:
	.asciz	"points"
.Linfo_string59:
	.asciz	"x"
.Linfo_string60:
	.asciz	"y"
.Linfo_string61:
	.asciz	"name"
.Linfo_string62:
	.asciz	"point"
.Linfo_string63:
	.asciz	"matrix"
.Linfo_string64:
	.asciz	"to_y"
.Linfo_string65:
	.asciz	"to_letter"
.Linfo_string66:
	.asciz	"next"
.Linfo_string67:
	.asciz	"in_row"
.Linfo_string68:
	.asciz	"cell"
.Linfo_string69:
	.asciz	"bytes"
.Linfo_string70:
	.asciz	"none"
.Linfo_string71:
	.asciz	"nothing"
.Linfo_string72:
	.asciz	"on"
.Linfo_string73:
	.asciz	"_Bool"
.Linfo_string74:
	.asciz	"bool"
.Linfo_string75:
	.asciz	"most"
.Linfo_string76:
	.asciz	"low_half"
.Linfo_string77:
	.asciz	"negative"
.Linfo_string78:
	.asciz	"truth"
.Linfo_string79:
	.asciz	"mixed"
.Linfo_string80:
	.asciz	"long"
.Linfo_string81:
	.asciz	"twice"
.Linfo_string82:
	.asciz	"escapes"
.Linfo_string83:
	.asciz	"LICENSE"
.Linfo_string84:
	.asciz	"all"
.Linfo_string85:
	.asciz	"ctx"
.Linfo_string86:
	.asciz	"data"
.Linfo_string87:
	.asciz	"data_end"
.Linfo_string88:
	.asciz	"data_meta"
.Linfo_string89:
	.asciz	"ingress_ifindex"
.Linfo_string90:
	.asciz	"rx_queue_index"
.Linfo_string91:
	.asciz	"egress_ifindex"
.Linfo_string92:
	.asciz	"xdp_md"
.Linfo_string93:
	.asciz	"core"
.Linfo_string94:
	.asciz	"a"
.Linfo_string95:
	.asciz	"b"
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
	.long	.Linfo_string75
	.long	.Linfo_string76
	.long	.Linfo_string77
	.long	.Linfo_string78
	.long	.Linfo_string79
	.long	.Linfo_string80
	.long	.Linfo_string81
	.long	.Linfo_string82
	.long	.Linfo_string83
	.long	.Linfo_string84
	.long	.Linfo_string85
	.long	.Linfo_string86
	.long	.Linfo_string87
	.long	.Linfo_string88
	.long	.Linfo_string89
	.long	.Linfo_string90
	.long	.Linfo_string91
	.long	.Linfo_string92
	.long	.Linfo_string93
	.long	.Linfo_string94
	.long	.Linfo_string95
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	bits
	.quad	record
	.quad	state
	.quad	mode
	.quad	distance
	.quad	aligned
	.quad	odd
	.quad	points
	.quad	matrix
	.quad	to_y
	.quad	to_letter
	.quad	next
	.quad	in_row
	.quad	cell
	.quad	bytes
	.quad	none
	.quad	nothing
	.quad	on
	.quad	most
	.quad	low_half
	.quad	negative
	.quad	truth
	.quad	mixed
	.quad	twice
	.quad	escapes
	.quad	LICENSE
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	2060
	.long	2060
	.long	790
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
	.long	229
	.long	2214592514
	.long	8
	.long	234
	.long	6
	.long	0
	.long	236
	.long	9
	.long	117440544
	.long	238
	.long	134217728
	.long	10
	.long	242
	.long	16777216
	.long	8
	.long	64
	.long	265
	.long	2214592518
	.long	64
	.long	270
	.long	6
	.long	117440512
	.long	276
	.long	6
	.long	251658272
	.long	284
	.long	12
	.long	67108992
	.long	289
	.long	14
	.long	16777352
	.long	293
	.long	9
	.long	1006633216
	.long	299
	.long	18
	.long	320
	.long	305
	.long	134217728
	.long	13
	.long	308
	.long	16777216
	.long	1
	.long	16777224
	.long	320
	.long	16777216
	.long	1
	.long	16777224
	.long	325
	.long	83886082
	.long	8
	.long	336
	.long	16
	.long	0
	.long	341
	.long	9
	.long	0
	.long	346
	.long	134217728
	.long	17
	.long	349
	.long	16777216
	.long	1
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	19
	.long	2
	.long	363
	.long	16777216
	.long	4
	.long	32
	.long	265
	.long	234881024
	.long	11
	.long	1
	.long	0
	.long	150994944
	.long	22
	.long	383
	.long	134217728
	.long	23
	.long	0
	.long	67108867
	.long	11
	.long	392
	.long	24
	.long	0
	.long	397
	.long	26
	.long	16
	.long	0
	.long	27
	.long	56
	.long	404
	.long	134217728
	.long	25
	.long	408
	.long	16777216
	.long	2
	.long	16
	.long	397
	.long	67108866
	.long	5
	.long	423
	.long	16
	.long	0
	.long	428
	.long	3
	.long	8
	.long	0
	.long	83886082
	.long	4
	.long	336
	.long	16
	.long	0
	.long	341
	.long	3
	.long	0
	.long	435
	.long	234881024
	.long	21
	.long	1
	.long	0
	.long	150994944
	.long	30
	.long	442
	.long	100663298
	.long	1
	.long	448
	.long	0
	.long	453
	.long	200
	.long	442
	.long	234881024
	.long	29
	.long	1
	.long	458
	.long	2248146946
	.long	1
	.long	463
	.long	0
	.long	468
	.long	1
	.long	458
	.long	234881024
	.long	32
	.long	1
	.long	473
	.long	134217728
	.long	35
	.long	0
	.long	2248146946
	.long	2
	.long	484
	.long	0
	.long	489
	.long	1
	.long	493
	.long	234881024
	.long	34
	.long	1
	.long	502
	.long	2214592521
	.long	64
	.long	510
	.long	14
	.long	0
	.long	516
	.long	38
	.long	128
	.long	521
	.long	39
	.long	192
	.long	526
	.long	14
	.long	224
	.long	534
	.long	39
	.long	83886312
	.long	538
	.long	39
	.long	335544560
	.long	543
	.long	40
	.long	288
	.long	551
	.long	41
	.long	384
	.long	556
	.long	42
	.long	448
	.long	564
	.long	134217728
	.long	9
	.long	571
	.long	134217728
	.long	6
	.long	0
	.long	50331648
	.long	0
	.long	26
	.long	19
	.long	2
	.long	578
	.long	268435456
	.long	8
	.long	590
	.long	134217728
	.long	43
	.long	0
	.long	33554432
	.long	44
	.long	0
	.long	167772160
	.long	38
	.long	502
	.long	234881024
	.long	37
	.long	1
	.long	603
	.long	234881024
	.long	39
	.long	1
	.long	607
	.long	67108867
	.long	12
	.long	613
	.long	6
	.long	0
	.long	615
	.long	6
	.long	32
	.long	617
	.long	48
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	14
	.long	19
	.long	4
	.long	0
	.long	50331648
	.long	0
	.long	47
	.long	19
	.long	3
	.long	622
	.long	234881024
	.long	49
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	6
	.long	19
	.long	3
	.long	0
	.long	50331648
	.long	0
	.long	51
	.long	19
	.long	2
	.long	629
	.long	234881024
	.long	52
	.long	1
	.long	0
	.long	150994944
	.long	55
	.long	0
	.long	33554432
	.long	6
	.long	636
	.long	234881024
	.long	54
	.long	1
	.long	0
	.long	33554432
	.long	14
	.long	641
	.long	234881024
	.long	57
	.long	1
	.long	0
	.long	33554432
	.long	47
	.long	651
	.long	234881024
	.long	59
	.long	1
	.long	656
	.long	234881024
	.long	55
	.long	1
	.long	663
	.long	234881024
	.long	55
	.long	1
	.long	0
	.long	33554432
	.long	0
	.long	668
	.long	234881024
	.long	63
	.long	1
	.long	0
	.long	33554432
	.long	9
	.long	674
	.long	234881024
	.long	65
	.long	1
	.long	679
	.long	234881024
	.long	59
	.long	1
	.long	687
	.long	134217728
	.long	69
	.long	692
	.long	16777216
	.long	1
	.long	67108872
	.long	698
	.long	234881024
	.long	68
	.long	1
	.long	701
	.long	234881024
	.long	9
	.long	1
	.long	706
	.long	234881024
	.long	3
	.long	1
	.long	715
	.long	234881024
	.long	6
	.long	1
	.long	724
	.long	234881024
	.long	16
	.long	1
	.long	730
	.long	16777216
	.long	8
	.long	16777280
	.long	735
	.long	234881024
	.long	75
	.long	1
	.long	0
	.long	167772160
	.long	78
	.long	0
	.long	150994944
	.long	6
	.long	741
	.long	234881024
	.long	77
	.long	1
	.long	0
	.long	167772160
	.long	14
	.long	0
	.long	50331648
	.long	0
	.long	80
	.long	19
	.long	6
	.long	747
	.long	234881024
	.long	81
	.long	1
	.long	755
	.long	234881024
	.long	48
	.long	1
	.long	763
	.long	251658242
	.long	0
	.long	66
	.long	none
	.long	8
	.long	67
	.long	nothing
	.long	8
	.long	768
	.long	251658261
	.long	0
	.long	20
	.long	bits
	.long	64
	.long	28
	.long	record
	.long	11
	.long	31
	.long	state
	.long	1
	.long	33
	.long	mode
	.long	1
	.long	36
	.long	distance
	.long	2
	.long	45
	.long	aligned
	.long	64
	.long	46
	.long	odd
	.long	4
	.long	50
	.long	points
	.long	36
	.long	53
	.long	matrix
	.long	24
	.long	56
	.long	to_y
	.long	8
	.long	58
	.long	to_letter
	.long	8
	.long	60
	.long	next
	.long	8
	.long	61
	.long	in_row
	.long	8
	.long	62
	.long	cell
	.long	8
	.long	64
	.long	bytes
	.long	8
	.long	70
	.long	on
	.long	1
	.long	71
	.long	most
	.long	8
	.long	72
	.long	low_half
	.long	4
	.long	73
	.long	negative
	.long	4
	.long	74
	.long	truth
	.long	1
	.long	76
	.long	mixed
	.long	8
	.long	774
	.long	251658242
	.long	0
	.long	79
	.long	twice
	.long	4
	.long	82
	.long	escapes
	.long	6
	.long	782
	.long	251658241
	.long	0
	.long	83
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
	.ascii	"all"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./layout.c"
	.byte	0
	.ascii	"\treturn record.port + (state == BUSY) + twice + __builtin_preserve_field_info(core->b, 2 /* it exists */);"
	.byte	0
	.ascii	"core"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"0:1"
	.byte	0
	.ascii	"bits"
	.byte	0
	.ascii	"seven"
	.byte	0
	.ascii	"fifteen"
	.byte	0
	.ascii	"four"
	.byte	0
	.ascii	"one"
	.byte	0
	.ascii	"sixty"
	.byte	0
	.ascii	"inner"
	.byte	0
	.ascii	"s8"
	.byte	0
	.ascii	"signed char"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"zero_width"
	.byte	0
	.ascii	"byte"
	.byte	0
	.ascii	"word"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"record_t"
	.byte	0
	.ascii	"port"
	.byte	0
	.ascii	"header"
	.byte	0
	.ascii	"u16"
	.byte	0
	.ascii	"unsigned short"
	.byte	0
	.ascii	"kind"
	.byte	0
	.ascii	"length"
	.byte	0
	.ascii	"record"
	.byte	0
	.ascii	"state"
	.byte	0
	.ascii	"IDLE"
	.byte	0
	.ascii	"BUSY"
	.byte	0
	.ascii	"mode"
	.byte	0
	.ascii	"FAST"
	.byte	0
	.ascii	"SLOW"
	.byte	0
	.ascii	"distance_t"
	.byte	0
	.ascii	"NEAR"
	.byte	0
	.ascii	"FAR"
	.byte	0
	.ascii	"distance"
	.byte	0
	.ascii	"aligned"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"wide"
	.byte	0
	.ascii	"half"
	.byte	0
	.ascii	"between"
	.byte	0
	.ascii	"low"
	.byte	0
	.ascii	"high"
	.byte	0
	.ascii	"headers"
	.byte	0
	.ascii	"real"
	.byte	0
	.ascii	"pointer"
	.byte	0
	.ascii	"wide_t"
	.byte	0
	.ascii	"half_t"
	.byte	0
	.ascii	"long double"
	.byte	0
	.ascii	"wide_pointer"
	.byte	0
	.ascii	"odd"
	.byte	0
	.ascii	"point"
	.byte	0
	.byte	120
	.byte	0
	.byte	121
	.byte	0
	.ascii	"name"
	.byte	0
	.ascii	"points"
	.byte	0
	.ascii	"matrix"
	.byte	0
	.ascii	"to_y"
	.byte	0
	.ascii	"to_letter"
	.byte	0
	.ascii	"next"
	.byte	0
	.ascii	"in_row"
	.byte	0
	.ascii	"cell"
	.byte	0
	.ascii	"bytes"
	.byte	0
	.ascii	"none"
	.byte	0
	.ascii	"nothing"
	.byte	0
	.ascii	"bool"
	.byte	0
	.ascii	"_Bool"
	.byte	0
	.ascii	"on"
	.byte	0
	.ascii	"most"
	.byte	0
	.ascii	"low_half"
	.byte	0
	.ascii	"negative"
	.byte	0
	.ascii	"truth"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"mixed"
	.byte	0
	.ascii	"twice"
	.byte	0
	.ascii	"escapes"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".bss"
	.byte	0
	.ascii	".data"
	.byte	0
	.ascii	".rodata"
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
	.long	140
	.long	160
	.long	28
	.long	8
	.long	107
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16
	.long	107
	.long	8
	.long	.Ltmp0
	.long	111
	.long	122
	.long	97296
	.long	.Ltmp1
	.long	111
	.long	122
	.long	97304
	.long	.Ltmp2
	.long	111
	.long	122
	.long	97310
	.long	.Ltmp3
	.long	111
	.long	122
	.long	97321
	.long	.Ltmp4
	.long	111
	.long	122
	.long	97301
	.long	.Ltmp5
	.long	111
	.long	122
	.long	97319
	.long	.Ltmp7
	.long	111
	.long	122
	.long	97327
	.long	.Ltmp8
	.long	111
	.long	122
	.long	97282
	.long	16
	.long	107
	.long	1
	.long	.Ltmp6
	.long	8
	.long	261
	.long	2
	.addrsig
	.addrsig_sym all
	.addrsig_sym record
	.addrsig_sym state
	.addrsig_sym points
	.addrsig_sym matrix
	.addrsig_sym twice
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:

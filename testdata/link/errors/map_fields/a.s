	.file	"a.c"
	.file	0 "." "a.c" md5 0x51226986720ff85d2fce7b69e96ad478
	.file	1 "../../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin0:
	.loc	0 32 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 0
.Ltmp0:
	.loc	0 33 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
.Ltmp3:
.Ltmp4:
	.loc	0 0 6 is_stmt 0
	r6 = r10
	r6 += -4
	.loc	0 38 12 is_stmt 1
.Ltmp5:
	r1 = type_ ll
	r2 = r6
	call 1
.Ltmp6:
	r7 = r0
	.loc	0 39 12
.Ltmp7:
	r1 = max_entries_ ll
	r2 = r6
	call 1
.Ltmp8:
	*(u64 *)(r10 - 16) = r0
.Ltmp9:
.Ltmp10:
	.loc	0 40 12
.Ltmp11:
	r1 = key_ ll
	r2 = r6
	call 1
.Ltmp12:
	*(u64 *)(r10 - 24) = r0
	.loc	0 41 12
.Ltmp13:
	r1 = key_size_ ll
	r2 = r6
	call 1
.Ltmp14:
	*(u64 *)(r10 - 48) = r0
	.loc	0 42 12
.Ltmp15:
	r1 = key_missing ll
	r2 = r6
	call 1
.Ltmp16:
	r8 = r0
	.loc	0 43 12
.Ltmp17:
	r1 = value_ ll
	r2 = r6
	call 1
.Ltmp18:
	*(u64 *)(r10 - 32) = r0
	.loc	0 44 12
.Ltmp19:
	r1 = value_size_ ll
	r2 = r6
	call 1
.Ltmp20:
	*(u64 *)(r10 - 56) = r0
	.loc	0 45 12
.Ltmp21:
	r1 = map_flags_ ll
	r2 = r6
	call 1
.Ltmp22:
	*(u64 *)(r10 - 64) = r0
	w1 = 1
	.loc	0 38 11 is_stmt 0
.Ltmp23:
	if r7 == 0 goto LBB0_2
.Ltmp24:
.Ltmp25:
	.loc	0 0 11
	w1 = 0
LBB0_2:
.Ltmp26:
.Ltmp27:
	*(u32 *)(r10 - 40) = w1
	.loc	0 46 12 is_stmt 1
.Ltmp28:
	r1 = pinning_ ll
	r2 = r6
	call 1
.Ltmp29:
	*(u64 *)(r10 - 72) = r0
	.loc	0 47 12
.Ltmp30:
	r1 = numa_node_ ll
	r2 = r6
	call 1
.Ltmp31:
	r9 = r0
	.loc	0 48 12
.Ltmp32:
	r1 = inner_missing ll
	r2 = r6
	call 1
.Ltmp33:
	r7 = r0
	.loc	0 49 12
.Ltmp34:
	r1 = inner_differs ll
	r2 = r6
	call 1
.Ltmp35:
	.loc	0 0 12 is_stmt 0
	w1 = 1
	.loc	0 49 11
.Ltmp36:
	if r0 == 0 goto LBB0_4
.Ltmp37:
.Ltmp38:
	.loc	0 0 11
	w1 = 0
LBB0_4:
	w2 = 1
	.loc	0 48 11
.Ltmp39:
	if r7 == 0 goto LBB0_6
	.loc	0 0 11
	w2 = 0
LBB0_6:
	w3 = 1
	.loc	0 47 11
.Ltmp40:
	if r9 == 0 goto LBB0_8
	.loc	0 0 11
	w3 = 0
LBB0_8:
	w4 = 1
	.loc	0 46 11
.Ltmp41:
	r5 = *(u64 *)(r10 - 72)
	if r5 == 0 goto LBB0_10
	.loc	0 0 11
	w4 = 0
LBB0_10:
	w5 = 1
	.loc	0 45 11
.Ltmp42:
	r0 = *(u64 *)(r10 - 64)
	if r0 == 0 goto LBB0_12
	.loc	0 0 11
	w5 = 0
LBB0_12:
	*(u32 *)(r10 - 64) = w5
	w0 = 1
	.loc	0 44 11
.Ltmp43:
	r5 = *(u64 *)(r10 - 56)
	if r5 == 0 goto LBB0_14
	.loc	0 0 11
	w0 = 0
LBB0_14:
	w7 = 1
	.loc	0 43 11
.Ltmp44:
	r5 = *(u64 *)(r10 - 32)
	if r5 == 0 goto LBB0_16
	.loc	0 0 11
	w7 = 0
LBB0_16:
	w5 = 1
	.loc	0 42 11
.Ltmp45:
	if r8 == 0 goto LBB0_18
	.loc	0 0 11
	w5 = 0
LBB0_18:
	*(u32 *)(r10 - 80) = w7
	*(u32 *)(r10 - 32) = w1
	w8 = 1
	.loc	0 41 11
.Ltmp46:
	r1 = *(u64 *)(r10 - 48)
	if r1 == 0 goto LBB0_20
	.loc	0 0 11
	w8 = 0
LBB0_20:
	w7 = 1
	.loc	0 40 11
.Ltmp47:
	r1 = *(u64 *)(r10 - 24)
	if r1 == 0 goto LBB0_22
	.loc	0 0 11
	w7 = 0
LBB0_22:
	*(u32 *)(r10 - 88) = w5
	*(u32 *)(r10 - 72) = w0
	*(u32 *)(r10 - 56) = w4
	*(u32 *)(r10 - 48) = w3
	*(u32 *)(r10 - 24) = w2
	w9 = 1
	.loc	0 39 11
.Ltmp48:
	r1 = *(u64 *)(r10 - 16)
	if r1 == 0 goto LBB0_24
	.loc	0 0 11
	w9 = 0
LBB0_24:
	.loc	0 50 12 is_stmt 1
.Ltmp49:
	r1 = fine ll
	r2 = r6
	call 1
.Ltmp50:
	.loc	0 0 12 is_stmt 0
	w2 = 1
	.loc	0 50 11
.Ltmp51:
	if r0 == 0 goto LBB0_26
	.loc	0 0 11
	w2 = 0
LBB0_26:
	w1 = *(u32 *)(r10 - 40)
	.loc	0 50 8 is_stmt 1
.Ltmp52:
	w1 <<= 1
	w9 |= w1
	w7 <<= 2
	w9 |= w7
	w8 <<= 3
	w9 |= w8
	w1 = *(u32 *)(r10 - 88)
	w1 <<= 4
	w9 |= w1
	w1 = *(u32 *)(r10 - 80)
	w1 <<= 5
	w9 |= w1
	w1 = *(u32 *)(r10 - 72)
	w1 <<= 6
	w9 |= w1
	w1 = *(u32 *)(r10 - 64)
	w1 <<= 7
	w9 |= w1
	w1 = *(u32 *)(r10 - 56)
	w1 <<= 8
	w9 |= w1
	w1 = *(u32 *)(r10 - 48)
	w1 <<= 9
	w9 |= w1
	w1 = *(u32 *)(r10 - 24)
	w1 <<= 10
	w9 |= w1
	w1 = *(u32 *)(r10 - 32)
	w1 <<= 11
	w9 |= w1
	w1 = w9
	w1 &= 4095
	w9 >>= 1
	w9 &= 1365
	w1 -= w9
	w0 = w1
	w0 &= 858993459
	w1 >>= 2
	w1 &= 858993459
	w0 += w1
	w1 = w0
	w1 >>= 4
	w0 += w1
	w0 &= 252645135
	w0 *= 16843009
	w0 >>= 24
	w0 += w2
.Ltmp53:
.Ltmp54:
	.loc	0 51 2
.Ltmp55:
	exit
.Ltmp56:
.Ltmp57:
.Lfunc_end0:
	.size	use, .Lfunc_end0-use
	.cfi_endproc

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
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp9-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	0
	.byte	159
	.byte	4
	.uleb128 .Ltmp53-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
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
	.byte	60
	.byte	25
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
	.byte	12
	.byte	33
	.byte	0
	.byte	73
	.byte	19
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
	.byte	19
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
	.byte	20
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
	.byte	21
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
	.byte	13
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	16

	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	32
	.byte	0
	.byte	16
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	16
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	16
	.byte	8
	.byte	4
	.byte	8
	.long	116
	.byte	0
	.byte	16
	.byte	16
	.byte	4
	.byte	11
	.long	116
	.byte	0
	.byte	16
	.byte	24
	.byte	0
	.byte	5
	.long	96
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	1
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
	.byte	10
	.long	129
	.byte	10
	.byte	1
	.byte	9
	.byte	8
	.byte	9
	.byte	7
	.byte	4
	.byte	2
	.byte	12
	.long	144

	.byte	0
	.byte	17

	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.byte	32
	.byte	0
	.byte	17
	.byte	4
	.byte	4
	.long	185
	.byte	0
	.byte	17
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	17
	.byte	8
	.byte	4
	.byte	8
	.long	116
	.byte	0
	.byte	17
	.byte	16
	.byte	4
	.byte	11
	.long	116
	.byte	0
	.byte	17
	.byte	24
	.byte	0
	.byte	5
	.long	190
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	2
	.byte	0
	.byte	2
	.byte	13
	.long	213

	.byte	0
	.byte	18

	.byte	2
	.byte	161
	.byte	2
	.byte	3
	.byte	32
	.byte	0
	.byte	18
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	18
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	18
	.byte	8
	.byte	4
	.byte	8
	.long	116
	.byte	0
	.byte	18
	.byte	16
	.byte	4
	.byte	11
	.long	116
	.byte	0
	.byte	18
	.byte	24
	.byte	0
	.byte	2
	.byte	14
	.long	265

	.byte	0
	.byte	19

	.byte	2
	.byte	161
	.byte	3
	.byte	3
	.byte	32
	.byte	0
	.byte	19
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	19
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	19
	.byte	8
	.byte	4
	.byte	15
	.long	306
	.byte	0
	.byte	19
	.byte	16
	.byte	4
	.byte	16
	.long	306
	.byte	0
	.byte	19
	.byte	24
	.byte	0
	.byte	5
	.long	311
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	4
	.byte	0
	.byte	2
	.byte	17
	.long	334

	.byte	0
	.byte	20

	.byte	2
	.byte	161
	.byte	4
	.byte	3
	.byte	32
	.byte	0
	.byte	20
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	20
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	20
	.byte	8
	.byte	4
	.byte	8
	.long	116
	.byte	0
	.byte	20
	.byte	16
	.byte	4
	.byte	11
	.long	116
	.byte	0
	.byte	20
	.byte	24
	.byte	0
	.byte	2
	.byte	18
	.long	386

	.byte	0
	.byte	21

	.byte	2
	.byte	161
	.byte	5
	.byte	3
	.byte	32
	.byte	0
	.byte	21
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	21
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	21
	.byte	8
	.byte	4
	.byte	8
	.long	116
	.byte	0
	.byte	21
	.byte	16
	.byte	4
	.byte	11
	.long	427
	.byte	0
	.byte	21
	.byte	24
	.byte	0
	.byte	5
	.long	432
	.byte	11
	.byte	21
	.byte	8
	.byte	0
	.byte	8
	.byte	4
	.byte	19
	.long	108
	.byte	0
	.byte	8
	.byte	0
	.byte	4
	.byte	20
	.long	108
	.byte	0
	.byte	8
	.byte	4
	.byte	0
	.byte	2
	.byte	22
	.long	467

	.byte	0
	.byte	22

	.byte	2
	.byte	161
	.byte	6
	.byte	3
	.byte	32
	.byte	0
	.byte	22
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	22
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	22
	.byte	8
	.byte	4
	.byte	15
	.long	306
	.byte	0
	.byte	22
	.byte	16
	.byte	4
	.byte	16
	.long	306
	.byte	0
	.byte	22
	.byte	24
	.byte	0
	.byte	2
	.byte	23
	.long	519

	.byte	0
	.byte	23

	.byte	2
	.byte	161
	.byte	7
	.byte	3
	.byte	40
	.byte	0
	.byte	23
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	23
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	23
	.byte	8
	.byte	4
	.byte	24
	.long	91
	.byte	0
	.byte	23
	.byte	16
	.byte	4
	.byte	8
	.long	116
	.byte	0
	.byte	23
	.byte	24
	.byte	4
	.byte	11
	.long	116
	.byte	0
	.byte	23
	.byte	32
	.byte	0
	.byte	2
	.byte	25
	.long	580

	.byte	0
	.byte	24

	.byte	2
	.byte	161
	.byte	8
	.byte	3
	.byte	40
	.byte	0
	.byte	24
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	24
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	24
	.byte	8
	.byte	4
	.byte	26
	.long	91
	.byte	0
	.byte	24
	.byte	16
	.byte	4
	.byte	8
	.long	116
	.byte	0
	.byte	24
	.byte	24
	.byte	4
	.byte	11
	.long	116
	.byte	0
	.byte	24
	.byte	32
	.byte	0
	.byte	2
	.byte	27
	.long	641

	.byte	0
	.byte	25

	.byte	2
	.byte	161
	.byte	9
	.byte	3
	.byte	40
	.byte	0
	.byte	25
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	25
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	25
	.byte	8
	.byte	4
	.byte	28
	.long	91
	.byte	0
	.byte	25
	.byte	16
	.byte	4
	.byte	8
	.long	116
	.byte	0
	.byte	25
	.byte	24
	.byte	4
	.byte	11
	.long	116
	.byte	0
	.byte	25
	.byte	32
	.byte	0
	.byte	2
	.byte	29
	.long	702

	.byte	0
	.byte	26

	.byte	2
	.byte	161
	.byte	10
	.byte	3
	.byte	24
	.byte	0
	.byte	26
	.byte	4
	.byte	4
	.long	743
	.byte	0
	.byte	26
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	26
	.byte	8
	.byte	4
	.byte	8
	.long	116
	.byte	0
	.byte	26
	.byte	16
	.byte	4
	.byte	30
	.long	760
	.byte	0
	.byte	26
	.byte	24
	.byte	0
	.byte	5
	.long	748
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	12
	.byte	0
	.byte	6
	.long	771
	.byte	12
	.long	112
	.byte	0
	.byte	5
	.long	776
	.byte	11
	.byte	33
	.byte	32
	.byte	0
	.byte	9
	.byte	4
	.byte	4
	.long	185
	.byte	0
	.byte	10
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	11
	.byte	8
	.byte	4
	.byte	8
	.long	116
	.byte	0
	.byte	12
	.byte	16
	.byte	4
	.byte	11
	.long	818
	.byte	0
	.byte	13
	.byte	24
	.byte	0
	.byte	5
	.long	823
	.byte	10
	.long	831
	.byte	32
	.byte	1
	.byte	10
	.byte	8
	.byte	31
	.byte	7
	.byte	8
	.byte	2
	.byte	34
	.long	846

	.byte	0
	.byte	27

	.byte	2
	.byte	161
	.byte	11
	.byte	3
	.byte	24
	.byte	0
	.byte	27
	.byte	4
	.byte	4
	.long	743
	.byte	0
	.byte	27
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	27
	.byte	8
	.byte	4
	.byte	8
	.long	116
	.byte	0
	.byte	27
	.byte	16
	.byte	4
	.byte	30
	.long	760
	.byte	0
	.byte	27
	.byte	24
	.byte	0
	.byte	2
	.byte	35
	.long	898

	.byte	0
	.byte	28

	.byte	2
	.byte	161
	.byte	12
	.byte	3
	.byte	32
	.byte	0
	.byte	28
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	28
	.byte	0
	.byte	4
	.byte	7
	.long	91
	.byte	0
	.byte	28
	.byte	8
	.byte	4
	.byte	8
	.long	116
	.byte	0
	.byte	28
	.byte	16
	.byte	4
	.byte	11
	.long	427
	.byte	0
	.byte	28
	.byte	24
	.byte	0
	.byte	13
	.byte	36
	.long	948
	.byte	1
	.byte	159
	.byte	1
	.byte	5
	.long	953
	.byte	14
	.long	969

	.byte	15
	.long	969
	.byte	15
	.long	970
	.byte	0
	.byte	16
	.byte	5
	.long	975
	.byte	17
	.byte	18
	.byte	13
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	37
	.byte	0
	.byte	31

	.long	108

	.byte	19
	.byte	39
	.byte	0
	.byte	31
	.long	1029
	.byte	20
	.byte	3
	.byte	145
	.asciz	"\324"
	.byte	8
	.byte	0
	.byte	33
	.long	121
	.byte	21
	.byte	0
	.byte	38
	.byte	0
	.byte	36
	.long	108
	.byte	22
	.byte	73
	.byte	0
	.byte	34
	.long	1350
	.byte	0
	.byte	5
	.long	1034
	.byte	11
	.byte	72
	.byte	176
	.byte	1
	.byte	100
	.byte	4
	.byte	40
	.long	121
	.byte	1
	.byte	101
	.byte	0
	.byte	4
	.byte	41
	.long	121
	.byte	1
	.byte	102
	.byte	4
	.byte	4
	.byte	42
	.long	121
	.byte	1
	.byte	103
	.byte	8
	.byte	4
	.byte	43
	.long	121
	.byte	1
	.byte	104
	.byte	12
	.byte	4
	.byte	44
	.long	121
	.byte	1
	.byte	105
	.byte	16
	.byte	4
	.byte	45
	.long	121
	.byte	1
	.byte	106
	.byte	20
	.byte	4
	.byte	46
	.long	121
	.byte	1
	.byte	107
	.byte	24
	.byte	4
	.byte	47
	.long	121
	.byte	1
	.byte	108
	.byte	28
	.byte	4
	.byte	48
	.long	121
	.byte	1
	.byte	109
	.byte	32
	.byte	4
	.byte	49
	.long	121
	.byte	1
	.byte	110
	.byte	36
	.byte	4
	.byte	50
	.long	121
	.byte	1
	.byte	111
	.byte	40
	.byte	4
	.byte	51
	.long	121
	.byte	1
	.byte	112
	.byte	44
	.byte	4
	.byte	52
	.long	1319
	.byte	1
	.byte	113
	.byte	48
	.byte	4
	.byte	53
	.long	121
	.byte	1
	.byte	114
	.byte	68
	.byte	4
	.byte	54
	.long	121
	.byte	1
	.byte	115
	.byte	72
	.byte	4
	.byte	55
	.long	121
	.byte	1
	.byte	116
	.byte	76
	.byte	4
	.byte	56
	.long	121
	.byte	1
	.byte	117
	.byte	80
	.byte	4
	.byte	57
	.long	121
	.byte	1
	.byte	118
	.byte	84
	.byte	4
	.byte	58
	.long	121
	.byte	1
	.byte	119
	.byte	88
	.byte	4
	.byte	59
	.long	121
	.byte	1
	.byte	120
	.byte	92
	.byte	4
	.byte	60
	.long	121
	.byte	1
	.byte	121
	.byte	96
	.byte	4
	.byte	61
	.long	1331
	.byte	1
	.byte	122
	.byte	100
	.byte	4
	.byte	62
	.long	1331
	.byte	1
	.byte	123
	.byte	116
	.byte	4
	.byte	63
	.long	121
	.byte	1
	.byte	124
	.byte	132
	.byte	4
	.byte	64
	.long	121
	.byte	1
	.byte	125
	.byte	136
	.byte	4
	.byte	65
	.long	121
	.byte	1
	.byte	126
	.byte	140
	.byte	4
	.byte	66
	.long	823
	.byte	1
	.byte	127
	.byte	144
	.byte	4
	.byte	67
	.long	823
	.byte	1
	.byte	128
	.byte	152
	.byte	4
	.byte	68
	.long	121
	.byte	1
	.byte	129
	.byte	160
	.byte	4
	.byte	69
	.long	121
	.byte	1
	.byte	130
	.byte	164
	.byte	4
	.byte	70
	.long	1343
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	6
	.long	121
	.byte	7
	.long	112
	.byte	5
	.byte	0
	.byte	6
	.long	121
	.byte	7
	.long	112
	.byte	4
	.byte	0
	.byte	5
	.long	1348
	.byte	23
	.byte	71

	.byte	6
	.long	969
	.byte	7
	.long	112
	.byte	13
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	300
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
	.asciz	"type_"
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
	.asciz	"value"
.Linfo_string12:
	.asciz	"max_entries_"
.Linfo_string13:
	.asciz	"key_"
.Linfo_string14:
	.asciz	"key_size_"
.Linfo_string15:
	.asciz	"key_size"
.Linfo_string16:
	.asciz	"value_size"
.Linfo_string17:
	.asciz	"key_missing"
.Linfo_string18:
	.asciz	"value_"
.Linfo_string19:
	.asciz	"x"
.Linfo_string20:
	.asciz	"y"
.Linfo_string21:
	.asciz	"pair"
.Linfo_string22:
	.asciz	"value_size_"
.Linfo_string23:
	.asciz	"map_flags_"
.Linfo_string24:
	.asciz	"map_flags"
.Linfo_string25:
	.asciz	"pinning_"
.Linfo_string26:
	.asciz	"pinning"
.Linfo_string27:
	.asciz	"numa_node_"
.Linfo_string28:
	.asciz	"numa_node"
.Linfo_string29:
	.asciz	"inner_missing"
.Linfo_string30:
	.asciz	"values"
.Linfo_string31:
	.asciz	"unsigned long long"
.Linfo_string32:
	.asciz	"u64"
.Linfo_string33:
	.asciz	"inner"
.Linfo_string34:
	.asciz	"inner_differs"
.Linfo_string35:
	.asciz	"fine"
.Linfo_string36:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string37:
	.asciz	"use"
.Linfo_string38:
	.asciz	"found"
.Linfo_string39:
	.asciz	"skb"
.Linfo_string40:
	.asciz	"len"
.Linfo_string41:
	.asciz	"pkt_type"
.Linfo_string42:
	.asciz	"mark"
.Linfo_string43:
	.asciz	"queue_mapping"
.Linfo_string44:
	.asciz	"protocol"
.Linfo_string45:
	.asciz	"vlan_present"
.Linfo_string46:
	.asciz	"vlan_tci"
.Linfo_string47:
	.asciz	"vlan_proto"
.Linfo_string48:
	.asciz	"priority"
.Linfo_string49:
	.asciz	"ingress_ifindex"
.Linfo_string50:
	.asciz	"ifindex"
.Linfo_string51:
	.asciz	"tc_index"
.Linfo_string52:
	.asciz	"cb"
.Linfo_string53:
	.asciz	"hash"
.Linfo_string54:
	.asciz	"tc_classid"
.Linfo_string55:
	.asciz	"data"
.Linfo_string56:
	.asciz	"data_end"
.Linfo_string57:
	.asciz	"napi_id"
.Linfo_string58:
	.asciz	"family"
.Linfo_string59:
	.asciz	"remote_ip4"
.Linfo_string60:
	.asciz	"local_ip4"
.Linfo_string61:
	.asciz	"remote_ip6"
.Linfo_string62:
	.asciz	"local_ip6"
.Linfo_string63:
	.asciz	"remote_port"
.Linfo_string64:
	.asciz	"local_port"
.Linfo_string65:
	.asciz	"data_meta"
.Linfo_string66:
	.asciz	"flow_keys"
.Linfo_string67:
	.asciz	"tstamp"
.Linfo_string68:
	.asciz	"wire_len"
.Linfo_string69:
	.asciz	"gso_segs"
.Linfo_string70:
	.asciz	"sk"
.Linfo_string71:
	.asciz	"bpf_sock"
.Linfo_string72:
	.asciz	"__sk_buff"
.Linfo_string73:
	.asciz	"maps"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	type_
	.quad	max_entries_
	.quad	key_
	.quad	key_size_
	.quad	key_missing
	.quad	value_
	.quad	value_size_
	.quad	map_flags_
	.quad	pinning_
	.quad	numa_node_
	.quad	inner_missing
	.quad	inner_differs
	.quad	fine
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	2092
	.long	2092
	.long	1319
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
	.long	1
	.long	5
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	6
	.long	25
	.long	134217728
	.long	7
	.long	29
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	67108868
	.long	32
	.long	42
	.long	1
	.long	0
	.long	47
	.long	1
	.long	64
	.long	59
	.long	5
	.long	128
	.long	63
	.long	5
	.long	192
	.long	69
	.long	234881024
	.long	8
	.long	2
	.long	0
	.long	33554432
	.long	11
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	2
	.long	0
	.long	67108868
	.long	32
	.long	42
	.long	10
	.long	0
	.long	47
	.long	1
	.long	64
	.long	59
	.long	5
	.long	128
	.long	63
	.long	5
	.long	192
	.long	75
	.long	234881024
	.long	12
	.long	2
	.long	0
	.long	67108868
	.long	32
	.long	42
	.long	1
	.long	0
	.long	47
	.long	1
	.long	64
	.long	59
	.long	5
	.long	128
	.long	63
	.long	5
	.long	192
	.long	88
	.long	234881024
	.long	14
	.long	2
	.long	0
	.long	33554432
	.long	17
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	4
	.long	0
	.long	67108868
	.long	32
	.long	42
	.long	1
	.long	0
	.long	47
	.long	1
	.long	64
	.long	93
	.long	16
	.long	128
	.long	102
	.long	16
	.long	192
	.long	113
	.long	234881024
	.long	18
	.long	2
	.long	0
	.long	67108868
	.long	32
	.long	42
	.long	1
	.long	0
	.long	47
	.long	1
	.long	64
	.long	59
	.long	5
	.long	128
	.long	63
	.long	5
	.long	192
	.long	123
	.long	234881024
	.long	20
	.long	2
	.long	0
	.long	33554432
	.long	23
	.long	135
	.long	67108866
	.long	8
	.long	140
	.long	2
	.long	0
	.long	142
	.long	2
	.long	32
	.long	0
	.long	67108868
	.long	32
	.long	42
	.long	1
	.long	0
	.long	47
	.long	1
	.long	64
	.long	59
	.long	5
	.long	128
	.long	63
	.long	22
	.long	192
	.long	144
	.long	234881024
	.long	24
	.long	2
	.long	0
	.long	67108868
	.long	32
	.long	42
	.long	1
	.long	0
	.long	47
	.long	1
	.long	64
	.long	93
	.long	16
	.long	128
	.long	102
	.long	16
	.long	192
	.long	151
	.long	234881024
	.long	26
	.long	2
	.long	0
	.long	67108869
	.long	40
	.long	42
	.long	1
	.long	0
	.long	47
	.long	1
	.long	64
	.long	163
	.long	1
	.long	128
	.long	59
	.long	5
	.long	192
	.long	63
	.long	5
	.long	256
	.long	173
	.long	234881024
	.long	28
	.long	2
	.long	0
	.long	67108869
	.long	40
	.long	42
	.long	1
	.long	0
	.long	47
	.long	1
	.long	64
	.long	184
	.long	1
	.long	128
	.long	59
	.long	5
	.long	192
	.long	63
	.long	5
	.long	256
	.long	192
	.long	234881024
	.long	30
	.long	2
	.long	0
	.long	67108869
	.long	40
	.long	42
	.long	1
	.long	0
	.long	47
	.long	1
	.long	64
	.long	201
	.long	1
	.long	128
	.long	59
	.long	5
	.long	192
	.long	63
	.long	5
	.long	256
	.long	211
	.long	234881024
	.long	32
	.long	2
	.long	0
	.long	33554432
	.long	35
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	12
	.long	0
	.long	33554432
	.long	37
	.long	222
	.long	134217728
	.long	38
	.long	226
	.long	16777216
	.long	8
	.long	64
	.long	245
	.long	67108868
	.long	32
	.long	42
	.long	10
	.long	0
	.long	47
	.long	1
	.long	64
	.long	59
	.long	5
	.long	128
	.long	63
	.long	36
	.long	192
	.long	0
	.long	33554432
	.long	39
	.long	0
	.long	50331648
	.long	0
	.long	40
	.long	4
	.long	0
	.long	0
	.long	67108868
	.long	24
	.long	42
	.long	34
	.long	0
	.long	47
	.long	1
	.long	64
	.long	59
	.long	5
	.long	128
	.long	251
	.long	41
	.long	192
	.long	258
	.long	234881024
	.long	42
	.long	2
	.long	0
	.long	67108868
	.long	24
	.long	42
	.long	34
	.long	0
	.long	47
	.long	1
	.long	64
	.long	59
	.long	5
	.long	128
	.long	251
	.long	41
	.long	192
	.long	272
	.long	234881024
	.long	44
	.long	2
	.long	0
	.long	67108868
	.long	32
	.long	42
	.long	1
	.long	0
	.long	47
	.long	1
	.long	64
	.long	59
	.long	5
	.long	128
	.long	63
	.long	22
	.long	192
	.long	286
	.long	234881024
	.long	46
	.long	2
	.long	0
	.long	33554432
	.long	49
	.long	291
	.long	67108895
	.long	176
	.long	301
	.long	6
	.long	0
	.long	305
	.long	6
	.long	32
	.long	314
	.long	6
	.long	64
	.long	319
	.long	6
	.long	96
	.long	333
	.long	6
	.long	128
	.long	342
	.long	6
	.long	160
	.long	355
	.long	6
	.long	192
	.long	364
	.long	6
	.long	224
	.long	375
	.long	6
	.long	256
	.long	384
	.long	6
	.long	288
	.long	400
	.long	6
	.long	320
	.long	408
	.long	6
	.long	352
	.long	417
	.long	50
	.long	384
	.long	420
	.long	6
	.long	544
	.long	425
	.long	6
	.long	576
	.long	436
	.long	6
	.long	608
	.long	441
	.long	6
	.long	640
	.long	450
	.long	6
	.long	672
	.long	458
	.long	6
	.long	704
	.long	465
	.long	6
	.long	736
	.long	476
	.long	6
	.long	768
	.long	486
	.long	51
	.long	800
	.long	497
	.long	51
	.long	928
	.long	507
	.long	6
	.long	1056
	.long	519
	.long	6
	.long	1088
	.long	530
	.long	6
	.long	1120
	.long	540
	.long	37
	.long	1152
	.long	550
	.long	37
	.long	1216
	.long	557
	.long	6
	.long	1280
	.long	566
	.long	6
	.long	1312
	.long	575
	.long	52
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	6
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	6
	.long	4
	.long	4
	.long	0
	.long	33554432
	.long	53
	.long	578
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	587
	.long	48
	.long	591
	.long	201326593
	.long	54
	.long	1313
	.long	251658253
	.long	0
	.long	9
	.long	type_
	.long	32
	.long	13
	.long	max_entries_
	.long	32
	.long	15
	.long	key_
	.long	32
	.long	19
	.long	key_size_
	.long	32
	.long	21
	.long	key_missing
	.long	32
	.long	25
	.long	value_
	.long	32
	.long	27
	.long	value_size_
	.long	32
	.long	29
	.long	map_flags_
	.long	40
	.long	31
	.long	pinning_
	.long	40
	.long	33
	.long	numa_node_
	.long	40
	.long	43
	.long	inner_missing
	.long	24
	.long	45
	.long	inner_differs
	.long	24
	.long	47
	.long	fine
	.long	32
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"type_"
	.byte	0
	.ascii	"max_entries_"
	.byte	0
	.ascii	"key_"
	.byte	0
	.ascii	"key_size"
	.byte	0
	.ascii	"value_size"
	.byte	0
	.ascii	"key_size_"
	.byte	0
	.ascii	"key_missing"
	.byte	0
	.ascii	"pair"
	.byte	0
	.byte	120
	.byte	0
	.byte	121
	.byte	0
	.ascii	"value_"
	.byte	0
	.ascii	"value_size_"
	.byte	0
	.ascii	"map_flags"
	.byte	0
	.ascii	"map_flags_"
	.byte	0
	.ascii	"pinning"
	.byte	0
	.ascii	"pinning_"
	.byte	0
	.ascii	"numa_node"
	.byte	0
	.ascii	"numa_node_"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"inner"
	.byte	0
	.ascii	"values"
	.byte	0
	.ascii	"inner_missing"
	.byte	0
	.ascii	"inner_differs"
	.byte	0
	.ascii	"fine"
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
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"use"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"int use(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 key = 0;"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&type_, &key);"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&max_entries_, &key);"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&key_, &key);"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&key_size_, &key);"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&key_missing, &key);"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&value_, &key);"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&value_size_, &key);"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&map_flags_, &key);"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&pinning_, &key);"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&numa_node_, &key);"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&inner_missing, &key);"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&inner_differs, &key);"
	.byte	0
	.ascii	"\tfound += !bpf_map_lookup_elem(&fine, &key);"
	.byte	0
	.ascii	"\treturn found;"
	.byte	0
	.ascii	".maps"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	492
	.long	512
	.long	0
	.long	8
	.long	595
	.long	1
	.long	.Lfunc_begin0
	.long	55
	.long	16
	.long	595
	.long	30
	.long	.Lfunc_begin0
	.long	598
	.long	604
	.long	31744
	.long	.Ltmp2
	.long	598
	.long	635
	.long	33798
	.long	.Ltmp5
	.long	598
	.long	649
	.long	38924
	.long	.Ltmp7
	.long	598
	.long	695
	.long	39948
	.long	.Ltmp11
	.long	598
	.long	748
	.long	40972
	.long	.Ltmp13
	.long	598
	.long	793
	.long	41996
	.long	.Ltmp15
	.long	598
	.long	843
	.long	43020
	.long	.Ltmp17
	.long	598
	.long	895
	.long	44044
	.long	.Ltmp19
	.long	598
	.long	942
	.long	45068
	.long	.Ltmp21
	.long	598
	.long	994
	.long	46092
	.long	.Ltmp23
	.long	598
	.long	649
	.long	38923
	.long	.Ltmp28
	.long	598
	.long	1045
	.long	47116
	.long	.Ltmp30
	.long	598
	.long	1094
	.long	48140
	.long	.Ltmp32
	.long	598
	.long	1145
	.long	49164
	.long	.Ltmp34
	.long	598
	.long	1199
	.long	50188
	.long	.Ltmp36
	.long	598
	.long	1199
	.long	50187
	.long	.Ltmp39
	.long	598
	.long	1145
	.long	49163
	.long	.Ltmp40
	.long	598
	.long	1094
	.long	48139
	.long	.Ltmp41
	.long	598
	.long	1045
	.long	47115
	.long	.Ltmp42
	.long	598
	.long	994
	.long	46091
	.long	.Ltmp43
	.long	598
	.long	942
	.long	45067
	.long	.Ltmp44
	.long	598
	.long	895
	.long	44043
	.long	.Ltmp45
	.long	598
	.long	843
	.long	43019
	.long	.Ltmp46
	.long	598
	.long	793
	.long	41995
	.long	.Ltmp47
	.long	598
	.long	748
	.long	40971
	.long	.Ltmp48
	.long	598
	.long	695
	.long	39947
	.long	.Ltmp49
	.long	598
	.long	1253
	.long	51212
	.long	.Ltmp51
	.long	598
	.long	1253
	.long	51211
	.long	.Ltmp52
	.long	598
	.long	1253
	.long	51208
	.long	.Ltmp55
	.long	598
	.long	1298
	.long	52226
	.addrsig
	.addrsig_sym use
	.addrsig_sym type_
	.addrsig_sym max_entries_
	.addrsig_sym key_
	.addrsig_sym key_size_
	.addrsig_sym key_missing
	.addrsig_sym value_
	.addrsig_sym value_size_
	.addrsig_sym map_flags_
	.addrsig_sym pinning_
	.addrsig_sym numa_node_
	.addrsig_sym inner_missing
	.addrsig_sym inner_differs
	.addrsig_sym fine
	.section	.debug_line,"",@progbits
.Lline_table_start0:

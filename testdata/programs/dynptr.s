	.file	"dynptr.c"
	.file	0 "." "dynptr.c" md5 0x703ca8390b1bef5f0481ddabfb17b4a5
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	through
	.p2align	3
	.type	through,@function
through:
.Lfunc_begin0:
	.loc	0 21 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 0
.Ltmp0:
	.loc	0 22 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	w2 = 16909060
	.loc	0 22 15
.Ltmp3:
	*(u32 *)(r10 - 8) = w2
	.loc	0 22 37
.Ltmp4:
	*(u32 *)(r10 - 12) = w1
	r2 = r10
	r2 += -4
	.loc	0 23 26
.Ltmp5:
	r1 = buffers ll
	call 1
.Ltmp6:
	.loc	0 23 26
	r6 = r0
.Ltmp7:
.Ltmp8:
	.loc	0 0 26 is_stmt 0
	w0 = -1
.Ltmp9:
	.loc	0 27 6 is_stmt 1
.Ltmp10:
.Ltmp11:
	if r6 == 0 goto LBB0_8
.Ltmp12:
.Ltmp13:
	.loc	0 0 6 is_stmt 0
	r4 = r10
	r4 += -32
.Ltmp14:
	.loc	0 29 6 is_stmt 1
.Ltmp15:
.Ltmp16:
	r1 = r6
	w2 = 64
	r3 = 0
	call 197
.Ltmp17:
	.loc	0 29 6
	r1 = r0
	w0 = -2
.Ltmp18:
	if r1 != 0 goto LBB0_8
.Ltmp19:
.Ltmp20:
	.loc	0 0 6 is_stmt 0
	r1 = r10
	r1 += -32
	r3 = r10
	r3 += -8
.Ltmp21:
	.loc	0 31 6 is_stmt 1
.Ltmp22:
.Ltmp23:
	w2 = 8
	w4 = 4
	r5 = 0
	call 202
.Ltmp24:
	.loc	0 31 6
	r1 = r0
	w0 = -3
.Ltmp25:
	if r1 != 0 goto LBB0_8
.Ltmp26:
.Ltmp27:
	.loc	0 0 6 is_stmt 0
	r1 = r10
	r1 += -12
	r3 = r10
	r3 += -32
.Ltmp28:
	.loc	0 33 6 is_stmt 1
.Ltmp29:
.Ltmp30:
	w2 = 4
	w4 = 9
	r5 = 0
	call 201
.Ltmp31:
	.loc	0 33 6
	r1 = r0
	w0 = -4
.Ltmp32:
	if r1 != 0 goto LBB0_8
.Ltmp33:
.Ltmp34:
	.loc	0 0 6 is_stmt 0
	r1 = r10
	r1 += -32
	.loc	0 35 10 is_stmt 1
.Ltmp35:
	w2 = 8
	w3 = 4
	call 203
.Ltmp36:
	.loc	0 35 10
	r1 = r0
.Ltmp37:
.Ltmp38:
	.loc	0 0 10 is_stmt 0
	w0 = -5
.Ltmp39:
	.loc	0 36 6 is_stmt 1
.Ltmp40:
.Ltmp41:
	if r1 == 0 goto LBB0_8
.Ltmp42:
.Ltmp43:
	.loc	0 38 11
.Ltmp44:
	w2 = *(u8 *)(r1 + 0)
.Ltmp45:
	w2 += 123
.Ltmp46:
	*(u8 *)(r1 + 0) = w2
	.loc	0 40 68
.Ltmp47:
	w2 = *(u8 *)(r1 + 3)
	.loc	0 40 57 is_stmt 0
.Ltmp48:
	*(u32 *)(r10 - 40) = w2
	w8 = *(u8 *)(r1 + 2)
	.loc	0 40 46
.Ltmp49:
	w9 = *(u8 *)(r1 + 1)
	.loc	0 40 23
.Ltmp50:
	w7 = *(u8 *)(r6 + 8)
	.loc	0 40 10
.Ltmp51:
	w6 = *(u32 *)(r10 - 12)
.Ltmp52:
.Ltmp53:
	.loc	0 0 10
	r1 = r10
.Ltmp54:
.Ltmp55:
	r1 += -32
	.loc	0 40 80
.Ltmp56:
	w2 = 62
	w3 = 4
	call 203
.Ltmp57:
	.loc	0 0 80
	w1 = 2
	.loc	0 40 122
.Ltmp58:
	if r0 == 0 goto LBB0_7
	.loc	0 0 122
	w1 = 0
LBB0_7:
	.loc	0 40 15 is_stmt 1
.Ltmp59:
	w6 >>= 8
	w0 = w7
	.loc	0 40 40 is_stmt 0
.Ltmp60:
	w0 *= 7
	.loc	0 40 21
.Ltmp61:
	w0 += w6
	.loc	0 40 44
.Ltmp62:
	w0 += w9
	.loc	0 40 55
.Ltmp63:
	w0 += w8
	.loc	0 40 66
.Ltmp64:
	w2 = *(u32 *)(r10 - 40)
	w0 += w2
	.loc	0 40 77
.Ltmp65:
	w0 += w1
LBB0_8:
	.loc	0 41 1 is_stmt 1
.Ltmp66:
	exit
.Ltmp67:
.Ltmp68:
.Lfunc_end0:
	.size	through, .Lfunc_end0-through
	.cfi_endproc

	.type	buffers,@object
	.section	.maps,"aw",@progbits
	.globl	buffers
	.p2align	3, 0x0
buffers:
	.zero	32
	.size	buffers, 32

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
	.long	2
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Ltmp52-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp37-.Lfunc_begin0
	.uleb128 .Ltmp54-.Lfunc_begin0
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
	.byte	56
	.byte	11
	.byte	0
	.byte	0
	.byte	9
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	13
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	14
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	16
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	17
	.byte	38
	.byte	0
	.byte	73
	.byte	19
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
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	43
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	62
	.byte	4
	.long	66
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
	.long	81

	.byte	0
	.byte	17
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	12
	.byte	8
	.byte	7
	.long	122
	.byte	0
	.byte	13
	.byte	0
	.byte	8
	.byte	9
	.long	143
	.byte	0
	.byte	14
	.byte	8
	.byte	8
	.byte	10
	.long	160
	.byte	0
	.byte	15
	.byte	16
	.byte	8
	.byte	13
	.long	177
	.byte	0
	.byte	16
	.byte	24
	.byte	0
	.byte	9
	.long	127
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	2
	.byte	0
	.byte	5
	.byte	8
	.byte	5
	.byte	4
	.byte	9
	.long	148
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	1
	.byte	0
	.byte	9
	.long	165
	.byte	10
	.long	173
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	9
	.long	182
	.byte	11
	.byte	17
	.byte	64
	.byte	0
	.byte	8
	.byte	8
	.byte	14
	.long	197
	.byte	0
	.byte	9
	.byte	0
	.byte	0
	.byte	3
	.long	209
	.byte	4
	.long	66
	.byte	64
	.byte	0
	.byte	10
	.long	217
	.byte	16
	.byte	1
	.byte	7
	.byte	5
	.byte	15
	.byte	8
	.byte	1
	.byte	12
	.byte	18
	.long	230
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	235
	.byte	13
	.long	251

	.byte	14
	.long	251
	.byte	14
	.long	252
	.byte	0
	.byte	15
	.byte	9
	.long	257
	.byte	16
	.byte	12
	.byte	19
	.long	268
	.byte	1
	.byte	212
	.ascii	"\305\001"
	.byte	9
	.long	273
	.byte	13
	.long	299

	.byte	14
	.long	251
	.byte	14
	.long	165
	.byte	14
	.long	303
	.byte	14
	.long	315
	.byte	0
	.byte	5
	.byte	20
	.byte	5
	.byte	8
	.byte	10
	.long	311
	.byte	22
	.byte	1
	.byte	10
	.byte	5
	.byte	21
	.byte	7
	.byte	8
	.byte	9
	.long	320
	.byte	11
	.byte	24
	.byte	16
	.byte	1
	.byte	146
	.byte	8
	.byte	23
	.long	335
	.byte	1
	.byte	147
	.byte	0
	.byte	0
	.byte	3
	.long	303
	.byte	4
	.long	66
	.byte	2
	.byte	0
	.byte	12
	.byte	25
	.long	357
	.byte	1
	.byte	214
	.ascii	"\312\001"
	.byte	9
	.long	362
	.byte	13
	.long	299

	.byte	14
	.long	393
	.byte	14
	.long	165
	.byte	14
	.long	251
	.byte	14
	.long	165
	.byte	14
	.long	303
	.byte	0
	.byte	9
	.long	398
	.byte	17
	.long	320
	.byte	12
	.byte	26
	.long	413
	.byte	1
	.byte	213
	.ascii	"\311\001"
	.byte	9
	.long	418
	.byte	13
	.long	299

	.byte	14
	.long	251
	.byte	14
	.long	165
	.byte	14
	.long	393
	.byte	14
	.long	165
	.byte	14
	.long	303
	.byte	0
	.byte	12
	.byte	27
	.long	459
	.byte	1
	.byte	215
	.ascii	"\313\001"
	.byte	9
	.long	464
	.byte	13
	.long	251

	.byte	14
	.long	393
	.byte	14
	.long	165
	.byte	14
	.long	165
	.byte	0
	.byte	18
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	28
	.byte	0
	.byte	20

	.long	139

	.byte	19
	.byte	33
	.byte	0
	.byte	20
	.long	576
	.byte	20
	.byte	2
	.byte	145
	.byte	36
	.byte	10
	.byte	0
	.byte	22
	.long	165
	.byte	20
	.byte	2
	.byte	145
	.byte	32
	.byte	29
	.byte	0
	.byte	22
	.long	165
	.byte	20
	.byte	2
	.byte	145
	.byte	28
	.byte	30
	.byte	0
	.byte	22
	.long	165
	.byte	20
	.byte	2
	.byte	145
	.byte	8
	.byte	31
	.byte	0
	.byte	24
	.long	320
	.byte	21
	.byte	0
	.byte	17
	.byte	0
	.byte	23
	.long	177
	.byte	21
	.byte	1
	.byte	32
	.byte	0
	.byte	25
	.long	571
	.byte	0
	.byte	9
	.long	209
	.byte	9
	.long	581
	.byte	11
	.byte	66
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	34
	.long	165
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	35
	.long	165
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	36
	.long	165
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	37
	.long	165
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	38
	.long	165
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	39
	.long	165
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	40
	.long	165
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	41
	.long	165
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	42
	.long	165
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	43
	.long	165
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	44
	.long	165
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	45
	.long	165
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	46
	.long	866
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	47
	.long	165
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	48
	.long	165
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	49
	.long	165
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	50
	.long	165
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	51
	.long	165
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	52
	.long	165
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	53
	.long	165
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	54
	.long	165
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	55
	.long	878
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	56
	.long	878
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	57
	.long	165
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	58
	.long	165
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	59
	.long	165
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	60
	.long	303
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	61
	.long	303
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	62
	.long	165
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	63
	.long	165
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	64
	.long	890
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	165
	.byte	4
	.long	66
	.byte	5
	.byte	0
	.byte	3
	.long	165
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	9
	.long	895
	.byte	22
	.byte	65

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	272
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"dynptr.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"buffers"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"max_entries"
.Linfo_string10:
	.asciz	"key"
.Linfo_string11:
	.asciz	"unsigned int"
.Linfo_string12:
	.asciz	"u32"
.Linfo_string13:
	.asciz	"value"
.Linfo_string14:
	.asciz	"bytes"
.Linfo_string15:
	.asciz	"unsigned char"
.Linfo_string16:
	.asciz	"u8"
.Linfo_string17:
	.asciz	"buffer"
.Linfo_string18:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string19:
	.asciz	"bpf_dynptr_from_mem"
.Linfo_string20:
	.asciz	"long"
.Linfo_string21:
	.asciz	"unsigned long long"
.Linfo_string22:
	.asciz	"u64"
.Linfo_string23:
	.asciz	"opaque"
.Linfo_string24:
	.asciz	"bpf_dynptr"
.Linfo_string25:
	.asciz	"bpf_dynptr_write"
.Linfo_string26:
	.asciz	"bpf_dynptr_read"
.Linfo_string27:
	.asciz	"bpf_dynptr_data"
.Linfo_string28:
	.asciz	"through"
.Linfo_string29:
	.asciz	"written"
.Linfo_string30:
	.asciz	"back"
.Linfo_string31:
	.asciz	"pointer"
.Linfo_string32:
	.asciz	"slice"
.Linfo_string33:
	.asciz	"skb"
.Linfo_string34:
	.asciz	"len"
.Linfo_string35:
	.asciz	"pkt_type"
.Linfo_string36:
	.asciz	"mark"
.Linfo_string37:
	.asciz	"queue_mapping"
.Linfo_string38:
	.asciz	"protocol"
.Linfo_string39:
	.asciz	"vlan_present"
.Linfo_string40:
	.asciz	"vlan_tci"
.Linfo_string41:
	.asciz	"vlan_proto"
.Linfo_string42:
	.asciz	"priority"
.Linfo_string43:
	.asciz	"ingress_ifindex"
.Linfo_string44:
	.asciz	"ifindex"
.Linfo_string45:
	.asciz	"tc_index"
.Linfo_string46:
	.asciz	"cb"
.Linfo_string47:
	.asciz	"hash"
.Linfo_string48:
	.asciz	"tc_classid"
.Linfo_string49:
	.asciz	"data"
.Linfo_string50:
	.asciz	"data_end"
.Linfo_string51:
	.asciz	"napi_id"
.Linfo_string52:
	.asciz	"family"
.Linfo_string53:
	.asciz	"remote_ip4"
.Linfo_string54:
	.asciz	"local_ip4"
.Linfo_string55:
	.asciz	"remote_ip6"
.Linfo_string56:
	.asciz	"local_ip6"
.Linfo_string57:
	.asciz	"remote_port"
.Linfo_string58:
	.asciz	"local_port"
.Linfo_string59:
	.asciz	"data_meta"
.Linfo_string60:
	.asciz	"flow_keys"
.Linfo_string61:
	.asciz	"tstamp"
.Linfo_string62:
	.asciz	"wire_len"
.Linfo_string63:
	.asciz	"gso_segs"
.Linfo_string64:
	.asciz	"sk"
.Linfo_string65:
	.asciz	"bpf_sock"
.Linfo_string66:
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
	.long	.Linfo_string65
	.long	.Linfo_string66
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	buffers
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	940
	.long	940
	.long	1023
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
	.long	2
	.long	5
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	6
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	1
	.long	0
	.long	33554432
	.long	8
	.long	25
	.long	134217728
	.long	9
	.long	29
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	11
	.long	42
	.long	67108865
	.long	64
	.long	49
	.long	14
	.long	0
	.long	55
	.long	134217728
	.long	13
	.long	58
	.long	16777216
	.long	1
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	4
	.long	64
	.long	0
	.long	67108868
	.long	32
	.long	72
	.long	1
	.long	0
	.long	77
	.long	5
	.long	64
	.long	89
	.long	7
	.long	128
	.long	93
	.long	10
	.long	192
	.long	99
	.long	234881024
	.long	15
	.long	1
	.long	0
	.long	33554432
	.long	18
	.long	107
	.long	67108895
	.long	176
	.long	117
	.long	8
	.long	0
	.long	121
	.long	8
	.long	32
	.long	130
	.long	8
	.long	64
	.long	135
	.long	8
	.long	96
	.long	149
	.long	8
	.long	128
	.long	158
	.long	8
	.long	160
	.long	171
	.long	8
	.long	192
	.long	180
	.long	8
	.long	224
	.long	191
	.long	8
	.long	256
	.long	200
	.long	8
	.long	288
	.long	216
	.long	8
	.long	320
	.long	224
	.long	8
	.long	352
	.long	233
	.long	19
	.long	384
	.long	236
	.long	8
	.long	544
	.long	241
	.long	8
	.long	576
	.long	252
	.long	8
	.long	608
	.long	257
	.long	8
	.long	640
	.long	266
	.long	8
	.long	672
	.long	274
	.long	8
	.long	704
	.long	281
	.long	8
	.long	736
	.long	292
	.long	8
	.long	768
	.long	302
	.long	20
	.long	800
	.long	313
	.long	20
	.long	928
	.long	323
	.long	8
	.long	1056
	.long	335
	.long	8
	.long	1088
	.long	346
	.long	8
	.long	1120
	.long	356
	.long	21
	.long	1152
	.long	366
	.long	21
	.long	1216
	.long	373
	.long	8
	.long	1280
	.long	382
	.long	8
	.long	1312
	.long	391
	.long	23
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	4
	.long	394
	.long	134217728
	.long	22
	.long	398
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	24
	.long	417
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	426
	.long	17
	.long	430
	.long	201326593
	.long	25
	.long	996
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	27
	.long	4
	.long	4
	.long	1001
	.long	234881024
	.long	28
	.long	1
	.long	1009
	.long	251658241
	.long	0
	.long	16
	.long	buffers
	.long	32
	.long	1015
	.long	251658241
	.long	0
	.long	29
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"buffer"
	.byte	0
	.ascii	"bytes"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"buffers"
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
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"through"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./dynptr.c"
	.byte	0
	.ascii	"int through(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 key = 0, written = 0x01020304, back = 0;"
	.byte	0
	.ascii	"\tstruct buffer *buffer = bpf_map_lookup_elem(&buffers, &key);"
	.byte	0
	.ascii	"\tif (!buffer)"
	.byte	0
	.ascii	"\tif (bpf_dynptr_from_mem(buffer, sizeof *buffer, 0, &pointer))"
	.byte	0
	.ascii	"\tif (bpf_dynptr_write(&pointer, 8, &written, sizeof written, 0))"
	.byte	0
	.ascii	"\tif (bpf_dynptr_read(&back, sizeof back, &pointer, 9, 0))"
	.byte	0
	.ascii	"\tslice = bpf_dynptr_data(&pointer, 8, 4);"
	.byte	0
	.ascii	"\tif (!slice)"
	.byte	0
	.ascii	"\tslice[0] += 123;"
	.byte	0
	.ascii	"\treturn (back >> 8) + buffer->bytes[8] * 7 + slice[1] + slice[2] + slice[3] + (bpf_dynptr_data(&pointer, 62, 4) == NULL) * 2;"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".maps"
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
	.long	524
	.long	544
	.long	0
	.long	8
	.long	438
	.long	1
	.long	.Lfunc_begin0
	.long	26
	.long	16
	.long	438
	.long	32
	.long	.Lfunc_begin0
	.long	441
	.long	452
	.long	20480
	.long	.Ltmp2
	.long	441
	.long	487
	.long	22534
	.long	.Ltmp3
	.long	441
	.long	487
	.long	22543
	.long	.Ltmp4
	.long	441
	.long	487
	.long	22565
	.long	.Ltmp5
	.long	441
	.long	533
	.long	23578
	.long	.Ltmp11
	.long	441
	.long	595
	.long	27654
	.long	.Ltmp16
	.long	441
	.long	609
	.long	29702
	.long	.Ltmp18
	.long	441
	.long	609
	.long	29702
	.long	.Ltmp23
	.long	441
	.long	672
	.long	31750
	.long	.Ltmp25
	.long	441
	.long	672
	.long	31750
	.long	.Ltmp30
	.long	441
	.long	737
	.long	33798
	.long	.Ltmp32
	.long	441
	.long	737
	.long	33798
	.long	.Ltmp35
	.long	441
	.long	795
	.long	35850
	.long	.Ltmp41
	.long	441
	.long	837
	.long	36870
	.long	.Ltmp44
	.long	441
	.long	850
	.long	38923
	.long	.Ltmp45
	.long	441
	.long	850
	.long	38923
	.long	.Ltmp46
	.long	441
	.long	850
	.long	38923
	.long	.Ltmp47
	.long	441
	.long	868
	.long	41028
	.long	.Ltmp48
	.long	441
	.long	868
	.long	41017
	.long	.Ltmp49
	.long	441
	.long	868
	.long	41006
	.long	.Ltmp50
	.long	441
	.long	868
	.long	40983
	.long	.Ltmp51
	.long	441
	.long	868
	.long	40970
	.long	.Ltmp56
	.long	441
	.long	868
	.long	41040
	.long	.Ltmp58
	.long	441
	.long	868
	.long	41082
	.long	.Ltmp59
	.long	441
	.long	868
	.long	40975
	.long	.Ltmp60
	.long	441
	.long	868
	.long	41000
	.long	.Ltmp61
	.long	441
	.long	868
	.long	40981
	.long	.Ltmp62
	.long	441
	.long	868
	.long	41004
	.long	.Ltmp63
	.long	441
	.long	868
	.long	41015
	.long	.Ltmp64
	.long	441
	.long	868
	.long	41026
	.long	.Ltmp65
	.long	441
	.long	868
	.long	41037
	.long	.Ltmp66
	.long	441
	.long	994
	.long	41985
	.addrsig
	.addrsig_sym through
	.addrsig_sym buffers
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:

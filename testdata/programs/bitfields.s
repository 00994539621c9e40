	.file	"bitfields.c"
	.file	0 "." "bitfields.c" md5 0x99b3e53ddfd93816f1ad09346ad360ae
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	pack
	.p2align	3
	.type	pack,@function
pack:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 42 11 prologue_end
.Ltmp0:
	r6 = fields ll
	w2 = *(u32 *)(r6 + 0)
	w2 &= 7
	w3 = *(u32 *)(r6 + 0)
	w3 &= -8
.Ltmp1:
	w3 |= w2
	w3 ^= 4
.Ltmp2:
	*(u32 *)(r6 + 0) = w3
	.loc	0 43 11
.Ltmp3:
	w2 = *(u32 *)(r6 + 0)
	w2 <<= 1
	w2 &= 240
	w3 = *(u32 *)(r6 + 0)
	w3 &= -249
.Ltmp4:
	w3 |= w2
.Ltmp5:
	*(u32 *)(r6 + 0) = w3
	.loc	0 44 11
.Ltmp6:
	w2 = *(u32 *)(r6 + 0)
	w2 &= -4096
	w3 = *(u32 *)(r6 + 0)
	w3 &= 4095
.Ltmp7:
	w3 |= w2
	w3 ^= -4096
.Ltmp8:
	*(u32 *)(r6 + 0) = w3
	r2 = -137438953472 ll
	.loc	0 45 21
.Ltmp9:
	w3 = *(u32 *)(r6 + 0)
	.loc	0 45 11 is_stmt 0
.Ltmp10:
	r4 = *(u64 *)(r6 + 8)
	r5 = *(u64 *)(r6 + 8)
	r5 &= r2
	.loc	0 45 21
.Ltmp11:
	w3 >>= 12
	.loc	0 45 11
.Ltmp12:
	r4 += r3
	r1 = 137438953471 ll
	r4 &= r1
.Ltmp13:
	r4 |= r5
.Ltmp14:
	*(u64 *)(r6 + 8) = r4
	.loc	0 46 21 is_stmt 1
.Ltmp15:
	w2 = *(u32 *)(r6 + 0)
	w2 <<= 24
	w2 s>>= 27
	.loc	0 46 11 is_stmt 0
.Ltmp16:
	r4 = *(u64 *)(r6 + 8)
	r4 >>= 37
	w4 -= w2
	r2 = *(u64 *)(r6 + 8)
	r2 &= r1
	r4 <<= 37
.Ltmp17:
	r4 |= r2
.Ltmp18:
	*(u64 *)(r6 + 8) = r4
	.loc	0 47 24 is_stmt 1
.Ltmp19:
	r3 = packed ll
	w5 = *(u8 *)(r3 + 4)
	w7 = *(u8 *)(r3 + 3)
	w1 = *(u8 *)(r3 + 1)
	*(u64 *)(r10 - 8) = r1
	w0 = *(u8 *)(r3 + 2)
	.loc	0 47 14 is_stmt 0
.Ltmp20:
	w4 = *(u8 *)(r3 + 9)
	w8 = *(u8 *)(r3 + 10)
	w8 <<= 8
	w8 |= w4
	w9 = *(u8 *)(r3 + 11)
	w9 <<= 16
	w4 = *(u8 *)(r3 + 12)
	w4 <<= 24
	w4 |= w9
	w9 = *(u8 *)(r3 + 5)
	w1 = *(u8 *)(r3 + 6)
	r1 <<= 8
	r1 |= r9
	w2 = *(u8 *)(r3 + 7)
	r2 <<= 16
	w9 = *(u8 *)(r3 + 8)
	r9 <<= 24
	r9 |= r2
	r9 |= r1
	w4 |= w8
	.loc	0 47 24
.Ltmp21:
	r0 <<= 8
	r1 = *(u64 *)(r10 - 8)
	r0 |= r1
	r7 <<= 16
	r5 <<= 24
	r5 |= r7
	.loc	0 47 14
.Ltmp22:
	r4 <<= 32
	r4 |= r9
	.loc	0 47 24
.Ltmp23:
	r5 |= r0
	.loc	0 47 14
.Ltmp24:
	r4 += r5
.Ltmp25:
	*(u8 *)(r3 + 5) = w4
	r1 = r4
	r1 >>= 48
	*(u8 *)(r3 + 11) = w1
	r1 = r4
	r1 >>= 56
	*(u8 *)(r3 + 12) = w1
	r1 = r4
	r1 >>= 32
	*(u8 *)(r3 + 9) = w1
	r1 = r4
	r1 >>= 40
	*(u8 *)(r3 + 10) = w1
	r1 = r4
	r1 >>= 16
	*(u8 *)(r3 + 7) = w1
	r1 = r4
	r1 >>= 24
	*(u8 *)(r3 + 8) = w1
	r4 >>= 8
	*(u8 *)(r3 + 6) = w4
	.loc	0 48 29 is_stmt 1
.Ltmp26:
	w1 = *(u8 *)(r3 + 14)
	w1 <<= 8
	w2 = *(u8 *)(r3 + 13)
	w1 |= w2
	.loc	0 48 19 is_stmt 0
.Ltmp27:
	r4 = view ll
	w2 = *(u16 *)(r4 + 2)
.Ltmp28:
	w2 ^= w1
.Ltmp29:
	*(u16 *)(r4 + 2) = w2
	.loc	0 49 23 is_stmt 1
.Ltmp30:
	w1 = *(u8 *)(r3 + 0)
	.loc	0 49 13 is_stmt 0
.Ltmp31:
	w2 = *(u8 *)(r4 + 0)
.Ltmp32:
	w2 += w1
.Ltmp33:
	*(u8 *)(r4 + 0) = w2
	.loc	0 50 15
.Ltmp34:
	w7 = *(u32 *)(r6 + 0)
	.loc	0 50 26
.Ltmp35:
	w0 = *(u32 *)(r6 + 0)
	.loc	0 50 46
.Ltmp36:
	w8 = *(u32 *)(r6 + 0)
	.loc	0 50 66
.Ltmp37:
	r4 = *(u64 *)(r6 + 8)
	r1 = 137438953471 ll
	r4 &= r1
	.loc	0 50 86
.Ltmp38:
	r9 = *(u64 *)(r6 + 8)
	.loc	0 50 102
.Ltmp39:
	w5 = *(u8 *)(r6 + 16)
	.loc	0 51 16
.Ltmp40:
	w2 = *(u8 *)(r3 + 5)
	w1 = *(u8 *)(r3 + 6)
	r1 <<= 8
	r1 |= r2
	w2 = *(u8 *)(r3 + 7)
	r2 <<= 16
	w6 = *(u8 *)(r3 + 8)
	r6 <<= 24
	r6 |= r2
	r6 |= r1
	.loc	0 50 68
.Ltmp41:
	r4 *= 7
	.loc	0 50 46
.Ltmp42:
	w8 >>= 12
	.loc	0 50 48
.Ltmp43:
	w8 *= 5
	.loc	0 50 32
.Ltmp44:
	r4 += r8
	.loc	0 50 15
.Ltmp45:
	w7 &= 7
	.loc	0 50 26
.Ltmp46:
	w0 <<= 24
	w0 s>>= 27
	.loc	0 50 28
.Ltmp47:
	w0 *= 3
	.loc	0 50 17
.Ltmp48:
	w0 += w7
	.loc	0 51 16
.Ltmp49:
	w1 = *(u8 *)(r3 + 9)
	w7 = *(u8 *)(r3 + 10)
	w7 <<= 8
	w7 |= w1
	w1 = *(u8 *)(r3 + 11)
	w1 <<= 16
	w2 = *(u8 *)(r3 + 12)
	w2 <<= 24
	w2 |= w1
	w2 |= w7
	r2 <<= 32
	r2 |= r6
	.loc	0 50 8
.Ltmp50:
	r0 <<= 32
	r0 s>>= 32
	.loc	0 50 52
.Ltmp51:
	r4 += r0
	.loc	0 51 28
.Ltmp52:
	r1 = view ll
	r0 = *(u64 *)(r1 + 0)
	.loc	0 51 21
.Ltmp53:
	r0 ^= r2
	.loc	0 50 86 is_stmt 1
.Ltmp54:
	r9 s>>= 37
	.loc	0 50 88 is_stmt 0
.Ltmp55:
	r9 *= 11
	.loc	0 50 72
.Ltmp56:
	r4 += r9
	.loc	0 50 95
.Ltmp57:
	r5 &= 1
	.loc	0 50 93
.Ltmp58:
	r4 += r5
.Ltmp59:
.Ltmp60:
	.loc	0 51 6 is_stmt 1
.Ltmp61:
	r0 ^= r4
.Ltmp62:
.Ltmp63:
	.loc	0 52 13
.Ltmp64:
	w1 = w0
	.loc	0 52 20 is_stmt 0
.Ltmp65:
	r0 >>= 32
.Ltmp66:
.Ltmp67:
	.loc	0 52 13
.Ltmp68:
	w0 += w1
	.loc	0 52 2
.Ltmp69:
	exit
.Ltmp70:
.Ltmp71:
.Lfunc_end0:
	.size	pack, .Lfunc_end0-pack
	.cfi_endproc

	.type	packed,@object
	.data
packed:
	.byte	1
	.long	16909060
	.quad	1234605616436508552
	.short	39338
	.size	packed, 15

	.type	view,@object
	.p2align	3, 0x0
view:
	.quad	-81985529216486896
	.size	view, 8

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	fields,@object
	.data
	.p2align	3, 0x0
fields:
	.byte	237
	.byte	224
	.byte	205
	.byte	171
	.zero	4
	.byte	144
	.byte	120
	.byte	86
	.byte	52
	.byte	178
	.byte	243
	.byte	255
	.byte	255
	.byte	1
	.zero	7
	.size	fields, 24

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
	.uleb128 .Ltmp59-.Lfunc_begin0
	.uleb128 .Ltmp62-.Lfunc_begin0
	.byte	1
	.byte	84
	.byte	4
	.uleb128 .Ltmp62-.Lfunc_begin0
	.uleb128 .Ltmp66-.Lfunc_begin0
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
	.byte	8
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
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
	.byte	10
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
	.byte	11
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
	.byte	12
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
	.byte	13
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
	.byte	14
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
	.byte	15
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
	.byte	16
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
	.byte	17
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
	.byte	18
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
	.byte	19
	.byte	15
	.byte	0
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
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	55
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
	.byte	7
	.byte	6
	.long	81
	.byte	0
	.byte	33
	.byte	2
	.byte	161
	.byte	1
	.byte	8
	.long	86
	.byte	9
	.byte	6
	.byte	24
	.byte	0
	.byte	7
	.byte	10
	.byte	7
	.long	152
	.byte	0
	.byte	8
	.byte	3
	.byte	0
	.byte	10
	.byte	10
	.long	164
	.byte	0
	.byte	9
	.byte	5
	.byte	3
	.byte	10
	.byte	13
	.long	152
	.byte	0
	.byte	11
	.byte	20
	.byte	12
	.byte	10
	.byte	14
	.long	176
	.byte	0
	.byte	12
	.byte	37
	.byte	64
	.byte	10
	.byte	17
	.long	188
	.byte	0
	.byte	13
	.byte	27
	.byte	101
	.byte	10
	.byte	20
	.long	200
	.byte	0
	.byte	14
	.byte	1
	.byte	128
	.byte	0
	.byte	11
	.long	160
	.byte	9
	.byte	1
	.byte	9
	.byte	5
	.byte	8
	.byte	7
	.byte	4
	.byte	11
	.long	172
	.byte	12
	.byte	1
	.byte	13
	.byte	5
	.byte	11
	.byte	5
	.byte	4
	.byte	11
	.long	184
	.byte	16
	.byte	1
	.byte	10
	.byte	5
	.byte	15
	.byte	7
	.byte	8
	.byte	11
	.long	196
	.byte	19
	.byte	1
	.byte	14
	.byte	5
	.byte	18
	.byte	5
	.byte	8
	.byte	11
	.long	208
	.byte	22
	.byte	1
	.byte	15
	.byte	5
	.byte	21
	.byte	2
	.byte	1
	.byte	7
	.byte	23
	.long	223
	.byte	0
	.byte	34
	.byte	2
	.byte	161
	.byte	2
	.byte	8
	.long	228
	.byte	9
	.byte	23
	.byte	15
	.byte	0
	.byte	17
	.byte	12
	.byte	24
	.long	270
	.byte	0
	.byte	18
	.byte	0
	.byte	12
	.byte	27
	.long	152
	.byte	0
	.byte	19
	.byte	1
	.byte	12
	.byte	28
	.long	176
	.byte	0
	.byte	20
	.byte	5
	.byte	12
	.byte	29
	.long	282
	.byte	0
	.byte	21
	.byte	13
	.byte	0
	.byte	11
	.long	278
	.byte	26
	.byte	1
	.byte	7
	.byte	5
	.byte	25
	.byte	8
	.byte	1
	.byte	11
	.long	290
	.byte	31
	.byte	1
	.byte	8
	.byte	5
	.byte	30
	.byte	7
	.byte	2
	.byte	7
	.byte	32
	.long	305
	.byte	0
	.byte	35
	.byte	2
	.byte	161
	.byte	3
	.byte	8
	.long	310
	.byte	13
	.byte	32
	.byte	8
	.byte	0
	.byte	24
	.byte	12
	.byte	33
	.long	176
	.byte	0
	.byte	25
	.byte	0
	.byte	12
	.byte	34
	.long	365
	.byte	0
	.byte	26
	.byte	0
	.byte	14
	.long	341
	.byte	0
	.byte	27
	.byte	0
	.byte	15
	.byte	8
	.byte	0
	.byte	27
	.byte	12
	.byte	35
	.long	270
	.byte	0
	.byte	28
	.byte	0
	.byte	12
	.byte	36
	.long	377
	.byte	0
	.byte	29
	.byte	1
	.byte	0
	.byte	0
	.byte	3
	.long	282
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	3
	.long	270
	.byte	4
	.long	66
	.byte	7
	.byte	0
	.byte	16
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	37
	.byte	0
	.byte	38

	.long	172

	.byte	17
	.byte	39
	.byte	0
	.byte	38
	.long	422
	.byte	18
	.byte	0
	.byte	38
	.byte	0
	.byte	40
	.long	176
	.byte	0
	.byte	19
	.long	427
	.byte	9
	.byte	46
	.byte	24
	.byte	1
	.byte	89
	.byte	12
	.byte	40
	.long	152
	.byte	1
	.byte	90
	.byte	0
	.byte	12
	.byte	41
	.long	152
	.byte	1
	.byte	91
	.byte	4
	.byte	12
	.byte	42
	.long	152
	.byte	1
	.byte	92
	.byte	8
	.byte	12
	.byte	43
	.long	152
	.byte	1
	.byte	93
	.byte	12
	.byte	12
	.byte	44
	.long	152
	.byte	1
	.byte	94
	.byte	16
	.byte	12
	.byte	45
	.long	152
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	192
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"bitfields.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"fields"
.Linfo_string7:
	.asciz	"a"
.Linfo_string8:
	.asciz	"unsigned int"
.Linfo_string9:
	.asciz	"u32"
.Linfo_string10:
	.asciz	"b"
.Linfo_string11:
	.asciz	"int"
.Linfo_string12:
	.asciz	"s32"
.Linfo_string13:
	.asciz	"c"
.Linfo_string14:
	.asciz	"d"
.Linfo_string15:
	.asciz	"unsigned long long"
.Linfo_string16:
	.asciz	"u64"
.Linfo_string17:
	.asciz	"e"
.Linfo_string18:
	.asciz	"long long"
.Linfo_string19:
	.asciz	"s64"
.Linfo_string20:
	.asciz	"f"
.Linfo_string21:
	.asciz	"_Bool"
.Linfo_string22:
	.asciz	"bool"
.Linfo_string23:
	.asciz	"packed"
.Linfo_string24:
	.asciz	"tag"
.Linfo_string25:
	.asciz	"unsigned char"
.Linfo_string26:
	.asciz	"u8"
.Linfo_string27:
	.asciz	"word"
.Linfo_string28:
	.asciz	"wide"
.Linfo_string29:
	.asciz	"half"
.Linfo_string30:
	.asciz	"unsigned short"
.Linfo_string31:
	.asciz	"u16"
.Linfo_string32:
	.asciz	"view"
.Linfo_string33:
	.asciz	"whole"
.Linfo_string34:
	.asciz	"quarters"
.Linfo_string35:
	.asciz	"first"
.Linfo_string36:
	.asciz	"rest"
.Linfo_string37:
	.asciz	"pack"
.Linfo_string38:
	.asciz	"sum"
.Linfo_string39:
	.asciz	"ctx"
.Linfo_string40:
	.asciz	"data"
.Linfo_string41:
	.asciz	"data_end"
.Linfo_string42:
	.asciz	"data_meta"
.Linfo_string43:
	.asciz	"ingress_ifindex"
.Linfo_string44:
	.asciz	"rx_queue_index"
.Linfo_string45:
	.asciz	"egress_ifindex"
.Linfo_string46:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	fields
	.quad	packed
	.quad	view
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	828
	.long	828
	.long	692
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
	.long	0
	.long	150994944
	.long	9
	.long	481
	.long	67108868
	.long	15
	.long	488
	.long	10
	.long	0
	.long	492
	.long	3
	.long	8
	.long	497
	.long	12
	.long	40
	.long	502
	.long	14
	.long	104
	.long	507
	.long	134217728
	.long	11
	.long	510
	.long	16777216
	.long	1
	.long	8
	.long	524
	.long	134217728
	.long	13
	.long	528
	.long	16777216
	.long	8
	.long	64
	.long	547
	.long	134217728
	.long	15
	.long	551
	.long	16777216
	.long	2
	.long	16
	.long	481
	.long	234881024
	.long	8
	.long	0
	.long	0
	.long	150994944
	.long	18
	.long	566
	.long	83886083
	.long	8
	.long	571
	.long	12
	.long	0
	.long	577
	.long	19
	.long	0
	.long	0
	.long	21
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	14
	.long	20
	.long	4
	.long	586
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	67108866
	.long	8
	.long	606
	.long	10
	.long	0
	.long	612
	.long	22
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	10
	.long	20
	.long	7
	.long	566
	.long	234881024
	.long	17
	.long	0
	.long	617
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	24
	.long	20
	.long	4
	.long	622
	.long	234881024
	.long	25
	.long	1
	.long	0
	.long	150994944
	.long	28
	.long	630
	.long	2214592518
	.long	24
	.long	637
	.long	3
	.long	50331648
	.long	639
	.long	29
	.long	83886083
	.long	641
	.long	3
	.long	335544332
	.long	643
	.long	12
	.long	620757056
	.long	645
	.long	30
	.long	452984933
	.long	647
	.long	32
	.long	16777344
	.long	649
	.long	134217728
	.long	6
	.long	653
	.long	134217728
	.long	31
	.long	657
	.long	16777216
	.long	8
	.long	16777280
	.long	667
	.long	134217728
	.long	33
	.long	672
	.long	16777216
	.long	1
	.long	67108872
	.long	630
	.long	234881024
	.long	27
	.long	0
	.long	678
	.long	251658243
	.long	0
	.long	16
	.long	packed
	.long	15
	.long	23
	.long	view
	.long	8
	.long	34
	.long	fields
	.long	24
	.long	684
	.long	251658241
	.long	0
	.long	26
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
	.ascii	"pack"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./bitfields.c"
	.byte	0
	.ascii	"\tfields.a += 4;"
	.byte	0
	.ascii	"\tfields.b *= 2;"
	.byte	0
	.ascii	"\tfields.c ^= 0xfffff;"
	.byte	0
	.ascii	"\tfields.d += fields.c;"
	.byte	0
	.ascii	"\tfields.e -= fields.b;"
	.byte	0
	.ascii	"\tpacked.wide += packed.word;"
	.byte	0
	.ascii	"\tview.quarters[1] ^= packed.half;"
	.byte	0
	.ascii	"\tview.first += packed.tag;"
	.byte	0
	.ascii	"\tsum = fields.a + fields.b * 3 + (u64)fields.c * 5 + (u64)fields.d * 7 + (s64)fields.e * 11 + fields.f;"
	.byte	0
	.ascii	"\tsum ^= packed.wide ^ view.whole;"
	.byte	0
	.ascii	"\treturn sum + (sum >> 32);"
	.byte	0
	.ascii	"packed"
	.byte	0
	.ascii	"tag"
	.byte	0
	.ascii	"word"
	.byte	0
	.ascii	"wide"
	.byte	0
	.ascii	"half"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"u16"
	.byte	0
	.ascii	"unsigned short"
	.byte	0
	.ascii	"view"
	.byte	0
	.ascii	"whole"
	.byte	0
	.ascii	"quarters"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"rest"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"fields"
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
	.byte	102
	.byte	0
	.ascii	"s32"
	.byte	0
	.ascii	"s64"
	.byte	0
	.ascii	"long long"
	.byte	0
	.ascii	"bool"
	.byte	0
	.ascii	"_Bool"
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
	.long	20
	.long	20
	.long	1036
	.long	1056
	.long	0
	.long	8
	.long	108
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16
	.long	108
	.long	64
	.long	.Ltmp0
	.long	112
	.long	126
	.long	43019
	.long	.Ltmp1
	.long	112
	.long	126
	.long	43019
	.long	.Ltmp2
	.long	112
	.long	126
	.long	43019
	.long	.Ltmp3
	.long	112
	.long	142
	.long	44043
	.long	.Ltmp4
	.long	112
	.long	142
	.long	44043
	.long	.Ltmp5
	.long	112
	.long	142
	.long	44043
	.long	.Ltmp6
	.long	112
	.long	158
	.long	45067
	.long	.Ltmp7
	.long	112
	.long	158
	.long	45067
	.long	.Ltmp8
	.long	112
	.long	158
	.long	45067
	.long	.Ltmp9
	.long	112
	.long	180
	.long	46101
	.long	.Ltmp10
	.long	112
	.long	180
	.long	46091
	.long	.Ltmp11
	.long	112
	.long	180
	.long	46101
	.long	.Ltmp12
	.long	112
	.long	180
	.long	46091
	.long	.Ltmp13
	.long	112
	.long	180
	.long	46091
	.long	.Ltmp14
	.long	112
	.long	180
	.long	46091
	.long	.Ltmp15
	.long	112
	.long	203
	.long	47125
	.long	.Ltmp16
	.long	112
	.long	203
	.long	47115
	.long	.Ltmp17
	.long	112
	.long	203
	.long	47115
	.long	.Ltmp18
	.long	112
	.long	203
	.long	47115
	.long	.Ltmp19
	.long	112
	.long	226
	.long	48152
	.long	.Ltmp20
	.long	112
	.long	226
	.long	48142
	.long	.Ltmp21
	.long	112
	.long	226
	.long	48152
	.long	.Ltmp22
	.long	112
	.long	226
	.long	48142
	.long	.Ltmp23
	.long	112
	.long	226
	.long	48152
	.long	.Ltmp24
	.long	112
	.long	226
	.long	48142
	.long	.Ltmp25
	.long	112
	.long	226
	.long	48142
	.long	.Ltmp26
	.long	112
	.long	255
	.long	49181
	.long	.Ltmp27
	.long	112
	.long	255
	.long	49171
	.long	.Ltmp28
	.long	112
	.long	255
	.long	49171
	.long	.Ltmp29
	.long	112
	.long	255
	.long	49171
	.long	.Ltmp30
	.long	112
	.long	289
	.long	50199
	.long	.Ltmp31
	.long	112
	.long	289
	.long	50189
	.long	.Ltmp32
	.long	112
	.long	289
	.long	50189
	.long	.Ltmp33
	.long	112
	.long	289
	.long	50189
	.long	.Ltmp34
	.long	112
	.long	316
	.long	51215
	.long	.Ltmp35
	.long	112
	.long	316
	.long	51226
	.long	.Ltmp36
	.long	112
	.long	316
	.long	51246
	.long	.Ltmp37
	.long	112
	.long	316
	.long	51266
	.long	.Ltmp38
	.long	112
	.long	316
	.long	51286
	.long	.Ltmp39
	.long	112
	.long	316
	.long	51302
	.long	.Ltmp40
	.long	112
	.long	420
	.long	52240
	.long	.Ltmp41
	.long	112
	.long	316
	.long	51268
	.long	.Ltmp42
	.long	112
	.long	316
	.long	51246
	.long	.Ltmp43
	.long	112
	.long	316
	.long	51248
	.long	.Ltmp44
	.long	112
	.long	316
	.long	51232
	.long	.Ltmp45
	.long	112
	.long	316
	.long	51215
	.long	.Ltmp46
	.long	112
	.long	316
	.long	51226
	.long	.Ltmp47
	.long	112
	.long	316
	.long	51228
	.long	.Ltmp48
	.long	112
	.long	316
	.long	51217
	.long	.Ltmp49
	.long	112
	.long	420
	.long	52240
	.long	.Ltmp50
	.long	112
	.long	316
	.long	51208
	.long	.Ltmp51
	.long	112
	.long	316
	.long	51252
	.long	.Ltmp52
	.long	112
	.long	420
	.long	52252
	.long	.Ltmp53
	.long	112
	.long	420
	.long	52245
	.long	.Ltmp54
	.long	112
	.long	316
	.long	51286
	.long	.Ltmp55
	.long	112
	.long	316
	.long	51288
	.long	.Ltmp56
	.long	112
	.long	316
	.long	51272
	.long	.Ltmp57
	.long	112
	.long	316
	.long	51295
	.long	.Ltmp58
	.long	112
	.long	316
	.long	51293
	.long	.Ltmp61
	.long	112
	.long	420
	.long	52230
	.long	.Ltmp64
	.long	112
	.long	454
	.long	53261
	.long	.Ltmp65
	.long	112
	.long	454
	.long	53268
	.long	.Ltmp68
	.long	112
	.long	454
	.long	53261
	.long	.Ltmp69
	.long	112
	.long	454
	.long	53250
	.addrsig
	.addrsig_sym pack
	.addrsig_sym packed
	.addrsig_sym view
	.addrsig_sym LICENSE
	.addrsig_sym fields
	.section	.debug_line,"",@progbits
.Lline_table_start0:

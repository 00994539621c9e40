	.file	"bitfields_be.c"
	.file	0 "." "bitfields_be.c" md5 0x6e2fa326cbeb69115793d495b63c3b61
	.file	1 "." "core.h" md5 0xb589764874d8739f98f4d60a43d186ba
	.file	2 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	raw_tp,"ax",@progbits
	.globl	bits
	.p2align	3
	.type	bits,@function
bits:
.Lfunc_begin0:
	.file	3 "." "bitfields.c" md5 0x13ed7c7986b280c610f6c150d3149ee1
	.loc	3 26 0
	.cfi_sections .debug_frame
	.cfi_startproc
.Ltmp0:
	r3 = 0
.Ltmp1:
	.loc	3 27 2 prologue_end
.Ltmp2:
.Ltmp3:
	r2 = answers ll
	*(u64 *)(r2 + 0) = r3
.Ltmp4:
	r3 = 8
	.loc	3 27 2
.Ltmp5:
	*(u64 *)(r2 + 8) = r3
.Ltmp6:
	r3 = 1
	.loc	3 27 2
.Ltmp7:
	*(u64 *)(r2 + 16) = r3
.Ltmp8:
	r3 = 0
	.loc	3 27 2
.Ltmp9:
	*(u64 *)(r2 + 24) = r3
.Ltmp10:
	r3 = 0
	.loc	3 27 2
.Ltmp11:
	*(u64 *)(r2 + 32) = r3
.Ltmp12:
	r3 = 61
	.loc	3 27 2
.Ltmp13:
	*(u64 *)(r2 + 40) = r3
.Ltmp14:
	r3 = 0
.Ltmp15:
.Ltmp16:
	.loc	3 28 2
.Ltmp17:
	*(u64 *)(r2 + 48) = r3
.Ltmp18:
	r3 = 8
	.loc	3 28 2
.Ltmp19:
	*(u64 *)(r2 + 56) = r3
.Ltmp20:
	r3 = 1
	.loc	3 28 2
.Ltmp21:
	*(u64 *)(r2 + 64) = r3
.Ltmp22:
	r3 = 0
	.loc	3 28 2
.Ltmp23:
	*(u64 *)(r2 + 72) = r3
.Ltmp24:
	r3 = 3
	.loc	3 28 2
.Ltmp25:
	*(u64 *)(r2 + 80) = r3
.Ltmp26:
	r3 = 57
	.loc	3 28 2
.Ltmp27:
	*(u64 *)(r2 + 88) = r3
.Ltmp28:
	r3 = 0
.Ltmp29:
.Ltmp30:
	.loc	3 29 2
.Ltmp31:
	*(u64 *)(r2 + 96) = r3
.Ltmp32:
	r3 = 8
	.loc	3 29 2
.Ltmp33:
	*(u64 *)(r2 + 104) = r3
.Ltmp34:
	r3 = 1
	.loc	3 29 2
.Ltmp35:
	*(u64 *)(r2 + 112) = r3
.Ltmp36:
	r3 = 1
	.loc	3 29 2
.Ltmp37:
	*(u64 *)(r2 + 120) = r3
.Ltmp38:
	r3 = 10
	.loc	3 29 2
.Ltmp39:
	*(u64 *)(r2 + 128) = r3
.Ltmp40:
	r3 = 52
	.loc	3 29 2
.Ltmp41:
	*(u64 *)(r2 + 136) = r3
.Ltmp42:
	r3 = 0
.Ltmp43:
.Ltmp44:
	.loc	3 30 2
.Ltmp45:
	*(u64 *)(r2 + 144) = r3
.Ltmp46:
	r3 = 8
	.loc	3 30 2
.Ltmp47:
	*(u64 *)(r2 + 152) = r3
.Ltmp48:
	r3 = 1
	.loc	3 30 2
.Ltmp49:
	*(u64 *)(r2 + 160) = r3
.Ltmp50:
	r3 = 0
	.loc	3 30 2
.Ltmp51:
	*(u64 *)(r2 + 168) = r3
.Ltmp52:
	r3 = 22
	.loc	3 30 2
.Ltmp53:
	*(u64 *)(r2 + 176) = r3
.Ltmp54:
	r3 = 24
	.loc	3 30 2
.Ltmp55:
	*(u64 *)(r2 + 184) = r3
.Ltmp56:
	r3 = 8
.Ltmp57:
.Ltmp58:
	.loc	3 31 2
.Ltmp59:
	*(u64 *)(r2 + 192) = r3
.Ltmp60:
	r3 = 1
	.loc	3 31 2
.Ltmp61:
	*(u64 *)(r2 + 200) = r3
.Ltmp62:
	r3 = 1
	.loc	3 31 2
.Ltmp63:
	*(u64 *)(r2 + 208) = r3
.Ltmp64:
	r3 = 0
	.loc	3 31 2
.Ltmp65:
	*(u64 *)(r2 + 216) = r3
.Ltmp66:
	r3 = 56
	.loc	3 31 2
.Ltmp67:
	*(u64 *)(r2 + 224) = r3
.Ltmp68:
	r3 = 56
	.loc	3 31 2
.Ltmp69:
	*(u64 *)(r2 + 232) = r3
.Ltmp70:
	r3 = 10
.Ltmp71:
.Ltmp72:
	.loc	3 32 2
.Ltmp73:
	*(u64 *)(r2 + 240) = r3
.Ltmp74:
	r3 = 2
	.loc	3 32 2
.Ltmp75:
	*(u64 *)(r2 + 248) = r3
.Ltmp76:
	r3 = 1
	.loc	3 32 2
.Ltmp77:
	*(u64 *)(r2 + 256) = r3
.Ltmp78:
	r3 = 1
	.loc	3 32 2
.Ltmp79:
	*(u64 *)(r2 + 264) = r3
.Ltmp80:
	r3 = 48
	.loc	3 32 2
.Ltmp81:
	*(u64 *)(r2 + 272) = r3
.Ltmp82:
	r3 = 48
	.loc	3 32 2
.Ltmp83:
	*(u64 *)(r2 + 280) = r3
.Ltmp84:
.Ltmp85:
	.loc	3 33 12
.Ltmp86:
.Ltmp87:
	r0 = *(u64 *)(r1 + 0)
	r0 >>= 54
.Ltmp88:
	w0 &= 127
	.loc	3 33 2 is_stmt 0
.Ltmp89:
	exit
.Ltmp90:
.Ltmp91:
.Lfunc_end0:
	.size	bits, .Lfunc_end0-bits
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	answers,@object
	.section	.bss,"aw",@nobits
	.weak	answers
	.p2align	3, 0x0
answers:
	.zero	512
	.size	answers, 512

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
	.byte	53
	.byte	0
	.byte	73
	.byte	19
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
	.byte	12
	.byte	5
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
	.byte	13
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
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
	.byte	16
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
	.byte	2
	.byte	3
	.long	46

	.byte	1
	.byte	22
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	58
	.byte	4
	.long	62
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
	.long	77

	.byte	1
	.byte	19
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	89
	.byte	4
	.long	62
	.byte	64
	.byte	0
	.byte	7
	.long	94
	.byte	8
	.long	102
	.byte	8
	.byte	2
	.byte	10
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	9
	.long	133
	.byte	4
	.byte	1
	.byte	8
	.byte	10
	.byte	10
	.byte	0
	.byte	10
	.byte	11
	.byte	1
	.byte	10
	.byte	12
	.byte	2
	.byte	10
	.byte	13
	.byte	3
	.byte	10
	.byte	14
	.byte	4
	.byte	10
	.byte	15
	.byte	5
	.byte	0
	.byte	5
	.byte	9
	.byte	7
	.byte	4
	.byte	11
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	16
	.byte	3
	.byte	25

	.long	163

	.byte	12
	.byte	1
	.byte	81
	.byte	18
	.byte	3
	.byte	25
	.long	167
	.byte	0
	.byte	5
	.byte	17
	.byte	5
	.byte	4
	.byte	13
	.long	172
	.byte	14
	.byte	16
	.byte	16
	.byte	3
	.byte	6
	.byte	15
	.byte	19
	.long	236
	.byte	3
	.byte	7
	.byte	3
	.byte	0
	.byte	15
	.byte	21
	.long	236
	.byte	3
	.byte	8
	.byte	7
	.byte	3
	.byte	15
	.byte	22
	.long	244
	.byte	3
	.byte	9
	.byte	12
	.byte	10
	.byte	15
	.byte	24
	.long	94
	.byte	3
	.byte	10
	.byte	40
	.byte	22
	.byte	16
	.byte	25
	.long	252
	.byte	3
	.byte	11
	.byte	8
	.byte	16
	.byte	28
	.long	264
	.byte	3
	.byte	12
	.byte	10
	.byte	0
	.byte	8
	.long	133
	.byte	20
	.byte	2
	.byte	9
	.byte	8
	.long	163
	.byte	23
	.byte	2
	.byte	13
	.byte	8
	.long	260
	.byte	27
	.byte	2
	.byte	7
	.byte	5
	.byte	26
	.byte	8
	.byte	1
	.byte	8
	.long	272
	.byte	30
	.byte	2
	.byte	12
	.byte	5
	.byte	29
	.byte	5
	.byte	2
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	128
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"bitfields_be.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"answers"
.Linfo_string7:
	.asciz	"unsigned long long"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"unsigned int"
.Linfo_string10:
	.asciz	"OFFSET"
.Linfo_string11:
	.asciz	"SIZE"
.Linfo_string12:
	.asciz	"EXISTS"
.Linfo_string13:
	.asciz	"SIGNED"
.Linfo_string14:
	.asciz	"LEFT_SHIFT"
.Linfo_string15:
	.asciz	"RIGHT_SHIFT"
.Linfo_string16:
	.asciz	"bits"
.Linfo_string17:
	.asciz	"int"
.Linfo_string18:
	.asciz	"s"
.Linfo_string19:
	.asciz	"a"
.Linfo_string20:
	.asciz	"u32"
.Linfo_string21:
	.asciz	"b"
.Linfo_string22:
	.asciz	"c"
.Linfo_string23:
	.asciz	"s32"
.Linfo_string24:
	.asciz	"d"
.Linfo_string25:
	.asciz	"plain"
.Linfo_string26:
	.asciz	"unsigned char"
.Linfo_string27:
	.asciz	"u8"
.Linfo_string28:
	.asciz	"wide"
.Linfo_string29:
	.asciz	"short"
.Linfo_string30:
	.asciz	"s16"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	answers
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	440
	.long	440
	.long	343
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	2214592518
	.long	16
	.long	6
	.long	3
	.long	50331648
	.long	8
	.long	3
	.long	117440515
	.long	10
	.long	5
	.long	201326602
	.long	12
	.long	7
	.long	671088662
	.long	14
	.long	9
	.long	64
	.long	20
	.long	11
	.long	80
	.long	25
	.long	134217728
	.long	4
	.long	29
	.long	16777216
	.long	4
	.long	32
	.long	42
	.long	134217728
	.long	6
	.long	46
	.long	16777216
	.long	4
	.long	16777248
	.long	50
	.long	134217728
	.long	8
	.long	54
	.long	16777216
	.long	8
	.long	64
	.long	73
	.long	134217728
	.long	10
	.long	76
	.long	16777216
	.long	1
	.long	8
	.long	90
	.long	134217728
	.long	12
	.long	94
	.long	16777216
	.long	2
	.long	16777232
	.long	0
	.long	218103809
	.long	6
	.long	100
	.long	1
	.long	1
	.long	201326593
	.long	13
	.long	289
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	17
	.long	4
	.long	294
	.long	16777216
	.long	4
	.long	32
	.long	314
	.long	234881024
	.long	16
	.long	1
	.long	0
	.long	150994944
	.long	7
	.long	0
	.long	50331648
	.long	0
	.long	19
	.long	17
	.long	64
	.long	322
	.long	234881024
	.long	20
	.long	1
	.long	330
	.long	251658241
	.long	0
	.long	21
	.long	answers
	.long	512
	.long	335
	.long	251658241
	.long	0
	.long	18
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"bits"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.byte	99
	.byte	0
	.byte	100
	.byte	0
	.ascii	"plain"
	.byte	0
	.ascii	"wide"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"s32"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"s16"
	.byte	0
	.ascii	"short"
	.byte	0
	.byte	115
	.byte	0
	.ascii	"raw_tp"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"././bitfields.c"
	.byte	0
	.ascii	"int bits(struct bits *s)"
	.byte	0
	.ascii	"\tall(0, s->a);"
	.byte	0
	.ascii	"0:1"
	.byte	0
	.ascii	"\tall(6, s->b);"
	.byte	0
	.ascii	"0:2"
	.byte	0
	.ascii	"\tall(12, s->c);"
	.byte	0
	.ascii	"0:3"
	.byte	0
	.ascii	"\tall(18, s->d);"
	.byte	0
	.ascii	"0:4"
	.byte	0
	.ascii	"\tall(24, s->plain);"
	.byte	0
	.ascii	"0:5"
	.byte	0
	.ascii	"\tall(30, s->wide);"
	.byte	0
	.ascii	"\treturn s->b;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"answers"
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
	.long	20
	.long	20
	.long	652
	.long	672
	.long	604
	.long	8
	.long	102
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	102
	.long	40
	.long	.Lfunc_begin0
	.long	113
	.long	129
	.long	25600
	.long	.Ltmp3
	.long	113
	.long	154
	.long	27650
	.long	.Ltmp5
	.long	113
	.long	154
	.long	27650
	.long	.Ltmp7
	.long	113
	.long	154
	.long	27650
	.long	.Ltmp9
	.long	113
	.long	154
	.long	27650
	.long	.Ltmp11
	.long	113
	.long	154
	.long	27650
	.long	.Ltmp13
	.long	113
	.long	154
	.long	27650
	.long	.Ltmp17
	.long	113
	.long	173
	.long	28674
	.long	.Ltmp19
	.long	113
	.long	173
	.long	28674
	.long	.Ltmp21
	.long	113
	.long	173
	.long	28674
	.long	.Ltmp23
	.long	113
	.long	173
	.long	28674
	.long	.Ltmp25
	.long	113
	.long	173
	.long	28674
	.long	.Ltmp27
	.long	113
	.long	173
	.long	28674
	.long	.Ltmp31
	.long	113
	.long	192
	.long	29698
	.long	.Ltmp33
	.long	113
	.long	192
	.long	29698
	.long	.Ltmp35
	.long	113
	.long	192
	.long	29698
	.long	.Ltmp37
	.long	113
	.long	192
	.long	29698
	.long	.Ltmp39
	.long	113
	.long	192
	.long	29698
	.long	.Ltmp41
	.long	113
	.long	192
	.long	29698
	.long	.Ltmp45
	.long	113
	.long	212
	.long	30722
	.long	.Ltmp47
	.long	113
	.long	212
	.long	30722
	.long	.Ltmp49
	.long	113
	.long	212
	.long	30722
	.long	.Ltmp51
	.long	113
	.long	212
	.long	30722
	.long	.Ltmp53
	.long	113
	.long	212
	.long	30722
	.long	.Ltmp55
	.long	113
	.long	212
	.long	30722
	.long	.Ltmp59
	.long	113
	.long	232
	.long	31746
	.long	.Ltmp61
	.long	113
	.long	232
	.long	31746
	.long	.Ltmp63
	.long	113
	.long	232
	.long	31746
	.long	.Ltmp65
	.long	113
	.long	232
	.long	31746
	.long	.Ltmp67
	.long	113
	.long	232
	.long	31746
	.long	.Ltmp69
	.long	113
	.long	232
	.long	31746
	.long	.Ltmp73
	.long	113
	.long	256
	.long	32770
	.long	.Ltmp75
	.long	113
	.long	256
	.long	32770
	.long	.Ltmp77
	.long	113
	.long	256
	.long	32770
	.long	.Ltmp79
	.long	113
	.long	256
	.long	32770
	.long	.Ltmp81
	.long	113
	.long	256
	.long	32770
	.long	.Ltmp83
	.long	113
	.long	256
	.long	32770
	.long	.Ltmp87
	.long	113
	.long	275
	.long	33804
	.long	.Ltmp88
	.long	113
	.long	275
	.long	33804
	.long	.Ltmp89
	.long	113
	.long	275
	.long	33794
	.long	16
	.long	102
	.long	37
	.long	.Ltmp0
	.long	2
	.long	109
	.long	0
	.long	.Ltmp4
	.long	2
	.long	109
	.long	1
	.long	.Ltmp6
	.long	2
	.long	109
	.long	2
	.long	.Ltmp8
	.long	2
	.long	109
	.long	3
	.long	.Ltmp10
	.long	2
	.long	109
	.long	4
	.long	.Ltmp12
	.long	2
	.long	109
	.long	5
	.long	.Ltmp14
	.long	2
	.long	169
	.long	0
	.long	.Ltmp18
	.long	2
	.long	169
	.long	1
	.long	.Ltmp20
	.long	2
	.long	169
	.long	2
	.long	.Ltmp22
	.long	2
	.long	169
	.long	3
	.long	.Ltmp24
	.long	2
	.long	169
	.long	4
	.long	.Ltmp26
	.long	2
	.long	169
	.long	5
	.long	.Ltmp28
	.long	2
	.long	188
	.long	0
	.long	.Ltmp32
	.long	2
	.long	188
	.long	1
	.long	.Ltmp34
	.long	2
	.long	188
	.long	2
	.long	.Ltmp36
	.long	2
	.long	188
	.long	3
	.long	.Ltmp38
	.long	2
	.long	188
	.long	4
	.long	.Ltmp40
	.long	2
	.long	188
	.long	5
	.long	.Ltmp42
	.long	2
	.long	208
	.long	0
	.long	.Ltmp46
	.long	2
	.long	208
	.long	1
	.long	.Ltmp48
	.long	2
	.long	208
	.long	2
	.long	.Ltmp50
	.long	2
	.long	208
	.long	3
	.long	.Ltmp52
	.long	2
	.long	208
	.long	4
	.long	.Ltmp54
	.long	2
	.long	208
	.long	5
	.long	.Ltmp56
	.long	2
	.long	228
	.long	0
	.long	.Ltmp60
	.long	2
	.long	228
	.long	1
	.long	.Ltmp62
	.long	2
	.long	228
	.long	2
	.long	.Ltmp64
	.long	2
	.long	228
	.long	3
	.long	.Ltmp66
	.long	2
	.long	228
	.long	4
	.long	.Ltmp68
	.long	2
	.long	228
	.long	5
	.long	.Ltmp70
	.long	2
	.long	252
	.long	0
	.long	.Ltmp74
	.long	2
	.long	252
	.long	1
	.long	.Ltmp76
	.long	2
	.long	252
	.long	2
	.long	.Ltmp78
	.long	2
	.long	252
	.long	3
	.long	.Ltmp80
	.long	2
	.long	252
	.long	4
	.long	.Ltmp82
	.long	2
	.long	252
	.long	5
	.long	.Ltmp86
	.long	2
	.long	169
	.long	0
	.addrsig
	.addrsig_sym bits
	.addrsig_sym LICENSE
	.addrsig_sym answers
	.section	.debug_line,"",@progbits
.Lline_table_start0:

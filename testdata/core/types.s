	.file	"types.c"
	.file	0 "." "types.c" md5 0x5270fe7476ff929eb6892aa5f8cb1c39
	.file	1 "." "core.h" md5 0xb589764874d8739f98f4d60a43d186ba
	.file	2 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	raw_tp,"ax",@progbits
	.globl	types
	.p2align	3
	.type	types,@function
types:
.Lfunc_begin0:
	.loc	0 44 0
	.cfi_sections .debug_frame
	.cfi_startproc
.Ltmp0:
	r2 = 1
.Ltmp1:
	.loc	0 45 2 prologue_end
.Ltmp2:
.Ltmp3:
	r1 = answers ll
	*(u64 *)(r1 + 0) = r2
.Ltmp4:
	r2 = 16
	.loc	0 45 2
.Ltmp5:
	*(u64 *)(r1 + 8) = r2
.Ltmp6:
	r2 = 1
	.loc	0 45 2
.Ltmp7:
	*(u64 *)(r1 + 16) = r2
.Ltmp8:
	r2 = 4 ll
	.loc	0 45 2
.Ltmp9:
	*(u64 *)(r1 + 24) = r2
.Ltmp10:
	r2 = 4 ll
	.loc	0 45 2
.Ltmp11:
	*(u64 *)(r1 + 32) = r2
.Ltmp12:
	r2 = 1
.Ltmp13:
.Ltmp14:
	.loc	0 46 2
.Ltmp15:
	*(u64 *)(r1 + 40) = r2
.Ltmp16:
	r2 = 8
	.loc	0 46 2
.Ltmp17:
	*(u64 *)(r1 + 48) = r2
.Ltmp18:
	r2 = 1
	.loc	0 46 2
.Ltmp19:
	*(u64 *)(r1 + 56) = r2
.Ltmp20:
	r2 = 6 ll
	.loc	0 46 2
.Ltmp21:
	*(u64 *)(r1 + 64) = r2
.Ltmp22:
	r2 = 6 ll
	.loc	0 46 2
.Ltmp23:
	*(u64 *)(r1 + 72) = r2
.Ltmp24:
	r2 = 1
.Ltmp25:
.Ltmp26:
	.loc	0 47 2
.Ltmp27:
	*(u64 *)(r1 + 80) = r2
.Ltmp28:
	r2 = 4
	.loc	0 47 2
.Ltmp29:
	*(u64 *)(r1 + 88) = r2
.Ltmp30:
	r2 = 1
	.loc	0 47 2
.Ltmp31:
	*(u64 *)(r1 + 96) = r2
.Ltmp32:
	r2 = 8 ll
	.loc	0 47 2
.Ltmp33:
	*(u64 *)(r1 + 104) = r2
.Ltmp34:
	r2 = 8 ll
	.loc	0 47 2
.Ltmp35:
	*(u64 *)(r1 + 112) = r2
.Ltmp36:
	r2 = 1
.Ltmp37:
.Ltmp38:
	.loc	0 48 2
.Ltmp39:
	*(u64 *)(r1 + 120) = r2
.Ltmp40:
	r2 = 48
	.loc	0 48 2
.Ltmp41:
	*(u64 *)(r1 + 128) = r2
.Ltmp42:
	r2 = 1
	.loc	0 48 2
.Ltmp43:
	*(u64 *)(r1 + 136) = r2
.Ltmp44:
	r2 = 9 ll
	.loc	0 48 2
.Ltmp45:
	*(u64 *)(r1 + 144) = r2
.Ltmp46:
	r2 = 9 ll
	.loc	0 48 2
.Ltmp47:
	*(u64 *)(r1 + 152) = r2
.Ltmp48:
	r2 = 1
.Ltmp49:
.Ltmp50:
	.loc	0 49 2
.Ltmp51:
	*(u64 *)(r1 + 160) = r2
.Ltmp52:
	r2 = 4
	.loc	0 49 2
.Ltmp53:
	*(u64 *)(r1 + 168) = r2
.Ltmp54:
	r2 = 1
	.loc	0 49 2
.Ltmp55:
	*(u64 *)(r1 + 176) = r2
.Ltmp56:
	r2 = 19 ll
	.loc	0 49 2
.Ltmp57:
	*(u64 *)(r1 + 184) = r2
.Ltmp58:
	r2 = 19 ll
	.loc	0 49 2
.Ltmp59:
	*(u64 *)(r1 + 192) = r2
.Ltmp60:
	r2 = 1
.Ltmp61:
.Ltmp62:
	.loc	0 50 2
.Ltmp63:
	*(u64 *)(r1 + 200) = r2
.Ltmp64:
	r2 = 8
	.loc	0 50 2
.Ltmp65:
	*(u64 *)(r1 + 208) = r2
.Ltmp66:
	r2 = 1
	.loc	0 50 2
.Ltmp67:
	*(u64 *)(r1 + 216) = r2
.Ltmp68:
	r2 = 21 ll
	.loc	0 50 2
.Ltmp69:
	*(u64 *)(r1 + 224) = r2
.Ltmp70:
	r2 = 21 ll
	.loc	0 50 2
.Ltmp71:
	*(u64 *)(r1 + 232) = r2
.Ltmp72:
.Ltmp73:
	.loc	0 51 2
.Ltmp74:
	w0 = 0
	exit
.Ltmp75:
.Ltmp76:
.Lfunc_end0:
	.size	types, .Lfunc_end0-types
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
	.byte	12
	.byte	46
	.byte	0
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
	.long	124
	.byte	4
	.byte	1
	.byte	10
	.byte	10
	.byte	10
	.byte	0
	.byte	10
	.byte	11
	.byte	1
	.byte	10
	.byte	12
	.byte	2
	.byte	0
	.byte	5
	.byte	9
	.byte	7
	.byte	4
	.byte	9
	.long	124
	.byte	4
	.byte	1
	.byte	9
	.byte	10
	.byte	13
	.byte	0
	.byte	10
	.byte	14
	.byte	1
	.byte	0
	.byte	11
	.long	124
	.byte	17
	.byte	4
	.byte	0
	.byte	15
	.byte	10
	.byte	15
	.byte	0
	.byte	10
	.byte	16
	.byte	1
	.byte	0
	.byte	12
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	18
	.byte	0
	.byte	43

	.long	174

	.byte	5
	.byte	19
	.byte	5
	.byte	4
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	84
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"types.c"
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
	.asciz	"TYPE_EXISTS"
.Linfo_string11:
	.asciz	"TYPE_SIZE"
.Linfo_string12:
	.asciz	"TYPE_MATCHES"
.Linfo_string13:
	.asciz	"LOCAL_ID"
.Linfo_string14:
	.asciz	"TARGET_ID"
.Linfo_string15:
	.asciz	"OFF"
.Linfo_string16:
	.asciz	"ON"
.Linfo_string17:
	.asciz	"mode"
.Linfo_string18:
	.asciz	"types"
.Linfo_string19:
	.asciz	"int"
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
	.long	668
	.long	668
	.long	393
	.long	0
	.long	218103808
	.long	2
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	5
	.long	201326593
	.long	1
	.long	18
	.long	67108866
	.long	16
	.long	23
	.long	5
	.long	0
	.long	28
	.long	5
	.long	64
	.long	0
	.long	33554432
	.long	4
	.long	83
	.long	83886082
	.long	8
	.long	90
	.long	2
	.long	0
	.long	97
	.long	7
	.long	0
	.long	0
	.long	33554432
	.long	0
	.long	128
	.long	100663298
	.long	4
	.long	133
	.long	0
	.long	137
	.long	1
	.long	161
	.long	67108870
	.long	48
	.long	18
	.long	5
	.long	0
	.long	168
	.long	10
	.long	64
	.long	83
	.long	6
	.long	128
	.long	128
	.long	8
	.long	192
	.long	175
	.long	12
	.long	256
	.long	180
	.long	17
	.long	320
	.long	0
	.long	33554432
	.long	11
	.long	168
	.long	117440512
	.long	0
	.long	0
	.long	33554432
	.long	13
	.long	0
	.long	218103810
	.long	2
	.long	0
	.long	5
	.long	0
	.long	14
	.long	186
	.long	16777216
	.long	8
	.long	16777280
	.long	191
	.long	134217728
	.long	16
	.long	194
	.long	16777216
	.long	1
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	18
	.long	4
	.long	208
	.long	16777216
	.long	4
	.long	32
	.long	253
	.long	134217728
	.long	20
	.long	0
	.long	67108865
	.long	4
	.long	263
	.long	2
	.long	0
	.long	292
	.long	134217728
	.long	22
	.long	0
	.long	33554432
	.long	23
	.long	0
	.long	218103810
	.long	2
	.long	0
	.long	5
	.long	0
	.long	2
	.long	336
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	24
	.long	18
	.long	4
	.long	341
	.long	234881024
	.long	25
	.long	1
	.long	0
	.long	150994944
	.long	28
	.long	349
	.long	134217728
	.long	29
	.long	353
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	27
	.long	18
	.long	64
	.long	372
	.long	234881024
	.long	30
	.long	1
	.long	380
	.long	251658241
	.long	0
	.long	31
	.long	answers
	.long	512
	.long	385
	.long	251658241
	.long	0
	.long	26
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"types"
	.byte	0
	.ascii	"raw_tp"
	.byte	0
	.ascii	"list"
	.byte	0
	.ascii	"next"
	.byte	0
	.ascii	"prev"
	.byte	0
	.byte	48
	.byte	0
	.ascii	"./types.c"
	.byte	0
	.ascii	"int types(void)"
	.byte	0
	.ascii	"\tall(0, struct list);"
	.byte	0
	.ascii	"either"
	.byte	0
	.ascii	"number"
	.byte	0
	.ascii	"pointer"
	.byte	0
	.ascii	"\tall(5, union either);"
	.byte	0
	.ascii	"mode"
	.byte	0
	.ascii	"OFF"
	.byte	0
	.ascii	"ON"
	.byte	0
	.ascii	"\tall(10, enum mode);"
	.byte	0
	.ascii	"holder"
	.byte	0
	.ascii	"opaque"
	.byte	0
	.ascii	"call"
	.byte	0
	.ascii	"bytes"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"\tall(15, struct holder);"
	.byte	0
	.ascii	"counter_t"
	.byte	0
	.ascii	"counter"
	.byte	0
	.ascii	"\tall(20, counter_t);"
	.byte	0
	.ascii	"callback_t"
	.byte	0
	.ascii	"\tall(25, callback_t);"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
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
	.long	524
	.long	544
	.long	492
	.long	8
	.long	11
	.long	1
	.long	.Lfunc_begin0
	.long	3
	.long	16
	.long	11
	.long	32
	.long	.Lfunc_begin0
	.long	35
	.long	45
	.long	44032
	.long	.Ltmp3
	.long	35
	.long	61
	.long	46082
	.long	.Ltmp5
	.long	35
	.long	61
	.long	46082
	.long	.Ltmp7
	.long	35
	.long	61
	.long	46082
	.long	.Ltmp9
	.long	35
	.long	61
	.long	46082
	.long	.Ltmp11
	.long	35
	.long	61
	.long	46082
	.long	.Ltmp15
	.long	35
	.long	105
	.long	47106
	.long	.Ltmp17
	.long	35
	.long	105
	.long	47106
	.long	.Ltmp19
	.long	35
	.long	105
	.long	47106
	.long	.Ltmp21
	.long	35
	.long	105
	.long	47106
	.long	.Ltmp23
	.long	35
	.long	105
	.long	47106
	.long	.Ltmp27
	.long	35
	.long	140
	.long	48130
	.long	.Ltmp29
	.long	35
	.long	140
	.long	48130
	.long	.Ltmp31
	.long	35
	.long	140
	.long	48130
	.long	.Ltmp33
	.long	35
	.long	140
	.long	48130
	.long	.Ltmp35
	.long	35
	.long	140
	.long	48130
	.long	.Ltmp39
	.long	35
	.long	228
	.long	49154
	.long	.Ltmp41
	.long	35
	.long	228
	.long	49154
	.long	.Ltmp43
	.long	35
	.long	228
	.long	49154
	.long	.Ltmp45
	.long	35
	.long	228
	.long	49154
	.long	.Ltmp47
	.long	35
	.long	228
	.long	49154
	.long	.Ltmp51
	.long	35
	.long	271
	.long	50178
	.long	.Ltmp53
	.long	35
	.long	271
	.long	50178
	.long	.Ltmp55
	.long	35
	.long	271
	.long	50178
	.long	.Ltmp57
	.long	35
	.long	271
	.long	50178
	.long	.Ltmp59
	.long	35
	.long	271
	.long	50178
	.long	.Ltmp63
	.long	35
	.long	303
	.long	51202
	.long	.Ltmp65
	.long	35
	.long	303
	.long	51202
	.long	.Ltmp67
	.long	35
	.long	303
	.long	51202
	.long	.Ltmp69
	.long	35
	.long	303
	.long	51202
	.long	.Ltmp71
	.long	35
	.long	303
	.long	51202
	.long	.Ltmp74
	.long	35
	.long	325
	.long	52226
	.long	16
	.long	11
	.long	30
	.long	.Ltmp0
	.long	4
	.long	33
	.long	8
	.long	.Ltmp4
	.long	4
	.long	33
	.long	9
	.long	.Ltmp6
	.long	4
	.long	33
	.long	12
	.long	.Ltmp8
	.long	4
	.long	33
	.long	6
	.long	.Ltmp10
	.long	4
	.long	33
	.long	7
	.long	.Ltmp12
	.long	6
	.long	33
	.long	8
	.long	.Ltmp16
	.long	6
	.long	33
	.long	9
	.long	.Ltmp18
	.long	6
	.long	33
	.long	12
	.long	.Ltmp20
	.long	6
	.long	33
	.long	6
	.long	.Ltmp22
	.long	6
	.long	33
	.long	7
	.long	.Ltmp24
	.long	8
	.long	33
	.long	8
	.long	.Ltmp28
	.long	8
	.long	33
	.long	9
	.long	.Ltmp30
	.long	8
	.long	33
	.long	12
	.long	.Ltmp32
	.long	8
	.long	33
	.long	6
	.long	.Ltmp34
	.long	8
	.long	33
	.long	7
	.long	.Ltmp36
	.long	9
	.long	33
	.long	8
	.long	.Ltmp40
	.long	9
	.long	33
	.long	9
	.long	.Ltmp42
	.long	9
	.long	33
	.long	12
	.long	.Ltmp44
	.long	9
	.long	33
	.long	6
	.long	.Ltmp46
	.long	9
	.long	33
	.long	7
	.long	.Ltmp48
	.long	19
	.long	33
	.long	8
	.long	.Ltmp52
	.long	19
	.long	33
	.long	9
	.long	.Ltmp54
	.long	19
	.long	33
	.long	12
	.long	.Ltmp56
	.long	19
	.long	33
	.long	6
	.long	.Ltmp58
	.long	19
	.long	33
	.long	7
	.long	.Ltmp60
	.long	21
	.long	33
	.long	8
	.long	.Ltmp64
	.long	21
	.long	33
	.long	9
	.long	.Ltmp66
	.long	21
	.long	33
	.long	12
	.long	.Ltmp68
	.long	21
	.long	33
	.long	6
	.long	.Ltmp70
	.long	21
	.long	33
	.long	7
	.addrsig
	.addrsig_sym types
	.addrsig_sym LICENSE
	.addrsig_sym answers
	.section	.debug_line,"",@progbits
.Lline_table_start0:
